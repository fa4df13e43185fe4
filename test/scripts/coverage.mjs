// Which lines and branches of the library the tests reach, by room: `npm run coverage`. Properties run fifty times each,
// which reaches the same lines. Of the command line what its processes and threads reach counts too, unless they are killed.
// Places that nothing reaches are printed.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import libCoverage from "istanbul-lib-coverage";
import { coveredProcesses } from "./coveredProcesses.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const vitest = `${root}node_modules/vitest/vitest.mjs`;
const args = [vitest, "run", "--config", "test/vitest.config.ts", "--coverage", "--reporter", "dot"];
const processes = `${root}coverage/processes`;
rmSync(processes, { recursive: true, force: true });
mkdirSync(processes, { recursive: true });
const env = { ...process.env, FC_FAST: "1", COVERED_PROCESSES: processes };
const { status } = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], {
  cwd: root,
  env,
  stdio: "inherit",
});
const covered = libCoverage.createCoverageMap(
  JSON.parse(readFileSync(`${root}coverage/lines/coverage-final.json`, "utf8")),
);
const ofProcesses = await coveredProcesses(processes);
ofProcesses.filter((path) => path.startsWith(`${root}src/cli/`));
covered.merge(ofProcesses);

const rooms = new Map();
const add = (name, summary) => {
  const sums = rooms.get(name) ?? { lines: { total: 0, covered: 0 }, branches: { total: 0, covered: 0 } };
  for (const kind of ["lines", "branches"]) {
    sums[kind].total += summary[kind].total;
    sums[kind].covered += summary[kind].covered;
  }
  rooms.set(name, sums);
};
for (const path of covered.files()) {
  const file = covered.fileCoverageFor(path);
  const summary = file.toSummary().data;
  if (path.startsWith(`${root}src/cli/`)) {
    // Branches of the sources and of the one file that is shipped cannot be laid over one another, lines can.
    summary.branches = { total: 0, covered: 0 };
    for (const line of file.getUncoveredLines()) console.log(`${path.slice(root.length)}:${line} line`);
    add("cli", summary);
    add("all", summary);
    continue;
  }
  const [room, ...rest] = path.slice(`${root}src/`.length).split("/");
  add(rest.length === 0 ? "src" : room, summary);
  add("all", summary);
  const { branchMap, b } = file.data;
  for (const [id, counts] of Object.entries(b)) {
    counts.forEach((count, place) => {
      // The way past an `if` without `else` has no place of its own.
      const { start } = [branchMap[id].locations[place], branchMap[id].loc].find(
        ({ start }) => start.line !== undefined,
      );
      if (count === 0)
        console.log(`${path.slice(root.length)}:${start.line}:${start.column + 1} ${branchMap[id].type}`);
    });
  }
}
const share = ({ covered, total }) =>
  total === 0 ? "not counted" : `${((100 * covered) / total).toFixed(1)} % of ${total}`;
for (const [name, { lines, branches }] of [...rooms].sort()) {
  console.log(`${name}: lines ${share(lines)}, branches ${share(branches)}`);
}
process.exitCode = status ?? 1;
