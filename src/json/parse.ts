import type { AssessInput } from "../facts.js";
import type { Law } from "../law.js";
import { blanks } from "./blanks.js";
import { check } from "./checks.js";
import type { Parsed, Problem } from "./problems.js";
import { objectReader } from "./read.js";
import { assessFields } from "./schema.js";

const readDocument = objectReader(assessFields, blanks.input, true);

/**
 * Reads the document of one household in one month: plain data as `JSON.parse` gives it.
 *
 * @param document plain data
 * @param law for a reform that moves the age of majority or the highest reduction; otherwise the law of the month
 * @returns the facts, or all problems at once, each with a JSON Pointer; never throws, keeps nothing of the argument
 * @example
 * const parsed = parseAssessInput({ month: "2026-03", household: { persons: [...], incomes: [], expenses: [] } });
 * if (parsed.ok) assess(parsed.value);
 */
export function parseAssessInput(document: unknown, law?: Law): Parsed<AssessInput> {
  const problems: Problem[] = [];
  const value = readAssessInput(document, "", problems, law);
  if (problems.length > 0 || value === undefined) return { ok: false, problems, reference: value?.reference };
  return { ok: true, value };
}

/** The same within a larger document; problems are noted below `path`. */
export function readAssessInput(
  document: unknown,
  path: string,
  problems: Problem[],
  law?: Law,
): AssessInput | undefined {
  const before = problems.length;
  const input = readDocument(document, path, problems) as AssessInput | undefined;
  if (input === undefined) return undefined;
  // The checks across fields rely on the shape, so they wait until it is right.
  if (problems.length === before) check(input, path, problems, law);
  return input;
}
