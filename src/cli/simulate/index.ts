import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { type Month, monthAfter } from "../../dates.js";
import { diffLaw } from "../../explainLaw.js";
import { type Identity, identityOf } from "../../law.js";
import type { Money } from "../../money.js";
import {
  Aggregate,
  type AggregateDocument,
  readHeading,
  reportOf,
  type Scenario,
  type Summary,
  summaryOf,
} from "../../simulation/index.js";
import { version } from "../../version.js";
import { readCommand } from "./arguments.js";
import { help } from "./help.js";
import { lockFolder } from "./lock.js";
import { inputDigests, syntheticColumn, type Task, tasksOf } from "./parts.js";
import { type Curves, curvesOf, namesIn, picturesOf } from "./picturesOf.js";
import { Progress } from "./progress.js";
import { BadCommand, BadTables, ForeignRun, NotWritten } from "./refusals.js";
import { type Settings, type Showing, scenariosOf, textFormat } from "./settings.js";
import { Store } from "./store.js";
import { summaryText } from "./summaryText.js";
import { digestOf, type Part } from "./work.js";
import { assessParts } from "./workers.js";
import { writePopulation } from "./writePopulation.js";

/** Runs `simulate` and gives the exit code: 0, 2 for bad input, 1 for a command that cannot be run. */
export async function simulateCommand(
  argv: readonly string[],
  write: (text: string) => void,
  complain: (text: string) => void,
  script: URL,
): Promise<number> {
  try {
    const { settings, showing, wantsHelp } = await readCommand(argv);
    if (wantsHelp) {
      write(help[showing.language]);
      return 0;
    }
    return await run(settings, showing, write, complain, script);
  } catch (reason) {
    // A range error is that of weights beyond what can be added up.
    const isOurs =
      reason instanceof BadCommand ||
      reason instanceof BadTables ||
      reason instanceof ForeignRun ||
      reason instanceof NotWritten ||
      reason instanceof RangeError;
    if (!isOurs && (reason as NodeJS.ErrnoException).code === undefined) throw reason;
    complain(`${(reason as Error).message}\n`);
    return reason instanceof ForeignRun || reason instanceof NotWritten || !isOurs ? 1 : 2;
  }
}

async function run(
  settings: Settings,
  showing: Showing,
  write: (text: string) => void,
  complain: (text: string) => void,
  script: URL,
): Promise<number> {
  if (showing.writePopulation !== null) {
    for (const path of await writePopulation(showing.writePopulation, settings)) write(`${path}\n`);
    return 0;
  }
  const scenarios = scenariosOf(settings);
  const curves = showing.curve === null ? null : curvesOf(showing.curve, settings, scenarios);
  const madeWith = {
    version,
    laws: scenarios.flatMap((each) => lawsIn(each, monthsOfRun(settings))),
  };
  if (showing.out === null) {
    return await carriedOut(settings, showing, { scenarios, curves, store: null, script }, write, complain);
  }
  const opened = () => new Store(showing.out!, settings, { ...madeWith, input: inputDigests(settings) });
  if (showing.missing) {
    write(`${JSON.stringify(await missingIn(opened(), settings))}\n`);
    return 0;
  }
  mkdirSync(showing.out, { recursive: true });
  const free = showing.shard === null ? lockFolder(showing.out) : null;
  try {
    const store = opened();
    if (showing.shard !== null && store.isFinished()) {
      const { number, of } = showing.shard;
      write(`${JSON.stringify({ shard: `${number}/${of}`, parts: 0, read: 0, finished: true })}\n`);
      return 0;
    }
    store.begin();
    return await carriedOut(settings, showing, { scenarios, curves, store, script }, write, complain);
  } finally {
    free?.();
  }
}

interface Means {
  readonly scenarios: readonly Scenario[];
  readonly curves: Curves | null;
  readonly store: Store | null;
  readonly script: URL;
}

async function carriedOut(
  settings: Settings,
  showing: Showing,
  { scenarios, curves, store, script }: Means,
  write: (text: string) => void,
  complain: (text: string) => void,
): Promise<number> {
  const found = await collected(settings, showing, store, script);
  if (showing.shard !== null) {
    const { number, of } = showing.shard;
    write(`${JSON.stringify({ shard: `${number}/${of}`, parts: found.finished, read: found.aggregate.read })}\n`);
    return 0;
  }
  const own = monthsOfRun(settings);
  const others = found.months.filter((month) => own.length > 0 && !own.includes(month));
  // The column keeps the name of --month; these rows do not have its law.
  if (others.length > 0) complain(`${others.join(", ")}: rows of these months have the law of their own month\n`);
  const summary = summaryOf(found.aggregate, {
    names: settings.scenarios.map(({ name }) => name),
    laws: scenarios.map((scenario) => lawsIn(scenario, found.months)),
    ...(showing.povertyLine === null ? {} : { povertyLine: showing.povertyLine }),
  });
  const isSynthetic = isMadeUp(settings);
  const document = {
    package: "toimeentulotuki",
    version,
    synthetic: isSynthetic,
    input: found.input,
    months: found.months,
    settings,
    ...summary,
  };
  const pictures = picturesOf(summary, settings, showing, found.months, curves);
  if (store !== null) {
    await store.join(found.parts);
    store.write("summary.json", `${JSON.stringify(document, null, 2)}\n`);
    for (const [name, picture] of Object.entries(pictures)) store.write(`${name}.svg`, picture);
    store.clean([
      "summary.json",
      ...(settings.lines ? [`households.${settings.format}`] : []),
      `errors.${textFormat(settings.format)}`,
      ...Object.keys(pictures).map((name) => `${name}.svg`),
    ]);
  }
  if (showing.report !== null) {
    const report = reportOf(summary, {
      language: showing.language,
      source: `${sourceText(settings)}${monthsText(settings)}`,
      isSynthetic,
      ...rankingOf(settings, summary),
      ...(settings.moreEarnings === null ? {} : { moreEarnings: settings.moreEarnings as Money }),
      regions: namesIn(found.months, showing.language),
      pictures: pictures.curve === undefined ? [] : [pictures.curve],
    });
    writeFileSync(showing.report, report);
  }
  store?.finish();
  if (showing.json || showing.pretty) write(`${JSON.stringify(document, null, showing.pretty ? 2 : undefined)}\n`);
  else write(summaryText(summary, showing.language, isSynthetic));
  return showing.strict && found.aggregate.refused + found.aggregate.strayPersons > 0 ? 2 : 0;
}

/** How many parts there are, the numbers of those that are not there, and whether all is put together. */
async function missingIn(
  store: Store,
  settings: Settings,
): Promise<{ readonly parts: number; readonly missing: readonly number[]; readonly finished: boolean }> {
  const finished = store.isFinished();
  const missing: number[] = [];
  let parts = 0;
  for await (const task of tasksOf(settings)) {
    parts++;
    if (!finished && store.finished(task.number, () => digestOf(task)) === null) missing.push(task.number);
  }
  return { parts, missing, finished };
}

interface Collected {
  readonly aggregate: Aggregate;
  readonly months: readonly Month[];
  readonly parts: number;
  /** How many of them are finished: all, but for a shard. */
  readonly finished: number;
  /** SHA-256 over the digests of the parts: the same input divided alike gives the same. */
  readonly input: string;
}

async function collected(
  settings: Settings,
  { workers, shard }: Pick<Showing, "workers" | "shard">,
  store: Store | null,
  script: URL,
): Promise<Collected> {
  const aggregate = new Aggregate(settings.scenarios.length);
  const months = new Set<string>();
  const digests: string[] = [];
  const progress = new Progress();
  const take = (part: { digest: string; aggregate: AggregateDocument; months: readonly string[] }, task: Task) => {
    const own = Aggregate.from(part.aggregate);
    aggregate.merge(own);
    for (const month of part.months) months.add(month);
    digests[task.number - 1] = part.digest;
    progress.add(own.read, task.done);
  };
  async function* missing(): AsyncGenerator<Task, void, undefined> {
    for await (const task of tasksOf(settings)) {
      if (shard !== null && (task.number - 1) % shard.of !== shard.number - 1) continue;
      const kept = store?.finished(task.number, () => digestOf(task)) ?? null;
      if (kept === null) yield task;
      else take(kept, task);
    }
  }
  const ready = (part: Part, task: Task) => {
    store?.keep(part);
    take(part, task);
  };
  try {
    await assessParts(missing(), settings, workers, ready, script);
  } finally {
    progress.end();
  }
  const input = createHash("sha256").update(digests.join("\n")).digest("hex");
  const finished = digests.filter((digest) => digest !== undefined).length;
  return { aggregate, months: [...months].sort() as Month[], parts: digests.length, finished, input };
}

/** What the tenths go by, where it is not income. */
function rankingOf({ rankColumn }: Settings, { ranked }: Summary): { readonly rankedBy?: string } {
  if (rankColumn !== null) return { rankedBy: rankColumn };
  return ranked > 0 ? { rankedBy: "rankedBy" } : {};
}

/** Whether the population is synthetic: made here, or read from tables that this command has written. */
function isMadeUp({ source, headings }: Settings): boolean {
  return (
    source.kind === "synthetic" ||
    (headings !== null && readHeading(headings.households).names.includes(syntheticColumn))
  );
}

/** The months that the command names; none when the rows tell them. */
function monthsOfRun({ month, months }: Settings): readonly Month[] {
  return month === null ? [] : Array.from({ length: months }, (_, place) => monthAfter(month as Month, place));
}

/** The laws of a scenario in the months of the facts: that of the first, and of each in which something changes. */
function lawsIn(scenario: Scenario, months: readonly Month[]): readonly Identity[] {
  const laws = months.map(scenario.lawOf);
  return laws.filter((law, place) => place === 0 || diffLaw(laws[place - 1]!, law).length > 0).map(identityOf);
}

/** How months follow one another is an assumption of the run, so the report names it. */
function monthsText({ months, carry }: Settings): string {
  return `${months > 1 ? ` --months ${months}` : ""}${carry ? " --carry" : ""}`;
}

function sourceText({ source }: Settings): string {
  switch (source.kind) {
    case "tables":
      return `${source.households}, ${source.persons}`;
    case "ndjson":
      return source.file;
    case "synthetic":
      return `--synthetic ${source.households} --seed ${source.seed}`;
  }
}
