import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  documentNames,
  jsonSchema,
  type Parsed,
  parseAssessInput,
  parseBenefitsInput,
  parseDeadlinesInput,
  parseNotificationsInput,
  parseOffsetInput,
  parseRecoveryInput,
  parseSupplementaryInput,
} from "../../src/index.js";
import { runs } from "../runs.js";

type Plain = Record<string, unknown>;

const parsers = {
  assess: parseAssessInput,
  benefits: parseBenefitsInput,
  deadlines: parseDeadlinesInput,
  notifications: parseNotificationsInput,
  offset: parseOffsetInput,
  recovery: parseRecoveryInput,
  supplementary: parseSupplementaryInput,
} as const satisfies Record<(typeof documentNames)[number], (document: unknown) => Parsed<unknown>>;

const file = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../examples/cases/${name}.json`, import.meta.url), "utf8")) as Plain;

const examples: Readonly<Record<(typeof documentNames)[number], Plain>> = {
  assess: file("single-parent-2026"),
  benefits: {
    ...file("sanction-2026"),
    pending: [{ kind: "generalSupport", person: "a", appliedOn: "2026-04-02" }],
  },
  deadlines: { ...file("deadlines-2026"), practice: { weekendArrival: "strict" } },
  notifications: { ...file("notifications-2026"), practice: { urgentSupplementary: "kela" } },
  offset: {
    ...file("advance-2026"),
    practice: { advanceCollection: "family" },
  },
  recovery: { ...file("recovery-strike"), ground: "meansNotAtDisposal", of: ["a"], appliedOn: "2024-05-02" },
  supplementary: { ...file("supplementary-2025"), surplusUsed: "1.00", surplusIsMoney: true },
};

/** A copy of an example with one value set, or with `undefined` taken away. */
function spoilt(name: keyof typeof examples, path: string, value: unknown): Plain {
  const document = structuredClone(examples[name]);
  const parts = path.split("/").slice(1);
  const last = parts.pop()!;
  let at: Plain = document;
  for (const part of parts) at = at[part] as Plain;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return document;
}

function problemsOf(name: keyof typeof examples, document: unknown): string[] {
  const parsed = parsers[name](document);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`);
}

/** Every path below a value, its own included. */
function pathsOf(value: unknown, at = ""): string[] {
  const below = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [at, ...below.flatMap(([key, item]) => pathsOf(item, `${at}/${key}`))];
}

describe("the documents of the commands", () => {
  it.each(documentNames)("%s: the example is read, by the parser and by the published schema", (name) => {
    expect(problemsOf(name, examples[name])).toEqual([]);
    const validate = new Ajv2020({ allErrors: true }).compile(jsonSchema(name));
    expect(validate({ $schema: "x", ...examples[name] })).toBe(true);
  });

  it.each(documentNames)("%s: what the schema refuses the parser refuses too, and neither throws", (name) => {
    const validate = new Ajv2020().compile(jsonSchema(name));
    const paths = pathsOf(examples[name]).filter((path) => path !== "");
    const values = fc.constantFrom<unknown>(
      undefined,
      null,
      5,
      -1,
      1.5,
      "",
      "x",
      "980.00",
      "1,5",
      true,
      [],
      {},
      ["a", "a"],
      [5],
      "2026-02-30",
      "2026-13",
      "2016-12-31",
      { unknown: 1 },
      Number.NaN,
    );
    fc.assert(
      fc.property(fc.constantFrom(...paths), values, (path, value) => {
        const document = spoilt(name, path, value);
        const problems = problemsOf(name, document);
        if (!validate(document)) expect(problems).not.toEqual([]);
        expect(problems.every((problem) => problem.startsWith("/") || problem.startsWith(" "))).toBe(true);
      }),
      runs(1500),
    );
  });

  it.each(documentNames)("%s: gives every problem at once and leaves the document as it was", (name) => {
    const document = { ...structuredClone(examples[name]), strange: 1, reference: 5 };
    const before = structuredClone(document);
    expect(problemsOf(name, document)).toEqual(
      expect.arrayContaining(["/strange unknownField", "/reference wrongType"]),
    );
    expect(document).toEqual(before);
  });

  it.each<readonly [keyof typeof examples, string, unknown, string]>([
    ["benefits", "/asOf", "2027-01-01", "/asOf lawNotKnown"],
    ["benefits", "/pending/0/person", "z", "/pending/0/person unknownPerson"],
    ["benefits", "/pending/0/kind", "earnings", "/pending/0/kind notListed"],
    ["benefits", "/household/persons/0/conduct/0/on", "2016-12-31", "/household/persons/0/conduct/0/on lawNotKnown"],
    [
      "benefits",
      "/household/persons/0/conduct/0/until",
      "2026-04-12",
      "/household/persons/0/conduct/0/until wrongOrder",
    ],
    ["benefits", "/household/persons/0/conduct/0/percent", 30, "/household/persons/0/conduct/0/percent notInForce"],
    [
      "benefits",
      "/household/persons/0/conduct/0/ground",
      "laziness",
      "/household/persons/0/conduct/0/ground notListed",
    ],
    [
      "benefits",
      "/household/persons/0/situation/jobSeeker",
      "yes",
      "/household/persons/0/situation/jobSeeker wrongType",
    ],
    [
      "benefits",
      "/household/persons/0/situation/workHoursPerWeek",
      200,
      "/household/persons/0/situation/workHoursPerWeek outOfRange",
    ],
    ["offset", "/advances/1/input/month", "2026-05", "/advances/1/input/month duplicate"],
    ["offset", "/advances/0/input/month", "2016-05", "/advances/0/input/month lawNotKnown"],
    ["offset", "/advances/0/paid", 797.43, "/advances/0/paid amountAsNumber"],
    ["offset", "/advances/0/claimant", "state", "/advances/0/claimant notListed"],
    ["offset", "/advances/0/against", ["lottery"], "/advances/0/against/0 notListed"],
    ["offset", "/advances/0/against", [], "/advances/0/against tooFew"],
    [
      "offset",
      "/advances/0/input/household/persons/0/role",
      "king",
      "/advances/0/input/household/persons/0/role notListed",
    ],
    ["offset", "/benefits/0/person", "z", "/benefits/0/person unknownPerson"],
    ["offset", "/benefits/0/paidOn", "2027-08-14", "/benefits/0/paidOn lawNotKnown"],
    ["offset", "/benefits/0/months/1/month", "2026-05", "/benefits/0/months/1/month duplicate"],
    ["offset", "/benefits/0/months/0/net", "-1.00", "/benefits/0/months/0/net wrongForm"],
    ["offset", "/benefits", [], "/benefits tooFew"],
    ["deadlines", "/application/receivedOn", "2016-12-14", "/application/receivedOn lawNotKnown"],
    ["deadlines", "/asOf", "2016-12-14", "/asOf lawNotKnown"],
    ["deadlines", "/application/months", ["2026-6"], "/application/months/0 wrongForm"],
    ["deadlines", "/application/months", "2026-06", "/application/months wrongType"],
    ["deadlines", "/application/receivedOn", "2091-01-01", "/application/receivedOn lawNotKnown"],
    ["deadlines", "/application/months", ["2016-12"], "/application/months/0 lawNotKnown"],
    ["deadlines", "/events/0/due", "2091-01-01", "/events/0/due lawNotKnown"],
    [
      "deadlines",
      "/events/2",
      { kind: "reviewRequested", on: "2026-07-01", against: "2026-06-26" },
      "/events/2/against notListed",
    ],
    [
      "deadlines",
      "/events/2",
      { kind: "payerNotified", on: "2026-07-01", payableOn: "2026-08-26" },
      "/events/2/payableOn notListed",
    ],
    ["deadlines", "/events/2", { kind: "prompted", on: "2026-01-31" }, "/events/2/on notInForce"],
    [
      "deadlines",
      "/events/2",
      { kind: "conductFound", on: "2026-01-31", sanction: true },
      "/events/2/sanction notInForce",
    ],
    ["deadlines", "/events/2", { kind: "hearingGiven", on: "2026-07-01" }, "/events/2/due missing"],
    ["deadlines", "/events/0/kind", "asked", "/events/0/kind notListed"],
    ["deadlines", "/events/0/due", undefined, "/events/0/due missing"],
    ["deadlines", "/events/0/due", "2026-06-15", "/events/0/due wrongOrder"],
    ["deadlines", "/events/1/due", "2026-06-30", "/events/1/due onlyFor"],
    ["deadlines", "/events/1/on", "2026-06-11", "/events/1/on wrongOrder"],
    ["deadlines", "/events/2/delivery", undefined, "/events/2/delivery missing"],
    ["deadlines", "/events/2/delivery", "pigeon", "/events/2/delivery notListed"],
    ["deadlines", "/events/2/servedOn", "2026-06-25", "/events/2/servedOn wrongOrder"],
    ["deadlines", "/practice/weekendArrival", "late", "/practice/weekendArrival notListed"],
    ["notifications", "/asOf", "2016-12-31", "/asOf lawNotKnown"],
    ["notifications", "/asOf", undefined, "/asOf missing"],
    ["notifications", "/homes", undefined, "/homes missing"],
    ["notifications", "/homes/0/municipality", "999", "/homes/0/municipality unknownMunicipality"],
    ["notifications", "/homes/0/municipality", "91", "/homes/0/municipality wrongForm"],
    ["notifications", "/homes/1/from", "2020-01-01", "/homes/1/from duplicate"],
    ["notifications", "/person/born", "2026-05-05", "/person/born notYetBorn"],
    ["notifications", "/person/firstPermitOn", "2024", "/person/firstPermitOn wrongForm"],
    [
      "notifications",
      "/person/integrationPlan",
      [{ from: "2024-02-01", to: "2024-01-31" }],
      "/person/integrationPlan/0/to wrongOrder",
    ],
    ["notifications", "/months/1/month", "2026-01", "/months/1/month duplicate"],
    ["notifications", "/months/0/month", "2016-12", "/months/0/payer notInForce"],
    ["notifications", "/months/2/mainLivelihood", true, "/months/2/share notTogether"],
    ["notifications", "/months/0/payer", "bank", "/months/0/payer notListed"],
    ["notifications", "/decisions/0/on", "2016-12-14", "/decisions/0/on lawNotKnown"],
    ["notifications", "/decisions/0/reductionPercent", 101, "/decisions/0/reductionPercent outOfRange"],
    ["notifications", "/events/0/on", "2016-12-31", "/events/0/on lawNotKnown"],
    ["notifications", "/events/0/kind", "rumour", "/events/0/kind notListed"],
    ["notifications", "/events/0/born", "2015-01-01", "/events/0/born onlyFor"],
    ["notifications", "/events/1/consent", true, "/events/1/consent onlyFor"],
    ["notifications", "/events/0/themes", ["housing", "housing"], "/events/0/themes/1 duplicate"],
    ["notifications", "/events/0/themes", ["drugs"], "/events/0/themes/0 notListed"],
    ["notifications", "/events/0/kind", "childConcern", "/events/0/consent onlyFor"],
    ["notifications", "/events/0/municipality", "000", "/events/0/municipality unknownMunicipality"],
    ["notifications", "/applications/0/receivedOn", "2016-12-14", "/applications/0/receivedOn lawNotKnown"],
    ["notifications", "/applications/0/transferAskedOn", "2026-02-26", "/applications/0/transferAskedOn wrongOrder"],
    ["notifications", "/applications/0/urgencyFoundOn", "2026-03-01", "/applications/0/urgencyFoundOn onlyFor"],
    ["notifications", "/applications/0/lines/1/id", "rent", "/applications/0/lines/1/id duplicate"],
    ["notifications", "/applications/0/lines/1/part", "unclear", "/applications/0/lines/1/part notListed"],
    ["notifications", "/applications/0/months", [], "/applications/0/months tooFew"],
    ["notifications", "/applications/0/municipality", "092x", "/applications/0/municipality wrongForm"],
    ["notifications", "/practice/urgentSupplementary", "both", "/practice/urgentSupplementary notListed"],
    ["recovery", "/ground", "debt", "/ground notListed"],
    ["recovery", "/payments/0/paidOn", "2016-12-31", "/payments/0/paidOn lawNotKnown"],
    ["recovery", "/payments/0/paidOn", "2024-06-01", "/payments/0/paidOn wrongOrder"],
    ["recovery", "/payments/0/members", ["a", "a"], "/payments/0/members/1 duplicate"],
    ["recovery", "/payments/0/members", [5], "/payments/0/members/0 wrongType"],
    ["recovery", "/payments/0/due", "300.01", "/payments/0/due tooLarge"],
    ["recovery", "/of", ["z"], "/of/0 unknownPerson"],
    ["recovery", "/asOf", undefined, "/asOf missing"],
    ["recovery", "/ground", "strike", "/of onlyFor"],
    ["recovery", "/appliedOn", "2024-05-03", "/appliedOn wrongOrder"],
    ["recovery", "/appliedOn", "2024-02-29", "/appliedOn wrongOrder"],
    ["offset", "/advances/0/claimant", "municipality", "/advances/0/claimant notInForce"],
    ["supplementary", "/basic/month", "2016-09", "/basic/month lawNotKnown"],
    ["supplementary", "/costs/0/accepted", "120.01", "/costs/0/accepted tooLarge"],
    ["supplementary", "/costs/0/person", "z", "/costs/0/person unknownPerson"],
    ["supplementary", "/costs/0/name", "", "/costs/0/name wrongForm"],
    ["supplementary", "/costs", [], "/costs tooFew"],
  ])("%s with %s = %j is refused: %s", (name, path, value, problem) => {
    expect(problemsOf(name, spoilt(name, path, value))).toContain(problem);
  });

  it("refuse a prompt answered before it was given, and a benefit where none is applied for", () => {
    const prompts = [
      {
        for: "fullTimeRegistration",
        benefit: "studyGrant",
        givenOn: "2026-03-10",
        servedOn: "2026-03-09",
        answeredOn: "2026-03-01",
      },
    ];
    const at = "/household/persons/0/prompts/0";
    expect(problemsOf("benefits", spoilt("benefits", "/household/persons/0/prompts", prompts))).toEqual([
      `${at}/benefit onlyFor`,
      `${at}/servedOn wrongOrder`,
      `${at}/answeredOn wrongOrder`,
    ]);
  });
});
