// Measures the speed of the built library beside that of others; see test/bench/README.md. With `population` first, that
// of a whole population.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const bench = join(root, "test/bench");
const run = (command, args, cwd) => execFileSync(command, args, { cwd, stdio: "inherit" });

// Not `npm ci`: it refuses a lock file without the platform packages of other systems.
run("npm", ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], bench);
if (!existsSync(join(root, "dist/index.js"))) run("npm", ["run", "build"], root);
const choices = process.argv.slice(2);
const isPopulation = choices[0] === "population";
const script = join(bench, isPopulation ? "population.mjs" : "measure.mjs");
run(process.execPath, [script, ...choices.slice(isPopulation ? 1 : 0)], bench);
