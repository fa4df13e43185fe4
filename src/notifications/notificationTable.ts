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

/** A row or a column whose total is not the sum of its cells. */
export interface CrossTabFinding {
  readonly of: "row" | "column";
  readonly name: string;
  readonly stated: number | null;
  readonly sum: number | null;
}

const totalName = "total";

/** Counts notifications by region and type; a cell with nothing in it is blank. Rows and columns stand as they are named. */
export function notificationTable(
  sent: Iterable<{ readonly type: string; readonly region: string }>,
  columns: readonly string[],
  rows: readonly string[],
): NotificationTable {
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
      cells: Object.fromEntries(
        columns.map((column) => [column, sumOf(made.map(({ cells }) => cells[column] ?? null))]),
      ),
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
  for (const { name, total, cells } of [...rows, totals])
    check(
      "row",
      name,
      total,
      columns.map((column) => cells[column] ?? null),
    );
  for (const column of columns)
    check(
      "column",
      column,
      totals.cells[column] ?? null,
      rows.map(({ cells }) => cells[column] ?? null),
    );
  check(
    "column",
    totals.name,
    totals.total,
    rows.map(({ total }) => total),
  );
  return findings;
}

/** The sum of what is not blank; blank where all is. */
function sumOf(cells: readonly (number | null)[]): number | null {
  let sum: number | null = null;
  for (const cell of cells) if (cell !== null) sum = (sum ?? 0) + cell;
  return sum;
}
