// What coordinator and workers share: the command, the name of the queue and the way to it.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { connectionOf } from "./redisUrl.mjs";

/** The command line of the library; another path in TOIMEENTULOTUKI. */
const script = process.env.TOIMEENTULOTUKI ?? fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

/** The arguments of `simulate`, which coordinator and workers are started with alike. */
export const args = process.argv.slice(2);
const value = (name) => args[args.indexOf(name) + 1];
for (const name of ["--out", "--run-id"]) {
  if (!args.includes(name)) throw new Error(`${name} is needed: the folder that all share, and the name of the run`);
}
export const [folder, runId] = [value("--out"), value("--run-id")];
export const queueName = `simulate-${runId}`;

/** Never gives up on a server that is away: nothing is lost by waiting for it. */
export const connection = { ...connectionOf(process.env.REDIS_URL), maxRetriesPerRequest: null };

/** Runs `simulate` with more arguments: what it printed. @throws Error with its complaint when it fails */
export function simulate(...more) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, "simulate", ...args, ...more]);
    let [out, complaint] = ["", ""];
    child.stdout.on("data", (text) => (out += text));
    child.stderr.on("data", (text) => (complaint += text));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (code === 0) resolve(out);
      else reject(new Error(complaint.trim() || `ended with ${code ?? signal}`));
    });
  });
}

export const after = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
