import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { type DocumentName, documentNames, jsonSchema } from "../../src/index.js";
import { type Plain, told, withValues } from "./edges.js";
import { documents, forms, mother, parsers } from "./fieldForms.js";

const compiled = new Map<DocumentName, ValidateFunction>();

/** Whether a document is what the published schema of a command says; compiling it takes longest. */
function isValid(name: DocumentName, document: unknown): boolean {
  let validate = compiled.get(name);
  if (validate === undefined) {
    validate = new Ajv2020().compile(jsonSchema(name));
    compiled.set(name, validate);
  }
  return validate(document);
}

describe("the published schema", () => {
  it.each(forms)("of %s takes at %s (%s) what the parser takes, and nothing else", (name, path, _, read, refused) => {
    const takes = (value: unknown) => isValid(name, withValues(documents[name], { [path]: value }));
    for (const value of read) expect([value, takes(value)]).toEqual([value, true]);
    for (const value of refused) expect([value, takes(value)]).toEqual([value, false]);
  });

  it.each(documentNames)("of %s misses what has to be there, as the parser does", (name) => {
    const { required, properties } = jsonSchema(name) as { required: string[]; properties: Plain };
    expect(required.length).toBeGreaterThan(0);
    for (const field of Object.keys(properties)) {
      const document = withValues(documents[name], { [`/${field}`]: undefined });
      const isMissed = told(parsers[name](document)).some((one) => one.startsWith(`/${field} missing`));
      expect([field, isMissed, !isValid(name, document)]).toEqual([
        field,
        required.includes(field),
        required.includes(field),
      ]);
    }
  });

  it("says which draft it is, of which command, and what each field means and how much it matters", () => {
    const schema = jsonSchema() as { properties: Record<string, { description: string; properties?: Plain }> };
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "toimeentulotuki assess",
      type: "object",
      additionalProperties: false,
      required: ["month", "household"],
      properties: { $schema: { type: "string" } },
    });
    expect(schema.properties.month!.description).toBe("The month assistance is worked out for. (required)");
    expect(schema.properties.carryIn!.description).toBe("Surplus of the month before. (none)");
    expect(jsonSchema("recovery").title).toBe("toimeentulotuki recovery");
    const { properties } = jsonSchema("recovery") as typeof schema;
    expect(properties.of!.description).toMatch(/^Ids of the members .* \(asked\)$/);
    const { practice } = properties;
    // Of an open point what speaks for its readings, not the same words for each.
    const told = Object.values(practice!.properties as Record<string, { description: string }>);
    expect(new Set(told.map(({ description }) => description)).size).toBe(told.length);
  });

  it("describes every field, down to the last", () => {
    const undescribed: string[] = [];
    const walk = (schema: Plain, at: string) => {
      for (const [name, own] of Object.entries((schema.properties ?? {}) as Record<string, Plain>)) {
        if (name === "$schema") continue;
        if (!/^\S.* \((required|asked|presumed|none)\)$/.test(String(own.description)))
          undescribed.push(`${at}/${name}`);
        walk(own, `${at}/${name}`);
        for (const part of [own.items, ...((own.anyOf ?? []) as Plain[])])
          if (part) walk(part as Plain, `${at}/${name}`);
      }
    };
    for (const name of documentNames) walk(jsonSchema(name) as Plain, name);
    expect(undescribed).toEqual([]);
  });

  it("lets the documents within others name their schema, and nothing else in them", () => {
    const cases = [
      ["offset", "/advances/0/input/$schema"],
      ["supplementary", "/basic/$schema"],
    ] as const;
    for (const [name, path] of cases) {
      const named = withValues(documents[name], { [path]: "assess.json" });
      expect([isValid(name, named), told(parsers[name](named))]).toEqual([true, []]);
      const wrong = withValues(documents[name], { [path]: 5 });
      expect(isValid(name, wrong)).toBe(false);
      const strange = withValues(documents[name], { [path.replace("$schema", "schema")]: "x" });
      expect([isValid(name, strange), told(parsers[name](strange)).length]).toEqual([false, 1]);
    }
    const inside = withValues(mother, { "/household/$schema": "x" });
    expect([isValid("assess", inside), told(parsers.assess(inside)).length]).toEqual([false, 1]);
  });
});
