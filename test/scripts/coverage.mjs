// Which lines and branches of the library the tests reach, by room: `npm run coverage`. Properties run fifty times each,
// which reaches the same lines. Places that nothing reaches are printed; what runs in another process or thread is not seen.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const vitest = `${root}node_modules/vitest/vitest.mjs`;
const args = [vitest, "run", "--config", "test/vitest.config.ts", "--coverage", "--reporter", "dot"];
const env = { ...process.env, FC_FAST: "1" };
const { status } = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], {
  cwd: root,
  env,
  stdio: "inherit",
});
const read = (name) => JSON.parse(readFileSync(`${root}coverage/lines/${name}.json`, "utf8"));

const rooms = new Map();
for (const [path, { lines, branches }] of Object.entries(read("coverage-summary"))) {
  const [room, ...rest] = path === "total" ? ["all", ""] : path.slice(`${root}src/`.length).split("/");
  const name = rest.length === 0 ? "src" : room;
  const sums = rooms.get(name) ?? { lines: { total: 0, covered: 0 }, branches: { total: 0, covered: 0 } };
  for (const kind of ["lines", "branches"]) {
    sums[kind].total += { lines, branches }[kind].total;
    sums[kind].covered += { lines, branches }[kind].covered;
  }
  rooms.set(name, sums);
}
for (const [path, { branchMap, b }] of Object.entries(read("coverage-final"))) {
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
const share = ({ covered, total }) => `${((100 * covered) / Math.max(total, 1)).toFixed(1)} % of ${total}`;
for (const [name, { lines, branches }] of [...rooms].sort()) {
  console.log(`${name}: lines ${share(lines)}, branches ${share(branches)}`);
}
process.exitCode = status ?? 1;
