import { type Day, firstOf } from "../dates.js";
import type { AssessInput, Prompt } from "../facts.js";
import { type Law, lawOn, withPractice } from "../law.js";
import type { Question } from "../sheet.js";
import { answeredPrompt } from "./answeredPrompt.js";
import { once } from "./asking.js";
import { type Duty, dutyOf } from "./duties.js";
import { remembered } from "./lawsOf.js";
import { type Candidate, findPrimaryBenefits, orderPendingBenefits, type PendingBenefit } from "./primaryBenefits.js";
import { type PrivilegedIncome, privilegedIncomeView } from "./privilegedIncome.js";
import { type PromptState, promptStateOf } from "./prompts.js";
import { assessReduction, type ReductionAssessment } from "./reductions.js";

/** A household of `assess` with the day on which its benefits and duties are looked at. */
export interface BenefitsInput extends AssessInput {
  /** The first day of the month when left out. */
  readonly asOf: Day | undefined;
  readonly pending: readonly PendingBenefit[] | undefined;
}

/** Everything around one month that comes before assistance. */
export interface BenefitsAnswer {
  readonly input: BenefitsInput;
  readonly asOf: Day;
  readonly candidates: readonly Candidate[];
  readonly pending: readonly PendingBenefit[];
  readonly duties: readonly Duty[];
  readonly prompts: readonly {
    readonly person: string;
    readonly path: string;
    readonly prompt: Prompt;
    readonly state: PromptState | null;
  }[];
  readonly reductions: readonly ReductionAssessment[];
  readonly privilegedIncome: readonly PrivilegedIncome[];
  readonly questions: readonly Question[];
}

/** Candidates, duties, prompts, reductions and the view for social services, of one household and month. */
export function benefitsOf(input: BenefitsInput, lawFor: (on: Day) => Law = lawOn): BenefitsAnswer {
  const asOf = input.asOf ?? firstOf(input.month);
  const lawIn = remembered((on) => withPractice(lawFor(on), input.practice));
  const { candidates, questions } = findPrimaryBenefits(input, asOf);
  const { persons } = input.household;
  const duties = persons.flatMap(({ id, role }) => (role === "child" ? [] : [dutyOf(input, id, asOf, lawIn)]));
  const reductions = persons.flatMap(({ id, prompts, conduct }) =>
    prompts === undefined && conduct === undefined ? [] : [assessReduction(input, id, asOf, lawIn)],
  );
  return {
    input,
    asOf,
    candidates,
    pending: orderPendingBenefits(input.pending ?? []),
    duties,
    prompts: persons.flatMap(({ id, prompts }, place) =>
      (prompts ?? []).map((prompt, number) => ({
        person: id,
        path: `/household/persons/${place}/prompts/${number}`,
        prompt,
        state: promptStateOf(answeredPrompt(input, place, prompt, asOf), asOf, lawIn),
      })),
    ),
    reductions,
    privilegedIncome: privilegedIncomeView(input, lawIn(firstOf(input.month))),
    questions: once([
      ...questions,
      ...duties.flatMap((duty) => duty.questions),
      ...reductions.flatMap((own) => own.questions),
    ]),
  };
}
