import {
  assess,
  type Identity,
  identityOf,
  lawOn,
  parseAssessInput,
  printSheet,
  type SheetDocument,
} from "../src/index.js";
import type { Changes, Law } from "../src/law.js";
import { norms } from "../src/norms/index.js";

/** A document as a host writes it: plain data. */
export type Document = { [field: string]: unknown; month: string; household: HouseholdDocument };

export interface HouseholdDocument {
  [field: string]: unknown;
  persons: { [field: string]: unknown }[];
  incomes: { [field: string]: unknown }[];
  expenses: { [field: string]: unknown }[];
}

const laws = new Map<string, Law>();

/** The law of a month with the shipped housing limits, resolved once for all tests. */
export function law(month: string, changes?: Changes): Law {
  if (changes !== undefined) return lawOn(month, { norms, ...changes });
  let known = laws.get(month);
  if (known === undefined) {
    known = lawOn(month, { norms });
    laws.set(month, known);
  }
  return known;
}

/** The identity of a law, worked out when a test reads it: it takes longer than a sheet. */
export function identity(law: Law): Identity {
  let known: Identity | undefined;
  const whole = () => {
    known ??= identityOf(law);
    return known;
  };
  return {
    day: law.day,
    get digest() {
      return whole().digest;
    },
    get changed() {
      return whole().changed;
    },
  };
}

/** The printed sheet of a document; a problem is an error of the test. */
export function sheetOf(document: Document, changes?: Changes): SheetDocument {
  const parsed = parseAssessInput(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
  const sheet = assess(parsed.value, law(document.month, changes));
  return printSheet(sheet, identity(sheet.law));
}

/** Codes and paths of what is wrong with a document, or none. */
export function problemsOf(document: unknown): string[] {
  const parsed = parseAssessInput(document);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`);
}

/** Somebody living alone, with nothing. */
export function single(month: string, household: Partial<HouseholdDocument> = {}, person: object = {}): Document {
  const applicant = { id: "a", role: "applicant", born: "1985-05-05", livingArrangement: "alone", ...person };
  return { month, household: { persons: [applicant], incomes: [], expenses: [], ...household } };
}

/** A couple without children. */
export function couple(month: string, household: Partial<HouseholdDocument> = {}): Document {
  const persons = [
    { id: "a", role: "applicant", born: "1985-05-05" },
    { id: "b", role: "spouse", born: "1986-06-06" },
  ];
  return { month, household: { persons, incomes: [], expenses: [], ...household } };
}

/** A single parent with children born on the given days, named c1, c2 ... */
export function parent(month: string, born: readonly string[], household: Partial<HouseholdDocument> = {}): Document {
  const children = born.map((day, place) => ({ id: `c${place + 1}`, role: "child", born: day }));
  const persons = [{ id: "a", role: "applicant", born: "1985-05-05" }, ...children];
  return { month, household: { persons, incomes: [], expenses: [], ...household } };
}

/** Amounts of the lines of one rule, in the order of the sheet. */
export function amounts({ lines }: SheetDocument, rule: string): string[] {
  return lines.filter((line) => line.rule === rule).map(({ amount }) => amount);
}

/** Cuts of the sheet as "rule amount". */
export function cuts({ lines }: SheetDocument): string[] {
  return lines.flatMap((line) => line.cuts.map(({ rule, amount }) => `${rule} ${amount}`));
}

/** Codes of the open questions. */
export function asked({ questions }: SheetDocument): string[] {
  return questions.map(({ code }) => code);
}
