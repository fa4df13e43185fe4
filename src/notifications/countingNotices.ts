import { type Version, versionOn } from "../dated.js";
import { type Day, daysLater, firstOf, lastOf, type Month, monthOf, sameDayAfter } from "../dates.js";
import { standardCalendar } from "../deadlines/calendar.js";
import type { NotificationCase } from "./case.js";
import type { MonthsTrigger, Reason } from "./notificationType.js";
import { later } from "./order.js";
import type { NotificationPractice } from "./practice.js";
import { countsFor, elapsedOn, fullOn, isCurrent, type MissingOfMonth, type Spell, spellsOf } from "./spells.js";

/** A notice of months, before anybody has said who receives it. */
export interface CountingNotice {
  readonly spell: Spell;
  readonly sendOn: Day;
  readonly dutyFrom: Day;
  readonly months: readonly Month[];
  /** A month of the window that made it due was paid by another than Kela, who has no data of it. */
  readonly dataGap: boolean;
  readonly threshold: Version<number>;
}

export interface CountingAnswer {
  readonly notices: readonly CountingNotice[];
  readonly notMade: readonly { readonly on: Day; readonly reason: Reason }[];
  /** Places of months whose missing findings would decide. */
  readonly missing: readonly { readonly place: number; readonly what: MissingOfMonth }[];
}

/** What a run has to know besides the person and the type. */
export interface CountingRun {
  readonly asOf: Day;
  readonly practice: NotificationPractice;
  /** Months in which another type of the same persons has been sent: a birthday never gives both in a month. */
  readonly taken: ReadonlySet<Month>;
  /** Whether anybody is known on a day to whom it could go. */
  readonly isReachable: (on: Day) => boolean;
}

/**
 * The notices of one type that counts months, up to a day: for each spell at most one, on the first working day on which
 * enough months lie behind, the last of them has just ended, the age fits, nothing leaves the person out and there is
 * somebody to send it to.
 */
export function countingNotices(
  given: Pick<NotificationCase, "homes" | "person" | "months">,
  trigger: MonthsTrigger,
  run: CountingRun,
): CountingAnswer {
  const { months } = given;
  const { asOf, practice } = run;
  const counts = months.map((month) => countsFor(month, trigger, practice));
  const spells = (isOpenCounted: boolean) => {
    const counting = new Set(
      months.filter((_, place) => counts[place] === true || (isOpenCounted && counts[place] !== false)),
    );
    return spellsOf(months, (month) => counting.has(month), practice);
  };
  const found = spells(false).map((spell) => noticeOf(spell, given, trigger, run));
  const notices = found.flatMap(({ notice }) => notice ?? []);
  const isOpen = (place: number) => typeof counts[place] === "string" && months[place]!.month < monthOf(asOf);
  const asked = new Set<Month>();
  if (months.some((_, place) => isOpen(place)))
    for (const spell of spells(true)) {
      const possible = noticeOf(spell, given, trigger, run).notice;
      const certain = notices.filter((own) => spell.months.includes(own.months[0]!));
      if (`${(possible === null ? [] : [possible]).map(named)}` === `${certain.map(named)}`) continue;
      for (const month of spell.months) asked.add(month);
    }
  return {
    notices,
    notMade: found.flatMap(({ notMade }) => notMade ?? []),
    missing: months.flatMap(({ month }, place) =>
      isOpen(place) && asked.has(month) ? [{ place, what: counts[place] as MissingOfMonth }] : [],
    ),
  };
}

const named = ({ sendOn, months }: CountingNotice): string => `${sendOn}:${months[0]}`;

interface OfSpell {
  readonly notice: CountingNotice | null;
  readonly notMade: { readonly on: Day; readonly reason: Reason } | null;
}

function noticeOf(
  spell: Spell,
  given: Pick<NotificationCase, "homes" | "person">,
  trigger: MonthsTrigger,
  run: CountingRun,
): OfSpell {
  const { asOf, practice, taken, isReachable } = run;
  const { person } = given;
  const first = spell.months[0]!;
  const least = versionOn(trigger.threshold, firstOf(first)).value + (trigger.further?.(practice) ?? 0);
  const full = fullOn(spell, least);
  if (full === null) return { notice: null, notMade: null };
  const earliest = later(full, trigger.dutyFrom(practice));
  const until = trigger.dutyUntil?.(practice) ?? null;
  const reasonBesidesTime = (on: Day): Reason | null => {
    if (until !== null && on > until) return "noSuchDuty";
    const seen = practice.ageOn === "sendDay" ? on : lastOf(elapsedOn(spell, on).slice(-1)[0]!);
    return (
      ageReason(person.born, trigger, seen) ??
      trigger.leftOut(person, on, practice) ??
      (isReachable(on) ? null : "noHome")
    );
  };
  const reasonOn = (on: Day): Reason | null => (isCurrent(spell, on) ? reasonBesidesTime(on) : "spellEnded");
  const days = candidates(earliest, spell, given, trigger, run);
  const dutyFrom = days.find((on) => reasonOn(on) === null) ?? null;
  const start = practice.deliveryStart === "kela" ? trigger.deliveredFrom : null;
  // What became due in time and waited for the delivery to begin goes then, unless a month is known to have ended the spell.
  const isWaiting = (on: Day): boolean => on === start && dutyFrom !== null && dutyFrom < on && !spell.isBroken;
  const sendDays = start === null || start <= earliest ? days : [start, ...days.filter((on) => on > start)];
  const reasonToSend = (on: Day): Reason | null => (isWaiting(on) ? reasonBesidesTime(on) : reasonOn(on));
  const sendOn = sendDays.find((on) => on <= asOf && reasonToSend(on) === null && !taken.has(monthOf(on))) ?? null;
  const seen = sendDays[0];
  const reason = seen !== undefined && seen <= asOf ? reasonToSend(seen) : null;
  // The other class of age is worth no word, unless the person grew out of this one while the months ran.
  const isOther = reason === "age" && ageReason(person.born, trigger, firstOf(first)) !== null;
  const isTold = reason !== null && !isOther && (sendOn === null || reason === "noHome");
  const notMade = isTold ? { on: seen!, reason } : null;
  if (sendOn === null) return { notice: null, notMade };
  const months = elapsedOn(spell, sendOn);
  const due = dutyFrom !== null && dutyFrom < sendOn ? dutyFrom : sendOn;
  const dataGap = elapsedOn(spell, due)
    .slice(-least)
    .some((month) => spell.ofOtherPayer.has(month));
  const threshold = versionOn(trigger.threshold, sendOn);
  return { notice: { spell, sendOn, dutyFrom: due, months, dataGap, threshold }, notMade };
}

/**
 * The working days on which something changes that decides on a notice: the months, a birthday, what leaves the person
 * out, the home.
 */
function candidates(
  earliest: Day,
  { months }: Spell,
  { person, homes }: Pick<NotificationCase, "homes" | "person">,
  { age, changesOn }: MonthsTrigger,
  { practice }: CountingRun,
): readonly Day[] {
  const further = [
    ...(age === null || "below" in age ? [] : [sameDayAfter(person.born, age.from * 12)]),
    ...changesOn(person),
    ...homes.map(({ from }) => from),
    ...months.map((month) => daysLater(lastOf(month), 1)),
  ];
  const onRun = (on: Day): Day =>
    practice.countingRun === "daily" || on === firstOf(monthOf(on)) ? on : daysLater(lastOf(monthOf(on)), 1);
  return [earliest, ...further.filter((on) => on > earliest).map(onRun)]
    .map((on) => standardCalendar.onOrAfter(on))
    .sort();
}

function ageReason(born: Day, { age }: MonthsTrigger, seen: Day): Reason | null {
  if (age === null) return null;
  const isBelow = (years: number) => seen < sameDayAfter(born, years * 12);
  return ("below" in age ? isBelow(age.below) : !isBelow(age.from)) ? null : "age";
}
