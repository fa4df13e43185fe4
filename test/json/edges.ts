import type { Parsed } from "../../src/index.js";

export type Plain = Record<string, unknown>;

/** A copy of a document with values set by their paths; `undefined` takes one away. */
export function withValues(document: object, values: Readonly<Record<string, unknown>>): Plain {
  const copy = structuredClone(document) as Plain;
  for (const [path, value] of Object.entries(values)) {
    const parts = path.split("/").slice(1);
    const last = parts.pop()!;
    let at = copy;
    for (const part of parts) at = at[part] as Plain;
    if (value === undefined) delete at[last];
    else at[last] = value;
  }
  return copy;
}

/** Every problem as "path code: what is expected", in its order; none where the document is accepted. */
export function told(parsed: Parsed<unknown>): readonly string[] {
  return parsed.ok ? [] : parsed.problems.map(({ path, code, expected }) => `${path} ${code}: ${expected}`);
}
