import type { AssessInput } from "../facts.js";
import { zero } from "../money.js";
import type { Sheet } from "../sheet.js";
import { postIncome } from "./earnings.js";
import { allowGifts, giftsOfAdults } from "./gifts.js";
import { type IncomeFigures, incomeCuts } from "./incomeCuts.js";

type Needed = IncomeFigures;

/**
 * Income that is no wage: benefits, pensions, maintenance, gifts. What is paid for a child but is the family's, such as
 * child benefit, stands here too.
 * @fi muut tulot
 */
export function otherIncome(facts: AssessInput, figures: Needed, sheet: Sheet): void {
  const { incomes, persons } = facts.household;
  let hasGifts = false;
  for (let place = 0; place < incomes.length; place++) {
    const income = incomes[place]!;
    const { nature, whose } = figures.incomeRules[income.kindPlace]!;
    if (nature === "earnings" || (whose === "person" && persons[income.of]!.role === "child")) continue;
    if (nature === "gift") hasGifts = true;
    else
      postIncome({ income, cuts: incomeCuts(facts, place, figures, sheet), left: zero, earned: zero }, figures, sheet);
  }
  if (!hasGifts) return;
  const gifts = giftsOfAdults(facts, figures, sheet);
  allowGifts(gifts, new Map(), facts, figures);
  for (const gift of gifts) postIncome(gift, figures, sheet);
}
