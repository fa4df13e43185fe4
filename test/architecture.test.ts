import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const root = new URL("../src/", import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const text = (file: string) => readFileSync(new URL(file, root), "utf8");
const code = (file: string) =>
  text(file)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\/\/.*$/gm, "");

/** Layers from the ground up; a file may import from its own layer and from those below. */
const layers = [
  /^(money|civil|dates|dated|practice|openPoint|openPoints|limitPoints|notificationPoints|digest|version)\.ts$/,
  /^(facts|sheet|unemploymentBenefit)\.ts$|^figures\//,
  /^rules\//,
  /^law\.ts$/,
  /^norms\/|^areas\//,
  /^deadlines\//,
  /^notifications\//,
  /^(assess|assessMonths)\.ts$/,
  /^benefits\//,
  /^json\/|^(effects|explainLaw)\.ts$/,
  /^simulation\//,
  /^cli\//,
  /^index\.ts$/,
];
const layerOf = (file: string) => layers.findIndex((layer) => layer.test(file));

describe("the architecture", () => {
  it("gives every file a layer", () => {
    expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
  });

  it("imports only downwards", () => {
    const upward = files.flatMap((file) =>
      [...text(file).matchAll(/from "(\.[^"]+)\.js"/g)]
        .map(([, path]) => new URL(`${path}.ts`, new URL(file, root)).pathname.slice(root.pathname.length))
        .filter((target) => layerOf(target) > layerOf(file))
        .map((target) => `${file} -> ${target}`),
    );
    expect(upward).toEqual([]);
  });

  it("keeps decimal.js in figureText.ts and date-fns in dates.ts", () => {
    expect(files.filter((file) => text(file).includes('from "decimal.js"'))).toEqual(["simulation/figureText.ts"]);
    expect(files.filter((file) => text(file).includes('from "date-fns'))).toEqual(["dates.ts"]);
  });

  it("has no clock, locale or chance outside dates.ts and the command line", () => {
    const forbidden = /new Date\(|Date\.now|toLocale|\bIntl\b|Math\.random|\bprocess\b|node:/;
    const found = files.filter((file) => file !== "dates.ts" && !file.startsWith("cli/") && forbidden.test(code(file)));
    expect(found).toEqual([]);
  });

  it("has no numeral but 0 and 1 in the rules: a number of the law is a dated figure", () => {
    const numerals = files
      .filter((file) => file.startsWith("rules/"))
      .flatMap((file) =>
        [
          ...code(file)
            .replace(/"[^"]*"|`[^`]*`/g, '""')
            .matchAll(/(?<![\w.])\d[\d._]*/g),
        ]
          .filter(([number]) => number !== "0" && number !== "1")
          .map(([number]) => `${file}: ${number}`),
      );
    expect(numerals).toEqual([]);
  });

  it("compares no dates of law in the rules", () => {
    const found = files.filter((file) => file.startsWith("rules/") && /"\d{4}-\d\d/.test(code(file)));
    expect(found).toEqual([]);
  });

  it("keeps functions out of the figures' tables", () => {
    const tables = [
      "basicAmounts",
      "expenses",
      "income",
      "expenseKinds",
      "incomeKinds",
      "places",
      "municipalities",
      "duties",
      "lengths",
      "reductionGrounds",
      "primaryBenefits",
    ];
    for (const table of tables) expect(code(`figures/${table}.ts`)).not.toMatch(/\w\(/);
  });
});
