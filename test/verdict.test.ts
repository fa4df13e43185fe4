import { describe, expect, it } from "vitest";
// @ts-expect-error a script in plain JavaScript
import { skippedIn, verdictOf } from "./scripts/verdict.mjs";

const said =
  "this Node: 100 200 ab (1.0 s)\nNode 20: the same (1.0 s)\nNode 22: skipped (not installed)\nBun: skipped (x)\n";
const ran = { status: 0, figure: "1 other", tried: 1, said, needed: ["Node 20", "Node 22"] };

describe("what a proof has come to", () => {
  it("is known from what was skipped", () => expect(skippedIn(said)).toEqual(["Node 22", "Bun"]));

  it.each([
    ["holds", {}],
    ["FAILS", { isStrict: true }],
    ["holds", { isStrict: true, needed: ["Node 20"] }],
    ["holds", { isStrict: true, needed: [] }],
    ["skipped", { tried: 0 }],
    ["FAILS", { tried: 0, isStrict: true }],
    ["FAILS", { tried: 0, isStrict: true, said: "", needed: ["Node 20"] }],
    ["skipped", { tried: 0, isStrict: true, needed: [] }],
    ["holds", { tried: undefined, needed: [], isStrict: true }],
    ["FAILS", { status: 1 }],
    ["FAILS", { status: 1, tried: 0 }],
    ["FAILS", { figure: null }],
  ])("%s with %o", (verdict, more) => expect(verdictOf({ ...ran, ...more })).toBe(verdict));
});
