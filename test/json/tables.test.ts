import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Language } from "../../src/sheet.js";
import { version } from "../../src/version.js";
import { documents } from "./tableDocuments.js";

const folder = new URL("./tables/", import.meta.url);
const languages = ["fi", "sv", "en"] as const satisfies readonly Language[];
const cases = Object.keys(documents).flatMap((name) => languages.map((language) => [name, language] as const));

/**
 * What a caseworker reads, to the letter. The Finnish texts were gone through line by line, their amounts and days worked out
 * by hand; the Swedish and the English ones were read beside them. A change of the law or of a wording changes them too,
 * and is to be read there.
 */
describe("the tables a person reads", () => {
  it.each(cases)("%s in %s is the text in its file", (name, language) => {
    const [textOf, document] = documents[name]!;
    const text = textOf(document, language)
      .replaceAll(`toimeentulotuki ${version}`, "toimeentulotuki VERSION")
      .replaceAll(/\b[0-9a-f]{16}\b/g, "DIGEST");
    expect(text).toBe(readFileSync(new URL(`${name}.${language}.txt`, folder), "utf8"));
  });

  it("leave no file without its document", () => {
    const names = cases.map(([name, language]) => `${name}.${language}.txt`);
    expect(readdirSync(folder).sort()).toEqual(names.sort());
  });
});
