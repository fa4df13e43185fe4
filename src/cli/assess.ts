import { assess } from "../assess.js";
import { assessMonths } from "../assessMonths.js";
import { effectsOf } from "../effects.js";
import type { AssessInput } from "../facts.js";
import { amountText, shown } from "../json/layout.js";
import { parseMonthsInput } from "../json/months.js";
import { parseAssessInput } from "../json/parse.js";
import { printSheet, type SheetDocument } from "../json/print.js";
import { questionText } from "../json/questions.js";
import { effectsHeading, tableOf } from "../json/table.js";
import type { Law } from "../law.js";
import { euros } from "../money.js";
import type { Language, Question, Sheet } from "../sheet.js";
import { type Answer, type Command, failed, type Options } from "./answers.js";
import type { Laws } from "./laws.js";

/** The calculation sheet of a household, or of several months of one. */
export const assessCommand: Command = (value, options, laws) => {
  const isChain = typeof value === "object" && value !== null && "months" in value;
  return isChain ? answerToMonths(value, options, laws) : answerToMonth(value, options, laws);
};

function answerToMonth(value: unknown, options: Options, laws: Laws): Answer {
  const parsed = parseAssessInput(value);
  if (!parsed.ok) return failed(parsed);
  const sheet = assess(parsed.value, laws.on(parsed.value.month));
  const document = printed(sheet, parsed.value, options, laws, "");
  return { ok: true, document, text: () => textOf(document, options.language) };
}

function answerToMonths(value: unknown, options: Options, laws: Laws): Answer {
  const parsed = parseMonthsInput(value);
  if (!parsed.ok) return failed(parsed);
  const sheets = assessMonths(parsed.value.months, laws.on);
  const months = sheets.map((sheet, place) => printed(sheet, sheet.input, options, laws, `/months/${place}`));
  const { reference } = parsed.value;
  const document: MonthsAnswer = { ...(reference === undefined ? {} : { reference }), months };
  const text = () => months.map((month) => textOf(month, options.language)).join("\n");
  return { ok: true, document, text };
}

/** The answer of `assess`; with `--effects` it tells what each answer to a question would mean. */
export interface SheetAnswer extends SheetDocument {
  readonly effects?: readonly EffectsDocument[];
}

/** The answer of `assess` to several months of one household. */
export interface MonthsAnswer {
  readonly reference?: string;
  readonly months: readonly SheetAnswer[];
}

interface EffectsDocument {
  readonly path: string;
  readonly code: string;
  readonly answers: readonly {
    readonly answer: Question["assumed"];
    /** Paths of the questions that were answered with yes as well, because one alone changes nothing. */
    readonly together?: readonly string[];
    readonly assistance: string;
    readonly difference: string;
  }[];
}

function printed(sheet: Sheet<Law>, input: AssessInput, options: Options, laws: Laws, at: string): SheetAnswer {
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

function textOf(document: SheetAnswer, language: Language): string {
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
