/** Weights are held as whole millionths, so that sums of them are exact in any order. */
export const millionths = 1_000_000;

const grammar = /^(?:0|[1-9]\d{0,5})(?:\.\d{1,6})?$/;

/** What a weight is, in words for a problem. */
export const weightExpected = 'weight as text, "12.5", at most six decimals, below a million';

/** The weight of a household that stands for itself alone. */
export const one = millionths;

/** Reads a weight with at most six decimals, below a million: "12.5"; `null` when it is not one. */
export function readWeight(text: string): number | null {
  if (text.length > 13 || !grammar.test(text)) return null;
  const point = text.indexOf(".");
  if (point < 0) return Number(text) * millionths;
  return Number(text.slice(0, point)) * millionths + Number(text.slice(point + 1).padEnd(6, "0"));
}

/** The weight of a cell, text or number; `undefined` when it is none. */
export function weightIn(cell: unknown): number | undefined {
  const text = typeof cell === "number" || typeof cell === "bigint" ? String(cell) : cell;
  return typeof text === "string" ? (readWeight(text) ?? undefined) : undefined;
}

/** Prints a weight as it is read, without needless zeros: 12500000 is "12.5". */
export function weightText(weight: number | bigint): string {
  const whole = BigInt(weight) / BigInt(millionths);
  const rest = BigInt(weight) % BigInt(millionths);
  if (rest === 0n) return String(whole);
  return `${whole}.${String(rest).padStart(6, "0").replace(/0+$/, "")}`;
}
