import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import type { Task } from "./parts.js";
import { type Settings, scenariosOf } from "./settings.js";
import { type Part, partOf } from "./work.js";

/** Whether this thread was started to assess parts. */
export const isWorker: boolean =
  !isMainThread && workerData !== null && typeof workerData === "object" && "simulate" in workerData;

/** Assesses the parts that the main thread sends. */
export function serve(): void {
  const settings = (workerData as { simulate: Settings }).simulate;
  const scenarios = scenariosOf(settings);
  parentPort!.on("message", (task: Task) => parentPort!.postMessage(partOf(task, settings, scenarios)));
}

/**
 * Assesses tasks and hands on each part as it is ready, in any order. With one worker everything is done in this
 * thread; with more, each has a thread, and so few parts wait for one that the input is never far ahead.
 */
export async function assessParts(
  tasks: AsyncIterable<Task>,
  settings: Settings,
  workers: number,
  ready: (part: Part, task: Task) => void,
  script: URL,
): Promise<void> {
  if (workers <= 1) {
    const scenarios = scenariosOf(settings);
    for await (const task of tasks) {
      ready(partOf(task, settings, scenarios), task);
      // A signal to stop is heard between two parts.
      await new Promise((resolve) => setImmediate(resolve));
    }
    return;
  }
  const iterator = tasks[Symbol.asyncIterator]();
  const threads = Array.from({ length: workers }, () => new Worker(script, { workerData: { simulate: settings } }));
  try {
    await Promise.all(threads.map((thread) => feed(thread, iterator, ready)));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** Gives a thread one task after another, the next while it still works on one, until there are none left. */
function feed(thread: Worker, tasks: AsyncIterator<Task>, ready: (part: Part, task: Task) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const given: Task[] = [];
    let asked = 0;
    const give = async () => {
      asked++;
      const { value, done } = await tasks.next();
      asked--;
      if (!done) {
        given.push(value);
        thread.postMessage(value);
      } else if (given.length + asked === 0) resolve();
    };
    thread.on("error", reject);
    thread.on("exit", () => (given.length > 0 ? reject(new Error("a worker ended before its part")) : undefined));
    thread.on("message", (part: Part) => {
      try {
        ready(part, given.shift()!);
      } catch (reason) {
        reject(reason);
        return;
      }
      give().catch(reject);
    });
    give().catch(reject);
    give().catch(reject);
  });
}
