import { civilOf } from "../civil.js";
import type { Day, Month } from "../dates.js";
import { arrivalIn } from "./arrival.js";
import { standardCalendar } from "./calendar.js";
import { byKind, type CaseByKind, type DeadlineCase, type EventOf, eventsOf } from "./case.js";
import { deadlinesOf } from "./deadlinesOf.js";
import { firstFor, monthLimits, urgentLimit } from "./decision.js";
import { type DeadlinePractice, standardDeadlinePractice } from "./practice.js";
import { seenOn } from "./seen.js";

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

/**
 * The clock of the decision that is due first: of an urgent need, otherwise of the months applied for that have none; once
 * all have one, of the decision that was.
 *
 * @throws RangeError as {@link deadlinesOf}
 */
export function guaranteeStatus(
  given: DeadlineCase,
  asOf: Day,
  practice: DeadlinePractice = standardDeadlinePractice,
): GuaranteeStatus {
  const seen = seenOn(given, asOf, practice);
  const { known, calendar, arrived, completion } = seen;
  const decided = eventsOf(known.events, "decided");
  const urgent = decided.length === 0 ? urgentLimit(seen) : null;
  const months = monthLimits(seen).map(({ month, limit }) => ({ limit, doneOn: firstFor(decided, month)?.on ?? null }));
  const open = months.filter(({ doneOn }) => doneOn === null);
  const isAwaited = completion?.isInTime && completion.completedOn === null && asOf <= completion.until;
  if (urgent === null && isAwaited && open.length > 0) {
    const used = calendar.workingDaysAfter(arrived, completion.requestedOn);
    return { used, left: null, stoppedBy: "completionRequested", due: null };
  }
  const rows = urgent === null ? (open.length > 0 ? open : months) : [{ limit: urgent, doneOn: null }];
  const { limit, doneOn } = rows.reduce((first, row) => (row.limit.due < first.limit.due ? row : first));
  const until = doneOn ?? asOf;
  // Of a later month the count begins with the month; the clock of the authority has run since the arrival.
  const startedOn = limit.limit === "decisionOnLaterMonth" ? arrived : limit.startedOn;
  return {
    used: calendar.workingDaysAfter(startedOn, until),
    left: calendar.workingDaysAfter(until < startedOn ? startedOn : until, limit.due),
    stoppedBy: doneOn === null ? null : "decided",
    due: limit.due,
  };
}

/** What was done under a limit, what of it after the limit, and what is not done though the limit is over. */
export interface Measure {
  readonly done: number;
  readonly late: number;
  readonly overdue: number;
  /** Late ones among those done, 0 to 1; `null` where nothing was done. */
  readonly shareLate: number | null;
}

/**
 * Both official measures over any number of cases: what the institute of health and welfare follows under 27 c § (until
 * 2022 14 f §), each limit by itself, and the calendar days from arrival to decision of Kela's statistics.
 */
export interface Lateness {
  /** Ordinary decisions, one for each month applied for. */
  readonly decisions: Measure;
  readonly urgentDecisions: Measure;
  readonly completionRequests: Measure;
  readonly conversations: Measure;
  /** Calendar days from arrival to the first decision of each decided application, in the order given. */
  readonly calendarDays: readonly number[];
}

const measured = {
  decision: "decisions",
  urgentDecision: "urgentDecisions",
  completionRequest: "completionRequests",
  personalConversation: "conversations",
} as const;

/** How late the authority was in cases, by what is known on a day. @throws RangeError as {@link deadlinesOf} */
export function lateness(
  cases: readonly DeadlineCase[],
  asOf: Day,
  practice: DeadlinePractice = standardDeadlinePractice,
): Lateness {
  return totalLateness(
    cases.map((one) => {
      const counts = counting();
      for (const { kind, status, doneOn } of deadlinesOf(one, asOf, practice).deadlines) {
        if (!(kind in measured)) continue;
        const count = counts[measured[kind as keyof typeof measured]];
        if (doneOn !== null) count.done += 1;
        if (status === "metLate") count.late += 1;
        if (status === "overdue") count.overdue += 1;
      }
      const known = byKind(one, ({ on }) => on <= asOf);
      const first = eventsOf(known.events, "decided")[0];
      return latenessOf(counts, first === undefined ? [] : [civilOf(first.on) - civilOf(cameOn(known))]);
    }),
  );
}

/** Several counts as one. */
export function totalLateness(parts: readonly Lateness[]): Lateness {
  const counts = counting();
  for (const part of parts) {
    for (const name of Object.values(measured)) {
      counts[name].done += part[name].done;
      counts[name].late += part[name].late;
      counts[name].overdue += part[name].overdue;
    }
  }
  return latenessOf(
    counts,
    parts.flatMap(({ calendarDays }) => calendarDays),
  );
}

type Counts = Record<(typeof measured)[keyof typeof measured], { done: number; late: number; overdue: number }>;

function counting(): Counts {
  const none = () => ({ done: 0, late: 0, overdue: 0 });
  return { decisions: none(), urgentDecisions: none(), completionRequests: none(), conversations: none() };
}

function latenessOf(counts: Counts, calendarDays: readonly number[]): Lateness {
  const measure = ({ done, late, overdue }: Omit<Measure, "shareLate">): Measure => ({
    done,
    late,
    overdue,
    shareLate: done === 0 ? null : late / done,
  });
  const { decisions, urgentDecisions, completionRequests, conversations } = counts;
  return {
    decisions: measure(decisions),
    urgentDecisions: measure(urgentDecisions),
    completionRequests: measure(completionRequests),
    conversations: measure(conversations),
    calendarDays,
  };
}

/** The calendar day an application came to the authority, whatever day its count starts from. */
function cameOn(given: CaseByKind): Day {
  return arrivalIn(given, { weekendArrival: "strict" }, standardCalendar);
}

/** Whether a decision may be made on a day, and why. */
export interface MayDecide {
  readonly may: boolean;
  readonly because:
    | "nothingAwaited"
    | "timeIsOver"
    | "completed"
    | "favourable"
    | "consented"
    | "completionAwaited"
    | "hearingAwaited";
  /** The last day of the applicant; `null` where nothing was asked for. */
  readonly until: Day | null;
}

/**
 * Whether the authority may decide on a day. While the applicant's time to complete the application runs it may not, unless
 * the decision grants what was applied for or the applicant has agreed to an earlier one (1412/1997 14 a § 3 mom); while
 * the time for a hearing runs, only if it grants what was applied for (434/2003 34 §).
 */
export function mayDecide(
  given: DeadlineCase,
  on: Day,
  isFavourable: boolean,
  practice: DeadlinePractice = standardDeadlinePractice,
): MayDecide {
  const { known, completion } = seenOn(given, on, practice, "all");
  const hearing = openHearing(known, on);
  const isAwaited = completion !== null && completion.completedOn === null && on <= completion.takenUntil;
  const until = completion?.takenUntil ?? null;
  if (isFavourable && (isAwaited || hearing !== null))
    return { may: true, because: "favourable", until: until ?? hearing };
  if (hearing !== null) return { may: false, because: "hearingAwaited", until: hearing };
  if (completion === null) return { may: true, because: "nothingAwaited", until: null };
  if (completion.completedOn !== null) return { may: true, because: "completed", until };
  if (!isAwaited) return { may: true, because: "timeIsOver", until };
  if (eventsOf(known.events, "earlyDecisionConsented").length > 0) return { may: true, because: "consented", until };
  return { may: false, because: "completionAwaited", until };
}

/** The last day of a hearing that nobody has answered yet; `null` where none runs. */
function openHearing({ events }: CaseByKind, on: Day): Day | null {
  const answers = eventsOf(events, "hearingAnswered");
  const open = eventsOf(events, "hearingGiven").filter(
    ({ on: givenOn, due }) => on <= due && !answers.some((answer) => answer.on >= givenOn),
  );
  return open.reduce<Day | null>((last, { due }) => (last === null || due > last ? due : last), null);
}

/** Requests for what the authority already had when it asked: each with the things that had been received. */
export function needlessRequests(
  given: DeadlineCase,
): readonly { readonly request: EventOf<"completionRequested">; readonly items: readonly string[] }[] {
  const { events } = byKind(given);
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
  given: DeadlineCase,
  asOf: Day,
): { readonly decided: readonly Month[]; readonly open: readonly Month[] } {
  const { application, events } = byKind(given, ({ on }) => on <= asOf);
  const decisions = eventsOf(events, "decided");
  const months = [...new Set(application.months)].sort();
  const isDecided = (month: Month) => decisions.some(({ months: of }) => of === null || of.includes(month));
  return { decided: months.filter(isDecided), open: months.filter((month) => !isDecided(month)) };
}
