import { civilOf, dayOf } from "../../src/civil.js";
import { type Day, type Month, monthAfter, monthOf, sameDayAfter } from "../../src/dates.js";
import { standardCalendar } from "../../src/deadlines/calendar.js";
import type { NotificationCase } from "../../src/notifications/case.js";

/** What the days from 2017 on would send, looked at one after another: no candidates, no spells worked out beforehand. */
export function sentDayByDay(
  { person, months }: NotificationCase,
  asOf: Day,
  start: "kela" | "law",
): readonly string[] {
  const counting = new Set(
    months
      .filter((own) => own.basicAssistance && own.mainLivelihood === true && own.unemployed === true && !own.student)
      .map(({ month }) => month as string),
  );
  const sent: string[] = [];
  const sentFor = new Set<string>();
  const monthsOfClasses = new Set<string>();
  for (let civil = civilOf("2017-01-01"); civil <= civilOf(asOf); civil++) {
    const on = dayOf(civil);
    const isFirstDelivery = start === "kela" && on === "2017-10-21";
    if (!standardCalendar.isWorkingDay(on) && !isFirstDelivery) continue;
    let first: Month | null = null;
    let length = 0;
    for (let month = monthAfter(monthOf(on), -1); counting.has(month); month = monthAfter(month, -1)) {
      first = month;
      length++;
    }
    if (first === null) continue;
    const isUnder = on < sameDayAfter(person.born, 300);
    const isLeftOut = person.integrationPlan.some(({ from, to }) => from <= on && (to === null || on <= to));
    const from = { under: start === "kela" ? "2017-10-21" : "2017-05-01", over: "2018-01-01" };
    const type = isUnder ? "under25FourMonths" : "over25TwelveMonths";
    if (isFirstDelivery && !isUnder) continue;
    const isDue = isUnder ? length >= 4 && on >= from.under : length >= 12 && on >= from.over;
    if (!isDue || isLeftOut || sentFor.has(`${type} ${first}`) || monthsOfClasses.has(monthOf(on))) continue;
    sentFor.add(`${type} ${first}`);
    monthsOfClasses.add(monthOf(on));
    sent.push(`${type} ${on} ${first}`);
  }
  return sent;
}
