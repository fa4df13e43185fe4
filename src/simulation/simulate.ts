import { firstOf, type Month } from "../dates.js";
import { dayNumber } from "../figures/calendar.js";
import type { Money } from "../money.js";
import { addHousehold, type Found } from "./addHousehold.js";
import { Aggregate } from "./aggregate.js";
import { ageGroupOf, consumptionUnits, householdTypeOf, Regions } from "./classes.js";
import { netIncomeOf } from "./earnings.js";
import type { Member, Refused } from "./members.js";
import { monthsOf, type Outcome } from "./months.js";
import type { Scenario } from "./scenarios.js";

export interface SimulateOptions {
  /** Called for every household assessed and each month of it, in order: one result for each scenario. */
  readonly each?: (member: Member, results: readonly Result[], month: Month) => void;
  /** Called for everything refused, in order. */
  readonly refused?: (refused: Refused) => void;
  /** Also work out what assistance falls by when the applicant earns so much more net, such as `eur("100")`. */
  readonly moreEarnings?: Money;
}

/** What one scenario gives one household in a month: the sums of its sheet, and the change against the first scenario in cents. */
export interface Result extends Outcome {
  readonly change: number;
}

/**
 * Assesses every household of a population by every scenario and adds up what comes out. The first scenario is the one
 * that the others are compared with. The rules are those of `assessTotals`, or of `assessMonths` for a household with
 * several months, which counts once with the sums of them; nothing is kept of a household that has been added.
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
    months: 1,
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
    const { input, later = [], rankedBy } = member;
    if (input.practice !== undefined || later.some(({ practice }) => practice !== undefined)) aggregate.ownPractice++;
    if (rankedBy !== undefined) aggregate.ranked++;
    if (input.month !== month) {
      month = input.month;
      first = dayNumber(firstOf(month));
    }
    found.type = householdTypeOf(input.household);
    found.region = regions.of(input.household.municipality, input.month);
    found.age = ageGroupOf(input.household, first);
    found.persons = input.household.persons.length;
    found.netIncome = netIncomeOf(input);
    found.months = 1;
    for (const each of later) {
      found.netIncome += netIncomeOf(each);
      found.months++;
    }
    if (found.months > aggregate.longest) aggregate.longest = found.months;
    found.units = consumptionUnits(input.household, first);
    const { moreEarnings, each } = options;
    const sheets = addHousehold(aggregate, member, found, scenarios, moreEarnings, each !== undefined);
    if (each !== undefined) tell(each, member, sheets);
  }
  return aggregate;
}

/** Gives what was found to the host, month by month. */
function tell(
  each: NonNullable<SimulateOptions["each"]>,
  member: Member,
  sheets: readonly (readonly Outcome[])[],
): void {
  monthsOf(member).forEach(({ month }, at) => {
    const before = sheets[0]![at]!.assistance;
    const results = sheets.map((own) => resultOf(own[at]!, own[at]!.assistance - before));
    each(member, results, month);
  });
}

function resultOf(sheet: Outcome, change: number): Result {
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
