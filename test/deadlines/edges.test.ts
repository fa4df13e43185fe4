import { describe, expect, it } from "vitest";
import type { Day, Month } from "../../src/dates.js";
import type { CaseEvent, DeadlineCase } from "../../src/deadlines/case.js";
import { type DeadlineKind, type DeadlinesAnswer, deadlinesOf } from "../../src/deadlines/deadlinesOf.js";
import { type DeadlinePractice, standardDeadlinePractice } from "../../src/deadlines/practice.js";

const day = (text: string) => text as Day;
const at = (kind: CaseEvent["kind"], on: string, more: object = {}): CaseEvent =>
  ({ kind, on: day(on), ...more }) as CaseEvent;
const decided = (on: string, more: object = {}) =>
  at("decided", on, { months: null, delivery: "handed", servedOn: null, ...more });

interface Given {
  readonly authority?: DeadlineCase["authority"];
  readonly months?: readonly string[];
  readonly isUrgent?: boolean | null;
  readonly receivedOn?: string;
}
const answer = (
  events: readonly CaseEvent[],
  { authority = "kela", months = [], isUrgent = false, receivedOn = "2026-03-02" }: Given = {},
  practice: Partial<DeadlinePractice> = {},
  asOf = "2040-12-31",
): DeadlinesAnswer =>
  deadlinesOf(
    {
      authority,
      application: { receivedOn: day(receivedOn), channel: "online", months: months as Month[], isUrgent },
      events,
    },
    day(asOf),
    { ...standardDeadlinePractice, ...practice },
  );
const of = (kind: DeadlineKind, ...given: Parameters<typeof answer>) =>
  answer(...given).deadlines.filter((deadline) => deadline.kind === kind);
/** When each limit of a kind ends and when it was met. */
const ends = (kind: DeadlineKind, ...given: Parameters<typeof answer>) =>
  of(kind, ...given).map(({ due, doneOn }) => [due, doneOn]);
const asked = (...given: Parameters<typeof answer>) =>
  answer(...given).questions.map(({ code, path, section, assumed, answers }) => [
    code,
    path,
    section,
    assumed,
    answers,
  ]);

describe("what happens on the very day", () => {
  it("meets a limit that began on it", () => {
    const hearing = at("hearingGiven", "2026-03-10", { due: "2026-03-20" });
    expect(ends("hearing", [hearing, at("hearingAnswered", "2026-03-10")])).toEqual([["2026-03-20", "2026-03-10"]]);
    expect(ends("hearing", [at("hearingAnswered", "2026-03-09"), hearing])).toEqual([["2026-03-20", null]]);
    expect(of("hearing", [hearing])[0]).toMatchObject({ limit: "hearing", binds: "party", startedOn: "2026-03-10" });
    const asking = at("conversationRequested", "2026-03-10");
    expect(of("personalConversation", [asking, at("conversationHeld", "2026-03-10")])[0]!.doneOn).toBe("2026-03-10");
    expect(of("personalConversation", [at("conversationHeld", "2026-03-09"), asking])[0]!.doneOn).toBeNull();
    const need = at("serviceNeedRaised", "2026-03-10", {
      over75: true,
      highestCareAllowance: null,
      disabilityServices: null,
      childSpecialSupport: true,
    });
    const done = (kind: DeadlineKind, by: CaseEvent["kind"], on: string) =>
      of(kind, [need, at(by, on)], { authority: "county" })[0]!.doneOn;
    expect(done("serviceNeedAssessment", "serviceNeedAssessmentBegun", "2026-03-10")).toBe("2026-03-10");
    expect(done("serviceNeedAssessment", "serviceNeedAssessmentBegun", "2026-03-09")).toBeNull();
    expect(done("serviceNeedAssessmentEnd", "serviceNeedAssessmentEnded", "2026-03-10")).toBe("2026-03-10");
    expect(done("serviceNeedAssessmentEnd", "serviceNeedAssessmentBegun", "2026-03-11")).toBeNull();
  });

  it("a payment meets the decision of its day, and of its months alone", () => {
    const granted = decided("2026-03-10", { isGranted: true, months: ["2026-03"] });
    const paid = (on: string, months: readonly string[] | null) => at("paid", on, { months });
    const met = (event: CaseEvent) => of("implementation", [granted, event])[0]!.doneOn;
    expect(met(paid("2026-03-10", ["2026-03"]))).toBe("2026-03-10");
    expect(met(paid("2026-03-09", ["2026-03"]))).toBeNull();
    expect(met(paid("2026-03-11", ["2026-02"]))).toBeNull();
    expect(met(paid("2026-03-11", ["2026-02", "2026-03"]))).toBe("2026-03-11");
    expect(met(paid("2026-03-11", null))).toBe("2026-03-11");
  });

  it("an application of its last day is not retroactive, of the next day it is", () => {
    const months = ["2026-02"];
    expect(of("retroactiveApplication", [], { receivedOn: "2026-02-28", months })).toEqual([]);
    expect(of("retroactiveApplication", [], { receivedOn: "2026-03-01", months })).toHaveLength(1);
  });

  it("an application is seen on the day it came", () => {
    expect(of("decision", [], {}, {}, "2026-03-02")).toHaveLength(1);
    expect(of("decision", [], {}, {}, "2026-03-01")).toEqual([]);
  });
});

describe("events told in any order", () => {
  it("are taken by their days", () => {
    const hearing = (on: string) => at("hearingGiven", on, { due: "2026-04-20" });
    const answers = [
      at("hearingAnswered", "2026-04-02"),
      at("hearingAnswered", "2026-03-12"),
      at("hearingAnswered", "2026-03-05"),
    ];
    expect(of("hearing", [hearing("2026-03-10"), ...answers])[0]!.doneOn).toBe("2026-03-12");
    expect(
      of("hearing", [hearing("2026-04-01"), hearing("2026-03-10"), ...answers]).map(({ doneOn }) => doneOn),
    ).toEqual(["2026-03-12", "2026-04-02"]);
    expect(of("decision", [decided("2026-03-20"), decided("2026-03-09"), decided("2026-03-30")])[0]!.doneOn).toBe(
      "2026-03-09",
    );
  });
});

describe("a prompt", () => {
  const prompted = (more: object = {}) => at("prompted", "2026-03-10", { delivery: "letter", servedOn: null, ...more });
  const grounds = (more: object, practice: Partial<DeadlinePractice> = {}) =>
    of("prompt", [prompted(more)], {}, practice)[0]!.grounds.length;

  it("by letter runs from the seventh day, unless the day is shown", () => {
    // A month from 17 March, and from 12 March: 17 April is a Friday, 12 April a Sunday.
    expect(ends("prompt", [prompted()])).toEqual([["2026-04-17", null]]);
    expect(ends("prompt", [prompted({ servedOn: "2026-03-12" })])).toEqual([["2026-04-13", null]]);
    expect(of("prompt", [prompted()])[0]).toMatchObject({ limit: "prompt", binds: "party", startedOn: "2026-03-17" });
    expect(grounds({})).toBeGreaterThan(grounds({ servedOn: "2026-03-12" }));
    expect(grounds({}, { promptRunsFrom: "prompt" } as never)).toBe(grounds({ servedOn: "2026-03-12" }));
  });

  it("of which nobody said how it was sent is presumed a letter, not when its day is known", () => {
    expect(answer([prompted({ delivery: null })]).presumptions).toEqual(["sentAsLetter"]);
    expect(answer([prompted({ delivery: null }), prompted({ delivery: null })]).presumptions).toEqual(["sentAsLetter"]);
    expect(answer([prompted({ delivery: null, servedOn: "2026-03-12" })]).presumptions).toEqual([]);
    expect(answer([prompted()]).presumptions).toEqual([]);
  });

  it("to be served with proof waits for the day of it", () => {
    const events = [at("paid", "2026-03-05", { months: null }), prompted({ delivery: "verifiedElectronic" })];
    expect(of("prompt", events)).toEqual([]);
    expect(asked(events)).toEqual([["promptServed", "/events/1/servedOn", "13/2003 18 §", null, []]]);
  });

  it("is no limit before February 2026", () => {
    expect(of("prompt", [at("prompted", "2026-01-31", { delivery: "letter", servedOn: null })])).toEqual([]);
  });
});

describe("a reduction", () => {
  it("lasts two months at most, that of a sanction since February 2026 six calendar months with its first", () => {
    const [plain] = of("reduction", [at("conductFound", "2025-06-10", { isSanction: false })]);
    expect([plain!.startedOn, plain!.due]).toEqual(["2025-06-10", "2025-08-10"]);
    const sanction = (on: string) => of("reduction", [at("conductFound", on, { isSanction: true })]);
    expect(sanction("2026-03-10").map(({ startedOn, due }) => [startedOn, due])).toEqual([
      ["2026-03-09", "2026-08-31"],
    ]);
    expect(sanction("2026-01-31")).toEqual([]);
  });
});

describe("what is asked", () => {
  it("whether the need is urgent, unless a decision came in time for that", () => {
    const question = ["urgent", "/application/urgent", "14 a § 1 mom", false, [true, false]];
    expect(
      asked([], { isUrgent: null }).map(([code, path, , assumed, answers]) => [code, path, assumed, answers]),
    ).toEqual([[question[0], question[1], question[3], question[4]]]);
    // Received on Monday: the urgent decision is due on Tuesday.
    expect(asked([decided("2026-03-03")], { isUrgent: null })).toEqual([]);
    expect(asked([decided("2026-03-04")], { isUrgent: null })).toHaveLength(1);
  });

  it("who got a case that was passed on, and whether the authority is that of its time", () => {
    const passed = at("transferred", "2026-03-04", { to: null });
    expect(asked([passed])).toEqual([
      ["transferredTo", "/events/0/to", "434/2003 21 §", null, ["kela", "municipality", "county"]],
    ]);
    const [time] = asked([], { authority: "municipality" });
    expect([time![0], time![1], time![3], time![4]]).toEqual([
      "authorityOfTime",
      "/authority",
      "municipality",
      ["municipality", "county"],
    ]);
    expect(asked([], { authority: "county" })).toEqual([]);
  });

  it("whether an act of the last day came within office hours, on paper or by mouth", () => {
    const review = (channel: string, on = "2026-04-09", withinOfficeHours: boolean | null = null) => [
      decided("2026-03-10"),
      at("reviewRequested", on, { against: null, withinOfficeHours, channel }),
    ];
    const midnight = (events: readonly CaseEvent[]) => asked(events, {}, { lastDayEnds: "midnight" });
    // Handed over on 10 March: thirty days end on 9 April, a Thursday.
    expect(ends("reviewRequest", review("oral"))).toEqual([["2026-04-09", "2026-04-09"]]);
    const question = [["withinOfficeHours", "/events/1/withinOfficeHours", "150/1930 6 §", true, [true, false]]];
    expect(midnight(review("oral"))).toEqual(question);
    expect(midnight(review("paper"))).toEqual(question);
    expect(midnight(review("online"))).toEqual([]);
    expect(asked(review("online"), {}, { lastDayEnds: "officeHours" })).toEqual(question);
    expect(midnight(review("paper", "2026-04-08"))).toEqual([]);
    expect(midnight(review("paper", "2026-04-09", true))).toEqual([]);
    const status = (withinOfficeHours: boolean | null) =>
      of("reviewRequest", review("oral", "2026-04-09", withinOfficeHours))[0]!.status;
    expect([status(true), status(null), status(false)]).toEqual(["metInTime", "metInTime", "metLate"]);
  });

  it("which facts bind the assessment of service needs", () => {
    const need = { over75: null, highestCareAllowance: null, disabilityServices: null, childSpecialSupport: null };
    const questions = asked([at("serviceNeedRaised", "2026-03-10", need)], { authority: "county" });
    expect(questions.map(([code]) => code).sort()).toEqual(Object.keys(need).sort());
    for (const [code, path, section, assumed, answers] of questions) {
      expect([path, section, assumed, answers]).toEqual([`/events/0/${code}`, "1301/2014 36 §", false, [true, false]]);
    }
    const known = { over75: true, highestCareAllowance: null, disabilityServices: null, childSpecialSupport: null };
    expect(asked([at("serviceNeedRaised", "2026-03-10", known)], { authority: "county" })).toEqual([]);
  });
});

describe("the time for cheaper housing", () => {
  const guided = (on: string, due: string | null) => at("guidedToCheaperHousing", on, { due });
  const extended = (on: string, due: string) => at("housingTimeExtended", on, { due });
  const due = (...events: CaseEvent[]) => of("cheaperHousing", events).map((one) => one.due);

  it("is what was given, never less than the act gives, and longer where it was made longer", () => {
    expect(due(guided("2026-03-10", "2026-08-31"))).toEqual(["2026-08-31"]);
    expect(due(guided("2026-03-10", "2026-06-10"))).toEqual(["2026-06-10"]);
    expect(due(guided("2026-03-10", "2026-06-09"))).toEqual(["2026-06-30"]);
    expect(due(guided("2026-03-10", null))).toEqual(["2026-06-30"]);
    expect(due(guided("2026-03-10", null), extended("2026-03-10", "2026-07-31"))).toEqual(["2026-07-31"]);
    expect(due(guided("2026-03-10", null), extended("2026-03-09", "2026-07-31"))).toEqual(["2026-06-30"]);
    expect(due(guided("2026-03-10", null), extended("2026-05-01", "2026-05-31"))).toEqual(["2026-06-30"]);
  });

  it("that no act gave is asked for, or is the longer one that was given", () => {
    expect(due(guided("2023-03-10", null))).toEqual([]);
    expect(
      asked([guided("2023-03-10", null)]).map(([code, path, , assumed, answers]) => [code, path, assumed, answers]),
    ).toEqual([["guidanceEndsOn", "/events/0/due", null, []]]);
    expect(due(guided("2023-03-10", null), extended("2023-04-01", "2023-07-31"))).toEqual(["2023-07-31"]);
    expect(of("cheaperHousing", [guided("2026-03-10", null)])[0]!.binds).toBe("party");
  });
});
