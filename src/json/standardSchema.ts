import type { Language } from "../sheet.js";
import { type Parsed, type Problem, problemText } from "./problems.js";

/** A problem as Standard Schema tells it: the path in its parts instead of a JSON Pointer. */
export interface StandardIssue extends Omit<Problem, "path"> {
  readonly path: readonly (string | number)[];
}

/** What Standard Schema version 1 asks of a schema (https://standardschema.dev); plain data in, facts out. */
export interface StandardSchema<Facts> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "toimeentulotuki";
    readonly validate: (
      document: unknown,
    ) => { readonly value: Facts; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };
    /** Exists for the compiler alone. */
    readonly types?: { readonly input: unknown; readonly output: Facts };
  };
}

/**
 * A parser of documents for hosts that take any Standard Schema: routers, forms, queues.
 *
 * @param parse `parseAssessInput`, `parseDeadlinesInput` or another parser of this package
 * @param language of the messages
 * @example
 * const schema = standardSchema(parseAssessInput, "fi");
 * const result = schema["~standard"].validate(await request.json());
 * if (result.issues === undefined) assess(result.value, lawOn(result.value.month));
 */
export function standardSchema<Facts>(
  parse: (document: unknown) => Parsed<Facts>,
  language: Language = "en",
): StandardSchema<Facts> {
  const validate: StandardSchema<Facts>["~standard"]["validate"] = (document) => {
    const parsed = parse(document);
    return parsed.ok ? { value: parsed.value } : { issues: parsed.problems.map((own) => issueOf(own, language)) };
  };
  return { "~standard": { version: 1, vendor: "toimeentulotuki", validate } };
}

function issueOf(problem: Problem, language: Language): StandardIssue {
  return { ...problem, path: partsOf(problem.path), message: problemText(problem, language) };
}

/** The parts of a JSON Pointer; places in a list are numbers. */
function partsOf(pointer: string): readonly (string | number)[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => (/^(?:0|[1-9]\d*)$/.test(part) ? Number(part) : part.replaceAll("~1", "/").replaceAll("~0", "~")));
}
