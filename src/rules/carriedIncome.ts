import { monthAfter } from "../dates.js";
import type { AssessInput } from "../facts.js";
import type { Figures } from "../figures/figuresOn.js";
import { plus } from "../money.js";
import { type CutHeading, cutting, noCuts, type Sheet, yesOrNo } from "../sheet.js";

type Needed = Pick<Figures, "calendar" | "places" | "incomes">;

/**
 * Surplus of the month before, counted only when a person has found that the money is still there and that counting
 * it is reasonable. A gap between the months carries nothing.
 * @fi ylijäämän vyörytys
 */
export function carriedIncome({ carryIn }: AssessInput, { calendar, places, incomes }: Needed, sheet: Sheet): void {
  if (carryIn === undefined) return;
  const { section } = places.carriedSurplus[0]!;
  if (carryIn.amount === undefined) {
    if (carryIn.accepted !== false) sheet.ask("carryInAmount", "/carryIn/amount", -1, section, "0.00", []);
    return;
  }
  const follows = carryIn.fromMonth === undefined || carryIn.fromMonth === monthAfter(calendar.month, -1);
  if (follows && carryIn.accepted === undefined && carryIn.amount > 0) {
    sheet.ask("carryIn", "/carryIn/accepted", -1, section, false, yesOrNo);
  }
  const counts = follows && carryIn.accepted === true;
  const cuts = counts ? noCuts : cutting(noCuts, heading, carryIn.amount, places.carriedSurplus);
  const amount = sheet.post(incomes.carriedSurplus.heading, -1, carryIn.amount, cuts, places.carriedSurplus);
  sheet.carryable = plus(sheet.carryable, amount);
}

const heading: CutHeading = {
  rule: "notCarried",
  fi: "Ei siirretä tälle kuukaudelle",
  sv: "Överförs inte till denna månad",
  en: "Not carried into this month",
};
