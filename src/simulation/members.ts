import type { Month } from "../dates.js";
import type { AssessInput } from "../facts.js";
import type { Problem } from "../json/problems.js";
import type { Money } from "../money.js";
import type { TableName } from "./columns.js";

/** A household of a population that could be read. */
export interface Member {
  readonly ok: true;
  /** The user's own id. */
  readonly household: string;
  readonly line: number;
  readonly input: AssessInput;
  /** The months after it, in order of time; each works out with what the one before has left. */
  readonly later?: readonly AssessInput[];
  /** How many households it stands for, in millionths. */
  readonly weight: number;
  /** The amount that households are ranked by, where the user names a column for it. */
  readonly rankedBy: Money | undefined;
}

/** What could not be read: a household, or person rows that no household claims. */
export interface Refused {
  readonly ok: false;
  readonly isHousehold: boolean;
  /** The user's own id, or "" where it is what was refused. */
  readonly household: string;
  readonly line: number;
  readonly problems: readonly RowProblem[];
}

/** A problem with the place of it in the file. Values are never repeated. */
export interface RowProblem extends Problem {
  readonly table: TableName | "documents";
  readonly line: number;
  readonly column: string;
}

export interface ReadingOptions {
  /** The month of households that name none. */
  readonly month?: Month;
  /** Column of `households` that deciles go by: euros as text, or whole cents when it ends in `_cents`. */
  readonly rankColumn?: string;
}
