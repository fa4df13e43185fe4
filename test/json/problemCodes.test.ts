import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { problemCodes as known, problemText } from "../../src/json/problems.js";
import { problemCodes as listed } from "../problemCodes.js";

/** Written by hand: whoever adds a code adds it here, and nobody takes one away. */
const frozen =
  "missing wrongType wrongForm amountAsNumber notADay notListed outOfRange unknownField tooMany tooFew notPlainData " +
  "lawNotKnown outOfScope unknownMunicipality duplicate unknownPerson oneApplicant notAChild notYetBorn onlyFor " +
  "outsideMonth wrongOrder tooLarge tooSmall notInForce notTogether notInOrder unknownHousehold wrongCount notJson";

const root = new URL("../../src/", import.meta.url);
const source = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && name !== "json/problems.ts")
  .map((name) => readFileSync(new URL(name, root), "utf8"))
  .join("\n");

describe("the codes of problems", () => {
  it("are those of the frozen list, in its order", () => {
    expect(known).toEqual(frozen.split(" "));
    expect(Object.keys(listed)).toEqual(frozen.split(" "));
  });

  it("have each a meaning and a message of its own in three languages", () => {
    const texts = (["fi", "sv", "en"] as const).map((language) =>
      known.map((code) => problemText({ path: "", code, expected: "", received: "", message: "" }, language)),
    );
    texts.push(known.map((code) => listed[code].when));
    for (const own of texts) {
      expect(new Set(own).size).toBe(known.length);
      expect(own.filter((text) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
    }
  });

  it("are each given somewhere", () => {
    expect(known.filter((code) => !source.includes(`"${code}"`))).toEqual([]);
  });
});
