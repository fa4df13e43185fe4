import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { ForeignRun } from "./refusals.js";

/**
 * Keeps a folder for one process that puts a run together; gives what sets it free. Shards need none: a part is put in
 * its place by renaming, and whoever made it, it is the same.
 *
 * @throws ForeignRun while another process has it; one that is no longer there on this machine has lost it
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, "run.lock");
  for (;;) {
    if (isTaken(path)) return () => rmSync(path, { force: true });
    const text = textOf(path);
    if (text === null) continue;
    const holder = holderIn(text);
    if (holder === null || isAlive(holder)) {
      const who = holder === null ? "another process" : `process ${holder.pid} on ${holder.host}`;
      throw new ForeignRun(`${folder}: ${who} is at work here; if it is not, remove ${path}`);
    }
    removeStale(path, text);
  }
}

interface Holder {
  readonly host: string;
  readonly pid: number;
}

/** Writes the lock where there is none. */
function isTaken(path: string): boolean {
  const own: Holder = { host: hostname(), pid: process.pid };
  try {
    writeFileSync(path, JSON.stringify(own), { flag: "wx" });
    return true;
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code !== "EEXIST") throw reason;
    return false;
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code !== "ENOENT") throw reason;
    return null;
  }
}

function holderIn(text: string): Holder | null {
  try {
    const { host, pid } = JSON.parse(text) as Partial<Holder>;
    return typeof host === "string" && Number.isInteger(pid) && pid! > 0 ? { host, pid: pid! } : null;
  } catch {
    return null;
  }
}

/** Whether a process may still be there: of another machine nobody can tell. */
function isAlive({ host, pid }: Holder): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (reason) {
    return (reason as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/** Takes away the lock that was read; one that somebody has written since is put back. */
function removeStale(path: string, text: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code !== "ENOENT") throw reason;
    return;
  }
  if (readFileSync(aside, "utf8") === text) rmSync(aside);
  else renameSync(aside, path);
}
