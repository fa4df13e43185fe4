import { assessTotals } from "../assess.js";
import { firstOf, type Month } from "../dates.js";
import type { AssessInput } from "../facts.js";
import { dayNumber } from "../figures/calendar.js";
import type { Law } from "../law.js";
import type { Money } from "../money.js";
import type { Sheet } from "../sheet.js";
import { Aggregate, groupSum, standardSum, sum, total } from "./aggregate.js";
import {
  type AgeGroup,
  ageGroupOf,
  consumptionUnits,
  type HouseholdType,
  householdTypeOf,
  Regions,
} from "./classes.js";
import { lossOf, netIncomeOf } from "./earnings.js";
import type { ExactSums } from "./exactSums.js";
import type { Member, Refused } from "./members.js";
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
  const found: Found = {
    type: "alone",
    region: "",
    age: "-17",
    persons: 0,
    netIncome: 0,
    units: 10,
    groups: [],
    rank: 0,
  };
  // The first day of the month at hand; a run asks for the same month again and again.
  let month: Month | null = null;
  let first = 0;
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
    if (input.month !== month) {
      month = input.month;
      first = dayNumber(firstOf(month));
    }
    found.type = householdTypeOf(input.household);
    found.region = regions.of(input.household.municipality, input.month);
    found.age = ageGroupOf(input.household, first);
    found.persons = input.household.persons.length;
    found.netIncome = netIncomeOf(input);
    found.units = consumptionUnits(input.household, first);
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
  /** The sums of its groups by dimension, and last those of its rank, which begin at `rank`. */
  groups: ExactSums[];
  rank: number;
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
      groups[3] = aggregate.ranks.sums;
      found.rank = aggregate.ranks.at(Math.floor(rank / 100));
      aggregate.totals.add(total.households, weight, 1);
      aggregate.totals.add(total.persons, weight, persons);
      for (let group = 0; group < groups.length; group++) {
        const at = group === 3 ? found.rank : 0;
        groups[group]!.add(at + groupSum.households, weight, 1);
        groups[group]!.add(at + groupSum.persons, weight, persons);
      }
    }
    const change = assistance - before;
    const totals = aggregate.scenarios[place]!;
    const { sums } = totals;
    if (assistance > 0) {
      sums.add(sum.recipients, weight, 1);
      sums.add(sum.persons, weight, persons);
      sums.add(sum.cost, assistance, weight);
      totals.assistance.add(assistance, weight);
      if (before === 0 && place > 0) sums.add(sum.newRecipients, weight, 1);
      if (moreEarnings !== undefined) addMarginal(aggregate, place, input, law, assistance, moreEarnings, weight);
    } else {
      sums.add(sum.surplus, sheet.surplus, weight);
      if (before > 0) sums.add(sum.lostRecipients, weight, 1);
    }
    sums.add(sum.basicAmounts, sheet.basicAmounts, weight);
    sums.add(sum.otherBasicExpenses, sheet.otherBasicExpenses, weight);
    sums.add(sum.income, sheet.income, weight);
    sums.add(sum.assets, sheet.assets, weight);
    if (sheet.provisional) sums.add(sum.provisional, weight, 1);
    if (place > 0) totals.change.add(change, weight);
    if (change > 0) {
      sums.add(sum.gainers, weight, 1);
      sums.add(sum.gain, change, weight);
    } else if (change < 0) {
      sums.add(sum.losers, weight, 1);
      sums.add(sum.loss, -change, weight);
    }
    const standard = perUnit(found, assistance);
    const at = totals.standard.at(Math.floor(standard / 100));
    totals.standard.sums.add(at + standardSum.persons, weight, persons);
    totals.standard.sums.add(at + standardSum.income, standard * persons, weight);
    for (let group = 0; group < groups.length; group++) {
      const own = groups[group]!;
      const first = groupSum.first + groupSum.each * place + (group === 3 ? found.rank : 0);
      if (assistance > 0) {
        own.add(first + groupSum.recipients, weight, 1);
        own.add(first + groupSum.cost, assistance, weight);
      }
      if (change > 0) own.add(first + groupSum.gainers, weight, 1);
      else if (change < 0) own.add(first + groupSum.losers, weight, 1);
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
  totals.sums.add(sum.marginalRecipients, weight, 1);
  // In millionths of what was earned, so that runs with other amounts can be read alike.
  totals.sums.add(sum.marginalLoss, Math.floor((lost * 1_000_000) / more), weight);
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
