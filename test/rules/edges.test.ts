import { describe, expect, it } from "vitest";
import { assess, assessMonths, effectsOf, euros, parseAssessInput, parseMonthsInput } from "../../src/index.js";
import { amounts, asked, couple, cuts, type Document, law, parent, problemsOf, sheetOf, single } from "../cases.js";

const with2 = (document: Document, facts: object): Document => {
  Object.assign(document.household.persons[1]!, facts);
  return document;
};

describe("money of somebody who is not in the household on the day (3 § 1 mom, 18 § 1 mom)", () => {
  const wage = (paidOn: string) => [{ person: "b", kind: "earnings", net: "2000.00", paidOn }];
  it("is not the household's: a wage paid after the partner has left, or before the partner came", () => {
    const left = (paidOn: string) =>
      sheetOf(with2(couple("2025-06", { incomes: wage(paidOn) }), { present: [{ to: "2025-06-10" }] }));
    expect(left("2025-06-10").totals.income).toBe("1850.00");
    expect([left("2025-06-11").totals.income, cuts(left("2025-06-11")).at(-1)]).toEqual([
      "0.00",
      "notInHousehold 2000.00",
    ]);
    // Friday 30 May is the last banking day: the pay counts from 1 June, when the partner was still there.
    expect(left("2025-05-30").totals.income).toBe("1850.00");
    const came = with2(couple("2025-06", { incomes: wage("2025-06-02") }), { present: [{ from: "2025-06-12" }] });
    expect(sheetOf(came).totals.income).toBe("0.00");
  });
  it("nor is a bill that falls due for somebody who has left", () => {
    const bill = (dueOn: string) => [{ kind: "medicine", person: "b", amount: "50.00", dueOn }];
    const of = (dueOn: string) =>
      sheetOf(with2(couple("2025-06", { expenses: bill(dueOn) }), { present: [{ to: "2025-06-10" }] }));
    expect([of("2025-06-10").totals.otherBasicExpenses, of("2025-06-11").totals.otherBasicExpenses]).toEqual([
      "50.00",
      "0.00",
    ]);
  });
  it("nor is a wage that a child gets after coming of age", () => {
    const incomes = (paidOn: string) => [{ person: "c1", kind: "earnings", net: "300.00", irregular: false, paidOn }];
    const of = (paidOn: string) =>
      sheetOf(parent("2025-05", ["2007-05-11"], { incomes: incomes(paidOn) })).totals.income;
    expect([of("2025-05-10"), of("2025-05-11")]).toEqual(["138.50", "0.00"]);
  });
});

describe("a grant for a part of the month (13 § 1 and 3 mom)", () => {
  const document = (paidOn: string, dueOn: string): Document => ({
    ...single("2025-06", {
      municipality: "091",
      incomes: [{ person: "a", kind: "otherBenefit", net: "100.00", paidOn }],
      expenses: [{ kind: "electricity", amount: "30.00", dueOn }],
    }),
    period: { from: "2025-06-05", to: "2025-06-11" },
  });
  it("takes income and bills of its own days", () => {
    expect(sheetOf(document("2025-06-05", "2025-06-11")).totals).toMatchObject({
      income: "100.00",
      otherBasicExpenses: "30.00",
    });
    expect(sheetOf(document("2025-06-04", "2025-06-12")).totals).toMatchObject({
      income: "0.00",
      otherBasicExpenses: "0.00",
    });
  });
  it("asks for a bill that fell due before it", () => {
    expect(asked(sheetOf(document("2025-06-05", "2025-06-04")))).toEqual(["retroactiveAccepted"]);
  });
});

describe("income that is not there yet", () => {
  it("never counts: neither an instalment nor what is said to be found out later (KHO 2001:T2762)", () => {
    const income = { person: "a", kind: "taxRefund", net: "900.00", paidOn: "2025-08-15" };
    const spread = { from: "2025-06", months: 3 };
    expect(sheetOf(single("2025-06", { incomes: [{ ...income, spread }] })).totals.income).toBe("0.00");
    expect(sheetOf(single("2025-08", { incomes: [{ ...income, spread }] })).totals.income).toBe("300.00");
    const lateKnown = { decidedOn: "2025-06-03", told: true, available: true, reasonable: true, deductionUsed: "0.00" };
    expect(sheetOf(single("2025-07", { incomes: [{ ...income, lateKnown }] })).totals.income).toBe("0.00");
  });
});

describe("surplus and assets", () => {
  it("are never the same money twice: what is left of assets stays an asset", () => {
    const parsed = parseMonthsInput({
      months: [
        single("2025-06", {
          incomes: [{ person: "a", kind: "taxRefund", net: "1000.00", oneOff: true }],
          assets: [{ kind: "account", amount: "850.00" }],
        }),
        { ...single("2025-07"), carryIn: { accepted: true } },
      ],
    });
    if (!parsed.ok) throw new Error("problems");
    const [june, july] = assessMonths(parsed.value.months, law);
    // June: needs 593.55 of 1850.00. 406.45 of the refund and the account of 850.00 are left.
    expect([june!.surplus, june!.carryOut].map(euros)).toEqual(["1256.45", "406.45"]);
    expect(euros(july!.income + july!.assets)).toBe("1256.45");
  });
});

describe("days abroad within a part of the month or a reduction", () => {
  it("come off the days of the month, not off the days in the household", () => {
    const document = with2(couple("2026-03"), { present: [{ from: "2026-03-25" }], daysAbroad: 10 });
    expect(amounts(sheetOf(document), "basicAmount").at(-1)).toBe("116.07");
  });
  it("are taken from the days that are worth least, as nobody says which they were", () => {
    const reduction = { percent: 50, heard: true, reasonable: true, subsistenceSafe: true, to: "2026-03-15" };
    const sheet = sheetOf(single("2026-03", {}, { daysAbroad: 15, reduction }));
    expect(amounts(sheet, "basicAmount")).toEqual(["0.00", "308.50"]);
  });
  it("cannot count for more than were spent", () => {
    const person = { daysAbroad: 3, daysAbroadCounted: 20 };
    expect(problemsOf(single("2025-06", {}, person))).toEqual(["/household/persons/0/daysAbroadCounted tooLarge"]);
  });
  it("had no effect up to three weeks before April 2018", () => {
    expect(asked(sheetOf(single("2017-06", {}, { daysAbroad: 21 })))).toEqual([]);
    expect(asked(sheetOf(single("2017-06", {}, { daysAbroad: 22 })))).toEqual(["daysAbroadCounted"]);
  });
});

describe("guidance to cheaper housing", () => {
  const over = (month: string, guidance: object): Document =>
    single(month, { municipality: "091", expenses: [{ kind: "rent", amount: "900.00" }], dwelling: { guidance } });
  it("given under the earlier law has a time of its own, which is asked for", () => {
    const sheet = sheetOf(over("2024-06", { givenOn: "2024-02-10" }));
    expect([sheet.totals.otherBasicExpenses, asked(sheet)]).toEqual(["900.00", ["guidanceEndsOn"]]);
  });
  it("never has less than the three months of the act", () => {
    const short = { givenOn: "2026-02-10", endsOn: "2026-02-28" };
    expect(sheetOf(over("2026-05", short)).totals.otherBasicExpenses).toBe("900.00");
    expect(sheetOf(over("2026-06", short)).totals.otherBasicExpenses).toBe("715.00");
  });
});

describe("a reduction", () => {
  it("never concerns a minor: under 18 from February 2026, under 17 before", () => {
    const reduction = { percent: 20, heard: true, reasonable: true, subsistenceSafe: true };
    const of = (month: string, born: string) => problemsOf(single(month, {}, { born, reduction }));
    expect(of("2026-02", "2008-02-02")).toEqual(["/household/persons/0/reduction onlyFor"]);
    expect(of("2026-02", "2008-02-01")).toEqual([]);
    expect(of("2026-01", "2008-02-02")).toEqual([]);
    expect(of("2026-01", "2009-01-02")).toEqual(["/household/persons/0/reduction onlyFor"]);
  });
});

describe("what an answer would mean", () => {
  const effects = (document: Document) => {
    const parsed = parseAssessInput(document);
    if (!parsed.ok) throw new Error("problems");
    const resolved = law(document.month);
    return (assess(parsed.value, resolved).questions ?? []).map((question) =>
      effectsOf(parsed.value, resolved, question).map(({ answer, together, difference }) => [
        answer,
        together.length,
        euros(difference),
      ]),
    );
  };
  it("is worked out together with the other conditions where one alone changes nothing", () => {
    expect(effects(single("2026-04", {}, { reduction: { percent: 50 } }))).toEqual([
      [
        [true, 2, "-289.21"],
        [false, 2, "0.00"],
      ],
      [
        [true, 2, "-289.21"],
        [false, 2, "0.00"],
      ],
      [
        [true, 2, "-289.21"],
        [false, 2, "0.00"],
      ],
    ]);
  });
  it("is known for guidance too: none given, or its time over", () => {
    const over = single("2026-04", { municipality: "091", expenses: [{ kind: "rent", amount: "900.00" }] });
    expect(effects(over)[0]).toEqual([
      [null, 0, "0.00"],
      ["ended", 0, "-185.00"],
    ]);
  });
  it("starts from the answer that the sheet assumes", () => {
    const expenses = [
      { kind: "homeLoanInterest", amount: "5.00" },
      { kind: "upkeep", amount: "90.00" },
    ];
    const [tenure] = effects(single("2026-04", { municipality: "091", expenses }));
    expect(tenure?.find(([answer]) => answer === "ownHouse")).toEqual(["ownHouse", 0, "0.00"]);
  });
});

describe("a chain of months as a document", () => {
  it("may name a schema for itself and for each month", () => {
    const parsed = parseMonthsInput({ $schema: "x", months: [{ $schema: "y", ...single("2025-01") }] });
    expect(parsed.ok).toBe(true);
  });
  it("has its reference checked like that of a single month", () => {
    const parsed = parseMonthsInput({ reference: "a\u0000", months: [single("2025-01")] });
    expect(parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "/reference wrongForm",
    ]);
  });
});
