import { assess } from "./assess.js";
import { daysLater, firstOf } from "./dates.js";
import type { AssessInput } from "./facts.js";
import { parseAssessInput } from "./json/parse.js";
import { printInput } from "./json/print.js";
import type { Law } from "./law.js";
import type { Money } from "./money.js";
import type { Question } from "./sheet.js";

/** What one answer to a question would mean. */
export interface Effect {
  readonly answer: Question["assumed"];
  /** Paths of the questions that were answered with yes as well: conditions that only hold together. */
  readonly together: readonly string[];
  readonly assistance: Money;
  /** Euros more or less than the sheet as it stands, in cents. */
  readonly difference: number;
}

/**
 * What each possible answer to a question would mean in euros. Conditions that the law demands together (the hearing and
 * the findings of a reduction, those of income found out later) are answered together, since one alone changes nothing.
 * A question without listed answers (a day, an amount) has no effects.
 */
export function effectsOf(input: AssessInput, law: Law, question: Question): readonly Effect[] {
  const now = assess(input, law);
  const together = conditions.has(question.code)
    ? now.questions!.filter(({ path, code }) => isBeside(path, question.path) && conditions.has(code))
    : [];
  return question.answers.flatMap((answer): Effect[] => {
    const document = printInput(input);
    for (const { path } of together) answered(document, path, true);
    answered(document, question.path, answer === "ended" ? { endsOn: daysLater(firstOf(input.month), -1) } : answer);
    const parsed = parseAssessInput(document, law);
    if (!parsed.ok) return [];
    const { assistance } = assess(parsed.value, law);
    const others = together.map(({ path }) => path);
    return [{ answer, together: others, assistance, difference: assistance - now.assistance }];
  });
}

/** Findings each of which is needed. */
const conditions = new Set(["heard", "reasonable", "subsistenceSafe", "told", "available"]);

function isBeside(path: string, other: string): boolean {
  return path !== other && path.slice(0, path.lastIndexOf("/")) === other.slice(0, other.lastIndexOf("/"));
}

/** Writes an answer at a JSON Pointer of a document of our own making; objects on the way are made. */
function answered(document: Record<string, unknown>, path: string, answer: unknown): void {
  const parts = path.split("/").slice(1);
  const last = parts.pop()!;
  let at = document;
  for (const part of parts) {
    at[part] ??= {};
    at = at[part] as Record<string, unknown>;
  }
  at[last] = answer;
}
