import { readFileSync } from "node:fs";
import type { Month } from "../../dates.js";
import { parseAssessInput } from "../../json/parse.js";
import { eur } from "../../money.js";
import {
  budgetCurve,
  changePicture,
  costPicture,
  curvePicture,
  regionNames,
  type Scenario,
  type Summary,
} from "../../simulation/index.js";
import { BadCommand } from "./refusals.js";
import type { Settings, Showing } from "./settings.js";

/** The budget constraint of one household by each scenario. */
export type Curves = Parameters<typeof curvePicture>[0];

const curveTo = eur("3500");
const curveStep = eur("10");

export function curvesOf(file: string, settings: Settings, scenarios: readonly Scenario[]): Curves {
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
  // The law that the scenario is named after, applied to the facts of whatever month.
  const month = (settings.month as Month | null) ?? parsed.value.month;
  return scenarios.map((scenario, place) => ({
    name: settings.scenarios[place]!.name,
    points: budgetCurve(parsed.value, scenario.lawOf(month), { to: curveTo, step: curveStep }),
  }));
}

/** The pictures of a run by name, as SVG text. */
export function picturesOf(
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

/** The names of the regions in the last of the months. */
export function namesIn(months: readonly Month[], language: Showing["language"]): ReadonlyMap<string, string> {
  const last = months.at(-1);
  return last === undefined ? new Map() : regionNames(last, language);
}
