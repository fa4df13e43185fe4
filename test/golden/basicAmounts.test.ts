import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lawOn } from "../../src/law.js";
import { euros } from "../../src/money.js";

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
  it("cover twelve periods with ten amounts each", () => {
    expect(rows).toHaveLength(120);
    expect(new Set(rows.map(([from]) => from)).size).toBe(12);
  });

  it.each(rows)("%s %s (%s %%) is %s euros", (from, category, _percent, amount) => {
    expect(amountsOn(from)[category]).toBe(amount);
  });
});
