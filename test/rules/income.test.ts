import { describe, expect, it } from "vitest";
import { amounts, asked, couple, cuts, type Document, parent, problemsOf, sheetOf, single } from "../cases.js";

const withIncome = (month: string, ...incomes: object[]): Document =>
  single(month, { incomes: incomes.map((income) => ({ person: "a", ...income })) });
const wage = (net: string, facts: object = {}) => ({ kind: "earnings", net, ...facts });
const counted = (document: Document) => sheetOf(document).totals.income;

describe("the earned-income deduction (11 § 3 mom)", () => {
  it.each([
    ["2017-01", "500.00", "400.00"],
    ["2018-05", "500.00", "400.00"],
    ["2018-05", "749.99", "599.99"],
    ["2018-05", "750.01", "600.01"],
    ["2018-06", "500.00", "350.00"],
    ["2018-06", "149.99", "0.00"],
    ["2022-12", "400.00", "250.00"],
    ["2026-02", "400.00", "250.00"],
    ["2026-03", "400.00", "400.00"],
  ])("in %s leaves of a wage of %s euros %s", (month, net, left) => {
    expect(counted(withIncome(month, wage(net)))).toBe(left);
  });
  it("may be the statutory share of 20 % until 2022 if that is the practice chosen", () => {
    const statutory = (month: string) => ({
      ...withIncome(month, wage("500.00")),
      practice: { earnedIncomeDeduction: "statutoryShare" },
    });
    expect(counted(statutory("2022-12"))).toBe("400.00");
    expect(counted(statutory("2023-01"))).toBe("350.00");
  });
  it("is one for all wages of an earner, regular ones first", () => {
    const sheet = sheetOf(withIncome("2025-06", wage("100.00", { oneOff: true }), wage("120.00")));
    expect(amounts(sheet, "earnings")).toEqual(["0.00", "70.00"]);
    expect(cuts(sheet)).toEqual(["earnedIncomeDeduction 120.00", "earnedIncomeDeduction 30.00"]);
  });
  it("is each earner's own", () => {
    const incomes = [wage("480.00", { person: "a" }), wage("120.00", { person: "b" })];
    expect(counted(couple("2026-01", { incomes }))).toBe("330.00");
  });
  it("is worked out on earnings before work expenses", () => {
    // 20 % of 600 is 120; 600 - 120 - 100.
    expect(counted(withIncome("2017-05", wage("600.00", { workExpenses: "100.00" })))).toBe("380.00");
    expect(counted(withIncome("2025-06", wage("180.00", { workExpenses: "80.00" })))).toBe("0.00");
  });
  it("leaves each wage room for its own work expenses, in any order of the input", () => {
    const wages = [wage("100.00", { workExpenses: "60.00" }), wage("500.00")];
    expect(counted(withIncome("2024-05", ...wages))).toBe("390.00");
    expect(counted(withIncome("2024-05", ...wages.reverse()))).toBe("390.00");
  });
  it("does not concern a start-up grant or a benefit", () => {
    expect(counted(withIncome("2025-06", { kind: "startUpGrant", net: "500.00" }))).toBe("500.00");
    expect(counted(withIncome("2025-06", { kind: "sicknessAllowance", net: "500.00" }))).toBe("500.00");
  });
  it("stays with minors after February 2026", () => {
    expect(counted(single("2026-06", { incomes: [wage("430.00", { person: "a" })] }, { born: "2008-06-02" }))).toBe(
      "280.00",
    );
    expect(counted(single("2026-06", { incomes: [wage("430.00", { person: "a" })] }, { born: "2008-06-01" }))).toBe(
      "430.00",
    );
  });
  it("stays with carers as far as known: from all earnings, or from the care fee alone", () => {
    const carer = (facts: object = {}) => ({
      ...single(
        "2026-06",
        { incomes: [wage("430.00", { person: "a" }), { person: "a", kind: "informalCareFee", net: "400.00" }] },
        { carer: "informal" },
      ),
      ...facts,
    });
    expect(counted(carer())).toBe("680.00");
    expect(cuts(sheetOf(carer()))).toEqual(["earnedIncomeDeduction 150.00"]);
    expect(amounts(sheetOf(carer({ practice: { carerDeduction: "careFee" } })), "informalCareFee")).toEqual(["250.00"]);
    // A care fee shows by itself that its receiver is a carer.
    expect(counted(withIncome("2026-06", { kind: "informalCareFee", net: "400.00" }))).toBe("250.00");
  });
});

describe("minor gifts and earnings (11 § 2 mom 1 kohta)", () => {
  it("leaves out 50 euros of gifts alone and 100 in a family; the excess counts", () => {
    const gifts = [
      { kind: "gift", net: "40.00" },
      { kind: "gift", net: "50.00" },
    ];
    expect(counted(withIncome("2024-08", ...gifts))).toBe("40.00");
    expect(counted(couple("2024-08", { incomes: [{ person: "b", kind: "gift", net: "130.00" }] }))).toBe("30.00");
  });
  it("ends with February 2026, or with January if that is the practice chosen", () => {
    const gift = (month: string) => withIncome(month, { kind: "gift", net: "60.00" });
    expect(counted(gift("2026-02"))).toBe("10.00");
    expect(counted(gift("2026-04"))).toBe("60.00");
    expect(counted({ ...gift("2026-02"), practice: { minorIncomeEnds: "february2026" } })).toBe("60.00");
    expect(counted({ ...gift("2026-01"), practice: { minorIncomeEnds: "february2026" } })).toBe("10.00");
  });
  it("leaves small earnings out altogether, and gives larger ones the deduction alone", () => {
    expect(counted(withIncome("2017-05", wage("50.00")))).toBe("0.00");
    expect(counted(withIncome("2017-05", wage("50.01")))).toBe("40.01");
    expect(counted(withIncome("2017-05", wage("40.00"), { kind: "gift", net: "10.00" }))).toBe("0.00");
    expect(counted(withIncome("2017-05", wage("40.00"), { kind: "gift", net: "20.00" }))).toBe("32.00");
  });
  it("measures a spread income by its instalment of the month", () => {
    const spread = { from: "2016-01", months: 3 };
    expect(counted(withIncome("2017-05", wage("30.00"), wage("3000.00", { spread })))).toBe("0.00");
    const gift = { kind: "gift", net: "120.00", spread: { from: "2017-01", months: 12 } };
    expect(counted(withIncome("2017-05", wage("30.00"), gift))).toBe("0.00");
    expect(counted(withIncome("2017-05", wage("41.00"), gift))).toBe("32.80");
  });
  it("judges a gift or stipend found out later by the month it was paid in", () => {
    const lateKnown = { decidedOn: "2026-02-02", told: true, available: true, reasonable: true };
    const late = (kind: string, net: string) => ({ kind, net, paidOn: "2026-02-10", lateKnown });
    expect(counted(withIncome("2026-03", late("gift", "40.00")))).toBe("0.00");
    expect(counted(withIncome("2026-03", late("gift", "40.00"), { kind: "gift", net: "10.00" }))).toBe("10.00");
    const young = { incomes: [{ person: "a", ...late("stipend", "150.00") }] };
    expect(counted(single("2026-03", young, { born: "2005-01-01" }))).toBe("0.00");
  });
  it("asks whether a small stipend of a young person is a minor grant", () => {
    const young = (net: string, born: string) =>
      single("2025-06", { incomes: [{ person: "a", kind: "stipend", net }] }, { born });
    const sheet = sheetOf(young("199.99", "2000-01-01"));
    expect([sheet.totals.income, asked(sheet)]).toEqual(["0.00", ["disregarded"]]);
    expect(counted(young("200.00", "2000-01-01"))).toBe("200.00");
    expect(counted(young("199.99", "1995-06-01"))).toBe("199.99");
  });
});

describe("what is no income (11 § 2 mom)", () => {
  it.each([
    "disabilityAllowance",
    "careAllowance",
    "maternityGrant",
    "childWelfareSupport",
    "expenseCompensation",
    "maintenanceCompensation",
    "preventiveAssistance",
  ])("%s stands on the sheet and counts nothing", (kind) => {
    const sheet = sheetOf(withIncome("2025-06", { kind, net: "100.00" }));
    expect([sheet.totals.income, sheet.lines.at(-1)?.given, cuts(sheet)]).toEqual([
      "0.00",
      "100.00",
      ["disregarded 100.00"],
    ]);
  });
  it("is read on the day of payment: the epidemic compensation from 12 October to 31 December 2020", () => {
    const paid = (month: string, paidOn?: string) =>
      counted(withIncome(month, { kind: "epidemicCompensation", net: "75.00", paidOn }));
    expect(paid("2020-11")).toBe("0.00");
    expect(paid("2020-10")).toBe("0.00");
    expect(paid("2020-10", "2020-10-12")).toBe("0.00");
    expect(paid("2020-10", "2020-10-11")).toBe("75.00");
    expect(paid("2021-01", "2021-01-04")).toBe("75.00");
  });
  it("had the extra child benefit of December 2022 among it, and the learning-material supplement from August 2019", () => {
    expect(counted(withIncome("2022-12", { kind: "extraChildBenefit", net: "94.88" }))).toBe("0.00");
    const early = { kind: "extraChildBenefit", net: "94.88", paidOn: "2022-12-07" };
    expect(counted(withIncome("2022-12", early))).toBe("0.00");
    expect(counted(withIncome("2019-07", { kind: "learningMaterialSupplement", net: "46.80" }))).toBe("46.80");
    expect(counted(withIncome("2019-08", { kind: "learningMaterialSupplement", net: "46.80" }))).toBe("0.00");
  });
  it("stays out after the reform of 2026 unless the other reading is chosen", () => {
    const document = withIncome("2026-06", { kind: "disabilityAllowance", net: "100.00" });
    expect(counted(document)).toBe("0.00");
    expect(counted({ ...document, practice: { privilegedIncome: "abolished" } })).toBe("100.00");
  });
  it("is decided by a finding either way", () => {
    expect(counted(withIncome("2025-06", { kind: "damages", net: "100.00", disregarded: true }))).toBe("0.00");
    expect(counted(withIncome("2025-06", { kind: "disabilityAllowance", net: "100.00", disregarded: false }))).toBe(
      "100.00",
    );
  });
  it("is a loan, unless somebody finds that it is none (KHO:2010:71, KHO:2014:196)", () => {
    const sheet = sheetOf(withIncome("2025-06", { kind: "loan", net: "1500.00" }));
    expect([sheet.totals.income, asked(sheet)]).toEqual(["0.00", ["disregarded"]]);
    expect(counted(withIncome("2025-06", { kind: "loan", net: "1500.00", disregarded: false }))).toBe("1500.00");
  });
  it("is what the bailiff takes and what a recovery withholds", () => {
    expect(counted(withIncome("2017-11", { kind: "earningsRelatedPension", net: "900.00", garnished: "150.00" }))).toBe(
      "750.00",
    );
    expect(counted(withIncome("2017-11", { kind: "earningsRelatedPension", net: "900.00", recovered: "60.00" }))).toBe(
      "840.00",
    );
    expect(
      problemsOf(
        withIncome("2017-11", {
          kind: "earningsRelatedPension",
          net: "100.00",
          garnished: "60.00",
          recovered: "40.01",
        }),
      ),
    ).toEqual(["/household/incomes/0/net tooLarge"]);
  });
  it("is a student loan not drawn, unless the student must use it; of a minor never", () => {
    const loan = (facts: object, born?: string) =>
      single(
        "2019-10",
        { incomes: [{ person: "a", kind: "studentLoan", net: "650.00", undrawn: true, ...facts }] },
        born === undefined ? {} : { born },
      );
    expect([counted(loan({})), asked(sheetOf(loan({})))]).toEqual(["0.00", ["required"]]);
    expect(counted(loan({ required: true }))).toBe("650.00");
    expect(asked(sheetOf(loan({ required: false })))).toEqual([]);
    expect(asked(sheetOf(loan({}, "2002-05-05")))).toEqual([]);
    expect(counted(withIncome("2019-10", { kind: "studentLoan", net: "650.00" }))).toBe("650.00");
  });
});

describe("the month of an income (15 § 2 mom, 13 § 3 mom)", () => {
  const paid = (month: string, paidOn: string) =>
    counted(withIncome(month, { kind: "otherBenefit", net: "100.00", paidOn }));
  it("is that of payment, and pay of the last banking day belongs to the next month", () => {
    // Friday 29 May 2026 is the last banking day of May.
    expect(paid("2026-05", "2026-05-28")).toBe("100.00");
    expect(paid("2026-05", "2026-05-29")).toBe("0.00");
    expect(paid("2026-06", "2026-05-29")).toBe("100.00");
    expect(paid("2026-06", "2026-05-28")).toBe("0.00");
    expect(paid("2026-06", "2026-07-01")).toBe("0.00");
  });
  it("knows that Good Friday is no banking day: in March 2024 the last one was Thursday 28", () => {
    expect(paid("2024-03", "2024-03-28")).toBe("0.00");
    expect(paid("2024-04", "2024-03-28")).toBe("100.00");
    expect(paid("2024-03", "2024-03-27")).toBe("100.00");
  });
  it("is several months for an income that is spread, and no cent is lost", () => {
    const spread = (month: string) =>
      counted(withIncome(month, { kind: "studentLoan", net: "100.00", spread: { from: "2025-01", months: 3 } }));
    expect(["2024-12", "2025-01", "2025-02", "2025-03", "2025-04"].map(spread)).toEqual([
      "0.00",
      "33.33",
      "33.33",
      "33.34",
      "0.00",
    ]);
  });
});

describe("income found out later (15 § 3 mom, 13 § 4 mom)", () => {
  const found = { decidedOn: "2023-08-01", told: true, available: true, reasonable: true };
  const late = (month: string, lateKnown: object, facts: object = {}) =>
    withIncome(month, { kind: "earnings", net: "260.00", paidOn: "2023-08-10", lateKnown, ...facts });
  it("counts within the two calendar months after the decision, with the deduction of its own month", () => {
    expect(counted(late("2023-09", found))).toBe("110.00");
    expect(counted(late("2023-10", found))).toBe("110.00");
    expect(counted(late("2023-11", found))).toBe("0.00");
    // Paid in the month that is assessed it is income of the month like any other, without any condition.
    expect(counted(late("2023-08", {}))).toBe("110.00");
  });
  it("keeps the deduction of a minor who has come of age since", () => {
    const lateKnown = { ...found, decidedOn: "2026-05-04", deductionUsed: "0.00" };
    const incomes = [{ person: "a", kind: "earnings", net: "260.00", paidOn: "2026-05-12", lateKnown }];
    expect(counted(single("2026-06", { incomes }, { born: "2008-05-20" }))).toBe("110.00");
    expect(counted(single("2026-06", { incomes }, { born: "2008-05-01" }))).toBe("260.00");
  });
  it("keeps the deduction of its month when the law has changed since", () => {
    const wageOfFebruary = {
      kind: "earnings",
      net: "260.00",
      paidOn: "2026-02-10",
      lateKnown: { ...found, decidedOn: "2026-02-02" },
    };
    expect(counted(withIncome("2026-04", wageOfFebruary))).toBe("110.00");
  });
  it("paid on the last banking day has the deduction of the next month, here none", () => {
    const wage = (paidOn: string) => ({
      kind: "earnings",
      net: "260.00",
      paidOn,
      lateKnown: { ...found, decidedOn: "2026-03-02", deductionUsed: "0.00" },
    });
    expect(counted(withIncome("2026-04", wage("2026-02-27")))).toBe("260.00");
    expect(counted(withIncome("2026-04", wage("2026-02-26")))).toBe("110.00");
  });
  it("gets only what is left of the deduction", () => {
    expect(counted(late("2023-09", { ...found, deductionUsed: "150.00" }))).toBe("260.00");
    expect(counted(late("2023-09", { ...found, deductionUsed: "100.00" }))).toBe("210.00");
    expect(asked(sheetOf(late("2023-09", found)))).toEqual(["deductionUsed"]);
  });
  it("shares one deduction, worked out on the sum, with other wages of its month", () => {
    const wages = [
      { kind: "earnings", net: "0.23", paidOn: "2018-03-10", workExpenses: "0.19", lateKnown: found },
      { kind: "earnings", net: "1.00", paidOn: "2018-03-10", lateKnown: found },
    ].map((wage) => ({ ...wage, lateKnown: { ...found, decidedOn: "2018-03-01", deductionUsed: "0.00" } }));
    // 20 % of 1.23 is 0.25; the first wage has room for 0.04 of it, the second takes 0.21.
    expect(counted(withIncome("2018-04", ...wages))).toBe("0.79");
    const two = (one: string, other: string) =>
      counted(
        withIncome(
          "2023-09",
          ...[one, other].map((deductionUsed) => ({
            kind: "earnings",
            net: "100.00",
            paidOn: "2023-08-10",
            lateKnown: { ...found, deductionUsed },
          })),
        ),
      );
    expect(two("0.00", "0.00")).toBe("50.00");
    expect([two("100.00", "20.00"), two("20.00", "100.00")]).toEqual(["150.00", "150.00"]);
  });
  it.each(["told", "available", "reasonable", "decidedOn"])("counts nothing without %s, and asks", (finding) => {
    const sheet = sheetOf(late("2023-09", { ...found, [finding]: undefined }));
    expect([sheet.totals.income, asked(sheet)]).toEqual(["0.00", [finding]]);
  });
  it.each(["told", "available", "reasonable"])("counts nothing with %s denied, and asks nothing", (finding) => {
    const sheet = sheetOf(late("2023-09", { ...found, [finding]: false, told: finding !== "told" }));
    expect([sheet.totals.income, asked(sheet)]).toEqual(["0.00", []]);
  });
  it("was earnings only until the end of 2022, and needed no finding of disposal", () => {
    const of2022 = { decidedOn: "2022-11-01", told: true, reasonable: true, deductionUsed: "150.00" };
    const benefit = { kind: "otherBenefit", net: "100.00", paidOn: "2022-11-10", lateKnown: of2022 };
    expect(counted(withIncome("2022-12", benefit))).toBe("0.00");
    expect(counted(withIncome("2022-12", { ...benefit, kind: "earnings" }))).toBe("100.00");
    expect(counted(withIncome("2023-01", { ...benefit, lateKnown: { ...of2022, available: true } }))).toBe("100.00");
  });
});

describe("a child's own income (11 § 2 mom 2 kohta)", () => {
  const child = (month: string, incomes: object[], expenses: object[] = []) =>
    parent(month, ["2009-03-01"], {
      incomes: incomes.map((income) => ({ person: "c1", irregular: false, ...income })),
      expenses: expenses as never,
    });
  it("is asked whether it is irregular, and left out meanwhile", () => {
    const sheet = sheetOf(child("2025-06", [wage("300.00", { irregular: undefined })]));
    expect([sheet.totals.income, asked(sheet)]).toEqual(["0.00", ["irregular"]]);
    expect(counted(child("2025-06", [wage("300.00", { irregular: true })]))).toBe("0.00");
  });
  it("counts at most up to the child's own basic amount and own other expenses", () => {
    const medicine = [{ kind: "medicine", amount: "25.00", person: "c1" }];
    const pension = { kind: "survivorsPension", net: "520.00" };
    expect(counted(child("2025-06", [pension]))).toBe("415.49");
    expect(counted(child("2025-06", [pension], medicine))).toBe("440.49");
    expect(counted(child("2025-06", [pension], [{ kind: "rent", amount: "25.00", person: "c1" }]))).toBe("415.49");
  });
  it("has the deduction first, also after February 2026", () => {
    expect(counted(child("2026-06", [wage("430.00")]))).toBe("280.00");
  });
  it("is not child benefit, which is the parent's and counts in full", () => {
    expect(counted(child("2025-06", [{ kind: "childBenefit", net: "900.00", irregular: undefined }]))).toBe("900.00");
  });
  it("meets the family's allowance for gifts after those of the adults", () => {
    const document = child("2025-06", [{ kind: "gift", net: "80.00" }]);
    expect(counted(document)).toBe("0.00");
    document.household.incomes.push({ person: "a", kind: "gift", net: "70.00" });
    expect(counted(document)).toBe("50.00");
  });
  it("cannot be irregular for an adult", () => {
    expect(problemsOf(withIncome("2025-06", wage("1.00", { irregular: true })))).toEqual([
      "/household/incomes/0/irregular onlyFor",
    ]);
  });
});
