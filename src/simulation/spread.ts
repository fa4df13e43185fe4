const pageSize = 4096;
/** Beyond this, some 40,000 euros, values are rare and kept one by one: a page for each would be a waste. */
const farFrom = 1024 * pageSize;

/**
 * How much weight falls on each whole number: a histogram without classes, so that every quantile of it is exact. Kept
 * in pages of 4,096 neighbours, which the amounts of households fill densely.
 */
export class Spread {
  private readonly pages = new Map<number, Float64Array>();
  private readonly far = new Map<number, number>();
  private page: Float64Array = new Float64Array(0);
  private pageNumber = Number.NaN;

  add(value: number, weight: number): void {
    if (value >= farFrom || value < -farFrom) {
      this.far.set(value, (this.far.get(value) ?? 0) + weight);
      return;
    }
    const number = Math.floor(value / pageSize);
    if (number !== this.pageNumber) this.turnTo(number);
    this.page[value - number * pageSize]! += weight;
  }

  addAll(entries: Iterable<readonly [number, number]>): void {
    for (const [value, weight] of entries) this.add(value, weight);
  }

  /** The same without one value. */
  without(value: number): Spread {
    const others = new Spread();
    for (const [own, weight] of this.entries()) if (own !== value) others.add(own, weight);
    return others;
  }

  /** Values with their weights, lowest first; those without weight left out. */
  *entries(): Generator<readonly [number, number]> {
    const far = [...this.far].filter(([, weight]) => weight !== 0).sort(([one], [other]) => one - other);
    yield* far.filter(([value]) => value < 0);
    for (const number of [...this.pages.keys()].sort((one, other) => one - other)) {
      const page = this.pages.get(number)!;
      for (let place = 0; place < pageSize; place++) {
        if (page[place] !== 0) yield [number * pageSize + place, page[place]!];
      }
    }
    yield* far.filter(([value]) => value > 0);
  }

  get weight(): number {
    let sum = 0;
    for (const [, weight] of this.entries()) sum += weight;
    return sum;
  }

  /**
   * The lowest value with at least `numerator / denominator` of the weight at or below it; `null` without any weight.
   * Whole arithmetic, so that a share that is met exactly counts as met.
   */
  quantile(numerator: number, denominator: number): number | null {
    const wanted = BigInt(this.weight) * BigInt(numerator);
    let below = 0n;
    let last: number | null = null;
    for (const [value, weight] of this.entries()) {
      below += BigInt(weight) * BigInt(denominator);
      last = value;
      if (below >= wanted) return value;
    }
    return last;
  }

  private turnTo(number: number): void {
    let page = this.pages.get(number);
    if (page === undefined) {
      page = new Float64Array(pageSize);
      this.pages.set(number, page);
    }
    this.page = page;
    this.pageNumber = number;
  }
}
