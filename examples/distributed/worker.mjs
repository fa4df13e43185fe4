// Takes shards from the queue, one at a time, and runs the plain command for each. The command writes into the shared
// folder; the queue only hears that it ended. Ends on SIGTERM, when the shard at hand is done.
import { Worker } from "bullmq";
import { connection, queueName, simulate } from "./run.mjs";

const worker = new Worker(
  queueName,
  async ({ data: { shard } }) => {
    console.log(`shard ${shard}`);
    await simulate("--shard", shard, "--workers", "1");
  },
  {
    connection,
    // The work is done by another process, so this one is always free to say that it lives.
    lockDuration: 5000,
    stalledInterval: 2000,
    // A shard whose worker was killed is given out again, however often that happens.
    maxStalledCount: 1000,
  },
);
// The connection comes back by itself.
worker.on("error", ({ message }) => console.error(message));
process.once("SIGTERM", () => worker.close());
