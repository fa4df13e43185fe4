import { addMonths as monthsLater } from "date-fns/addMonths";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { civilOf, dayOf, easterOf, weekdayOf } from "./civil.js";

export { daysLater } from "./civil.js";

/*
 * Months go by date-fns, on the first of a month. Days go by number: a date of the host's time zone may not exist, as
 * 2011-12-30 does not in Samoa.
 */

declare const day: unique symbol;
declare const month: unique symbol;

/** A day of the calendar, "2026-03-01". Comparing the strings compares the days. */
export type Day = string & { readonly [day]: true };

/** A month of the calendar, "2026-03". */
export type Month = string & { readonly [month]: true };

const dayGrammar = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const monthGrammar = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/;

/** Reads a day of the years 1900 to 2099; `null` when it is none, such as "2023-02-30" or "2023-2-3". */
export function readDay(text: string): Day | null {
  if (!dayGrammar.test(text)) return null;
  // Every month has 28 days; only what is later needs the calendar.
  return text.slice(8) <= "28" || Number(text.slice(8)) <= daysIn(text.slice(0, 7) as Month) ? (text as Day) : null;
}

/** Reads a month of the years 1900 to 2099; `null` when it is none. */
export function readMonth(text: string): Month | null {
  return monthGrammar.test(text) ? (text as Month) : null;
}

/** The number of the day in its month, as text: "05". */
export function dayOfMonth(on: Day): string {
  return on.slice(8);
}

export function monthOf(on: Day): Month {
  return on.slice(0, 7) as Month;
}

export function firstOf(of: Month): Day {
  return `${of}-01` as Day;
}

export function lastOf(of: Month): Day {
  return `${of}-${daysIn(of)}` as Day;
}

/** The number of days of a month, 28 to 31. */
export function daysIn(of: Month): number {
  return getDaysInMonth(civil(`${of}-01`));
}

/** The month that many months later, or earlier when the number is negative. */
export function monthAfter(of: Month, months: number): Month {
  return written(monthsLater(civil(`${of}-01`), months)).slice(0, 7) as Month;
}

/** The same day that many months later; the last day of the month where it has no such day (150/1930 3 §). */
export function sameDayAfter(on: Day, months: number): Day {
  const month = monthAfter(monthOf(on), months);
  const last = daysIn(month);
  return Number(dayOfMonth(on)) > last ? (`${month}-${last}` as Day) : (`${month}-${dayOfMonth(on)}` as Day);
}

/** How many months later `to` is than `from`; negative when it is earlier. */
export function monthsBetween(from: Month, to: Month): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5));
}

/** The number of days from one day to another, both counted. */
export function daysFrom(from: Day, to: Day): number {
  return civilOf(to) - civilOf(from) + 1;
}

/**
 * The last banking day of a month: the last weekday that is not a day off of the banks. At the end of a month only the
 * days that go by Easter can be one (March 2018, May 2019, March 2024).
 */
export function lastBankingDay(of: Month): Day {
  const easter = easterOf(Number(of.slice(0, 4)));
  let day = civilOf(lastOf(of));
  while (weekdayOf(day) > 5 || easterDaysOff.includes(day - easter)) day--;
  return dayOf(day);
}

// Good Friday, Easter Monday and Ascension Day, counted from Easter Day.
const easterDaysOff = [-2, 1, 39];

function civil(text: string): Date {
  return new Date(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8)));
}

function written(date: Date): Day {
  const two = (number: number) => (number < 10 ? `0${number}` : `${number}`);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as Day;
}
