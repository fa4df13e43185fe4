// What the processes of the command line reached: V8's own word of each, brought back to the lines of the sources.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "acorn";
import { convert } from "ast-v8-to-istanbul";
import libCoverage from "istanbul-lib-coverage";

/** @param folder where the processes wrote, with the script they ran (`cli.mjs`) and its source map */
export async function coveredProcesses(folder) {
  const all = libCoverage.createCoverageMap({});
  // None of the tests ran the command.
  if (!existsSync(`${folder}/cli.mjs`)) return all;
  const code = readFileSync(`${folder}/cli.mjs`, "utf8");
  const ast = parse(code, { ecmaVersion: "latest", sourceType: "module", allowHashBang: true });
  const sourceMap = JSON.parse(readFileSync(`${folder}/cli.mjs.map`, "utf8"));
  for (const name of readdirSync(folder).filter((name) => name.startsWith("coverage-"))) {
    for (const coverage of resultsIn(`${folder}/${name}`)) {
      if (!coverage.url.endsWith("/cli.mjs")) continue;
      const from = dirname(fileURLToPath(coverage.url));
      const sources = sourceMap.sources.map((source) => resolve(from, source));
      all.merge(await convert({ code, ast, coverage, sourceMap: { ...sourceMap, sources }, wrapperLength: 0 }));
    }
  }
  return all;
}

/** Nothing of a process that was killed while it wrote. */
function resultsIn(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).result;
  } catch (reason) {
    if (reason instanceof SyntaxError) return [];
    throw reason;
  }
}
