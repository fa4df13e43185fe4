// What the service answers: one path for each command, a document in, an answer or its problems out.
import {
  assess,
  benefitsAnswer,
  deadlinesAnswer,
  identityOf,
  lawOn,
  notificationsAnswer,
  offsetAnswer,
  parseAssessInput,
  printSheet,
  recoveryAnswer,
  supplementaryAnswer,
} from "toimeentulotuki";
import { norms } from "toimeentulotuki/norms";

// A law is resolved once; there are no more of them than days.
const laws = new Map();
function lawFor(on) {
  if (!laws.has(on)) laws.set(on, lawOn(on, { norms }));
  return laws.get(on);
}

// The same for its identity, which goes when its law goes.
const identities = new WeakMap();
function identity(law) {
  if (!identities.has(law)) identities.set(law, identityOf(law));
  return identities.get(law);
}

function assessAnswer(document, language) {
  const parsed = parseAssessInput(document);
  if (!parsed.ok) return parsed;
  const sheet = assess(parsed.value, lawFor(parsed.value.month));
  return { ok: true, value: printSheet(sheet, identity(sheet.law), language) };
}

const inLanguage = (answer) => (document, language) => answer(document, lawFor, identity, language);

export const answers = {
  assess: assessAnswer,
  benefits: inLanguage(benefitsAnswer),
  deadlines: inLanguage(deadlinesAnswer),
  notifications: inLanguage(notificationsAnswer),
  offset: inLanguage(offsetAnswer),
  recovery: inLanguage(recoveryAnswer),
  supplementary: inLanguage(supplementaryAnswer),
};
