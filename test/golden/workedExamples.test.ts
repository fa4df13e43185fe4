import { describe, expect, it } from "vitest";
import { assessMonths, parseMonthsInput, printMonths, type SheetDocument } from "../../src/index.js";
import { amountOf, lawOfMonth, linesOf, sheetOf } from "./households.js";
import { notMonthly, type WorkedExample, workedChains, workedExamples } from "./workedExamples.js";

const figuresOf = (sheet: SheetDocument) => ({
  lines: linesOf(sheet),
  needs: sheet.totals.needs,
  income: sheet.totals.income,
  assets: sheet.totals.assets,
  assistance: sheet.assistance,
  surplus: sheet.surplus,
});

const expectedOf = ({ lines, needs, income, assets = "0.00", assistance, surplus }: Omit<WorkedExample, "name">) => ({
  lines: [...lines].sort(),
  needs,
  income,
  assets,
  assistance,
  surplus,
});

describe("the examples worked out by hand", () => {
  it("are K1 to K4 and X1 to X36, none left out", () => {
    const names = [...workedExamples, ...workedChains].map(({ name }) => name.split(",")[0]!);
    const wanted = [...numbered("K", 4), ...numbered("X", 36)];
    expect([...new Set(names)].sort()).toEqual(wanted.sort());
    expect(Object.keys(notMonthly).filter((part) => !wanted.includes(part.split(",")[0]!))).toEqual([]);
  });

  it.each(workedExamples.map((example) => [example.name, example] as const))("%s", (_name, example) => {
    expect(figuresOf(sheetOf(example.document))).toEqual(expectedOf(example));
  });

  it("X2, May 2017: had the first 150 euros been left out in full, the assistance were 50 euros higher", () => {
    const { document } = workedExamples.find(({ name }) => name.startsWith("X2,"))!;
    const sheet = sheetOf(document, { earnedIncomeDeductionShare: "1" });
    expect([amountOf(sheet, "earnings"), sheet.assistance]).toEqual(["350.00", "978.97"]);
  });

  it.each(workedChains.map((chain) => [chain.name, chain] as const))("%s", (_name, { months, carryOuts }) => {
    const parsed = parseMonthsInput({ months: months.map(({ document }) => document) });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const answer = printMonths(parsed.value, assessMonths(parsed.value.months, lawOfMonth));
    expect(answer.months.map(figuresOf)).toEqual(months.map(expectedOf));
    expect(answer.months.map(({ carryOut }) => carryOut)).toEqual(carryOuts);
  });
});

function numbered(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, place) => `${letter}${place + 1}`);
}
