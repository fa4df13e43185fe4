import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Month } from "../../dates.js";
import { cellText, syntheticTables, type Table, type TableName } from "../../simulation/index.js";
import { writeParquet } from "./duckdb.js";
import { syntheticColumn } from "./parts.js";
import type { Settings } from "./settings.js";

/**
 * Writes the synthetic population as the two tables that `--households` and `--persons` read, and gives their paths.
 * Every row says that it is synthetic, in a column that comes along when the tables are read again.
 */
export async function writePopulation(
  folder: string,
  { source, month, format, partSize }: Settings,
): Promise<readonly string[]> {
  if (source.kind !== "synthetic") throw new RangeError("no synthetic population");
  mkdirSync(folder, { recursive: true });
  const tables = ["households", "persons"] as const;
  const pathOf = (table: TableName, ending: string) => join(folder, `synthetic-${table}.${ending}`);
  const names: Record<TableName, readonly string[]> = { households: [], persons: [] };
  for (let from = 0; from < source.households; from += partSize) {
    const made = syntheticTables({ ...source, month: month as Month, from, count: partSize });
    for (const table of tables) {
      const path = pathOf(table, "csv.new");
      if (from === 0) {
        names[table] = [...made[table].columns.keys()];
        writeFileSync(path, `${[...names[table], syntheticColumn].join(",")}\n`);
      }
      appendFileSync(path, linesOf(made[table]));
    }
  }
  for (const table of tables) {
    if (format === "parquet") {
      const types = Object.fromEntries([
        ...names[table].map((name) => [name, typeOf(name)]),
        [syntheticColumn, "BOOLEAN"],
      ]);
      await writeParquet(pathOf(table, "csv.new"), pathOf(table, "parquet.new"), types, { synthetic: "true" });
      rmSync(pathOf(table, "csv.new"));
    }
    renameSync(pathOf(table, `${format}.new`), pathOf(table, format));
  }
  return tables.map((table) => pathOf(table, format));
}

function linesOf({ rows, columns }: Table): string {
  const cells = [...columns.values()];
  let text = "";
  for (let row = 0; row < rows; row++) {
    for (const column of cells) text += `${cellText(String(column[row] ?? ""))},`;
    text += "true\n";
  }
  return text;
}

function typeOf(name: string): string {
  if (name.endsWith("_cents")) return "BIGINT";
  return types[name] ?? "VARCHAR";
}

const types: Readonly<Record<string, string>> = { born: "DATE", persons: "INTEGER", weight: "DECIMAL(12,6)" };
