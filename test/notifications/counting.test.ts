import { describe, expect, it } from "vitest";
import type { Day } from "../../src/dates.js";
import type { NotificationCase } from "../../src/notifications/case.js";
import { notificationsOf } from "../../src/notifications/notificationsOf.js";
import { type NotificationPractice, standardNotificationPractice } from "../../src/notifications/practice.js";
import { assisted, monthsFrom, personOf } from "./people.js";

const day = (text: string) => text as Day;
const answerOf = (given: NotificationCase, asOf: string, practice: Partial<NotificationPractice> = {}) =>
  notificationsOf(given, day(asOf), { ...standardNotificationPractice, ...practice });
const sentOf = (given: NotificationCase, asOf: string, practice: Partial<NotificationPractice> = {}) =>
  answerOf(given, asOf, practice).notifications.map(({ type, sendOn }) => `${sendOn} ${type}`);
const asksOf = (given: NotificationCase, asOf: string, practice: Partial<NotificationPractice> = {}) =>
  answerOf(given, asOf, practice).missing.map(({ what, on, at }) => [what, on, at.place]);
const young = { born: day("2000-02-02") };

describe("the last months", () => {
  it("are those that have just ended: a birthday years later tells of nothing", () => {
    const given = personOf({ born: day("1996-05-10") }, { months: monthsFrom("2018-01", 12) });
    expect(sentOf(given, "2024-01-01")).toEqual(["2018-05-02 under25FourMonths"]);
  });

  it("are gone where a plan ends later; on the last day of the month after them they are not", () => {
    const planned = (to: string) =>
      personOf(
        { ...young, integrationPlan: [{ from: day("2018-01-01"), to: day(to) }] },
        { months: monthsFrom("2019-01", 4) },
      );
    expect(sentOf(planned("2019-05-30"), "2024-01-01")).toEqual(["2019-05-31 under25FourMonths"]);
    expect(sentOf(planned("2019-05-31"), "2024-01-01")).toEqual([]);
    expect(sentOf(planned("2022-05-31"), "2024-01-01")).toEqual([]);
  });

  it("may be over only where the delivery began later, and only then", () => {
    const given = personOf({ born: day("1998-03-10") }, { months: monthsFrom("2017-01", 4) });
    expect(sentOf(given, "2019-12-31")).toEqual(["2017-10-21 under25FourMonths"]);
    const planned = personOf(
      { born: day("1998-03-10"), integrationPlan: [{ from: day("2017-01-01"), to: day("2017-06-30") }] },
      { months: monthsFrom("2017-01", 4) },
    );
    expect(sentOf(planned, "2019-12-31")).toEqual([]);
  });

  it("never make the duty later than the sending", () => {
    const given = personOf(
      { born: day("1998-03-10"), integrationPlan: [{ from: day("2017-01-01"), to: day("2017-10-20") }] },
      { months: monthsFrom("2017-06", 6) },
    );
    expect(answerOf(given, "2017-12-31").notifications).toMatchObject([
      { sendOn: "2017-10-21", dutyFrom: "2017-10-21", lateByPractice: false },
    ]);
  });
});

describe("a notice that nobody can get yet", () => {
  const homeFrom = (from: string, months: number) =>
    personOf(young, { months: monthsFrom("2021-01", months), homes: [{ from: day(from), municipality: "837" }] });

  it("stays due while its months are the last ones", () => {
    const { notifications, notMade, missing } = answerOf(homeFrom("2021-05-15", 4), "2021-12-31");
    expect(notifications.map(({ sendOn }) => sendOn)).toEqual(["2021-05-17"]);
    expect(notMade).toEqual([{ type: "under25FourMonths", on: "2021-05-03", reason: "noHome" }]);
    expect(missing.map(({ what, on }) => [what, on])).toEqual([["home", "2021-05-03"]]);
    expect(sentOf(homeFrom("2021-06-02", 5), "2021-12-31")).toEqual(["2021-06-02 under25FourMonths"]);
    expect(sentOf(homeFrom("2021-06-02", 4), "2021-12-31")).toEqual([]);
  });

  it("takes no month from the other class of age", () => {
    // Without a home in April nobody is told on those under 25; on the 25th birthday the other class is due at once.
    const given = personOf(
      { born: day("1996-04-20") },
      { months: monthsFrom("2020-04", 14), homes: [{ from: day("2021-04-20"), municipality: "837" }] },
    );
    expect(sentOf(given, "2021-12-31")).toEqual(["2021-04-20 over25TwelveMonths"]);
  });
});

describe("the first permit", () => {
  const immigrant = { born: day("2003-02-02"), isImmigrant: true };
  const months = monthsFrom("2025-01", 4);

  it("of an unknown day is asked where it leaves a person out of the notices on the unemployed", () => {
    const given = personOf(immigrant, { months });
    expect(sentOf(given, "2025-12-31")).toEqual(["2025-03-03 immigrantTwoMonths"]);
    const asked = answerOf(given, "2025-12-31").missing.map(({ what, type, on }) => [what, type, on]);
    expect(asked).toEqual([
      ["firstPermit", "under25FourMonths", "2025-05-02"],
      ["firstPermit", "immigrantTwoMonths", "2025-03-03"],
    ]);
    expect(asksOf(personOf({ ...immigrant, firstPermitOn: day("2024-06-01") }, { months }), "2025-12-31")).toEqual([]);
    expect(asksOf(personOf(immigrant, { months: monthsFrom("2024-01", 4) }), "2024-12-31")).toEqual([]);
    expect(asksOf(given, "2025-12-31", { integrationPlanFilter: "notFiltered" })).toEqual([
      ["firstPermit", "2025-03-03", 0],
    ]);
  });

  it("plays no part where the three years are no limit", () => {
    const old = personOf({ ...immigrant, firstPermitOn: day("2015-06-01") }, { months });
    expect(sentOf(old, "2025-12-31")).toEqual(["2025-05-02 under25FourMonths"]);
    expect(sentOf(old, "2025-12-31", { firstPermitLimit: "none" })).toEqual(["2025-03-03 immigrantTwoMonths"]);
    expect(asksOf(personOf(immigrant, { months }), "2025-12-31", { firstPermitLimit: "none" })).toEqual([]);
  });

  it("that grows older than three years within a spell no longer leaves the person out", () => {
    const given = personOf({ ...immigrant, firstPermitOn: day("2022-05-20") }, { months: monthsFrom("2025-01", 6) });
    expect(sentOf(given, "2025-12-31")).toEqual(["2025-03-03 immigrantTwoMonths", "2025-05-21 under25FourMonths"]);
  });

  it("with a right to a plan that ended before 2025 does not stop the notice: no plan has been drawn up", () => {
    const withPlan = (to: string | null) =>
      personOf(
        {
          ...immigrant,
          firstPermitOn: day("2023-06-01"),
          integrationPlan: [{ from: day("2023-07-01"), to: to === null ? null : day(to) }],
        },
        { months },
      );
    expect(sentOf(withPlan("2024-12-31"), "2025-12-31")).toEqual(["2025-03-03 immigrantTwoMonths"]);
    expect(sentOf(withPlan("2025-01-01"), "2025-12-31")).toEqual(["2025-05-02 under25FourMonths"]);
    expect(sentOf(withPlan(null), "2025-12-31")).toEqual([]);
  });
});

describe("open months", () => {
  const open = { unemployed: null } as const;

  it("are not asked of after the day on which it is looked at", () => {
    const given = personOf(young, { months: [...monthsFrom("2021-01", 3), assisted("2021-04", open)] });
    expect(asksOf(given, "2021-04-30")).toEqual([]);
    expect(asksOf(given, "2021-05-03")).toEqual([["monthUnemployed", "2021-05-01", 3]]);
    const further = personOf(young, { months: [...monthsFrom("2021-01", 3), ...monthsFrom("2021-04", 3, open)] });
    expect(asksOf(further, "2021-05-31")).toEqual([["monthUnemployed", "2021-05-01", 3]]);
  });

  it("are asked of only in a run that reaches the threshold", () => {
    const given = personOf(young, {
      months: [
        ...monthsFrom("2020-01", 2, open),
        assisted("2020-03", { basicAssistance: false }),
        ...monthsFrom("2021-01", 3),
        assisted("2021-04", open),
        assisted("2021-05", { basicAssistance: false }),
        ...monthsFrom("2021-06", 4),
        assisted("2021-10", open),
      ],
    });
    expect(asksOf(given, "2021-12-31")).toEqual([["monthUnemployed", "2021-05-01", 6]]);
  });
});

describe("the window that is counted", () => {
  it("has a gap in the data only where another paid a month of it", () => {
    const gapOf = (own: number) =>
      answerOf(
        personOf(
          { ...young, born: day("1998-03-10") },
          {
            months: [
              ...monthsFrom("2016-09", 4),
              ...monthsFrom("2017-01", own, { payer: "municipality" }),
              ...monthsFrom(`2017-0${own + 1}`, 9 - own),
            ],
          },
        ),
        "2017-12-31",
      ).notifications.map(({ dataGap }) => dataGap);
    expect(gapOf(3)).toEqual([true]);
    expect(gapOf(0)).toEqual([false]);
  });

  it("ends with its last month, whose end is the day of the age by the other reading", () => {
    const given = personOf({ born: day("1992-08-01") }, { months: monthsFrom("2017-01", 4) });
    expect(sentOf(given, "2017-12-31")).toEqual([]);
    expect(sentOf(given, "2017-12-31", { ageOn: "monthEnd" })).toEqual(["2017-10-21 under25FourMonths"]);
  });
});

describe("two authorities of the act", () => {
  it("that are the same one in Åland get one notice", () => {
    const both = (municipality: string) =>
      answerOf(
        personOf(
          { isImmigrant: true },
          {
            months: monthsFrom("2024-02", 2, { unemployed: false }),
            homes: [{ from: day("2010-01-01"), municipality }],
          },
        ),
        "2024-12-31",
        { immigrantRecipient: "law" },
      ).notifications.map(({ recipient }) => [recipient.kind, recipient.code]);
    expect(both("478")).toEqual([["municipality", "478"]]);
    expect(both("837")).toHaveLength(2);
  });
});
