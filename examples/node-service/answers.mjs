// What the service answers: one path for each command, a document in, an answer or its problems out.
import {
  assess,
  assessMonths,
  benefitsAnswer,
  deadlinesAnswer,
  identityOf,
  lawOn,
  notificationsAnswer,
  offsetAnswer,
  parseAssessInput,
  parseMonthsInput,
  printMonths,
  printSheet,
  recoveryAnswer,
  supplementaryAnswer,
} from "toimeentulotuki";
import { norms } from "toimeentulotuki/norms";

/** So many laws are kept: those of all months there are, or of as many days. */
export const mostLaws = 150;
export const laws = new Map();

/** The law of a month or day, resolved once while it is kept; the one that was asked for longest ago goes first. */
export function lawFor(on) {
  const law = laws.get(on) ?? lawOn(on, { norms });
  laws.delete(on);
  laws.set(on, law);
  if (laws.size > mostLaws) laws.delete(laws.keys().next().value);
  return law;
}

// The same for its identity, which goes when its law goes.
const identities = new WeakMap();
function identity(law) {
  if (!identities.has(law)) identities.set(law, identityOf(law));
  return identities.get(law);
}

/** One month of a household, or several: `{ "months": [ ... ] }`. */
function assessAnswer(document, language) {
  if (typeof document === "object" && document !== null && "months" in document)
    return monthsAnswer(document, language);
  const parsed = parseAssessInput(document);
  if (!parsed.ok) return parsed;
  const sheet = assess(parsed.value, lawFor(parsed.value.month));
  return { ok: true, value: printSheet(sheet, identity(sheet.law), language) };
}

function monthsAnswer(document, language) {
  const parsed = parseMonthsInput(document);
  if (!parsed.ok) return parsed;
  const sheets = assessMonths(parsed.value.months, lawFor);
  return { ok: true, value: printMonths(parsed.value, sheets, identity, language) };
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
