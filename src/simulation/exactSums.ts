/** Largest size of a running sum before it is put aside; far enough from 2^53 that one more product cannot pass it. */
const half = 2 ** 52;

/**
 * Several sums of products of whole numbers, by place; exact at any size and so the same in any order. Each is a plain
 * number as long as that is exact, and put aside as a bigint before it is not.
 */
export class ExactSums {
  private near: Float64Array;
  private far: bigint[] = [];

  constructor(length: number) {
    this.near = new Float64Array(length);
  }

  /** Adds `one * other` to the sum at a place; both are whole. */
  add(place: number, one: number, other: number): void {
    const sum = this.near[place]! + one * other;
    if (sum < half && sum > -half) this.near[place] = sum;
    else this.putAside(place, BigInt(one) * BigInt(other));
  }

  /** Adds every sum of another one of the same length. */
  addSums(other: ExactSums): void {
    for (let place = 0; place < this.near.length; place++) this.addValue(place, other.value(place));
  }

  value(place: number): bigint {
    return (this.far[place] ?? 0n) + BigInt(this.near[place]!);
  }

  /** So many sums as text, since they may pass what a number holds; all of them unless told which. */
  toTexts(from = 0, length = this.near.length): string[] {
    return Array.from({ length }, (_, place) => String(this.value(from + place)));
  }

  addTexts(texts: readonly (string | number)[], from = 0): void {
    texts.forEach((text, place) => {
      this.addValue(from + place, BigInt(text));
    });
  }

  /** Makes room for at least so many sums. */
  grow(length: number): void {
    if (length <= this.near.length) return;
    const near = new Float64Array(Math.max(length, this.near.length * 2));
    near.set(this.near);
    this.near = near;
  }

  /** Adds to the far sum what is near and what no longer fits beside it. */
  private putAside(place: number, value: bigint): void {
    this.addValue(place, value + BigInt(this.near[place]!));
    this.near[place] = 0;
  }

  addValue(place: number, value: bigint): void {
    this.far[place] = (this.far[place] ?? 0n) + value;
  }
}

const lows = 8192;

/** So many sums for each whole number from 0 that comes up, all in one array. */
export class SumsByNumber {
  readonly sums = new ExactSums(0);
  private readonly width: number;
  private rows = 0;
  // Row of a number and one: in an array where households stand close, in a map beyond.
  private readonly low = new Int32Array(lows);
  private readonly high = new Map<number, number>();

  constructor(width: number) {
    this.width = width;
  }

  /** Where the sums of a number begin. */
  at(number: number): number {
    const row = number < lows ? this.low[number]! : (this.high.get(number) ?? 0);
    return row > 0 ? (row - 1) * this.width : this.begin(number);
  }

  /** The numbers that have come up, lowest first, with the place where the sums of each begin. */
  *entries(): Generator<readonly [number, number]> {
    for (let number = 0; number < lows; number++) {
      if (this.low[number]! > 0) yield [number, (this.low[number]! - 1) * this.width];
    }
    for (const number of [...this.high.keys()].sort((one, other) => one - other)) {
      yield [number, (this.high.get(number)! - 1) * this.width];
    }
  }

  addAll(other: SumsByNumber): void {
    for (const [number, from] of other.entries()) {
      const at = this.at(number);
      for (let place = 0; place < this.width; place++) this.sums.addValue(at + place, other.sums.value(from + place));
    }
  }

  toRows(): (string | number)[][] {
    return Array.from(this.entries(), ([number, from]) => [number, ...this.sums.toTexts(from, this.width)]);
  }

  addRows(rows: readonly (readonly (string | number)[])[]): void {
    for (const [number, ...texts] of rows) this.sums.addTexts(texts, this.at(Number(number)));
  }

  private begin(number: number): number {
    this.rows++;
    this.sums.grow(this.rows * this.width);
    if (number < lows) this.low[number] = this.rows;
    else this.high.set(number, this.rows);
    return (this.rows - 1) * this.width;
  }
}
