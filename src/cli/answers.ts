import { type Parsed, type Problem, problem } from "../json/problems.js";
import { problemTable } from "../json/table.js";
import type { Language } from "../sheet.js";
import type { Found } from "./documents.js";
import { Laws } from "./laws.js";

export interface Options {
  readonly language: Language;
  readonly json: boolean;
  readonly pretty: boolean;
  readonly effects: boolean;
  readonly strict: boolean;
  /** A picture instead of the table. */
  readonly svg: boolean;
  /** One answer over all documents instead of one for each. */
  readonly summary: boolean;
}

/** The answer to a document that cannot be worked out. */
export interface RefusalAnswer {
  readonly reference?: string;
  readonly problems: readonly Problem[];
}

/** What a command makes of one document: an answer as plain data and as a person reads it, or the problems. */
export type Answer =
  | { readonly ok: true; readonly document: object; readonly text: () => string }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly reference: string | undefined };

export type Command = (document: unknown, options: Options, laws: Laws) => Answer;

/** What a command makes of all its answers together. */
export type Summary = (
  documents: readonly object[],
  language: Language,
) => { readonly document: object; readonly text: string };

/** Answers every document in its order; a bad one is answered with its problems and the run goes on. */
export function answerDocuments(
  command: Command,
  documents: Iterable<Found>,
  options: Options,
  write: (text: string) => void,
  summary?: Summary,
): number {
  const laws = new Laws();
  let read = 0;
  let bad = 0;
  const answered: object[] = [];
  const isSummed = options.summary && summary !== undefined;
  for (const found of documents) {
    const answer = found.ok ? command(found.value, options, laws) : unreadable();
    if (!answer.ok) bad++;
    read++;
    if (isSummed && answer.ok) answered.push(answer.document);
    else {
      if (read > 1 && !options.json && !options.pretty) write("\n");
      write(answerText(answer, options));
    }
  }
  if (isSummed) {
    const { document, text } = summary(answered, options.language);
    const counts = { read, answered: answered.length, refused: bad };
    write(answerText({ ok: true, document: { ...counts, ...document }, text: () => text }, options));
  }
  return bad > 0 && (read === 1 || options.strict) ? 2 : 0;
}

/** The answer to a document that could not be read. */
export function failed(parsed: Extract<Parsed<unknown>, { ok: false }>): Answer {
  return { ok: false, problems: parsed.problems, reference: parsed.reference };
}

function unreadable(): Answer {
  return { ok: false, problems: [problem("", "notJson", "JSON document", "text")], reference: undefined };
}

function answerText(answer: Answer, { json, pretty, language }: Options): string {
  if (!json && !pretty) return answer.ok ? answer.text() : problemTable(answer.problems, language);
  const document: object | RefusalAnswer = answer.ok
    ? answer.document
    : { ...(answer.reference === undefined ? {} : { reference: answer.reference }), problems: answer.problems };
  return `${JSON.stringify(document, null, pretty ? 2 : undefined)}\n`;
}
