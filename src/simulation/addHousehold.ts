import { assessTotals } from "../assess.js";
import type { Money } from "../money.js";
import { type Aggregate, groupSum, standardSum, sum, total } from "./aggregate.js";
import type { AgeGroup, HouseholdType } from "./classes.js";
import { withMoreEarnings } from "./earnings.js";
import type { ExactSums } from "./exactSums.js";
import type { Member } from "./members.js";
import { monthsOf, type Outcome, sheetsOf, together } from "./months.js";
import type { Scenario } from "./scenarios.js";

/** What a household is grouped by, all of its first month but for the money; one record serves all, filled anew. */
export interface Found {
  type: HouseholdType;
  region: string;
  age: AgeGroup;
  months: number;
  persons: number;
  /** Cents of all its months. */
  netIncome: number;
  units: number;
  /** The sums of its groups by dimension, and last those of its rank, which begin at `rank`. */
  groups: ExactSums[];
  rank: number;
}

/** Place of the ranks among the groups of a household. */
const ranks = 3;

const nothing: readonly (readonly Outcome[])[] = [];

/**
 * Assesses a household by every scenario and adds it up.
 *
 * @returns its sheets by scenario and month, where they are wanted
 */
export function addHousehold(
  aggregate: Aggregate,
  member: Member,
  found: Found,
  scenarios: readonly Scenario[],
  moreEarnings: Money | undefined,
  isWanted: boolean,
): readonly (readonly Outcome[])[] {
  const { input, later, weight } = member;
  const { persons, groups } = found;
  const month = aggregate.monthGroupOf(input.month);
  const kept: (readonly Outcome[])[] | null = isWanted || later !== undefined ? [] : null;
  let before = 0;
  for (let place = 0; place < scenarios.length; place++) {
    const scenario = scenarios[place]!;
    const sheets = later === undefined ? null : sheetsOf(monthsOf(member), scenario);
    const sheet = sheets === null ? assessTotals(input, scenario.lawOf(input.month)) : together(sheets);
    kept?.push(sheets ?? [sheet]);
    const { assistance } = sheet;
    if (place === 0) {
      before = assistance;
      enter(aggregate, member, found, assistance);
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
      if (moreEarnings !== undefined) addMarginal(aggregate, place, member, scenario, assistance, moreEarnings);
    } else if (before > 0) sums.add(sum.lostRecipients, weight, 1);
    if (sheet.surplus > 0) sums.add(sum.surplus, sheet.surplus, weight);
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
      addToGroup(groups[group]!, group === ranks ? found.rank : 0, place, assistance, change, weight);
    }
    if (later === undefined) addToGroup(month, 0, place, assistance, change, weight);
  }
  if (later === undefined) {
    month.add(groupSum.households, weight, 1);
    month.add(groupSum.persons, weight, persons);
  } else addMonths(aggregate, member, kept!);
  return kept ?? nothing;
}

/** Counts the household in all the groups it belongs to; its rank is by what it has under the first scenario. */
function enter(aggregate: Aggregate, { weight, rankedBy }: Member, found: Found, assistance: Money): void {
  const { groups, persons } = found;
  const rank = rankedBy ?? perUnit(found, assistance);
  groups[0] = aggregate.groupOf("householdType", found.type);
  groups[1] = aggregate.groupOf("region", found.region);
  groups[2] = aggregate.groupOf("ageGroup", found.age);
  groups[ranks] = aggregate.ranks.sums;
  found.rank = aggregate.ranks.at(Math.floor(rank / 100));
  aggregate.totals.add(total.households, weight, 1);
  aggregate.totals.add(total.persons, weight, persons);
  aggregate.totals.add(total.months, weight, found.months);
  for (let group = 0; group < groups.length; group++) {
    const at = group === ranks ? found.rank : 0;
    groups[group]!.add(at + groupSum.households, weight, 1);
    groups[group]!.add(at + groupSum.persons, weight, persons);
  }
}

function addToGroup(
  group: ExactSums,
  at: number,
  place: number,
  assistance: number,
  change: number,
  weight: number,
): void {
  const first = at + groupSum.first + groupSum.each * place;
  if (assistance > 0) {
    group.add(first + groupSum.recipients, weight, 1);
    group.add(first + groupSum.cost, assistance, weight);
  }
  if (change > 0) group.add(first + groupSum.gainers, weight, 1);
  else if (change < 0) group.add(first + groupSum.losers, weight, 1);
}

/** Adds each month of a household with several to the group of that month. */
function addMonths(aggregate: Aggregate, member: Member, sheets: readonly (readonly Outcome[])[]): void {
  const { weight } = member;
  monthsOf(member).forEach(({ month, household }, at) => {
    const group = aggregate.monthGroupOf(month);
    group.add(groupSum.households, weight, 1);
    group.add(groupSum.persons, weight, household.persons.length);
    const before = sheets[0]![at]!.assistance;
    sheets.forEach((own, place) => {
      const { assistance } = own[at]!;
      addToGroup(group, 0, place, assistance, assistance - before, weight);
    });
  });
}

/** Income and assistance a month per consumption unit, whole cents, rounded down. */
function perUnit({ netIncome, units, months }: Found, assistance: number): number {
  return Math.floor(((netIncome + assistance) * 10) / (units * months));
}

/**
 * What assistance falls by when the applicant earns so much more in every month, all months together: what is earned in a
 * month without assistance can be missing in a later one.
 */
function addMarginal(
  aggregate: Aggregate,
  place: number,
  member: Member,
  scenario: Scenario,
  assistance: Money,
  more: Money,
): void {
  const totals = aggregate.scenarios[place]!;
  const { weight } = member;
  const earning = monthsOf(member).map((input) => withMoreEarnings(input, more));
  const lost = assistance - together(sheetsOf(earning, scenario)).assistance;
  const earned = more * earning.length;
  totals.sums.add(sum.marginalRecipients, weight, 1);
  // In millionths of what was earned, so that runs with other amounts can be read alike.
  totals.sums.add(sum.marginalLoss, Math.floor((lost * 1_000_000) / earned), weight);
  totals.marginalRate.add(Math.floor((lost * 100) / earned), weight);
}
