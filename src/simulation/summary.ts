import type { Identity } from "../law.js";
import { type Aggregate, groupSum, type ScenarioTotals, sum, total } from "./aggregate.js";
import { ageGroups, type Dimension, dimensions, householdTypes } from "./classes.js";
import type { ExactSums } from "./exactSums.js";
import { meanEuros, percentText, weightedEuros } from "./figureText.js";
import { medianStandard, type Poverty, povertyOf } from "./poverty.js";
import type { Spread } from "./spread.js";
import { changeClasses, classesOf, type Quantiles, quantilesOf } from "./spreadText.js";
import { weightText } from "./weights.js";

/** What a run found, as plain data: amounts of euros as text, weights as the households they stand for. */
export interface Summary {
  readonly counts: {
    readonly read: number;
    readonly assessed: number;
    readonly refused: number;
    readonly strayPersons: number;
  };
  /** Households assessed, without weight, whose document has a practice of its own: no scenario changes it for them. */
  readonly ownPractice: number;
  /** Households assessed, without weight, that name what they are ranked by: all, or the deciles mix it with income. */
  readonly ranked: number;
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
  /** Recipients by assistance, in classes of 100 euros for each of the months; the last is open. */
  readonly distribution: readonly { readonly from: number; readonly households: string }[];
  readonly poverty: Poverty;
  readonly marginal: Marginal | null;
  /** Against the first scenario; `null` in the first itself. */
  readonly change: Change | null;
}

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
    ownPractice: aggregate.ownPractice,
    ranked: aggregate.ranked,
    households: weightText(aggregate.totals.value(total.households)),
    persons: weightText(aggregate.totals.value(total.persons)),
    monthsEach: aggregate.longest,
    householdMonths: weightText(aggregate.totals.value(total.months)),
    scenarios: aggregate.scenarios.map((scenario, place) => ({
      name: names[place] ?? String(place + 1),
      laws: laws[place] ?? [],
      ...scenarioSummary(scenario, place === 0 ? null : base, line, aggregate),
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
  { totals, longest }: Aggregate,
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
    distribution: classesOf(assistance, 10_000 * Math.max(1, longest), 0, 20).map(([from, of]) => ({
      from: from * 100 * Math.max(1, longest),
      households: weightText(of),
    })),
    poverty: povertyOf(standard.toRows(), line, totals.value(total.persons)),
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
