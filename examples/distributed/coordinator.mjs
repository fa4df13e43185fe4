// Gives out the shards that the folder lacks until it lacks none, then puts all together. Started again at any time, by
// the same command, it goes on from what lies in the folder: the queue may be lost without loss.
import { Queue } from "bullmq";
import { after, connection, queueName, simulate } from "./run.mjs";

const most = Number(process.env.SHARDS ?? 64);
const queue = new Queue(queueName, {
  connection,
  defaultJobOptions: { attempts: 3, backoff: { type: "exponential", delay: 500 }, removeOnComplete: true },
});
queue.on("error", ({ message }) => console.error(message));

let isFinished = false;
try {
  for (let round = 1; ; round++) {
    // The folder is asked, not the queue; a part that is not what was written stops everything here.
    const { parts, missing, finished } = JSON.parse(await simulate("--missing"));
    isFinished = finished;
    if (missing.length === 0) break;
    const of = Math.min(most, parts);
    const shards = [...new Set(missing.map((part) => ((part - 1) % of) + 1))];
    console.log(
      `round ${round}: ${missing.length} of ${parts} parts missing, ${shards.length} of ${of} shards given out`,
    );
    for (const number of shards) await giveOut(`${number}/${of}`, round);
    await drained();
    const failed = await queue.getFailed();
    if (failed.length > 0) {
      throw new Error(failed.map(({ data, failedReason }) => `shard ${data.shard}: ${failedReason}`).join("\n"));
    }
  }
  // Put together before: without parts the plain command would work all out again.
  if (isFinished) console.log("finished before");
  else process.stdout.write(await simulate());
} catch ({ message }) {
  console.error(message);
  process.exitCode = 1;
} finally {
  await queue.close();
}

/** A shard that waits or is worked on is not given out twice; one that failed in an earlier run may try again. */
async function giveOut(shard, round) {
  const jobId = shard.replace("/", "-of-");
  const before = await queue.getJob(jobId);
  if (round === 1 && (await before?.isFailed())) await before.remove();
  await queue.add("shard", { shard }, { jobId });
}

/** Until nothing waits and nobody works: also when the queue itself was lost. */
async function drained() {
  for (;;) {
    const counts = await queue.getJobCounts("waiting", "active", "delayed", "prioritized");
    if (Object.values(counts).every((count) => count === 0)) return;
    await after(250);
  }
}
