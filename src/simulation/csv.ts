import type { Column, Table } from "./tables.js";

/** What parts the cells: found in the heading line. */
export type Separator = "," | ";" | "\t";

export interface Heading {
  readonly names: readonly string[];
  readonly separator: Separator;
}

/** Reads the heading line of a table as text; the separator is the one of comma, semicolon and tab it has most of. */
export function readHeading(line: string): Heading {
  const text = line.replace(/^\ufeff/, "").replace(/\r?\n?$/, "");
  const counts = ([",", ";", "\t"] as const).map((mark) => [text.split(mark).length, mark] as const);
  const separator = counts.reduce((best, next) => (next[0] > best[0] ? next : best))[1];
  return { names: cellsOf(text, separator) ?? [], separator };
}

/**
 * Reads whole lines of a table as text into columns. A cell may be quoted, a quote in it doubled; a line never breaks
 * within quotes, so that a file can be cut at any line. A row whose quotes or number of cells are wrong has no cells
 * and is listed in `broken`.
 *
 * @param firstLine number of the first of these lines in the file; the heading is line 1
 */
export function readRows(text: string, { names, separator }: Heading, firstLine: number): Table {
  const count = names.length;
  const columns: string[][] = names.map(() => []);
  const lines: number[] = [];
  const broken = new Map<number, number>();
  const mark = separator.charCodeAt(0);
  const isQuoted = text.includes('"');
  let line = firstLine;
  let at = 0;
  let row = 0;
  while (at < text.length) {
    let end = text.indexOf("\n", at);
    if (end < 0) end = text.length;
    const stop = end > at && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
    if (stop > at) {
      let found = 0;
      if (isQuoted && text.slice(at, stop).includes('"')) {
        const cells = cellsOf(text.slice(at, stop), separator);
        found = cells === null ? -1 : cells.length;
        for (let place = 0; place < count; place++) columns[place]!.push(cells?.[place] ?? "");
      } else {
        let start = at;
        for (let place = at; place <= stop; place++) {
          if (place < stop && text.charCodeAt(place) !== mark) continue;
          if (found < count) columns[found]!.push(start === place ? "" : text.slice(start, place));
          found++;
          start = place + 1;
        }
        for (let place = found; place < count; place++) columns[place]!.push("");
      }
      if (found !== count) broken.set(row, found);
      lines.push(line);
      row++;
    }
    line++;
    at = end + 1;
  }
  const named = new Map<string, Column>(names.map((name, place) => [name, columns[place]!]));
  return { rows: row, columns: named, lineOf: (place) => lines[place]!, broken };
}

/** The cells of one line, or `null` when its quotes do not close. */
export function cellsOf(text: string, separator: Separator): string[] | null {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (text[at] !== '"') {
      const end = text.indexOf(separator, at);
      const cell = end < 0 ? text.slice(at) : text.slice(at, end);
      if (cell.includes('"')) return null;
      cells.push(cell);
      if (end < 0) return cells;
      at = end + 1;
      continue;
    }
    let cell = "";
    at++;
    for (;;) {
      const quote = text.indexOf('"', at);
      if (quote < 0) return null;
      cell += text.slice(at, quote);
      at = quote + 1;
      if (text[at] !== '"') break;
      cell += '"';
      at++;
    }
    cells.push(cell);
    if (at === text.length) return cells;
    if (text[at] !== separator) return null;
    at++;
  }
}

/** A cell as it is written: quoted where it holds a separator, a quote or a line break. */
export function cellText(value: string): string {
  return /[",;\t\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
