import { describe, expect, it } from "vitest";
import {
  assess,
  type Day,
  findPrimaryBenefits,
  orderPendingBenefits,
  type PendingBenefit,
  type PrimaryBenefitName,
  parseAssessInput,
  primaryBenefits,
} from "../../src/index.js";
import { type Document, law } from "../cases.js";
import {
  find,
  type Household,
  household,
  idle,
  names,
  of,
  questions,
  settled,
  settledChild,
  tenureQuestion,
  without,
} from "./likelyHouseholds.js";
import { cited } from "./people.js";

interface Row {
  on: string;
  yes: Household;
  no: Household;
  open: Household;
  question: string;
  person?: string | null;
  payer?: string;
}

const incapable = { ...settled, workHoursPerWeek: 0, incapacityCertified: true };
const student = { ...settled, workHoursPerWeek: 0, studies: "fullTime" };
const pensioner = { born: "1950-01-01", incomes: [{ kind: "nationalPension" }] };

const rows: Record<PrimaryBenefitName, Row> = {
  earningsRelatedUnemploymentAllowance: {
    on: "2026-06-15",
    yes: { situation: { ...idle, employmentCondition: true, unemploymentFund: true } },
    no: { situation: { ...idle, employmentCondition: true, unemploymentFund: false } },
    open: { situation: without({ ...idle, employmentCondition: true }, "unemploymentFund") },
    question: of("unemploymentFund"),
    payer: "unemploymentFund",
  },
  generalSupport: {
    on: "2026-06-15",
    yes: { situation: idle },
    no: { situation: { ...idle, employmentCondition: true, unemploymentFund: true } },
    open: { situation: without(idle, "jobSeeker") },
    question: of("jobSeeker"),
  },
  basicUnemploymentAllowance: {
    on: "2024-06-14",
    yes: { situation: { ...idle, employmentCondition: true } },
    no: { situation: idle },
    open: { situation: without({ ...idle, employmentCondition: true }, "unemploymentFund") },
    question: of("unemploymentFund"),
  },
  labourMarketSubsidy: {
    on: "2024-06-14",
    yes: { situation: idle },
    no: { situation: settled },
    open: { situation: without(idle, "jobSeeker") },
    question: of("jobSeeker"),
  },
  generalHousingAllowance: {
    on: "2026-06-15",
    yes: { tenure: "rented" },
    no: { tenure: "companyShare" },
    open: { tenure: "unknown" },
    question: tenureQuestion,
    person: null,
  },
  pensionersHousingAllowance: {
    on: "2026-06-15",
    yes: { ...pensioner, tenure: "rented" },
    no: { tenure: "rented" },
    open: { ...pensioner, tenure: "unknown" },
    question: tenureQuestion,
    person: null,
  },
  studentHousingSupplement: {
    on: "2026-06-15",
    yes: { situation: student, tenure: "rented" },
    no: { situation: student, tenure: "rented", child: { born: "2020-01-01" } },
    open: { situation: student, tenure: "unknown" },
    question: tenureQuestion,
  },
  studyGrant: {
    on: "2026-06-15",
    yes: { situation: student },
    no: { situation: { ...student, studies: "withoutStudentAid" } },
    open: { situation: without(student, "studies") },
    question: of("studies"),
  },
  studentLoan: {
    on: "2026-06-15",
    yes: { situation: student },
    no: { situation: { ...student, studies: "none" } },
    open: { situation: without(student, "studies") },
    question: of("studies"),
    payer: "bank",
  },
  sicknessAllowance: {
    on: "2026-06-15",
    yes: { situation: incapable },
    no: { situation: settled },
    open: { situation: without({ ...settled, workHoursPerWeek: 0 }, "incapacityCertified") },
    question: of("incapacityCertified"),
  },
  rehabilitationAllowance: {
    on: "2026-06-15",
    yes: { situation: { ...incapable, rehabilitation: true } },
    no: { situation: incapable },
    open: { situation: without(incapable, "rehabilitation") },
    question: of("rehabilitation"),
  },
  parentalAllowance: {
    on: "2026-06-15",
    yes: { situation: { ...settled, parentalLeave: true } },
    no: { situation: settled, child: { born: "2025-12-01" } },
    open: { situation: without(settled, "parentalLeave"), child: { born: "2025-12-01" } },
    question: of("parentalLeave"),
  },
  childBenefit: {
    on: "2026-06-15",
    yes: { child: { born: "2015-01-01" } },
    no: { child: { born: "2015-01-01", situation: { ...settledChild, childBenefitElsewhere: true } } },
    open: { child: { born: "2015-01-01", share: "1/2", situation: { maintenanceUnpaid: false } } },
    question: of("childBenefitElsewhere", 1),
    person: "c1",
  },
  homeCareAllowance: {
    on: "2026-06-15",
    yes: { situation: { ...settled, caresForChild: true }, child: { born: "2024-01-01" } },
    no: { situation: settled, child: { born: "2024-01-01" } },
    open: { situation: without(settled, "caresForChild"), child: { born: "2024-01-01" } },
    question: of("caresForChild"),
  },
  maintenanceSupport: {
    on: "2026-06-15",
    yes: { child: { born: "2015-01-01", situation: { ...settledChild, maintenanceUnpaid: true } } },
    no: { child: { born: "2015-01-01" } },
    open: { child: { born: "2015-01-01", situation: { childBenefitElsewhere: false } } },
    question: of("maintenanceUnpaid", 1),
    person: "c1",
  },
  nationalPension: {
    on: "2026-06-15",
    yes: { situation: { ...incapable, longIncapacity: true } },
    no: { situation: incapable },
    open: { situation: without(incapable, "longIncapacity") },
    question: of("longIncapacity"),
  },
  guaranteePension: {
    on: "2026-06-15",
    yes: pensioner,
    no: { situation: incapable },
    open: { situation: without(incapable, "longIncapacity") },
    question: of("longIncapacity"),
  },
  earningsRelatedPension: {
    on: "2026-06-15",
    yes: { born: "1950-01-01", situation: { ...settled, workHoursPerWeek: 0, workHistory: true } },
    no: { born: "1950-01-01", situation: { ...settled, workHoursPerWeek: 0 } },
    open: { born: "1950-01-01", situation: without(settled, "workHistory") },
    question: of("workHistory"),
    payer: "pensionProvider",
  },
  survivorsPension: {
    on: "2026-06-15",
    yes: { situation: { ...settled, bereaved: true } },
    no: { situation: settled, child: { born: "2024-01-01" } },
    open: { situation: without(settled, "bereaved"), child: { born: "2024-01-01" } },
    question: of("bereaved"),
  },
  militaryAssistance: {
    on: "2026-06-15",
    yes: { born: "2005-01-01", situation: { ...settled, workHoursPerWeek: 0, inService: true } },
    no: { born: "2005-01-01", situation: settled },
    open: { born: "2005-01-01", situation: {} },
    question: of("inService"),
  },
};

/** The act that each benefit is applied for by. */
const acts: Record<PrimaryBenefitName, string> = {
  earningsRelatedUnemploymentAllowance: "1290/2002 3 luku 1 § ja 5 luku 2 §",
  generalSupport: "48/2026 2 ja 11 §",
  basicUnemploymentAllowance: "1290/2002 3 luku 1 § ja 5 luku 2 §",
  labourMarketSubsidy: "1290/2002 3 luku 1 § ja 7 luku",
  generalHousingAllowance: "938/2014 7 ja 8 §",
  pensionersHousingAllowance: "571/2007 8 §",
  studentHousingSupplement: "65/1994 14 §",
  studyGrant: "65/1994 1–6 §",
  studentLoan: "65/1994 15–16 §",
  sicknessAllowance: "1224/2004 8 luku 2 § (737/2024)",
  rehabilitationAllowance: "566/2005 17 ja 20 § (735/2024)",
  parentalAllowance: "1224/2004 9 luku (28/2022)",
  childBenefit: "796/1992 1, 6 ja 8 §",
  homeCareAllowance: "1128/1996 3 §",
  maintenanceSupport: "580/2008 1 ja 6–8 §",
  nationalPension: "568/2007 10 ja 12 § (733/2024)",
  guaranteePension: "703/2010 7 § (734/2024)",
  earningsRelatedPension: "395/2006 11, 15 ja 35 §",
  survivorsPension: "568/2007 26 ja 40 §",
  militaryAssistance: "781/1993 1–4 §",
};

const table = Object.entries(rows) as [PrimaryBenefitName, Row][];

describe("Every benefit of the catalogue", () => {
  it("stands in the table", () => {
    expect(Object.keys(rows).sort()).toEqual(Object.keys(primaryBenefits).sort());
  });

  it.each(table)("%s is a candidate where it is likely, with its payer and its act", (benefit, row) => {
    const found = find(row.on, household(row.on, row.yes)).candidates.find((one) => one.benefit === benefit);
    expect(found).toMatchObject({ benefit, person: row.person === undefined ? "a" : row.person });
    expect(found?.payer).toBe(row.payer ?? "kela");
    expect(found?.reason.en.length).toBeGreaterThan(0);
    const first = row.on < "2026-02-01" ? "1412/1997 2 § 1 mom" : "1412/1997 2 § (26/2026)";
    expect(cited(found!.grounds)).toEqual([acts[benefit], first]);
  });

  it.each(table)("%s is none where the facts speak against it", (benefit, { on, no }) => {
    expect(names(on, no)).not.toContain(benefit);
  });

  it.each(table)("%s is asked about where the fact is missing", (benefit, { on, open, question }) => {
    expect(names(on, open)).not.toContain(benefit);
    expect(questions(on, open)).toContain(question);
  });

  it.each(table)("%s is none when it is paid already", (benefit, { on, yes, person }) => {
    const received = { kind: benefit, person: person === null || person === undefined ? "a" : person };
    expect(names(on, { ...yes, incomes: [...(yes.incomes ?? []), received] })).not.toContain(benefit);
  });

  it.each(table)("%s changes no sheet, and the facts that make it likely do not either", (_, { on, yes }) => {
    const document = household(on, yes);
    const bare = structuredClone(document);
    for (const person of bare.household.persons) delete person.situation;
    const totals = (from: Document) => {
      const read = parseAssessInput(from);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      findPrimaryBenefits(read.value, on as Day);
      const { needs, income, assets, assistance, surplus, carryOut } = assess(read.value, law(from.month));
      return { needs, income, assets, assistance, surplus, carryOut };
    };
    expect(totals(document)).toEqual(totals(bare));
  });

  it("in full-time work, with an own home and nothing else, nobody is asked or sent anywhere", () => {
    for (const on of ["2025-01-01", "2026-04-30", "2026-06-15"])
      expect(find(on, household(on))).toEqual({ candidates: [], questions: [] });
  });

  it("the same facts of the spouse are the spouse's benefit", () => {
    const found = find("2026-06-15", household("2026-06-15", { spouse: idle }));
    expect(found.candidates.map(({ benefit, person }) => [benefit, person])).toEqual([["generalSupport", "b"]]);
  });
});

describe("By date", () => {
  it.each([
    ["2026-04-30", ["labourMarketSubsidy"]],
    ["2026-05-01", ["generalSupport"]],
  ])("unemployed on %s: %j", (on, expected) => {
    expect(names(on, { situation: idle })).toEqual(expected);
  });

  it.each([
    ["2026-04-30", ["basicUnemploymentAllowance"]],
    ["2026-05-01", ["generalSupport"]],
  ])("unemployed after enough work without a fund on %s: %j", (on, expected) => {
    expect(names(on, { situation: { ...idle, employmentCondition: true } })).toEqual(expected);
  });

  it.each([
    ["2017-01-01", "ownHouse", true],
    ["2024-12-31", "ownHouse", true],
    ["2024-12-31", "companyShare", true],
    ["2025-01-01", "ownHouse", false],
    ["2025-01-01", "companyShare", false],
    ["2025-01-01", "rented", true],
    ["2025-01-01", "rightOfOccupancy", true],
    ["2026-06-15", "rightOfOccupancy", true],
  ])("general housing allowance on %s in a home %s: %s", (on, tenure, expected) => {
    expect(names(on, { tenure }).includes("generalHousingAllowance")).toBe(expected);
  });

  it.each([
    ["2017-08-01", true, false],
    ["2025-07-31", true, false],
    ["2025-08-01", false, true],
    ["2026-06-15", false, true],
  ])("a student tenant on %s: general allowance %s, student supplement %s", (on, general, supplement) => {
    const found = names(on, { situation: student, tenure: "rented" });
    expect(found.includes("generalHousingAllowance")).toBe(general);
    expect(found.includes("studentHousingSupplement")).toBe(supplement);
  });

  it("a student with a child keeps the general housing allowance", () => {
    const found = names("2026-06-15", { situation: student, tenure: "rented", child: { born: "2020-01-01" } });
    expect(found).toContain("generalHousingAllowance");
    expect(found).not.toContain("studentHousingSupplement");
  });

  it("a household with a pension has the pensioners' allowance and not the general one", () => {
    const found = names("2026-06-15", { ...pensioner, tenure: "rented" });
    expect(found).toContain("pensionersHousingAllowance");
    expect(found).not.toContain("generalHousingAllowance");
  });
});

describe("Ages", () => {
  const longIll = { ...incapable, longIncapacity: true };
  const inRehabilitation = { ...incapable, rehabilitation: true };

  it.each([
    ["generalSupport", "2026-06-14", "2009-06-15", idle, false],
    ["generalSupport", "2026-06-15", "2009-06-15", idle, true],
    ["generalSupport", "2026-06-30", "1961-06-10", idle, true],
    ["generalSupport", "2026-07-01", "1961-06-10", idle, false],
    ["labourMarketSubsidy", "2019-06-14", "2002-06-15", idle, false],
    ["labourMarketSubsidy", "2019-06-15", "2002-06-15", idle, true],
    ["studyGrant", "2026-06-14", "2009-06-15", student, false],
    ["studyGrant", "2026-06-15", "2009-06-15", student, true],
    ["studentLoan", "2026-06-14", "2008-06-15", student, false],
    ["studentLoan", "2026-06-15", "2008-06-15", student, true],
    ["sicknessAllowance", "2026-06-30", "1958-06-10", incapable, true],
    ["sicknessAllowance", "2026-07-01", "1958-06-10", incapable, false],
    ["sicknessAllowance", "2024-12-31", "2008-12-31", incapable, true],
    ["sicknessAllowance", "2024-12-30", "2008-12-31", incapable, false],
    ["sicknessAllowance", "2025-06-16", "2008-12-31", incapable, true],
    ["sicknessAllowance", "2025-06-16", "2009-01-01", incapable, false],
    ["sicknessAllowance", "2026-12-31", "2009-01-01", incapable, false],
    ["rehabilitationAllowance", "2025-06-16", "2008-12-31", inRehabilitation, true],
    ["rehabilitationAllowance", "2025-06-16", "2009-01-01", inRehabilitation, false],
    ["nationalPension", "2025-06-16", "2008-12-31", longIll, true],
    ["nationalPension", "2025-06-16", "2009-01-01", longIll, false],
    ["nationalPension", "2026-06-14", "1961-06-15", settled, false],
    ["nationalPension", "2026-06-15", "1961-06-15", settled, true],
  ])("%s on %s, born %s", (benefit, on, born, situation, expected) => {
    expect(names(on, { born, situation }).includes(benefit as PrimaryBenefitName)).toBe(expected);
  });

  it.each([
    ["childBenefit", "2026-06-30", "2009-06-10", true],
    ["childBenefit", "2026-07-01", "2009-06-10", false],
    ["maintenanceSupport", "2026-06-14", "2008-06-15", true],
    ["maintenanceSupport", "2026-06-15", "2008-06-15", false],
  ])("%s on %s, a child born %s", (benefit, on, born, expected) => {
    const child = { born, situation: { ...settledChild, maintenanceUnpaid: true } };
    expect(names(on, { child }).includes(benefit as PrimaryBenefitName)).toBe(expected);
  });

  it.each([
    ["2021-07-31", false, true],
    ["2021-08-01", false, false],
    ["2026-06-15", false, false],
    ["2026-06-15", true, true],
  ])("at 17 on %s with compulsory education completed %s: %s", (on, compulsoryEducationDone, expected) => {
    const born = `${Number(on.slice(0, 4)) - 17}-02-02`;
    const found = names(on, { born, situation: { ...idle, compulsoryEducationDone } });
    expect(found.includes("labourMarketSubsidy") || found.includes("generalSupport")).toBe(expected);
  });

  it("whether compulsory education is completed is asked at 17 only", () => {
    const situation = without(idle, "compulsoryEducationDone");
    expect(questions("2026-06-15", { born: "2009-02-02", situation })).toContain(of("compulsoryEducationDone"));
    expect(questions("2026-06-15", { born: "2008-02-02", situation })).toEqual([]);
  });
});

describe("Hastening pending benefits", () => {
  const pending = (kind: PrimaryBenefitName, appliedOn?: string, person?: string): PendingBenefit => ({
    kind,
    person,
    appliedOn: appliedOn as Day | undefined,
  });

  it("unemployment and housing come first, whenever they were applied for", () => {
    const list = [
      pending("nationalPension", "2026-01-01"),
      pending("childBenefit", "2026-01-02"),
      pending("generalHousingAllowance", "2026-05-05"),
      pending("sicknessAllowance", "2026-02-02"),
      pending("generalSupport", "2026-06-06"),
    ];
    const order = orderPendingBenefits(list).map(({ kind }) => kind);
    expect(order.slice(0, 2)).toEqual(["generalSupport", "generalHousingAllowance"]);
    expect(order.slice(2)).toEqual(["sicknessAllowance", "childBenefit", "nationalPension"]);
  });

  it("of one kind the older application comes first, and equal ones keep their order", () => {
    const list = [
      pending("generalSupport", "2026-06-06", "b"),
      pending("generalSupport", "2026-06-01", "a"),
      pending("generalSupport", "2026-06-06", "c"),
      pending("generalSupport", "2026-06-06", "d"),
    ];
    const before = [...list];
    expect(orderPendingBenefits(list).map(({ person }) => person)).toEqual(["a", "b", "c", "d"]);
    expect(list).toEqual(before);
  });

  it("nothing is lost and nothing made up", () => {
    const list = (Object.keys(primaryBenefits) as PrimaryBenefitName[]).map((kind) => pending(kind)).reverse();
    const order = orderPendingBenefits(list);
    expect([...order].sort((one, other) => (one.kind < other.kind ? -1 : 1))).toEqual(
      [...list].sort((one, other) => (one.kind < other.kind ? -1 : 1)),
    );
    expect(orderPendingBenefits([])).toEqual([]);
  });
});
