import { municipalityOn } from "../areas/index.js";
import { assessTotals } from "../assess.js";
import { assessMonths } from "../assessMonths.js";
import { inForce } from "../dated.js";
import { type Day, firstOf, type Month, monthAfter, monthOf, sameDayAfter } from "../dates.js";
import type { AssessInput, Expense, Household, Income, Person } from "../facts.js";
import { adultAge } from "../figures/basicAmounts.js";
import { dayNumber } from "../figures/calendar.js";
import type { ExpenseKind } from "../figures/expenseKinds.js";
import { knownUntil } from "../figures/index.js";
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
 * same way, with the same income and costs every month from that of their day on, growing older. Income marked `oneOff` or
 * `lateKnown`, what is of an earlier month, deposits, moves, papers, glasses and dental care come once, in the month of
 * their day or in the first. What counts as assets is what the month before has left of them.
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
    else if (member.later !== undefined) yield carry ? { ...member, later: carried(member) } : member;
    else yield lasting(member, months, carry);
  }
}

function lasting(member: Member, months: number, carry: boolean): Member | Refused {
  const { household, line, input } = member;
  if (!isKnown(firstOf(monthAfter(input.month, months - 1)))) {
    const bad = problem(
      "/month",
      "lawNotKnown",
      `months until ${knownUntil.slice(0, 7)}, the last whose law is known`,
      "text",
    );
    const problems = [{ ...bad, table: "households" as const, line, column: "month" }];
    return { ok: false, isHousehold: true, household, line, problems };
  }
  const [first, ...later] = Array.from({ length: months }, (_, place) => standing(input, place));
  return { ...member, input: first!, later: carry ? later.map(carrying) : later };
}

/** The later months, each that follows another with the finding that a surplus of the one before counts in it. */
function carried(member: Member): readonly AssessInput[] {
  const [, ...later] = monthsOf(member).map((input, place, all) => {
    const before = all[place - 1]?.month;
    return before !== undefined && monthAfter(before, 1) === input.month ? carrying(input) : input;
  });
  return later;
}

function carrying(input: AssessInput): AssessInput {
  if (input.carryIn?.accepted !== undefined) return input;
  return { ...input, carryIn: { amount: undefined, fromMonth: undefined, ...input.carryIn, accepted: true } };
}

/** The facts so many months later. */
function standing(input: AssessInput, months: number): AssessInput {
  const { household } = input;
  const month = monthAfter(input.month, months);
  const incomes = household.incomes.flatMap((income) => standingIncome(income, input.month, month));
  const expenses = household.expenses.flatMap((expense) => standingExpense(expense, input.month, month));
  if (months === 0) return { ...input, household: { ...household, incomes, expenses } };
  const { municipality } = household;
  const later: Household = {
    ...household,
    municipality: municipality && (municipalityOn(municipality, firstOf(month)) ?? municipality),
    persons: household.persons.map((person) => older(person, month)),
    incomes,
    expenses,
    assets: undefined,
  };
  return { ...input, month, household: later, period: undefined, carryIn: undefined };
}

/**
 * An income in a month, in a list or none. A day of payment is that of the first payment only: moved along it would fall
 * before or after the last banking day by chance, and a month would have two of them or none.
 */
function standingIncome(income: Income, first: Month, month: Month): readonly Income[] {
  const { oneOff, lateKnown, paidOn, spread, plain } = income;
  if (plain || spread !== undefined) return [income];
  const counts = paidOn === undefined ? first : monthOf(countsFrom(paidOn));
  if (lateKnown !== undefined || counts < first) return month === first ? [income] : [];
  if (oneOff === true) return month === counts ? [income] : [];
  if (month === first) return [income];
  return month < counts ? [] : [{ ...income, paidOn: undefined }];
}

/** Costs that do not come every month. */
const onceKinds: ReadonlySet<ExpenseKind> = new Set([
  "movingCosts",
  "rentDeposit",
  "dentalCare",
  "glasses",
  "identityDocument",
  "residencePermit",
  "travelDocument",
]);

function standingExpense(expense: Expense, first: Month, month: Month): readonly Expense[] {
  const { kind, dueOn, retroactiveAccepted } = expense;
  const due = dueOn === undefined ? first : monthOf(dueOn);
  if (retroactiveAccepted !== undefined || due < first) return month === first ? [expense] : [];
  if (onceKinds.has(kind)) return month === due ? [expense] : [];
  if (month === first) return [expense];
  return month < due ? [] : [{ ...expense, dueOn: undefined, paidOn: undefined }];
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
  const majority = Number(inForce(adultAge, firstOf(month))!.value);
  const years = Number(month.slice(0, 4)) - majority - Number(born.slice(0, 4));
  return born.slice(5, 7) <= month.slice(5) ? years + 1 : years;
}

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
