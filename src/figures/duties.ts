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
