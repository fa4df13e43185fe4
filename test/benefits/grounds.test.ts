import { describe, expect, it } from "vitest";
import { type Day, dutyOf, euros, parseAssessInput, parseRecoveryInput, recoveryOf } from "../../src/index.js";
import { single } from "../cases.js";
import { askedIn, cited, stateOf } from "./people.js";

describe("The duty to register rests", () => {
  const duty = (on: string, situation: object, facts: object = {}) => {
    const read = parseAssessInput(single(on.slice(0, 7), {}, { born: "1985-05-05", situation, ...facts }));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return dutyOf(read.value, "a", on as Day);
  };
  const before = "1412/1997 2 a § 1 mom (1278/2016)";
  const releasedBefore = "1412/1997 2 a § 1 mom 1–5 kohta (1278/2016)";
  const since = "1412/1997 2 a § (26/2026)";
  const byDecree = "1412/1997 2 a § 3 mom (26/2026)";

  it.each([
    ["of work on the list of the act until 2026-01", "2020-06-15", { workHoursPerWeek: 1 }, [before, releasedBefore]],
    ["of full-time work on the decree", "2026-06-15", { workHoursPerWeek: 30 }, [since, byDecree, byDecree]],
    ["of substantial work on the decree", "2026-06-15", { substantialWork: true }, [since, byDecree, byDecree]],
    ["of an illness on the act", "2026-06-15", { incapacityCertified: true }, [since, since]],
    ["of one who has registered on the duty alone", "2026-06-15", { jobSeeker: true }, [since]],
  ])("%s", (_, on, situation, expected) => {
    expect(cited(duty(on, situation).grounds)).toEqual(expected);
  });

  it("of age on both ages", () => {
    expect(cited(duty("2020-06-15", {}, { born: "1950-01-01" }).grounds)).toEqual([
      before,
      "1412/1997 2 a § ja 10 §",
      "1412/1997 2 a § 1 mom (1294/2002)",
    ]);
  });

  it("of one of whom nothing is known on the duty alone", () => {
    const { state, grounds } = duty("2026-06-15", {});
    expect([state, cited(grounds)]).toEqual(["open", [since]]);
  });

  it("and asks by the section of the day, with the answers there are", () => {
    const at = "/household/persons/0/situation";
    const yesOrNo = [true, false];
    expect(askedIn(duty("2026-06-15", {}).questions)).toEqual([
      [`${at}/jobSeeker`, "2 a §", null, yesOrNo],
      [`${at}/workHoursPerWeek`, "2 a §", null, []],
      [`${at}/studies`, "2 a §", null, ["fullTime", "withoutStudentAid", "none"]],
      [`${at}/incapacityCertified`, "2 a §", null, yesOrNo],
    ]);
  });

  it("and until 2026-01 asks of studies without student aid whether they are a reason, unless that is known", () => {
    const known = { jobSeeker: false, workHoursPerWeek: 0, incapacityCertified: false };
    const paths = (on: string, situation: object) =>
      duty(on, { ...known, ...situation }).questions.map(({ code }) => code);
    expect(paths("2026-01-31", { studies: "withoutStudentAid" })).toEqual(["acceptableReason"]);
    expect(paths("2026-01-31", { studies: "withoutStudentAid", acceptableReason: false })).toEqual([]);
    expect(paths("2026-01-31", { studies: "none" })).toEqual([]);
    expect(paths("2026-02-01", { studies: "withoutStudentAid" })).toEqual([]);
  });
});

describe("A prompt", () => {
  const prompt = { for: "fullTimeRegistration", givenOn: "2026-03-31", reasonable: true, subsistenceSafe: true };
  const act = "1412/1997 2 a ja 10 § (26/2026)";

  it.each([
    ["letter", "434/2003 59 § 2 mom", "2026-04-07"],
    ["electronic", "13/2003 19 § 2 mom", "2026-04-03"],
    ["verifiedElectronic", "13/2003 18 ja 19 §", null],
  ])("sent as %s is served by its own section", (delivery, section, servedOn) => {
    const { grounds, next } = stateOf({ ...prompt, delivery }, "2026-03-31");
    expect(cited(grounds)).toEqual([act, act, section]);
    expect(next.map(({ to, from, grounds: own }) => [to, from, cited(own)])).toEqual([
      ["served", servedOn, [section]],
      ["complied", null, [act]],
      ["explained", null, ["1412/1997 10 a § (26/2026)"]],
      ["excused", null, ["1412/1997 10 § (26/2026)"]],
    ]);
  });

  it("whose day of service is known and lies ahead is served as a letter is", () => {
    const [served] = stateOf({ ...prompt, delivery: "letter", servedOn: "2026-04-15" }, "2026-04-14").next;
    expect(served).toMatchObject({ to: "served", from: "2026-04-15" });
    expect(cited(served!.grounds)).toEqual(["434/2003 59 § 2 mom"]);
  });

  it("that lapses does so on the day after its last one, and is reduced from the month after", () => {
    const given = { ...prompt, delivery: "handed" };
    expect(cited(stateOf(given, "2026-03-31").grounds)).toEqual([act, act]);
    const daysOf = (asOf: string) =>
      stateOf({ ...given, reasonable: undefined }, asOf).next.flatMap(({ to, from }) =>
        from === null ? [] : [[to, from]],
      );
    expect(daysOf("2026-04-30")).toEqual([["lapsed", "2026-05-01"]]);
    expect(daysOf("2026-05-01")).toEqual([["reducible", "2026-05-01"]]);
  });

  it("is reduced through its last day, and one that was answered or excused not at all", () => {
    const given = { ...prompt, delivery: "handed" };
    expect(stateOf(given, "2026-10-31").state).toBe("reducible");
    expect(stateOf(given, "2026-11-01").state).toBe("ended");
    expect(stateOf({ ...given, complied: true }, "2026-06-10").reduction).toBeNull();
    expect(stateOf({ ...given, reasonable: false }, "2026-06-10").reduction).toBeNull();
    const late = { ...given, complied: true, answeredOn: "2026-07-20" };
    expect(stateOf(late, "2026-07-19").reduction).toMatchObject({ to: "2026-10-31" });
    expect(stateOf(late, "2026-07-20").reduction).toMatchObject({ to: "2026-07-31" });
  });
});

describe("Recovery", () => {
  const recovery = (ground: string, more: object = {}) => {
    const payments = [{ paidOn: "2024-03-01", amount: "300.00", members: ["b", "a"] }];
    const read = parseRecoveryInput({ ground, from: "a", payments, asOf: "2024-06-03", ...more });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return recoveryOf(read.value);
  };
  const yesOrNo = [true, false];
  const limits = [
    ["/heard", "434/2003 34 §", false, yesOrNo],
    ["/livelihoodSafe", "21 §", false, yesOrNo],
  ];

  it.each([
    ["strike", "20 § 1 mom (1023/2022)"],
    ["misleading", "20 § 2 mom (1023/2022)"],
    ["mistakeOfAuthority", "13 § 4 mom (1023/2022)"],
  ])("of %s cites %s between the ban and its limits", (ground, section) => {
    expect(cited(recovery(ground).grounds)).toEqual(["1412/1997 19 §", `1412/1997 ${section}`, "1412/1997 21 §"]);
  });

  it("asks each finding by its own section", () => {
    expect(askedIn(recovery("strike").questions)).toEqual([
      ["/orderedWhenGranting", "20 § 1 mom", false, yesOrNo],
      ...limits,
    ]);
    expect(askedIn(recovery("misleading").questions)).toEqual([
      ["/deliberate", "20 § 2 mom", false, yesOrNo],
      ...limits,
      ["/payments/0/due", "20 § 2 mom", null, []],
    ]);
    expect(recovery("misleading").blockedBy).toEqual(["notDeliberate", "notHeard", "livelihoodNotSafe", "dueNotKnown"]);
  });

  it("of neglected maintenance waits for whose it was", () => {
    const { questions, blockedBy, lines } = recovery("neglectOfMaintenance", { from: "parent" });
    expect(askedIn(questions)).toEqual([
      ["/orderedWhenGranting", "20 § 1 mom", false, yesOrNo],
      ["/deliberate", "20 § 1 mom", false, yesOrNo],
      ["/of", "20 § 1 mom", null, []],
      ...limits,
    ]);
    expect(blockedBy).toEqual(["notOrdered", "notDeliberate", "sharesNotNamed", "notHeard", "livelihoodNotSafe"]);
    expect(cited(lines[0]!.grounds)).toEqual([
      "1412/1997 20 § 1 mom (1023/2022)",
      "1412/1997 22 § 1 mom (1555/2009)",
      "1412/1997 3 § 2 mom",
    ]);
  });

  const found = { orderedWhenGranting: true, deliberate: true, heard: true, livelihoodSafe: true };

  it("divides the cents by the ids of the members, in whatever order they are written", () => {
    const shares = ["a", "b", "c"].map((from) => {
      const payments = [{ paidOn: "2024-03-01", amount: "100.00", members: ["c", "a", "b"] }];
      return euros(recovery("strike", { ...found, from, payments }).recoverable);
    });
    expect(shares).toEqual(["33.33", "33.33", "33.34"]);
  });

  it("after a strike reaches the share of the striker alone, though a host names others", () => {
    const { input } = recovery("strike", found);
    expect(euros(recoveryOf({ ...input, of: ["a", "b"] }).recoverable)).toBe("150.00");
    expect(euros(recoveryOf({ ...input, ground: "meansNotAtDisposal", of: ["a", "b"] }).recoverable)).toBe("300.00");
  });
});
