import { municipalityOn } from "../areas/index.js";
import { assessTotals } from "../assess.js";
import { assessMonths } from "../assessMonths.js";
import { type Day, firstOf, type Month, monthAfter, monthOf, monthsBetween, sameDayAfter } from "../dates.js";
import type { AssessInput, Expense, Household, Income, Person } from "../facts.js";
import { dayNumber } from "../figures/calendar.js";
import type { ExpenseKind } from "../figures/expenseKinds.js";
import { problem } from "../json/problems.js";
import { isKnown, type Law } from "../law.js";
import { plus, zero } from "../money.js";
import { countsFrom } from "../rules/incomeCuts.js";
import type { Sheet } from "../sheet.js";
import type { Member, Refused } from "./members.js";
import type { Scenario } from "./scenarios.js";

/** What is added up of the sheets of a household: of one month, or of all its months together. */
export type Outcome = Pick<
  Sheet<Law>,
  "assistance" | "surplus" | "basicAmounts" | "otherBasicExpenses" | "income" | "assets" | "provisional"
>;

export interface MonthsChoices {
  /** How many months from its own each household is assessed for, its facts standing; 1 when left out. */
  readonly months?: number;
  /** Take it as found that a surplus of one-off income is still there and counts in the next month. */
  readonly carry?: boolean;
}

/**
 * Gives every household of a population the months that follow its own. Its facts stand: the same people, living in the
 * same way, with the same income and costs on the same days of the month, growing older. Income marked `oneOff` or
 * `lateKnown`, bills of an earlier month, deposits, moves and papers come once, in the month of their day or in the first.
 * What counts as assets is what the month before has left of them.
 *
 * A child who would come of age stays 17: what it would live on as a household of its own is not in the data. A
 * household that was read with months of its own keeps those. One whose months reach beyond the known law is refused.
 */
export function* overMonths(
  population: Iterable<Member | Refused>,
  { months = 1, carry = false }: MonthsChoices,
): Generator<Member | Refused, void, undefined> {
  if (!Number.isInteger(months) || months < 1 || months > 240)
    throw new RangeError("months: whole number from 1 to 240");
  for (const member of population) {
    if (!member.ok || (months === 1 && member.later === undefined)) yield member;
    else if (member.later !== undefined) yield carry ? { ...member, later: member.later.map(carrying) } : member;
    else yield lasting(member, months, carry);
  }
}

function lasting(member: Member, months: number, carry: boolean): Member | Refused {
  const { household, line, input } = member;
  if (!isKnown(firstOf(monthAfter(input.month, months - 1)))) {
    const bad = problem("/month", "lawNotKnown", "months whose law is known", "text");
    const problems = [{ ...bad, table: "households" as const, line, column: "month" }];
    return { ok: false, isHousehold: true, household, line, problems };
  }
  const [first, ...later] = Array.from({ length: months }, (_, place) => standing(input, place));
  return { ...member, input: first!, later: carry ? later.map(carrying) : later };
}

function carrying(input: AssessInput): AssessInput {
  if (input.carryIn?.accepted !== undefined) return input;
  return { ...input, carryIn: { amount: undefined, fromMonth: undefined, ...input.carryIn, accepted: true } };
}

/** The facts so many months later. */
function standing(input: AssessInput, months: number): AssessInput {
  const { household } = input;
  const month = monthAfter(input.month, months);
  const isNow = (of: Month | undefined) =>
    monthsBetween(month, of === undefined || of < input.month ? input.month : of) === 0;
  const incomes = household.incomes.flatMap((income) => standingIncome(income, months, isNow));
  const expenses = household.expenses.flatMap((expense) => standingExpense(expense, months, isNow));
  if (months === 0) return { ...input, household: { ...household, incomes, expenses } };
  const later: Household = {
    ...household,
    municipality:
      household.municipality && (municipalityOn(household.municipality, firstOf(month)) ?? household.municipality),
    persons: household.persons.map((person) => older(person, month)),
    incomes,
    expenses,
    assets: undefined,
  };
  return { ...input, month, household: later, period: undefined, carryIn: undefined };
}

function standingIncome(income: Income, months: number, isNow: (of: Month | undefined) => boolean): readonly Income[] {
  const { oneOff, lateKnown, paidOn, spread, plain } = income;
  if (plain) return [income];
  if (lateKnown !== undefined) return isNow(undefined) ? [income] : [];
  if (oneOff === true && spread === undefined) {
    return isNow(paidOn === undefined ? undefined : monthOf(countsFrom(paidOn))) ? [income] : [];
  }
  return [
    months === 0 || paidOn === undefined || spread !== undefined
      ? income
      : { ...income, paidOn: moved(paidOn, months) },
  ];
}

/** Costs that do not come every month. */
const onceKinds: ReadonlySet<ExpenseKind> = new Set([
  "movingCosts",
  "rentDeposit",
  "identityDocument",
  "residencePermit",
]);

function standingExpense(
  expense: Expense,
  months: number,
  isNow: (of: Month | undefined) => boolean,
): readonly Expense[] {
  const { kind, dueOn, paidOn, retroactiveAccepted } = expense;
  if (retroactiveAccepted !== undefined || onceKinds.has(kind)) {
    return isNow(dueOn === undefined ? undefined : monthOf(dueOn)) ? [expense] : [];
  }
  if (months === 0 || (dueOn === undefined && paidOn === undefined)) return [expense];
  return [{ ...expense, dueOn: moved(dueOn, months), paidOn: moved(paidOn, months) }];
}

function moved(day: Day, months: number): Day;
function moved(day: Day | undefined, months: number): Day | undefined;
function moved(day: Day | undefined, months: number): Day | undefined {
  return day === undefined ? undefined : sameDayAfter(day, months);
}

/** The person in a later month, without what was of the month alone. */
function older(person: Person, month: Month): Person {
  const { plain, role } = person;
  const own = plain ? person : { ...person, present: undefined, daysAbroad: undefined, daysAbroadCounted: undefined };
  const years = role === "child" ? yearsOverAge(person.born, month) : 0;
  if (years <= 0) return own;
  const born = sameDayAfter(own.born, 12 * years);
  return { ...own, born, bornNumber: dayNumber(born) };
}

/** How many years later a child must have been born so as not to come of age by the end of the month. */
function yearsOverAge(born: Day, month: Month): number {
  const years = Number(month.slice(0, 4)) - majority - Number(born.slice(0, 4));
  return born.slice(5, 7) <= month.slice(5) ? years + 1 : years;
}

/** Age of majority (442/1999 2 §), for keeping a child under it. */
const majority = 18;

/** All months of a household, its own first. */
export function monthsOf({ input, later }: Pick<Member, "input" | "later">): readonly AssessInput[] {
  return later === undefined ? [input] : [input, ...later];
}

/** The sheets of months of one household, each going on from the one before. */
export function sheetsOf(months: readonly AssessInput[], { lawOf }: Scenario): readonly Sheet<Law>[] {
  return months.length === 1 ? [assessTotals(months[0]!, lawOf(months[0]!.month))] : assessMonths(months, lawOf);
}

/** The sums of several months; provisional when one of them is. */
export function together(sheets: readonly Outcome[]): Outcome {
  const total = (name: Exclude<keyof Outcome, "provisional">) =>
    sheets.reduce((sum, sheet) => plus(sum, sheet[name]), zero);
  return {
    assistance: total("assistance"),
    surplus: total("surplus"),
    basicAmounts: total("basicAmounts"),
    otherBasicExpenses: total("otherBasicExpenses"),
    income: total("income"),
    assets: total("assets"),
    provisional: sheets.some(({ provisional }) => provisional),
  };
}
