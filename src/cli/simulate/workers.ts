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
  tasks: Iterable<Task>,
  settings: Settings,
  workers: number,
  ready: (part: Part, task: Task) => void,
  script: URL,
): Promise<void> {
  if (workers <= 1) {
    const scenarios = scenariosOf(settings);
    for (const task of tasks) {
      ready(partOf(task, settings, scenarios), task);
      // A signal to stop is heard between two parts.
      await new Promise((resolve) => setImmediate(resolve));
    }
    return;
  }
  const iterator = tasks[Symbol.iterator]();
  const threads = Array.from({ length: workers }, () => new Worker(script, { workerData: { simulate: settings } }));
  try {
    await Promise.all(threads.map((thread) => feed(thread, iterator, ready)));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** Gives a thread one task after another, the next while it still works on one, until there are none left. */
function feed(thread: Worker, tasks: Iterator<Task>, ready: (part: Part, task: Task) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const given: Task[] = [];
    const give = () => {
      const { value, done } = tasks.next();
      if (done) return;
      given.push(value);
      thread.postMessage(value);
    };
    thread.on("error", reject);
    thread.on("exit", () => (given.length > 0 ? reject(new Error("a worker ended before its part")) : undefined));
    thread.on("message", (part: Part) => {
      try {
        ready(part, given.shift()!);
        give();
      } catch (reason) {
        reject(reason);
        return;
      }
      if (given.length === 0) resolve();
    });
    try {
      give();
      give();
    } catch (reason) {
      reject(reason);
      return;
    }
    if (given.length === 0) resolve();
  });
}
