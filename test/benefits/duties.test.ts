import { describe, expect, it } from "vitest";
import { type Day, type Duty, dutyOf, parseAssessInput } from "../../src/index.js";
import { parent, single } from "../cases.js";

/** Somebody of whom everything is known and nothing releases. */
const nothing = {
  jobSeeker: false,
  workHoursPerWeek: 0,
  studies: "none",
  incapacityCertified: false,
  institution: false,
  outsideUnemploymentSecurity: false,
  acceptableReason: false,
  substantialWork: false,
};

function duty(on: string, situation: object, born = "1985-05-05", incomes: object[] = []): Duty {
  const document = single(on.slice(0, 7), { incomes: incomes as { [field: string]: unknown }[] }, { born, situation });
  const read = parseAssessInput(document);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  return dutyOf(read.value, "a", on as Day);
}

const state = ({ state, release }: Duty) => [state, release];
const asked = ({ questions }: Duty) => questions.map(({ code }) => code);

describe("The duty to register as a job seeker (2 a §)", () => {
  it.each([
    ["2017-01-02", "registration"],
    ["2026-01-31", "registration"],
    ["2026-02-01", "fullTimeRegistration"],
    ["2026-12-31", "fullTimeRegistration"],
  ])("on %s it is %s, owed by somebody whom nothing releases", (on, kind) => {
    const found = duty(on, nothing);
    expect(found.duty).toBe(kind);
    expect(found.person).toBe("a");
    expect(state(found)).toEqual(["owed", null]);
    expect(asked(found)).toEqual([]);
  });

  it.each(["2020-06-15", "2026-06-15"])("on %s it is done by registering", (on) => {
    expect(state(duty(on, { ...nothing, jobSeeker: true }))).toEqual(["done", null]);
  });

  it.each(["2020-06-15", "2026-06-15"])("on %s a registered person is asked nothing more", (on) => {
    expect(asked(duty(on, { jobSeeker: true }))).toEqual([]);
  });
});

describe("What releases on both sides of 2026-02-01", () => {
  it.each([
    ["outsideUnemploymentSecurity", { outsideUnemploymentSecurity: true }],
    ["illness", { incapacityCertified: true }],
    ["institution", { institution: true }],
    ["acceptableReason", { acceptableReason: true }],
    ["studies", { studies: "fullTime" }],
    ["atWork", { workHoursPerWeek: 40 }],
    ["atWork", { workHoursPerWeek: 30 }],
    ["atWork", { business: "profitable" }],
  ])("%s: %j", (release, facts) => {
    for (const on of ["2017-01-02", "2026-01-31", "2026-02-01", "2026-11-02"]) {
      const found = duty(on, { ...nothing, ...facts });
      expect(state(found)).toEqual(["released", release]);
      expect(asked(found)).toEqual([]);
      expect(found.grounds.length).toBeGreaterThan(0);
    }
  });
});

describe("What released until 2026-01-31 and does so no more", () => {
  it.each([
    ["work of 29 hours a week", { workHoursPerWeek: 29 }],
    ["work of one hour a week", { workHoursPerWeek: 1 }],
    ["an unprofitable business", { business: "unprofitable" }],
  ])("%s", (_, facts) => {
    expect(state(duty("2026-01-31", { ...nothing, ...facts }))).toEqual(["released", "atWork"]);
    expect(state(duty("2026-02-01", { ...nothing, ...facts }))).toEqual(["owed", null]);
  });

  it("studies without student aid release nobody from seeking full-time work", () => {
    expect(state(duty("2026-02-01", { ...nothing, studies: "withoutStudentAid" }))).toEqual(["owed", null]);
  });

  it("work that is substantial although its hours do not tell releases from 2026-02-01 (Decree 95/2026)", () => {
    const facts = { ...nothing, workHoursPerWeek: 12, substantialWork: true };
    expect(state(duty("2026-02-01", facts))).toEqual(["released", "substantialWork"]);
  });

  it("an unprofitable business and part-time work together release nobody", () => {
    const facts = { ...nothing, workHoursPerWeek: 29, business: "unprofitable", studies: "withoutStudentAid" };
    expect(state(duty("2026-06-01", facts))).toEqual(["owed", null]);
  });
});

describe("Ages, on the day", () => {
  it.each([
    ["2020-06-14", "2003-06-15", "released", "age"],
    ["2020-06-15", "2003-06-15", "owed", null],
    ["2025-12-31", "2009-01-01", "released", "age"],
    ["2026-01-01", "2009-01-01", "owed", null],
    ["2020-06-14", "1955-06-15", "owed", null],
    ["2020-06-15", "1955-06-15", "released", "age"],
  ])("until 2026-01 from 17 to 64: on %s born %s: %s", (on, born, expected, release) => {
    expect(state(duty(on, nothing, born))).toEqual([expected, release]);
  });

  it.each([
    ["2026-06-14", "2008-06-15", "released", "age"],
    ["2026-06-15", "2008-06-15", "owed", null],
    ["2026-06-15", "2009-06-15", "released", "age"],
    ["2026-06-14", "1961-06-15", "owed", null],
    ["2026-06-15", "1961-06-15", "released", "age"],
  ])("from 2026-02 adults up to 64: on %s born %s: %s", (on, born, expected, release) => {
    expect(state(duty(on, nothing, born))).toEqual([expected, release]);
  });

  it("whom age releases is asked nothing", () => {
    expect(asked(duty("2026-06-15", {}, "1950-01-01"))).toEqual([]);
    expect(asked(duty("2020-06-15", {}, "1950-01-01"))).toEqual([]);
  });

  it("a child of the family has none at 17 either, for whom the parents answer", () => {
    const document = parent("2020-06", ["2003-01-01"]);
    Object.assign(document.household.persons[1]!, { situation: nothing });
    const read = parseAssessInput(document);
    if (!read.ok) throw new Error("refused");
    expect(state(dutyOf(read.value, "c1", "2020-06-15" as Day))).toEqual(["released", "age"]);
  });

  it("somebody of 17 had the duty until 2026-01-31 and has it no more on the next day", () => {
    expect(state(duty("2026-01-31", nothing, "2008-08-08"))).toEqual(["owed", null]);
    expect(state(duty("2026-02-01", nothing, "2008-08-08"))).toEqual(["released", "age"]);
  });
});

describe("Pension", () => {
  it.each(["nationalPension", "earningsRelatedPension", "guaranteePension"])("%s releases", (kind) => {
    const incomes = [{ person: "a", kind, net: "900.00" }];
    expect(state(duty("2026-06-01", nothing, "1985-05-05", incomes))).toEqual(["released", "pension"]);
  });

  it("a pension of the spouse does not", () => {
    const document = {
      month: "2026-06",
      household: {
        persons: [
          { id: "a", role: "applicant", born: "1985-05-05", situation: nothing },
          { id: "b", role: "spouse", born: "1955-05-05" },
        ],
        incomes: [{ person: "b", kind: "nationalPension", net: "900.00" }],
        expenses: [],
      },
    };
    const read = parseAssessInput(document);
    if (!read.ok) throw new Error("refused");
    expect(state(dutyOf(read.value, "a", "2026-06-01" as Day))).toEqual(["owed", null]);
    expect(state(dutyOf(read.value, "b", "2026-06-01" as Day))).toEqual(["released", "age"]);
  });
});

describe("Missing facts", () => {
  it.each(["2020-06-15", "2026-06-15"])("on %s nothing is held against somebody of whom nothing is known", (on) => {
    const found = duty(on, {});
    expect(found.state).toBe("open");
    expect(asked(found)).toContain("jobSeeker");
  });

  it.each(["jobSeeker", "workHoursPerWeek", "studies", "incapacityCertified"])(
    "without %s the duty is open and it is asked by path",
    (name) => {
      for (const on of ["2020-06-15", "2026-06-15"]) {
        const known = Object.fromEntries(Object.entries(nothing).filter(([field]) => field !== name));
        const found = duty(on, known);
        expect(state(found)).toEqual(["open", null]);
        expect(found.questions.map(({ code, path }) => `${code} ${path}`)).toEqual([
          `${name} /household/persons/0/situation/${name}`,
        ]);
      }
    },
  );

  it("one release that is known is enough", () => {
    for (const on of ["2020-06-15", "2026-06-15"])
      expect(state(duty(on, { institution: true }))).toEqual(["released", "institution"]);
  });

  it("of an unknown person there is no answer", () => {
    const read = parseAssessInput(single("2026-06"));
    if (!read.ok) throw new Error("refused");
    expect(() => dutyOf(read.value, "nobody", "2026-06-01" as Day)).toThrow(
      new RangeError("no such person in the document"),
    );
  });
});
