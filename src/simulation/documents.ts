import { type MonthsInput, parseMonthsInput } from "../json/months.js";
import { parseAssessInput } from "../json/parse.js";
import { kindOf, type Parsed, type Problem, problem } from "../json/problems.js";
import { type Money, readMoney } from "../money.js";
import type { Member, ReadingOptions, Refused, RowProblem } from "./members.js";
import { one, readWeight, weightExpected } from "./weights.js";

/**
 * Reads a document of `assess`, of one month or of several (`months`), which may have a `weight` ("12.5") and `rankedBy`
 * (euros) beside its own fields.
 */
export function memberOf(document: unknown, line: number, options: ReadingOptions = {}): Member | Refused {
  const problems: Problem[] = [];
  let weight: number | null = one;
  let rankedBy: Money | null | undefined;
  let plain = document;
  if (typeof document === "object" && document !== null && !Array.isArray(document)) {
    const { weight: givenWeight, rankedBy: givenRank, ...rest } = document as Record<string, unknown>;
    if (givenWeight !== undefined) {
      weight = typeof givenWeight === "string" ? readWeight(givenWeight) : null;
      if (weight === null) problems.push(problem("/weight", "wrongForm", weightExpected, kindOf(givenWeight)));
    }
    if (givenRank !== undefined) {
      rankedBy = typeof givenRank === "string" ? readMoney(givenRank) : null;
      if (rankedBy === null) {
        problems.push(problem("/rankedBy", "wrongForm", 'amount as text, "980.00"', kindOf(givenRank)));
      }
    }
    const needsMonth = options.month !== undefined && rest.month === undefined && !Object.hasOwn(rest, "months");
    plain = needsMonth ? { ...rest, month: options.month } : rest;
  }
  const parsed = monthsOf(plain);
  const reference = parsed.ok ? parsed.value.reference : parsed.reference;
  const household = reference ?? String(line);
  if (parsed.ok && problems.length === 0) {
    const [input, ...later] = parsed.value.months;
    const member: Member = {
      ok: true,
      household,
      line,
      input: input!,
      weight: weight!,
      rankedBy: rankedBy ?? undefined,
    };
    return Object.hasOwn(plain as object, "months") ? { ...member, later } : member;
  }
  const found = [...problems, ...(parsed.ok ? [] : parsed.problems)];
  return {
    ok: false,
    isHousehold: true,
    household,
    line,
    problems: found.map((each) => ({ ...each, table: "documents", line, column: "" })),
  };
}

/** The months of a document: its own, or those of `months`. */
function monthsOf(document: unknown): Parsed<MonthsInput> {
  const hasMonths = typeof document === "object" && document !== null && Object.hasOwn(document, "months");
  if (hasMonths) return parseMonthsInput(document);
  const parsed = parseAssessInput(document);
  if (!parsed.ok) return parsed;
  return { ok: true, value: { reference: parsed.value.reference, months: [parsed.value] } };
}

/** The refusal of a line that is no JSON. */
export function notJson(line: number): Refused {
  const bad: RowProblem = { ...problem("", "notJson", "JSON document", "text"), table: "documents", line, column: "" };
  return { ok: false, isHousehold: true, household: String(line), line, problems: [bad] };
}
