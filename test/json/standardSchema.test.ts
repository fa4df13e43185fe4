import type { StandardSchemaV1 } from "@standard-schema/spec";
import { getDotPath, SchemaError } from "@standard-schema/utils";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type AssessInput,
  assess,
  type DeadlinesInput,
  lawOn,
  type Parsed,
  parseAssessInput,
  parseBenefitsInput,
  parseChanges,
  parseDeadlinesInput,
  parseMonthsInput,
  parseNotificationsInput,
  parseOffsetInput,
  parseRecoveryInput,
  parseSupplementaryInput,
  standardSchema,
} from "../../src/index.js";
import { single } from "../cases.js";

/** What a consumer does that knows nothing but the interface. */
async function readWith<S extends StandardSchemaV1>(
  schema: S,
  value: unknown,
): Promise<StandardSchemaV1.InferOutput<S>> {
  const result = await schema["~standard"].validate(value);
  if (result.issues) throw new SchemaError(result.issues);
  return result.value as StandardSchemaV1.InferOutput<S>;
}

const parsers: Readonly<Record<string, (document: unknown) => Parsed<unknown>>> = {
  parseAssessInput,
  parseBenefitsInput,
  parseChanges: (document) => parseChanges(document, "2026-03"),
  parseDeadlinesInput,
  parseMonthsInput,
  parseNotificationsInput,
  parseOffsetInput,
  parseRecoveryInput,
  parseSupplementaryInput,
};

describe("Standard Schema", () => {
  it("is what the types of its specification say", () => {
    const schema = standardSchema(parseAssessInput);
    expectTypeOf(schema).toExtend<StandardSchemaV1<unknown, AssessInput>>();
    expectTypeOf<StandardSchemaV1.InferOutput<typeof schema>>().toEqualTypeOf<AssessInput>();
    expectTypeOf<StandardSchemaV1.InferInput<typeof schema>>().toEqualTypeOf<unknown>();
    const deadlines = standardSchema(parseDeadlinesInput);
    expectTypeOf<StandardSchemaV1.InferOutput<typeof deadlines>>().toEqualTypeOf<DeadlinesInput>();
    expect(schema["~standard"]).toMatchObject({ version: 1, vendor: "toimeentulotuki" });
  });

  it("gives a consumer the facts, typed, ready for the calculation", async () => {
    const input = await readWith(standardSchema(parseAssessInput), single("2026-03"));
    expect(assess(input, lawOn(input.month)).assistance).toBe(57843);
  });

  it("tells every problem with its path in parts, its code, and a message in the language asked for", async () => {
    const document = { ...single("2026-03", { incomes: [{ person: "a", kind: "earnings", net: 640 }] }), "a/b~c": 1 };
    const failed = await readWith(standardSchema(parseAssessInput, "sv"), document).catch((reason) => reason);
    expect(failed).toBeInstanceOf(SchemaError);
    const { issues } = failed as SchemaError;
    expect(issues).toMatchObject([
      { path: ["a/b~c"], code: "unknownField", message: "Okänt fält." },
      { path: ["household", "incomes", 0, "net"], code: "amountAsNumber" },
    ]);
    expect(getDotPath(issues[1]!)).toBe("household.incomes.0.net");
  });

  it.each(Object.entries(parsers))("of %s says what the parser says", (_name, parse) => {
    for (const value of [undefined, null, [], "text", {}, { unknown: 1 }, single("2026-03")]) {
      const parsed = parse(value);
      const result = standardSchema(parse)["~standard"].validate(value);
      if (parsed.ok) expect(result).toEqual({ value: parsed.value });
      else expect(result.issues?.map(({ code }) => code)).toEqual(parsed.problems.map(({ code }) => code));
    }
  });

  it("takes a parser that reads by the law of a reform", () => {
    const law = lawOn("2026-03", { highestReduction: "60" });
    const reduction = { percent: 60, heard: true, reasonable: true, subsistenceSafe: true };
    const document = single("2026-03", {}, { reduction });
    expect(standardSchema(parseAssessInput)["~standard"].validate(document).issues).toHaveLength(1);
    const reformed = standardSchema((own) => parseAssessInput(own, law));
    expect(reformed["~standard"].validate(document).issues).toBeUndefined();
  });
});
