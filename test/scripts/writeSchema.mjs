// Writes the published JSON Schemas into dist: those of documents from the same data as the parsers, those of answers from
// the types that the code is held to.
import { mkdirSync, writeFileSync } from "node:fs";
import { documentNames, jsonSchema } from "../../dist/index.js";
import { answerSchemas } from "./answerSchemas.mjs";

const folder = new URL("../../dist/schema/", import.meta.url);
mkdirSync(new URL("answers/", folder), { recursive: true });
for (const name of documentNames) write(`${name}.json`, jsonSchema(name));
for (const [name, schema] of Object.entries(answerSchemas())) write(`answers/${name}.json`, schema);

function write(path, schema) {
  writeFileSync(new URL(path, folder), `${JSON.stringify(schema, null, 2)}\n`);
}
