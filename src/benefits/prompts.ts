import type { Ground } from "../dated.js";
import { type Day, daysLater, firstOf, lastOf, type Month, monthAfter, monthOf, sameDayAfter } from "../dates.js";
import { standardCalendar } from "../deadlines/calendar.js";
import type { Prompt } from "../facts.js";
import { figureOf } from "../figures/figuresOn.js";
import type { PlaceName } from "../figures/places.js";
import { type Law, lawOn } from "../law.js";

/** Where a prompt stands. */
export type PromptStateName = keyof typeof promptTransitions;

/** What may happen next, and the place in the law it rests on. */
export interface PromptTransition {
  readonly to: PromptStateName;
  readonly place: PlaceName;
}

/**
 * Every state of a prompt with what may follow. `given`: not yet served. `served`: the month runs. `explained`: the
 * person has explained, a finding is awaited. `lapsed`: the time is over and nothing was done. `reducible`: both findings
 * allow a reduction. `excused`: one of them forbids it. `ended`: done after the time was over, or reduced for as long as
 * it may be.
 */
export const promptTransitions = {
  given: [
    { to: "served", place: "serviceByLetter" },
    { to: "complied", place: "prompt" },
    { to: "explained", place: "hearing" },
    { to: "excused", place: "reductionLimits" },
  ],
  served: [
    { to: "excused", place: "reductionLimits" },
    { to: "complied", place: "prompt" },
    { to: "explained", place: "hearing" },
    { to: "lapsed", place: "prompt" },
  ],
  explained: [
    { to: "complied", place: "prompt" },
    { to: "excused", place: "reductionLimits" },
    { to: "reducible", place: "reductionLimits" },
    { to: "ended", place: "endOfReduction" },
  ],
  lapsed: [
    { to: "excused", place: "reductionLimits" },
    { to: "reducible", place: "reductionLimits" },
    { to: "ended", place: "endOfReduction" },
  ],
  reducible: [
    { to: "excused", place: "reductionLimits" },
    { to: "ended", place: "endOfReduction" },
  ],
  complied: [],
  excused: [],
  ended: [],
} as const satisfies Record<string, readonly { readonly to: string; readonly place: PlaceName }[]>;

/** A prompt on a day: its state, its days, and what may happen next from when. */
export interface PromptState {
  readonly state: PromptStateName;
  /** Day of service; `null` where it is not known. */
  readonly servedOn: Day | null;
  /** Nobody said how it was served: taken as a letter. */
  readonly isPresumedLetter: boolean;
  /** Last day to comply or to explain; `null` while the day of service is not known. */
  readonly limit: Day | null;
  /** The time to act is over. */
  readonly isOver: boolean;
  /** What may be reduced if nothing is done: percent, first day, and last day where one is known. */
  readonly reduction: { readonly percent: number; readonly from: Day; readonly to: Day | null } | null;
  /** What may happen next, from which day; `null`: at any time, by the person or by a finding. */
  readonly next: readonly (PromptTransition & { readonly from: Day | null; readonly grounds: readonly Ground[] })[];
  readonly grounds: readonly Ground[];
}

/**
 * The state of a prompt on a day, by the law of the day it was given. `null` when that law knew no prompts, or when the
 * prompt had not been given yet.
 *
 * @param asOf what happens later than this day is not known yet
 * @source 1412/1997 2 a and 10 § (26/2026), 434/2003 59 §, 150/1930 3 and 5 §
 * @fi kehotus
 */
export function promptStateOf(prompt: Prompt, asOf: Day, lawFor: (on: Day) => Law = lawOn): PromptState | null {
  const law = lawFor(prompt.givenOn);
  const months = figureOf(law, "promptMonths");
  const percent = figureOf(law, "promptReduction");
  if (months.value === null || percent.value === null || prompt.givenOn > asOf) return null;
  const { practice, places } = law;
  const service = serviceOf(prompt, law);
  const start = practice.promptRunsFrom === "giving" ? prompt.givenOn : service.on;
  const limit = start === null ? null : standardCalendar.onOrAfter(sameDayAfter(start, Number(months.value)));
  const reduction = limit === null ? null : reductionAfter(prompt, start!, limit, asOf, Number(percent.value), law);
  const state = limit === null ? answerOf(prompt, asOf, null) : stateOf(prompt, asOf, start!, limit, reduction);
  const from: Partial<Record<PromptStateName, Day | null>> = {
    served: start,
    lapsed: limit === null ? null : daysLater(limit, 1),
    reducible: reduction?.from ?? null,
  };
  return {
    state,
    servedOn: service.on,
    isPresumedLetter: service.isPresumed,
    limit,
    isOver: limit !== null && asOf > limit,
    reduction: state === "complied" || state === "excused" ? null : reduction,
    next: promptTransitions[state].map(({ to, place }) => ({
      to,
      place,
      from: from[to] ?? null,
      // A way of service of its own rests on a section of its own.
      grounds: to === "served" && service.grounds.length > 0 ? service.grounds : places[place],
    })),
    grounds: [...places.prompt, months.ground, ...service.grounds],
  };
}

/** When the prompt was served: as known, or as the law presumes of the way it was sent. */
function serviceOf(
  { servedOn, delivery, givenOn }: Prompt,
  law: Law,
): { readonly on: Day | null; readonly isPresumed: boolean; readonly grounds: readonly Ground[] } {
  const { places } = law;
  if (servedOn !== undefined) return { on: servedOn, isPresumed: false, grounds: [] };
  switch (delivery) {
    case "handed":
      return { on: givenOn, isPresumed: false, grounds: [] };
    case "verifiedElectronic":
      return { on: null, isPresumed: false, grounds: places.serviceElectronic };
    case "electronic": {
      const days = figureOf(law, "electronicServiceDays");
      return { on: daysLater(givenOn, Number(days.value)), isPresumed: false, grounds: [days.ground] };
    }
    default: {
      const days = figureOf(law, "letterServiceDays");
      return { on: daysLater(givenOn, Number(days.value)), isPresumed: delivery === undefined, grounds: [days.ground] };
    }
  }
}

function stateOf(
  prompt: Prompt,
  asOf: Day,
  start: Day,
  limit: Day,
  reduction: PromptState["reduction"],
): PromptStateName {
  const answer = answerOf(prompt, asOf, limit);
  if (answer !== "given" && answer !== "explained") return answer;
  if (asOf <= limit) return answer === "explained" ? "explained" : asOf < start ? "given" : "served";
  if (prompt.reasonable && prompt.subsistenceSafe) {
    return reduction !== null && reduction.to !== null && asOf > reduction.to ? "ended" : "reducible";
  }
  return answer === "explained" ? "explained" : "lapsed";
}

/**
 * What the person's answer and the findings make of the prompt; `given` when there is none by the day. The month is the
 * time to explain: what comes later is heard, but the time is over.
 */
function answerOf(
  prompt: Prompt,
  asOf: Day,
  limit: Day | null,
): "complied" | "excused" | "ended" | "explained" | "given" {
  const { answeredOn, complied, explained, reasonable, subsistenceSafe } = prompt;
  if (reasonable === false || subsistenceSafe === false) return "excused";
  const isKnown = answeredOn === undefined || answeredOn <= asOf;
  const isInTime = limit === null || answeredOn === undefined || answeredOn <= limit;
  if (complied && isKnown) return isInTime ? "complied" : "ended";
  return explained && isKnown && isInTime ? "explained" : "given";
}

/** The days that may be reduced: from the month after, as long as practice has it, and not beyond compliance. */
function reductionAfter(
  prompt: Prompt,
  start: Day,
  limit: Day,
  asOf: Day,
  percent: number,
  { practice }: Law,
): PromptState["reduction"] {
  const after: Month = monthOf(practice.promptReductionStarts === "monthAfterLimit" ? limit : start);
  const first = monthAfter(after, 1);
  const months = practice.promptReductionMonths;
  const longest = months === "untilCompliance" ? null : lastOf(monthAfter(first, Number(months) - 1));
  const complied = prompt.complied && prompt.answeredOn !== undefined && prompt.answeredOn <= asOf;
  const ended = complied ? endOn(prompt.answeredOn!, practice.reductionEnds) : null;
  const to = ended !== null && (longest === null || ended < longest) ? ended : longest;
  return to !== null && to < firstOf(first) ? null : { percent, from: firstOf(first), to };
}

/** The last reduced day when the person complies: the last of the month, or the day before. */
export function endOn(compliedOn: Day, ends: Law["practice"]["reductionEnds"]): Day {
  return ends === "nextMonth" ? lastOf(monthOf(compliedOn)) : daysLater(compliedOn, -1);
}
