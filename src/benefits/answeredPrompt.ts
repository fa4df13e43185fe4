import type { Day } from "../dates.js";
import type { AssessInput, Prompt } from "../facts.js";
import { type PrimaryBenefit, primaryBenefits } from "../figures/primaryBenefits.js";
import type { PendingBenefit } from "./primaryBenefits.js";
import { receives } from "./received.js";

/** Benefits of the document that have been applied for and are not decided. */
export interface Pending {
  readonly pending?: readonly PendingBenefit[] | undefined;
}

/**
 * The prompt with the answer that the rest of the document gives: the benefit has been applied for or is being paid, or
 * the person is registered, although nobody has noted it on the prompt.
 */
export function answeredPrompt(input: AssessInput & Pending, place: number, prompt: Prompt, asOf: Day): Prompt {
  if (prompt.complied !== undefined) return prompt;
  const person = input.household.persons[place]!;
  if (prompt.for === "fullTimeRegistration") {
    return person.situation?.jobSeeker === true ? { ...prompt, complied: true } : prompt;
  }
  const { benefit } = prompt;
  if (benefit === undefined) return prompt;
  const entry: PrimaryBenefit = primaryBenefits[benefit];
  // A personal benefit of the spouse is no answer of this person's.
  const isPersonal = entry.whose === "adult" || entry.whose === "person";
  const applied = (input.pending ?? []).find(
    ({ kind, person: whose, appliedOn }) =>
      kind === benefit &&
      (!isPersonal || whose === undefined || whose === person.id) &&
      (appliedOn === undefined || appliedOn <= asOf),
  );
  if (applied !== undefined) return { ...prompt, complied: true, answeredOn: applied.appliedOn };
  return receives(input, isPersonal ? place : -1, [benefit]) ? { ...prompt, complied: true } : prompt;
}
