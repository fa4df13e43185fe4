import type { Day } from "../dates.js";
import { type Count, countFrom } from "./application.js";
import { arrivalOf } from "./arrival.js";
import type { Calendar } from "./calendar.js";
import { type CaseByKind, type EventOf, type Events, eventsOf } from "./case.js";
import type { DeadlinePractice } from "./practice.js";
import { dayToAct } from "./service.js";

/** The state of a request to complete an application. */
export interface Completion {
  /** The request was sent in time: a late one stops no clock. */
  readonly isInTime: boolean;
  readonly requestedOn: Day;
  /** The last day of the time the authority gave, prolongations included: from it the clock of silence runs. */
  readonly until: Day;
  /** The last day on which what was asked for is taken: the next working day where the time ends on a day off. */
  readonly takenUntil: Day;
  /** The arrival of the last piece, if it came in time; otherwise `null`. */
  readonly completedOn: Day | null;
  /** Nobody said that the completion completes, nor what was asked for or came. */
  readonly isPresumed: boolean;
  /** Nobody said that a prolongation was asked for by the applicant. */
  readonly isProlonged: boolean;
}

/**
 * The requests and completions of a case together; `null` where nothing was asked for that was missing. By default only
 * what may stop the clock: a request for what was there stops none, a further one counts only if it too was sent in time,
 * for repeated ones must not put the decision off, and a prolongation only if it was not the authority's own idea.
 *
 * @param which `all`: what binds the authority to wait for, stopping the clock or not
 * @fi täydennyspyyntö
 */
export function completionOf(
  { authority, events }: CaseByKind,
  arrived: Day,
  practice: DeadlinePractice,
  calendar: Calendar,
  which: "timely" | "all" = "timely",
): Completion | null {
  const lastForRequest = countFrom("completionRequest", arrived, calendar).due;
  const requests = eventsOf(events, "completionRequested").filter(
    (request) => which === "all" || !isNeedless(request, events),
  );
  const first = requests[0];
  if (first === undefined) return null;
  const counted = requests.filter((request) => which === "all" || request === first || request.on <= lastForRequest);
  let until = first.due;
  for (const { due } of counted) if (due > until) until = due;
  let isProlonged = false;
  for (const { on, due, onRequest } of eventsOf(events, "completionLimitExtended")) {
    if (on > until || due <= until || (which === "timely" && onRequest === false)) continue;
    until = due;
    isProlonged ||= onRequest === undefined;
  }
  if (practice.completionLimitOnDayOff === "nextWorkingDay") until = calendar.onOrAfter(until);
  const takenUntil = dayToAct(until);
  // What came before the last request cannot have answered it.
  const askedLast = counted[counted.length - 1]!.on;
  const completed = eventsOf(events, "completionReceived").find(
    (event) => event.on >= askedLast && completes(event, counted, events) !== false,
  );
  const isTaken = completed !== undefined && completed.on <= takenUntil;
  return {
    isInTime: first.on <= lastForRequest,
    requestedOn: first.on,
    until,
    takenUntil,
    completedOn: isTaken ? arrivalOf(completed.on, completed.channel, authority, practice, calendar) : null,
    isPresumed: isTaken && completes(completed, counted, events) === null,
    isProlonged,
  };
}

type Request = EventOf<"completionRequested">;

/** Everything that was asked for had come before. */
export function isNeedless({ on, items }: Request, events: Events): boolean {
  const before = eventsOf(events, "completionReceived").filter((event) => event.on < on);
  return items.length > 0 && items.every((item) => before.some((event) => event.items.includes(item)));
}

/**
 * Whether nothing is missing after a completion: as found; otherwise by the things asked for and received. `null` where
 * neither is known, when it is presumed to complete.
 */
function completes(
  { on, isComplete, items }: EventOf<"completionReceived">,
  requests: readonly Request[],
  events: Events,
): boolean | null {
  if (isComplete !== null) return isComplete;
  const asked = requests.flatMap((request) => (request.on <= on ? request.items : []));
  if (asked.length === 0 || items.length === 0) return null;
  const received = eventsOf(events, "completionReceived").filter((event) => event.on <= on);
  return asked.every((item) => received.some((event) => event.items.includes(item)));
}

/**
 * The limit of the decision on a month: of the complete application, or from the completion, or from the end of the time
 * for it, whichever of these two is earlier.
 */
export function decisionLimit(complete: Count, completion: Completion | null, calendar: Calendar): Count {
  if (completion === null || !completion.isInTime) return complete;
  const lapse = countFrom("decisionAfterLapse", completion.until, calendar);
  const { completedOn } = completion;
  const completed = completedOn === null ? lapse : countFrom("decisionAfterCompletion", completedOn, calendar);
  const incomplete = completed.due <= lapse.due ? completed : lapse;
  return incomplete.due < complete.due ? complete : incomplete;
}
