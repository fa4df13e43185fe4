import type { Dated } from "../dated.js";

/** The day on which somebody last confirmed that the newest versions of this file still hold. */
export const checkedOn = "2026-11-22";

/** Last age of the duty to register as a job seeker, years. @fi työnhakijaksi ilmoittautumisen yläikäraja */
export const registrationLastAge: Dated<string> = [
  {
    from: "2026-02-01",
    value: "64",
    source: {
      law: "1412/1997",
      section: "2 a §",
      amendedBy: "26/2026",
      document: "Kela, Ensisijaiset etuudet",
      confidence: "unverified",
      note: "Sources say working age; one undated page says 17-64.",
    },
  },
  {
    from: "2025-01-01",
    value: "64",
    source: { law: "1412/1997", section: "2 a § 1 mom", amendedBy: "411/2023", confidence: "act" },
  },
  {
    from: "2017-01-01",
    value: "64",
    source: { law: "1412/1997", section: "2 a § 1 mom", amendedBy: "1294/2002", confidence: "act" },
  },
];

/** Hours of work a week that release from seeking full-time work; none before it was asked for. @fi kokoaikatyön viikkotunnit */
export const fullTimeHours: Dated<string | null> = [
  {
    from: "2026-02-01",
    value: "30",
    source: {
      law: "1412/1997",
      section: "2 a § 3 mom",
      amendedBy: "26/2026",
      document: "Asetus 95/2026; STM in MTV 15.1.2026",
      confidence: "derived",
      note: "The decree says 30 hours where pay is by time and in teaching; that less than 30 hours does not release is the ministry's account in the press.",
    },
  },
  {
    from: "2017-01-01",
    value: null,
    source: { law: "1412/1997", section: "2 a § 1 mom 1 kohta", amendedBy: "1294/2002", confidence: "act" },
  },
];

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
    from: "2017-01-01",
    value: null,
    source: { law: "1412/1997", section: "2 a ja 10 §", amendedBy: "1294/2002", confidence: "act" },
  },
];

/** Highest reduction at the first step, percent. @fi perusosan alentaminen, ensimmäinen vaihe */
export const firstReduction: Dated<string> = [
  {
    from: "2026-02-01",
    value: "20",
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
    value: "20",
    source: { law: "1412/1997", section: "10 § 1 mom", amendedBy: "1023/2022", confidence: "act" },
  },
  {
    from: "2017-01-01",
    value: "20",
    source: { law: "1412/1997", section: "10 § 1 mom", amendedBy: "1294/2002", confidence: "act" },
  },
];

/** Highest reduction in all at the second step, percent. @fi perusosan alentaminen, toinen vaihe */
export const secondReduction: Dated<string> = [
  {
    from: "2026-02-01",
    value: "40",
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
    value: "40",
    source: { law: "1412/1997", section: "10 § 2 mom", amendedBy: "1023/2022", confidence: "act" },
  },
  {
    from: "2017-01-01",
    value: "40",
    source: { law: "1412/1997", section: "10 § 3 mom", amendedBy: "1294/2002", confidence: "act" },
  },
];

/** Reduction after a prompt that nothing followed, percent. @fi perusosan alentaminen kehotuksen jälkeen */
export const promptReduction: Dated<string | null> = [
  {
    from: "2026-02-01",
    value: "50",
    source: {
      law: "1412/1997",
      section: "10 §",
      amendedBy: "26/2026",
      document: "Kela 28.1.2026",
      confidence: "published",
    },
  },
  {
    from: "2017-01-01",
    value: null,
    source: { law: "1412/1997", section: "10 §", amendedBy: "1294/2002", confidence: "act" },
  },
];

/** Age under which refused or interrupted education is a ground of a reduction, years. @fi koulutuksesta kieltäytymisen yläikäraja */
export const educationGroundBelow: Dated<string> = [
  {
    from: "2023-01-01",
    value: "25",
    source: { law: "1412/1997", section: "10 § 1 mom 1 kohta", amendedBy: "1023/2022", confidence: "act" },
  },
  {
    from: "2017-01-01",
    value: "25",
    source: { law: "1412/1997", section: "10 § 1 mom 1 kohta", amendedBy: "1004/2012", confidence: "act" },
  },
];

/** What the second step takes. @fi perusosan alentamisen toisen vaiheen edellytykset */
export const secondReductionWhen: Dated<string> = [
  {
    from: "2026-02-01",
    value: "sanctionGoesOn",
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
    value: "refusedAssessment",
    source: { law: "1412/1997", section: "10 § 2 mom", amendedBy: "1023/2022", confidence: "act" },
  },
  {
    from: "2017-01-01",
    value: "repeatedOrRefusedPlan",
    source: {
      law: "1412/1997",
      section: "10 § 3 mom",
      amendedBy: "939/2012",
      document: "1294/2002",
      confidence: "act",
    },
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
  { from: "2017-01-01", value: "2", source: { law: "1412/1997", section: "10 § 4 mom", confidence: "act" } },
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
    from: "2017-01-01",
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
    from: "2017-01-01",
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
    from: "2017-01-01",
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
    from: "2017-01-01",
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
    from: "2017-01-01",
    value: "1",
    source: { law: "1412/1997", section: "22 § 3 mom", amendedBy: "1555/2009", confidence: "act" },
  },
];

/** Days after the sending on which a letter counts as served. @fi tiedoksisaanti kirjeellä */
export const letterServiceDays: Dated<string> = [
  { from: "2017-01-01", value: "7", source: { law: "434/2003", section: "59 § 2 mom", confidence: "act" } },
];

/** Days after the sending on which an ordinary electronic message counts as served. @fi tavallinen sähköinen tiedoksisaanti */
export const electronicServiceDays: Dated<string> = [
  { from: "2017-01-01", value: "3", source: { law: "13/2003", section: "19 § 2 mom", confidence: "act" } },
];

/** Who grants supplementary and preventive assistance; Helsinki counts as a county. @fi täydentävän tuen myöntäjä */
export const supplementaryAuthority: Dated<"municipality" | "county"> = [
  {
    from: "2023-01-01",
    value: "county",
    source: { law: "1412/1997", section: "4 § 2 mom", amendedBy: "1023/2022", confidence: "act" },
  },
  {
    from: "2017-01-01",
    value: "municipality",
    source: { law: "1412/1997", section: "4 § 2 mom", amendedBy: "815/2015", confidence: "act" },
  },
];
