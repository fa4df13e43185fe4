import { describe, expect, it } from "vitest";
import { expenseKinds } from "../../src/figures/expenseKinds.js";
import { amounts, asked, cuts, type Document, parent, problemsOf, sheetOf, single } from "../cases.js";

const withExpense = (month: string, expense: object): Document =>
  single(month, { expenses: [{ kind: "healthCare", amount: "100.00", ...expense }] });
const accepted = (document: Document) => sheetOf(document).totals.otherBasicExpenses;

describe("other basic expenses (7 b §; from 2023 7 a and 7 b §)", () => {
  it("accepts each kind of the act in full and none of those that belong elsewhere", () => {
    for (const [kind, { versions }] of Object.entries(expenseKinds)) {
      const document = withExpense("2025-06", { kind, inCash: kind === "rentDeposit" ? true : undefined });
      expect([kind, accepted(document)]).toEqual([kind, versions[0]?.value === "never" ? "0.00" : "100.00"]);
    }
  });
  it("keeps a meal charge on the sheet, cut to nothing with its ground (KHO:2020:22)", () => {
    const [, line] = sheetOf(withExpense("2017-02", { kind: "mealCharge", amount: "260.00" })).lines;
    expect([line?.given, line?.amount]).toEqual(["260.00", "0.00"]);
    expect(line?.cuts[0]?.grounds[0]?.document).toBe("KHO:2020:22");
  });
  it("accepts the needed size only, and names the presumption while nobody has found one", () => {
    expect(accepted(withExpense("2025-06", { accepted: "60.50" }))).toBe("60.50");
    expect(sheetOf(withExpense("2025-06", {})).presumptions).toEqual(["reasonableSize"]);
    expect(sheetOf(withExpense("2025-06", { accepted: "100.00" })).presumptions).toEqual([]);
    expect(problemsOf(withExpense("2025-06", { accepted: "100.01" }))).toEqual([
      "/household/expenses/0/accepted tooLarge",
    ]);
  });
  it("takes off what is compensated from elsewhere (8 §, 6 § 3 mom)", () => {
    expect(accepted(withExpense("2025-06", { compensated: "30.00" }))).toBe("70.00");
    expect(accepted(withExpense("2025-06", { accepted: "20.00", compensated: "30.00" }))).toBe("0.00");
  });
  it("takes the share of others, half-up", () => {
    expect(accepted(withExpense("2025-06", { amount: "100.01", share: "1/2", shareReason: "coResidents" }))).toBe(
      "50.01",
    );
  });
  it("asks whether health costs are necessary from February 2026 on, and counts them meanwhile", () => {
    expect(asked(sheetOf(withExpense("2026-01", {})))).toEqual([]);
    const sheet = sheetOf(withExpense("2026-02", {}));
    expect([asked(sheet), sheet.totals.otherBasicExpenses]).toEqual([["necessary"], "100.00"]);
    expect(accepted(withExpense("2026-02", { necessary: false }))).toBe("0.00");
    expect(asked(sheetOf(withExpense("2026-02", { necessary: true })))).toEqual([]);
  });
  it("presumes that prescribed medicine is necessary", () => {
    const sheet = sheetOf(withExpense("2026-03", { kind: "medicine" }));
    expect([sheet.provisional, sheet.presumptions]).toEqual([false, ["reasonableSize", "necessaryMedicine"]]);
  });
  it("asks whether a move is necessary in every period (KHO:2023:40)", () => {
    expect(asked(sheetOf(withExpense("2024-05", { kind: "movingCosts" })))).toEqual(["necessary"]);
    expect(accepted(withExpense("2024-05", { kind: "movingCosts", necessary: false }))).toBe("0.00");
  });
  it("accepts private care by a finding only", () => {
    expect(accepted(withExpense("2025-06", { privateCare: true }))).toBe("0.00");
    expect(asked(sheetOf(withExpense("2025-06", { privateCare: true })))).toEqual(["privateCareAccepted"]);
    expect(accepted(withExpense("2025-06", { privateCare: true, privateCareAccepted: true }))).toBe("100.00");
    expect(accepted(withExpense("2025-06", { privateCareAccepted: false }))).toBe("0.00");
  });
  it("grants a deposit in cash by a finding only (16 § 4 mom)", () => {
    const sheet = sheetOf(withExpense("2025-06", { kind: "rentDeposit" }));
    expect([sheet.totals.otherBasicExpenses, asked(sheet)]).toEqual(["0.00", ["inCash"]]);
    expect(accepted(withExpense("2025-06", { kind: "rentDeposit", inCash: true, necessary: true }))).toBe("100.00");
    expect(accepted(withExpense("2025-06", { kind: "rentDeposit", inCash: true, necessary: false }))).toBe("0.00");
  });
  it("puts a bill into the month of its original due day", () => {
    expect(accepted(withExpense("2025-06", { dueOn: "2025-06-01" }))).toBe("100.00");
    expect(accepted(withExpense("2025-06", { dueOn: "2025-06-30" }))).toBe("100.00");
    const later = sheetOf(withExpense("2025-06", { dueOn: "2025-07-01" }));
    expect([cuts(later), asked(later)]).toEqual([["otherMonth 100.00"], []]);
    const earlier = sheetOf(withExpense("2025-06", { dueOn: "2025-05-31" }));
    expect([cuts(earlier), asked(earlier)]).toEqual([["retroactive 100.00"], ["retroactiveAccepted"]]);
    expect(accepted(withExpense("2025-06", { dueOn: "2025-05-31", retroactiveAccepted: true }))).toBe("100.00");
    expect(asked(sheetOf(withExpense("2025-06", { dueOn: "2025-05-31", retroactiveAccepted: false })))).toEqual([]);
  });
  it("treats a bill paid in an earlier month as one of that month when nothing is known of its due day", () => {
    expect(accepted(withExpense("2025-06", { paidOn: "2025-05-20" }))).toBe("0.00");
    expect(accepted(withExpense("2025-06", { paidOn: "2025-05-20", dueOn: "2025-06-02" }))).toBe("100.00");
  });
  it("presumes a confirmed agreement on a child's visits unless it is denied", () => {
    expect(sheetOf(withExpense("2025-06", { kind: "childVisits" })).presumptions).toContain("visitAgreementConfirmed");
    expect(accepted(withExpense("2025-06", { kind: "childVisits", agreementConfirmed: false }))).toBe("0.00");
  });
});

describe("the coeliac supplement (7 b § 2 mom)", () => {
  it("is 38 euros from March 2025 on, from the age of sixteen", () => {
    expect(sheetOf(single("2025-02", {}, { coeliac: true })).totals.otherBasicExpenses).toBe("0.00");
    expect(sheetOf(single("2025-03", {}, { coeliac: true })).totals.otherBasicExpenses).toBe("38.00");
    const child = (born: string) => {
      const document = parent("2025-03", [born]);
      document.household.persons[1]!.coeliac = true;
      return sheetOf(document).totals.otherBasicExpenses;
    };
    expect(child("2009-03-31")).toBe("38.00");
    expect(child("2009-04-01")).toBe("0.00");
  });
  it("is no part of the basic amount, so a reduction leaves it alone", () => {
    const reduction = { percent: 20, heard: true, reasonable: true, subsistenceSafe: true };
    expect(amounts(sheetOf(single("2025-03", {}, { coeliac: true, reduction })), "coeliacSupplement")).toEqual([
      "38.00",
    ]);
  });
});
