import { daysLater } from "../civil.js";
import type { Day } from "../dates.js";
import type { Delivery } from "../facts.js";
import { standardCalendar } from "./calendar.js";
import { limitOn } from "./limits.js";

/** The presumption by how a decision was sent; a notice that must be opened has none, and handing over needs none. */
export const presumedService: Readonly<Record<Delivery, "letterService" | "electronicService" | null>> = {
  letter: "letterService",
  electronic: "electronicService",
  verifiedElectronic: null,
  handed: null,
};

/**
 * The day a decision counts as served: as shown, otherwise as presumed. A presumed day is not moved from a day off
 * (KHO 2014:78). `null` where an electronic notice that must be opened was not shown to have been (13/2003 18 §).
 */
export function servedOn(sentOn: Day, delivery: Delivery, shownOn: Day | null): Day | null {
  if (shownOn !== null) return shownOn;
  if (delivery === "handed") return sentOn;
  const presumed = presumedService[delivery];
  return presumed === null ? null : daysLater(sentOn, limitOn(presumed, sentOn).length!.count);
}

/**
 * The last day to act where a count ends on a day: later if that is a Saturday, a holiday or an eve, which the act names
 * itself, whatever counts as a working day elsewhere (150/1930 5 §).
 */
export function dayToAct(countEnds: Day): Day {
  return standardCalendar.onOrAfter(countEnds);
}

/** The last day for a party to act: as many days after the service, later if that is a day off. */
export function lastDayToAct(served: Day, days: number): Day {
  return dayToAct(daysLater(served, days));
}
