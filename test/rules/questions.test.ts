import { describe, expect, it } from "vitest";
import { assess, assessTotals, parseAssessInput } from "../../src/index.js";
import { amounts, couple, cuts, type Document, law, parent, sheetOf, single } from "../cases.js";

const month = "2026-03";
const yesOrNo = [true, false];
const wage = (facts: object) => ({ person: "a", kind: "earnings", net: "100.00", ...facts });
const withIncome = (income: object, person: object = {}) =>
  single(month, { incomes: [{ person: "a", ...income }] }, person);
const withCost = (...expenses: object[]) =>
  single(month, { expenses: expenses.map((own) => ({ amount: "20.00", ...own })) });
const rented = (dwelling: object, of = month) =>
  single(of, { dwelling: { limit: "700.00", ...dwelling }, expenses: [{ kind: "rent", amount: "2000.00" }] });
const family = (adult: object, child: object = {}): Document => {
  const document = parent(month, ["2015-01-01"]);
  Object.assign(document.household.persons[0]!, adult);
  Object.assign(document.household.persons[1]!, child);
  return document;
};
const asks = (document: Document) =>
  sheetOf(document).questions.map(({ code, path, person, section, assumed, answers }) => [
    code,
    path,
    person ?? null,
    section,
    assumed,
    answers,
  ]);
const partnerLeft = couple(month);
Object.assign(partnerLeft.household.persons[1]!, { present: [{ to: "2026-03-10" }] });
const codes = (document: Document) => sheetOf(document).questions.map(({ code }) => code);
const grounds = (document: Document) =>
  sheetOf(document).lines.flatMap((line) => line.cuts.flatMap((cut) => cut.grounds.map(({ section }) => section)));

const tenures = ["rented", "companyShare", "ownHouse", "rightOfOccupancy"];
const reduced = "/household/persons/0/reduction";
const late = "/household/incomes/0/lateKnown";

describe("a question names its field, the section it rests on, what is assumed and what may be answered", () => {
  it.each<readonly [string, Document, readonly (readonly unknown[])[]]>([
    [
      "a single parent in a shared home is none until that is found",
      family({ livingArrangement: "sharedHousehold" }),
      [["singleParent", "/household/persons/0/singleParent", "a", "9 § 2 mom", false, yesOrNo]],
    ],
    [
      "a parent who lives with the own parents is no single parent until that is found",
      family({ livingArrangement: "withParents" }),
      [["singleParent", "/household/persons/0/singleParent", "a", "9 § 2 mom", false, yesOrNo]],
    ],
    [
      "a parent of a child in alternating residence is one meanwhile",
      family({}, { share: "1/2" }),
      [["singleParent", "/household/persons/0/singleParent", "a", "9 § 2 mom", true, yesOrNo]],
    ],
    [
      "a reduction has three findings",
      single(month, {}, { reduction: { percent: 20 } }),
      [
        ["heard", `${reduced}/heard`, "a", "10 a §", false, yesOrNo],
        ["reasonable", `${reduced}/reasonable`, "a", "10 §", false, yesOrNo],
        ["subsistenceSafe", `${reduced}/subsistenceSafe`, "a", "10 §", false, yesOrNo],
      ],
    ],
    [
      "a surplus of unknown size",
      { ...single(month), carryIn: {} },
      [["carryInAmount", "/carryIn/amount", null, "13 § 3 mom", "0.00", []]],
    ],
    [
      "a surplus nobody has judged",
      { ...single(month), carryIn: { amount: "10.00" } },
      [["carryIn", "/carryIn/accepted", null, "13 § 3 mom", false, yesOrNo]],
    ],
    [
      "a student loan that was not drawn",
      withIncome({ kind: "studentLoan", net: "300.00", undrawn: true }),
      [["required", "/household/incomes/0/required", "a", "2 § ja 11 § 1 mom", false, yesOrNo]],
    ],
    [
      "a child's wage",
      parent(month, ["2011-01-01"], { incomes: [{ person: "c1", kind: "earnings", net: "100.00" }] }),
      [["irregular", "/household/incomes/0/irregular", "c1", "11 § 2 mom 2 kohta", true, yesOrNo]],
    ],
    [
      "income found out later, of which nothing else is known",
      withIncome(wage({ lateKnown: {} })),
      [
        ["paidOn", "/household/incomes/0/paidOn", "a", "13 § 4 mom", null, []],
        ["decidedOn", `${late}/decidedOn`, "a", "13 § 4 mom", null, []],
        ["told", `${late}/told`, "a", "13 § 4 mom", false, yesOrNo],
        ["reasonable", `${late}/reasonable`, "a", "13 § 4 mom", false, yesOrNo],
        ["available", `${late}/available`, "a", "13 § 4 mom", false, yesOrNo],
      ],
    ],
    [
      "a wage found out later: how much of the deduction of its month is used",
      withIncome(
        wage({
          paidOn: "2026-01-15",
          lateKnown: { decidedOn: "2026-01-20", told: true, available: true, reasonable: true },
        }),
      ),
      [["deductionUsed", `${late}/deductionUsed`, "a", "13 § 4 mom", "0.00", []]],
    ],
    [
      "a bill of an earlier month",
      withCost({ kind: "medicine", dueOn: "2026-02-10" }),
      [["retroactiveAccepted", "/household/expenses/0/retroactiveAccepted", null, "13 § 5 mom", false, yesOrNo]],
    ],
    [
      "a deposit",
      withCost({ kind: "rentDeposit" }),
      [["inCash", "/household/expenses/0/inCash", null, "16 § 4 mom", false, yesOrNo]],
    ],
    [
      "a move",
      withCost({ kind: "medicine" }, { kind: "movingCosts" }),
      [["necessary", "/household/expenses/1/necessary", null, "7 a § 1 mom 7 kohta", true, yesOrNo]],
    ],
    ...["healthCare", "dentalCare", "glasses"].map(
      (kind) =>
        [
          kind,
          withCost({ kind }),
          [["necessary", "/household/expenses/0/necessary", null, "7 b § 1 mom", true, yesOrNo]],
        ] as const,
    ),
    [
      "private care",
      withCost({ kind: "dentalCare", necessary: true, privateCare: true }),
      [["privateCareAccepted", "/household/expenses/0/privateCareAccepted", null, "7 b §", false, yesOrNo]],
    ],
    [
      "the tenure, once for two costs",
      withCost({ kind: "upkeep" }, { kind: "homeLoanInterest" }),
      [
        ["tenure", "/household/dwelling/tenure", null, "7 a § 1 mom", "ownHouse", tenures],
        ["municipality", "/household/municipality", null, "7 a § 2 mom", null, []],
      ],
    ],
    [
      "the limit of a municipality and year that is not known",
      single("2018-03", { municipality: "091", expenses: [{ kind: "rent", amount: "2000.00" }] }),
      [["limit", "/household/dwelling/limit", null, "7 b § 2 mom", null, []]],
    ],
    [
      "how somebody lives whose partner has left in the month",
      partnerLeft,
      [
        [
          "livingArrangement",
          "/household/persons/0/livingArrangement",
          "a",
          "9 § 1 mom",
          "alone",
          ["alone", "sharedHousehold", "withParents"],
        ],
      ],
    ],
    [
      "days abroad, until 2022",
      single("2018-03", {}, { daysAbroad: 25 }),
      [["daysAbroadCounted", "/household/persons/0/daysAbroadCounted", "a", "15 § 1 mom", 0, []]],
    ],
    [
      "a small stipend of a young person",
      single("2018-03", { incomes: [{ person: "a", kind: "stipend", net: "40.00" }] }, { born: "2005-05-05" }),
      [["disregarded", "/household/incomes/0/disregarded", "a", "11 § 2 mom 1 kohta", true, yesOrNo]],
    ],
    [
      "a loan",
      withIncome({ kind: "loan", net: "40.00" }),
      [["disregarded", "/household/incomes/0/disregarded", "a", "11 § 1 mom", true, yesOrNo]],
    ],
    [
      "what is not money yet",
      single(month, { assets: [{ kind: "car", amount: "900.00" }] }),
      [["available", "/household/assets/0/available", null, "12 § 1 mom", false, yesOrNo]],
    ],
    [
      "guidance to cheaper housing",
      rented({}),
      [
        ["guidance", "/household/dwelling/guidance", null, "7 a § 4 mom", null, [null, "ended"]],
        ["guidedBefore", "/household/dwelling/guidedBefore", null, "7 a § 4 mom", false, yesOrNo],
      ],
    ],
    [
      "guidance before the act gave it a length",
      rented({ guidance: { givenOn: "2022-12-15" } }),
      [["guidanceEndsOn", "/household/dwelling/guidance/endsOn", null, "7 a § 4 mom", null, []]],
    ],
    [
      "the ground of a longer time",
      rented({ guidance: { givenOn: "2025-10-01", extendedTo: "2026-04-30" } }),
      [["extensionGround", "/household/dwelling/guidance/extensionGround", null, "7 a § 4 mom", null, []]],
    ],
    [
      "until 2022, whether there was a cheaper home",
      rented({ guidance: { givenOn: "2017-10-01", endsOn: "2018-01-31" } }, "2018-03"),
      [["noCheaperHome", "/household/dwelling/noCheaperHome", null, "7 b § 3 mom", false, yesOrNo]],
    ],
  ])("%s", (_, document, questions) => {
    expect(asks(document)).toEqual(questions);
    const sheet = sheetOf(document);
    expect(sheet.provisional).toBe(true);
    const parsed = parseAssessInput(document);
    if (!parsed.ok) throw new Error("not read");
    const totals = assessTotals(parsed.value, law(document.month));
    expect([totals.provisional, totals.questions, totals.lines]).toEqual([true, null, null]);
    expect(totals.assistance).toBe(assess(parsed.value, law(document.month)).assistance);
  });

  it.each<readonly [string, Document]>([
    ["a reduction that ended before the month", single(month, {}, { reduction: { percent: 20, to: "2026-02-28" } })],
    ["a reduction that begins after it", single(month, {}, { reduction: { percent: 20, from: "2026-04-01" } })],
    ["a reduction of nothing", single(month, {}, { reduction: { percent: 0 } })],
    ["a reduction without a hearing", single(month, {}, { reduction: { percent: 20, heard: false } })],
    ["a surplus that is not accepted", { ...single(month), carryIn: { accepted: false } }],
    [
      "a child's wage that is irregular",
      parent(month, ["2011-01-01"], { incomes: [{ person: "c1", kind: "earnings", net: "100.00", irregular: true }] }),
    ],
    ["a child of whom the whole is here", family({}, { share: "1" })],
    ["a parent with a partner", couple(month)],
    ["no surplus", { ...single(month), carryIn: { amount: "0.00" } }],
    ["a deposit that is not paid in cash", withCost({ kind: "rentDeposit", inCash: false })],
    ["medicine", withCost({ kind: "medicine" })],
    [
      "a rent before any guidance",
      single(month, { dwelling: { guidance: null }, expenses: [{ kind: "rent", amount: "2000.00" }] }),
    ],
    [
      "a longer time with its ground",
      rented({ guidance: { givenOn: "2025-10-01", extendedTo: "2026-04-30", extensionGround: "illness" } }),
    ],
    [
      "a longer time within the time of the act",
      rented({ guidance: { givenOn: "2026-01-10", extendedTo: "2026-03-31" } }),
    ],
    [
      "a longer time within the three months, where less was given",
      rented({ guidance: { givenOn: "2025-12-10", endsOn: "2026-03-05", extendedTo: "2026-03-07" } }),
    ],
    [
      "no cheaper home, answered",
      rented({ guidance: { givenOn: "2017-10-01", endsOn: "2018-01-31" }, noCheaperHome: false }, "2018-03"),
    ],
  ])("%s asks nothing", (_, document) => {
    expect(codes(document)).toEqual([]);
    expect(sheetOf(document).provisional).toBe(false);
  });

  it("a reduction is asked about on its first and last day in the month", () => {
    const reduction = (facts: object) =>
      codes(single(month, {}, { reduction: { percent: 20, heard: true, reasonable: true, ...facts } }));
    expect(reduction({ to: "2026-03-01" })).toEqual(["subsistenceSafe"]);
    expect(reduction({ from: "2026-03-31" })).toEqual(["subsistenceSafe"]);
  });

  it("guidance of earlier times that was denied leaves one question", () => {
    expect(codes(rented({ guidedBefore: false }))).toEqual(["guidance"]);
  });
});

describe("what is presumed", () => {
  const presumed = (document: Document) => sheetOf(document).presumptions;
  it("is printed, and not what is known", () => {
    expect(presumed(single(month))).toEqual([]);
    expect(presumed(parent(month, ["2015-01-01"]))).toEqual(["wholeResidence"]);
    expect(presumed(family({}, { share: "1/2" }))).toEqual([]);
    expect(presumed(withCost({ kind: "medicine", accepted: "20.00" }))).toEqual(["necessaryMedicine"]);
    expect(presumed(withCost({ kind: "medicine", accepted: "20.00", necessary: true }))).toEqual([]);
    expect(presumed(withCost({ kind: "medicine", necessary: true }))).toEqual(["reasonableSize"]);
    const visits = { kind: "childVisits", accepted: "20.00" };
    expect(presumed(withCost(visits))).toEqual(["visitAgreementConfirmed"]);
    expect(presumed(withCost({ ...visits, agreementConfirmed: true }))).toEqual([]);
    const rent = (dwelling: object) =>
      presumed(single(month, { dwelling, expenses: [{ kind: "rent", amount: "300.00", accepted: "300.00" }] }));
    expect(rent({ limit: "700.00" })).toEqual(["residentsAreHousehold"]);
    expect(rent({ limit: "700.00", residents: 1 })).toEqual([]);
  });
});

describe("the time for cheaper housing", () => {
  const accepted = (guidance: object, of = month) => amounts(sheetOf(rented({ guidance }, of)), "rent");
  it("is three whole calendar months from 1 April 2024 on, and no shorter one counts", () => {
    expect(accepted({ givenOn: "2025-11-15" })).toEqual(["700.00"]);
    expect(accepted({ givenOn: "2025-12-15" })).toEqual(["2000.00"]);
    expect(accepted({ givenOn: "2025-12-15", endsOn: "2026-01-31" })).toEqual(["2000.00"]);
    expect(accepted({ givenOn: "2024-04-01" }, "2024-07")).toEqual(["2000.00"]);
    expect(accepted({ givenOn: "2024-04-01" }, "2024-08")).toEqual(["700.00"]);
  });
  it("runs to a later day that was given, also where no other is known", () => {
    expect(accepted({ givenOn: "2025-09-15", extendedTo: "2026-03-01" })).toEqual(["2000.00"]);
    expect(accepted({ givenOn: "2025-09-15", extendedTo: "2026-02-28" })).toEqual(["700.00"]);
    expect(accepted({ givenOn: "2022-09-15", extendedTo: "2026-03-31" })).toEqual(["2000.00"]);
  });
  it("does not end while there was no cheaper home, until 2022", () => {
    const guidance = { givenOn: "2017-10-01", endsOn: "2018-01-31" };
    const given = (noCheaperHome: boolean) => amounts(sheetOf(rented({ guidance, noCheaperHome }, "2018-03")), "rent");
    expect([given(true), given(false)]).toEqual([["2000.00"], ["700.00"]]);
  });
});

describe("the limit", () => {
  const over = { guidance: { givenOn: "2025-10-01" } };
  it("is divided when others live there", () => {
    const of = (residents: number) =>
      amounts(
        sheetOf(
          couple(month, {
            dwelling: { limit: "700.00", ...over, residents },
            expenses: [{ kind: "rent", amount: "2000.00" }],
          }),
        ),
        "rent",
      );
    expect([of(2), of(4)]).toEqual([["700.00"], ["350.00"]]);
  });
  it("names the act, and the decree of the limit where it was not given", () => {
    expect(grounds(rented(over))).toEqual(["7 a § 2 mom", "7 a § 4 mom"]);
    const shipped = single(month, {
      municipality: "091",
      dwelling: over,
      expenses: [{ kind: "rent", amount: "2000.00" }],
    });
    const sections = grounds(shipped);
    expect([sections[0], sections.at(-1)]).toEqual(["7 a § 2 mom", "7 a § 4 mom"]);
    expect(sections.length).toBeGreaterThan(2);
  });
  it("takes costs of one kind in the order they were told", () => {
    const expenses = [
      { kind: "rent", amount: "300.00" },
      { kind: "rent", amount: "600.00" },
    ];
    const document = single(month, { dwelling: { limit: "700.00", ...over }, expenses });
    expect(amounts(sheetOf(document), "rent")).toEqual(["300.00", "400.00"]);
  });
});

describe("costs", () => {
  it("found unnecessary rest on the size that is needed, those of a move on the move", () => {
    const unnecessary = (facts: object) => grounds(withCost({ necessary: false, ...facts }));
    expect(unnecessary({ kind: "movingCosts" })).toEqual(["7 a § 1 mom 7 kohta"]);
    expect(unnecessary({ kind: "rentDeposit", inCash: true })).toEqual(["7 a § 1 mom 7 kohta"]);
    expect(unnecessary({ kind: "medicine" })).toEqual(["6 § 2 mom ja 7 § 2 mom"]);
  });
  it("go with the tenure: upkeep with an own house, interest with any home but a rented one", () => {
    const of = (kind: string, tenure: string) =>
      cuts(sheetOf(single(month, { dwelling: { tenure, limit: "700.00" }, expenses: [{ kind, amount: "20.00" }] })));
    expect(tenures.map((tenure) => of("upkeep", tenure).length)).toEqual([1, 1, 0, 1]);
    expect(tenures.map((tenure) => of("homeLoanInterest", tenure).length)).toEqual([1, 0, 0, 0]);
  });
});

describe("a grant for part of the month", () => {
  it("takes the income of its days, the last one too", () => {
    const paid = (paidOn: string) => {
      const document = withIncome({ kind: "labourMarketSubsidy", net: "100.00", paidOn });
      return amounts(sheetOf({ ...document, period: { from: "2026-03-05", to: "2026-03-15" } }), "labourMarketSubsidy");
    };
    expect(["2026-03-04", "2026-03-05", "2026-03-15", "2026-03-16"].map(paid)).toEqual([
      ["0.00"],
      ["100.00"],
      ["100.00"],
      ["0.00"],
    ]);
  });
});

describe("the law of another month", () => {
  it("keeps the calendar of the facts", () => {
    const parsed = parseAssessInput(
      single("2026-02", {
        incomes: [{ person: "a", kind: "labourMarketSubsidy", net: "100.00", paidOn: "2026-02-10" }],
      }),
    );
    if (!parsed.ok) throw new Error("not read");
    expect([law("2026-03"), law("2026-02")].map((own) => assess(parsed.value, own).income)).toEqual([10_000, 10_000]);
  });
});

describe("a child's own income", () => {
  it("is capped at the child's own needs, wherever the child stands in the document", () => {
    const document = parent(month, ["2011-01-01"], {
      incomes: [
        { person: "c1", kind: "maintenance", net: "700.00", irregular: false },
        { person: "c1", kind: "earnings", net: "500.00", irregular: false },
      ],
      expenses: [{ kind: "medicine", person: "c1", amount: "30.00" }],
    });
    // 417.63 and 30.00 are the child's; the wage less 150.00 comes first.
    expect(amounts(sheetOf(document), "earnings")).toEqual(["350.00"]);
    expect(amounts(sheetOf(document), "maintenance")).toEqual(["97.63"]);
    const turned = structuredClone(document);
    turned.household.persons.reverse();
    expect(sheetOf(turned).totals).toEqual(sheetOf(document).totals);
  });
});

describe("nothing of nothing", () => {
  it("is no cut", () => {
    const reduction = { percent: 20, heard: true, reasonable: true, subsistenceSafe: true };
    const replacedBasicAmount = { reason: "institution", amount: "0.00" };
    expect(cuts(sheetOf(single(month, {}, { reduction, replacedBasicAmount })))).toEqual([]);
  });
});

describe("the grounds of a basic amount", () => {
  const ofFirst = (document: Document) => {
    const [line] = sheetOf(document).lines;
    return [line!.amount, line!.grounds[0]!.section, line!.grounds.length];
  };
  const inPrison = { role: "spouse", born: "1986-06-06", replacedBasicAmount: { reason: "prison", amount: "50.00" } };

  it("with a partner in prison are those of the practice, before those of the amount", () => {
    const alone = single(month);
    alone.household.persons = [
      { id: "a", role: "applicant", born: "1985-05-05" },
      { id: "b", ...inPrison },
    ];
    expect(ofFirst(alone)).toEqual(["578.43", "9 § 1 ja 2 mom", 4]);
    expect(ofFirst(single(month))).toEqual(["578.43", "9 § 1 mom 1 kohta", 3]);
    const withChild = parent(month, ["2015-01-01"]);
    withChild.household.persons.push({ id: "b", ...inPrison });
    expect(ofFirst(withChild)).toEqual(["665.19", "9 § 1 ja 2 mom", 5]);
    expect(ofFirst(parent(month, ["2015-01-01"]))).toEqual(["665.19", "9 § 2 mom", 4]);
  });

  it("of a parent whose child comes of age in the month change with it", () => {
    const adult = sheetOf(parent(month, ["2008-03-11"])).lines.filter(({ person }) => person === "a");
    expect(adult.map(({ amount, grounds }) => [amount, grounds[0]!.confidence])).toEqual([
      ["221.73", "published"],
      ["385.62", "act"],
    ]);
  });

  it("for some days are those of the days: abroad, in the period, in the household", () => {
    expect(grounds(single(month, {}, { daysAbroad: 20 }))).toEqual(["13 § 1 mom", "9 §"]);
    expect(grounds(single(month, {}, { daysAbroadCounted: 20 }))).toEqual(["13 § 1 mom", "9 §"]);
    expect(grounds({ ...single(month), period: { from: "2026-03-05", to: "2026-03-15" } })).toEqual([
      "13 § 1 mom",
      "13 § 1 mom",
    ]);
    expect(new Set(grounds(partnerLeft))).toEqual(new Set(["13 § 1 mom", "18 § 1 mom"]));
  });
});

describe("pay of the last banking day of the month before", () => {
  it("is of the first of the month, also for somebody who joined on it", () => {
    const document = couple(month, {
      incomes: [{ person: "b", kind: "labourMarketSubsidy", net: "100.00", paidOn: "2026-02-27" }],
    });
    Object.assign(document.household.persons[1]!, { present: [{ from: "2026-03-01" }] });
    expect(amounts(sheetOf(document), "labourMarketSubsidy")).toEqual(["100.00"]);
    expect(codes(document)).toEqual([]);
  });
});
