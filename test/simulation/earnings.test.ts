import { describe, expect, it } from "vitest";
import { eur, lawOn } from "../../src/index.js";
import { netIncomeOf } from "../../src/simulation/earnings.js";
import { budgetCurve, withEarnings, withMoreEarnings } from "../../src/simulation/index.js";
import { parsed } from "./tables.js";

/** A couple and a child, the applicant in the middle, with these incomes. */
function family(incomes: readonly Record<string, unknown>[]) {
  return parsed({
    month: "2026-03",
    household: {
      persons: [
        { id: "s", role: "spouse", born: "1985-05-05" },
        { id: "a", role: "applicant", born: "1985-05-05" },
        { id: "c", role: "child", born: "2010-05-05" },
      ],
      incomes,
      expenses: [],
    },
  });
}
const wage = (person: string, net: string, more = {}) => ({ person, kind: "earnings", net, ...more });
const benefit = { person: "a", kind: "generalSupport", net: "200.00" };

describe("a household that earns more", () => {
  it.each([
    ["has a wage where the applicant had none", [], [wage("a", "5.00")]],
    [
      "has a wage of the applicant beside those of the others",
      [wage("s", "100.00"), benefit, wage("c", "9.00")],
      [wage("s", "100.00"), benefit, wage("c", "9.00"), wage("a", "5.00")],
    ],
    [
      "has the wage of the applicant raised where it stands",
      [wage("s", "100.00"), wage("a", "30.00"), benefit],
      [wage("s", "100.00"), wage("a", "35.00"), benefit],
    ],
    [
      "has the first of two wages raised",
      [wage("a", "30.00"), wage("a", "40.00")],
      [wage("a", "35.00"), wage("a", "40.00")],
    ],
    [
      "has a wage of its own beside one of which more was found, which stays as it was found",
      [wage("a", "30.00", { oneOff: true })],
      [wage("a", "30.00", { oneOff: true }), wage("a", "5.00")],
    ],
    [
      "has the plain one of two wages raised",
      [wage("a", "30.00", { oneOff: true }), wage("a", "40.00")],
      [wage("a", "30.00", { oneOff: true }), wage("a", "45.00")],
    ],
  ])("%s", (_, before, after) => {
    const facts = family(before);
    expect(withMoreEarnings(facts, eur("5"))).toEqual(family(after));
    expect(facts).toEqual(family(before));
  });

  it.each([
    ["where it had none", [wage("s", "100.00")], [wage("s", "100.00"), wage("a", "5.00")]],
    [
      "in the place of all of its wages",
      [wage("a", "30.00"), wage("a", "40.00", { oneOff: true })],
      [wage("a", "5.00")],
    ],
    [
      "beside its benefits and the wages of others",
      [wage("c", "9.00"), wage("a", "30.00"), benefit],
      [wage("c", "9.00"), benefit, wage("a", "5.00")],
    ],
  ])("has a wage of exactly so much %s", (_, before, after) => {
    const facts = family(before);
    expect(withEarnings(facts, eur("5"))).toEqual(family(after));
    expect(facts).toEqual(family(before));
  });

  it("has no wage at all at nought", () => {
    expect(withEarnings(family([wage("a", "30.00"), benefit]), eur("0"))).toEqual(family([benefit]));
  });

  it("has as net income what all of its persons have", () => {
    expect(netIncomeOf(family([]))).toBe(0);
    expect(netIncomeOf(family([wage("s", "100.00"), benefit, wage("c", "9.05")]))).toBe(30_905);
  });
});

describe("a budget curve", () => {
  const input = parsed({
    month: "2026-03",
    household: {
      persons: [{ id: "a", role: "applicant", born: "1985-05-05", livingArrangement: "alone" }],
      incomes: [{ person: "a", kind: "generalSupport", net: "100.00" }],
      expenses: [],
    },
  });
  const law = lawOn("2026-03");

  it("begins at nought unless told otherwise, and ends at the last step that is not beyond the end", () => {
    const earnings = (choices: Parameters<typeof budgetCurve>[2]) =>
      budgetCurve(input, law, choices).map(({ earnings }) => earnings);
    expect(earnings({ to: eur("25"), step: eur("10") })).toEqual([0, 1000, 2000]);
    expect(earnings({ to: eur("20"), step: eur("10") })).toEqual([0, 1000, 2000]);
    expect(earnings({ from: eur("15"), to: eur("25"), step: eur("10") })).toEqual([1500, 2500]);
    expect(earnings({ from: eur("15"), to: eur("15"), step: eur("10") })).toEqual([1500]);
  });

  it("has at each point all income with the assistance, and what a further euro took away", () => {
    // 578.43 of basic amount; from 478.43 of wage beside 100.00 of benefit on there is no assistance.
    expect(budgetCurve(input, law, { from: eur("400"), to: eur("500"), step: eur("50") })).toEqual([
      { earnings: 40_000, assistance: 7843, disposable: 57_843, lostPerEuro: null },
      { earnings: 45_000, assistance: 2843, disposable: 57_843, lostPerEuro: 100 },
      // 28.43 of 50.00, whole cents for each euro.
      { earnings: 50_000, assistance: 0, disposable: 60_000, lostPerEuro: 57 },
    ]);
  });

  it.each([
    ["no step", "0", "10", "0"],
    ["an end before its beginning", "20", "10", "5"],
  ])("is refused for %s", (_, from, to, step) => {
    const choices = { from: eur(from), to: eur(to), step: eur(step) };
    expect(() => budgetCurve(input, law, choices)).toThrow("a curve goes upwards in steps");
  });

  it("is refused for a step downwards, and for one that is no number", () => {
    for (const step of [-100, Number.NaN]) {
      expect(() => budgetCurve(input, law, { to: eur("10"), step: step as never })).toThrow(RangeError);
    }
  });
});
