/** A table of counts with its margins, as Kela published them. A blank is no zero: it says that nothing was counted. @fi ilmoitustaulukko */
export interface NotificationTable {
  readonly columns: readonly string[];
  readonly rows: readonly NotificationRow[];
  /** The sums of the columns. */
  readonly totals: NotificationRow;
}

export interface NotificationRow {
  readonly name: string;
  readonly total: number | null;
  readonly cells: Readonly<Record<string, number | null>>;
}

/**
 * A row or a column whose total is not the sum of its cells; a row that stands there twice; a cell of a row that belongs to
 * no column, with its column. The last two have no sum.
 */
export interface CrossTabFinding {
  readonly of: "row" | "column" | "repeatedRow" | "unknownColumn";
  readonly name: string;
  readonly stated: number | null;
  readonly sum: number | null;
}

const totalName = "total";

/** Counts notifications by region and type; a cell with nothing in it is blank. Rows and columns stand as they are named. */
export function notificationTable(
  sent: Iterable<{ readonly type: string; readonly region: string }>,
  columnNames: readonly string[],
  rowNames: readonly string[],
): NotificationTable {
  const columns = [...new Set(columnNames)];
  const rows = [...new Set(rowNames)];
  const counts = new Map(rows.map((row) => [row, new Map<string, number>()]));
  for (const { type, region } of sent) {
    const own = counts.get(region);
    if (own === undefined) throw new RangeError("a notification of no region of the table");
    if (!columns.includes(type)) throw new RangeError("a notification of no type of the table");
    own.set(type, (own.get(type) ?? 0) + 1);
  }
  const made = rows.map((name) => {
    const own = counts.get(name)!;
    const cells = Object.fromEntries(columns.map((column) => [column, own.get(column) ?? null]));
    return { name, total: sumOf(Object.values(cells)), cells };
  });
  return {
    columns,
    rows: made,
    totals: {
      name: totalName,
      total: sumOf(made.map(({ total }) => total)),
      cells: Object.fromEntries(columns.map((column) => [column, sumOf(made.map((row) => cellOf(row, column)))])),
    },
  };
}

/** Every row and column whose stated total is not the sum of its cells. A column of blanks has a blank total, not zero. */
export function validateCrossTab({ columns, rows, totals }: NotificationTable): readonly CrossTabFinding[] {
  const findings: CrossTabFinding[] = [];
  const check = (of: CrossTabFinding["of"], name: string, stated: number | null, cells: readonly (number | null)[]) => {
    const sum = sumOf(cells);
    if (sum !== stated) findings.push({ of, name, stated, sum });
  };
  for (const row of [...rows, totals]) {
    check(
      "row",
      row.name,
      row.total,
      columns.map((column) => cellOf(row, column)),
    );
    for (const [column, stated] of Object.entries(row.cells))
      if (!columns.includes(column)) findings.push({ of: "unknownColumn", name: column, stated, sum: null });
  }
  rows.forEach(({ name, total: stated }, place) => {
    if (rows.findIndex((row) => row.name === name) < place)
      findings.push({ of: "repeatedRow", name, stated, sum: null });
  });
  for (const column of columns)
    check(
      "column",
      column,
      cellOf(totals, column),
      rows.map((row) => cellOf(row, column)),
    );
  check(
    "column",
    totals.name,
    totals.total,
    rows.map(({ total }) => total),
  );
  return findings;
}

/** A cell of a row's own: what every object inherits is none. */
function cellOf({ cells }: NotificationRow, column: string): number | null {
  return Object.hasOwn(cells, column) ? (cells[column] ?? null) : null;
}

/** The sum of what is not blank; blank where all is. */
function sumOf(cells: readonly (number | null)[]): number | null {
  let sum: number | null = null;
  for (const cell of cells) if (cell !== null) sum = (sum ?? 0) + cell;
  return sum;
}
