// JSON Schemas of the answers, made of the very types that the compiler holds the code to.
import { fileURLToPath } from "node:url";
import * as schemas from "typescript-json-schema";

const { buildGenerator, programFromConfig } = schemas.default ?? schemas;
const root = fileURLToPath(new URL("../../", import.meta.url));

/** The answer of each command, by its type. */
const types = {
  assess: "SheetAnswer",
  months: "MonthsAnswer",
  benefits: "BenefitsDocument",
  deadlines: "DeadlinesDocument",
  notifications: "NotificationsDocument",
  offset: "OffsetDocument",
  recovery: "RecoveryDocument",
  supplementary: "SupplementaryDocument",
  refusal: "RefusalAnswer",
};

/** What the library reads as an object without fields: a text with a brand for the compiler, and texts by any name. */
const text = (pattern) => ({ type: "string", pattern });
const misread = {
  Day: text("^\\d{4}-\\d\\d-\\d\\d$"),
  Month: text("^\\d{4}-\\d\\d$"),
  RecordStringString: { type: "object", additionalProperties: { type: "string" } },
};

/** A schema (draft 2020-12) by the name of each answer. */
export function answerSchemas() {
  const sources = ["src/cli/run.ts", "src/index.ts"].map((name) => `${root}${name}`);
  const program = programFromConfig(`${root}tsconfig.json`, sources);
  // The compiler has its own step; here only the types are read.
  const settings = { required: true, noExtraProps: true, strictNullChecks: true, ignoreErrors: true };
  const generator = buildGenerator(program, settings);
  return Object.fromEntries(
    Object.entries(types).map(([name, type]) => {
      const { $schema: _, definitions = {}, ...schema } = generator.getSchemaForSymbol(type);
      const names = new Map(Object.keys(definitions).map((long) => [long, shortName(long)]));
      if (new Set(names.values()).size < names.size) throw new Error(`${name}: two definitions of one name`);
      const $defs = Object.fromEntries(
        Object.entries(definitions).map(([long, part]) => {
          const name = names.get(long);
          const made = misread[name] ?? renamed(part, names);
          if (made.properties !== undefined && Object.keys(made.properties).length === 0) {
            throw new Error(`${name}: read as an object without fields`);
          }
          return [name, made];
        }),
      );
      return [
        name,
        {
          $schema: "https://json-schema.org/draft/2020-12/schema",
          title: `toimeentulotuki ${name}: answer`,
          ...renamed(schema, names),
          ...(Object.keys($defs).length === 0 ? {} : { $defs }),
        },
      ];
    }),
  );
}

/** `import("...").LineDocument` is LineDocument, `Record<string,string>` is RecordStringString. */
function shortName(long) {
  const words = long.replace(/import\(.*?\)\./g, "").match(/\w+/g);
  return words.map((word) => word[0].toUpperCase() + word.slice(1)).join("");
}

function renamed(part, names) {
  if (Array.isArray(part)) return part.map((item) => renamed(item, names));
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) =>
      key === "$ref" && typeof value === "string"
        ? [key, `#/$defs/${names.get(decodeURIComponent(value.slice("#/definitions/".length)))}`]
        : [key, renamed(value, names)],
    ),
  );
}
