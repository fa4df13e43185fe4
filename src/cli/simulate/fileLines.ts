import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** Tables that cannot be divided into parts as they stand. */
export class BadTables extends Error {}

/** The lines of a file one after another, read by the piece. */
export class Lines {
  /** Number of the line that comes next. */
  number = 1;
  private readonly file: number;
  private readonly size: number;
  private read = 0;
  private readonly buffer = Buffer.alloc(1 << 20);
  private readonly decoder = new TextDecoder("utf-8", { fatal: true });
  private held: string[] = [];
  private at = 0;
  private rest = "";
  private isOver = false;
  private isOpen = true;

  constructor(private readonly path: string) {
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

  private text(length: number): string {
    try {
      return this.decoder.decode(this.buffer.subarray(0, length), { stream: true });
    } catch {
      throw new BadTables(`${this.path}: not UTF-8`);
    }
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
    const lines = (this.rest + this.text(length)).split("\n");
    this.rest = lines.pop()!;
    this.held = lines;
  }
}

/** SHA-256 of a file, read by the piece. */
export function digestOfFile(path: string): string {
  const hash = createHash("sha256");
  const buffer = Buffer.alloc(1 << 20);
  const file = openSync(path, "r");
  try {
    for (let length = readPiece(file, buffer); length > 0; length = readPiece(file, buffer)) {
      hash.update(buffer.subarray(0, length));
    }
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
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
