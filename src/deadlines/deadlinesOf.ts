import { daysLater } from "../civil.js";
import { type Ground, inForce } from "../dated.js";
import { type Day, type Month, sameDayAfter } from "../dates.js";
import type { Phrase } from "../sheet.js";
import { type Count, completionOf, countFrom, decisionLimit, limitOfMonth } from "./application.js";
import { arrivalOf } from "./arrival.js";
import { Calendar, standardCalendar } from "./calendar.js";
import { type DeadlineCase, type EventOf, eventsOf } from "./case.js";
import { assessmentOfDisabled, type LimitName, lastDayEnds, limitOn, limits } from "./limits.js";
import { type DeadlinePractice, standardDeadlinePractice } from "./practice.js";
import { lastDayToAct, presumedService, servedOn } from "./service.js";

export type DeadlineKind =
  | "completionRequest"
  | "decision"
  | "urgentDecision"
  | "implementation"
  | "personalConversation"
  | "serviceNeedAssessment"
  | "serviceNeedAssessmentEnd"
  | "reviewRequest"
  | "administrativeCourtAppeal"
  | "supremeAdministrativeCourtAppeal";

/** `overdue` is the authority's; what a party let pass has `lapsed`. */
export type DeadlineStatus = "notDue" | "dueToday" | "overdue" | "metInTime" | "metLate" | "lapsed";

/** A statutory limit of a case. @fi määräaika */
export interface Deadline {
  readonly kind: DeadlineKind;
  /** Which limit of the law it is: a decision has several. */
  readonly limit: LimitName;
  readonly heading: Phrase;
  readonly binds: "authority" | "party";
  /** The month it concerns; `null` where it concerns the whole case. */
  readonly month: Month | null;
  /** The day of the event, which is not counted. */
  readonly startedOn: Day;
  /** The working days that were counted, in order; none where the limit is in days or months. */
  readonly workingDays: readonly Day[];
  /** Where the count ends; later than that is `due` where a party's last day would be a day off (150/1930 5 §). */
  readonly countEnds: Day;
  readonly due: Day;
  readonly doneOn: Day | null;
  readonly status: DeadlineStatus;
  readonly grounds: readonly Ground[];
}

/** Limits and what is not known. */
export interface DeadlinesAnswer {
  readonly deadlines: readonly Deadline[];
  /** Decisions sent as a notice that must be opened, and not known to have been: no time of appeal runs. */
  readonly notServed: readonly Day[];
}

interface Details {
  readonly month?: Month | null;
  readonly binds?: Deadline["binds"];
  readonly isLate?: boolean;
  readonly countEnds?: Day;
}

/**
 * Every limit that runs in a case, as it looks on a day: what happens later is not seen. Each limit follows the law of the
 * day its event happened.
 *
 * @throws RangeError for events before 2016-12-15 or limits outside the calendar
 */
export function deadlinesOf(
  given: DeadlineCase,
  asOf: Day,
  practice: DeadlinePractice = standardDeadlinePractice,
): DeadlinesAnswer {
  const calendar = calendarFor(practice);
  const events = given.events.filter(({ on }) => on <= asOf);
  const known: DeadlineCase = { ...given, events };
  const deadlines: Deadline[] = [];
  const notServed: Day[] = [];
  const { authority, application } = known;
  if (application.receivedOn > asOf) return { deadlines, notServed };

  const add = (
    kind: DeadlineKind,
    { limit, startedOn, due, grounds }: Count,
    doneOn: Day | null,
    { month = null, binds = "authority", isLate = false, countEnds = due }: Details = {},
  ): void => {
    const counted = binds === "authority" && limitOn(limit, startedOn).length?.unit === "workingDays";
    deadlines.push({
      kind,
      limit,
      heading: kind === "implementation" ? limits.implementation : limits[limit],
      binds,
      month,
      startedOn,
      workingDays: counted ? calendar.listAfter(startedOn, due) : [],
      countEnds,
      due,
      doneOn,
      status: isLate ? "metLate" : statusOn(asOf, due, doneOn, binds),
      grounds,
    });
  };

  const arrived = arrivalOf(application.receivedOn, application.channel, authority, practice, calendar);
  const completion = completionOf(known, arrived, practice, calendar);
  const isBasic = authority === "kela";
  const decided = eventsOf(events, "decided");
  const paid = eventsOf(events, "paid");
  if (application.isUrgent)
    add("urgentDecision", countFrom("urgentDecision", arrived, calendar), decided[0]?.on ?? null);
  if (completion !== null)
    add("completionRequest", countFrom("completionRequest", arrived, calendar), completion.requestedOn);
  const months = [...new Set(application.months)].sort();
  for (const month of months) {
    const complete = limitOfMonth(arrived, month, isBasic, calendar);
    const limit = decisionLimit(complete, completion, calendar);
    add("decision", limit, firstFor(decided, month), { month });
    // Only these limits also bind the payment; of others the law says no more than without delay.
    if (limit.limit === "decisionOnLaterMonth") add("implementation", limit, firstFor(paid, month), { month });
  }
  if (months.length === 0) {
    const limit = decisionLimit(countFrom("decision", arrived, calendar), completion, calendar);
    add("decision", limit, decided[0]?.on ?? null);
  }

  for (const { on } of eventsOf(events, "conversationRequested")) {
    const held = eventsOf(events, "conversationHeld").find((event) => event.on >= on);
    add("personalConversation", countFrom("personalConversation", on, calendar), held?.on ?? null);
  }
  for (const raised of eventsOf(events, "serviceNeedRaised")) {
    const after = (kind: "serviceNeedAssessmentBegun" | "serviceNeedAssessmentEnded") =>
      eventsOf(events, kind).find((event) => event.on >= raised.on)?.on ?? null;
    if (bindsAssessment(raised))
      add(
        "serviceNeedAssessment",
        countFrom("serviceNeedAssessment", raised.on, calendar),
        after("serviceNeedAssessmentBegun"),
      );
    if (raised.childSpecialSupport) {
      const { length, grounds } = limitOn("serviceNeedAssessmentEnd", raised.on);
      const due = sameDayAfter(raised.on, length!.count);
      const limit = { limit: "serviceNeedAssessmentEnd", startedOn: raised.on, due, grounds } as const;
      add("serviceNeedAssessmentEnd", limit, after("serviceNeedAssessmentEnded"));
    }
  }

  const appeals = [
    ["reviewRequest", "decided", "reviewRequested"],
    ["administrativeCourtAppeal", "reviewDecided", "appealed"],
    ["supremeAdministrativeCourtAppeal", "appealDecided", "leaveApplied"],
  ] as const;
  for (const [kind, from, by] of appeals)
    for (const { on, delivery, servedOn: shownOn, months: of } of eventsOf(events, from)) {
      const served = servedOn(on, delivery, shownOn);
      if (served === null) {
        notServed.push(on);
        continue;
      }
      const { length, grounds } = limitOn(kind, on);
      const presumed = shownOn === null ? presumedService[delivery] : null;
      const limit = {
        limit: kind,
        startedOn: served,
        due: lastDayToAct(served, length!.count),
        grounds: presumed === null ? grounds : [...grounds, ...limitOn(presumed, on).grounds],
      };
      const acted = eventsOf(events, by).find(({ on: actedOn, against }) => (against ?? on) === on && actedOn >= on);
      const isAfterHours = acted?.on === limit.due && acted.withinOfficeHours === false;
      const ends = practice.lastDayEnds === "asLaw" ? inForce(lastDayEnds, limit.due)!.value : practice.lastDayEnds;
      const isLate = isAfterHours && ends === "officeHours";
      add(kind, limit, acted?.on ?? null, {
        isLate,
        countEnds: daysLater(served, length!.count),
        month: of?.length === 1 ? of[0]! : null,
        binds: "party",
      });
    }
  return { deadlines, notServed };
}

/** The calendar of a practice; the standard one is shared. */
export function calendarFor({ saturday, eves }: DeadlinePractice): Calendar {
  if (saturday === "dayOff" && eves === "daysOff") return standardCalendar;
  const key = `${saturday} ${eves}`;
  const known = calendars.get(key);
  if (known !== undefined) return known;
  const calendar = new Calendar({ saturday, eves });
  calendars.set(key, calendar);
  return calendar;
}

const calendars = /* @__PURE__ */ new Map<string, Calendar>();

function statusOn(asOf: Day, due: Day, doneOn: Day | null, binds: Deadline["binds"]): DeadlineStatus {
  if (doneOn !== null) return doneOn <= due ? "metInTime" : "metLate";
  if (asOf < due) return "notDue";
  if (asOf === due) return "dueToday";
  return binds === "authority" ? "overdue" : "lapsed";
}

function firstFor(events: readonly EventOf<"decided" | "paid">[], month: Month): Day | null {
  return events.find(({ months }) => months === null || months.includes(month))?.on ?? null;
}

/** The limit for beginning the assessment binds for some persons only (1301/2014 36 §); for a disabled one since 2025. */
function bindsAssessment(raised: EventOf<"serviceNeedRaised">): boolean {
  return (
    raised.over75 ||
    raised.highestCareAllowance ||
    raised.childSpecialSupport ||
    (raised.disabilityServices && inForce(assessmentOfDisabled, raised.on)!.value)
  );
}
