import { describe, expect, it } from "vitest";
import { ScenarioTotals } from "../../src/simulation/aggregate.js";
import { medianStandard, povertyOf } from "../../src/simulation/poverty.js";
import { Spread } from "../../src/simulation/spread.js";
import { changeClasses, classesOf, quantilesOf } from "../../src/simulation/spreadText.js";

const one = 1_000_000;

/** One household at each amount, in cents. */
function spreadOf(...values: number[]): Spread {
  const spread = new Spread();
  for (const value of values) spread.add(value, one);
  return spread;
}

describe("classes", () => {
  it("hold the amounts from their lower end on, and what lies beyond an end is in the class at that end", () => {
    const spread = spreadOf(-1, 0, 9999, 10_000, 19_999, 20_000, 30_000, 1_000_000);
    expect(classesOf(spread, 10_000, 0, 2)).toEqual([
      [0, 3 * one],
      [1, 2 * one],
      [2, 3 * one],
    ]);
    expect(classesOf(spread, 10_000, 1, 3)).toEqual([
      [1, 5 * one],
      [2, one],
      [3, 2 * one],
    ]);
  });
});

describe("classes of change", () => {
  const shown = (spread: Spread) =>
    changeClasses(spread)
      .filter(({ households }) => households !== "0")
      .map(({ from, to, open, households }) => [from, to, open, households]);

  it("are none where nobody's assistance changes", () => {
    expect(changeClasses(new Spread())).toEqual([]);
  });

  it("are a single one, open at both ends, where all lose as much", () => {
    expect(changeClasses(spreadOf(-1789, -1789))).toEqual([{ from: -18, to: -17, open: "both", households: "2" }]);
  });

  it("follow each other without a gap, both ends open", () => {
    expect(changeClasses(spreadOf(-150, 50, 60, 250))).toEqual([
      { from: -2, to: -1, open: "below", households: "1" },
      { from: -1, to: 0, open: null, households: "0" },
      { from: 0, to: 1, open: null, households: "2" },
      { from: 1, to: 2, open: null, households: "0" },
      { from: 2, to: 3, open: "above", households: "1" },
    ]);
  });

  // The finest of 1, 2, 5, 10, 20, 50, 100 and 500 euros with which forty classes are enough.
  it.each([
    [1, -500, 3499, 40],
    [2, -500, 3500, 21],
    [2, -4000, 3999, 40],
    [5, -4000, 4000, 17],
    [10, -20_000, 19_999, 40],
    [20, -20_000, 20_000, 21],
    [20, 0, 79_999, 40],
    [50, 0, 80_000, 17],
    [100, 0, 200_000, 21],
    [500, 0, 400_000, 9],
    [500, 0, 1_999_999, 40],
  ])("have %d euros each, for changes from %d to %d cents", (size, least, most, count) => {
    const classes = changeClasses(spreadOf(least, most));
    expect(classes).toHaveLength(count);
    for (const { from, to } of classes) expect(to - from).toBe(size);
    expect(classes[0]).toMatchObject({ from: Math.floor(least / 100 / size) * size, open: "below", households: "1" });
    expect(classes.at(-1)).toMatchObject({ to: Math.floor(most / 100 / size) * size + size, open: "above" });
    expect(classes.at(-1)!.households).toBe("1");
  });

  it("are forty-one at most, whatever lies beyond", () => {
    const classes = changeClasses(spreadOf(-5_000_000, 4_999_999));
    expect(classes).toHaveLength(41);
    expect([classes[0]!.from, classes.at(-1)!.from]).toEqual([-50_000, -30_000]);
    expect(classes.at(-1)).toMatchObject({ open: "above", households: "1" });
  });

  it("are not stretched by a half percent at either end, which is in the class at that end", () => {
    // Two hundred households: the lowest is the half percent below, so that least and most are at 10 and 190 euros.
    const spread = new Spread();
    spread.add(-900_000, one - 1);
    for (let euro = 0; euro < 198; euro++) spread.add(euro < 99 ? 1000 : 1900, one);
    spread.add(900_000, one - 1);
    expect(shown(spread)).toEqual([
      [10, 11, "below", "99.999999"],
      [19, 20, "above", "99.999999"],
    ]);
  });
});

describe("quantiles", () => {
  it("are the lowest amounts with so much of the households at or below", () => {
    const spread = new Spread();
    for (let percent = 1; percent <= 100; percent++) spread.add(percent * 10 - 5000, 7);
    expect(quantilesOf(spread)).toEqual({
      p5: "-49.50",
      p10: "-49.00",
      p25: "-47.50",
      p50: "-45.00",
      p75: "-42.50",
      p90: "-41.00",
      p95: "-40.50",
    });
  });

  it("of nobody are none", () => {
    expect(Object.values(quantilesOf(new Spread()))).toEqual(new Array(7).fill(null));
  });
});

describe("poverty", () => {
  // Whole euros per consumption unit: persons in millionths, and the sum over them in cents times millionths.
  const rows = [
    [500, String(2 * one), String(100_050n * BigInt(one))],
    [999, String(one), String(99_990 * one)],
    [1000, String(4 * one), String(400_000 * one)],
  ] as const;

  it("counts those below the line, and what they lack of it", () => {
    // 2 x 499.75 + 0.10 = 999.60 that 3 persons lack; of 3 x 1000 it is 33.32 %.
    expect(povertyOf(rows, 1000, BigInt(8 * one))).toEqual({
      line: 1000,
      persons: "3",
      percent: "37.5",
      meanGap: "333.20",
      gapPercent: "33.3",
    });
    // Numbers of rows may come back from text.
    const texts = rows.map(([euro, ...sums]) => [String(euro), ...sums]);
    expect(povertyOf(texts, 1000, BigInt(8 * one))).toMatchObject({ persons: "3" });
    expect(povertyOf(rows, 999, BigInt(8 * one))).toMatchObject({ persons: "2", meanGap: "498.75" });
  });

  it("is nobody's where nobody is below", () => {
    const nobody = { line: 500, persons: "0", percent: "0.0", meanGap: "0.00", gapPercent: "0.0" };
    expect(povertyOf(rows, 500, BigInt(8 * one))).toEqual(nobody);
  });

  it("has as the median the lowest whole euro with half of the persons at or below", () => {
    const totals = new ScenarioTotals();
    const at = (euro: number, persons: number) => totals.standard.sums.add(totals.standard.at(euro), persons, one);
    expect(medianStandard(totals, 0n)).toBe(0);
    at(900, 2);
    at(700, 1);
    at(9000, 1);
    expect(medianStandard(totals, BigInt(4 * one))).toBe(900);
    at(700, 1);
    expect(medianStandard(totals, BigInt(5 * one))).toBe(900);
    at(700, 1);
    // Three of six: half of them is enough.
    expect(medianStandard(totals, BigInt(6 * one))).toBe(700);
    // Nobody else is known of: half of twenty is not met.
    expect(medianStandard(totals, BigInt(20 * one))).toBe(0);
  });
});
