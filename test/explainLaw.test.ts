import { describe, expect, it } from "vitest";
import type { Ground } from "../src/dated.js";
import { affectedBy, diffLaw, explainLaw, type LawChange } from "../src/explainLaw.js";
import { expenseKinds } from "../src/figures/expenseKinds.js";
import { incomeKinds } from "../src/figures/incomeKinds.js";
import { knownUntil } from "../src/figures/index.js";
import { primaryBenefits } from "../src/figures/primaryBenefits.js";
import { reductionGrounds } from "../src/figures/reductionGrounds.js";
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

describe("what stands behind a part of the law", () => {
  const items = explainLaw("2026-03");
  const grounds = (name: string) =>
    items.find((item) => item.kind === "basicAmount" && item.name === name)!.grounds.map(({ figure }) => figure?.name);
  const index = ["statutoryAmount", "nationalPensionsIndex", "indexBase"];

  it("is every figure that an amount is worked out from, its own share first", () => {
    expect(grounds("single")).toEqual(index);
    expect(grounds("singleParent")).toEqual(["singleParentShare", ...index]);
    expect(grounds("otherAdult")).toEqual(["otherAdultShare", ...index]);
    expect(grounds("adultChild")).toEqual(["adultChildShare", ...index]);
    expect(grounds("olderChild 1")).toEqual(["olderChildShare", ...index]);
    expect(grounds("olderChild 2")).toEqual(["olderChildShare", "secondSiblingStep", ...index]);
    expect(grounds("youngerChild 3")).toEqual(["youngerChildShare", "laterSiblingStep", ...index]);
    // A sentence of the act without a figure comes first.
    expect(grounds("parentOfAdult")).toEqual([undefined, ...index]);
    expect(grounds("partnerInPrison singleParent")).toEqual([undefined, "singleParentShare", ...index]);
  });
  it("of the deduction, the minor income and the coeliac supplement as well", () => {
    const law = lawOn("2025-06");
    const names = (grounds: readonly Ground[]) => grounds.map(({ figure }) => figure?.name);
    expect(names(law.deduction.grounds)).toEqual([
      "earnedIncomeDeductionShare",
      "earnedIncomeDeductionMost",
      "earnedIncomeDeductionFor",
    ]);
    expect(names(law.minorIncome.grounds)).toEqual([undefined, "minorIncomeSingle", "minorIncomeFamily"]);
    expect(law.minorIncome.grounds[0]!.section).toBe("11 § 2 mom 1 kohta");
    expect(names(lawOn("2026-03").coeliac!.grounds)).toEqual(["coeliacSupplement", "coeliacAge"]);
  });
  it("is a kind, by which the parts are told apart", () => {
    const kinds = new Map<string, number>();
    for (const { kind } of items) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    expect([...kinds.keys()]).toEqual([
      "basicAmount",
      "figure",
      "income",
      "expense",
      "primaryBenefit",
      "reductionGround",
      "limit",
      "place",
      "practice",
    ]);
    expect(Object.fromEntries(kinds)).toMatchObject({
      basicAmount: 13,
      income: Object.keys(incomeKinds).length,
      expense: Object.keys(expenseKinds).length,
      primaryBenefit: Object.keys(primaryBenefits).length,
      reductionGround: Object.keys(reductionGrounds).length,
    });
  });
  it("a list says its word, another thing its data, a benefit that is not in force nothing", () => {
    const find = (on: string, name: string, kind: string) =>
      explainLaw(on).find((item) => item.kind === kind && item.name === name)!.value;
    expect(find("2026-03", "earnings", "income")).toBe("counted");
    expect(find("2026-04-30", "generalSupport", "primaryBenefit")).toBeNull();
    expect(find("2026-05-01", "generalSupport", "primaryBenefit")).toBe('{"least":17,"throughMonthOf":65}');
  });
  it("a reading rests on no place of the act, and a sentence of the act on that of its day", () => {
    expect(items.filter(({ kind }) => kind === "practice").every(({ grounds }) => grounds.length === 0)).toBe(true);
    const period = (on: string) => explainLaw(on).find(({ kind, name }) => kind === "place" && name === "period")!;
    // The chapters were moved on 2023-01-01 (1023/2022).
    expect(period("2022-12-31").grounds).toMatchObject([{ section: "15 § 1 mom", inForceFrom: "2017-01-01" }]);
    expect(period("2023-01-01").grounds).toMatchObject([{ section: "13 § 1 mom", inForceFrom: "2023-01-01" }]);
  });
  it("is known of every part on the first day and on the last", () => {
    for (const day of ["2017-01-01", knownUntil]) {
      const bare = explainLaw(day).filter(({ kind, grounds }) => kind !== "practice" && grounds.length === 0);
      expect(bare).toEqual([]);
    }
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
  it("are those of whom only a question, a line or a cut differs", () => {
    const health = { expenses: [{ kind: "healthCare", amount: "40.00" }] };
    const before = lawOn("2026-02", { norms, healthNecessity: "presumed" });
    // From 2026-02 the necessity is asked; the amount stands until it is answered.
    expect(affectedBy([parsed(single("2026-02", health))], before, lawOn("2026-02", { norms }))).toEqual([
      { place: 0, before: 63632, after: 63632, change: 0 },
    ]);
    // A wage of a child far above the child's own needs: a smaller deduction changes how it is cut, and no total.
    const child = parsed({
      month: "2025-06",
      household: {
        persons: [
          { id: "a", role: "applicant", born: "1985-05-05" },
          { id: "c", role: "child", born: "2008-09-09" },
        ],
        incomes: [{ person: "c", kind: "earnings", net: "3000.00", irregular: false }],
        expenses: [],
      },
    });
    const smaller = lawOn("2025-06", { norms, earnedIncomeDeductionMost: "100.00" });
    const [affected, ...others] = affectedBy([child], lawOn("2025-06", { norms }), smaller);
    expect(affected).toMatchObject({ place: 0, change: 0 });
    expect(others).toEqual([]);
  });
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
