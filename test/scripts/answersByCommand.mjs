// Every document answered as the command line answers it, from the built library: the value, or the problems.
import {
  assess,
  assessMonths,
  benefitsAnswer,
  deadlinesAnswer,
  deadlinesPicture,
  identityOf,
  lawOn,
  notificationsAnswer,
  offsetAnswer,
  parseAssessInput,
  parseMonthsInput,
  printSheet,
  recoveryAnswer,
  supplementaryAnswer,
} from "../../dist/index.js";
import { norms } from "../../dist/norms.js";

const laws = new Map();
const identities = new Map();

function lawFor(on) {
  if (!laws.has(on)) laws.set(on, lawOn(on, { norms }));
  return laws.get(on);
}

function identity(law) {
  if (!identities.has(law)) identities.set(law, identityOf(law));
  return identities.get(law);
}

const inLanguage = (answer) => (document) => answer(document, lawFor, identity, "en");

export const answersByCommand = {
  assess(document) {
    const parsed = parseAssessInput(document);
    if (!parsed.ok) return parsed;
    const law = lawFor(parsed.value.month);
    return { ok: true, value: printSheet(assess(parsed.value, law), identity(law)) };
  },
  months(document) {
    const parsed = parseMonthsInput(document);
    if (!parsed.ok) return parsed;
    return { ok: true, value: assessMonths(parsed.value.months, lawFor).map(({ assistance }) => assistance) };
  },
  benefits: inLanguage(benefitsAnswer),
  deadlines: inLanguage(deadlinesAnswer),
  picture: (document) => deadlinesPicture(document, "fi"),
  notifications: inLanguage(notificationsAnswer),
  offset: inLanguage(offsetAnswer),
  recovery: inLanguage(recoveryAnswer),
  supplementary: inLanguage(supplementaryAnswer),
};
