import type { Dated } from "../dated.js";

/** The day on which somebody last confirmed that the newest versions of this file still hold. */
export const checkedOn = "2026-11-22";

/**
 * Basic amount of a person living alone as the statute prints it, euros a month at the index level of January 2011.
 * @fi perusosa, yksin asuva henkilö
 */
export const statutoryAmount: Dated<string> = [
  {
    from: "2026-03-01",
    value: "449.86",
    source: {
      law: "1412/1997",
      section: "9 § 1 mom 1 kohta",
      amendedBy: "26/2026",
      confidence: "derived",
      note: "The text of Act 26/2026 has not been seen; two published amounts (575.75 at the level of 2025, 578.43 at the level of 2026) fix the figure to the cent.",
    },
  },
  {
    from: "2019-01-01",
    value: "463.77",
    source: { law: "1412/1997", section: "9 § 1 mom 1 kohta", amendedBy: "1317/2018", confidence: "act" },
  },
  {
    from: "2018-01-01",
    value: "458.10",
    source: { law: "1412/1997", section: "9 § 1 mom 1 kohta", amendedBy: "983/2017", confidence: "act" },
  },
  {
    from: "2017-01-01",
    value: "455.00",
    source: { law: "1412/1997", section: "9 § 1 mom 1 kohta", amendedBy: "1084/2016", confidence: "act" },
  },
];

/**
 * National pensions index of the year.
 * @fi kansaneläkeindeksin pisteluku
 */
export const nationalPensionsIndex: Dated<string> = [
  { from: "2026-01-01", value: "1939", source: { law: "456/2001", section: "3 ja 4 §", confidence: "published" } },
  { from: "2025-01-01", value: "1930", source: { law: "456/2001", section: "3 ja 4 §", confidence: "published" } },
  { from: "2024-01-01", value: "1911", source: { law: "456/2001", section: "3 ja 4 §", confidence: "published" } },
  { from: "2023-01-01", value: "1805", source: { law: "456/2001", section: "3 ja 4 §", confidence: "published" } },
  {
    from: "2022-08-01",
    value: "1733",
    source: {
      law: "456/2001",
      section: "3 ja 4 §",
      document: "HE 75/2022",
      confidence: "published",
      note: "Extra adjustment in the middle of the year.",
    },
  },
  { from: "2022-01-01", value: "1674", source: { law: "456/2001", section: "3 ja 4 §", confidence: "published" } },
  { from: "2021-01-01", value: "1639", source: { law: "456/2001", section: "3 ja 4 §", confidence: "published" } },
  { from: "2020-01-01", value: "1633", source: { law: "456/2001", section: "3 ja 4 §", confidence: "published" } },
  { from: "2017-01-01", value: "1617", source: { law: "456/2001", section: "3 ja 4 §", confidence: "published" } },
];

/** Index of January 2011, the level at which the statutory amount is written. @fi indeksin perustaso */
export const indexBase: Dated<string> = [
  {
    from: "2017-01-01",
    value: "1508",
    source: { law: "1412/1997", section: "9 a § 2 mom", amendedBy: "1184/2011", confidence: "act" },
  },
];

/** Single parent, share of the amount of a person living alone. @fi yksinhuoltaja */
export const singleParentShare: Dated<string> = [
  {
    from: "2026-03-01",
    value: "1.15",
    source: { law: "1412/1997", section: "9 § 2 mom", amendedBy: "26/2026", confidence: "published" },
  },
  {
    from: "2020-01-01",
    value: "1.14",
    source: { law: "1412/1997", section: "9 § 2 mom", amendedBy: "1220/2019", confidence: "act" },
  },
  {
    from: "2017-01-01",
    value: "1.10",
    source: { law: "1412/1997", section: "9 § 2 mom", amendedBy: "1184/2011", confidence: "act" },
  },
];

/** Any other person of 18 or over: spouse, partner, adult in a shared household. @fi muu 18 vuotta täyttänyt */
export const otherAdultShare: Dated<string> = [
  {
    from: "2026-03-01",
    value: "0.86",
    source: { law: "1412/1997", section: "9 § 1 mom 2 kohta", amendedBy: "26/2026", confidence: "published" },
  },
  {
    from: "2017-01-01",
    value: "0.85",
    source: { law: "1412/1997", section: "9 § 1 mom 2 kohta", confidence: "act" },
  },
];

/** A person of 18 or over who lives with a parent. @fi vanhempansa luona asuva 18 vuotta täyttänyt */
export const adultChildShare: Dated<string> = [
  {
    from: "2017-01-01",
    value: "0.73",
    source: { law: "1412/1997", section: "9 § 1 mom 3 kohta", confidence: "act" },
  },
];

/** Child of 10 to 17, first of the siblings. @fi 10–17-vuotias lapsi */
export const olderChildShare: Dated<string> = [
  {
    from: "2026-03-01",
    value: "0.722",
    source: { law: "1412/1997", section: "9 § 1 mom 4 kohta", amendedBy: "26/2026", confidence: "published" },
  },
  {
    from: "2024-01-01",
    value: "0.70",
    source: { law: "1412/1997", section: "9 § 1 mom 4 kohta", confidence: "act" },
  },
  {
    from: "2023-01-01",
    value: "0.76",
    source: { law: "1412/1997", section: "9 § 4 mom", amendedBy: "1228/2022", confidence: "act" },
  },
  {
    from: "2017-01-01",
    value: "0.70",
    source: { law: "1412/1997", section: "9 § 1 mom 4 kohta", confidence: "act" },
  },
];

/** Child under 10, first of the siblings. @fi alle 10-vuotias lapsi */
export const youngerChildShare: Dated<string> = [
  {
    from: "2026-03-01",
    value: "0.65",
    source: { law: "1412/1997", section: "9 § 1 mom 5 kohta", amendedBy: "26/2026", confidence: "published" },
  },
  {
    from: "2024-01-01",
    value: "0.63",
    source: { law: "1412/1997", section: "9 § 1 mom 5 kohta", confidence: "act" },
  },
  {
    from: "2023-01-01",
    value: "0.69",
    source: { law: "1412/1997", section: "9 § 4 mom", amendedBy: "1228/2022", confidence: "act" },
  },
  {
    from: "2017-01-01",
    value: "0.63",
    source: { law: "1412/1997", section: "9 § 1 mom 5 kohta", confidence: "act" },
  },
];

/** What is taken off the share of the second child. @fi toisen lapsen alennus */
export const secondSiblingStep: Dated<string> = [
  { from: "2024-01-01", value: "0.05", source: { law: "1412/1997", section: "9 § 3 mom", confidence: "act" } },
  {
    from: "2023-01-01",
    value: "0.05",
    source: { law: "1412/1997", section: "9 § 5 mom", amendedBy: "1228/2022", confidence: "act" },
  },
  { from: "2017-01-01", value: "0.05", source: { law: "1412/1997", section: "9 § 3 mom", confidence: "act" } },
];

/** What is taken off the share of the third and each further child. @fi kolmannen ja seuraavien lasten alennus */
export const laterSiblingStep: Dated<string> = [
  { from: "2024-01-01", value: "0.10", source: { law: "1412/1997", section: "9 § 3 mom", confidence: "act" } },
  {
    from: "2023-01-01",
    value: "0.10",
    source: { law: "1412/1997", section: "9 § 5 mom", amendedBy: "1228/2022", confidence: "act" },
  },
  { from: "2017-01-01", value: "0.10", source: { law: "1412/1997", section: "9 § 3 mom", confidence: "act" } },
];

/** Age at which a child gets the amount of the older children, years. @fi 10–17-vuotiaan alaikäraja */
export const olderChildAge: Dated<string> = [
  {
    from: "2017-01-01",
    value: "10",
    source: { law: "1412/1997", section: "9 § 1 mom 4 ja 5 kohta", confidence: "act" },
  },
];

/** Age at which a child becomes a household of its own, years. @fi täysi-ikäisyys */
export const adultAge: Dated<string> = [
  {
    from: "2017-01-01",
    value: "18",
    source: { law: "1412/1997", section: "3 § 1 mom ja 9 § 1 mom", confidence: "act" },
  },
];

/** Days into which the monthly amount is divided. @fi kuukausimäärän jakaja */
export const daysOfMonth: Dated<string> = [
  {
    from: "2023-01-01",
    value: "30",
    source: {
      law: "1412/1997",
      section: "13 § 1 mom",
      document: "Kela, Toimeentulotuen perusosan määrä",
      confidence: "practice",
    },
  },
  {
    from: "2017-01-01",
    value: "30",
    source: {
      law: "1412/1997",
      section: "15 § 1 mom",
      document: "Kela, Toimeentulotuen perusosan määrä",
      confidence: "practice",
    },
  },
];

/** Days abroad in a month that leave the basic amount whole. @fi ulkomailla oleskelun raja */
export const daysAbroadAllowed: Dated<string> = [
  {
    from: "2018-04-09",
    value: "7",
    source: {
      law: "1412/1997",
      section: "9 §",
      document: "Kela, etuusohjeen muutokset viikolla 15/2018; KHO 2000:T3248",
      confidence: "practice",
    },
  },
  {
    from: "2017-01-01",
    value: "21",
    source: {
      law: "1412/1997",
      section: "9 §",
      document: "Kela, etuusohjeen muutokset viikolla 15/2018",
      confidence: "practice",
      note: "Before week 15 of 2018 a stay abroad had an effect after three weeks only.",
    },
  },
];

/** What a longer stay does. @fi pidemmän ulkomailla oleskelun vaikutus */
export const longStayAbroad: Dated<string> = [
  {
    from: "2018-04-09",
    value: "everyDay",
    source: {
      law: "1412/1997",
      section: "9 §",
      document: "Kela, etuusohjeen muutokset viikolla 15/2018",
      confidence: "practice",
    },
  },
  {
    from: "2017-01-01",
    value: "asked",
    source: {
      law: "1412/1997",
      section: "9 §",
      document: "Kela, etuusohjeen muutokset viikolla 15/2018",
      confidence: "practice",
      note: "How the days after three weeks were counted is not known, so a person decides.",
    },
  },
];

/** Age from which the basic amount may be reduced, years. @fi alennetun perusosan alaikäraja */
export const reductionAge: Dated<string> = [
  {
    from: "2026-02-01",
    value: "18",
    source: { law: "1412/1997", section: "2 a ja 10 §", amendedBy: "26/2026", confidence: "published" },
  },
  { from: "2017-01-01", value: "17", source: { law: "1412/1997", section: "2 a § ja 10 §", confidence: "act" } },
];

/** Highest reduction of the basic amount, percent. @fi perusosan alentamisen enimmäismäärä */
export const highestReduction: Dated<string> = [
  {
    from: "2026-02-01",
    value: "50",
    source: { law: "1412/1997", section: "10 §", amendedBy: "26/2026", confidence: "published" },
  },
  {
    from: "2023-01-01",
    value: "40",
    source: { law: "1412/1997", section: "10 § 2 mom", amendedBy: "1023/2022", confidence: "act" },
  },
  { from: "2017-01-01", value: "40", source: { law: "1412/1997", section: "10 § 3 mom", confidence: "act" } },
];
