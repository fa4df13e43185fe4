import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { type Month, monthAfter, readDay, readMonth } from "../../dates.js";
import { knownUntil } from "../../figures/index.js";
import { parseChanges } from "../../json/parseChanges.js";
import { isKnown } from "../../law.js";
import { readMoney } from "../../money.js";
import type { Language } from "../../sheet.js";
import { headingProblems, readHeading, standardSeed } from "../../simulation/index.js";
import { connected } from "./duckdb.js";
import { checkOutputs } from "./outputs.js";
import { headingsOf } from "./parts.js";
import { BadCommand } from "./refusals.js";
import type { ScenarioSettings, Settings, Showing, Source } from "./settings.js";

const languages = ["fi", "sv", "en"] as const;
const partSize = 20_000;

/** Reads the command line of `simulate`. @throws BadCommand, or an error of the file system */
export async function readCommand(
  argv: readonly string[],
): Promise<{ settings: Settings; showing: Showing; wantsHelp: boolean }> {
  const { values, positionals } = parsed(argv);
  const language = languages.find((known) => known === values.lang);
  if (language === undefined) throw new BadCommand(`--lang: ${languages.join(", ")}`);
  const showing: Showing = {
    language,
    json: values.json === true,
    pretty: values.pretty === true,
    strict: values.strict === true,
    out: values.out ?? null,
    report: values.report ?? null,
    writePopulation: values["write-population"] ?? null,
    curve: values.curve ?? null,
    povertyLine:
      values["poverty-line"] === undefined ? null : whole("poverty-line", values["poverty-line"], 1, 100_000),
    workers: whole("workers", values.workers ?? String(availableParallelism()), 1, 256),
    shard: values.shard === undefined ? null : shardIn(values.shard),
    missing: values.missing === true,
  };
  if (showing.shard !== null || showing.missing) {
    const name = showing.missing ? "--missing" : "--shard";
    if (showing.out === null) throw new BadCommand(`${name} wants --out, the shared folder`);
    if (positionals[0] === "-") throw new BadCommand(`${name} wants a file, not standard input`);
  }
  const runId = values["run-id"] ?? null;
  if (runId !== null && !/^[\w.-]{1,100}$/.test(runId)) {
    throw new BadCommand("--run-id: up to 100 letters, digits, dots, hyphens and underscores");
  }
  const month = values.month ?? null;
  if (month !== null && (readMonth(month) === null || !isKnown(`${month}-01`))) {
    throw new BadCommand("--month: a month whose law is known, 2026-03");
  }
  const source = values.help ? ({ kind: "ndjson", file: "-" } as const) : sourceOf(values, positionals);
  if (showing.writePopulation !== null && (source.kind !== "synthetic" || values.format === "ndjson")) {
    throw new BadCommand("--write-population goes with --synthetic, as csv or parquet");
  }
  if (source.kind === "synthetic" && month === null) throw new BadCommand("--synthetic wants --month");
  const rankColumn = values["rank-column"] ?? null;
  if (rankColumn !== null && source.kind !== "tables") {
    throw new BadCommand("--rank-column is a column of tables; a document has rankedBy");
  }
  const headings = source.kind === "tables" ? await checkedHeadings(source, rankColumn) : null;
  const format = values.format ?? (source.kind === "ndjson" ? "ndjson" : "csv");
  if (format !== "csv" && format !== "ndjson" && format !== "parquet") {
    throw new BadCommand("--format: csv, ndjson, parquet");
  }
  // That the package is missing is said before the work and not after it.
  if (format === "parquet") (await connected()).closeSync();
  const months = whole("months", values.months ?? "1", 1, 240);
  if (month !== null && !isKnown(`${monthAfter(month as Month, months - 1)}-01`)) {
    throw new BadCommand(`--months: the law is known until ${knownUntil.slice(0, 7)}`);
  }
  if (values.carry === true && months === 1 && source.kind !== "ndjson") {
    throw new BadCommand("--carry goes with --months: a month alone carries nothing on");
  }
  const settings: Settings = {
    source,
    month,
    months,
    carry: values.carry === true,
    scenarios: scenariosIn(values, month, months),
    format,
    lines: values.out !== undefined && values["no-lines"] !== true,
    rankColumn,
    moreEarnings: values.marginal === undefined ? null : moneyOf("marginal", values.marginal),
    partSize: whole("part-size", values["part-size"] ?? String(partSize), 1, 1_000_000),
    runId,
    headings,
  };
  if (!showing.shard) checkOutputs(settings, showing, values.changes ?? []);
  return { settings, showing, wantsHelp: values.help === true };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        households: { type: "string" },
        persons: { type: "string" },
        synthetic: { type: "string" },
        seed: { type: "string" },
        month: { type: "string" },
        months: { type: "string" },
        carry: { type: "boolean" },
        against: { type: "string" },
        changes: { type: "string", multiple: true },
        marginal: { type: "string" },
        curve: { type: "string" },
        "poverty-line": { type: "string" },
        "rank-column": { type: "string" },
        out: { type: "string" },
        format: { type: "string" },
        "no-lines": { type: "boolean" },
        report: { type: "string" },
        "write-population": { type: "string" },
        workers: { type: "string" },
        "part-size": { type: "string" },
        shard: { type: "string" },
        missing: { type: "boolean" },
        "run-id": { type: "string" },
        json: { type: "boolean" },
        pretty: { type: "boolean" },
        strict: { type: "boolean" },
        lang: { type: "string", default: "fi" as Language },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (reason) {
    throw new BadCommand((reason as Error).message);
  }
}

type Values = ReturnType<typeof parsed>["values"];

function sourceOf(values: Values, positionals: readonly string[]): Source {
  const isCsv = values.households !== undefined || values.persons !== undefined;
  const chosen = [isCsv, values.synthetic !== undefined, positionals.length > 0].filter(Boolean).length;
  if (chosen !== 1 || positionals.length > 1) {
    throw new BadCommand(
      "give one population: --households FILE --persons FILE, one FILE of documents, or --synthetic N",
    );
  }
  if (values.seed !== undefined && values.synthetic === undefined) throw new BadCommand("--seed goes with --synthetic");
  if (isCsv) {
    if (values.households === undefined || values.persons === undefined) {
      throw new BadCommand("--households and --persons go together");
    }
    if (values.households === "-" || values.persons === "-") throw new BadCommand("tables are read from files only");
    return { kind: "tables", households: values.households, persons: values.persons };
  }
  if (values.synthetic === undefined) return { kind: "ndjson", file: positionals[0]! };
  const seed = values.seed === undefined ? standardSeed : whole("seed", values.seed, 0, 2 ** 31 - 1);
  return { kind: "synthetic", households: whole("synthetic", values.synthetic, 1, 100_000_000), seed };
}

async function checkedHeadings(
  source: Extract<Source, { kind: "tables" }>,
  rankColumn: string | null,
): Promise<Settings["headings"]> {
  const headings = await headingsOf(source, rankColumn);
  const problems = (["households", "persons"] as const).flatMap((table) =>
    headingProblems(table, readHeading(headings![table]).names, rankColumn === null ? {} : { rankColumn }),
  );
  if (problems.length > 0) throw new BadCommand(problems.join("\n"));
  return headings;
}

/** The first scenario is what the others are compared with: the law of `--against`, or the law of each month. */
function scenariosIn(values: Values, month: string | null, months: number): readonly ScenarioSettings[] {
  const scenarios: ScenarioSettings[] = [];
  if (values.against !== undefined) {
    const on = values.against;
    const first = readMonth(on) === null ? readDay(on) : `${on}-01`;
    if (first === null || !isKnown(first))
      throw new BadCommand("--against: a month or day whose law is known, 2026-02");
    scenarios.push({ name: on, on });
  }
  const last = month === null || months === 1 ? "" : `/${monthAfter(month as Month, months - 1)}`;
  scenarios.push({ name: month === null ? "law of the month" : `${month}${last}` });
  for (const file of values.changes ?? []) {
    if (month === null) throw new BadCommand("--changes wants --month, the law that is changed");
    let document: unknown;
    try {
      document = JSON.parse(readFileSync(file, "utf8"));
    } catch (reason) {
      if (reason instanceof SyntaxError) throw new BadCommand(`${file}: no JSON`);
      throw reason;
    }
    const changes = parseChanges(document, month);
    if (!changes.ok) {
      throw new BadCommand(
        changes.problems.map(({ path, message, expected }) => `${file} ${path} ${message} ${expected}`).join("\n"),
      );
    }
    scenarios.push({ name: basename(file).replace(/\.json$/, ""), changes: changes.value });
  }
  const names = scenarios.map(({ name }) => name.replace(/\W/g, "_"));
  if (new Set(names).size < names.length) throw new BadCommand("two scenarios of one name");
  return scenarios;
}

/** "2/8": the second of eight. */
function shardIn(text: string): NonNullable<Showing["shard"]> {
  const [, number, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  if (!(shard.number >= 1 && shard.number <= shard.of)) throw new BadCommand("--shard: which of how many, 2/8");
  return shard;
}

function whole(name: string, text: string, least: number, most: number): number {
  const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= most)) throw new BadCommand(`--${name}: whole number from ${least} to ${most}`);
  return number;
}

function moneyOf(name: string, text: string): number {
  const money = readMoney(text);
  if (money === null || money === 0) throw new BadCommand(`--${name}: euros, 100.00`);
  return money;
}
