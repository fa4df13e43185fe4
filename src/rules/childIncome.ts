import type { AssessInput, Income } from "../facts.js";
import { least, type Money, minus } from "../money.js";
import { type Asks, type CutHeading, cutting, type Sheet } from "../sheet.js";
import { leftOf } from "./costs.js";
import { type Draft, earningsOf, minorIncomeLimit, postIncome, regularFirst } from "./earnings.js";
import { incomeCuts } from "./incomeCuts.js";
import { allowGifts } from "./otherIncome.js";

type Needed = Parameters<typeof minorIncomeLimit>[1];

/**
 * A child's own regular income, at most up to the child's own basic amount and own other expenses; minor and irregular
 * income, such as a summer job, is left out. Children in the order of the siblings.
 * @fi lapsen omat tulot
 */
export function childIncome(facts: AssessInput, figures: Needed, sheet: Sheet): void {
  const { household } = facts;
  let allowance: Money | null = null;
  for (const child of household.siblings) {
    if (!household.incomes.some((income) => income.of === child && isOwn(income, figures))) continue;
    allowance ??= allowanceLeft(facts, figures);
    const drafts: Draft[] = [];
    const gifts: Draft[] = [];
    for (const draft of [...earningsOf(facts, child, figures, sheet), ...otherOwn(facts, child, figures, sheet)]) {
      drafts.push(draft);
      if (figures.incomes[draft.income.kind].nature === "gift") gifts.push(draft);
    }
    allowance = allowGifts(gifts, allowance, figures);
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

function isOwn({ kind }: Income, { incomes }: Needed): boolean {
  const { nature, whose } = incomes[kind];
  return nature === "earnings" || whose === "person";
}

function otherOwn(facts: AssessInput, child: number, figures: Needed, sheet: Sheet): readonly Draft[] {
  const drafts: Draft[] = [];
  facts.household.incomes.forEach((income, place) => {
    if (income.of !== child || !isOwn(income, figures)) return;
    if (figures.incomes[income.kind].nature === "earnings") return;
    const cuts = incomeCuts(facts, place, figures, sheet);
    drafts.push({ income, cuts, left: leftOf(income.net, cuts) });
  });
  return drafts;
}

/** What the gifts of the adults leave of the family's allowance. */
function allowanceLeft(facts: AssessInput, figures: Needed): Money {
  const { incomes, persons } = facts.household;
  let left = minorIncomeLimit(facts, figures);
  incomes.forEach((income, place) => {
    if (figures.incomes[income.kind].nature !== "gift" || persons[income.of]!.role === "child") return;
    left = minus(left, least(left, leftOf(income.net, incomeCuts(facts, place, figures, silent))));
  });
  return left;
}

const silent: Asks = { ask: () => {} };

const headings = {
  cap: {
    rule: "childIncomeCap",
    fi: "Lapsen omat menot ylittävä tulo",
    sv: "Inkomst som överstiger barnets egna utgifter",
    en: "Income above the child's own needs",
  },
} as const satisfies Record<string, CutHeading>;
