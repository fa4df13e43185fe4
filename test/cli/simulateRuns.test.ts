import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { SimulateCommand } from "./simulateCommand.js";

const command = new SimulateCommand();
const { script } = command;
const run: SimulateCommand["run"] = (...args) => command.run(...args);
const path = (name: string) => command.path(name);
const text = (...names: string[]) => command.text(...names);
const written: SimulateCommand["written"] = (...args) => command.written(...args);
const contents = (name: string) => command.contents(name);
const tables = (name: string, count: number) => command.tables(name, count);
afterAll(() => command.remove());

const synthetic = ["--synthetic", "1000", "--month", "2026-03", "--against", "2026-02", "--part-size", "130", "--json"];

/** A folder in the place of a file cuts a run off before it clears away its parts; gives what takes it away again. */
function cutOff(name: string): () => void {
  mkdirSync(path(`${name}/households.csv/x`), { recursive: true });
  return () => rmSync(path(`${name}/households.csv`), { recursive: true });
}

describe("a run of simulate", () => {
  it("gives the same for any number of workers, to the last byte", () => {
    const single = run([...synthetic, "--out", path("w1"), "--workers", "1"]);
    expect(single).toMatchObject({ code: 0, complaint: "" });
    for (const workers of ["2", "5"]) {
      const several = run([...synthetic, "--out", path(`w${workers}`), "--workers", workers]);
      expect(several).toEqual(single);
      expect(contents(`w${workers}`)).toEqual(contents("w1"));
    }
    expect(Object.keys(contents("w1"))).toEqual([
      "change_2026_03.svg",
      "cost.svg",
      "errors.csv",
      "finished.json",
      "households.csv",
      "summary.json",
    ]);
    expect(JSON.parse(text("w1", "summary.json"))).toEqual(JSON.parse(single.out));
    expect(text("w1", "households.csv").split("\n")).toHaveLength(1002);
    expect(JSON.parse(single.out)).toMatchObject({ synthetic: true, counts: { read: 1000, assessed: 1000 } });
  });

  it("goes on from the last finished part with exactly the same result", () => {
    const whole = run([...synthetic, "--out", path("whole"), "--workers", "1"]);
    const cut = path("cut");
    const goOn = cutOff("cut");
    expect(run([...synthetic, "--out", cut, "--workers", "1"])).toMatchObject({ code: 1, out: "" });
    const parts = readdirSync(join(cut, "parts")).filter((name) => name.endsWith(".json"));
    expect(parts).toHaveLength(8);
    for (const name of ["000003.json", "000006.json"]) rmSync(join(cut, "parts", name));
    writeFileSync(join(cut, "parts", "000006.json.new"), "half");
    const before = statSync(join(cut, "parts", "000002.json")).mtimeMs;
    // Once more cut off before the end, so that what was redone can be looked at.
    run([...synthetic, "--out", cut, "--workers", "2"]);
    expect(statSync(join(cut, "parts", "000002.json")).mtimeMs).toBe(before);
    expect(existsSync(join(cut, "parts", "000003.json"))).toBe(true);
    goOn();
    const last = run([...synthetic, "--out", cut, "--workers", "2"]);
    expect(last).toEqual(whole);
    expect(contents("cut")).toEqual(contents("whole"));
  });

  it("goes on after it was killed, with exactly the same result", async () => {
    const run20 = ["--synthetic", "20000", "--month", "2026-03", "--part-size", "500", "--json"];
    const killed = spawn(process.execPath, [script, "simulate", ...run20, "--out", path("killed"), "--workers", "2"]);
    const ended = new Promise((resolve) => killed.once("exit", resolve));
    while (killed.exitCode === null && !existsSync(path("killed/parts/000004.json"))) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    killed.kill("SIGKILL");
    await ended;
    expect(killed.signalCode).toBe("SIGKILL");
    const finished = readdirSync(path("killed/parts")).filter((name) => name.endsWith(".json")).length;
    expect(finished).toBeLessThan(40);
    const after = run([...run20, "--out", path("killed"), "--workers", "2"]);
    const whole = run([...run20, "--out", path("unharmed"), "--workers", "1"]);
    expect(after).toEqual(whole);
    expect(contents("killed")).toEqual(contents("unharmed"));
  });

  it("is shared out between processes by shards, in any order, and put together with exactly the same result", () => {
    const whole = run([...synthetic, "--run-id", "r1", "--out", path("one"), "--workers", "1"]);
    const shared = [...synthetic, "--run-id", "r1", "--out", path("shared"), "--workers", "1"];
    const told = ["3/3", "1/3"].map((shard) => JSON.parse(run([...shared, "--shard", shard]).out));
    expect(told).toEqual([
      { shard: "3/3", parts: 2, read: 260 },
      { shard: "1/3", parts: 3, read: 390 },
    ]);
    expect(existsSync(path("shared/summary.json"))).toBe(false);
    expect(readdirSync(path("shared/parts")).filter((name) => name.endsWith(".json"))).toHaveLength(5);
    expect(JSON.parse(run([...shared, "--missing"]).out)).toEqual({ parts: 8, missing: [2, 5, 8], finished: false });
    expect(readdirSync(path("shared/parts")).filter((name) => name.endsWith(".json"))).toHaveLength(5);
    // The third shard never came: whoever puts all together does what is missing.
    expect(run(shared)).toEqual(whole);
    expect(contents("shared")).toEqual(contents("one"));
    const foreign = run([...synthetic, "--run-id", "r2", "--out", path("foreign"), "--shard", "1/2"]);
    expect(foreign.code).toBe(0);
    expect(run([...synthetic, "--run-id", "r3", "--out", path("foreign"), "--shard", "2/2"])).toMatchObject({
      code: 1,
      complaint: expect.stringContaining("holds another run"),
    });
    for (const shard of ["0/3", "4/3", "1", "a/b", "1/0"]) expect(run([...shared, "--shard", shard]).code).toBe(2);
    for (const choice of [["--shard", "1/2"], ["--missing"]]) {
      expect(run([...synthetic, ...choice]).complaint).toContain("--out");
      expect(run(["-", "--out", path("shared"), ...choice]).complaint).toContain("standard input");
    }
    expect(run([...shared, "--run-id", "../r"]).complaint).toContain("--run-id");
  });

  it("is known to be finished: nothing is missing then, shards do nothing, and any command may follow", () => {
    const out = ["--out", path("finished"), "--workers", "1"];
    expect(JSON.parse(run([...synthetic, ...out, "--missing"]).out)).toEqual({
      parts: 8,
      missing: [1, 2, 3, 4, 5, 6, 7, 8],
      finished: false,
    });
    // Only asked: nothing is there, so nothing stands in the way of another command.
    expect(existsSync(path("finished"))).toBe(false);
    const first = run([...synthetic, ...out]);
    const after = contents("finished");
    expect(JSON.parse(run([...synthetic, ...out, "--missing"]).out)).toEqual({ parts: 8, missing: [], finished: true });
    expect(JSON.parse(run([...synthetic, ...out, "--shard", "2/3"]).out)).toEqual({
      shard: "2/3",
      parts: 0,
      read: 0,
      finished: true,
    });
    expect(contents("finished")).toEqual(after);
    const other = ["--synthetic", "30", "--month", "2026-03"];
    expect(JSON.parse(run([...other, ...out, "--missing"]).out)).toEqual({ parts: 1, missing: [1], finished: false });
    expect(contents("finished")).toEqual(after);
    expect(run([...synthetic, ...out])).toEqual(first);
    expect(contents("finished")).toEqual(after);
    expect(run([...other, ...out]).code).toBe(0);
    expect(JSON.parse(run([...synthetic, ...out, "--missing"]).out)).toMatchObject({ finished: false });
  });

  it("does not mix two runs, changed input, or parts that were touched", () => {
    const population = tables("mixed", 30);
    const stopped = ["--part-size", "10", "--out", path("mixed")];
    cutOff("mixed");
    expect(run([...population, ...stopped]).code).toBe(1);
    expect(run([...population, ...stopped, "--against", "2026-02"])).toMatchObject({
      code: 1,
      complaint: expect.stringContaining("holds another run"),
    });
    const kept = text("mixed", "parts", "000002.csv");
    writeFileSync(path("mixed/parts/000002.csv"), kept.replace("h11", "h99"));
    expect(run([...population, ...stopped]).complaint).toContain("not those that were written");
    writeFileSync(path("mixed/parts/000002.csv"), kept);
    writeFileSync(path("mixed-households.csv"), text("mixed-households.csv").replace("h15,", "h95,"));
    expect(run([...population, ...stopped]).complaint).toContain("the input has changed");
  });

  it("takes no part for done whose record was touched or whose files are gone, and leaves nothing of an earlier run", () => {
    const stopped = [...synthetic, "--out", path("touched")];
    const goOn = cutOff("touched");
    expect(run(stopped).code).toBe(1);
    const record = path("touched/parts/000001.json");
    const kept = readFileSync(record, "utf8");
    const touched = kept.replace(/"counts":\[(\d+)/, '"counts":[9$1');
    expect(touched).not.toBe(kept);
    writeFileSync(record, touched);
    expect(run(stopped).complaint).toContain("not those that were written");
    writeFileSync(record, kept.slice(0, 40));
    expect(run(stopped).complaint).toContain("not what was written");
    writeFileSync(record, kept);
    rmSync(path("touched/parts/000001.csv"));
    goOn();
    expect(run([...synthetic, "--out", path("touched")]).code).toBe(0);
    expect(run(["--synthetic", "30", "--month", "2026-03", "--no-lines", "--out", path("touched")]).code).toBe(0);
    expect(readdirSync(path("touched")).sort()).toEqual(["cost.svg", "errors.csv", "finished.json", "summary.json"]);
  });

  it("has a folder for itself while it is at work, and takes over what a process that is gone has left", async () => {
    const long = ["--synthetic", "60000", "--month", "2026-03", "--part-size", "500", "--out", path("locked")];
    const other = spawn(process.execPath, [script, "simulate", ...long, "--workers", "1"]);
    const ended = new Promise((resolve) => other.once("exit", resolve));
    while (other.exitCode === null && !existsSync(path("locked/parts/000001.json"))) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const second = run([...long, "--workers", "1"]);
    expect(second).toMatchObject({ code: 1, out: "" });
    expect(second.complaint).toMatch(new RegExp(`process ${other.pid} on .* is at work here; .*run\\.lock`));
    // Shards only make parts, each of which is whole or not there at all: they work beside it.
    expect(run([...long, "--workers", "1", "--shard", "100/120"]).code).toBe(0);
    other.kill("SIGKILL");
    await ended;
    expect(existsSync(path("locked/run.lock"))).toBe(true);
    expect(run([...long, "--workers", "2"])).toMatchObject({ code: 0, complaint: "" });
    expect(readdirSync(path("locked")).sort()).toEqual([
      "cost.svg",
      "errors.csv",
      "finished.json",
      "households.csv",
      "summary.json",
    ]);
    const unharmed = [...long.slice(0, -1), path("unlocked")];
    expect(run([...unharmed, "--workers", "1"]).code).toBe(0);
    expect(contents("locked")).toEqual(contents("unlocked"));
  });

  it("does not take over a lock of another machine, or one that it cannot read", () => {
    mkdirSync(path("foreign-lock"));
    const small = ["--synthetic", "20", "--month", "2026-03", "--out", path("foreign-lock")];
    for (const lock of [JSON.stringify({ host: "another.example", pid: 1 }), "", "{}"]) {
      written("foreign-lock/run.lock", lock);
      expect(run(small)).toMatchObject({ code: 1, complaint: expect.stringContaining("remove") });
      expect(text("foreign-lock", "run.lock")).toBe(lock);
    }
    rmSync(path("foreign-lock/run.lock"));
    expect(run(small).code).toBe(0);
  });

  it("gives the same where two processes make the same parts at the same time", async () => {
    const parts = ["--synthetic", "4000", "--month", "2026-03", "--part-size", "100", "--workers", "1"];
    const start = () =>
      new Promise((resolve) =>
        spawn(process.execPath, [script, "simulate", ...parts, "--out", path("twice"), "--shard", "1/1"]).once(
          "exit",
          resolve,
        ),
      );
    expect(await Promise.all([start(), start(), start()])).toEqual([0, 0, 0]);
    expect(run([...parts, "--out", path("twice")]).code).toBe(0);
    expect(run([...parts, "--out", path("once")]).code).toBe(0);
    expect(contents("twice")).toEqual(contents("once"));
  });
});
