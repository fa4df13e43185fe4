import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilOf, dayOf, weekdayOf } from "../../src/civil.js";
import { type Day, daysLater } from "../../src/dates.js";
import { Calendar, calendarFrom, calendarUntil, daysOffOf, standardCalendar } from "../../src/deadlines/calendar.js";
import { runs } from "../runs.js";

const day = (text: string) => text as Day;
const first = civilOf(calendarFrom);
const last = civilOf(calendarUntil);
/** A day far enough inside the calendar for limits of a few weeks on both sides. */
const anyDay = fc.integer({ min: first + 60, max: last - 400 }).map(dayOf);

/** The same a second time, day by day: the weekday from a known Thursday, Easter by Oudin's steps. */
const isBankingDay = (on: Day): boolean => {
  const weekday = (((civilOf(on) + 4) % 7) + 7) % 7;
  if (weekday === 0 || weekday === 6) return false;
  const [monthAndDay, year] = [on.slice(5), Number(on.slice(0, 4))];
  if (["01-01", "01-06", "05-01", "12-06", "12-24", "12-25", "12-26"].includes(monthAndDay)) return false;
  const [century, golden] = [Math.floor(year / 100), year % 19];
  const k = Math.floor((century - 17) / 25);
  const before = (century - Math.floor(century / 4) - Math.floor((century - k) / 3) + 19 * golden + 15) % 30;
  const epact = before - Math.floor(before / 28) * (1 - Math.floor(29 / (before + 1)) * Math.floor((21 - golden) / 11));
  const shift = (year + Math.floor(year / 4) + epact + 2 - century + Math.floor(century / 4)) % 7;
  const afterMarch21 = epact - shift;
  const easter = civilOf(`${year}-03-28`) + afterMarch21;
  if ([-2, 1, 39].includes(civilOf(on) - easter)) return false;
  return !(weekday === 5 && monthAndDay >= "06-19" && monthAndDay <= "06-25");
};

/** Easter Day, Midsummer Day and All Saints' Day of the table in the law file, typed from it. */
const movable: readonly (readonly [number, string, string, string])[] = [
  [2017, "04-16", "06-24", "11-04"],
  [2018, "04-01", "06-23", "11-03"],
  [2019, "04-21", "06-22", "11-02"],
  [2020, "04-12", "06-20", "10-31"],
  [2021, "04-04", "06-26", "11-06"],
  [2022, "04-17", "06-25", "11-05"],
  [2023, "04-09", "06-24", "11-04"],
  [2024, "03-31", "06-22", "11-02"],
  [2025, "04-20", "06-21", "11-01"],
  [2026, "04-05", "06-20", "10-31"],
  [2027, "03-28", "06-26", "11-06"],
  [2028, "04-16", "06-24", "11-04"],
  [2029, "04-01", "06-23", "11-03"],
  [2030, "04-21", "06-22", "11-02"],
  [2031, "04-13", "06-21", "11-01"],
  [2032, "03-28", "06-26", "11-06"],
  [2033, "04-17", "06-25", "11-05"],
  [2034, "04-09", "06-24", "11-04"],
  [2035, "03-25", "06-23", "11-03"],
  [2036, "04-13", "06-21", "11-01"],
  [2037, "04-05", "06-20", "10-31"],
  [2038, "04-25", "06-26", "11-06"],
  [2039, "04-10", "06-25", "11-05"],
  [2040, "04-01", "06-23", "11-03"],
];

describe("days as numbers", () => {
  it("are the days of the calendar, one after another, as the clock of the world counts them", () => {
    const dayLong = 24 * 60 * 60 * 1000;
    for (let civil = first; civil <= last; civil += 1) {
      const on = new Date(civil * dayLong).toISOString().slice(0, 10);
      expect(dayOf(civil)).toBe(on);
      expect(civilOf(on)).toBe(civil);
    }
  });

  it("know the weekday", () => {
    expect([weekdayOf(0), weekdayOf(-1), weekdayOf(civilOf("2026-11-22")), weekdayOf(civilOf("2026-11-23"))]).toEqual([
      4, 3, 7, 1,
    ]);
  });
});

describe("the holidays", () => {
  it.each(movable)("of %i fall where the table has them", (year, easter, midsummer, saints) => {
    const on = Object.fromEntries(daysOffOf(year).map(({ name, on: own }) => [name, own]));
    expect(on).toMatchObject({
      easterDay: `${year}-${easter}`,
      goodFriday: daysLater(day(`${year}-${easter}`), -2),
      ascensionDay: daysLater(day(`${year}-${easter}`), 39),
      midsummerDay: `${year}-${midsummer}`,
      midsummerEve: daysLater(day(`${year}-${midsummer}`), -1),
      allSaintsDay: `${year}-${saints}`,
    });
  });

  it("are fifteen a year, or fewer where two fall on one day, each with its law", () => {
    for (let year = 1992; year <= 2100; year++) {
      const own = daysOffOf(year);
      expect(own.length).toBeGreaterThanOrEqual(14);
      for (const { source, heading } of own) {
        expect(source.section).toMatch(/§/);
        expect(heading.fi).not.toBe("");
      }
    }
    expect(daysOffOf(2008).map(({ name }) => name)).not.toContain("ascensionDay");
    expect(daysOffOf(2026)).toHaveLength(15);
  });

  it("rest on the church act of their day", () => {
    const lawOf = (on: string) => standardCalendar.dayOffOn(day(on))!.source.law;
    expect([lawOf("2023-06-24"), lawOf("2023-11-04"), lawOf("1994-01-06"), lawOf("2026-12-06")]).toEqual([
      "1054/1993",
      "652/2023",
      "1054/1993",
      "388/1937",
    ]);
  });

  it("are refused outside 1992 to 2100", () => {
    expect(() => daysOffOf(1991)).toThrow(RangeError);
    expect(() => daysOffOf(2101)).toThrow(RangeError);
    expect(() => standardCalendar.isWorkingDay(day("1991-12-31"))).toThrow(RangeError);
    expect(() => standardCalendar.isWorkingDay(day("2101-01-01"))).toThrow(RangeError);
    expect(() => standardCalendar.workingDayAfter(calendarUntil, 1)).toThrow(RangeError);
    expect(() => standardCalendar.isWorkingDay(day("not a day"))).toThrow(RangeError);
  });
});

describe("a working day", () => {
  it("is a banking day, on every day of the calendar", () => {
    for (let civil = first; civil <= last; civil++) {
      expect([dayOf(civil), standardCalendar.isWorkingDay(dayOf(civil))]).toEqual([
        dayOf(civil),
        isBankingDay(dayOf(civil)),
      ]);
    }
  });

  it.each([
    ["2018-12-31", true],
    ["2026-04-02", true],
    ["2026-04-30", true],
    ["2024-02-29", true],
    ["2026-06-19", false],
    ["2026-12-24", false],
    ["2026-05-14", false],
    ["2026-11-21", false],
  ])("%s: %s", (on, isWorking) => {
    expect(standardCalendar.isWorkingDay(day(on))).toBe(isWorking);
  });

  it("may be a Saturday or an eve by the other readings", () => {
    const saturdays = new Calendar({ saturday: "workingDay", eves: "daysOff" });
    expect([saturdays.isWorkingDay(day("2026-11-21")), saturdays.isWorkingDay(day("2026-06-20"))]).toEqual([
      true,
      false,
    ]);
    const eves = new Calendar({ saturday: "dayOff", eves: "workingDays" });
    expect([eves.isWorkingDay(day("2026-06-19")), eves.isWorkingDay(day("2026-12-25"))]).toEqual([true, false]);
  });
});

describe("counting working days", () => {
  it("is what walking day by day finds", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (on, count) => {
        let walked = on;
        for (let left = count; left > 0; ) {
          walked = daysLater(walked, 1);
          if (isBankingDay(walked)) left--;
        }
        expect(standardCalendar.workingDayAfter(on, count)).toBe(walked);
        expect(standardCalendar.workingDaysAfter(on, walked)).toBe(count);
        expect(standardCalendar.listAfter(on, walked)).toHaveLength(count);
      }),
      runs(3000),
    );
  });

  it("ends on a working day strictly after the start, and never earlier for a later start", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }), (on, count, more) => {
        const end = standardCalendar.workingDayAfter(on, count);
        expect(standardCalendar.isWorkingDay(end)).toBe(true);
        expect(end > on).toBe(true);
        expect(standardCalendar.workingDayAfter(daysLater(on, more), count) >= end).toBe(true);
      }),
      runs(3000),
    );
  });

  it("is never earlier with one more day off", () => {
    const fewer = new Calendar({ saturday: "workingDay", eves: "workingDays" });
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (on, count) => {
        expect(standardCalendar.workingDayAfter(on, count) >= fewer.workingDayAfter(on, count)).toBe(true);
      }),
      runs(3000),
    );
  });

  it("moves a last day forwards or backwards to the nearest working day", () => {
    expect(standardCalendar.onOrAfter(day("2025-04-18"))).toBe("2025-04-22");
    expect(standardCalendar.onOrBefore(day("2025-12-26"))).toBe("2025-12-23");
    fc.assert(
      fc.property(anyDay, (on) => {
        const [before, after] = [standardCalendar.onOrBefore(on), standardCalendar.onOrAfter(on)];
        expect(before <= on && on <= after).toBe(true);
        expect(standardCalendar.workingDaysAfter(before, after)).toBe(before === after ? 0 : 1);
      }),
      runs(3000),
    );
  });
});
