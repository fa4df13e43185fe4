export { assess, assessTotals } from "./assess.js";
export { assessMonths } from "./assessMonths.js";
export type { Confidence, Dated, Ground, Source, Version } from "./dated.js";
export type { Day, Month } from "./dates.js";
export { type Effect, effectsOf } from "./effects.js";
export type {
  AssessInput,
  Asset,
  AssetKind,
  CarryIn,
  Dwelling,
  Expense,
  Guidance,
  Household,
  Income,
  LateKnown,
  LivingArrangement,
  Person,
  Reduction,
  Replacement,
  Role,
  SpecialGround,
  Spread,
  Tenure,
} from "./facts.js";
export type { ExpenseKind } from "./figures/expenseKinds.js";
export type { FigureChanges, Figures, HousingNorms } from "./figures/figuresOn.js";
export type { IncomeKind } from "./figures/incomeKinds.js";
export { type FigureName, knownFrom, knownUntil } from "./figures/index.js";
export { jsonSchema } from "./json/jsonSchema.js";
export { type ChainDocument, type MonthsInput, parseMonthsInput, printMonths } from "./json/months.js";
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
export { type Parsed, type Problem, type ProblemCode, problemText } from "./json/problems.js";
export { questionText } from "./json/questions.js";
export { tableOf } from "./json/table.js";
export { type Changes, type Identity, identityOf, type Law, lawOn, type Rules } from "./law.js";
export { eur, euros, type Money, type Share } from "./money.js";
export { type OpenPoint, openPoints, type Practice, type PracticeName } from "./practice.js";
export type { Cut, CutHeading, Heading, Language, Line, Part, Phrase, Presumption, Question, Sheet } from "./sheet.js";
export { averageUnemploymentBenefit } from "./unemploymentBenefit.js";
export { version } from "./version.js";
