import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { progressText } from "../../src/cli/simulate/progress.js";
import { assess, euros } from "../../src/index.js";
import { law } from "../cases.js";
import { parsed } from "../simulation/tables.js";

/*
 * The command as it is shipped: one file that also starts its own workers. Built here, since a thread cannot be started
 * from the source.
 */

const folder = mkdtempSync(join(tmpdir(), "simulate-"));
const script = join(folder, "cli.mjs");

beforeAll(() => {
  const entryPoints = [new URL("../../src/cli/run.ts", import.meta.url).pathname];
  buildSync({ entryPoints, outfile: script, bundle: true, format: "esm", platform: "node", target: "es2022" });
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly complaint: string;
}

function run(args: readonly string[], input = ""): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, "simulate", ...args], {
    input,
    encoding: "utf8",
  });
  return { code: status, out: stdout, complaint: stderr };
}

const path = (name: string) => join(folder, name);
const text = (...names: string[]) => readFileSync(join(folder, ...names), "utf8");

function written(name: string, content: string): string {
  writeFileSync(path(name), content);
  return path(name);
}

/** What lies in a folder, by name. */
function contents(name: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(path(name))
      .sort()
      .map((file) => [file, createHash("sha256").update(text(name, file)).digest("hex")]),
  );
}

/** So many households of one person with so many euros of rent as two files. */
function tables(name: string, count: number): string[] {
  const rows = Array.from({ length: count }, (_, place) => place + 1);
  const households = rows.map((row) => `h${row},2026-03,091,1,2,${row}.00\n`).join("");
  const persons = rows.map((row) => `h${row},a,applicant,1985-05-05,alone\n`).join("");
  return [
    "--households",
    written(`${name}-households.csv`, `household,month,municipality,persons,weight,expense_rent\n${households}`),
    "--persons",
    written(`${name}-persons.csv`, `household,person,role,born,livingArrangement\n${persons}`),
  ];
}

const synthetic = ["--synthetic", "1000", "--month", "2026-03", "--against", "2026-02", "--part-size", "130", "--json"];

describe("the command simulate", () => {
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
      "households.csv",
      "summary.json",
    ]);
    expect(JSON.parse(text("w1", "summary.json"))).toEqual(JSON.parse(single.out));
    expect(text("w1", "households.csv").split("\n")).toHaveLength(1002);
    expect(JSON.parse(single.out)).toMatchObject({ synthetic: true, counts: { read: 1000, assessed: 1000 } });
  });

  it("goes on from the last finished part with exactly the same result", () => {
    const whole = run([...synthetic, "--out", path("whole"), "--workers", "1"]);
    // A report that cannot be written cuts the run off before it clears away its parts.
    const cut = path("cut");
    const first = run([...synthetic, "--out", cut, "--workers", "1", "--report", path("no-such-folder/report.html")]);
    expect(first.code).toBe(1);
    expect(first.complaint).toContain("ENOENT");
    const parts = readdirSync(join(cut, "parts")).filter((name) => name.endsWith(".json"));
    expect(parts).toHaveLength(8);
    for (const name of ["000003.json", "000006.json"]) rmSync(join(cut, "parts", name));
    writeFileSync(join(cut, "parts", "000006.json.new"), "half");
    const before = statSync(join(cut, "parts", "000002.json")).mtimeMs;
    // Once more cut off before the end, so that what was redone can be looked at.
    run([...synthetic, "--out", cut, "--workers", "2", "--report", path("no-such-folder/report.html")]);
    expect(statSync(join(cut, "parts", "000002.json")).mtimeMs).toBe(before);
    expect(existsSync(join(cut, "parts", "000003.json"))).toBe(true);
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
    expect(JSON.parse(run([...shared, "--missing"]).out)).toEqual({ parts: 8, missing: [2, 5, 8] });
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

  it("does not mix two runs, changed input, or parts that were touched", () => {
    const population = tables("mixed", 30);
    const stopped = ["--part-size", "10", "--out", path("mixed"), "--report", path("no-such-folder/r.html")];
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

  it("reads tables, goes on after bad rows and says where they are", () => {
    const population = tables("bad", 25);
    const rows = text("bad-households.csv").replace(",7.00\n", ",7,00\n").replace("h9,2026-03", "h9,2026-3");
    written("bad-households.csv", rows);
    written("bad-persons.csv", text("bad-persons.csv").replace("h12,a", "h99,a"));
    const outcomes = ["4", "1000"].map((size) =>
      run([...population, "--json", "--part-size", size, "--out", path(`bad${size}`)]),
    );
    const answer = JSON.parse(outcomes[0]!.out);
    expect(outcomes.map(({ code }) => code)).toEqual([0, 0]);
    expect(answer.counts).toEqual({ read: 25, assessed: 22, refused: 3, strayPersons: 2 });
    expect(text("bad4", "households.csv")).toBe(text("bad1000", "households.csv"));
    const problems = (name: string) => text(name, "errors.csv").split("\n").slice(1, -1).sort();
    expect(problems("bad4")).toEqual(problems("bad1000"));
    expect(problems("bad4").map((line) => line.split(",").slice(0, 4).join(" "))).toEqual([
      "households 10 h9 month",
      "households 13 h12 persons",
      "households 8  ",
      "persons 13 h99 household",
      "persons 8 h7 household",
    ]);
    expect(run([...population, "--strict"]).code).toBe(2);
  });

  it("gives each household what assess gives it", () => {
    const population = tables("same", 25);
    expect(run([...population, "--out", path("same"), "--part-size", "7"]).code).toBe(0);
    const lines = text("same", "households.csv").split("\n").slice(1, -1);
    expect(lines).toHaveLength(25);
    lines.forEach((line, place) => {
      const document = {
        month: "2026-03",
        household: {
          municipality: "091",
          persons: [{ id: "a", role: "applicant", born: "1985-05-05", livingArrangement: "alone" }],
          incomes: [],
          expenses: [{ kind: "rent", amount: `${place + 1}.00` }],
        },
      };
      const { assistance } = assess(parsed(document), law("2026-03"));
      expect(line.split(",").slice(0, 4)).toEqual([`h${place + 1}`, "2026-03", "2", euros(assistance)]);
    });
  });

  it("reads the tables of the page of documentation", () => {
    const page = readFileSync(new URL("../../docs/simulation.md", import.meta.url), "utf8");
    const block = (first: string) => {
      const [found] = page.match(new RegExp(`^ +${first}\\n(?: +[^\\s].*\\n)+`, "m"))!;
      return found.replace(/^ +/gm, "");
    };
    const households = written("page-households.csv", block("household,month.*"));
    const persons = written("page-persons.csv", block("household,person.*"));
    const { out } = run(["--households", households, "--persons", persons, "--json"]);
    expect(JSON.parse(out)).toMatchObject({ counts: { read: 2, assessed: 2 }, households: "59.42", persons: "90.44" });
  });

  it("keeps the persons of a household together wherever the parts are cut, or refuses it", () => {
    const couples = Array.from({ length: 9 }, (_, place) => place + 1);
    const households = couples.map((row) => `h${row},2\n`).join("");
    const rows = couples.map((row) => `h${row},a,applicant,1985-05-05\nh${row},b,spouse,1985-05-05\n`);
    const files = (persons: readonly string[]) => [
      "--households",
      written("couples.csv", `household,persons\n${households}`),
      "--persons",
      written("spouses.csv", `household,person,role,born\n${persons.join("")}`),
      "--month",
      "2026-03",
      "--json",
    ];
    for (const size of ["1", "2", "4"]) {
      expect(JSON.parse(run([...files(rows), "--part-size", size]).out).counts).toMatchObject({ read: 9, assessed: 9 });
    }
    // Rows in another order stop the run, wherever the parts are cut: no couple is halved, none is lost in a large file.
    for (const size of ["1", "2", "4", "20000"]) {
      for (const torn of [[rows[8]!, ...rows.slice(0, 8)], [...rows.slice(1), rows[0]!], [...rows].reverse()]) {
        const { code, complaint } = run([...files(torn), "--part-size", size]);
        expect([code, complaint]).toEqual([2, expect.stringContaining("order of the households")]);
      }
    }
  });

  it("stops where an id stands twice, wherever the parts are cut", () => {
    const households = ["h1", "h2", "h3", "h1"].map((id) => `${id},1\n`).join("");
    const persons = ["h1", "h2", "h3", "h1"].map((id) => `${id},a,applicant,1985-05-05,alone\n`).join("");
    const twice = [
      "--households",
      written("twice.csv", `household,persons\n${households}`),
      "--persons",
      written("twice-persons.csv", `household,person,role,born,livingArrangement\n${persons}`),
      "--month",
      "2026-03",
    ];
    for (const size of ["1", "2", "3", "20000"]) {
      const { code, complaint } = run([...twice, "--part-size", size]);
      expect([code, complaint]).toEqual([2, expect.stringContaining("twice.csv line 5: a household of that id")]);
    }
  });

  it("never writes over what it reads, and loses no row of tables without households", () => {
    const own = tables("own-tables", 3);
    const households = own[1]!;
    expect(run([...own, "--month", "2026-03", "--report", households]).complaint).toContain("would be written over");
    const folder = path("own");
    mkdirSync(folder, { recursive: true });
    renameSync(households, join(folder, "households.csv"));
    const moved = ["--households", join(folder, "households.csv"), ...own.slice(2)];
    const before = readFileSync(join(folder, "households.csv"), "utf8");
    expect(run([...moved, "--month", "2026-03", "--out", folder])).toMatchObject({ code: 2 });
    expect(readFileSync(join(folder, "households.csv"), "utf8")).toBe(before);
    for (const heading of ["household,persons\n", "household,persons"]) {
      const empty = ["--households", written("empty.csv", heading), "--persons", own[3]!, "--month", "2026-03"];
      const { code, out } = run([...empty, "--json", "--strict"]);
      expect([code, JSON.parse(out).counts]).toEqual([2, { read: 0, assessed: 0, refused: 0, strayPersons: 3 }]);
    }
    const data = [
      "--households",
      written("data.csv", "Matti,150190-123A\n"),
      "--persons",
      own[3]!,
      "--month",
      "2026-03",
    ];
    const refused = run(data);
    expect([refused.code, refused.complaint]).toEqual([2, expect.stringContaining("is it a heading?")]);
    expect(refused.complaint).not.toMatch(/Matti|150190/);
  });

  it("takes no part for done whose record was touched or whose files are gone, and leaves nothing of an earlier run", () => {
    const stopped = [...synthetic, "--out", path("touched"), "--report", path("no-such-folder/r.html")];
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
    expect(run([...synthetic, "--out", path("touched")]).code).toBe(0);
    expect(run(["--synthetic", "30", "--month", "2026-03", "--no-lines", "--out", path("touched")]).code).toBe(0);
    expect(readdirSync(path("touched")).sort()).toEqual(["cost.svg", "errors.csv", "summary.json"]);
  });

  it("refuses what is not UTF-8, and a column to rank documents by", () => {
    const latin = tables("latin", 2);
    writeFileSync(
      latin[1]!,
      Buffer.concat([readFileSync(latin[1]!), Buffer.from("h\xe4,2026-03,091,1,2,3.00\n", "latin1")]),
    );
    expect(run([...latin, "--month", "2026-03"])).toMatchObject({
      code: 2,
      complaint: expect.stringContaining("not UTF-8"),
    });
    const documents = [written("one.ndjson", "{}\n"), "--month", "2026-03", "--rank-column", "x"];
    expect(run(documents)).toMatchObject({ code: 2, complaint: expect.stringContaining("rankedBy") });
  });

  it("says which rows have the law of another month than the one that is named", () => {
    const other = tables("other", 2);
    writeFileSync(other[1]!, readFileSync(other[1]!, "utf8").replace("h2,2026-03", "h2,2019-01"));
    const { code, complaint, out } = run([...other, "--month", "2026-03", "--json"]);
    expect([code, complaint]).toEqual([
      0,
      expect.stringContaining("2019-01: rows of these months have the law of their own"),
    ]);
    expect(JSON.parse(out).months).toEqual(["2019-01", "2026-03"]);
  });

  it("reads documents a line, from a file or standard input, with their weights", () => {
    const household = {
      persons: [{ id: "a", role: "applicant", born: "1985-05-05", livingArrangement: "alone" }],
      incomes: [],
      expenses: [],
    };
    const lines = [
      JSON.stringify({ reference: "x", weight: "2.5", month: "2026-03", household }),
      "",
      "{not json",
      JSON.stringify({ weight: 2, month: "2026-03", household }),
      JSON.stringify({ household }),
    ].join("\n");
    const options = ["--month", "2026-03", "--against", "2026-02", "--out", path("ndjson"), "--json"];
    const { code, out } = run(["-", ...options], lines);
    expect(code).toBe(0);
    const answer = JSON.parse(out);
    expect(answer.counts).toEqual({ read: 4, assessed: 2, refused: 2, strayPersons: 0 });
    expect(answer.scenarios.map(({ cost }: { cost: string }) => cost)).toEqual(["2087.12", "2024.51"]);
    const errors = text("ndjson", "errors.ndjson")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(errors.map(({ line, path: at, code }) => `${line} ${at} ${code}`)).toEqual([
      "3  notJson",
      "4 /weight wrongForm",
    ]);
    const households = text("ndjson", "households.ndjson")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(households).toMatchObject([
      {
        household: "x",
        weight: "2.5",
        results: [
          { scenario: "2026-02", assistance: "596.32" },
          { assistance: "578.43", change: "-17.89" },
        ],
      },
      { household: "5", weight: "1" },
    ]);
    const rerun = run([written("population.ndjson", lines), "--month", "2026-03", "--against", "2026-02", "--json"]);
    expect(JSON.parse(rerun.out).scenarios).toEqual(answer.scenarios);
  });

  it("assesses a year, with a line for every household and month, and reads months as documents have them", () => {
    const year = ["--synthetic", "300", "--month", "2026-01", "--months", "12", "--carry", "--against", "2025-12"];
    const ran = run([...year, "--part-size", "70", "--out", path("year"), "--report", path("year.html"), "--json"]);
    expect([ran.code, ran.complaint]).toEqual([0, ""]);
    const answer = JSON.parse(ran.out);
    expect(answer).toMatchObject({ monthsEach: 12, months: expect.arrayContaining(["2026-01", "2026-12"]) });
    const lines = text("year", "households.csv").split("\n");
    expect(lines).toHaveLength(300 * 12 + 2);
    const names = lines[0]!.split(",");
    const weights = lines
      .slice(1, -1)
      .map((line) => Object.fromEntries(line.split(",").map((cell, at) => [names[at], cell])));
    const cents = (amount: string) => BigInt(amount.replace(".", ""));
    // Weights have up to six decimals: cents times millionths, rounded once.
    const millionths = (weight: string) => BigInt(Math.round(Number(weight) * 1e6));
    const sum = weights.reduce(
      (all, row) => all + cents(row.assistance_2026_01_2026_12!) * millionths(row.weight!),
      0n,
    );
    expect(answer.scenarios[1].cost).toBe(`${(sum + 500_000n) / 1_000_000n}`.replace(/(\d\d)$/, ".$1"));
    expect(answer.groups.month.map(({ key }: { key: string }) => key)).toEqual(answer.months);
    expect(text("year.html")).toContain("euroa, enintään 12 kuukautta");

    const home = {
      persons: [{ id: "a", role: "applicant", born: "1985-05-05", livingArrangement: "alone" }],
      incomes: [],
      expenses: [],
    };
    const months = ["2026-02", "2026-03"].map((month) => ({ month, household: home }));
    const both = run(["-", "--json"], JSON.stringify({ reference: "x", months }));
    expect(JSON.parse(both.out)).toMatchObject({ monthsEach: 2, scenarios: [{ cost: "1174.75" }] });
    expect(run([...year.slice(0, 4), "--months", "99"]).complaint).toBe("--months: months whose law is known\n");
  });

  it("compares the law with changed figures and draws a curve in the report", () => {
    const changes = written("higher.json", JSON.stringify({ statutoryAmount: "463.77" }));
    const curve = written(
      "one.json",
      JSON.stringify({
        month: "2026-03",
        household: {
          persons: [{ id: "a", role: "applicant", born: "1985-05-05", livingArrangement: "alone" }],
          incomes: [],
          expenses: [],
        },
      }),
    );
    const report = path("report.html");
    const population = ["--synthetic", "300", "--month", "2026-03"];
    const { code, out } = run([
      ...population,
      "--changes",
      changes,
      "--curve",
      curve,
      "--marginal",
      "100",
      "--report",
      report,
      "--lang",
      "en",
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/Synthetic population/);
    expect(out).toMatch(/gainers +[1-9]/);
    expect(text("report.html")).toMatch(/changed: statutoryAmount/);
    expect(text("report.html").match(/<polyline/g)).toHaveLength(2);
    expect(text("report.html")).toContain("--synthetic 300 --seed 2026");
  });

  it.each([
    [["--synthetic", "10"], /wants --month/],
    [[], /one population/],
    [["a.ndjson", "--synthetic", "10"], /one population/],
    [["--synthetic", "1e3", "--month", "2026-03"], /--synthetic: whole number/],
    [["--synthetic", "10", "--month", "2031-03"], /--month: a month whose law is known/],
    [["--synthetic", "10", "--month", "2026-03", "--against", "2016-01"], /--against/],
    [["--synthetic", "10", "--month", "2026-03", "--against", "2026-03"], /two scenarios of one name/],
    [["--synthetic", "10", "--month", "2026-03", "--marginal", "1,5"], /--marginal: euros/],
    [["--synthetic", "10", "--month", "2026-03", "--workers", "0"], /--workers/],
    [["--households", "x.csv"], /go together/],
    [["--households", "-", "--persons", "x.csv"], /from files only/],
    [["--bogus"], /bogus/],
  ])("refuses %j", (args, complaint) => {
    const { code, out, complaint: said } = run(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(said).toMatch(complaint);
  });

  it("refuses headings that it does not know, and changes that are no figures, before it reads anything", () => {
    const [, households, , persons] = tables("headings", 2) as [string, string, string, string];
    writeFileSync(households, text("headings-households.csv").replace("expense_rent", "rent"));
    expect(run(["--households", households, "--persons", persons])).toMatchObject({
      code: 2,
      complaint: 'households: no column "rent"\n',
    });
    const changes = written("wrong.json", '{ "statutory": "1.00" }');
    expect(run(["--synthetic", "10", "--month", "2026-03", "--changes", changes])).toMatchObject({
      code: 2,
      complaint: expect.stringContaining("/statutory"),
    });
    expect(run([path("missing.ndjson")])).toMatchObject({ code: 1, complaint: expect.stringContaining("ENOENT") });
  });

  it("says how far it is only where somebody looks", () => {
    expect(run(["--synthetic", "50", "--month", "2026-03"]).complaint).toBe("");
    expect(progressText(5000, 0.25, 2)).toBe("[######------------------] 25 %  5000 households  2500/s  0:06 left");
    expect(progressText(0, 0, 0)).toBe("[------------------------] 0 %  0 households  0/s");
  });
});
