import { type Dimension, dimensions } from "./classes.js";
import { ExactSum } from "./exactSum.js";
import { Spread } from "./spread.js";

/*
 * What a run adds up. Everything is a sum of whole numbers (cents times millionths of a weight), so that any division
 * of a population into parts, in any order, adds up to exactly the same.
 */

const scenarioSums = [
  "recipients",
  "persons",
  "cost",
  "surplus",
  "basicAmounts",
  "otherBasicExpenses",
  "income",
  "assets",
  "provisional",
  "gainers",
  "losers",
  "gain",
  "loss",
  "newRecipients",
  "lostRecipients",
  "marginalRecipients",
  "marginalLoss",
] as const;

type ScenarioSum = (typeof scenarioSums)[number];

/** Sums of one scenario over the whole population. */
export class ScenarioTotals {
  readonly sums = Object.fromEntries(scenarioSums.map((name) => [name, new ExactSum()])) as Record<
    ScenarioSum,
    ExactSum
  >;
  /** Assistance of the recipients, in cents. */
  readonly assistance = new Spread();
  /** Change against the first scenario in cents, of every household. */
  readonly change = new Spread();
  /** Of recipients: whole percent of one more euro of net earnings that assistance falls by. */
  readonly marginalRate = new Spread();
  /** Income and assistance per consumption unit: whole euros, with the persons and their sum in cents. */
  readonly standard = new Map<number, { persons: ExactSum; income: ExactSum }>();
}

/** Sums of one scenario within a group. */
export interface GroupScenario {
  readonly recipients: ExactSum;
  readonly cost: ExactSum;
  readonly gainers: ExactSum;
  readonly losers: ExactSum;
}

export class Group {
  readonly households = new ExactSum();
  readonly persons = new ExactSum();
  readonly scenarios: readonly GroupScenario[];

  constructor(scenarios: number) {
    this.scenarios = Array.from({ length: scenarios }, () => ({
      recipients: new ExactSum(),
      cost: new ExactSum(),
      gainers: new ExactSum(),
      losers: new ExactSum(),
    }));
  }

  addGroup(other: Group): void {
    this.households.addSum(other.households);
    this.persons.addSum(other.persons);
    this.scenarios.forEach((own, place) => {
      for (const name of groupSums) own[name].addSum(other.scenarios[place]![name]);
    });
  }
}

const groupSums = ["recipients", "cost", "gainers", "losers"] as const;

const counts = ["read", "assessed", "refused", "strayPersons"] as const;

/** Aggregates of a population or of a part of it. */
export class Aggregate {
  /** Rows, without weight: households read, assessed and refused; person rows that no household claims. */
  read = 0;
  assessed = 0;
  refused = 0;
  strayPersons = 0;
  readonly households = new ExactSum();
  readonly persons = new ExactSum();
  readonly scenarios: readonly ScenarioTotals[];
  readonly groups: Readonly<Record<Dimension, Map<string, Group>>>;
  /** By whole euros of what deciles go by. */
  readonly ranks = new Map<number, Group>();

  constructor(scenarios: number) {
    this.scenarios = Array.from({ length: scenarios }, () => new ScenarioTotals());
    this.groups = { householdType: new Map(), region: new Map(), ageGroup: new Map() };
  }

  groupOf(dimension: Dimension, key: string): Group {
    return made(this.groups[dimension], key, () => new Group(this.scenarios.length));
  }

  rankOf(euros: number): Group {
    return made(this.ranks, euros, () => new Group(this.scenarios.length));
  }

  /** Adds what another part has added up. @throws RangeError when it has another number of scenarios */
  merge(other: Aggregate): void {
    if (other.scenarios.length !== this.scenarios.length) throw new RangeError("parts with different scenarios");
    for (const name of counts) this[name] += other[name];
    this.households.addSum(other.households);
    this.persons.addSum(other.persons);
    this.scenarios.forEach((own, place) => {
      const its = other.scenarios[place]!;
      for (const name of scenarioSums) own.sums[name].addSum(its.sums[name]);
      own.assistance.addSpread(its.assistance);
      own.change.addSpread(its.change);
      own.marginalRate.addSpread(its.marginalRate);
      for (const [euros, { persons, income }] of its.standard) {
        const sums = standardOf(own, euros);
        sums.persons.addSum(persons);
        sums.income.addSum(income);
      }
    });
    for (const dimension of dimensions) {
      for (const [key, group] of other.groups[dimension]) this.groupOf(dimension, key).addGroup(group);
    }
    for (const [euros, group] of other.ranks) this.rankOf(euros).addGroup(group);
  }

  /** As plain data in one order, whatever the order of the households: equal aggregates give equal documents. */
  toDocument(): AggregateDocument {
    return {
      counts: counts.map((name) => this[name]),
      households: text(this.households),
      persons: text(this.persons),
      scenarios: this.scenarios.map((own) => ({
        sums: scenarioSums.map((name) => text(own.sums[name])),
        assistance: [...own.assistance.entries()],
        change: [...own.change.entries()],
        marginalRate: [...own.marginalRate.entries()],
        standard: ordered(own.standard).map(
          ([euros, { persons, income }]) => [euros, text(persons), text(income)] as const,
        ),
      })),
      groups: dimensions.map((dimension) =>
        [...this.groups[dimension]]
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([key, group]) => [key, ...groupTexts(group)]),
      ),
      ranks: ordered(this.ranks).map(([euros, group]) => [euros, ...groupTexts(group)]),
    };
  }

  static from(document: AggregateDocument): Aggregate {
    const made = new Aggregate(document.scenarios.length);
    counts.forEach((name, place) => {
      made[name] = document.counts[place]!;
    });
    made.households.addSum(sumOf(document.households));
    made.persons.addSum(sumOf(document.persons));
    document.scenarios.forEach((its, place) => {
      const own = made.scenarios[place]!;
      scenarioSums.forEach((name, at) => {
        own.sums[name].addSum(sumOf(its.sums[at]!));
      });
      for (const [value, weight] of its.assistance) own.assistance.add(value, weight);
      for (const [value, weight] of its.change) own.change.add(value, weight);
      for (const [value, weight] of its.marginalRate) own.marginalRate.add(value, weight);
      for (const [euros, persons, income] of its.standard) {
        const sums = standardOf(own, euros);
        sums.persons.addSum(sumOf(persons));
        sums.income.addSum(sumOf(income));
      }
    });
    dimensions.forEach((dimension, place) => {
      for (const [key, ...texts] of document.groups[place]!) readGroup(made.groupOf(dimension, String(key)), texts);
    });
    for (const [euros, ...texts] of document.ranks) readGroup(made.rankOf(Number(euros)), texts);
    return made;
  }
}

/** Aggregates as plain data: sums as text, since they may pass what a number holds. */
export interface AggregateDocument {
  readonly counts: readonly number[];
  readonly households: string;
  readonly persons: string;
  readonly scenarios: readonly {
    readonly sums: readonly string[];
    readonly assistance: readonly (readonly [number, number])[];
    readonly change: readonly (readonly [number, number])[];
    readonly marginalRate: readonly (readonly [number, number])[];
    readonly standard: readonly (readonly [number, string, string])[];
  }[];
  readonly groups: readonly (readonly (readonly (string | number)[])[])[];
  readonly ranks: readonly (readonly (string | number)[])[];
}

/** The sums of a class of whole euros per consumption unit. */
export function standardOf({ standard }: ScenarioTotals, euros: number): { persons: ExactSum; income: ExactSum } {
  return made(standard, euros, () => ({ persons: new ExactSum(), income: new ExactSum() }));
}

function made<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

function ordered<Value>(map: ReadonlyMap<number, Value>): (readonly [number, Value])[] {
  return [...map].sort(([one], [other]) => one - other);
}

function groupTexts(group: Group): string[] {
  return [
    text(group.households),
    text(group.persons),
    ...group.scenarios.flatMap((own) => groupSums.map((name) => text(own[name]))),
  ];
}

function readGroup(group: Group, texts: readonly (string | number)[]): void {
  const [households, persons, ...rest] = texts.map((each) => sumOf(String(each)));
  group.households.addSum(households!);
  group.persons.addSum(persons!);
  group.scenarios.forEach((own, place) => {
    groupSums.forEach((name, at) => {
      own[name].addSum(rest[place * groupSums.length + at]!);
    });
  });
}

function text(sum: ExactSum): string {
  return String(sum.value);
}

function sumOf(value: string): ExactSum {
  return ExactSum.of(BigInt(value));
}
