import type { Dated } from "../dated.js";
import * as basicAmounts from "./basicAmounts.js";
import * as duties from "./duties.js";
import * as expenses from "./expenses.js";
import * as income from "./income.js";
import * as lengths from "./lengths.js";

export interface PrintedFigure {
  /** Euros with two decimals, a share as the statute prints it, a whole number, or one of the words of its versions. */
  readonly unit: "euro" | "share" | "whole" | "word";
  readonly versions: Dated<string | null>;
}

export const figureNames = [
  "statutoryAmount",
  "nationalPensionsIndex",
  "indexBase",
  "singleParentShare",
  "otherAdultShare",
  "adultChildShare",
  "olderChildShare",
  "youngerChildShare",
  "secondSiblingStep",
  "laterSiblingStep",
  "olderChildAge",
  "adultAge",
  "daysOfMonth",
  "daysAbroadAllowed",
  "longStayAbroad",
  "highestReduction",
  "reductionAge",
  "coeliacSupplement",
  "coeliacAge",
  "housingTolerance",
  "guidanceMonths",
  "afterGuidance",
  "healthNecessity",
  "earnedIncomeDeductionShare",
  "earnedIncomeDeductionLeastShare",
  "earnedIncomeDeductionMost",
  "minorIncomeSingle",
  "minorIncomeFamily",
  "minorStipendLimit",
  "minorStipendAge",
  "earnedIncomeDeductionFor",
  "lateKnownOf",
  "lateKnownMonths",
  "registrationLastAge",
  "fullTimeHours",
  "promptMonths",
  "firstReduction",
  "secondReduction",
  "promptReduction",
  "educationGroundBelow",
  "secondReductionWhen",
  "reductionMonths",
  "sanctionReductionMonths",
  "payerNoticeDays",
  "recoveryYears",
  "misleadingRecoveryYears",
  "deathRecoveryYears",
  "letterServiceDays",
  "electronicServiceDays",
] as const;

export type FigureName = (typeof figureNames)[number];

/**
 * Every figure that stands printed in the law or in practice. A reform changes these, and everything worked out from
 * them follows.
 */
export const printedFigures: Readonly<Record<FigureName, PrintedFigure>> = {
  statutoryAmount: { unit: "euro", versions: basicAmounts.statutoryAmount },
  nationalPensionsIndex: { unit: "whole", versions: basicAmounts.nationalPensionsIndex },
  indexBase: { unit: "whole", versions: basicAmounts.indexBase },
  singleParentShare: { unit: "share", versions: basicAmounts.singleParentShare },
  otherAdultShare: { unit: "share", versions: basicAmounts.otherAdultShare },
  adultChildShare: { unit: "share", versions: basicAmounts.adultChildShare },
  olderChildShare: { unit: "share", versions: basicAmounts.olderChildShare },
  youngerChildShare: { unit: "share", versions: basicAmounts.youngerChildShare },
  secondSiblingStep: { unit: "share", versions: basicAmounts.secondSiblingStep },
  laterSiblingStep: { unit: "share", versions: basicAmounts.laterSiblingStep },
  olderChildAge: { unit: "whole", versions: basicAmounts.olderChildAge },
  adultAge: { unit: "whole", versions: basicAmounts.adultAge },
  daysOfMonth: { unit: "whole", versions: basicAmounts.daysOfMonth },
  daysAbroadAllowed: { unit: "whole", versions: basicAmounts.daysAbroadAllowed },
  longStayAbroad: { unit: "word", versions: basicAmounts.longStayAbroad },
  reductionAge: { unit: "whole", versions: basicAmounts.reductionAge },
  highestReduction: { unit: "whole", versions: basicAmounts.highestReduction },
  coeliacSupplement: { unit: "euro", versions: expenses.coeliacSupplement },
  coeliacAge: { unit: "whole", versions: expenses.coeliacAge },
  housingTolerance: { unit: "share", versions: expenses.housingTolerance },
  guidanceMonths: { unit: "whole", versions: lengths.guidanceMonths },
  afterGuidance: { unit: "word", versions: expenses.afterGuidance },
  healthNecessity: { unit: "word", versions: expenses.healthNecessity },
  earnedIncomeDeductionShare: { unit: "share", versions: income.earnedIncomeDeductionShare },
  earnedIncomeDeductionLeastShare: { unit: "share", versions: income.earnedIncomeDeductionLeastShare },
  earnedIncomeDeductionMost: { unit: "euro", versions: income.earnedIncomeDeductionMost },
  minorIncomeSingle: { unit: "euro", versions: income.minorIncomeSingle },
  minorIncomeFamily: { unit: "euro", versions: income.minorIncomeFamily },
  minorStipendLimit: { unit: "euro", versions: income.minorStipendLimit },
  minorStipendAge: { unit: "whole", versions: income.minorStipendAge },
  earnedIncomeDeductionFor: { unit: "word", versions: income.earnedIncomeDeductionFor },
  lateKnownOf: { unit: "word", versions: income.lateKnownOf },
  lateKnownMonths: { unit: "whole", versions: lengths.lateKnownMonths },
  registrationLastAge: { unit: "whole", versions: duties.registrationLastAge },
  fullTimeHours: { unit: "whole", versions: duties.fullTimeHours },
  promptMonths: { unit: "whole", versions: lengths.promptMonths },
  firstReduction: { unit: "whole", versions: duties.firstReduction },
  secondReduction: { unit: "whole", versions: duties.secondReduction },
  promptReduction: { unit: "whole", versions: duties.promptReduction },
  educationGroundBelow: { unit: "whole", versions: duties.educationGroundBelow },
  secondReductionWhen: { unit: "word", versions: duties.secondReductionWhen },
  reductionMonths: { unit: "whole", versions: lengths.reductionMonths },
  sanctionReductionMonths: { unit: "whole", versions: lengths.sanctionReductionMonths },
  payerNoticeDays: { unit: "whole", versions: lengths.payerNoticeDays },
  recoveryYears: { unit: "whole", versions: lengths.recoveryYears },
  misleadingRecoveryYears: { unit: "whole", versions: lengths.misleadingRecoveryYears },
  deathRecoveryYears: { unit: "whole", versions: lengths.deathRecoveryYears },
  letterServiceDays: { unit: "whole", versions: lengths.letterServiceDays },
  electronicServiceDays: { unit: "whole", versions: lengths.electronicServiceDays },
};

/** First day of the law known here: the transfer of basic social assistance to Kela. */
export const knownFrom = "2017-01-01";

/** Last day of the law known here: the end of the last year whose national pensions index has been published. */
export const knownUntil = `${basicAmounts.nationalPensionsIndex[0]?.from.slice(0, 4)}-12-31`;
