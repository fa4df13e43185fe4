import { readSync } from "node:fs";

/** Reads the next piece of a file or of standard input into a buffer: how many bytes, 0 at the end. */
export function readPiece(from: number, buffer: Buffer): number {
  for (;;) {
    try {
      return readSync(from, buffer, 0, buffer.length, null);
    } catch (reason) {
      const { code } = reason as NodeJS.ErrnoException;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw reason;
      // Standard input that is a terminal or a slow pipe: wait a little and try again.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}
