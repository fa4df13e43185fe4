import { spawn } from "node:child_process";
import { appendFileSync, createReadStream, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { afterAll, describe, expect, it } from "vitest";
import { type SyntheticChoices, syntheticTables, type Table } from "../../src/simulation/index.js";
import { documentsOf } from "../simulation/tables.js";
import { SimulateCommand } from "./simulateCommand.js";

const command = new SimulateCommand();
const path = (name: string) => command.path(name);
afterAll(() => command.remove());

const count = process.env.THOROUGH === undefined ? 1000 : 100_000;
const partSize = 10_000;
const population: SyntheticChoices = { households: count, month: "2026-03" as never, seed: 11 };

/** The population as two tables and as documents, one a line, written by the part. */
function writePopulation(): void {
  for (let from = 0; from < count; from += partSize) {
    const { households, persons } = syntheticTables({ ...population, from, count: partSize });
    const documents = documentsOf(households, persons);
    const weights = households.columns.get("weight")!;
    const lines = documents.map((document, row) => JSON.stringify({ ...document, weight: String(weights[row]) }));
    const write = from === 0 ? writeFileSync : appendFileSync;
    write(path("documents.ndjson"), `${lines.join("\n")}\n`);
    // The command `assess` knows no weights.
    write(path("bare.ndjson"), `${documents.map((document) => JSON.stringify(document)).join("\n")}\n`);
    write(path("households.csv"), rowsOf(households, from === 0));
    write(path("persons.csv"), rowsOf(persons, from === 0));
  }
}

function rowsOf({ rows, columns }: Table, withHeading: boolean): string {
  const lines = Array.from({ length: rows }, (_, row) =>
    [...columns.values()].map((column) => column[row] ?? "").join(","),
  );
  return `${[...(withHeading ? [[...columns.keys()].join(",")] : []), ...lines].join("\n")}\n`;
}

function linesOf(out: string, ...population: string[]): string[] {
  expect(command.run([...population, "--out", path(out)])).toMatchObject({ code: 0, complaint: "" });
  return command.text(out, "households.csv").split("\n").slice(1, -1);
}

/** What `assess` answers to a document, as the line of `simulate` has it. */
function lineOf(answer: string): string {
  const { reference, month, assistance, surplus, totals, provisional } = JSON.parse(answer);
  const { basicAmounts, otherBasicExpenses, income, assets } = totals;
  return [reference, month, assistance, surplus, basicAmounts, otherBasicExpenses, income, assets, provisional].join();
}

describe("the commands simulate and assess", () => {
  it("give every household the same, from tables and from documents, line by line", async () => {
    writePopulation();
    const lines = linesOf("tables", "--households", path("households.csv"), "--persons", path("persons.csv"));
    expect(lines).toHaveLength(count);
    expect(linesOf("documents", path("documents.ndjson"), "--format", "csv")).toEqual(lines);

    const assess = spawn(process.execPath, [command.script, "assess", "--json"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    createReadStream(path("bare.ndjson")).pipe(assess.stdin);
    let place = 0;
    let recipients = 0;
    const differences: string[] = [];
    for await (const answer of createInterface({ input: assess.stdout })) {
      const [household, month, _weight, ...amounts] = lines[place++]!.split(",");
      const own = [household, month, ...amounts].join();
      if (own !== lineOf(answer)) differences.push(own);
      if (amounts[0] !== "0.00") recipients++;
    }
    expect(differences).toEqual([]);
    expect(place).toBe(count);
    // Both kinds are there, so that equality says something.
    expect(recipients).toBeGreaterThan(count / 50);
    expect(recipients).toBeLessThan(count / 2);
  });
});
