import type { Confidence } from "./dated.js";

/**
 * A point that the law leaves open, or a habit of the authority: the possible readings, the one that is used unless
 * the host says otherwise, and what speaks for it.
 */
export interface OpenPoint {
  readonly values: readonly string[];
  readonly standard: string;
  readonly evidence: string;
  readonly confidence: Confidence;
}

/** Every open point, for all commands. A host changes one with `practice` in a document or in `lawOn(day, { practice })`. */
export const openPoints = {
  ageChange: {
    values: ["day", "nextMonth"],
    standard: "day",
    evidence:
      "9 § gives monthly amounts and is silent on a birthday within the month; the authority revises family changes from the day (18 §). Concerns the tenth birthday.",
    confidence: "derived",
  },
  earnedIncomeDeduction: {
    values: ["firstEurosInFull", "statutoryShare"],
    standard: "firstEurosInFull",
    evidence:
      "11 § 3 mom said at least 20 %, at most 150 euros until 2022-12-31; from June 2018 Kela left the first 150 euros out in full, which the words allow.",
    confidence: "practice",
  },
  carerDeduction: {
    values: ["allEarnings", "careFee"],
    standard: "allEarnings",
    evidence:
      "One news source of February 2026 says that informal and family carers keep the deduction to the end of 2027; whether from all earnings or from the care fee alone is not known.",
    confidence: "unverified",
  },
  minorIncomeEnds: {
    values: ["march2026", "february2026"],
    standard: "march2026",
    evidence:
      "News of February 2026 date the end of the minor gifts on 2026-03-01; the commencement clause of Act 26/2026 has not been seen. The later day favours the applicant.",
    confidence: "unverified",
  },
  privilegedIncome: {
    values: ["kept", "abolished"],
    standard: "kept",
    evidence:
      "The committee report says that the priority of other incomes ends with Act 26/2026, without a list; Statistics Finland still leaves the learning-material supplement out in 2026.",
    confidence: "unverified",
  },
  surplusOrder: {
    values: ["regularFirst", "oneOffFirst"],
    standard: "regularFirst",
    evidence: "No text says whether costs are met first from regular or from one-off income in the month of receipt.",
    confidence: "unverified",
  },
  alternatingChildInLimit: {
    values: ["counted", "notCounted"],
    standard: "counted",
    evidence: "No source says whether a child in alternating residence counts in the family size of the housing limit.",
    confidence: "unverified",
  },
  unemploymentDays: {
    values: ["20", "21.5"],
    standard: "20",
    evidence:
      "Kela counts 20 days of unemployment benefit a month; the Supreme Administrative Court accepted 21.5 for a long-term recipient (KHO 2001:T3320).",
    confidence: "practice",
  },
} as const satisfies Record<string, OpenPoint>;

export type PracticeName = keyof typeof openPoints;

/** The reading chosen for every open point. */
export type Practice = { readonly [Name in PracticeName]: (typeof openPoints)[Name]["values"][number] };

/** The default reading of every open point. */
export function standardPractice(): Practice {
  return Object.fromEntries(Object.entries(openPoints).map(([name, point]) => [name, point.standard])) as Practice;
}
