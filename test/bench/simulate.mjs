// Measures the simulation: households in a second of processor time, from columns and from CSV text, on one core.
//   node test/bench/simulate.mjs [--households 100000] [--rounds 5]
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";

const { values } = parseArgs({
  options: { households: { type: "string", default: "100000" }, rounds: { type: "string", default: "5" } },
});
const count = Number(values.households);
const partSize = 20_000;

const source = (name) => fileURLToPath(new URL(`../../src/${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "bench-"));
buildSync({
  entryPoints: [source("index.ts"), source("norms/index.ts"), source("simulation/index.ts")],
  outdir: folder,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "es2022",
});
const load = (name) => import(pathToFileURL(join(folder, name)).href);
const { assessTotals } = await load("index.mjs");
const { norms } = await load("norms/index.mjs");
const { populationOf, readHeading, readRows, scenarioOf, simulate, syntheticTables } =
  await load("simulation/index.mjs");
process.on("exit", () => rmSync(folder, { recursive: true }));

const month = "2026-03";
const parts = [];
for (let from = 0; from < count; from += partSize) {
  parts.push(syntheticTables({ households: count, month, from, count: partSize }));
}
const texts = parts.map(({ households, persons }) => ({ households: csvOf(households), persons: csvOf(persons) }));
const law = scenarioOf("law", { norms });
const before = scenarioOf("before", { on: "2026-02", norms });

const candidates = {
  "columns to facts, all checks": ({ households, persons }) => {
    let read = 0;
    for (const member of populationOf(households, persons)) read += member.ok ? 1 : 0;
    return read;
  },
  "columns to totals of the sheet": ({ households, persons }) => {
    let cost = 0;
    for (const { ok, input } of populationOf(households, persons)) {
      if (ok) cost += assessTotals(input, law.lawOf(month)).assistance;
    }
    return cost;
  },
  "columns to all aggregates, one law": ({ households, persons }) =>
    Number(simulate(populationOf(households, persons), [law]).scenarios[0].sums.value(2) / 1_000_000n),
  "columns to all aggregates, two laws": ({ households, persons }) =>
    simulate(populationOf(households, persons), [before, law]).assessed,
  "CSV text to all aggregates, two laws": (_, part) => {
    const [households, persons] = [texts[part].households, texts[part].persons].map(({ heading, rows }) =>
      readRows(rows, readHeading(heading), 2),
    );
    return simulate(populationOf(households, persons), [before, law]).assessed;
  },
  "making the synthetic columns": (_, part) =>
    syntheticTables({ households: count, month, from: part * partSize, count: partSize }).persons.rows,
};

const measured = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]));
const sums = {};
for (let round = -1; round < Number(values.rounds); round++) {
  for (const [name, candidate] of Object.entries(candidates)) {
    const began = process.cpuUsage();
    let sum = 0;
    parts.forEach((part, place) => {
      sum += candidate(part, place);
    });
    const { user, system } = process.cpuUsage(began);
    sums[name] ??= sum;
    if (sums[name] !== sum) throw new Error(`${name}: ${sum}, not ${sums[name]}`);
    if (round >= 0) measured[name].push(count / ((user + system) / 1e6));
  }
}

console.log(`Node ${process.version}, ${cpus()[0]?.model}, ${count} households, ${values.rounds} rounds\n`);
for (const [name, speeds] of Object.entries(measured)) {
  const sorted = speeds.toSorted((one, other) => one - other);
  const shown = (speed) => speed.toLocaleString("en", { maximumSignificantDigits: 3 });
  console.log(
    `${name.padEnd(38)} ${shown(sorted[sorted.length >> 1])} (${shown(sorted[0])}-${shown(sorted.at(-1))}) a second`,
  );
}
console.log(`\nlargest memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);

function csvOf({ rows, columns }) {
  const names = [...columns.keys()];
  const lines = [];
  for (let row = 0; row < rows; row++) lines.push(names.map((name) => columns.get(name)[row] ?? "").join(","));
  return { heading: names.join(","), rows: lines.join("\n") };
}
