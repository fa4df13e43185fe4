import { civilOf, dayOf } from "../../src/civil.js";
import { type Day, type Month, monthAfter, monthOf, sameDayAfter } from "../../src/dates.js";
import { standardCalendar } from "../../src/deadlines/calendar.js";
import type { NotificationCase } from "../../src/notifications/case.js";

/**
 * What the days from 2017 on would send, looked at one after another: no candidates, no spells worked out beforehand. Each
 * is the type, the day, the first day of the duty and the first month.
 */
export function sentDayByDay(
  { homes, person, months }: NotificationCase,
  asOf: Day,
  start: "kela" | "law",
): readonly string[] {
  const counting = new Set(
    months
      .filter((own) => own.basicAssistance && own.mainLivelihood === true && own.unemployed === true && !own.student)
      .map(({ month }) => month as string),
  );
  const lastListed = months.map(({ month }) => month).sort()[months.length - 1]!;
  const runUntil = (last: Month): { first: Month | null; length: number } => {
    let first: Month | null = null;
    let length = 0;
    for (let month = last; counting.has(month); month = monthAfter(month, -1)) {
      first = month;
      length++;
    }
    return { first, length };
  };
  const sent: string[] = [];
  const dueFrom = new Map<string, Day>();
  const sentFor = new Set<string>();
  const monthsOfClasses = new Set<string>();
  for (let civil = civilOf("2017-01-01"); civil <= civilOf(asOf); civil++) {
    const on = dayOf(civil);
    const isFirstDelivery = start === "kela" && on === "2017-10-21";
    if (!standardCalendar.isWorkingDay(on) && !isFirstDelivery) continue;
    const isUnder = on < sameDayAfter(person.born, 300);
    if (isFirstDelivery && !isUnder) continue;
    const type = isUnder ? "under25FourMonths" : "over25TwelveMonths";
    const isLeftOut = person.integrationPlan.some(({ from, to }) => from <= on && (to === null || on <= to));
    if (isLeftOut || !homes.some(({ from }) => from <= on)) continue;
    const before = monthAfter(monthOf(on), -1);
    // The first delivery also has what had been due and waited, where nothing is known of the months since.
    const isWaiting = isFirstDelivery && lastListed < before && dueFrom.has(`${type} ${runUntil(lastListed).first}`);
    const { first, length } = runUntil(isWaiting ? lastListed : before);
    if (first === null || length < (isUnder ? 4 : 12) || on < (isUnder ? "2017-05-01" : "2018-01-01")) continue;
    const name = `${type} ${first}`;
    if (!dueFrom.has(name)) dueFrom.set(name, on);
    if (isUnder && start === "kela" && on < "2017-10-21") continue;
    if (sentFor.has(name) || monthsOfClasses.has(monthOf(on))) continue;
    sentFor.add(name);
    monthsOfClasses.add(monthOf(on));
    sent.push(`${type} ${on} ${dueFrom.get(name)} ${first}`);
  }
  return sent;
}
