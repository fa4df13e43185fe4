import type { ProblemCode } from "../src/json/problems.js";

/**
 * Every code of a problem: the version that brought it, and when it is given. Hosts act on codes, so the list only grows:
 * a code is never renamed, removed or given for something else. What no longer occurs stays here with the rest.
 */
export const problemCodes: Readonly<Record<ProblemCode, { readonly since: string; readonly when: string }>> = {
  missing: { since: "0.1.0", when: "A required field, or one that another field makes required, is not there." },
  wrongType: {
    since: "0.1.0",
    when: "Another JSON type than the field has: a number for a text, an array for an object.",
  },
  wrongForm: {
    since: "0.1.0",
    when: "The right type, but not in the grammar of the field: `1,50`, `2026-3-1`, a text too long.",
  },
  amountAsNumber: {
    since: "0.1.0",
    when: "A JSON number where an amount is due; amounts are text, so that no cent goes astray.",
  },
  notADay: { since: "0.1.0", when: "In the form of a day, but not in the calendar: 30 February." },
  notListed: { since: "0.1.0", when: "Not one of the words that the field knows." },
  outOfRange: { since: "0.1.0", when: "A whole number below the least or above the most that the field takes." },
  unknownField: { since: "0.1.0", when: "A key that the object does not have; misspelt keys are never passed over." },
  tooMany: { since: "0.1.0", when: "More items in a list than the field takes." },
  tooFew: { since: "0.1.0", when: "Fewer items in a list than the field takes." },
  notPlainData: {
    since: "0.1.0",
    when: "Not what `JSON.parse` gives: an instance of a class, a getter or a proxy that throws.",
  },
  lawNotKnown: {
    since: "0.1.0",
    when: "The law of the month or day is not known to this version; old amounts never run on.",
  },
  outOfScope: { since: "0.1.0", when: "A household in Åland, where Kela does not pay basic social assistance." },
  unknownMunicipality: {
    since: "0.1.0",
    when: "A code that is no municipality in the month, for example after a merger.",
  },
  duplicate: { since: "0.1.0", when: "An id, a month or a name that stands twice where it may stand once." },
  unknownPerson: { since: "0.1.0", when: "A reference to a person who is not in the document." },
  oneApplicant: { since: "0.1.0", when: "No applicant or several, or more than one spouse." },
  notAChild: { since: "0.1.0", when: "A child who is of age on the first day of the month." },
  notYetBorn: { since: "0.1.0", when: "A person born after the month." },
  onlyFor: { since: "0.1.0", when: "A field that another kind, role or ground has, but not this one." },
  outsideMonth: { since: "0.1.0", when: "A day that must lie within the month of the document, and does not." },
  wrongOrder: { since: "0.1.0", when: "An end before its beginning, or an event before the one it answers." },
  tooLarge: { since: "0.1.0", when: "A part that is larger than its whole: accepted more than the cost." },
  tooSmall: {
    since: "0.1.0",
    when: "A number below what the rest of the document shows: fewer residents than persons.",
  },
  notInForce: {
    since: "0.1.0",
    when: "Something that the law of that day does not know: a percentage, a benefit, a kind of event.",
  },
  notTogether: { since: "0.1.0", when: "Two fields that exclude each other." },
  notInOrder: { since: "0.1.0", when: "Months of a chain that do not follow one another in time." },
  unknownHousehold: { since: "0.2.0", when: "A row of a table that belongs to no household of the data." },
  wrongCount: { since: "0.2.0", when: "Another number of person rows than the household row says." },
  notJson: { since: "0.1.0", when: "The text of the document is not JSON." },
};
