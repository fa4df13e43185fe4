import { describe, expect, it } from "vitest";
import { assess, assessReduction, type Day, printSheet, type SheetDocument, withReduction } from "../../src/index.js";
import { couple, type Document, law, single } from "../cases.js";
import { assessed, type Facts, findings, type PersonFacts, parsed, settled, type When } from "./people.js";

interface Row extends When {
  readonly name: string;
  readonly person: PersonFacts;
  readonly percent: number;
  readonly blockedBy: readonly string[];
  /** Percent and wants of the next step; left unasked where the law does not say. */
  readonly next?: readonly [percent: number, ...needs: string[]] | null;
  /** Days of the month that are reduced. */
  readonly days?: readonly [from: string, to: string];
  readonly asks?: readonly string[];
}

const named = (rows: readonly Row[]) => rows.map((row): [string, Row] => [row.name, row]);

function expectRow(_: string, { person, percent, blockedBy, next, days, asks, ...when }: Row): void {
  const found = assessed(person, when);
  expect([found.percent, found.blockedBy]).toEqual([percent, blockedBy]);
  if (next !== undefined) expect(found.next === null ? null : [found.next.percent, ...found.next.needs]).toEqual(next);
  if (days !== undefined) expect([found.reduction?.from, found.reduction?.to]).toEqual(days);
  if (percent === 0) expect(found.reduction).toBeNull();
  else expect(found.reduction).toMatchObject({ percent, heard: true, ...findings });
  if (asks !== undefined) expect(found.questions.map(({ code }) => code)).toEqual(expect.arrayContaining([...asks]));
}

/** A row whose person has one neglect, the last of the list. */
type Scenario = Omit<Row, "person" | "month"> & { own?: Facts; person?: PersonFacts; before?: Facts[]; month?: string };

interface Period {
  readonly name: string;
  readonly on: string;
  readonly month: string;
  readonly monthOfNeglect: string;
  readonly monthAfterEnd: string;
  readonly earlier: PersonFacts;
  readonly tooYoung: string;
  readonly youngest: string;
  readonly under25: string;
}

const stepsGrounds = [
  "refusedWork",
  "refusedEducation",
  "integrationPlan",
  "activationPlan",
  "rehabilitativeWork",
  "registration",
];

const until2022: Period = {
  name: "10 § of 2017-2022",
  on: "2019-06-10",
  month: "2019-07",
  monthOfNeglect: "2019-06",
  monthAfterEnd: "2019-09",
  earlier: { decidedReductions: [{ percent: 20, from: "2019-03-01", to: "2019-04-20" }] },
  tooYoung: "2003-03-03",
  youngest: "2001-09-09",
  under25: "1999-09-09",
};

const from2023: Period = {
  name: "10 § of 2023-2026-01",
  on: "2024-06-10",
  month: "2024-07",
  monthOfNeglect: "2024-06",
  monthAfterEnd: "2024-09",
  earlier: { decidedReductions: [{ percent: 20, from: "2024-03-01", to: "2024-04-20" }] },
  tooYoung: "2008-08-08",
  youngest: "2006-09-09",
  under25: "2004-09-09",
};

const earlierNeglect: Facts = { ground: "activationPlan", on: "2019-02-20", ...settled };
const refusedAssessment: Facts = {
  goesOn: true,
  directedOn: "2024-05-20",
  assessment: "refused",
  reasonableTime: true,
};

/** What stands in the way of any reduction at all; `percent` is that of the step it stands in the way of. */
const obstacles = (percent: 20 | 40, period: Period, met: Facts): Scenario[] => {
  const stopped = (name: string, own: Facts, blocker: string, next: Row["next"], asks: string[] = []): Scenario => ({
    name,
    own: { ...met, ...own },
    percent: 0,
    blockedBy: [blocker],
    next: next ?? null,
    asks,
  });
  const step = `${percent} percent`;
  return [
    stopped(
      `${step} not before the person is heard`,
      { heard: undefined },
      "hearingMissing",
      [percent, "hearingMissing"],
      ["heard"],
    ),
    stopped(`${step} not of somebody who was not heard`, { heard: false }, "hearingMissing", [
      percent,
      "hearingMissing",
    ]),
    stopped(
      `${step} not while nobody has found it reasonable`,
      { reasonable: undefined },
      "reasonableMissing",
      [percent, "reasonableMissing"],
      ["reasonable"],
    ),
    stopped(`${step} not when it is unreasonable`, { reasonable: false }, "unreasonable", null),
    stopped(
      `${step} not while indispensable subsistence is undecided`,
      { subsistenceSafe: undefined },
      "subsistenceMissing",
      [percent, "subsistenceMissing"],
      ["subsistenceSafe"],
    ),
    stopped(
      `${step} not when indispensable subsistence is endangered`,
      { subsistenceSafe: false },
      "subsistenceEndangered",
      null,
    ),
    stopped(`${step} not for a good reason`, { goodReason: true }, "goodReason", null),
    {
      name: `${step} not in the month of the neglect itself`,
      own: met,
      month: period.monthOfNeglect,
      percent: 0,
      blockedBy: ["notBegun"],
      ...(percent === 20 ? { next: [20] } : {}),
    },
    {
      name: `${step} not after two months from the neglect`,
      own: met,
      month: period.monthAfterEnd,
      percent: 0,
      blockedBy: ["over"],
      next: null,
    },
  ];
};

const firstStep = (period: Period): Scenario[] => [
  {
    name: "20 percent at the first neglect, and no earlier reduction for more",
    percent: 20,
    blockedBy: [],
    next: [40, "noEarlierReduction"],
    days: [`${period.month}-01`, `${period.month}-31`],
  },
  {
    name: "in the last month only to the same-numbered day two months after the neglect",
    month: period.month.replace("-07", "-08"),
    percent: 20,
    blockedBy: [],
    days: [`${period.month.replace("-07", "-08")}-01`, `${period.month.replace("-07", "-08")}-10`],
  },
  {
    name: "a finding that there was no good reason changes nothing",
    own: { goodReason: false },
    percent: 20,
    blockedBy: [],
  },
  {
    name: "a neglect that has not happened yet is none",
    asOf: period.on.replace("-10", "-09"),
    percent: 0,
    blockedBy: ["later"],
    next: null,
  },
  {
    name: "not of somebody below 17",
    person: { born: period.tooYoung },
    percent: 0,
    blockedBy: ["tooYoung"],
    next: null,
  },
  {
    name: "made good within the reduction, it lasts to the end of that month",
    own: { compliedOn: `${period.month}-12` },
    percent: 20,
    blockedBy: [],
    days: [`${period.month}-01`, `${period.month}-31`],
  },
  {
    name: "made good within the reduction, the next month is whole",
    own: { compliedOn: `${period.month}-12` },
    month: period.month.replace("-07", "-08"),
    percent: 0,
    blockedBy: ["complied"],
    next: null,
  },
  {
    name: "made good after the two months, it lasts no longer for that",
    own: { compliedOn: `${period.month.replace("-07", "-08")}-20` },
    month: period.month.replace("-07", "-08"),
    percent: 20,
    blockedBy: [],
    days: [`${period.month.replace("-07", "-08")}-01`, `${period.month.replace("-07", "-08")}-10`],
  },
  {
    name: "made good on a day still to come, nothing ends yet",
    own: { compliedOn: `${period.month}-12` },
    asOf: `${period.month}-11`,
    month: period.month.replace("-07", "-08"),
    percent: 20,
    blockedBy: [],
  },
  { name: "40 percent is not asked for at the first step", own: { percent: 40 }, percent: 20, blockedBy: [] },
  ...obstacles(20, period, {}),
];

const withoutEarlier: PersonFacts = { decidedReductions: [] };

const secondStepUntil2022: Scenario[] = [
  {
    name: "40 percent after a reduction, when repeated neglect shows unwillingness",
    before: [earlierNeglect],
    own: { unwilling: true },
    percent: 40,
    blockedBy: [],
    next: null,
  },
  {
    name: "repeated neglect that does not show unwillingness stays at 20 percent",
    before: [earlierNeglect],
    own: { unwilling: false },
    percent: 20,
    blockedBy: [],
    next: [40, "notRepeated"],
  },
  {
    name: "whether repeated neglect shows unwillingness is asked, not presumed",
    before: [earlierNeglect],
    percent: 20,
    blockedBy: [],
    next: [40, "notRepeated"],
    asks: ["unwilling"],
  },
  {
    name: "without an earlier reduction repeated neglect stays at 20 percent",
    person: withoutEarlier,
    before: [earlierNeglect],
    own: { unwilling: true },
    percent: 20,
    blockedBy: [],
    next: [40, "noEarlierReduction"],
  },
  {
    name: "under the other reading repeated neglect needs no earlier reduction",
    person: withoutEarlier,
    before: [earlierNeglect],
    own: { unwilling: true },
    practice: { repeatedConduct: "withoutReduction" },
    percent: 40,
    blockedBy: [],
    next: null,
  },
  {
    name: "under the other reading unwillingness must still be found",
    person: withoutEarlier,
    before: [earlierNeglect],
    own: { unwilling: false },
    practice: { repeatedConduct: "withoutReduction" },
    percent: 20,
    blockedBy: [],
    next: [40, "notRepeated"],
  },
  {
    name: "an excused neglect before does not make it repeated",
    person: withoutEarlier,
    before: [{ ...earlierNeglect, goodReason: true }],
    own: { unwilling: true },
    practice: { repeatedConduct: "withoutReduction" },
    percent: 20,
    blockedBy: [],
    next: [40, "noEarlierReduction"],
  },
  {
    name: "a reduction before shows an earlier neglect by itself",
    own: { unwilling: true },
    percent: 40,
    blockedBy: [],
    next: null,
  },
  {
    name: "a reduction that began only after the neglect is no earlier one",
    person: { decidedReductions: [{ percent: 20, from: "2019-06-11", to: "2019-06-30" }] },
    before: [earlierNeglect],
    own: { unwilling: true },
    percent: 20,
    blockedBy: [],
    next: [40, "noEarlierReduction"],
  },
  {
    name: "a decision that left the amount whole is no earlier reduction",
    person: { decidedReductions: [{ percent: 0, from: "2019-03-01", to: "2019-04-20" }] },
    before: [earlierNeglect],
    own: { unwilling: true },
    percent: 20,
    blockedBy: [],
    next: [40, "noEarlierReduction"],
  },
  {
    name: "a refused assessment of service needs did not yet count",
    own: { directedOn: "2019-06-01", assessment: "refused", reasonableTime: true },
    percent: 20,
    blockedBy: [],
    next: [40, "notRepeated"],
  },
  {
    name: "the authority may stop at 20 percent where it could take 40",
    before: [earlierNeglect],
    own: { unwilling: true, percent: 20 },
    percent: 20,
    blockedBy: [],
  },
  ...obstacles(40, until2022, { unwilling: true }).map((scenario) => ({ before: [earlierNeglect], ...scenario })),
];

const secondStepFrom2023: Scenario[] = [
  {
    name: "40 percent after a reduction, goes on, was directed and told, and refused the assessment",
    own: refusedAssessment,
    percent: 40,
    blockedBy: [],
    next: null,
  },
  {
    name: "without an earlier reduction the refused assessment stays at 20 percent",
    person: withoutEarlier,
    own: refusedAssessment,
    percent: 20,
    blockedBy: [],
    next: [40, "noEarlierReduction"],
  },
  {
    name: "the reading on repeated neglect of the law before does not touch this law",
    person: withoutEarlier,
    own: { ...refusedAssessment, unwilling: true },
    practice: { repeatedConduct: "withoutReduction" },
    percent: 20,
    blockedBy: [],
    next: [40, "noEarlierReduction"],
  },
  {
    name: "whoever was not directed to the assessment stays at 20 percent",
    own: { ...refusedAssessment, directedOn: undefined },
    percent: 20,
    blockedBy: [],
    next: [40, "notDirected"],
    asks: ["directedOn"],
  },
  {
    name: "a direction still to come is none",
    own: { ...refusedAssessment, directedOn: "2024-07-29" },
    percent: 20,
    blockedBy: [],
    next: [40, "notDirected"],
  },
  {
    name: "what came of the assessment is asked, not presumed",
    own: { ...refusedAssessment, assessment: undefined },
    percent: 20,
    blockedBy: [],
    next: [40, "assessmentOpen"],
    asks: ["assessment"],
  },
  {
    name: "whoever takes part in the assessment stays at 20 percent",
    own: { ...refusedAssessment, assessment: "attended" },
    percent: 20,
    blockedBy: [],
    next: [40, "assessmentAttended"],
  },
  {
    name: "whoever has booked a time for the assessment stays at 20 percent",
    own: { ...refusedAssessment, assessment: "booked" },
    percent: 20,
    blockedBy: [],
    next: [40, "assessmentBooked"],
  },
  {
    name: "whether the time left was reasonable is asked, not presumed",
    own: { ...refusedAssessment, reasonableTime: undefined },
    percent: 20,
    blockedBy: [],
    next: [40, "noReasonableTime"],
    asks: ["reasonableTime"],
  },
  {
    name: "without a reasonable time for the assessment it stays at 20 percent",
    own: { ...refusedAssessment, reasonableTime: false },
    percent: 20,
    blockedBy: [],
    next: [40, "noReasonableTime"],
  },
  {
    name: "repeated neglect and unwillingness alone are no longer enough",
    before: [{ ...earlierNeglect, on: "2024-02-20" }],
    own: { unwilling: true, refusedPlanAction: true },
    percent: 20,
    blockedBy: [],
    next: [40, "notDirected"],
  },
  {
    name: "the authority may stop at 20 percent where it could take 40",
    own: { ...refusedAssessment, percent: 20 },
    percent: 20,
    blockedBy: [],
  },
  ...obstacles(40, from2023, refusedAssessment),
];

const rowsOf = (period: Period, step: "first" | "second", scenarios: Scenario[]): Row[] =>
  stepsGrounds.flatMap((ground) =>
    scenarios.map(({ own = {}, before = [], person = {}, month = period.month, ...rest }): Row => {
      const born = ground === "refusedEducation" && person.born === undefined ? { born: period.under25 } : {};
      const neglect = { ground, on: period.on, ...settled, ...own };
      return {
        ...rest,
        name: `${period.name}, ${ground}, ${step} step: ${rest.name}`,
        month,
        person: {
          ...born,
          ...(step === "second" ? period.earlier : {}),
          ...person,
          conduct: [...before.map((one) => ({ ...settled, ...one })), neglect],
        },
      };
    }),
  );

describe("reduction of the basic amount by steps, until 2026-01-31", () => {
  it.each(named(rowsOf(until2022, "first", firstStep(until2022))))("%s", expectRow);
  it.each(named(rowsOf(from2023, "first", firstStep(from2023))))("%s", expectRow);
  it.each(named(rowsOf(from2023, "second", secondStepFrom2023)))("%s", expectRow);
});

describe("a neglect made good before the reduction begins", () => {
  it.each(stepsGrounds)("%s is not reduced at all", (ground) => {
    const conduct = [{ ground, on: "2024-06-10", compliedOn: "2024-06-28", ...settled }];
    for (const month of ["2024-06", "2024-07", "2024-08"]) {
      const found = assessed({ born: from2023.under25, conduct }, { month, asOf: "2024-08-28" });
      expect([found.percent, found.reduction]).toEqual([0, null]);
      expect(found.blockedBy).not.toEqual([]);
    }
  });
});

describe("the second step of 2017-2022", () => {
  it.each(named(rowsOf(until2022, "second", secondStepUntil2022)))("%s", (_, row) => {
    const { person, percent, blockedBy, next, asks, ...when } = row;
    const found = assessed(person, when);
    const own = found.steps.at(-1)!;
    expect([found.percent, own.blockedBy]).toEqual([percent, blockedBy]);
    if (next !== undefined) expect(own.next === null ? null : [own.next.percent, ...own.next.needs]).toEqual(next);
    if (asks !== undefined) expect(own.questions.map(({ code }) => code)).toEqual(expect.arrayContaining([...asks]));
  });
  const refused = (own: Facts): PersonFacts => ({
    ...until2022.earlier,
    conduct: [{ ground: "refusedWork", on: until2022.on, ...settled, ...own }],
  });
  const rows: Row[] = [
    {
      name: "40 percent after a reduction, when a labour-policy measure and action of the plan are both refused",
      month: "2019-07",
      person: refused({ refusedPlanAction: true }),
      percent: 40,
      blockedBy: [],
      next: null,
    },
    {
      name: "whether action of the plan was refused is asked, not presumed",
      month: "2019-07",
      person: refused({}),
      percent: 20,
      blockedBy: [],
      next: [40, "notRepeated"],
      asks: ["refusedPlanAction"],
    },
    {
      name: "a labour-policy measure alone is not enough",
      month: "2019-07",
      person: refused({ refusedPlanAction: false, unwilling: false }),
      percent: 20,
      blockedBy: [],
      next: [40, "notRepeated"],
    },
    {
      name: "refused action of the plan is not enough without an earlier reduction",
      month: "2019-07",
      person: { ...refused({ refusedPlanAction: true }), ...withoutEarlier },
      percent: 20,
      blockedBy: [],
      next: [40, "noEarlierReduction"],
    },
    {
      name: "nor does the reading on repeated neglect do without it",
      month: "2019-07",
      practice: { repeatedConduct: "withoutReduction" },
      person: { ...refused({ refusedPlanAction: true }), ...withoutEarlier },
      percent: 20,
      blockedBy: [],
    },
  ];
  it.each(named(rows))("%s", expectRow);
});

describe("which law a neglect falls under", () => {
  const earlier: PersonFacts = { decidedReductions: [{ percent: 20, from: "2022-10-01", to: "2022-11-20" }] };
  const assessmentOf2023: Facts = {
    goesOn: true,
    directedOn: "2022-12-20",
    assessment: "refused",
    reasonableTime: true,
  };
  const first: Facts = { ground: "refusedWork", on: "2022-09-20", ...settled };
  const again = (on: string, own: Facts): PersonFacts => ({
    ...earlier,
    conduct: [first, { ground: "refusedWork", on, ...settled, ...own }],
  });
  it.each([
    ["on the last day of 2022 unwillingness is what matters", "2022-12-31", "2023-01", { unwilling: true }, 40],
    ["on the last day of 2022 the assessment does not matter", "2022-12-31", "2023-01", assessmentOf2023, 20],
    ["on the first day of 2023 unwillingness no longer matters", "2023-01-01", "2023-02", { unwilling: true }, 20],
    ["on the first day of 2023 the assessment is what matters", "2023-01-01", "2023-02", assessmentOf2023, 40],
  ])("%s", (_, on, month, own, percent) => {
    expect(assessed(again(on, own), { month }).percent).toBe(percent);
  });

  const kinds = [...stepsGrounds, "unemploymentSanction"].flatMap((ground) =>
    ["2019-06-10", "2024-06-10", "2026-04-10"].map((on): [string, string] => [ground, on]),
  );
  it.each(kinds)("%s of %s", (ground, on) => {
    const isNew = on >= "2026-02-01";
    const known = ground === "unemploymentSanction" ? isNew : !isNew || ground === "integrationPlan";
    const month = isNew ? (ground === "unemploymentSanction" ? "2026-04" : "2026-05") : `${on.slice(0, 5)}07`;
    const born = { born: ground === "refusedEducation" ? "2000-01-01" : "1985-05-05" };
    const found = assessed({ ...born, conduct: [{ ground, on, ...settled }] }, { month });
    expect([found.percent, found.blockedBy]).toEqual(known ? [20, []] : [0, ["notInForce"]]);
    if (!known) expect(found.next).toBeNull();
  });
  it.each(["fullTimeRegistration", "primaryBenefit"])("a prompt on %s before the reform is no ground", (subject) => {
    const prompts = [
      {
        for: subject,
        ...(subject === "primaryBenefit" ? { benefit: "studyGrant" } : {}),
        givenOn: "2026-01-31",
        delivery: "handed",
        ...findings,
      },
    ];
    const found = assessed({ prompts }, { month: "2026-04", asOf: "2026-04-28" });
    expect([found.percent, found.blockedBy, found.next]).toEqual([0, ["notInForce"], null]);
  });
  it.each(["fullTimeRegistration", "primaryBenefit"])("a prompt on %s from the reform on takes half", (subject) => {
    const prompts = [
      {
        for: subject,
        ...(subject === "primaryBenefit" ? { benefit: "studyGrant" } : {}),
        givenOn: "2026-02-01",
        delivery: "handed",
        ...findings,
      },
    ];
    const found = assessed({ prompts }, { month: "2026-04", asOf: "2026-04-01" });
    expect([found.percent, found.blockedBy, found.next]).toEqual([50, [], null]);
  });
});

describe("neglect of an integration plan from 2026-02-01", () => {
  const plan = (own: Facts = {}, person: PersonFacts = {}): PersonFacts => ({
    ...person,
    conduct: [{ ground: "integrationPlan", on: "2026-04-10", ...settled, ...own }],
  });
  const second: Facts = { directedOn: "2026-04-01", assessment: "refused", reasonableTime: true, unwilling: true };
  const decided: PersonFacts = { decidedReductions: [{ percent: 20, from: "2025-12-01", to: "2026-01-20" }] };
  const rows: Row[] = [
    { name: "20 percent and never more", month: "2026-05", person: plan(), percent: 20, blockedBy: [], next: null },
    {
      name: "also after an earlier reduction and a refused assessment",
      month: "2026-05",
      person: plan(second, decided),
      percent: 20,
      blockedBy: [],
      next: null,
    },
    {
      name: "20 percent in the second month too",
      month: "2026-06",
      person: plan(),
      percent: 20,
      blockedBy: [],
      days: ["2026-06-01", "2026-06-10"],
    },
    {
      name: "by the other reading 20 percent in the first month",
      month: "2026-05",
      practice: { integrationPlanReduction: "twentyThenForty" },
      person: plan(),
      percent: 20,
      blockedBy: [],
      next: [40],
    },
    {
      name: "by the other reading 40 percent after it",
      month: "2026-06",
      practice: { integrationPlanReduction: "twentyThenForty" },
      person: plan(),
      percent: 40,
      blockedBy: [],
      next: null,
    },
    {
      name: "not of somebody of 17",
      month: "2026-05",
      person: plan({}, { born: "2008-09-09" }),
      percent: 0,
      blockedBy: ["tooYoung"],
      next: null,
    },
    {
      name: "not in the month of the neglect",
      month: "2026-04",
      person: plan(),
      percent: 0,
      blockedBy: ["notBegun"],
      next: [20],
    },
    { name: "not after its time", month: "2026-07", person: plan(), percent: 0, blockedBy: ["over"], next: null },
    {
      name: "not without a hearing",
      month: "2026-05",
      person: plan({ heard: false }),
      percent: 0,
      blockedBy: ["hearingMissing"],
      next: [20, "hearingMissing"],
    },
    {
      name: "not while nobody has found it reasonable",
      month: "2026-05",
      person: plan({ reasonable: undefined }),
      percent: 0,
      blockedBy: ["reasonableMissing"],
      next: [20, "reasonableMissing"],
    },
    {
      name: "not when it is unreasonable",
      month: "2026-05",
      person: plan({ reasonable: false }),
      percent: 0,
      blockedBy: ["unreasonable"],
      next: null,
    },
    {
      name: "not while indispensable subsistence is undecided",
      month: "2026-05",
      person: plan({ subsistenceSafe: undefined }),
      percent: 0,
      blockedBy: ["subsistenceMissing"],
      next: [20, "subsistenceMissing"],
    },
    {
      name: "not when indispensable subsistence is endangered",
      month: "2026-05",
      person: plan({ subsistenceSafe: false }),
      percent: 0,
      blockedBy: ["subsistenceEndangered"],
      next: null,
    },
    {
      name: "not for a good reason",
      month: "2026-05",
      person: plan({ goodReason: true }),
      percent: 0,
      blockedBy: ["goodReason"],
      next: null,
    },
    {
      name: "the month after it was made good is whole",
      month: "2026-06",
      person: plan({ compliedOn: "2026-05-12" }),
      percent: 0,
      blockedBy: ["complied"],
      next: null,
    },
  ];
  it.each(named(rows))("%s", expectRow);
});

describe("loss of an unemployment benefit by a sanction, from 2026-02-01", () => {
  const lost = (own: Facts = {}, person: PersonFacts = {}): PersonFacts => ({
    ...person,
    conduct: [{ ground: "unemploymentSanction", on: "2026-04-01", until: "2026-12-31", ...settled, ...own }],
  });
  const rows: Row[] = [
    {
      name: "20 percent in the first month, 40 after it",
      month: "2026-04",
      person: lost(),
      percent: 20,
      blockedBy: [],
      next: [40],
    },
    ...["2026-05", "2026-06", "2026-07", "2026-08", "2026-09"].map(
      (month): Row => ({
        name: `40 percent in ${month} while the sanction runs`,
        month,
        person: lost(),
        percent: 40,
        blockedBy: [],
        next: null,
      }),
    ),
    { name: "at most six months", month: "2026-10", person: lost(), percent: 0, blockedBy: ["over"], next: null },
    {
      name: "nothing before it began",
      month: "2026-03",
      asOf: "2026-04-28",
      person: lost(),
      percent: 0,
      blockedBy: ["notBegun"],
      next: [20],
    },
    {
      name: "a waiting period of seven days within one month never comes to 40 percent",
      month: "2026-04",
      person: lost({ on: "2026-04-08", until: "2026-04-14" }),
      percent: 20,
      blockedBy: [],
      next: null,
    },
    {
      name: "the month after such a waiting period is whole",
      month: "2026-05",
      person: lost({ on: "2026-04-08", until: "2026-04-14" }),
      percent: 0,
      blockedBy: ["over"],
      next: null,
    },
    {
      name: "a waiting period over the end of a month: 20 percent in the first",
      month: "2026-04",
      person: lost({ on: "2026-04-28", until: "2026-05-04" }),
      percent: 20,
      blockedBy: [],
      next: [40],
    },
    {
      name: "a waiting period over the end of a month: 40 percent in the second",
      month: "2026-05",
      person: lost({ on: "2026-04-28", until: "2026-05-04" }),
      percent: 40,
      blockedBy: [],
      next: null,
    },
    {
      name: "a sanction ending on the last day of a month does not touch the next",
      month: "2026-05",
      person: lost({ until: "2026-04-30" }),
      percent: 0,
      blockedBy: ["over"],
      next: null,
    },
    {
      name: "a sanction ending on the first day of a month touches it",
      month: "2026-05",
      person: lost({ until: "2026-05-01" }),
      percent: 40,
      blockedBy: [],
    },
    {
      name: "the authority may stay at 20 percent",
      month: "2026-05",
      person: lost({ percent: 20 }),
      percent: 20,
      blockedBy: [],
    },
    {
      name: "40 percent is not taken in the first month although wanted",
      month: "2026-04",
      person: lost({ percent: 40 }),
      percent: 20,
      blockedBy: [],
    },
    {
      name: "not of somebody of 17",
      month: "2026-05",
      person: lost({}, { born: "2008-09-09" }),
      percent: 0,
      blockedBy: ["tooYoung"],
      next: null,
    },
    {
      name: "20 percent not without a hearing",
      month: "2026-04",
      person: lost({ heard: undefined }),
      percent: 0,
      blockedBy: ["hearingMissing"],
      next: [20, "hearingMissing"],
      asks: ["heard"],
    },
    {
      name: "40 percent not without a hearing",
      month: "2026-05",
      person: lost({ heard: undefined }),
      percent: 0,
      blockedBy: ["hearingMissing"],
      next: [40, "hearingMissing"],
      asks: ["heard"],
    },
    {
      name: "20 percent not while nobody has found it reasonable",
      month: "2026-04",
      person: lost({ reasonable: undefined }),
      percent: 0,
      blockedBy: ["reasonableMissing"],
      next: [20, "reasonableMissing"],
    },
    {
      name: "40 percent not while nobody has found it reasonable",
      month: "2026-05",
      person: lost({ reasonable: undefined }),
      percent: 0,
      blockedBy: ["reasonableMissing"],
      next: [40, "reasonableMissing"],
    },
    {
      name: "not when it is unreasonable",
      month: "2026-05",
      person: lost({ reasonable: false }),
      percent: 0,
      blockedBy: ["unreasonable"],
      next: null,
    },
    {
      name: "not while indispensable subsistence is undecided",
      month: "2026-05",
      person: lost({ subsistenceSafe: undefined }),
      percent: 0,
      blockedBy: ["subsistenceMissing"],
      next: [40, "subsistenceMissing"],
    },
    {
      name: "not when indispensable subsistence is endangered",
      month: "2026-05",
      person: lost({ subsistenceSafe: false }),
      percent: 0,
      blockedBy: ["subsistenceEndangered"],
      next: null,
    },
    {
      name: "not for a good reason",
      month: "2026-05",
      person: lost({ goodReason: true }),
      percent: 0,
      blockedBy: ["goodReason"],
      next: null,
    },
  ];
  it.each(named(rows))("%s", expectRow);
});

describe("half of the basic amount after a prompt, from 2026-02-01", () => {
  const subjects = ["fullTimeRegistration", "primaryBenefit"];
  const prompted = (subject: string, own: Facts = {}, person: PersonFacts = {}): PersonFacts => ({
    ...person,
    prompts: [
      {
        for: subject,
        ...(subject === "primaryBenefit" ? { benefit: "studyGrant" } : {}),
        givenOn: "2026-03-31",
        ...findings,
        ...own,
      },
    ],
  });
  const rows: Row[] = subjects.flatMap((subject): Row[] => [
    {
      name: `${subject}: half from the month after the limit`,
      month: "2026-06",
      person: prompted(subject),
      percent: 50,
      blockedBy: [],
      next: null,
      days: ["2026-06-01", "2026-06-30"],
    },
    {
      name: `${subject}: half in the sixth month`,
      month: "2026-11",
      person: prompted(subject),
      percent: 50,
      blockedBy: [],
      next: null,
    },
    {
      name: `${subject}: nothing in the seventh month`,
      month: "2026-12",
      person: prompted(subject),
      percent: 0,
      blockedBy: ["over"],
      next: null,
    },
    {
      name: `${subject}: two months by the reading of the law before`,
      month: "2026-07",
      practice: { promptReductionMonths: "2" },
      person: prompted(subject),
      percent: 50,
      blockedBy: [],
    },
    {
      name: `${subject}: no third month by the reading of the law before`,
      month: "2026-08",
      practice: { promptReductionMonths: "2" },
      person: prompted(subject),
      percent: 0,
      blockedBy: ["over"],
      next: null,
    },
    {
      name: `${subject}: until compliance by the reading of the bill`,
      month: "2026-12",
      practice: { promptReductionMonths: "untilCompliance" },
      person: prompted(subject),
      percent: 50,
      blockedBy: [],
    },
    {
      name: `${subject}: until compliance, and then no more`,
      month: "2026-12",
      practice: { promptReductionMonths: "untilCompliance" },
      person: prompted(subject, { complied: true, answeredOn: "2026-11-30" }),
      percent: 0,
      blockedBy: ["over"],
      next: null,
    },
    {
      name: `${subject}: not in the month in which the limit ends`,
      month: "2026-05",
      asOf: "2026-05-08",
      person: prompted(subject),
      percent: 0,
      blockedBy: ["notBegun"],
      next: [50],
    },
    {
      name: `${subject}: not on the last day of the limit`,
      month: "2026-06",
      asOf: "2026-05-07",
      person: prompted(subject),
      percent: 0,
      blockedBy: ["timeRuns"],
      next: [50, "timeRuns"],
    },
    {
      name: `${subject}: decided at the earliest on the day after the limit`,
      month: "2026-06",
      asOf: "2026-05-08",
      person: prompted(subject),
      percent: 50,
      blockedBy: [],
    },
    {
      name: `${subject}: the explanation within the month is the hearing, no other is wanted`,
      month: "2026-06",
      person: prompted(subject, { explained: false, complied: false }),
      percent: 50,
      blockedBy: [],
    },
    {
      name: `${subject}: not while nobody has found it reasonable`,
      month: "2026-06",
      person: prompted(subject, { reasonable: undefined }),
      percent: 0,
      blockedBy: ["reasonableMissing"],
      next: [50, "reasonableMissing"],
      asks: ["reasonable"],
    },
    {
      name: `${subject}: not when it is unreasonable`,
      month: "2026-06",
      person: prompted(subject, { reasonable: false }),
      percent: 0,
      blockedBy: ["unreasonable"],
      next: null,
    },
    {
      name: `${subject}: not while indispensable subsistence is undecided`,
      month: "2026-06",
      person: prompted(subject, { subsistenceSafe: undefined }),
      percent: 0,
      blockedBy: ["subsistenceMissing"],
      next: [50, "subsistenceMissing"],
      asks: ["subsistenceSafe"],
    },
    {
      name: `${subject}: not when indispensable subsistence is endangered`,
      month: "2026-06",
      person: prompted(subject, { subsistenceSafe: false }),
      percent: 0,
      blockedBy: ["subsistenceEndangered"],
      next: null,
    },
    {
      name: `${subject}: not of whoever complied in time`,
      month: "2026-06",
      person: prompted(subject, { complied: true, answeredOn: "2026-05-07" }),
      percent: 0,
      blockedBy: ["complied"],
      next: null,
    },
    {
      name: `${subject}: not of whoever complied late but before the reduction began`,
      month: "2026-06",
      person: prompted(subject, { complied: true, answeredOn: "2026-05-08" }),
      percent: 0,
      blockedBy: ["complied"],
      next: null,
    },
    {
      name: `${subject}: complied on an unknown day, which is asked`,
      month: "2026-06",
      person: prompted(subject, { complied: true }),
      percent: 0,
      blockedBy: ["complied"],
      asks: ["answeredOn"],
    },
    {
      name: `${subject}: late compliance ends it with the end of that month`,
      month: "2026-07",
      person: prompted(subject, { complied: true, answeredOn: "2026-07-20" }),
      percent: 50,
      blockedBy: [],
      days: ["2026-07-01", "2026-07-31"],
    },
    {
      name: `${subject}: late compliance ends it on the day by the other reading`,
      month: "2026-07",
      practice: { reductionEnds: "sameDay" },
      person: prompted(subject, { complied: true, answeredOn: "2026-07-20" }),
      percent: 50,
      blockedBy: [],
      days: ["2026-07-01", "2026-07-19"],
    },
    {
      name: `${subject}: the month after late compliance is whole`,
      month: "2026-08",
      person: prompted(subject, { complied: true, answeredOn: "2026-07-20" }),
      percent: 0,
      blockedBy: ["over"],
      next: null,
    },
    {
      name: `${subject}: an unread verified message has not been served`,
      month: "2026-06",
      person: prompted(subject, { delivery: "verifiedElectronic" }),
      percent: 0,
      blockedBy: ["notServed"],
      asks: ["servedOn"],
    },
    {
      name: `${subject}: a prompt still to be given is none`,
      month: "2026-06",
      asOf: "2026-03-30",
      person: prompted(subject),
      percent: 0,
      blockedBy: ["notGiven"],
    },
    {
      name: `${subject}: not of somebody of 17`,
      month: "2026-06",
      person: prompted(subject, {}, { born: "2008-09-09" }),
      percent: 0,
      blockedBy: ["tooYoung"],
      next: null,
    },
  ]);
  it.each(named(rows))("%s", expectRow);
});

describe("who has no duty to register", () => {
  const until = (situation: Facts, person: PersonFacts = {}): PersonFacts => ({
    ...person,
    situation,
    conduct: [{ ground: "registration", on: "2024-06-10", ...settled }],
  });
  it.each([
    ["an employed person", { workHoursPerWeek: 10 }],
    ["an entrepreneur", { business: "profitable" }],
    ["a full-time student", { studies: "fullTime" }],
    ["somebody ill by a doctor's certificate", { incapacityCertified: true }],
    ["somebody in institutional care", { institution: true }],
    ["a person outside the unemployment security act", { outsideUnemploymentSecurity: true }],
    ["somebody with another acceptable reason", { acceptableReason: true }],
  ])("until 2026-01: %s is not reduced for not registering", (_, situation) => {
    const found = assessed(until(situation), { month: "2024-07" });
    expect([found.percent, found.blockedBy, found.next]).toEqual([0, ["released"], null]);
  });
  it("until 2026-01: somebody of 64 is reduced, somebody of 65 is not", () => {
    expect(assessed(until({}, { born: "1960-05-05" }), { month: "2024-07" }).percent).toBe(20);
    expect(assessed(until({}, { born: "1959-05-05" }), { month: "2024-07" }).blockedBy).toEqual(["released"]);
  });
  it("until 2026-01: somebody of 17 is reduced", () => {
    expect(assessed(until({}, { born: from2023.youngest }), { month: "2024-07" }).percent).toBe(20);
  });
  it("an acceptable reason for not registering is none for refusing work", () => {
    const conduct = [{ ground: "refusedWork", on: "2024-06-10", ...settled }];
    expect(assessed({ situation: { acceptableReason: true }, conduct }, { month: "2024-07" }).percent).toBe(20);
  });
  const prompts = [{ for: "fullTimeRegistration", givenOn: "2026-03-31", ...findings }];
  it.each([
    ["a full-time student", { studies: "fullTime" }, ["released"]],
    ["somebody with thirty hours of work a week", { workHoursPerWeek: 30 }, ["released"]],
    ["somebody whose work is substantial although its hours do not tell", { substantialWork: true }, ["released"]],
    ["somebody with less than thirty hours of work a week", { workHoursPerWeek: 29 }, []],
    ["somebody with an unprofitable business", { business: "unprofitable" }, []],
    ["a student without student aid", { studies: "withoutStudentAid" }, []],
  ])("from 2026-02: %s", (_, situation, blockedBy) => {
    const found = assessed({ situation, prompts }, { month: "2026-06" });
    expect([found.percent, found.blockedBy]).toEqual([blockedBy.length === 0 ? 50 : 0, blockedBy]);
  });
});

describe("the two months are counted from the neglect, to the day", () => {
  const months = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];
  it.each([
    ["2024-06-10", "2024-07-01", "2024-08-10", "the same-numbered day"],
    ["2023-12-31", "2024-01-01", "2024-02-29", "the leap day where there is no thirty-first"],
    ["2023-12-29", "2024-01-01", "2024-02-29", "the leap day as the same-numbered day"],
    ["2022-12-31", "2023-01-01", "2023-02-28", "the last day of a month of 28 days"],
    ["2022-12-28", "2023-01-01", "2023-02-28", "the same-numbered last day of a month of 28 days"],
    ["2024-02-29", "2024-03-01", "2024-04-29", "the 29th from the leap day, not the end of April"],
    ["2023-02-28", "2023-03-01", "2023-04-28", "the 28th from the end of February, not the end of April"],
    ["2024-07-31", "2024-08-01", "2024-09-30", "the thirtieth where there is no thirty-first"],
    ["2024-04-30", "2024-05-01", "2024-06-30", "the thirtieth from the thirtieth"],
    ["2024-12-01", "2025-01-01", "2025-02-01", "one day of the second month"],
    ["2024-11-30", "2024-12-01", "2025-01-30", "over the end of a year, and not the thirty-first"],
  ])("neglect of %s: from %s to %s, %s", (on, from, to) => {
    const person: PersonFacts = { conduct: [{ ground: "refusedWork", on, ...settled }] };
    const reduced: string[] = [];
    for (const year of [on.slice(0, 4), `${Number(on.slice(0, 4)) + 1}`])
      for (const month of months) {
        const found = assessed(person, { month: `${year}-${month}`, asOf: "2025-12-31" });
        if (found.percent > 0) reduced.push(found.reduction!.from!, found.reduction!.to!);
        else expect(found.blockedBy).toEqual([`${year}-${month}` < from ? "notBegun" : "over"]);
      }
    expect([reduced[0], reduced.at(-1)]).toEqual([from, to]);
  });
  it("is not put off when the last day is a holiday", () => {
    const found = assessed(
      { conduct: [{ ground: "refusedWork", on: "2024-10-25", ...settled }] },
      { month: "2024-12" },
    );
    expect(found.reduction).toMatchObject({ from: "2024-12-01", to: "2024-12-25" });
  });
  it("reduces within the month of the neglect by the other reading, and ends no later", () => {
    const person: PersonFacts = { conduct: [{ ground: "refusedWork", on: "2024-06-10", ...settled }] };
    const practice = { reductionStarts: "dayAfterConduct" } as const;
    expect(assessed(person, { month: "2024-06", practice }).percent).toBe(20);
    expect(assessed(person, { month: "2024-08", practice }).reduction).toMatchObject({ to: "2024-08-10" });
    expect(assessed(person, { month: "2024-09", practice }).blockedBy).toEqual(["over"]);
  });
});

describe("the change of the law on 2026-02-01", () => {
  const refused = (on: string, decidedReductions: readonly Facts[] = []): PersonFacts => ({
    conduct: [{ ground: "refusedWork", on, ...settled }],
    decidedReductions,
  });
  const decided = [{ percent: 20, from: "2026-01-01", to: "2026-02-10" }];
  const rows: Row[] = [
    {
      name: "a neglect of December is reduced to the end of January",
      month: "2026-01",
      person: refused("2025-12-10"),
      percent: 20,
      blockedBy: [],
      days: ["2026-01-01", "2026-01-31"],
    },
    {
      name: "what was not decided ends on 2026-01-31",
      month: "2026-02",
      person: refused("2025-12-10"),
      percent: 0,
      blockedBy: ["oldLawEnded"],
      next: null,
    },
    {
      name: "what was decided before runs on to its end",
      month: "2026-02",
      person: refused("2025-12-10", decided),
      percent: 20,
      blockedBy: [],
      days: ["2026-02-01", "2026-02-10"],
    },
    {
      name: "what was decided runs on no longer than it was decided for",
      month: "2026-02",
      person: refused("2025-12-10", [{ percent: 20, from: "2026-01-01", to: "2026-02-05" }]),
      percent: 20,
      blockedBy: [],
      days: ["2026-02-01", "2026-02-05"],
    },
    {
      name: "what was decided runs on no longer than two months from the neglect",
      month: "2026-02",
      person: refused("2025-12-10", [{ percent: 20, from: "2026-01-01", to: "2026-03-31" }]),
      percent: 20,
      blockedBy: [],
      days: ["2026-02-01", "2026-02-10"],
    },
    {
      name: "by the other reading the reform ends what was decided",
      month: "2026-02",
      practice: { reductionsOfOldLaw: "endAtReform" },
      person: refused("2025-12-10", decided),
      percent: 0,
      blockedBy: ["oldLawEnded"],
      next: null,
    },
    {
      name: "by the other reading January is reduced all the same",
      month: "2026-01",
      practice: { reductionsOfOldLaw: "endAtReform" },
      person: refused("2025-12-10", decided),
      percent: 20,
      blockedBy: [],
    },
    {
      name: "an earlier decision does not shorten the reduction of a later neglect",
      month: "2026-01",
      person: refused("2025-12-10", [{ percent: 20, from: "2025-10-01", to: "2025-11-20" }]),
      percent: 20,
      blockedBy: [],
      days: ["2026-01-01", "2026-01-31"],
    },
    {
      name: "of two decisions it is the running one that runs on",
      month: "2026-02",
      person: refused("2025-12-10", [{ percent: 20, from: "2025-10-01", to: "2025-11-20" }, ...decided]),
      percent: 20,
      blockedBy: [],
      days: ["2026-02-01", "2026-02-10"],
    },
    {
      name: "a decision whose time was over by the reform does not run on",
      month: "2026-02",
      person: refused("2025-12-10", [{ percent: 20, from: "2026-01-01", to: "2026-01-31" }]),
      percent: 0,
      blockedBy: ["oldLawEnded"],
      next: null,
    },
    {
      name: "a neglect of the last day of the old law was not decided in time",
      month: "2026-02",
      person: refused("2026-01-31"),
      percent: 0,
      blockedBy: ["oldLawEnded"],
      next: null,
    },
    {
      name: "refusing work is no ground of its own on the first day of the reform",
      month: "2026-03",
      person: refused("2026-02-01"),
      percent: 0,
      blockedBy: ["notInForce"],
      next: null,
    },
  ];
  it.each(named(rows))("%s", expectRow);
  it("a sanction that began on the last day of the old law is no ground, from the next day on it is", () => {
    const lost = (on: string): PersonFacts => ({
      conduct: [{ ground: "unemploymentSanction", on, until: "2026-12-31", ...settled }],
    });
    expect(assessed(lost("2026-01-31"), { month: "2026-02" }).blockedBy).toEqual(["notInForce"]);
    expect(assessed(lost("2026-02-01"), { month: "2026-02" }).percent).toBe(20);
  });
});

describe("several grounds in one month", () => {
  const first: Facts = { ground: "activationPlan", on: "2024-06-20", ...settled };
  const second: Facts = { ground: "refusedWork", on: "2024-06-20", ...settled, ...refusedAssessment };
  const both: PersonFacts = { ...from2023.earlier, conduct: [first, second] };
  const half: Facts = { for: "fullTimeRegistration", givenOn: "2026-03-31", ...findings };
  const lost: Facts = { ground: "unemploymentSanction", on: "2026-06-01", until: "2026-12-31", ...settled };
  const plan: Facts = { ground: "integrationPlan", on: "2026-05-20", ...settled };
  const lowest = { reductionsMeet: "lowest" } as const;
  const rows: Row[] = [
    { name: "20 and 40 percent: the higher, not the sum", month: "2024-07", person: both, percent: 40, blockedBy: [] },
    {
      name: "20 and 40 percent: the lower by the other reading",
      month: "2024-07",
      practice: lowest,
      person: both,
      percent: 20,
      blockedBy: [],
    },
    {
      name: "20 and 20 percent are 20",
      month: "2024-07",
      person: { conduct: [first, { ...first, ground: "registration" }] },
      percent: 20,
      blockedBy: [],
    },
    {
      name: "50 and 20 percent: the higher, not the sum",
      month: "2026-06",
      person: { prompts: [half], conduct: [lost] },
      percent: 50,
      blockedBy: [],
    },
    {
      name: "50 and 20 percent: the lower by the other reading",
      month: "2026-06",
      practice: lowest,
      person: { prompts: [half], conduct: [lost] },
      percent: 20,
      blockedBy: [],
    },
    {
      name: "50 and 40 percent: never 90",
      month: "2026-07",
      person: { prompts: [half], conduct: [lost] },
      percent: 50,
      blockedBy: [],
    },
    {
      name: "50 and 40 percent: the lower by the other reading",
      month: "2026-07",
      practice: lowest,
      person: { prompts: [half], conduct: [lost] },
      percent: 40,
      blockedBy: [],
    },
    {
      name: "two prompts are half, not all",
      month: "2026-06",
      person: { prompts: [half, { ...half, for: "primaryBenefit", benefit: "studyGrant" }] },
      percent: 50,
      blockedBy: [],
    },
    {
      name: "every ground of the reform at once: half",
      month: "2026-07",
      person: { prompts: [half, { ...half, for: "primaryBenefit", benefit: "studyGrant" }], conduct: [lost, plan] },
      percent: 50,
      blockedBy: [],
    },
    {
      name: "a ground in whose way something stands does not lower the others",
      month: "2026-06",
      practice: lowest,
      person: { prompts: [{ ...half, reasonable: false }], conduct: [plan] },
      percent: 20,
      blockedBy: [],
    },
    {
      name: "a ground whose time is over does not count as the lowest",
      month: "2024-07",
      practice: lowest,
      person: { ...from2023.earlier, conduct: [{ ...first, on: "2024-02-20" }, second] },
      percent: 40,
      blockedBy: [],
    },
    {
      name: "all that stands in the way is told",
      month: "2024-07",
      person: {
        conduct: [
          { ...first, heard: false },
          { ...first, ground: "registration", reasonable: false },
        ],
      },
      percent: 0,
      blockedBy: ["hearingMissing", "unreasonable"],
    },
  ];
  it.each(named(rows))("%s", expectRow);
});

describe("the worked examples, to the cent", () => {
  const assistanceOf = (document: Document, asOf: string): SheetDocument => {
    const input = parsed(document);
    return printSheet(assess(withReduction(input, assessReduction(input, "a", asOf as Day)), law(document.month)));
  };
  const own = ({ lines }: SheetDocument) =>
    lines.filter(({ rule }) => rule === "basicAmount").map(({ amount }) => amount);
  const paidOn = (month: string) => `${month}-01`;

  describe("X21, 2024: refused work, refused again and the assessment too", () => {
    const directed: Facts = { goesOn: true, directedOn: "2024-11-01", assessment: "refused", reasonableTime: true };
    const document = (month: string, again: Facts = {}) =>
      single(
        month,
        {
          municipality: "091",
          incomes: [{ person: "a", kind: "generalHousingAllowance", net: "290.00", paidOn: paidOn(month) }],
          expenses: [
            { kind: "rent", amount: "520.00" },
            { kind: "electricity", amount: "24.00" },
          ],
        },
        {
          conduct: [
            { ground: "refusedWork", on: "2024-09-20", ...settled },
            { ground: "refusedWork", on: "2024-11-20", ...settled, ...directed, ...again },
          ],
          decidedReductions: [{ percent: 20, from: "2024-10-01", to: "2024-11-20" }],
        },
      );
    it.each([
      ["October by 20 percent", "2024-10", {}, "470.17", "724.17"],
      ["December by 40 percent", "2024-12", {}, "352.63", "606.63"],
      [
        "December by 20 percent when a time for the assessment is booked",
        "2024-12",
        { assessment: "booked" },
        "470.17",
        "724.17",
      ],
      ["December whole when it would be unreasonable", "2024-12", { reasonable: false }, "587.71", "841.71"],
      ["September whole", "2024-09", {}, "587.71", "841.71"],
    ])("%s", (_, month, again, amount, assistance) => {
      const sheet = assistanceOf(document(month, again), `${month}-28`);
      expect([own(sheet), sheet.assistance]).toEqual([[amount], assistance]);
    });
  });

  describe("X29, 2026: not registered within the month of the prompt", () => {
    const document = (month: string, answer: Facts) =>
      single(
        month,
        {
          municipality: "091",
          incomes: [{ person: "a", kind: "generalHousingAllowance", net: "330.00", paidOn: paidOn(month) }],
          expenses: [
            { kind: "rent", amount: "500.00" },
            { kind: "electricity", amount: "22.00" },
          ],
        },
        {
          born: "2002-01-15",
          prompts: [{ for: "fullTimeRegistration", givenOn: "2026-02-05", delivery: "handed", ...findings, ...answer }],
        },
      );
    const registered: Facts = { complied: true, answeredOn: "2026-04-20" };
    it.each([
      ["March whole", "2026-03", registered, "578.43", "770.43"],
      ["April by half, rounded half-up", "2026-04", registered, "289.22", "481.22"],
      ["May whole, registered on 20 April", "2026-05", registered, "578.43", "770.43"],
      ["May by half when never registered", "2026-05", {}, "289.22", "481.22"],
    ])("%s", (_, month, answer, amount, assistance) => {
      const sheet = assistanceOf(document(month, answer), `${month}-28`);
      expect([own(sheet), sheet.assistance]).toEqual([[amount], assistance]);
    });
  });

  describe("X30, 2026: one of a couple has lost the unemployment benefit", () => {
    const document = (month: string, lost: Facts): Document => {
      const base = couple(month);
      const [a, b] = base.household.persons;
      const conduct = [{ ground: "unemploymentSanction", on: "2026-04-01", until: "2026-05-12", ...settled, ...lost }];
      return {
        ...base,
        household: {
          ...base.household,
          municipality: "091",
          persons: [{ ...a, conduct }, b!, { id: "c", role: "child", born: "2019-08-08" }],
          incomes: [
            { person: "b", kind: "labourMarketSubsidy", net: "595.36", paidOn: paidOn(month) },
            { person: "c", kind: "childBenefit", net: "94.88", paidOn: paidOn(month) },
            { person: "a", kind: "generalHousingAllowance", net: "470.00", paidOn: paidOn(month) },
          ],
          expenses: [
            { kind: "rent", amount: "720.00" },
            { kind: "water", amount: "50.00" },
            { kind: "electricity", amount: "36.00" },
          ],
        },
      };
    };
    it.each([
      ["April by 20 percent of that person's amount alone", "2026-04", {}, "397.96", "917.15"],
      ["May by 40 percent of that person's amount alone", "2026-05", {}, "298.47", "817.66"],
      ["whole when there was a good reason", "2026-05", { goodReason: true }, "497.45", "1016.64"],
    ])("%s", (_, month, lost, amount, assistance) => {
      const sheet = assistanceOf(document(month, lost), `${month}-28`);
      expect([own(sheet), sheet.assistance]).toEqual([[amount, "497.45", "375.98"], assistance]);
    });
  });
});
