import type { Source } from "../dated.js";

/** A place in the law by date, newest first: the sections moved on 2023-01-01. */
export type Place = readonly { readonly from: string; readonly source: Source }[];

/** The day on which somebody last confirmed that the newest versions of this file still hold. */
export const checkedOn = "2026-11-22";

export const placeNames = [
  "livingArrangement",
  "singleParent",
  "parentOfAdult",
  "partnerInPrison",
  "alternatingResidence",
  "changeWithinMonth",
  "period",
  "replacedBasicAmount",
  "reduction",
  "reductionLimits",
  "hearing",
  "neededSize",
  "necessaryMove",
  "necessaryHealth",
  "privateCare",
  "depositInCash",
  "compensated",
  "division",
  "monthOfExpense",
  "retroactive",
  "visits",
  "liability",
  "tenure",
  "housingLimit",
  "specialGround",
  "guidance",
  "noCheaperHome",
  "garnished",
  "recovered",
  "disregarded",
  "minorIncome",
  "minorStipend",
  "workExpenses",
  "childIncome",
  "monthOfIncome",
  "spread",
  "lateKnown",
  "estimated",
  "studentLoan",
  "assets",
  "protectedAssets",
  "childAssets",
  "recoveryOrder",
  "carriedSurplus",
  "registration",
  "releaseFromRegistration",
  "substantialWork",
  "primaryBenefits",
  "prompt",
  "reductionSecondStep",
  "serviceNeedAssessment",
  "endOfReduction",
  "onePercentage",
  "equalShares",
  "recoveryBan",
  "orderedRecovery",
  "misleadingRecovery",
  "recoveryLimits",
  "recoveryHearing",
  "collection",
  "payerNotice",
  "orderOfClaims",
  "undividedEstate",
  "setOffBan",
  "supplementary",
  "supplementaryOrder",
  "serviceByLetter",
  "serviceElectronic",
] as const;

export type PlaceName = (typeof placeNames)[number];

/** Sentences of the law that hold no figure: what a rule, a cut, a finding or a question rests on. */
export const places: Readonly<Record<PlaceName, Place>> = {
  livingArrangement: [{ from: "2017-01-01", source: { law: "1412/1997", section: "9 § 1 mom", confidence: "act" } }],
  singleParent: [{ from: "2017-01-01", source: { law: "1412/1997", section: "9 § 2 mom", confidence: "act" } }],
  /** A parent who lives with a child of 18 or over and has no partner. */
  parentOfAdult: [{ from: "2017-01-01", source: { law: "1412/1997", section: "9 § 2 mom", confidence: "act" } }],
  /** The adult at home while the partner is in prison. */
  partnerInPrison: [
    {
      from: "2017-01-01",
      source: {
        law: "1412/1997",
        section: "9 § 1 ja 2 mom",
        document: "rets.fi, Puolison ja perheen toimeentulo rangaistuksen aikana",
        confidence: "derived",
      },
    },
  ],
  /** Part of a child's basic amount in alternating residence. @fi vuoroasuminen */
  alternatingResidence: [
    { from: "2017-01-01", source: { law: "1412/1997", section: "9 §", document: "KHO:2023:43", confidence: "court" } },
  ],
  /** Change within the month. @fi olosuhteiden muutos */
  changeWithinMonth: [
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "18 § 1 mom", amendedBy: "1107/2016", confidence: "act" },
    },
  ],
  period: [
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "13 § 1 mom", amendedBy: "1023/2022", confidence: "act" },
    },
    { from: "2017-01-01", source: { law: "1412/1997", section: "15 § 1 mom", confidence: "act" } },
  ],
  /** Institution, prison, service. @fi laitoshoito, vankeus, palvelus */
  replacedBasicAmount: [
    {
      from: "2017-01-01",
      source: {
        law: "1412/1997",
        section: "7 ja 9 §",
        document: "KHO:2013:57; Kela, ohjemuutokset viikolla 2/2018",
        confidence: "court",
      },
    },
  ],
  reduction: [
    {
      from: "2026-02-01",
      source: { law: "1412/1997", section: "10 §", amendedBy: "26/2026", confidence: "published" },
    },
    { from: "2023-01-01", source: { law: "1412/1997", section: "10 §", amendedBy: "1023/2022", confidence: "act" } },
    { from: "2017-01-01", source: { law: "1412/1997", section: "10 §", amendedBy: "815/2015", confidence: "act" } },
  ],
  /** The condition of every reduction. */
  reductionLimits: [
    {
      from: "2026-02-01",
      source: {
        law: "1412/1997",
        section: "10 §",
        amendedBy: "26/2026",
        document: "HE 116/2025",
        confidence: "published",
      },
    },
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "10 § 3 mom", amendedBy: "1023/2022", confidence: "act" },
    },
    { from: "2017-01-01", source: { law: "1412/1997", section: "10 § 4 mom", confidence: "act" } },
  ],
  /** Hearing before a reduction. @fi kuuleminen */
  hearing: [
    {
      from: "2026-02-01",
      source: {
        law: "1412/1997",
        section: "10 a §",
        amendedBy: "26/2026",
        confidence: "unverified",
        note: "Whether 10 a § survived Act 26/2026 has not been seen; 434/2003 34 § demands the hearing in any case.",
      },
    },
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "10 a § 1 mom", amendedBy: "1023/2022", confidence: "act" },
    },
    { from: "2017-01-01", source: { law: "434/2003", section: "34 §", confidence: "act" } },
  ],
  /** Only the needed size of a cost is accepted. @fi tarpeellisen suuruinen meno */
  neededSize: [
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "6 § 2 mom ja 7 § 2 mom", amendedBy: "1023/2022", confidence: "act" },
    },
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "7 b § 1 mom", amendedBy: "815/2015", confidence: "act" },
    },
  ],
  necessaryMove: [
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "7 a § 1 mom 7 kohta", document: "KHO:2023:40", confidence: "act" },
    },
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "7 b § 1 mom 1 kohta", document: "KHO:2023:40", confidence: "act" },
    },
  ],
  necessaryHealth: [
    {
      from: "2026-02-01",
      source: {
        law: "1412/1997",
        section: "7 b § 1 mom",
        amendedBy: "26/2026",
        document: "StVM 29/2025",
        confidence: "published",
      },
    },
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "7 b § 1 mom", amendedBy: "1023/2022", confidence: "act" },
    },
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "7 b § 1 mom 4 kohta", amendedBy: "815/2015", confidence: "act" },
    },
  ],
  privateCare: [
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "7 b §", document: "KHO:2004:79; KHO:2006:60", confidence: "court" },
    },
    {
      from: "2017-01-01",
      source: {
        law: "1412/1997",
        section: "7 b § 1 mom 4 ja 5 kohta",
        document: "KHO:2004:79; KHO:2006:60",
        confidence: "court",
      },
    },
  ],
  depositInCash: [
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "16 § 4 mom", amendedBy: "1023/2022", confidence: "act" },
    },
    {
      from: "2017-01-01",
      source: {
        law: "1412/1997",
        section: "7 b § 1 mom 1 kohta",
        document: "Kela, Vuokravakuus",
        confidence: "practice",
      },
    },
  ],
  /** Compensated from elsewhere. @fi muulla perusteella korvattava meno */
  compensated: [
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "6 § 3 mom", amendedBy: "1023/2022", confidence: "act" },
    },
    { from: "2017-01-01", source: { law: "1412/1997", section: "8 §", confidence: "act" } },
  ],
  /** Costs shared with residents who are not family, or a bill that could be prepared for. */
  division: [
    {
      from: "2017-01-01",
      source: {
        law: "1412/1997",
        section: "3 § 1 mom",
        document: "KHO 2000:T936; KHO 2001:T3033",
        confidence: "court",
      },
    },
  ],
  /** A cost belongs to the month of its original due day. @fi laskun eräpäivä */
  monthOfExpense: [
    {
      from: "2023-01-01",
      source: {
        law: "1412/1997",
        section: "13 § 3 mom",
        document: "Kela, Mihin menoihin; KHO 2001:T2566",
        confidence: "act",
      },
    },
    {
      from: "2017-01-01",
      source: {
        law: "1412/1997",
        section: "15 § 2 mom",
        document: "Kela, Mihin menoihin; KHO 2001:T2566",
        confidence: "act",
      },
    },
  ],
  /** Retroactive assistance. @fi takautuva toimeentulotuki */
  retroactive: [
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "13 § 5 mom", amendedBy: "1023/2022", confidence: "act" },
    },
    { from: "2017-01-01", source: { law: "1412/1997", section: "15 § 4 mom", confidence: "act" } },
  ],
  /** Visits of a child under a confirmed agreement. @fi lapsen tapaamiset */
  visits: [
    {
      from: "2025-02-01",
      source: { law: "1412/1997", section: "7 b § 3 mom 2 kohta", amendedBy: "847/2024", confidence: "act" },
    },
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "7 b § 2 mom 2 kohta", amendedBy: "1023/2022", confidence: "act" },
    },
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "7 b § 1 mom 6 kohta", amendedBy: "815/2015", confidence: "act" },
    },
  ],
  /** No liability, no cost. */
  liability: [
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "6 § 1 mom", document: "KHO 2007:T502", confidence: "court" },
    },
  ],
  /** Cost that the act grants to another form of tenure. @fi hallintamuoto */
  tenure: [
    { from: "2023-01-01", source: { law: "1412/1997", section: "7 a § 1 mom", confidence: "act" } },
    { from: "2017-01-01", source: { law: "1412/1997", section: "7 b § 1 mom 1 kohta", confidence: "act" } },
  ],
  /** The limit of accepted housing costs. @fi asumisnormi */
  housingLimit: [
    {
      from: "2024-04-01",
      source: { law: "1412/1997", section: "7 a § 2 mom", amendedBy: "1242/2023", confidence: "act" },
    },
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "7 a § 2 mom", amendedBy: "1023/2022", confidence: "act" },
    },
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "7 b § 2 mom", amendedBy: "815/2015", confidence: "act" },
    },
  ],
  /** Special grounds for a higher cost. @fi erityinen peruste */
  specialGround: [
    {
      from: "2026-02-01",
      source: {
        law: "1412/1997",
        section: "7 a § 3 mom",
        amendedBy: "1242/2023",
        confidence: "unverified",
        note: "Whether Act 26/2026 left the special grounds untouched has not been seen.",
      },
    },
    {
      from: "2024-04-01",
      source: { law: "1412/1997", section: "7 a § 3 mom", amendedBy: "1242/2023", confidence: "act" },
    },
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "7 a § 2 mom", amendedBy: "1023/2022", confidence: "derived" },
    },
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "7 b § 2 mom", amendedBy: "815/2015", confidence: "derived" },
    },
  ],
  /** Guidance to cheaper housing and its time. @fi ohjaus edullisempaan asuntoon */
  guidance: [
    {
      from: "2024-04-01",
      source: { law: "1412/1997", section: "7 a § 4 mom", amendedBy: "1242/2023", confidence: "act" },
    },
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "7 a § 2 mom", amendedBy: "1023/2022", confidence: "act" },
    },
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "7 b § 2 mom", amendedBy: "815/2015", confidence: "act" },
    },
  ],
  /** No real possibility of a cheaper home. */
  noCheaperHome: [
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "7 a § 3 mom", amendedBy: "1023/2022", confidence: "act" },
    },
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "7 b § 3 mom", amendedBy: "815/2015", confidence: "act" },
    },
  ],
  garnished: [
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "11 § 1 mom", document: "KHO:2001:20", confidence: "court" },
    },
  ],
  recovered: [
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "11 § 1 mom", document: "KHO:2007:44", confidence: "court" },
    },
  ],
  /** Income left out by a finding. @fi etuoikeutettu tulo */
  disregarded: [{ from: "2017-01-01", source: { law: "1412/1997", section: "11 § 2 mom", confidence: "act" } }],
  minorIncome: [
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "11 § 2 mom 1 kohta", amendedBy: "49/2005", confidence: "act" },
    },
  ],
  minorStipend: [
    {
      from: "2017-01-01",
      source: {
        law: "1412/1997",
        section: "11 § 2 mom 1 kohta",
        document: "Kela, etuusohjeen muutokset viikolla 27/2017",
        confidence: "practice",
      },
    },
  ],
  /** Income matching commuting and other costs of work. @fi työssäkäynnistä aiheutuvat menot */
  workExpenses: [
    {
      from: "2026-02-01",
      source: {
        law: "1412/1997",
        section: "11 § 2 mom 3 kohta",
        amendedBy: "49/2005",
        confidence: "unverified",
        note: "Whether Act 26/2026 left the item untouched has not been seen.",
      },
    },
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "11 § 2 mom 3 kohta", amendedBy: "49/2005", confidence: "act" },
    },
  ],
  /** A child's income above the child's own needs. @fi lapsen tulot */
  childIncome: [
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "11 § 2 mom 2 kohta", amendedBy: "49/2005", confidence: "act" },
    },
  ],
  /** The month in which income counts. @fi tulon huomioon ottamisen ajankohta */
  monthOfIncome: [
    {
      from: "2023-01-01",
      source: {
        law: "1412/1997",
        section: "13 § 3 mom",
        document: "Kela, Tulot ja varat; KHO 2001:T1676",
        confidence: "act",
      },
    },
    {
      from: "2017-01-01",
      source: {
        law: "1412/1997",
        section: "15 § 2 mom",
        document: "Kela, Tulot ja varat; KHO 2001:T1676",
        confidence: "act",
      },
    },
  ],
  spread: [
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "13 § 3 mom", amendedBy: "1023/2022", confidence: "act" },
    },
    { from: "2017-01-01", source: { law: "1412/1997", section: "15 § 2 mom", confidence: "act" } },
  ],
  lateKnown: [
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "13 § 4 mom", amendedBy: "1023/2022", confidence: "act" },
    },
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "15 § 3 mom", amendedBy: "49/2005", confidence: "act" },
    },
  ],
  estimated: [
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "13 § 3 mom", document: "Kela, Tulot ja varat", confidence: "practice" },
    },
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "15 § 2 mom", document: "Kela, Tulot ja varat", confidence: "practice" },
    },
  ],
  /** A student loan counts for the months it is for. @fi opintolaina */
  studentLoan: [
    {
      from: "2026-02-01",
      source: {
        law: "1412/1997",
        section: "2 § ja 11 § 1 mom",
        amendedBy: "26/2026",
        document: "Kela 5.2.2026",
        confidence: "published",
      },
    },
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "2 § ja 11 § 1 mom", document: "KHO:2005:20", confidence: "court" },
    },
  ],
  /** Available assets. @fi käytettävissä olevat varat */
  assets: [{ from: "2017-01-01", source: { law: "1412/1997", section: "12 § 1 mom", confidence: "act" } }],
  protectedAssets: [{ from: "2017-01-01", source: { law: "1412/1997", section: "12 § 2 mom", confidence: "act" } }],
  childAssets: [{ from: "2017-01-01", source: { law: "1412/1997", section: "12 § 2 mom 3 kohta", confidence: "act" } }],
  recoveryOrder: [
    { from: "2017-01-01", source: { law: "1412/1997", section: "20 § 1 mom 1 kohta", confidence: "act" } },
  ],
  /** Surplus of the month before. @fi ylijäämän vyörytys */
  carriedSurplus: [
    {
      from: "2023-01-01",
      source: {
        law: "1412/1997",
        section: "13 § 3 mom",
        amendedBy: "1023/2022",
        document: "KHO:2014:196; KHO 2002:T74",
        confidence: "court",
      },
    },
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "15 § 2 mom", document: "KHO:2014:196; KHO 2002:T74", confidence: "court" },
    },
  ],
  /** Registration as a job seeker. @fi velvollisuus ilmoittautua työnhakijaksi */
  registration: [
    {
      from: "2026-02-01",
      source: {
        law: "1412/1997",
        section: "2 a §",
        amendedBy: "26/2026",
        document: "Kela 28.1.2026",
        confidence: "published",
      },
    },
    {
      from: "2025-01-01",
      source: { law: "1412/1997", section: "2 a § 1 mom", amendedBy: "411/2023", confidence: "act" },
    },
    {
      from: "2017-01-01",
      source: {
        law: "1412/1997",
        section: "2 a § 1 mom",
        amendedBy: "1278/2016",
        document: "1294/2002",
        confidence: "act",
      },
    },
  ],
  /** Who is released from it. @fi ilmoittautumisvelvollisuuden poikkeukset */
  releaseFromRegistration: [
    {
      from: "2026-02-01",
      source: {
        law: "1412/1997",
        section: "2 a §",
        amendedBy: "26/2026",
        document: "Helsinki, January 2026; STM in MTV 15.1.2026",
        confidence: "unverified",
        note: "Exceptions of the new text have not been seen but for substantial work (Decree 95/2026).",
      },
    },
    {
      from: "2025-01-01",
      source: { law: "1412/1997", section: "2 a § 1 mom 1–5 kohta", amendedBy: "411/2023", confidence: "act" },
    },
    {
      from: "2017-01-01",
      source: {
        law: "1412/1997",
        section: "2 a § 1 mom 1–5 kohta",
        amendedBy: "1278/2016",
        document: "1294/2002",
        confidence: "act",
      },
    },
  ],
  /** Work that is substantial. @fi toiminnan olennaisuus */
  substantialWork: [
    {
      from: "2026-02-01",
      source: {
        law: "1412/1997",
        section: "2 a § 3 mom",
        amendedBy: "26/2026",
        document: "Asetus 95/2026",
        confidence: "decree",
      },
    },
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "2 a § 1 mom 1 kohta", amendedBy: "1294/2002", confidence: "act" },
    },
  ],
  /** Benefits that come first. @fi ensisijaiset etuudet */
  primaryBenefits: [
    {
      from: "2026-02-01",
      source: {
        law: "1412/1997",
        section: "2 §",
        amendedBy: "26/2026",
        document: "STM, Changes to social assistance",
        confidence: "published",
      },
    },
    { from: "2017-01-01", source: { law: "1412/1997", section: "2 § 1 mom", confidence: "act" } },
  ],
  /** Prompt to register or to apply. @fi kehotus */
  prompt: [
    {
      from: "2026-02-01",
      source: {
        law: "1412/1997",
        section: "2 a ja 10 §",
        amendedBy: "26/2026",
        document: "Kela 28.1.2026",
        confidence: "published",
      },
    },
    { from: "2017-01-01", source: { law: "1412/1997", section: "2 a §", amendedBy: "1294/2002", confidence: "act" } },
  ],
  /** The second step of a reduction. */
  reductionSecondStep: [
    {
      from: "2026-02-01",
      source: {
        law: "1412/1997",
        section: "10 §",
        amendedBy: "26/2026",
        document: "Kela 28.1.2026",
        confidence: "published",
      },
    },
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "10 § 2 mom", amendedBy: "1023/2022", confidence: "act" },
    },
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "10 § 3 mom", amendedBy: "939/2012", confidence: "act" },
    },
  ],
  /** Direction to the assessment of service needs. @fi palvelutarpeen arviointi */
  serviceNeedAssessment: [
    {
      from: "2026-02-01",
      source: {
        law: "1412/1997",
        section: "10 a §",
        amendedBy: "26/2026",
        document: "Verkkouutiset",
        confidence: "unverified",
        note: "By the account of the committee chair the step before a reduction was removed.",
      },
    },
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "10 a § 3 mom", amendedBy: "1023/2022", confidence: "act" },
    },
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "10 § 2 mom", amendedBy: "815/2015", confidence: "act" },
    },
  ],
  /** A reduction ends when the person complies. */
  endOfReduction: [
    {
      from: "2017-01-01",
      source: {
        law: "1412/1997",
        section: "10 §",
        confidence: "derived",
        note: "Deduced: the act gives a longest time and a cause, and without the cause there is none.",
      },
    },
  ],
  /** One percentage a person and month. */
  onePercentage: [
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "10 §", document: "Kela, Kelasto metadata", confidence: "published" },
    },
  ],
  /** Assistance is deemed divided equally among the family. @fi tuen jakautuminen perheenjäsenten kesken */
  equalShares: [{ from: "2017-01-01", source: { law: "1412/1997", section: "3 § 2 mom", confidence: "act" } }],
  /** No recovery but by chapter 4. @fi takaisinperintäkielto */
  recoveryBan: [
    {
      from: "2026-02-01",
      source: {
        law: "1412/1997",
        section: "19 §",
        confidence: "unverified",
        note: "Whether Act 26/2026 left chapter 4 untouched has not been seen.",
      },
    },
    { from: "2017-01-01", source: { law: "1412/1997", section: "19 §", confidence: "act" } },
  ],
  /** Recovery ordered when granting. @fi takaisinperinnän perusteet */
  orderedRecovery: [
    {
      from: "2026-02-01",
      source: {
        law: "1412/1997",
        section: "20 § 1 mom",
        amendedBy: "1023/2022",
        confidence: "unverified",
        note: "Whether Act 26/2026 left chapter 4 untouched has not been seen.",
      },
    },
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "20 § 1 mom", amendedBy: "1023/2022", confidence: "act" },
    },
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "20 § 1 mom", amendedBy: "815/2015", confidence: "act" },
    },
  ],
  /** Recovery after misleading information. @fi erehdyttäminen ja ilmoitusvelvollisuuden laiminlyönti */
  misleadingRecovery: [
    {
      from: "2026-02-01",
      source: {
        law: "1412/1997",
        section: "20 § 2 mom",
        amendedBy: "1023/2022",
        confidence: "unverified",
        note: "Whether Act 26/2026 left chapter 4 untouched has not been seen.",
      },
    },
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "20 § 2 mom", amendedBy: "1023/2022", confidence: "act" },
    },
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "20 § 2 mom", amendedBy: "815/2015", confidence: "act" },
    },
  ],
  /** What recovery must leave. @fi takaisinperinnän edellytykset ja esteet */
  recoveryLimits: [
    {
      from: "2026-02-01",
      source: {
        law: "1412/1997",
        section: "21 §",
        confidence: "unverified",
        note: "Whether Act 26/2026 left chapter 4 untouched has not been seen.",
      },
    },
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "21 §", document: "KHO:2011:94; KHO:2009:79", confidence: "act" },
    },
  ],
  /** Hearing before recovery. */
  recoveryHearing: [
    {
      from: "2017-01-01",
      source: {
        law: "434/2003",
        section: "34 §",
        document: "OKV/2254/10/2020; Kela, Takaisinperintä",
        confidence: "act",
      },
    },
  ],
  /** Collection of an advance from the expected benefit. @fi ennakon perintä ja kuittaus */
  collection: [
    {
      from: "2026-02-01",
      source: {
        law: "1412/1997",
        section: "23 § 1 mom",
        amendedBy: "1023/2022",
        confidence: "unverified",
        note: "Whether Act 26/2026 left 20-23 § untouched has not been seen.",
      },
    },
    {
      from: "2023-01-01",
      source: {
        law: "1412/1997",
        section: "23 § 1 mom",
        amendedBy: "1023/2022",
        document: "KHO:2013:81; KHO 2001:T2150",
        confidence: "act",
      },
    },
    {
      from: "2017-01-01",
      source: {
        law: "1412/1997",
        section: "23 § 1 mom",
        amendedBy: "815/2015",
        document: "KHO:2013:81; KHO 2001:T2150",
        confidence: "act",
      },
    },
  ],
  /** Notice to the payer of the benefit. @fi ilmoitus etuuden maksajalle */
  payerNotice: [
    {
      from: "2026-02-01",
      source: {
        law: "1412/1997",
        section: "23 § 2 mom",
        amendedBy: "1023/2022",
        confidence: "unverified",
        note: "Whether Act 26/2026 left 20-23 § untouched has not been seen.",
      },
    },
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "23 § 2 mom", amendedBy: "1023/2022", confidence: "act" },
    },
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "23 § 2 mom", amendedBy: "815/2015", confidence: "act" },
    },
  ],
  /** Kela before the county or municipality, then the client. @fi maksuvaatimusten järjestys */
  orderOfClaims: [
    {
      from: "2026-02-01",
      source: {
        law: "1412/1997",
        section: "23 § 3 mom",
        amendedBy: "1023/2022",
        confidence: "unverified",
        note: "Whether Act 26/2026 left 20-23 § untouched has not been seen.",
      },
    },
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "23 § 3 mom", amendedBy: "1023/2022", confidence: "act" },
    },
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "23 § 3 mom", amendedBy: "815/2015", confidence: "act" },
    },
  ],
  /** An undivided estate is no income that could be collected. */
  undividedEstate: [
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "23 § 1 mom", document: "KHO:2006:88", confidence: "court" },
    },
  ],
  /** Assistance is not seized, transferred or set off. @fi ulosmittaus- ja kuittauskielto */
  setOffBan: [
    { from: "2017-01-01", source: { law: "1412/1997", section: "26 §", amendedBy: "815/2015", confidence: "act" } },
  ],
  /** Costs of special needs or circumstances. @fi täydentävä toimeentulotuki */
  supplementary: [
    { from: "2023-01-01", source: { law: "1412/1997", section: "7 c §", amendedBy: "1023/2022", confidence: "act" } },
    { from: "2017-01-01", source: { law: "1412/1997", section: "7 c §", amendedBy: "815/2015", confidence: "act" } },
  ],
  /** Income and assets meet basic assistance first, then supplementary costs. */
  supplementaryOrder: [
    {
      from: "2023-01-01",
      source: { law: "1412/1997", section: "6 § 1 mom", amendedBy: "1023/2022", confidence: "act" },
    },
    {
      from: "2017-01-01",
      source: { law: "1412/1997", section: "6 § 1 mom", amendedBy: "1218/2005", confidence: "act" },
    },
  ],
  /** When a letter counts as served. @fi tiedoksisaanti */
  serviceByLetter: [{ from: "2017-01-01", source: { law: "434/2003", section: "59 § 2 mom", confidence: "act" } }],
  /** When an electronic message counts as served. */
  serviceElectronic: [{ from: "2017-01-01", source: { law: "13/2003", section: "18 ja 19 §", confidence: "act" } }],
};
