import { daysLater, nextMonth } from "../civil.js";
import type { Ground } from "../dated.js";
import { type Day, firstOf, type Month, monthOf } from "../dates.js";
import { arrivalOf } from "./arrival.js";
import { type Calendar, standardCalendar } from "./calendar.js";
import { type CaseByKind, eventsOf } from "./case.js";
import { type LimitName, limitOn } from "./limits.js";
import type { DeadlinePractice } from "./practice.js";

/** A limit in working days: the day that is not counted, the last one, and what it rests on. */
export interface Count {
  readonly limit: LimitName;
  readonly startedOn: Day;
  readonly due: Day;
  readonly grounds: readonly Ground[];
}

/** So many working days after a day, by the law of that day or of another one. */
export function countFrom(limit: LimitName, startedOn: Day, calendar: Calendar, lawOf: Day = startedOn): Count {
  const { length, grounds } = limitOn(limit, lawOf);
  if (length?.unit !== "workingDays") throw new TypeError(`${limit} is not counted in working days`);
  return { limit, startedOn, due: calendar.workingDayAfter(startedOn, length.count), grounds };
}

/**
 * When an ordinary application, complete on arrival, is to be decided: at latest on the seventh working day after it
 * arrived.
 *
 * @fi käsittelyaika
 */
export function ordinaryDue(arrived: Day, calendar: Calendar = standardCalendar): Day {
  return countFrom("decision", arrived, calendar).due;
}

/**
 * The limit of a complete application for one month. Basic assistance of a later month may wait until the first working
 * day of that month; of the very next month only when seven working days have passed by then.
 */
export function limitOfMonth(arrived: Day, month: Month, isBasic: boolean, calendar: Calendar): Count {
  const ordinary = countFrom("decision", arrived, calendar);
  const next = nextMonth(monthOf(arrived));
  if (!isBasic || month < next) return ordinary;
  // The day before the month stands for the day that is not counted.
  const later = countFrom("decisionOnLaterMonth", daysLater(firstOf(month), -1), calendar, arrived);
  return month > next || ordinary.due < later.due ? later : ordinary;
}

/** The state of a request to complete an application. */
export interface Completion {
  /** The request was sent in time: a late one stops no clock. */
  readonly isInTime: boolean;
  readonly requestedOn: Day;
  /** The last day for the applicant, prolongations included. */
  readonly until: Day;
  /** The arrival of the last piece, if it came in time; otherwise `null`. */
  readonly completedOn: Day | null;
}

/**
 * The requests and completions of a case together; `null` where nothing was asked for. By default only requests that may
 * stop the clock: a further one counts only if it too was sent in time, for repeated ones must not put the decision off.
 *
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
  const requests = eventsOf(events, "completionRequested");
  const first = requests[0];
  if (first === undefined) return null;
  let until = first.due;
  let askedLast = first.on;
  for (const { on, due } of requests) {
    if (which === "timely" && on > lastForRequest) continue;
    askedLast = on;
    if (due > until) until = due;
  }
  for (const { on, due } of eventsOf(events, "completionLimitExtended")) if (on <= until && due > until) until = due;
  if (practice.completionLimitOnDayOff === "nextWorkingDay") until = calendar.onOrAfter(until);
  // What came before the last request cannot have answered it.
  const completed = eventsOf(events, "completionReceived").find(
    ({ on, isComplete }) => isComplete !== false && on >= askedLast,
  );
  return {
    isInTime: first.on <= lastForRequest,
    requestedOn: first.on,
    until,
    completedOn:
      completed === undefined || completed.on > until
        ? null
        : arrivalOf(completed.on, completed.channel, authority, practice, calendar),
  };
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
