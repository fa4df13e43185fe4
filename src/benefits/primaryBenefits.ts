import { type Ground, groundOf, inForce } from "../dated.js";
import { type Day, lastOf, monthAfter, monthOf } from "../dates.js";
import type { AssessInput, Person } from "../facts.js";
import { isUnder } from "../figures/calendar.js";
import { incomeKinds } from "../figures/incomeKinds.js";
import { places } from "../figures/places.js";
import {
  type AgeSpan,
  type BenefitPayer,
  type PrimaryBenefit,
  type PrimaryBenefitName,
  primaryBenefits,
} from "../figures/primaryBenefits.js";
import type { Phrase, Question } from "../sheet.js";
import type { Pending } from "./answeredPrompt.js";
import { asking, once } from "./asking.js";
import { likely } from "./likely.js";
import { likelyPhrases } from "./likelyPhrases.js";

/** A benefit that somebody should be asked to apply for. The payer decides whether there is a right to it. */
export interface Candidate {
  readonly benefit: PrimaryBenefitName;
  /** Id of the person; `null` for the household. */
  readonly person: string | null;
  readonly payer: BenefitPayer;
  readonly heading: Phrase;
  /** Why it is likely. */
  readonly reason: Phrase;
  readonly grounds: readonly Ground[];
}

/** What should be claimed before assistance, and which facts would tell more. */
export interface PrimaryBenefits {
  readonly candidates: readonly Candidate[];
  readonly questions: readonly Question[];
}

/**
 * Benefits that are likely for the persons of a household on a day and that nobody receives yet, unemployment and
 * housing first; a fact that is missing is a question. Decides no entitlement.
 *
 * @source 1412/1997 2 § 1 mom; the act of each benefit
 * @fi ensisijaisten etuuksien selvittäminen
 */
export function findPrimaryBenefits(input: AssessInput & Pending, on: Day): PrimaryBenefits {
  const { persons } = input.household;
  const candidates: Candidate[] = [];
  const { source, from } = places.primaryBenefits.find((place) => place.from <= on) ?? places.primaryBenefits.at(-1)!;
  const first = [{ ...source, inForceFrom: from }];
  const questions: Question[] = [];
  for (const [benefit, entry] of Object.entries(primaryBenefits) as [PrimaryBenefitName, PrimaryBenefit][]) {
    const version = inForce(entry.versions, on);
    if (version === null || version.value === null) continue;
    const ages = version.value;
    const looked =
      entry.whose === "household"
        ? [-1]
        : persons.flatMap((person, place) => (isLookedAt(person, entry, ages, on) ? [place] : []));
    for (const place of looked) {
      const answer = likely[benefit]({ input, place: Math.max(place, 0), on });
      const person = place < 0 ? null : persons[place]!.id;
      if (isPending(input, benefit, person)) continue;
      if (answer === true) {
        const { fi, sv, en } = incomeKinds[benefit];
        candidates.push({
          benefit,
          person,
          payer: entry.payer,
          heading: { fi, sv, en },
          reason: likelyPhrases[benefit],
          grounds: [groundOf(version), ...first],
        });
      } else if (answer !== false) {
        const isHome = answer === "tenure";
        const at = isHome ? "/household/dwelling" : `/household/persons/${Math.max(place, 0)}/situation`;
        const ask = asking(at, isHome ? null : persons[Math.max(place, 0)]!.id);
        ask(answer, `${version.source.law} ${version.source.section}`, answersOf(answer));
        questions.push(...ask.questions);
      }
    }
  }
  return { candidates, questions: once(questions) };
}

/** A child's benefit is paid to a parent: applied for in the name of an adult it is applied for. */
function isPending(
  { pending, household: { persons } }: AssessInput & Pending,
  benefit: PrimaryBenefitName,
  person: string | null,
): boolean {
  const isOfChild = primaryBenefits[benefit].whose === "child";
  const isAdult = (id: string) => persons.some((one) => one.id === id && one.role !== "child");
  return (pending ?? []).some(
    ({ kind, person: whose }) =>
      kind === benefit && (person === null || whose === undefined || whose === person || (isOfChild && isAdult(whose))),
  );
}

function isLookedAt(person: Person, { whose }: PrimaryBenefit, ages: AgeSpan, on: Day): boolean {
  return (whose === "person" || (person.role === "child") === (whose === "child")) && isOfAge(person, ages, on);
}

/** Whether a person is within the ages of a benefit on a day. */
export function isOfAge({ born, bornNumber }: Person, ages: AgeSpan, on: Day): boolean {
  const { leastIfBornBefore } = ages;
  const least = leastIfBornBefore !== undefined && born < leastIfBornBefore.day ? leastIfBornBefore.least : ages.least;
  if (least !== undefined && isUnder(least, bornNumber, on)) return false;
  if (ages.below !== undefined && !isUnder(ages.below, bornNumber, on)) return false;
  // To the end of the month of a birthday: on the last day of the month before, the person is still under that age.
  const before = lastOf(monthAfter(monthOf(on), -1));
  return ages.throughMonthOf === undefined || isUnder(ages.throughMonthOf, bornNumber, before);
}

function answersOf(name: string): Question["answers"] {
  if (name === "studies") return ["fullTime", "withoutStudentAid", "none"];
  if (name === "tenure") return ["rented", "companyShare", "ownHouse", "rightOfOccupancy"];
  return [true, false];
}

/** A benefit that has been applied for and is not decided yet. */
export interface PendingBenefit {
  readonly kind: PrimaryBenefitName;
  readonly person: string | undefined;
  readonly appliedOn: Day | undefined;
}

/**
 * Pending benefits in the order in which their decision should be hastened: unemployment and housing first, then in the
 * order of the catalogue; of one kind the older application first.
 */
export function orderPendingBenefits<T extends PendingBenefit>(pending: readonly T[]): readonly T[] {
  const names = Object.keys(primaryBenefits);
  const key = ({ kind, appliedOn, person }: PendingBenefit) =>
    `${String(names.indexOf(kind)).padStart(2, "0")} ${appliedOn ?? "9999"} ${person ?? ""}`;
  return [...pending].sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}
