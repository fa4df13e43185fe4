import { Ajv2020, type AnySchema, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answer, Options } from "../../src/cli/answers.js";
import { Laws } from "../../src/cli/laws.js";
import { commands } from "../../src/cli/rooms.js";
import { assessDocument } from "../households.js";
import { runs } from "../runs.js";
// @ts-expect-error a script in plain JavaScript
import { answerSchemas } from "../scripts/answerSchemas.mjs";
// @ts-expect-error a script in plain JavaScript
import { chanceOf, documents, mutate, pick } from "../scripts/mutants.mjs";

type Plain = Record<string, unknown>;

const schemas = answerSchemas() as Record<string, AnySchema>;
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
const validators = new Map<string, ValidateFunction>(
  Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]),
);
const laws = new Laws();
const options = {
  language: "sv",
  json: true,
  pretty: false,
  effects: true,
  strict: false,
  svg: false,
  summary: false,
} as const satisfies Options;

/** As the reader of the answer gets it. */
const printed = (answer: Answer): Plain =>
  JSON.parse(
    JSON.stringify(
      answer.ok
        ? answer.document
        : { ...(answer.reference !== undefined && { reference: answer.reference }), problems: answer.problems },
    ),
  );
const schemaFor = (command: string, document: unknown, answer: Answer) =>
  answer.ok
    ? command === "assess" && typeof document === "object" && document !== null && "months" in document
      ? "months"
      : command
    : "refusal";
/** What the schema of an answer says against it. */
function faults(command: string, document: unknown): { name: string; document: Plain; faults: readonly string[] } {
  const answer = commands[command]!(document, options, laws);
  const name = schemaFor(command, document, answer);
  const validate = validators.get(name)!;
  const plain = printed(answer);
  validate(plain);
  return {
    name,
    document: plain,
    faults: (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
  };
}
/** Paths of the objects of an answer, but for readings by name and values that a document gave. */
function partsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Object.entries(value).filter(
    ([key]) => key !== "practice" && !(path[0] === "humanInputs" && key === "value"),
  );
  const deeper = own.flatMap(([key, part]) => partsOf(part, [...path, key]));
  return Array.isArray(value) ? deeper : [path, ...deeper];
}
const names = Object.keys(commands);

describe("the published schema of an answer", () => {
  it("is there for every command that reads documents, for several months and for a refusal", () => {
    expect(Object.keys(schemas).sort()).toEqual([...names, "months", "refusal"].sort());
  });
  it("holds for every example and for thousands of broken ones, answered and refused", () => {
    const seen = new Map<string, number>();
    const found: string[] = [];
    const check = (document: unknown) => {
      for (const command of names) {
        const { name, faults: own } = faults(command, document);
        seen.set(name, (seen.get(name) ?? 0) + 1);
        found.push(...own.map((fault) => `${name}: ${fault}`));
      }
    };
    for (const document of documents) check(document);
    for (let seed = 1; seed <= 1500; seed++) {
      const chance = chanceOf(seed);
      const document = structuredClone(pick(chance, documents));
      mutate(document, chance);
      check(document);
    }
    expect([...new Set(found)]).toEqual([]);
    for (const name of Object.keys(schemas)) expect([name, (seen.get(name) ?? 0) > 3]).toEqual([name, true]);
  });
  it("holds for the sheet of any household", () => {
    fc.assert(
      fc.property(assessDocument(), (document) => {
        expect(faults("assess", document).faults).toEqual([]);
      }),
      runs(300),
    );
  });
  it("is closed within too: one more field in any part of an answer is refused", () => {
    for (const document of documents as unknown[]) {
      for (const command of names) {
        const { name, document: answer } = faults(command, document);
        const validate = validators.get(name)!;
        for (const path of partsOf(answer)) {
          const further = structuredClone(answer);
          (path.reduce<unknown>((at, key) => (at as Plain)[key], further) as Plain).further = 1;
          expect([name, path.join("/"), validate(further)]).toEqual([name, path.join("/"), false]);
        }
      }
    }
  });
  it("misses no field: an answer without one that is always there, or with one more, is refused", () => {
    for (const [name, validate] of validators) {
      const command = name === "months" || name === "refusal" ? "assess" : name;
      const example = (documents as unknown[])
        .map((document) => faults(command, document))
        .find((answer) => answer.name === name)!;
      expect(validate({ ...example.document, further: 1 })).toBe(false);
      const { required } = schemas[name] as { required: readonly string[] };
      for (const field of required)
        expect([name, field, validate({ ...example.document, [field]: undefined })]).toEqual([name, field, false]);
    }
  });
});
