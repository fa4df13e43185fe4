import { aboutOf } from "./about.js";
import { benefitsFields } from "./benefits.js";
import { deadlinesFields } from "./deadlines.js";
import { notificationsFields } from "./notificationsInput.js";
import { offsetFields } from "./offset.js";
import { recoveryFields } from "./recovery.js";
import { assessFields, type Field, type Fields } from "./schema.js";
import { supplementaryFields } from "./supplementary.js";

export type DocumentName =
  | "assess"
  | "benefits"
  | "deadlines"
  | "notifications"
  | "offset"
  | "recovery"
  | "supplementary";

/** The documents of the commands. */
export const documents: Readonly<Record<DocumentName, Fields>> = {
  assess: assessFields,
  benefits: benefitsFields,
  deadlines: deadlinesFields,
  notifications: notificationsFields,
  offset: offsetFields,
  recovery: recoveryFields,
  supplementary: supplementaryFields,
};

export const documentNames = Object.keys(documents) as readonly DocumentName[];

/**
 * The document of a command as JSON Schema (draft 2020-12), made from the same data as the parser. What goes across
 * fields (an id that exists, a month whose law is known) only the parser checks.
 */
export function jsonSchema(name: DocumentName = "assess"): Record<string, unknown> {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: `toimeentulotuki ${name}`,
    ...objectSchema(documents[name], { $schema: { type: "string" } }),
  };
}

function objectSchema(fields: Fields, further: Record<string, unknown> = {}): Record<string, unknown> {
  const required = Object.entries(fields).flatMap(([name, { grade }]) => (grade === "required" ? [name] : []));
  return {
    type: "object",
    properties: {
      ...further,
      ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOf(field)])),
    },
    required,
    additionalProperties: false,
  };
}

function schemaOf(field: Field): Record<string, unknown> {
  const description = `${aboutOf(field)} (${field.grade})`;
  switch (field.form) {
    case "amount":
      return { type: "string", pattern: "^(0|[1-9][0-9]{0,8})(\\.[0-9]{1,2})?$", description };
    case "share":
      return { type: "string", pattern: "^(0|1|0\\.[0-9]{1,4}|[1-9][0-9]{0,2}/[1-9][0-9]{0,2})$", description };
    case "day":
      return { type: "string", pattern: dayPattern, description };
    case "dayOfMonth":
      return { type: "string", pattern: `${dayPattern}|${monthPattern}`, description };
    case "month":
      return { type: "string", pattern: monthPattern, description };
    case "flag":
      return { type: "boolean", description };
    case "whole":
      return { type: "integer", minimum: field.least, maximum: field.most, description };
    case "text":
      return { type: "string", minLength: 1, maxLength: field.most, description };
    case "code":
      return { type: "string", pattern: field.pattern, description };
    case "oneOf":
      return { type: "string", enum: [...field.values], description };
    case "months":
      return {
        type: "array",
        items: { type: "string", pattern: monthPattern },
        minItems: field.least,
        maxItems: field.most,
        description,
      };
    case "names":
      return {
        type: "array",
        items:
          field.values === undefined
            ? { type: "string", minLength: 1, maxLength: 100 }
            : { type: "string", enum: [...field.values] },
        minItems: field.least,
        maxItems: field.most,
        description,
      };
    case "object": {
      const further = field.isDocument ? { $schema: { type: "string" } } : {};
      const schema = { ...objectSchema(field.fields, further), description };
      return field.nullable ? { anyOf: [schema, { type: "null" }], description } : schema;
    }
    case "list":
      return {
        type: "array",
        items: objectSchema(field.of),
        minItems: field.least ?? 0,
        maxItems: field.most,
        description,
      };
  }
}

const dayPattern = "^(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
const monthPattern = "^(19|20)[0-9]{2}-(0[1-9]|1[0-2])$";
