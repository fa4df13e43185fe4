import type { Dated } from "../dated.js";

/** The day on which somebody last confirmed that the newest versions of this file still hold. */
export const checkedOn = "2026-11-22";

/** Addition for a person with coeliac disease, euros a month. @fi keliakiakorvaus toimeentulotuessa */
export const coeliacSupplement: Dated<string | null> = [
  {
    from: "2025-03-01",
    value: "38.00",
    source: {
      law: "1412/1997",
      section: "7 b § 2 mom",
      amendedBy: "847/2024",
      confidence: "act",
      note: "In force 2025-02-01, not applied to time before 2025-03-01. Whether Act 26/2026 left it untouched has not been seen.",
    },
  },
  { from: "2017-01-01", value: null, source: { law: "1412/1997", section: "7 b §", confidence: "act" } },
];

/** Age from which the addition is paid, years. @fi keliakiakorvauksen ikäraja */
export const coeliacAge: Dated<string> = [
  {
    from: "2017-01-01",
    value: "16",
    source: { law: "1412/1997", section: "7 b § 2 mom", amendedBy: "847/2024", confidence: "act" },
  },
];

/** Excess over the housing limit that is let pass, as a part of the limit. @fi asumisnormin vähäinen ylitys */
export const housingTolerance: Dated<string> = [
  {
    from: "2024-04-01",
    value: "0",
    source: { law: "1412/1997", section: "7 a § 2 mom", amendedBy: "1242/2023", confidence: "act" },
  },
  {
    from: "2023-01-01",
    value: "0.05",
    source: {
      law: "1412/1997",
      section: "7 a § 2 mom",
      document: "SISU, TOIMTUKIlakimakrot",
      confidence: "model",
    },
  },
  {
    from: "2017-01-01",
    value: "0.05",
    source: {
      law: "1412/1997",
      section: "7 b § 2 mom",
      document: "SISU, TOIMTUKIlakimakrot",
      confidence: "model",
    },
  },
];

/** What is accepted when the time for finding cheaper housing is over. @fi asumismenot määräajan jälkeen */
export const afterGuidance: Dated<string> = [
  {
    from: "2024-04-01",
    value: "limit",
    source: { law: "1412/1997", section: "7 a § 4 mom", amendedBy: "1242/2023", confidence: "act" },
  },
  {
    from: "2023-01-01",
    value: "fullWhenNoCheaperHome",
    source: { law: "1412/1997", section: "7 a § 3 mom", amendedBy: "1023/2022", confidence: "act" },
  },
  {
    from: "2017-01-01",
    value: "fullWhenNoCheaperHome",
    source: { law: "1412/1997", section: "7 b § 3 mom", amendedBy: "815/2015", confidence: "act" },
  },
];

/** Whether a finding that a health cost is necessary is asked for. @fi välttämättömät terveydenhuoltomenot */
export const healthNecessity: Dated<string> = [
  {
    from: "2026-02-01",
    value: "asked",
    source: {
      law: "1412/1997",
      section: "7 b § 1 mom",
      amendedBy: "26/2026",
      document: "StVM 29/2025",
      confidence: "published",
    },
  },
  {
    from: "2017-01-01",
    value: "presumed",
    source: { law: "1412/1997", section: "7 b § 1 mom", amendedBy: "815/2015", confidence: "act" },
  },
];
