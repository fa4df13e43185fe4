import type { AssessInput } from "../facts.js";
import { type Identity, identityOf, type Law } from "../law.js";
import type { Language, Sheet } from "../sheet.js";
import { blanks } from "./blanks.js";
import { check } from "./checks.js";
import { printSheet, type SheetDocument } from "./print.js";
import type { Parsed, Problem } from "./problems.js";
import { note, objectReader } from "./read.js";
import { assessFields, type Fields } from "./schema.js";

/** Several months of one household. */
export interface MonthsInput {
  readonly reference: string | undefined;
  readonly months: readonly AssessInput[];
}

/** The answer to several months. */
export interface ChainDocument {
  readonly reference?: string;
  readonly months: readonly SheetDocument[];
}

const monthsFields = {
  reference: assessFields.reference,
  months: {
    form: "list",
    of: assessFields,
    blank: blanks.input,
    areDocuments: true,
    least: 1,
    most: 240,
    grade: "required",
    about: "Months of one household in order of time.",
  },
} as const satisfies Fields;

const readMonths = objectReader(monthsFields, undefined, true);

/** Reads `{ "months": [ ... ] }`: months in order of time; a gap is allowed and carries nothing. */
export function parseMonthsInput(document: unknown): Parsed<MonthsInput> {
  const problems: Problem[] = [];
  const read = readMonths(document, "", problems) as MonthsInput | undefined;
  if (problems.length === 0) {
    read?.months.forEach((input, place) => {
      const path = `/months/${place}`;
      check(input, path, problems);
      const before = read.months[place - 1];
      if (before !== undefined && input.month <= before.month) {
        note(problems, `${path}/month`, "notInOrder", `month after ${before.month}`, input.month);
      }
    });
  }
  if (problems.length > 0 || read === undefined) return { ok: false, problems, reference: read?.reference };
  return { ok: true, value: read };
}

/** Prints the sheets of a chain; one identity per law. */
export function printMonths(
  input: MonthsInput,
  sheets: readonly Sheet<Law>[],
  identity: (law: Law) => Identity = identityOf,
  language: Language = "en",
): ChainDocument {
  return {
    ...(input.reference === undefined ? {} : { reference: input.reference }),
    months: sheets.map((sheet, place) => printSheet(sheet, identity(sheet.law), language, `/months/${place}`)),
  };
}
