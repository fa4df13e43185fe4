// Uses the packed package as its user would: an empty folder, ESM, CommonJS, TypeScript, the command line.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "packed-"));
const run = (command, args, cwd = folder) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
const expect = (what, found, wanted) => {
  if (found !== wanted) throw new Error(`${what}: ${found}, not ${wanted}`);
  console.log(`${what}: ${found}`);
};

try {
  const [{ filename }] = JSON.parse(
    run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], root),
  );
  const tarball = join(folder, filename);
  run(process.execPath, [join(root, "node_modules/publint/src/cli.js"), "run", tarball, "--strict"], root);
  run(
    process.execPath,
    [
      join(root, "node_modules/@arethetypeswrong/cli/dist/index.js"),
      tarball,
      "--exclude-entrypoints",
      ...readdirSync(join(root, "dist/schema"), { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".json"))
        .map((name) => `./schema/${name}`),
    ],
    root,
  );
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "host", private: true }));
  run("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", tarball]);

  const household = JSON.parse(readFileSync(join(root, "examples/cases/single-parent-2026.json"), "utf8"));
  writeFileSync(join(folder, "case.json"), JSON.stringify(household, null, 2));
  const body = `
    const parsed = parseAssessInput(JSON.parse(readFileSync("case.json", "utf8")));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    console.log(euros(assess(parsed.value, lawOn(parsed.value.month, { norms })).assistance));`;
  writeFileSync(
    join(folder, "esm.mjs"),
    `import { readFileSync } from "node:fs"; import { assess, euros, lawOn, parseAssessInput } from "toimeentulotuki"; import { norms } from "toimeentulotuki/norms";${body}`,
  );
  writeFileSync(
    join(folder, "common.cjs"),
    `const { readFileSync } = require("node:fs"); const { assess, euros, lawOn, parseAssessInput } = require("toimeentulotuki"); const { norms } = require("toimeentulotuki/norms");${body}`,
  );
  writeFileSync(
    join(folder, "typed.ts"),
    `import { readFileSync } from "node:fs"; import { assess, euros, lawOn, parseAssessInput, type Money } from "toimeentulotuki"; import { norms } from "toimeentulotuki/norms";${body}
// @ts-expect-error a number is no amount
const wrong: Money = 5;`,
  );
  expect("ESM", run(process.execPath, ["esm.mjs"]).trim(), "1057.45");
  expect("CommonJS", run(process.execPath, ["common.cjs"]).trim(), "1057.45");
  cpSync(join(root, "node_modules/@types"), join(folder, "node_modules/@types"), { recursive: true });
  cpSync(join(root, "node_modules/undici-types"), join(folder, "node_modules/undici-types"), { recursive: true });
  for (const [module, resolution] of [
    ["NodeNext", "NodeNext"],
    ["ESNext", "Bundler"],
  ]) {
    const options = ["--noEmit", "--strict", "--types", "node", "--module", module, "--moduleResolution", resolution];
    run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), ...options, "typed.ts"]);
    console.log(`TypeScript, ${resolution}: compiles`);
  }
  const answer = JSON.parse(run("npx", ["toimeentulotuki", "assess", "--json", "case.json"]));
  expect("command line", answer.assistance, "1057.45");
  const advance = readFileSync(join(root, "examples/cases/advance-2026.json"), "utf8");
  writeFileSync(join(folder, "advance.json"), advance);
  const offset = JSON.parse(run("npx", ["toimeentulotuki", "offset", "--json", "advance.json"]));
  expect("collected of an advance", offset.collected, "1190.72");
  // Counting days needs none of the figures and no decimal arithmetic: the entry imports nothing but what computes days.
  const days = `const { ordinaryDue } = require("toimeentulotuki/deadlines"); console.log(ordinaryDue("2026-06-15"));`;
  expect("deadlines in CommonJS", run(process.execPath, ["-e", days]).trim(), "2026-06-25");
  const esm = `import { ordinaryDue } from "toimeentulotuki/deadlines"; console.log(ordinaryDue("2026-06-15"));`;
  expect("deadlines in ESM", run(process.execPath, ["--input-type=module", "-e", esm]).trim(), "2026-06-25");
  const entry = readFileSync(join(folder, "node_modules/toimeentulotuki/dist/deadlines/index.cjs"), "utf8");
  expect(
    "decimal.js and figures in the entry of deadlines",
    /decimal|basicAmounts|statutoryAmount/i.test(entry),
    false,
  );
  const area = `const { areaOf, municipalityOn } = require("toimeentulotuki/areas"); console.log(areaOf(municipalityOn("091", "2026-03-01"), "county", "2026-03-01").code);`;
  expect("areas in CommonJS", run(process.execPath, ["-e", area]).trim(), "90");
  const types = `import { notificationTypes } from "toimeentulotuki/notifications"; console.log(Object.keys(notificationTypes).length);`;
  expect("notifications in ESM", run(process.execPath, ["--input-type=module", "-e", types]).trim(), "17");
  const simulated = run("npx", [
    "toimeentulotuki",
    "simulate",
    "--synthetic",
    "2000",
    "--month",
    "2026-03",
    "--lang",
    "en",
  ]);
  expect("households simulated", /assessed +2,000/.test(simulated), true);
  const curve = `const { simulate } = require("toimeentulotuki/simulation"); console.log(typeof simulate);`;
  expect("simulation in CommonJS", run(process.execPath, ["-e", curve]).trim(), "function");
  const { files } = JSON.parse(run("npm", ["pack", "--json", "--dry-run", "--ignore-scripts"], root))[0];
  const strange = files.filter(
    ({ path }) => !/^(dist\/|LICENSE|README\.md|THIRD_PARTY_NOTICES|CHANGELOG\.md|package\.json)/.test(path),
  );
  expect("files that do not belong in the package", strange.length, 0);

  const schemas = `const { readdirSync } = require("node:fs"); const folder = "node_modules/toimeentulotuki/dist/schema";
    const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".json"));
    console.log(names.filter((name) => require("toimeentulotuki/schema/" + name).$schema.includes("2020-12")).length);`;
  expect("JSON Schemas of documents and answers", run(process.execPath, ["-e", schemas]).trim(), "16");

  const packed = join(folder, "node_modules/toimeentulotuki");
  const manifest = JSON.parse(readFileSync(join(packed, "package.json"), "utf8"));
  expect("side effects", manifest.sideEffects, false);
  const atInstall = ["preinstall", "install", "postinstall"].filter((name) => name in manifest.scripts);
  expect("scripts run at install", atInstall.length, 0);
  const code = readdirSync(join(packed, "dist"), { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.c?js$/.test(name),
  );
  const unmapped = code.filter((name) => {
    const map = join(packed, "dist", `${name}.map`);
    if (!existsSync(map)) return true;
    const { sources, sourcesContent = [] } = JSON.parse(readFileSync(map, "utf8"));
    return sourcesContent.length !== sources.length || sourcesContent.some((text) => !text);
  });
  expect("files without a source map that holds its sources", unmapped.join(" "), "");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
