import type { Dated } from "../dated.js";

/*
 * Lengths of time limits. They stand apart from the other figures because counting days needs no amounts: the room of the
 * limits reads this file alone.
 */

/** The day on which somebody last confirmed that the newest versions of this file still hold. */
export const checkedOn = "2026-11-22";

/** Months to comply with a prompt or to explain; none before the law knew it. @fi kehotuksen määräaika */
export const promptMonths: Dated<string | null> = [
  {
    from: "2026-02-01",
    value: "1",
    source: {
      law: "1412/1997",
      section: "2 a ja 10 §",
      amendedBy: "26/2026",
      document: "Kela 28.1.2026",
      confidence: "published",
    },
  },
  {
    from: "2016-12-15",
    value: null,
    source: { law: "1412/1997", section: "2 a ja 10 §", amendedBy: "1294/2002", confidence: "act" },
  },
];

/** Longest time of a reduction, months counted from the refusal or neglect. @fi perusosan alentamisen kesto */
export const reductionMonths: Dated<string> = [
  {
    from: "2026-02-01",
    value: "2",
    source: {
      law: "1412/1997",
      section: "10 §",
      amendedBy: "26/2026",
      confidence: "unverified",
      note: "Of the neglect of an integration plan alone, of which no source gives the time; the two months of the law before go on.",
    },
  },
  {
    from: "2023-01-01",
    value: "2",
    source: { law: "1412/1997", section: "10 § 3 mom", amendedBy: "1023/2022", confidence: "act" },
  },
  { from: "2016-12-15", value: "2", source: { law: "1412/1997", section: "10 § 4 mom", confidence: "act" } },
];

/** Longest time of a reduction while an unemployment benefit is stopped by a sanction, months. @fi perusosan alentamisen kesto työttömyysetuuden seuraamuksen ajalta */
export const sanctionReductionMonths: Dated<string | null> = [
  {
    from: "2026-02-01",
    value: "6",
    source: {
      law: "1412/1997",
      section: "10 §",
      amendedBy: "26/2026",
      document: "STM in MTV 15.1.2026",
      confidence: "unverified",
    },
  },
  {
    from: "2016-12-15",
    value: null,
    source: { law: "1412/1997", section: "10 §", amendedBy: "1294/2002", confidence: "act" },
  },
];

/** Days before the payment day on which the payer must know of the claim at the latest. @fi maksajalle tehtävän ilmoituksen aika */
export const payerNoticeDays: Dated<string> = [
  {
    from: "2026-02-01",
    value: "14",
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
    value: "14",
    source: { law: "1412/1997", section: "23 § 2 mom", amendedBy: "1023/2022", confidence: "act" },
  },
  {
    from: "2016-12-15",
    value: "14",
    source: { law: "1412/1997", section: "23 § 2 mom", amendedBy: "815/2015", confidence: "act" },
  },
];

/** Years from the payment in which recovery ordered when granting must be applied for. @fi takaisinperinnän hakemisaika */
export const recoveryYears: Dated<string> = [
  {
    from: "2026-02-01",
    value: "3",
    source: {
      law: "1412/1997",
      section: "22 § 1 mom",
      amendedBy: "1555/2009",
      confidence: "unverified",
      note: "Whether Act 26/2026 left 20-23 § untouched has not been seen; recovery through the court goes on.",
    },
  },
  {
    from: "2016-12-15",
    value: "3",
    source: { law: "1412/1997", section: "22 § 1 mom", amendedBy: "1555/2009", confidence: "act" },
  },
];

/** The same after information given to mislead or a notice deliberately left out, years. @fi takaisinperinnän hakemisaika erehdyttämisen jälkeen */
export const misleadingRecoveryYears: Dated<string> = [
  {
    from: "2026-02-01",
    value: "5",
    source: {
      law: "1412/1997",
      section: "22 § 1 mom",
      amendedBy: "1555/2009",
      confidence: "unverified",
      note: "Whether Act 26/2026 left 20-23 § untouched has not been seen; recovery through the court goes on.",
    },
  },
  {
    from: "2016-12-15",
    value: "5",
    source: { law: "1412/1997", section: "22 § 1 mom", amendedBy: "1555/2009", confidence: "act" },
  },
];

/** Years from a death in which recovery left until then must be applied for. @fi takaisinperinnän hakemisaika kuoleman jälkeen */
export const deathRecoveryYears: Dated<string> = [
  {
    from: "2026-02-01",
    value: "1",
    source: {
      law: "1412/1997",
      section: "22 § 3 mom",
      amendedBy: "1555/2009",
      confidence: "unverified",
      note: "Whether Act 26/2026 left 20-23 § untouched has not been seen; recovery through the court goes on.",
    },
  },
  {
    from: "2016-12-15",
    value: "1",
    source: { law: "1412/1997", section: "22 § 3 mom", amendedBy: "1555/2009", confidence: "act" },
  },
];

/** Days after the sending on which a letter counts as served. @fi tiedoksisaanti kirjeellä */
export const letterServiceDays: Dated<string> = [
  {
    from: "2004-01-01",
    value: "7",
    source: { law: "434/2003", section: "59 § 2 mom", document: "KHO 2014:78", confidence: "act" },
  },
];

/** Days after the sending on which an ordinary electronic message counts as served. @fi tavallinen sähköinen tiedoksisaanti */
export const electronicServiceDays: Dated<string> = [
  { from: "2003-02-01", value: "3", source: { law: "13/2003", section: "19 § 2 mom", confidence: "act" } },
];

/** Months given to find cheaper housing; `null` while the act only asked for sufficient time. @fi määräaika edullisemman asunnon hankkimiseen */
export const guidanceMonths: Dated<string | null> = [
  {
    from: "2026-02-01",
    value: "3",
    source: {
      law: "1412/1997",
      section: "7 a § 4 mom",
      amendedBy: "1242/2023",
      confidence: "unverified",
      note: "Act 26/2026 changed 7 a § in parts that have not been seen.",
    },
  },
  {
    from: "2024-04-01",
    value: "3",
    source: { law: "1412/1997", section: "7 a § 4 mom", amendedBy: "1242/2023", confidence: "act" },
  },
  {
    from: "2023-01-01",
    value: null,
    source: { law: "1412/1997", section: "7 a § 2 mom", amendedBy: "1023/2022", confidence: "act" },
  },
  {
    from: "2016-12-15",
    value: null,
    source: { law: "1412/1997", section: "7 b § 2 mom", amendedBy: "815/2015", confidence: "act" },
  },
];

/** Calendar months after the decision in which income found out later may count. @fi jälkikäteen huomioon otettava tulo */
export const lateKnownMonths: Dated<string> = [
  {
    from: "2026-02-01",
    value: "2",
    source: {
      law: "1412/1997",
      section: "13 § 4 mom",
      amendedBy: "1023/2022",
      confidence: "unverified",
      note: "Whether Act 26/2026 left the section untouched has not been seen.",
    },
  },
  {
    from: "2023-01-01",
    value: "2",
    source: { law: "1412/1997", section: "13 § 4 mom", amendedBy: "1023/2022", confidence: "act" },
  },
  {
    from: "2016-12-15",
    value: "2",
    source: { law: "1412/1997", section: "15 § 3 mom", amendedBy: "49/2005", confidence: "act" },
  },
];
