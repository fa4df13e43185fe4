import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Ids } from "../../src/cli/simulate/ids.js";
import { simulateCommand } from "../../src/cli/simulate/index.js";

const folder = mkdtempSync(join(tmpdir(), "arguments-"));
afterAll(() => rmSync(folder, { recursive: true }));
const written = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const run = async (...argv: readonly string[]) => {
  let out = "";
  let complaint = "";
  const script = new URL(import.meta.url);
  const code = await simulateCommand(
    argv,
    (text) => (out += text),
    (text) => (complaint += text),
    script,
  );
  return { code, out, complaint: complaint.split("\n")[0]!.replaceAll(`${folder}/`, "") };
};

describe("what `simulate` is asked for", () => {
  const good = ["--synthetic", "5", "--seed", "1", "--month", "2026-03"];
  const line = () => written("none.ndjson", "");
  it.each([
    ["changes that are no JSON", () => [...good, "--changes", written("c.json", "{")], "c.json: no JSON", 2],
    [
      "a household of the curve that is no JSON",
      () => [...good, "--curve", written("h.json", "x")],
      "h.json: no JSON",
      2,
    ],
    [
      "a household of the curve with a problem",
      () => [...good, "--curve", written("p.json", '{"month":"2026-13"}')],
      "p.json /",
      2,
    ],
    ["a rank column of documents", () => [line(), "--rank-column", "x"], "--rank-column is a column of tables", 2],
    ["a file that is not there", () => [...good, "--changes", join(folder, "nowhere.json")], "nowhere.json", 1],
  ])("is refused before the work: %s", async (_what, argv, said, code) => {
    const ran = await run(...argv());
    expect([ran.code, ran.out]).toEqual([code, ""]);
    expect(ran.complaint).toContain(said);
  });
  it.each(["fi", "sv", "en"])("is explained in %s", async (language) => {
    const { code, out } = await run("--help", "--lang", language);
    expect([code, out.includes("--synthetic")]).toEqual([0, true]);
  });
});

describe("the ids of a population that were seen", () => {
  it("are known again after the table has grown, and no other is taken for one of them", () => {
    const ids = new Ids();
    const many = 200_000;
    for (let place = 0; place < many; place++) if (!ids.add(`household ${place}`)) throw new Error(`${place} is new`);
    for (let place = 0; place < many; place++) if (ids.add(`household ${place}`)) throw new Error(`${place} was seen`);
    for (let place = 0; place < many; place++)
      if (ids.has(`person ${place}`)) throw new Error(`${place} was never seen`);
    expect([ids.has("household 0"), ids.has(`household ${many - 1}`), ids.has(`household ${many}`)]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
