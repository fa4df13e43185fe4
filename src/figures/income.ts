import type { Dated } from "../dated.js";

/** The day on which somebody last confirmed that the newest versions of this file still hold. */
export const checkedOn = "2026-11-22";

/** Part of earnings that is left out, before the upper limit. @fi ansiotulovähennys, osuus */
export const earnedIncomeDeductionShare: Dated<string> = [
  {
    from: "2023-01-01",
    value: "1",
    source: { law: "1412/1997", section: "11 § 3 mom", amendedBy: "1023/2022", confidence: "act" },
  },
  {
    from: "2018-06-01",
    value: "1",
    source: {
      law: "1412/1997",
      section: "11 § 3 mom",
      amendedBy: "940/2014",
      confidence: "practice",
      note: "The act said at least 20 %, at most 150 euros; Kela left the first 150 euros out in full.",
    },
  },
  {
    from: "2017-01-01",
    value: "0.20",
    source: { law: "1412/1997", section: "11 § 3 mom", amendedBy: "940/2014", confidence: "act" },
  },
];

/** The least share the act itself demanded until 2022-12-31; used with practice `statutoryShare`. @fi ansiotulovähennys, lain vähimmäisosuus */
export const earnedIncomeDeductionLeastShare: Dated<string | null> = [
  {
    from: "2023-01-01",
    value: null,
    source: { law: "1412/1997", section: "11 § 3 mom", amendedBy: "1023/2022", confidence: "act" },
  },
  {
    from: "2017-01-01",
    value: "0.20",
    source: { law: "1412/1997", section: "11 § 3 mom", amendedBy: "940/2014", confidence: "act" },
  },
];

/** Most that is left out of one person's earnings, euros a month. @fi ansiotulovähennys, enimmäismäärä */
export const earnedIncomeDeductionMost: Dated<string> = [
  {
    from: "2023-01-01",
    value: "150.00",
    source: { law: "1412/1997", section: "11 § 3 mom", amendedBy: "1023/2022", confidence: "act" },
  },
  {
    from: "2017-01-01",
    value: "150.00",
    source: { law: "1412/1997", section: "11 § 3 mom", amendedBy: "940/2014", confidence: "act" },
  },
];

/** Minor gifts and earnings left out in the household of one person, euros a month. @fi vähäiset avustukset ja ansiotulot, yksin asuva */
export const minorIncomeSingle: Dated<string> = [
  {
    from: "2026-03-01",
    value: "0.00",
    source: {
      law: "1412/1997",
      section: "11 § 2 mom",
      amendedBy: "26/2026",
      confidence: "unverified",
      note: "News only; the practice minorIncomeEnds moves the day.",
    },
  },
  {
    from: "2017-01-01",
    value: "50.00",
    source: {
      law: "1412/1997",
      section: "11 § 2 mom 1 kohta",
      document: "Kela, Tulot jotka eivät vaikuta toimeentulotukeen",
      confidence: "published",
    },
  },
];

/** The same in a household of two or more, euros a month in all. @fi vähäiset avustukset ja ansiotulot, perhe */
export const minorIncomeFamily: Dated<string> = [
  {
    from: "2026-03-01",
    value: "0.00",
    source: {
      law: "1412/1997",
      section: "11 § 2 mom",
      amendedBy: "26/2026",
      confidence: "unverified",
      note: "News only; the practice minorIncomeEnds moves the day.",
    },
  },
  {
    from: "2017-01-01",
    value: "100.00",
    source: {
      law: "1412/1997",
      section: "11 § 2 mom 1 kohta",
      document: "Kela, Tulot jotka eivät vaikuta toimeentulotukeen",
      confidence: "published",
    },
  },
];

/** A stipend below this is a minor grant for a young person, euros. @fi vähäinen stipendi */
export const minorStipendLimit: Dated<string | null> = [
  {
    from: "2026-03-01",
    value: null,
    source: { law: "1412/1997", section: "11 § 2 mom", amendedBy: "26/2026", confidence: "unverified" },
  },
  {
    from: "2017-01-01",
    value: "200.00",
    source: {
      law: "1412/1997",
      section: "11 § 2 mom 1 kohta",
      document: "Kela, etuusohjeen muutokset viikolla 27/2017",
      confidence: "practice",
    },
  },
];

/** Age below which the stipend is a minor grant, years. @fi vähäisen stipendin ikäraja */
export const minorStipendAge: Dated<string> = [
  {
    from: "2017-01-01",
    value: "30",
    source: {
      law: "1412/1997",
      section: "11 § 2 mom 1 kohta",
      document: "Kela, etuusohjeen muutokset viikolla 27/2017",
      confidence: "practice",
    },
  },
];

/** The earlier of the two days on which the minor income may have ended (practice `minorIncomeEnds`). */
export const minorIncomeEarliestEnd = "2026-02-01";

/** Whose earnings get the deduction. @fi ansiotulovähennyksen saajat */
export const earnedIncomeDeductionFor: Dated<string> = [
  {
    from: "2026-03-01",
    value: "minorsAndCarers",
    source: {
      law: "1412/1997",
      section: "11 § 3 mom",
      amendedBy: "26/2026",
      confidence: "unverified",
      note: "The end for adults is published; that carers keep it to the end of 2027 rests on one news source.",
    },
  },
  {
    from: "2023-01-01",
    value: "everyone",
    source: { law: "1412/1997", section: "11 § 3 mom", amendedBy: "1023/2022", confidence: "act" },
  },
  {
    from: "2017-01-01",
    value: "everyone",
    source: { law: "1412/1997", section: "11 § 3 mom", amendedBy: "940/2014", confidence: "act" },
  },
];

/** Which income may count when it is found out after the decision. @fi jälkikäteen huomioon otettavat tulot */
export const lateKnownOf: Dated<string> = [
  {
    from: "2023-01-01",
    value: "anyIncome",
    source: { law: "1412/1997", section: "13 § 4 mom", amendedBy: "1023/2022", confidence: "act" },
  },
  {
    from: "2017-01-01",
    value: "earnings",
    source: { law: "1412/1997", section: "15 § 3 mom", amendedBy: "49/2005", confidence: "act" },
  },
];
