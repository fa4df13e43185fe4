import type { Prompt } from "../facts.js";
import { figureOf } from "../figures/figuresOn.js";
import { promptSubjects } from "../figures/reductionGrounds.js";
import type { Law } from "../law.js";
import { type Ask, asking } from "./asking.js";
import type { Blocker } from "./blockers.js";
import { final, findingsBlocked, personBlocked, timeBlocked } from "./conditions.js";
import { type PromptState, promptStateOf } from "./prompts.js";
import type { Matter, ReductionStep } from "./reductions.js";

/** What a prompt comes to in the month (10 § of the reform of 2026): nothing before its time is over. */
export function promptStep(matter: Matter, prompt: Prompt, path: string): ReductionStep {
  const { input, person, asOf, lawIn } = matter;
  const state = promptStateOf(prompt, asOf, lawIn);
  const law = lawIn(prompt.givenOn);
  const base = { ground: prompt.for, heading: promptSubjects[prompt.for], path };
  if (state === null) {
    const blockedBy: readonly Blocker[] = [prompt.givenOn > asOf ? "notGiven" : "notInForce"];
    return {
      ...base,
      percent: 0,
      from: null,
      to: null,
      blockedBy,
      next: null,
      grounds: law.places.prompt,
      questions: [],
    };
  }
  const ask = asking(path, person.id);
  const { reduction } = state;
  const isAnswered = prompt.complied === true && prompt.answeredOn !== undefined;
  const blockedBy = [
    ...personBlocked(matter, prompt.for === "fullTimeRegistration", isAnswered, prompt.givenOn),
    ...promptBlocked(prompt, state, law, ask),
    ...timeBlocked(reduction?.from ?? null, reduction?.to ?? null, input.month),
  ];
  const isReducible = blockedBy.length === 0 && reduction !== null;
  const isOpen = !isReducible && reduction !== null && !blockedBy.some((one) => final.has(one));
  return {
    ...base,
    percent: isReducible ? reduction.percent : 0,
    from: reduction?.from ?? null,
    to: reduction?.to ?? null,
    blockedBy,
    next: isOpen
      ? { percent: reduction.percent, needs: blockedBy.filter((one) => one !== "notBegun"), from: reduction.from }
      : null,
    grounds: [...state.grounds, figureOf(law, "promptReduction").ground, ...law.places.reductionLimits],
    questions: ask.questions,
  };
}

function promptBlocked(prompt: Prompt, state: PromptState, law: Law, ask: Ask): readonly Blocker[] {
  const { places } = law;
  if (state.state === "complied") {
    if (prompt.answeredOn === undefined) ask("answeredOn", places.prompt[0]!.section, []);
    return ["complied"];
  }
  if (state.state === "excused") return [prompt.subsistenceSafe === false ? "subsistenceEndangered" : "unreasonable"];
  // Done after the time was over, but before anything could be reduced.
  if (state.state === "ended" && state.reduction === null) return ["complied"];
  const findings = findingsBlocked(prompt, law, ask);
  if (state.limit === null) {
    ask("servedOn", places.serviceElectronic[0]!.section, []);
    return ["notServed", ...findings];
  }
  return state.isOver ? findings : ["timeRuns", ...findings];
}
