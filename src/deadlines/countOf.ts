import { civilOf, dayOf, daysLater, weekdayOf } from "../civil.js";
import type { Day } from "../dates.js";
import type { Language, Phrase } from "../sheet.js";
import { type Calendar, standardCalendar } from "./calendar.js";
import type { Deadline } from "./deadlinesOf.js";
import { dateText } from "./phrases.js";

/** A day of a count as it is told. */
export interface CountedDay {
  readonly on: Day;
  /** Its number; `null` for the first day and for days that are not counted. */
  readonly number: number | null;
  readonly text: string;
}

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  fi: ["ma", "ti", "ke", "to", "pe", "la", "su"],
  sv: ["mån", "tis", "ons", "tors", "fre", "lör", "sön"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
};
const words = {
  start: { fi: "ei lasketa, määräaika alkaa", sv: "räknas inte, tiden börjar", en: "not counted, the limit starts" },
  startBackwards: {
    fi: "ei lasketa, aika lasketaan tästä taaksepäin",
    sv: "räknas inte, tiden räknas bakåt härifrån",
    en: "not counted, the time is counted backwards from here",
  },
  startOfMonth: {
    fi: "ei lasketa, päivä ennen kuukautta",
    sv: "räknas inte, dagen före månaden",
    en: "not counted, the day before the month",
  },
  notCounted: { fi: "ei lasketa", sv: "räknas inte", en: "not counted" },
  weekend: { fi: "viikonloppu", sv: "veckoslut", en: "weekend" },
  day: { fi: "päivä", sv: "dag", en: "day" },
  last: { fi: "viimeinen päivä", sv: "sista dagen", en: "last day" },
} as const satisfies Record<string, Phrase>;

/**
 * A limit told day by day, from the day that is not counted to the last one. Of a limit in days or months, the first
 * day, the days off that put its end later (or earlier, where it is counted backwards), and the last day.
 */
export function countOf(
  {
    limit,
    startedOn,
    workingDays,
    countEnds,
    due,
  }: Pick<Deadline, "limit" | "startedOn" | "workingDays" | "countEnds" | "due">,
  language: Language,
  calendar: Calendar = standardCalendar,
): readonly CountedDay[] {
  const told = (on: Day, number: number | null, what: string): CountedDay => ({
    on,
    number,
    text: `${dateIn(on, language)} ${what}`,
  });
  const off = (on: Day) => (calendar.dayOffOn(on)?.heading ?? words.weekend)[language];
  const isOfMonth = limit === "decisionOnLaterMonth";
  const start = isOfMonth ? words.startOfMonth : due < startedOn ? words.startBackwards : words.start;
  const days: CountedDay[] = [told(startedOn, null, start[language])];
  if (workingDays.length > 0) {
    const numbers = new Map(workingDays.map((on, place) => [on, place + 1]));
    for (let civil = civilOf(startedOn) + 1; civil <= civilOf(due); civil++) {
      const on = dayOf(civil);
      const number = numbers.get(on) ?? null;
      const last = on === due ? `, ${words.last[language]}` : "";
      const what = number === null ? `${off(on)}, ${words.notCounted[language]}` : `${words.day[language]} ${number}`;
      days.push(told(on, number, `${what}${last}`));
    }
    return days;
  }
  const step = due < countEnds ? -1 : 1;
  for (let on = countEnds; on !== due; on = daysLater(on, step)) {
    days.push(told(on, null, `${off(on)}, ${words.notCounted[language]}`));
  }
  days.push(told(due, null, words.last[language]));
  return days;
}

/** "ma 15.6.2026", "mån 15.6.2026", "Mon 15 June 2026". */
function dateIn(on: Day, language: Language): string {
  return `${weekdays[language][weekdayOf(civilOf(on)) - 1]!} ${dateText(on, language)}`;
}
