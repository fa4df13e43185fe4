import { areaOf, municipalitiesOn } from "../areas/index.js";
import { type Day, firstOf, type Month } from "../dates.js";
import type { Identity } from "../law.js";
import { euros } from "../money.js";
import { type Aggregate, groupSum, type ScenarioTotals, standardSum, sum, total } from "./aggregate.js";
import { ageGroups, type Dimension, dimensions, householdTypes } from "./classes.js";
import type { ExactSums } from "./exactSums.js";
import type { Spread } from "./spread.js";
import { weightText } from "./weights.js";

/** What a run found, as plain data: amounts of euros as text, weights as the households they stand for. */
export interface Summary {
  readonly counts: {
    readonly read: number;
    readonly assessed: number;
    readonly refused: number;
    readonly strayPersons: number;
  };
  readonly households: string;
  readonly persons: string;
  /** The most months a household was assessed for; its amounts are the sums of its months, incomes per unit their mean. */
  readonly monthsEach: number;
  /** Months of all households together. */
  readonly householdMonths: string;
  readonly scenarios: readonly ScenarioSummary[];
  readonly groups: Readonly<Record<Dimension, readonly GroupSummary[]>>;
  /** Tenths of the persons, lowest first. */
  readonly deciles: readonly (GroupSummary & { readonly from: string; readonly to: string })[];
}

export interface ScenarioSummary {
  readonly name: string;
  readonly laws: readonly Identity[];
  readonly recipients: string;
  /** Persons of the households that receive. */
  readonly persons: string;
  /** Euros, of all months of the households. */
  readonly cost: string;
  readonly mean: string;
  readonly quantiles: Quantiles;
  readonly parts: {
    readonly basicAmounts: string;
    readonly otherBasicExpenses: string;
    readonly income: string;
    readonly assets: string;
    readonly surplus: string;
  };
  /** Households whose sheet left a question open. */
  readonly provisional: string;
  /** Recipients by assistance, in classes of 100 euros; the last is open. */
  readonly distribution: readonly { readonly from: number; readonly households: string }[];
  readonly poverty: Poverty;
  readonly marginal: Marginal | null;
  /** Against the first scenario; `null` in the first itself. */
  readonly change: Change | null;
}

export type Quantiles = Readonly<Record<"p5" | "p10" | "p25" | "p50" | "p75" | "p90" | "p95", string | null>>;

export interface Change {
  readonly cost: string;
  readonly gainers: string;
  readonly losers: string;
  readonly gain: string;
  readonly loss: string;
  readonly meanGain: string;
  readonly meanLoss: string;
  readonly newRecipients: string;
  readonly lostRecipients: string;
  /** Of the households whose assistance changes. */
  readonly quantiles: Quantiles;
  /** Households whose assistance changes, in classes; both ends are open. */
  readonly distribution: readonly {
    readonly from: number;
    readonly to: number;
    /** The class holds what lies beyond its end, too. */
    readonly open: "below" | "above" | "both" | null;
    readonly households: string;
  }[];
}

/** Persons whose household has less than the line a month per consumption unit. */
export interface Poverty {
  /** Whole euros. */
  readonly line: number;
  readonly persons: string;
  readonly percent: string;
  /** What they lack of the line on average, euros per consumption unit, and in percent of the line. */
  readonly meanGap: string;
  readonly gapPercent: string;
}

/** What assistance falls by when the applicant of a household that receives it earns more. */
export interface Marginal {
  readonly recipients: string;
  /** Percent of the earnings. */
  readonly mean: string;
  /** Recipients by rate, in classes of ten percent; the last is 100 and over. */
  readonly distribution: readonly { readonly from: number; readonly households: string }[];
}

export interface GroupSummary {
  readonly key: string;
  readonly households: string;
  readonly persons: string;
  readonly scenarios: readonly {
    readonly recipients: string;
    readonly cost: string;
    readonly mean: string;
    readonly gainers: string;
    readonly losers: string;
    /** Against the first scenario, euros. */
    readonly change: string;
  }[];
}

export interface SummaryChoices {
  readonly names: readonly string[];
  /** The identities of the laws of each scenario, by month. */
  readonly laws?: readonly (readonly Identity[])[];
  /** Whole euros a month per consumption unit; six tenths of the median of the first scenario when left out. */
  readonly povertyLine?: number;
}

/**
 * Works out everything that is reported from what a run has added up.
 *
 * @throws RangeError when the weights add up to more than nine billion households, beyond which they would not be exact
 */
export function summaryOf(aggregate: Aggregate, { names, laws = [], povertyLine }: SummaryChoices): Summary {
  if (aggregate.totals.value(total.households) > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new RangeError("weights add up to more than 9007199254 households");
  }
  const base = aggregate.scenarios[0]!;
  const line = povertyLine ?? Math.floor((medianStandard(base, aggregate.totals.value(total.persons)) * 6) / 10);
  return {
    counts: {
      read: aggregate.read,
      assessed: aggregate.assessed,
      refused: aggregate.refused,
      strayPersons: aggregate.strayPersons,
    },
    households: weightText(aggregate.totals.value(total.households)),
    persons: weightText(aggregate.totals.value(total.persons)),
    monthsEach: aggregate.longest,
    householdMonths: weightText(aggregate.totals.value(total.months)),
    scenarios: aggregate.scenarios.map((scenario, place) => ({
      name: names[place] ?? String(place + 1),
      laws: laws[place] ?? [],
      ...scenarioSummary(scenario, place === 0 ? null : base, line, aggregate.totals.value(total.persons)),
    })),
    groups: Object.fromEntries(
      dimensions.map((dimension) => [
        dimension,
        [...aggregate.groups[dimension]]
          .sort(([one], [other]) => orderOf(dimension, one) - orderOf(dimension, other) || (one < other ? -1 : 1))
          .map(([key, sums]) => groupSummary(key, sums, 0, aggregate.scenarios.length)),
      ]),
    ) as unknown as Summary["groups"],
    deciles: decilesOf(aggregate),
  };
}

const orders: Partial<Record<Dimension, readonly string[]>> = { householdType: householdTypes, ageGroup: ageGroups };

function orderOf(dimension: Dimension, key: string): number {
  return orders[dimension]?.indexOf(key) ?? 0;
}

function scenarioSummary(
  { sums, assistance, change, marginalRate, standard }: ScenarioTotals,
  base: ScenarioTotals | null,
  line: number,
  persons: bigint,
): Omit<ScenarioSummary, "name" | "laws"> {
  const weight = (place: number) => weightText(sums.value(place));
  const amount = (place: number) => weightedEuros(sums.value(place));
  const marginalRecipients = sums.value(sum.marginalRecipients);
  return {
    recipients: weight(sum.recipients),
    persons: weight(sum.persons),
    cost: amount(sum.cost),
    mean: meanEuros(sums.value(sum.cost), sums.value(sum.recipients)),
    quantiles: quantilesOf(assistance),
    parts: {
      basicAmounts: amount(sum.basicAmounts),
      otherBasicExpenses: amount(sum.otherBasicExpenses),
      income: amount(sum.income),
      assets: amount(sum.assets),
      surplus: amount(sum.surplus),
    },
    provisional: weight(sum.provisional),
    distribution: classesOf(assistance, 10_000, 0, 20).map(([from, of]) => ({
      from: from * 100,
      households: weightText(of),
    })),
    poverty: povertyOf(standard.toRows(), line, persons),
    marginal:
      marginalRecipients === 0n
        ? null
        : {
            recipients: weightText(marginalRecipients),
            mean: percentText(sums.value(sum.marginalLoss), marginalRecipients * BigInt(aPercent)),
            distribution: classesOf(marginalRate, 10, 0, 10).map(([from, of]) => ({
              from: from * 10,
              households: weightText(of),
            })),
          },
    change: base === null ? null : changeOf(sums, base.sums, change),
  };
}

/** The marginal loss is kept in millionths of the earnings. */
const aPercent = 1_000_000;

function changeOf(sums: ExactSums, base: ExactSums, change: Spread): Change {
  const changed = change.without(0);
  return {
    cost: weightedEuros(sums.value(sum.cost) - base.value(sum.cost)),
    gainers: weightText(sums.value(sum.gainers)),
    losers: weightText(sums.value(sum.losers)),
    gain: weightedEuros(sums.value(sum.gain)),
    loss: weightedEuros(sums.value(sum.loss)),
    meanGain: meanEuros(sums.value(sum.gain), sums.value(sum.gainers)),
    meanLoss: meanEuros(sums.value(sum.loss), sums.value(sum.losers)),
    newRecipients: weightText(sums.value(sum.newRecipients)),
    lostRecipients: weightText(sums.value(sum.lostRecipients)),
    quantiles: quantilesOf(changed),
    distribution: changeClasses(changed),
  };
}

/** Sizes of the classes of change to choose from, in cents: the finest with which all but the ends need at most forty. */
const classSizes = [100, 200, 500, 1000, 2000, 5000, 10_000, 50_000];
const mostClasses = 40;

function changeClasses(changed: Spread): Change["distribution"] {
  const least = changed.quantile(1, 200);
  const most = changed.quantile(199, 200);
  if (least === null || most === null) return [];
  const fits = (size: number) => Math.floor(most / size) - Math.floor(least / size) < mostClasses;
  const size = classSizes.find(fits) ?? classSizes.at(-1)!;
  return classesOf(
    changed,
    size,
    Math.floor(least / size),
    Math.min(Math.floor(most / size), Math.floor(least / size) + mostClasses),
  ).map(([from, of], place, all) => ({
    from: (from * size) / 100,
    to: ((from + 1) * size) / 100,
    open: all.length === 1 ? "both" : place === 0 ? "below" : place === all.length - 1 ? "above" : null,
    households: weightText(of),
  }));
}

/** Weights in classes of a size, by number from `first` to `last`; what lies outside is in the class at that end. */
function classesOf(spread: Spread, size: number, first: number, last: number): (readonly [number, number])[] {
  const weights = new Array<number>(last - first + 1).fill(0);
  for (const [value, weight] of spread.entries()) {
    const place = Math.min(last, Math.max(first, Math.floor(value / size))) - first;
    weights[place]! += weight;
  }
  return weights.map((weight, place) => [first + place, weight] as const);
}

function quantilesOf(spread: Spread): Quantiles {
  const at = (percent: number) => {
    const value = spread.quantile(percent, 100);
    return value === null ? null : euros(value);
  };
  return { p5: at(5), p10: at(10), p25: at(25), p50: at(50), p75: at(75), p90: at(90), p95: at(95) };
}

function medianStandard({ standard }: ScenarioTotals, persons: bigint): number {
  let below = 0n;
  for (const [euro, at] of standard.entries()) {
    below += standard.sums.value(at + standardSum.persons);
    if (below * 2n >= persons) return euro;
  }
  return 0;
}

function povertyOf(rows: readonly (readonly (string | number)[])[], line: number, all: bigint): Poverty {
  let poor = 0n;
  let income = 0n;
  for (const [euro, persons, theirs] of rows) {
    if (Number(euro) >= line) continue;
    poor += BigInt(persons!);
    income += BigInt(theirs!);
  }
  const gap = poor * BigInt(line * 100) - income;
  return {
    line,
    persons: weightText(poor),
    percent: percentText(poor, all),
    meanGap: meanEuros(gap, poor),
    gapPercent: percentText(gap, poor * BigInt(line * 100)),
  };
}

function groupSummary(key: string, sums: Pick<ExactSums, "value">, from: number, scenarios: number): GroupSummary {
  const base = sums.value(from + groupSum.first + groupSum.cost);
  return {
    key,
    households: weightText(sums.value(from + groupSum.households)),
    persons: weightText(sums.value(from + groupSum.persons)),
    scenarios: Array.from({ length: scenarios }, (_, place) => {
      const first = from + groupSum.first + groupSum.each * place;
      const recipients = sums.value(first + groupSum.recipients);
      const cost = sums.value(first + groupSum.cost);
      return {
        recipients: weightText(recipients),
        cost: weightedEuros(cost),
        mean: meanEuros(cost, recipients),
        gainers: weightText(sums.value(first + groupSum.gainers)),
        losers: weightText(sums.value(first + groupSum.losers)),
        change: weightedEuros(cost - base),
      };
    }),
  };
}

const tenths = 10;

/** Tenths of the persons by what they are ranked by; those of one whole euro are never divided between two tenths. */
function decilesOf({ ranks, scenarios, totals }: Aggregate): Summary["deciles"] {
  const width = groupSum.first + groupSum.each * scenarios.length;
  const all = totals.value(total.persons);
  const found: { key: number; group: bigint[]; from: number; to: number }[] = [];
  let before = 0n;
  for (const [euro, at] of ranks.entries()) {
    const persons = ranks.sums.value(at + groupSum.persons);
    const decile = all === 0n ? 1 : Math.min(tenths, Number((before * BigInt(tenths)) / all) + 1);
    before += persons;
    let own = found.at(-1);
    if (own?.key !== decile) {
      own = { key: decile, group: new Array<bigint>(width).fill(0n), from: euro, to: euro };
      found.push(own);
    }
    own.to = euro + 1;
    for (let place = 0; place < width; place++) own.group[place]! += ranks.sums.value(at + place);
  }
  return found.map(({ key, group, from, to }) => {
    const value = { value: (place: number) => group[place]! };
    return { ...groupSummary(String(key), value, 0, scenarios.length), from: String(from), to: String(to) };
  });
}

/** Cents times millionths of a weight as euros, half-up to the cent. */
function weightedEuros(value: bigint): string {
  return centsText(halfUp(value, 1_000_000n));
}

/** Cents times weight, by weight: the mean in euros, half-up to the cent; "0.00" of nobody. */
function meanEuros(value: bigint, weight: bigint): string {
  return centsText(weight === 0n ? 0n : halfUp(value, weight));
}

/** A part in percent with one decimal. */
function percentText(part: bigint, whole: bigint): string {
  const tenthsOfPercent = whole === 0n ? 0n : halfUp(part * 1000n, whole);
  const size = tenthsOfPercent < 0n ? -tenthsOfPercent : tenthsOfPercent;
  return `${tenthsOfPercent < 0n ? "-" : ""}${size / 10n}.${size % 10n}`;
}

/** Half away from zero, so that a gain and a loss of the same size read the same. */
function halfUp(value: bigint, by: bigint): bigint {
  const size = value < 0n ? -value : value;
  const rounded = (size * 2n + by) / (by * 2n);
  return value < 0n ? -rounded : rounded;
}

function centsText(cents: bigint): string {
  const size = cents < 0n ? -cents : cents;
  return `${cents < 0n ? "-" : ""}${size / 100n}.${String(size % 100n).padStart(2, "0")}`;
}

/** Names of the regions in a month by code, in a language. */
export function regionNames(month: Month, language: "fi" | "sv" | "en"): ReadonlyMap<string, string> {
  const on: Day = firstOf(month);
  const names = new Map<string, string>();
  for (const municipality of municipalitiesOn(on)) {
    const region = areaOf(municipality, "region", on);
    if (region !== null) names.set(region.code, region.heading[language]);
  }
  return names;
}
