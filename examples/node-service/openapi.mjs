// The description of the service (OpenAPI 3.1), made from the schemas of the documents. Print it: node openapi.mjs
import { fileURLToPath } from "node:url";
import { documentNames, jsonSchema, problemCodes, version } from "toimeentulotuki";

const text = { type: "string" };
const problem = {
  type: "object",
  description: "One thing wrong with a document.",
  required: ["path", "code", "expected", "received", "message"],
  properties: {
    path: { ...text, description: "JSON Pointer (RFC 6901) into the document." },
    code: { ...text, enum: [...problemCodes], description: "Stable; later versions may add further ones." },
    expected: text,
    received: { ...text, description: "The kind of thing found, never the value." },
    message: text,
  },
};
const refusal = {
  type: "object",
  description: "Problem details (RFC 9457).",
  required: ["type", "title", "status"],
  properties: {
    type: { ...text, format: "uri-reference" },
    title: text,
    status: { type: "integer" },
    reference: { ...text, description: "The reference of the document, where it could be read." },
    problems: { type: "array", items: { $ref: "#/components/schemas/problem" } },
  },
};
const law = {
  type: "object",
  required: ["day", "digest", "changed"],
  properties: { day: { ...text, format: "date" }, digest: text, changed: { type: "array", items: text } },
};
const answer = {
  type: "object",
  description: "The answer as the command line of the same name prints it.",
  required: ["madeWith"],
  properties: {
    provisional: { type: "boolean", description: "Some question is open." },
    questions: { type: "array", items: { type: "object" } },
    madeWith: {
      type: "object",
      required: ["package", "version"],
      properties: { package: text, version: text, law, laws: { type: "array", items: law } },
    },
  },
};
const refused = (description) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/refusal" } } },
});

function operation(name) {
  return {
    operationId: name,
    summary: `The document of \`toimeentulotuki ${name}\` answered`,
    parameters: [
      {
        name: "lang",
        in: "query",
        schema: { ...text, enum: ["fi", "sv", "en"], default: "en" },
        description: "Language.",
      },
    ],
    requestBody: {
      required: true,
      content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
    },
    responses: {
      200: {
        description: "The answer.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/answer" } } },
      },
      400: refused("The body is not JSON, or an unknown language."),
      413: refused("The body is too large."),
      415: refused("The body is not application/json."),
      422: refused("The document has problems; all of them are listed."),
    },
  };
}

export function openapi() {
  const schemas = Object.fromEntries(
    documentNames.map((name) => {
      const { $schema, ...schema } = jsonSchema(name);
      return [name, schema];
    }),
  );
  return {
    openapi: "3.1.0",
    info: {
      title: "toimeentulotuki",
      version,
      description: "Finnish basic social assistance. Nothing is stored; documents need no names or identity codes.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    paths: Object.fromEntries(documentNames.map((name) => [`/${name}`, { post: operation(name) }])),
    components: { schemas: { ...schemas, answer, problem, refusal } },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(openapi(), null, 2));
