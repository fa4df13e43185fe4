import { versionOn } from "../dated.js";
import type { Day } from "../dates.js";
import type { AssessInput, Income, Person } from "../facts.js";
import { isUnder } from "../figures/calendar.js";
import type { Deduction, Figures, MinorIncome } from "../figures/figuresOn.js";
import { excess, least, type Money, minus, plus, shareOf, zero } from "../money.js";
import { type Cut, type CutHeading, cutting, type Sheet, silent } from "../sheet.js";
import { leftOf } from "./costs.js";
import { countsFrom, incomeCuts, monthOfIncome, treatmentOf, workExpensesOf } from "./incomeCuts.js";

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
    drafts ??= [];
    drafts.push({ income, cuts, left: leftOf(income.net, cuts), earned: zero });
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

/**
 * Takes the deduction of the month off the drafts in order; a wage found out later has the deduction of its own month.
 */
function deduct(
  drafts: readonly Draft[],
  person: Person,
  facts: AssessInput,
  figures: EarningsFigures,
  sheet: Sheet,
): void {
  const { deduction } = figures;
  const { first } = figures.calendar;
  let base = zero;
  for (const { income, earned } of drafts) {
    if (!isOfEarlierMonth(income, figures) && isEntitled(person, income, deduction, first, figures))
      base = plus(base, earned);
  }
  let left = least(shareOf(base, deduction.share), deduction.most);
  for (const draft of drafts) {
    if (isOfEarlierMonth(draft.income, figures)) {
      deductLate(draft, drafts, person, facts, figures, sheet);
    } else if (left > 0 && isEntitled(person, draft.income, deduction, first, figures)) {
      const own = least(left, draft.left);
      draft.cuts = cutting(draft.cuts, headings.deduction, own, deduction.grounds);
      draft.left = minus(draft.left, own);
      left = minus(left, own);
    }
  }
}

function deductLate(
  draft: Draft,
  drafts: readonly Draft[],
  person: Person,
  facts: AssessInput,
  figures: EarningsFigures,
  sheet: Sheet,
): void {
  const { earned } = draft;
  const { paidOn, lateKnown } = draft.income;
  if (earned === 0 || paidOn === undefined || lateKnown === undefined) return;
  const month = countsFrom(paidOn);
  const deduction = versionOn(figures.deductions, month);
  if (!isEntitled(person, draft.income, deduction, month, figures)) return;
  if (lateKnown.deductionUsed === undefined) {
    const path = `/household/incomes/${facts.household.incomes.indexOf(draft.income)}/lateKnown/deductionUsed`;
    sheet.ask("deductionUsed", path, draft.income.of, figures.places.lateKnown[0]!.section, "0.00", []);
  }
  let used = lateKnown.deductionUsed ?? zero;
  for (const { cuts } of drafts) for (const cut of cuts) if (cut.month === month) used = plus(used, cut.amount);
  const own = least(least(shareOf(earned, deduction.share), excess(deduction.most, used)), draft.left);
  if (own === 0) return;
  draft.cuts = [...draft.cuts, { heading: headings.deduction, amount: own, month, grounds: deduction.grounds }];
  draft.left = minus(draft.left, own);
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
  return !income.plain && income.lateKnown !== undefined && monthOfIncome(income, figures) !== figures.calendar.first;
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
