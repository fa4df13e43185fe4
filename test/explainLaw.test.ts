import { describe, expect, it } from "vitest";
import { affectedBy, diffLaw, explainLaw, type LawChange } from "../src/explainLaw.js";
import { parseAssessInput } from "../src/json/parse.js";
import { lawOn } from "../src/law.js";
import { norms } from "../src/norms/index.js";
import { single } from "./cases.js";

const parsed = (document: unknown) => {
  const read = parseAssessInput(document);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};
const names = (changes: readonly LawChange[], kind: string) =>
  changes.filter((change) => change.kind === kind && change.isOfSubstance).map(({ name }) => name);

describe("the law of a day told part by part", () => {
  it("names every figure, list, limit, place and reading once, each figure and place with its ground", () => {
    const items = explainLaw("2026-03");
    expect(new Set(items.map(({ kind, name }) => `${kind} ${name}`)).size).toBe(items.length);
    const without = items.filter(({ kind, grounds }) => grounds.length === 0 && kind !== "practice");
    expect(without.map(({ kind, name }) => `${kind} ${name}`)).toEqual([]);
    const find = (name: string) => items.find((item) => item.name === name)!;
    // Kela's table from 2026-03-01.
    expect(find("single").value).toBe("578.43");
    expect(find("promptMonths")).toMatchObject({ kind: "figure", value: "1" });
    expect(find("decision")).toMatchObject({ kind: "limit", value: '{"count":7,"unit":"workingDays"}' });
    expect(find("weekendArrival")).toMatchObject({ kind: "practice", value: "kela" });
  });

  it("tells a reform as it reads, and refuses a day whose law is not known", () => {
    const reform = lawOn("2026-03", { earnedIncomeDeductionMost: "100.00", practice: { ageChange: "nextMonth" } });
    const find = (name: string) => explainLaw(reform).find((item) => item.name === name)!.value;
    expect([find("earnedIncomeDeductionMost"), find("ageChange")]).toEqual(["100.00", "nextMonth"]);
    expect(() => explainLaw("2016-12-31")).toThrow(RangeError);
  });
});

describe("what changed between two laws", () => {
  it("from 2026-02 to 2026-03: the amounts, who gets the deduction, the minor income", () => {
    const changes = diffLaw("2026-02-28", "2026-03-01");
    expect(names(changes, "basicAmount")).toHaveLength(13);
    expect(names(changes, "figure")).toEqual(
      expect.arrayContaining(["earnedIncomeDeductionFor", "minorIncomeSingle", "minorIncomeFamily"]),
    );
    expect(changes.find(({ name }) => name === "single")).toMatchObject({
      before: { value: "596.32" },
      after: { value: "578.43" },
    });
  });

  it("from 2026-01 to 2026-02: prompts and their reduction, and no amount", () => {
    const changes = diffLaw("2026-01", "2026-02");
    expect(names(changes, "basicAmount")).toEqual([]);
    expect(names(changes, "figure")).toEqual(expect.arrayContaining(["promptMonths", "promptReduction"]));
    expect(names(changes, "primaryBenefit")).toEqual([]);
  });

  it("at a new numbering only the places change, and nothing within a period", () => {
    const renumbered = diffLaw("2022-12-31", "2023-01-01").find(
      ({ name }) => name === "urgentDecision" || name === "decision",
    )!;
    expect(renumbered).toMatchObject({ isOfSubstance: false, before: { grounds: [{ section: "14 c § 1 mom" }] } });
    expect(diffLaw("2024-05-01", "2024-05-31")).toEqual([]);
    expect(diffLaw("2026-03", lawOn("2026-03", { norms }))).toEqual([]);
  });

  it("names a reform of one figure, with what follows from it", () => {
    const changes = diffLaw("2026-03", lawOn("2026-03", { statutoryAmount: "600.00" }));
    expect(names(changes, "figure")).toEqual(["statutoryAmount"]);
    expect(names(changes, "basicAmount").length).toBeGreaterThan(5);
  });
});

describe("the households a change concerns", () => {
  const wage = (net: string) => ({ incomes: [{ person: "a", kind: "earnings", net }] });
  const inputs = [single("2026-02", {}), single("2026-02", wage("100.00")), single("2026-02", wage("2000.00"))].map(
    parsed,
  );
  it("are those whose sheet differs, also when only the surplus does", () => {
    const [before, after] = [lawOn("2026-02", { norms }), lawOn("2026-03", { norms })];
    expect(affectedBy(inputs, before, after)).toEqual([
      { place: 0, before: 59632, after: 57843, change: -1789 },
      { place: 1, before: 59632, after: 47843, change: -11789 },
      { place: 2, before: 0, after: 0, change: 0 },
    ]);
    expect(affectedBy(inputs, before, before)).toEqual([]);
  });
  it("of a change of the deduction are those with a wage", () => {
    const after = lawOn("2026-02", { norms, earnedIncomeDeductionMost: "50.00" });
    expect(affectedBy(inputs, lawOn("2026-02", { norms }), after).map(({ place }) => place)).toEqual([1, 2]);
  });
});
