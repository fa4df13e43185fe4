import { digestOf } from "../digest.js";

/**
 * Which law an answer rests on that reads tables by the day of each event, so that no single day names it: equal digests mean
 * the same tables and readings.
 */
export interface TablesIdentity {
  /** SHA-256 over the tables with all their versions, and the readings that are not the default. */
  readonly digest: string;
  /** Open points read otherwise, by name. */
  readonly changed: readonly string[];
}

/** The identity of an answer from these tables, by the readings chosen otherwise. The tables are digested once. */
export function tablesIdentity(
  tables: Readonly<Record<string, unknown>>,
): (changed: readonly (readonly [string, unknown])[]) => TablesIdentity {
  let standard: string | undefined;
  return (changed) => {
    standard ??= digestOf(tables);
    return {
      digest: changed.length === 0 ? standard : digestOf([standard, Object.fromEntries(changed)]),
      changed: changed.map(([name]) => `practice.${name}`).sort(),
    };
  };
}
