import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  eur,
  euros,
  indexed,
  lessPercent,
  type Money,
  partOf,
  printedShare,
  ratioOf,
  readMoney,
  readShare,
  shareLess,
  shareOf,
  shareText,
} from "../src/money.js";
import { averageUnemploymentBenefit } from "../src/unemploymentBenefit.js";
import { runs } from "./runs.js";

const amount = fc.integer({ min: 0, max: 99_999_999_999 }) as fc.Arbitrary<Money>;

describe("money", () => {
  it("reads amounts of the grammar", () => {
    expect(["0", "0.5", "12.30", "999999999.99"].map(readMoney)).toEqual([0, 50, 1230, 99_999_999_999]);
    expect([0, 9, 10, 1010, 59_355, -5].map(euros)).toEqual(["0.00", "0.09", "0.10", "10.10", "593.55", "-0.05"]);
  });
  it.each([
    "",
    " 1",
    "1 ",
    "1\n",
    "1,5",
    "01",
    "-5",
    "+5",
    ".5",
    "5.",
    "1.005",
    "1e3",
    "0x10",
    "0b11",
    "1_000",
    "NaN",
    "Infinity",
    "1000000000",
    "€5",
    "5 €",
    "１２",
    "١٢",
    "1 000.00",
    "9".repeat(400),
  ])("refuses %j", (text) => {
    expect(readMoney(text)).toBeNull();
    expect(() => eur(text)).toThrow(new RangeError(`not an amount of euros: write "980.00"`));
  });
  it("prints what it reads", () => {
    fc.assert(
      fc.property(amount, (money) => {
        expect(readMoney(euros(money))).toBe(money);
      }),
      runs(100),
    );
  });
  it("rounds half up, as exact decimal arithmetic does", () => {
    const share = fc.record({
      numerator: fc.integer({ min: 0, max: 10_000 }),
      denominator: fc.integer({ min: 1, max: 10_000 }),
    });
    fc.assert(
      fc.property(amount, share, (money, { numerator, denominator }) => {
        const exact = new Decimal(money).times(numerator).div(denominator).toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
        expect(ratioOf(money, numerator, denominator)).toBe(exact.toNumber());
      }),
      runs(2000),
    );
  });
  it("knows the ties that binary fractions miss", () => {
    expect(euros(lessPercent(eur("578.43"), 50))).toBe("289.22");
    expect(euros(shareOf(eur("1.01"), { numerator: 1, denominator: 2 }))).toBe("0.51");
    expect(euros(shareOf(eur("485.50"), printedShare("0.63")))).toBe("305.87");
  });
  it("divides into instalments that add up", () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 120 }), (money, count) => {
        let sum = 0;
        for (let place = 0; place < count; place++) sum += partOf(money, place, count);
        expect(sum).toBe(money);
      }),
      runs(100),
    );
  });
  it("reads and prints shares, none above one", () => {
    expect(
      ["0", "1", "3/3", "0.5", "0.25", "1/3", "7/30", "1/105", "1/110"].map((text) => shareText(readShare(text)!)),
    ).toEqual(["0", "1", "1", "0.5", "0.25", "1/3", "7/30", "1/105", "1/110"]);
    expect(["1.5", "4/3", "0.", "1/0", "50%", "0,5", "0.12345", "-1"].map(readShare)).toEqual(Array(8).fill(null));
    expect([readShare("1000/1001"), readShare("100/1000"), readShare(`0.${"5".repeat(99)}`)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(() => printedShare("85 %")).toThrow(new RangeError(`not a share: write "0.85"`));
  });
  it("takes one share off another exactly", () => {
    expect(shareLess(printedShare("0.722"), printedShare("0.05"))).toEqual({ numerator: 672, denominator: 1000 });
    expect(shareLess(printedShare("0.5"), printedShare("0.25"))).toEqual({ numerator: 25, denominator: 100 });
  });
  it("follows the index as exact decimal arithmetic does, whatever amount and index a reform names", () => {
    const whole = fc.integer({ min: 1, max: 99_999 });
    const cents = fc.integer({ min: 0, max: 99_999_999 }).map((money) => euros(money));
    fc.assert(
      fc.property(cents, whole, whole, (text, index, base) => {
        const exact = new Decimal(text).times(index).div(base).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
        if (exact.lte("999999999.99")) expect(euros(indexed(text, `${index}`, `${base}`))).toBe(exact.toFixed(2));
        else expect(() => indexed(text, `${index}`, `${base}`)).toThrow(RangeError);
      }),
      runs(2000),
    );
    expect(euros(indexed("449.86", "1939", "1508"))).toBe("578.43");
  });
  it("finds no amount by a base of nothing", () => {
    for (const index of ["1939", "0"]) {
      expect(() => indexed("449.86", index, "0")).toThrow(new RangeError("the indexed amount is no amount of euros"));
    }
    expect(indexed("999999.99", "1000", "1")).toBe(99_999_999_000);
    expect(() => indexed("999999.99", "1001", "1")).toThrow(RangeError);
  });
  it("averages a daily unemployment benefit over 20 or 21.5 days", () => {
    expect(euros(averageUnemploymentBenefit(eur("37.21")))).toBe("744.20");
    expect(euros(averageUnemploymentBenefit(eur("37.21"), "21.5"))).toBe("800.02");
  });
});
