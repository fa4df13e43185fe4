// Works out every so-manieth part of the population.
import { parentPort, workerData } from "node:worker_threads";
import { factsByPart } from "./columns.mjs";
import { candidates } from "./populationCandidates.mjs";

const { name, count, partSize, thread, threads, shared } = workerData;
const out = new Int32Array(shared);
const prepare = await candidates[name].prepare();
const passes = [];
for (const { facts, from } of factsByPart(count, partSize, (part) => part % threads === thread)) {
  passes.push(prepare(facts, from));
}
parentPort.on("message", () => {
  for (const pass of passes) pass(out);
  parentPort.postMessage("done");
});
parentPort.postMessage("ready");
