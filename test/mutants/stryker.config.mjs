import { rooms } from "./rooms.mjs";

const room = process.env.MUTANTS_ROOM;

export default {
  testRunner: "oneProcess",
  plugins: ["./test/mutants/runner.mjs"],
  mutate: process.env.MUTANTS_CODE?.split(" ") ?? rooms[room].code,
  coverageAnalysis: "perTest",
  // What is evaluated while a module is loaded, the dated tables above all, cannot be switched on for one test.
  ignoreStatic: true,
  timeoutMS: 5000,
  timeoutFactor: 1.5,
  concurrency: 2,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: `coverage/mutants/${room}.json` },
  tempDirName: `coverage/stryker-${room}`,
  ignorePatterns: ["coverage", "dist", "docs", "test/bench"],
  allowEmpty: true,
};
