// What the processes of the command line reached: V8's own word of each, brought back to the lines of the sources.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "acorn";
import { convert } from "ast-v8-to-istanbul";
import libCoverage from "istanbul-lib-coverage";

/** @param folder where the processes wrote, with the script they ran (`cli.mjs`) and its source map */
export async function coveredProcesses(folder) {
  const code = readFileSync(`${folder}/cli.mjs`, "utf8");
  const ast = parse(code, { ecmaVersion: "latest", sourceType: "module", allowHashBang: true });
  const sourceMap = JSON.parse(readFileSync(`${folder}/cli.mjs.map`, "utf8"));
  const all = libCoverage.createCoverageMap({});
  for (const name of readdirSync(folder).filter((name) => name.startsWith("coverage-"))) {
    for (const coverage of JSON.parse(readFileSync(`${folder}/${name}`, "utf8")).result) {
      if (!coverage.url.endsWith("/cli.mjs")) continue;
      const from = dirname(fileURLToPath(coverage.url));
      const sources = sourceMap.sources.map((source) => resolve(from, source));
      all.merge(await convert({ code, ast, coverage, sourceMap: { ...sourceMap, sources }, wrapperLength: 0 }));
    }
  }
  return all;
}
