import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meanEuros, percentText, weightedEuros, wholeNumber } from "../../src/simulation/figureText.js";
import { runs } from "../runs.js";

const million = 1_000_000n;
/** Half away from zero in whole numbers: the second way. */
function rounded(value: bigint, by: bigint): bigint {
  const size = value < 0n ? -value : value;
  const up = (size * 2n + by) / (by * 2n);
  return value < 0n ? -up : up;
}
const readBack = (text: string) => BigInt(text.replace(".", ""));
const sum = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
const weight = fc.bigInt({ min: 1n, max: 10n ** 15n });

describe("sums of a population as text", () => {
  it("rounds as whole numbers do, of any size and sign", () => {
    fc.assert(
      fc.property(sum, weight, (value, by) => {
        expect(readBack(weightedEuros(value))).toBe(rounded(value, million));
        expect(readBack(meanEuros(value, by))).toBe(rounded(value, by));
        expect(readBack(percentText(value, by))).toBe(rounded(value * 1000n, by));
        expect(BigInt(wholeNumber(weightedEuros(value)))).toBe(rounded(readBack(weightedEuros(value)), 100n));
      }),
      runs(1000),
    );
  });
  it("takes a half away from zero, and what is a hair below it towards zero", () => {
    expect([500_000n, 499_999n, -500_000n, -499_999n].map(weightedEuros)).toEqual(["0.01", "0.00", "-0.01", "0.00"]);
    const many = 10n ** 24n;
    expect(meanEuros(many + 1n, 2n * many)).toBe("0.01");
    expect(meanEuros(many - 1n, 2n * many)).toBe("0.00");
    expect([percentText(1n, 2000n), percentText(-1n, 2000n), percentText(2n, 3n)]).toEqual(["0.1", "-0.1", "66.7"]);
    expect(["0.5", "-0.5", "-0.4", "12.49", "99999999999999999999.5"].map(wholeNumber)).toEqual([
      "1",
      "-1",
      "0",
      "12",
      "100000000000000000000",
    ]);
  });
  it("has a mean and a part of nobody", () => {
    expect([meanEuros(0n, 0n), percentText(0n, 0n)]).toEqual(["0.00", "0.0"]);
  });
  it("is not moved by a host that sets decimal.js", () => {
    const before = { precision: Decimal.precision, rounding: Decimal.rounding };
    Decimal.set({ precision: 2, rounding: Decimal.ROUND_DOWN });
    try {
      expect(weightedEuros(123_456_789_500_000n)).toBe("1234567.90");
    } finally {
      Decimal.set(before);
    }
  });
});
