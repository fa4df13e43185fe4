import { groundOf, inForce, sectionOf } from "../dated.js";
import { type Day, daysLater, firstOf, lastOf, type Month, monthAfter, monthOf, sameDayAfter } from "../dates.js";
import type { Conduct, Person } from "../facts.js";
import { isUnder } from "../figures/calendar.js";
import { figureOf } from "../figures/figuresOn.js";
import {
  type KindOfGround,
  type ReductionGround,
  type ReductionTreatment,
  reductionGrounds,
} from "../figures/reductionGrounds.js";
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
  const { month } = input;
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
  if (conduct.on > asOf) {
    const grounds = [groundOf(version)];
    return { ...base, percent: 0, from: null, to: null, blockedBy: ["later"], next: null, grounds, questions: [] };
  }
  const ask = asking(path, person.id);
  const days =
    treatment === "sanction" ? daysOfSanction(conduct, month, law, ask) : daysOfConduct(matter, conduct, kind, law);
  const second =
    treatment === "steps" ? secondStep(matter, conduct, days.from, law, ask) : laterMonths(treatment, days, law);
  const stepIn = (of: Month) =>
    second !== null && second.needs.length === 0 && monthOf(second.from) <= of ? "secondReduction" : "firstReduction";
  const figure = figureOf(law, stepIn(month));
  const most = Math.min(Number(figure.value), days.isRunningOn(month) ? days.decidedPercent : Number(figure.value));
  const ofPerson = personBlocked(
    matter,
    conduct.ground === "registration",
    conduct.compliedOn !== undefined,
    conduct.on,
  );
  const blockedBy = [
    ...ofPerson,
    ...(ofPerson.length > 0 ? [] : educationBlocked(conduct, person, law)),
    ...(conduct.goodReason
      ? (["goodReason"] as const)
      : [...hearingBlocked(conduct, law, ask), ...findingsBlocked(conduct, law, ask)]),
    ...daysBlocked(days, month),
  ];
  const isSecond = figure.value === figureOf(law, "secondReduction").value;
  const begins = monthOf(days.from) > month ? monthOf(days.from) : month;
  const span = spanOf(days, isSecond, second);
  return {
    ...base,
    percent: blockedBy.length > 0 ? 0 : Math.min(conduct.percent ?? most, most),
    from: span.from,
    to: span.to,
    blockedBy,
    next: nextAfter(blockedBy, {
      percent: Number(figureOf(law, stepIn(begins)).value),
      from: isSecond && second !== null ? second.from : days.from,
      second: isSecond || days.isRunningOn(month) ? null : second,
    }),
    grounds: [
      groundOf(version),
      figure.ground,
      figureOf(law, treatment === "sanction" ? "sanctionReductionMonths" : "reductionMonths").ground,
      ...(treatment === "steps" && isSecond ? law.places.reductionSecondStep : []),
      ...(days.endedBy === "compliance" ? law.places.endOfReduction : []),
      ...law.places.reductionLimits,
    ],
    questions: ask.questions,
  };
}

/** The days of the percentage of the month: before the second step, or from it on. */
function spanOf(
  { from, to }: Days,
  isSecond: boolean,
  second: Second | null,
): { readonly from: Day; readonly to: Day } {
  if (second === null || second.needs.length > 0 || second.from <= from) return { from, to };
  return isSecond ? { from: second.from, to } : { from, to: earlier(to, daysLater(second.from, -1)) };
}

/** The days that may be reduced, and what ends them. */
interface Days {
  readonly from: Day;
  readonly to: Day;
  readonly endedBy: keyof typeof endings;
  /** Whether a month lies beyond the law of the ground, and the percent that was decided for it. */
  readonly isRunningOn: (month: Month) => boolean;
  readonly decidedPercent: number;
}

/** The second step: what it takes yet, and from when it may be taken. */
interface Second {
  readonly percent: number;
  readonly needs: readonly Blocker[];
  readonly from: Day;
}

interface Ahead {
  /** Percent of the step that begins first, and its first day. */
  readonly percent: number;
  readonly from: Day;
  readonly second: Second | null;
}

function nextAfter(blockedBy: readonly Blocker[], { percent, from, second }: Ahead): NextStep | null {
  if (blockedBy.some((one) => final.has(one))) return null;
  if (blockedBy.length === 0) return second;
  return { percent, needs: blockedBy.filter((one) => one !== "notBegun"), from };
}

/** Refused education is a ground for adults under an age alone; of a child nothing is asked here. */
function educationBlocked({ ground, on }: Conduct, { bornNumber }: Person, law: Law): readonly Blocker[] {
  if (ground !== "refusedEducation") return [];
  const isAdult = !isUnder(law.calendar.adult.age, bornNumber, on);
  return isAdult && isUnder(Number(figureOf(law, "educationGroundBelow").value), bornNumber, on) ? [] : ["otherAge"];
}

function daysBlocked({ from, to, endedBy }: Days, month: Month): readonly Blocker[] {
  if (to >= firstOf(month) && to >= from) return timeBlocked(from, to, month);
  return [endings[endedBy]];
}

const endings = { time: "over", compliance: "complied", law: "oldLawEnded", unknown: "endNotKnown" } as const;

/**
 * At most two months counted from the refusal or neglect, and not beyond the day it was made good. What the law of the
 * ground no longer covers goes on only as far, and as high, as it was decided before (practice `reductionsOfOldLaw`);
 * of several decisions by the highest, and of equals by the one that runs longest.
 */
function daysOfConduct({ person, asOf }: Matter, conduct: Conduct, { versions }: KindOfGround, law: Law): Days {
  const { practice } = law;
  const from =
    practice.reductionStarts === "dayAfterConduct"
      ? daysLater(conduct.on, 1)
      : firstOf(monthAfter(monthOf(conduct.on), 1));
  const longest = sameDayAfter(conduct.on, Number(figureOf(law, "reductionMonths").value));
  const isCompliant = conduct.compliedOn !== undefined && conduct.compliedOn <= asOf;
  const complied = isCompliant ? endOn(conduct.compliedOn!, practice.reductionEnds) : longest;
  const to = earlier(longest, complied);
  const ends = { from, to, endedBy: complied < longest ? "compliance" : "time", ...withinLaw } as const;
  const current = inForce<ReductionTreatment>(versions, conduct.on)!;
  const replaced = versions.filter((version) => version.from > conduct.on && version.value !== current.value).at(-1);
  if (replaced === undefined || to < replaced.from) return ends;
  const decided = (person.decidedReductions ?? [])
    .filter((one) => (one.decidedOn ?? one.from) < replaced.from && one.to >= replaced.from)
    .filter((one) => one.percent > 0)
    .sort((one, other) => other.percent - one.percent || (one.to < other.to ? 1 : -1))[0];
  if (decided === undefined || practice.reductionsOfOldLaw === "endAtReform") {
    return { ...ends, to: daysLater(replaced.from as Day, -1), endedBy: "law" };
  }
  const isRunningOn = (month: Month) => firstOf(month) >= replaced.from;
  const runsTo = earlier(to, decided.to);
  return {
    ...ends,
    to: runsTo,
    endedBy: runsTo < to ? "law" : ends.endedBy,
    isRunningOn,
    decidedPercent: decided.percent,
  };
}

const withinLaw = { isRunningOn: () => false, decidedPercent: 0 } as const;

/**
 * The months that a sanction touches, as many as the law has it. A sanction whose end nobody has stated is taken to end
 * in its first month: the most common ones last a week.
 */
function daysOfSanction({ on, until }: Conduct, month: Month, law: Law, ask: Ask): Days {
  const first = monthOf(on);
  const figure = figureOf(law, "sanctionReductionMonths");
  const most = lastOf(monthAfter(first, Number(figure.value) - 1));
  const from = law.practice.sanctionFirstMonth === "wholeMonth" ? firstOf(first) : on;
  if (until !== undefined) return { from, to: earlier(most, lastOf(monthOf(until))), endedBy: "time", ...withinLaw };
  if (month > first && firstOf(month) <= most) ask("until", figure.ground.section, []);
  return { from, to: lastOf(first), endedBy: firstOf(month) <= most ? "unknown" : "time", ...withinLaw };
}

/** 40 percent from the second month on: of a sanction by law, of an integration plan by practice. */
function laterMonths(treatment: ReductionTreatment, { from, to }: Days, law: Law): Second | null {
  if (treatment === "plan" && law.practice.integrationPlanReduction === "twenty") return null;
  const later = firstOf(monthAfter(monthOf(from), 1));
  return later <= to ? { percent: Number(figureOf(law, "secondReduction").value), needs: [], from: later } : null;
}

/** The conditions of more than 20 percent, which the figure `secondReductionWhen` names. */
function secondStep(matter: Matter, conduct: Conduct, from: Day, law: Law, ask: Ask): Second {
  const percent = Number(figureOf(law, "secondReduction").value);
  const earlierOnes = (matter.person.decidedReductions ?? []).filter((one) => one.percent > 0 && one.from < conduct.on);
  const isAfterReduction = earlierOnes.length > 0;
  if (figureOf(law, "secondReductionWhen").value === "refusedAssessment") {
    if (!isAfterReduction) return { percent, needs: ["noEarlierReduction"], from };
    const { directedOn } = conduct;
    // The direction belongs to the second reduction: it comes after the first one.
    const isDirected =
      directedOn !== undefined && directedOn <= matter.asOf && earlierOnes.some((one) => one.from <= directedOn);
    return {
      percent,
      needs: assessmentNeeds(conduct, isDirected, law, ask),
      // Nothing is reduced further before the person was told that it would be.
      from: isDirected && directedOn >= from ? firstOf(monthAfter(monthOf(directedOn), 1)) : from,
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
  if (!conduct.goesOn) {
    if (conduct.goesOn === undefined) ask("goesOn", sectionOf(places.reductionSecondStep), yesOrNo, false);
    return ["notGoingOn"];
  }
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
  const isRepeated =
    isAfterReduction ||
    (person.conduct ?? []).some(({ on, ground, goodReason }) => on < conduct.on && !goodReason && isGround(ground, on));
  if (!isAfterReduction && !(isRepeated && practice.repeatedConduct === "withoutReduction"))
    return ["noEarlierReduction"];
  const { section } = places.reductionSecondStep[0]!;
  if ((isAfterReduction && conduct.refusedPlanAction) || conduct.unwilling) return [];
  if (isAfterReduction && conduct.refusedPlanAction === undefined) ask("refusedPlanAction", section, yesOrNo, false);
  if (conduct.unwilling === undefined) ask("unwilling", section, yesOrNo, false);
  return ["notRepeated"];
}

function isGround(ground: ReductionGround, on: Day): boolean {
  return inForce<ReductionTreatment>(reductionGrounds[ground].versions, on)?.value !== "none";
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}
