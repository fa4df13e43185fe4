import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCommand } from "../../src/cli/simulate/arguments.js";
import { ForeignRun } from "../../src/cli/simulate/refusals.js";
import { Store } from "../../src/cli/simulate/store.js";
import type { Part } from "../../src/cli/simulate/work.js";
import { Aggregate } from "../../src/simulation/index.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "store-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const { settings } = await readCommand(["--synthetic", "10", "--month", "2026-03"]);
const made = { version: "1.0.0", laws: ["law"], input: ["a"] };
const part: Part = {
  number: 1,
  digest: "in",
  aggregate: new Aggregate(1).toDocument(),
  months: ["2026-03"],
  households: "s1,2026-03,1,5.00\n",
  problems: "",
};

describe("the folder of a run", () => {
  it("takes a part twice when it is the same, and stops when it is another", () => {
    const store = new Store(folder, settings, made);
    store.begin();
    store.keep(part);
    const files = Object.fromEntries(
      readdirSync(join(folder, "parts")).map((name) => [name, readFileSync(join(folder, "parts", name), "utf8")]),
    );
    store.keep(part);
    expect(() => store.keep({ ...part, households: "s1,2026-03,1,5.01\n" })).toThrow(ForeignRun);
    expect(() => store.keep({ ...part, months: [] })).toThrow(/made twice, with different results/);
    for (const [name, text] of Object.entries(files)) {
      expect(readFileSync(join(folder, "parts", name), "utf8")).toBe(text);
    }
    expect(store.finished(1, () => "in")).toMatchObject({ digest: "in", months: ["2026-03"] });
    // A record that was cut off in the middle is no result to compare with.
    writeFileSync(join(folder, "parts", "000001.json"), "{");
    store.keep(part);
    expect(store.finished(1, () => "in")).not.toBeNull();
  });

  it("belongs to one run: package, laws, settings and the files it began with", () => {
    new Store(folder, settings, made).begin();
    expect(() => new Store(folder, settings, made)).not.toThrow();
    expect(() => new Store(folder, settings, { ...made, input: ["b"] })).toThrow(/the input has changed/);
    for (const other of [
      { ...made, version: "1.0.1" },
      { ...made, laws: [] },
      { ...made, laws: [], input: ["b"] },
    ]) {
      expect(() => new Store(folder, settings, other)).toThrow(/holds another run/);
    }
    expect(() => new Store(folder, { ...settings, partSize: 5 }, made)).toThrow(/holds another run/);
  });

  it("is told from its record to be finished: the same run, and its results as it wrote them", () => {
    const store = new Store(folder, settings, made);
    expect([store.isFinished(), readdirSync(folder)]).toEqual([false, []]);
    store.begin();
    store.write("summary.json", "{}");
    store.write("notes.txt", "not of a run");
    store.finish();
    expect(readdirSync(folder).sort()).toEqual(["finished.json", "notes.txt", "summary.json"]);
    writeFileSync(join(folder, "notes.txt"), "changed");
    expect(new Store(folder, settings, made).isFinished()).toBe(true);
    for (const [other, with_] of [
      [settings, { ...made, input: ["b"] }],
      [settings, { ...made, version: "1.0.1" }],
      [{ ...settings, partSize: 5 }, made],
    ] as const) {
      expect(new Store(folder, other, with_).isFinished()).toBe(false);
    }
    writeFileSync(join(folder, "summary.json"), "{ }");
    expect(store.isFinished()).toBe(false);
    writeFileSync(join(folder, "summary.json"), "{}");
    expect(store.isFinished()).toBe(true);
    rmSync(join(folder, "summary.json"));
    expect(store.isFinished()).toBe(false);
    for (const record of ["", "{}", "null", "3"]) {
      writeFileSync(join(folder, "finished.json"), record);
      expect(store.isFinished()).toBe(false);
    }
    // A run that begins anew is not finished, however it ends.
    store.begin();
    expect(readdirSync(folder).sort()).toEqual(["manifest.json", "notes.txt", "parts"]);
  });
});
