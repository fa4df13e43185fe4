/*
 * Sums as text. They are whole numbers of any size, so nothing is rounded before it is written.
 */

/** Cents times millionths of a weight as euros, half-up to the cent. */
export function weightedEuros(value: bigint): string {
  return centsText(halfUp(value, 1_000_000n));
}

/** Cents times weight, by weight: the mean in euros, half-up to the cent; "0.00" of nobody. */
export function meanEuros(value: bigint, weight: bigint): string {
  return centsText(weight === 0n ? 0n : halfUp(value, weight));
}

/** A part in percent with one decimal. */
export function percentText(part: bigint, whole: bigint): string {
  const tenthsOfPercent = whole === 0n ? 0n : halfUp(part * 1000n, whole);
  const size = tenthsOfPercent < 0n ? -tenthsOfPercent : tenthsOfPercent;
  return `${tenthsOfPercent < 0n ? "-" : ""}${size / 10n}.${size % 10n}`;
}

/** Half away from zero, so that a gain and a loss of the same size read the same. */
function halfUp(value: bigint, by: bigint): bigint {
  const size = value < 0n ? -value : value;
  const rounded = (size * 2n + by) / (by * 2n);
  return value < 0n ? -rounded : rounded;
}

function centsText(cents: bigint): string {
  const size = cents < 0n ? -cents : cents;
  return `${cents < 0n ? "-" : ""}${size / 100n}.${String(size % 100n).padStart(2, "0")}`;
}
