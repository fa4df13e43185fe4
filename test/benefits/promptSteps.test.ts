import { describe, expect, it } from "vitest";
import type { ReductionStep } from "../../src/index.js";
import {
  askedIn,
  assessed,
  cited,
  type Facts,
  findings,
  type PersonFacts,
  settled,
  stateOf,
  type When,
} from "./people.js";

const at = "/household/persons/0/prompts/0";

/** Handed over on a Monday: the month runs to Thursday 2 April 2026, and May is the first month that may be reduced. */
const prompt: Facts = { for: "fullTimeRegistration", givenOn: "2026-03-02", delivery: "handed" };
const toApply: Facts = { ...prompt, for: "primaryBenefit", benefit: "generalHousingAllowance" };

const prompted = (own: Facts, more: PersonFacts = {}): PersonFacts => ({ ...more, prompts: [{ ...findings, ...own }] });
const stepOf = (person: PersonFacts, when: When): ReductionStep => assessed(person, when).steps[0]!;
const may = { month: "2026-05" };

describe("What the step after a prompt rests on", () => {
  const prompts = "1412/1997 2 a ja 10 § (26/2026)";
  const reform = "1412/1997 10 § (26/2026)";

  it.each<[string, Facts, string[]]>([
    ["to register", prompt, [prompts, prompts, reform, reform]],
    ["to apply for a benefit that comes first", toApply, [prompts, prompts, reform, reform, "1412/1997 2 § (26/2026)"]],
  ])("%s", (_, own, grounds) => {
    const step = stepOf(prompted(own), may);
    expect(cited(step.grounds)).toEqual(grounds);
    expect([step.percent, step.from, step.to, step.path]).toEqual([50, "2026-05-01", "2026-10-31", at]);
  });

  it("before the reform a prompt rests on the duty to register, asks nothing and leads nowhere", () => {
    for (const asOf of ["2026-01-10", "2026-05-28"]) {
      const step = stepOf({ prompts: [{ ...prompt, givenOn: "2026-01-20" }] }, { ...may, asOf });
      expect(step).toMatchObject({ percent: 0, from: null, to: null, blockedBy: ["notInForce"], next: null });
      expect([cited(step.grounds), step.questions]).toEqual([["1412/1997 2 a § (1294/2002)"], []]);
    }
  });

  it("a prompt that is still to be given asks nothing, and takes half once it is", () => {
    const step = stepOf({ prompts: [prompt] }, { ...may, asOf: "2026-03-01" });
    expect(step).toMatchObject({ percent: 0, blockedBy: ["notGiven"], questions: [] });
    expect(step.next).toEqual({ percent: 50, needs: ["notGiven"], from: null });
  });
});

describe("What a prompt asks for, by its section", () => {
  const yesOrNo = [true, false];
  it.each<[string, PersonFacts, unknown[]]>([
    [
      "the two findings",
      { prompts: [prompt] },
      [
        [`${at}/reasonable`, "10 §", false, yesOrNo],
        [`${at}/subsistenceSafe`, "10 §", false, yesOrNo],
      ],
    ],
    ["the day of compliance", prompted({ ...prompt, complied: true }), [[`${at}/answeredOn`, "2 a ja 10 §", null, []]]],
    ["nothing where the day is known", prompted({ ...prompt, complied: true, answeredOn: "2026-03-20" }), []],
    ["the benefit", prompted({ ...toApply, benefit: undefined }), [[`${at}/benefit`, "2 a ja 10 §", null, []]]],
    [
      "the day of service of a message that nobody has seen opened",
      prompted({ ...prompt, delivery: "verifiedElectronic" }),
      [[`${at}/servedOn`, "13/2003 18 ja 19 §", null, []]],
    ],
    [
      "nothing where a reduction was found unreasonable",
      { prompts: [{ ...toApply, benefit: undefined, reasonable: false }] },
      [],
    ],
  ])("%s", (_, person, questions) => {
    expect(askedIn(assessed(person, may).questions)).toEqual(questions);
  });

  it("what was found unreasonable or endangering stands alone, though the prompt was never served", () => {
    const unread = { ...prompt, delivery: "verifiedElectronic" };
    expect(assessed(prompted({ ...unread, reasonable: false }), may).blockedBy).toEqual(["unreasonable"]);
    expect(assessed(prompted({ ...unread, subsistenceSafe: false }), may).blockedBy).toEqual(["subsistenceEndangered"]);
  });
});

describe("The day of service", () => {
  it.each([
    ["2026-04-06", "notServed"],
    ["2026-04-07", "timeRuns"],
    ["2026-05-07", "timeRuns"],
  ])("of a letter of 31 March is 7 April: asked on %s, %s", (asOf, blocker) => {
    const person = prompted({ ...prompt, givenOn: "2026-03-31", delivery: "letter" });
    const { blockedBy, next } = assessed(person, { ...may, asOf });
    expect(blockedBy).toEqual([blocker, "notBegun"]);
    expect(next).toEqual({ percent: 50, needs: [blocker], from: "2026-06-01" });
  });
});

describe("Whom a prompt reaches", () => {
  it("somebody too young is asked for no step later, whatever else is missing", () => {
    const { blockedBy, next } = assessed({ born: "2009-01-01", prompts: [prompt] }, may);
    expect(blockedBy).toEqual(["tooYoung", "reasonableMissing", "subsistenceMissing"]);
    expect(next).toBeNull();
  });

  it("a student without the duty to register has to apply for housing allowance all the same", () => {
    const situation = { studies: "fullTime" };
    expect(assessed(prompted(prompt, { situation }), may).blockedBy).toEqual(["released"]);
    expect(assessed(prompted(toApply, { situation }), may).percent).toBe(50);
  });

  it("nothing follows for somebody who has answered late, in the step as in the state of the prompt", () => {
    const late = { ...prompt, complied: true, answeredOn: "2026-05-20", subsistenceSafe: true };
    const { percent, blockedBy, next } = assessed({ prompts: [late] }, may);
    expect([percent, blockedBy, next]).toEqual([0, ["reasonableMissing"], null]);
    expect(stateOf(late, "2026-05-28")).toMatchObject({ state: "ended", next: [] });
  });

  it("half of a single day where the answer came on the second, by the reading that ends it at once", () => {
    const when = { ...may, practice: { reductionEnds: "sameDay" } } as const;
    const late = (answeredOn: string) => prompted({ ...prompt, complied: true, answeredOn });
    expect(assessed(late("2026-05-02"), when).reduction).toMatchObject({
      percent: 50,
      from: "2026-05-01",
      to: "2026-05-01",
    });
    expect(assessed(late("2026-05-01"), when).blockedBy).toEqual(["complied"]);
  });
});

describe("Registration for full-time work that the rest of the document tells", () => {
  const registered = { situation: { jobSeeker: true } };

  it("is compliance, named once", () => {
    const step = stepOf(prompted(prompt, registered), may);
    expect([step.percent, step.blockedBy, step.next]).toEqual([0, ["complied"], null]);
    expect(stepOf(prompted({ ...prompt, complied: true }, registered), may).blockedBy).toEqual(["complied"]);
  });

  it("on a day that is noted and too late ends the reduction with its month", () => {
    const late = prompted({ ...prompt, complied: true, answeredOn: "2026-05-20" }, registered);
    expect(assessed(late, may).reduction).toMatchObject({ percent: 50, from: "2026-05-01", to: "2026-05-31" });
    expect(assessed(late, { month: "2026-06" }).blockedBy).toEqual(["over"]);
  });

  it("after an explanation in time is compliance too, though the prompt says that it was not followed", () => {
    const explained = { ...prompt, explained: true, complied: false, answeredOn: "2026-03-20" };
    expect(assessed(prompted(explained, registered), may).blockedBy).toEqual(["complied"]);
    expect(assessed(prompted(explained, { situation: { jobSeeker: false } }), may).percent).toBe(50);
  });
});

describe("Several grounds of one person", () => {
  const onePercentage = "1412/1997 10 §";
  const neglect = (on: string, more: Facts = {}): Facts => ({ ground: "activationPlan", on, ...settled, ...more });
  const july = { month: "2024-07" };

  it("of which one applies rest on that one alone, of which several on one percentage a month", () => {
    const one = assessed({ conduct: [neglect("2024-06-10")] }, july);
    expect(cited(one.grounds)).toEqual(cited(one.steps[0]!.grounds));
    const unheard = neglect("2024-06-10", { heard: undefined });
    const stopped = assessed({ conduct: [unheard, neglect("2024-06-20")] }, july);
    expect(cited(stopped.grounds)).toEqual(cited(one.grounds));
    const two = assessed({ conduct: [neglect("2024-06-10"), neglect("2024-06-20")] }, july);
    expect(cited(two.grounds)).toEqual([...cited(one.grounds), onePercentage]);
    expect(assessed({ conduct: [unheard] }, july).grounds).toEqual([]);
  });

  it("of which one leads nowhere: the next step is that of the other", () => {
    const excused = neglect("2024-06-10", { goodReason: true });
    const { next, blockedBy } = assessed({ conduct: [excused, neglect("2024-06-20", { heard: undefined })] }, july);
    expect(blockedBy).toEqual(["goodReason", "hearingMissing"]);
    expect(next).toEqual({ percent: 20, needs: ["hearingMissing"], from: "2024-07-01" });
  });

  it("that weigh the same: 40 percent for ten days goes before 20 percent for twenty, by the other reading after it", () => {
    // Two months from 10 May and from 20 May end on 10 and 20 July: 10 x 40 and 20 x 20.
    const refused = { goesOn: true, directedOn: "2024-05-02", assessment: "refused", reasonableTime: true };
    const short = neglect("2024-05-10", refused);
    const long = neglect("2024-05-20");
    const decidedReductions = [{ percent: 20, from: "2024-03-01", to: "2024-04-30" }];
    for (const conduct of [
      [short, long],
      [long, short],
    ]) {
      const person = { conduct, decidedReductions };
      expect(assessed(person, july).reduction).toMatchObject({ percent: 40, from: "2024-07-01", to: "2024-07-10" });
      const lowest = assessed(person, { ...july, practice: { reductionsMeet: "lowest" } });
      expect(lowest.reduction).toMatchObject({ percent: 20, from: "2024-07-01", to: "2024-07-20" });
    }
  });
});
