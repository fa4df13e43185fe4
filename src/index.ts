export { assess, assessTotals } from "./assess.js";
export { assessMonths } from "./assessMonths.js";
export { type BenefitsAnswer, type BenefitsInput, benefitsOf } from "./benefits/benefitsOf.js";
export { type Blocker, blockers } from "./benefits/blockers.js";
export { type Duty, dutyOf, type Release, releases } from "./benefits/duties.js";
export {
  type Advance,
  type Claimant,
  type LaterBenefit,
  type Offset,
  type OffsetBenefit,
  type OffsetInput,
  type OffsetLine,
  type OffsetMonth,
  type OffsetReason,
  offset,
  offsetReasons,
} from "./benefits/offset.js";
export {
  type Candidate,
  findPrimaryBenefits,
  orderPendingBenefits,
  type PendingBenefit,
  type PrimaryBenefits,
} from "./benefits/primaryBenefits.js";
export { type PrivilegedIncome, privilegedIncomeView } from "./benefits/privilegedIncome.js";
export { type PromptState, type PromptStateName, promptStateOf, promptTransitions } from "./benefits/prompts.js";
export {
  maySetOff,
  protectedFromRecovery,
  type Recovery,
  type RecoveryBlocker,
  type RecoveryGround,
  type RecoveryInput,
  type RecoveryLine,
  type RecoveryPayment,
  recoveryBlockers,
  recoveryGrounds,
  recoveryOf,
} from "./benefits/recovery.js";
export {
  assessReduction,
  type NextStep,
  type ReductionAssessment,
  type ReductionStep,
  withReduction,
} from "./benefits/reductions.js";
export {
  type Supplementary,
  type SupplementaryCost,
  type SupplementaryInput,
  type SupplementaryLine,
  supplementaryOf,
} from "./benefits/supplementary.js";
export type { Confidence, Dated, Ground, Source, Version } from "./dated.js";
export type { Day, Month } from "./dates.js";
export * from "./deadlines/index.js";
export { type Effect, effectsOf } from "./effects.js";
export {
  type Affected,
  affectedBy,
  diffLaw,
  explainLaw,
  type LawChange,
  type LawItem,
  type LawKind,
} from "./explainLaw.js";
export type {
  AssessInput,
  Asset,
  AssetKind,
  CarryIn,
  Conduct,
  DecidedReduction,
  Delivery,
  Dwelling,
  Expense,
  Guidance,
  Household,
  Income,
  LateKnown,
  LivingArrangement,
  Person,
  Prompt,
  Reduction,
  Replacement,
  Role,
  Situation,
  SpecialGround,
  Spread,
  Tenure,
} from "./facts.js";
export type { ExpenseKind } from "./figures/expenseKinds.js";
export type { FigureChanges, Figures, HousingNorms } from "./figures/figuresOn.js";
export type { IncomeKind } from "./figures/incomeKinds.js";
export { type FigureName, knownFrom, knownUntil } from "./figures/index.js";
export { type PrimaryBenefitName, primaryBenefits } from "./figures/primaryBenefits.js";
export {
  type PromptSubject,
  promptSubjects,
  type ReductionGround,
  reductionGrounds,
} from "./figures/reductionGrounds.js";
export { type BenefitsDocument, benefitsAnswer, parseBenefitsInput, printBenefits } from "./json/benefits.js";
export { benefitsTable } from "./json/benefitsTable.js";
export {
  type DeadlineDocument,
  type DeadlinesDocument,
  type DeadlinesInput,
  deadlinesAnswer,
  deadlinesPicture,
  parseDeadlinesInput,
} from "./json/deadlines.js";
export { deadlinesTable } from "./json/deadlinesTable.js";
export { type DocumentName, documentNames, jsonSchema } from "./json/jsonSchema.js";
export { type ChainDocument, type MonthsInput, parseMonthsInput, printMonths } from "./json/months.js";
export {
  type NotificationDocument,
  type NotificationsDocument,
  notificationsAnswer,
} from "./json/notifications.js";
export { type NotificationsInput, parseNotificationsInput } from "./json/notificationsInput.js";
export { notificationsTable } from "./json/notificationsTable.js";
export { type OffsetDocument, offsetAnswer, parseOffsetInput, printOffset } from "./json/offset.js";
export { offsetTable } from "./json/offsetTable.js";
export { parseAssessInput } from "./json/parse.js";
export { parseChanges } from "./json/parseChanges.js";
export {
  type CutDocument,
  type HumanInput,
  humanInputsOf,
  type LineDocument,
  presumptionsOf,
  printInput,
  printSheet,
  type QuestionDocument,
  type SheetDocument,
} from "./json/print.js";
export { type Parsed, type Problem, type ProblemCode, problemCodes, problemText } from "./json/problems.js";
export { questionText } from "./json/questions.js";
export { parseRecoveryInput, printRecovery, type RecoveryDocument, recoveryAnswer } from "./json/recovery.js";
export { recoveryTable } from "./json/recoveryTable.js";
export { type StandardIssue, type StandardSchema, standardSchema } from "./json/standardSchema.js";
export {
  parseSupplementaryInput,
  printSupplementary,
  type SupplementaryDocument,
  type SupplementaryDocumentInput,
  supplementaryAnswer,
} from "./json/supplementary.js";
export { supplementaryTable } from "./json/supplementaryTable.js";
export { tableOf } from "./json/table.js";
export { type Changes, type Identity, identityOf, type Law, lawOn, type Rules } from "./law.js";
export { eur, euros, type Money, type Share } from "./money.js";
export * from "./notifications/index.js";
export type { Evidence, OpenPoint, OpenPoints } from "./openPoint.js";
export { openPoints } from "./openPoints.js";
export { type Practice, type PracticeName, type Readings, readings } from "./practice.js";
export type { Cut, CutHeading, Heading, Language, Line, Part, Phrase, Presumption, Question, Sheet } from "./sheet.js";
export { averageUnemploymentBenefit } from "./unemploymentBenefit.js";
export { version } from "./version.js";
