import { type Dated, inForce } from "./dated.js";
import { type Day, readDay, readMonth } from "./dates.js";
import { canonical, digestOf } from "./digest.js";
import { type FigureChanges, type Figures, figuresOn, type HousingNorms } from "./figures/figuresOn.js";
import { figureNames, knownFrom, knownUntil } from "./figures/index.js";
import { primaryBenefits } from "./figures/primaryBenefits.js";
import { reductionGrounds } from "./figures/reductionGrounds.js";
import { shippedNormsDigest } from "./figures/shippedNorms.js";
import { type Practice, type PracticeName, readings, standardPractice } from "./practice.js";
import { assets } from "./rules/assets.js";
import { basicAmounts } from "./rules/basicAmounts.js";
import { carriedIncome } from "./rules/carriedIncome.js";
import { childIncome } from "./rules/childIncome.js";
import { earnings } from "./rules/earnings.js";
import { housing } from "./rules/housing.js";
import { otherExpenses } from "./rules/otherExpenses.js";
import { otherIncome } from "./rules/otherIncome.js";

/** The rules in force, each posting its lines. A reform of substance replaces one: `{ ...law, rules: { ...law.rules, earnings } }`. */
const rules = { basicAmounts, otherExpenses, housing, earnings, otherIncome, childIncome, carriedIncome, assets };

export type Rules = typeof rules;

/** What a reform changes: printed figures by name, practice, housing limits. */
export interface Changes extends FigureChanges {
  readonly practice?: Partial<Practice>;
  readonly norms?: HousingNorms;
}

/** The law in force on a day: one plain record of figures and rules, resolved once and used for any number of sheets. */
export interface Law extends Figures {
  readonly rules: Rules;
  readonly changes: Changes;
}

/** Which law a sheet was made with. */
export interface Identity {
  readonly day: Day;
  /** SHA-256 over every figure, list, practice and rule; equal digests mean the same law. */
  readonly digest: string;
  /** Everything that differs from `lawOn(day)`, by name. */
  readonly changed: readonly string[];
}

/**
 * The law in force on a day, or on the first day of a month. `changes` make a reform: what they name is changed, what
 * is worked out from it follows, all else stays.
 *
 * @param on day "2026-03-01" or month "2026-03", from 2017-01-01 to `knownUntil`
 * @throws RangeError when the law of the day is not known, or a change names no figure or is not in its form
 * @source 1412/1997 with its amendments; see docs/figures.md
 */
export function lawOn(on: string, changes: Changes = {}): Law {
  const { practice, norms, ...figures } = changes;
  const chosen = practiceWith(standardPractice(), practice);
  return { ...figuresOn(dayOf(on), chosen, figures, norms ?? null), rules, changes };
}

/** Whether the law of a day is known here: from the transfer to Kela to the last index published. */
export function isKnown(on: string): boolean {
  return on >= knownFrom && on <= knownUntil;
}

/** The same law with some open points read otherwise. @throws RangeError when a reading is not among those listed */
export function withPractice(law: Law, practice: Partial<Practice> | undefined): Law {
  if (practice === undefined) return law;
  const chosen = Object.entries(practice).filter(
    ([name, value]) => value !== undefined && law.practice[name as PracticeName] !== value,
  );
  if (chosen.length === 0) return law;
  const key = JSON.stringify(chosen.sort());
  const known = readOtherwise.get(law) ?? new Map<string, Law>();
  readOtherwise.set(law, known);
  let other = known.get(key);
  if (other === undefined) {
    const changes = { ...law.changes, practice: { ...law.changes.practice, ...Object.fromEntries(chosen) } };
    other = { ...lawOn(law.day, changes), rules: law.rules };
    if (known.size >= mostReadings) known.clear();
    known.set(key, other);
  }
  return other;
}

/** A law read otherwise is the same for every document that reads it so: it is resolved once. */
const readOtherwise = /* @__PURE__ */ new WeakMap<Law, Map<string, Law>>();
const mostReadings = 100;

/**
 * What a sheet says of the law it used: two different laws never have the same identity. Compares everything the law
 * holds with `lawOn(day)`, so that a record changed by hand is found out as well as one changed by name.
 */
export function identityOf(law: Law): Identity {
  const plain = lawOn(law.day);
  const named = lawOn(law.day, law.changes);
  const changed: string[] = [];
  for (const name of figureNames) if (law.printed[name] !== plain.printed[name]) changed.push(name);
  for (const name of Object.keys(readings) as PracticeName[]) {
    if (law.practice[name] !== plain.practice[name]) changed.push(`practice.${name}`);
  }
  const norms = law.changes.norms === undefined ? shippedNormsDigest : normsDigest(law.changes.norms);
  if (norms !== shippedNormsDigest) changed.push("norms");
  // What differs from the law with those changes was changed by hand.
  for (const key of Object.keys(plain) as (keyof Law)[]) {
    if (!notCompared.has(key) && dataOf(law[key]) !== dataOf(named[key])) changed.push(key);
  }
  const ownRules: string[] = [];
  for (const name of new Set([...Object.keys(rules), ...Object.keys(law.rules)]) as Set<keyof Rules>) {
    if (law.rules[name] === rules[name]) continue;
    changed.push(`rules.${name}`);
    ownRules.push(`${name}: ${String(law.rules[name])}`);
  }
  const data = Object.entries(law).filter(([key]) => !apart.has(key));
  const limits = changed.includes("limits") ? dataOf(law.limits) : norms;
  // Tables that are read by the day of an event, so that they are not part of the record.
  const byEvent = {
    primaryBenefits: listOn(primaryBenefits, law.day),
    reductionGrounds: listOn(reductionGrounds, law.day),
  };
  return { day: law.day, digest: digestOf({ ...Object.fromEntries(data), limits, ownRules, ...byEvent }), changed };
}

/** The versions of a list that are in force on a day, by name. */
function listOn(table: Readonly<Record<string, { readonly versions: Dated<unknown> }>>, on: Day) {
  return Object.fromEntries(Object.entries(table).map(([name, { versions }]) => [name, inForce(versions, on)]));
}

// The calendar is that of the facts; the rest is compared by name above.
const notCompared = new Set<keyof Law>(["calendar", "printed", "practice", "rules", "changes"]);
const apart = new Set<string>(["calendar", "rules", "changes", "limits", "limitGrounds"]);

function dataOf(value: unknown): string {
  return canonical(value instanceof Map ? [...value] : value);
}

/** Digest of a table of housing limits; that of the shipped ones is known to the core without carrying them. */
export function normsDigest({ versions }: HousingNorms): string {
  return digestOf(versions);
}

function dayOf(on: string): Day {
  const day = readMonth(on) === null ? readDay(on) : (`${on}-01` as Day);
  if (day === null) throw new RangeError(`not a day or month: write "2026-03-01" or "2026-03"`);
  if (!isKnown(day)) throw new RangeError(`law not known on ${day}: known from ${knownFrom} to ${knownUntil}`);
  return day;
}

function practiceWith(practice: Practice, chosen: Partial<Practice> = {}): Practice {
  for (const [name, value] of Object.entries(chosen)) {
    const values: readonly string[] | undefined = Object.hasOwn(readings, name)
      ? readings[name as PracticeName]
      : undefined;
    if (values === undefined) throw new RangeError(`practice ${name}: no open point of that name`);
    if (value !== undefined && !values.includes(value)) {
      throw new RangeError(`practice ${name}: one of ${values.join(", ")}`);
    }
  }
  return { ...practice, ...Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined)) };
}
