import type { AssessInput, Income } from "../facts.js";
import { least, minus, zero } from "../money.js";
import { type CutHeading, cutting, type Sheet, silent } from "../sheet.js";
import { leftOf } from "./costs.js";
import { type Draft, type EarningsFigures, earningsOf, postIncome, regularFirst } from "./earnings.js";
import { type Allowances, allowGifts, giftsOfAdults } from "./gifts.js";
import { incomeCuts } from "./incomeCuts.js";

type Needed = EarningsFigures;

/**
 * A child's own regular income, at most up to the child's own basic amount and own other expenses; minor and irregular
 * income, such as a summer job, is left out. Children in the order of the siblings.
 * @fi lapsen omat tulot
 */
export function childIncome(facts: AssessInput, figures: Needed, sheet: Sheet): void {
  const { household } = facts;
  let allowances: Allowances | null = null;
  for (const child of household.siblings) {
    if (!household.incomes.some((income) => income.of === child && isOwn(income, figures))) continue;
    allowances ??= allowancesLeft(facts, figures);
    const drafts: Draft[] = [];
    const gifts: Draft[] = [];
    for (const draft of [...earningsOf(facts, child, figures, sheet), ...otherOwn(facts, child, figures, sheet)]) {
      drafts.push(draft);
      if (figures.incomeRules[draft.income.kindPlace]!.nature === "gift") gifts.push(draft);
    }
    allowGifts(gifts, allowances, facts, figures);
    drafts.sort(regularFirst);
    let room = sheet.needsOf(child);
    for (const draft of drafts) {
      const counted = least(draft.left, room);
      room = minus(room, counted);
      draft.cuts = cutting(draft.cuts, headings.cap, minus(draft.left, counted), figures.places.childIncome);
      postIncome(draft, figures, sheet);
    }
  }
}

function isOwn({ kindPlace }: Income, { incomeRules }: Needed): boolean {
  const { nature, whose } = incomeRules[kindPlace]!;
  return nature === "earnings" || whose === "person";
}

function otherOwn(facts: AssessInput, child: number, figures: Needed, sheet: Sheet): readonly Draft[] {
  const drafts: Draft[] = [];
  facts.household.incomes.forEach((income, place) => {
    if (income.of !== child || !isOwn(income, figures)) return;
    if (figures.incomeRules[income.kindPlace]!.nature === "earnings") return;
    const cuts = incomeCuts(facts, place, figures, sheet);
    drafts.push({ income, cuts, left: leftOf(income.net, cuts), earned: zero });
  });
  return drafts;
}

/** What the gifts of the adults leave of the family's allowance. */
function allowancesLeft(facts: AssessInput, figures: Needed): Allowances {
  const allowances: Allowances = new Map();
  allowGifts(giftsOfAdults(facts, figures, silent), allowances, facts, figures);
  return allowances;
}

const headings = {
  cap: {
    rule: "childIncomeCap",
    fi: "Lapsen omat menot ylittävä tulo",
    sv: "Inkomst som överstiger barnets egna utgifter",
    en: "Income above the child's own needs",
  },
} as const satisfies Record<string, CutHeading>;
