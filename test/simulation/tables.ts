import type { AssessInput } from "../../src/facts.js";
import { parseAssessInput } from "../../src/index.js";
import { norms } from "../../src/norms/index.js";
import {
  type Member,
  populationOf,
  type ReadingOptions,
  type Refused,
  readHeading,
  readRows,
  type Scenario,
  scenarioOf,
  type Table,
} from "../../src/simulation/index.js";

/** A table from text as it stands in a file, heading first. */
export function csv(text: string): Table {
  const end = text.indexOf("\n");
  return readRows(text.slice(end + 1), readHeading(text.slice(0, end)), 2);
}

export function read(households: string, persons: string, options?: ReadingOptions): (Member | Refused)[] {
  return [...populationOf(csv(households), csv(persons), options)];
}

/** What is wrong with the rows: "table line column code". */
export function problemsOf(rows: readonly (Member | Refused)[]): string[] {
  return rows.flatMap((row) =>
    row.ok ? [] : row.problems.map(({ table, line, column, code }) => `${table} ${line} ${column} ${code}`),
  );
}

export function members(rows: readonly (Member | Refused)[]): Member[] {
  return rows.filter((row) => row.ok);
}

/** The law of the month, or that of another day, with the shipped housing limits. */
export function lawOf(on?: string): Scenario {
  return scenarioOf(on ?? "law", { norms, ...(on === undefined ? {} : { on }) });
}

export function parsed(document: unknown): AssessInput {
  const result = parseAssessInput(document);
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.value;
}

/** The households of two tables in whole cents as documents of `assess`, made without the reader under test. */
export function documentsOf(households: Table, persons: Table): Record<string, unknown>[] {
  const euros = (cents: unknown) =>
    `${Math.floor(Number(cents) / 100)}.${String(Number(cents) % 100).padStart(2, "0")}`;
  const cell = (table: Table, name: string, row: number) => table.columns.get(name)?.[row] ?? undefined;
  const items = (table: Table, prefix: string, amount: string, row: number, person?: unknown) =>
    [...table.columns.keys()].flatMap((name) => {
      const value = name.startsWith(prefix) ? cell(table, name, row) : undefined;
      if (value === undefined) return [];
      const kind = name.slice(prefix.length).replace("_cents", "");
      return [{ kind, [amount]: euros(value), ...(person === undefined ? {} : { person }) }];
    });
  let at = 0;
  return Array.from({ length: households.rows }, (_, row) => {
    const members: Record<string, unknown>[] = [];
    const incomes: unknown[] = [];
    const expenses: unknown[] = items(households, "expense_", "amount", row);
    const assets: unknown[] = [];
    for (; at < persons.rows && cell(persons, "household", at) === cell(households, "household", row); at++) {
      const id = cell(persons, "person", at);
      const living = cell(persons, "livingArrangement", at);
      members.push({
        id,
        role: cell(persons, "role", at),
        born: cell(persons, "born", at),
        ...(living === undefined ? {} : { livingArrangement: living }),
      });
      incomes.push(...items(persons, "income_", "net", at, id));
      expenses.push(...items(persons, "expense_", "amount", at, id));
      assets.push(...items(persons, "asset_", "amount", at, id));
    }
    return {
      reference: cell(households, "household", row),
      month: cell(households, "month", row),
      household: { municipality: cell(households, "municipality", row), persons: members, incomes, expenses, assets },
    };
  });
}
