import { describe, expect, it } from "vitest";
import { type Day, orderPendingBenefits, type PrimaryBenefitName } from "../../src/index.js";
import { find, type Household, household, idle, names, of, questions, settled, without } from "./likelyHouseholds.js";
import { cited, type Facts } from "./people.js";

const on = "2026-06-15";
const isLikely = (benefit: PrimaryBenefitName, facts: Household, day = on) => names(day, facts).includes(benefit);
const asks = (name: string, facts: Household, person = 0) => questions(on, facts).includes(of(name, person));

/** Out of work, and nothing else known. */
const bare = { workHoursPerWeek: 0 };
const incapable = { ...settled, workHoursPerWeek: 0, incapacityCertified: true };
const student = { ...settled, workHoursPerWeek: 0, studies: "fullTime" };

describe("An unemployment benefit is likely", () => {
  it("for a registered job seeker, and for one who works up to 29 hours or without profit", () => {
    for (const facts of [{}, { workHoursPerWeek: 29 }, { business: "unprofitable" }, { studies: "withoutStudentAid" }])
      expect(isLikely("generalSupport", { situation: { ...idle, ...facts } })).toBe(true);
  });

  it.each<[string, Facts]>([
    ["who works thirty hours a week", { workHoursPerWeek: 30 }],
    ["whose business is profitable", { business: "profitable" }],
    ["who studies full time", { studies: "fullTime" }],
    ["whom a doctor has found unable to work", { incapacityCertified: true }],
    ["who is cared for in an institution", { institution: true }],
  ])("but not for one %s, who is not asked either", (_, facts) => {
    expect(isLikely("generalSupport", { situation: { ...idle, ...facts } })).toBe(false);
    const { jobSeeker: _unknown, ...open } = idle;
    expect(asks("jobSeeker", { situation: { ...open, ...facts } })).toBe(false);
  });

  it.each([
    "nationalPension",
    "foreignPension",
    "earningsRelatedUnemploymentAllowance",
    "generalSupport",
    "sicknessAllowance",
    "rehabilitationAllowance",
    "parentalAllowance",
  ])("but not beside a %s of one's own", (kind) => {
    expect(isLikely("generalSupport", { situation: idle, incomes: [{ kind }] })).toBe(false);
    const spouse = { situation: idle, spouse: settled, incomes: [{ kind, person: "b" }] };
    expect(isLikely("generalSupport", spouse)).toBe(true);
  });

  it("general support after the condition of work only without a fund, before it for members of a fund as well", () => {
    const member = { ...idle, unemploymentFund: true };
    expect(isLikely("generalSupport", { situation: member })).toBe(true);
    expect(isLikely("generalSupport", { situation: { ...member, employmentCondition: true } })).toBe(false);
    expect(isLikely("generalSupport", { situation: { ...idle, employmentCondition: true } })).toBe(true);
  });

  it.each<[string, Facts, boolean]>([
    ["while it runs", { on: "2026-06-01", until: "2026-06-30" }, false],
    ["on its first day", { on, until: "2026-06-30" }, false],
    ["on its last day", { on: "2026-06-01", until: on }, false],
    ["while nobody knows its end", { on: "2026-06-01" }, false],
    ["on the day after it", { on: "2026-06-01", until: "2026-06-14" }, true],
    ["before it", { on: "2026-06-16", until: "2026-06-30" }, true],
    ["and a refused plan is no sanction", { on: "2026-06-01", ground: "integrationPlan" }, true],
  ])("under a sanction the benefit is there already, only stopped: %s", (_, own, expected) => {
    const conduct = [{ ground: "unemploymentSanction", ...own }];
    expect(isLikely("generalSupport", { situation: idle, more: { conduct } })).toBe(expected);
  });

  it("at 17 with compulsory education completed registration is asked, as later", () => {
    const situation = without({ ...idle, compulsoryEducationDone: true }, "jobSeeker");
    expect(asks("jobSeeker", { born: "2009-02-02", situation })).toBe(true);
    expect(asks("jobSeeker", { born: "2009-02-02", situation: { ...situation, compulsoryEducationDone: false } })).toBe(
      false,
    );
  });
});

describe("A housing allowance is likely", () => {
  const tenures = ["rented", "rightOfOccupancy", "companyShare", "ownHouse"];
  const likelyIn = (benefit: PrimaryBenefitName, facts: Household) =>
    tenures.filter((tenure) => isLikely(benefit, { ...facts, tenure }));

  it("for tenants and holders of a right of occupancy, as a student supplement too", () => {
    expect(likelyIn("generalHousingAllowance", {})).toEqual(["rented", "rightOfOccupancy"]);
    expect(likelyIn("studentHousingSupplement", { situation: student })).toEqual(["rented", "rightOfOccupancy"]);
    expect(likelyIn("studentHousingSupplement", {})).toEqual([]);
  });

  it("for pensioners in every home", () => {
    const pensioner = { born: "1950-01-01", incomes: [{ kind: "nationalPension" }] };
    expect(likelyIn("pensionersHousingAllowance", pensioner)).toEqual(tenures);
  });

  it("for a couple of which one alone studies as the general allowance", () => {
    const both = { situation: student, spouse: student, tenure: "rented" };
    expect(isLikely("generalHousingAllowance", both)).toBe(false);
    expect(isLikely("generalHousingAllowance", { ...both, spouse: settled })).toBe(true);
    expect(isLikely("generalHousingAllowance", { ...both, situation: settled })).toBe(true);
  });

  it.each<[string, string, boolean]>([
    ["rent", "2026-06-15", true],
    ["occupancyCharge", "2026-06-15", true],
    ["maintenanceCharge", "2024-12-31", true],
    ["maintenanceCharge", "2026-06-15", false],
    ["homeLoanInterest", "2026-06-15", false],
  ])("where the costs tell the home: %s on %s", (kind, day, expected) => {
    const facts = { tenure: "unknown", expenses: [{ kind, amount: "500.00" }] };
    expect(isLikely("generalHousingAllowance", facts, day)).toBe(expected);
    expect(find(day, household(day, facts)).questions).toEqual([]);
  });

  it("but costs that every home has tell nothing, and the tenure is asked", () => {
    const facts = { tenure: "unknown", expenses: [{ kind: "electricity", amount: "50.00" }] };
    expect(questions(on, facts)).toEqual(["tenure /household/dwelling/tenure"]);
  });
});

describe("Benefits of illness", () => {
  it("sickness allowance is not for an incapacity of a year or more, which a pension is for", () => {
    expect(isLikely("sicknessAllowance", { situation: incapable })).toBe(true);
    const long = { situation: { ...incapable, longIncapacity: true } };
    expect(isLikely("sicknessAllowance", long)).toBe(false);
    expect(isLikely("nationalPension", long)).toBe(true);
    expect(isLikely("sicknessAllowance", { situation: without(incapable, "longIncapacity") })).toBe(true);
  });

  it("nor beside a pension, a sickness or a rehabilitation allowance", () => {
    for (const kind of ["nationalPension", "sicknessAllowance", "rehabilitationAllowance"])
      expect(isLikely("sicknessAllowance", { situation: incapable, incomes: [{ kind }] })).toBe(false);
  });

  it("rehabilitation is asked of somebody unable to work, and of nobody else", () => {
    expect(asks("rehabilitation", { situation: without(incapable, "rehabilitation") })).toBe(true);
    const healthy = { situation: without(settled, "rehabilitation") };
    expect(asks("rehabilitation", healthy)).toBe(false);
    expect(isLikely("rehabilitationAllowance", healthy)).toBe(false);
  });
});

describe("Benefits of families", () => {
  const parent = (born: string, more: Household = {}): Household => ({ child: { born }, ...more });

  it("parental leave is asked until a child is two", () => {
    const situation = without(settled, "parentalLeave");
    expect(asks("parentalLeave", parent("2024-06-16", { situation }))).toBe(true);
    expect(asks("parentalLeave", parent("2024-06-15", { situation }))).toBe(false);
    expect(isLikely("parentalAllowance", parent("2024-06-15", { situation }))).toBe(false);
    expect(asks("parentalLeave", { situation })).toBe(false);
  });

  it("one small child among several is enough", () => {
    const situation = without(settled, "parentalLeave");
    const document = household(on, parent("2025-12-01", { situation }));
    document.household.persons.push({ id: "c2", role: "child", born: "2015-01-01" });
    expect(find(on, document).questions.map(({ code }) => code)).toContain("parentalLeave");
  });

  it("child benefit is likely unless it is known to be paid elsewhere, of a child who lives in two homes it is asked", () => {
    const known = { situation: { maintenanceUnpaid: false } };
    expect(isLikely("childBenefit", { child: { born: "2015-01-01", ...known } })).toBe(true);
    expect(isLikely("childBenefit", { child: { born: "2015-01-01", share: "1/2", ...known } })).toBe(false);
    const here = { situation: { maintenanceUnpaid: false, childBenefitElsewhere: false } };
    expect(isLikely("childBenefit", { child: { born: "2015-01-01", share: "1/2", ...here } })).toBe(true);
  });

  it("child benefit that is paid to the parent is there", () => {
    for (const person of ["a", "c1"])
      expect(isLikely("childBenefit", parent("2015-01-01", { incomes: [{ kind: "childBenefit", person }] }))).toBe(
        false,
      );
  });

  it("home care allowance is likely until the child is three", () => {
    const situation = { ...settled, caresForChild: true };
    expect(isLikely("homeCareAllowance", parent("2023-06-16", { situation }))).toBe(true);
    expect(isLikely("homeCareAllowance", parent("2023-06-15", { situation }))).toBe(false);
  });

  it("but not where the child is in early education, or during parental leave", () => {
    const situation = { ...settled, caresForChild: true };
    const expenses = (kind: string) => [{ kind, amount: "100.00" }];
    expect(isLikely("homeCareAllowance", parent("2024-01-01", { situation, expenses: expenses("rent") }))).toBe(true);
    const day = parent("2024-01-01", { situation, expenses: expenses("earlyEducation") });
    expect(isLikely("homeCareAllowance", day)).toBe(false);
    for (const kind of ["parentalAllowance", "homeCareAllowance"])
      expect(isLikely("homeCareAllowance", parent("2024-01-01", { situation, incomes: [{ kind }] }))).toBe(false);
  });

  it("maintenance of a child who lives with both parents is not asked, of one who lives with one it is", () => {
    const open = { child: { born: "2015-01-01", situation: { childBenefitElsewhere: false } } };
    expect(asks("maintenanceUnpaid", open, 1)).toBe(true);
    expect(asks("maintenanceUnpaid", { ...open, spouse: settled }, 2)).toBe(false);
    expect(isLikely("maintenanceSupport", { ...open, spouse: settled })).toBe(false);
  });

  it.each(["maintenance", "maintenanceSupport"])("maintenance support is none where %s is paid", (kind) => {
    const unpaid = { born: "2015-01-01", situation: { maintenanceUnpaid: true, childBenefitElsewhere: false } };
    expect(isLikely("maintenanceSupport", { child: unpaid })).toBe(true);
    expect(isLikely("maintenanceSupport", { child: unpaid, incomes: [{ kind, person: "c1" }] })).toBe(false);
  });

  it("a benefit of adults is none of a child's, and a child's is none of an applicant of the same age", () => {
    const child = {
      born: "2009-06-10",
      situation: { jobSeeker: true, maintenanceUnpaid: true, childBenefitElsewhere: false },
    };
    const ofChild = find(on, household(on, { child })).candidates.filter(({ person }) => person === "c1");
    expect(ofChild.map(({ benefit }) => benefit)).toEqual(["childBenefit", "maintenanceSupport"]);
    const own = { born: "2009-06-10", situation: { ...idle, maintenanceUnpaid: true } };
    expect(names(on, own)).toEqual(["generalSupport"]);
  });
});

describe("Pensions", () => {
  it.each([
    ["nationalPension", ["nationalPension", "guaranteePension"]],
    ["guaranteePension", ["guaranteePension"]],
    ["earningsRelatedPension", ["earningsRelatedPension"]],
    ["survivorsPension", ["survivorsPension"]],
  ] as const)("%s is none beside %j", (benefit, kinds) => {
    const old = { born: "1950-01-01", situation: { ...settled, workHistory: true, bereaved: true } };
    expect(isLikely(benefit, old)).toBe(true);
    for (const kind of kinds) expect(isLikely(benefit, { ...old, incomes: [{ kind }] })).toBe(false);
  });

  it("whether somebody is bereaved is asked of a single parent, and of nobody else", () => {
    const situation = without(settled, "bereaved");
    const child = { born: "2015-01-01" };
    expect(asks("bereaved", { situation, child })).toBe(true);
    expect(asks("bereaved", { situation, child }, 1)).toBe(false);
    expect(asks("bereaved", { situation })).toBe(false);
    expect(asks("bereaved", { situation, child, spouse: situation })).toBe(false);
    expect(asks("bereaved", { situation, spouse: situation })).toBe(false);
  });
});

describe("Studies are asked", () => {
  it("of somebody of whom neither registration nor a pension is known", () => {
    expect(asks("studies", { situation: { ...bare, jobSeeker: false } })).toBe(true);
    expect(asks("studies", { situation: bare })).toBe(true);
    const seeker = { situation: { ...bare, jobSeeker: true } };
    const pensioner = { situation: bare, incomes: [{ kind: "nationalPension" }] };
    for (const facts of [seeker, pensioner]) {
      expect(asks("studies", facts)).toBe(false);
      expect(isLikely("studyGrant", facts)).toBe(false);
    }
  });
});

describe("Military assistance", () => {
  const young = { born: "2000-01-01" };
  const inService = (reason: string) => ({ replacedBasicAmount: { reason, amount: "100.00" } });

  it("is likely for somebody in service, by the facts of the basic amount too", () => {
    expect(isLikely("militaryAssistance", { ...young, situation: {}, more: inService("service") })).toBe(true);
    expect(isLikely("militaryAssistance", { ...young, situation: {}, more: inService("prison") })).toBe(false);
    const out = { ...young, situation: { inService: false }, more: inService("service") };
    expect(isLikely("militaryAssistance", out)).toBe(false);
  });

  it("is asked about until the age of thirty, where nothing else is known", () => {
    expect(asks("inService", { born: "1996-06-16", situation: {} })).toBe(true);
    expect(asks("inService", { born: "1996-06-15", situation: {} })).toBe(false);
    expect(isLikely("militaryAssistance", { born: "1996-06-15", situation: {} })).toBe(false);
  });

  it.each<[string, Facts]>([
    ["registration", { jobSeeker: false }],
    ["hours of work", { workHoursPerWeek: 0 }],
    ["studies", { studies: "none" }],
    ["health", { incapacityCertified: false }],
  ])("is not asked about where %s is known", (_, situation) => {
    expect(asks("inService", { ...young, situation })).toBe(false);
  });
});

describe("A benefit that has been applied for", () => {
  const couple = { situation: idle, spouse: idle };
  const who = (facts: Household) =>
    find(on, household(on, facts), facts.pending).candidates.map(({ benefit, person }) => `${benefit} ${person}`);

  it("is no candidate of whoever applied, and stays one of the other", () => {
    expect(who(couple)).toEqual(["generalSupport a", "generalSupport b"]);
    expect(who({ ...couple, pending: [{ kind: "generalSupport", person: "a" }] })).toEqual(["generalSupport b"]);
    expect(who({ ...couple, pending: [{ kind: "generalSupport", person: "b" }] })).toEqual(["generalSupport a"]);
    expect(who({ ...couple, pending: [{ kind: "generalSupport" }] })).toEqual([]);
    expect(who({ ...couple, pending: [{ kind: "sicknessAllowance", person: "a" }] })).toEqual(who(couple));
  });

  it("of the household's is none, whoever applied", () => {
    const tenants = { spouse: settled, tenure: "rented" };
    expect(who(tenants)).toEqual(["generalHousingAllowance null"]);
    for (const person of ["a", "b", undefined])
      expect(who({ ...tenants, pending: [{ kind: "generalHousingAllowance", ...(person && { person }) }] })).toEqual(
        [],
      );
    expect(who({ ...tenants, pending: [{ kind: "studyGrant", person: "a" }] })).toEqual(who(tenants));
  });

  it("of a child is none, whether the child or a parent is named, who is the one it is paid to", () => {
    const unpaid = { spouse: settled, child: { born: "2015-01-01", situation: { maintenanceUnpaid: true } } };
    const child = who(unpaid).filter((name) => /^(childBenefit|maintenanceSupport) /.test(name));
    expect(child.map((name) => name.split(" ")[0])).toEqual(["childBenefit", "maintenanceSupport"]);
    const id = child[0]!.split(" ")[1]!;
    for (const person of ["a", "b", id]) {
      const left = who({ ...unpaid, pending: [{ kind: "childBenefit", person }] });
      expect(left.filter((name) => child.includes(name))).toEqual([child[1]]);
    }
    // What one person applies for is still no other person's.
    expect(who({ ...couple, pending: [{ kind: "generalSupport", person: id }] })).toEqual(who(couple));
  });

  it("is asked about no more", () => {
    const facts = { tenure: "unknown" };
    expect(questions(on, facts)).toEqual(["tenure /household/dwelling/tenure"]);
    expect(questions(on, { ...facts, pending: [{ kind: "generalHousingAllowance" }] })).toEqual([]);
  });
});

describe("What is told of a candidate, and asked", () => {
  const asked = (facts: Household) =>
    find(on, household(on, facts)).questions.map(({ path, person, section, answers }) => [
      path,
      person,
      section,
      answers,
    ]);

  it("its name, and why it is likely, in three languages", () => {
    const [found] = find(on, household(on, { situation: idle })).candidates;
    expect(found).toMatchObject({ benefit: "generalSupport", person: "a", payer: "kela" });
    expect(found!.heading).toEqual({ fi: "Yleistuki", sv: "Allmänt stöd", en: "General support" });
    expect(found!.reason).toEqual({
      fi: "työtön työnhakija tai ilman kokoaikatyötä",
      sv: "arbetslös arbetssökande eller utan heltidsarbete",
      en: "unemployed, or without full-time work",
    });
  });

  it.each([
    ["2026-01-31", "1412/1997 2 § 1 mom"],
    ["2026-02-01", "1412/1997 2 § (26/2026)"],
  ])("that it comes first, on %s by %s", (day, section) => {
    const [found] = find(day, household(day, { tenure: "rented" })).candidates;
    expect(cited(found!.grounds)).toEqual(["938/2014 7 ja 8 §", section]);
  });

  it("with the act of the benefit and the answers there are, by person and place", () => {
    expect(asked({ tenure: "unknown" })).toEqual([
      [
        "/household/dwelling/tenure",
        null,
        "938/2014 7 ja 8 §",
        ["rented", "companyShare", "ownHouse", "rightOfOccupancy"],
      ],
    ]);
    expect(asked({ situation: without(student, "studies"), tenure: "ownHouse" })).toContainEqual([
      "/household/persons/0/situation/studies",
      "a",
      "65/1994 14 §",
      ["fullTime", "withoutStudentAid", "none"],
    ]);
    expect(asked({ spouse: without(idle, "jobSeeker") })).toEqual([
      ["/household/persons/1/situation/jobSeeker", "b", "1290/2002 3 luku 1 § ja 5 luku 2 §", [true, false]],
    ]);
  });

  it("each fact once, although several benefits lack it", () => {
    const paths = asked({ situation: {}, child: { born: "2025-01-01", situation: {} } }).map(([path]) => path);
    expect(paths).toEqual([...new Set(paths)]);
  });
});

describe("Of applications for the same benefit", () => {
  const applied = (reference: string, appliedOn: string | undefined, person: string | undefined) => ({
    kind: "generalSupport" as const,
    appliedOn: appliedOn as Day | undefined,
    person,
    reference,
  });
  const order = (list: ReturnType<typeof applied>[]) => orderPendingBenefits(list).map(({ reference }) => reference);

  it("the older is hastened first whoever it is, one of an unknown day last", () => {
    const list = [
      applied("unknown", undefined, "a"),
      applied("younger", "2026-06-06", "a"),
      applied("older", "2026-06-01", "b"),
    ];
    expect(order(list)).toEqual(["older", "younger", "unknown"]);
    expect(order([...list].reverse())).toEqual(["older", "younger", "unknown"]);
  });

  it("on one day by the name of the person, that of nobody first, and of one person as they are written", () => {
    const day = "2026-06-01";
    const list = [
      applied("b", day, "b"),
      applied("a", day, "A"),
      applied("nobody", day, undefined),
      applied("again", day, "A"),
    ];
    expect(order(list)).toEqual(["nobody", "a", "again", "b"]);
  });
});
