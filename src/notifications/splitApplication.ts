import { inForce } from "../dated.js";
import type { Day } from "../dates.js";
import { expenseKinds } from "../figures/expenseKinds.js";
import type { ApplicationLine, AssistancePart, PassedApplication } from "./case.js";

/** The costs of an application by the part of assistance they belong to. */
export type SplitApplication = Readonly<Record<AssistancePart, readonly ApplicationLine[]>>;

/**
 * Puts every cost of an application into exactly one part. A finding goes first. Without one, what basic assistance knows
 * on the day is basic; a named cost that it never accepts is supplementary, for the act draws that line itself
 * (14 c § 1 mom); a cost without a name is unclear. Preventive is a cost by a finding only.
 *
 * @fi hakemuksen jakaminen
 */
export function splitApplication({
  lines,
  receivedOn,
}: Pick<PassedApplication, "lines" | "receivedOn">): SplitApplication {
  const parts: Record<AssistancePart, ApplicationLine[]> = {
    basic: [],
    supplementary: [],
    preventive: [],
    unclear: [],
  };
  for (const line of lines) parts[partOf(line, receivedOn)].push(line);
  return parts;
}

function partOf({ kind, part }: ApplicationLine, on: Day): AssistancePart {
  if (part !== null) return part;
  if (kind === "otherExpense") return "unclear";
  const { versions } = expenseKinds[kind];
  const { value } = inForce(versions, on) ?? versions[versions.length - 1]!;
  return value === "never" ? "supplementary" : "basic";
}
