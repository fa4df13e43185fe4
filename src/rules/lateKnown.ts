import { monthOf, monthsBetween } from "../dates.js";
import type { Income } from "../facts.js";
import type { Figures } from "../figures/figuresOn.js";
import { type Asks, yesOrNo } from "../sheet.js";

type Needed = Pick<Figures, "calendar" | "places" | "incomeRules" | "lateKnownMonths" | "lateKnownAnyIncome">;

/**
 * Income that was not known at the decision: within two calendar months after it, if the applicant was told, it is not
 * unreasonable, and (from 2023) the money is there; until 2022 earnings only (15 § 3 mom, 13 § 4 mom).
 */
export function lateKnownCounts(income: Income, place: number, figures: Needed, sheet: Asks): boolean {
  const { decidedOn, told, available, reasonable } = income.lateKnown!;
  if (!figures.lateKnownAnyIncome && figures.incomeRules[income.kindPlace]!.nature !== "earnings") return false;
  if (told === false || available === false || reasonable === false) return false;
  if (decidedOn !== undefined) {
    const later = monthsBetween(monthOf(decidedOn), figures.calendar.month);
    if (later < 1 || later > figures.lateKnownMonths) return false;
  }
  const path = `/household/incomes/${place}`;
  const { section } = figures.places.lateKnown[0]!;
  let complete = true;
  const ask = (code: string, at: string, answers: readonly boolean[]) => {
    complete = false;
    sheet.ask(code, `${path}/${at}`, income.of, section, answers.length === 0 ? null : false, answers);
  };
  if (income.paidOn === undefined) ask("paidOn", "paidOn", []);
  if (decidedOn === undefined) ask("decidedOn", "lateKnown/decidedOn", []);
  if (told === undefined) ask("told", "lateKnown/told", yesOrNo);
  if (reasonable === undefined) ask("reasonable", "lateKnown/reasonable", yesOrNo);
  if (available === undefined && figures.lateKnownAnyIncome) ask("available", "lateKnown/available", yesOrNo);
  return complete;
}
