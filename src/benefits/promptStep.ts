import { sectionOf } from "../dated.js";
import type { Prompt } from "../facts.js";
import { figureOf } from "../figures/figuresOn.js";
import { promptOmissions } from "../figures/reductionGrounds.js";
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
  const base = { ground: prompt.for, heading: promptOmissions[prompt.for], path };
  const figure = figureOf(law, "promptReduction");
  if (state === null) {
    const isLater = prompt.givenOn > asOf && figure.value !== null;
    const blockedBy: readonly Blocker[] = [isLater ? "notGiven" : "notInForce"];
    const next = isLater ? { percent: Number(figure.value), needs: blockedBy, from: null } : null;
    return { ...base, percent: 0, from: null, to: null, blockedBy, next, grounds: law.places.prompt, questions: [] };
  }
  const ask = asking(path, person.id);
  const { reduction } = state;
  const blockedBy = [
    // What the prompt itself says of an answer comes below, once.
    ...personBlocked(matter, prompt.for === "fullTimeRegistration", prompt.complied === true, prompt.givenOn),
    ...promptBlocked(matter, prompt, state, law, ask),
    ...timeBlocked(reduction?.from ?? null, reduction?.to ?? null, input.month),
  ];
  const isReducible = blockedBy.length === 0 && reduction !== null;
  const isOpen = !isReducible && state.state !== "ended" && !blockedBy.some((one) => final.has(one));
  return {
    ...base,
    percent: isReducible ? reduction.percent : 0,
    from: reduction?.from ?? null,
    to: reduction?.to ?? null,
    blockedBy,
    next: isOpen
      ? {
          percent: Number(figure.value),
          needs: blockedBy.filter((one) => one !== "notBegun"),
          from: reduction?.from ?? null,
        }
      : null,
    grounds: [
      ...state.grounds,
      figure.ground,
      ...law.places.reductionLimits,
      ...(prompt.for === "primaryBenefit" ? law.places.primaryBenefits : []),
    ],
    questions: ask.questions,
  };
}

function promptBlocked({ asOf }: Matter, prompt: Prompt, state: PromptState, law: Law, ask: Ask): readonly Blocker[] {
  const { places } = law;
  if (state.state === "complied") {
    if (prompt.answeredOn === undefined) ask("answeredOn", places.prompt[0]!.section, []);
    return ["complied"];
  }
  if (state.state === "excused") return [prompt.subsistenceSafe === false ? "subsistenceEndangered" : "unreasonable"];
  // Done after the time was over, but before anything could be reduced.
  if (state.state === "ended" && state.reduction === null) return ["complied"];
  const findings = [...findingsBlocked(prompt, law, ask)];
  if (prompt.for === "primaryBenefit" && prompt.benefit === undefined) {
    ask("benefit", sectionOf(places.prompt), []);
    findings.push("benefitNotNamed");
  }
  if (state.servedOn === null) {
    ask("servedOn", sectionOf(places.serviceElectronic), []);
    return ["notServed", ...findings];
  }
  if (state.servedOn > asOf) return ["notServed", ...findings];
  return state.isOver ? findings : ["timeRuns", ...findings];
}
