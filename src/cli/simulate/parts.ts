import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { cellsOf, readHeading, type Separator } from "../../simulation/index.js";
import type { Settings } from "./settings.js";

/** A part of the population: what one worker assesses at a time. */
export type Task = {
  readonly number: number;
  /** How much of the input lies behind the end of the part, from 0 to 1; `null` when the end is not known. */
  readonly done: number | null;
} & (
  | {
      readonly kind: "csv";
      readonly households: string;
      readonly householdLine: number;
      readonly persons: string;
      readonly personLine: number;
    }
  | { readonly kind: "ndjson"; readonly text: string; readonly line: number }
  | { readonly kind: "synthetic"; readonly from: number; readonly count: number }
);

/** Divides the input into parts; a file is read piece by piece and never held whole. */
export function* tasksOf({ source, partSize }: Settings): Generator<Task> {
  switch (source.kind) {
    case "synthetic":
      for (let from = 0, number = 1; from < source.households; from += partSize, number++) {
        const count = Math.min(partSize, source.households - from);
        yield { kind: "synthetic", number, from, count, done: (from + count) / source.households };
      }
      return;
    case "ndjson": {
      const lines = new Lines(source.file);
      for (let number = 1; ; number++) {
        const line = lines.number;
        const held = lines.take(partSize);
        if (held.length === 0) return;
        yield { kind: "ndjson", number, line, text: held.join("\n"), done: lines.done };
      }
    }
    case "csv":
      yield* tablesOf(source.households, source.persons, partSize);
  }
}

/** The heading lines of the two tables, as text. */
export function headingsOf(households: string, persons: string): { households: string; persons: string } {
  const first = (file: string) => {
    const lines = new Lines(file);
    const heading = lines.next() ?? "";
    lines.close();
    return heading;
  };
  return { households: first(households), persons: first(persons) };
}

interface Block {
  readonly lines: readonly string[];
  readonly line: number;
  readonly ids: ReadonlySet<string>;
  readonly done: number | null;
}

/**
 * So many household rows with the person rows that belong to them. The persons stand in the order of the households, as
 * long as one looks at parts; a person row that belongs neither to this part nor to the next is in this part a stray one.
 */
function* tablesOf(householdFile: string, personFile: string, partSize: number): Generator<Task> {
  const households = new Lines(householdFile);
  const persons = new Lines(personFile);
  const idOf = idReader(households.next() ?? "");
  const ownerOf = idReader(persons.next() ?? "");
  const block = (): Block | null => {
    const line = households.number;
    const lines = households.take(partSize);
    return lines.length === 0 ? null : { lines, line, ids: new Set(lines.map(idOf)), done: households.done };
  };
  let own = block();
  let after = own === null ? null : block();
  for (let number = 1; own !== null; number++) {
    const line = persons.number;
    const rows: string[] = [];
    let before: string | null = null;
    for (let row = persons.peek(); row !== null; row = persons.peek()) {
      const id = ownerOf(row);
      if (id !== before && !own.ids.has(id) && after?.ids.has(id)) break;
      before = id;
      rows.push(row);
      persons.next();
    }
    yield {
      kind: "csv",
      number,
      households: own.lines.join("\n"),
      householdLine: own.line,
      persons: rows.join("\n"),
      personLine: line,
      done: own.done,
    };
    own = after;
    after = own === null ? null : block();
  }
}

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

/** The lines of a file one after another, read by the piece. */
class Lines {
  /** Number of the line that comes next. */
  number = 1;
  private readonly file: number;
  private readonly size: number;
  private read = 0;
  private readonly buffer = Buffer.alloc(1 << 20);
  private readonly decoder = new TextDecoder();
  private held: string[] = [];
  private at = 0;
  private rest = "";
  private isOver = false;

  constructor(path: string) {
    this.file = path === "-" ? 0 : openSync(path, "r");
    const { size } = fstatSync(this.file);
    this.size = size;
  }

  /** The line that comes next without going on, or `null` at the end. */
  peek(): string | null {
    while (this.at >= this.held.length) {
      if (this.isOver) return null;
      this.fill();
    }
    return this.held[this.at]!;
  }

  next(): string | null {
    const line = this.peek();
    if (line !== null) {
      this.at++;
      this.number++;
    }
    return line;
  }

  take(count: number): string[] {
    const lines: string[] = [];
    while (lines.length < count) {
      const line = this.next();
      if (line === null) break;
      lines.push(line);
    }
    return lines;
  }

  get done(): number | null {
    return this.size > 0 ? Math.min(1, this.read / this.size) : null;
  }

  close(): void {
    if (this.file !== 0) closeSync(this.file);
  }

  private fill(): void {
    const length = readPiece(this.file, this.buffer);
    this.read += length;
    this.at = 0;
    if (length === 0) {
      this.isOver = true;
      this.held = this.rest === "" ? [] : [this.rest];
      this.close();
      return;
    }
    const lines = (this.rest + this.decoder.decode(this.buffer.subarray(0, length), { stream: true })).split("\n");
    this.rest = lines.pop()!;
    this.held = lines;
  }
}

function readPiece(from: number, buffer: Buffer): number {
  for (;;) {
    try {
      return readSync(from, buffer, 0, buffer.length, null);
    } catch (reason) {
      const { code } = reason as NodeJS.ErrnoException;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw reason;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
