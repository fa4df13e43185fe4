import { closeSync, openSync, readSync } from "node:fs";
import type { DuckDBConnection, DuckDBResult } from "@duckdb/node-api";
import { meaningOf, type TableName } from "../../simulation/columns.js";
import { cellText } from "../../simulation/index.js";
import { connected, fileNamed, named } from "./duckdb.js";
import { BadTables } from "./refusals.js";
import { RowLines } from "./rowLines.js";

/** Whether a file is Parquet: by its first bytes, whatever its name. */
export function isParquet(path: string): boolean {
  const file = openSync(path, "r");
  try {
    const start = Buffer.alloc(4);
    return readSync(file, start, 0, 4, 0) === 4 && start.toString("latin1") === "PAR1";
  } finally {
    closeSync(file);
  }
}

/**
 * The rows of a Parquet file as the lines of CSV that say the same, so that everything after them is one and the same
 * for both formats: parts, checks, refusals and their line numbers. The first row is line 2, after the heading.
 */
export class ParquetLines extends RowLines {
  private readonly path: string;
  private readonly connection: DuckDBConnection;
  private readonly columns: readonly StoredColumn[];
  private rows: DuckDBResult | null = null;
  private count = 0;
  private given = 0;
  private isOver = false;

  private constructor(path: string, connection: DuckDBConnection, columns: readonly StoredColumn[]) {
    super();
    this.path = path;
    this.connection = connection;
    this.columns = columns;
  }

  /**
   * Opens a file; columns of the user's own are left out, except those that are named.
   *
   * @throws BadTables when it is not whole, or a column is of a type that cannot hold what is read from it
   */
  static async open(path: string, table: TableName, ownNames: readonly string[]): Promise<ParquetLines> {
    const connection = await connected();
    const lines = new ParquetLines(path, connection, []);
    const described = await lines.asked(`describe select * from ${lines.stored}`);
    const found = (await described.getRowsJS()).map(([name, type]) => ({ name: String(name), type: String(type) }));
    const columns = found.filter(({ name }) => !name.startsWith("x_") || ownNames.includes(name));
    const problems = columns.flatMap((column) => typeProblems(path, table, column, ownNames));
    if (problems.length > 0) throw new BadTables(problems.join("\n"));
    const [[count] = [0n]] = await (await lines.asked(`select count(*) from ${lines.stored}`)).getRowsJS();
    const opened = new ParquetLines(path, connection, columns);
    opened.count = Number(count);
    return opened;
  }

  get done(): number | null {
    return this.count > 0 ? this.given / this.count : null;
  }

  close(): void {
    this.connection.closeSync();
  }

  protected async more(): Promise<readonly string[] | null> {
    if (this.isOver) return null;
    if (this.number === 1) return [this.columns.map(({ name }) => cellText(name)).join(",")];
    this.rows ??= await this.asked(`select ${lineOf(this.columns)} from ${this.stored}`);
    try {
      const chunk = await this.rows.fetchChunk();
      if (chunk === null || chunk.rowCount === 0) {
        this.isOver = true;
        this.close();
        return null;
      }
      this.given += chunk.rowCount;
      return chunk.getColumnVector(0).toArray() as string[];
    } catch {
      throw this.unreadable();
    }
  }

  private get stored(): string {
    return `read_parquet(${fileNamed(this.path)}, hive_partitioning = false)`;
  }

  /** An answer by the piece. What DuckDB says of an error may repeat values, so it is not passed on. */
  private async asked(sql: string): Promise<DuckDBResult> {
    try {
      return await this.connection.stream(sql);
    } catch {
      throw this.unreadable();
    }
  }

  private unreadable(): BadTables {
    return new BadTables(`${this.path}: DuckDB cannot read it as Parquet`);
  }
}

interface StoredColumn {
  readonly name: string;
  readonly type: string;
}

const asTheyPrint = /^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER|DECIMAL\(.*\)|BOOLEAN|DATE)$/;
const texts = /^(?:VARCHAR|UUID|ENUM\(.*\))$/s;
const binary = /^(?:FLOAT|DOUBLE)$/;

/** What is wrong with the type of a column; of one with an unknown name the headings say what is. */
function typeProblems(
  path: string,
  table: TableName,
  { name, type }: StoredColumn,
  ownNames: readonly string[],
): string[] {
  const meaning = meaningOf(table, name);
  const isRead = meaning !== undefined || ownNames.includes(name);
  if (!isRead || asTheyPrint.test(type) || texts.test(type)) return [];
  const kind = type.replace(/\W.*/s, "");
  if (binary.test(type)) {
    const isMoney = meaning === undefined || meaning.is === "item" || meaning.is === "detail" || meaning.is === "field";
    const right = isMoney ? "DECIMAL, text, or whole cents in a column that ends in _cents" : "DECIMAL or text";
    return [`${path}: column "${name}" is ${kind}, a binary number that holds no exact amount: store ${right}`];
  }
  const shown = type.endsWith("[]") ? "a list" : kind;
  return [`${path}: column "${name}" is ${shown}: store text, a whole number, DECIMAL, BOOLEAN or DATE`];
}

/**
 * The row as SQL that makes a line of CSV of it. An empty cell is nothing. A line break within a cell is not allowed in
 * CSV; the quote that stands for such a row makes it one that cannot be read.
 */
function lineOf(columns: readonly StoredColumn[]): string {
  const isText = ({ type }: StoredColumn) => texts.test(type);
  const cells = columns.map((column) => {
    const text = `${named(column.name)}::varchar`;
    if (!isText(column)) return `coalesce(${text}, '')`;
    const doubled = `'"' || replace(${text}, '"', '""') || '"'`;
    return `case when regexp_matches(${text}, '[",\\r]') then ${doubled} else coalesce(${text}, '') end`;
  });
  const broken = columns.filter(isText).map(({ name }) => `contains(coalesce(${named(name)}::varchar, ''), chr(10))`);
  const line = `concat_ws(',', ${cells.join(", ")})`;
  return broken.length === 0 ? line : `case when ${broken.join(" or ")} then '"' else ${line} end`;
}
