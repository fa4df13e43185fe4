import type { Day } from "../dates.js";
import { totalLateness } from "../deadlines/guarantee.js";
import { benefitsAnswer } from "../json/benefits.js";
import { benefitsTable } from "../json/benefitsTable.js";
import { type DeadlinesDocument, deadlinesAnswer, deadlinesPicture } from "../json/deadlines.js";
import { deadlinesTable, latenessTable } from "../json/deadlinesTable.js";
import { notificationsAnswer } from "../json/notifications.js";
import { notificationsTable } from "../json/notificationsTable.js";
import { offsetAnswer } from "../json/offset.js";
import { offsetTable } from "../json/offsetTable.js";
import type { Parsed } from "../json/problems.js";
import { recoveryAnswer } from "../json/recovery.js";
import { recoveryTable } from "../json/recoveryTable.js";
import { supplementaryAnswer } from "../json/supplementary.js";
import { supplementaryTable } from "../json/supplementaryTable.js";
import type { Identity, Law } from "../law.js";
import type { Language } from "../sheet.js";
import { version } from "../version.js";
import { type Command, failed, type Summary } from "./answers.js";
import { assessCommand } from "./assess.js";

/** A command over one function that reads, works out and prints a document. */
function commandOf<T extends object>(
  answer: (
    document: unknown,
    lawFor: (on: Day) => Law,
    identity: (law: Law) => Identity,
    language: Language,
  ) => Parsed<T>,
  table: (document: T, language: Language) => string,
): Command {
  return (value, { language }, laws) => {
    const answered = answer(value, laws.on, laws.identity, language);
    if (!answered.ok) return failed(answered);
    return { ok: true, document: answered.value, text: () => table(answered.value, language) };
  };
}

/** The commands by name. */
export const commands: Readonly<Record<string, Command>> = {
  assess: assessCommand,
  benefits: commandOf(benefitsAnswer, benefitsTable),
  deadlines: (value, options, laws) => {
    const drawn = options.svg ? deadlinesPicture(value, options.language) : null;
    const answered = commandOf(deadlinesAnswer, deadlinesTable)(value, options, laws);
    return drawn?.ok && answered.ok ? { ...answered, text: () => drawn.value } : answered;
  },
  notifications: commandOf(notificationsAnswer, notificationsTable),
  offset: commandOf(offsetAnswer, offsetTable),
  recovery: commandOf(recoveryAnswer, recoveryTable),
  supplementary: commandOf(supplementaryAnswer, supplementaryTable),
};

/** The commands that can answer for all their documents at once. */
export const summaries: Readonly<Record<string, Summary>> = {
  deadlines: (documents, language) => {
    const answers = documents as readonly DeadlinesDocument[];
    const lateness = totalLateness(answers.map((one) => one.lateness));
    const laws = [...new Map(answers.map(({ madeWith: { law } }) => [law.digest, law])).values()];
    const madeWith = { package: "toimeentulotuki", version, laws };
    return { document: { lateness, madeWith }, text: latenessTable(lateness, language) };
  },
};
