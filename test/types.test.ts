import { describe, expect, it } from "vitest";
import type { Dated } from "../src/dated.js";
import { type AssessInput, assess, eur, lawOn, type Money, parseAssessInput } from "../src/index.js";

// What must not compile. The checks are those of `npm run types`: an expected error that does not come is an error.

// @ts-expect-error a number of euros is no amount
const wrong: Money = 980;
// @ts-expect-error a version of a figure needs its source
const unsourced: Dated<string> = [{ from: "2026-01-01", value: "1.00" }];
// @ts-expect-error only the parser makes an input
const unread: AssessInput = { month: "2026-03", household: { persons: [], incomes: [], expenses: [] } };
// @ts-expect-error there is no such figure to change
const misnamed = () => lawOn("2026-03", { basicAmount: "1.00" });
// @ts-expect-error there is no such reading of the point
const misread = () => lawOn("2026-03", { practice: { ageChange: "never" } });
// @ts-expect-error a document must be parsed before it is assessed
const unparsed = () => assess({ month: "2026-03" });

describe("types", () => {
  it("let the right things through", () => {
    const amount: Money = eur("980.00");
    const parsed = parseAssessInput({});
    expect([amount, parsed.ok]).toEqual([98_000, false]);
    for (const refused of [wrong, unsourced, unread, misnamed, misread, unparsed]) expect(refused).toBeDefined();
  });
});
