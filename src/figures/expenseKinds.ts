import type { Dated } from "../dated.js";

/** The day on which somebody last confirmed that the newest versions of this file still hold. */
export const checkedOn = "2026-11-22";

/**
 * How a kind of cost is treated: `normed` costs are compared with the housing limit, `housing` costs stand outside it,
 * `other` are the remaining other basic expenses, `never` belongs to the basic amount, to another authority or to nobody.
 */
export type ExpenseTreatment = "normed" | "housing" | "other" | "never";

export interface KindOfExpense {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
  readonly versions: Dated<ExpenseTreatment>;
}

const newHousing =
  "From 2026-02-01 the way accepted housing costs are worked out changes; how has not been seen, so the list of before goes on.";
const necessaryHealth =
  "From 2026-02-01 only necessary health costs are accepted; the list has not been seen, so necessity is asked.";

/** What living in the home costs, 7 a § 1 mom 1 kohta. */
const costOfTheHome: Dated<ExpenseTreatment> = [
  {
    from: "2026-02-01",
    value: "normed",
    source: {
      law: "1412/1997",
      section: "7 a § 1 mom 1 kohta",
      amendedBy: "26/2026",
      confidence: "unverified",
      note: newHousing,
    },
  },
  {
    from: "2024-04-01",
    value: "normed",
    source: { law: "1412/1997", section: "7 a § 1 mom 1 kohta", amendedBy: "1242/2023", confidence: "act" },
  },
  {
    from: "2023-01-01",
    value: "normed",
    source: {
      law: "1412/1997",
      section: "7 a § 1 mom 1 kohta",
      amendedBy: "1023/2022",
      document: "938/2014 9 §",
      confidence: "act",
    },
  },
  {
    from: "2017-01-01",
    value: "normed",
    source: {
      law: "1412/1997",
      section: "7 b § 1 mom 1 kohta",
      amendedBy: "815/2015",
      document: "938/2014 9 §",
      confidence: "act",
    },
  },
];

/** Health costs. */
const healthCost: Dated<ExpenseTreatment> = [
  {
    from: "2026-02-01",
    value: "other",
    source: {
      law: "1412/1997",
      section: "7 b § 1 mom",
      amendedBy: "26/2026",
      confidence: "unverified",
      note: necessaryHealth,
    },
  },
  {
    from: "2023-01-01",
    value: "other",
    source: { law: "1412/1997", section: "7 b § 1 mom", amendedBy: "1023/2022", confidence: "act" },
  },
  {
    from: "2017-01-01",
    value: "other",
    source: { law: "1412/1997", section: "7 b § 1 mom 4 kohta", amendedBy: "815/2015", confidence: "act" },
  },
];

/** Identity documents, residence permits and travel documents. */
const document: Dated<ExpenseTreatment> = [
  {
    from: "2025-02-01",
    value: "other",
    source: { law: "1412/1997", section: "7 b § 3 mom 3 kohta", amendedBy: "847/2024", confidence: "act" },
  },
  {
    from: "2023-01-01",
    value: "other",
    source: { law: "1412/1997", section: "7 b § 2 mom 3 kohta", amendedBy: "1023/2022", confidence: "act" },
  },
  {
    from: "2017-01-01",
    value: "other",
    source: { law: "1412/1997", section: "7 b § 1 mom 7 kohta", amendedBy: "815/2015", confidence: "act" },
  },
];

/** Costs that belong to no part of the act. */
const outsideTheAct: Dated<ExpenseTreatment> = [
  {
    from: "2023-01-01",
    value: "never",
    source: {
      law: "1412/1997",
      section: "7 a ja 7 b §",
      amendedBy: "1023/2022",
      document: "KHO 2000:T939",
      confidence: "court",
    },
  },
  {
    from: "2017-01-01",
    value: "never",
    source: {
      law: "1412/1997",
      section: "7 b §",
      amendedBy: "815/2015",
      document: "KHO 2000:T939",
      confidence: "court",
    },
  },
];

/** Day care of a child. */
const careOfAChild: Dated<ExpenseTreatment> = [
  {
    from: "2025-02-01",
    value: "other",
    source: { law: "1412/1997", section: "7 b § 3 mom 1 kohta", amendedBy: "847/2024", confidence: "act" },
  },
  {
    from: "2023-01-01",
    value: "other",
    source: { law: "1412/1997", section: "7 b § 2 mom 1 kohta", amendedBy: "1023/2022", confidence: "act" },
  },
  {
    from: "2017-01-01",
    value: "other",
    source: { law: "1412/1997", section: "7 b § 1 mom 5 kohta", amendedBy: "815/2015", confidence: "act" },
  },
];

/** The kinds by name; the boundary fixes them. */
export const expenseKindNames = [
  "rent",
  "maintenanceCharge",
  "extraCharge",
  "plotRent",
  "financingInterest",
  "homeLoanInterest",
  "occupancyCharge",
  "sauna",
  "upkeep",
  "heating",
  "water",
  "electricity",
  "homeInsurance",
  "movingCosts",
  "disabledParking",
  "rentDeposit",
  "healthCare",
  "medicine",
  "dentalCare",
  "glasses",
  "earlyEducation",
  "schoolDayCare",
  "childVisits",
  "identityDocument",
  "residencePermit",
  "travelDocument",
  "debt",
  "fine",
  "childMaintenance",
  "mealCharge",
  "privateInsurance",
  "car",
  "furniture",
  "unionFee",
  "hobby",
  "otherExpense",
] as const;

export type ExpenseKind = (typeof expenseKindNames)[number];

/**
 * The statutory list of other basic expenses in its versions, and costs that are never accepted. The order is that of
 * the act: costs under the housing limit take it in this order.
 * @fi muut perusmenot
 */
export const expenseKinds: Readonly<Record<ExpenseKind, KindOfExpense>> = {
  rent: {
    fi: "Vuokra",
    sv: "Hyra",
    en: "Rent",
    versions: costOfTheHome,
  },
  maintenanceCharge: {
    fi: "Hoitovastike",
    sv: "Skötselvederlag",
    en: "Maintenance charge",
    versions: costOfTheHome,
  },
  extraCharge: {
    fi: "Ylimääräinen vastike",
    sv: "Extra vederlag",
    en: "Extra charge of the housing company",
    versions: costOfTheHome,
  },
  plotRent: {
    fi: "Tontin vuokravastike",
    sv: "Tomtarrende",
    en: "Plot rent",
    versions: costOfTheHome,
  },
  financingInterest: {
    fi: "Rahoitusvastikkeen korko-osuus",
    sv: "Ränteandel av finansieringsvederlag",
    en: "Interest share of the financing charge",
    versions: costOfTheHome,
  },
  homeLoanInterest: {
    fi: "Asuntolainan korot",
    sv: "Räntor på bostadslån",
    en: "Interest on a home loan",
    versions: costOfTheHome,
  },
  occupancyCharge: {
    fi: "Käyttövastike",
    sv: "Bruksvederlag",
    en: "Occupancy charge of a right-of-occupancy home",
    versions: [
      {
        from: "2026-02-01",
        value: "normed",
        source: {
          law: "1412/1997",
          section: "7 a § 1 mom 1 kohta",
          amendedBy: "26/2026",
          confidence: "unverified",
          note: newHousing,
        },
      },
      {
        from: "2024-04-01",
        value: "normed",
        source: {
          law: "1412/1997",
          section: "7 a § 1 mom 1 kohta",
          amendedBy: "1242/2023",
          confidence: "derived",
          note: "The act names the charges of rented and owner-occupied homes; the occupancy charge stands in the place of rent.",
        },
      },
      {
        from: "2023-01-01",
        value: "normed",
        source: {
          law: "1412/1997",
          section: "7 a § 1 mom 1 kohta",
          amendedBy: "1023/2022",
          document: "938/2014 9 §",
          confidence: "act",
        },
      },
      {
        from: "2017-01-01",
        value: "normed",
        source: {
          law: "1412/1997",
          section: "7 b § 1 mom 1 kohta",
          amendedBy: "815/2015",
          document: "938/2014 9 §",
          confidence: "act",
        },
      },
    ],
  },
  sauna: {
    fi: "Saunamaksu",
    sv: "Bastuavgift",
    en: "Sauna fee",
    versions: [
      {
        from: "2026-02-01",
        value: "normed",
        source: {
          law: "1412/1997",
          section: "7 a § 1 mom 1 kohta",
          amendedBy: "26/2026",
          confidence: "unverified",
          note: newHousing,
        },
      },
      {
        from: "2024-04-01",
        value: "normed",
        source: { law: "1412/1997", section: "7 a § 1 mom 1 kohta", amendedBy: "1242/2023", confidence: "act" },
      },
      {
        from: "2023-01-01",
        value: "normed",
        source: {
          law: "1412/1997",
          section: "7 a § 1 mom 1 kohta",
          amendedBy: "1023/2022",
          document: "Kela, Asumismenot",
          confidence: "practice",
        },
      },
      {
        from: "2017-01-01",
        value: "normed",
        source: {
          law: "1412/1997",
          section: "7 b § 1 mom 1 kohta",
          amendedBy: "815/2015",
          document: "Kela, Asumismenot",
          confidence: "practice",
        },
      },
    ],
  },
  upkeep: {
    fi: "Omistusasunnon hoitomenot",
    sv: "Skötselutgifter för ägarbostad",
    en: "Upkeep of an owner-occupied house",
    versions: [
      {
        from: "2026-02-01",
        value: "normed",
        source: {
          law: "1412/1997",
          section: "7 a § 1 mom 2 kohta",
          amendedBy: "26/2026",
          confidence: "unverified",
          note: newHousing,
        },
      },
      {
        from: "2024-04-01",
        value: "normed",
        source: { law: "1412/1997", section: "7 a § 1 mom 2 kohta", amendedBy: "1242/2023", confidence: "act" },
      },
      {
        from: "2023-01-01",
        value: "normed",
        source: { law: "1412/1997", section: "7 a § 1 mom 2 kohta", amendedBy: "1023/2022", confidence: "act" },
      },
      {
        from: "2017-01-01",
        value: "normed",
        source: { law: "1412/1997", section: "7 b § 1 mom 1 kohta", amendedBy: "815/2015", confidence: "act" },
      },
    ],
  },
  heating: {
    fi: "Lämmityskustannukset",
    sv: "Uppvärmningskostnader",
    en: "Heating",
    versions: [
      {
        from: "2026-02-01",
        value: "normed",
        source: {
          law: "1412/1997",
          section: "7 a § 1 mom 3 kohta",
          amendedBy: "26/2026",
          confidence: "unverified",
          note: newHousing,
        },
      },
      {
        from: "2024-04-01",
        value: "normed",
        source: { law: "1412/1997", section: "7 a § 1 mom 3 kohta", amendedBy: "1242/2023", confidence: "act" },
      },
      {
        from: "2023-01-01",
        value: "normed",
        source: { law: "1412/1997", section: "7 a § 1 mom 3 kohta", amendedBy: "1023/2022", confidence: "act" },
      },
      {
        from: "2017-01-01",
        value: "normed",
        source: {
          law: "1412/1997",
          section: "7 b § 1 mom 1 kohta",
          amendedBy: "815/2015",
          document: "938/2014 9 §",
          confidence: "act",
        },
      },
    ],
  },
  water: {
    fi: "Vesimaksu",
    sv: "Vattenavgift",
    en: "Water charge",
    versions: [
      {
        from: "2026-02-01",
        value: "housing",
        source: {
          law: "1412/1997",
          section: "7 a § 1 mom 6 kohta",
          amendedBy: "26/2026",
          confidence: "unverified",
          note: newHousing,
        },
      },
      {
        from: "2024-04-01",
        value: "housing",
        source: { law: "1412/1997", section: "7 a § 1 mom 6 kohta", amendedBy: "1242/2023", confidence: "act" },
      },
      {
        from: "2023-01-01",
        value: "housing",
        source: { law: "1412/1997", section: "7 a § 1 mom 6 kohta", amendedBy: "1023/2022", confidence: "act" },
      },
      {
        from: "2017-01-01",
        value: "normed",
        source: { law: "1412/1997", section: "7 b § 1 mom 1 kohta", amendedBy: "815/2015", confidence: "act" },
      },
    ],
  },
  electricity: {
    fi: "Taloussähkö",
    sv: "Hushållsel",
    en: "Household electricity",
    versions: [
      {
        from: "2026-02-01",
        value: "housing",
        source: {
          law: "1412/1997",
          section: "7 a § 1 mom 4 kohta",
          amendedBy: "26/2026",
          confidence: "unverified",
          note: newHousing,
        },
      },
      {
        from: "2024-04-01",
        value: "housing",
        source: { law: "1412/1997", section: "7 a § 1 mom 4 kohta", amendedBy: "1242/2023", confidence: "act" },
      },
      {
        from: "2023-01-01",
        value: "housing",
        source: { law: "1412/1997", section: "7 a § 1 mom 4 kohta", amendedBy: "1023/2022", confidence: "act" },
      },
      {
        from: "2017-01-01",
        value: "housing",
        source: { law: "1412/1997", section: "7 b § 1 mom 2 kohta", amendedBy: "815/2015", confidence: "act" },
      },
    ],
  },
  homeInsurance: {
    fi: "Kotivakuutus",
    sv: "Hemförsäkring",
    en: "Home insurance",
    versions: [
      {
        from: "2026-02-01",
        value: "housing",
        source: {
          law: "1412/1997",
          section: "7 a § 1 mom 5 kohta",
          amendedBy: "26/2026",
          confidence: "unverified",
          note: newHousing,
        },
      },
      {
        from: "2024-04-01",
        value: "housing",
        source: { law: "1412/1997", section: "7 a § 1 mom 5 kohta", amendedBy: "1242/2023", confidence: "act" },
      },
      {
        from: "2023-01-01",
        value: "housing",
        source: { law: "1412/1997", section: "7 a § 1 mom 5 kohta", amendedBy: "1023/2022", confidence: "act" },
      },
      {
        from: "2017-01-01",
        value: "housing",
        source: { law: "1412/1997", section: "7 b § 1 mom 3 kohta", amendedBy: "815/2015", confidence: "act" },
      },
    ],
  },
  movingCosts: {
    fi: "Muuttomenot",
    sv: "Flyttkostnader",
    en: "Moving costs",
    versions: [
      {
        from: "2026-02-01",
        value: "housing",
        source: {
          law: "1412/1997",
          section: "7 a § 1 mom 7 kohta",
          amendedBy: "26/2026",
          confidence: "unverified",
          note: newHousing,
        },
      },
      {
        from: "2024-04-01",
        value: "housing",
        source: { law: "1412/1997", section: "7 a § 1 mom 7 kohta", amendedBy: "1242/2023", confidence: "act" },
      },
      {
        from: "2023-01-01",
        value: "housing",
        source: { law: "1412/1997", section: "7 a § 1 mom 7 kohta", amendedBy: "1023/2022", confidence: "act" },
      },
      {
        from: "2017-01-01",
        value: "normed",
        source: { law: "1412/1997", section: "7 b § 1 mom 1 kohta", amendedBy: "815/2015", confidence: "act" },
      },
    ],
  },
  disabledParking: {
    fi: "Liikkumisesteisen autopaikka",
    sv: "Bilplats för rörelsehindrad",
    en: "Parking place of a person with restricted mobility",
    versions: [
      {
        from: "2026-02-01",
        value: "housing",
        source: {
          law: "1412/1997",
          section: "7 a § 1 mom 7 kohta",
          amendedBy: "26/2026",
          confidence: "unverified",
          note: newHousing,
        },
      },
      {
        from: "2024-04-01",
        value: "housing",
        source: { law: "1412/1997", section: "7 a § 1 mom 7 kohta", amendedBy: "1242/2023", confidence: "act" },
      },
      {
        from: "2023-01-01",
        value: "housing",
        source: {
          law: "1412/1997",
          section: "7 a § 1 mom",
          amendedBy: "1023/2022",
          document: "Kela, Asumismenot",
          confidence: "practice",
        },
      },
      {
        from: "2017-01-01",
        value: "housing",
        source: {
          law: "1412/1997",
          section: "7 b § 1 mom",
          amendedBy: "815/2015",
          document: "Kela, Asumismenot",
          confidence: "practice",
        },
      },
    ],
  },
  rentDeposit: {
    fi: "Vuokravakuus rahana",
    sv: "Hyressäkerhet i pengar",
    en: "Rent deposit in cash",
    versions: [
      {
        from: "2023-01-01",
        value: "housing",
        source: {
          law: "1412/1997",
          section: "16 § 4 mom ja 7 a § 1 mom 7 kohta",
          amendedBy: "1023/2022",
          document: "KHO:2023:40",
          confidence: "act",
        },
      },
      {
        from: "2017-01-01",
        value: "housing",
        source: {
          law: "1412/1997",
          section: "7 b § 1 mom 1 kohta",
          amendedBy: "815/2015",
          document: "KHO:2023:40",
          confidence: "court",
        },
      },
    ],
  },
  healthCare: {
    fi: "Terveydenhuoltomenot",
    sv: "Hälsovårdsutgifter",
    en: "Health care",
    versions: healthCost,
  },
  medicine: {
    fi: "Lääkkeet",
    sv: "Läkemedel",
    en: "Medicine",
    versions: healthCost,
  },
  dentalCare: {
    fi: "Hammashoito",
    sv: "Tandvård",
    en: "Dental care",
    versions: healthCost,
  },
  glasses: {
    fi: "Silmälasit",
    sv: "Glasögon",
    en: "Glasses",
    versions: healthCost,
  },
  earlyEducation: {
    fi: "Varhaiskasvatusmaksu",
    sv: "Avgift för småbarnspedagogik",
    en: "Early education",
    versions: careOfAChild,
  },
  schoolDayCare: {
    fi: "Aamu- ja iltapäivätoiminta",
    sv: "Morgon- och eftermiddagsverksamhet",
    en: "Morning and afternoon activity",
    versions: careOfAChild,
  },
  childVisits: {
    fi: "Lapsen tapaamiset",
    sv: "Umgänge med barn",
    en: "Visits of a child",
    versions: [
      {
        from: "2025-02-01",
        value: "other",
        source: { law: "1412/1997", section: "7 b § 3 mom 2 kohta", amendedBy: "847/2024", confidence: "act" },
      },
      {
        from: "2023-01-01",
        value: "other",
        source: { law: "1412/1997", section: "7 b § 2 mom 2 kohta", amendedBy: "1023/2022", confidence: "act" },
      },
      {
        from: "2017-01-01",
        value: "other",
        source: { law: "1412/1997", section: "7 b § 1 mom 6 kohta", amendedBy: "815/2015", confidence: "act" },
      },
    ],
  },
  identityDocument: {
    fi: "Henkilötodistus",
    sv: "Identitetsbevis",
    en: "Identity document",
    versions: document,
  },
  residencePermit: {
    fi: "Oleskeluasiakirja",
    sv: "Uppehållshandling",
    en: "Residence document",
    versions: document,
  },
  travelDocument: {
    fi: "Matkustusasiakirja",
    sv: "Resehandling",
    en: "Travel document",
    versions: document,
  },
  debt: {
    fi: "Velka",
    sv: "Skuld",
    en: "Debt",
    versions: outsideTheAct,
  },
  fine: {
    fi: "Sakko",
    sv: "Böter",
    en: "Fine",
    versions: outsideTheAct,
  },
  childMaintenance: {
    fi: "Maksettu elatusapu",
    sv: "Betalt underhållsbidrag",
    en: "Child maintenance paid",
    versions: [
      {
        from: "2023-01-01",
        value: "never",
        source: {
          law: "1412/1997",
          section: "7 a ja 7 b §",
          amendedBy: "1023/2022",
          document: "KHO 2000:T2076",
          confidence: "court",
        },
      },
      {
        from: "2017-01-01",
        value: "never",
        source: {
          law: "1412/1997",
          section: "7 b §",
          amendedBy: "815/2015",
          document: "KHO 2000:T2076",
          confidence: "court",
        },
      },
    ],
  },
  mealCharge: {
    fi: "Ateriamaksu",
    sv: "Måltidsavgift",
    en: "Meal charge",
    versions: [
      {
        from: "2023-01-01",
        value: "never",
        source: {
          law: "1412/1997",
          section: "7 § 1 mom",
          amendedBy: "1023/2022",
          document: "KHO:2020:22",
          confidence: "court",
        },
      },
      {
        from: "2017-01-01",
        value: "never",
        source: {
          law: "1412/1997",
          section: "7 a §",
          amendedBy: "815/2015",
          document: "KHO:2020:22",
          confidence: "court",
        },
      },
    ],
  },
  privateInsurance: {
    fi: "Yksityinen vakuutus",
    sv: "Privat försäkring",
    en: "Private insurance",
    versions: [
      {
        from: "2023-01-01",
        value: "never",
        source: {
          law: "1412/1997",
          section: "7 a ja 7 b §",
          amendedBy: "1023/2022",
          document: "Kela, Mihin menoihin toimeentulotukea voi saada",
          confidence: "practice",
        },
      },
      {
        from: "2017-01-01",
        value: "never",
        source: {
          law: "1412/1997",
          section: "7 b §",
          amendedBy: "815/2015",
          document: "Kela, Mihin menoihin toimeentulotukea voi saada",
          confidence: "practice",
        },
      },
    ],
  },
  car: {
    fi: "Auto",
    sv: "Bil",
    en: "Car",
    versions: outsideTheAct,
  },
  furniture: {
    fi: "Huonekalut ja kodinkoneet",
    sv: "Möbler och hushållsmaskiner",
    en: "Furniture and appliances",
    versions: [
      {
        from: "2023-01-01",
        value: "never",
        source: {
          law: "1412/1997",
          section: "7 a ja 7 c §",
          amendedBy: "1023/2022",
          document: "Kela, Asumismenot",
          confidence: "practice",
        },
      },
      {
        from: "2017-01-01",
        value: "never",
        source: {
          law: "1412/1997",
          section: "7 b ja 7 c §",
          amendedBy: "815/2015",
          document: "Kela, Asumismenot",
          confidence: "practice",
        },
      },
    ],
  },
  unionFee: {
    fi: "Ammattiliiton jäsenmaksu",
    sv: "Fackföreningsavgift",
    en: "Union fee",
    versions: [
      {
        from: "2023-01-01",
        value: "never",
        source: {
          law: "1412/1997",
          section: "7 a ja 7 b §",
          amendedBy: "1023/2022",
          document: "HFD H1122/2020",
          confidence: "court",
        },
      },
      {
        from: "2017-01-01",
        value: "never",
        source: {
          law: "1412/1997",
          section: "7 b §",
          amendedBy: "815/2015",
          document: "HFD H1122/2020",
          confidence: "court",
        },
      },
    ],
  },
  hobby: {
    fi: "Harrastusmenot",
    sv: "Hobbyutgifter",
    en: "Hobby",
    versions: [
      {
        from: "2023-01-01",
        value: "never",
        source: { law: "1412/1997", section: "7 § 1 mom", amendedBy: "1023/2022", confidence: "act" },
      },
      {
        from: "2017-01-01",
        value: "never",
        source: { law: "1412/1997", section: "7 a §", amendedBy: "815/2015", confidence: "act" },
      },
    ],
  },
  otherExpense: {
    fi: "Muu meno",
    sv: "Annan utgift",
    en: "Other expense",
    versions: [
      {
        from: "2023-01-01",
        value: "never",
        source: { law: "1412/1997", section: "7 a ja 7 b §", amendedBy: "1023/2022", confidence: "act" },
      },
      {
        from: "2017-01-01",
        value: "never",
        source: { law: "1412/1997", section: "7 b §", amendedBy: "815/2015", confidence: "act" },
      },
    ],
  },
};
