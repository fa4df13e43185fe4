import type { Field } from "../json/schema.js";
import { euros, type Money, readMoney } from "../money.js";
import type { Leaf } from "./columns.js";
import type { Column } from "./tables.js";

/** A column of a field that is more than the plain amounts, with its values. */
export interface FieldColumn {
  readonly name: string;
  readonly column: Column;
  readonly leaf: Leaf;
}

/** Added to what is expected of an amount where there is a comma. */
export const commaHint = ", with a point and not a comma";

/** Answers of a reader by the text they were given: days, months and codes come again and again. */
export class Known {
  private readonly values = new Map<unknown, unknown>();
  private readonly read: (text: unknown) => unknown;
  private lastText: unknown;
  private lastValue: unknown;
  constructor(read: (text: unknown) => unknown) {
    this.read = read;
  }
  of(text: unknown): unknown {
    if (text !== this.lastText) {
      this.lastText = text;
      this.lastValue = this.values.get(text) ?? this.learn(text);
    }
    return this.lastValue;
  }
  private learn(text: unknown): unknown {
    const value = this.read(text);
    if (value !== undefined && this.values.size < mostKnown) this.values.set(text, value);
    return value;
  }
}

const mostKnown = 100_000;

/**
 * A list that is filled anew for every household and given away as a copy of just its length: a fresh one that grows has
 * room for sixteen, which was half of the memory a household took.
 */
export class Refilled<T> {
  private readonly held: T[] = [];
  private count = 0;
  get length(): number {
    return this.count;
  }
  add(item: T): void {
    this.held[this.count++] = item;
  }
  take(): T[] {
    const { count } = this;
    this.count = 0;
    return count === 0 ? [] : this.held.slice(0, count);
  }
}

/** What an amount is, in words for a problem. */
export function amountExpected(inCents: boolean): string {
  return inCents ? "amount in whole cents, 98000" : 'amount as text, "980.00"';
}

export function isEmpty(cell: unknown): cell is "" | undefined | null {
  return cell === "" || cell === undefined || cell === null;
}

/** The amount of a cell; `undefined` when it is empty, `null` when it is none. */
export function moneyIn(cell: unknown, inCents: boolean): Money | null | undefined {
  if (typeof cell === "string") {
    if (cell === "") return undefined;
    if (!inCents) return readMoney(cell);
    return centsGrammar.test(cell) ? (Number(cell) as Money) : null;
  }
  if (cell === undefined || cell === null) return undefined;
  if (!inCents) return null;
  const cents = typeof cell === "bigint" ? Number(cell) : cell;
  if (typeof cents !== "number" || !Number.isInteger(cents) || cents < 0 || cents > mostCents) return null;
  return (cents + 0) as Money;
}

const centsGrammar = /^(?:0|[1-9]\d{0,10})$/;
const mostCents = 99_999_999_999;

/** Whether a row has anything in some columns. */
export function hasAny(columns: readonly FieldColumn[], row: number): boolean {
  for (let place = 0; place < columns.length; place++) if (!isEmpty(columns[place]!.column[row])) return true;
  return false;
}

const contradiction = "none and some";

/** The cells of a row as a part of a document; `undefined` when all are empty. */
export function documentOf(columns: readonly FieldColumn[], row: number): Record<string, unknown> | undefined {
  if (!hasAny(columns, row)) return undefined;
  const document: Record<string, unknown> = {};
  for (const { column, leaf } of columns) {
    const cell = column[row];
    if (isEmpty(cell)) continue;
    let at = document;
    let isOpen = true;
    for (const name of leaf.path.slice(0, -1)) {
      if (at[name] === undefined) at[name] = {};
      // "None" beside what there is of it: neither can be believed, and the parser refuses the text.
      else if (at[name] === null || typeof at[name] === "string") {
        at[name] = contradiction;
        isOpen = false;
        break;
      }
      at = at[name] as Record<string, unknown>;
    }
    const name = leaf.path.at(-1)!;
    if (isOpen) at[name] = at[name] === undefined ? inDocument(cell, leaf.field, leaf.inCents) : contradiction;
  }
  return document;
}

/** What a cell is in a document; what it cannot be stays text, for the parser to refuse. */
function inDocument(cell: unknown, field: Field, inCents: boolean): unknown {
  if (inCents) {
    const money = moneyIn(cell, true);
    return money === null || money === undefined ? "not whole cents" : euros(money);
  }
  if (field.form === "object") return cell === "none" ? null : cell;
  if (field.form === "flag")
    return cell === "true" || cell === "1" || cell === 1
      ? true
      : cell === "false" || cell === "0" || cell === 0
        ? false
        : cell;
  if (field.form === "whole") {
    if (typeof cell === "bigint") return Number(cell);
    return typeof cell === "string" && /^\d{1,9}$/.test(cell) ? Number(cell) : cell;
  }
  return cell;
}
