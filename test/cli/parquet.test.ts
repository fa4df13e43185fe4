import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, describe, expect, it } from "vitest";
import { SimulateCommand } from "./simulateCommand.js";

const command = new SimulateCommand();
const { folder } = command;
const run: SimulateCommand["run"] = (...args) => command.run(...args);
const path = (name: string) => command.path(name);
const text = (...names: string[]) => command.text(...names);
const database = (await DuckDBInstance.create(":memory:")).connect();
afterAll(() => command.remove());

async function sql(query: string): Promise<readonly (readonly unknown[])[]> {
  return (await (await database).runAndReadAll(query)).getRowsJS();
}

/** A table as Parquet: the rows of a query. Small row groups, so that a file has several. */
async function stored(name: string, query: string): Promise<string> {
  await sql(`copy (${query}) to '${path(name)}' (format parquet, row_group_size 2048)`);
  return path(name);
}

const month = ["--month", "2026-03"];
const isName = (name: string) => /households|errors/.test(name);

/** Two tables with good and bad rows, as CSV and as Parquet. */
async function bothFormats(name: string): Promise<Readonly<Record<"csv" | "parquet", string[]>>> {
  const count = 5000;
  const households = [
    `select 'h' || i as household, '2026-03' as month, '091' as municipality,
       case when i % 97 = 0 then null when i % 89 = 0 then 3 else 2 end::integer as persons,
       (1 + i / 7)::decimal(12,6) as weight,
       case when i % 5 = 0 then null else (400 + i / 100)::decimal(12,2) end as expense_rent,
       case when i % 11 = 0 then -5 else i end::bigint as expense_electricity_cents,
       (i % 2 = 0) as dwelling_guidedBefore, 'Näkymä, "' || i || '"' as x_note`,
    `from range(1, ${count + 1}) t(i) order by i`,
  ].join(" ");
  const persons = `select 'h' || i as household, case when j = 1 then 'a,"' else 'b' end as person,
       case when j = 1 then 'applicant' when i % 83 = 0 then 'partner' else 'spouse' end as role,
       case when i % 79 = 0 then null else date '1960-01-01' + i::integer end as born,
       null::varchar as livingArrangement,
       case when i % 3 = 0 then '640.00' when i % 101 = 0 then '640,00' end as income_earnings
     from range(1, ${count + 1}) t(i), range(1, 3) s(j) order by i, j`;
  const both = async (ending: "csv" | "parquet") => {
    const files = [path(`${name}-households.${ending}`), path(`${name}-persons.${ending}`)] as const;
    for (const [place, query] of [households, persons].entries()) {
      const options = ending === "csv" ? "format csv, header" : "format parquet, row_group_size 2048";
      await sql(`copy (${query}) to '${files[place]}' (${options})`);
    }
    return ["--households", files[0], "--persons", files[1]];
  };
  return { csv: await both("csv"), parquet: await both("parquet") };
}

const oneHousehold = "select 'h1' as household, 1 as persons, '091' as municipality";
const onePerson =
  "select 'h1' as household, 'a' as person, 'applicant' as role, date '1985-05-05' as born, 'alone' as livingArrangement";

describe("simulate with Parquet", () => {
  it("gives what the same rows as CSV give, to the last byte, for any number of workers and any parts", async () => {
    const files = await bothFormats("same");
    const answers = new Map<string, unknown>();
    for (const [kind, workers, size] of [
      ["csv", "1", "20000"],
      ["parquet", "1", "20000"],
      ["parquet", "3", "170"],
      ["parquet", "2", "1999"],
      ["mixed", "1", "700"],
    ] as const) {
      const out = `${kind}-${workers}-${size}`;
      const tables =
        kind === "mixed" ? [...files.parquet.slice(0, 2), ...files.csv.slice(2)] : files[kind as "csv" | "parquet"];
      const options = ["--against", "2026-02", "--workers", workers, "--part-size", size, "--out", path(out)];
      const { code, out: said, complaint } = run([...tables, ...month, ...options, "--json"]);
      expect([code, complaint]).toEqual([0, ""]);
      const { settings: _, input: __, ...summary } = JSON.parse(said);
      const contents = Object.fromEntries(
        Object.entries(command.contents(out)).filter(([file]) => file !== "summary.json" && file !== "finished.json"),
      );
      answers.set(out, { summary, contents });
    }
    const [first, ...others] = [...answers.values()];
    expect(first).toMatchObject({
      summary: { synthetic: false, counts: { read: 5000, assessed: expect.any(Number), strayPersons: 0 } },
    });
    for (const other of others) expect(other).toEqual(first);
    const errors = text("parquet-1-20000", "errors.csv").split("\n");
    expect(errors.filter((line) => /^households,98,h97,persons,/.test(line))).toHaveLength(1);
    expect(errors.filter((line) => /^persons,202,h101,income_earnings,/.test(line))).toHaveLength(1);
    const { assessed, refused } = (first as { summary: { counts: Record<string, number> } }).summary.counts;
    expect(assessed! + refused!).toBe(5000);
    expect(refused).toBeGreaterThan(500);
  });

  it("writes the households as Parquet: the rows of the CSV with exact amounts, the same bytes for any workers", async () => {
    const synthetic = ["--synthetic", "3000", ...month, "--against", "2026-02", "--part-size", "400"];
    for (const workers of ["1", "3"]) {
      const options = ["--format", "parquet", "--workers", workers, "--out", path(`written-${workers}`)];
      expect(run([...synthetic, ...options])).toMatchObject({ code: 0, complaint: "" });
    }
    const bytes = (name: string) => ({ ...command.contents(name), "summary.json": "", "finished.json": "" });
    expect(bytes("written-3")).toEqual(bytes("written-1"));
    expect(readdirSync(path("written-1")).filter(isName)).toEqual(["errors.csv", "households.parquet"]);
    expect(run([...synthetic, "--out", path("written-csv")]).code).toBe(0);
    const file = path("written-1/households.parquet");
    const types = await sql(`select column_name, column_type from (describe select * from '${file}')`);
    expect(Object.fromEntries(types as [string, string][])).toMatchObject({
      household: "VARCHAR",
      weight: "DECIMAL(12,6)",
      assistance_2026_03: "DECIMAL(18,2)",
      change_2026_03: "DECIMAL(18,2)",
      provisional_2026_03: "BOOLEAN",
    });
    const names = types.map(([name]) => `${name}::varchar`).join(", ");
    const rows = (await sql(`select ${names} from '${file}'`)).map((row) => row.join(","));
    const lines = text("written-csv", "households.csv").split("\n").slice(1, -1);
    // A weight is written with all its decimals here and with those it has there.
    const plain = (line: string) => line.replace(/^([^,]*,[^,]*),([^,]*?)\.?0*,/, "$1,$2,");
    expect(rows.map(plain)).toEqual(lines.map(plain));
    const about = await sql(`select decode(key), decode(value) from parquet_kv_metadata('${file}')`);
    expect(about).toContainEqual(["synthetic", "true"]);
  });

  it("goes on after it was cut off, and takes no changed file for the same", async () => {
    const { parquet } = await bothFormats("cut");
    const options = [...parquet, ...month, "--part-size", "300", "--format", "parquet"];
    expect(run([...options, "--out", path("whole")]).code).toBe(0);
    // A folder in the place of a file cuts the run off before it clears away its parts.
    mkdirSync(path("cut/households.parquet/x"), { recursive: true });
    expect(run([...options, "--out", path("cut"), "--workers", "2"]).code).toBe(1);
    rmSync(path("cut/households.parquet.new"));
    mkdirSync(path("cut/households.parquet.new"));
    expect(run([...options, "--out", path("cut")])).toMatchObject({
      code: 1,
      complaint: expect.stringMatching(/households\.parquet\.new: DuckDB could not write it/),
    });
    rmSync(path("cut/households.parquet.new"), { recursive: true });
    rmSync(path("cut/parts/000004.json"));
    cpSync(parquet[1]!, path("own.parquet"));
    await stored(
      "cut-households.parquet",
      `select * replace (case when household = 'h350' then 7 else persons end as persons) from '${path("own.parquet")}'`,
    );
    expect(run([...options, "--out", path("cut")]).complaint).toContain("the input has changed");
    cpSync(path("own.parquet"), parquet[1]!);
    rmSync(path("cut/households.parquet"), { recursive: true });
    expect(run([...options, "--out", path("cut")]).code).toBe(0);
    expect(command.contents("cut")).toEqual(command.contents("whole"));
  });

  it("refuses columns that hold no exact amounts, and types that no cell has, by name", async () => {
    const persons = await stored("types-persons.parquet", onePerson);
    const refusal = async (query: string) => {
      const households = await stored("types-households.parquet", query);
      const { code, out, complaint } = run(["--households", households, "--persons", persons, ...month]);
      expect([code, out]).toEqual([2, ""]);
      return complaint;
    };
    const double = await refusal(`${oneHousehold}, 715.25::double as expense_rent, 3::float as expense_water_cents`);
    expect(double).toContain('column "expense_rent" is DOUBLE, a binary number that holds no exact amount');
    expect(double).toContain('column "expense_water_cents" is FLOAT');
    expect(double).toContain("store DECIMAL, text, or whole cents in a column that ends in _cents");
    expect(double).not.toContain("715");
    expect(await refusal(`${oneHousehold}, 1.5::double as weight`)).toContain('"weight" is DOUBLE');
    expect(await refusal(`${oneHousehold}, [1] as expense_rent`)).toContain('"expense_rent" is a list');
    expect(await refusal(`${oneHousehold}, {'a': 1} as expense_rent`)).toContain('"expense_rent" is STRUCT');
    expect(await refusal(`${oneHousehold}, timestamp '2026-03-01' as month`)).toContain('"month" is TIMESTAMP');
    expect(await refusal(`${oneHousehold}, 'x'::blob as expense_rent`)).toContain('"expense_rent" is BLOB');
    expect(await refusal(`${oneHousehold}, 1.5::double as rent`)).toBe('households: no column "rent"\n');
    const own = await stored(
      "own-columns.parquet",
      `${oneHousehold}, 1.5::double as x_score, [1] as x_list, 1500::bigint as x_rank_cents`,
    );
    const ranked = ["--rank-column", "x_rank_cents"];
    const { code, out } = run(["--households", own, "--persons", persons, ...month, ...ranked, "--json"]);
    expect([code, JSON.parse(out).deciles[0].from]).toEqual([0, "15"]);
  });

  it("refuses a row that CSV could not hold, keeps text with quotes, and reads names that look like patterns", async () => {
    const households = await stored(
      "odd[1]*.parquet",
      `select * from (values ('h1', 1, 'a'), ('h2', 1, 'b' || chr(10) || 'c'), ('a,"b"', 1, null), ('h4', 1, chr(13)))
        t(household, persons, dwelling_guidance_extensionGround)`,
    );
    const persons = await stored(
      "odd-persons.parquet",
      `select column0 as household, 'a' as person, 'applicant' as role, date '1985-05-05' as born, 'alone' as livingArrangement
        from (values ('h1'), ('a,"b"'), ('h4')) t(column0)`,
    );
    await stored("odd1x.parquet", oneHousehold);
    const { code, out } = run([
      "--households",
      households,
      "--persons",
      persons,
      ...month,
      "--json",
      "--out",
      path("odd"),
    ]);
    expect([code, JSON.parse(out).counts]).toEqual([0, { read: 4, assessed: 2, refused: 2, strayPersons: 0 }]);
    expect(text("odd", "households.csv")).toContain('\n"a,""b""",2026-03,1,');
    expect(text("odd", "errors.csv")).toMatch(/^households,3,,,wrongForm,3 cells,text,/m);
    expect(text("odd", "errors.csv")).toMatch(/^households,5,h4,dwelling_guidance_extensionGround,/m);
  });

  it("says in plain words that a file is no whole Parquet, and never what stands in it", async () => {
    const whole = readFileSync(await stored("broken-from.parquet", oneHousehold));
    const persons = await stored("broken-persons.parquet", onePerson);
    const cut = command.written("broken.parquet", whole.subarray(0, whole.length - 20));
    expect(run(["--households", cut, "--persons", persons, ...month])).toEqual({
      code: 2,
      out: "",
      complaint: `${cut}: DuckDB cannot read it as Parquet\n`,
    });
    expect(run(["--households", path("none.parquet"), "--persons", persons, ...month])).toMatchObject({
      code: 1,
      complaint: expect.stringContaining("ENOENT"),
    });
  });

  it("does everything else without the package, and says which one Parquet wants", async () => {
    // A folder with no package above it.
    const bare = mkdtempSync(join(tmpdir(), "bare-"));
    cpSync(command.script, join(bare, "cli.mjs"));
    const without = (...args: string[]) =>
      spawnSync(process.execPath, [join(bare, "cli.mjs"), "simulate", ...args], { encoding: "utf8" });
    const households = await stored("bare-households.parquet", oneHousehold);
    const persons = await stored("bare-persons.parquet", onePerson);
    const asked = [
      ["--households", households, "--persons", persons, ...month],
      ["--synthetic", "10", ...month, "--format", "parquet", "--out", path("bare-out")],
      ["--synthetic", "10", ...month, "--format", "parquet", "--write-population", path("bare-out")],
    ];
    for (const args of asked) {
      const { status, stderr } = without(...args);
      expect([status, stderr]).toEqual([2, expect.stringContaining("npm install @duckdb/node-api")]);
    }
    expect(readdirSync(folder)).not.toContain("bare-out");
    expect(without(...command.tables("bare", 3), "--json").status).toBe(0);
    rmSync(bare, { recursive: true });
  });
});

describe("the synthetic population as tables", () => {
  it("gives what --synthetic gives, and stays marked as synthetic", () => {
    const synthetic = ["--synthetic", "1500", ...month, "--part-size", "400"];
    const lines = (name: string) => [text(name, "households.csv"), text(name, "errors.csv")];
    expect(run([...synthetic, "--out", path("made")]).code).toBe(0);
    for (const ending of ["csv", "parquet"]) {
      const written = run([...synthetic, "--write-population", path("population"), "--format", ending]);
      const files = ["households", "persons"].map((table) => path(`population/synthetic-${table}.${ending}`));
      expect(written).toEqual({ code: 0, out: `${files.join("\n")}\n`, complaint: "" });
      const tables = ["--households", files[0]!, "--persons", files[1]!, ...month, "--out", path(`read-${ending}`)];
      const { code, out } = run([...tables, "--json"]);
      expect([code, JSON.parse(out).synthetic]).toEqual([0, true]);
      expect(lines(`read-${ending}`)).toEqual(lines("made"));
      expect(run([...tables, "--lang", "en"]).out).toContain("Synthetic population");
    }
    expect(text("population", "synthetic-persons.csv").split("\n")[0]).toMatch(/,x_synthetic$/);
    expect(readdirSync(path("population"))).toHaveLength(4);
    expect(run([...command.tables("real", 1), "--write-population", path("p")]).complaint).toContain("--synthetic");
  });
});
