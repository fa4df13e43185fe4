import type { AssessInput } from "../facts.js";
import type { Figures } from "../figures/figuresOn.js";
import { least, type Money, minus, zero } from "../money.js";
import { type CutHeading, cutting, type Sheet } from "../sheet.js";
import { leftOf } from "./costs.js";
import { type Draft, minorIncomeLimit, postIncome, regularFirst } from "./earnings.js";
import { incomeCuts } from "./incomeCuts.js";

type Needed = Parameters<typeof minorIncomeLimit>[1];

/**
 * Income that is no wage: benefits, pensions, maintenance, gifts. What is paid for a child but is the family's, such as
 * child benefit, stands here too.
 * @fi muut tulot
 */
export function otherIncome(facts: AssessInput, figures: Needed, sheet: Sheet): void {
  const { incomes, persons } = facts.household;
  let gifts: Draft[] | null = null;
  for (let place = 0; place < incomes.length; place++) {
    const income = incomes[place]!;
    const { nature, whose } = figures.incomes[income.kind];
    if (nature === "earnings" || (whose === "person" && persons[income.of]!.role === "child")) continue;
    const cuts = incomeCuts(facts, place, figures, sheet);
    const draft = { income, cuts, left: nature === "gift" ? leftOf(income.net, cuts) : zero };
    if (nature === "gift") {
      gifts ??= [];
      gifts.push(draft);
    } else postIncome(draft, figures, sheet);
  }
  if (gifts === null) return;
  allowGifts(gifts, minorIncomeLimit(facts, figures), figures);
  for (const gift of gifts) postIncome(gift, figures, sheet);
}

/** Takes the allowance for minor gifts off them, regular ones first, and gives what is left of it. @fi vähäiset avustukset */
export function allowGifts(gifts: Draft[], allowance: Money, figures: Pick<Figures, "minorIncomeGrounds">): Money {
  let left = allowance;
  gifts.sort(regularFirst);
  for (const gift of gifts) {
    const own = least(left, gift.left);
    gift.cuts = cutting(gift.cuts, heading, own, figures.minorIncomeGrounds);
    gift.left = minus(gift.left, own);
    left = minus(left, own);
  }
  return left;
}

const heading: CutHeading = { rule: "minorIncome", fi: "Vähäinen avustus", sv: "Ringa bidrag", en: "Minor gift" };
