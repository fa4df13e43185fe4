import { assess } from "./assess.js";
import { type Dated, type Ground, groundOf, inForce } from "./dated.js";
import type { Day } from "./dates.js";
import { limits } from "./deadlines/limits.js";
import type { AssessInput } from "./facts.js";
import { expenseKinds } from "./figures/expenseKinds.js";
import { incomeKinds } from "./figures/incomeKinds.js";
import { figureNames, printedFigures } from "./figures/index.js";
import { placeNames, places } from "./figures/places.js";
import { primaryBenefits } from "./figures/primaryBenefits.js";
import { reductionGrounds } from "./figures/reductionGrounds.js";
import { type Law, lawOn } from "./law.js";
import { euros, type Money } from "./money.js";
import { type PracticeName, readings } from "./practice.js";
import type { Sheet } from "./sheet.js";

/** What a part of the law is: a number, a list, a place in the act, a limit of time, or a reading of an open point. */
export type LawKind =
  | "basicAmount"
  | "figure"
  | "income"
  | "expense"
  | "primaryBenefit"
  | "reductionGround"
  | "limit"
  | "place"
  | "practice";

/** One thing that the law of a day says, and where. */
export interface LawItem {
  readonly kind: LawKind;
  readonly name: string;
  /** As the source prints it; amounts in euros; `null` where the law has none. */
  readonly value: string | null;
  readonly grounds: readonly Ground[];
}

/** Something that two laws say differently, or on another ground. */
export interface LawChange {
  readonly kind: LawKind;
  readonly name: string;
  readonly before: LawItem;
  readonly after: LawItem;
  /** The content differs; else only the place in the law, the act that set it, or how sure it is. */
  readonly isOfSubstance: boolean;
}

/**
 * Everything that is in force on a day, or in a law with changes, part by part, each with its place in the law.
 *
 * @param law a day "2026-03-01", a month "2026-03", or a law
 * @throws RangeError when the law of the day is not known
 */
export function explainLaw(law: string | Law): readonly LawItem[] {
  const resolved = typeof law === "string" ? lawOn(law) : law;
  const { day, printed, practice } = resolved;
  return [
    ...basicAmountsOf(resolved),
    ...figureNames.map((name): LawItem => {
      const { versions } = printedFigures[name];
      return { kind: "figure", name, value: printed[name], grounds: groundsOn(versions, day) };
    }),
    ...listed("income", incomeKinds, day),
    ...listed("expense", expenseKinds, day),
    ...listed("primaryBenefit", primaryBenefits, day),
    ...listed("reductionGround", reductionGrounds, day),
    ...listed("limit", limits, day),
    ...placeNames.map((name): LawItem => ({ kind: "place", name, value: null, grounds: placeOn(places[name], day) })),
    ...(Object.keys(readings) as PracticeName[]).map(
      (name): LawItem => ({ kind: "practice", name, value: practice[name], grounds: [] }),
    ),
  ];
}

/** What changed from one day, or law, to another: by kind and name, what it said and says. */
export function diffLaw(from: string | Law, to: string | Law): readonly LawChange[] {
  const before = new Map(explainLaw(from).map((item) => [`${item.kind} ${item.name}`, item]));
  return explainLaw(to).flatMap((after): LawChange[] => {
    const { kind, name } = after;
    // Every law has the same parts; what it lacks has no value.
    const one = before.get(`${kind} ${name}`)!;
    const isOfSubstance = one.value !== after.value;
    const isSame = !isOfSubstance && JSON.stringify(one.grounds) === JSON.stringify(after.grounds);
    return isSame ? [] : [{ kind, name, before: one, after, isOfSubstance }];
  });
}

/** A household whose sheet differs between two laws. */
export interface Affected {
  /** Where it stands among the households given. */
  readonly place: number;
  readonly before: Money;
  readonly after: Money;
  /** Assistance after less before, in cents; zero where only the lines, the surplus or the questions differ. */
  readonly change: number;
}

/**
 * The households that must be worked out again when the law changes: those whose assistance, surplus, lines or questions
 * differ. Facts are those of the inputs; nothing is taken from what was decided before.
 */
export function affectedBy(inputs: Iterable<AssessInput>, before: Law, after: Law): readonly Affected[] {
  const affected: Affected[] = [];
  let place = 0;
  for (const input of inputs) {
    const [one, other] = [assess(input, before), assess(input, after)];
    if (amountsOf(one) !== amountsOf(other)) {
      const change = other.assistance - one.assistance;
      affected.push({ place, before: one.assistance, after: other.assistance, change });
    }
    place++;
  }
  return affected;
}

/** Every amount and question of a full sheet, as text. */
function amountsOf({ lines, questions, surplus, carryOut, assistance }: Sheet): string {
  const told = lines!.map(({ heading, person, given, amount, cuts }) => [
    heading.rule,
    person,
    given,
    amount,
    cuts.map((cut) => [cut.heading.rule, cut.amount]),
  ]);
  return JSON.stringify([assistance, surplus, carryOut, told, questions!.map(({ path }) => path)]);
}

function basicAmountsOf({ basicAmounts }: Law): readonly LawItem[] {
  const { partnerInPrison, olderChild, youngerChild, ...single } = basicAmounts;
  const siblings = [olderChild, youngerChild].map((amounts, group) =>
    amounts.map((amount, place) => [`${group === 0 ? "olderChild" : "youngerChild"} ${place + 1}`, amount] as const),
  );
  const apart = Object.entries(partnerInPrison).map(([name, amount]) => [`partnerInPrison ${name}`, amount] as const);
  return [...Object.entries(single), ...siblings.flat(), ...apart].map(
    ([name, { amount, grounds }]): LawItem => ({ kind: "basicAmount", name, value: euros(amount), grounds }),
  );
}

function listed(
  kind: LawKind,
  table: Readonly<Record<string, { readonly versions: Dated<unknown> }>>,
  day: Day,
): readonly LawItem[] {
  return Object.entries(table).map(([name, { versions }]): LawItem => {
    const { value } = inForce(versions, day)!;
    return {
      kind,
      name,
      value: value === null || typeof value === "string" ? value : JSON.stringify(value),
      grounds: groundsOn(versions, day),
    };
  });
}

function groundsOn(versions: Dated<unknown>, day: Day): readonly Ground[] {
  return [groundOf(inForce(versions, day)!)];
}

function placeOn(place: (typeof places)[keyof typeof places], day: Day): readonly Ground[] {
  const { source, from } = place.find(({ from }) => from <= day)!;
  return [{ ...source, inForceFrom: from }];
}
