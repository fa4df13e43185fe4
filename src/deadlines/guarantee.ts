import { civilOf } from "../civil.js";
import type { Day, Month } from "../dates.js";
import { completionOf, countFrom, decisionLimit } from "./application.js";
import { arrivalOf } from "./arrival.js";
import { type DeadlineCase, type EventOf, eventsOf } from "./case.js";
import { calendarFor, deadlinesOf } from "./deadlinesOf.js";
import { type DeadlinePractice, standardDeadlinePractice } from "./practice.js";

/** How far the clock of the decision has run. @fi käsittelyaikatakuu */
export interface GuaranteeStatus {
  /** Working days since the clock began, or began anew. */
  readonly used: number;
  /** Working days until the last one; 0 on the last one and after it; `null` while the clock stands. */
  readonly left: number | null;
  readonly stoppedBy: "decided" | "completionRequested" | null;
  /** The last day for the decision; `null` while it depends on the applicant. */
  readonly due: Day | null;
}

/** The clock of an ordinary decision on a day. @throws RangeError as {@link deadlinesOf} */
export function guaranteeStatus(
  given: DeadlineCase,
  asOf: Day,
  practice: DeadlinePractice = standardDeadlinePractice,
): GuaranteeStatus {
  const calendar = calendarFor(practice);
  const known = { ...given, events: given.events.filter(({ on }) => on <= asOf) };
  const { receivedOn, channel } = known.application;
  const arrived = arrivalOf(receivedOn, channel, known.authority, practice, calendar);
  const completion = completionOf(known, arrived, practice, calendar);
  const decidedOn = eventsOf(known.events, "decided")[0]?.on ?? null;
  if (completion?.isInTime && completion.completedOn === null && asOf <= completion.until && decidedOn === null)
    return {
      used: calendar.workingDaysAfter(arrived, completion.requestedOn),
      left: null,
      stoppedBy: "completionRequested",
      due: null,
    };
  const { startedOn, due } = decisionLimit(countFrom("decision", arrived, calendar), completion, calendar);
  const until = decidedOn ?? asOf;
  return {
    used: calendar.workingDaysAfter(startedOn, until),
    left: calendar.workingDaysAfter(until < startedOn ? startedOn : until, due),
    stoppedBy: decidedOn === null ? null : "decided",
    due,
  };
}

/** Both official measures over any number of cases. */
export interface Lateness {
  /** Decisions made, one for each month applied for. */
  readonly decisions: number;
  /** Of them, made after their limit. */
  readonly late: number;
  /** Late ones among the decisions, 0 to 1; `null` without decisions. */
  readonly shareLate: number | null;
  /** Calendar days from arrival to the first decision of each decided application, in the order given. */
  readonly calendarDays: readonly number[];
}

/** How late the decisions of cases were, by what is known on a day. @throws RangeError as {@link deadlinesOf} */
export function lateness(
  cases: readonly DeadlineCase[],
  asOf: Day,
  practice: DeadlinePractice = standardDeadlinePractice,
): Lateness {
  let decisions = 0;
  let late = 0;
  const calendarDays: number[] = [];
  for (const one of cases) {
    for (const { kind, status, doneOn } of deadlinesOf(one, asOf, practice).deadlines) {
      if (kind !== "decision" || doneOn === null) continue;
      decisions += 1;
      if (status === "metLate") late += 1;
    }
    const first = eventsOf(one.events, "decided")[0];
    if (first !== undefined && first.on <= asOf)
      calendarDays.push(civilOf(first.on) - civilOf(one.application.receivedOn));
  }
  return { decisions, late, shareLate: decisions === 0 ? null : late / decisions, calendarDays };
}

/** Whether a decision may be made on a day, and why. */
export interface MayDecide {
  readonly may: boolean;
  readonly because: "nothingAwaited" | "timeIsOver" | "completed" | "favourable" | "consented" | "completionAwaited";
  /** The last day of the applicant; `null` where nothing was asked for. */
  readonly until: Day | null;
}

/**
 * Whether the authority may decide on a day. While the applicant's time to complete the application runs it may not, unless
 * the decision grants what was applied for or the applicant has agreed to an earlier one (1412/1997 14 a § 3 mom).
 */
export function mayDecide(
  given: DeadlineCase,
  on: Day,
  isFavourable: boolean,
  practice: DeadlinePractice = standardDeadlinePractice,
): MayDecide {
  const calendar = calendarFor(practice);
  const known = { ...given, events: given.events.filter((event) => event.on <= on) };
  const { receivedOn, channel } = known.application;
  const arrived = arrivalOf(receivedOn, channel, known.authority, practice, calendar);
  const completion = completionOf(known, arrived, practice, calendar, "all");
  if (completion === null) return { may: true, because: "nothingAwaited", until: null };
  const { until } = completion;
  if (completion.completedOn !== null) return { may: true, because: "completed", until };
  if (on > until) return { may: true, because: "timeIsOver", until };
  if (isFavourable) return { may: true, because: "favourable", until };
  if (eventsOf(known.events, "earlyDecisionConsented").length > 0) return { may: true, because: "consented", until };
  return { may: false, because: "completionAwaited", until };
}

/** Requests for what the authority already had when it asked: each with the things that had been received. */
export function needlessRequests({
  events,
}: DeadlineCase): readonly { readonly request: EventOf<"completionRequested">; readonly items: readonly string[] }[] {
  const received = eventsOf(events, "completionReceived");
  return eventsOf(events, "completionRequested")
    .map((request) => ({
      request,
      items: request.items.filter((item) => received.some(({ on, items }) => on < request.on && items.includes(item))),
    }))
    .filter(({ items }) => items.length > 0);
}

/** The months applied for that have a decision by a day, and those that have none. */
export function applicationCoverage(
  { application, events }: DeadlineCase,
  asOf: Day,
): { readonly decided: readonly Month[]; readonly open: readonly Month[] } {
  const decisions = eventsOf(events, "decided").filter(({ on }) => on <= asOf);
  const months = [...new Set(application.months)].sort();
  const isDecided = (month: Month) => decisions.some(({ months: of }) => of === null || of.includes(month));
  return { decided: months.filter(isDecided), open: months.filter((month) => !isDecided(month)) };
}
