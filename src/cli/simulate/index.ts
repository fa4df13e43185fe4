import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { type Month, monthAfter } from "../../dates.js";
import { parseAssessInput } from "../../json/parse.js";
import type { Identity } from "../../law.js";
import { eur } from "../../money.js";
import {
  Aggregate,
  type AggregateDocument,
  budgetCurve,
  changePicture,
  costPicture,
  curvePicture,
  identityIn,
  regionNames,
  reportOf,
  type Scenario,
  type Summary,
  summaryOf,
} from "../../simulation/index.js";
import { version } from "../../version.js";
import { BadCommand, readCommand } from "./arguments.js";
import { BadTables } from "./fileLines.js";
import { help } from "./help.js";
import { inputDigests, type Task, tasksOf } from "./parts.js";
import { Progress } from "./progress.js";
import { type Settings, type Showing, scenariosOf } from "./settings.js";
import { ForeignRun, Store } from "./store.js";
import { summaryText } from "./summaryText.js";
import { digestOf, type Part } from "./work.js";
import { assessParts } from "./workers.js";

/** Runs `simulate` and gives the exit code: 0, 2 for bad input, 1 for a command that cannot be run. */
export async function simulateCommand(
  argv: readonly string[],
  write: (text: string) => void,
  complain: (text: string) => void,
  script: URL,
): Promise<number> {
  try {
    const { settings, showing, wantsHelp } = readCommand(argv);
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
      reason instanceof RangeError;
    if (!isOurs && (reason as NodeJS.ErrnoException).code === undefined) throw reason;
    complain(`${(reason as Error).message}\n`);
    return reason instanceof ForeignRun || !isOurs ? 1 : 2;
  }
}

async function run(
  settings: Settings,
  showing: Showing,
  write: (text: string) => void,
  complain: (text: string) => void,
  script: URL,
): Promise<number> {
  const scenarios = scenariosOf(settings);
  const curves = showing.curve === null ? null : curvesOf(showing.curve, settings, scenarios);
  const madeWith = {
    version,
    laws: scenarios.flatMap((each) => lawsIn(each, monthsOfRun(settings))),
  };
  const store =
    showing.out === null ? null : new Store(showing.out, settings, { ...madeWith, input: inputDigests(settings) });
  if (store !== null && showing.missing) {
    write(`${JSON.stringify(missingIn(store, settings))}\n`);
    return 0;
  }
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
  const isSynthetic = settings.source.kind === "synthetic";
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
    store.join(found.parts);
    store.write("summary.json", `${JSON.stringify(document, null, 2)}\n`);
    for (const [name, picture] of Object.entries(pictures)) store.write(`${name}.svg`, picture);
    store.clean([
      ...(settings.lines ? [`households.${settings.format}`] : []),
      `errors.${settings.format}`,
      ...Object.keys(pictures).map((name) => `${name}.svg`),
    ]);
  }
  if (showing.report !== null) {
    const report = reportOf(summary, {
      language: showing.language,
      source: `${sourceText(settings)}${monthsText(settings)}`,
      isSynthetic,
      regions: namesIn(found.months, showing.language),
      pictures: pictures.curve === undefined ? [] : [pictures.curve],
    });
    writeFileSync(showing.report, report);
  }
  store?.clear();
  if (showing.json || showing.pretty) write(`${JSON.stringify(document, null, showing.pretty ? 2 : undefined)}\n`);
  else write(summaryText(summary, showing.language, isSynthetic));
  return showing.strict && found.aggregate.refused + found.aggregate.strayPersons > 0 ? 2 : 0;
}

/** How many parts there are and the numbers of those that are not finished. */
function missingIn(store: Store, settings: Settings): { readonly parts: number; readonly missing: readonly number[] } {
  const missing: number[] = [];
  let parts = 0;
  for (const task of tasksOf(settings)) {
    parts++;
    if (store.finished(task.number, () => digestOf(task)) === null) missing.push(task.number);
  }
  return { parts, missing };
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
  function* missing(): Generator<Task> {
    for (const task of tasksOf(settings)) {
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

/** The months that the command names; none when the rows tell them. */
function monthsOfRun({ month, months }: Settings): readonly Month[] {
  return month === null ? [] : Array.from({ length: months }, (_, place) => monthAfter(month as Month, place));
}

/** The laws of a scenario in the months of the facts, those that are the same once. */
function lawsIn(scenario: Scenario, months: readonly Month[]): readonly Identity[] {
  const known = new Map<string, Identity>();
  for (const month of months) {
    const identity = identityIn(scenario, month);
    if (!known.has(identity.digest)) known.set(identity.digest, identity);
  }
  return [...known.values()];
}

type Curves = Parameters<typeof curvePicture>[0];

const curveTo = eur("3500");
const curveStep = eur("10");

function curvesOf(file: string, settings: Settings, scenarios: readonly Scenario[]): Curves {
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(file, "utf8"));
  } catch (reason) {
    if (reason instanceof SyntaxError) throw new BadCommand(`${file}: no JSON`);
    throw reason;
  }
  const parsed = parseAssessInput(document);
  if (!parsed.ok) {
    throw new BadCommand(
      parsed.problems.map(({ path, message, expected }) => `${file} ${path} ${message} ${expected}`).join("\n"),
    );
  }
  return scenarios.map((scenario, place) => ({
    name: settings.scenarios[place]!.name,
    points: budgetCurve(parsed.value, scenario.lawOf(parsed.value.month), { to: curveTo, step: curveStep }),
  }));
}

function picturesOf(
  { scenarios, groups, monthsEach }: Summary,
  settings: Settings,
  { language }: Showing,
  months: readonly Month[],
  curves: Curves | null,
): Readonly<Record<string, string>> {
  const names = settings.scenarios.map(({ name }) => name);
  const regions = namesIn(months, language);
  const bars = groups.region.map((group) => ({
    name: regions.get(group.key) ?? "?",
    costs: group.scenarios.map(({ cost }) => cost),
  }));
  const changes = scenarios.flatMap(({ name, change }) =>
    change === null
      ? []
      : [[`change_${name.replace(/\W/g, "_")}`, changePicture(change.distribution, language, monthsEach)] as const],
  );
  return {
    ...Object.fromEntries(changes),
    cost: costPicture(bars, names, language, monthsEach),
    ...(curves === null ? {} : { curve: curvePicture(curves, language) }),
  };
}

function namesIn(months: readonly Month[], language: Showing["language"]): ReadonlyMap<string, string> {
  const last = months.at(-1);
  return last === undefined ? new Map() : regionNames(last, language);
}

/** How months follow one another is an assumption of the run, so the report names it. */
function monthsText({ months, carry }: Settings): string {
  return `${months > 1 ? ` --months ${months}` : ""}${carry ? " --carry" : ""}`;
}

function sourceText({ source }: Settings): string {
  switch (source.kind) {
    case "csv":
      return `${source.households}, ${source.persons}`;
    case "ndjson":
      return source.file;
    case "synthetic":
      return `--synthetic ${source.households} --seed ${source.seed}`;
  }
}
