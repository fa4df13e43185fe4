import { assessTotals } from "../assess.js";
import type { AssessInput } from "../facts.js";
import type { Law } from "../law.js";
import type { Money } from "../money.js";
import type { Sheet } from "../sheet.js";
import { Aggregate, type Group, standardOf } from "./aggregate.js";
import {
  type AgeGroup,
  ageGroupOf,
  consumptionUnits,
  type HouseholdType,
  householdTypeOf,
  Regions,
} from "./classes.js";
import { lossOf, netIncomeOf } from "./earnings.js";
import type { Member, Refused } from "./population.js";
import type { Scenario } from "./scenarios.js";

export interface SimulateOptions {
  /** Called for every household assessed, in order: one result for each scenario. */
  readonly each?: (member: Member, results: readonly Result[]) => void;
  /** Called for everything refused, in order. */
  readonly refused?: (refused: Refused) => void;
  /** Also work out what assistance falls by when the applicant earns so much more net, such as `eur("100")`. */
  readonly moreEarnings?: Money;
}

/** What one scenario gives one household: the sums of its sheet, and the change against the first scenario in cents. */
export interface Result
  extends Pick<
    Sheet<Law>,
    "assistance" | "surplus" | "basicAmounts" | "otherBasicExpenses" | "income" | "assets" | "provisional"
  > {
  readonly change: number;
}

/**
 * Assesses every household of a population by every scenario and adds up what comes out. The first scenario is the one
 * that the others are compared with. The rules are those of `assessTotals`; nothing is kept of a household that has
 * been added.
 *
 * @returns aggregates that can be merged with those of other parts
 */
export function simulate(
  population: Iterable<Member | Refused>,
  scenarios: readonly Scenario[],
  options: SimulateOptions = {},
): Aggregate {
  if (scenarios.length === 0) throw new RangeError("no scenario");
  const aggregate = new Aggregate(scenarios.length);
  const regions = new Regions();
  const found: Found = { type: "alone", region: "", age: "-17", persons: 0, netIncome: 0, units: 10, groups: [] };
  for (const member of population) {
    if (!member.ok) {
      if (member.isHousehold) {
        aggregate.read++;
        aggregate.refused++;
      } else aggregate.strayPersons++;
      options.refused?.(member);
      continue;
    }
    aggregate.read++;
    aggregate.assessed++;
    const { input } = member;
    found.type = householdTypeOf(input.household);
    found.region = regions.of(input.household.municipality, input.month);
    found.age = ageGroupOf(input);
    found.persons = input.household.persons.length;
    found.netIncome = netIncomeOf(input);
    found.units = consumptionUnits(input);
    const results: Result[] | null = options.each === undefined ? null : [];
    addHousehold(aggregate, member, found, scenarios, options, results);
    if (results !== null) options.each?.(member, results);
  }
  return aggregate;
}

/** What a household is grouped by; one record serves all, filled anew. */
interface Found {
  type: HouseholdType;
  region: string;
  age: AgeGroup;
  persons: number;
  netIncome: number;
  units: number;
  groups: Group[];
}

function addHousehold(
  aggregate: Aggregate,
  { input, weight, rankedBy }: Member,
  found: Found,
  scenarios: readonly Scenario[],
  { moreEarnings }: SimulateOptions,
  results: Result[] | null,
): void {
  const { persons, groups } = found;
  let before = 0;
  for (let place = 0; place < scenarios.length; place++) {
    const law = scenarios[place]!.lawOf(input.month);
    const sheet = assessTotals(input, law);
    const { assistance } = sheet;
    if (place === 0) {
      before = assistance;
      const rank = rankedBy ?? perUnit(found, assistance);
      groups[0] = aggregate.groupOf("householdType", found.type);
      groups[1] = aggregate.groupOf("region", found.region);
      groups[2] = aggregate.groupOf("ageGroup", found.age);
      groups[3] = aggregate.rankOf(Math.floor(rank / 100));
      aggregate.households.add(weight, 1);
      aggregate.persons.add(weight, persons);
      for (let group = 0; group < groups.length; group++) {
        groups[group]!.households.add(weight, 1);
        groups[group]!.persons.add(weight, persons);
      }
    }
    const change = assistance - before;
    const totals = aggregate.scenarios[place]!;
    const { sums } = totals;
    if (assistance > 0) {
      sums.recipients.add(weight, 1);
      sums.persons.add(weight, persons);
      sums.cost.add(assistance, weight);
      totals.assistance.add(assistance, weight);
      if (before === 0 && place > 0) sums.newRecipients.add(weight, 1);
      if (moreEarnings !== undefined) addMarginal(aggregate, place, input, law, assistance, moreEarnings, weight);
    } else {
      sums.surplus.add(sheet.surplus, weight);
      if (before > 0) sums.lostRecipients.add(weight, 1);
    }
    sums.basicAmounts.add(sheet.basicAmounts, weight);
    sums.otherBasicExpenses.add(sheet.otherBasicExpenses, weight);
    sums.income.add(sheet.income, weight);
    sums.assets.add(sheet.assets, weight);
    if (sheet.provisional) sums.provisional.add(weight, 1);
    if (place > 0) totals.change.add(change, weight);
    if (change > 0) {
      sums.gainers.add(weight, 1);
      sums.gain.add(change, weight);
    } else if (change < 0) {
      sums.losers.add(weight, 1);
      sums.loss.add(-change, weight);
    }
    const standard = perUnit(found, assistance);
    const sumsOf = standardOf(totals, Math.floor(standard / 100));
    sumsOf.persons.add(weight, persons);
    sumsOf.income.add(standard * persons, weight);
    for (let group = 0; group < groups.length; group++) {
      const own = groups[group]!.scenarios[place]!;
      if (assistance > 0) {
        own.recipients.add(weight, 1);
        own.cost.add(assistance, weight);
      }
      if (change > 0) own.gainers.add(weight, 1);
      else if (change < 0) own.losers.add(weight, 1);
    }
    results?.push(resultOf(sheet, change));
  }
}

/** Income and assistance per consumption unit, whole cents, rounded down. */
function perUnit({ netIncome, units }: Found, assistance: Money): number {
  return Math.floor(((netIncome + assistance) * 10) / units);
}

function addMarginal(
  aggregate: Aggregate,
  place: number,
  input: AssessInput,
  law: Law,
  assistance: Money,
  more: Money,
  weight: number,
): void {
  const totals = aggregate.scenarios[place]!;
  const lost = lossOf(input, law, assistance, more);
  totals.sums.marginalRecipients.add(weight, 1);
  totals.sums.marginalLoss.add(lost, weight);
  totals.marginalRate.add(Math.floor((lost * 100) / more), weight);
}

function resultOf(sheet: Sheet<Law>, change: number): Result {
  return {
    assistance: sheet.assistance,
    surplus: sheet.surplus,
    basicAmounts: sheet.basicAmounts,
    otherBasicExpenses: sheet.otherBasicExpenses,
    income: sheet.income,
    assets: sheet.assets,
    provisional: sheet.provisional,
    change,
  };
}
