// Changes the code of a room in every small way Stryker knows, and asks its tests to notice: `npm run mutants -- rules`.
// `npm run mutants -- rules src/rules/housing.ts` takes only these files. What survived is printed with its place.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { rooms } from "./rooms.mjs";

const [room, ...files] = process.argv.slice(2);
if (rooms[room] === undefined) {
  console.error(`npm run mutants -- ROOM, one of ${Object.keys(rooms).join(", ")}`);
  process.exit(2);
}
const root = new URL("../../", import.meta.url);
const env = { ...process.env, FC_FAST: "1", MUTANTS_ROOM: room };
if (files.length > 0) env.MUTANTS_CODE = files.join(" ");
const stryker = new URL("node_modules/@stryker-mutator/core/bin/stryker.js", root).pathname;
const { status } = spawnSync(process.execPath, [stryker, "run", "test/mutants/stryker.config.mjs"], {
  cwd: root,
  env,
  stdio: "inherit",
});
if (status !== 0) process.exit(status ?? 1);

const report = JSON.parse(readFileSync(new URL(`coverage/mutants/${room}.json`, root), "utf8"));
const total = {};
for (const [file, { mutants, source }] of Object.entries(report.files)) {
  const lines = source.split("\n");
  const here = {};
  for (const { status, mutatorName, replacement, location } of mutants) {
    for (const counts of [here, total]) counts[status] = (counts[status] ?? 0) + 1;
    if (status !== "Survived" && status !== "NoCoverage") continue;
    const { start, end } = location;
    const text = lines[start.line - 1].slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined);
    console.log(`${file}:${start.line}:${start.column} ${status} ${mutatorName}: ${text} -> ${replacement}`);
  }
  console.log(`${file} ${summary(here)}`);
}
console.log(`${room}: ${summary(total)}`);

function summary({ Killed = 0, Timeout = 0, Survived = 0, NoCoverage = 0, Ignored = 0, RuntimeError = 0 }) {
  const valid = Killed + Timeout + Survived + NoCoverage;
  const score = valid === 0 ? "-" : `${((100 * (Killed + Timeout)) / valid).toFixed(1)} %`;
  return `${score}: ${valid} mutants, ${Killed} killed, ${Timeout} timed out, ${Survived} survived, ${NoCoverage} without a test, ${Ignored} static, ${RuntimeError} broken`;
}
