// A run that is shared out between two workers, of which one after the other is killed, as are the coordinator and the
// Redis server, and whose queue is emptied in the middle: the results must be those of one process, to the last byte.
//   npm install && npm test [-- --households 200000]        (Debian: installs redis-server when it is missing)
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { households: { type: "string", default: "200000" } } });
const households = Number(values.households);
const parts = 40;
const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
if (!existsSync(cli)) throw new Error("build the library first: npm run build");
if (spawnSync("redis-server", ["--version"]).error !== undefined) {
  execFileSync("apt-get", ["install", "-y", "--no-install-recommends", "redis-server"], { stdio: "inherit" });
}

const folder = mkdtempSync(join(tmpdir(), "distributed-"));
const port = await freePort();
const env = { ...process.env, REDIS_URL: `redis://127.0.0.1:${port}`, SHARDS: String(parts) };
const own = new Set();
process.on("exit", () => {
  for (const child of own) kill(child);
  rmSync(folder, { recursive: true, force: true });
});
const argsOf = (out) => [
  ...["--synthetic", String(households), "--month", "2026-03", "--against", "2026-02", "--json"],
  ...["--part-size", String(Math.ceil(households / parts)), "--run-id", "test", "--out", join(folder, out)],
];
const kills = { worker: 0, "worker with its command": 0, redis: 0, coordinator: 0, queue: 0, part: 0 };
let attempts = 0;

const alone = timed(() => execFileSync(process.execPath, [cli, "simulate", ...argsOf("one"), "--workers", "1"]));

const began = process.hrtime.bigint();
let redis = await redisServer();
let coordinator = started("coordinator.mjs", "shared");
const workers = [started("worker.mjs", "shared"), started("worker.mjs", "shared")];
const done = () => recordsIn("shared").length;
const faults = [
  [0.08, () => replaceWorker(0, true)],
  [0.16, () => replaceWorker(1, false)],
  [0.28, loseRedis],
  [0.4, loseCoordinator],
  [0.52, () => replaceWorker(0, false)],
  [0.6, loseQueue],
  [0.7, losePart],
  [0.8, () => Promise.all([replaceWorker(0, true), replaceWorker(1, true)])],
];
for (const [share, fault] of faults) {
  while (done() < share * parts) await after(20);
  await fault();
}
const code = await coordinator.ended;
const seconds = Number(process.hrtime.bigint() - began) / 1e9;
if (code !== 0) throw new Error(`the coordinator ended with ${code}: ${coordinator.complaint}`);

const [one, shared] = ["one", "shared"].map(hashes);
if (JSON.stringify(one) !== JSON.stringify(shared)) {
  throw new Error(`the results differ:\n${JSON.stringify(one, null, 1)}\n${JSON.stringify(shared, null, 1)}`);
}
if (attempts < parts) throw new Error(`${attempts} attempts for ${parts} shards`);

// After the end nothing is given out again, and the results stay as they are.
const given = attempts;
const again = started("coordinator.mjs", "shared");
if ((await again.ended) !== 0 || attempts !== given || JSON.stringify(hashes("shared")) !== JSON.stringify(shared)) {
  throw new Error(`the run did not stay finished: ${again.complaint}`);
}

// A part that somebody has touched stops the run, before anything is given out.
execFileSync(process.execPath, [cli, "simulate", ...argsOf("touched"), "--shard", `1/${parts}`]);
const touched = join(folder, "touched", "parts", "000001.csv");
writeFileSync(touched, readFileSync(touched, "utf8").replace(/\d/, "7"));
const refused = started("coordinator.mjs", "touched");
if ((await refused.ended) !== 1 || !refused.complaint.includes("not those that were written")) {
  throw new Error(`a part that was touched did not stop the run: ${refused.complaint}`);
}
for (const worker of workers) worker.child.kill("SIGTERM");
kill(redis.child);

console.log(`${households.toLocaleString("en")} households, ${parts} shards, ${attempts} attempts`);
console.log(
  `killed: ${Object.entries(kills)
    .map(([what, count]) => `${what} ${count}`)
    .join(", ")}`,
);
console.log(`one process ${alone.toFixed(1)} s, shared out ${seconds.toFixed(1)} s`);
for (const [name, hash] of Object.entries(shared)) console.log(`${hash.slice(0, 16)} ${name}`);
console.log("the same files to the last byte; a part that was touched stops the run");
process.exit(0);

async function replaceWorker(place, withCommand) {
  const { child } = workers[place];
  kills[withCommand ? "worker with its command" : "worker"]++;
  kill(child, withCommand);
  await after(300);
  workers[place] = started("worker.mjs", "shared");
}

async function loseRedis() {
  kills.redis++;
  redis.child.kill("SIGKILL");
  await redis.ended;
  await after(2000);
  redis = await redisServer();
}

async function loseCoordinator() {
  kills.coordinator++;
  kill(coordinator.child);
  await coordinator.ended;
  coordinator = started("coordinator.mjs", "shared");
}

/** Everything that Redis knows is gone. */
async function loseQueue() {
  kills.queue++;
  await told("FLUSHALL");
}

/** A part that was there is there no longer. */
async function losePart() {
  kills.part++;
  rmSync(join(folder, "shared", "parts", recordsIn("shared")[0]));
}

function recordsIn(out) {
  const records = join(folder, out, "parts");
  return existsSync(records) ? readdirSync(records).filter((name) => name.endsWith(".json")) : [];
}

function hashes(out) {
  const names = readdirSync(join(folder, out)).sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, out, name)))
        .digest("hex"),
    ]),
  );
}

/** A program of this folder in a process group of its own. */
function started(program, out) {
  const script = fileURLToPath(new URL(program, import.meta.url));
  return watched(spawn(process.execPath, [script, ...argsOf(out)], { env, detached: true }));
}

async function redisServer() {
  const data = join(folder, "redis");
  mkdirSync(data, { recursive: true });
  const choices = ["--bind", "127.0.0.1", "--port", String(port), "--dir", data, "--save", ""];
  const server = watched(spawn("redis-server", [...choices, "--appendonly", "yes", "--appendfsync", "always"]));
  while ((await told("PING").catch(() => "")) !== "+PONG") await after(50);
  return server;
}

function watched(child) {
  own.add(child);
  const one = { child, complaint: "" };
  child.stdout.on("data", (text) => {
    attempts += String(text)
      .split("\n")
      .filter((line) => line.startsWith("shard ")).length;
  });
  child.stderr.on("data", (text) => (one.complaint += text));
  one.ended = new Promise((resolve) => {
    child.once("exit", (code) => {
      own.delete(child);
      resolve(code);
    });
  });
  return one;
}

/** Kills a process; with its group, also the command that it runs. */
function kill(child, withGroup = true) {
  try {
    process.kill(withGroup && child.spawnfile === process.execPath ? -child.pid : child.pid, "SIGKILL");
  } catch (reason) {
    if (reason.code !== "ESRCH") throw reason;
  }
}

/** One command to Redis and the first line of its answer. */
function told(command) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(`${command}\r\n`));
    socket.once("error", reject);
    socket.once("data", (text) => {
      socket.destroy();
      resolve(String(text).split("\r\n")[0]);
    });
  });
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port: free } = server.address();
      server.close(() => resolve(free));
    });
  });
}

function timed(work) {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function after(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
