import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { BadCommand, NotWritten } from "./refusals.js";

const peer = "@duckdb/node-api";

let opened: Promise<DuckDBInstance> | null = null;

/**
 * A connection to DuckDB, which reads and writes Parquet. The package is loaded when it is first wanted and nowhere
 * else, so that everything but Parquet works without it.
 *
 * @throws BadCommand when the package is not installed or does not run on this machine
 */
export async function connected(): Promise<DuckDBConnection> {
  opened ??= instance();
  return (await opened).connect();
}

async function instance(): Promise<DuckDBInstance> {
  let duckdb: typeof import("@duckdb/node-api");
  try {
    duckdb = await import("@duckdb/node-api");
  } catch (reason) {
    const isMissing = (reason as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND";
    throw new BadCommand(
      isMissing
        ? `Parquet wants a package that is not installed: npm install ${peer}`
        : `Parquet wants ${peer}, which does not run here: ${(reason as Error).message}`,
    );
  }
  // One thread keeps the rows in their order; what was read is not held, nothing is fetched from anywhere, and no rows are
  // spilled to a disk.
  return duckdb.DuckDBInstance.create(":memory:", {
    threads: "1",
    memory_limit: "512MB",
    temp_directory: "",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
}

/** A text as SQL. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The name of a column as SQL. */
export function named(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The name of a file as SQL that stands for this file alone, also where it looks like a pattern. */
export function fileNamed(path: string): string {
  return quoted(path.replace(/[*?[]/g, "[$&]"));
}

/**
 * Writes a CSV file with a heading as Parquet, with the type of each column; what the file says of itself comes along.
 *
 * @throws NotWritten
 */
export async function writeParquet(
  csv: string,
  parquet: string,
  types: Readonly<Record<string, string>>,
  about: Readonly<Record<string, string>>,
): Promise<void> {
  const connection = await connected();
  const columns = Object.entries(types).map(([name, type]) => `${quoted(name)}: ${quoted(type)}`);
  const says = Object.entries(about).map(([name, text]) => `${name}: ${quoted(text)}`);
  const rows = `read_csv(${fileNamed(csv)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
    new_line = '\\n', parallel = false, hive_partitioning = false, columns = {${columns.join(", ")}})`;
  const options = `format parquet, compression zstd, kv_metadata {${says.join(", ")}}`;
  try {
    await connection.run(`copy (select * from ${rows}) to ${quoted(parquet)} (${options})`);
  } catch {
    // What DuckDB says of an error may repeat values.
    throw new NotWritten(`${parquet}: DuckDB could not write it; the lines stand in ${csv}`);
  } finally {
    connection.closeSync();
  }
}
