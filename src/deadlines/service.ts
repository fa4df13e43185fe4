import { daysLater } from "../civil.js";
import type { Day } from "../dates.js";
import type { Delivery } from "../facts.js";
import { standardCalendar } from "./calendar.js";

/** Days after which a decision is presumed served, by how it was sent (434/2003 59 §, 13/2003 19 §). @fi tiedoksisaanti */
const presumedAfter: Readonly<Record<Delivery, number | null>> = {
  letter: 7,
  electronic: 3,
  // Served when it was opened, and by other means if it was not within seven days (13/2003 18 §).
  verifiedElectronic: null,
  handed: 0,
};

/**
 * The day a decision counts as served: as shown, otherwise as presumed. A presumed day is not moved from a day off
 * (KHO 2014:78). `null` where an electronic notice that must be opened was not shown to have been.
 */
export function servedOn(sentOn: Day, delivery: Delivery, shownOn: Day | null): Day | null {
  if (shownOn !== null) return shownOn;
  const days = presumedAfter[delivery];
  return days === null ? null : daysLater(sentOn, days);
}

/**
 * The last day for a party to act: as many days after the service, later if that is a Saturday, a holiday or an eve,
 * which the act names itself, whatever counts as a working day elsewhere (150/1930 5 §).
 */
export function lastDayToAct(served: Day, days: number): Day {
  return standardCalendar.onOrAfter(daysLater(served, days));
}
