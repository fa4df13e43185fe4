import { daysLater, nextMonth } from "../civil.js";
import type { Ground } from "../dated.js";
import { type Day, firstOf, type Month, monthOf } from "../dates.js";
import { type Calendar, standardCalendar } from "./calendar.js";
import { type LimitName, limitOn } from "./limits.js";

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
