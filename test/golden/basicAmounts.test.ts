import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { knownUntil, printedFigures } from "../../src/figures/index.js";
import { lawOn } from "../../src/law.js";
import { euros } from "../../src/money.js";
import { norms } from "../../src/norms/index.js";

// Typed from Kela's published tables (and their recomputation where a row was not published), not from the statute.
const rows = readFileSync(new URL("../data/basic-amounts.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((row) => row.trim().split(",") as [from: string, category: string, percent: string, amount: string]);

const amountsOn = (day: string): Record<string, string> => {
  const { single, singleParent, otherAdult, adultChild, olderChild, youngerChild } = lawOn(day).basicAmounts;
  return {
    single: euros(single.amount),
    single_parent: euros(singleParent.amount),
    couple_per_head: euros(otherAdult.amount),
    adult_child_with_parents: euros(adultChild.amount),
    child_10_17_first: euros(olderChild[0].amount),
    child_10_17_second: euros(olderChild[1].amount),
    child_10_17_third_and_later: euros(olderChild[2].amount),
    child_under_10_first: euros(youngerChild[0].amount),
    child_under_10_second: euros(youngerChild[1].amount),
    child_under_10_third_and_later: euros(youngerChild[2].amount),
  };
};

describe("the published basic amounts", () => {
  it("stand here for every period, ten amounts each: no new index goes unchecked", () => {
    const { statutoryAmount, nationalPensionsIndex, singleParentShare, olderChildShare } = printedFigures;
    const parents = [statutoryAmount, nationalPensionsIndex, singleParentShare, olderChildShare];
    const days = new Set(parents.flatMap(({ versions }) => versions.map(({ from }) => from)));
    expect([...new Set(rows.map(([from]) => from))].sort()).toEqual([...days].sort());
    expect(rows).toHaveLength(days.size * 10);
  });

  it("of a new year cost one source line: the index, and the horizon of the law follows it", () => {
    const source = readFileSync(new URL("../../src/figures/basicAmounts.ts", import.meta.url), "utf8");
    const newest = printedFigures.nationalPensionsIndex.versions[0]!;
    const lines = source.split("\n").filter((line) => line.includes(`value: "${newest.value}"`));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(newest.from);
    expect(knownUntil).toBe(`${newest.from.slice(0, 4)}-12-31`);
    expect(norms.versions[0]?.from.slice(0, 4)).toBe(knownUntil.slice(0, 4));
  });

  it.each(rows)("%s %s (%s %%) is %s euros", (from, category, _percent, amount) => {
    expect(amountsOn(from)[category]).toBe(amount);
  });
});
