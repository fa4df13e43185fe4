import type { Ground } from "../dated.js";
import { type Day, daysFrom, firstOf, lastOf, type Month, monthAfter, monthOf, monthsBetween } from "../dates.js";
import type { AssessInput, Person, Reduction } from "../facts.js";
import type { PromptSubject, ReductionGround } from "../figures/reductionGrounds.js";
import { type Law, lawOn, withPractice } from "../law.js";
import type { Phrase, Question } from "../sheet.js";
import { answeredPrompt, type Pending } from "./answeredPrompt.js";
import { once, personIn } from "./asking.js";
import type { Blocker } from "./blockers.js";
import { conductStep } from "./conductStep.js";
import { remembered } from "./lawsOf.js";
import { promptStep } from "./promptStep.js";

/** The highest step the authority may take next, what it takes first, and the day from which it may reduce. */
export interface NextStep {
  readonly percent: number;
  readonly needs: readonly Blocker[];
  readonly from: Day | null;
}

/** Whose basic amount is looked at, on which day, by which laws. */
export interface Matter {
  readonly input: AssessInput;
  readonly person: Person;
  readonly asOf: Day;
  readonly lawIn: (on: Day) => Law;
}

/** What one ground comes to in the month. */
export interface ReductionStep {
  readonly ground: ReductionGround | PromptSubject;
  readonly heading: Phrase;
  /** JSON Pointer to the prompt or conduct. */
  readonly path: string;
  /** Percent that may be taken in the month, 0 when something stands in the way. */
  readonly percent: number;
  /** First and last day that may be reduced on this ground by the percentage of the month, as far as they are known. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly blockedBy: readonly Blocker[];
  readonly next: NextStep | null;
  readonly grounds: readonly Ground[];
  readonly questions: readonly Question[];
}

/** What may be taken off one person's basic amount in one month, and why not more. */
export interface ReductionAssessment {
  readonly person: string;
  readonly month: Month;
  readonly asOf: Day;
  readonly percent: number;
  /** For `persons[].reduction`: the days within the month. */
  readonly reduction: Reduction | null;
  /** Months that the percentage may touch, as far as its end is known; else up to the month asked for. */
  readonly months: readonly Month[];
  readonly blockedBy: readonly Blocker[];
  /** Of the ground that applies; where none does, of the first in the document that waits for something. */
  readonly next: NextStep | null;
  readonly grounds: readonly Ground[];
  /** Every ground that was looked at, in the order of the document. */
  readonly steps: readonly ReductionStep[];
  readonly questions: readonly Question[];
}

/**
 * What the law allows to be taken off a person's own basic amount in the month of the document. The authority decides;
 * this says how far it may go and what is missing. A missing hearing or finding blocks, and a ground is judged by the law
 * of the day it happened.
 *
 * @param asOf what happens later than this day is not known yet
 * @throws RangeError when there is no such person, or a law is not known
 * @source 1412/1997 10 and 10 a § (1294/2002; 1023/2022; 26/2026), 2 a §
 * @fi perusosan alentamisen arviointi
 */
export function assessReduction(
  input: AssessInput & Pending,
  id: string,
  asOf: Day,
  lawFor: (on: Day) => Law = lawOn,
): ReductionAssessment {
  const place = personIn(input, id);
  const person = input.household.persons[place]!;
  const lawIn = remembered((on) => withPractice(lawFor(on), input.practice));
  const at = `/household/persons/${place}`;
  const matter: Matter = { input, person, asOf, lawIn };
  const steps = [
    ...(person.conduct ?? []).map((conduct, number) => conductStep(matter, conduct, `${at}/conduct/${number}`)),
    ...(person.prompts ?? []).map((prompt, number) =>
      promptStep(matter, answeredPrompt(input, place, prompt, asOf), `${at}/prompts/${number}`),
    ),
  ];
  const law = lawIn(firstOf(input.month));
  const applying = steps.filter(({ percent }) => percent > 0);
  const chosen = choose(applying, input.month, law);
  const questions = steps.flatMap((step) => step.questions);
  const { month } = input;
  return {
    person: id,
    month,
    asOf,
    percent: chosen?.percent ?? 0,
    reduction: chosen === undefined ? null : reductionOf(chosen, month),
    months: chosen === undefined ? [] : monthsOf(chosen, month),
    blockedBy: chosen === undefined ? [...new Set(steps.flatMap(({ blockedBy }) => blockedBy))] : [],
    next: chosen === undefined ? (steps.find(({ next }) => next !== null)?.next ?? null) : chosen.next,
    grounds: applying.length > 1 ? [...chosen!.grounds, ...law.places.onePercentage] : (chosen?.grounds ?? []),
    steps,
    questions: once(questions),
  };
}

/** The facts with the reduction that was assessed, for `assess`; where nothing may be reduced they stay as they are. */
export function withReduction(input: AssessInput, { person: id, reduction }: ReductionAssessment): AssessInput {
  const place = personIn(input, id);
  if (reduction === null) return input;
  const persons = input.household.persons.map(
    (person, number): Person => (number === place ? { ...person, reduction, plain: false } : person),
  );
  return { ...input, household: { ...input.household, persons } };
}

/**
 * One percentage a person and month (practice `reductionsMeet`), weighed by the days it takes: of two grounds the one that
 * takes most, or least, whatever their order in the document.
 */
function choose(steps: readonly ReductionStep[], month: Month, { practice }: Law): ReductionStep | undefined {
  const sign = practice.reductionsMeet === "highest" ? -1 : 1;
  const key = (step: ReductionStep) => {
    const { from, to } = reductionOf(step, month);
    return [sign * step.percent * daysFrom(from!, to!), sign * step.percent, from!, to!, step.ground] as const;
  };
  const before = (one: ReductionStep, other: ReductionStep) => {
    const [a, b] = [key(one), key(other)];
    const place = a.findIndex((part, number) => part !== b[number]);
    return place < 0 ? 0 : a[place]! < b[place]! ? -1 : 1;
  };
  return [...steps].sort(before)[0];
}

function reductionOf({ ground, percent, from, to }: ReductionStep, month: Month): Reduction {
  const first = firstOf(month);
  const last = lastOf(month);
  return {
    percent,
    ground,
    from: from !== null && from > first ? from : first,
    to: to !== null && to < last ? to : last,
    heard: true,
    reasonable: true,
    subsistenceSafe: true,
  };
}

function monthsOf({ from, to }: ReductionStep, month: Month): readonly Month[] {
  const first = from === null ? month : monthOf(from);
  const last = to === null ? month : monthOf(to);
  return Array.from({ length: monthsBetween(first, last) + 1 }, (_, number) => monthAfter(first, number));
}
