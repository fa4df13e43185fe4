import { cellsOf, readHeading, type Separator, type TableName } from "../../simulation/index.js";
import { digestOfFile, FileLines } from "./fileLines.js";
import { Ids } from "./ids.js";
import { checkOneALine } from "./oneALine.js";
import { isParquet, ParquetLines } from "./parquetLines.js";
import { BadTables } from "./refusals.js";
import type { RowLines } from "./rowLines.js";
import type { Settings } from "./settings.js";

/** A part of the population: what one worker assesses at a time. */
export type Task = {
  readonly number: number;
  /** How much of the input lies behind the end of the part, from 0 to 1; `null` when the end is not known. */
  readonly done: number | null;
} & (
  | {
      readonly kind: "tables";
      readonly households: string;
      readonly householdLine: number;
      readonly persons: string;
      readonly personLine: number;
    }
  | { readonly kind: "ndjson"; readonly text: string; readonly line: number }
  | { readonly kind: "synthetic"; readonly from: number; readonly count: number }
);

/** Divides the input into parts; a file is read piece by piece and never held whole. */
export async function* tasksOf({ source, partSize, rankColumn }: Settings): AsyncGenerator<Task, void, undefined> {
  switch (source.kind) {
    case "synthetic":
      for (let from = 0, number = 1; from < source.households; from += partSize, number++) {
        const count = Math.min(partSize, source.households - from);
        yield { kind: "synthetic", number, from, count, done: (from + count) / source.households };
      }
      return;
    case "ndjson": {
      const lines = new FileLines(source.file);
      for (let number = 1; ; number++) {
        const line = lines.number;
        const held = await lines.take(partSize);
        if (held.length === 0) return;
        if (number === 1) checkOneALine(source.file, [...held, (await lines.peek()) ?? ""]);
        yield { kind: "ndjson", number, line, text: held.join("\n"), done: lines.done };
      }
    }
    case "tables":
      yield* tablesOf(source, partSize, rankColumn);
  }
}

/** SHA-256 of each file that is read; standard input is read but once, and a synthetic population is no file. */
export function inputDigests({ source }: Settings): readonly string[] {
  if (source.kind === "tables") return [source.households, source.persons].map(digestOfFile);
  return source.kind === "ndjson" && source.file !== "-" ? [digestOfFile(source.file)] : [];
}

/** The heading lines of the two tables, as text. */
export async function headingsOf(source: Tables, rankColumn: string | null): Promise<Settings["headings"]> {
  const first = async (table: TableName) => {
    const lines = await linesOf(source, table, rankColumn);
    const heading = (await lines.next()) ?? "";
    lines.close();
    return heading;
  };
  return { households: await first("households"), persons: await first("persons") };
}

type Tables = Extract<Settings["source"], { kind: "tables" }>;

/** The rows of a table. Each file is CSV or Parquet for itself. */
async function linesOf(source: Tables, table: TableName, rankColumn: string | null): Promise<RowLines> {
  const path = source[table];
  if (!isParquet(path)) return new FileLines(path);
  return ParquetLines.open(path, table, [syntheticColumn, ...(rankColumn === null ? [] : [rankColumn])]);
}

/** The user's own column that marks the rows of a population that this command has made up. */
export const syntheticColumn = "x_synthetic";

interface Block {
  readonly lines: readonly string[];
  readonly line: number;
  /** Place of each household in the part, by its id. */
  readonly ids: ReadonlyMap<string, number>;
  readonly done: number | null;
}

/**
 * So many household rows with the person rows that belong to them. The persons stand in the order of the households, as
 * long as one looks at parts; a person row that belongs neither to this part nor to the next is in this part a stray one.
 */
async function* tablesOf(source: Tables, partSize: number, rankColumn: string | null): AsyncGenerator<Task> {
  const { households: householdFile, persons: personFile } = source;
  const households = await linesOf(source, "households", rankColumn);
  const persons = await linesOf(source, "persons", rankColumn);
  const idOf = idReader((await households.next()) ?? "");
  const ownerOf = idReader((await persons.next()) ?? "");
  const seen = new Ids();
  const strays = new Set<string>();
  const block = async (): Promise<Block | null> => {
    const line = households.number;
    const lines = await households.take(partSize);
    if (lines.length === 0) return null;
    const ids = lines.map(idOf);
    for (let row = 0; row < ids.length; row++) {
      if (ids[row] !== "" && !seen.add(ids[row]!)) {
        throw new BadTables(`${householdFile} line ${line + row}: a household of that id stands above already`);
      }
    }
    return { lines, line, ids: new Map(ids.map((id, place) => [id, place])), done: households.done };
  };
  let own: Block | null = (await block()) ?? { lines: [], line: households.number, ids: new Map(), done: null };
  let after = await block();
  for (let number = 1; own !== null; number++) {
    const line = persons.number;
    const rows: string[] = [];
    let before: string | null = null;
    let last = -1;
    for (let row = await persons.peek(); row !== null; row = await persons.peek()) {
      const id = ownerOf(row);
      if (id !== before && !own.ids.has(id) && after?.ids.has(id)) break;
      if (id !== before) {
        const place = own.ids.get(id);
        if (place === undefined) {
          if (strays.size < mostStrays) strays.add(id);
        } else if (place < last) throw outOfOrder(personFile, persons.number);
        else last = place;
        before = id;
      }
      rows.push(row);
      persons.skip();
    }
    // What no household here claims belongs to nobody, or to one further up or down: then the rows are out of order.
    if (after === null && [...strays].some((id) => id !== "" && seen.has(id))) {
      throw outOfOrder(personFile, null);
    }
    yield {
      kind: "tables",
      number,
      households: own.lines.join("\n"),
      householdLine: own.line,
      persons: rows.join("\n"),
      personLine: line,
      done: own.done,
    };
    own = after;
    after = own === null ? null : await block();
  }
}

function outOfOrder(file: string, line: number | null): BadTables {
  const where = line === null ? "" : ` line ${line}`;
  return new BadTables(`${file}${where}: the person rows do not stand in the order of the households`);
}

const mostStrays = 100_000;

/** Reads the household of a row, by the heading of its table; "" where there is none. */
function idReader(heading: string): (row: string) => string {
  const { names, separator } = readHeading(heading);
  const place = names.indexOf("household");
  return (row) => cellAt(row, place, separator);
}

function cellAt(row: string, place: number, separator: Separator): string {
  const text = row.endsWith("\r") ? row.slice(0, -1) : row;
  if (text.includes('"')) return cellsOf(text, separator)?.[place] ?? "";
  let from = 0;
  for (let cell = 0; cell < place; cell++) {
    from = text.indexOf(separator, from) + 1;
    if (from === 0) return "";
  }
  const to = text.indexOf(separator, from);
  return to < 0 ? text.slice(from) : text.slice(from, to);
}
