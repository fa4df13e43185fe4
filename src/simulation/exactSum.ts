/** Largest size of a running sum before it is put aside; far enough from 2^53 that one more product cannot pass it. */
const half = 2 ** 52;

/**
 * A sum of products of whole numbers, exact at any size and so the same in any order. A plain number as long as that is
 * exact, put aside as a bigint before it is not.
 */
export class ExactSum {
  private near = 0;
  private far = 0n;

  /** Adds `one * other`; both are whole. */
  add(one: number, other: number): void {
    const product = one * other;
    if (product < half && product > -half) {
      this.near += product;
      if (this.near >= half || this.near <= -half) {
        this.far += BigInt(this.near);
        this.near = 0;
      }
    } else this.far += BigInt(one) * BigInt(other);
  }

  addSum(other: ExactSum): void {
    this.far += other.value;
  }

  get value(): bigint {
    return this.far + BigInt(this.near);
  }

  static of(value: bigint): ExactSum {
    const sum = new ExactSum();
    sum.far = value;
    return sum;
  }
}
