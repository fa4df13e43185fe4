import { type Money, plus } from "../money.js";
import type { LimitTable } from "./figuresOn.js";

/** Household size up to which every table prints a limit of its own. */
const printedSizes = 4;

/** The housing limit of a municipality for so many persons, or `null` when the table has none. @fi asumisnormi */
export function limitOf(table: LimitTable, municipality: string, persons: number): Money | null {
  const row = table.get(municipality);
  if (row === undefined || persons < 1) return null;
  if (persons <= printedSizes) return row[persons - 1] as Money;
  const further = (row[printedSizes]! * (persons - printedSizes)) as Money;
  return plus(row[printedSizes - 1] as Money, further);
}
