// Every property test a hundred thousand times, file by file: `npm run prove:properties`. Other numbers and a part of the
// files: `npm run prove:properties -- --runs 1000 --seed 7 test/money.test.ts`. The seed repeats a failure.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "100000" }, seed: { type: "string", default: "20261122" } },
});
const root = fileURLToPath(new URL("../../", import.meta.url));
const vitest = fileURLToPath(new URL("../../node_modules/vitest/vitest.mjs", import.meta.url));
const withProperties = readdirSync(`${root}test`, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".test.ts") && readFileSync(`${root}test/${name}`, "utf8").includes("fc.property("))
  .map((name) => `test/${name}`)
  .sort();
const env = { ...process.env, PROPERTY_RUNS: values.runs, PROPERTY_SEED: values.seed };
const failed = (positionals.length > 0 ? positionals : withProperties).filter((file) => {
  const start = performance.now();
  const args = [vitest, "run", "--config", "test/vitest.config.ts", "--testTimeout", "0", file];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, env, encoding: "utf8", maxBuffer: 1e9 });
  if (status !== 0) console.log(stdout);
  console.log(`${file}: ${status === 0 ? "holds" : "FAILS"}, ${Math.round((performance.now() - start) / 1000)} s`);
  return status !== 0;
});
console.log(
  `${values.runs} runs of each property, seed ${values.seed}: ${failed.length === 0 ? "all hold" : `fails in ${failed.join(", ")}`}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
