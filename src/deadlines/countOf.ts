import { civilOf, dayOf, weekdayOf } from "../civil.js";
import type { Day } from "../dates.js";
import type { Phrase } from "../sheet.js";
import { type Calendar, standardCalendar } from "./calendar.js";
import type { Deadline } from "./deadlinesOf.js";

/** A day of a count as it is told. */
export interface CountedDay {
  readonly on: Day;
  /** Its number; `null` for the first day and for days that are not counted. */
  readonly number: number | null;
  readonly text: string;
}

type Language = keyof Phrase;

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  fi: ["ma", "ti", "ke", "to", "pe", "la", "su"],
  sv: ["mån", "tis", "ons", "tors", "fre", "lör", "sön"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
};
const words = {
  start: { fi: "ei lasketa, määräaika alkaa", sv: "räknas inte, tiden börjar", en: "not counted, the limit starts" },
  notCounted: { fi: "ei lasketa", sv: "räknas inte", en: "not counted" },
  weekend: { fi: "viikonloppu", sv: "veckoslut", en: "weekend" },
  day: { fi: "päivä", sv: "dag", en: "day" },
  last: { fi: "viimeinen päivä", sv: "sista dagen", en: "last day" },
} as const satisfies Record<string, Phrase>;

/**
 * A limit told day by day, from the day that is not counted to the last one. Of a limit in days or months, the first
 * day, the days off that put its end later, and the last day.
 */
export function countOf(
  { startedOn, workingDays, countEnds, due }: Pick<Deadline, "startedOn" | "workingDays" | "countEnds" | "due">,
  language: Language,
  calendar: Calendar = standardCalendar,
): readonly CountedDay[] {
  const numbers = new Map(workingDays.map((on, place) => [on, place + 1]));
  const told = (on: Day, number: number | null, what: string): CountedDay => ({
    on,
    number,
    text: `${dateIn(on, language)} ${what}`,
  });
  const days: CountedDay[] = [told(startedOn, null, words.start[language])];
  const isInWorkingDays = workingDays.length > 0;
  for (
    let civil = civilOf(isInWorkingDays ? startedOn : countEnds) + (isInWorkingDays ? 1 : 0);
    civil <= civilOf(due);
    civil++
  ) {
    const on = dayOf(civil);
    const number = numbers.get(on) ?? null;
    const off = calendar.dayOffOn(on)?.heading ?? words.weekend;
    if (!isInWorkingDays && on === due) days.push(told(on, null, words.last[language]));
    else
      days.push(
        number === null
          ? told(on, null, `${off[language]}, ${words.notCounted[language]}`)
          : told(on, number, `${words.day[language]} ${number}${on === due ? `, ${words.last[language]}` : ""}`),
      );
  }
  return days;
}

const monthsInEnglish = "January February March April May June July August September October November December".split(
  " ",
);

/** "ma 15.6.2026", "mån 15.6.2026", "Mon 15 June 2026". */
function dateIn(on: Day, language: Language): string {
  const weekday = weekdays[language][weekdayOf(civilOf(on)) - 1]!;
  const [year, month, day] = on.split("-").map(Number) as [number, number, number];
  return language === "en"
    ? `${weekday} ${day} ${monthsInEnglish[month - 1]!} ${year}`
    : `${weekday} ${day}.${month}.${year}`;
}
