import type { Day } from "../dates.js";
import { benefitsAnswer } from "../json/benefits.js";
import { benefitsTable } from "../json/benefitsTable.js";
import { deadlinesAnswer } from "../json/deadlines.js";
import { deadlinesTable } from "../json/deadlinesTable.js";
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
import { type Command, failed } from "./answers.js";
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
  deadlines: commandOf(deadlinesAnswer, deadlinesTable),
  notifications: commandOf(notificationsAnswer, notificationsTable),
  offset: commandOf(offsetAnswer, offsetTable),
  recovery: commandOf(recoveryAnswer, recoveryTable),
  supplementary: commandOf(supplementaryAnswer, supplementaryTable),
};
