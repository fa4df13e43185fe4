import { civilOf, dayOf, weekdayOf } from "../civil.js";
import { type Day, firstOf, lastOf, type Month, monthOf } from "../dates.js";
import type { Language, Phrase } from "../sheet.js";
import { type Calendar, standardCalendar } from "./calendar.js";
import type { Deadline, DeadlineStatus } from "./deadlinesOf.js";
import { dateText, monthNames, statusTexts } from "./phrases.js";

/** A limit in the picture; several of the same days are one. */
interface Track {
  readonly number: number;
  readonly colour: string;
  readonly name: string;
  readonly days: ReadonlySet<Day>;
  readonly startedOn: Day;
  readonly due: Day;
  readonly status: DeadlineStatus;
}

const cell = { width: 44, height: 42 };
const month = { width: 7 * cell.width + 26, height: 6 * cell.height + 66 };
const columns = 3;
const legendRow = 22;
/** Dark enough for white figures, and apart from each other for most kinds of colour blindness (after Okabe and Ito). */
const colours = ["#0072b2", "#b34700", "#00755e", "#a3005c", "#5a4fcf", "#6b5900", "#444444"];

const words = {
  title: { fi: "Määräajat kalenterissa", sv: "Tidsfristerna i kalendern", en: "Limits in the calendar" },
  asOf: { fi: "tilanne", sv: "läget", en: "as of" },
  due: { fi: "viimeistään", sv: "senast", en: "by" },
  dayOff: { fi: "ei arkipäivä", sv: "inte vardag", en: "no working day" },
  start: {
    fi: "määräaika alkaa, päivää ei lasketa",
    sv: "tiden börjar, dagen räknas inte",
    en: "the time starts, not counted",
  },
  counted: { fi: "laskettu arkipäivä", sv: "räknad vardag", en: "counted working day" },
  last: { fi: "viimeinen päivä", sv: "sista dagen", en: "last day" },
} as const satisfies Record<string, Phrase>;

const weekdays: Readonly<Record<Language, string>> = {
  fi: "ma ti ke to pe la su",
  sv: "må ti on to fr lö sö",
  en: "Mo Tu We Th Fr Sa Su",
};

/**
 * The limits of a case as a calendar one can look at, as SVG text: the months in which a limit starts, is counted or
 * ends; days off in grey with their names on hovering; each limit with its number and colour.
 */
export function calendarPicture(
  deadlines: readonly Deadline[],
  asOf: Day,
  language: Language,
  calendar: Calendar = standardCalendar,
): string {
  const tracks = tracksOf(deadlines, language);
  const months = monthsOf(tracks, asOf);
  const rows = Math.ceil(months.length / columns);
  const width = Math.min(columns, Math.max(2, months.length)) * month.width + 20;
  const legend = 70 + rows * month.height;
  const height = legend + (tracks.length + 2) * legendRow;
  const title = `${words.title[language]} (${words.asOf[language]} ${dateText(asOf, language)})`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${language}" font-family="sans-serif" font-size="14">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="20" y="34" font-size="20" font-weight="bold">${escaped(title)}</text>`,
    ...months.map((one, place) => {
      const x = 20 + (place % columns) * month.width;
      const y = 60 + Math.floor(place / columns) * month.height;
      return monthPicture(one, x, y, { tracks, asOf, language, calendar });
    }),
    ...tracks.map((track, place) => legendOf(track, 20, legend + place * legendRow, language)),
    keyOf(20, legend + (tracks.length + 0.6) * legendRow, language),
    "</svg>",
    "",
  ].join("\n");
}

function tracksOf(deadlines: readonly Deadline[], language: Language): readonly Track[] {
  const same = new Map<string, Deadline[]>();
  for (const one of deadlines) {
    const key = [one.kind, one.limit, one.startedOn, one.due, one.status].join(" ");
    same.set(key, [...(same.get(key) ?? []), one]);
  }
  return [...same.values()].map((group, place) => {
    const [{ heading, startedOn, due, status, workingDays }] = group as [Deadline, ...Deadline[]];
    const months = group.flatMap(({ month: of }) => (of === null ? [] : [of]));
    return {
      number: place + 1,
      colour: colours[place % colours.length]!,
      name: [heading[language], months.join(", ")].filter((part) => part !== "").join(" "),
      days: new Set(workingDays),
      startedOn,
      due,
      status,
    };
  });
}

function monthsOf(tracks: readonly Track[], asOf: Day): readonly Month[] {
  const marked = tracks.flatMap(({ startedOn, due, days }) => [startedOn, due, ...days]);
  return [...new Set([asOf, ...marked].map(monthOf))].sort();
}

interface Drawing {
  readonly tracks: readonly Track[];
  readonly asOf: Day;
  readonly language: Language;
  readonly calendar: Calendar;
}

function monthPicture(of: Month, x: number, y: number, drawing: Drawing): string {
  const { language } = drawing;
  const name = monthNames[language].split(" ")[Number(of.slice(5)) - 1]!;
  const heading = `${name}${language === "fi" ? "kuu" : ""} ${of.slice(0, 4)}`;
  const parts = [`<g transform="translate(${x} ${y})">`, `<text y="16" font-weight="bold">${heading}</text>`];
  weekdays[language].split(" ").forEach((weekday, place) => {
    parts.push(`<text x="${(place + 0.5) * cell.width}" y="38" text-anchor="middle" fill="#555">${weekday}</text>`);
  });
  const first = civilOf(firstOf(of));
  const shift = weekdayOf(first) - 1;
  for (let civil = first; civil <= civilOf(lastOf(of)); civil++) {
    const place = civil - first + shift;
    parts.push(dayPicture(dayOf(civil), (place % 7) * cell.width, 46 + Math.floor(place / 7) * cell.height, drawing));
  }
  parts.push("</g>");
  return parts.join("\n");
}

function dayPicture(on: Day, x: number, y: number, { tracks, asOf, language, calendar }: Drawing): string {
  const isOff = !calendar.isWorkingDay(on);
  const off = calendar.dayOffOn(on)?.heading[language];
  const starting = tracks.filter(({ startedOn }) => startedOn === on);
  const due = tracks.filter((track) => track.due === on);
  const counted = tracks.filter(({ days }) => days.has(on));
  const about = [dateText(on, language), ...(off === undefined ? [] : [off])].join(" ");
  const fill = isOff ? "#e4e4e4" : "#fff";
  const [right, bottom] = [cell.width - 2, cell.height - 2];
  const parts = [
    `<g transform="translate(${x} ${y})"><title>${escaped(about)}</title>`,
    `<rect width="${right}" height="${bottom}" fill="${fill}" stroke="${on === asOf ? "#000" : "#ccc"}" stroke-width="${on === asOf ? 2.5 : 1}"/>`,
    `<text x="5" y="15" fill="${isOff ? "#666" : "#000"}">${Number(on.slice(8))}</text>`,
  ];
  starting.slice(0, 4).forEach(({ colour }, place) => {
    const [cx, cy] = [right - 6 - (place % 2) * 10, 9 + (place >> 1) * 10];
    parts.push(`<circle cx="${cx}" cy="${cy}" r="3.5" fill="none" stroke="${colour}" stroke-width="2"/>`);
  });
  const lane = Math.min(5, 16 / Math.max(1, counted.length));
  counted.forEach(({ colour }, place) => {
    parts.push(
      `<rect x="0" y="${bottom - (place + 1) * lane}" width="${right}" height="${lane - 1}" fill="${colour}"/>`,
    );
  });
  due.slice(0, 3).forEach(({ colour, number }, place) => {
    const cx = 9 + place * 12;
    parts.push(
      `<circle cx="${cx}" cy="25" r="8" fill="${colour}"/>`,
      `<text x="${cx}" y="29" text-anchor="middle" font-size="11" fill="#fff">${number}</text>`,
    );
  });
  parts.push("</g>");
  return parts.join("");
}

function legendOf({ number, colour, name, due, status }: Track, x: number, y: number, language: Language): string {
  const text = `${name}: ${words.due[language]} ${dateText(due, language)}, ${statusTexts[status][language]}`;
  return (
    `<circle cx="${x + 8}" cy="${y}" r="8" fill="${colour}"/>` +
    `<text x="${x + 8}" y="${y + 4}" text-anchor="middle" font-size="11" fill="#fff">${number}</text>` +
    `<text x="${x + 26}" y="${y + 5}">${escaped(text)}</text>`
  );
}

/** What the marks mean. */
function keyOf(x: number, y: number, language: Language): string {
  const marks = [
    [`<rect x="0" y="-10" width="14" height="14" fill="#e4e4e4" stroke="#ccc"/>`, words.dayOff[language]],
    [`<circle cx="7" cy="-3" r="4" fill="none" stroke="#000" stroke-width="2"/>`, words.start[language]],
    [`<rect x="0" y="-5" width="14" height="4"/>`, words.counted[language]],
    [`<circle cx="7" cy="-3" r="7"/>`, words.last[language]],
  ] as const;
  let at = 0;
  const drawn = marks.map(([mark, text]) => {
    const one = `<g transform="translate(${at} 0)">${mark}<text x="20">${escaped(text)}</text></g>`;
    at += 36 + text.length * 6.6;
    return one;
  });
  return `<g transform="translate(${x} ${y})" font-size="12">${drawn.join("")}</g>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
