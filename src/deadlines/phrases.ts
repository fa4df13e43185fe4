import type { Day } from "../dates.js";
import type { Language, Phrase } from "../sheet.js";
import type { DeadlineStatus } from "./deadlinesOf.js";

/** A status as a person reads it. */
export const statusTexts: Readonly<Record<DeadlineStatus, Phrase>> = {
  notDue: { fi: "kulumassa", sv: "löper", en: "running" },
  dueToday: { fi: "TÄNÄÄN", sv: "I DAG", en: "TODAY" },
  overdue: { fi: "MYÖHÄSSÄ", sv: "FÖRSENAT", en: "OVERDUE" },
  metInTime: { fi: "ajoissa", sv: "i tid", en: "in time" },
  metLate: { fi: "tehty myöhässä", sv: "gjort för sent", en: "done late" },
  lapsed: { fi: "aika kulunut", sv: "tiden har gått ut", en: "time is over" },
};

/** The months from January on. */
export const monthNames: Readonly<Record<Language, string>> = {
  fi: "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu",
  sv: "januari februari mars april maj juni juli augusti september oktober november december",
  en: "January February March April May June July August September October November December",
};

/** "15.6.2026", "15 June 2026". */
export function dateText(on: Day, language: Language): string {
  const [year, monthNumber, day] = on.split("-").map(Number) as [number, number, number];
  return language === "en"
    ? `${day} ${monthNames.en.split(" ")[monthNumber - 1]!} ${year}`
    : `${day}.${monthNumber}.${year}`;
}
