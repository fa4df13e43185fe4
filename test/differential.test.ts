import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, type Law, lawOn, parseAssessInput } from "../src/index.js";
import { norms } from "../src/norms/index.js";
import { assessDocument } from "./households.js";
import { type Doc, naive, type Totals } from "./naive.js";
import { runs } from "./runs.js";

const laws = new Map<string, Law>();

const lawOf = (month: string): Law => {
  let law = laws.get(month);
  if (law === undefined) {
    law = lawOn(`${month}-01`, { norms });
    laws.set(month, law);
  }
  return law;
};

const library = (document: Doc): Totals => {
  const parsed = parseAssessInput(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { assistance, surplus, carryOut, needs, income, assets } = assess(parsed.value, lawOf(document.month));
  return { assistance, surplus, carryOut, needs, income, assets };
};

describe("the calculation written a second time, plainly", () => {
  it("gives the same sheet for any household in any month", () => {
    fc.assert(
      fc.property(assessDocument(), (document) => {
        expect(library(document)).toEqual(naive(document));
      }),
      runs(100_000, { thorough: 1_000_000, fast: 500 }),
    );
  });
});
