// One candidate and one size in a process of its own, with one thread or several.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { factsByPart } from "./columns.mjs";
import { candidates } from "./populationCandidates.mjs";

const [name, size, workers, results] = process.argv.slice(2);
const [count, threads] = [Number(size), Number(workers)];
const partSize = Math.min(20_000, Math.ceil(count / threads));
const { database, gives = "assistance" } = candidates[name];
const shared = new SharedArrayBuffer(count * Int32Array.BYTES_PER_ELEMENT);
const out = new Int32Array(shared);

const { pass, fill } = database === undefined ? await withThreads() : await database(parts(), threads);

await pass();
await fill(out);
process.send({ ready: true, memory: memory(), differences: differences() });

process.on("message", async () => {
  const cpu = process.cpuUsage();
  const wall = process.hrtime.bigint();
  await pass();
  const { user, system } = process.cpuUsage(cpu);
  const seconds = Number(process.hrtime.bigint() - wall) / 1e9;
  await fill(out);
  process.send({ sum: sum(), cpu: (user + system) / 1e6, wall: seconds, memory: memory() });
});

function* parts() {
  yield* factsByPart(count, partSize);
}

async function withThreads() {
  const pool = Array.from({ length: threads }, (_, thread) => {
    const workerData = { name, count, partSize, thread, threads, shared };
    return new Worker(new URL("populationThread.mjs", import.meta.url), { workerData });
  });
  const answers = () => Promise.all(pool.map((one) => new Promise((resolve) => one.once("message", resolve))));
  await answers();
  return {
    pass: () => {
      const done = answers();
      for (const one of pool) one.postMessage("go");
      return done;
    },
    fill: async () => {},
  };
}

function sum() {
  let total = 0;
  for (const one of out) total += one;
  return total;
}

/** Against the sheets of the library, which come first and are kept: how many households have other cents. */
function differences() {
  if (!existsSync(results)) {
    writeFileSync(results, out);
    return null;
  }
  const bytes = readFileSync(results);
  const wanted = new Int32Array(bytes.buffer, bytes.byteOffset, count);
  if (gives === "facts") return { households: count, refused: out.filter((ok) => ok !== 1).length };
  const wantedSum = wanted.reduce((total, one) => total + one, 0);
  if (gives === "sum") return { households: count, sumDiffers: Number(sum() !== wantedSum) };
  let otherCents = 0;
  for (let place = 0; place < count; place++) if (out[place] !== wanted[place]) otherCents++;
  return { households: count, withAssistance: wanted.filter((cents) => cents > 0).length, otherCents };
}

/** MiB: now and the most there has been. */
function memory() {
  return {
    now: process.memoryUsage.rss() / 2 ** 20,
    most: process.resourceUsage().maxRSS / 2 ** 10,
  };
}
