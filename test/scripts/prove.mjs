// The quick forms of all proofs, one after another, and a table of their figures. One that fails makes the whole fail and
// shows the end of what it said; one that could not run for want of what it needs is skipped. Where CI is "true" the engines
// of the registry must be there. `npm run prove -- --only fuzz,sizes` runs some.
// The long forms and their latest results stand in docs/reliability.md.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { skippedIn, verdictOf } from "./verdict.mjs";

const { values } = parseArgs({ options: { only: { type: "string" }, seed: { type: "string" } } });
const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "prove-"));
const report = join(folder, "tests.json");
// Colours of a terminal are no part of a figure.
const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" };
// Other documents each time, and a seed that repeats them.
const seed = values.seed ?? String(Date.now() % 1_000_000_000);

const lines = (said, pattern) => said.split("\n").filter((line) => pattern.test(line)).length;
const found = (said, pattern) => pattern.exec(said)?.slice(1).join(" ") ?? "no figure";
const without = (said) => {
  const names = skippedIn(said);
  return names.length === 0 ? "" : `; not installed: ${names.join(", ")}`;
};

/** What comes from the registry, and so must be there for the checks of every change. */
const engines = ["Node 20", "Node 22", "Node 24", "Node 26", "QuickJS"];
const isStrict = process.env.CI === "true";

/** Name, what is run by npm, the figure in what it says, what counts as tried, and what must not be missing. */
const proofs = [
  ["build", ["run", "build"], () => "ESM, CommonJS, types, schemas"],
  ["types", ["run", "types"], () => "no error"],
  ["lint", ["run", "lint"], (said) => found(said, /Checked (\d+) files/).concat(" files")],
  ["tests", ["test", "--", "--reporter=dot", "--reporter=json", `--outputFile.json=${report}`], testFigures],
  ["package", ["run", "test:package"], () => "ESM, CommonJS, TypeScript, command line, publint, types of every entry"],
  ["sizes", ["run", "test:sizes"], (said) => found(said, /assess }: ([\d.]+ kB)/).concat(" for the calculation")],
  ["licences", ["run", "test:licences"], (said) => found(said, /(\d+ parts, \d+ problems)/)],
  ["hosts", ["run", "test:hosts"], (said) => `${lines(said, /as expected/)} of 2${without(said)}`, /as expected/],
  [
    "versions of Node",
    ["run", "test:nodes"],
    (said) => `${lines(said, /^node .*: same answer/)} answer as this one${without(said)}`,
    /^node .*: same answer/,
    ["other versions of Node"],
  ],
  [
    "engines",
    ["run", "test:engines", "--", "--answers", "100", "--only", engines.join(",")],
    (said) => `${lines(said, /: the same/)} others give the 200 answers of this Node${without(said)}`,
    /: the same/,
    engines,
  ],
  [
    "time zones",
    ["run", "test:zones", "--", "test/dates.test.ts", "test/deadlines", "test/pure.test.ts"],
    (said) => `${lines(said, /Test Files .*passed/)} zones`,
  ],
  [
    "broken documents",
    ["run", "fuzz", "--", "--minutes", "0.5", "--seed", seed],
    (said) => found(said, /: (\d+ documents), .*(slowest \d+ ms)/).concat(`, seed ${seed}`),
  ],
];

/** The whole suite in one figure, and some of it by file: proofs that have a name of their own. */
const named = {
  "second calculation": "test/differential.test.ts",
  "hostile documents": "test/json/hostile.test.ts",
  "codes of problems": "test/json/problemCodes.test.ts",
  "no clock, no chance, no writing": "test/pure.test.ts",
  "public interface": "test/api.test.ts",
  "layers and imports": "test/architecture.test.ts",
};

/** The line that those look for who read what a run of tests said. */
let closing = "";

function testFigures() {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
  for (const [name, file] of Object.entries(named)) {
    const own = testResults.find((result) => relative(root, result.name) === file);
    const passed = own?.assertionResults.filter(({ status }) => status === "passed").length ?? 0;
    const isGreen = own?.status === "passed" && passed > 0;
    note(
      `  ${name}`,
      `${passed} tests`,
      isGreen ? "holds" : "FAILS",
      own === undefined ? 0 : (own.endTime - own.startTime) / 1000,
    );
  }
  closing = `${numPassedTests} passed, ${numFailedTests} failed`;
  return closing;
}

const rows = [];
function note(name, figure, result, seconds) {
  rows.push([name, figure, result, seconds.toFixed(1)]);
}

const chosen = values.only?.split(",");
const unknown = (chosen ?? []).filter((name) => !proofs.some(([own]) => own === name));
if (unknown.length > 0) {
  console.log(`no such proof: ${unknown.join(", ")}; there are ${proofs.map(([name]) => name).join(", ")}`);
  process.exit(1);
}
try {
  for (const [name, args, figureOf, counted, needed] of proofs) {
    if (chosen !== undefined && !chosen.includes(name)) continue;
    process.stderr.write(`${name} ...\n`);
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync("npm", args, { cwd: root, encoding: "utf8", env, maxBuffer: 1 << 28 });
    const seconds = (performance.now() - start) / 1000;
    const said = `${stdout}\n${stderr}`;
    if (status !== 0) process.stderr.write(`${said.split("\n").slice(-60).join("\n")}\n`);
    const before = rows.length;
    let figure = null;
    try {
      figure = figureOf(said);
    } catch {
      // What did not run has no figure.
    }
    const own = rows.splice(before);
    const tried = counted && lines(said, counted);
    const read = figure?.includes("no figure") ? null : figure;
    const result = verdictOf({ status, figure: read, tried, said, needed, isStrict });
    note(name, figure ?? "nothing to read", result, seconds);
    rows.push(...own);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const table = [["proof", "figure", "result", "seconds"], ...rows];
const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => row[column].length)));
for (const row of table) {
  console.log(
    row.map((cell, column) => (column === 3 ? cell.padStart(widths[3]) : cell.padEnd(widths[column]))).join("  "),
  );
}
if (closing !== "") console.log(`tests: ${closing}`);
const failed = rows.filter(([, , result]) => result === "FAILS");
const skipped = rows.filter(([, , result]) => result === "skipped");
if (skipped.length > 0) console.log(`skipped: ${skipped.map(([name]) => name).join(", ")}`);
const whole = skipped.length === 0 ? "everything holds" : "the others hold";
console.log(failed.length === 0 ? whole : `fails: ${failed.map(([name]) => name.trim()).join(", ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
