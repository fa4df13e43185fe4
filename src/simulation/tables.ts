/** The values of one column, by row. Text is as in a CSV file; whole numbers serve `*_cents` and counts; empty is missing. */
export type Column = ArrayLike<string | number | bigint | boolean | null | undefined>;

/** Rows held by column, as CSV text and columnar files give them. */
export interface Table {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, Column>;
  /** The line of a row in its file. */
  readonly lineOf: (row: number) => number;
  /** Rows whose text could not be divided into the cells of the heading, with the number of cells found. */
  readonly broken?: ReadonlyMap<number, number>;
}

/** A table of columns that are in memory already. */
export function tableOf(columns: Readonly<Record<string, Column>>, firstLine = 2): Table {
  const named = new Map(Object.entries(columns));
  const lengths = new Set([...named.values()].map(({ length }) => length));
  if (lengths.size > 1) throw new RangeError("columns of different lengths");
  return { rows: [...lengths][0] ?? 0, columns: named, lineOf: (row) => firstLine + row };
}
