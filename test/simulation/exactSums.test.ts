import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ExactSums, SumsByNumber } from "../../src/simulation/exactSums.js";
import { Spread } from "../../src/simulation/spread.js";
import { runs } from "../runs.js";

const place = fc.integer({ min: 0, max: 4 });
/** Cents times millionths of a weight pass 2^53 with the first household of a large weight. */
const whole = fc.integer({ min: -999_999_999_999, max: 999_999_999_999 });

describe("exact sums", () => {
  it("are those of whole arithmetic of any size and sign, place by place, in numbers, in text and added to others", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, whole, whole)), fc.array(fc.tuple(place, whole, whole)), (mine, theirs) => {
        const wanted = new Array<bigint>(5).fill(0n);
        const [own, other] = [mine, theirs].map((products) => {
          const sums = new ExactSums(5);
          for (const [at, one, by] of products) {
            sums.add(at, one, by);
            wanted[at]! += BigInt(one) * BigInt(by);
          }
          return sums;
        });
        const read = new ExactSums(5);
        read.addTexts(own!.toTexts());
        read.addTexts(other!.toTexts());
        own!.addSums(other!);
        expect(Array.from(wanted, (_, at) => own!.value(at))).toEqual(wanted);
        expect(own!.toTexts()).toEqual(wanted.map(String));
        expect(read.toTexts()).toEqual(wanted.map(String));
      }),
      runs(300),
    );
  });

  it.each([1, -1])("lose nothing of many amounts of one sign (%s), large and small in turn", (sign) => {
    const sums = new ExactSums(1);
    let wanted = 0n;
    for (let round = 0; round < 50; round++) {
      for (const [one, by] of [
        [999_999_999_999, 999_999_999_999],
        [4_503_599_627_370_495, 1],
        [1, 1],
      ] as const) {
        sums.add(0, sign * one, by);
        wanted += BigInt(sign * one) * BigInt(by);
      }
    }
    expect(sums.value(0)).toBe(wanted);
  });

  it("can be taken and given from a place on", () => {
    const sums = new ExactSums(5);
    for (let at = 0; at < 5; at++) sums.add(at, at, 10);
    expect(sums.toTexts(1, 3)).toEqual(["10", "20", "30"]);
    sums.addTexts(["1", 2], 3);
    expect(sums.toTexts()).toEqual(["0", "10", "20", "31", "42"]);
  });

  it("keep what they have when there comes to be room for more", () => {
    const sums = new ExactSums(2);
    sums.add(0, 7, 1);
    sums.add(1, 2 ** 50, 2 ** 50);
    for (const length of [1, 2, 3, 11]) {
      sums.grow(length);
      sums.add(length - 1, 1, 1);
    }
    expect([0, 1, 2, 10].map((at) => sums.value(at))).toEqual([8n, 2n ** 100n + 1n, 1n, 1n]);
  });
});

describe("sums by number", () => {
  // Numbers below 8192 are kept in an array, the others in a map.
  const number = fc.oneof(
    fc.integer({ min: 0, max: 20 }),
    fc.integer({ min: 8185, max: 8199 }),
    fc.integer({ min: 0, max: 10_000_000 }),
  );
  const entry = fc.tuple(number, fc.integer({ min: 0, max: 2 }), whole, whole);

  it("are kept apart by number and told with the lowest number first, however they came", () => {
    fc.assert(
      fc.property(fc.array(entry), fc.array(entry), (mine, theirs) => {
        const wanted = new Map<number, bigint[]>();
        const [own, other] = [mine, theirs].map((entries) => {
          const sums = new SumsByNumber(3);
          for (const [key, at, one, by] of entries) {
            const known = wanted.get(key) ?? [0n, 0n, 0n];
            known[at]! += BigInt(one) * BigInt(by);
            wanted.set(key, known);
            sums.sums.add(sums.at(key) + at, one, by);
          }
          return sums;
        });
        const rows = [...wanted]
          .sort(([one], [another]) => one - another)
          .map(([key, values]) => [key, ...values.map(String)]);
        const read = new SumsByNumber(3);
        for (const part of [own!, other!]) read.addRows(JSON.parse(JSON.stringify(part.toRows())));
        own!.addAll(other!);
        expect(own!.toRows()).toEqual(rows);
        expect(read.toRows()).toEqual(rows);
      }),
      runs(300),
    );
  });

  it("begin for each number once, on both sides of the bound", () => {
    const sums = new SumsByNumber(2);
    const first = [0, 8191, 8192, 8193].map((key) => sums.at(key));
    expect(first).toEqual([0, 2, 4, 6]);
    expect([0, 8191, 8192, 8193].map((key) => sums.at(key))).toEqual(first);
    expect([...sums.entries()]).toEqual([
      [0, 0],
      [8191, 2],
      [8192, 4],
      [8193, 6],
    ]);
  });
});

describe("a spread", () => {
  const far = 1024 * 4096;
  const value = fc.oneof(
    fc.integer({ min: -5000, max: 5000 }),
    fc.constantFrom(-far - 1, -far, -far + 1, far - 1, far, far + 1, -4097, -4096, -1, 0, 4095, 4096),
    fc.integer({ min: -90_000_000, max: 90_000_000 }),
  );
  const pairs = fc.array(fc.tuple(value, fc.integer({ min: 0, max: 5 })));

  it("tells every whole number that has weight, the lowest first, with all of its weight", () => {
    fc.assert(
      fc.property(pairs, pairs, (mine, theirs) => {
        const wanted = new Map<number, number>();
        for (const [one, weight] of [...mine, ...theirs]) wanted.set(one, (wanted.get(one) ?? 0) + weight);
        const spread = new Spread();
        for (const [one, weight] of mine) spread.add(one, weight);
        const other = new Spread();
        other.addAll(theirs);
        spread.addAll(other.entries());
        const entries = [...wanted].filter(([, weight]) => weight > 0).sort(([one], [another]) => one - another);
        expect([...spread.entries()]).toEqual(entries);
        expect(spread.weight).toBe(entries.reduce((sum, [, weight]) => sum + weight, 0));
        expect([...spread.without(0).entries()]).toEqual(entries.filter(([one]) => one !== 0));
      }),
      runs(300),
    );
  });

  it("has no quantile of nobody, and the one value there is at every share", () => {
    const spread = new Spread();
    expect(spread.quantile(1, 2)).toBeNull();
    spread.add(-far - 5, 3);
    expect([0, 1, 50, 100].map((percent) => spread.quantile(percent, 100))).toEqual(new Array(4).fill(-far - 5));
  });

  it("has a share that is met exactly, also where the weights are large", () => {
    const spread = new Spread();
    // A third of the weight each: 1/3 is met by the first, and one millionth more needs the second.
    for (const own of [1, 2, 3]) spread.add(own, 2 ** 51);
    expect([spread.quantile(1, 3), spread.quantile(2, 3), spread.quantile(333_334, 1_000_000)]).toEqual([1, 2, 2]);
  });
});
