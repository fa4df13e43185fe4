import { writeSync } from "node:fs";
import { main } from "./index.js";
import { simulateCommand } from "./simulate/index.js";
import { isWorker, serve } from "./simulate/workers.js";

const writeTo = (target: number) => (text: string) => {
  let rest = Buffer.from(text, "utf8");
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(target, rest));
    } catch (reason) {
      const { code } = reason as NodeJS.ErrnoException;
      // The reader has gone (`| head`): nobody is left to write for.
      if (code === "EPIPE") process.exit(0);
      if (code !== "EAGAIN") throw reason;
    }
  }
};

const [name, ...rest] = process.argv.slice(2);
if (isWorker) serve();
else if (name === "simulate") {
  process.exitCode = await simulateCommand(rest, writeTo(1), writeTo(2), new URL(import.meta.url));
} else process.exitCode = main(process.argv.slice(2), writeTo(1), writeTo(2));
