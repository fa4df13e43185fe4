import { euros } from "../money.js";
import type { Spread } from "./spread.js";
import type { Change } from "./summary.js";
import { weightText } from "./weights.js";

export type Quantiles = Readonly<Record<"p5" | "p10" | "p25" | "p50" | "p75" | "p90" | "p95", string | null>>;

/** Sizes of the classes of change to choose from, in cents: the finest with which all but the ends need at most forty. */
const classSizes = [100, 200, 500, 1000, 2000, 5000, 10_000, 50_000];
const mostClasses = 40;

export function changeClasses(changed: Spread): Change["distribution"] {
  const least = changed.quantile(1, 200);
  const most = changed.quantile(199, 200);
  if (least === null || most === null) return [];
  const fits = (size: number) => Math.floor(most / size) - Math.floor(least / size) < mostClasses;
  const size = classSizes.find(fits) ?? classSizes.at(-1)!;
  return classesOf(
    changed,
    size,
    Math.floor(least / size),
    Math.min(Math.floor(most / size), Math.floor(least / size) + mostClasses),
  ).map(([from, of], place, all) => ({
    from: (from * size) / 100,
    to: ((from + 1) * size) / 100,
    open: all.length === 1 ? "both" : place === 0 ? "below" : place === all.length - 1 ? "above" : null,
    households: weightText(of),
  }));
}

/** Weights in classes of a size, by number from `first` to `last`; what lies outside is in the class at that end. */
export function classesOf(spread: Spread, size: number, first: number, last: number): (readonly [number, number])[] {
  const weights = new Array<number>(last - first + 1).fill(0);
  for (const [value, weight] of spread.entries()) {
    const place = Math.min(last, Math.max(first, Math.floor(value / size))) - first;
    weights[place]! += weight;
  }
  return weights.map((weight, place) => [first + place, weight] as const);
}

export function quantilesOf(spread: Spread): Quantiles {
  const at = (percent: number) => {
    const value = spread.quantile(percent, 100);
    return value === null ? null : euros(value);
  };
  return { p5: at(5), p10: at(10), p25: at(25), p50: at(50), p75: at(75), p90: at(90), p95: at(95) };
}
