import { civilOf, dayOf, daysLater, easterOf, weekdayOf } from "../civil.js";
import { inForce, type Source } from "../dated.js";
import type { Day } from "../dates.js";
import type { Phrase } from "../sheet.js";
import { type DayOffName, daysOff, type KindOfDayOff, type When } from "./daysOff.js";
import type { DeadlinePractice } from "./practice.js";

/** First and last day of the calendar: Epiphany and Ascension Day are back on their weekdays; computed, not forecast. */
export const calendarFrom = "1992-01-01" as Day;
export const calendarUntil = "2100-12-31" as Day;

/** A day that is no working day because it is a holiday or an eve. */
export interface DayOff {
  readonly name: DayOffName;
  readonly heading: Phrase;
  readonly source: Source;
}

/**
 * The Finnish calendar of working days, resolved once and used for any number of limits. A working day is Monday to
 * Friday, but no holiday and neither of the two eves.
 *
 * @fi arkipäivä
 */
export class Calendar {
  private readonly first = civilOf(calendarFrom);
  private readonly off: ReadonlyMap<number, DayOff>;
  /** Working days up to and with each day of the calendar. */
  private readonly upTo: Uint16Array;
  /** The working days in order, as numbers from the first day. */
  private readonly working: Uint16Array;

  constructor({ saturday, eves }: Pick<DeadlinePractice, "saturday" | "eves">) {
    const days = civilOf(calendarUntil) - this.first + 1;
    this.off = daysOffBetween(calendarFrom, calendarUntil);
    this.upTo = new Uint16Array(days);
    const working: number[] = [];
    for (let place = 0; place < days; place++) {
      const weekday = weekdayOf(this.first + place);
      const off = this.off.get(this.first + place);
      const isOff = off !== undefined && (eves === "daysOff" || !daysOff[off.name].isEve);
      if (weekday < 6 || (weekday === 6 && saturday === "workingDay")) if (!isOff) working.push(place);
      this.upTo[place] = working.length;
    }
    this.working = Uint16Array.from(working);
  }

  /** The holiday or eve of a day, or `null`. */
  dayOffOn(on: Day): DayOff | null {
    return this.off.get(this.first + this.placeOf(on)) ?? null;
  }

  isWorkingDay(on: Day): boolean {
    const place = this.placeOf(on);
    return this.upTo[place]! > (place === 0 ? 0 : this.upTo[place - 1]!);
  }

  /** The working day of that number strictly after a day: the first is 1. The day itself is never counted (150/1930 2 §). */
  workingDayAfter(on: Day, count: number): Day {
    return this.at(this.upTo[this.placeOf(on)]! + count - 1);
  }

  /** The working day of that number strictly before a day: the first is 1. */
  workingDayBefore(on: Day, count: number): Day {
    return this.at(this.upTo[this.placeOf(daysLater(on, -1))]! - count);
  }

  /** The day itself, or the first working day after it. */
  onOrAfter(on: Day): Day {
    return this.isWorkingDay(on) ? on : this.workingDayAfter(on, 1);
  }

  /** The day itself, or the last working day before it. */
  onOrBefore(on: Day): Day {
    return this.at(this.upTo[this.placeOf(on)]! - 1);
  }

  /** How many working days there are after a day, up to and with another. */
  workingDaysAfter(on: Day, until: Day): number {
    return Math.max(0, this.upTo[this.placeOf(until)]! - this.upTo[this.placeOf(on)]!);
  }

  /** The same days one by one. */
  listAfter(on: Day, until: Day): readonly Day[] {
    const last = this.upTo[this.placeOf(until)]!;
    const days: Day[] = [];
    for (let number = this.upTo[this.placeOf(on)]!; number < last; number++) days.push(this.at(number));
    return days;
  }

  private at(number: number): Day {
    const place = this.working[number];
    if (place === undefined) throw outside("a limit");
    return dayOf(this.first + place);
  }

  private placeOf(on: Day): number {
    const place = civilOf(on) - this.first;
    if (!(place >= 0 && place < this.upTo.length)) throw outside(on);
    return place;
  }
}

/** The calendar as Kela counts: no Saturdays, no eves. */
export const standardCalendar: Calendar = /* @__PURE__ */ new Calendar({ saturday: "dayOff", eves: "daysOff" });

/** The holidays and eves of a year in order, each with the law that makes it one. @throws RangeError outside the calendar */
export function daysOffOf(year: number): readonly (DayOff & { readonly on: Day })[] {
  if (!(year >= Number(calendarFrom.slice(0, 4)) && year <= Number(calendarUntil.slice(0, 4))))
    throw outside(String(year));
  return [...daysOffBetween(`${year}-01-01` as Day, `${year}-12-31` as Day)]
    .sort(([one], [other]) => one - other)
    .map(([civil, off]) => ({ on: dayOf(civil), ...off }));
}

function outside(what: string): RangeError {
  return new RangeError(`${what}: outside the calendar, which is known from ${calendarFrom} to ${calendarUntil}`);
}

function daysOffBetween(from: Day, until: Day): ReadonlyMap<number, DayOff> {
  const found = new Map<number, DayOff>();
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year++) {
    for (const [name, kind] of Object.entries(daysOff) as [DayOffName, KindOfDayOff][]) {
      const civil = dayIn(year, kind.when);
      const version = inForce(kind.versions, dayOf(civil));
      if (version === null || version.value === null) continue;
      // Two of them on one day, such as May Day and Ascension Day: the one that is named first.
      const heading = { fi: kind.fi, sv: kind.sv, en: kind.en };
      if (!found.has(civil)) found.set(civil, { name, heading, source: version.source });
    }
  }
  return found;
}

function dayIn(year: number, when: When): number {
  if ("on" in when) return civilOf(`${year}-${when.on}`);
  if ("easter" in when) return easterOf(year) + when.easter;
  const [from, weekday] = "saturdayFrom" in when ? [when.saturdayFrom, 6] : [when.fridayFrom, 5];
  const earliest = civilOf(`${year}-${from}`);
  return earliest + ((weekday - weekdayOf(earliest) + 7) % 7);
}
