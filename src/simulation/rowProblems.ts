import type { AssessInput } from "../facts.js";
import { kindOf, type Problem, type ProblemCode, problem } from "../json/problems.js";
import { commaHint } from "./cells.js";
import type { ItemList, TableName } from "./columns.js";
import type { RowProblem } from "./members.js";
import type { Table } from "./tables.js";

/** What columns of a list of items begin with. */
export function prefixOf(list: ItemList): string {
  return list === "incomes" ? "income" : list === "expenses" ? "expense" : "asset";
}

/** The problems of the household that is being read: where they stand in the tables, never what stands there. */
export class RowProblems {
  found: RowProblem[] = [];
  private readonly tables: Readonly<Record<TableName, Table>>;

  constructor(households: Table, persons: Table) {
    this.tables = { households, persons };
  }

  /** Begins with another household; what was found before stays with whom it was given to. */
  clear(): void {
    if (this.found.length > 0) this.found = [];
  }

  /** A problem of a row of `households`. */
  note(row: number, column: string, code: ProblemCode, expected: string, value: unknown): undefined {
    this.noteAt("households", row, column, code, expected, value);
  }

  noteAt(
    table: TableName,
    row: number,
    column: string,
    code: ProblemCode,
    expected: string,
    value: unknown,
  ): undefined {
    const hint = typeof value === "string" && value.includes(",") && expected.startsWith("amount") ? commaHint : "";
    const line = this.tables[table].lineOf(row);
    this.found.push({ ...problem("", code, `${expected}${hint}`, kindOf(value)), table, line, column });
  }

  /** The problem of a row that could not be divided into cells. */
  ofCells(cells: number, table: TableName, row: number): RowProblem {
    const names = this.tables[table].columns.size;
    const expected = `${names} cells${cells > names ? `${commaHint} in amounts` : ""}`;
    const line = this.tables[table].lineOf(row);
    return { ...problem("", "wrongForm", expected, cells < 0 ? "text" : `${cells} cells`), table, line, column: "" };
  }

  /** Notes the problems of an object of a row, with the columns they are in; true when there are none. */
  take(found: readonly Problem[], table: TableName, row: number, prefix: string): boolean {
    const line = this.tables[table].lineOf(row);
    for (const each of found) {
      const name = each.path
        .replace(/^\/household\/persons\/\d+/, "")
        .slice(1)
        .replaceAll("/", "_");
      const column = `${prefix}${name === "id" ? "person" : name}`;
      this.found.push({ ...each, table, line, column });
    }
    return found.length === 0;
  }

  /** Notes problems across fields: a pointer into the document becomes the line and column it was read from. */
  across(found: readonly Problem[], input: AssessInput, row: number, personRows: readonly number[]): void {
    for (const each of found) {
      const [, list, at, name = ""] =
        each.path.match(/^\/household\/(persons|incomes|expenses|assets)\/(\d+)(?:\/(.*))?$/) ?? [];
      const item =
        list === undefined || list === "persons" ? undefined : input.household[list as ItemList]![Number(at)]!;
      const owner = list === "persons" ? Number(at) : (item?.of ?? -1);
      const table = owner >= 0 ? "persons" : "households";
      const line = this.tables[table].lineOf(owner >= 0 ? personRows[owner]! : row);
      const column =
        list === "persons"
          ? name === "id"
            ? "person"
            : name.replaceAll("/", "_")
          : item === undefined
            ? each.path.replace(/^\/(?:household\/)?/, "").replaceAll("/", "_")
            : `${prefixOf(list as ItemList)}_${item.kind}_${name}`.replace(/_(?:net|amount|person)?$/, "");
      this.found.push({ ...each, table, line, column });
    }
  }
}
