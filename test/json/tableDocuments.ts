import { readFileSync } from "node:fs";
import { assess } from "../../src/assess.js";
import { benefitsAnswer } from "../../src/json/benefits.js";
import { benefitsTable } from "../../src/json/benefitsTable.js";
import { deadlinesAnswer } from "../../src/json/deadlines.js";
import { deadlinesTable } from "../../src/json/deadlinesTable.js";
import { notificationsAnswer } from "../../src/json/notifications.js";
import { notificationsTable } from "../../src/json/notificationsTable.js";
import { offsetAnswer } from "../../src/json/offset.js";
import { offsetTable } from "../../src/json/offsetTable.js";
import { parseAssessInput } from "../../src/json/parse.js";
import { printSheet } from "../../src/json/print.js";
import type { Parsed } from "../../src/json/problems.js";
import { recoveryAnswer } from "../../src/json/recovery.js";
import { recoveryTable } from "../../src/json/recoveryTable.js";
import { supplementaryAnswer } from "../../src/json/supplementary.js";
import { supplementaryTable } from "../../src/json/supplementaryTable.js";
import { problemTable, tableOf } from "../../src/json/table.js";
import type { Changes, Identity, Law } from "../../src/law.js";
import type { Language } from "../../src/sheet.js";
import { couple, type Document, law, single } from "../cases.js";

/**
 * A law by its day and what a document of its own changes, with a digest that never changes: what stands in the tables is
 * to be read by people, the digest is held elsewhere.
 */
export const identity = ({ day, changes }: Law): Identity => ({
  day,
  digest: "0123456789abcdef0123",
  changed: [
    ...Object.keys(changes).filter((name) => name !== "practice" && name !== "norms"),
    ...Object.keys(changes.practice ?? {}).map((name) => `practice.${name}`),
  ],
});

type Answer<T> = (
  document: unknown,
  lawFor: (on: string) => Law,
  identityFor: (law: Law) => Identity,
  language: Language,
) => Parsed<T>;

const room =
  <T>(answer: Answer<T>, table: (document: T, language: Language) => string) =>
  (document: unknown, language: Language): string => {
    const answered = answer(document, law, identity, language);
    return answered.ok ? table(answered.value, language) : problemTable(answered.problems, language);
  };

const sheetBy =
  (changes?: Changes) =>
  (document: unknown, language: Language): string => {
    const parsed = parseAssessInput(document);
    if (!parsed.ok) return problemTable(parsed.problems, language);
    const own = assess(parsed.value, law(parsed.value.month, changes));
    return tableOf(printSheet(own, identity(own.law), language), language);
  };

const sheet = sheetBy();
/** A reform that nobody has proposed: half of the deduction that there was, and reductions from the age of 20. */
const reform = sheetBy({ earnedIncomeDeductionMost: "75.00", reductionAge: "20" });

const benefits = room(benefitsAnswer, benefitsTable);
const deadlines = room(deadlinesAnswer, deadlinesTable);
const notifications = room(notificationsAnswer, notificationsTable);
const offset = room(offsetAnswer, offsetTable);
const recovery = room(recoveryAnswer, recoveryTable);
const supplementary = room(supplementaryAnswer, supplementaryTable);

const example = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../examples/cases/${name}.json`, import.meta.url), "utf8")) as Record<
    string,
    unknown
  >;

const alone = { id: "a", role: "applicant", born: "1990-01-01", livingArrangement: "alone" };

/** A couple with a child in alternating residence, a rent over the limit, and findings that nobody has made yet. */
const family: Document = {
  reference: "Perhe, vuokra yli rajan",
  month: "2026-03",
  household: {
    municipality: "564",
    persons: [
      { id: "a", role: "applicant", born: "1985-05-05" },
      {
        id: "b",
        role: "spouse",
        born: "1986-06-06",
        daysAbroad: 11,
        daysAbroadCounted: 11,
        reduction: {
          percent: 20,
          ground: "työstä kieltäytyminen",
          heard: true,
          reasonable: true,
          subsistenceSafe: true,
        },
      },
      { id: "c", role: "child", born: "2015-01-01", share: "1/2" },
    ],
    incomes: [
      { person: "a", kind: "earnings", net: "1400.00", workExpenses: "60.00", garnished: "40.00" },
      { person: "b", kind: "generalSupport", net: "595.36", estimated: true },
      { person: "c", kind: "capitalIncome", net: "12.00" },
    ],
    expenses: [
      { kind: "rent", amount: "1300.00" },
      { kind: "electricity", amount: "60.00", accepted: "45.00", reason: "tavanomainen" },
      { kind: "glasses", amount: "180.00", person: "c" },
      { kind: "fine", amount: "50.00" },
    ],
    assets: [{ kind: "car", amount: "500.00" }],
  },
  practice: { carerDeduction: "careFee", ageChange: "nextMonth" },
};

/** A pensioner who has more than enough, and whose tax refund may be carried into the next month. */
const pensioner: Document = single(
  "2025-09",
  {
    municipality: "837",
    incomes: [
      { person: "a", kind: "guaranteePension", net: "976.59" },
      { person: "a", kind: "taxRefund", net: "150.00", oneOff: true },
      { person: "a", kind: "disabilityAllowance", net: "102.60" },
    ],
    expenses: [
      { kind: "rent", amount: "500.00" },
      { kind: "medicine", amount: "12.40", person: "a" },
    ],
    assets: [{ kind: "account", amount: "1200.50", person: "a" }],
  },
  { born: "1960-02-02", daysAbroad: 1, daysAbroadCounted: 1 },
);

/** A wage of January that Kela got to know of in February, when most of the deduction of January was used already. */
const lateWage: Document = single("2026-02", {
  municipality: "837",
  incomes: [
    {
      person: "a",
      kind: "earnings",
      net: "200.00",
      paidOn: "2026-01-15",
      lateKnown: { decidedOn: "2026-01-10", told: true, available: true, reasonable: true, deductionUsed: "130.00" },
    },
  ],
});

/** Somebody who was at home for one day of the month, and whose wage is cut by the deduction of a reform. */
const reformed: Document = single(
  "2026-02",
  { municipality: "837", incomes: [{ person: "a", kind: "earnings", net: "400.00" }] },
  { daysAbroad: 27, daysAbroadCounted: 27 },
);

const coupleInMay = couple("2026-05", {
  municipality: "564",
  persons: [
    {
      id: "a",
      role: "applicant",
      born: "1987-03-03",
      situation: { jobSeeker: true, workHoursPerWeek: 0, studies: "none", incapacityCertified: false },
      conduct: [
        {
          ground: "unemploymentSanction",
          on: "2026-04-13",
          until: "2026-05-24",
          heard: true,
          reasonable: true,
          subsistenceSafe: true,
        },
        { ground: "registration", on: "2026-05-04" },
      ],
    },
    {
      id: "b",
      role: "spouse",
      born: "1989-04-04",
      situation: { jobSeeker: false, workHoursPerWeek: 12, studies: "none", incapacityCertified: true },
      prompts: [
        { for: "primaryBenefit", benefit: "sicknessAllowance", givenOn: "2026-05-04" },
        { for: "fullTimeRegistration", givenOn: "2026-05-20" },
      ],
    },
    { id: "c", role: "child", born: "2019-10-01" },
  ],
  incomes: [
    { person: "a", kind: "generalSupport", net: "595.36" },
    { person: "c", kind: "disabilityAllowance", net: "1102.60" },
    { person: "a", kind: "careAllowance", net: "80.00", payer: "Valtiokonttori" },
  ],
});

const ofMay = {
  ...coupleInMay,
  reference: "Ensisijaiset etuudet",
  asOf: "2026-05-18",
  pending: [{ kind: "generalHousingAllowance" }, { kind: "generalSupport", person: "a", appliedOn: "2026-04-02" }],
};

/** A prompt that nothing followed, and one that was answered. */
const ofAugust = {
  month: "2026-08",
  asOf: "2026-08-03",
  household: {
    persons: [
      {
        ...alone,
        situation: { jobSeeker: false, workHoursPerWeek: 0, studies: "none", incapacityCertified: false },
        prompts: [
          {
            for: "fullTimeRegistration",
            givenOn: "2026-05-04",
            delivery: "letter",
            reasonable: true,
            subsistenceSafe: true,
          },
          { for: "primaryBenefit", benefit: "generalSupport", givenOn: "2026-07-20", delivery: "letter" },
        ],
      },
    ],
    incomes: [],
    expenses: [{ kind: "rent", amount: "500.00" }],
    dwelling: { tenure: "rented" },
  },
};

/** The first month of a sanction, and a prompt on the account that nobody has opened. */
const ofApril = {
  month: "2026-04",
  household: {
    persons: [
      {
        ...alone,
        situation: { jobSeeker: true, workHoursPerWeek: 31, studies: "fullTime" },
        conduct: [
          {
            ground: "unemploymentSanction",
            on: "2026-04-13",
            until: "2026-06-24",
            heard: true,
            reasonable: true,
            subsistenceSafe: true,
          },
        ],
        prompts: [
          { for: "primaryBenefit", benefit: "studyGrant", givenOn: "2026-03-02", delivery: "verifiedElectronic" },
          {
            for: "primaryBenefit",
            benefit: "generalHousingAllowance",
            givenOn: "2026-02-02",
            delivery: "handed",
            reasonable: true,
            subsistenceSafe: true,
          },
        ],
      },
    ],
    incomes: [],
    expenses: [],
  },
  asOf: "2026-04-30",
  practice: { promptReductionMonths: "untilCompliance" },
};

/** An application that waits for its completion, with the day of a hearing, and asked for twice. */
const waiting = {
  reference: "Täydennystä odotetaan",
  authority: "kela",
  application: { receivedOn: "2026-06-12", channel: "online", months: ["2026-06", "2026-07"] },
  events: [
    { kind: "completionReceived", on: "2026-06-15", items: ["vuokrasopimus", "palkkalaskelma"] },
    {
      kind: "completionRequested",
      on: "2026-06-16",
      due: "2026-06-30",
      items: ["vuokrasopimus", "tiliote", "palkkalaskelma"],
    },
  ],
  practice: { eves: "workingDays", weekendArrival: "strict" },
  asOf: "2026-06-22",
};

/** A hearing that nobody has answered, a completion, and a prompt that does not say how it was sent. */
const hearing = {
  authority: "kela",
  application: { receivedOn: "2026-05-18", channel: "paper", urgent: false },
  events: [
    { kind: "completionRequested", on: "2026-05-18", due: "2026-05-25", items: ["tiliote"] },
    { kind: "completionReceived", on: "2026-05-20" },
    { kind: "hearingGiven", on: "2026-05-19", due: "2026-05-29" },
    { kind: "prompted", on: "2026-05-19" },
  ],
  asOf: "2026-05-20",
};

const nothing = { ...hearing, asOf: "2026-05-17" };

const homes = [{ from: "2010-01-01", municipality: "837" }];
const lines = [{ id: "pyörä", kind: "otherExpense", part: "supplementary" }];
const urgent = { id: "helmikuu", receivedOn: "2017-02-01", months: ["2017-02"], lines, urgentSupplementary: true };

/** The first year of Kela: a duty that began before there were messages, and what is not told and why. */
const ofFirstYear = {
  reference: "Vuosi 2017",
  homes,
  person: { id: "a", born: "1998-03-10" },
  months: [
    { month: "2017-01", basicAssistance: true, mainLivelihood: true, unemployed: true, payer: "municipality" },
    { month: "2017-02", basicAssistance: true, mainLivelihood: true, unemployed: true },
    { month: "2017-03", basicAssistance: true, mainLivelihood: true, unemployed: true },
    { month: "2017-04", basicAssistance: true, mainLivelihood: true, unemployed: true },
  ],
  decisions: [{ on: "2017-02-01", month: "2017-02", kind: "initial" }],
  events: [{ kind: "socialNeedSeen", on: "2017-03-01", obvious: true, consent: false, cannotCare: false }],
  applications: [
    { ...urgent, transferAskedOn: "2017-02-02" },
    { ...urgent, id: "toukokuu", receivedOn: "2017-05-01", months: ["2017-05"] },
  ],
  practice: { urgentSupplementary: "law", ageOn: "monthEnd" },
  asOf: "2017-12-01",
};

/** Somebody who came lately, with three months of assistance, and an application of which a part is passed on. */
const ofImmigrant = {
  homes,
  person: { id: "a", born: "1990-03-10", firstPermitOn: "2024-06-01" },
  months: [
    { month: "2026-01", basicAssistance: true, mainLivelihood: true, unemployed: true },
    { month: "2026-02", basicAssistance: true, mainLivelihood: true, unemployed: true },
    { month: "2026-03", basicAssistance: true, mainLivelihood: true, unemployed: true },
  ],
  decisions: [
    { on: "2026-03-05", month: "2026-03", kind: "initial" },
    { on: "2026-03-05", month: "2026-04", kind: "initial" },
  ],
  applications: [
    {
      id: "maaliskuu",
      receivedOn: "2026-03-02",
      months: ["2026-03", "2026-04"],
      transferAskedOn: "2026-03-02",
      lines: [
        { id: "vuokra", kind: "rent" },
        { id: "sänky", kind: "furniture", attachments: ["tarjous.pdf", "kuva.jpg"] },
        { id: "pöytä", kind: "furniture", attachments: ["tarjous 2.pdf"] },
      ],
    },
  ],
  practice: { immigrantMonths: "overTwo", countingRun: "monthly" },
  asOf: "2026-05-04",
};

const noNotice = { homes, person: { id: "a", born: "1990-03-10" }, asOf: "2026-05-04" };

const county = {
  claimant: "county",
  input: {
    month: "2026-05",
    household: {
      persons: [alone],
      municipality: "837",
      incomes: [{ person: "a", kind: "generalHousingAllowance", net: "320.00" }],
      expenses: [{ kind: "rent", amount: "515.00" }],
    },
  },
  paid: "100.00",
};

/** Kela and the county against the same benefit; another benefit whose payer was told too late. */
const twoClaims = {
  reference: "Kaksi hakijaa",
  advances: [county, { ...county, claimant: "kela", paid: "773.43", grantedAsAdvance: true }],
  benefits: [
    {
      kind: "generalSupport",
      person: "a",
      payer: "työttömyyskassa",
      paidOn: "2026-08-14",
      payerNotifiedOn: "2026-07-31",
      months: [{ month: "2026-05", net: "1595.36" }],
    },
    {
      kind: "taxRefund",
      person: "a",
      payer: "Verohallinto",
      paidOn: "2026-08-05",
      payerNotifiedOn: "2026-08-01",
      months: [{ month: "2026-05", net: "40.00" }],
    },
  ],
};

/** A benefit of a month of which no advance was paid, and one that nobody told the payer of. */
const noNotices = {
  advances: [{ claimant: "kela", input: single("2026-05"), paid: "578.43", grantedAsAdvance: true }],
  benefits: [
    {
      kind: "generalSupport",
      person: "a",
      payer: "kassa",
      paidOn: "2026-08-14",
      months: [
        { month: "2026-05", net: "595.36" },
        { month: "2026-06", net: "595.36" },
      ],
    },
  ],
};

/** Maintenance that was neglected: what stands in the way of recovery, and when its time is over. */
const neglect = {
  reference: "Elatus laiminlyöty",
  ground: "neglectOfMaintenance",
  from: "isä",
  of: ["c"],
  payments: [
    { paidOn: "2022-03-01", amount: "450.00", members: ["a", "b", "c"] },
    { paidOn: "2024-03-01", amount: "100.00", members: ["a", "b", "c"] },
  ],
  asOf: "2026-05-04",
  orderedWhenGranting: true,
  heard: false,
};

/** What was paid by misleading information, with readings of other rooms. */
const misled = {
  ground: "misleading",
  from: "a",
  payments: [
    { paidOn: "2024-03-01", amount: "1250.00", members: ["a", "b"], due: "249.99" },
    { paidOn: "2024-04-02", amount: "300.00", members: ["a", "b"] },
  ],
  asOf: "2026-05-04",
  deliberate: true,
  heard: true,
  livelihoodSafe: true,
  practice: { ageChange: "nextMonth", saturday: "workingDay" },
};

const mistake = {
  ground: "mistakeOfAuthority",
  from: "a",
  payments: [{ paidOn: "2026-03-02", amount: "1250.00", members: ["a"] }],
  asOf: "2026-05-04",
};

/** What the municipality accepted of the costs in 2022, with a surplus that a reduction alone has made. */
const reduced = {
  basic: single(
    "2022-09",
    { incomes: [{ person: "a", kind: "otherBenefit", net: "480.00" }] },
    { reduction: { percent: 20, heard: true, reasonable: true, subsistenceSafe: true } },
  ),
  costs: [
    { name: "Polkupyörän korjaus", amount: "60.00", accepted: "20.00" },
    {
      name: "Edunvalvojan palkkio ja siihen liittyvät matkakulut tammikuusta elokuuhun 2022",
      amount: "12.00",
      accepted: "12.00",
    },
    { name: "Silmälasit", amount: "90.00", person: "a" },
  ],
  practice: { ageChange: "nextMonth" },
};

/** Income enough for the costs of special needs as well. */
const enough = {
  basic: single("2025-09", { incomes: [{ person: "a", kind: "otherBenefit", net: "2700.00" }] }),
  costs: [{ name: "Polkupyörän korjaus", amount: "60.00", accepted: "60.00" }],
};

const broken = {
  month: "2026-3",
  colour: 1,
  household: {
    municipality: "91",
    persons: [{ id: "a", role: "boss", born: "2023-02-30" }],
    incomes: [{ person: "a", kind: "earnings", net: 640 }, null, [], true],
    expenses: "",
  },
};

/** Every document by the name of its file, with what makes its text. */
export const documents: Readonly<
  Record<string, readonly [(document: unknown, language: Language) => string, unknown]>
> = {
  family: [sheet, family],
  pensioner: [sheet, pensioner],
  lateWage: [sheet, lateWage],
  reformed: [reform, reformed],
  broken: [sheet, broken],
  benefits: [benefits, ofMay],
  prompts: [benefits, ofAugust],
  sanction: [benefits, ofApril],
  sanctioned: [benefits, example("sanction-2026")],
  limits: [deadlines, example("limits-2026")],
  waiting: [deadlines, waiting],
  hearing: [deadlines, hearing],
  nothing: [deadlines, nothing],
  notices: [notifications, example("notifications-2026")],
  immigrant: [notifications, ofImmigrant],
  firstYear: [notifications, ofFirstYear],
  noNotice: [notifications, noNotice],
  advances: [offset, example("advance-2026")],
  twoClaims: [offset, twoClaims],
  noNotices: [offset, noNotices],
  strike: [recovery, example("recovery-strike")],
  neglect: [recovery, neglect],
  misled: [recovery, misled],
  mistake: [recovery, mistake],
  supplementary: [supplementary, example("supplementary-2025")],
  enough: [supplementary, enough],
  reduced: [supplementary, reduced],
};
