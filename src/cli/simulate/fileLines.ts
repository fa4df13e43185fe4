import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync } from "node:fs";
import { readPiece } from "../readPiece.js";
import { BadTables } from "./refusals.js";
import { RowLines } from "./rowLines.js";

/** The lines of a file of text, or of standard input, "-". */
export class FileLines extends RowLines {
  private readonly path: string;
  private readonly file: number;
  private readonly size: number;
  private read = 0;
  private readonly buffer = Buffer.alloc(1 << 20);
  private readonly decoder = new TextDecoder("utf-8", { fatal: true });
  private rest = "";
  private isOver = false;
  private isOpen = true;

  constructor(path: string) {
    super();
    this.path = path;
    this.file = path === "-" ? 0 : openSync(path, "r");
    const { size } = fstatSync(this.file);
    this.size = size;
  }

  get done(): number | null {
    return this.size > 0 ? Math.min(1, this.read / this.size) : null;
  }

  close(): void {
    if (this.file !== 0 && this.isOpen) closeSync(this.file);
    this.isOpen = false;
  }

  protected async more(): Promise<readonly string[] | null> {
    while (!this.isOver) {
      const length = readPiece(this.file, this.buffer);
      this.read += length;
      if (length === 0) {
        this.isOver = true;
        this.close();
        const last = this.rest + this.text(0);
        return last === "" ? null : [last];
      }
      const lines = (this.rest + this.text(length)).split("\n");
      this.rest = lines.pop()!;
      if (lines.length > 0) return lines;
    }
    return null;
  }

  /** The text of a piece; of none, at the end, what a character that was cut in two leaves: nothing, or no UTF-8. */
  private text(length: number): string {
    try {
      return this.decoder.decode(this.buffer.subarray(0, length), { stream: length > 0 });
    } catch {
      throw new BadTables(`${this.path}: not UTF-8`);
    }
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
