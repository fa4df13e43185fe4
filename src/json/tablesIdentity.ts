import { digestOf } from "../digest.js";

/**
 * The law of an answer whose tables are read by the day of each event, so that no single day names it. Two answers of one version
 * of the package with equal digests were made with the same tables and readings; what is written as code is that of the version.
 */
export interface TablesIdentity {
  /** SHA-256 over the tables with all their versions, and every reading. */
  readonly digest: string;
  /** Open points read otherwise than by default, by name. */
  readonly changed: readonly string[];
}

/**
 * The identity of answers from these tables by the readings in use and those chosen otherwise. Everything an answer reads
 * belongs into `tables`; they are digested once.
 */
export function tablesIdentity(
  tables: Readonly<Record<string, unknown>>,
): (reading: Readonly<Record<string, string>>, changed: readonly (readonly [string, unknown])[]) => TablesIdentity {
  let ofTables: string | undefined;
  return (reading, changed) => {
    ofTables ??= digestOf(tables);
    return {
      digest: digestOf([ofTables, reading]),
      changed: changed.map(([name]) => `practice.${name}`).sort(),
    };
  };
}
