import { describe, expect, it } from "vitest";
import { assessMonths, parseMonthsInput, type SheetDocument } from "../../src/index.js";
import { printSheet } from "../../src/json/print.js";
import { couple, type Document, identity, law, parent, sheetOf, single } from "../cases.js";

function chain(...months: Document[]): SheetDocument[] {
  const parsed = parseMonthsInput({ months });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return assessMonths(parsed.value.months, (on) => law(on)).map((sheet) => printSheet(sheet, identity(sheet.law)));
}
const lines = (sheet: SheetDocument | undefined, part: string) =>
  sheet!.lines.filter((line) => line.part === part).map(({ rule, amount, person }) => [rule, amount, person ?? null]);

describe("months in a chain", () => {
  const account = (facts: object) => ({ kind: "account", available: true, ...facts });

  it("use up assets in the order they were told, and an asset leaves with its owner", () => {
    const january = couple("2026-01", {
      assets: [
        account({ amount: "1200.00" }),
        account({ amount: "900.00", person: "b" }),
        account({ amount: "5.00", person: "a" }),
      ],
    });
    const [first, together] = chain(january, couple("2026-02"));
    expect(first!.assistance).toBe("0.00");
    // 2 x 506.87 were met by the first account.
    expect(lines(together, "asset")).toEqual([
      ["account", "186.26", null],
      ["account", "900.00", "b"],
      ["account", "5.00", "a"],
    ]);
    const [, alone] = chain(january, single("2026-02"));
    expect(lines(alone, "asset")).toEqual([
      ["account", "186.26", null],
      ["account", "5.00", "a"],
    ]);
    const [, otherwise] = chain(january, couple("2026-02", { assets: [] }));
    expect(lines(otherwise, "asset")).toEqual([]);
    const [, gap] = chain(january, couple("2026-03"));
    expect(lines(gap, "asset")).toEqual([]);
  });

  it("know how much of the deduction of a month is used, unless that is said", () => {
    const wage = (net: string, facts: object) => ({ person: "a", kind: "earnings", net, ...facts });
    const found = { decidedOn: "2026-01-05", told: true, available: true, reasonable: true };
    const january = (net: string) =>
      single("2026-01", { incomes: net === "" ? [] : [wage(net, { paidOn: "2026-01-15" })] });
    const february = (facts: object = {}) =>
      single("2026-02", { incomes: [wage("800.00", { paidOn: "2026-01-20", lateKnown: { ...found, ...facts } })] });
    // At most 150 euros a month and earner.
    expect(lines(chain(january("300.00"), february())[1], "income")).toEqual([["earnings", "800.00", "a"]]);
    expect(lines(chain(january("300.00"), february({ deductionUsed: "0.00" }))[1], "income")).toEqual([
      ["earnings", "650.00", "a"],
    ]);
    expect(lines(chain(january(""), february())[1], "income")).toEqual([["earnings", "650.00", "a"]]);
    expect(chain(january(""), february())[1]!.questions).toEqual([]);
  });

  it("carry at most what the month before left", () => {
    // 1500.00 less the 596.32 of somebody living alone.
    const january = single("2026-01", {
      incomes: [{ person: "a", kind: "labourMarketSubsidy", net: "1500.00", oneOff: true }],
    });
    const carried = (carryIn?: object) =>
      lines(chain(january, { ...single("2026-02"), ...(carryIn === undefined ? {} : { carryIn }) })[1], "income");
    expect(carried({ amount: "99999.00", accepted: true })).toEqual([["carriedSurplus", "903.68", null]]);
    expect(carried({ accepted: true })).toEqual([["carriedSurplus", "903.68", null]]);
    expect(carried({ amount: "1.00", accepted: true })).toEqual([["carriedSurplus", "1.00", null]]);
    expect(carried()).toEqual([["carriedSurplus", "0.00", null]]);
    const [, later] = chain(january, single("2026-03"));
    expect(lines(later, "income")).toEqual([]);
  });
});

describe("a partner in prison", () => {
  const prison = { replacedBasicAmount: { reason: "prison", amount: "50.00" } };
  const amount = (document: Document) => lines(sheetOf(document), "basicAmount");

  it("leaves the other as one who lives alone, or as a single parent", () => {
    const alone = couple("2026-03");
    Object.assign(alone.household.persons[1]!, prison);
    expect(amount(alone)).toEqual([
      ["basicAmount", "578.43", "a"],
      ["replacedBasicAmount", "50.00", "b"],
    ]);
    const withChild = parent("2026-03", ["2015-01-01"]);
    withChild.household.persons.push({ id: "b", role: "spouse", born: "1986-06-06", ...prison });
    expect(amount(withChild)[0]).toEqual(["basicAmount", "665.19", "a"]);
  });

  it("in any other place than prison is a partner still", () => {
    const document = couple("2026-03");
    Object.assign(document.household.persons[1]!, { replacedBasicAmount: { reason: "institution", amount: "50.00" } });
    expect(amount(document)[0]![1]).toBe("497.45");
  });
});
