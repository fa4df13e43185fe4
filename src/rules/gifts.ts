import { versionOn } from "../dated.js";
import type { AssessInput } from "../facts.js";
import { least, type Money, minus, zero } from "../money.js";
import { type Asks, type CutHeading, cutting } from "../sheet.js";
import { leftOf } from "./costs.js";
import { type Draft, minorLimit, regularFirst } from "./earnings.js";
import { type IncomeFigures, incomeCuts, monthOfIncome } from "./incomeCuts.js";

type Needed = IncomeFigures;

/** What is left of the family's allowance for minor gifts, by month: a gift found out later has that of its own month. */
export type Allowances = Map<string, Money>;

/** Gifts of the adults, before the allowance. */
export function giftsOfAdults(facts: AssessInput, figures: Needed, sheet: Asks): Draft[] {
  const { incomes, persons } = facts.household;
  const gifts: Draft[] = [];
  for (let place = 0; place < incomes.length; place++) {
    const income = incomes[place]!;
    if (figures.incomeRules[income.kindPlace]!.nature !== "gift" || persons[income.of]!.role === "child") continue;
    const cuts = incomeCuts(facts, place, figures, sheet);
    gifts.push({ income, cuts, left: leftOf(income.net, cuts), earned: zero });
  }
  return gifts;
}

/** Takes the allowance off the gifts, regular ones first, and notes what is left of it. @fi vähäiset avustukset */
export function allowGifts(gifts: Draft[], allowances: Allowances, facts: AssessInput, figures: Needed): void {
  gifts.sort(regularFirst);
  for (const gift of gifts) {
    const month = monthOfIncome(gift.income, figures);
    const minor = month === figures.calendar.first ? figures.minorIncome : versionOn(figures.minorIncomes, month);
    const left = allowances.get(month) ?? minorLimit(facts, minor);
    const own = least(left, gift.left);
    gift.cuts = cutting(gift.cuts, heading, own, minor.grounds);
    gift.left = minus(gift.left, own);
    allowances.set(month, minus(left, own));
  }
}

const heading: CutHeading = { rule: "minorIncome", fi: "Vähäinen avustus", sv: "Ringa bidrag", en: "Minor gift" };
