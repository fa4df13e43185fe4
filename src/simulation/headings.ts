import { meaningOf, ownColumns, type TableName } from "./columns.js";
import type { ReadingOptions } from "./members.js";

/** What is wrong with the headings of a table; a population whose columns are not known is not read at all. */
export function headingProblems(
  table: TableName,
  names: readonly string[],
  { rankColumn }: ReadingOptions = {},
): string[] {
  const known = names.filter(
    (name) => meaningOf(table, name) !== undefined || (table === "households" && name === rankColumn),
  );
  const problems = names
    .filter((name) => !known.includes(name))
    .map((name) => `${table}: no column "${name.slice(0, 60)}"`);
  for (const name of new Set(names)) {
    if (names.filter((other) => other === name).length > 1) problems.push(`${table}: column "${name}" twice`);
    if (name.endsWith("_cents") && names.includes(name.slice(0, -"_cents".length))) {
      problems.push(`${table}: "${name}" beside "${name.slice(0, -"_cents".length)}"`);
    }
  }
  for (const { name, required } of ownColumns[table]) {
    if (required && !names.includes(name)) problems.push(`${table}: column "${name}" is missing`);
  }
  if (table === "households" && rankColumn !== undefined && !names.includes(rankColumn)) {
    problems.push(`${table}: column "${rankColumn.slice(0, 60)}" is missing`);
  }
  return problems;
}
