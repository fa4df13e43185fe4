import { defineConfig } from "tsup";

const shared = {
  target: "es2022",
  sourcemap: true,
  splitting: false,
  treeshake: true,
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
} as const;

export default defineConfig([
  {
    ...shared,
    entry: {
      index: "src/index.ts",
      areas: "src/areas/index.ts",
      deadlines: "src/deadlines/index.ts",
      norms: "src/norms/index.ts",
      notifications: "src/notifications/index.ts",
      simulation: "src/simulation/index.ts",
    },
    format: ["esm", "cjs"],
    clean: true,
  },
  {
    ...shared,
    entry: { cli: "src/cli/run.ts" },
    format: ["esm"],
    platform: "node",
    dts: false,
    banner: { js: "#!/usr/bin/env node" },
  },
]);
