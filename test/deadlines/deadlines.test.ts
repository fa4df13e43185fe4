import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilOf, dayOf } from "../../src/civil.js";
import { type Day, daysLater, type Month, monthAfter, monthOf } from "../../src/dates.js";
import { ordinaryDue } from "../../src/deadlines/application.js";
import { daysOffOf, standardCalendar } from "../../src/deadlines/calendar.js";
import type { CaseEvent, DeadlineCase } from "../../src/deadlines/case.js";
import { countOf } from "../../src/deadlines/countOf.js";
import { type Deadline, type DeadlineKind, deadlinesOf } from "../../src/deadlines/deadlinesOf.js";
import {
  applicationCoverage,
  guaranteeStatus,
  lateness,
  mayDecide,
  needlessRequests,
  totalLateness,
} from "../../src/deadlines/guarantee.js";
import { type DeadlinePractice, standardDeadlinePractice } from "../../src/deadlines/practice.js";
import { lastDayToAct, servedOn } from "../../src/deadlines/service.js";
import { limitPoints } from "../../src/limitPoints.js";
import { runs } from "../runs.js";

const read = (name: string) => JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), "utf8"));
interface Counted {
  readonly workingDays: readonly Day[];
  readonly due: Day;
}
interface Examples {
  readonly a1: readonly (Counted & { id: string; arrived: Day; paidBy: Day; strict?: Counted })[];
  readonly a2: readonly { id: string; arrived: Day; due: Day; strict?: { due: Day } }[];
  readonly a3: readonly unknown[];
  readonly a4: readonly { id: string; arrived: Day; month: Month; firstWorkingDay: Day; count: number; due: Day }[];
  readonly a5: readonly unknown[];
  readonly a6: readonly {
    id: string;
    channel: "letter" | "electronic";
    sentOn: Day;
    notifiedOn: Day;
    raw: Day;
    last: Day;
    days: number;
  }[];
  readonly published: readonly unknown[];
}
const examples: Examples = read("deadline-examples");
const frozen = read("holidays");
const day = (text: string) => text as Day;
const month = (text: string) => text as Month;
const strict: DeadlinePractice = { ...standardDeadlinePractice, weekendArrival: "strict" };
const far = day("2040-12-31");

type Given = Partial<Omit<DeadlineCase["application"], "receivedOn">> & Partial<Pick<DeadlineCase, "authority">>;
const caseOf = (receivedOn: string, events: readonly CaseEvent[] = [], given: Given = {}): DeadlineCase => {
  const { authority = "kela", channel = "online", months = [], isUrgent = false } = given;
  return { authority, application: { receivedOn: day(receivedOn), channel, months, isUrgent }, events };
};
const requested = (on: string, due: string, items: readonly string[] = []): CaseEvent => ({
  kind: "completionRequested",
  on: day(on),
  due: day(due),
  items,
});
const completed = (on: string, more: Partial<Extract<CaseEvent, { kind: "completionReceived" }>> = {}): CaseEvent => ({
  kind: "completionReceived",
  on: day(on),
  channel: "online",
  items: [],
  isComplete: true,
  ...more,
});
const extended = (on: string, due: string): CaseEvent => ({
  kind: "completionLimitExtended",
  on: day(on),
  due: day(due),
});
const decided = (on: string, months: readonly Month[] | null = null): CaseEvent => ({
  kind: "decided",
  on: day(on),
  months,
  delivery: "letter",
  servedOn: null,
});
const of = (
  kind: DeadlineKind,
  given: DeadlineCase,
  { asOf = far, practice = standardDeadlinePractice }: { asOf?: Day; practice?: DeadlinePractice } = {},
): Deadline => {
  const found = deadlinesOf(given, asOf, practice).deadlines.filter((deadline) => deadline.kind === kind);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const dayAndCount = ({ due, workingDays }: Deadline) => ({ due, workingDays });

it("the standard practice is that of the open points", () => {
  const standards = Object.entries(limitPoints).map(([name, { standard }]) => [name, standard]);
  expect(standardDeadlinePractice).toEqual(Object.fromEntries(standards));
});

describe("the frozen holidays of four other sources", () => {
  const years = Object.entries(frozen.years as Record<string, Record<string, Record<string, string>>>);
  it.each(years)("of %s are ours", (year, sources) => {
    const ours = Object.fromEntries(daysOffOf(Number(year)).map(({ name, on }) => [name, on]));
    expect(Object.keys(sources).length).toBe(4);
    for (const theirs of Object.values(sources)) expect(ours).toMatchObject(theirs);
  });

  it("cover the years 2017 to 2040", () => {
    expect(years.map(([year]) => year)).toEqual(Array.from({ length: 24 }, (_, place) => `${2017 + place}`));
  });
});

describe("the ordinary decision", () => {
  it.each(examples.a1)("$id, arrived $arrived", ({ arrived, workingDays, due, paidBy, strict: byLaw }) => {
    const given = caseOf(arrived);
    expect(dayAndCount(of("decision", given))).toEqual({ due, workingDays });
    expect(dayAndCount(of("decision", given, { practice: strict }))).toEqual(byLaw ?? { due, workingDays });
    expect(standardCalendar.workingDayAfter(due, 2)).toBe(paidBy);
  });

  it("of a county or a municipality counts from the day itself, also online on a weekend", () => {
    for (const authority of ["county", "municipality"] as const)
      expect(of("decision", caseOf("2023-04-08", [], { authority })).due).toBe("2023-04-19");
  });

  it("on paper counts from the day it was handed over", () => {
    expect(of("decision", caseOf("2023-04-08", [], { channel: "paper" })).due).toBe("2023-04-19");
  });

  it("cites the section of its time", () => {
    const section = (on: string) => of("decision", caseOf(on)).grounds.map(({ section: at }) => at);
    expect([section("2022-12-31"), section("2022-12-30"), section("2023-01-02")]).toEqual([
      ["14 a § 1 mom"],
      ["14 c § 1 mom"],
      ["14 a § 1 mom"],
    ]);
    expect(of("decision", caseOf("2022-12-31"), { practice: strict }).grounds[0]!.section).toBe("14 c § 1 mom");
  });

  it("refuses a day before the law is known", () => {
    expect(() => deadlinesOf(caseOf("2016-12-14"), far)).toThrow("2016-12-15");
    expect(of("decision", caseOf("2016-12-15")).due).toBe("2016-12-27");
  });
});

describe("the urgent decision", () => {
  it.each(examples.a2)("$id, arrived $arrived", ({ arrived, due, strict: byLaw }) => {
    const given = caseOf(arrived, [], { isUrgent: true });
    expect(of("urgentDecision", given).due).toBe(due);
    expect(of("urgentDecision", given, { practice: strict }).due).toBe(byLaw?.due ?? due);
  });

  it("is not put off by a request", () => {
    const given = caseOf("2026-06-01", [requested("2026-06-01", "2026-06-20")], { isUrgent: true });
    expect(of("urgentDecision", given).due).toBe("2026-06-02");
  });
});

describe("an incomplete application", () => {
  type Example = {
    id: string;
    kind: "completionRequest" | "decision";
    arrived?: string;
    limit?: string;
    extendedTo?: string;
    completed?: string;
    workingDays: string[];
    due: string;
    strict?: { due: string };
    extendedLimit?: { due: string; workingDays: string[] };
  };
  // I4 is of 2014, before the act as it is known here: only its count is ours.
  it.each((examples.a3 as Example[]).filter(({ id }) => id !== "I4"))("$id", (example) => {
    const { kind, arrived, limit, extendedTo, workingDays, due } = example;
    const until = limit ?? "2023-04-20";
    const start = day(arrived ?? daysLater(day(until), -7));
    const events = [requested(daysLater(start, 1), until)];
    if (extendedTo !== undefined) events.push(extended(daysLater(start, 2), extendedTo));
    if (example.completed !== undefined) events.push(completed(example.completed));
    const given = caseOf(start, events);
    expect(dayAndCount(of(kind, given))).toEqual({ due, workingDays });
    if (example.strict) expect(of(kind, given, { practice: strict })).toMatchObject(example.strict);
    if (example.extendedLimit) {
      const practice = { ...standardDeadlinePractice, completionLimitOnDayOff: "nextWorkingDay" } as const;
      const { due: later, workingDays: days } = example.extendedLimit;
      expect(dayAndCount(of(kind, given, { practice }))).toEqual({ due: later, workingDays: days });
    }
  });

  it("of 2014 counts the same", () => {
    const { limit, due, workingDays } = (examples.a3 as Example[]).find(({ id }) => id === "I4")!;
    expect(standardCalendar.listAfter(day(limit!), day(due))).toEqual(workingDays);
    expect(standardCalendar.workingDayAfter(day(limit!), 7)).toBe(due);
  });

  it("as in the documented form", () => {
    const given = caseOf(
      "2026-06-12",
      [requested("2026-06-16", "2026-06-30"), completed("2026-06-25"), decided("2026-07-01")],
      { months: [month("2026-06")] },
    );
    expect(of("decision", given, { asOf: day("2026-07-02") })).toMatchObject({
      startedOn: "2026-06-25",
      due: "2026-07-06",
      status: "metInTime",
      limit: "decisionAfterCompletion",
    });
  });

  it("is not excused by a request after the seventh day", () => {
    const events = [requested("2026-06-11", "2026-06-30")];
    expect(of("decision", caseOf("2026-06-01", events)).due).toBe("2026-06-10");
    expect(of("completionRequest", caseOf("2026-06-01", events)).status).toBe("metLate");
    const inTime = [requested("2026-06-10", "2026-06-30")];
    expect(of("decision", caseOf("2026-06-01", inTime)).due).toBe("2026-07-09");
  });

  it("is not put off by a request for what had come, though the applicant has the time that was given", () => {
    const came = completed("2026-06-16", { items: ["bank statement"], isComplete: null });
    const asked = (items: readonly string[]) =>
      caseOf("2026-06-12", [came, requested("2026-06-24", "2026-07-31", items)]);
    expect(of("decision", asked(["bank statement"])).due).toBe("2026-06-24");
    expect(deadlinesOf(asked(["bank statement"]), far).deadlines.map(({ kind }) => kind)).not.toContain(
      "completionRequest",
    );
    expect(mayDecide(asked(["bank statement"]), day("2026-06-25"), false).may).toBe(false);
    expect(of("decision", asked(["bank statement", "pay slip"])).due).toBe("2026-08-11");
    expect(of("decision", asked([])).due).toBe("2026-08-11");
  });

  it("is complete when all came that was asked for, in one piece or several", () => {
    const items = ["rental agreement", "bank statement"];
    const part = (on: string, ...came: string[]) => completed(on, { items: came, isComplete: null });
    const start = (...events: CaseEvent[]) =>
      of("decision", caseOf("2026-06-12", [requested("2026-06-16", "2026-06-30", items), ...events])).startedOn;
    expect(start(part("2026-06-18", "rental agreement"))).toBe("2026-06-30");
    expect(start(part("2026-06-18", "rental agreement"), part("2026-06-22", "bank statement"))).toBe("2026-06-22");
    // Nobody said what came: it is presumed to be all.
    expect(start(part("2026-06-18"))).toBe("2026-06-18");
    const one = caseOf("2026-06-12", [requested("2026-06-16", "2026-06-30", items), part("2026-06-18", items[0]!)]);
    expect(mayDecide(one, day("2026-06-19"), false)).toMatchObject({ may: false, because: "completionAwaited" });
    expect(deadlinesOf(one, far).presumptions).toEqual([]);
  });

  it("that came on the working day after a time ending on a Saturday is taken, and the authority gets no day more", () => {
    const given = caseOf("2017-12-12", [requested("2017-12-13", "2017-12-23"), completed("2017-12-27")]);
    expect(mayDecide(given, day("2017-12-27"), false)).toMatchObject({ may: true, because: "completed" });
    expect(of("decision", given)).toMatchObject({ startedOn: "2017-12-23", due: "2018-01-05" });
    const late = { ...given, events: [given.events[0]!, completed("2017-12-28")] };
    expect(mayDecide(late, day("2017-12-28"), false)).toMatchObject({ because: "timeIsOver" });
  });

  it("is prolonged on request of the applicant, which is presumed; a prolongation of the authority's own stops no clock", () => {
    const ask = requested("2026-06-16", "2026-06-30");
    const more = (onRequest?: boolean): CaseEvent => ({
      kind: "completionLimitExtended",
      on: day("2026-06-25"),
      due: day("2026-07-31"),
      onRequest,
    });
    const given = (onRequest?: boolean) => caseOf("2026-06-12", [ask, more(onRequest)]);
    expect([given(), given(true), given(false)].map((one) => of("decision", one).due)).toEqual([
      "2026-08-11",
      "2026-08-11",
      "2026-07-09",
    ]);
    expect([given(), given(true)].map((one) => deadlinesOf(one, far).presumptions)).toEqual([
      ["prolongedOnRequest"],
      [],
    ]);
    expect(mayDecide(given(false), day("2026-07-10"), false).may).toBe(false);
  });

  it("is not put off by a second request after the seventh day", () => {
    const events = [requested("2026-06-02", "2026-06-12"), requested("2026-06-11", "2026-07-20")];
    expect(of("decision", caseOf("2026-06-01", events)).due).toBe("2026-06-24");
  });

  it("is not prolonged after its end", () => {
    const events = [requested("2026-06-02", "2026-06-12"), extended("2026-06-13", "2026-06-26")];
    expect(of("decision", caseOf("2026-06-01", events)).due).toBe("2026-06-24");
    const before = [requested("2026-06-02", "2026-06-12"), extended("2026-06-12", "2026-06-26")];
    expect(of("decision", caseOf("2026-06-01", before)).due).toBe("2026-07-07");
  });

  it("is never decided later for a completion than for silence: what came on the last Saturday counts from then", () => {
    const given = caseOf("2026-06-15", [requested("2026-06-16", "2026-06-27"), completed("2026-06-27")]);
    expect(of("decision", given)).toMatchObject({
      limit: "decisionAfterLapse",
      startedOn: "2026-06-27",
      due: "2026-07-07",
    });
  });

  it("counts from what completes it, not from a part of it", () => {
    const part = completed("2026-06-03", { isComplete: false });
    const events = [requested("2026-06-02", "2026-06-30"), part, completed("2026-06-15")];
    expect(of("decision", caseOf("2026-06-01", events)).startedOn).toBe("2026-06-15");
    expect(of("decision", caseOf("2026-06-01", [events[0]!, part])).startedOn).toBe("2026-06-30");
  });
});

describe("a later month", () => {
  it.each(examples.a4)("$id, $month from $arrived", ({ arrived, month: of_, firstWorkingDay, count, due }) => {
    const first = standardCalendar.workingDayAfter(daysLater(day(`${of_}-01`), -1), 1);
    expect([first, standardCalendar.workingDaysAfter(arrived, first)]).toEqual([firstWorkingDay, count]);
    expect(of("decision", caseOf(arrived, [], { months: [of_] })).due).toBe(due);
  });

  it("binds the payment too, and only in basic assistance", () => {
    const months = [month("2026-12")];
    expect(of("implementation", caseOf("2026-10-05", [], { months })).due).toBe("2026-12-01");
    const county = deadlinesOf(caseOf("2026-10-05", [], { months, authority: "county" }), far).deadlines;
    expect(county.map(({ kind, due }) => [kind, due])).toEqual([["decision", "2026-10-14"]]);
  });

  it("is judged month by month", () => {
    const months = [month("2026-07"), month("2026-06"), month("2026-05"), month("2026-06")];
    const all = deadlinesOf(caseOf("2026-06-12", [decided("2026-06-23", [month("2026-05")])], { months }), far);
    expect(
      all.deadlines.filter(({ kind }) => kind === "decision").map(({ month: of_, due, status }) => [of_, due, status]),
    ).toEqual([
      ["2026-05", "2026-06-24", "metInTime"],
      ["2026-06", "2026-06-24", "overdue"],
      ["2026-07", "2026-07-01", "overdue"],
    ]);
  });
});

describe("conversation and assessment", () => {
  type Example = { id: string; kind: string; asked?: string; initiated?: string; workingDays?: string[]; due?: string };
  type Assessment = Example & { startBy?: string; finishBy?: string };
  it.each((examples.a5 as Assessment[]).filter(({ kind }) => kind === "meeting"))(
    "$id",
    ({ asked, due, workingDays }) => {
      const given = caseOf(asked!, [{ kind: "conversationRequested", on: day(asked!) }]);
      expect(dayAndCount(of("personalConversation", given))).toEqual({ due, workingDays });
    },
  );

  const raised = (on: string, more: object = {}): CaseEvent => ({
    kind: "serviceNeedRaised",
    on: day(on),
    over75: false,
    highestCareAllowance: false,
    disabilityServices: false,
    childSpecialSupport: false,
    ...more,
  });
  it.each((examples.a5 as Assessment[]).filter(({ kind }) => kind !== "meeting"))("$id", (example) => {
    const { initiated, startBy, finishBy, workingDays } = example;
    const given = caseOf(initiated!, [raised(initiated!, { childSpecialSupport: true })]);
    expect(of("serviceNeedAssessmentEnd", given).due).toBe(finishBy);
    if (startBy) expect(dayAndCount(of("serviceNeedAssessment", given))).toEqual({ due: startBy, workingDays });
  });

  it("an ordinary adult has no limit in days, a disabled one since 2025", () => {
    const kinds = (on: string, more: object = {}) =>
      deadlinesOf(caseOf(on, [raised(on, more)]), far)
        .deadlines.map(({ kind }) => kind)
        .filter((kind) => kind !== "decision");
    expect(kinds("2025-01-02")).toEqual([]);
    expect(kinds("2024-12-31", { disabilityServices: true })).toEqual([]);
    expect(kinds("2025-01-01", { disabilityServices: true })).toEqual(["serviceNeedAssessment"]);
    expect(kinds("2018-01-02", { over75: true })).toEqual(["serviceNeedAssessment"]);
    expect(kinds("2018-01-02", { highestCareAllowance: true })).toEqual(["serviceNeedAssessment"]);
  });
});

describe("review and appeal", () => {
  it.each(examples.a6)("$id", ({ channel, sentOn, notifiedOn, raw, last, days }) => {
    const served = servedOn(sentOn, channel, null)!;
    expect(served).toBe(notifiedOn);
    expect(daysLater(served, days)).toBe(raw);
    expect(lastDayToAct(served, days)).toBe(last);
    if (days !== 30) return;
    const event = { ...decided(sentOn), delivery: channel } as CaseEvent;
    expect(of("reviewRequest", caseOf(sentOn, [event]))).toMatchObject({
      startedOn: served,
      countEnds: raw,
      due: last,
    });
  });

  const sent = { kind: "decided", on: day("2026-03-02"), months: null } as const;
  it("a notice that must be opened starts nothing until it was", () => {
    const given = { ...sent, delivery: "verifiedElectronic", servedOn: null } as const;
    const answer = deadlinesOf(caseOf("2026-02-25", [given]), far);
    expect(answer.questions).toEqual([
      {
        code: "decisionServed",
        path: "/events/0/servedOn",
        person: null,
        section: "13/2003 18 §",
        assumed: null,
        answers: [],
      },
    ]);
    expect(answer.deadlines.map(({ kind }) => kind)).not.toContain("reviewRequest");
    const opened = { ...given, servedOn: day("2026-03-05") };
    expect(of("reviewRequest", caseOf("2026-02-25", [opened])).due).toBe("2026-04-07");
  });

  it("what is shown of the service goes before the presumption, and a day of handing over counts at once", () => {
    const shown = { ...sent, delivery: "letter", servedOn: day("2026-03-20") } as const;
    expect(of("reviewRequest", caseOf("2026-02-25", [shown])).due).toBe("2026-04-20");
    const handed = { ...sent, delivery: "handed", servedOn: null } as const;
    expect(of("reviewRequest", caseOf("2026-02-25", [handed])).due).toBe("2026-04-01");
    expect(of("reviewRequest", caseOf("2026-02-25", [handed])).grounds).toHaveLength(1);
    expect(of("reviewRequest", caseOf("2026-02-25", [shown])).grounds).toHaveLength(1);
  });

  it("after office hours of the last day was too late, and no longer is", () => {
    const on = (sentOn: string, actedOn: string, practice = standardDeadlinePractice) => {
      const first: CaseEvent = { ...sent, on: day(sentOn), delivery: "handed", servedOn: null };
      const act = { kind: "reviewRequested", on: day(actedOn), against: null, withinOfficeHours: false } as const;
      return of("reviewRequest", caseOf(sentOn, [first, act]), { practice }).status;
    };
    expect(on("2025-03-03", "2025-04-02")).toBe("metLate");
    expect(on("2025-03-03", "2025-04-01")).toBe("metInTime");
    expect(on("2025-03-03", "2025-04-02", { ...standardDeadlinePractice, lastDayEnds: "midnight" })).toBe("metInTime");
    expect(on("2026-07-01", "2026-07-31")).toBe("metInTime");
    expect(on("2026-07-01", "2026-07-31", { ...standardDeadlinePractice, lastDayEnds: "officeHours" })).toBe("metLate");
  });

  it("goes on to both courts, each by the law of its day", () => {
    const step = (kind: "reviewDecided" | "appealDecided", on: string): CaseEvent => ({
      kind,
      on: day(on),
      months: null,
      delivery: "letter",
      servedOn: null,
    });
    const given = caseOf("2019-09-02", [
      decided("2019-09-10"),
      step("reviewDecided", "2019-12-31"),
      step("appealDecided", "2020-06-01"),
    ]);
    expect(of("administrativeCourtAppeal", given)).toMatchObject({
      due: "2020-02-06",
      grounds: [{ law: "586/1996" }, { law: "434/2003", section: "59 § 2 mom" }],
    });
    expect(of("supremeAdministrativeCourtAppeal", given)).toMatchObject({
      due: "2020-07-08",
      status: "lapsed",
      grounds: [{ law: "808/2019" }, { law: "434/2003", section: "59 § 2 mom" }],
    });
  });
});

describe("what is seen on a day", () => {
  const given = caseOf("2026-06-01", [decided("2026-06-11")]);
  it.each([
    ["2026-06-09", "notDue"],
    ["2026-06-10", "dueToday"],
    ["2026-06-11", "metLate"],
  ] as const)("on %s the decision is %s", (asOf, status) => {
    expect(of("decision", given, { asOf: day(asOf) }).status).toBe(status);
  });

  it("nothing is seen before the application", () => {
    expect(deadlinesOf(given, day("2026-05-31"))).toEqual({ deadlines: [], questions: [], presumptions: [] });
  });

  it("an undecided application is overdue the day after", () => {
    expect(of("decision", caseOf("2026-06-01"), { asOf: day("2026-06-11") }).status).toBe("overdue");
  });
});

describe("the guarantee", () => {
  const given = caseOf("2026-06-12", [
    requested("2026-06-16", "2026-06-30"),
    completed("2026-06-25"),
    decided("2026-07-01"),
  ]);
  it.each([
    ["2026-06-15", { used: 1, left: 6, stoppedBy: null, due: "2026-06-24" }],
    ["2026-06-16", { used: 2, left: null, stoppedBy: "completionRequested", due: null }],
    ["2026-06-24", { used: 2, left: null, stoppedBy: "completionRequested", due: null }],
    ["2026-06-26", { used: 1, left: 6, stoppedBy: null, due: "2026-07-06" }],
    ["2026-07-03", { used: 4, left: 3, stoppedBy: "decided", due: "2026-07-06" }],
  ] as const)("on %s", (asOf, expected) => {
    expect(guaranteeStatus(given, day(asOf))).toEqual(expected);
  });

  it("is that of the decision due first: of what is open, of an urgent need, of a later month", () => {
    const months = [month("2026-05"), month("2026-06")];
    const half = caseOf("2026-06-12", [decided("2026-06-15", [month("2026-05")])], { months });
    expect(guaranteeStatus(half, day("2026-06-30"))).toEqual({ used: 11, left: 0, stoppedBy: null, due: "2026-06-24" });
    const all = { ...half, events: [...half.events, decided("2026-06-23", [month("2026-06")])] };
    expect(guaranteeStatus(all, day("2026-06-30"))).toMatchObject({ stoppedBy: "decided", due: "2026-06-24" });
    const later = caseOf("2026-10-05", [], { months: [month("2026-12")] });
    expect(guaranteeStatus(later, day("2026-10-20"))).toEqual({
      used: 11,
      left: 30,
      stoppedBy: null,
      due: "2026-12-01",
    });
    const urgent = caseOf("2026-06-08", [requested("2026-06-08", "2026-06-30")], { isUrgent: true });
    expect(guaranteeStatus(urgent, day("2026-06-10"))).toMatchObject({ used: 2, left: 0, due: "2026-06-09" });
    expect(guaranteeStatus(half, day("2026-06-01"))).toMatchObject({ used: 0, left: 7, stoppedBy: null });
  });

  it("nobody answered: the clock begins anew the day after the time for it", () => {
    const silent = { ...given, events: given.events.slice(0, 1) };
    expect(guaranteeStatus(silent, day("2026-07-01"))).toEqual({
      used: 1,
      left: 6,
      stoppedBy: null,
      due: "2026-07-09",
    });
  });

  it("lateness counts what was done under each limit, and days from the arrival", () => {
    const late = caseOf("2026-06-01", [decided("2026-06-11")], { months: [month("2026-06")] });
    const counted = lateness([given, late, caseOf("2026-06-01")], far);
    expect(counted).toEqual({
      decisions: { done: 2, late: 1, overdue: 1, shareLate: 0.5 },
      urgentDecisions: { done: 0, late: 0, overdue: 0, shareLate: null },
      completionRequests: { done: 1, late: 0, overdue: 0, shareLate: 0 },
      conversations: { done: 0, late: 0, overdue: 0, shareLate: null },
      calendarDays: [19, 10],
    });
    expect(totalLateness([given, late, caseOf("2026-06-01")].map((one) => lateness([one], far)))).toEqual(counted);
    expect(lateness([late], day("2026-06-10"))).toMatchObject({ decisions: { done: 0 }, calendarDays: [] });
    const talk = { kind: "conversationRequested", on: day("2026-06-01") } as const;
    const held = { kind: "conversationHeld", on: day("2026-06-11") } as const;
    const urgent = caseOf("2026-06-01", [decided("2026-06-03"), talk, held], { isUrgent: true });
    expect(lateness([urgent], far)).toMatchObject({
      decisions: { done: 1, late: 0 },
      urgentDecisions: { done: 1, late: 1, shareLate: 1 },
      conversations: { done: 1, late: 1 },
    });
  });

  it("of published decisions", () => {
    const used = (from: string, to: string) => standardCalendar.workingDaysAfter(day(from), day(to));
    expect(used("2014-01-29", "2014-02-12")).toBe(10);
    expect(standardCalendar.workingDayAfter(day("2014-01-29"), 7)).toBe("2014-02-07");
    expect(used("2014-09-04", "2014-09-19")).toBe(11);
    expect([used("2011-03-08", "2011-04-07"), used("2011-03-15", "2011-04-07")]).toEqual([22, 17]);
    expect(of("decision", caseOf("2024-02-03"))).toMatchObject({ startedOn: "2024-02-05", due: "2024-02-14" });
  });
  type Dates = { arrivedOrLatest?: string; arrived?: string };
  const published = (
    examples.published as { id: string; inputs?: Dates; expected?: { lastDecisionDay?: string; onAccount?: string } }[]
  ).filter(({ expected }) => expected?.onAccount !== undefined);
  it.each(published)("Kela's own dates: $id", ({ inputs, expected }) => {
    const due = ordinaryDue(day((inputs!.arrivedOrLatest ?? inputs!.arrived)!));
    expect(due).toBe(expected!.lastDecisionDay);
    expect(standardCalendar.workingDayAfter(due, 2)).toBe(expected!.onAccount);
  });
});

describe("whether a decision may be made", () => {
  const asked = requested("2026-06-02", "2026-06-12", ["rental agreement", "bank statement"]);
  const on = (asOf: string, events: readonly CaseEvent[] = [asked], isFavourable = false) =>
    mayDecide(caseOf("2026-06-01", events), day(asOf), isFavourable);
  it("not while the applicant has time to answer", () => {
    expect(on("2026-06-12")).toEqual({ may: false, because: "completionAwaited", until: "2026-06-12" });
    expect(on("2026-06-13")).toMatchObject({ may: true, because: "timeIsOver" });
    expect(on("2026-06-01")).toMatchObject({ may: true, because: "nothingAwaited", until: null });
  });
  it("but when it grants all, when the applicant agreed, when everything came", () => {
    expect(on("2026-06-05", [asked], true)).toMatchObject({ may: true, because: "favourable" });
    const agreed = [asked, { kind: "earlyDecisionConsented", on: day("2026-06-04") } as const];
    expect(on("2026-06-05", agreed)).toMatchObject({ may: true, because: "consented" });
    expect(on("2026-06-03", agreed)).toMatchObject({ may: false });
    expect(on("2026-06-05", [asked, completed("2026-06-05")])).toMatchObject({ may: true, because: "completed" });
    expect(on("2026-06-05", [asked, completed("2026-06-05", { isComplete: false })])).toMatchObject({ may: false });
  });
  it("what came before the request, or before a further one, does not answer it", () => {
    const early = completed("2026-06-01");
    expect(on("2026-06-05", [early, asked])).toMatchObject({ may: false });
    expect(of("decision", caseOf("2026-06-01", [early, asked])).startedOn).toBe("2026-06-12");
    const further = requested("2026-06-09", "2026-06-20");
    const between = [asked, completed("2026-06-04"), further];
    // A Saturday: what comes on the next working day is taken.
    expect(on("2026-06-15", between)).toMatchObject({ may: false, until: "2026-06-22" });
    expect([on("2026-06-22", between).may, on("2026-06-23", between).may]).toEqual([false, true]);
    expect(of("decision", caseOf("2026-06-01", between)).startedOn).toBe("2026-06-20");
    const late = [asked, completed("2026-06-04"), requested("2026-06-11", "2026-06-30")];
    expect(on("2026-06-15", late)).toMatchObject({ may: false, until: "2026-06-30" });
    expect(of("decision", caseOf("2026-06-01", late)).startedOn).toBe("2026-06-04");
  });
  it("a prolonged time counts, and a late request binds too", () => {
    expect(on("2026-06-15", [asked, extended("2026-06-11", "2026-06-26")])).toMatchObject({ may: false });
    expect(on("2026-06-20", [requested("2026-06-18", "2026-06-30")])).toMatchObject({ may: false });
  });
  it("finds requests for what was there already", () => {
    const again = requested("2026-06-09", "2026-06-19", ["bank statement", "pay slip"]);
    const events = [asked, completed("2026-06-08", { items: ["bank statement"], isComplete: false }), again];
    expect(needlessRequests(caseOf("2026-06-01", events))).toEqual([{ request: again, items: ["bank statement"] }]);
    expect(needlessRequests(caseOf("2026-06-01", [asked, again]))).toEqual([]);
  });
  it("finds months without an outcome", () => {
    const months = [month("2026-07"), month("2026-06")];
    const events = [decided("2026-06-09", [month("2026-06")])];
    const given = caseOf("2026-06-01", events, { months });
    expect(applicationCoverage(given, day("2026-06-09"))).toEqual({ decided: ["2026-06"], open: ["2026-07"] });
    expect(applicationCoverage(given, day("2026-06-08")).open).toEqual(["2026-06", "2026-07"]);
    expect(applicationCoverage({ ...given, events: [decided("2026-06-09")] }, far).open).toEqual([]);
  });
});

describe("the count told day by day", () => {
  const lines = (given: Deadline, language: "fi" | "sv" | "en") => countOf(given, language).map(({ text }) => text);
  const overMidsummer = of("decision", caseOf("2026-06-15"));
  it("in English", () => {
    expect(lines(overMidsummer, "en")).toEqual([
      "Mon 15 June 2026 not counted, the limit starts",
      "Tue 16 June 2026 day 1",
      "Wed 17 June 2026 day 2",
      "Thu 18 June 2026 day 3",
      "Fri 19 June 2026 Midsummer Eve, not counted",
      "Sat 20 June 2026 Midsummer Day, not counted",
      "Sun 21 June 2026 weekend, not counted",
      "Mon 22 June 2026 day 4",
      "Tue 23 June 2026 day 5",
      "Wed 24 June 2026 day 6",
      "Thu 25 June 2026 day 7, last day",
    ]);
  });
  it("in Finnish and Swedish", () => {
    expect(lines(overMidsummer, "fi").slice(3, 6)).toEqual([
      "to 18.6.2026 päivä 3",
      "pe 19.6.2026 juhannusaatto, ei lasketa",
      "la 20.6.2026 juhannuspäivä, ei lasketa",
    ]);
    expect(lines(overMidsummer, "sv").slice(4, 5)).toEqual(["fre 19.6.2026 midsommarafton, räknas inte"]);
  });
  it("of a time in days: where it ends and why it ends later", () => {
    const review = of("reviewRequest", caseOf("2017-11-16", [decided("2017-11-17")]));
    expect(lines(review, "en")).toEqual([
      "Fri 24 November 2017 not counted, the limit starts",
      "Sun 24 December 2017 Christmas Eve, not counted",
      "Mon 25 December 2017 Christmas Day, not counted",
      "Tue 26 December 2017 Second Christmas Day, not counted",
      "Wed 27 December 2017 last day",
    ]);
  });
});

describe("in every generated case", () => {
  const first = civilOf(day("2017-01-01"));
  const anyDay = fc.integer({ min: first, max: civilOf(day("2027-12-31")) }).map(dayOf);
  const offsets = fc.record({
    ask: fc.integer({ min: 0, max: 14 }),
    time: fc.integer({ min: 1, max: 30 }),
    more: fc.option(fc.integer({ min: 1, max: 20 })),
    answer: fc.option(fc.integer({ min: 0, max: 40 })),
  });
  const anyCase = fc
    .record({
      on: anyDay,
      offsets,
      ahead: fc.integer({ min: -1, max: 3 }),
      authority: fc.constantFrom("kela" as const, "county" as const),
      channel: fc.constantFrom("online" as const, "paper" as const),
      isUrgent: fc.boolean(),
    })
    .map(({ on, offsets: { ask, time, more, answer }, ahead, ...given }) => {
      const until = daysLater(on, ask + time);
      const events: CaseEvent[] = [requested(daysLater(on, ask), until)];
      if (more !== null) events.push(extended(until, daysLater(until, more)));
      if (answer !== null) events.push(completed(daysLater(on, ask + answer), { channel: given.channel }));
      return caseOf(on, events, { ...given, months: [monthAfter(monthOf(on), ahead)] });
    });
  const practices = fc.constantFrom(standardDeadlinePractice, strict);
  const usual = runs(3_000);

  it("an authority's limit in working days ends on one, strictly after its start", () => {
    fc.assert(
      fc.property(anyCase, practices, (given, practice) => {
        for (const { kind, due, startedOn, workingDays } of deadlinesOf(given, far, practice).deadlines) {
          if (kind === "retroactiveApplication") continue;
          expect(standardCalendar.isWorkingDay(due)).toBe(true);
          expect(due > startedOn).toBe(true);
          expect(workingDays.at(-1)).toBe(due);
        }
      }),
      usual,
    );
  });

  it("urgent is never later than ordinary, and nothing makes the decision earlier than of a complete application", () => {
    let later = 0;
    fc.assert(
      fc.property(anyCase, practices, (given, practice) => {
        const complete = of("decision", { ...given, events: [] }, { practice }).due;
        const { due } = of("decision", given, { practice });
        expect(due >= complete).toBe(true);
        if (due > complete) later += 1;
        if (given.application.isUrgent) expect(of("urgentDecision", given, { practice }).due <= complete).toBe(true);
      }),
      usual,
    );
    expect(later).toBeGreaterThan(usual.numRuns / 3);
  });

  it("a completion never makes the decision later than silence would", () => {
    let earlier = 0;
    fc.assert(
      fc.property(anyCase, practices, (given, practice) => {
        const silent = { ...given, events: given.events.filter(({ kind }) => kind !== "completionReceived") };
        const [withIt, without] = [of("decision", given, { practice }).due, of("decision", silent, { practice }).due];
        expect(withIt <= without).toBe(true);
        if (withIt < without) earlier += 1;
      }),
      usual,
    );
    expect(earlier).toBeGreaterThan(usual.numRuns / 10);
  });

  it("kela's reading of a weekend is at most one working day later than the law's", () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        const [kelas, byLaw] = [of("decision", caseOf(on)).due, of("decision", caseOf(on), { practice: strict }).due];
        expect(standardCalendar.workingDaysAfter(byLaw, kelas)).toBe(standardCalendar.isWorkingDay(on) ? 0 : 1);
      }),
      usual,
    );
  });

  it("limits are monotone in the arrival, do not depend on the order of events, and leave the case untouched", () => {
    fc.assert(
      fc.property(anyCase, anyDay, (given, other) => {
        const [one, two] = [given.application.receivedOn, other].sort() as [Day, Day];
        expect(ordinaryDue(one) <= ordinaryDue(two)).toBe(true);
        const before = JSON.stringify(given);
        const answer = deadlinesOf(given, far);
        expect(deadlinesOf({ ...given, events: [...given.events].reverse() }, far)).toEqual(answer);
        expect(JSON.stringify(given)).toBe(before);
      }),
      usual,
    );
  });

  it("a day off more never makes a limit earlier, and each practice is seen", () => {
    const seen = { eves: 0, saturday: 0 };
    fc.assert(
      fc.property(anyCase, (given) => {
        const { due } = of("decision", given);
        const eves = of("decision", given, { practice: { ...standardDeadlinePractice, eves: "workingDays" } }).due;
        const saturday = of("decision", given, {
          practice: { ...standardDeadlinePractice, saturday: "workingDay" },
        }).due;
        expect(eves <= due && saturday <= due).toBe(true);
        if (eves < due) seen.eves += 1;
        if (saturday < due) seen.saturday += 1;
      }),
      usual,
    );
    expect(seen.eves).toBeGreaterThan(usual.numRuns / 100);
    expect(seen.saturday).toBeGreaterThan(usual.numRuns / 3);
  });

  it("a presumed day is not moved, a last day is on which one may act", () => {
    fc.assert(
      fc.property(anyDay, (on) => {
        expect(servedOn(on, "letter", null)).toBe(daysLater(on, 7));
        const last = lastDayToAct(on, 30);
        expect(standardCalendar.isWorkingDay(last) && last >= daysLater(on, 30)).toBe(true);
      }),
      usual,
    );
  });
});
