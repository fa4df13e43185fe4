/** Ids that were seen, by 64 bits of a hash each: ten million of them take 160 MB and not a gigabyte. */
export class Ids {
  private low = new Uint32Array(1 << 16);
  private high = new Uint32Array(1 << 16);
  private count = 0;

  has(id: string): boolean {
    const [low, high] = hashed(id);
    return this.placeOf(low, high) < 0;
  }

  /** `false` when it was there. */
  add(id: string): boolean {
    const [low, high] = hashed(id);
    const place = this.placeOf(low, high);
    if (place < 0) return false;
    this.low[place] = low;
    this.high[place] = high;
    if (++this.count * 2 > this.low.length) this.grow();
    return true;
  }

  /** A free place, or less than nought where it is there. */
  private placeOf(low: number, high: number): number {
    const mask = this.low.length - 1;
    for (let place = low & mask; ; place = (place + 1) & mask) {
      if (this.low[place] === 0 && this.high[place] === 0) return place;
      if (this.low[place] === low && this.high[place] === high) return -1;
    }
  }

  private grow(): void {
    const { low, high } = this;
    this.low = new Uint32Array(low.length * 2);
    this.high = new Uint32Array(low.length * 2);
    for (let at = 0; at < low.length; at++) {
      if (low[at] === 0 && high[at] === 0) continue;
      const place = this.placeOf(low[at]!, high[at]!);
      this.low[place] = low[at]!;
      this.high[place] = high[at]!;
    }
  }
}

/** Two 32-bit hashes of a text that are never both nought (FNV-1a, with two offsets and multipliers). */
function hashed(text: string): readonly [number, number] {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995) ^ (high >>> 15);
  }
  return [(low ^ (low >>> 16)) >>> 0, (high | 1) >>> 0];
}
