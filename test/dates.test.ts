import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { easterOf, nextMonth } from "../src/civil.js";
import {
  type Day,
  daysFrom,
  daysLater,
  lastBankingDay,
  lastOf,
  type Month,
  monthAfter,
  monthsBetween,
  readDay,
  readMonth,
  sameDayAfter,
} from "../src/dates.js";
import { standardCalendar } from "../src/deadlines/calendar.js";
import { birthdayWithin, calendarOf, dayNumber } from "../src/figures/calendar.js";
import { runs } from "./runs.js";

const someDay = fc
  .integer({ min: 0, max: 366 * 60 })
  .map((days) => new Date(Date.UTC(1980, 0, 1 + days)).toISOString().slice(0, 10) as Day);

describe("days and months", () => {
  it.each([
    "2023-02-30",
    "2023-2-3",
    "20230203",
    "2023-W05",
    "2023-034",
    "2023",
    "2023-02",
    "2023-02-03T00:00:00Z",
    "+002023-02-03",
    "0000-01-01",
    "1899-12-31",
    "2100-01-01",
    "3.2.2023",
    "2023/02/03",
    "2023-02-03 ",
    "２０２３-02-03",
    "2023-13-01",
    "2023-00-10",
    "2023-04-31",
    "2023-02-03-04",
    "12023-02-03",
  ])("refuse %j", (text) => {
    expect(readDay(text)).toBeNull();
  });
  it("know leap years and the day that Samoa skipped", () => {
    expect([readDay("2024-02-29"), readDay("2023-02-29"), readDay("2011-12-30")]).toEqual([
      "2024-02-29",
      null,
      "2011-12-30",
    ]);
    expect([readMonth("2026-03"), readMonth("2026-3"), readMonth("2026-13")]).toEqual(["2026-03", null, null]);
    expect([readMonth("2026-03-01"), readMonth("12026-03"), readMonth("1899-12")]).toEqual([null, null, null]);
  });
  it("count as the calendar does", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -400, max: 400 }), (day, days) => {
        const later = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
        expect(daysLater(day, days)).toBe(later);
        if (days >= 0) expect(daysFrom(day, later as Day)).toBe(days + 1);
      }),
      runs(1000),
    );
    expect(monthAfter("2025-12" as Month, 1)).toBe("2026-01");
    expect(monthsBetween("2025-11" as Month, "2026-02" as Month)).toBe(3);
    expect(lastOf("2024-02" as Month)).toBe("2024-02-29");
    for (let month = "1900-01" as Month; month < "2099-12"; month = nextMonth(month)) {
      expect(nextMonth(month)).toBe(monthAfter(month, 1));
    }
  });
  // 150/1930 3 §: a limit of months ends on the day of the same number, and where there is none on the last of the month.
  it.each([
    ["2024-01-30", 1, "2024-02-29"],
    ["2024-01-29", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2023-02-28", 1, "2023-03-28"],
    ["2023-05-31", -1, "2023-04-30"],
    ["2023-12-05", 2, "2024-02-05"],
  ])("%s and %i months is %s", (on, months, day) => {
    expect(sameDayAfter(on as Day, months)).toBe(day);
  });
});

describe("Easter", () => {
  // The church's own table for 1900 to 2199: the full moon of spring for each golden number; Easter is the Sunday after.
  const moons =
    "04-14 04-03 03-23 04-11 03-31 04-18 04-08 03-28 04-16 04-05 03-25 04-13 04-02 03-22 04-10 03-30 04-17 04-07 03-27";
  it("is the Sunday after the full moon of the table", () => {
    for (let year = 1900; year <= 2199; year++) {
      const moon = Date.parse(`${year}-${moons.split(" ")[year % 19]}T00:00:00Z`) / 86_400_000;
      const sunday = moon + 7 - new Date(moon * 86_400_000).getUTCDay();
      expect([year, easterOf(year)]).toEqual([year, sunday]);
    }
  });
});

describe("the last banking day", () => {
  // From the published calendars of the years; Good Friday decides in 2018 and 2024.
  it.each([
    ["2017-04", "2017-04-28"],
    ["2017-12", "2017-12-29"],
    ["2018-03", "2018-03-29"],
    ["2019-05", "2019-05-31"],
    ["2020-05", "2020-05-29"],
    ["2021-12", "2021-12-31"],
    ["2022-12", "2022-12-30"],
    ["2024-03", "2024-03-28"],
    ["2025-05", "2025-05-30"],
    ["2026-02", "2026-02-27"],
    ["2026-05", "2026-05-29"],
    ["2026-12", "2026-12-31"],
  ])("of %s is %s", (month, day) => {
    expect(lastBankingDay(month as Month)).toBe(day);
  });
  it("is the last working day of the month in every month of the calendar", () => {
    for (let month = "1992-01" as Month; month <= "2099-12"; month = monthAfter(month, 1)) {
      expect([month, lastBankingDay(month)]).toEqual([month, standardCalendar.onOrBefore(lastOf(month))]);
    }
  });
});

describe("an age within a month", () => {
  const ages = { older: 10, adult: 18, coeliac: 16, minorStipend: 30 };
  it("is reached on the birthday", () => {
    const calendar = calendarOf("2026-04" as Month, ages);
    const born = (day: string) => birthdayWithin(dayNumber(day), calendar.older, calendar);
    expect(["2016-03-31", "2016-04-01", "2016-04-02", "2016-04-30", "2016-05-01"].map(born)).toEqual([
      null,
      null,
      "2026-04-02",
      "2026-04-30",
      null,
    ]);
    const may = calendarOf("2026-05" as Month, ages);
    expect(birthdayWithin(dayNumber("2016-05-31"), may.older, may)).toBe("2026-05-31");
  });
  it("of somebody born on a leap day is reached on 28 February of a common year", () => {
    const [common, leap] = [calendarOf("2026-02" as Month, ages), calendarOf("2024-02" as Month, ages)];
    expect(birthdayWithin(dayNumber("2016-02-29"), common.older, common)).toBe("2026-02-28");
    expect(birthdayWithin(dayNumber("2008-02-29"), leap.coeliac, leap)).toBe("2024-02-29");
  });
  it("counts days as numbers that read like days", () => {
    expect([dayNumber("2015-04-01"), dayNumber("1999-12-31")]).toEqual([20_150_401, 19_991_231]);
  });
});
