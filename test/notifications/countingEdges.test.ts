import { describe, expect, it } from "vitest";
import type { Day } from "../../src/dates.js";
import type { NotificationCase } from "../../src/notifications/case.js";
import { notificationsOf } from "../../src/notifications/notificationsOf.js";
import type { NotificationType } from "../../src/notifications/notificationType.js";
import { notificationTypes } from "../../src/notifications/notificationTypes.js";
import { type NotificationPractice, standardNotificationPractice } from "../../src/notifications/practice.js";
import { countsFor, fullOn, spellsOf } from "../../src/notifications/spells.js";
import { assisted, monthsFrom, personOf } from "./people.js";

const day = (text: string) => text as Day;
const answerOf = (given: NotificationCase, asOf: string, practice: Partial<NotificationPractice> = {}) =>
  notificationsOf(given, day(asOf), { ...standardNotificationPractice, ...practice });
const sentOf = (given: NotificationCase, asOf: string, practice: Partial<NotificationPractice> = {}) =>
  answerOf(given, asOf, practice).notifications.map(({ type, sendOn }) => `${sendOn} ${type}`);
const notMadeOf = (given: NotificationCase, asOf: string, practice: Partial<NotificationPractice> = {}) =>
  answerOf(given, asOf, practice).notMade.map(({ type, on, reason }) => `${on} ${type}: ${reason}`);
const home = (from: string) => ({ homes: [{ from: day(from), municipality: "837" }] });
const young = { born: day("2001-02-02") };

describe("the first delivery, on Saturday 21 October 2017", () => {
  const months = monthsFrom("2017-01", 4);

  it("is the only day for months that had ended before: who could not be told then is not told later", () => {
    const integrationPlan = [{ from: day("2017-10-01"), to: day("2017-11-10") }];
    const given = personOf({ ...young, integrationPlan }, { months });
    expect(sentOf(given, "2017-12-31")).toEqual([]);
    expect(notMadeOf(given, "2017-12-31")).toEqual(["2017-10-21 under25FourMonths: integrationPlan"]);
  });

  it("is not the last one for months that go on", () => {
    const given = personOf(young, { months: monthsFrom("2017-05", 8), ...home("2017-11-15") });
    expect(sentOf(given, "2017-12-31")).toEqual(["2017-11-15 under25FourMonths"]);
  });

  it("holds nothing that had not become due before, counted in all: that waits for the month that makes it so", () => {
    const given = personOf(
      { ...young, integrationPlan: [{ from: day("2017-01-01"), to: day("2017-06-30") }] },
      { months: [...months, assisted("2017-11")] },
    );
    expect(answerOf(given, "2017-12-31", { monthsCounted: "cumulative" }).notifications).toMatchObject([
      { type: "under25FourMonths", sendOn: "2017-12-01", dutyFrom: "2017-12-01", lateByPractice: false },
    ]);
  });

  it("is not spoken of before its day", () => {
    const ended = [...monthsFrom("2017-05", 4), assisted("2017-09", { basicAssistance: false })];
    const given = personOf(young, { months: ended });
    expect(notMadeOf(given, "2017-08-31")).toEqual([]);
    expect(notMadeOf(given, "2017-10-20")).toEqual([]);
    expect(notMadeOf(given, "2017-10-21")).toEqual(["2017-10-21 under25FourMonths: spellEnded"]);
  });

  it("of the immigrants, nine days later, is of other persons: both go in one month, whichever type stands first", () => {
    const given = personOf({ ...young, isImmigrant: true }, { months });
    const both = ["2017-10-21 under25FourMonths", "2017-10-30 immigrantTwoMonths"];
    expect(sentOf(given, "2017-12-31")).toEqual(both);
    const { under25FourMonths, immigrantTwoMonths } = notificationTypes;
    const turned = { immigrantTwoMonths, under25FourMonths };
    const { notifications } = notificationsOf(given, day("2017-12-31"), standardNotificationPractice, turned);
    expect(notifications.map(({ type, sendOn }) => `${sendOn} ${type}`)).toEqual(both);
  });
});

describe("the days of a count", () => {
  const plan = (from: string, to: string | null) => ({ from: day(from), to: to === null ? null : day(to) });
  const planned = (first: string, count: number, ...integrationPlan: readonly ReturnType<typeof plan>[]) =>
    personOf({ ...young, integrationPlan }, { months: monthsFrom(first, count) });

  it("of a plan are its first and its last one, and what was sent later is no word on the day before", () => {
    const from = planned("2019-01", 4, plan("2019-05-02", null));
    expect(sentOf(from, "2019-12-31")).toEqual([]);
    expect(notMadeOf(from, "2019-12-31")).toEqual(["2019-05-02 under25FourMonths: integrationPlan"]);
    expect(sentOf(planned("2019-01", 4, plan("2019-05-03", null)), "2019-12-31")).toEqual([
      "2019-05-02 under25FourMonths",
    ]);
    const until = planned("2019-01", 4, plan("2018-01-01", "2019-05-02"));
    expect(sentOf(until, "2019-12-31")).toEqual(["2019-05-03 under25FourMonths"]);
    expect(notMadeOf(until, "2019-12-31")).toEqual([]);
  });

  it("of a plan leave whoever comes to be 25 while the months run out of both classes, and say so of both", () => {
    const given = personOf(
      { born: day("1996-04-10"), integrationPlan: [plan("2019-01-01", null)] },
      { months: monthsFrom("2020-05", 12) },
    );
    expect(notMadeOf(given, "2021-12-31")).toEqual([
      "2020-09-01 under25FourMonths: integrationPlan",
      "2021-05-03 over25TwelveMonths: integrationPlan",
    ]);
  });

  it("are looked at in their order, however the plans are listed", () => {
    const given = planned("2019-02", 5, plan("2019-07-01", "2019-07-10"), plan("2019-01-01", "2019-06-11"));
    expect(sentOf(given, "2019-12-31")).toEqual(["2019-06-12 under25FourMonths"]);
  });

  it("of a monthly run are the first ones of the months, that on which a plan has just ended among them", () => {
    const monthly = { countingRun: "monthly" } as const;
    const until = (to: string) => planned("2019-02", 5, plan("2019-01-01", to));
    expect(sentOf(until("2019-06-30"), "2019-12-31", monthly)).toEqual(["2019-07-01 under25FourMonths"]);
    expect(sentOf(until("2019-07-01"), "2019-12-31", monthly)).toEqual([]);
  });

  it("end with the last one of 2025 where the duty is taken to have ended with the reform", () => {
    const ended = { activationNoticesAfterReform: "ended" } as const;
    const until = (to: string) => planned("2025-08", 5, plan("2025-01-01", to));
    expect(sentOf(until("2025-12-30"), "2026-12-31", ended)).toEqual(["2025-12-31 under25FourMonths"]);
    expect(sentOf(until("2025-12-31"), "2026-12-31", ended)).toEqual([]);
    expect(sentOf(until("2025-12-31"), "2026-12-31")).toEqual(["2026-01-02 under25FourMonths"]);
  });

  it("that tell the age are those of the last month, by that reading, and not of one before", () => {
    const given = personOf({ born: day("1994-03-10") }, { months: monthsFrom("2019-01", 4) });
    expect(sentOf(given, "2019-12-31", { ageOn: "monthEnd" })).toEqual([]);
  });

  it("leave the months that lie ahead out of the notice", () => {
    const given = personOf(young, { months: monthsFrom("2019-01", 7) });
    expect(answerOf(given, "2019-12-31").notifications.map(({ months }) => months)).toEqual([
      ["2019-01", "2019-02", "2019-03", "2019-04"],
    ]);
  });

  it("are not taken from the other class of age by a type without a duty", () => {
    const given = personOf(
      { born: day("1996-03-20"), integrationPlan: [plan("2019-01-01", "2021-03-04")] },
      { months: monthsFrom("2020-01", 18) },
    );
    const { under25FourMonths, over25TwelveMonths } = notificationTypes;
    const [{ source }] = under25FourMonths.basis;
    const without: NotificationType = {
      ...under25FourMonths,
      basis: [{ from: "2017-01-01", value: null, source }],
    };
    const types = { under25FourMonths: without, over25TwelveMonths };
    const { notifications, notMade } = notificationsOf(given, day("2021-12-31"), standardNotificationPractice, types);
    expect(notifications.map(({ sendOn }) => sendOn)).toEqual(["2021-03-22"]);
    expect(notMade).toEqual([{ type: "under25FourMonths", on: "2021-03-05", reason: "noSuchDuty" }]);
  });
});

describe("a plan drawn up on the day of sending", () => {
  it("stops the notice on an immigrant, and one that is awaited that on the unemployed", () => {
    const permit = { born: day("2003-02-02"), isImmigrant: true, firstPermitOn: day("2024-06-01") };
    const given = (from: string) =>
      personOf(
        { ...permit, integrationPlan: [{ from: day(from), to: null }] },
        { months: monthsFrom("2025-01", 2, { unemployed: false }) },
      );
    expect(notMadeOf(given("2025-03-03"), "2025-12-31")).toEqual(["2025-03-03 immigrantTwoMonths: planDrawnUp"]);
    expect(sentOf(given("2025-03-04"), "2025-12-31")).toEqual(["2025-03-03 immigrantTwoMonths"]);
    const awaiting = personOf(permit, { months: monthsFrom("2025-01", 4) });
    expect(notMadeOf(awaiting, "2025-12-31")).toEqual(["2025-05-02 under25FourMonths: integrationPlan"]);
  });
});

describe("what is asked", () => {
  const missingOf = (given: NotificationCase, asOf: string) => answerOf(given, asOf).missing;
  const permitOf = (given: NotificationCase, asOf: string) =>
    missingOf(given, asOf)
      .filter(({ what }) => what === "firstPermit")
      .map(({ type, on }) => [type, on]);
  const immigrant = { born: day("2003-02-02"), isImmigrant: true };

  it("stands with its place in the case", () => {
    const type = "under25FourMonths";
    expect(missingOf(personOf(young, { months: monthsFrom("2021-01", 4), homes: [] }), "2021-12-31")).toEqual([
      { what: "home", type, on: "2021-05-03", at: { list: "homes", place: 0 } },
    ]);
    const open = assisted("2021-04", { mainLivelihood: null });
    expect(missingOf(personOf(young, { months: [...monthsFrom("2021-01", 3), open] }), "2021-12-31")).toEqual([
      { what: "monthMainLivelihood", type, on: "2021-05-01", at: { list: "months", place: 3 } },
    ]);
    const months = monthsFrom("2025-01", 2, { unemployed: false });
    expect(missingOf(personOf(immigrant, { months }), "2025-12-31")).toEqual([
      { what: "firstPermit", type: "immigrantTwoMonths", on: "2025-03-03", at: { list: "person", place: 0 } },
    ]);
  });

  it("of the first permit is of the day on which something would be sent or not", () => {
    const months = monthsFrom("2024-10", 4, { unemployed: false });
    const given = personOf(immigrant, { months, ...home("2025-01-10") });
    expect(sentOf(given, "2025-12-31")).toEqual(["2025-01-10 immigrantTwoMonths"]);
    expect(permitOf(given, "2025-12-31")).toEqual([["immigrantTwoMonths", "2025-01-10"]]);
  });

  it("of the first permit is of the day with another reason, where nothing is sent either way", () => {
    expect(permitOf(personOf(immigrant, { months: monthsFrom("2025-01", 4), homes: [] }), "2025-12-31")).toEqual([
      ["under25FourMonths", "2025-05-02"],
      ["immigrantTwoMonths", "2025-03-03"],
    ]);
  });

  it("of the first permit is of the first such day", () => {
    const integrationPlan = [{ from: day("2025-05-10"), to: day("2025-05-20") }];
    const given = personOf({ ...immigrant, integrationPlan }, { months: monthsFrom("2025-01", 5) });
    expect(sentOf(given, "2025-12-31")).toEqual(["2025-03-03 immigrantTwoMonths", "2025-05-21 under25FourMonths"]);
    expect(permitOf(given, "2025-12-31")).toEqual([
      ["under25FourMonths", "2025-05-02"],
      ["immigrantTwoMonths", "2025-03-03"],
    ]);
  });
});

describe("a month", () => {
  const counts = (change: Parameters<typeof assisted>[1], practice: Partial<NotificationPractice> = {}) =>
    countsFor(assisted("2021-01", change), { who: "unemployed" }, { ...standardNotificationPractice, ...practice });

  it("counts by its finding or its share, and says which finding it lacks", () => {
    const third = { mainLivelihood: null, share: { numerator: 1, denominator: 3 } };
    expect(counts({})).toBe(true);
    expect(counts(third)).toBe(false);
    expect(counts(third, { mainLivelihood: "atLeastHalf" })).toBe(false);
    expect(counts({ mainLivelihood: null })).toBe("mainLivelihood");
    expect(counts({ mainLivelihood: null, unemployed: null })).toBe("mainLivelihood");
    expect(counts({ unemployed: null })).toBe("unemployed");
  });

  it("makes a spell full only where there are enough of them", () => {
    const [spell] = spellsOf(monthsFrom("2021-01", 4), () => true, standardNotificationPractice);
    expect(fullOn(spell!, 4)).toBe("2021-05-01");
    expect(fullOn(spell!, 5)).toBeNull();
  });
});
