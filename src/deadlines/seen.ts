import type { Day } from "../dates.js";
import { arrivalIn } from "./arrival.js";
import { Calendar, standardCalendar } from "./calendar.js";
import { byKind, type CaseByKind, type DeadlineCase } from "./case.js";
import { type Completion, completionOf } from "./completion.js";
import type { DeadlinePractice } from "./practice.js";

/** A case as it looks on a day. */
export interface Seen {
  /** What is known on the day: later events are left out. */
  readonly known: CaseByKind;
  readonly calendar: Calendar;
  /** The day the application came to the authority, which is not counted. */
  readonly arrived: Day;
  /** What was asked for, and whether it came; `null` where nothing was asked for. */
  readonly completion: Completion | null;
}

/** @param requests whether only requests that may stop the clock count, or all of them */
export function seenOn(
  given: DeadlineCase,
  asOf: Day,
  practice: DeadlinePractice,
  requests: "timely" | "all" = "timely",
): Seen {
  const calendar = calendarFor(practice);
  // The payment day of a benefit is known before it comes.
  const known = byKind(given, ({ kind, on }) => on <= asOf || kind === "primaryBenefitPayable");
  const arrived = arrivalIn(known, practice, calendar);
  return { known, calendar, arrived, completion: completionOf(known, arrived, practice, calendar, requests) };
}

/** The calendar of a practice; the standard one is shared. */
export function calendarFor({ saturday, eves }: Pick<DeadlinePractice, "saturday" | "eves">): Calendar {
  if (saturday === "dayOff" && eves === "daysOff") return standardCalendar;
  const key = `${saturday} ${eves}`;
  const known = calendars.get(key);
  if (known !== undefined) return known;
  const calendar = new Calendar({ saturday, eves });
  calendars.set(key, calendar);
  return calendar;
}

const calendars = /* @__PURE__ */ new Map<string, Calendar>();
