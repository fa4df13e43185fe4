import type { Column, Table } from "./tables.js";

/** Which person rows belong to which household row. */
export interface Joined {
  /** The first person row of each household, -1 for none; and from each person row the next, -1 at the end. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  /** Person rows that no household claims. */
  readonly stray: readonly number[];
  /** Household rows whose id a row before them has. */
  readonly twice: ReadonlySet<number>;
}

/** Gives each person row to the household of its id, in the order of the rows; rows without cells belong to none. */
export function joinedRows(households: Table, persons: Table): Joined {
  const owners = persons.columns.get("household")!;
  const first = new Int32Array(households.rows).fill(-1);
  const last = new Int32Array(households.rows).fill(-1);
  const next = new Int32Array(persons.rows).fill(-1);
  const stray: number[] = [];
  const ids = new HouseholdIds(households);
  let at = -1;
  let before: unknown;
  for (let row = 0; row < persons.rows; row++) {
    if (persons.broken?.has(row)) {
      stray.push(row);
      continue;
    }
    const owner = owners[row];
    if (owner !== before || row === 0) {
      before = owner;
      at = ids.rowOf(String(owner ?? ""), at + 1);
    }
    if (at < 0) {
      stray.push(row);
      continue;
    }
    if (last[at]! < 0) first[at] = row;
    else next[last[at]!] = row;
    last[at] = row;
  }
  return { first, next, stray, twice: ids.twice };
}

/** The ids of a table of households: which stand twice, and the first row of each. */
class HouseholdIds {
  readonly twice = new Set<number>();
  private readonly table: Table;
  private readonly ids: Column;
  private rows: Map<string, number> | null = null;

  constructor(table: Table) {
    this.table = table;
    this.ids = table.columns.get("household")!;
    const seen = new Set<string>();
    for (let row = 0; row < table.rows; row++) {
      if (table.broken?.has(row)) continue;
      const { size } = seen;
      if (seen.add(this.at(row)).size === size) this.twice.add(row);
    }
  }

  /** The row of an id, -1 for none; `likely` is where it stands when the persons follow the order of the households. */
  rowOf(id: string, likely: number): number {
    if (this.isFirst(likely) && this.at(likely) === id) return likely;
    this.rows ??= this.byId();
    return this.rows.get(id) ?? -1;
  }

  private at(row: number): string {
    return String(this.ids[row] ?? "");
  }

  private isFirst(row: number): boolean {
    return row < this.table.rows && !this.table.broken?.has(row) && !this.twice.has(row);
  }

  private byId(): Map<string, number> {
    const rows = new Map<string, number>();
    for (let row = 0; row < this.table.rows; row++) if (this.isFirst(row)) rows.set(this.at(row), row);
    return rows;
  }
}
