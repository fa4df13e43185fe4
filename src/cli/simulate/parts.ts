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
  /** Place of each household in the part, by its id. */
  readonly ids: ReadonlyMap<string, number>;
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
  const seen = new Ids();
  const strays = new Set<string>();
  const block = (): Block | null => {
    const line = households.number;
    const lines = households.take(partSize);
    if (lines.length === 0) return null;
    const ids = lines.map(idOf);
    for (let row = 0; row < ids.length; row++) {
      if (ids[row] !== "" && !seen.add(ids[row]!)) {
        throw new BadTables(`${householdFile} line ${line + row}: a household of that id stands above already`);
      }
    }
    return { lines, line, ids: new Map(ids.map((id, place) => [id, place])), done: households.done };
  };
  let own: Block | null = block() ?? { lines: [], line: households.number, ids: new Map(), done: null };
  let after = block();
  for (let number = 1; own !== null; number++) {
    const line = persons.number;
    const rows: string[] = [];
    let before: string | null = null;
    let last = -1;
    for (let row = persons.peek(); row !== null; row = persons.peek()) {
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
      persons.next();
    }
    // What no household here claims belongs to nobody, or to one further up or down: then the rows are out of order.
    if (after === null && [...strays].some((id) => id !== "" && seen.has(id))) {
      throw outOfOrder(personFile, null);
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

/** Tables that cannot be divided into parts as they stand. */
export class BadTables extends Error {}

function outOfOrder(file: string, line: number | null): BadTables {
  const where = line === null ? "" : ` line ${line}`;
  return new BadTables(`${file}${where}: the person rows do not stand in the order of the households`);
}

const mostStrays = 100_000;

/** Ids that were seen, by 64 bits of a hash each: ten million of them take 160 MB and not a gigabyte. */
class Ids {
  private low = new Uint32Array(1 << 16);
  private high = new Uint32Array(1 << 16);
  private count = 0;

  has(id: string): boolean {
    const [low, high] = hashed(id);
    return this.placeOf(low, high) < 0;
  }

  /** `false` when it was there. */
  add(id: string): boolean {
    const [low, high] = hashed(id);
    const place = this.placeOf(low, high);
    if (place < 0) return false;
    this.low[place] = low;
    this.high[place] = high;
    if (++this.count * 2 > this.low.length) this.grow();
    return true;
  }

  /** A free place, or less than nought where it is there. */
  private placeOf(low: number, high: number): number {
    const mask = this.low.length - 1;
    for (let place = low & mask; ; place = (place + 1) & mask) {
      if (this.low[place] === 0 && this.high[place] === 0) return place;
      if (this.low[place] === low && this.high[place] === high) return -1;
    }
  }

  private grow(): void {
    const { low, high } = this;
    this.low = new Uint32Array(low.length * 2);
    this.high = new Uint32Array(low.length * 2);
    for (let at = 0; at < low.length; at++) {
      if (low[at] === 0 && high[at] === 0) continue;
      const place = this.placeOf(low[at]!, high[at]!);
      this.low[place] = low[at]!;
      this.high[place] = high[at]!;
    }
  }
}

/** Two 32-bit hashes of a text that are never both nought (FNV-1a, with two offsets and multipliers). */
function hashed(text: string): readonly [number, number] {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995) ^ (high >>> 15);
  }
  return [(low ^ (low >>> 16)) >>> 0, (high | 1) >>> 0];
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
  private isOpen = true;

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
    if (this.file !== 0 && this.isOpen) closeSync(this.file);
    this.isOpen = false;
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
