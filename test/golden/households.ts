import { assess, type Changes, type Month, parseAssessInput, printSheet, type SheetDocument } from "../../src/index.js";
import { identity, law } from "../cases.js";

/** A document as a host writes it. */
export interface Document {
  readonly month: string;
  readonly household: object;
  readonly [field: string]: unknown;
}

export type Fact = Readonly<Record<string, unknown>>;

/** The law of a month with the shipped housing limits. */
export const lawFor = law;

export const monthAfter = (month: string, months: number): string => {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
};

/** A day of birth with that age in all of the month and no birthday in it: the 15th of the month before. */
export const born = (month: string, age: number): string => `${monthAfter(month, -1 - 12 * age)}-15`;

/** Somebody who lives alone, in a document's form; `facts` add to the person or replace what is assumed. */
export const alone = (month: string, facts: Fact = {}): Fact => ({
  id: "a",
  role: "applicant",
  born: born(month, 40),
  livingArrangement: "alone",
  ...facts,
});

export const parent = (month: string, facts: Fact = {}): Fact => ({
  id: "a",
  role: "applicant",
  born: born(month, 40),
  ...facts,
});

export const spouse = (month: string, facts: Fact = {}): Fact => ({
  id: "b",
  role: "spouse",
  born: born(month, 41),
  ...facts,
});

/** A child named after its age, `c16`; twins need an `id` of their own. */
export const child = (month: string, age: number, facts: Fact = {}): Fact => ({
  id: `c${age}`,
  role: "child",
  born: born(month, age),
  ...facts,
});

/** An income of the applicant unless `facts` name another person. */
export const income = (kind: string, net: string, facts: Fact = {}): Fact => ({ person: "a", kind, net, ...facts });

export const cost = (kind: string, amount: string, facts: Fact = {}): Fact => ({ kind, amount, ...facts });

export const documentOf = (
  month: string,
  persons: readonly Fact[],
  expenses: readonly Fact[],
  incomes: readonly Fact[],
  household: Fact = {},
  rest: Fact = {},
): Document => ({ month, household: { persons, expenses, incomes, ...household }, ...rest });

/** Reads a document; a problem fails the test that uses it. */
export const inputOf = (document: unknown) => {
  const parsed = parseAssessInput(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  return parsed.value;
};

/** The printed sheet of a document by the law of its month. */
export const sheetOf = (document: Document, changes?: Changes): SheetDocument => {
  const sheet = assess(inputOf(document), law(document.month, changes));
  return printSheet(sheet, identity(sheet.law));
};

/** The law of every month of a chain. */
export const lawOfMonth = (month: Month) => lawFor(month);

/** Every line as "rule person amount", in an order of its own; the household's common lines have no person. */
export const linesOf = ({ lines }: SheetDocument): string[] =>
  lines.map(({ rule, person, amount }) => [rule, person, amount].filter((word) => word !== undefined).join(" ")).sort();

/** The amount of the only line of a rule. */
export const amountOf = (sheet: SheetDocument, rule: string): string => {
  const [line, ...others] = sheet.lines.filter((one) => one.rule === rule);
  if (line === undefined || others.length > 0) throw new Error(`not one line of ${rule}`);
  return line.amount;
};

export const problemsOf = (document: unknown): readonly string[] => {
  const parsed = parseAssessInput(document);
  return parsed.ok ? [] : parsed.problems.map(({ code }) => code);
};
