import { type Month, monthAfter, monthsBetween } from "../../src/dates.js";

/** Months from one to another with the same facts. */
export interface MonthsOf {
  readonly from: string;
  readonly to: string;
  readonly [fact: string]: unknown;
}

/** A document with what most cases share left out. */
export interface CaseDocument {
  readonly person: { readonly born: string; readonly [fact: string]: unknown };
  readonly months?: readonly MonthsOf[];
  readonly asOf: string;
  readonly [field: string]: unknown;
}

/** The whole document: Tampere where nothing is said, one entry a month. */
export function documentOf({ person, months, ...rest }: CaseDocument): Record<string, unknown> {
  return {
    homes: [{ from: "2010-01-01", municipality: "837" }],
    person: { id: "a", ...person },
    ...(months === undefined ? {} : { months: months.flatMap(monthsOf) }),
    ...rest,
  };
}

function monthsOf({ from, to, ...facts }: MonthsOf): readonly object[] {
  const length = monthsBetween(from as Month, to as Month) + 1;
  return Array.from({ length }, (_, place) => ({
    month: monthAfter(from as Month, place),
    basicAssistance: true,
    ...facts,
  }));
}
