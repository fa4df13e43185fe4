import { lastBankingDay } from "../dates.js";
import type { AssessInput, Income, Person } from "../facts.js";
import type { Deduction, Figures } from "../figures/figuresOn.js";
import { excess, least, type Money, minus, plus, shareOf, zero } from "../money.js";
import { type Cut, type CutHeading, cutting, type Sheet } from "../sheet.js";
import { leftOf } from "./costs.js";
import { countsFrom, incomeCuts, treatmentOf, workExpensesOf } from "./incomeCuts.js";

type Needed = Pick<
  Figures,
  | "calendar"
  | "practice"
  | "places"
  | "incomes"
  | "deductions"
  | "minorIncomeSingle"
  | "minorIncomeFamily"
  | "minorIncomeGrounds"
  | "minorStipendLimit"
  | "lateKnownMonths"
  | "lateKnownAnyIncome"
>;

/** An income on its way to the sheet: what has been cut so far and what is left. */
export interface Draft {
  readonly income: Income;
  cuts: readonly Cut[];
  left: Money;
}

/**
 * Wages and income from self-employment of the adults, with the earned-income deduction of each earner and the costs
 * of going to work.
 * @fi ansiotulot
 */
export function earnings(facts: AssessInput, figures: Needed, sheet: Sheet): void {
  const { persons } = facts.household;
  for (let person = 0; person < persons.length; person++) {
    if (persons[person]!.role === "child") continue;
    for (const draft of earningsOf(facts, person, figures, sheet)) postIncome(draft, figures, sheet);
  }
}

/** One earner's earnings after work expenses and deduction, regular ones first. */
export function earningsOf(facts: AssessInput, person: number, figures: Needed, sheet: Sheet): readonly Draft[] {
  const { incomes, persons } = facts.household;
  let drafts: Draft[] | null = null;
  for (let place = 0; place < incomes.length; place++) {
    const income = incomes[place]!;
    if (income.of !== person || figures.incomes[income.kind].nature !== "earnings") continue;
    const cuts = incomeCuts(facts, place, figures, sheet);
    drafts ??= [];
    drafts.push({ income, cuts, left: leftOf(income.net, cuts) });
  }
  if (drafts === null) return none;
  if (drafts.length > 1) drafts.sort(regularFirst);
  const minor = minorIncomeLimit(facts, figures);
  if (minor > 0 && familyTotal(facts, figures) <= minor) {
    // A wage found out later is no income of this month, so it is not among what is minor in it.
    for (const draft of drafts) {
      if (draft.income.lateKnown !== undefined) continue;
      draft.cuts = cutting(draft.cuts, headings.minor, draft.left, figures.minorIncomeGrounds);
      draft.left = zero;
    }
  }
  deduct(drafts, persons[person]!, facts, figures, sheet);
  for (const draft of drafts) {
    const expenses = workExpensesOf(draft.income, draft.left, figures);
    draft.cuts = cutting(draft.cuts, headings.workExpenses, expenses, figures.places.workExpenses);
    draft.left = minus(draft.left, expenses);
  }
  return drafts;
}

/** Posts an income and notes how much of it may be carried on as surplus: one-off money that is really there. */
export function postIncome(
  { income, cuts }: Draft,
  { incomes, calendar }: Pick<Figures, "incomes" | "calendar">,
  sheet: Sheet,
): void {
  const rule = incomes[income.kind];
  const { grounds } = treatmentOf(rule, income.paidOn ?? calendar.last);
  const amount = sheet.post(rule.heading, income.of, income.net, cuts, grounds);
  const isOneOff = income.oneOff === true && income.lateKnown === undefined && income.spread === undefined;
  if (isOneOff || income.kind === "carriedSurplus") sheet.carryable = plus(sheet.carryable, amount);
}

/** Minor gifts and earnings that are left out in a month: one sum for one person, another for a family. */
export function minorIncomeLimit({ household }: AssessInput, figures: Needed): Money {
  return household.persons.length > 1 ? figures.minorIncomeFamily : figures.minorIncomeSingle;
}

export function regularFirst(one: Draft, other: Draft): number {
  return Number(one.income.oneOff === true) - Number(other.income.oneOff === true);
}

/** Takes the deduction of the month off the drafts in order; a wage found out later has the deduction of its own month. */
function deduct(drafts: readonly Draft[], person: Person, facts: AssessInput, figures: Needed, sheet: Sheet): void {
  let earned = zero;
  const deduction = deductionOn(figures.deductions, figures.calendar.first);
  for (const draft of drafts) {
    if (draft.income.lateKnown === undefined && isEntitled(person, draft.income, deduction, figures)) {
      earned = plus(earned, draft.left);
    }
  }
  let left = least(shareOf(earned, deduction.share), deduction.most);
  for (const draft of drafts) {
    if (draft.income.lateKnown !== undefined) deductLate(draft, drafts, person, facts, figures, sheet);
    else if (left > 0 && isEntitled(person, draft.income, deduction, figures)) {
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
  figures: Needed,
  sheet: Sheet,
): void {
  const { paidOn, lateKnown } = draft.income;
  if (draft.left === 0 || paidOn === undefined || lateKnown === undefined) return;
  const month = countsFrom(paidOn, lastBankingDay);
  const deduction = deductionOn(figures.deductions, month);
  if (!isEntitled(person, draft.income, deduction, figures)) return;
  if (lateKnown.deductionUsed === undefined) {
    const path = `/household/incomes/${facts.household.incomes.indexOf(draft.income)}/lateKnown/deductionUsed`;
    sheet.ask("deductionUsed", path, draft.income.of, figures.places.lateKnown[0]!.section, "0.00", []);
  }
  let used = lateKnown.deductionUsed ?? zero;
  for (const { cuts } of drafts) for (const cut of cuts) if (cut.month === month) used = plus(used, cut.amount);
  const own = least(least(shareOf(draft.left, deduction.share), excess(deduction.most, used)), draft.left);
  if (own === 0) return;
  draft.cuts = [...draft.cuts, { heading: headings.deduction, amount: own, month, grounds: deduction.grounds }];
  draft.left = minus(draft.left, own);
}

function deductionOn(deductions: readonly Deduction[], first: string): Deduction {
  for (const deduction of deductions) if (deduction.from <= first) return deduction;
  return deductions[deductions.length - 1]!;
}

/** Everyone until 2026-02; from 2026-03 minors and, as far as known, informal and family carers. */
function isEntitled(person: Person, { kind }: Income, deduction: Deduction, { calendar, practice }: Needed): boolean {
  if (deduction.everyone || person.role === "child" || person.born > calendar.adult.onFirst) return true;
  if (kind === "informalCareFee") return true;
  return person.carer !== undefined && practice.carerDeduction === "allEarnings";
}

/** Earnings and gifts of the whole family in the month; a child's irregular income is not among them. */
function familyTotal({ household }: AssessInput, figures: Needed): Money {
  let total = zero;
  for (const income of household.incomes) {
    const { nature } = figures.incomes[income.kind];
    if (nature !== "earnings" && nature !== "gift") continue;
    if (income.disregarded === true || income.lateKnown !== undefined) continue;
    if (household.persons[income.of]!.role === "child" && income.irregular !== false) continue;
    if (!isOfMonth(income, figures)) continue;
    total = (total + income.net - (income.garnished ?? 0) - (income.recovered ?? 0)) as Money;
  }
  return total;
}

function isOfMonth({ paidOn, spread }: Income, { calendar }: Needed): boolean {
  if (spread !== undefined || paidOn === undefined) return true;
  return paidOn >= calendar.previousLastBankingDay && paidOn < calendar.lastBankingDay;
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
