// Measures the speed of the built library beside that of others; see test/bench/README.md.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const bench = join(root, "test/bench");
const run = (command, args, cwd) => execFileSync(command, args, { cwd, stdio: "inherit" });

run("npm", ["ci", "--ignore-scripts", "--silent"], bench);
if (!existsSync(join(root, "dist/index.js"))) run("npm", ["run", "build"], root);
run(process.execPath, [join(bench, "measure.mjs"), ...process.argv.slice(2)], bench);
