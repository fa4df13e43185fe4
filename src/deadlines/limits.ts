import type { Dated, Source } from "../dated.js";
import type { Phrase } from "../sheet.js";

/** The day on which somebody last confirmed that the newest versions of this file still hold. */
export const checkedOn = "2026-11-22";

/** How long a limit is: working days, calendar days, months or years after its start; days before it. */
export interface Length {
  readonly count: number;
  readonly unit: "workingDays" | "days" | "months" | "years" | "daysBefore";
}

export interface Limit extends Phrase {
  /** Read on the day of the event; `null` where the law knows no such limit. */
  readonly versions: Dated<Length | null>;
}

const unseen = "Whether Act 26/2026 left the section untouched has not been seen.";

/** A limit of the procedure: numbered anew on 2023-01-01, unread from 2026-02-01. */
function procedure(length: Length, until2022: string, from2023: string, amended = "815/2015"): Dated<Length> {
  const source = (section: string, amendedBy: string): Source => ({
    law: "1412/1997",
    section,
    amendedBy,
    confidence: "act",
  });
  return [
    {
      from: "2026-02-01",
      value: length,
      source: { ...source(from2023, "1023/2022"), confidence: "unverified", note: unseen },
    },
    { from: "2023-01-01", value: length, source: source(from2023, "1023/2022") },
    { from: "2016-12-15", value: length, source: source(until2022, amended) },
  ];
}

const sevenWorkingDays: Length = { count: 7, unit: "workingDays" };
const nextWorkingDay: Length = { count: 1, unit: "workingDays" };
const thirtyDays: Length = { count: 30, unit: "days" };

/** Every limit that is a number, by date. @fi määräajat */
export const limits = {
  decision: {
    fi: "Päätös",
    sv: "Beslut",
    en: "Decision",
    versions: procedure(sevenWorkingDays, "14 c § 1 mom", "14 a § 1 mom"),
  },
  decisionOnLaterMonth: {
    fi: "Päätös myöhemmästä kuukaudesta",
    sv: "Beslut om en senare månad",
    en: "Decision on a later month",
    versions: procedure(nextWorkingDay, "14 c § 2 mom", "14 a § 2 mom"),
  },
  urgentDecision: {
    fi: "Kiireellinen päätös",
    sv: "Brådskande beslut",
    en: "Urgent decision",
    versions: procedure(nextWorkingDay, "14 b §", "14 b §"),
  },
  completionRequest: {
    fi: "Täydennyspyyntö",
    sv: "Begäran om komplettering",
    en: "Request to complete the application",
    versions: procedure(sevenWorkingDays, "14 c § 3 mom", "14 a § 3 mom"),
  },
  personalConversation: {
    fi: "Henkilökohtainen keskustelu",
    sv: "Personligt samtal",
    en: "Personal conversation",
    versions: procedure(sevenWorkingDays, "14 e §", "14 d §", "299/2016"),
  },
  serviceNeedAssessment: {
    fi: "Palvelutarpeen arvioinnin aloittaminen",
    sv: "Inledande av bedömningen av servicebehovet",
    en: "Beginning of the assessment of service needs",
    versions: [
      { from: "2016-12-15", value: sevenWorkingDays, source: { law: "1301/2014", section: "36 §", confidence: "act" } },
    ],
  },
  serviceNeedAssessmentEnd: {
    fi: "Lapsen palvelutarpeen arvioinnin valmistuminen",
    sv: "Slutförande av bedömningen av barnets servicebehov",
    en: "End of the assessment of a child's service needs",
    versions: [
      {
        from: "2016-12-15",
        value: { count: 3, unit: "months" },
        source: { law: "1301/2014", section: "36 §", document: "417/2007 26 §", confidence: "act" },
      },
    ],
  },
  reviewRequest: {
    fi: "Oikaisuvaatimus",
    sv: "Begäran om omprövning",
    en: "Request for review",
    versions: [
      {
        from: "2016-12-15",
        value: thirtyDays,
        source: { law: "434/2003", section: "49 c §", document: "1412/1997 24 § 2 mom", confidence: "act" },
      },
    ],
  },
  administrativeCourtAppeal: {
    fi: "Valitus hallinto-oikeuteen",
    sv: "Besvär till förvaltningsdomstolen",
    en: "Appeal to the administrative court",
    versions: [
      { from: "2020-01-01", value: thirtyDays, source: { law: "808/2019", section: "13 §", confidence: "act" } },
      { from: "2016-12-15", value: thirtyDays, source: { law: "586/1996", section: "22 §", confidence: "act" } },
    ],
  },
  supremeAdministrativeCourtAppeal: {
    fi: "Valituslupahakemus korkeimpaan hallinto-oikeuteen",
    sv: "Ansökan om besvärstillstånd hos högsta förvaltningsdomstolen",
    en: "Application for leave to appeal to the Supreme Administrative Court",
    versions: [
      { from: "2020-01-01", value: thirtyDays, source: { law: "808/2019", section: "13 ja 107 §", confidence: "act" } },
      {
        from: "2016-12-15",
        value: thirtyDays,
        source: { law: "586/1996", section: "22 §", document: "1412/1997 24 § 3 mom", confidence: "act" },
      },
    ],
  },
  payerNotice: {
    fi: "Ilmoitus etuuden maksajalle",
    sv: "Underrättelse till utbetalaren",
    en: "Notice to the payer",
    versions: [
      {
        from: "2026-02-01",
        value: { count: 14, unit: "daysBefore" },
        source: {
          law: "1412/1997",
          section: "23 § 2 mom",
          amendedBy: "1023/2022",
          confidence: "unverified",
          note: unseen,
        },
      },
      {
        from: "2023-01-01",
        value: { count: 14, unit: "daysBefore" },
        source: { law: "1412/1997", section: "23 § 2 mom", amendedBy: "1023/2022", confidence: "act" },
      },
      {
        from: "2016-12-15",
        value: { count: 14, unit: "daysBefore" },
        source: { law: "1412/1997", section: "23 § 2 mom", amendedBy: "815/2015", confidence: "act" },
      },
    ],
  },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;
