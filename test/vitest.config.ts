import { defineConfig } from "vitest/config";

const src = (path: string) => new URL(`../src/${path}`, import.meta.url).pathname;

export default defineConfig({
  resolve: {
    alias: [
      { find: /^toimeentulotuki$/, replacement: src("index.ts") },
      { find: /^toimeentulotuki\/norms$/, replacement: src("norms/index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 600_000,
    reporters: ["default"],
    coverage: {
      include: ["src/**/*.ts"],
      reportOnFailure: true,
      reporter: ["json-summary", "json"],
      reportsDirectory: new URL("../coverage/lines", import.meta.url).pathname,
    },
  },
});
