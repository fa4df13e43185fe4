declare const cents: unique symbol;

/**
 * An amount of euros held as whole cents, never negative in facts and on the sheet.
 * A plain number at run time, so it survives JSON, `structuredClone` and `===`; the brand keeps euros from passing for cents.
 */
export type Money = number & { readonly [cents]: true };

/** An exact part of a whole: 0.5 is 5/10, a third is 1/3. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

export const zero = 0 as Money;

const amountGrammar = /^(?:0|[1-9]\d{0,8})(?:\.\d{1,2})?$/;
const shareGrammar = /^(?:0|1|0\.\d{1,4}|[1-9]\d{0,2}\/[1-9]\d{0,2})$/;
const printedShareGrammar = /^\d{1,2}(?:\.\d{1,6})?$/;

/** Reads an amount such as "593.55"; `null` when the text is not in the grammar `0|[1-9]\d{0,8}` with at most two decimals. */
export function readMoney(text: string): Money | null {
  if (!amountGrammar.test(text)) return null;
  const point = text.indexOf(".");
  if (point < 0) return (Number(text) * 100) as Money;
  const decimals = text.slice(point + 1);
  return (Number(text.slice(0, point)) * 100 + Number(decimals.length === 1 ? `${decimals}0` : decimals)) as Money;
}

/**
 * An amount written out in a program or a table: `eur("593.55")`.
 * @throws RangeError when the text is not an amount
 */
export function eur(text: string): Money {
  const money = readMoney(text);
  if (money === null) throw new RangeError(`not an amount of euros: write "980.00"`);
  return money;
}

/** Prints an amount with two decimals and a point, "593.55"; a difference may be negative. */
export function euros(money: number): string {
  const size = Math.abs(money);
  const rest = size % 100;
  return `${money < 0 ? "-" : ""}${(size - rest) / 100}.${rest < 10 ? "0" : ""}${rest}`;
}

export function plus(one: Money, other: Money): Money {
  return (one + other) as Money;
}

export function minus(one: Money, other: Money): Money {
  return (one - other) as Money;
}

export function least(one: Money, other: Money): Money {
  return one < other ? one : other;
}

/** What is over: `one - other`, or nothing. */
export function excess(one: Money, other: Money): Money {
  return (one > other ? one - other : 0) as Money;
}

/** The share of an amount, half-up to the cent. Exact: every product stays below 2^53. */
export function shareOf(amount: Money, share: Share): Money {
  return ratioOf(amount, share.numerator, share.denominator);
}

/** `amount * numerator / denominator`, half-up to the cent; all three are whole and not negative. */
export function ratioOf(amount: Money, numerator: number, denominator: number): Money {
  return Math.floor((amount * numerator * 2 + denominator) / (denominator * 2)) as Money;
}

/** An amount less so many percent of it; what is left is rounded half-up to the cent. */
export function lessPercent(amount: Money, percent: number): Money {
  return ratioOf(amount, 100 - percent, 100);
}

/**
 * Part `place` (from 0) of `count` nearly equal parts, the parts adding up to the amount.
 * Used where the law divides an income into instalments: no cent is lost and none appears.
 */
export function partOf(amount: Money, place: number, count: number): Money {
  return (Math.floor((amount * (place + 1)) / count) - Math.floor((amount * place) / count)) as Money;
}

/** Reads a share between 0 and 1 such as "0.5" or "1/3"; `null` when the text is not one. */
export function readShare(text: string): Share | null {
  if (!shareGrammar.test(text)) return null;
  const bar = text.indexOf("/");
  if (bar < 0) return printedShare(text);
  const share = { numerator: Number(text.slice(0, bar)), denominator: Number(text.slice(bar + 1)) };
  if (share.numerator > share.denominator) return null;
  return share.numerator === share.denominator ? { numerator: 1, denominator: 1 } : share;
}

/**
 * A share as the statute prints it, possibly above one: "0.722", "1.15".
 * @throws RangeError when the text is not one
 */
export function printedShare(text: string): Share {
  if (!printedShareGrammar.test(text)) throw new RangeError(`not a share: write "0.85"`);
  const point = text.indexOf(".");
  const decimals = point < 0 ? 0 : text.length - point - 1;
  return { numerator: Number(text.replace(".", "")), denominator: 10 ** decimals };
}

/** Prints a share as it was read: decimals for tenths, hundredths and so on, otherwise a fraction. */
export function shareText({ numerator, denominator }: Share): string {
  if (denominator === 1) return String(numerator);
  if (!/^10+$/.test(String(denominator))) return `${numerator}/${denominator}`;
  const decimals = String(denominator).length - 1;
  const digits = String(numerator).padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** One share less another, exactly: 0.722 less 0.05 is 0.672. */
export function shareLess(one: Share, other: Share): Share {
  const denominator = Math.max(one.denominator, other.denominator);
  return {
    numerator: one.numerator * (denominator / one.denominator) - other.numerator * (denominator / other.denominator),
    denominator,
  };
}

/** The largest amount that can be read: nine digits of euros. */
const largest = 99_999_999_999;

/**
 * `amount x index / base`, half-up to the cent: how the basic amount follows the national pensions index.
 * @throws RangeError when the amount is none, or the result is more than nine digits of euros
 */
export function indexed(amount: string, index: string, base: string): Money {
  const money = ratioOf(eur(amount), Number(index), Number(base));
  // Not `money > largest`: by a base of nothing there is no number at all.
  if (!(money <= largest)) throw new RangeError("the indexed amount is no amount of euros");
  return money;
}
