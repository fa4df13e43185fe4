import type { Month } from "../../dates.js";
import { euros } from "../../money.js";
import { cellText, type Member, type Refused, type Result, weightText } from "../../simulation/index.js";
import type { Settings } from "./settings.js";

const amounts = ["assistance", "surplus", "basicAmounts", "otherBasicExpenses", "income", "assets"] as const;

/** The heading line of the households' file. */
export function householdHeading({ scenarios }: Settings): string {
  const names = scenarios.flatMap(({ name }, place) => {
    const of = name.replace(/\W/g, "_");
    const change = place === 0 ? [] : [`change_${of}`];
    return [...amounts.map((amount) => `${amount}_${of}`), `provisional_${of}`, ...change];
  });
  return `${["household", "month", "weight", ...names].map(cellText).join(",")}\n`;
}

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
