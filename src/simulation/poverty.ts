import { type ScenarioTotals, standardSum } from "./aggregate.js";
import { meanEuros, percentText } from "./figureText.js";
import { weightText } from "./weights.js";

/** Persons whose household has less than the line a month per consumption unit. */
export interface Poverty {
  /** Whole euros. */
  readonly line: number;
  readonly persons: string;
  readonly percent: string;
  /** What they lack of the line on average, euros per consumption unit, and in percent of the line. */
  readonly meanGap: string;
  readonly gapPercent: string;
}

export function medianStandard({ standard }: ScenarioTotals, persons: bigint): number {
  let below = 0n;
  for (const [euro, at] of standard.entries()) {
    below += standard.sums.value(at + standardSum.persons);
    if (below * 2n >= persons) return euro;
  }
  return 0;
}

export function povertyOf(rows: readonly (readonly (string | number)[])[], line: number, all: bigint): Poverty {
  let poor = 0n;
  let income = 0n;
  for (const [euro, persons, theirs] of rows) {
    if (Number(euro) >= line) continue;
    poor += BigInt(persons!);
    income += BigInt(theirs!);
  }
  const gap = poor * BigInt(line * 100) - income;
  return {
    line,
    persons: weightText(poor),
    percent: percentText(poor, all),
    meanGap: meanEuros(gap, poor),
    gapPercent: percentText(gap, poor * BigInt(line * 100)),
  };
}
