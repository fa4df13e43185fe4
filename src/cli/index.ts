import { openSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Language } from "../sheet.js";
import { version } from "../version.js";
import { answerDocuments, type Options } from "./answers.js";
import { documentsIn } from "./documents.js";
import { help } from "./help.js";
import { lawCommand } from "./law.js";
import { readPiece } from "./readPiece.js";
import { commands, summaries } from "./rooms.js";

const languages = ["fi", "sv", "en"] as const;

/** Runs the command line and gives the exit code: 0, 2 for bad input, 1 for a command that cannot be run. */
export function main(argv: readonly string[], write: (text: string) => void, complain: (text: string) => void): number {
  let parsed: ReturnType<typeof readArguments>;
  try {
    parsed = readArguments(argv);
  } catch (reason) {
    complain(`${(reason as Error).message}\n\n${help.en}`);
    return 1;
  }
  const { values, positionals } = parsed;
  const language = languages.find((known) => known === values.lang);
  if (language === undefined) {
    complain(`--lang: ${languages.join(", ")}\n`);
    return 1;
  }
  if (values.version) {
    write(`${version}\n`);
    return 0;
  }
  const [name, ...files] = positionals;
  if (values.help || name === undefined) {
    write(help[language]);
    return 0;
  }
  const options: Options = {
    language,
    json: values.json === true,
    pretty: values.pretty === true,
    effects: values.effects === true,
    strict: values.strict === true,
    summary: values.summary === true,
    svg: values.svg === true,
  };
  if (name === "law") return lawCommand(files, options, write, complain);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    complain(`${name}: no such command\n\n${help[language]}`);
    return 1;
  }
  if (values.summary && !Object.hasOwn(summaries, name)) {
    complain(`--summary: ${Object.keys(summaries).join(", ")}\n`);
    return 1;
  }
  if (values.svg && name !== "deadlines") {
    complain("--svg: deadlines\n");
    return 1;
  }
  try {
    return answerDocuments(
      command,
      documentsIn(pieces(files.length === 0 ? ["-"] : files)),
      options,
      write,
      summaries[name],
    );
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code === undefined) throw reason;
    complain(`${(reason as Error).message}\n`);
    return 1;
  }
}

function readArguments(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      pretty: { type: "boolean" },
      effects: { type: "boolean" },
      strict: { type: "boolean" },
      summary: { type: "boolean" },
      svg: { type: "boolean" },
      lang: { type: "string", default: "fi" as Language },
      help: { type: "boolean", short: "h" },
      version: { type: "boolean" },
    },
  });
}

/** The files one after another in pieces, "-" being standard input; a character is never cut in two. */
function* pieces(files: readonly string[]): Generator<string> {
  const buffer = Buffer.alloc(1 << 16);
  for (const file of files) {
    const from = file === "-" ? 0 : openSync(file, "r");
    const decoder = new TextDecoder();
    for (let length = readPiece(from, buffer); length > 0; length = readPiece(from, buffer)) {
      yield decoder.decode(buffer.subarray(0, length), { stream: true });
    }
    yield `${decoder.decode()}\n`;
  }
}
