// Measures a whole population by every candidate, size and number of workers, by turns, and prints tables for a page.
//   node test/bench/population.mjs [--sizes 1000,…] [--workers 1,2] [--rounds 5] [--only totals,loop] [--command 1000,…]
import { fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measuredCommand } from "./command.mjs";
import { candidates } from "./populationCandidates.mjs";
import { commandTable, populationTables } from "./populationTables.mjs";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000,100000,1000000" },
    workers: { type: "string", default: "1,2" },
    rounds: { type: "string", default: "5" },
    only: { type: "string", default: Object.keys(candidates).join(",") },
    command: { type: "string", default: "1000,10000,100000,1000000" },
  },
});
const numbers = (text) => (text === "" ? [] : text.split(",").map(Number));
const names = values.only.split(",");
if (names[0] !== "lines" && names.length > 1) names.unshift("lines");
const folder = mkdtempSync(join(tmpdir(), "bench-"));
process.on("exit", () => rmSync(folder, { recursive: true }));

const began = loadavg();
const measured = [];
for (const size of numbers(values.sizes)) {
  for (const workers of numbers(values.workers)) measured.push(...(await measure(size, workers)));
}
const commands = [];
for (const size of numbers(values.command)) {
  for (const workers of numbers(values.workers)) {
    for (const lines of [false, true]) {
      const rounds = size < 1e6 ? 3 : 1;
      commands.push({ size, workers, lines, ...measuredCommand({ size, workers, lines, rounds, folder }) });
      process.stderr.write(`command, ${size} households, ${workers} workers, ${lines ? "with" : "without"} lines\n`);
    }
  }
}

const machine = { node: process.version, processor: cpus()[0]?.model, cores: cpus().length, began, ended: loadavg() };
writeFileSync(
  new URL("population.json", import.meta.url),
  `${JSON.stringify({ machine, measured, commands }, null, 2)}\n`,
);
console.log(
  [
    `Node ${machine.node}, ${machine.processor}, ${machine.cores} cores; load ${shownLoad(began)} at the start, ${shownLoad(machine.ended)} at the end.`,
    ...populationTables(measured),
    ...(commands.length > 0 ? commandTable(commands) : []),
  ].join("\n\n"),
);

/** All candidates that can do the size, by turns; every other round backwards. */
async function measure(size, workers) {
  const results = join(folder, `${size}-${workers}`);
  // A large round is long enough to be sure of in fewer.
  const rounds = size < 1e6 ? Number(values.rounds) : Math.min(3, Number(values.rounds));
  const taking = names.filter((name) => size <= candidates[name].most).map((name) => ({ name, size, workers }));
  for (const one of taking) {
    const script = new URL("populationWorker.mjs", import.meta.url);
    one.process = fork(script, [one.name, String(size), String(workers), results]);
    const { memory, differences } = await answerOf(one);
    Object.assign(one, { loaded: memory.now, differences, rounds: [] });
  }
  for (let round = -1; round < rounds; round++) {
    for (const one of round % 2 === 0 ? taking : taking.toReversed()) {
      one.process.send("go");
      const { sum, cpu, wall, memory } = await answerOf(one);
      one.sum ??= sum;
      if (one.sum !== sum) throw new Error(`${one.name}: ${sum}, not ${one.sum}`);
      one.most = memory.most;
      if (round >= 0) one.rounds.push({ perCpuSecond: size / cpu, perSecond: size / wall });
    }
  }
  for (const one of taking) {
    one.process.disconnect();
    one.process.kill();
    delete one.process;
  }
  process.stderr.write(`${size} households, ${workers} workers\n`);
  return taking.map((one) => ({ ...one, title: candidates[one.name].title }));
}

function answerOf({ name, process: child }) {
  return new Promise((resolve, reject) => {
    const failed = (code) => reject(new Error(`${name} ended with ${code}`));
    child.once("exit", failed);
    child.once("message", (message) => {
      child.off("exit", failed);
      resolve(message);
    });
  });
}

function shownLoad([one]) {
  return one.toFixed(1);
}
