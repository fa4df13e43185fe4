import type { Day } from "../dates.js";
import { knownFrom, knownUntil } from "../figures/index.js";
import { type Identity, isKnown, type Law, withPractice } from "../law.js";
import type { Practice } from "../practice.js";
import type { Language, Question } from "../sheet.js";
import { version } from "../version.js";
import { findingsIn, type HumanInput, type QuestionDocument } from "./print.js";
import type { Parsed, Problem } from "./problems.js";
import { questionText } from "./questions.js";
import { note, type ObjectReader } from "./read.js";
import { assessFields, type Field, type Fields, practice } from "./schema.js";

/** Fields that every document has. */
export const commonFields = {
  reference: assessFields.reference,
  practice: {
    form: "object",
    fields: practice,
    grade: "none",
    about: "Open points of law read otherwise than by default.",
  },
} as const satisfies Record<string, Field>;

/** Reads a document and then checks what goes across its fields, once its shape is right. */
export function parseWith<T extends { readonly reference: string | undefined }>(
  document: unknown,
  read: ObjectReader,
  check: (value: T, problems: Problem[]) => void,
): Parsed<T> {
  const problems: Problem[] = [];
  const value = read(document, "", problems) as T | undefined;
  if (value !== undefined && problems.length === 0) check(value, problems);
  if (problems.length > 0 || value === undefined) return { ok: false, problems, reference: value?.reference };
  return { ok: true, value };
}

/** A day whose law is known here. */
export function checkKnown(day: Day, path: string, problems: Problem[]): void {
  if (!isKnown(day)) note(problems, path, "lawNotKnown", `${knownFrom} to ${knownUntil}`, day);
}

/** What an answer says of itself: what is open, what people found, how open points were read, and what it was made with. */
export interface Closing {
  readonly provisional: boolean;
  readonly questions: readonly QuestionDocument[];
  readonly humanInputs: readonly HumanInput[];
  readonly practice?: Readonly<Record<string, string>>;
  readonly madeWith: { readonly package: string; readonly version: string; readonly laws: readonly Identity[] };
}

/** What an answer was made from. */
export interface Made {
  readonly input: object;
  readonly fields: Fields;
  readonly practice: Partial<Practice> | undefined;
  readonly questions: readonly Question[];
  /** In order of their days; one of a day twice is named once. */
  readonly laws: readonly Law[];
  readonly identity: (law: Law) => Identity;
  readonly language: Language;
}

export function closing({ input, fields, practice: chosen, questions, laws, identity, language }: Made): Closing {
  const readings = Object.entries(chosen ?? {}).filter(([, value]) => value !== undefined) as [string, string][];
  const used = laws.filter(({ day }, place) => laws.findIndex((other) => other.day === day) === place);
  const read = used.map((law) => withPractice(law, chosen)).sort((one, other) => (one.day < other.day ? -1 : 1));
  return {
    provisional: questions.length > 0,
    questions: questions.map(({ person, ...question }) => ({
      ...question,
      ...(person === null ? {} : { person }),
      text: questionText(question.code, language),
    })),
    humanInputs: findingsIn(input, fields, read[0]!),
    ...(readings.length === 0 ? {} : { practice: Object.fromEntries(readings) }),
    madeWith: { package: "toimeentulotuki", version, laws: read.map(identity) },
  };
}
