// Writes the published JSON Schemas into dist, from the same data as the parsers.
import { mkdirSync, writeFileSync } from "node:fs";
import { documentNames, jsonSchema } from "../../dist/index.js";

const folder = new URL("../../dist/schema/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const name of documentNames) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
}
