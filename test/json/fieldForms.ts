import { readFileSync } from "node:fs";
import {
  type DocumentName,
  type Parsed,
  parseAssessInput,
  parseBenefitsInput,
  parseDeadlinesInput,
  parseNotificationsInput,
  parseOffsetInput,
  parseRecoveryInput,
  parseSupplementaryInput,
} from "../../src/index.js";
import { parent } from "../cases.js";
import type { Plain } from "./edges.js";

export const parsers: Readonly<Record<DocumentName, (document: unknown) => Parsed<unknown>>> = {
  assess: parseAssessInput,
  benefits: parseBenefitsInput,
  deadlines: parseDeadlinesInput,
  notifications: parseNotificationsInput,
  offset: parseOffsetInput,
  recovery: parseRecoveryInput,
  supplementary: parseSupplementaryInput,
};

const file = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../examples/cases/${name}.json`, import.meta.url), "utf8")) as Plain;

export const mother = parent("2026-03", ["2015-01-01"], {
  municipality: "091",
  incomes: [{ person: "a", kind: "earnings", net: "999999999.99" }],
  expenses: [{ kind: "rent", amount: "1000.00" }],
  dwelling: { guidance: {} },
});
mother.household.persons[0]!.reduction = { percent: 20 };

export const documents: Readonly<Record<DocumentName, Plain>> = {
  assess: mother,
  benefits: file("sanction-2026"),
  deadlines: file("deadlines-2026"),
  notifications: file("notifications-2026"),
  offset: file("advance-2026"),
  recovery: { ...file("recovery-strike"), ground: "meansNotAtDisposal" },
  supplementary: file("supplementary-2025"),
};

export const many = (count: number, item: unknown) => Array.from({ length: count }, () => item);
export const wage = { person: "a", kind: "earnings", net: "1.00" };
const net = "/household/incomes/0/net";
export const of = "/advances/0/against";

/** Every form a field may have: the document and place, what is expected there, what is read, and what is refused. */
export const forms: readonly (readonly [DocumentName, string, string, readonly unknown[], readonly unknown[]])[] = [
  [
    "assess",
    net,
    'amount as text, "980.00"',
    ["0", "0.00", "0.5", "7", "10.00", "999999999.99"],
    [
      "",
      "00",
      "01.00",
      "1.005",
      "1000000000",
      "-1.00",
      "1,00",
      ".50",
      "1.",
      " 1",
      "1.00 ",
      "x1.00",
      null,
      true,
      980,
      [],
      {},
    ],
  ],
  [
    "assess",
    "/household/persons/1/share",
    'share as text, "0.5" or "1/3"',
    ["0", "1", "0.5", "0.3333", "1/3", "999/999"],
    ["", "2", "0.", "0.33333", "01/3", "1/1000", "1/0", "1/", " 1/3", "1/3 ", 0.5, null],
  ],
  [
    "assess",
    "/household/persons/0/born",
    'day, "2026-03-01"',
    ["1900-01-01", "1999-12-31", "2000-02-29"],
    [
      "",
      "1899-12-31",
      "2026-3-1",
      "2026-13-01",
      "2026-00-01",
      "2026-01-32",
      "2026-01-00",
      "2026-03",
      "x2000-01-01",
      "2000-01-01x",
      20000101,
      null,
    ],
  ],
  [
    "assess",
    "/household/persons/0/reduction/from",
    'day or month, "2026-03-01" or "2026-03"',
    ["2026-03-01", "2026-03", "2025-12"],
    ["", "2026", "2026-13", "2026-3", "2026-03-32", "2026-03-01T00", "x2026-03", 202603, ["2026-03"], null],
  ],
  [
    "assess",
    "/household/dwelling/specialGroundUntil",
    'month, "2026-03"',
    ["2026-03", "1900-01", "2099-12"],
    ["", "2026-3", "2026-13", "2026-00", "2026-03-01", "x2026-03", "2026-03x", 202603, null],
  ],
  ["assess", "/household/incomes/0/oneOff", "true or false", [true, false], ["true", "", 0, 1, null, [], {}]],
  [
    "assess",
    "/household/persons/0/daysAbroad",
    "whole number from 0 to 31",
    [0, 1, 30, 31],
    [-1, 32, 0.5, "1", null, true, Number.MAX_SAFE_INTEGER],
  ],
  [
    "assess",
    "/household/persons/1/id",
    "text of 1 to 100 characters",
    ["x", "x".repeat(100), "ä ö", "😀", "\u{10000}", "\u{10ffff}", "\ud7ff", "\ue000"],
    ["", "x".repeat(101), 1, null, true, ["x"]],
  ],
  ["assess", "/reference", "text of 1 to 200 characters", ["x".repeat(200)], ["", "x".repeat(201), 1]],
  [
    "assess",
    "/household/municipality",
    'code, "091"',
    ["091", "564"],
    ["91", "0091", "09a", "", " 091", "0911111111111111111111", 91, null],
  ],
  ["assess", "/household/persons/1/role", "applicant, spouse, child", ["child"], ["Child", "", "grandmother", 1, null]],
  ["assess", "/household/dwelling/guidance", "object", [null, {}, { givenOn: "2026-03-01" }], [1, "x", [], true]],
  ["assess", "/household/dwelling", "object", [{}, { liable: true }], [null, 1, "x", [], { color: 1 }]],
  [
    "assess",
    "/household/incomes",
    "array",
    [[], [wage], many(1000, wage)],
    [null, {}, "x", 1, many(1001, wage), [{}], [null]],
  ],
  ["assess", "/household/persons", "array", [], [[], many(101, mother.household.persons[0])]],
  [
    "deadlines",
    "/application/months",
    "array",
    [["2026-06"], many(24, "2026-06"), undefined],
    [[], many(25, "2026-06"), "2026-06", ["2026-6"], ["2026-06", 5], null, {}],
  ],
  [
    "offset",
    of,
    "array",
    [["generalSupport"], ["generalSupport", "earnings"], many(60, "earnings")],
    [[], many(61, "earnings"), ["lottery"], "earnings", [5], null],
  ],
  [
    "recovery",
    "/of",
    "array",
    [["a"], ["a", "b"], ["a", "a"]],
    [[], [""], ["x".repeat(101)], [5], ["a", null], "a", many(101, "a"), null],
  ],
];

/** What goes across fields and only the parser knows: ids that nobody has, ends before their beginning. */
const across = new Set(["unknownPerson", "unknownMunicipality", "duplicate", "wrongOrder", "tooLarge"]);

export const shapes = (parsed: Parsed<unknown>) =>
  parsed.ok ? [] : parsed.problems.filter(({ code }) => !across.has(code));
