export { Aggregate, type AggregateDocument } from "./aggregate.js";
export {
  type AgeGroup,
  ageGroups,
  consumptionUnits,
  type Dimension,
  dimensions,
  type HouseholdType,
  householdTypeOf,
  householdTypes,
  regionNames,
} from "./classes.js";
export { columnsOf, type TableName } from "./columns.js";
export { cellsOf, cellText, type Heading, readHeading, readRows, type Separator } from "./csv.js";
export { memberOf, notJson } from "./documents.js";
export { budgetCurve, type CurvePoint, withEarnings, withMoreEarnings } from "./earnings.js";
export { headingProblems } from "./headings.js";
export type { Member, ReadingOptions, Refused, RowProblem } from "./members.js";
export { type MonthsChoices, type Outcome, overMonths } from "./months.js";
export { type CostBar, changePicture, costPicture, curvePicture } from "./pictures.js";
export { populationOf } from "./population.js";
export type { Poverty } from "./poverty.js";
export { type ReportChoices, reportOf } from "./report.js";
export { identityIn, type Scenario, type ScenarioChoices, scenarioBy, scenarioOf } from "./scenarios.js";
export { type Result, type SimulateOptions, simulate } from "./simulate.js";
export type { Quantiles } from "./spreadText.js";
export {
  type Change,
  type GroupSummary,
  type Marginal,
  type ScenarioSummary,
  type Summary,
  type SummaryChoices,
  summaryOf,
} from "./summary.js";
export { type SyntheticChoices, standardSeed, syntheticTables } from "./synthetic.js";
export { type Column, type Table, tableOf } from "./tables.js";
export { readWeight, weightText } from "./weights.js";
