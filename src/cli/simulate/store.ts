import { createHash } from "node:crypto";
import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import type { AggregateDocument } from "../../simulation/index.js";
import { writeParquet } from "./duckdb.js";
import { digestOfFile } from "./fileLines.js";
import { householdHeading, householdTypes, problemHeading } from "./lines.js";
import { ForeignRun } from "./refusals.js";
import { type Settings, textFormat } from "./settings.js";
import type { Part } from "./work.js";

/** A part as it is kept: its lines lie in files of their own. */
interface Kept {
  readonly digest: string;
  readonly months: readonly string[];
  readonly aggregate: AggregateDocument;
  /** SHA-256 of the two files beside it and of what stands here. */
  readonly output: string;
}

/** What a run was made with, beside its settings. */
interface MadeWith {
  readonly version: string;
  readonly laws: unknown;
  /** SHA-256 of each file of the input. */
  readonly input: readonly string[];
}

/** The files that a run leaves. */
const results = /^(?:households|errors)\.(?:csv|ndjson|parquet)$|^(?:change_\w+|cost|curve)\.svg$|^summary\.json$/;
const [manifestName, finishedName, lockName] = ["manifest.json", "finished.json", "run.lock"] as const;

/** Whether a name in the folder of a run, from there on, is one that a run writes or takes away. */
export function isOfRun(name: string): boolean {
  return results.test(name.replace(/\.new$/, "")) || [manifestName, finishedName, lockName, "parts"].includes(name);
}

/**
 * The folder of a run. A part is done when its record stands there; the record is written last and put in its place by
 * renaming, so that a run that was cut off goes on from its last finished part.
 */
export class Store {
  private readonly folder: string;
  private readonly settings: Settings;
  private readonly made: MadeWith;

  /** Writes nothing. @throws ForeignRun when the folder holds another run, or the input is not that of its beginning */
  constructor(folder: string, settings: Settings, made: MadeWith) {
    this.folder = folder;
    this.settings = settings;
    this.made = made;
    this.check();
  }

  /** Makes the folder that of this run. @throws ForeignRun when another began at the same time */
  begin(): void {
    rmSync(join(this.folder, finishedName), { force: true });
    mkdirSync(this.parts, { recursive: true });
    if (!existsSync(this.manifest)) commit(this.manifest, this.manifestOf(this.made.input));
    // Read back also by the process that wrote it: two that begin at once agree on one of them.
    this.check();
  }

  /** Whether this very run has come to its end here, and its results are those that it wrote. */
  isFinished(): boolean {
    const path = join(this.folder, finishedName);
    if (!existsSync(path)) return false;
    const kept = read<{ readonly outputs?: Readonly<Record<string, string>> }>(readFileSync(path, "utf8"));
    const { outputs, ...run } = kept ?? {};
    if (outputs === undefined || this.textOf(run) !== this.manifestOf(this.made.input)) return false;
    return Object.entries(outputs).every(([name, digest]) => {
      const file = join(this.folder, name);
      return existsSync(file) && digestOfFile(file) === digest;
    });
  }

  private check(): void {
    if (!existsSync(this.manifest)) {
      if (existsSync(this.parts) && readdirSync(this.parts).length > 0) {
        throw new ForeignRun(`${this.folder}: parts without a manifest`);
      }
      return;
    }
    const kept = readFileSync(this.manifest, "utf8");
    if (kept === this.manifestOf(this.made.input)) return;
    const { input } = read<{ readonly input: unknown }>(kept) ?? {};
    if (kept === this.manifestOf(input)) {
      throw new ForeignRun(`${this.folder}: the input has changed since the run began`);
    }
    throw new ForeignRun(`${this.folder} holds another run (manifest.json); give another folder, or empty this one`);
  }

  private manifestOf(input: unknown): string {
    return this.textOf({ ...this.made, input, settings: this.settings });
  }

  private textOf(document: unknown): string {
    return `${JSON.stringify(document, null, 2)}\n`;
  }

  private get manifest(): string {
    return join(this.folder, manifestName);
  }

  private get parts(): string {
    return join(this.folder, "parts");
  }

  /** A part that was finished before. @throws ForeignRun when other input went into it, or its files were touched */
  finished(number: number, digest: () => string): Kept | null {
    const path = this.path(number, "json");
    if (!existsSync(path)) return null;
    const kept = read<Kept>(readFileSync(path, "utf8"));
    if (kept === null) throw new ForeignRun(`${path}: not what was written; remove it, and the part is made again`);
    if (kept.digest !== digest()) throw new ForeignRun(`${path}: the input has changed since the run began`);
    const files = [this.path(number, this.ending), this.path(number, `problems.${this.ending}`)];
    // A part whose files are gone was being cleared away: it is made again.
    if (!files.every((file) => existsSync(file))) return null;
    const { digest: input, months, aggregate } = kept;
    const output = sha256(
      ...files.map((file) => readFileSync(file, "utf8")),
      JSON.stringify([input, months, aggregate]),
    );
    if (kept.output !== output) throw new ForeignRun(`${path}: its files are not those that were written`);
    return kept;
  }

  /** @throws ForeignRun when another process has finished the part with another result: one of the two is wrong */
  keep({ number, digest, months, aggregate, households, problems }: Part): void {
    const output = sha256(households, problems, JSON.stringify([digest, months, aggregate]));
    const path = this.path(number, "json");
    const before = existsSync(path) ? read<Kept>(readFileSync(path, "utf8")) : null;
    if (before !== null && before.output !== output) {
      throw new ForeignRun(`${path}: made twice, with different results; neither can be believed`);
    }
    commit(this.path(number, this.ending), households);
    commit(this.path(number, `problems.${this.ending}`), problems);
    const kept: Kept = { digest, months, aggregate, output };
    commit(path, JSON.stringify(kept));
  }

  /** Puts the parts together in their order; the parts stay until `clear`. */
  async join(parts: number): Promise<void> {
    const { ending } = this;
    const isCsv = ending === "csv";
    const files = [
      [this.settings.lines, `households.${ending}`, ending, isCsv ? householdHeading(this.settings) : ""],
      [true, `errors.${ending}`, `problems.${ending}`, isCsv ? problemHeading : ""],
    ] as const;
    for (const [isWanted, name, part, heading] of files) {
      if (!isWanted) continue;
      const path = join(this.folder, `${name}.new`);
      writeFileSync(path, heading);
      for (let number = 1; number <= parts; number++) appendFileSync(path, readFileSync(this.path(number, part)));
      if (part === ending && this.settings.format === "parquet") await this.toParquet(path);
      else renameSync(path, join(this.folder, name));
    }
  }

  /** Writes the lines of the households, once they are together, as Parquet in their place. */
  private async toParquet(lines: string): Promise<void> {
    const path = join(this.folder, "households.parquet");
    const { source } = this.settings;
    await writeParquet(lines, `${path}.new`, householdTypes(this.settings), {
      made_by: "toimeentulotuki",
      ...(source.kind === "synthetic" ? { synthetic: "true" } : {}),
    });
    renameSync(`${path}.new`, path);
    rmSync(lines);
  }

  write(name: string, text: string): void {
    commit(join(this.folder, name), text);
  }

  /** Takes away what an earlier run of other settings left in the folder. */
  clean(names: readonly string[]): void {
    for (const name of readdirSync(this.folder)) {
      const isOurs = results.test(name) || name === finishedName;
      if (isOurs && !names.includes(name)) rmSync(join(this.folder, name));
    }
  }

  /** Once all is written the parts are no longer needed: a record of the run with its results takes their place. */
  finish(): void {
    const names = readdirSync(this.folder)
      .filter((name) => results.test(name))
      .sort();
    const outputs = Object.fromEntries(names.map((name) => [name, digestOfFile(join(this.folder, name))]));
    this.write(finishedName, this.textOf({ ...this.made, settings: this.settings, outputs }));
    rmSync(this.parts, { recursive: true });
    rmSync(this.manifest);
  }

  private get ending(): string {
    return textFormat(this.settings.format);
  }

  private path(number: number, ending: string): string {
    return join(this.parts, `${String(number).padStart(6, "0")}.${ending}`);
  }
}

function read<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

/** Writes a file so that it is whole or not there at all, also where several processes write the same. */
function commit(path: string, text: string): void {
  const own = `${path}.${hostname()}.${process.pid}.new`;
  const bytes = Buffer.from(text, "utf8");
  opened(own, "w", (file) => {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  });
  renameSync(own, path);
  // The name is on the disk once its folder is; Windows has no such thing.
  if (process.platform !== "win32") opened(dirname(path), "r", fsyncSync);
}

function opened(path: string, how: "r" | "w", work: (file: number) => void): void {
  const file = openSync(path, how);
  try {
    work(file);
  } finally {
    closeSync(file);
  }
}

function sha256(...texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest("hex");
}
