import type { Day, Month } from "./dates.js";

/*
 * Days as whole numbers, by the Gregorian calendar carried on in both directions: counting limits in bulk needs neither
 * objects nor a time zone. The months before March belong to the year before, so that the leap day is the last of a year.
 */

const daysOfEra = 146_097;
const daysTo1970 = 719_468;

/** Days since 1970-01-01; negative before it. */
export function civilOf(day: Day | string): number {
  const month = twoDigits(day, 5);
  const year = twoDigits(day, 0) * 100 + twoDigits(day, 2) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + twoDigits(day, 8) - 1;
  return (
    era * daysOfEra + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - daysTo1970
  );
}

/** The day of that number. */
export function dayOf(civil: number): Day {
  const shifted = civil + daysTo1970;
  const era = Math.floor(shifted / daysOfEra);
  const dayOfEra = shifted - era * daysOfEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${padded[month]}-${padded[dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1]}` as Day;
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(civil: number): number {
  return ((((civil + 3) % 7) + 7) % 7) + 1;
}

/** The day so many days later, or earlier when the number is negative. */
export function daysLater(on: Day, days: number): Day {
  return dayOf(civilOf(on) + days);
}

export function nextMonth(month: Month): Month {
  return dayOf(civilOf(`${month}-28`) + 4).slice(0, 7) as Month;
}

/** Easter Day of a year, by the Gregorian computus in the form of Meeus, Jones and Butcher. */
export function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const corrected = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - corrected + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  const month = Math.floor(days / 31);
  return civilOf(`${year}-0${month}-${String((days % 31) + 1).padStart(2, "0")}`);
}

const padded: readonly string[] = Array.from({ length: 32 }, (_, number) => (number < 10 ? `0${number}` : `${number}`));

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}
