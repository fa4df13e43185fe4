import type { Dated } from "../dated.js";

/** The day on which somebody last confirmed that the newest versions of this file still hold. */
export const checkedOn = "2026-11-22";

/**
 * What the law does with a kind of income: `privileged` is left out as long as the practice `privilegedIncome` says so,
 * `finding` counts only when a person has found that it does.
 */
export type IncomeTreatment = "counted" | "disregarded" | "privileged" | "finding";

export interface KindOfIncome {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
  /** `earnings` get the earned-income deduction, a `gift` the allowance for minor gifts. */
  readonly nature: "earnings" | "gift" | "benefit" | "other";
  /** `household`: not a child's own income even when it is paid for a child. */
  readonly whose: "person" | "household";
  /** Read on the day of payment. */
  readonly versions: Dated<IncomeTreatment>;
}

const reformUnseen =
  "The list of income that Act 26/2026 still leaves out has not been seen; items with a statutory purpose of their own stay out.";

/** Income that Kela lists as counted. */
const listedByKela: Dated<IncomeTreatment> = [
  {
    from: "2017-01-01",
    value: "counted",
    source: { law: "1412/1997", section: "11 § 1 mom", document: "Kela, Tulot ja varat", confidence: "published" },
  },
];

/** Income in hand, which the act counts unless it says otherwise. */
const countedByTheAct: Dated<IncomeTreatment> = [
  { from: "2017-01-01", value: "counted", source: { law: "1412/1997", section: "11 § 1 mom", confidence: "act" } },
];

/** Benefits that 11 § 2 mom 4 kohta names. */
const forItsOwnPurpose: Dated<IncomeTreatment> = [
  {
    from: "2026-02-01",
    value: "privileged",
    source: {
      law: "1412/1997",
      section: "11 § 2 mom 4 kohta",
      amendedBy: "26/2026",
      confidence: "unverified",
      note: reformUnseen,
    },
  },
  {
    from: "2017-01-01",
    value: "disregarded",
    source: { law: "1412/1997", section: "11 § 2 mom 4 kohta", amendedBy: "583/2007", confidence: "act" },
  },
];

/** Compensation for costs that a benefit or an activity causes. */
const compensation: Dated<IncomeTreatment> = [
  {
    from: "2026-02-01",
    value: "privileged",
    source: {
      law: "1412/1997",
      section: "11 § 2 mom 5 kohta",
      amendedBy: "26/2026",
      confidence: "unverified",
      note: reformUnseen,
    },
  },
  {
    from: "2017-01-01",
    value: "disregarded",
    source: { law: "1412/1997", section: "11 § 2 mom 5 kohta", confidence: "act" },
  },
];

/** The kinds by name; the boundary fixes them. */
export const incomeKindNames = [
  "earnings",
  "selfEmployment",
  "startUpGrant",
  "informalCareFee",
  "benefitInKind",
  "labourMarketSubsidy",
  "basicUnemploymentAllowance",
  "earningsRelatedUnemploymentAllowance",
  "generalSupport",
  "generalHousingAllowance",
  "pensionersHousingAllowance",
  "childBenefit",
  "extraChildBenefit",
  "maintenance",
  "maintenanceSupport",
  "studyGrant",
  "studentHousingSupplement",
  "studentLoan",
  "stipend",
  "sicknessAllowance",
  "parentalAllowance",
  "homeCareAllowance",
  "rehabilitationAllowance",
  "militaryAssistance",
  "nationalPension",
  "guaranteePension",
  "earningsRelatedPension",
  "survivorsPension",
  "foreignPension",
  "disabilityAllowance",
  "careAllowance",
  "expenseCompensation",
  "maintenanceCompensation",
  "activityAllowance",
  "maternityGrant",
  "learningMaterialSupplement",
  "schoolTransportSubsidy",
  "epidemicCompensation",
  "childWelfareSupport",
  "preventiveAssistance",
  "basicIncomeExperiment",
  "gift",
  "loan",
  "inheritance",
  "damages",
  "returnedDeposit",
  "taxRefund",
  "rentalIncome",
  "capitalIncome",
  "gamblingWin",
  "carriedSurplus",
  "otherBenefit",
  "otherIncome",
] as const;

export type IncomeKind = (typeof incomeKindNames)[number];

/**
 * The catalogue of income: counted unless 11 § 2 mom or practice leaves it out.
 * @fi tulot
 */
export const incomeKinds: Readonly<Record<IncomeKind, KindOfIncome>> = {
  earnings: {
    fi: "Palkka",
    sv: "Lön",
    en: "Wages",
    nature: "earnings",
    whose: "person",
    versions: countedByTheAct,
  },
  selfEmployment: {
    fi: "Yritystulo",
    sv: "Företagsinkomst",
    en: "Income from self-employment",
    nature: "earnings",
    whose: "person",
    versions: countedByTheAct,
  },
  startUpGrant: {
    fi: "Starttiraha",
    sv: "Startpeng",
    en: "Start-up grant",
    nature: "benefit",
    whose: "person",
    versions: [
      {
        from: "2017-01-01",
        value: "counted",
        source: {
          law: "1412/1997",
          section: "11 § 1 mom",
          document: "Kela, etuusohjeen muutokset viikolla 40/2017",
          confidence: "practice",
        },
      },
    ],
  },
  informalCareFee: {
    fi: "Omaishoidon tai perhehoidon palkkio",
    sv: "Vårdarvode",
    en: "Care fee",
    nature: "earnings",
    whose: "person",
    versions: listedByKela,
  },
  benefitInKind: {
    fi: "Luontoisetu",
    sv: "Naturaförmån",
    en: "Benefit in kind",
    nature: "earnings",
    whose: "person",
    versions: [
      {
        from: "2017-01-01",
        value: "counted",
        source: { law: "1412/1997", section: "11 § 1 mom", confidence: "derived" },
      },
    ],
  },
  labourMarketSubsidy: {
    fi: "Työmarkkinatuki",
    sv: "Arbetsmarknadsstöd",
    en: "Labour market subsidy",
    nature: "benefit",
    whose: "person",
    versions: listedByKela,
  },
  basicUnemploymentAllowance: {
    fi: "Peruspäiväraha",
    sv: "Grunddagpenning",
    en: "Basic unemployment allowance",
    nature: "benefit",
    whose: "person",
    versions: listedByKela,
  },
  earningsRelatedUnemploymentAllowance: {
    fi: "Ansiopäiväraha",
    sv: "Inkomstrelaterad dagpenning",
    en: "Earnings-related unemployment allowance",
    nature: "benefit",
    whose: "person",
    versions: listedByKela,
  },
  generalSupport: {
    fi: "Yleistuki",
    sv: "Allmänt stöd",
    en: "General support",
    nature: "benefit",
    whose: "person",
    versions: listedByKela,
  },
  generalHousingAllowance: {
    fi: "Yleinen asumistuki",
    sv: "Allmänt bostadsbidrag",
    en: "General housing allowance",
    nature: "benefit",
    whose: "household",
    versions: listedByKela,
  },
  pensionersHousingAllowance: {
    fi: "Eläkkeensaajan asumistuki",
    sv: "Bostadsbidrag för pensionstagare",
    en: "Housing allowance for pensioners",
    nature: "benefit",
    whose: "household",
    versions: listedByKela,
  },
  childBenefit: {
    fi: "Lapsilisä",
    sv: "Barnbidrag",
    en: "Child benefit",
    nature: "benefit",
    whose: "household",
    versions: listedByKela,
  },
  extraChildBenefit: {
    fi: "Ylimääräinen lapsilisä",
    sv: "Extra barnbidrag",
    en: "Extra child benefit",
    nature: "benefit",
    whose: "household",
    versions: [
      { from: "2023-01-01", value: "counted", source: { law: "1412/1997", section: "11 § 1 mom", confidence: "act" } },
      {
        from: "2022-12-01",
        value: "disregarded",
        source: {
          law: "1412/1997",
          section: "11 § 2 mom 9 kohta",
          amendedBy: "984/2022",
          confidence: "act",
          note: "Concerns the assistance of December 2022, so the month decides and not the day the act came into force.",
        },
      },
      { from: "2017-01-01", value: "counted", source: { law: "1412/1997", section: "11 § 1 mom", confidence: "act" } },
    ],
  },
  maintenance: {
    fi: "Elatusapu",
    sv: "Underhållsbidrag",
    en: "Child maintenance received",
    nature: "benefit",
    whose: "person",
    versions: listedByKela,
  },
  maintenanceSupport: {
    fi: "Elatustuki",
    sv: "Underhållsstöd",
    en: "Maintenance support",
    nature: "benefit",
    whose: "person",
    versions: listedByKela,
  },
  studyGrant: {
    fi: "Opintoraha",
    sv: "Studiepenning",
    en: "Study grant",
    nature: "benefit",
    whose: "person",
    versions: listedByKela,
  },
  studentHousingSupplement: {
    fi: "Opintotuen asumislisä",
    sv: "Studiestödets bostadstillägg",
    en: "Student housing supplement",
    nature: "benefit",
    whose: "person",
    versions: listedByKela,
  },
  studentLoan: {
    fi: "Opintolaina",
    sv: "Studielån",
    en: "Student loan",
    nature: "benefit",
    whose: "person",
    versions: [
      {
        from: "2017-01-01",
        value: "counted",
        source: {
          law: "1412/1997",
          section: "11 § 1 mom",
          document: "KHO:2005:20; KHO 2003:T444",
          confidence: "court",
        },
      },
    ],
  },
  stipend: {
    fi: "Apuraha tai stipendi",
    sv: "Stipendium",
    en: "Stipend",
    nature: "benefit",
    whose: "person",
    versions: countedByTheAct,
  },
  sicknessAllowance: {
    fi: "Sairauspäiväraha",
    sv: "Sjukdagpenning",
    en: "Sickness allowance",
    nature: "benefit",
    whose: "person",
    versions: listedByKela,
  },
  parentalAllowance: {
    fi: "Vanhempainpäiväraha",
    sv: "Föräldradagpenning",
    en: "Parental allowance",
    nature: "benefit",
    whose: "person",
    versions: listedByKela,
  },
  homeCareAllowance: {
    fi: "Kotihoidon tuki",
    sv: "Hemvårdsstöd",
    en: "Home care allowance",
    nature: "benefit",
    whose: "person",
    versions: listedByKela,
  },
  rehabilitationAllowance: {
    fi: "Kuntoutusraha",
    sv: "Rehabiliteringspenning",
    en: "Rehabilitation allowance",
    nature: "benefit",
    whose: "person",
    versions: listedByKela,
  },
  militaryAssistance: {
    fi: "Sotilasavustus",
    sv: "Militärunderstöd",
    en: "Military assistance",
    nature: "benefit",
    whose: "person",
    versions: [
      {
        from: "2017-01-01",
        value: "counted",
        source: { law: "1412/1997", section: "11 § 1 mom", confidence: "derived" },
      },
    ],
  },
  nationalPension: {
    fi: "Kansaneläke",
    sv: "Folkpension",
    en: "National pension",
    nature: "benefit",
    whose: "person",
    versions: listedByKela,
  },
  guaranteePension: {
    fi: "Takuueläke",
    sv: "Garantipension",
    en: "Guarantee pension",
    nature: "benefit",
    whose: "person",
    versions: listedByKela,
  },
  earningsRelatedPension: {
    fi: "Työeläke",
    sv: "Arbetspension",
    en: "Earnings-related pension",
    nature: "benefit",
    whose: "person",
    versions: listedByKela,
  },
  survivorsPension: {
    fi: "Perhe-eläke",
    sv: "Familjepension",
    en: "Survivors' pension",
    nature: "benefit",
    whose: "person",
    versions: listedByKela,
  },
  foreignPension: {
    fi: "Ulkomaan eläke",
    sv: "Utländsk pension",
    en: "Foreign pension",
    nature: "benefit",
    whose: "person",
    versions: listedByKela,
  },
  disabilityAllowance: {
    fi: "Vammaistuki",
    sv: "Handikappbidrag",
    en: "Disability allowance",
    nature: "benefit",
    whose: "person",
    versions: forItsOwnPurpose,
  },
  careAllowance: {
    fi: "Eläkettä saavan hoitotuki",
    sv: "Vårdbidrag för pensionstagare",
    en: "Care allowance for pensioners",
    nature: "benefit",
    whose: "person",
    versions: forItsOwnPurpose,
  },
  expenseCompensation: {
    fi: "Kulukorvaus",
    sv: "Kostnadsersättning",
    en: "Expense compensation",
    nature: "benefit",
    whose: "person",
    versions: compensation,
  },
  maintenanceCompensation: {
    fi: "Ylläpitokorvaus",
    sv: "Ersättning för uppehälle",
    en: "Maintenance compensation",
    nature: "benefit",
    whose: "person",
    versions: compensation,
  },
  activityAllowance: {
    fi: "Toimintaraha",
    sv: "Verksamhetspenning",
    en: "Activity allowance",
    nature: "benefit",
    whose: "person",
    versions: [
      {
        from: "2026-02-01",
        value: "privileged",
        source: {
          law: "1412/1997",
          section: "11 § 2 mom",
          amendedBy: "26/2026",
          confidence: "unverified",
          note: reformUnseen,
        },
      },
      {
        from: "2023-01-01",
        value: "disregarded",
        source: {
          law: "1412/1997",
          section: "11 § 2 mom",
          document: "10 a § until 2022-12-31",
          confidence: "unverified",
        },
      },
      {
        from: "2017-01-01",
        value: "disregarded",
        source: { law: "1412/1997", section: "10 a §", amendedBy: "1294/2002", confidence: "unverified" },
      },
    ],
  },
  maternityGrant: {
    fi: "Äitiysavustus",
    sv: "Moderskapsunderstöd",
    en: "Maternity grant",
    nature: "benefit",
    whose: "person",
    versions: forItsOwnPurpose,
  },
  learningMaterialSupplement: {
    fi: "Oppimateriaalilisä",
    sv: "Läromaterialstillägg",
    en: "Learning-material supplement",
    nature: "benefit",
    whose: "person",
    versions: [
      {
        from: "2026-02-01",
        value: "privileged",
        source: {
          law: "1412/1997",
          section: "11 § 2 mom 8 kohta",
          amendedBy: "26/2026",
          confidence: "unverified",
          note: reformUnseen,
        },
      },
      {
        from: "2019-08-01",
        value: "disregarded",
        source: { law: "1412/1997", section: "11 § 2 mom 8 kohta", amendedBy: "1172/2018", confidence: "act" },
      },
      { from: "2017-01-01", value: "counted", source: { law: "1412/1997", section: "11 § 1 mom", confidence: "act" } },
    ],
  },
  schoolTransportSubsidy: {
    fi: "Koulumatkatuki",
    sv: "Skolresestöd",
    en: "School transport subsidy",
    nature: "benefit",
    whose: "person",
    versions: [
      {
        from: "2026-02-01",
        value: "privileged",
        source: {
          law: "1412/1997",
          section: "11 § 2 mom",
          amendedBy: "26/2026",
          confidence: "unverified",
          note: reformUnseen,
        },
      },
      {
        from: "2017-01-01",
        value: "disregarded",
        source: {
          law: "1412/1997",
          section: "11 § 2 mom",
          document: "Kela, Tulot jotka eivät vaikuta toimeentulotukeen",
          confidence: "practice",
        },
      },
    ],
  },
  epidemicCompensation: {
    fi: "Epidemiakorvaus",
    sv: "Epidemiersättning",
    en: "Epidemic compensation",
    nature: "benefit",
    whose: "person",
    versions: [
      { from: "2021-01-01", value: "counted", source: { law: "1412/1997", section: "11 § 1 mom", confidence: "act" } },
      {
        from: "2020-10-12",
        value: "disregarded",
        source: { law: "1412/1997", section: "11 § 2 mom 9 kohta", amendedBy: "688/2020", confidence: "act" },
      },
      { from: "2017-01-01", value: "counted", source: { law: "1412/1997", section: "11 § 1 mom", confidence: "act" } },
    ],
  },
  childWelfareSupport: {
    fi: "Lastensuojelun taloudellinen tuki",
    sv: "Ekonomiskt stöd från barnskyddet",
    en: "Financial support of child welfare",
    nature: "benefit",
    whose: "person",
    versions: [
      {
        from: "2026-02-01",
        value: "privileged",
        source: {
          law: "1412/1997",
          section: "11 § 2 mom 7 kohta",
          amendedBy: "26/2026",
          confidence: "unverified",
          note: reformUnseen,
        },
      },
      {
        from: "2017-01-01",
        value: "disregarded",
        source: { law: "1412/1997", section: "11 § 2 mom 7 kohta", amendedBy: "1107/2016", confidence: "act" },
      },
    ],
  },
  preventiveAssistance: {
    fi: "Ehkäisevä toimeentulotuki",
    sv: "Förebyggande utkomststöd",
    en: "Preventive assistance",
    nature: "benefit",
    whose: "household",
    versions: [
      {
        from: "2023-01-01",
        value: "disregarded",
        source: { law: "1412/1997", section: "8 §", amendedBy: "1023/2022", confidence: "unverified" },
      },
      {
        from: "2017-01-01",
        value: "disregarded",
        source: { law: "1412/1997", section: "13 §", amendedBy: "923/2000", confidence: "unverified" },
      },
    ],
  },
  basicIncomeExperiment: {
    fi: "Perustulokokeilun perustulo",
    sv: "Basinkomst i försöket",
    en: "Basic income of the 2017–2018 experiment",
    nature: "benefit",
    whose: "person",
    versions: listedByKela,
  },
  gift: {
    fi: "Avustus tai lahja",
    sv: "Bidrag eller gåva",
    en: "Gift",
    nature: "gift",
    whose: "person",
    versions: [
      {
        from: "2017-01-01",
        value: "counted",
        source: { law: "1412/1997", section: "11 § 1 mom", document: "KHO:2014:196", confidence: "court" },
      },
    ],
  },
  loan: {
    fi: "Laina",
    sv: "Lån",
    en: "Loan",
    nature: "other",
    whose: "person",
    versions: [
      {
        from: "2017-01-01",
        value: "finding",
        source: {
          law: "1412/1997",
          section: "11 § 1 mom",
          document: "KHO:2010:71; KHO:2011:6; KHO:2014:196",
          confidence: "court",
          note: "A bank loan or credit is no income; money from a relative called a loan can be. Only a finding counts it.",
        },
      },
    ],
  },
  inheritance: {
    fi: "Perintö",
    sv: "Arv",
    en: "Inheritance",
    nature: "other",
    whose: "person",
    versions: countedByTheAct,
  },
  damages: {
    fi: "Vahingonkorvaus",
    sv: "Skadestånd",
    en: "Damages",
    nature: "other",
    whose: "person",
    versions: [
      {
        from: "2017-01-01",
        value: "counted",
        source: { law: "1412/1997", section: "11 § 1 mom", document: "KHO 1999:T4117", confidence: "act" },
      },
    ],
  },
  returnedDeposit: {
    fi: "Palautettu vuokravakuus",
    sv: "Återbetald hyressäkerhet",
    en: "Returned deposit",
    nature: "other",
    whose: "person",
    versions: countedByTheAct,
  },
  taxRefund: {
    fi: "Veronpalautus",
    sv: "Skatteåterbäring",
    en: "Tax refund",
    nature: "other",
    whose: "person",
    versions: [
      {
        from: "2017-01-01",
        value: "counted",
        source: { law: "1412/1997", section: "11 § 1 mom", document: "Kela, Tulot ja varat", confidence: "act" },
      },
    ],
  },
  rentalIncome: {
    fi: "Vuokratulo",
    sv: "Hyresinkomst",
    en: "Rental income",
    nature: "other",
    whose: "person",
    versions: [
      {
        from: "2017-01-01",
        value: "counted",
        source: { law: "1412/1997", section: "11 § 1 mom", document: "KHO 2003:T1698", confidence: "act" },
      },
    ],
  },
  capitalIncome: {
    fi: "Pääomatulo",
    sv: "Kapitalinkomst",
    en: "Capital income",
    nature: "other",
    whose: "person",
    versions: countedByTheAct,
  },
  gamblingWin: {
    fi: "Pelivoitto",
    sv: "Spelvinst",
    en: "Gambling win",
    nature: "other",
    whose: "person",
    versions: countedByTheAct,
  },
  carriedSurplus: {
    fi: "Edellisen kuukauden ylijäämä",
    sv: "Överskott från föregående månad",
    en: "Surplus of the month before",
    nature: "other",
    whose: "household",
    versions: [
      {
        from: "2023-01-01",
        value: "counted",
        source: {
          law: "1412/1997",
          section: "11 § 1 mom ja 13 § 3 mom",
          amendedBy: "1023/2022",
          document: "KHO:2014:196",
          confidence: "court",
        },
      },
      {
        from: "2017-01-01",
        value: "counted",
        source: {
          law: "1412/1997",
          section: "11 § 1 mom ja 15 § 2 mom",
          document: "KHO:2014:196",
          confidence: "court",
        },
      },
    ],
  },
  otherBenefit: {
    fi: "Muu etuus",
    sv: "Annan förmån",
    en: "Other benefit",
    nature: "benefit",
    whose: "person",
    versions: countedByTheAct,
  },
  otherIncome: {
    fi: "Muu tulo",
    sv: "Annan inkomst",
    en: "Other income",
    nature: "other",
    whose: "person",
    versions: countedByTheAct,
  },
};
