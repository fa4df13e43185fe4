/**
 * Numbers that look drawn by lot and are not: worked out from a seed and the number of the household, so that a
 * household is the same in every part, order and machine. Whole arithmetic of 32 bits (a counter mixed as in MurmurHash3).
 */
export class Chance {
  private state: number;

  constructor(seed: number, number: number) {
    this.state = mixed(
      mixed(seed | 0) ^ mixed((number % 0x1_0000_0000) | 0) ^ Math.imul(Math.floor(number / 0x1_0000_0000), 0x9e3779b1),
    );
  }

  /** A whole number from 0 to `below - 1`. */
  under(below: number): number {
    this.state = (this.state + 0x9e3779b9) | 0;
    return Math.floor(((mixed(this.state) >>> 0) / 0x1_0000_0000) * below);
  }

  /** A whole number between two, both included. */
  between(least: number, most: number): number {
    return least + this.under(most - least + 1);
  }

  /** True so many times in a thousand. */
  thousandths(often: number): boolean {
    return this.under(1000) < often;
  }

  /** A place in a list of weights, as often as its weight says. */
  pick(weights: readonly number[]): number {
    let left = this.under(weights.reduce((sum, weight) => sum + weight, 0));
    let place = 0;
    while (left >= weights[place]!) left -= weights[place++]!;
    return place;
  }

  /** A value of a distribution given at equally distant quantiles, straight between them. */
  along(quantiles: readonly number[]): number {
    const steps = quantiles.length - 1;
    const at = this.under(steps * 4096);
    const step = Math.floor(at / 4096);
    return Math.floor(quantiles[step]! + ((quantiles[step + 1]! - quantiles[step]!) * (at - step * 4096)) / 4096);
  }
}

function mixed(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
