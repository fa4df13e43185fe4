import { type Changes, lawOn } from "../law.js";
import { changesFields } from "./changesSchema.js";
import type { Parsed, Problem } from "./problems.js";
import { note, objectReader } from "./read.js";

const readChanges = objectReader(changesFields);

/** Reads what a reform changes: printed figures by name as the statute prints them, and practice. */
export function parseChanges(document: unknown, on: string): Parsed<Changes> {
  const problems: Problem[] = [];
  const read = readChanges(document, "", problems) as Record<string, unknown> | undefined;
  if (problems.length > 0 || read === undefined) return { ok: false, problems, reference: undefined };
  const given = Object.entries(read).filter(([, value]) => value !== undefined);
  const practice = given.find(([name]) => name === "practice")?.[1] as Record<string, unknown> | undefined;
  const chosen = Object.entries(practice ?? {}).filter(([, value]) => value !== undefined);
  const changes: Changes = {
    ...Object.fromEntries(given.filter(([name]) => name !== "practice")),
    ...(practice === undefined ? {} : { practice: Object.fromEntries(chosen) }),
  };
  try {
    lawOn(on, changes);
  } catch (reason) {
    note(problems, "", "notInForce", (reason as RangeError).message, changes);
    return { ok: false, problems, reference: undefined };
  }
  return { ok: true, value: changes };
}
