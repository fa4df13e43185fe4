import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assess,
  euros,
  lawOn,
  parseSupplementaryInput,
  printSupplementary,
  type Supplementary,
  supplementaryOf,
} from "../../src/index.js";
import { couple, type Document, law, parent, single } from "../cases.js";
import { assessDocument } from "../households.js";
import { runs } from "../runs.js";
import { askedIn, cited } from "./people.js";

interface CostDocument {
  name: string;
  person?: string;
  amount: string;
  accepted?: string;
}

interface SupplementaryCase {
  basic: unknown;
  costs: CostDocument[];
  surplusUsed?: string;
  surplusIsMoney?: boolean;
}

function resultOf(document: SupplementaryCase): Supplementary {
  const read = parseSupplementaryInput(document);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  return supplementaryOf(assess(read.value.basic, law(read.value.basic.month)), read.value);
}

const amountsOf = ({ assistance, needs, surplusUsed, surplusLeft }: Supplementary) => ({
  assistance: euros(assistance),
  needs: euros(needs),
  surplusUsed: euros(surplusUsed),
  surplusLeft: euros(surplusLeft),
});
const asked = ({ questions }: Supplementary) => questions.map(({ code }) => code);
const cost = (amount: string, accepted: string = amount): CostDocument => ({
  name: "guardian's fee",
  amount,
  accepted,
});

/** Example X25: costs 1130.95, pensions 1176.95, surplus 46.00. */
const pensioner = single("2025-09", {
  incomes: [
    { person: "a", kind: "guaranteePension", net: "976.59" },
    { person: "a", kind: "pensionersHousingAllowance", net: "200.36" },
  ],
  expenses: [
    { kind: "rent", amount: "500.00" },
    { kind: "electricity", amount: "25.00" },
    { kind: "medicine", amount: "12.40", person: "a" },
  ],
});

describe("The surplus of the same month meets supplementary costs first (6 § 1 mom)", () => {
  it("X25: of a fee of 120.00 a surplus of 46.00 leaves 74.00", () => {
    const result = resultOf({ basic: pensioner, costs: [cost("120.00")] });
    expect(amountsOf(result)).toEqual({
      assistance: "74.00",
      needs: "120.00",
      surplusUsed: "46.00",
      surplusLeft: "0.00",
    });
    expect(euros(result.surplus)).toBe("46.00");
    expect(result.month).toBe("2025-09");
  });

  it.each([
    ["45.99", "0.00", "45.99", "0.01"],
    ["46.00", "0.00", "46.00", "0.00"],
    ["46.01", "0.01", "46.00", "0.00"],
  ])("a cost of %s leaves %s to grant", (amount, assistance, surplusUsed, surplusLeft) => {
    expect(amountsOf(resultOf({ basic: pensioner, costs: [cost(amount)] }))).toEqual({
      assistance,
      needs: amount,
      surplusUsed,
      surplusLeft,
    });
  });

  it("bill of 200.00, surplus of 20.00: 180.00", () => {
    const basic = single("2017-05", { incomes: [{ person: "a", kind: "nationalPension", net: "507.89" }] });
    expect(amountsOf(resultOf({ basic, costs: [cost("200.00")] })).assistance).toBe("180.00");
  });

  it.each(["2017-05", "2022-12", "2023-01", "2026-02", "2026-09"])(
    "a deficit of the basic calculation of %s leaves the costs whole",
    (month) => {
      const basic = single(month, { expenses: [{ kind: "rent", amount: "400.00" }] });
      expect(amountsOf(resultOf({ basic, costs: [cost("120.00"), cost("30.50")] }))).toEqual({
        assistance: "150.50",
        needs: "150.50",
        surplusUsed: "0.00",
        surplusLeft: "0.00",
      });
    },
  );

  it("income that meets the basic needs to the cent neither gives nor takes", () => {
    const basic = single("2025-09", { incomes: [{ person: "a", kind: "nationalPension", net: "593.55" }] });
    expect(amountsOf(resultOf({ basic, costs: [cost("10.00")] }))).toEqual({
      assistance: "10.00",
      needs: "10.00",
      surplusUsed: "0.00",
      surplusLeft: "0.00",
    });
  });

  it("prints the basic sheet beside it", () => {
    const read = parseSupplementaryInput({ basic: pensioner, costs: [cost("120.00")], reference: "r" });
    if (!read.ok) throw new Error("refused");
    const sheet = assess(read.value.basic, lawOn("2025-09"));
    const printed = printSupplementary(supplementaryOf(sheet, read.value), sheet, read.value);
    expect(printed).toMatchObject({ reference: "r", month: "2025-09", needs: "120.00", assistance: "74.00" });
    expect(printed.basic).toMatchObject({ assistance: "0.00", surplus: "46.00" });
  });
});

describe("A surplus is used once", () => {
  it("what one decision of the month used is not there for the next", () => {
    const first = resultOf({ basic: pensioner, costs: [cost("30.00")] });
    expect(amountsOf(first)).toMatchObject({ assistance: "0.00", surplusUsed: "30.00", surplusLeft: "16.00" });
    const second = resultOf({ basic: pensioner, costs: [cost("50.00")], surplusUsed: "30.00" });
    expect(amountsOf(second)).toMatchObject({ assistance: "34.00", surplusUsed: "16.00", surplusLeft: "0.00" });
  });

  it("a surplus carried whole into the next month meets no cost of this one", () => {
    expect(amountsOf(resultOf({ basic: pensioner, costs: [cost("50.00")], surplusUsed: "46.00" }))).toMatchObject({
      assistance: "50.00",
      surplusUsed: "0.00",
      surplusLeft: "0.00",
    });
  });

  it("what meets supplementary costs is not carried into the next month any more", () => {
    const basic = single("2025-06", {
      incomes: [
        { person: "a", kind: "earnings", net: "560.00" },
        { person: "a", kind: "generalHousingAllowance", net: "300.00" },
        { person: "a", kind: "earnings", net: "1400.00", oneOff: true },
      ],
      expenses: [
        { kind: "rent", amount: "560.00" },
        { kind: "electricity", amount: "27.00" },
      ],
    });
    const none = resultOf({ basic, costs: [cost("0.00")] });
    expect([euros(none.surplus), euros(none.carryOut)]).toEqual(["929.45", "929.45"]);
    const some = resultOf({ basic, costs: [cost("120.00")] });
    expect(amountsOf(some)).toMatchObject({ assistance: "0.00", surplusUsed: "120.00", surplusLeft: "809.45" });
    expect(euros(some.carryOut)).toBe("809.45");
    const all = resultOf({ basic, costs: [cost("1000.00")] });
    expect(amountsOf(all)).toMatchObject({ assistance: "70.55", surplusUsed: "929.45", surplusLeft: "0.00" });
    expect(euros(all.carryOut)).toBe("0.00");
  });

  it("regular income is not carried although its surplus meets supplementary costs (Kela 40/2017)", () => {
    expect(euros(resultOf({ basic: pensioner, costs: [cost("10.00")] }).carryOut)).toBe("0.00");
  });
});

describe("What the authority has to find", () => {
  it("a cost is not accepted before its size is found, and it is asked", () => {
    const basic = single("2025-09");
    const result = resultOf({ basic, costs: [{ name: "hobby", amount: "90.00" }, cost("40.00", "25.00")] });
    expect(amountsOf(result)).toMatchObject({ assistance: "25.00", needs: "25.00" });
    expect(result.lines.map(({ given, accepted }) => [euros(given), euros(accepted)])).toEqual([
      ["90.00", "0.00"],
      ["40.00", "25.00"],
    ]);
    expect(result.questions.map(({ code, path }) => `${code} ${path}`)).toEqual(["accepted /costs/0/accepted"]);
  });

  it("no more than the cost is accepted", () => {
    const read = parseSupplementaryInput({ basic: pensioner, costs: [cost("40.00", "40.01")] });
    expect(read.ok ? [] : read.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "/costs/0/accepted tooLarge",
    ]);
  });

  const reduced = (net: string) =>
    single(
      "2024-12",
      { incomes: [{ person: "a", kind: "nationalPension", net }] },
      { reduction: { percent: 40, heard: true, reasonable: true, subsistenceSafe: true } },
    );

  it.each([
    ["only by the reduction", "400.00", true, "52.63", "47.37"],
    ["only by the reduction", "400.00", false, "100.00", "0.00"],
    ["partly by the reduction", "600.00", true, "0.00", "100.00"],
    ["partly by the reduction", "600.00", false, "87.71", "12.29"],
  ])("a surplus made %s, income %s, found to count: %s", (_, net, surplusIsMoney, assistance, surplusUsed) => {
    const result = resultOf({ basic: reduced(net), costs: [cost("100.00")], surplusIsMoney });
    expect(amountsOf(result)).toMatchObject({ assistance, surplusUsed });
    expect(asked(result)).toEqual([]);
  });

  it("whether a surplus that a reduction made is money is asked", () => {
    const result = resultOf({ basic: reduced("400.00"), costs: [cost("100.00")] });
    expect(asked(result)).toEqual(["surplusIsMoney"]);
    expect(amountsOf(result)).toMatchObject({ assistance: "100.00", surplusUsed: "0.00" });
  });

  it("a reduction that made no surplus raises no question", () => {
    expect(asked(resultOf({ basic: reduced("300.00"), costs: [cost("100.00")] }))).toEqual([]);
  });
});

describe("What is told of supplementary assistance", () => {
  const owned = { ...cost("40.00"), person: "a" };

  it("each line says whose cost it is, and its place in the act", () => {
    const { lines } = resultOf({ basic: single("2025-09"), costs: [owned, cost("10.00")] });
    expect(lines.map(({ name, person }) => [name, person])).toEqual([
      ["guardian's fee", "a"],
      ["guardian's fee", null],
    ]);
    for (const line of lines) expect(cited(line.grounds)).toEqual(["1412/1997 7 c § (1023/2022)"]);
  });

  it.each([
    ["2022-12", "municipality", ["1412/1997 6 § 1 mom (1218/2005)", "1412/1997 7 c § (815/2015)"]],
    ["2023-01", "county", ["1412/1997 6 § 1 mom (1023/2022)", "1412/1997 7 c § (1023/2022)"]],
  ])("in %s it is granted by the %s, by the order of the act and its list", (month, authority, grounds) => {
    const result = resultOf({ basic: single(month), costs: [owned] });
    expect([result.authority, cited(result.grounds)]).toEqual([authority, grounds]);
  });

  it("what is open is asked by its section, with the person and what is taken until then", () => {
    const reduction = { percent: 40, heard: true, reasonable: true, subsistenceSafe: true };
    const incomes = [{ person: "a", kind: "nationalPension", net: "400.00" }];
    const { accepted: _, ...open } = cost("40.00");
    const result = resultOf({
      basic: single("2024-12", { incomes }, { reduction }),
      costs: [open, { ...open, person: "a" }],
    });
    expect(askedIn(result.questions)).toEqual([
      ["/costs/0/accepted", "7 c §", "0.00", []],
      ["/costs/1/accepted", "7 c §", "0.00", []],
      ["/surplusIsMoney", "6 § 1 mom", false, [true, false]],
    ]);
    expect(result.questions.map(({ person }) => person)).toEqual([null, "a", null]);
  });
});

describe("A surplus that is no money", () => {
  const reduction = { percent: 40, heard: true, reasonable: true, subsistenceSafe: true };
  const granted = (basic: Document) => {
    const costs = [cost("100.00")];
    const result = resultOf({ basic, costs });
    return [
      amountsOf(result).assistance,
      amountsOf(resultOf({ basic, costs, surplusIsMoney: true })).assistance,
      ...asked(result),
    ];
  };

  it("is made by the reduction of one of a couple", () => {
    // 2 x 499.55 of needs, of which b's share of 40 percent, 199.82, is taken off: 900.00 leave 100.72 on paper alone.
    const basic = couple("2024-12", { incomes: [{ person: "a", kind: "nationalPension", net: "900.00" }] });
    Object.assign(basic.household.persons[1]!, { reduction });
    expect(granted(basic)).toEqual(["100.00", "0.00", "surplusIsMoney"]);
  });

  it("is made by the reduction of a single parent, whose children keep their amounts", () => {
    // 669.99 and 370.26; 40 percent of 669.99 is 268.00: 1000.00 leave 227.75 on paper, nothing of it money.
    const basic = parent("2024-12", ["2020-01-01"], {
      incomes: [{ person: "a", kind: "nationalPension", net: "1000.00" }],
    });
    Object.assign(basic.household.persons[0]!, { reduction });
    expect(granted(basic)).toEqual(["100.00", "0.00", "surplusIsMoney"]);
  });

  it("of somebody who lives with the parents is reckoned from 73 percent, as the amount itself", () => {
    // 73 percent of 587.71 are 429.03: of 500.00 there are 70.97 left, and 171.61 more on paper.
    const person = { livingArrangement: "withParents", reduction };
    const incomes = [{ person: "a", kind: "nationalPension", net: "500.00" }];
    expect(granted(single("2024-12", { incomes }, person))).toEqual(["29.03", "0.00", "surplusIsMoney"]);
  });

  const late = { decidedOn: "2021-04-01", told: true, reasonable: true, deductionUsed: "0.00" };
  const wage = (lateKnown: object) => ({
    person: "a",
    kind: "earnings",
    net: "800.00",
    paidOn: "2021-04-12",
    lateKnown,
  });
  const pension = { person: "a", kind: "nationalPension", net: "100.00" };

  it("is made by income found out later beside income of the month", () => {
    expect(granted(single("2021-05", { incomes: [wage(late), pension] }))).toEqual([
      "100.00",
      "0.00",
      "surplusIsMoney",
    ]);
  });

  it("unless that income is found to be there still", () => {
    expect(granted(single("2021-05", { incomes: [wage({ ...late, available: true }), pension] }))).toEqual([
      "0.00",
      "0.00",
    ]);
  });
});

describe("Generated households and costs", () => {
  const cents = fc.integer({ min: 0, max: 60_000 });
  const text = (of: number) => `${Math.floor(of / 100)}.${String(of % 100).padStart(2, "0")}`;
  const costs = fc.array(
    fc.tuple(cents, fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined })).map(
      ([of, part]): CostDocument => ({
        name: "cost",
        amount: text(of),
        ...(part === undefined ? {} : { accepted: text(Math.floor((of * part) / 100)) }),
      }),
    ),
    { minLength: 1, maxLength: 5 },
  );
  const documents = assessDocument() as unknown as fc.Arbitrary<Document>;

  it("what is granted and the surplus that is used are the accepted costs", () => {
    fc.assert(
      fc.property(documents, costs, (basic, own) => {
        const result = resultOf({ basic, costs: own, surplusIsMoney: true });
        expect(result.assistance + result.surplusUsed).toBe(result.needs);
        expect(result.needs).toBe(result.lines.reduce((sum, { accepted }) => sum + accepted, 0));
        expect(result.assistance).toBeGreaterThanOrEqual(0);
        expect(result.carryOut).toBeLessThanOrEqual(result.surplusLeft);
        expect(asked(result).filter((code) => code === "accepted")).toHaveLength(
          own.filter(({ accepted }) => accepted === undefined).length,
        );
      }),
      runs(500),
    );
  });

  it("does not depend on the order of the costs", () => {
    fc.assert(
      fc.property(documents, costs, (basic, own) => {
        const one = resultOf({ basic, costs: own });
        const other = resultOf({ basic, costs: [...own].reverse() });
        expect(amountsOf(other)).toEqual(amountsOf(one));
        expect(other.carryOut).toBe(one.carryOut);
      }),
      runs(300),
    );
  });

  it("two decisions of one month use at most the surplus, and together what one decision would use", () => {
    fc.assert(
      fc.property(documents, costs, costs, (basic, one, other) => {
        const given = { basic, surplusIsMoney: true };
        const first = resultOf({ ...given, costs: one });
        const second = resultOf({ ...given, costs: other, surplusUsed: text(first.surplusUsed) });
        const whole = resultOf({ ...given, costs: [...one, ...other] });
        expect(first.surplusUsed + second.surplusUsed).toBe(whole.surplusUsed);
        expect(first.assistance + second.assistance).toBe(whole.assistance);
        expect(second.surplusLeft).toBe(whole.surplusLeft);
        expect(first.surplusUsed + second.surplusUsed).toBeLessThanOrEqual(first.surplus);
      }),
      runs(300),
    );
  });
});
