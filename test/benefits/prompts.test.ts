import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deliveries } from "../../src/facts.js";
import { assessReduction, type Day, lawOn, promptStateOf, promptTransitions } from "../../src/index.js";
import { runs } from "../runs.js";
import { assessed, type Facts, findings, inputOf, promptFrom, stateOf, stateOn } from "./people.js";

const prompt: Facts = { for: "fullTimeRegistration", givenOn: "2026-03-31", delivery: "letter", ...findings };

/** The calendar day some days later. */
const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const namesOf = (state: { next: readonly { to: string }[] }) => state.next.map(({ to }) => to);

describe("the month of a prompt, counted from its giving", () => {
  const giving = { promptRunsFrom: "giving" } as const;
  it.each([
    ["K1", "2026-02-02", "2026-03-02", "2026-04-01", "2026-03-01"],
    ["K2", "2026-02-16", "2026-03-16", "2026-04-01", "2026-03-01"],
    ["K3", "2026-03-31", "2026-04-30", "2026-05-01", "2026-04-01"],
    ["K4", "2026-05-19", "2026-06-22", "2026-07-01", "2026-06-01"],
    ["K5", "2026-10-06", "2026-11-06", "2026-12-01", "2026-11-01"],
  ])("%s: given on %s, acts are accepted through %s", (_, givenOn, limit, afterLimit, afterPrompt) => {
    for (const delivery of deliveries) {
      const given = { ...prompt, givenOn, delivery };
      const state = stateOf(given, givenOn, giving);
      expect([state.limit, state.reduction]).toMatchObject([limit, { percent: 50, from: afterLimit }]);
      const other = stateOf(given, givenOn, { ...giving, promptReductionStarts: "monthAfterPrompt" });
      expect([other.limit, other.reduction]).toMatchObject([limit, { percent: 50, from: afterPrompt }]);
    }
    expect(stateOf({ ...prompt, givenOn }, limit, giving).isOver).toBe(false);
    expect(stateOf({ ...prompt, givenOn }, later(limit, 1), giving).isOver).toBe(true);
    const inTime = { ...prompt, givenOn, complied: true, answeredOn: limit };
    expect(stateOf(inTime, "2026-12-31", giving)).toMatchObject({ state: "complied", reduction: null });
    const late = { ...inTime, answeredOn: later(limit, 1) };
    expect(stateOf(late, "2026-12-31", giving).state).toBe("ended");
  });
  it("the first day of the reform, a Sunday: the limit moves to Monday 2 March, the first month reduced is April", () => {
    const state = stateOf({ ...prompt, givenOn: "2026-02-01", delivery: "handed" }, "2026-02-01");
    expect([state.limit, state.reduction?.from]).toEqual(["2026-03-02", "2026-04-01"]);
  });
  it("a prompt before the reform is none", () => {
    expect(stateOn({ ...prompt, givenOn: "2026-01-31" }, "2026-06-01")).toBeNull();
  });
  it.each(["promptMonths", "promptReduction"])("a reform without %s has no prompts", (name) => {
    const reformed = (on: Day) => lawOn(on, { [name]: null });
    expect(promptStateOf(promptFrom(prompt), "2026-06-01" as Day, reformed)).toBeNull();
    const found = assessReduction(
      inputOf({ prompts: [prompt] }, { month: "2026-07" }),
      "a",
      "2026-07-01" as Day,
      reformed,
    );
    expect([found.percent, found.blockedBy, found.next]).toEqual([0, ["notInForce"], null]);
  });
  it("a prompt still to be given is none", () => {
    expect(stateOn(prompt, "2026-03-30")).toBeNull();
  });
});

describe("service of a prompt", () => {
  it.each([
    ["a letter on the seventh day after the sending", "letter", "2026-04-07", "2026-05-07"],
    ["an electronic message on the third day", "electronic", "2026-04-03", "2026-05-04"],
    ["a prompt handed over on the day itself", "handed", "2026-03-31", "2026-04-30"],
    ["a prompt of which the way is not known as a letter", undefined, "2026-04-07", "2026-05-07"],
  ])("%s", (_, delivery, servedOn, limit) => {
    const state = stateOf({ ...prompt, delivery }, "2026-03-31");
    expect([state.servedOn, state.limit, state.isPresumedLetter]).toEqual([servedOn, limit, delivery === undefined]);
  });
  it.each(["letter", "electronic", "verifiedElectronic", "handed"])(
    "the day that is known goes before the presumed one: %s",
    (delivery) => {
      const state = stateOf({ ...prompt, delivery, servedOn: "2026-04-15" }, "2026-04-15");
      expect([state.state, state.servedOn, state.limit]).toEqual(["served", "2026-04-15", "2026-05-15"]);
      expect(stateOf({ ...prompt, delivery, servedOn: "2026-04-15" }, "2026-04-14").state).toBe("given");
    },
  );
  it("is presumed by letter only where neither the way nor the day is known", () => {
    const presumed = (facts: Facts) => stateOf({ ...prompt, ...facts }, "2026-06-01").isPresumedLetter;
    expect(presumed({ delivery: undefined })).toBe(true);
    expect(presumed({ delivery: undefined, servedOn: "2026-04-15" })).toBe(false);
    for (const delivery of deliveries) expect(presumed({ delivery })).toBe(false);
  });
  it.each([
    ["Good Friday", "letter", "2026-03-27", "2026-04-03", "2026-05-04"],
    ["Easter Monday", "electronic", "2026-04-03", "2026-04-06", "2026-05-06"],
    ["May Day", "letter", "2026-04-24", "2026-05-01", "2026-06-01"],
    ["a Sunday", "letter", "2026-06-07", "2026-06-14", "2026-07-14"],
    ["Ascension Day", "electronic", "2026-05-11", "2026-05-14", "2026-06-15"],
    ["Midsummer Eve", "letter", "2026-06-12", "2026-06-19", "2026-07-20"],
    ["Independence Day", "electronic", "2026-12-03", "2026-12-06", "2027-01-07"],
  ])("a presumed day on %s is not moved, the last day of the month is", (_, delivery, givenOn, servedOn, limit) => {
    const state = stateOf({ ...prompt, delivery, givenOn }, givenOn);
    expect([state.servedOn, state.limit]).toEqual([servedOn, limit]);
  });
  it.each([
    ["Midsummer Eve to Monday", "2026-05-19", "2026-06-22"],
    ["May Day to Monday", "2026-04-01", "2026-05-04"],
    ["a Saturday to Monday", "2026-04-09", "2026-05-11"],
    ["Easter Saturday to Tuesday", "2026-03-04", "2026-04-07"],
    ["the 31st to the last day of a short month", "2026-03-31", "2026-04-30"],
    ["Independence Day, a Sunday, to Monday", "2026-11-06", "2026-12-07"],
    ["the eve of Christmas past the holidays", "2026-11-24", "2026-12-28"],
  ])("the last day moves from %s", (_, givenOn, limit) => {
    expect(stateOf({ ...prompt, givenOn, delivery: "handed" }, givenOn).limit).toBe(limit);
  });
  it("a verified message that was not read is never served, however long it waits", () => {
    for (const day of ["2026-03-31", "2026-05-08", "2026-12-31"]) {
      const state = stateOf({ ...prompt, delivery: "verifiedElectronic" }, day);
      expect(state).toMatchObject({ state: "given", servedOn: null, limit: null, isOver: false, reduction: null });
      expect(namesOf(state)).toEqual(["served", "complied", "explained", "excused"]);
    }
    const found = assessed({ prompts: [{ ...prompt, delivery: "verifiedElectronic" }] }, { month: "2026-12" });
    expect([found.percent, found.blockedBy]).toEqual([0, ["notServed"]]);
  });
});

describe("what becomes of a prompt", () => {
  const open = { ...prompt, reasonable: undefined, subsistenceSafe: undefined };
  const rows: [name: string, facts: Facts, asOf: string, state: string, next: string[]][] = [
    [
      "until the presumed day it is given",
      prompt,
      "2026-04-06",
      "given",
      ["served", "complied", "explained", "excused"],
    ],
    [
      "from the presumed day on its month runs",
      prompt,
      "2026-04-07",
      "served",
      ["excused", "complied", "explained", "lapsed"],
    ],
    ["its month runs on its last day", prompt, "2026-05-07", "served", ["excused", "complied", "explained", "lapsed"]],
    ["the day after nothing was done", open, "2026-05-08", "lapsed", ["excused", "reducible", "ended"]],
    ["both findings allow a reduction", prompt, "2026-05-08", "reducible", ["excused", "ended"]],
    [
      "one finding is not enough",
      { ...prompt, reasonable: undefined },
      "2026-05-08",
      "lapsed",
      ["excused", "reducible", "ended"],
    ],
    ["it would be unreasonable", { ...prompt, reasonable: false }, "2026-05-08", "excused", []],
    [
      "indispensable subsistence would be endangered",
      { ...prompt, subsistenceSafe: false },
      "2026-05-08",
      "excused",
      [],
    ],
    ["complied on the last day", { ...open, complied: true, answeredOn: "2026-05-07" }, "2026-05-07", "complied", []],
    ["complied in time stays so", { ...open, complied: true, answeredOn: "2026-05-07" }, "2026-09-09", "complied", []],
    [
      "complied before the presumed day",
      { ...open, complied: true, answeredOn: "2026-04-01" },
      "2026-04-01",
      "complied",
      [],
    ],
    [
      "the day before it was complied with",
      { ...prompt, complied: true, answeredOn: "2026-05-07" },
      "2026-05-06",
      "served",
      ["excused", "complied", "explained", "lapsed"],
    ],
    ["complied a day late", { ...prompt, complied: true, answeredOn: "2026-05-08" }, "2026-05-08", "ended", []],
    ["complied while reduced", { ...prompt, complied: true, answeredOn: "2026-07-20" }, "2026-07-20", "ended", []],
    [
      "complied while reduced, on the day before",
      { ...prompt, complied: true, answeredOn: "2026-07-20" },
      "2026-07-19",
      "reducible",
      ["excused", "ended"],
    ],
    ["complied on an unknown day", { ...prompt, complied: true }, "2026-06-10", "complied", []],
    [
      "explained in time, no finding yet",
      { ...open, explained: true, answeredOn: "2026-05-07" },
      "2026-05-07",
      "explained",
      ["complied", "excused", "reducible", "ended"],
    ],
    [
      "explained in time, still no finding after the month",
      { ...open, explained: true, answeredOn: "2026-05-07" },
      "2026-06-10",
      "explained",
      ["complied", "excused", "reducible", "ended"],
    ],
    [
      "explained, and found unreasonable to reduce",
      { ...open, explained: true, answeredOn: "2026-05-07", reasonable: false },
      "2026-05-08",
      "excused",
      [],
    ],
    [
      "explained, and not found unreasonable to reduce",
      { ...prompt, explained: true, answeredOn: "2026-05-07" },
      "2026-05-08",
      "reducible",
      ["excused", "ended"],
    ],
  ];
  it.each(rows)("%s", (_, facts, asOf, state, next) => {
    const found = stateOf(facts, asOf);
    expect([found.state, namesOf(found)]).toEqual([state, next]);
  });
  it("reaches every state of the table", () => {
    expect(new Set(rows.map(([, , , state]) => state))).toEqual(new Set(Object.keys(promptTransitions)));
  });
  it("is over from the day after the limit, whatever the person did", () => {
    for (const own of [
      {},
      { complied: true, answeredOn: "2026-04-20" },
      { explained: true, answeredOn: "2026-04-20" },
    ]) {
      expect(stateOf({ ...prompt, ...own }, "2026-05-07").isOver).toBe(false);
      expect(stateOf({ ...prompt, ...own }, "2026-05-08").isOver).toBe(true);
    }
  });
  it.each([
    ["six whole months", {}, "2026-11-30"],
    ["two by the reading of the law before", { promptReductionMonths: "2" }, "2026-07-31"],
    ["without an end by the reading of the bill", { promptReductionMonths: "untilCompliance" }, null],
  ] as const)("half of the amount for %s", (_, practice, to) => {
    expect(stateOf(prompt, "2026-05-08", practice).reduction).toEqual({ percent: 50, from: "2026-06-01", to });
  });
  it.each([
    ["with the end of the month", {}, "2026-07-31"],
    ["on the day, by the other reading", { reductionEnds: "sameDay" }, "2026-07-19"],
    ["with the end of the month also where no end was set", { promptReductionMonths: "untilCompliance" }, "2026-07-31"],
  ] as const)("late compliance ends it %s", (_, practice, to) => {
    const late = { ...prompt, complied: true, answeredOn: "2026-07-20" };
    expect(stateOf(late, "2026-08-10", practice).reduction).toEqual({ percent: 50, from: "2026-06-01", to });
  });
  it("compliance after the six months does not lengthen them", () => {
    const late = { ...prompt, complied: true, answeredOn: "2026-12-20" };
    expect(stateOf(late, "2026-12-28").reduction).toMatchObject({ to: "2026-11-30" });
  });
  it("late compliance before the reduction begins leaves nothing to reduce", () => {
    const late = { ...prompt, complied: true, answeredOn: "2026-05-20" };
    expect(stateOf(late, "2026-06-10").reduction).toBeNull();
  });
});

describe("the table of what may follow", () => {
  const table: Record<string, readonly { to: string }[]> = promptTransitions;
  const reachable = (from: string): Set<string> => {
    const found = new Set([from]);
    for (const state of found) for (const { to } of table[state]!) found.add(to);
    return found;
  };

  it("names only states it describes, and ends", () => {
    for (const followers of Object.values(table)) for (const { to } of followers) expect(table).toHaveProperty(to);
    for (const last of ["complied", "excused", "ended"]) expect(table[last]).toEqual([]);
    expect(reachable("given")).toEqual(new Set(Object.keys(table)));
  });

  const days = (least: number, most: number) => fc.integer({ min: least, max: most });
  const start = fc.record({
    givenOn: days(0, 200).map((place) => later("2026-02-01", place)),
    for: fc.constant("fullTimeRegistration"),
    delivery: fc.constantFrom("letter", "electronic", "handed", "verifiedElectronic"),
  });
  const event = fc.record({
    wait: fc.oneof(days(0, 5), days(6, 60)),
    fact: fc.constantFrom(
      "none",
      "served",
      "complied",
      "explained",
      "reasonable",
      "unreasonable",
      "safe",
      "endangered",
    ),
  });

  /** What is known after one more thing has happened on a day; what was known stays. */
  const learned = (facts: Facts, fact: string, on: string): Facts => {
    const { complied, explained, reasonable, subsistenceSafe, servedOn, delivery } = facts;
    const { limit } = stateOf(facts, on);
    const inTime = limit === null || on <= limit;
    if (fact === "served" && delivery === "verifiedElectronic" && servedOn === undefined)
      return { ...facts, servedOn: on };
    if (fact === "complied" && complied === undefined) return { ...facts, complied: true, answeredOn: on };
    if (fact === "explained" && inTime && complied === undefined && explained === undefined)
      return { ...facts, explained: true, answeredOn: on };
    // Nothing is left to find of whoever has done what was asked.
    if (complied !== undefined) return facts;
    if (fact === "reasonable" && reasonable === undefined) return { ...facts, reasonable: true };
    if (fact === "unreasonable" && reasonable === undefined) return { ...facts, reasonable: false };
    if (fact === "safe" && subsistenceSafe === undefined) return { ...facts, subsistenceSafe: true };
    if (fact === "endangered" && subsistenceSafe === undefined) return { ...facts, subsistenceSafe: false };
    return facts;
  };

  it("leads from each state to every later one, as days pass and facts come in", () => {
    fc.assert(
      fc.property(start, fc.array(event, { minLength: 1, maxLength: 8 }), (given, events) => {
        let facts: Facts = given;
        let day = given.givenOn;
        let { state } = stateOf(facts, day);
        for (const { wait, fact } of events) {
          day = later(day, wait);
          facts = learned(facts, fact, day);
          const found = stateOf(facts, day);
          if (!reachable(state).has(found.state))
            throw new Error(`${state} -> ${found.state} on ${day}: ${JSON.stringify(facts)}`);
          expect(found.next.map(({ to, place }) => ({ to, place }))).toEqual(table[found.state]);
          state = found.state;
        }
      }),
      runs(3000),
    );
  });

  it("lets nobody lose half of the amount before the month is over", () => {
    fc.assert(
      fc.property(start, days(0, 300), (given, wait) => {
        const asOf = later(given.givenOn, wait);
        const facts = { ...given, ...findings };
        const { limit, reduction } = stateOf(facts, asOf);
        if (asOf > "2026-12-31") return;
        const found = assessReduction(inputOf({ prompts: [facts] }, { month: asOf.slice(0, 7) }), "a", asOf as Day);
        if (limit === null || asOf <= limit) expect(found.percent).toBe(0);
        else expect(found.percent).toBe(asOf >= reduction!.from && asOf <= reduction!.to! ? 50 : 0);
      }),
      runs(3000),
    );
  });
});
