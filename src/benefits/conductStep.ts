import { groundOf, inForce } from "../dated.js";
import { type Day, dayAfter, firstOf, lastOf, monthAfter, monthOf, monthsBetween, sameDayAfter } from "../dates.js";
import type { Conduct, Person } from "../facts.js";
import { figureOf } from "../figures/figuresOn.js";
import { type KindOfGround, type ReductionTreatment, reductionGrounds } from "../figures/reductionGrounds.js";
import type { Law } from "../law.js";
import { yesOrNo } from "../sheet.js";
import { type Ask, asking } from "./asking.js";
import type { Blocker } from "./blockers.js";
import { final, findingsBlocked, hearingBlocked, personBlocked, timeBlocked } from "./conditions.js";
import { endOn } from "./prompts.js";
import type { Matter, NextStep, ReductionStep } from "./reductions.js";

/** What a refusal, neglect or sanction comes to in the month, by the law of the day it happened. */
export function conductStep(matter: Matter, conduct: Conduct, path: string): ReductionStep {
  const { input, person, asOf, lawIn } = matter;
  const law = lawIn(conduct.on);
  const kind: KindOfGround = reductionGrounds[conduct.ground];
  const version = inForce<ReductionTreatment>(kind.versions, conduct.on)!;
  const treatment = version.value;
  const base = { ground: conduct.ground, heading: { fi: kind.fi, sv: kind.sv, en: kind.en }, path };
  if (treatment === "none") {
    const blockedBy = ["notInForce"] as const;
    const grounds = [groundOf(version)];
    return { ...base, percent: 0, from: null, to: null, blockedBy, next: null, grounds, questions: [] };
  }
  const ask = asking(path, person.id);
  const days =
    treatment === "sanction" ? daysOfSanction(conduct, law) : daysOfConduct(conduct, kind, person, asOf, law);
  const second =
    treatment === "steps"
      ? secondStep(matter, conduct, days.from, law, ask)
      : laterMonths(matter, treatment, days, law);
  const isSecond = second !== null && second.needs.length === 0 && monthOf(second.from) <= input.month;
  const figure = figureOf(law, isSecond ? "secondReduction" : "firstReduction");
  const most = Number(figure.value);
  const blockedBy = [
    ...personBlocked(matter, conduct.ground === "registration", conduct.compliedOn !== undefined, conduct.on),
    ...(conduct.goodReason
      ? (["goodReason"] as const)
      : [...hearingBlocked(conduct, law, ask), ...findingsBlocked(conduct, law, ask)]),
    ...(days.isOldLaw && firstOf(input.month) > days.to
      ? (["oldLawEnded"] as const)
      : timeBlocked(days.from, days.to, input.month)),
  ];
  return {
    ...base,
    percent: blockedBy.length > 0 ? 0 : Math.min(conduct.percent ?? most, most),
    from: days.from,
    to: days.to,
    blockedBy,
    next: nextAfter(blockedBy, most, days.from, isSecond ? null : second),
    grounds: [
      groundOf(version),
      figure.ground,
      figureOf(law, treatment === "sanction" ? "sanctionReductionMonths" : "reductionMonths").ground,
      ...(treatment === "steps" && isSecond ? law.places.reductionSecondStep : []),
      ...law.places.reductionLimits,
    ],
    questions: ask.questions,
  };
}

interface Days {
  readonly from: Day;
  readonly to: Day;
  /** The law of the ground ended before its days did. */
  readonly isOldLaw: boolean;
}

/** The second step: what it takes yet, and from when it may be taken. */
interface Second {
  readonly percent: number;
  readonly needs: readonly Blocker[];
  readonly from: Day;
}

function nextAfter(blockedBy: readonly Blocker[], most: number, from: Day, second: Second | null): NextStep | null {
  if (blockedBy.some((one) => final.has(one))) return null;
  if (blockedBy.length === 0) return second;
  return { percent: most, needs: blockedBy.filter((one) => one !== "notBegun"), from };
}

/**
 * At most two months counted from the refusal or neglect, and not beyond the day it was made good. What the law of the
 * ground no longer covers goes on only as far as it was decided before (practice `reductionsOfOldLaw`).
 */
function daysOfConduct(conduct: Conduct, { versions }: KindOfGround, person: Person, asOf: Day, law: Law): Days {
  const { practice } = law;
  const from =
    practice.reductionStarts === "dayOfConduct" ? dayAfter(conduct.on, 1) : firstOf(monthAfter(monthOf(conduct.on), 1));
  let to = sameDayAfter(conduct.on, Number(figureOf(law, "reductionMonths").value));
  if (conduct.compliedOn !== undefined && conduct.compliedOn <= asOf) {
    to = earlier(to, endOn(conduct.compliedOn, practice.reductionEnds));
  }
  const current = inForce<ReductionTreatment>(versions, conduct.on)!;
  const replaced = versions.filter((version) => version.from > conduct.on && version.value !== current.value).at(-1);
  if (replaced === undefined || to < replaced.from) return { from, to, isOldLaw: false };
  const decided = (person.decidedReductions ?? []).find((one) => one.from < replaced.from && one.to >= replaced.from);
  const lastOfOld = dayAfter(replaced.from as Day, -1);
  const runsTo = decided === undefined || practice.reductionsOfOldLaw === "endAtReform" ? lastOfOld : decided.to;
  return { from, to: earlier(to, runsTo), isOldLaw: true };
}

/** The months that a sanction touches, as many as the law has it. */
function daysOfSanction({ on, until }: Conduct, law: Law): Days {
  const first = monthOf(on);
  const most = lastOf(monthAfter(first, Number(figureOf(law, "sanctionReductionMonths").value) - 1));
  return {
    from: firstOf(first),
    to: until === undefined ? most : earlier(most, lastOf(monthOf(until))),
    isOldLaw: false,
  };
}

/** 40 percent from the second month on: of a sanction by law, of an integration plan by practice. */
function laterMonths({ input }: Matter, treatment: ReductionTreatment, { from, to }: Days, law: Law): Second | null {
  if (treatment === "plan" && law.practice.integrationPlanReduction === "twenty") return null;
  const later = firstOf(monthAfter(monthOf(from), 1));
  const isStillRunning = later <= to && monthsBetween(input.month, monthOf(to)) >= 0;
  return isStillRunning ? { percent: Number(figureOf(law, "secondReduction").value), needs: [], from: later } : null;
}

/** The conditions of more than 20 percent, which the figure `secondReductionWhen` names. */
function secondStep(matter: Matter, conduct: Conduct, from: Day, law: Law, ask: Ask): Second {
  const percent = Number(figureOf(law, "secondReduction").value);
  const isAfterReduction = (matter.person.decidedReductions ?? []).some(
    (decided) => decided.percent > 0 && decided.from <= conduct.on,
  );
  if (figureOf(law, "secondReductionWhen").value === "refusedAssessment") {
    if (!isAfterReduction) return { percent, needs: ["noEarlierReduction"], from };
    const { directedOn } = conduct;
    const isDirected = directedOn !== undefined && directedOn <= matter.asOf;
    const isLater = isDirected && directedOn >= from;
    return {
      percent,
      needs: assessmentNeeds(conduct, isDirected, law, ask),
      // Nothing is reduced further before the person was told that it would be.
      from: isLater ? firstOf(monthAfter(monthOf(directedOn), 1)) : from,
    };
  }
  return { percent, needs: repeatedNeeds(matter, conduct, isAfterReduction, law, ask), from };
}

/** 10 § 2 mom and 10 a § 3 mom of 2023: directed, told, given time, and refused without a good reason. */
function assessmentNeeds(conduct: Conduct, isDirected: boolean, { places }: Law, ask: Ask): readonly Blocker[] {
  const { section } = places.serviceNeedAssessment[0]!;
  if (!isDirected) {
    ask("directedOn", section, []);
    return ["notDirected"];
  }
  const { assessment, reasonableTime } = conduct;
  if (assessment === "attended") return ["assessmentAttended"];
  if (assessment === "booked") return ["assessmentBooked"];
  const needs: Blocker[] = [];
  if (assessment === undefined) {
    ask("assessment", section, ["attended", "booked", "refused"]);
    needs.push("assessmentOpen");
  }
  if (reasonableTime === undefined) ask("reasonableTime", section, yesOrNo, false);
  if (!reasonableTime) needs.push("noReasonableTime");
  return needs;
}

/** 10 § 3 mom until 2022: repeated conduct that shows unwillingness, or a refused measure and refused action of the plan. */
function repeatedNeeds(
  { person }: Matter,
  conduct: Conduct,
  isAfterReduction: boolean,
  { places, practice }: Law,
  ask: Ask,
): readonly Blocker[] {
  const isRepeated = (person.conduct ?? []).some(({ on, goodReason }) => on < conduct.on && !goodReason);
  const mayBeRepeated = isAfterReduction || practice.repeatedConduct === "withoutReduction";
  if (!isAfterReduction && !(mayBeRepeated && isRepeated)) return ["noEarlierReduction"];
  const { section } = places.reductionSecondStep[0]!;
  const isRefusedMeasure = isAfterReduction && conduct.ground === "refusedWork";
  if (isRefusedMeasure && conduct.refusedPlanAction) return [];
  if (isRepeated && conduct.unwilling) return [];
  if (isRefusedMeasure && conduct.refusedPlanAction === undefined) ask("refusedPlanAction", section, yesOrNo, false);
  if (isRepeated && conduct.unwilling === undefined) ask("unwilling", section, yesOrNo, false);
  return ["notRepeated"];
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}
