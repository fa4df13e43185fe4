// Runs the tests of a room for Stryker in one process: each test file is bundled once and evaluated anew for every mutant, so
// that nothing the library or a test remembers outlives it. Vitest itself loads every module anew through its server, a
// second or more for each mutant; this takes a tenth of it. A test knows no difference: the assertions are those of Vitest.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { INSTRUMENTER_CONSTANTS } from "@stryker-mutator/api/core";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { build } from "esbuild";
import { expect } from "./expect.mjs";
import { rooms } from "./rooms.mjs";

class Runner {
  constructor() {
    const name = INSTRUMENTER_CONSTANTS.NAMESPACE;
    globalThis[name] ??= {};
    this.stryker = globalThis[name];
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const all = readdirSync("test", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".test.ts"));
    const names = new Set(
      rooms[process.env.MUTANTS_ROOM].tests.flatMap((start) => all.filter((name) => name.startsWith(start)).sort()),
    );
    this.files = await Promise.all([...names].map(bundled));
  }

  async dryRun() {
    this.stryker.activeMutant = undefined;
    const tests = [];
    for (const file of this.files) {
      // A fresh copy for every test: what one test has made the library remember, another would not be seen to use.
      const count = collect(file, this.stryker).length;
      for (let place = 0; place < count; place++) {
        const test = collect(file, this.stryker)[place];
        tests.push(await this.run(test));
      }
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    Object.assign(this.stryker, {
      activeMutant: activeMutant.id,
      hitCount: hitLimit === undefined ? undefined : 0,
      hitLimit,
    });
    const wanted = testFilter && new Set(testFilter);
    const done = [];
    const failed = () => done.at(-1)?.status === TestStatus.Failed;
    for (const file of this.files) {
      if (failed()) break;
      if (wanted && !testFilter.some((id) => id.startsWith(`${file.name} `))) continue;
      try {
        for (const test of collect(file, this.stryker)) {
          if (wanted && !wanted.has(test.id)) continue;
          done.push(await this.run(test));
          if (failed()) break;
        }
      } catch (error) {
        done.push(failure(file.name, 0, error));
      }
    }
    return toMutantRunResult(
      determineHitLimitReached(this.stryker.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests: done },
    );
  }

  async run({ id, steps }) {
    const start = performance.now();
    this.stryker.currentTestId = id;
    try {
      for (const step of steps) await step();
      return { id, name: id, status: TestStatus.Success, timeSpentMs: performance.now() - start };
    } catch (error) {
      return failure(id, performance.now() - start, error);
    } finally {
      this.stryker.currentTestId = undefined;
    }
  }
}

const failure = (id, timeSpentMs, error) => ({
  id,
  name: id,
  status: TestStatus.Failed,
  timeSpentMs,
  failureMessage: String(error?.message ?? error).slice(0, 500),
});

/** A test file with all of the library it uses as one script; packages stay outside and are loaded once. */
async function bundled(name) {
  const path = resolve("test", name);
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    packages: "external",
    alias: { toimeentulotuki: resolve("src/index.ts"), "toimeentulotuki/norms": resolve("src/norms/index.ts") },
    plugins: [{ name: "place of the file", setup: (own) => own.onLoad({ filter: /\.ts$/ }, withPlace) }],
    logLevel: "error",
  });
  const script = new Script(`(require, module) => {${outputFiles[0].text}\n}`, { filename: path });
  return { name, script, require: createRequire(path) };
}

const withPlace = ({ path }) => ({
  contents: readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
  loader: "ts",
});

/** Evaluates a test file and gives its tests, each with what has to be done before and after it. */
function collect({ name, script, require }, stryker) {
  stryker.currentTestId = undefined;
  const tests = [];
  const around = { afterEach: [], beforeAll: [], afterAll: [] };
  let title = name;
  const describe = (own, body) => {
    const outer = title;
    title = `${title} ${own}`;
    body();
    title = outer;
  };
  const it = (own, body) => tests.push({ id: `${title} ${own} #${tests.length}`, body });
  const each = (add) => (rows) => (own, body) => {
    for (const row of rows) add(own, () => (Array.isArray(row) ? body(...row) : body(row)));
  };
  const vitest = {
    expect,
    describe: Object.assign(describe, { each: each(describe) }),
    it: Object.assign(it, { each: each(it) }),
    ...Object.fromEntries(Object.keys(around).map((when) => [when, (step) => around[when].push(step)])),
  };
  script.runInThisContext()((id) => (id === "vitest" ? vitest : require(id)), { exports: {} });
  return tests.map(({ id, body }) => ({
    id,
    steps: [...around.beforeAll, body, ...around.afterEach, ...around.afterAll],
  }));
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "oneProcess", Runner)];
