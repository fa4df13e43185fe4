import { meaningOf, ownColumns, type TableName } from "./columns.js";
import type { ReadingOptions } from "./members.js";

/** What is wrong with the headings of a table; a population whose columns are not known is not read at all. */
export function headingProblems(
  table: TableName,
  names: readonly string[],
  { rankColumn }: ReadingOptions = {},
): string[] {
  // Without it the first line is no heading but data, which are not repeated.
  if (!names.includes("household")) return [`${table}: no column "household" in the first line: is it a heading?`];
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const problems: string[] = [];
  for (const [name, count] of counts) {
    const shown = name.slice(0, 60);
    const isKnown = meaningOf(table, name) !== undefined || (table === "households" && name === rankColumn);
    if (!isKnown) problems.push(`${table}: no column "${shown}"`);
    if (count > 1) problems.push(`${table}: column "${shown}" twice`);
    if (name.endsWith("_cents") && counts.has(name.slice(0, -"_cents".length))) {
      problems.push(`${table}: "${shown}" beside "${shown.slice(0, -"_cents".length)}"`);
    }
  }
  for (const { name, required } of ownColumns[table]) {
    if (required && !counts.has(name)) problems.push(`${table}: column "${name}" is missing`);
  }
  if (table === "households" && rankColumn !== undefined && !counts.has(rankColumn)) {
    problems.push(`${table}: column "${rankColumn.slice(0, 60)}" is missing`);
  }
  return problems;
}
