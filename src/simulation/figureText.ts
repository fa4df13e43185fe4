import { Decimal } from "decimal.js";

/*
 * Sums of a population as text. They are whole numbers of any size, and a mean of them has no last digit: both are left to
 * decimal.js, half away from zero, so that a gain and a loss of the same size read the same.
 */

// A clone of our own: a host that calls `Decimal.set` must not change a report. Sums stay below forty digits; a quotient of
// two such is not rounded into the middle between two cents within eighty.
const Exact = Decimal.clone({ precision: 80, rounding: Decimal.ROUND_HALF_UP });

/** Cents times millionths of a weight as euros, half-up to the cent. */
export function weightedEuros(value: bigint): string {
  return quotient(value, 100_000_000n, 2);
}

/** Cents times weight, by weight: the mean in euros, half-up to the cent; "0.00" of nobody. */
export function meanEuros(value: bigint, weight: bigint): string {
  return weight === 0n ? "0.00" : quotient(value, weight * 100n, 2);
}

/** A part in percent with one decimal; "0.0" of nothing. */
export function percentText(part: bigint, whole: bigint): string {
  return whole === 0n ? "0.0" : quotient(part * 100n, whole, 1);
}

/** A printed number rounded to a whole one. */
export function wholeNumber(number: string): string {
  return unsigned(new Exact(number).toFixed(0));
}

function quotient(value: bigint, by: bigint, decimals: number): string {
  return unsigned(new Exact(String(value)).div(String(by)).toFixed(decimals));
}

/** What is rounded to nothing has no sign. */
function unsigned(text: string): string {
  return /^-[0.]+$/.test(text) ? text.slice(1) : text;
}
