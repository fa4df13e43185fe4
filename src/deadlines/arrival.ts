import type { Day } from "../dates.js";
import type { Calendar } from "./calendar.js";
import { type Authority, type CaseByKind, type Channel, type EventOf, eventsOf } from "./case.js";
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

/** The day the application of a case arrived: that of the transfer, if it first came to another authority. */
export function arrivalIn(
  { authority, application, events }: CaseByKind,
  practice: Pick<DeadlinePractice, "weekendArrival">,
  calendar: Calendar,
): Day {
  const { receivedOn, channel } = application;
  const decidedOn = eventsOf(events, "decided")[0]?.on;
  const broughtHere = eventsOf(events, "transferred").find(
    (event) => receiverOf(event, authority) === authority && (decidedOn === undefined || event.on <= decidedOn),
  );
  return broughtHere === undefined
    ? arrivalOf(receivedOn, channel, authority, practice, calendar)
    : arrivalOf(broughtHere.on, "transferred", authority, practice, calendar);
}

/**
 * Who got a transferred application. Where nobody said: Kela passes applications on to social services, so an application
 * transferred in a case of theirs came to them, and one in a case of Kela's left it.
 */
export function receiverOf({ to }: Pick<EventOf<"transferred">, "to">, authority: Authority): Authority | null {
  if (to !== null) return to;
  return authority === "kela" ? null : authority;
}
