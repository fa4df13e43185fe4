import { versionOn } from "../dated.js";
import type { Day } from "../dates.js";
import type { AssessInput, Income, Person } from "../facts.js";
import { isUnder } from "../figures/calendar.js";
import type { Deduction, Figures, MinorIncome } from "../figures/figuresOn.js";
import { excess, least, type Money, minus, plus, shareOf, zero } from "../money.js";
import { type Cut, type CutHeading, cutting, type Sheet, silent } from "../sheet.js";
import { leftOf } from "./costs.js";
import { incomeCuts, monthOfIncome, treatmentOf, workExpensesOf } from "./incomeCuts.js";

export type EarningsFigures = Pick<
  Figures,
  | "calendar"
  | "practice"
  | "places"
  | "incomeRules"
  | "deductions"
  | "deduction"
  | "minorIncomes"
  | "minorIncome"
  | "lateKnownMonths"
  | "lateKnownAnyIncome"
>;

/** An income on its way to the sheet: what has been cut so far and what is left. */
export interface Draft {
  readonly income: Income;
  cuts: readonly Cut[];
  left: Money;
  /** Of earnings: what was left before work expenses, the base of the deduction. */
  earned: Money;
}

/**
 * Wages and income from self-employment of the adults, less the costs of going to work and the earned-income deduction
 * of each earner. The deduction is worked out on earnings before those costs, and each wage keeps room for its own.
 * @fi ansiotulot
 */
export function earnings(facts: AssessInput, figures: EarningsFigures, sheet: Sheet): void {
  const { persons } = facts.household;
  for (let person = 0; person < persons.length; person++) {
    if (persons[person]!.role === "child") continue;
    for (const draft of earningsOf(facts, person, figures, sheet)) postIncome(draft, figures, sheet);
  }
}

/** One earner's earnings after work expenses and deduction, regular ones first. */
export function earningsOf(
  facts: AssessInput,
  person: number,
  figures: EarningsFigures,
  sheet: Sheet,
): readonly Draft[] {
  const { incomes, persons } = facts.household;
  let drafts: Draft[] | null = null;
  for (let place = 0; place < incomes.length; place++) {
    const income = incomes[place]!;
    if (income.of !== person || figures.incomeRules[income.kindPlace]!.nature !== "earnings") continue;
    const cuts = incomeCuts(facts, place, figures, sheet);
    const draft = { income, cuts, left: leftOf(income.net, cuts), earned: zero };
    if (drafts === null) drafts = [draft];
    else drafts.push(draft);
  }
  if (drafts === null) return none;
  if (drafts.length > 1) drafts.sort(regularFirst);
  const { grounds } = figures.minorIncome;
  const minor = minorLimit(facts, figures.minorIncome);
  if (minor > 0 && totalOf(drafts, figures) <= minor && familyTotal(facts, figures) <= minor) {
    // A wage found out later is no income of this month, so it is not among what is minor in it.
    for (const draft of drafts) {
      if (isOfEarlierMonth(draft.income, figures)) continue;
      draft.cuts = cutting(draft.cuts, headings.minor, draft.left, grounds);
      draft.left = zero;
    }
  }
  for (const draft of drafts) {
    draft.earned = draft.left;
    const expenses = workExpensesOf(draft.income, draft.left, figures);
    draft.cuts = cutting(draft.cuts, headings.workExpenses, expenses, figures.places.workExpenses);
    draft.left = minus(draft.left, expenses);
  }
  deduct(drafts, persons[person]!, facts, figures, sheet);
  return drafts;
}

/** Posts an income and notes how much of it may be carried on as surplus: one-off money that is really there. */
export function postIncome(
  { income, cuts }: Draft,
  { incomeRules, calendar }: Pick<Figures, "incomeRules" | "calendar">,
  sheet: Sheet,
): void {
  const rule = incomeRules[income.kindPlace]!;
  const { grounds } = treatmentOf(rule, income.paidOn ?? calendar.last);
  // Child benefit and the like is the family's even when it is entered for a child: no own income of the child.
  const isCommon = rule.whose === "household" && sheet.input.household.persons[income.of]!.role === "child";
  const amount = sheet.post(rule.heading, isCommon ? -1 : income.of, income.net, cuts, grounds);
  if (mayBeCarried(income) || income.kind === "carriedSurplus") sheet.carryable = plus(sheet.carryable, amount);
}

/** Minor gifts and earnings that are left out in a month: one sum for one person, another for a family. */
export function minorLimit({ household }: AssessInput, { single, family }: MinorIncome): Money {
  return household.persons.length > 1 ? family : single;
}

/** What is taken off income meets regular income first, so that as much as possible of one-off income may be carried. */
export function regularFirst(one: Draft, other: Draft): number {
  return Number(mayBeCarried(one.income)) - Number(mayBeCarried(other.income));
}

/** One-off money of this month; income found out later is no money any more, and spread income has its own months. */
function mayBeCarried({ plain, oneOff, lateKnown, spread }: Income): boolean {
  return !plain && oneOff === true && lateKnown === undefined && spread === undefined;
}

/** Takes off the deduction of every month the drafts belong to: a wage found out later has that of its own month. */
function deduct(
  drafts: readonly Draft[],
  person: Person,
  facts: AssessInput,
  figures: EarningsFigures,
  sheet: Sheet,
): void {
  const { first } = figures.calendar;
  deductMonth(drafts, first, figures.deduction, zero, person, figures);
  for (let place = 0; place < drafts.length; place++) {
    const { income } = drafts[place]!;
    if (!isOfEarlierMonth(income, figures)) continue;
    const month = monthOfIncome(income, figures);
    const isSeen = drafts.slice(0, place).some((before) => deductionMonth(before.income, figures) === month);
    if (isSeen) continue;
    const deduction = versionOn(figures.deductions, month);
    const used = usedIn(drafts, month, deduction, person, facts, figures, sheet);
    deductMonth(drafts, month, deduction, used, person, figures);
  }
}

/** One earner's deduction of one month, worked out on the sum of the earnings of that month and taken off in order. */
function deductMonth(
  drafts: readonly Draft[],
  month: Day,
  deduction: Deduction,
  used: Money,
  person: Person,
  figures: EarningsFigures,
): void {
  let base = zero;
  for (const { income, earned } of drafts)
    if (isBase(income, month, deduction, person, figures)) base = plus(base, earned);
  let left = least(shareOf(base, deduction.share), excess(deduction.most, used));
  for (const draft of drafts) {
    if (left === 0) return;
    if (!isBase(draft.income, month, deduction, person, figures)) continue;
    const own = least(left, draft.left);
    if (own === 0) continue;
    const { grounds } = deduction;
    draft.cuts =
      month === figures.calendar.first
        ? cutting(draft.cuts, headings.deduction, own, grounds)
        : [...draft.cuts, { heading: headings.deduction, amount: own, month, grounds }];
    draft.left = minus(draft.left, own);
    left = minus(left, own);
  }
}

/** What has already been left out of the earnings of an earlier month; of several answers the largest holds. */
function usedIn(
  drafts: readonly Draft[],
  month: Day,
  deduction: Deduction,
  person: Person,
  facts: AssessInput,
  figures: EarningsFigures,
  sheet: Sheet,
): Money {
  let used = zero;
  for (const { income, earned } of drafts) {
    if (deductionMonth(income, figures) !== month) continue;
    const known = income.lateKnown!.deductionUsed;
    if (known !== undefined) {
      if (known > used) used = known;
    } else if (earned > 0 && isEntitled(person, income, deduction, month, figures)) {
      const path = `/household/incomes/${facts.household.incomes.indexOf(income)}/lateKnown/deductionUsed`;
      sheet.ask("deductionUsed", path, income.of, figures.places.lateKnown[0]!.section, "0.00", []);
    }
  }
  return used;
}

function isBase(income: Income, month: Day, deduction: Deduction, person: Person, figures: EarningsFigures): boolean {
  return deductionMonth(income, figures) === month && isEntitled(person, income, deduction, month, figures);
}

/** First day of the month whose deduction an income has. */
function deductionMonth(income: Income, figures: EarningsFigures): Day {
  return income.plain ? figures.calendar.first : monthOfIncome(income, figures);
}

/** Everyone until 2026-02; from 2026-03 minors and, as far as known, informal and family carers. */
function isEntitled(
  { bornNumber, carer }: Person,
  { kind }: Income,
  deduction: Deduction,
  first: Day,
  { calendar, practice }: EarningsFigures,
): boolean {
  if (deduction.everyone || isUnder(calendar.adult.age, bornNumber, first)) return true;
  if (kind === "informalCareFee") return true;
  return carer !== undefined && practice.carerDeduction === "allEarnings";
}

/** What is left of one earner's wages of the month; if that is no minor sum, the family's is none either. */
function totalOf(drafts: readonly Draft[], figures: EarningsFigures): Money {
  let total = zero;
  for (const { income, left } of drafts) if (!isOfEarlierMonth(income, figures)) total = plus(total, left);
  return total;
}

/** Earnings and gifts of the whole family that count in the month; a child's irregular income is not among them. */
function familyTotal(facts: AssessInput, figures: EarningsFigures): Money {
  const { incomes } = facts.household;
  let total = zero;
  for (let place = 0; place < incomes.length; place++) {
    const income = incomes[place]!;
    const { nature } = figures.incomeRules[income.kindPlace]!;
    if ((nature !== "earnings" && nature !== "gift") || isOfEarlierMonth(income, figures)) continue;
    total = plus(total, leftOf(income.net, incomeCuts(facts, place, figures, silent)));
  }
  return total;
}

/** Found out later and paid in an earlier month; paid in the month itself it is income of the month like any other. */
function isOfEarlierMonth(income: Income, figures: EarningsFigures): boolean {
  return deductionMonth(income, figures) !== figures.calendar.first;
}

const none: readonly Draft[] = [];

const headings = {
  minor: { rule: "minorIncome", fi: "Vähäinen ansiotulo", sv: "Ringa förvärvsinkomst", en: "Minor earnings" },
  deduction: {
    rule: "earnedIncomeDeduction",
    fi: "Ansiotulovähennys",
    sv: "Förvärvsinkomstavdrag",
    en: "Earned-income deduction",
  },
  workExpenses: {
    rule: "workExpenses",
    fi: "Työssäkäynnistä aiheutuvat menot",
    sv: "Utgifter för arbete",
    en: "Costs of going to work",
  },
} as const satisfies Record<string, CutHeading>;
