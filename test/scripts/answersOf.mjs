// Every document answered as the command line answers it: the value, or the problems.

/** @param library the main entry and the housing limits of a build */
export function answersOf(library, norms) {
  const { lawOn, identityOf, parseAssessInput, parseMonthsInput, printSheet, assess, assessMonths } = library;
  const laws = new Map();
  const identities = new Map();
  const lawFor = (on) => {
    if (!laws.has(on)) laws.set(on, lawOn(on, { norms }));
    return laws.get(on);
  };
  const identity = (law) => {
    if (!identities.has(law)) identities.set(law, identityOf(law));
    return identities.get(law);
  };
  const inLanguage = (answer) => (document) => answer(document, lawFor, identity, "en");
  return {
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
    benefits: inLanguage(library.benefitsAnswer),
    deadlines: inLanguage(library.deadlinesAnswer),
    picture: (document) => library.deadlinesPicture(document, "fi"),
    notifications: inLanguage(library.notificationsAnswer),
    offset: inLanguage(library.offsetAnswer),
    recovery: inLanguage(library.recoveryAnswer),
    supplementary: inLanguage(library.supplementaryAnswer),
  };
}
