import { describe, expect, it } from "vitest";
import { assessMonths, euros, parseMonthsInput, printMonths } from "../../src/index.js";
import { asked, cuts, type Document, law, parent, sheetOf, single } from "../cases.js";

const chain = (months: object[]) => {
  const parsed = parseMonthsInput({ months });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return assessMonths(parsed.value.months, law);
};

describe("assets (12 §)", () => {
  const withAsset = (asset: object): Document =>
    single("2024-04", { assets: [{ kind: "account", amount: "700.00", ...asset }] });
  it.each(["account", "cash", "funds", "securities"])("%s is presumed available", (kind) => {
    const sheet = sheetOf(withAsset({ kind }));
    expect([sheet.totals.assets, sheet.presumptions, sheet.provisional]).toEqual(["700.00", ["availableAsset"], false]);
  });
  it.each(["savingsInsurance", "car", "realProperty", "estateShare", "otherAsset"])(
    "%s counts by a finding only",
    (kind) => {
      const sheet = sheetOf(withAsset({ kind }));
      expect([sheet.totals.assets, asked(sheet)]).toEqual(["0.00", ["available"]]);
      expect(sheetOf(withAsset({ kind, available: true })).totals.assets).toBe("700.00");
    },
  );
  it("that are protected, or granted against an order of recovery, do not count", () => {
    expect(sheetOf(withAsset({ protectedAs: "livelihood" })).totals.assets).toBe("0.00");
    expect(sheetOf(withAsset({ recoveryOrder: true })).totals.assets).toBe("0.00");
    expect(sheetOf(withAsset({ available: false })).totals.assets).toBe("0.00");
  });
  it("of a child count up to what the child's own income leaves of its needs", () => {
    const document = parent("2024-04", ["2010-01-01"], {
      incomes: [{ person: "c1", kind: "survivorsPension", net: "100.00", irregular: false }],
      assets: [
        { kind: "account", amount: "200.00", person: "c1" },
        { kind: "funds", amount: "500.00", person: "c1" },
      ],
    });
    const sheet = sheetOf(document);
    expect(sheet.totals.assets).toBe("311.40");
    expect(cuts(sheet)).toEqual(["childAssetsCap 388.60"]);
  });
});

describe("income entered for a child that is the family's", () => {
  it("does not lower what counts of the child's assets", () => {
    const document = parent("2024-05", ["2015-01-01"], {
      incomes: [{ person: "c1", kind: "childBenefit", net: "94.88" }],
      assets: [{ kind: "account", amount: "1000.00", person: "c1" }],
    });
    expect(sheetOf(document).totals).toMatchObject({ income: "94.88", assets: "370.26" });
  });
});

describe("assistance and surplus (6 § 1 mom)", () => {
  it("are never both above zero", () => {
    const sheet = sheetOf(single("2024-04", { assets: [{ kind: "account", amount: "600.00" }] }));
    expect([sheet.assistance, sheet.surplus, sheet.carryOut]).toEqual(["0.00", "12.29", "0.00"]);
  });
  it("a surplus of regular income is never carried (KHO 2002:T74)", () => {
    const wages = [{ person: "a", kind: "earnings", net: "2835.00" }];
    expect(sheetOf(single("2024-12", { incomes: wages })).carryOut).toBe("0.00");
  });
  it("a surplus of one-off income may be, regular income meeting the needs first", () => {
    const incomes = [
      { person: "a", kind: "earningsRelatedPension", net: "500.00" },
      { person: "a", kind: "inheritance", net: "300.00", oneOff: true },
    ];
    const sheet = sheetOf(single("2024-12", { incomes }));
    expect([sheet.surplus, sheet.carryOut]).toEqual(["212.29", "212.29"]);
    const other = sheetOf({ ...single("2024-12", { incomes }), practice: { surplusOrder: "oneOffFirst" } });
    expect([other.surplus, other.carryOut]).toEqual(["212.29", "0.00"]);
  });
  it("does not depend on the order of one-off and spread wages", () => {
    const wages = [
      { person: "a", kind: "earnings", net: "100.00", oneOff: true },
      { person: "a", kind: "earnings", net: "2000.00", oneOff: true, spread: { from: "2025-03", months: 2 } },
    ];
    expect(sheetOf(single("2025-03", { incomes: wages })).carryOut).toBe("100.00");
    expect(sheetOf(single("2025-03", { incomes: [...wages].reverse() })).carryOut).toBe("100.00");
  });
  it("neither late-known nor spread income is money that may be carried", () => {
    const late = { decidedOn: "2024-11-01", told: true, available: true, reasonable: true };
    const incomes = [
      { person: "a", kind: "inheritance", net: "900.00", oneOff: true, paidOn: "2024-11-10", lateKnown: late },
    ];
    expect(sheetOf(single("2024-12", { incomes })).carryOut).toBe("0.00");
    const spread = [
      { person: "a", kind: "inheritance", net: "9000.00", oneOff: true, spread: { from: "2024-12", months: 10 } },
    ];
    expect(sheetOf(single("2024-12", { incomes: spread })).carryOut).toBe("0.00");
  });
});

describe("surplus of the month before (15 § 2 mom, 13 § 3 mom)", () => {
  const carried = (carryIn: object) => sheetOf({ ...single("2025-07"), carryIn });
  it("counts only when a person has accepted it", () => {
    expect(carried({ amount: "100.00", fromMonth: "2025-06", accepted: true }).totals.income).toBe("100.00");
    const open = carried({ amount: "100.00", fromMonth: "2025-06" });
    expect([open.totals.income, asked(open), cuts(open)]).toEqual(["0.00", ["carryIn"], ["notCarried 100.00"]]);
    expect(asked(carried({ amount: "100.00", accepted: false }))).toEqual([]);
  });
  it("of a month further back is not carried", () => {
    expect(carried({ amount: "100.00", fromMonth: "2025-05", accepted: true }).totals.income).toBe("0.00");
  });
});

describe("months in a chain", () => {
  const persons = [{ id: "a", role: "applicant", born: "1985-05-05", livingArrangement: "alone" }];
  const expenses = [
    { kind: "rent", amount: "560.00" },
    { kind: "electricity", amount: "27.00" },
  ];
  const regular = [
    { person: "a", kind: "earnings", net: "560.00" },
    { person: "a", kind: "generalHousingAllowance", net: "300.00" },
  ];
  const month = (name: string, incomes: object[], facts: object = {}) => ({
    month: name,
    household: { persons, incomes, expenses, ...facts },
  });

  it("carry a holiday compensation of June through July into August", () => {
    const oneOff = { person: "a", kind: "earnings", net: "1400.00", oneOff: true };
    const accepted = { carryIn: { accepted: true } };
    const sheets = chain([
      month("2025-06", [...regular, oneOff]),
      { ...month("2025-07", regular), ...accepted },
      { ...month("2025-08", regular), ...accepted },
    ]);
    expect(sheets.map(({ surplus }) => euros(surplus))).toEqual(["929.45", "458.90", "0.00"]);
    expect(sheets.map(({ carryOut }) => euros(carryOut))).toEqual(["929.45", "458.90", "0.00"]);
    expect(euros(sheets[2]!.assistance)).toBe("11.65");
  });
  it("never carry more than the month before left", () => {
    const oneOff = { person: "a", kind: "inheritance", net: "1400.00", oneOff: true };
    const sheets = chain([
      month("2025-06", [...regular, oneOff]),
      { ...month("2025-07", []), carryIn: { amount: "5000.00", accepted: true } },
    ]);
    expect(euros(sheets[1]!.income)).toBe(euros(sheets[0]!.carryOut));
  });
  it("ask when nobody has said whether the surplus is carried, with the path in the whole document", () => {
    const oneOff = { person: "a", kind: "inheritance", net: "1400.00", oneOff: true };
    const parsed = parseMonthsInput({ months: [month("2025-06", [...regular, oneOff]), month("2025-07", regular)] });
    if (!parsed.ok) throw new Error("problems");
    const { months } = printMonths(parsed.value, assessMonths(parsed.value.months, law));
    expect(months[1]?.questions.map(({ path }) => path)).toContain("/months/1/carryIn/accepted");
    expect(months[1]?.lines.at(-1)).toMatchObject({ rule: "carriedSurplus", amount: "0.00" });
  });
  it("with a gap carry nothing", () => {
    const oneOff = { person: "a", kind: "inheritance", net: "1400.00", oneOff: true };
    const sheets = chain([
      month("2025-06", [...regular, oneOff]),
      { ...month("2025-08", regular), carryIn: { accepted: true } },
    ]);
    expect(sheets[1]!.lines!.some(({ heading }) => heading.rule === "carriedSurplus")).toBe(false);
  });
  it("use assets up, in the order given, and none is lost", () => {
    const assets = [
      { kind: "account", amount: "700.00" },
      { kind: "funds", amount: "900.00" },
      { kind: "car", amount: "2000.00", available: false },
    ];
    const sheets = chain([month("2025-06", regular, { assets }), month("2025-07", regular), month("2025-08", regular)]);
    // Needs 1180.55 less income 710.00: 470.55 of assets a month.
    expect(sheets.map((sheet) => euros(sheet.assets))).toEqual(["1600.00", "1129.45", "658.90"]);
    expect(sheets[1]!.input.household.assets?.map(({ kind, amount }) => [kind, euros(amount)])).toEqual([
      ["account", "229.45"],
      ["funds", "900.00"],
      ["car", "2000.00"],
    ]);
  });
  it("know how much of the deduction a wage found out later may still have", () => {
    const late = {
      person: "a",
      kind: "earnings",
      net: "260.00",
      paidOn: "2025-06-10",
      lateKnown: { decidedOn: "2025-06-02", told: true, available: true, reasonable: true },
    };
    const withWage = chain([
      month("2025-06", [{ person: "a", kind: "earnings", net: "100.00" }]),
      month("2025-07", [late]),
    ]);
    expect(euros(withWage[1]!.income)).toBe("210.00");
    expect(withWage[1]!.questions!.map(({ code }) => code)).not.toContain("deductionUsed");
    const twice = chain([
      month("2025-06", []),
      month("2025-07", [late]),
      month("2025-08", [{ ...late, net: "50.00" }]),
    ]);
    expect(twice.map(({ income }) => euros(income))).toEqual(["0.00", "110.00", "50.00"]);
  });
  it("must stand in order of time", () => {
    const parsed = parseMonthsInput({ months: [month("2025-07", []), month("2025-07", [])] });
    expect(parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "/months/1/month notInOrder",
    ]);
  });
});
