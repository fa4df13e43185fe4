import type { Table } from "./tables.js";

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
  const ids = households.columns.get("household")!;
  const owners = persons.columns.get("household")!;
  const first = new Int32Array(households.rows).fill(-1);
  const last = new Int32Array(households.rows).fill(-1);
  const next = new Int32Array(persons.rows).fill(-1);
  const stray: number[] = [];
  const twice = new Set<number>();
  const byId = new Map<string, number>();
  for (let row = 0; row < households.rows; row++) {
    if (households.broken?.has(row)) continue;
    const id = String(ids[row] ?? "");
    if (byId.has(id)) twice.add(row);
    else byId.set(id, row);
  }
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
      at = byId.get(String(owner ?? "")) ?? -1;
    }
    if (at < 0) {
      stray.push(row);
      continue;
    }
    if (last[at]! < 0) first[at] = row;
    else next[last[at]!] = row;
    last[at] = row;
  }
  return { first, next, stray, twice };
}
