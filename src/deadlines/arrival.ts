import type { Day } from "../dates.js";
import type { Calendar } from "./calendar.js";
import type { Authority, Channel } from "./case.js";
import type { DeadlinePractice } from "./practice.js";

/**
 * The day a document arrived, which is the day that is not counted. By law the day it is at the authority's disposal,
 * holiday or not (434/2003 18 §, 13/2003 10 §). Kela takes what came online on a day off as having come on the next
 * working day; another authority has said no such thing.
 *
 * @fi saapumispäivä
 */
export function arrivalOf(
  receivedOn: Day,
  channel: Channel,
  authority: Authority,
  { weekendArrival }: Pick<DeadlinePractice, "weekendArrival">,
  calendar: Calendar,
): Day {
  return weekendArrival === "kela" && authority === "kela" && channel === "online"
    ? calendar.onOrAfter(receivedOn)
    : receivedOn;
}
