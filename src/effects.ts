import { assess } from "./assess.js";
import type { AssessInput } from "./facts.js";
import { parseAssessInput } from "./json/parse.js";
import { printInput } from "./json/print.js";
import type { Law } from "./law.js";
import type { Money } from "./money.js";
import type { Question } from "./sheet.js";

/** What one answer to a question would mean. */
export interface Effect {
  readonly answer: Question["assumed"];
  readonly assistance: Money;
  /** Euros more or less than the sheet as it stands, in cents. */
  readonly difference: number;
}

/**
 * What each possible answer to a question would mean in euros. A question without listed answers (a day, an amount)
 * has none.
 */
export function effectsOf(input: AssessInput, law: Law, question: Question): readonly Effect[] {
  const now = assess(input, law).assistance;
  return question.answers.flatMap((answer): Effect[] => {
    const document = printInput(input);
    answered(document, question.path, answer);
    const parsed = parseAssessInput(document, law);
    if (!parsed.ok) return [];
    const { assistance } = assess(parsed.value, law);
    return [{ answer, assistance, difference: assistance - now }];
  });
}

/** Writes an answer at a JSON Pointer of a document of our own making; objects on the way are made. */
function answered(document: Record<string, unknown>, path: string, answer: Question["assumed"]): void {
  const parts = path.split("/").slice(1);
  const last = parts.pop()!;
  let at = document;
  for (const part of parts) {
    at[part] ??= {};
    at = at[part] as Record<string, unknown>;
  }
  at[last] = answer;
}
