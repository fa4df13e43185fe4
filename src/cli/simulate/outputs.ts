import { accessSync, constants, existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { BadCommand } from "./refusals.js";
import type { Settings, Showing } from "./settings.js";
import { isOfRun } from "./store.js";

/** Nothing that is read may be written over or taken away, and the report no other file of the results. */
export function checkOutputs(
  { source }: Settings,
  { out, report, curve }: Pick<Showing, "out" | "report" | "curve">,
  changes: readonly string[],
): void {
  const read = [
    ...(source.kind === "tables" ? [source.households, source.persons] : []),
    ...(source.kind === "ndjson" && source.file !== "-" ? [source.file] : []),
    ...(curve === null ? [] : [curve]),
    ...changes,
  ];
  const isReport = (file: string) => report !== null && placeOf(file) === placeOf(report);
  const both = read.find((file) => isReport(file) || isOfFolder(file, out));
  if (both !== undefined) {
    throw new BadCommand(`${both} is read and would be written over; give another --out or --report`);
  }
  if (report !== null && isOfFolder(report, out)) {
    throw new BadCommand(`--report: ${report} is a file of the results; give another name`);
  }
  if (report !== null && !isWritable(report, out)) throw new BadCommand(`--report: ${report} cannot be written`);
}

/** Whether a file lies where a run in the folder writes or takes away its own. */
function isOfFolder(file: string, out: string | null): boolean {
  if (out === null) return false;
  const [name = ""] = relative(placeOf(out), placeOf(file)).split(sep);
  return name === "" || isOfRun(name);
}

/** Whether a file can be written in its folder, found out before the work and not after it; that of --out is then made. */
function isWritable(file: string, out: string | null): boolean {
  try {
    if (existsSync(file)) {
      accessSync(file, constants.W_OK);
      return !statSync(file).isDirectory();
    }
    const folder = dirname(placeOf(file));
    if (out !== null && folder === placeOf(out) && !existsSync(folder)) return true;
    accessSync(folder, constants.W_OK);
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/** Where a file really lies, also one that is not there yet, in a folder that need not be there either. */
function placeOf(file: string): string {
  const path = resolve(file);
  try {
    return realpathSync(path);
  } catch {
    return path === dirname(path) ? path : join(placeOf(dirname(path)), basename(path));
  }
}
