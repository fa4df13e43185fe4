import type { Ground } from "../dated.js";
import { type Day, type Month, monthOf, sameDayAfter } from "../dates.js";
import type { NotificationCase } from "./case.js";
import { decisionsInOrder } from "./reducedMonths.js";

/** One fact about a young person, with its own ground. There is no score, and nothing is added up. */
export interface YouthFact {
  readonly fact: "under25" | "monthsOfAssistance" | "noPrimaryBenefit" | "reducedBasicAmount";
  /** The months it is about; of the age none. */
  readonly months: readonly Month[];
  readonly grounds: readonly Ground[];
}

const years = 25;
const adultYears = 18;

const ground = (law: string, section: string, note: string): Ground => ({
  law,
  section,
  confidence: "derived",
  note,
  inForceFrom: "2017-01-01",
});

/**
 * The facts already held that bear on a young person at risk of exclusion, on a day: each on its own. None of an older one.
 * No act knows a notification of its own for the young; these facts are for the one who meets the person.
 *
 * @fi syrjäytymisvaarassa oleva nuori
 */
export function youthAtRisk(
  { person, months, decisions }: Pick<NotificationCase, "person" | "months" | "decisions">,
  asOf: Day,
): readonly YouthFact[] {
  if (asOf < person.born || asOf >= sameDayAfter(person.born, years * 12)) return [];
  const elapsed = months.filter(({ month }) => month < monthOf(asOf));
  const of = (facts: readonly { readonly month: Month }[]) => [...new Set(facts.map(({ month }) => month))].sort();
  const assisted = of(elapsed.filter(({ basicAssistance }) => basicAssistance));
  const without = of(
    elapsed.filter(({ basicAssistance, primaryBenefit }) => basicAssistance && primaryBenefit === false),
  );
  const latest = new Map(
    decisionsInOrder(decisions.filter(({ on }) => on <= asOf)).map((decision) => [decision.month, decision]),
  );
  const reduced = of([...latest.values()].filter(({ reductionPercent }) => reductionPercent > 0));
  const facts: YouthFact[] = [
    { fact: "under25", months: [], grounds: [ground("189/2001", "27 § 2 mom", "The age of the act.")] },
    {
      fact: "monthsOfAssistance",
      months: assisted,
      grounds: [ground("189/2001", "27 § 2 mom", "Months of assistance, whatever else there was.")],
    },
    {
      fact: "noPrimaryBenefit",
      months: without,
      grounds: [ground("1412/1997", "2 §", "Nothing that comes first was paid.")],
    },
    {
      fact: "reducedBasicAmount",
      months: reduced,
      grounds: [ground("1412/1997", "10 §", "A reduction has been decided.")],
    },
  ];
  // The age of the act is that of an adult: of a child it says nothing.
  const isAdult = asOf >= sameDayAfter(person.born, adultYears * 12);
  return facts.filter(({ fact, months: own }) => (fact === "under25" ? isAdult : own.length > 0));
}
