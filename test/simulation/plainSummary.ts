import { ageGroupOf, Regions } from "../../src/simulation/classes.js";
import { meanEuros, percentText, weightedEuros } from "../../src/simulation/figureText.js";
import {
  consumptionUnits,
  householdTypeOf,
  type Member,
  type Summary,
  weightText,
} from "../../src/simulation/index.js";

/*
 * The summary of a population a second time, the long way: every household kept with its results, and every figure a sum or
 * a sort over all of them. Which type, age, region and unit a household has and how a figure is written are held elsewhere.
 */

type Outcome = {
  readonly [name in "assistance" | "surplus" | "basicAmounts" | "otherBasicExpenses" | "income" | "assets"]: number;
} & { readonly provisional: boolean };

/** A household with the results of its months by scenario, and what it would receive in all of them if it earned more. */
export interface Assessed {
  readonly member: Member;
  readonly outcomes: readonly (readonly Outcome[])[];
  readonly earningMore: readonly number[];
}

const sumOf = (amounts: Iterable<bigint>) => [...amounts].reduce((sum, amount) => sum + amount, 0n);
const monthsOf = ({ input, later = [] }: Member) => [input, ...later];
const dayOf = (month: string) => Number(`${month.replace("-", "")}01`);
const regions = new Regions();

export function plainSummary(
  all: readonly Assessed[],
  names: readonly string[],
  more: number,
): Omit<Summary, "counts" | "ownPractice"> {
  const longest = Math.max(0, ...all.map(({ member }) => monthsOf(member).length));
  const rows = all.map(({ member, outcomes, earningMore }) => {
    const { household, month } = member.input;
    const months = monthsOf(member);
    const units = consumptionUnits(household, dayOf(month));
    const net = months.flatMap((input) => input.household.incomes).reduce((sum: number, income) => sum + income.net, 0);
    const totals = outcomes.map((own) => {
      const total = (name: Exclude<keyof Outcome, "provisional">) => own.reduce((sum, each) => sum + each[name], 0);
      return {
        assistance: total("assistance"),
        surplus: total("surplus"),
        basicAmounts: total("basicAmounts"),
        otherBasicExpenses: total("otherBasicExpenses"),
        income: total("income"),
        assets: total("assets"),
        provisional: own.some(({ provisional }) => provisional),
      };
    });
    const standards = totals.map(({ assistance }) => Math.floor(((net + assistance) * 10) / (units * months.length)));
    return {
      member,
      weight: BigInt(member.weight),
      persons: BigInt(household.persons.length),
      householdType: householdTypeOf(household) as string,
      region: regions.of(household.municipality, month),
      ageGroup: ageGroupOf(household, dayOf(month)) as string,
      outcomes,
      totals,
      standards,
      rank: Math.floor((member.rankedBy ?? standards[0]!) / 100),
      lost: totals.map(({ assistance }, place) => assistance - earningMore[place]!),
      earned: more * months.length,
    };
  });
  type Row = (typeof rows)[number];
  const weightOf = (some: readonly { weight: bigint }[]) => sumOf(some.map(({ weight }) => weight));
  const weightedOf = (some: readonly Row[], amount: (row: Row) => number) =>
    sumOf(some.map((row) => row.weight * BigInt(amount(row))));
  const personsOf = (some: readonly { weight: bigint; persons: bigint }[]) =>
    sumOf(some.map(({ weight, persons }) => weight * persons));

  /** The lowest value with so much of the weight at or below it. */
  const lowest = (pairs: readonly (readonly [number, bigint])[], part: bigint, whole: bigint): number | null => {
    const sorted = pairs.filter(([, weight]) => weight > 0n).sort(([one], [other]) => one - other);
    const everything = sumOf(sorted.map(([, weight]) => weight));
    let below = 0n;
    for (const [value, weight] of sorted) {
      below += weight;
      if (below * whole >= everything * part) return value;
    }
    return null;
  };
  const quantiles = (pairs: readonly (readonly [number, bigint])[]) =>
    Object.fromEntries(
      [5, 10, 25, 50, 75, 90, 95].map((percent) => {
        const value = lowest(pairs, BigInt(percent), 100n);
        return [`p${percent}`, value === null ? null : weightedEuros(BigInt(value) * 1_000_000n)];
      }),
    );
  const classes = (pairs: readonly (readonly [number, bigint])[], size: number, count: number) =>
    Array.from({ length: count }, (_, place) =>
      weightText(
        sumOf(
          pairs
            .filter(([value]) => Math.max(0, Math.min(count - 1, Math.floor(value / size))) === place)
            .map(([, weight]) => weight),
        ),
      ),
    );

  type Part = { weight: bigint; persons: bigint; assistance: readonly number[] };
  const group = (key: string, some: readonly Part[]) => ({
    key,
    households: weightText(weightOf(some)),
    persons: weightText(personsOf(some)),
    scenarios: names.map((_, place) => {
      const costOf = (scenario: number) => sumOf(some.map((own) => own.weight * BigInt(own.assistance[scenario]!)));
      const recipients = weightOf(some.filter((own) => own.assistance[place]! > 0));
      return {
        recipients: weightText(recipients),
        cost: weightedEuros(costOf(place)),
        mean: meanEuros(costOf(place), recipients),
        gainers: weightText(weightOf(some.filter((own) => own.assistance[place]! > own.assistance[0]!))),
        losers: weightText(weightOf(some.filter((own) => own.assistance[place]! < own.assistance[0]!))),
        change: weightedEuros(costOf(place) - costOf(0)),
      };
    }),
  });
  const part = (row: Row): Part => ({ ...row, assistance: row.totals.map(({ assistance }) => assistance) });
  const grouped = (parts: readonly (readonly [string, Part])[], order: readonly string[] = []) =>
    [...new Set(parts.map(([key]) => key))]
      .sort()
      .sort((one, other) => order.indexOf(one) - order.indexOf(other))
      .map((key) =>
        group(
          key,
          parts.filter(([own]) => own === key).map(([, own]) => own),
        ),
      );

  const everybody = personsOf(rows);
  const medianPairs = rows.map((row) => [Math.floor(row.standards[0]! / 100), row.weight * row.persons] as const);
  const line = Math.floor(((lowest(medianPairs, 1n, 2n) ?? Math.min(...medianPairs.map(([euro]) => euro))) * 6) / 10);
  const scenarios = names.map((name, place) => {
    const outcome = (row: Row) => row.totals[place]!;
    const change = (row: Row) => outcome(row).assistance - row.totals[0]!.assistance;
    const receiving = rows.filter((row) => outcome(row).assistance > 0);
    const cost = weightedOf(rows, (row) => outcome(row).assistance);
    const assistance = receiving.map((row) => [outcome(row).assistance, row.weight] as const);
    const poor = rows.filter((row) => Math.floor(row.standards[place]! / 100) < line);
    const gap = sumOf(poor.map((row) => row.weight * row.persons * BigInt(line * 100 - row.standards[place]!)));
    const recipients = weightOf(receiving);
    const gaining = rows.filter((row) => change(row) > 0);
    const losing = rows.filter((row) => change(row) < 0);
    const gain = weightedOf(gaining, change);
    const loss = -weightedOf(losing, change);
    const changed = [...gaining, ...losing].map((row) => [change(row), row.weight] as const);
    const amount = (name: Exclude<keyof Outcome, "provisional">) =>
      weightedEuros(weightedOf(rows, (row) => outcome(row)[name]));
    return {
      name,
      laws: [],
      recipients: weightText(recipients),
      persons: weightText(personsOf(receiving)),
      cost: weightedEuros(cost),
      mean: meanEuros(cost, recipients),
      quantiles: quantiles(assistance),
      parts: {
        basicAmounts: amount("basicAmounts"),
        otherBasicExpenses: amount("otherBasicExpenses"),
        income: amount("income"),
        assets: amount("assets"),
        surplus: amount("surplus"),
      },
      provisional: weightText(weightOf(rows.filter((row) => outcome(row).provisional))),
      distribution: classes(assistance, 10_000 * longest, 21).map((households, at) => ({
        from: 100 * longest * at,
        households,
      })),
      poverty: {
        line,
        persons: weightText(personsOf(poor)),
        percent: percentText(personsOf(poor), everybody),
        meanGap: meanEuros(gap, personsOf(poor)),
        gapPercent: percentText(gap, personsOf(poor) * BigInt(line * 100)),
      },
      marginal:
        recipients === 0n
          ? null
          : {
              recipients: weightText(recipients),
              mean: percentText(
                weightedOf(receiving, (row) => Math.floor((row.lost[place]! * 1_000_000) / row.earned)),
                recipients * 1_000_000n,
              ),
              distribution: classes(
                receiving.map((row) => [Math.floor((row.lost[place]! * 100) / row.earned), row.weight] as const),
                10,
                11,
              ).map((households, at) => ({ from: 10 * at, households })),
            },
      change:
        place === 0
          ? null
          : {
              cost: weightedEuros(cost - weightedOf(rows, (row) => row.totals[0]!.assistance)),
              gainers: weightText(weightOf(gaining)),
              losers: weightText(weightOf(losing)),
              gain: weightedEuros(gain),
              loss: weightedEuros(loss),
              meanGain: meanEuros(gain, weightOf(gaining)),
              meanLoss: meanEuros(loss, weightOf(losing)),
              newRecipients: weightText(weightOf(receiving.filter((row) => row.totals[0]!.assistance === 0))),
              lostRecipients: weightText(
                weightOf(rows.filter((row) => outcome(row).assistance === 0 && row.totals[0]!.assistance > 0)),
              ),
              quantiles: quantiles(changed),
            },
    };
  });

  const types = ["alone", "sharedHousehold", "withParents", "couple", "singleParent", "coupleWithChildren"];
  const ages = ["-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65-"];
  const byMonth = rows.flatMap((row) =>
    monthsOf(row.member).map(
      ({ month, household }, at) =>
        [
          month as string,
          {
            weight: row.weight,
            persons: BigInt(household.persons.length),
            assistance: row.outcomes.map((own) => own[at]!.assistance),
          },
        ] as const,
    ),
  );
  // Nobody's rank is between two tenths: a whole euro is in the tenth in which its first person is.
  const ranks = [...new Set(rows.map(({ rank }) => rank))].sort((one, other) => one - other);
  const tenths = ranks.map((euro) => {
    const before = personsOf(rows.filter(({ rank }) => rank < euro));
    return [euro, everybody === 0n ? 1 : Math.min(10, Number((before * 10n) / everybody) + 1)] as const;
  });
  const deciles = [...new Set(tenths.map(([, tenth]) => tenth))].map((tenth) => {
    const own = tenths.filter(([, key]) => key === tenth).map(([euro]) => euro);
    const inside = rows.filter(({ rank }) => own.includes(rank)).map(part);
    return { ...group(String(tenth), inside), from: String(own[0]!), to: String(own.at(-1)! + 1) };
  });
  return {
    ranked: rows.filter(({ member }) => member.rankedBy !== undefined).length,
    households: weightText(weightOf(rows)),
    persons: weightText(everybody),
    monthsEach: longest,
    householdMonths: weightText(sumOf(rows.map((row) => row.weight * BigInt(row.outcomes[0]!.length)))),
    scenarios: scenarios as unknown as Summary["scenarios"],
    groups: {
      householdType: grouped(
        rows.map((row) => [row.householdType, part(row)]),
        types,
      ),
      region: grouped(rows.map((row) => [row.region, part(row)])),
      ageGroup: grouped(
        rows.map((row) => [row.ageGroup, part(row)]),
        ages,
      ),
      month: grouped(byMonth),
    },
    deciles,
  };
}
