import type { Version } from "../dated.js";

const read = /* @__PURE__ */ new WeakMap<Version<string | null>, ReadonlyMap<string, string>>();

/** The area of each municipality in one version of a division, by code; `null` while there is no such division. Read once. */
export function membersOf(version: Version<string | null>): ReadonlyMap<string, string> | null {
  if (version.value === null) return null;
  const known = read.get(version);
  if (known !== undefined) return known;
  const members = new Map<string, string>();
  for (const line of version.value.split("\n")) {
    const [area, ...municipalities] = line.split(" ") as [string, ...string[]];
    for (const municipality of municipalities) members.set(municipality, area);
  }
  read.set(version, members);
  return members;
}
