import { type Dated, type Ground, groundOf, inForce, type Source, type Version } from "../dated.js";
import type { Day } from "../dates.js";
import * as lengths from "../figures/lengths.js";
import type { Phrase } from "../sheet.js";

/** The day on which somebody last confirmed that the newest versions of this file still hold. */
export const checkedOn = "2026-11-22";

/** How long a limit is after its start. */
export interface Length {
  readonly count: number;
  readonly unit: "workingDays" | "days" | "months";
}

export interface Limit extends Phrase {
  /** Read on the day of the event; `null` where the law says no number, only without delay. */
  readonly versions: Dated<Length | null>;
}

const unseen = "Whether Act 26/2026 left the section untouched has not been seen.";

/** A limit of the procedure: numbered anew on 2023-01-01, unread from 2026-02-01. */
function procedure<L extends Length | null>(
  length: L,
  until2022: string,
  from2023: string,
  amended = "815/2015",
): Dated<L> {
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

/** A printed figure as the length of a limit. */
function figure(versions: Dated<string | null>, unit: Length["unit"], times = 1): Dated<Length | null> {
  return versions.map((version) => ({
    ...version,
    value: version.value === null ? null : { count: Number(version.value) * times, unit },
  }));
}

const monthsOfYear = 12;
const sevenWorkingDays: Length = { count: 7, unit: "workingDays" };
const nextWorkingDay: Length = { count: 1, unit: "workingDays" };
const thirtyDays: Length = { count: 30, unit: "days" };

const retroactive = {
  law: "1412/1997",
  document: "Kela, partners' questions, seen 2023-2025",
  confidence: "practice",
  note: "The act asks for a special reason and gives no number of days; Kela takes a week after the month.",
} as const;

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
  decisionAfterCompletion: {
    fi: "Päätös täydennyksen jälkeen",
    sv: "Beslut efter kompletteringen",
    en: "Decision after the completion",
    versions: procedure(sevenWorkingDays, "14 c § 3 mom", "14 a § 3 mom"),
  },
  decisionAfterLapse: {
    fi: "Päätös täydennyksen määräajan jälkeen",
    sv: "Beslut efter kompletteringstiden",
    en: "Decision after the time to complete the application",
    versions: procedure(sevenWorkingDays, "14 c § 3 mom", "14 a § 3 mom"),
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
  payment: {
    fi: "Raha tilillä (Kelan käytäntö)",
    sv: "Pengarna på kontot (FPA:s praxis)",
    en: "Money on the account (Kela's practice)",
    versions: [
      {
        from: "2016-12-15",
        value: { count: 2, unit: "workingDays" },
        source: {
          law: "1412/1997",
          section: "14 a §",
          document: "Kela 12/2016 and 2022, two banking days",
          confidence: "practice",
          note: "The act says without delay and gives no number of days.",
        },
      },
    ],
  },
  retroactiveApplication: {
    fi: "Hakeminen ilman takautuvuutta (Kelan käytäntö)",
    sv: "Ansökan utan retroaktivitet (FPA:s praxis)",
    en: "Applying without being retroactive (Kela's practice)",
    versions: [
      {
        from: "2023-01-01",
        value: { count: 7, unit: "days" },
        source: { ...retroactive, section: "13 § 5 mom", amendedBy: "1023/2022" },
      },
      { from: "2016-12-15", value: { count: 7, unit: "days" }, source: { ...retroactive, section: "15 § 4 mom" } },
    ],
  },
  lateKnownIncome: {
    fi: "Jälkikäteen selvinneen tulon huomioon ottaminen",
    sv: "Beaktande av inkomst som kommit fram senare",
    en: "Counting income found out later",
    versions: figure(lengths.lateKnownMonths, "months"),
  },
  hearing: {
    fi: "Vastaus kuulemiseen",
    sv: "Svar på hörandet",
    en: "Answer to the hearing",
    versions: [
      {
        from: "2004-01-01",
        value: null,
        source: { law: "434/2003", section: "34 §", document: "434/2003 33 ja 36 §", confidence: "act" },
      },
    ],
  },
  prompt: {
    fi: "Kehotuksen noudattaminen",
    sv: "Att följa uppmaningen",
    en: "Following the prompt",
    versions: figure(lengths.promptMonths, "months"),
  },
  reduction: {
    fi: "Perusosan alentaminen enintään",
    sv: "Sänkning av grunddelen högst till",
    en: "Reduction of the basic amount at most until",
    versions: figure(lengths.reductionMonths, "months"),
  },
  sanctionReduction: {
    fi: "Perusosan alentaminen seuraamuksen ajalta enintään",
    sv: "Sänkning av grunddelen under en påföljd högst till",
    en: "Reduction of the basic amount during a sanction at most until",
    versions: figure(lengths.sanctionReductionMonths, "months"),
  },
  cheaperHousing: {
    fi: "Edullisemman asunnon hankkiminen",
    sv: "Att skaffa en förmånligare bostad",
    en: "Finding cheaper housing",
    versions: figure(lengths.guidanceMonths, "months"),
  },
  payerNotice: {
    fi: "Ilmoitus etuuden maksajalle",
    sv: "Meddelande till förmånens betalare",
    en: "Notice to the payer of the benefit",
    versions: figure(lengths.payerNoticeDays, "days"),
  },
  recoveryApplication: {
    fi: "Takaisinperinnän hakeminen",
    sv: "Ansökan om återkrav",
    en: "Application for recovery",
    versions: figure(lengths.recoveryYears, "months", monthsOfYear),
  },
  misleadingRecoveryApplication: {
    fi: "Takaisinperinnän hakeminen erehdyttämisen jälkeen",
    sv: "Ansökan om återkrav efter vilseledande",
    en: "Application for recovery after misleading information",
    versions: figure(lengths.misleadingRecoveryYears, "months", monthsOfYear),
  },
  deathRecoveryApplication: {
    fi: "Takaisinperinnän hakeminen kuoleman jälkeen",
    sv: "Ansökan om återkrav efter dödsfallet",
    en: "Application for recovery after a death",
    versions: figure(lengths.deathRecoveryYears, "months", monthsOfYear),
  },
  paymentCommitment: {
    fi: "Maksusitoumuksen voimassaolo",
    sv: "Betalningsförbindelsens giltighet",
    en: "Validity of the payment commitment",
    versions: [
      {
        from: "2026-02-01",
        value: null,
        source: {
          law: "1412/1997",
          section: "16 § 3 ja 4 mom",
          amendedBy: "1023/2022",
          confidence: "unverified",
          note: `The day is the one written on the commitment. ${unseen}`,
        },
      },
      {
        from: "2023-01-01",
        value: null,
        source: {
          law: "1412/1997",
          section: "16 § 3 ja 4 mom",
          amendedBy: "1023/2022",
          confidence: "act",
          note: "The act gives no time; the day is the one written on the commitment.",
        },
      },
      {
        from: "2016-12-15",
        value: null,
        source: {
          law: "1412/1997",
          section: "16 §",
          document: "Kela, Maksusitoumukset",
          confidence: "practice",
          note: "Commitments were practice until 2022; the day is the one written on the commitment.",
        },
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
  reviewRequestOfServices: {
    fi: "Oikaisuvaatimus",
    sv: "Begäran om omprövning",
    en: "Request for review",
    versions: [
      {
        from: "2023-01-01",
        value: thirtyDays,
        source: {
          law: "1301/2014",
          section: "50 §",
          amendedBy: "589/2022",
          document: "1412/1997 24 §",
          confidence: "act",
        },
      },
      {
        from: "2016-12-15",
        value: thirtyDays,
        source: { law: "1301/2014", section: "50 §", document: "1412/1997 24 §", confidence: "act" },
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
      { from: "2023-01-01", value: thirtyDays, source: { law: "808/2019", section: "13 ja 107 §", confidence: "act" } },
      {
        from: "2020-01-01",
        value: thirtyDays,
        source: { law: "808/2019", section: "13 §", document: "1412/1997 24 § 3 mom", confidence: "act" },
      },
      {
        from: "2016-12-15",
        value: thirtyDays,
        source: { law: "586/1996", section: "22 §", document: "1412/1997 24 § 3 mom", confidence: "act" },
      },
    ],
  },
  letterService: {
    fi: "Tiedoksisaanti kirjeellä",
    sv: "Delfående per brev",
    en: "Service by letter",
    versions: figure(lengths.letterServiceDays, "days"),
  },
  electronicService: {
    fi: "Sähköinen tiedoksisaanti",
    sv: "Elektroniskt delfående",
    en: "Electronic service",
    versions: figure(lengths.electronicServiceDays, "days"),
  },
  implementation: {
    fi: "Päätöksen toimeenpano",
    sv: "Verkställande av beslutet",
    en: "Implementation of the decision",
    versions: procedure(null, "14 a § 4 mom", "14 a § 1 mom"),
  },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

/** The limits that are counted in working days; none has ever changed its unit. */
export const inWorkingDays: ReadonlySet<LimitName> = /* @__PURE__ */ new Set(
  (Object.keys(limits) as LimitName[]).filter(
    (name) => (limits[name] as Limit).versions[0]!.value?.unit === "workingDays",
  ),
);

/** Whether the limit of the assessment binds for persons of the disability services too. */
export const assessmentOfDisabled: Dated<boolean> = [
  {
    from: "2025-01-01",
    value: true,
    source: { law: "1301/2014", section: "36 §", amendedBy: "677/2023", document: "955/2023", confidence: "act" },
  },
  { from: "2016-12-15", value: false, source: { law: "1301/2014", section: "36 §", confidence: "act" } },
];

/** When the last day of a party ends for what comes electronically. */
export const lastDayEnds: Dated<"officeHours" | "midnight"> = [
  {
    from: "2026-07-30",
    value: "midnight",
    source: {
      law: "13/2003",
      section: "11 §",
      document: "HE 124/2025",
      confidence: "unverified",
      note: "An official instruction of 30.7.2026 takes the whole last day; since when that is the law has not been seen.",
    },
  },
  {
    from: "2016-12-15",
    value: "officeHours",
    source: { law: "150/1930", section: "6 §", document: "KHO 2017:75", confidence: "court" },
  },
];

/** A limit as it was on a day. */
export interface LimitOn {
  readonly length: Length | null;
  readonly grounds: readonly Ground[];
}

const read = /* @__PURE__ */ new WeakMap<Version<Length | null>, LimitOn>();

/** A limit by the law of the day its event happened. @throws RangeError before the law is known */
export function limitOn(name: LimitName, on: Day): LimitOn {
  const { versions } = limits[name] as Limit;
  const version = inForce<Length | null>(versions, on);
  if (version === null) throw new RangeError(`${on}: this limit is known from ${versions[versions.length - 1]!.from}`);
  const known = read.get(version);
  if (known !== undefined) return known;
  const limit = { length: version.value, grounds: [groundOf(version)] };
  read.set(version, limit);
  return limit;
}
