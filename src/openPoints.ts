import { limitPoints } from "./limitPoints.js";
import { notificationPoints } from "./notificationPoints.js";
import { type OpenPoints, openPointsOf } from "./openPoint.js";
import { calculationReadings, type readings } from "./practice.js";

const calculationPoints = /* @__PURE__ */ openPointsOf(calculationReadings, {
  ageChange: {
    evidence:
      "9 § gives monthly amounts and is silent on a birthday within the month; the authority revises family changes from the day (18 §). Concerns the tenth birthday.",
    confidence: "derived",
  },
  earnedIncomeDeduction: {
    evidence:
      "11 § 3 mom said at least 20 %, at most 150 euros until 2022-12-31; from June 2018 Kela left the first 150 euros out in full, which the words allow.",
    confidence: "practice",
  },
  carerDeduction: {
    evidence:
      "One news source of February 2026 says that informal and family carers keep the deduction to the end of 2027; whether from all earnings or from the care fee alone is not known.",
    confidence: "unverified",
  },
  minorIncomeEnds: {
    evidence:
      "News of February 2026 date the end of the minor gifts on 2026-03-01; the commencement clause of Act 26/2026 has not been seen. The later day favours the applicant.",
    confidence: "unverified",
  },
  privilegedIncome: {
    evidence:
      "The committee report says that the priority of other incomes ends with Act 26/2026, without a list; Statistics Finland still leaves the learning-material supplement out in 2026.",
    confidence: "unverified",
  },
  surplusOrder: {
    evidence: "No text says whether costs are met first from regular or from one-off income in the month of receipt.",
    confidence: "unverified",
  },
  alternatingChildInLimit: {
    evidence: "No source says whether a child in alternating residence counts in the family size of the housing limit.",
    confidence: "unverified",
  },
  unemploymentDays: {
    evidence:
      "Kela counts 20 days of unemployment benefit a month; the Supreme Administrative Court accepted 21.5 for a long-term recipient (KHO 2001:T3320).",
    confidence: "practice",
  },
  promptReductionStarts: {
    evidence:
      "Kela on 28.1.2026: the basic amount is reduced from the following month, and the first so reduced assistance is paid from March 2026. The month after the limit has ended fits the words and favours the person; the month after the prompt fits March.",
    confidence: "unverified",
  },
  promptReductionMonths: {
    evidence:
      "The Constitutional Law Committee (PeVL 52/2025) demanded that the act limit the time of the 50 percent; the limit was not found in any source. Six months are reported of reductions after a sanction, two months were the time of the law before, and the bill as introduced had no end.",
    confidence: "unverified",
  },
  reductionEnds: {
    evidence:
      "That a reduction ends when the person complies is deduced; whether on the day or with the month is not known. Assistance is granted by the month.",
    confidence: "unverified",
  },
  reductionsMeet: {
    evidence:
      "Kela's statistics know one percentage a person and month, never a sum; which one wins when two grounds meet is not said. Weighed by percentage and days of the month.",
    confidence: "derived",
  },
  reductionStarts: {
    evidence:
      "Until 2026-01 the two months are counted from the refusal or neglect; from which day within them the amount is reduced is left to the decision, which a hearing comes before.",
    confidence: "derived",
  },
  sanctionFirstMonth: {
    evidence:
      "From 2026-02 the reduction is 20 percent in the first month of a sanction and 40 after it (Kela 28.1.2026); whether the first month is reduced from its beginning or from the day the sanction began is not said. From its day favours the person.",
    confidence: "unverified",
  },
  repeatedConduct: {
    evidence:
      "10 § 3 mom 1 kohta of the law until 2022 speaks of repeated conduct and names no earlier reduction; by default 40 percent is never the first step.",
    confidence: "derived",
  },
  integrationPlanReduction: {
    evidence:
      "From 2026-02 Kela's Finnish release says 20 percent for neglect of an integration plan; its English page lists it under 20 percent in the first month and 40 after it.",
    confidence: "published",
  },
  reductionsOfOldLaw: {
    evidence:
      "The transitional provisions of Act 26/2026 have not been seen; a reduction decided before 2026-02-01 is taken to run to its end.",
    confidence: "unverified",
  },
  advanceCollection: {
    evidence:
      "23 § collects from the benefit of one member up to the assistance of the family; the equal division of 3 § 2 mom speaks for a limit by head. No source decides.",
    confidence: "unverified",
  },
});

/** Every open point, for all commands, with what speaks for its readings. */
export const openPoints: OpenPoints<typeof readings> = { ...calculationPoints, ...limitPoints, ...notificationPoints };
