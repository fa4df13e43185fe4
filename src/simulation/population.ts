import { headingProblems } from "./headings.js";
import type { Member, ReadingOptions, Refused } from "./members.js";
import { RowReader } from "./rowReader.js";
import type { Table } from "./tables.js";

/**
 * Reads households and their persons from columns, in the order of the households; person rows may stand in any order
 * within the two tables. Every household is read or refused, so the counts add up; person rows that no household claims
 * come last, each a refusal of its own that is no household. The checks are those of the parser of documents.
 *
 * @throws RangeError when the columns are not those of `headingProblems`
 */
export function* populationOf(
  households: Table,
  persons: Table,
  options: ReadingOptions = {},
): Generator<Member | Refused, void, undefined> {
  const wrong = [
    ...headingProblems("households", [...households.columns.keys()], options),
    ...headingProblems("persons", [...persons.columns.keys()], options),
  ];
  if (wrong.length > 0) throw new RangeError(wrong.join("; "));
  const reader = new RowReader(households, persons, options);
  for (let row = 0; row < households.rows; row++) yield reader.household(row);
  yield* reader.strays();
}
