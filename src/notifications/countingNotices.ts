import { type Dated, inForce, type Version } from "../dated.js";
import { type Day, daysLater, firstOf, lastOf, type Month, monthAfter, monthOf, sameDayAfter } from "../dates.js";
import { standardCalendar } from "../deadlines/calendar.js";
import type { NotificationCase, NotifiedPerson } from "./case.js";
import type { MonthsTrigger, Reason } from "./notificationType.js";
import type { NotificationPractice } from "./practice.js";
import { countsFor, elapsedOn, fullOn, isUnbroken, type MissingOfMonth, type Spell, spellsOf } from "./spells.js";

/** A notice of months, before anybody has said who receives it. */
export interface CountingNotice {
  readonly spell: Spell;
  readonly sendOn: Day;
  readonly dutyFrom: Day;
  readonly months: readonly Month[];
  readonly threshold: Version<number>;
}

export interface CountingAnswer {
  readonly notices: readonly CountingNotice[];
  readonly notMade: readonly { readonly on: Day; readonly reason: Reason }[];
  /** Places of months whose missing findings would decide. */
  readonly missing: readonly { readonly place: number; readonly what: MissingOfMonth }[];
}

/**
 * The notices of one type that counts months, up to a day: for each spell at most one, on the first working day on which
 * enough months lie behind, the age fits and nothing leaves the person out.
 *
 * @param taken months in which another type of the same persons has been sent: a birthday never gives both in a month
 */
export function countingNotices(
  given: Pick<NotificationCase, "person" | "months">,
  trigger: MonthsTrigger,
  asOf: Day,
  practice: NotificationPractice,
  taken: ReadonlySet<Month> = new Set(),
): CountingAnswer {
  const { person, months } = given;
  const answer = (open: boolean) => {
    const notices: CountingNotice[] = [];
    const notMade: { on: Day; reason: Reason }[] = [];
    const spells = spellsOf(
      months,
      (month) => {
        const counts = countsFor(month, trigger, practice);
        return counts === true || (counts !== false && open);
      },
      practice,
    );
    for (const spell of spells) {
      const found = noticeOf(spell, person, trigger, asOf, practice, taken);
      if (found === null) continue;
      if ("reason" in found) notMade.push(found);
      else notices.push(found);
    }
    return { notices, notMade };
  };
  const certain = answer(false);
  const isOpen = months.map((month) => countsFor(month, trigger, practice)).map((counts) => typeof counts === "string");
  const matters = isOpen.includes(true) && `${answer(true).notices.map(named)}` !== `${certain.notices.map(named)}`;
  const missing = matters
    ? months.flatMap((month, place) => {
        const counts = countsFor(month, trigger, practice);
        return typeof counts === "string" ? [{ place, what: counts }] : [];
      })
    : [];
  return { ...certain, missing };
}

const named = ({ sendOn, months }: CountingNotice): string => `${sendOn}:${months[0]}`;

function noticeOf(
  spell: Spell,
  person: NotifiedPerson,
  trigger: MonthsTrigger,
  asOf: Day,
  practice: NotificationPractice,
  taken: ReadonlySet<Month>,
): CountingNotice | { readonly on: Day; readonly reason: Reason } | null {
  const first = spell.months[0]!;
  const { age } = trigger;
  const threshold = thresholdOf(trigger.threshold, first);
  const full = fullOn(spell, threshold.value + (trigger.further?.(practice) ?? 0));
  if (full === null) return null;
  const earliest = later(full, trigger.dutyFrom(practice));
  const reasonOn = (on: Day): Reason | null => {
    const until = trigger.dutyUntil?.(practice) ?? null;
    if (until !== null && on > until) return "noSuchDuty";
    if (!isUnbroken(spell, on)) return "spellEnded";
    return ageReason(person.born, trigger, on, practice) ?? trigger.leftOut(person, on, practice);
  };
  const dutyFrom = firstDayWithout(reasonOn, candidates(earliest, person, trigger, asOf, practice), asOf);
  const delivered = practice.deliveryStart === "kela" ? trigger.deliveredFrom : null;
  const start = delivered === null ? null : later(earliest, delivered);
  const own = start === null || start === earliest ? null : start;
  const days =
    own === null
      ? candidates(earliest, person, trigger, asOf, practice, taken)
      : [own, ...candidates(own, person, trigger, asOf, practice, taken)];
  const isFree = (on: Day): Reason | null => reasonOn(on) ?? (taken.has(monthOf(on)) ? "age" : null);
  const sendOn = firstDayWithout(isFree, days, asOf);
  if (sendOn !== null)
    return { spell, sendOn, dutyFrom: dutyFrom ?? sendOn, months: elapsedOn(spell, sendOn), threshold };
  const seen = days[0];
  const reason = seen !== undefined && seen <= asOf ? isFree(seen) : null;
  // The other class of age is worth no word, unless the person grew out of this one while the months ran.
  const isOther =
    reason === "age" &&
    !(age !== null && "below" in age && ageReason(person.born, trigger, firstOf(first), practice) === null);
  return reason === null || isOther ? null : { on: seen!, reason };
}

/** The working days on which something changes that decides on a notice: the months, a birthday, what leaves the person out. */
function candidates(
  earliest: Day,
  person: NotifiedPerson,
  { age, changesOn }: MonthsTrigger,
  asOf: Day,
  { countingRun }: NotificationPractice,
  taken: ReadonlySet<Month> = new Set(),
): readonly Day[] {
  const birthday = age === null || "below" in age ? null : sameDayAfter(person.born, age.from * 12);
  const further = [
    ...(birthday === null ? [] : [birthday, daysLater(lastOf(monthOf(birthday)), 1)]),
    ...changesOn(person),
    ...[...taken].map((month) => firstOf(monthAfter(month, 1))),
  ];
  const run = (on: Day): Day =>
    countingRun === "daily" || on === firstOf(monthOf(on)) ? on : daysLater(lastOf(monthOf(on)), 1);
  return [earliest, ...further.filter((on) => on > earliest && on <= asOf).map(run)]
    .filter((on) => on <= asOf)
    .map((on) => standardCalendar.onOrAfter(on))
    .sort();
}

function firstDayWithout(reasonOn: (on: Day) => Reason | null, days: readonly Day[], asOf: Day): Day | null {
  for (const on of days) if (on <= asOf && reasonOn(on) === null) return on;
  return null;
}

function ageReason(born: Day, { age }: MonthsTrigger, on: Day, { ageOn }: NotificationPractice): Reason | null {
  if (age === null) return null;
  const seen = ageOn === "sendDay" ? on : daysLater(firstOf(monthOf(on)), -1);
  const isBelow = (years: number) => seen < sameDayAfter(born, years * 12);
  return ("below" in age ? isBelow(age.below) : !isBelow(age.from)) ? null : "age";
}

function thresholdOf(versions: Dated<number>, first: Month): Version<number> {
  return inForce(versions, firstOf(first)) ?? versions[versions.length - 1]!;
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}
