import type { Dated } from "../dated.js";
import { inForce } from "../dated.js";
import { type Day, daysLater } from "../dates.js";

/** How a large first delivery was shown to one receiver: so many a week where there were more than a limit. */
export const firstDelivery: Dated<{ readonly over: number; readonly perWeek: number } | null> = [
  {
    from: "2018-01-01",
    value: null,
    source: {
      law: "189/2001",
      section: "27 § 2 mom",
      confidence: "unverified",
      note: "How long the first delivery went on is not said; the daily run has no such limit.",
    },
  },
  {
    from: "2017-10-21",
    value: { over: 400, perWeek: 300 },
    source: {
      law: "189/2001",
      section: "27 § 2 mom",
      document: "Kela: etuustietopalvelun muutokset, syksy 2017",
      confidence: "published",
      note: "About 300 a week where a municipality had more than 400.",
    },
  },
];

/** Notifications shown in the week that begins on a day. */
export interface ShownInWeek {
  readonly from: Day;
  readonly shown: number;
}

/** The weeks in which a receiver was shown a first delivery. */
export function backlogWeeks(count: number, from: Day): readonly ShownInWeek[] {
  const rule = inForce(firstDelivery, from)?.value ?? null;
  if (rule === null || count <= rule.over) return count === 0 ? [] : [{ from, shown: count }];
  const weeks: ShownInWeek[] = [];
  for (let left = count, week = from; left > 0; left -= rule.perWeek, week = daysLater(week, 7))
    weeks.push({ from: week, shown: Math.min(left, rule.perWeek) });
  return weeks;
}
