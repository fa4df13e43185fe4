import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Day } from "../../src/dates.js";
import { ordinaryDue } from "../../src/deadlines/application.js";
import { type NotificationsDocument, notificationsAnswer } from "../../src/json/notifications.js";
import { eur } from "../../src/money.js";
import { backlogWeeks } from "../../src/notifications/backlog.js";
import { standardNotificationPractice } from "../../src/notifications/practice.js";
import { isMainLivelihood } from "../../src/notifications/spells.js";
import { documentOf } from "./cases.js";

interface Timeline {
  readonly id: string;
  readonly facts: string;
  readonly document: Parameters<typeof documentOf>[0];
  readonly notifications: readonly object[];
  readonly notMade?: readonly object[];
  readonly urgency?: object;
  readonly phone?: boolean;
  readonly unverified?: boolean;
  readonly asks?: readonly string[];
}

const timelines: readonly Timeline[] = JSON.parse(
  readFileSync(new URL("../data/notification-timelines.json", import.meta.url), "utf8"),
);

const answerOf = (timeline: Timeline): NotificationsDocument => {
  const answered = notificationsAnswer(documentOf(timeline.document));
  if (!answered.ok) throw new Error(`${timeline.id}: ${JSON.stringify(answered.problems)}`);
  return answered.value;
};
const named = (id: string) => timelines.find((timeline) => timeline.id === id)!;

describe("the worked timelines", () => {
  it("are all forty", () => {
    const numbers = new Set(timelines.map(({ id }) => Number(/^T(\d+)/.exec(id)![1])));
    // T5 is about what a municipality is shown, not about a person: it stands below.
    expect([...numbers, 5].sort((one, other) => one - other)).toEqual(
      Array.from({ length: 40 }, (_, place) => place + 1),
    );
  });

  it.each(timelines.map((timeline) => [timeline.id, timeline.facts, timeline] as const))(
    "%s: %s",
    (_id, _facts, given) => {
      const answer = answerOf(given);
      expect(answer.notifications).toHaveLength(given.notifications.length);
      expect(answer.notifications).toMatchObject(given.notifications);
      if (given.notMade !== undefined) {
        expect(answer.notMade).toHaveLength(given.notMade.length);
        expect(answer.notMade).toMatchObject(given.notMade);
      }
      if (given.urgency !== undefined) expect(answer.applications[0]!.urgency).toEqual(given.urgency);
      if (given.phone !== undefined) expect(answer.notifications[0]!.content.includes("phone")).toBe(given.phone);
      const weak = answer.notifications.some(({ grounds }) =>
        grounds.some(({ of, confidence }) => of === "duty" && confidence === "unverified"),
      );
      expect(weak).toBe(given.unverified ?? false);
      expect(answer.questions.map(({ code }) => code)).toEqual(given.asks ?? []);
    },
  );

  it("T5: a thousand first notices of one city are shown 300 a week", () => {
    const shown = backlogWeeks(1000, "2017-10-21" as Day);
    expect(shown).toEqual([
      { from: "2017-10-21", shown: 300 },
      { from: "2017-10-28", shown: 300 },
      { from: "2017-11-04", shown: 300 },
      { from: "2017-11-11", shown: 100 },
    ]);
    expect(backlogWeeks(400, "2017-10-21" as Day)).toEqual([{ from: "2017-10-21", shown: 400 }]);
    expect(backlogWeeks(1000, "2018-01-02" as Day)).toEqual([{ from: "2018-01-02", shown: 1000 }]);
    expect(backlogWeeks(600, "2017-10-21" as Day)).toEqual([
      { from: "2017-10-21", shown: 300 },
      { from: "2017-10-28", shown: 300 },
    ]);
    expect(backlogWeeks(1000, "2017-10-20" as Day)).toEqual([{ from: "2017-10-20", shown: 1000 }]);
    expect(backlogWeeks(0, "2017-10-21" as Day)).toEqual([]);
  });

  it("T11 and T12: the main livelihood from amounts, equal parts of the household's assistance", () => {
    const isMain = (assistance: string, sharers: number, other: string, reading = "moreThanHalf") =>
      isMainLivelihood(eur(assistance), sharers, eur(other), {
        ...standardNotificationPractice,
        mainLivelihood: reading as "moreThanHalf",
      });
    expect(isMain("180.00", 1, "520.00")).toBe(false);
    expect(isMain("600.00", 2, "0.00")).toBe(true);
    expect(isMain("600.00", 2, "299.99")).toBe(true);
    expect(isMain("600.00", 2, "300.00")).toBe(false);
    expect(isMain("600.00", 2, "300.00", "atLeastHalf")).toBe(true);
    expect(isMain("600.00", 2, "300.01", "atLeastHalf")).toBe(false);
    expect(isMain("0.00", 2, "0.00", "atLeastHalf")).toBe(false);
  });

  it("T12: the other of the couple is told of separately", () => {
    const { document } = named("T12");
    const other = { ...named("T12"), document: { ...document, person: { ...document.person, id: "b" } } };
    const keys = [named("T12"), other].flatMap((timeline) => answerOf(timeline).notifications.map(({ key }) => key));
    expect(new Set(keys).size).toBe(2);
  });

  it("T26: exactly the attachment of the line goes along, and the receiver has seven working days of its own", () => {
    const [application] = answerOf(named("T26")).applications;
    expect(application!.packages).toEqual([{ on: "2018-03-14", lines: ["bicycle"], attachments: ["receipt"] }]);
    expect(ordinaryDue("2018-03-15" as Day)).toBe("2018-03-26");
  });
});
