import type { AssessInput } from "./facts.js";
import { inMonth } from "./figures/figuresOn.js";
import { type Law, lawOn, withPractice } from "./law.js";
import { excess, least, type Money, minus, plus } from "./money.js";
import { Sheet } from "./sheet.js";

/**
 * Works out the calculation sheet of a household for a month: needs, less income, less assets.
 *
 * Pure: equal input and law give an equal sheet, and neither is touched. The law is resolved once and may serve any
 * number of households; facts of another month than the law's are judged by the law given.
 *
 * @param input what the parser made of a document
 * @param law the law to apply; the law of the month's first day unless given
 * @throws RangeError only when no law is given and that of the month is not known
 * @source 1412/1997 6 § (2017: 1218/2005, 2023: 1023/2022)
 * @fi toimeentulotukilaskelma
 */
export function assess(input: AssessInput, law: Law = lawOn(input.month)): Sheet<Law> {
  return written(input, law, true);
}

/** The same without lines and questions, for runs over a population: totals, `provisional` and what was presumed. */
export function assessTotals(input: AssessInput, law: Law = lawOn(input.month)): Sheet<Law> {
  return written(input, law, false);
}

function written(input: AssessInput, given: Law, full: boolean): Sheet<Law> {
  let law = input.practice === undefined ? given : withPractice(given, input.practice);
  if (law.calendar.month !== input.month) law = inMonth(law, input.month);
  const sheet = new Sheet(input, law, full);
  const { rules } = law;
  rules.basicAmounts(input, law, sheet);
  rules.otherExpenses(input, law, sheet);
  rules.housing(input, law, sheet);
  rules.earnings(input, law, sheet);
  rules.otherIncome(input, law, sheet);
  rules.childIncome(input, law, sheet);
  rules.carriedIncome(input, law, sheet);
  rules.assets(input, law, sheet);
  close(sheet, law);
  return sheet;
}

/** Assistance, or surplus; one of them is always zero (6 § 1 mom). Only one-off money is ever carried on. */
function close(sheet: Sheet, { practice }: Law): void {
  const means = plus(sheet.income, sheet.assets);
  const { needs } = sheet;
  sheet.assistance = excess(needs, means);
  sheet.surplus = excess(means, needs);
  const { carryable } = sheet;
  const kept: Money = practice.surplusOrder === "regularFirst" ? carryable : minus(carryable, least(carryable, needs));
  // What is left over of assets stays an asset; only income that no need has met can be carried.
  sheet.carryOut = least(excess(sheet.income, needs), kept);
}
