import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { main } from "../src/cli/index.js";

const folder = new URL("../examples/", import.meta.url);
const programs = readdirSync(folder).filter((name) => name.endsWith(".mjs"));
const cases = readdirSync(new URL("cases/", folder));

describe("the examples", () => {
  it.each(programs)("%s prints what its last comment says", async (name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    const promised = [...text.matchAll(/^\/\/=> (.*)$/gm)].map(([, line]) => line);
    expect(promised.length).toBeGreaterThan(0);
    expect(text.split("\n").length).toBeLessThan(45);
    const printed: string[] = [];
    const log = vi.spyOn(console, "log").mockImplementation((line) => void printed.push(String(line)));
    await import(new URL(name, folder).href);
    log.mockRestore();
    expect(printed).toEqual(promised);
  });

  // The results as Kela printed them.
  it.each([
    ["kela-2017-single.json", ["238.09"]],
    ["kela-2018-marja.json", ["203.21", "83.21"]],
    ["kela-2021-sanna.json", ["191.33"]],
    ["kela-2024-couple.json", ["1792.51"]],
    ["kela-2024-simon.json", ["405.08"]],
    ["single-parent-2026.json", ["1057.45"]],
  ])("cases/%s gives %j", (name, results) => {
    expect(cases).toContain(name);
    let out = "";
    const write = (text: string) => {
      out += text;
    };
    expect(main(["assess", "--json", new URL(`cases/${name}`, folder).pathname], write, write)).toBe(0);
    const answer = JSON.parse(out);
    expect((answer.months ?? [answer]).map((sheet: { assistance: string }) => sheet.assistance)).toEqual(results);
  });

  it("has no case that is not checked", () => {
    expect(cases).toHaveLength(6);
  });
});
