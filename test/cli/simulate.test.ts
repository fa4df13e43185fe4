import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { progressText } from "../../src/cli/simulate/progress.js";
import { assess, euros } from "../../src/index.js";
import { law } from "../cases.js";
import { parsed } from "../simulation/tables.js";
import { SimulateCommand } from "./simulateCommand.js";

const command = new SimulateCommand();
const run: SimulateCommand["run"] = (...args) => command.run(...args);
const path = (name: string) => command.path(name);
const text = (...names: string[]) => command.text(...names);
const written: SimulateCommand["written"] = (...args) => command.written(...args);
const tables = (name: string, count: number) => command.tables(name, count);
afterAll(() => command.remove());

describe("the command simulate", () => {
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
      "persons 13  household",
      "persons 8  household",
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
    expect(text("year.html")).toContain("<h2>Kuukausittain</h2>");
    // The laws are named where something in them changes, and not for every month.
    const days = answer.scenarios[1].laws.map(({ day }: { day: string }) => day);
    expect([days[0], days.includes("2026-02-01"), days.includes("2026-03-01")]).toEqual(["2026-01-01", true, true]);
    expect(days.length).toBeLessThan(8);

    const home = {
      persons: [{ id: "a", role: "applicant", born: "1985-05-05", livingArrangement: "alone" }],
      incomes: [],
      expenses: [],
    };
    const months = ["2026-02", "2026-03"].map((month) => ({ month, household: home }));
    const both = run(["-", "--json"], JSON.stringify({ reference: "x", months }));
    expect(JSON.parse(both.out)).toMatchObject({ monthsEach: 2, scenarios: [{ cost: "1174.75" }] });
    expect(run([...year.slice(0, 4), "--months", "99"]).complaint).toBe("--months: the law is known until 2026-12\n");
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
    const lines = text("report.html").match(/<polyline points="[^"]*"/g);
    expect(lines).toHaveLength(2);
    // The law drawn is that of the scenario's name, whatever month the household's facts are of.
    writeFileSync(curve, text("one.json").replace("2026-03", "2018-05"));
    run([...population, "--changes", changes, "--curve", curve, "--report", report]);
    expect(text("report.html").match(/<polyline points="[^"]*"/g)).toEqual(lines);
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
    [["--synthetic", "10", "--month", "2026-03", "--carry"], /--carry goes with --months/],
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

  it("finds out at the start that a report cannot be written", () => {
    const population = ["--synthetic", "20", "--month", "2026-03", "--out", path("unreported")];
    mkdirSync(path("a-folder"));
    for (const report of [path("no-such-folder/r.html"), path("a-folder"), path("cli.mjs/r.html")]) {
      expect(run([...population, "--report", report])).toEqual({
        code: 2,
        out: "",
        complaint: `--report: ${report} cannot be written\n`,
      });
    }
    expect(existsSync(path("unreported"))).toBe(false);
  });

  it("writes a report into the folder of the results, and over none of them", () => {
    const population = ["--synthetic", "20", "--month", "2026-03"];
    const out = path("with-report");
    expect(run([...population, "--out", out, "--report", join(out, "report.html")])).toMatchObject({
      code: 0,
      complaint: "",
    });
    const before = command.contents("with-report");
    expect(Object.keys(before)).toContain("report.html");
    for (const name of [
      ...["cost.svg", "change_x.svg", "errors.csv", "households.parquet", "summary.json", "manifest.json"],
      ...["finished.json", "run.lock", "parts", "parts/000001.json", ""],
    ]) {
      for (const folder of [out, path("not-yet")]) {
        const report = join(folder, name);
        expect(run([...population, "--out", folder, "--report", report])).toEqual({
          code: 2,
          out: "",
          complaint: `--report: ${report} is a file of the results; give another name\n`,
        });
      }
    }
    expect(command.contents("with-report")).toEqual(before);
    expect(existsSync(path("not-yet"))).toBe(false);
  });

  it("says in the report by what column the tenths are, and the amount of the marginal rate", () => {
    const ranked = tables("ranked", 12);
    const options = ["--month", "2026-03", "--lang", "en", "--report", path("ranked.html")];
    expect(run([...ranked, ...options, "--rank-column", "expense_rent", "--marginal", "150.50"]).code).toBe(0);
    expect(text("ranked.html")).toContain("<h2>By tenths, ranked by expense_rent</h2>");
    expect(text("ranked.html")).not.toContain("By income decile");
    expect(text("ranked.html")).toContain("<h2>Fall of assistance when earnings grow, more each month: 150.50 €</h2>");
    expect(run([...ranked, ...options]).code).toBe(0);
    expect(text("ranked.html")).toContain("<h2>By income decile</h2>");
  });

  it("never repeats an id that was itself refused", () => {
    const long = "secret".repeat(40);
    const households = written("ids.csv", `household,persons\n${long},1\nh2,2\n`);
    const rows = `${long},a,applicant,1985-05-05,alone\nh2,a,applicant,1985-05-05,alone\nstray-secret,a,applicant,1985-05-05,alone\n`;
    const persons = written("ids-persons.csv", `household,person,role,born,livingArrangement\n${rows}`);
    const tablesOf = ["--households", households, "--persons", persons, "--month", "2026-03"];
    for (const format of ["csv", "ndjson"]) {
      expect(run([...tablesOf, "--format", format, "--out", path("ids")]).code).toBe(0);
      expect(text("ids", `errors.${format}`)).not.toContain("secret");
      expect(text("ids", `errors.${format}`)).toContain("h2");
    }
    const document = JSON.stringify({ reference: long, month: "2026-03", household: {} });
    expect(run(["-", "--out", path("ids-documents")], `${document}\n`).code).toBe(0);
    expect(text("ids-documents", "errors.ndjson")).toMatch(/"household":"1"/);
    expect(text("ids-documents", "errors.ndjson")).not.toContain("secret");
  });

  it("says how far it is only where somebody looks", () => {
    expect(run(["--synthetic", "50", "--month", "2026-03"]).complaint).toBe("");
    expect(progressText(5000, 0.25, 2)).toBe("[######------------------] 25 %  5000 households  2500/s  0:06 left");
    expect(progressText(0, 0, 0)).toBe("[------------------------] 0 %  0 households  0/s");
  });
});
