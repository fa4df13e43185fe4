import { describe, expect, it } from "vitest";
import {
  assess,
  assessReduction,
  benefitsOf,
  type Day,
  dutyOf,
  euros,
  findPrimaryBenefits,
  parseAssessInput,
  parseBenefitsInput,
  parseRecoveryInput,
  parseSupplementaryInput,
  printRecovery,
  recoveryOf,
  supplementaryOf,
} from "../../src/index.js";
import { law, single } from "../cases.js";

const settled = { heard: true, reasonable: true, subsistenceSafe: true };
const refusedAssessment = { goesOn: true, assessment: "refused", reasonableTime: true };

function found(month: string, person: object, more: { asOf?: string; practice?: object } = {}) {
  const document = {
    ...single(month, {}, person),
    ...(more.practice === undefined ? {} : { practice: more.practice }),
  };
  const parsed = parseAssessInput(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return assessReduction(parsed.value, "a", (more.asOf ?? "2026-12-01") as Day);
}

const next = ({ next: step }: ReturnType<typeof found>) =>
  step === null ? null : [step.percent, step.from, ...step.needs];

describe("what was decided by the law before February 2026", () => {
  const refused = (on: string, decidedReductions: object[], more: object = {}) => ({
    conduct: [{ ground: "refusedWork", on, ...settled, ...more }],
    decidedReductions,
  });

  it("runs on no higher than it was decided", () => {
    const lower = [{ percent: 10, from: "2026-01-01", to: "2026-02-10" }];
    expect(found("2026-02", refused("2025-12-10", lower)).percent).toBe(10);
    const whole = [{ percent: 0, from: "2026-01-01", to: "2026-02-10" }];
    expect(found("2026-02", refused("2025-12-10", whole)).blockedBy).toEqual(["oldLawEnded"]);
    const second = refused(
      "2025-12-10",
      [
        { percent: 20, from: "2025-10-01", to: "2025-11-30" },
        { percent: 20, from: "2026-01-01", to: "2026-02-10" },
      ],
      { directedOn: "2025-12-11", ...refusedAssessment },
    );
    expect(found("2026-01", second).percent).toBe(40);
    expect(found("2026-02", second).percent).toBe(20);
  });

  it("runs on where the decision of January begins on the first of February", () => {
    const decided = { percent: 20, from: "2026-02-01", to: "2026-03-10" };
    expect(found("2026-02", refused("2026-01-10", [{ ...decided, decidedOn: "2026-01-28" }])).percent).toBe(20);
    expect(found("2026-02", refused("2026-01-10", [{ ...decided, decidedOn: "2026-02-02" }])).percent).toBe(0);
  });

  it("has no further step", () => {
    const decided = [{ percent: 20, from: "2026-01-01", to: "2026-02-10" }];
    expect(next(found("2026-02", refused("2025-12-10", decided)))).toBeNull();
  });
});

describe("grounds that meet in one month", () => {
  const one = { ground: "registration", on: "2024-05-20", ...settled };
  const other = { ground: "activationPlan", on: "2024-06-20", ...settled };

  it("take the same days whatever their order in the document", () => {
    const there = found("2024-07", { conduct: [one, other] });
    const back = found("2024-07", { conduct: [other, one] });
    expect(there.reduction).toEqual(back.reduction);
    expect(there.reduction).toMatchObject({ percent: 20, from: "2024-07-01", to: "2024-07-31" });
  });

  it("are weighed by percentage and days, so one more ground never gives more assistance", () => {
    const decidedReductions = [{ percent: 20, from: "2024-03-01", to: "2024-04-30" }];
    const short = {
      ground: "refusedWork",
      on: "2024-05-03",
      ...settled,
      directedOn: "2024-05-06",
      ...refusedAssessment,
    };
    const both = found("2024-07", { conduct: [other, short], decidedReductions });
    expect(both.reduction).toMatchObject({ percent: 20, from: "2024-07-01", to: "2024-07-31" });
    const least = found(
      "2024-07",
      { conduct: [other, short], decidedReductions },
      { practice: { reductionsMeet: "lowest" } },
    );
    expect(least.reduction).toMatchObject({ percent: 40, from: "2024-07-01", to: "2024-07-03" });
  });
});

describe("the next step", () => {
  it("is 40 percent at once where its conditions are met before it begins", () => {
    const conduct = [
      { ground: "refusedWork", on: "2024-06-10", ...settled, directedOn: "2024-06-11", ...refusedAssessment },
    ];
    const decidedReductions = [{ percent: 20, from: "2024-03-01", to: "2024-04-30" }];
    const june = found("2024-06", { conduct, decidedReductions });
    expect([june.percent, next(june)]).toEqual([0, [40, "2024-07-01"]]);
    expect(found("2024-07", { conduct, decidedReductions }).percent).toBe(40);
  });

  it("is none where the neglect was made good before the reduction began", () => {
    const conduct = [{ ground: "refusedWork", on: "2024-06-10", compliedOn: "2024-06-28", ...settled }];
    const june = found("2024-06", { conduct }, { asOf: "2024-08-28" });
    expect([june.blockedBy, next(june)]).toEqual([["complied"], null]);
  });

  it("of a sanction whose hearing is missing begins with the month of 40 percent", () => {
    const conduct = [
      { ground: "unemploymentSanction", on: "2026-04-30", until: "2026-05-12", ...settled, heard: undefined },
    ];
    expect(next(found("2026-05", { conduct }))).toEqual([40, "2026-05-01", "hearingMissing"]);
  });

  it("after a prompt that is not served yet has no day", () => {
    const prompts = [
      {
        for: "fullTimeRegistration",
        givenOn: "2026-03-02",
        delivery: "verifiedElectronic",
        ...settled,
        heard: undefined,
      },
    ];
    const april = found("2026-04", { prompts: prompts.map(({ heard: _, ...own }) => own) }, { asOf: "2026-04-20" });
    expect([april.percent, next(april)]).toEqual([0, [50, null, "notServed"]]);
  });
});

describe("a sanction", () => {
  const sanction = { ground: "unemploymentSanction", on: "2026-04-15", ...settled };
  const conduct = [{ ...sanction, until: "2026-05-26" }];

  it("reduces its first month from its day on, by the other reading the whole of it", () => {
    expect(found("2026-04", { conduct }).reduction).toMatchObject({ percent: 20, from: "2026-04-15" });
    const wholeMonth = { practice: { sanctionFirstMonth: "wholeMonth" } };
    expect(found("2026-04", { conduct }, wholeMonth).reduction).toMatchObject({ percent: 20, from: "2026-04-01" });
    expect(found("2026-05", { conduct }, wholeMonth).reduction).toMatchObject({ percent: 40, from: "2026-05-01" });
  });

  it("names the months of each percentage alone", () => {
    expect(found("2026-04", { conduct }).months).toEqual(["2026-04"]);
    expect(found("2026-05", { conduct }).months).toEqual(["2026-05"]);
  });

  it("whose end nobody has stated reduces its first month alone, and asks", () => {
    expect(found("2026-04", { conduct: [sanction] }).percent).toBe(20);
    const may = found("2026-05", { conduct: [sanction] });
    expect([may.percent, may.blockedBy, may.questions.map(({ code }) => code)]).toEqual([
      0,
      ["endNotKnown"],
      ["until"],
    ]);
  });
});

describe("what the rest of the document says of a prompt", () => {
  const prompt = {
    for: "primaryBenefit",
    benefit: "generalHousingAllowance",
    givenOn: "2026-02-05",
    delivery: "handed",
  };
  const prompts = [{ ...prompt, reasonable: true, subsistenceSafe: true }];
  const reduced = (more: object, asOf = "2026-05-04") => {
    const parsed = parseBenefitsInput({ ...single("2026-05", {}, { prompts }), asOf, ...more });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { reductions, candidates, prompts: states } = benefitsOf(parsed.value);
    return {
      percent: reductions[0]!.percent,
      found: candidates.map(({ benefit }) => benefit),
      state: states[0]!.state!.state,
    };
  };
  const applied = (appliedOn: string) => ({ pending: [{ kind: "generalHousingAllowance", person: "a", appliedOn }] });

  it("an application in time is compliance, and the benefit is no candidate any more", () => {
    expect(reduced({}).percent).toBe(50);
    expect(reduced(applied("2026-02-20"))).toMatchObject({ percent: 0, state: "complied" });
    expect(reduced(applied("2026-02-20")).found).not.toContain("generalHousingAllowance");
  });

  it("a late application ends the reduction with its month", () => {
    expect(reduced(applied("2026-05-02"))).toMatchObject({ percent: 50, state: "ended" });
    expect(reduced(applied("2026-04-20"))).toMatchObject({ percent: 0, state: "ended" });
  });

  it("a personal benefit of the spouse is no answer", () => {
    const own = [{ ...prompts[0]!, benefit: "studyGrant" }];
    const persons = [
      { id: "a", role: "applicant", born: "1990-05-05", prompts: own },
      { id: "b", role: "spouse", born: "1990-06-06" },
    ];
    const paid = (person: string) => {
      const household = { persons, incomes: [{ person, kind: "studyGrant", net: "250.00" }], expenses: [] };
      const parsed = parseAssessInput({ month: "2026-05", household });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      return assessReduction(parsed.value, "a", "2026-05-04" as Day).percent;
    };
    expect([paid("a"), paid("b")]).toEqual([0, 50]);
  });

  it("a prompt that names no benefit reduces nothing, and asks", () => {
    const unnamed = found("2026-05", { prompts: [{ ...prompts[0]!, benefit: undefined }] });
    expect([unnamed.percent, unnamed.blockedBy, unnamed.questions.map(({ code }) => code)]).toEqual([
      0,
      ["benefitNotNamed"],
      ["benefit"],
    ]);
  });

  it("a prompt to somebody of 17 reduces nothing later", () => {
    expect(found("2026-05", { born: "2008-04-20", prompts }).blockedBy).toEqual(["tooYoung"]);
    expect(found("2026-05", { born: "2008-02-05", prompts }).percent).toBe(50);
  });

  it("a prompt served after the day of the question reduces nothing, though its month ran from the giving", () => {
    const late = [{ ...prompts[0]!, servedOn: "2026-05-30" }];
    const giving = found("2026-05", { prompts: late }, { asOf: "2026-05-04", practice: { promptRunsFrom: "giving" } });
    expect(giving.blockedBy).toEqual(["notServed"]);
  });
});

describe("what goes on after a reduction", () => {
  it("is a finding of its own in the law of 2023", () => {
    const conduct = [
      {
        ground: "refusedWork",
        on: "2025-03-10",
        ...settled,
        directedOn: "2025-03-11",
        ...refusedAssessment,
        goesOn: undefined,
      },
    ];
    const april = found("2025-04", { conduct, decidedReductions: [{ percent: 20, from: "2018-03", to: "2018-04" }] });
    expect([april.percent, next(april)?.slice(2), april.questions.map(({ code }) => code)]).toEqual([
      20,
      ["notGoingOn"],
      ["goesOn"],
    ]);
  });
});

describe("the conditions of a ground", () => {
  it.each([
    ["2001-06-11", "2019-06-10", ["otherAge"]],
    ["2001-06-10", "2019-06-10", []],
    ["1994-06-11", "2019-06-10", []],
    ["1994-06-10", "2019-06-10", ["otherAge"]],
  ])("refused education of somebody born on %s is a ground on %s unless %j", (born, on, blockedBy) => {
    const { steps } = found("2019-07", { born, conduct: [{ ground: "refusedEducation", on, ...settled }] });
    expect(steps[0]!.blockedBy).toEqual(blockedBy);
  });

  it("until 2022 a refused measure and refused action count on any ground, after a reduction", () => {
    const conduct = [{ ground: "rehabilitativeWork", on: "2019-06-10", ...settled, refusedPlanAction: true }];
    expect(
      found("2019-07", { conduct, decidedReductions: [{ percent: 20, from: "2019-03-01", to: "2019-04-30" }] }).percent,
    ).toBe(40);
    expect(found("2019-07", { conduct }).percent).toBe(20);
  });

  it("from 2023 the direction to the assessment comes after the first reduction", () => {
    const conduct = [
      { ground: "refusedWork", on: "2024-06-10", ...settled, directedOn: "2024-02-01", ...refusedAssessment },
    ];
    const decidedReductions = [{ percent: 20, from: "2024-03-01", to: "2024-04-30" }];
    const july = found("2024-07", { conduct, decidedReductions });
    expect([july.percent, next(july)]).toEqual([20, [40, "2024-07-01", "notDirected"]]);
  });

  it("a prompt for a benefit that is being paid reduces nothing", () => {
    const prompts = [
      {
        for: "primaryBenefit",
        benefit: "generalSupport",
        givenOn: "2026-05-04",
        delivery: "handed",
        reasonable: true,
        subsistenceSafe: true,
      },
    ];
    expect(found("2026-07", { prompts }).percent).toBe(50);
    const document = single(
      "2026-07",
      { incomes: [{ person: "a", kind: "generalSupport", net: "100.00" }] },
      { prompts },
    );
    const parsed = parseAssessInput(document);
    if (!parsed.ok) throw new Error();
    expect(assessReduction(parsed.value, "a", "2026-07-01" as Day).blockedBy).toEqual(["complied"]);
  });
});

describe("duties and benefits of pensioners and the self-employed", () => {
  const input = (month: string, person: object, incomes: { [field: string]: unknown }[] = []) => {
    const parsed = parseAssessInput(single(month, { incomes }, person));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.value;
  };

  it("asks for the hours beside an unprofitable business", () => {
    const situation = { jobSeeker: false, business: "unprofitable", studies: "none", incapacityCertified: false };
    const duty = dutyOf(input("2026-06", { situation }), "a", "2026-06-14" as Day);
    expect([duty.state, duty.questions.map(({ code }) => code)]).toEqual(["open", ["workHoursPerWeek"]]);
  });

  it("releases a pensioner before and after the reform", () => {
    const pension = [{ person: "a", kind: "nationalPension", net: "700.00" }];
    for (const month of ["2024-06", "2026-06"]) {
      const { state, release } = dutyOf(input(month, {}, pension), "a", `${month}-14` as Day);
      expect([state, release]).toEqual(["released", "pension"]);
    }
  });

  it("looks into a national and a guarantee pension beside a small one", () => {
    const small = [{ person: "a", kind: "earningsRelatedPension", net: "300.00" }];
    const { candidates } = findPrimaryBenefits(input("2026-06", { born: "1950-01-01" }, small), "2026-06-01" as Day);
    expect(candidates.map(({ benefit }) => benefit)).toEqual(
      expect.arrayContaining(["nationalPension", "guaranteePension"]),
    );
  });

  it("looks into the pension of a bereaved child", () => {
    const document = single("2026-06");
    document.household.persons.push({ id: "c", role: "child", born: "2015-05-05", situation: { bereaved: true } });
    const parsed = parseAssessInput(document);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { candidates } = findPrimaryBenefits(parsed.value, "2026-06-01" as Day);
    expect(candidates).toContainEqual(expect.objectContaining({ benefit: "survivorsPension", person: "c" }));
  });
});

describe("recovery and supplementary assistance", () => {
  it("asks whose maintenance was neglected", () => {
    const parsed = parseRecoveryInput({
      ground: "neglectOfMaintenance",
      from: "x",
      payments: [{ paidOn: "2024-03-01", amount: "300.00", members: ["a", "b", "c"] }],
      asOf: "2024-05-02",
      orderedWhenGranting: true,
      deliberate: true,
      heard: true,
      livelihoodSafe: true,
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(printRecovery(recoveryOf(parsed.value))).toMatchObject({
      recoverable: "0.00",
      blockedBy: [{ code: "sharesNotNamed" }],
      questions: [{ code: "of", path: "/of" }],
    });
  });

  it("asks whether a surplus made by income found out later is money", () => {
    const lateKnown = { decidedOn: "2021-04-01", told: true, reasonable: true, deductionUsed: "0.00" };
    const wage = { person: "a", kind: "earnings", net: "800.00", paidOn: "2021-04-12", lateKnown };
    const basic = single("2021-05", { incomes: [wage] });
    const granted = (more: object) => {
      const parsed = parseSupplementaryInput({
        basic,
        costs: [{ name: "Cost", amount: "100.00", accepted: "100.00" }],
        ...more,
      });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      const sheet = assess(parsed.value.basic, law("2021-05"));
      expect(euros(sheet.surplus)).toBe("145.94");
      const { assistance, questions } = supplementaryOf(sheet, parsed.value);
      return [euros(assistance), ...questions.map(({ code }) => code)];
    };
    expect(granted({})).toEqual(["100.00", "surplusIsMoney"]);
    expect(granted({ surplusIsMoney: false })).toEqual(["100.00"]);
    expect(granted({ surplusIsMoney: true })).toEqual(["0.00"]);
  });
});
