import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";

/*
 * The command as it is shipped: one file that also starts its own workers. Built here, since a thread cannot be started
 * from the source.
 */

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly complaint: string;
}

/** Where the processes of a command leave word of what they reached: `npm run coverage`. */
const coverage = process.env.COVERED_PROCESSES;
if (coverage !== undefined) process.env.NODE_V8_COVERAGE = coverage;

/** The built command in a folder of its own, with what tests do there. */
export class SimulateCommand {
  readonly folder = mkdtempSync(join(tmpdir(), "simulate-"));
  readonly script = join(this.folder, "cli.mjs");

  constructor() {
    buildSync({
      entryPoints: [new URL("../../src/cli/run.ts", import.meta.url).pathname],
      outfile: this.script,
      bundle: true,
      format: "esm",
      platform: "node",
      target: "es2022",
      external: ["@duckdb/node-api"],
      sourcemap: coverage === undefined ? false : "external",
    });
    if (coverage !== undefined) {
      for (const end of ["", ".map"]) copyFileSync(`${this.script}${end}`, join(coverage, `cli.mjs${end}`));
    }
    // The optional package is found where it is installed.
    symlinkSync(new URL("../../node_modules", import.meta.url).pathname, join(this.folder, "node_modules"));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  run(args: readonly string[], input: string | Buffer = "", command = "simulate"): Ran {
    const { status, stdout, stderr } = spawnSync(process.execPath, [this.script, command, ...args], {
      input,
      encoding: "utf8",
    });
    return { code: status, out: stdout, complaint: stderr };
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  text(...names: string[]): string {
    return readFileSync(join(this.folder, ...names), "utf8");
  }

  written(name: string, content: string | Buffer): string {
    writeFileSync(this.path(name), content);
    return this.path(name);
  }

  /** What lies in a folder, by name. */
  contents(name: string): Record<string, string> {
    return Object.fromEntries(
      readdirSync(this.path(name))
        .sort()
        .map((file) => [
          file,
          createHash("sha256")
            .update(readFileSync(join(this.path(name), file)))
            .digest("hex"),
        ]),
    );
  }

  /** So many households of one person with so many euros of rent as two files. */
  tables(name: string, count: number): string[] {
    const rows = Array.from({ length: count }, (_, place) => place + 1);
    const households = rows.map((row) => `h${row},2026-03,091,1,2,${row}.00\n`).join("");
    const persons = rows.map((row) => `h${row},a,applicant,1985-05-05,alone\n`).join("");
    return [
      "--households",
      this.written(`${name}-households.csv`, `household,month,municipality,persons,weight,expense_rent\n${households}`),
      "--persons",
      this.written(`${name}-persons.csv`, `household,person,role,born,livingArrangement\n${persons}`),
    ];
  }
}
