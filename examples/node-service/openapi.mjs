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
  description: "The law the answer was made with; without a day where tables are read by the day of each event.",
  required: ["digest", "changed"],
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
const months = {
  type: "object",
  description: "Several months of one household in order of time.",
  required: ["months"],
  properties: {
    reference: text,
    months: { type: "array", minItems: 1, maxItems: 240, items: { $ref: "#/components/schemas/assess" } },
  },
};
const chain = {
  type: "object",
  description: "The sheets of several months.",
  required: ["months"],
  properties: { reference: text, months: { type: "array", items: { $ref: "#/components/schemas/answer" } } },
};
const refused = (description) => ({
  description,
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/refusal" } } },
});

const reference = (name) => ({ $ref: `#/components/schemas/${name}` });
/** The document of a command and its answer; `assess` takes several months of a household too. */
const taken = (name) => (name === "assess" ? { anyOf: [reference(name), reference("months")] } : reference(name));
const given = (name) =>
  name === "assess" ? { anyOf: [reference("answer"), reference("chain")] } : reference("answer");

const language = {
  name: "lang",
  in: "query",
  schema: { ...text, enum: ["fi", "sv", "en"], default: "en" },
  description: "Language.",
};
/** What any request may be answered. */
const always = {
  405: { ...refused("Another method."), headers: { Allow: { schema: text, description: "The method of this path." } } },
  421: refused("The Host header names none of the names that the service answers to."),
  500: refused("The service failed; nothing of the document is repeated."),
};

function operation(name) {
  return {
    operationId: name,
    summary: `The document of \`toimeentulotuki ${name}\` answered`,
    parameters: [language],
    requestBody: {
      required: true,
      content: { "application/json": { schema: taken(name) } },
    },
    responses: {
      200: {
        description: "The answer.",
        content: { "application/json": { schema: given(name) } },
      },
      400: refused("The body is not JSON, or an unknown language."),
      413: refused("The body is too large."),
      415: refused("The body is not application/json."),
      422: refused("The document has problems; all of them are listed."),
      ...always,
    },
  };
}

const description = {
  operationId: "description",
  summary: "This description",
  parameters: [language],
  responses: {
    200: { description: "OpenAPI 3.1.", content: { "application/json": { schema: { type: "object" } } } },
    400: refused("An unknown language."),
    ...always,
  },
};

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
      description:
        "Finnish basic social assistance. Nothing is stored; documents need no names or identity codes. Another path than these is answered 404, with a refusal.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    paths: {
      ...Object.fromEntries(documentNames.map((name) => [`/${name}`, { post: operation(name) }])),
      "/openapi.json": { get: description },
    },
    components: { schemas: { ...schemas, months, answer, chain, problem, refusal } },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(openapi(), null, 2));
