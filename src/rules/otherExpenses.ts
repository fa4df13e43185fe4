import type { AssessInput } from "../facts.js";
import type { Figures } from "../figures/figuresOn.js";
import { noCuts, type Sheet } from "../sheet.js";
import { costCuts } from "./costs.js";

type Needed = Pick<Figures, "calendar" | "places" | "expenseRules" | "coeliac" | "healthNecessityAsked">;

/**
 * Other basic expenses outside the housing limit: health, children, documents, and the housing costs the act keeps
 * apart. What is never accepted stands here too, cut to nothing.
 * @fi muut perusmenot
 */
export function otherExpenses(facts: AssessInput, figures: Needed, sheet: Sheet): void {
  const { expenses, persons } = facts.household;
  for (let place = 0; place < expenses.length; place++) {
    const expense = expenses[place]!;
    const rule = figures.expenseRules[expense.kindPlace]!;
    if (rule.treatment === "normed") continue;
    const cuts = costCuts(facts, place, rule, figures, sheet);
    // Housing is common to the household and never raises the cap of a child's own income (11 § 2 mom 2 kohta).
    sheet.post(rule.heading, rule.treatment === "housing" ? -1 : expense.of, expense.amount, cuts, rule.grounds);
  }
  const { coeliac, calendar } = figures;
  if (coeliac === null) return;
  for (let place = 0; place < persons.length; place++) {
    const person = persons[place]!;
    if (person.coeliac !== true || person.bornNumber > calendar.coeliac.onLast) continue;
    sheet.post(coeliac.heading, place, coeliac.amount, noCuts, coeliac.grounds);
  }
}
