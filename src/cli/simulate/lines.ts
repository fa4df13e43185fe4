import type { Month } from "../../dates.js";
import { euros } from "../../money.js";
import { cellText, type Member, type Refused, type Result, weightText } from "../../simulation/index.js";
import type { Settings } from "./settings.js";

const amounts = ["assistance", "surplus", "basicAmounts", "otherBasicExpenses", "income", "assets"] as const;

/** The heading line of the households' file. */
export function householdHeading(settings: Settings): string {
  return `${Object.keys(householdTypes(settings)).map(cellText).join(",")}\n`;
}

/** The columns of the households' file in their order, with the type each has in Parquet: amounts are exact decimals. */
export function householdTypes({ scenarios }: Settings): Readonly<Record<string, string>> {
  const types: Record<string, string> = { household: "VARCHAR", month: "VARCHAR", weight: "DECIMAL(12,6)" };
  scenarios.forEach(({ name }, place) => {
    const of = name.replace(/\W/g, "_");
    for (const amount of amounts) types[`${amount}_${of}`] = money;
    types[`provisional_${of}`] = "BOOLEAN";
    if (place > 0) types[`change_${of}`] = money;
  });
  return types;
}

/** More digits than any sum of amounts has. */
const money = "DECIMAL(18,2)";

/** The line of a household in a month: what each scenario gives it. */
export function householdLine(
  { household, weight }: Member,
  results: readonly Result[],
  month: Month,
  { format, scenarios }: Settings,
): string {
  if (format === "ndjson") {
    const shown = results.map((result, place) => ({
      scenario: scenarios[place]!.name,
      ...Object.fromEntries(amounts.map((amount) => [amount, euros(result[amount])])),
      provisional: result.provisional,
      ...(place === 0 ? {} : { change: euros(result.change) }),
    }));
    return `${JSON.stringify({ household, month, weight: weightText(weight), results: shown })}\n`;
  }
  let line = `${cellText(household)},${month},${weightText(weight)}`;
  results.forEach((result, place) => {
    for (const amount of amounts) line += `,${euros(result[amount])}`;
    line += result.provisional ? ",true" : ",false";
    if (place > 0) line += `,${euros(result.change)}`;
  });
  return `${line}\n`;
}

const problemColumns = [
  "table",
  "line",
  "household",
  "column",
  "code",
  "expected",
  "received",
  "path",
  "message",
] as const;

export const problemHeading = `${problemColumns.join(",")}\n`;

/** A line for each problem of a row that was refused. */
export function problemLines({ household, problems }: Refused, { format }: Settings): string {
  return problems
    .map((problem) => {
      const row = { ...problem, household };
      if (format === "ndjson")
        return `${JSON.stringify(Object.fromEntries(problemColumns.map((name) => [name, row[name]])))}\n`;
      return `${problemColumns.map((name) => cellText(String(row[name]))).join(",")}\n`;
    })
    .join("");
}
