import type { Dated } from "../dated.js";
import type { Phrase } from "../sheet.js";

/** The day on which somebody last confirmed that the newest versions of this file still hold. */
export const checkedOn = "2026-11-22";

/** When a day off falls: on a day of every year, so many days from Easter Day, on the Saturday from a day on, on the day before it. */
export type When =
  | { readonly on: string }
  | { readonly easter: number }
  | { readonly saturdayFrom: string }
  | { readonly fridayFrom: string };

export interface KindOfDayOff extends Phrase {
  readonly when: When;
  /** An eve is no holiday, but ends no limit of a party either (150/1930 5 §). */
  readonly isEve: boolean;
  /** `null` where it is no day off. */
  readonly versions: Dated<true | null>;
}

const church: Dated<true> = [
  { from: "2023-07-01", value: true, source: { law: "652/2023", section: "1 luku 6 §", confidence: "act" } },
  { from: "1994-01-01", value: true, source: { law: "1054/1993", section: "4 luku 3 §", confidence: "act" } },
  {
    from: "1992-01-01",
    value: true,
    source: {
      law: "635/1964",
      section: "14 §",
      confidence: "unverified",
      note: "The church act before 1994 has not been read.",
    },
  },
];
const eve: Dated<true> = [
  {
    from: "1992-01-01",
    value: true,
    source: {
      law: "150/1930",
      section: "5 §",
      document: "Kela, Usein kysyttyä",
      confidence: "derived",
      note: "No holiday; named with them by 150/1930 5 §, and Kela's dates of December leave Christmas Eve out.",
    },
  },
];

/** Finnish holidays and the two eves that count with them. @fi pyhäpäivät ja aatot */
export const daysOff = {
  newYear: {
    fi: "uudenvuodenpäivä",
    sv: "nyårsdagen",
    en: "New Year's Day",
    when: { on: "01-01" },
    isEve: false,
    versions: church,
  },
  epiphany: {
    fi: "loppiainen",
    sv: "trettondagen",
    en: "Epiphany",
    when: { on: "01-06" },
    isEve: false,
    versions: church,
  },
  goodFriday: {
    fi: "pitkäperjantai",
    sv: "långfredagen",
    en: "Good Friday",
    when: { easter: -2 },
    isEve: false,
    versions: church,
  },
  easterDay: {
    fi: "pääsiäispäivä",
    sv: "påskdagen",
    en: "Easter Day",
    when: { easter: 0 },
    isEve: false,
    versions: church,
  },
  easterMonday: {
    fi: "toinen pääsiäispäivä",
    sv: "annandag påsk",
    en: "Easter Monday",
    when: { easter: 1 },
    isEve: false,
    versions: church,
  },
  mayDay: {
    fi: "vapunpäivä",
    sv: "första maj",
    en: "May Day",
    when: { on: "05-01" },
    isEve: false,
    versions: [{ from: "1992-01-01", value: true, source: { law: "272/1944", section: "1 §", confidence: "act" } }],
  },
  ascensionDay: {
    fi: "helatorstai",
    sv: "Kristi himmelsfärdsdag",
    en: "Ascension Day",
    when: { easter: 39 },
    isEve: false,
    versions: church,
  },
  pentecost: {
    fi: "helluntaipäivä",
    sv: "pingstdagen",
    en: "Pentecost",
    when: { easter: 49 },
    isEve: false,
    versions: church,
  },
  midsummerEve: {
    fi: "juhannusaatto",
    sv: "midsommarafton",
    en: "Midsummer Eve",
    when: { fridayFrom: "06-19" },
    isEve: true,
    versions: eve,
  },
  midsummerDay: {
    fi: "juhannuspäivä",
    sv: "midsommardagen",
    en: "Midsummer Day",
    when: { saturdayFrom: "06-20" },
    isEve: false,
    versions: church,
  },
  allSaintsDay: {
    fi: "pyhäinpäivä",
    sv: "alla helgons dag",
    en: "All Saints' Day",
    when: { saturdayFrom: "10-31" },
    isEve: false,
    versions: church,
  },
  independenceDay: {
    fi: "itsenäisyyspäivä",
    sv: "självständighetsdagen",
    en: "Independence Day",
    when: { on: "12-06" },
    isEve: false,
    versions: [{ from: "1992-01-01", value: true, source: { law: "388/1937", section: "1 §", confidence: "act" } }],
  },
  christmasEve: {
    fi: "jouluaatto",
    sv: "julafton",
    en: "Christmas Eve",
    when: { on: "12-24" },
    isEve: true,
    versions: eve,
  },
  christmasDay: {
    fi: "joulupäivä",
    sv: "juldagen",
    en: "Christmas Day",
    when: { on: "12-25" },
    isEve: false,
    versions: church,
  },
  secondChristmasDay: {
    fi: "tapaninpäivä",
    sv: "annandag jul",
    en: "Second Christmas Day",
    when: { on: "12-26" },
    isEve: false,
    versions: church,
  },
} as const satisfies Record<string, KindOfDayOff>;

export type DayOffName = keyof typeof daysOff;
