import { describe, expect, it } from "vitest";
import { amounts, asked, couple, cuts, type Document, parent, problemsOf, sheetOf, single } from "../cases.js";

const basic = (document: Document) => amounts(sheetOf(document), "basicAmount");
const withPerson = (document: Document, place: number, facts: object): Document => {
  const persons = document.household.persons.map((person, at) => (at === place ? { ...person, ...facts } : person));
  return { ...document, household: { ...document.household, persons } };
};

describe("who gets which basic amount (9 § 1 and 2 mom)", () => {
  it("a person living alone gets the single amount", () => {
    expect(basic(single("2026-03"))).toEqual(["578.43"]);
  });
  it("an adult in a shared household gets the amount of other adults", () => {
    expect(basic(single("2026-03", {}, { livingArrangement: "sharedHousehold" }))).toEqual(["497.45"]);
  });
  it("an adult living with parents gets the amount of an adult child", () => {
    expect(basic(single("2026-03", {}, { livingArrangement: "withParents" }))).toEqual(["422.25"]);
  });
  it("a couple gets the amount of other adults twice, whatever arrangement is given", () => {
    expect(basic(couple("2026-03"))).toEqual(["497.45", "497.45"]);
    expect(basic(withPerson(couple("2026-03"), 0, { livingArrangement: "alone" }))).toEqual(["497.45", "497.45"]);
  });
  it("a parent alone with an own child gets the single-parent amount without asking", () => {
    const sheet = sheetOf(parent("2026-03", ["2015-01-01"]));
    expect(amounts(sheet, "basicAmount")).toEqual(["665.19", "417.63"]);
    expect(sheet.provisional).toBe(false);
  });
  it("a parent in a shared home takes the arrangement's amount and is asked for single parenthood", () => {
    const sheet = sheetOf(withPerson(parent("2026-03", ["2015-01-01"]), 0, { livingArrangement: "sharedHousehold" }));
    expect(amounts(sheet, "basicAmount")[0]).toBe("497.45");
    expect(asked(sheet)).toEqual(["singleParent"]);
    expect(sheet.questions[0]?.assumed).toBe(false);
  });
  it("a finding of single parenthood decides", () => {
    const shared = { livingArrangement: "withParents", singleParent: true };
    expect(basic(withPerson(parent("2026-03", ["2015-01-01"]), 0, shared))[0]).toBe("665.19");
    const denied = { livingArrangement: "withParents", singleParent: false };
    expect(basic(withPerson(parent("2026-03", ["2015-01-01"]), 0, denied))[0]).toBe("422.25");
  });
  it("is asked, assumed yes, when every child lives here for a part only", () => {
    const half = sheetOf(withPerson(parent("2021-05", ["2012-01-01"]), 1, { share: "0.5" }));
    expect(amounts(half, "basicAmount")).toEqual(["574.63", "158.78"]);
    expect(half.questions.map(({ code, assumed }) => [code, assumed])).toEqual([["singleParent", true]]);
  });
  it("a parent who has one child all the time is not asked", () => {
    const document = withPerson(parent("2021-05", ["2012-01-01", "2013-01-01"]), 1, { share: "1/2" });
    expect(sheetOf(document).provisional).toBe(false);
  });
  it("the partner at home of a prisoner is alone", () => {
    const prison = { replacedBasicAmount: { reason: "prison", amount: "48.00" } };
    const document = withPerson(withPerson(couple("2018-02"), 1, prison), 0, { livingArrangement: "alone" });
    expect(basic(document)).toEqual(["491.21"]);
    expect(amounts(sheetOf(document), "replacedBasicAmount")).toEqual(["48.00"]);
  });
  it("an applicant without family must say how the home is shared", () => {
    expect(problemsOf(single("2026-03", {}, { livingArrangement: undefined }))).toEqual([
      "/household/persons/0/livingArrangement missing",
    ]);
  });
});

describe("children (9 § 1 mom 4–5 kohta and 3 mom)", () => {
  it("make one series, oldest first, both age bands together", () => {
    expect(basic(parent("2019-11", ["2004-06-01", "2011-03-03", "2011-03-03"])).slice(1)).toEqual([
      "348.10",
      "288.43",
      "263.56",
    ]);
  });
  it("have their order from the day of birth and not from the document", () => {
    const document = parent("2026-09", ["2020-01-01", "2010-01-01", "2015-01-01"]);
    expect(basic(document).slice(1)).toEqual(["318.14", "417.63", "388.70"]);
  });
  it("of the same day are ordered by id", () => {
    const twins = parent("2019-11", ["2011-03-03", "2011-03-03"]);
    const turned = { ...twins, household: { ...twins.household, persons: [...twins.household.persons].reverse() } };
    const ofFirst = (document: Document) => sheetOf(document).lines.find(({ person }) => person === "c1")?.amount;
    expect(ofFirst(turned)).toBe(ofFirst(twins));
  });
  it("all get the lowest share from the third on", () => {
    expect(basic(parent("2023-02", ["2007-01-01", "2012-01-01", "2015-01-01", "2020-01-01"])).slice(1)).toEqual([
      "421.88",
      "394.13",
      "327.51",
      "327.51",
    ]);
  });
  it("change amount on the tenth birthday: the day before, the day itself, the day after", () => {
    // Born 2016-03-31: thirty days as a younger child would leave nothing for the last day of a month of 31.
    expect(basic(parent("2026-04", ["2016-04-01"])).slice(1)).toEqual(["417.63"]);
    expect(basic(parent("2026-03", ["2016-04-01"])).slice(1)).toEqual(["375.98"]);
    expect(basic(parent("2026-04", ["2016-04-11"])).slice(1)).toEqual(["125.33", "278.42"]);
    expect(basic(parent("2026-04", ["2016-04-30"])).slice(1)).toEqual(["363.45", "13.92"]);
  });
  it("change amount on the first of the next month if that is the practice chosen", () => {
    const document = { ...parent("2026-04", ["2016-04-11"]), practice: { ageChange: "nextMonth" } };
    const sheet = sheetOf(document);
    expect(amounts(sheet, "basicAmount").slice(1)).toEqual(["375.98"]);
    expect(sheet.madeWith.law.changed).toEqual(["practice.ageChange"]);
    expect(sheet.practice).toEqual({ ageChange: "nextMonth" });
  });
  it("born on 29 February are ten on 28 February of a common year", () => {
    expect(basic(parent("2026-02", ["2016-02-29"])).slice(1)).toEqual(["338.11", "41.74"]);
    expect(basic(parent("2026-03", ["2016-02-29"])).slice(1)).toEqual(["417.63"]);
  });
  it("leave the sheet on their eighteenth birthday, and the parent goes on as the parent of an adult", () => {
    const sheet = sheetOf(parent("2026-04", ["2008-04-16"]));
    // 665.19 x 15/30, 578.43 x 15/30; the child is here for 15 of 30 days.
    expect(amounts(sheet, "basicAmount")).toEqual(["332.60", "289.22", "208.82"]);
    expect(sheet.provisional).toBe(false);
  });
  it("who were 18 on the first are no children any more", () => {
    expect(problemsOf(parent("2026-04", ["2008-04-01"]))).toEqual(["/household/persons/1/born notAChild"]);
    expect(problemsOf(parent("2026-04", ["2008-04-02"]))).toEqual([]);
  });
  it("move up when an older sibling leaves", () => {
    const document = withPerson(parent("2026-04", ["2010-01-01", "2012-01-01"]), 1, {
      present: [{ to: "2026-04-15" }],
    });
    // Second child for 15 days (388.70), first child for 15 days (417.63).
    expect(basic(document).slice(1)).toEqual(["208.82", "194.35", "208.82"]);
  });
  it("born in the month get their days", () => {
    // Ten days from the 21st: 375.98 / 30 x 10.
    expect(basic(parent("2026-04", ["2026-04-21"])).slice(-1)).toEqual(["125.33"]);
  });
  it("born after the month are refused", () => {
    expect(problemsOf(parent("2026-04", ["2026-05-01"]))).toEqual(["/household/persons/1/born notYetBorn"]);
  });
});

describe("part of a month (13 § 1 mom, practice: thirtieths)", () => {
  it("is thirty days for somebody present all month, in every month", () => {
    for (const month of ["2026-02", "2026-03", "2026-04"]) {
      expect(cuts(sheetOf(single(month)))).toEqual([]);
    }
  });
  it("a partner who moves in on 12 June shares the month: 11 and 19 thirtieths", () => {
    const document = withPerson(couple("2024-06"), 1, { present: [{ from: "2024-06-12" }] });
    const sheet = sheetOf(withPerson(document, 0, { livingArrangement: "alone" }));
    expect(amounts(sheet, "basicAmount")).toEqual(["215.49", "316.38", "316.38"]);
    expect(sheet.provisional).toBe(false);
  });
  it("asks how the applicant lived before when nobody has said it, and assumes alone", () => {
    const sheet = sheetOf(withPerson(couple("2024-06"), 1, { present: [{ from: "2024-06-12" }] }));
    expect(amounts(sheet, "basicAmount")[0]).toBe("215.49");
    expect(asked(sheet)).toEqual(["livingArrangement"]);
  });
  it("the last part takes what is left of thirty days in a month of 31 and of 28", () => {
    const inMarch = withPerson(couple("2025-03"), 1, { present: [{ from: "2025-03-12" }] });
    const inFebruary = withPerson(couple("2025-02"), 1, { present: [{ from: "2025-02-12" }] });
    const days = (document: Document) =>
      sheetOf(withPerson(document, 0, { livingArrangement: "alone" })).lines.map(({ cuts: own }) => own[0]?.days);
    // The applicant: 11 + 19; the partner is present for 20 and for 17 days.
    expect(days(inMarch)).toEqual([11, 19, 20]);
    expect(days(inFebruary)).toEqual([11, 19, 17]);
  });
  it("a grant for five days is five thirtieths", () => {
    const document = { ...single("2022-10"), period: { from: "2022-10-27", to: "2022-10-31" } };
    expect(basic(document)).toEqual(["88.83"]);
  });
  it("up to seven days abroad leave the amount whole, eight take all eight", () => {
    expect(basic(single("2018-05", {}, { daysAbroad: 7 }))).toEqual(["491.21"]);
    expect(basic(single("2018-05", {}, { daysAbroad: 8 }))).toEqual(["376.59"]);
    expect(basic(single("2018-05", {}, { daysAbroad: 12 }))).toEqual(["311.10"]);
  });
  it("a whole month abroad leaves nothing, but the line stands", () => {
    const sheet = sheetOf(single("2025-02", {}, { daysAbroad: 28 }));
    expect(amounts(sheet, "basicAmount")).toEqual(["0.00"]);
    expect(cuts(sheet)).toEqual(["days 593.55"]);
  });
  it("a finding on the days abroad decides", () => {
    expect(basic(single("2018-05", {}, { daysAbroad: 12, daysAbroadCounted: 0 }))).toEqual(["491.21"]);
  });
  it("until April 2018 a person must decide what a stay abroad does", () => {
    const sheet = sheetOf(single("2018-04", {}, { daysAbroad: 25 }));
    expect(amounts(sheet, "basicAmount")).toEqual(["491.21"]);
    expect(asked(sheet)).toEqual(["daysAbroadCounted"]);
  });
});

describe("a change that changes no amount", () => {
  it("splits nothing: a parent alone whose child is born in the month, not as a single parent", () => {
    const document = withPerson(parent("2018-04", ["2018-04-16"]), 0, { singleParent: false });
    expect(basic(document)[0]).toBe("491.21");
  });
  it("splits no allowance in euros either", () => {
    const document = withPerson(couple("2018-04"), 1, { present: [{ from: "2018-04-16" }] });
    const replaced = { replacedBasicAmount: { reason: "institution", amount: "97.05" }, livingArrangement: "alone" };
    expect(amounts(sheetOf(withPerson(document, 0, replaced)), "replacedBasicAmount")).toEqual(["97.05"]);
  });
});

describe("what stands in the place of the basic amount", () => {
  it("is an allowance in euros or a part", () => {
    const allowance = sheetOf(
      single("2018-02", {}, { replacedBasicAmount: { reason: "institution", amount: "108.00" } }),
    );
    expect(allowance.totals.basicAmounts).toBe("108.00");
    const part = sheetOf(single("2018-02", {}, { replacedBasicAmount: { reason: "service", share: "0.3" } }));
    expect(part.totals.basicAmounts).toBe("147.36");
  });
  it("is one or the other", () => {
    const both = { reason: "other", amount: "1.00", share: "0.5" };
    expect(problemsOf(single("2018-02", {}, { replacedBasicAmount: both }))).toHaveLength(1);
    expect(problemsOf(single("2018-02", {}, { replacedBasicAmount: { reason: "other" } }))).toHaveLength(1);
  });
});

describe("reduction of the basic amount (10 §)", () => {
  const reduction = {
    percent: 50,
    ground: "fullTimeRegistration",
    heard: true,
    reasonable: true,
    subsistenceSafe: true,
  };
  it("rounds the reduced amount, the cut is the difference", () => {
    const sheet = sheetOf(single("2026-04", {}, { reduction }));
    expect(amounts(sheet, "basicAmount")).toEqual(["289.22"]);
    expect(cuts(sheet)).toEqual(["reduction 289.21"]);
    expect(sheet.lines[0]?.cuts[0]?.percent).toBe(50);
  });
  it.each([
    [20, "470.17"],
    [40, "352.63"],
  ])("of %i %% in 2024 leaves %s", (percent, left) => {
    expect(basic(single("2024-10", {}, { reduction: { ...reduction, percent } }))).toEqual([left]);
  });
  it.each(["heard", "reasonable", "subsistenceSafe"])("without the finding %s is blocked and asked for", (finding) => {
    const sheet = sheetOf(single("2026-04", {}, { reduction: { ...reduction, [finding]: undefined } }));
    expect(amounts(sheet, "basicAmount")).toEqual(["578.43"]);
    expect(asked(sheet)).toEqual([finding]);
  });
  it.each(["heard", "reasonable", "subsistenceSafe"])("with %s denied is blocked without a question", (finding) => {
    const sheet = sheetOf(
      single(
        "2026-04",
        {},
        { reduction: { ...reduction, [finding]: false, heard: finding === "heard" ? false : undefined } },
      ),
    );
    expect(amounts(sheet, "basicAmount")).toEqual(["578.43"]);
    expect(asked(sheet)).toEqual([]);
  });
  it("touches that person's amount only", () => {
    const plain = couple("2026-04");
    const reduced = withPerson(plain, 0, { reduction: { ...reduction, percent: 20 } });
    expect(basic(reduced)).toEqual(["397.96", "497.45"]);
  });
  it("holds from its first to its last day or month", () => {
    const of = (from: string | undefined, to: string | undefined) =>
      basic(single("2026-04", {}, { reduction: { ...reduction, from, to } }));
    expect(of("2026-04", "2026-05")).toEqual(["289.22"]);
    expect(of("2026-05", undefined)).toEqual(["578.43"]);
    expect(of(undefined, "2026-03")).toEqual(["578.43"]);
    expect(of("2026-04-16", undefined)).toEqual(["289.22", "144.61"]);
  });
  it("of 50 percent is not known before February 2026, nor more than 50 after", () => {
    expect(problemsOf(single("2026-01", {}, { reduction }))).toEqual([
      "/household/persons/0/reduction/percent notInForce",
    ]);
    expect(problemsOf(single("2026-02", {}, { reduction }))).toEqual([]);
    expect(problemsOf(single("2026-02", {}, { reduction: { ...reduction, percent: 51 } }))).toHaveLength(1);
  });
  it("never concerns a child", () => {
    expect(problemsOf(withPerson(parent("2026-04", ["2010-01-01"]), 1, { reduction }))).toEqual([
      "/household/persons/1/reduction onlyFor",
    ]);
  });
});
