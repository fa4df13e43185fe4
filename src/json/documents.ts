import type { Day } from "../dates.js";
import { knownFrom, knownUntil } from "../figures/index.js";
import { type Identity, isKnown, type Law } from "../law.js";
import type { Language, Question } from "../sheet.js";
import { version } from "../version.js";
import type { HumanInput, QuestionDocument } from "./print.js";
import type { Parsed, Problem } from "./problems.js";
import { questionText } from "./questions.js";
import { note, type ObjectReader } from "./read.js";
import { assessFields, type Field, practice } from "./schema.js";

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
  readonly questions: readonly Question[];
  readonly humanInputs: readonly HumanInput[];
  /** Every law that was used; each is named once, in order of their days. */
  readonly laws: readonly Law[];
  readonly identity: (law: Law) => Identity;
  readonly language: Language;
}

export function closing({ questions, humanInputs, laws, identity, language }: Made): Closing {
  const identities = new Map<string, Identity>();
  const readings: Record<string, string> = {};
  for (const law of laws) {
    const own = identity(law);
    identities.set(`${own.day} ${own.digest}`, own);
    for (const [name, value] of Object.entries(law.changes.practice ?? {})) {
      if (own.changed.includes(`practice.${name}`)) readings[name] = value;
    }
  }
  return {
    provisional: questions.length > 0,
    questions: questions.map(({ person, ...question }) => ({
      ...question,
      ...(person === null ? {} : { person }),
      text: questionText(question.code, language),
    })),
    humanInputs,
    ...(Object.keys(readings).length === 0 ? {} : { practice: readings }),
    madeWith: {
      package: "toimeentulotuki",
      version,
      laws: [...identities.keys()].sort().map((key) => identities.get(key)!),
    },
  };
}
