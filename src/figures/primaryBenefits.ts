import type { Dated } from "../dated.js";
import type { IncomeKind } from "./incomeKinds.js";

/** The day on which somebody last confirmed that the newest versions of this file still hold. */
export const checkedOn = "2026-11-22";

/** Hours of work a week from which an unemployment benefit is not likely. @fi kokoaikatyön merkki */
export const hoursOfFullWork: Dated<number> = [
  {
    from: "2017-01-01",
    value: 30,
    source: {
      law: "1290/2002",
      section: "4 luku 1 §",
      confidence: "derived",
      note: "A sign of where to look, no limit of the act.",
    },
  },
];

/** Age below which somebody of whom nothing is known may be in military or civilian service, years. @fi palveluksen tavallinen ikä */
export const usualAgeOfService: Dated<number> = [
  {
    from: "2017-01-01",
    value: 30,
    source: {
      law: "1438/2007",
      section: "2 §",
      confidence: "unverified",
      note: "A sign of where to look, no limit of the act.",
    },
  },
];

/** Age of a child below which parental allowance is possible, years. @fi vanhempainrahan lapsen ikä */
export const parentalAllowanceAge: Dated<number> = [
  {
    from: "2017-01-01",
    value: 2,
    source: {
      law: "1224/2004",
      section: "9 luku 1 §",
      confidence: "derived",
      note: "Days may be used until the child is two, from 2022-08; a sign before that.",
    },
  },
];

/** Age of a child below which home care allowance is possible, years. @fi kotihoidon tuen lapsen ikä */
export const homeCareAllowanceAge: Dated<number> = [
  {
    from: "2017-01-01",
    value: 3,
    source: { law: "1128/1996", section: "3 §", confidence: "act", note: "A child under three in the family." },
  },
];

/** Whose age: at least so old; under an age to the day; or to the end of the month of a birthday. */
export interface AgeSpan {
  readonly least?: number;
  /** The least age of those born before a day. */
  readonly leastIfBornBefore?: { readonly day: string; readonly least: number };
  readonly below?: number;
  readonly throughMonthOf?: number;
}

export type BenefitGroup = "unemployment" | "housing" | "studies" | "illness" | "family" | "pension" | "service";

/** Who pays a benefit. @fi etuuden maksaja */
export type BenefitPayer = "kela" | "unemploymentFund" | "pensionProvider" | "bank";

export interface PrimaryBenefit {
  readonly group: BenefitGroup;
  readonly payer: BenefitPayer;
  readonly whose: "adult" | "child" | "person" | "household";
  /** `null` where there is no such benefit. */
  readonly versions: Dated<AgeSpan | null>;
}

/**
 * Benefits that come before assistance, by the name of the income they are paid as: unemployment and housing first. Ages
 * tell only for whom a benefit is likely; who is entitled the payer decides. @fi ensisijaiset etuudet
 */
export const primaryBenefits = {
  earningsRelatedUnemploymentAllowance: {
    group: "unemployment",
    payer: "unemploymentFund",
    whose: "adult",
    versions: [
      {
        from: "2017-01-01",
        value: { least: 17, throughMonthOf: 65 },
        source: { law: "1290/2002", section: "3 luku 1 § ja 5 luku 2 §", confidence: "act" },
      },
    ],
  },
  generalSupport: {
    group: "unemployment",
    payer: "kela",
    whose: "adult",
    versions: [
      {
        from: "2026-05-01",
        value: { least: 17, throughMonthOf: 65 },
        source: { law: "48/2026", section: "2 ja 11 §", confidence: "act" },
      },
      { from: "2017-01-01", value: null, source: { law: "48/2026", section: "1 §", confidence: "act" } },
    ],
  },
  basicUnemploymentAllowance: {
    group: "unemployment",
    payer: "kela",
    whose: "adult",
    versions: [
      { from: "2026-05-01", value: null, source: { law: "48/2026", section: "1 §", confidence: "model" } },
      {
        from: "2017-01-01",
        value: { least: 17, throughMonthOf: 65 },
        source: { law: "1290/2002", section: "3 luku 1 § ja 5 luku 2 §", confidence: "act" },
      },
    ],
  },
  labourMarketSubsidy: {
    group: "unemployment",
    payer: "kela",
    whose: "adult",
    versions: [
      { from: "2026-05-01", value: null, source: { law: "48/2026", section: "1 §", confidence: "model" } },
      {
        from: "2017-01-01",
        value: { least: 17, throughMonthOf: 65 },
        source: { law: "1290/2002", section: "3 luku 1 § ja 7 luku", confidence: "act" },
      },
    ],
  },
  generalHousingAllowance: {
    group: "housing",
    payer: "kela",
    whose: "household",
    versions: [
      {
        from: "2025-01-01",
        value: {},
        source: {
          law: "938/2014",
          section: "7 ja 8 §",
          document: "Kela, Yleinen asumistuki",
          confidence: "published",
          note: "Owned homes are out; from August 2025 also students without children.",
        },
      },
      { from: "2017-01-01", value: {}, source: { law: "938/2014", section: "7 ja 8 §", confidence: "act" } },
    ],
  },
  pensionersHousingAllowance: {
    group: "housing",
    payer: "kela",
    whose: "household",
    versions: [{ from: "2017-01-01", value: {}, source: { law: "571/2007", section: "8 §", confidence: "act" } }],
  },
  studentHousingSupplement: {
    group: "housing",
    payer: "kela",
    whose: "adult",
    versions: [
      {
        from: "2025-08-01",
        value: {},
        source: { law: "65/1994", section: "14 §", document: "Kela, Opintotuen asumislisä", confidence: "published" },
      },
      {
        from: "2017-08-01",
        value: null,
        source: {
          law: "65/1994",
          section: "14 §",
          confidence: "act",
          note: "Only abroad, in Åland and in the hostels of some schools, which the document does not know.",
        },
      },
      { from: "2017-01-01", value: {}, source: { law: "65/1994", section: "14 §", confidence: "unverified" } },
    ],
  },
  studyGrant: {
    group: "studies",
    payer: "kela",
    whose: "adult",
    versions: [
      { from: "2017-01-01", value: { least: 17 }, source: { law: "65/1994", section: "1–6 §", confidence: "act" } },
    ],
  },
  studentLoan: {
    group: "studies",
    payer: "bank",
    whose: "adult",
    versions: [
      { from: "2017-01-01", value: { least: 18 }, source: { law: "65/1994", section: "15–16 §", confidence: "act" } },
    ],
  },
  sicknessAllowance: {
    group: "illness",
    payer: "kela",
    whose: "adult",
    versions: [
      {
        from: "2025-01-01",
        value: { least: 18, leastIfBornBefore: { day: "2009-01-01", least: 16 }, throughMonthOf: 68 },
        source: { law: "1224/2004", section: "8 luku 2 §", amendedBy: "737/2024", confidence: "act" },
      },
      {
        from: "2017-01-01",
        value: { least: 16, throughMonthOf: 68 },
        source: { law: "1224/2004", section: "8 luku 2 §", confidence: "act" },
      },
    ],
  },
  rehabilitationAllowance: {
    group: "illness",
    payer: "kela",
    whose: "adult",
    versions: [
      {
        from: "2025-01-01",
        value: { least: 18, leastIfBornBefore: { day: "2009-01-01", least: 16 }, throughMonthOf: 68 },
        source: { law: "566/2005", section: "17 ja 20 §", amendedBy: "735/2024", confidence: "act" },
      },
      {
        from: "2017-01-01",
        value: { least: 16, throughMonthOf: 68 },
        source: { law: "566/2005", section: "17 ja 20 §", confidence: "act" },
      },
    ],
  },
  parentalAllowance: {
    group: "family",
    payer: "kela",
    whose: "adult",
    versions: [
      {
        from: "2022-08-01",
        value: {},
        source: { law: "1224/2004", section: "9 luku", amendedBy: "28/2022", confidence: "act" },
      },
      { from: "2017-01-01", value: {}, source: { law: "1224/2004", section: "9 luku", confidence: "act" } },
    ],
  },
  childBenefit: {
    group: "family",
    payer: "kela",
    whose: "child",
    versions: [
      {
        from: "2017-01-01",
        value: { throughMonthOf: 17 },
        source: { law: "796/1992", section: "1, 6 ja 8 §", confidence: "act" },
      },
    ],
  },
  homeCareAllowance: {
    group: "family",
    payer: "kela",
    whose: "adult",
    versions: [{ from: "2017-01-01", value: {}, source: { law: "1128/1996", section: "3 §", confidence: "act" } }],
  },
  maintenanceSupport: {
    group: "family",
    payer: "kela",
    whose: "child",
    versions: [
      {
        from: "2017-01-01",
        value: { below: 18 },
        source: { law: "580/2008", section: "1 ja 6–8 §", confidence: "act" },
      },
    ],
  },
  nationalPension: {
    group: "pension",
    payer: "kela",
    whose: "adult",
    versions: [
      {
        from: "2025-01-01",
        value: { least: 18, leastIfBornBefore: { day: "2009-01-01", least: 16 } },
        source: { law: "568/2007", section: "10 ja 12 §", amendedBy: "733/2024", confidence: "act" },
      },
      {
        from: "2017-01-01",
        value: { least: 16 },
        source: { law: "568/2007", section: "10 ja 12 §", confidence: "act" },
      },
    ],
  },
  guaranteePension: {
    group: "pension",
    payer: "kela",
    whose: "adult",
    versions: [
      {
        from: "2025-01-01",
        value: { least: 18, leastIfBornBefore: { day: "2009-01-01", least: 16 } },
        source: { law: "703/2010", section: "7 §", amendedBy: "734/2024", confidence: "act" },
      },
      { from: "2017-01-01", value: { least: 16 }, source: { law: "703/2010", section: "7 §", confidence: "act" } },
    ],
  },
  earningsRelatedPension: {
    group: "pension",
    payer: "pensionProvider",
    whose: "adult",
    versions: [
      {
        from: "2017-01-01",
        value: { least: 17 },
        source: { law: "395/2006", section: "11, 15 ja 35 §", confidence: "act" },
      },
    ],
  },
  survivorsPension: {
    group: "pension",
    payer: "kela",
    whose: "person",
    versions: [
      {
        from: "2017-01-01",
        value: {},
        source: { law: "568/2007", section: "26 ja 40 §", document: "395/2006 55–60 §", confidence: "act" },
      },
    ],
  },
  militaryAssistance: {
    group: "service",
    payer: "kela",
    whose: "adult",
    versions: [{ from: "2017-01-01", value: {}, source: { law: "781/1993", section: "1–4 §", confidence: "act" } }],
  },
} as const satisfies { readonly [Kind in IncomeKind]?: PrimaryBenefit };

export type PrimaryBenefitName = keyof typeof primaryBenefits;

/** Age from which a national old-age pension is likely, years. @fi vanhuuseläkeikä */
export const oldAgePensionAge: Dated<number> = [
  {
    from: "2017-01-01",
    value: 65,
    source: { law: "568/2007", section: "10 §", confidence: "act", note: "Of those born before 1965." },
  },
];

/** Lowest age of an earnings-related old-age pension, years. @fi työeläkkeen alin vanhuuseläkeikä */
export const earningsRelatedPensionAge: Dated<number> = [
  {
    from: "2017-01-01",
    value: 63,
    source: {
      law: "395/2006",
      section: "11 §",
      confidence: "act",
      note: "Rises with the year of birth from 1955 on, to 65 for those born in 1962 to 1964.",
    },
  },
];

/** Age at which unemployment benefits need completed compulsory education. @fi oppivelvollisuuden vaikutus työttömyysetuuteen */
export const compulsoryEducation: Dated<number | null> = [
  {
    from: "2021-08-01",
    value: 17,
    source: { law: "1290/2002", section: "3 luku 1 § 1 mom", amendedBy: "1240/2020; 738/2024", confidence: "act" },
  },
  { from: "2017-01-01", value: null, source: { law: "1290/2002", section: "3 luku 1 § 1 mom", confidence: "act" } },
];

/** Whose homes have the general housing allowance. @fi yleisen asumistuen asunnot */
export const generalHousingAllowanceFor: Dated<"everyHome" | "tenants" | "tenantsButStudents"> = [
  {
    from: "2025-08-01",
    value: "tenantsButStudents",
    source: { law: "938/2014", section: "8 §", document: "Kela, Yleinen asumistuki", confidence: "published" },
  },
  {
    from: "2025-01-01",
    value: "tenants",
    source: { law: "938/2014", section: "7 §", document: "Kela, Yleinen asumistuki", confidence: "published" },
  },
  { from: "2017-01-01", value: "everyHome", source: { law: "938/2014", section: "7 ja 8 §", confidence: "act" } },
];
