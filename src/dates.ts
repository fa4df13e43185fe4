import { addMonths as monthsLater } from "date-fns/addMonths";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { civilOf, daysLater, weekdayOf } from "./civil.js";

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
  if (text.length !== 10 || !dayGrammar.test(text)) return null;
  // Every month has 28 days; only what is later needs the calendar.
  return text.slice(8) <= "28" || Number(text.slice(8)) <= daysIn(text.slice(0, 7) as Month) ? (text as Day) : null;
}

/** Reads a month of the years 1900 to 2099; `null` when it is none. */
export function readMonth(text: string): Month | null {
  return text.length === 7 && monthGrammar.test(text) ? (text as Month) : null;
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

/** The day that many days later, or earlier when the number is negative. */
export function dayAfter(on: Day, days: number): Day {
  return daysLater(on, days);
}

/** The number of days from one day to another, both counted. */
export function daysFrom(from: Day, to: Day): number {
  return civilOf(to) - civilOf(from) + 1;
}

/**
 * The last banking day of a month: the last weekday that is not a day off of the banks.
 * Months that end in Easter are the only ones where a holiday decides (March 2018, March 2024).
 */
export function lastBankingDay(of: Month): Day {
  return dayToActOnOrBefore(lastOf(of));
}

/** The day itself or the next one on which a party may act: a time that ends on a day off ends later (150/1930 5 §). */
export function dayToActOnOrAfter(on: Day): Day {
  let day = on;
  while (!isBankingDay(day)) day = dayAfter(day, 1);
  return day;
}

/** The day itself or the last one before it that is no day off: where a time is counted backwards (150/1930 4 §). */
export function dayToActOnOrBefore(on: Day): Day {
  let day = on;
  while (!isBankingDay(day)) day = dayAfter(day, -1);
  return day;
}

/**
 * Monday to Friday, but no holiday, Independence Day, May Day, Christmas Eve or Midsummer Eve. The days off of 150/1930
 * 5 § are the same ones.
 */
export function isBankingDay(on: Day): boolean {
  const weekday = weekdayOf(civilOf(on));
  if (weekday > 5) return false;
  if (fixedDaysOff.has(on.slice(5))) return false;
  const easter = easterOf(Number(on.slice(0, 4)));
  if (easterDaysOff.some((days) => dayAfter(easter, days) === on)) return false;
  return !(weekday === 5 && on.slice(5) >= "06-19" && on.slice(5) <= "06-25");
}

// New Year, Epiphany, May Day, Independence Day, Christmas Eve and both Christmas days (Act 388/1937, 332/1957, 272/1944).
const fixedDaysOff = new Set(["01-01", "01-06", "05-01", "12-06", "12-24", "12-25", "12-26"]);
// Good Friday, Easter Monday and Ascension Day, counted from Easter Day.
const easterDaysOff = [-2, 1, 39];

/** Easter Day by the Gregorian computus in the form of Meeus, Jones and Butcher. */
function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const corrected = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - corrected + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return written(new Date(year, Math.floor(days / 31) - 1, (days % 31) + 1));
}

function civil(text: string): Date {
  return new Date(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8)));
}

function written(date: Date): Day {
  const two = (number: number) => (number < 10 ? `0${number}` : `${number}`);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}` as Day;
}
