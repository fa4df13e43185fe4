import type { Day } from "../dates.js";
import { daysFrom, daysLater } from "../dates.js";
import type { AssessInput, Person } from "../facts.js";
import { birthdayWithin, type Calendar, type Segment } from "../figures/calendar.js";
import type { Figures } from "../figures/figuresOn.js";

type Needed = Pick<Figures, "calendar" | "practice">;

/**
 * The month cut at every day on which the household changes: somebody joins, leaves, is born, comes of age, or a
 * reduction begins or ends. Almost always one shared segment.
 */
export function segmentsOf({ household, period }: AssessInput, figures: Needed): readonly Segment[] {
  const { calendar } = figures;
  if (period === undefined && !household.persons.some((person) => mayChange(person, calendar))) return calendar.whole;
  let starts: Set<Day> | null = null;
  const from = period === undefined ? calendar.first : period.from;
  const to = period === undefined ? calendar.last : period.to;
  const startOn = (day: Day | null) => {
    if (day === null || day <= from || day > to) return;
    starts ??= new Set();
    starts.add(day);
  };
  for (const person of household.persons) {
    if (!person.plain && person.present !== undefined) {
      for (const presence of person.present) {
        if (presence.from !== undefined) startOn(presence.from);
        if (presence.to !== undefined) startOn(daysLater(presence.to, 1));
      }
    }
    if (person.bornNumber > calendar.firstNumber) startOn(person.born);
    if (person.role === "child") {
      startOn(birthdayWithin(person.bornNumber, calendar.adult, calendar));
      if (figures.practice.ageChange === "day") startOn(birthdayWithin(person.bornNumber, calendar.older, calendar));
    }
    if (!person.plain && person.reduction !== undefined) {
      if (person.reduction.from !== undefined) startOn(person.reduction.from);
      if (person.reduction.to !== undefined) startOn(daysLater(person.reduction.to, 1));
    }
  }
  if (starts === null && period === undefined) return calendar.whole;
  const days = [from, ...[...(starts ?? [])].sort(), daysLater(to, 1)];
  return days.slice(0, -1).map((start, place) => {
    const end = daysLater(days[place + 1]!, -1);
    return { from: start, to: end, days: daysFrom(start, end) };
  });
}

/** Whether anything about a person may change in the month: presence, reduction, birth, the age of an older child or of an adult. */
function mayChange(
  { plain, present, reduction, bornNumber }: Person,
  { firstNumber, adult, older }: Calendar,
): boolean {
  if (!plain && (present !== undefined || reduction !== undefined)) return true;
  if (bornNumber > firstNumber) return true;
  return isWithin(bornNumber, older) || isWithin(bornNumber, adult);
}

function isWithin(bornNumber: number, { onFirst, onLast }: Calendar["older"]): boolean {
  return bornNumber > onFirst && bornNumber <= onLast;
}

/** Whether a person belongs to the household in a segment, which never runs over a change. */
export function isPresent(person: Person, segment: Segment, { calendar }: Pick<Figures, "calendar">): boolean {
  // The month was not cut: nobody joins, leaves, is born or comes of age in it.
  if (segment === calendar.whole[0]) return true;
  if (person.born > segment.from) return false;
  if (person.role === "child" && hasReached(person, calendar.adult, segment, calendar)) return false;
  if (person.present === undefined) return true;
  return person.present.some(
    ({ from, to }) => (from === undefined || from <= segment.from) && (to === undefined || to >= segment.to),
  );
}

/** Whether a person belongs to the household on a day of the month. */
export function isHereOn(person: Person, day: Day, figures: Pick<Figures, "calendar">): boolean {
  if (person.plain && person.role !== "child") return person.born <= day;
  return isPresent(person, { from: day, to: day, days: 1 }, figures);
}

/** Whether a person has reached an age in a segment, which never runs over the birthday. */
export function hasReached(
  { bornNumber }: Person,
  limit: Figures["calendar"]["older"],
  segment: Segment,
  calendar: Figures["calendar"],
): boolean {
  if (bornNumber <= limit.onFirst) return true;
  const birthday = birthdayWithin(bornNumber, limit, calendar);
  return birthday !== null && birthday <= segment.from;
}
