import type { AssessInput } from "../facts.js";
import { type Identity, identityOf, type Law } from "../law.js";
import type { Language, Sheet } from "../sheet.js";
import { readAssessInput } from "./parse.js";
import { printSheet, type SheetDocument } from "./print.js";
import type { Parsed, Problem } from "./problems.js";
import { note } from "./read.js";

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

const mostMonths = 240;

/** Reads `{ "months": [ ... ] }`: months in order of time; a gap is allowed and carries nothing. */
export function parseMonthsInput(document: unknown): Parsed<MonthsInput> {
  const problems: Problem[] = [];
  let reference: string | undefined;
  const months: AssessInput[] = [];
  try {
    const source = document as Record<string, unknown>;
    for (const key of Object.keys(source)) {
      if (!["$schema", "reference", "months"].includes(key))
        note(problems, `/${key}`, "unknownField", "months, reference", source[key]);
    }
    const name = source.reference;
    if (typeof name === "string" && name.length > 0 && name.length <= 200) reference = name;
    else if (name !== undefined) note(problems, "/reference", "wrongForm", "text of 1 to 200 characters", name);
    const list = source.months;
    if (!Array.isArray(list)) note(problems, "/months", list === undefined ? "missing" : "wrongType", "array", list);
    else if (list.length === 0) note(problems, "/months", "tooFew", "at least 1", list);
    else if (list.length > mostMonths) note(problems, "/months", "tooMany", `at most ${mostMonths}`, list);
    else {
      for (let place = 0; place < list.length; place++) {
        const input = readAssessInput(list[place], `/months/${place}`, problems);
        if (input === undefined) continue;
        const before = months[months.length - 1];
        if (before !== undefined && input.month !== undefined && input.month <= before.month) {
          note(problems, `/months/${place}/month`, "notInOrder", `month after ${before.month}`, input.month);
        }
        months.push(input);
      }
    }
  } catch {
    note(problems, "", "notPlainData", "object", undefined);
  }
  if (problems.length > 0) return { ok: false, problems, reference };
  return { ok: true, value: { reference, months } };
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
