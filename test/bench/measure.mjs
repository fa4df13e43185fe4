// Runs the candidates by turns, each in a process of its own, and prints what they do in a second of processor time.
import { fork } from "node:child_process";
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { candidates } from "./candidates.mjs";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "9" },
    households: { type: "string", default: "100000" },
    peers: { type: "string", default: "2000" },
    only: { type: "string" },
  },
});
const rounds = Number(values.rounds);
const warmUps = 2;
const names = values.only?.split(",") ?? Object.keys(candidates);
const sizeOf = (name) => Number(candidates[name].simplified ? values.peers : values.households);

const workers = {};
const checks = {};
for (const name of names) {
  workers[name] = fork(new URL("worker.mjs", import.meta.url), [name, String(sizeOf(name))]);
  checks[name] = await answerOf(name);
}

const measured = Object.fromEntries(names.map((name) => [name, []]));
for (let round = -warmUps; round < rounds; round++) {
  // Every other round runs backwards, so that nobody always comes after the same neighbour.
  for (const name of round % 2 === 0 ? names : names.toReversed()) {
    workers[name].send("go");
    const { sum, cpu, wall } = await answerOf(name);
    checks[name].sum ??= sum;
    if (checks[name].sum !== sum) throw new Error(`${name}: ${sum}, not ${checks[name].sum}`);
    if (round >= 0) measured[name].push({ perCpuSecond: sizeOf(name) / cpu, perSecond: sizeOf(name) / wall });
  }
}
for (const name of names) workers[name].disconnect();
for (const same of [
  ["assess", "totals", "both"],
  ["ordinaryDue", "walked"],
]) {
  const sums = same.flatMap((name) => checks[name]?.sum ?? []);
  if (new Set(sums).size > 1) throw new Error(`${same.join(", ")}: the same work, but ${sums.join(" and ")}`);
}

const speeds = names.map((name) => ({
  name,
  title: candidates[name].title,
  households: sizeOf(name),
  perCpuSecond: spread(measured[name].map(({ perCpuSecond }) => perCpuSecond)),
  perSecond: spread(measured[name].map(({ perSecond }) => perSecond)),
  ...checks[name],
}));
const pairs = [
  ["totals", "assess"],
  ["assess", "publicodes"],
  ["both", "publicodes"],
  ["assess", "rulesEngine"],
  ["both", "rulesEngine"],
  ["ordinaryDue", "walked"],
].filter((pair) => pair.every((name) => names.includes(name)));
const ratios = pairs.map(([one, other]) => ({
  one,
  other,
  ratio: spread(measured[one].map(({ perCpuSecond }, round) => perCpuSecond / measured[other][round].perCpuSecond)),
}));

const machine = { node: process.version, processor: cpus()[0]?.model ?? "unknown", rounds };
const results = { machine, speeds, ratios };
writeFileSync(new URL("results.json", import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
print(results);

function answerOf(name) {
  return new Promise((resolve, reject) => {
    const failed = (code) => reject(new Error(`${name} ended with ${code}`));
    workers[name].once("exit", failed);
    workers[name].once("message", (message) => {
      workers[name].off("exit", failed);
      resolve(message);
    });
  });
}

function spread(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, least: sorted[0], most: sorted[sorted.length - 1] };
}

function print({ machine, speeds, ratios }) {
  const shown = (number) => number.toLocaleString("en", { maximumSignificantDigits: 3 });
  const range = ({ median, least, most }) => `${shown(median)} (${shown(least)}-${shown(most)})`;
  const table = (rows) => {
    const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
    for (const row of rows)
      console.log(
        row
          .map((cell, column) => cell.padEnd(widths[column] + 2))
          .join("")
          .trimEnd(),
      );
    console.log();
  };
  console.log(`Node ${machine.node}, ${machine.processor}; median (least-most) of ${machine.rounds} rounds\n`);
  table([
    ["", "households", "per second of processor time", "per second"],
    ...speeds.map((speed) => [
      speed.title,
      speed.households.toLocaleString("en"),
      range(speed.perCpuSecond),
      range(speed.perSecond),
    ]),
  ]);
  if (ratios.length > 0) {
    table([
      ["ratios in the same rounds", ""],
      ...ratios.map(({ one, other, ratio }) => [`${one} / ${other}`, range(ratio)]),
    ]);
  }
  for (const { title, differences, bytes } of speeds) {
    if (bytes !== undefined) console.log(`${title}: ${bytes[0]} bytes in, ${bytes[1]} out`);
    if (differences === undefined) continue;
    const { households, withAssistance, otherCents, notExact } = differences;
    console.log(
      `${title}: of ${households} households (${withAssistance} with assistance) ${otherCents} differ in cents, ${notExact} in the last bits`,
    );
  }
}
