// Measures the command itself, from its start to its end, over a synthetic population.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
// Written by the command's own process as it ends; its threads have no say.
const told = `import { writeFileSync } from "node:fs"; import { isMainThread } from "node:worker_threads";
  if (isMainThread) process.on("exit", () => writeFileSync(process.env.BENCH_USAGE, JSON.stringify(process.resourceUsage())));`;

/** Seconds of wall and of processor time, the fastest round, and the most memory in MiB. Two laws, all aggregates. */
export function measuredCommand({ size, workers, lines, rounds, folder }) {
  const [out, usage] = [join(folder, "out"), join(folder, "usage.json")];
  const population = ["--synthetic", String(size), "--month", "2026-03", "--against", "2026-02"];
  const choices = ["--out", out, "--workers", String(workers), "--json", ...(lines ? [] : ["--no-lines"])];
  const node = ["--import", `data:text/javascript,${encodeURIComponent(told)}`, script];
  const all = [];
  for (let round = 0; round < rounds; round++) {
    rmSync(out, { recursive: true, force: true });
    const wall = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, [...node, "simulate", ...population, ...choices], {
      env: { ...process.env, BENCH_USAGE: usage },
      stdio: ["ignore", "ignore", "pipe"],
    });
    const seconds = Number(process.hrtime.bigint() - wall) / 1e9;
    if (status !== 0) throw new Error(`the command ended with ${status}: ${stderr}`);
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, "utf8"));
    all.push({ seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 });
  }
  all.sort((one, other) => one.seconds - other.seconds);
  return all[all.length >> 1];
}
