import { type Dimension, dimensions } from "./classes.js";
import { ExactSums, SumsByNumber } from "./exactSums.js";
import { Spread } from "./spread.js";

/*
 * What a run adds up. Everything is a sum of whole numbers (cents times millionths of a weight), so that any division
 * of a population into parts, in any order, adds up to exactly the same.
 */

/** Sums over a population, by place. */
export const total = { households: 0, persons: 1, months: 2 } as const;

/** Sums of one scenario, by place. */
export const sum = {
  recipients: 0,
  persons: 1,
  cost: 2,
  surplus: 3,
  basicAmounts: 4,
  otherBasicExpenses: 5,
  income: 6,
  assets: 7,
  provisional: 8,
  gainers: 9,
  losers: 10,
  gain: 11,
  loss: 12,
  newRecipients: 13,
  lostRecipients: 14,
  marginalRecipients: 15,
  marginalLoss: 16,
} as const;

/** Sums of a group: its size first, then these for each scenario. */
export const groupSum = {
  households: 0,
  persons: 1,
  first: 2,
  recipients: 0,
  cost: 1,
  gainers: 2,
  losers: 3,
  each: 4,
} as const;

/** Sums of a class of whole euros per consumption unit. */
export const standardSum = { persons: 0, income: 1 } as const;

/** What one scenario adds up over the whole population. */
export class ScenarioTotals {
  readonly sums = new ExactSums(Object.keys(sum).length);
  /** Assistance of the recipients, in cents. */
  readonly assistance = new Spread();
  /** Change against the first scenario in cents, of every household. */
  readonly change = new Spread();
  /** Of recipients: whole percent of one more euro of net earnings that assistance falls by. */
  readonly marginalRate = new Spread();
  /** Income and assistance per consumption unit, by whole euros: persons, and the sum over them in cents. */
  readonly standard = new SumsByNumber(Object.keys(standardSum).length);
}

const counts = ["read", "assessed", "refused", "strayPersons", "ownPractice", "ranked"] as const;
const spreads = ["assistance", "change", "marginalRate"] as const;

/** Aggregates of a population or of a part of it. */
export class Aggregate {
  /** Rows, without weight: households read, assessed and refused; person rows that no household claims. */
  read = 0;
  assessed = 0;
  refused = 0;
  strayPersons = 0;
  /** Households assessed whose document has a practice of its own, which goes before that of every scenario. */
  ownPractice = 0;
  /** Households assessed that name what they are ranked by. */
  ranked = 0;
  /** The most months that a household was assessed for. */
  longest = 0;
  readonly totals = new ExactSums(Object.keys(total).length);
  readonly scenarios: readonly ScenarioTotals[];
  readonly groups: Readonly<Record<Dimension, Map<string, ExactSums>>>;
  /** By whole euros of what deciles go by. */
  readonly ranks: SumsByNumber;
  private lastMonth = "";
  private lastMonthGroup: ExactSums | null = null;

  constructor(scenarios: number) {
    this.scenarios = Array.from({ length: scenarios }, () => new ScenarioTotals());
    this.groups = { householdType: new Map(), region: new Map(), ageGroup: new Map(), month: new Map() };
    this.ranks = new SumsByNumber(this.groupWidth);
  }

  groupOf(dimension: Dimension, key: string): ExactSums {
    const known = this.groups[dimension].get(key);
    if (known !== undefined) return known;
    const made = new ExactSums(this.groupWidth);
    this.groups[dimension].set(key, made);
    return made;
  }

  /** The group of a month; most households have that of the one before. */
  monthGroupOf(month: string): ExactSums {
    if (this.lastMonth !== month) {
      this.lastMonth = month;
      this.lastMonthGroup = this.groupOf("month", month);
    }
    return this.lastMonthGroup!;
  }

  /** Adds what another part has added up. @throws RangeError when it has another number of scenarios */
  merge(other: Aggregate): void {
    if (other.scenarios.length !== this.scenarios.length) throw new RangeError("parts with different scenarios");
    for (const name of counts) this[name] += other[name];
    this.longest = Math.max(this.longest, other.longest);
    this.totals.addSums(other.totals);
    this.scenarios.forEach((own, place) => {
      const its = other.scenarios[place]!;
      own.sums.addSums(its.sums);
      for (const name of spreads) own[name].addAll(its[name].entries());
      own.standard.addAll(its.standard);
    });
    for (const dimension of dimensions) {
      for (const [key, group] of other.groups[dimension]) this.groupOf(dimension, key).addSums(group);
    }
    this.ranks.addAll(other.ranks);
  }

  /** As plain data in one order, whatever the order of the households: equal aggregates give equal documents. */
  toDocument(): AggregateDocument {
    return {
      counts: counts.map((name) => this[name]),
      longest: this.longest,
      totals: this.totals.toTexts(),
      scenarios: this.scenarios.map(({ sums, assistance, change, marginalRate, standard }) => ({
        sums: sums.toTexts(),
        assistance: [...assistance.entries()],
        change: [...change.entries()],
        marginalRate: [...marginalRate.entries()],
        standard: standard.toRows(),
      })),
      groups: dimensions.map((dimension) =>
        [...this.groups[dimension]]
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([key, group]) => [key, ...group.toTexts()]),
      ),
      ranks: this.ranks.toRows(),
    };
  }

  static from(document: AggregateDocument): Aggregate {
    const made = new Aggregate(document.scenarios.length);
    counts.forEach((name, place) => {
      made[name] = document.counts[place]!;
    });
    made.longest = document.longest;
    made.totals.addTexts(document.totals);
    document.scenarios.forEach((its, place) => {
      const own = made.scenarios[place]!;
      own.sums.addTexts(its.sums);
      for (const name of spreads) own[name].addAll(its[name]);
      own.standard.addRows(its.standard);
    });
    dimensions.forEach((dimension, place) => {
      for (const [key, ...texts] of document.groups[place]!) made.groupOf(dimension, String(key)).addTexts(texts);
    });
    made.ranks.addRows(document.ranks);
    return made;
  }

  private get groupWidth(): number {
    return groupSum.first + groupSum.each * this.scenarios.length;
  }
}

type Row = readonly (string | number)[];

/** Aggregates as plain data. */
export interface AggregateDocument {
  readonly counts: readonly number[];
  readonly longest: number;
  readonly totals: readonly string[];
  readonly scenarios: readonly {
    readonly sums: readonly string[];
    readonly assistance: readonly (readonly [number, number])[];
    readonly change: readonly (readonly [number, number])[];
    readonly marginalRate: readonly (readonly [number, number])[];
    readonly standard: readonly Row[];
  }[];
  readonly groups: readonly (readonly Row[])[];
  readonly ranks: readonly Row[];
}
