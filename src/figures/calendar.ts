import { type Day, daysIn, firstOf, lastBankingDay, lastOf, type Month, monthAfter } from "../dates.js";

/** A run of days of one month, both ends counted. */
export interface Segment {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}

/** Days of birth, as numbers such as 20150401, that tell an age within a month: born on or before. */
export interface AgeLimit {
  readonly age: number;
  /** Has reached the age on the first day of the month. */
  readonly onFirst: number;
  /** Has reached it on the last day. */
  readonly onLast: number;
}

/** What the rules need to know of a month, worked out once. */
export interface Calendar {
  readonly month: Month;
  readonly first: Day;
  readonly last: Day;
  /** The first day as one number, 20260301. */
  readonly firstNumber: number;
  readonly days: number;
  /** Income paid on or after this day belongs to the next month. */
  readonly lastBankingDay: Day;
  readonly previousLastBankingDay: Day;
  /** The whole month as one segment, shared by all sheets. */
  readonly whole: readonly Segment[];
  readonly older: AgeLimit;
  readonly adult: AgeLimit;
  readonly coeliac: AgeLimit;
  readonly minorStipend: AgeLimit;
}

export interface Ages {
  readonly older: number;
  readonly adult: number;
  readonly coeliac: number;
  readonly minorStipend: number;
}

export function calendarOf(month: Month, ages: Ages): Calendar {
  const first = firstOf(month);
  const last = lastOf(month);
  const days = daysIn(month);
  return {
    month,
    first,
    last,
    firstNumber: dayNumber(first),
    days,
    lastBankingDay: lastBankingDay(month),
    previousLastBankingDay: lastBankingDay(monthAfter(month, -1)),
    whole: [{ from: first, to: last, days }],
    older: ageLimit(month, ages.older),
    adult: ageLimit(month, ages.adult),
    coeliac: ageLimit(month, ages.coeliac),
    minorStipend: ageLimit(month, ages.minorStipend),
  };
}

// Day 31 is later than every day of a shorter month, and than 29 February of a year that has none of it.
function ageLimit(month: Month, age: number): AgeLimit {
  const then = dayNumber(`${month}-00`) - age * 10_000;
  return { age, onFirst: then + 1, onLast: then + 31 };
}

/** A day as one number, 20150401. */
export function dayNumber(day: string): number {
  return (twoDigits(day, 0) * 100 + twoDigits(day, 2)) * 10_000 + twoDigits(day, 5) * 100 + twoDigits(day, 8);
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}

/**
 * The day of the month on which a person reaches an age, where that is a day after the first; otherwise `null`.
 * Somebody born on 29 February reaches it on 28 February of a common year: where the day is missing, the last day of
 * the month stands for it (150/1930 3 §).
 */
export function birthdayWithin(bornNumber: number, limit: AgeLimit, calendar: Calendar): Day | null {
  if (bornNumber <= limit.onFirst || bornNumber > limit.onLast) return null;
  const day = `${calendar.month}-${String(bornNumber).slice(6)}` as Day;
  if (day > calendar.last) return calendar.last;
  return day;
}

/** Whether somebody is under an age on a day. */
export function isUnder(age: number, bornNumber: number, day: string): boolean {
  return bornNumber > dayNumber(day) - age * 10_000;
}
