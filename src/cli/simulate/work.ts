import { createHash } from "node:crypto";
import type { Month } from "../../dates.js";
import type { Money } from "../../money.js";
import {
  type AggregateDocument,
  type Member,
  memberOf,
  notJson,
  overMonths,
  populationOf,
  type ReadingOptions,
  type Refused,
  readHeading,
  readRows,
  type Scenario,
  simulate,
  syntheticTables,
} from "../../simulation/index.js";
import { householdLine, problemLines } from "./lines.js";
import type { Task } from "./parts.js";
import type { Settings } from "./settings.js";

/** What comes out of a part. */
export interface Part {
  readonly number: number;
  /** SHA-256 of what went in. */
  readonly digest: string;
  readonly aggregate: AggregateDocument;
  /** Months of the facts. */
  readonly months: readonly string[];
  readonly households: string;
  readonly problems: string;
}

/** Assesses a part by every scenario. */
export function partOf(task: Task, settings: Settings, scenarios: readonly Scenario[]): Part {
  let households = "";
  let problems = "";
  const months = new Set<string>();
  const each = (member: Member, results: Parameters<typeof householdLine>[1], month: Month) => {
    households += householdLine(member, results, month, settings);
  };
  const aggregate = simulate(noting(overMonths(membersOf(task, settings), settings), months), scenarios, {
    refused: (refused) => {
      problems += problemLines(refused, settings);
    },
    ...(settings.lines ? { each } : {}),
    ...(settings.moreEarnings === null ? {} : { moreEarnings: settings.moreEarnings as Money }),
  }).toDocument();
  return { number: task.number, digest: digestOf(task), aggregate, months: [...months].sort(), households, problems };
}

/** SHA-256 of what goes into a part. */
export function digestOf(task: Task): string {
  const { done: _, ...rest } = task;
  return createHash("sha256").update(JSON.stringify(rest)).digest("hex");
}

function* noting(members: Iterable<Member | Refused>, months: Set<string>): Generator<Member | Refused> {
  for (const member of members) {
    if (member.ok) {
      months.add(member.input.month);
      for (const { month } of member.later ?? []) months.add(month);
    }
    yield member;
  }
}

function membersOf(task: Task, settings: Settings): Iterable<Member | Refused> {
  const options: ReadingOptions = {
    ...(settings.month === null ? {} : { month: settings.month as Month }),
    ...(settings.rankColumn === null ? {} : { rankColumn: settings.rankColumn }),
  };
  switch (task.kind) {
    case "synthetic": {
      const source = settings.source as Extract<Settings["source"], { kind: "synthetic" }>;
      const { households, seed } = source;
      const { from, count } = task;
      const made = syntheticTables({ households, seed, from, count, month: settings.month as Month });
      return populationOf(made.households, made.persons, options);
    }
    case "tables": {
      const headings = settings.headings!;
      const households = readRows(task.households, readHeading(headings.households), task.householdLine);
      const persons = readRows(task.persons, readHeading(headings.persons), task.personLine);
      return populationOf(households, persons, options);
    }
    case "ndjson":
      return documentsOf(task.text, task.line, options);
  }
}

function* documentsOf(text: string, first: number, options: ReadingOptions): Generator<Member | Refused> {
  let line = first;
  for (const row of text.split("\n")) {
    if (row.trim() !== "") {
      let document: unknown;
      let isJson = true;
      try {
        document = JSON.parse(line === 1 ? row.replace(/^\ufeff/, "") : row);
      } catch {
        isJson = false;
      }
      yield isJson ? memberOf(document, line, options) : notJson(line);
    }
    line++;
  }
}
