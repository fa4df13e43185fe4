import { BadTables } from "./refusals.js";

/**
 * Stops where the first lines are not a document each but an array or one document over several lines: refused line by
 * line, nobody would know why.
 */
export function checkOneALine(file: string, lines: readonly string[]): void {
  const [first = "", second = ""] = lines.map((line) => line.trim()).filter((line) => line !== "");
  const advice = "one document a line is read (NDJSON)";
  if (first.startsWith("[")) throw new BadTables(`${file}: an array; ${advice}: jq -c '.[]'`);
  if (first.startsWith("{") && second !== "" && !second.startsWith("{") && !isJson(first)) {
    throw new BadTables(`${file}: a document over several lines; ${advice}: jq -c .`);
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
