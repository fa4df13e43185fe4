import { assess } from "../assess.js";
import { assessMonths } from "../assessMonths.js";
import { effectsOf } from "../effects.js";
import type { AssessInput } from "../facts.js";
import { parseMonthsInput } from "../json/months.js";
import { parseAssessInput } from "../json/parse.js";
import { printSheet, type SheetDocument } from "../json/print.js";
import { type Parsed, type Problem, problem } from "../json/problems.js";
import { questionText } from "../json/questions.js";
import { amountText, effectsHeading, problemTable, shown, tableOf } from "../json/table.js";
import { type Identity, identityOf, type Law, lawOn } from "../law.js";
import { euros } from "../money.js";
import { norms } from "../norms/index.js";
import type { Language, Sheet } from "../sheet.js";
import type { Found } from "./documents.js";

export interface AssessOptions {
  readonly language: Language;
  readonly json: boolean;
  readonly pretty: boolean;
  readonly effects: boolean;
  readonly strict: boolean;
}

/** Answers every document in its order; a bad one is answered with its problems and the run goes on. */
export function assessDocuments(
  documents: Iterable<Found>,
  options: AssessOptions,
  write: (text: string) => void,
): number {
  const laws = new Laws();
  let read = 0;
  let bad = 0;
  for (const found of documents) {
    if (read > 0 && !options.json && !options.pretty) write("\n");
    read++;
    const answer = found.ok ? answerTo(found.value, options, laws) : unreadable();
    if (!answer.ok) bad++;
    write(answerText(answer, options));
  }
  return bad > 0 && (read === 1 || options.strict) ? 2 : 0;
}

type Answer =
  | { readonly ok: true; readonly document: object; readonly text: () => string }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly reference: string | undefined };

/** The law of each month and its identity, resolved once for all documents. */
class Laws {
  private readonly known = new Map<string, Law>();
  private readonly identities = new Map<Law, Identity>();

  readonly on = (month: string): Law => {
    let law = this.known.get(month);
    if (law === undefined) {
      law = lawOn(month, { norms });
      this.known.set(month, law);
    }
    return law;
  };

  readonly identity = (law: Law): Identity => {
    let identity = this.identities.get(law);
    if (identity === undefined) {
      identity = identityOf(law);
      this.identities.set(law, identity);
    }
    return identity;
  };
}

function answerTo(value: unknown, options: AssessOptions, laws: Laws): Answer {
  const isChain = typeof value === "object" && value !== null && "months" in value;
  return isChain ? answerToMonths(value, options, laws) : answerToMonth(value, options, laws);
}

function answerToMonth(value: unknown, options: AssessOptions, laws: Laws): Answer {
  const parsed = parseAssessInput(value);
  if (!parsed.ok) return failed(parsed);
  const sheet = assess(parsed.value, laws.on(parsed.value.month));
  const document = printed(sheet, parsed.value, options, laws, "");
  return { ok: true, document, text: () => textOf(document, options.language) };
}

function answerToMonths(value: unknown, options: AssessOptions, laws: Laws): Answer {
  const parsed = parseMonthsInput(value);
  if (!parsed.ok) return failed(parsed);
  const sheets = assessMonths(parsed.value.months, laws.on);
  const months = sheets.map((sheet, place) => printed(sheet, sheet.input, options, laws, `/months/${place}`));
  const { reference } = parsed.value;
  const document = { ...(reference === undefined ? {} : { reference }), months };
  const text = () => months.map((month) => textOf(month, options.language)).join("\n");
  return { ok: true, document, text };
}

type Printed = SheetDocument & { readonly effects?: readonly EffectsDocument[] };

interface EffectsDocument {
  readonly path: string;
  readonly code: string;
  readonly answers: readonly {
    readonly answer: unknown;
    /** Paths of the questions that were answered with yes as well, because one alone changes nothing. */
    readonly together?: readonly string[];
    readonly assistance: string;
    readonly difference: string;
  }[];
}

function printed(sheet: Sheet<Law>, input: AssessInput, options: AssessOptions, laws: Laws, at: string): Printed {
  const document = printSheet(sheet, laws.identity(sheet.law), options.language, at);
  if (!options.effects) return document;
  const effects = (sheet.questions ?? []).map((question) => ({
    path: `${at}${question.path}`,
    code: question.code,
    answers: effectsOf(input, sheet.law, question).map(({ answer, together, assistance, difference }) => ({
      answer,
      ...(together.length === 0 ? {} : { together: together.map((path) => `${at}${path}`) }),
      assistance: euros(assistance),
      difference: euros(difference),
    })),
  }));
  return { ...document, effects };
}

function textOf(document: Printed, language: Language): string {
  const rows = (document.effects ?? []).flatMap(({ path, code, answers }) => [
    `  ${questionText(code, language)} ${path}`,
    ...answers.map(({ answer, together, assistance, difference }) => {
      const others = together === undefined ? "" : ` + ${together.join(", ")}`;
      const euros = `${amountText(assistance, language)} (${signed(difference, language)})`;
      return `    ${shown(answer, language, code)}${others}: ${euros}`;
    }),
  ]);
  return `${tableOf(document, language)}${rows.length === 0 ? "" : `\n${effectsHeading(language)}:\n${rows.join("\n")}\n`}`;
}

function signed(difference: string, language: Language): string {
  return difference.startsWith("-")
    ? `−${amountText(difference.slice(1), language)}`
    : `+${amountText(difference, language)}`;
}

function failed(parsed: Extract<Parsed<unknown>, { ok: false }>): Answer {
  return { ok: false, problems: parsed.problems, reference: parsed.reference };
}

function unreadable(): Answer {
  return { ok: false, problems: [problem("", "notJson", "JSON document", "text")], reference: undefined };
}

function answerText(answer: Answer, { json, pretty, language }: AssessOptions): string {
  if (!json && !pretty) return answer.ok ? answer.text() : problemTable(answer.problems, language);
  const document = answer.ok
    ? answer.document
    : { ...(answer.reference === undefined ? {} : { reference: answer.reference }), problems: answer.problems };
  return `${JSON.stringify(document, null, pretty ? 2 : undefined)}\n`;
}
