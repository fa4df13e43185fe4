import type { Changes } from "../../law.js";
import { norms } from "../../norms/index.js";
import type { Language } from "../../sheet.js";
import { type Scenario, scenarioOf } from "../../simulation/index.js";

/** Where the households come from. */
export type Source =
  | { readonly kind: "tables"; readonly households: string; readonly persons: string }
  | { readonly kind: "ndjson"; readonly file: string }
  | { readonly kind: "synthetic"; readonly households: number; readonly seed: number };

/** A law to apply, as plain data that can be sent to a worker and written to a file. */
export interface ScenarioSettings {
  readonly name: string;
  readonly on?: string;
  readonly changes?: Changes;
}

/** All that decides what a run gives: equal settings and equal input give equal output, whatever the workers. */
export interface Settings {
  readonly source: Source;
  readonly month: string | null;
  /** For how many months each household is assessed, its facts standing. */
  readonly months: number;
  /** Whether a surplus that can be carried counts in the next month. */
  readonly carry: boolean;
  readonly scenarios: readonly ScenarioSettings[];
  readonly format: "csv" | "ndjson" | "parquet";
  /** Whether a line is written for every household. */
  readonly lines: boolean;
  readonly rankColumn: string | null;
  /** Cents of net earnings for the marginal rate. */
  readonly moreEarnings: number | null;
  /** Households in a part. */
  readonly partSize: number;
  /** The host's own name for the run: processes with another one do not mix with it. */
  readonly runId: string | null;
  /** Headings of the two tables, as they stand in the files. */
  readonly headings: { readonly households: string; readonly persons: string } | null;
}

/** What only decides how a run is shown and where it is put. */
export interface Showing {
  readonly language: Language;
  readonly json: boolean;
  readonly pretty: boolean;
  readonly strict: boolean;
  readonly out: string | null;
  readonly report: string | null;
  /** Folder to write the synthetic population to, in the place of a run. */
  readonly writePopulation: string | null;
  readonly curve: string | null;
  readonly povertyLine: number | null;
  readonly workers: number;
  /** Only every so-manieth part, counted from 1: one process of several that share a folder. */
  readonly shard: { readonly number: number; readonly of: number } | null;
  /** Only say which parts are missing in the folder. */
  readonly missing: boolean;
}

/** In what the parts and the errors are written: Parquet is made of the lines when all is done. */
export function textFormat(format: Settings["format"]): "csv" | "ndjson" {
  return format === "parquet" ? "csv" : format;
}

/** The scenarios with the shipped housing limits, which are no change. */
export function scenariosOf({ scenarios }: Settings): readonly Scenario[] {
  return scenarios.map(({ name, on, changes }) =>
    scenarioOf(name, { norms, ...(on === undefined ? {} : { on }), ...(changes === undefined ? {} : { changes }) }),
  );
}
