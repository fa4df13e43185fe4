import { expect, it } from "vitest";
import { readWeight, weightText } from "../../src/simulation/index.js";
import { weightIn } from "../../src/simulation/weights.js";

it.each([
  ["a text", "12.5", 12_500_000],
  ["a number, as columnar files have it", 12.5, 12_500_000],
  ["a whole number of any size of type", 3n, 3_000_000],
  ["nothing at all, which counts no household", "0", 0],
  ["the largest", "999999.999999", 999_999_999_999],
])("a weight may be %s", (_, cell, wanted) => {
  expect(weightIn(cell)).toBe(wanted);
});

it.each([
  ["a million", 1_000_000],
  ["a million, as text", "1000000"],
  ["less than nothing", -1],
  ["no number", Number.NaN],
  ["more than six decimals", 0.1234567],
  ["a flag", true],
  ["empty", ""],
  ["left out", undefined],
  ["no cell", null],
  ["followed by anything", "1x"],
  ["begun by anything", "x1"],
])("a weight that is %s is none", (_, cell) => {
  expect(weightIn(cell)).toBeUndefined();
});

it.each([
  ["1.5", 1_500_000],
  ["1.05", 1_050_000],
  ["1.000005", 1_000_005],
  ["100", 100_000_000],
  ["100.1", 100_100_000],
  ["0.100000", 100_000, "0.1"],
  ["10.000000", 10_000_000, "10"],
])("decimals of %s stand for their place, and needless zeros are not printed", (text, millionths, printed = text) => {
  expect(readWeight(text)).toBe(millionths);
  expect(weightText(millionths)).toBe(printed);
  expect(weightText(BigInt(millionths))).toBe(printed);
});
