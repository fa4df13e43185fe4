import {
  type AssessInput,
  assessReduction,
  type Day,
  type Ground,
  lawOn,
  type Prompt,
  type PromptState,
  parseAssessInput,
  promptStateOf,
  type Question,
  type ReductionAssessment,
} from "../../src/index.js";
import type { Practice } from "../../src/practice.js";
import { type Document, single } from "../cases.js";

/** Facts as a host writes them. */
export type Facts = Readonly<Record<string, unknown>>;

export interface PersonFacts {
  readonly [fact: string]: unknown;
  readonly born?: string;
  readonly situation?: Facts;
  readonly conduct?: readonly Facts[];
  readonly prompts?: readonly Facts[];
  readonly decidedReductions?: readonly Facts[];
}

/** Both findings without which nothing is reduced. */
export const findings: Facts = { reasonable: true, subsistenceSafe: true };

/** Heard, and both findings made. */
export const settled: Facts = { heard: true, ...findings };

export function parsed(document: Document): AssessInput {
  const read = parseAssessInput(document);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  return read.value;
}

export interface When {
  readonly month: string;
  /** The 28th of the month when left out. */
  readonly asOf?: string;
  readonly practice?: Partial<Practice>;
}

export function inputOf(person: PersonFacts, { month, practice = {} }: When): AssessInput {
  return parsed({ ...single(month, {}, person), practice });
}

/** What may be taken off the amount of somebody living alone. */
export function assessed(person: PersonFacts, when: When): ReductionAssessment {
  return assessReduction(inputOf(person, when), "a", (when.asOf ?? `${when.month}-28`) as Day);
}

/** The prompt as the parser reads it. */
export function promptFrom(facts: Facts): Prompt {
  return inputOf({ prompts: [facts] }, { month: "2026-06" }).household.persons[0]!.prompts![0]!;
}

/** The state of a prompt of somebody, under some practice. */
export function stateOn(facts: Facts, asOf: string, practice: Partial<Practice> = {}): PromptState | null {
  return promptStateOf(promptFrom(facts), asOf as Day, (on) => lawOn(on, { practice }));
}

/** The same, where the prompt is known to have been given. */
export function stateOf(facts: Facts, asOf: string, practice: Partial<Practice> = {}): PromptState {
  const state = stateOn(facts, asOf, practice);
  if (state === null) throw new Error(`no prompt on ${asOf}`);
  return state;
}

/** What a ground cites: act, section, amending act. */
export const cited = (grounds: readonly Ground[]): string[] =>
  grounds.map(({ law, section, amendedBy }) => `${law} ${section}${amendedBy === undefined ? "" : ` (${amendedBy})`}`);

/** A question as a host reads it: where, by which section, what is taken until it is answered, what may be answered. */
export const askedIn = (questions: readonly Question[]) =>
  questions.map(({ path, section, assumed, answers }) => [path, section, assumed, answers]);
