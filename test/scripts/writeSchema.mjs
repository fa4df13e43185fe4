// Writes the published JSON Schema into dist, from the same data as the parser.
import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchema } from "../../dist/index.js";

const folder = new URL("../../dist/schema/", import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL("assess.json", folder), `${JSON.stringify(jsonSchema(), null, 2)}\n`);
