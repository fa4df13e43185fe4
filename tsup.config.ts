import { defineConfig } from "tsup";

const entries = {
  index: "src/index.ts",
  "areas/index": "src/areas/index.ts",
  "deadlines/index": "src/deadlines/index.ts",
  "norms/index": "src/norms/index.ts",
  "notifications/index": "src/notifications/index.ts",
  "simulation/index": "src/simulation/index.ts",
};
const compilerOptions = { ignoreDeprecations: "6.0" };
const shared = { target: "es2022", sourcemap: true, splitting: false } as const;

export default defineConfig([
  {
    // As modules the files stay apart, as they are in the source: a bundler takes those that are used and leaves the rest.
    ...shared,
    entry: ["src/**/*.ts", "!src/cli/**"],
    format: ["esm"],
    bundle: false,
    dts: { entry: entries, compilerOptions },
    clean: true,
  },
  { ...shared, entry: entries, format: ["cjs"], treeshake: true, dts: { compilerOptions } },
  {
    ...shared,
    entry: { cli: "src/cli/run.ts" },
    format: ["esm"],
    treeshake: true,
    platform: "node",
    banner: { js: "#!/usr/bin/env node" },
  },
]);
