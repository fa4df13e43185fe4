import { sectionOf } from "../dated.js";
import { type Day, firstOf, lastOf, type Month } from "../dates.js";
import type { Reduction } from "../facts.js";
import { isUnder } from "../figures/calendar.js";
import type { Law } from "../law.js";
import { yesOrNo } from "../sheet.js";
import type { Ask } from "./asking.js";
import type { Blocker } from "./blockers.js";
import { dutyOf } from "./duties.js";
import type { Matter } from "./reductions.js";

/** What no finding can mend: where one of these stands there is no next step. */
export const final: ReadonlySet<Blocker> = new Set<Blocker>([
  "notInForce",
  "tooYoung",
  "otherAge",
  "released",
  "goodReason",
  "unreasonable",
  "subsistenceEndangered",
  "complied",
  "over",
  "oldLawEnded",
  "later",
]);

/** The person: of age for a reduction, and where the ground is a registration, under the duty to register. */
export function personBlocked(
  { input, person, lawIn }: Matter,
  isRegistration: boolean,
  isAnswered: boolean,
  on: Day,
): readonly Blocker[] {
  const first = firstOf(input.month);
  const isYoung = (day: Day) => isUnder(lawIn(day).reductionAge, person.bornNumber, day);
  if (person.role === "child" || isYoung(first) || isYoung(on)) return ["tooYoung"];
  if (!isRegistration) return [];
  const { state } = dutyOf(input, person.id, on, lawIn);
  if (state === "released") return ["released"];
  // Registered by now, although nobody has noted when: the later note can only confirm it.
  return state === "done" && !isAnswered ? ["complied"] : [];
}

/** The two findings that every reduction takes (10 §): one that is missing is asked for, and blocks. */
export function findingsBlocked(
  { reasonable, subsistenceSafe }: Pick<Reduction, "reasonable" | "subsistenceSafe">,
  { places }: Law,
  ask: Ask,
): readonly Blocker[] {
  if (reasonable === false) return ["unreasonable"];
  if (subsistenceSafe === false) return ["subsistenceEndangered"];
  const { section } = places.reductionLimits[0]!;
  const blocked: Blocker[] = [];
  if (reasonable === undefined) {
    ask("reasonable", section, yesOrNo, false);
    blocked.push("reasonableMissing");
  }
  if (subsistenceSafe === undefined) {
    ask("subsistenceSafe", section, yesOrNo, false);
    blocked.push("subsistenceMissing");
  }
  return blocked;
}

export function hearingBlocked({ heard }: Pick<Reduction, "heard">, { places }: Law, ask: Ask): readonly Blocker[] {
  if (heard) return [];
  if (heard === undefined) ask("heard", sectionOf(places.hearing), yesOrNo, false);
  return ["hearingMissing"];
}

/** Whether the days that may be reduced meet the month. */
export function timeBlocked(from: Day | null, to: Day | null, month: Month): readonly Blocker[] {
  if (from !== null && from > lastOf(month)) return ["notBegun"];
  return to !== null && to < firstOf(month) ? ["over"] : [];
}
