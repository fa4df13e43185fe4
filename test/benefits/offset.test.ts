import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Day,
  type Identity,
  identityOf,
  type Law,
  lawOn,
  type Offset,
  type OffsetDocument,
  offset,
  parseOffsetInput,
  printOffset,
} from "../../src/index.js";
import { norms } from "../../src/norms/index.js";
import { couple, type Document, type HouseholdDocument, parent, single } from "../cases.js";
import { runs } from "../runs.js";
import {
  type NaiveAdvance,
  type NaiveBenefit,
  type NaiveClaimant,
  type NaiveMonth,
  naiveMonth,
  naiveOffset,
  personsOf,
} from "./naiveOffset.js";

interface AdvanceDocument {
  claimant: NaiveClaimant;
  input: Document;
  paid: string;
  grantedAsAdvance?: boolean;
  against?: string[];
}

interface BenefitDocument {
  kind: string;
  person: string;
  payer: string;
  paidOn: string;
  payerNotifiedOn?: string;
  notices?: { claimant: NaiveClaimant; on: string }[];
  months: { month: string; net: string }[];
}

interface OffsetCase {
  advances: AdvanceDocument[];
  benefits: BenefitDocument[];
  practice?: Record<string, string>;
}

function parsed(document: unknown) {
  const read = parseOffsetInput(document);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  return read.value;
}

const laws = new Map<string, Law>();
const identities = new Map<Law, Identity>();

/** The law of a day, resolved once for all tests. */
function lawFor(day: Day): Law {
  const known = laws.get(day) ?? lawOn(day);
  laws.set(day, known);
  return known;
}

function identity(law: Law): Identity {
  const known = identities.get(law) ?? identityOf(law);
  identities.set(law, known);
  return known;
}

const printed = (result: Offset): OffsetDocument => printOffset(result, identity);

function answer(document: OffsetCase): OffsetDocument {
  return printed(offset(parsed(document), lawFor));
}

const home: Partial<HouseholdDocument> = {
  incomes: [{ person: "a", kind: "generalHousingAllowance", net: "320.00" }],
  expenses: [
    { kind: "rent", amount: "515.00" },
    { kind: "electricity", amount: "24.00" },
  ],
};

/** Basic amount 578.43 and 219.00 of housing not met by the allowance: 797.43 from March 2026. */
function advance(month: string, more: Partial<AdvanceDocument> = {}): AdvanceDocument {
  return { claimant: "kela", input: single(month, home), paid: "797.43", grantedAsAdvance: true, ...more };
}

function support(months: Record<string, string>, more: Partial<BenefitDocument> = {}): BenefitDocument {
  return {
    kind: "generalSupport",
    person: "a",
    payer: "kela",
    paidOn: "2026-08-14",
    months: Object.entries(months).map(([month, net]) => ({ month, net })),
    ...more,
  };
}

const monthOf = (result: OffsetDocument, month: string) => result.months.find((one) => one.month === month)!;
/** Questions of the collection itself; the calculation of each month has its own. */
const ownQuestions = ["grantedAsAdvance", "paid", "payerNotifiedOn", "advanceCollection"];
const asked = (result: OffsetDocument) =>
  result.questions.map(({ code }) => code).filter((code) => ownQuestions.includes(code));
const sums = ({ collected, toClient }: { collected: string; toClient: string }) => ({ collected, toClient });
const takenBy = (result: OffsetDocument, to: string) =>
  result.months.flatMap(({ lines }) => lines.filter((line) => line.to === to && line.amount !== "0.00"));
const reasons = (result: OffsetDocument) => result.months.flatMap(({ lines }) => lines.map(({ reason }) => reason));

describe("An advance against general support (example X32)", () => {
  const document: OffsetCase = {
    advances: [advance("2026-05"), advance("2026-06")],
    benefits: [
      support({ "2026-05": "595.36", "2026-06": "595.36", "2026-07": "595.36" }, { payerNotifiedOn: "2026-07-29" }),
    ],
  };
  const result = answer(document);

  it("collects the benefit of both months of the advance and leaves July to the client", () => {
    expect(sums(result)).toEqual({ collected: "1190.72", toClient: "595.36" });
    expect(result.months.map(({ month }) => month)).toEqual(["2026-05", "2026-06", "2026-07"]);
    for (const month of ["2026-05", "2026-06"])
      expect(monthOf(result, month)).toMatchObject({
        paid: "797.43",
        due: "202.07",
        collected: "595.36",
        toClient: "0.00",
      });
    expect(monthOf(result, "2026-07")).toMatchObject({ paid: "0.00", collected: "0.00", toClient: "595.36" });
  });

  it("needs the notice by 31 July and makes the client's part income of August", () => {
    expect(result.lastNoticeDay).toBe("2026-07-31");
    expect(result.incomeOf).toBe("2026-08");
    expect(result.benefits).toEqual([
      expect.objectContaining({
        kind: "generalSupport",
        person: "a",
        collected: "1190.72",
        toClient: "595.36",
        incomeOf: "2026-08",
        lastNoticeDay: "2026-07-31",
      }),
    ]);
  });

  it("asks nothing", () => {
    expect(asked(result)).toEqual([]);
  });

  it("is the same with the law as the library knows it by itself", () => {
    expect(printOffset(offset(parsed(document)))).toEqual(result);
  });
});

describe("The benefit of a month against the assistance of the same month", () => {
  it.each([
    ["smaller than the assistance", "300.00", "300.00", "0.00", "497.43"],
    ["equal to it", "797.43", "797.43", "0.00", "0.00"],
    ["a cent larger", "797.44", "797.43", "0.01", "0.00"],
    ["larger", "1000.00", "797.43", "202.57", "0.00"],
    ["of one cent", "0.01", "0.01", "0.00", "797.42"],
  ])("%s: %s gives %s to Kela and %s to the client", (_, net, collected, toClient, due) => {
    const result = answer({ advances: [advance("2026-05")], benefits: [support({ "2026-05": net })] });
    expect(monthOf(result, "2026-05")).toMatchObject({ due, collected, toClient });
  });

  it("nothing moves between months: what one month leaves over does not meet the advance of another", () => {
    const result = answer({
      advances: [advance("2026-05"), advance("2026-06")],
      benefits: [support({ "2026-05": "1200.00", "2026-06": "100.00" })],
    });
    expect(sums(monthOf(result, "2026-05"))).toEqual({ collected: "797.43", toClient: "402.57" });
    expect(sums(monthOf(result, "2026-06"))).toEqual({ collected: "100.00", toClient: "0.00" });
  });

  it("a month of the benefit without assistance collects nothing (KHO 2001:T2150)", () => {
    const result = answer({ advances: [advance("2026-06")], benefits: [support({ "2026-05": "595.36" })] });
    expect(sums(result)).toEqual({ collected: "0.00", toClient: "595.36" });
    expect(reasons(result)).toContain("noAdvance");
  });

  it("an advance of nothing collects nothing (KHO 2001:T2150)", () => {
    const rich = single("2026-05", { incomes: [{ person: "a", kind: "otherIncome", net: "578.43" }] });
    const result = answer({
      advances: [advance("2026-05", { input: rich, paid: "0.00" })],
      benefits: [support({ "2026-05": "595.36" })],
    });
    expect(sums(result)).toEqual({ collected: "0.00", toClient: "595.36" });
  });

  it("assistance not granted as an advance is not collected, four years of benefit or not (KHO:2013:81)", () => {
    const months = Array.from({ length: 48 }, (_, place) => {
      const year = 2019 + Math.floor(place / 12);
      return `${year}-${String((place % 12) + 1).padStart(2, "0")}`;
    });
    const result = answer({
      advances: months.map((month) => ({
        claimant: "kela",
        input: single(month),
        paid: "497.29",
        grantedAsAdvance: false,
      })),
      benefits: [
        support(Object.fromEntries(months.map((month) => [month, "500.00"])), {
          kind: "labourMarketSubsidy",
          paidOn: "2023-01-12",
        }),
      ],
    });
    expect(sums(result)).toEqual({ collected: "0.00", toClient: "24000.00" });
    expect(new Set(reasons(result).filter((reason) => reason !== undefined))).toEqual(new Set(["notGrantedAsAdvance"]));
  });

  it("whether it was granted as an advance is asked, and nothing is collected before the answer", () => {
    const { grantedAsAdvance: _, ...unknown } = advance("2026-05");
    const result = answer({ advances: [unknown], benefits: [support({ "2026-05": "595.36" })] });
    expect(sums(result)).toEqual({ collected: "0.00", toClient: "595.36" });
    expect(asked(result)).toContain("grantedAsAdvance");
    expect(result.provisional).toBe(true);
  });

  it("a share in an undivided estate is not collected (KHO:2006:88)", () => {
    const result = answer({
      advances: [advance("2026-05")],
      benefits: [
        support({ "2026-05": "5000.00" }, { kind: "inheritance", payer: "estate", payerNotifiedOn: "2026-06-01" }),
      ],
    });
    expect(sums(result)).toEqual({ collected: "0.00", toClient: "5000.00" });
    expect(reasons(result)).toContain("undividedEstate");
  });

  it("an advance against one benefit is not collected from another", () => {
    const against = ["generalSupport"];
    const one = { advances: [advance("2026-05", { against })] };
    const other = answer({ ...one, benefits: [support({ "2026-05": "100.00" }, { kind: "sicknessAllowance" })] });
    expect(sums(other)).toEqual({ collected: "0.00", toClient: "100.00" });
    expect(reasons(other)).toContain("notAgainstThis");
    const named = answer({ ...one, benefits: [support({ "2026-05": "100.00" })] });
    expect(sums(named)).toEqual({ collected: "100.00", toClient: "0.00" });
  });

  it("a benefit that the act leaves out changes nothing, so nothing of it is collected", () => {
    const result = answer({
      advances: [advance("2026-01", { paid: "815.32" })],
      benefits: [support({ "2026-01": "300.00" }, { kind: "disabilityAllowance", paidOn: "2026-03-12" })],
    });
    expect(monthOf(result, "2026-01")).toMatchObject({ due: "815.32", collected: "0.00", toClient: "300.00" });
    expect(reasons(result)).toContain("dueAnyway");
  });

  it("a child's benefit is collected only as far as it meets the child's own needs (11 § 2 mom 2 kohta)", () => {
    const household = parent("2026-05", ["2020-01-01"], { expenses: [{ kind: "rent", amount: "600.00" }] });
    const result = answer({
      advances: [advance("2026-05", { input: household, paid: "1641.17" })],
      benefits: [support({ "2026-05": "520.00" }, { kind: "survivorsPension", person: "c1" })],
    });
    expect(monthOf(result, "2026-05")).toMatchObject({ due: "1265.19", collected: "375.98", toClient: "144.02" });
  });

  it("child benefit is the parent's income and has no such limit", () => {
    const household = parent("2026-05", ["2020-01-01"], {
      incomes: [{ person: "c1", kind: "maintenanceSupport", net: "375.98", irregular: false }],
      expenses: [{ kind: "rent", amount: "600.00" }],
    });
    const result = answer({
      advances: [advance("2026-05", { input: household, paid: "1265.19" })],
      benefits: [support({ "2026-05": "168.18" }, { kind: "childBenefit", person: "c1" })],
    });
    expect(sums(result)).toEqual({ collected: "168.18", toClient: "0.00" });
  });

  it.each([
    ["595.36", "595.36", "0.00", "402.07"],
    ["1100.00", "997.43", "102.57", "0.00"],
  ])(
    "rent counts only up to the limit, as it did in the grant: %s gives %s to Kela",
    (net, collected, toClient, due) => {
      const input = single("2026-05", {
        ...home,
        municipality: "091",
        dwelling: { guidance: { givenOn: "2025-12-01", endsOn: "2026-03-31" } },
        expenses: [
          { kind: "rent", amount: "800.00" },
          { kind: "electricity", amount: "24.00" },
        ],
      });
      const read = parsed({
        advances: [advance("2026-05", { input, paid: "997.43" })],
        benefits: [support({ "2026-05": net })],
      });
      const withLimits = (day: Day) => lawOn(day, { norms });
      const result = printOffset(offset(read, withLimits));
      expect(monthOf(result, "2026-05")).toMatchObject({ due, collected, toClient });
      expect(asked(result)).toEqual([]);
    },
  );

  it("wages of the recalculated month keep their own deduction (11 § 3 mom)", () => {
    const input = single("2019-03", { incomes: [{ person: "a", kind: "earnings", net: "400.00" }] });
    const result = answer({
      advances: [{ claimant: "kela", input, paid: "247.29", grantedAsAdvance: true }],
      benefits: [support({ "2019-03": "300.00" }, { kind: "labourMarketSubsidy", paidOn: "2019-05-14" })],
    });
    expect(monthOf(result, "2019-03")).toMatchObject({ due: "0.00", collected: "247.29", toClient: "52.71" });
  });
});

describe("Several benefits of one month", () => {
  const early = support({ "2026-05": "595.36" });
  const later = support({ "2026-05": "400.00" }, { kind: "sicknessAllowance", paidOn: "2026-08-20" });

  it("the one that is paid first is collected first", () => {
    const result = answer({ advances: [advance("2026-05")], benefits: [early, later] });
    expect(result.benefits.map(({ kind, ...rest }) => ({ kind, ...sums(rest) }))).toEqual([
      { kind: "generalSupport", collected: "595.36", toClient: "0.00" },
      { kind: "sicknessAllowance", collected: "202.07", toClient: "197.93" },
    ]);
  });

  it("whatever their order in the document", () => {
    const one = answer({ advances: [advance("2026-05")], benefits: [early, later] });
    const other = answer({ advances: [advance("2026-05")], benefits: [later, early] });
    expect(other.benefits).toEqual(one.benefits);
    expect(sums(other)).toEqual(sums(one));
  });

  it("and by the days of payment, not by kind", () => {
    const turned = answer({
      advances: [advance("2026-05")],
      benefits: [
        { ...early, paidOn: "2026-08-20" },
        { ...later, paidOn: "2026-08-14" },
      ],
    });
    expect(turned.benefits.map(({ kind, ...rest }) => ({ kind, ...sums(rest) }))).toEqual([
      { kind: "sicknessAllowance", collected: "400.00", toClient: "0.00" },
      { kind: "generalSupport", collected: "397.43", toClient: "197.93" },
    ]);
  });

  it("a benefit left out by the act is not collected although another one went to the client", () => {
    const foreign = support(
      { "2026-01": "300.00" },
      { kind: "foreignPension", payer: "abroad", payerNotifiedOn: "2026-08-13" },
    );
    const allowance = support({ "2026-01": "200.00" }, { kind: "disabilityAllowance", paidOn: "2026-08-20" });
    const result = answer({ advances: [advance("2026-01", { paid: "815.32" })], benefits: [foreign, allowance] });
    expect(sums(result)).toEqual({ collected: "0.00", toClient: "500.00" });
  });

  it("two benefits of one child together meet the child's own needs once", () => {
    const household = parent("2026-05", ["2020-01-01"], { expenses: [{ kind: "rent", amount: "600.00" }] });
    const result = answer({
      advances: [advance("2026-05", { input: household, paid: "1641.17" })],
      benefits: [
        support({ "2026-05": "300.00" }, { kind: "survivorsPension", person: "c1" }),
        support({ "2026-05": "200.00" }, { kind: "maintenanceSupport", person: "c1", paidOn: "2026-08-20" }),
      ],
    });
    expect(result.benefits.map(sums)).toEqual([
      { collected: "300.00", toClient: "0.00" },
      { collected: "75.98", toClient: "124.02" },
    ]);
  });
});

describe("Two claimants: Kela first, the rest to the county, then the client (23 § 3 mom)", () => {
  const basic = single("2025-06", {
    incomes: [{ person: "a", kind: "earningsRelatedPension", net: "900.00" }],
    expenses: [
      { kind: "rent", amount: "500.00" },
      { kind: "electricity", amount: "25.00" },
    ],
  });
  const kela: AdvanceDocument = { claimant: "kela", input: basic, paid: "218.55", grantedAsAdvance: true };
  const county: AdvanceDocument = { claimant: "county", input: basic, paid: "120.00", grantedAsAdvance: true };
  const pension = (net: string, more: Partial<BenefitDocument> = {}) =>
    support(
      { "2025-06": net },
      {
        kind: "foreignPension",
        payer: "pension institution",
        paidOn: "2025-09-15",
        payerNotifiedOn: "2025-08-20",
        ...more,
      },
    );
  const shares = (result: OffsetDocument) =>
    ["kela", "county", "client"].map((to) => takenBy(result, to).map(({ amount }) => amount));

  it.each([
    ["200.00", ["200.00"], [], []],
    ["218.55", ["218.55"], [], []],
    ["300.00", ["218.55"], ["81.45"], []],
    ["338.55", ["218.55"], ["120.00"], []],
    ["400.00", ["218.55"], ["120.00"], ["61.45"]],
  ])("of %s Kela gets %j, the county %j and the client %j", (net, toKela, toCounty, toClient) => {
    const result = answer({ advances: [kela, county], benefits: [pension(net)] });
    expect(shares(result)).toEqual([toKela, toCounty, toClient]);
    expect(asked(result)).toEqual([]);
  });

  it("does not depend on the order in which the advances are written", () => {
    const one = answer({ advances: [kela, county], benefits: [pension("300.00")] });
    const other = answer({ advances: [county, kela], benefits: [pension("300.00")] });
    expect(shares(other)).toEqual(shares(one));
  });

  it.each([
    ["60.00", ["60.00"], []],
    ["74.00", ["74.00"], []],
    ["100.00", ["74.00"], ["26.00"]],
  ])("supplementary assistance that the surplus would have met: of %s the county gets %j", (net, to, toClient) => {
    const input = single("2025-06", {
      incomes: [{ person: "a", kind: "guaranteePension", net: "1164.55" }],
      expenses: [
        { kind: "rent", amount: "500.00" },
        { kind: "electricity", amount: "25.00" },
      ],
    });
    const result = answer({ advances: [{ ...county, input, paid: "74.00" }], benefits: [pension(net)] });
    expect(shares(result)).toEqual([[], to, toClient]);
  });

  it("what Kela did not grant as an advance is the client's and not the county's", () => {
    const result = answer({
      advances: [{ ...kela, grantedAsAdvance: false }, county],
      benefits: [pension("300.00")],
    });
    expect(shares(result)).toEqual([[], ["81.45"], ["218.55"]]);
  });

  it("each claimant's own notice decides on its own claim", () => {
    const result = answer({
      advances: [kela, county],
      benefits: [
        pension("400.00", {
          notices: [
            { claimant: "kela", on: "2025-09-01" },
            { claimant: "county", on: "2025-09-02" },
          ],
        }),
      ],
    });
    expect(shares(result)).toEqual([["218.55"], [], ["181.45"]]);
  });

  it("a county has to give notice to Kela although Kela itself needs none", () => {
    const { payerNotifiedOn: _, ...untold } = pension("400.00", { payer: "kela" });
    const result = answer({ advances: [kela, county], benefits: [untold] });
    expect(shares(result)).toEqual([["218.55"], [], ["181.45"]]);
    expect(asked(result)).toEqual(["payerNotifiedOn"]);
  });

  it("until 2022 the municipality stands where the county does", () => {
    const input = single("2022-06", { incomes: [{ person: "a", kind: "earningsRelatedPension", net: "414.82" }] });
    const result = answer({
      advances: [
        { claimant: "kela", input, paid: "100.00", grantedAsAdvance: true },
        { claimant: "municipality", input, paid: "50.00", grantedAsAdvance: true },
      ],
      benefits: [
        support(
          { "2022-06": "130.00" },
          { kind: "labourMarketSubsidy", paidOn: "2022-09-15", payerNotifiedOn: "2022-08-15" },
        ),
      ],
    });
    expect(takenBy(result, "kela").map(({ amount }) => amount)).toEqual(["100.00"]);
    expect(takenBy(result, "municipality").map(({ amount }) => amount)).toEqual(["30.00"]);
    expect(sums(result)).toEqual({ collected: "130.00", toClient: "0.00" });
  });
});

describe("Notice to the payer at least two weeks before the payment (23 § 2 mom)", () => {
  const basicAmounts = new Map([
    ["2017", "487.89"],
    ["2018", "491.21"],
    ["2019", "497.29"],
    ["2025", "593.55"],
  ]);
  const told = (month: string, paidOn: string, payerNotifiedOn: string | undefined) =>
    answer({
      advances: [
        {
          claimant: "kela",
          input: single(month),
          paid: basicAmounts.get(month.slice(0, 4))!,
          grantedAsAdvance: true,
        },
      ],
      benefits: [
        support(
          { [month]: "300.00" },
          {
            kind: "earningsRelatedPension",
            payer: "pension institution",
            paidOn,
            ...(payerNotifiedOn === undefined ? {} : { payerNotifiedOn }),
          },
        ),
      ],
    });

  it.each([
    ["R8", "2017-11", "2018-01-02", "2017-12-19", "2017-12-20"],
    ["R9", "2018-04", "2018-06-15", "2018-06-01", "2018-06-02"],
    ["R10", "2019-11", "2020-01-08", "2019-12-23", "2019-12-26"],
    ["R11", "2025-11", "2026-01-09", "2025-12-23", "2025-12-27"],
  ])("%s: of %s paid on %s the last day is %s", (_, month, paidOn, last, late) => {
    expect(told(month, paidOn, last)).toMatchObject({ lastNoticeDay: last, collected: "300.00", toClient: "0.00" });
    const missed = told(month, paidOn, late);
    expect(missed).toMatchObject({ lastNoticeDay: last, collected: "0.00", toClient: "300.00" });
    expect(reasons(missed)).toContain("lateNotice");
  });

  it("without a known notice to another payer nothing is collected, and it is asked", () => {
    const result = told("2018-04", "2018-06-15", undefined);
    expect(sums(result)).toEqual({ collected: "0.00", toClient: "300.00" });
    expect(reasons(result)).toContain("noNotice");
    expect(asked(result)).toContain("payerNotifiedOn");
  });

  it("Kela needs no notice to itself", () => {
    const result = answer({ advances: [advance("2026-05")], benefits: [support({ "2026-05": "595.36" })] });
    expect(sums(result)).toEqual({ collected: "595.36", toClient: "0.00" });
    expect(asked(result)).toEqual([]);
  });
});

describe("The client's part is income of the month of payment (KHO 2000:T830)", () => {
  it.each([
    ["2026-08-14", "2026-08"],
    ["2026-07-30", "2026-07"],
    ["2026-07-31", "2026-08"],
    ["2026-10-29", "2026-10"],
    ["2026-10-30", "2026-11"],
    ["2021-12-30", "2021-12"],
    ["2021-12-31", "2022-01"],
    ["2024-03-27", "2024-03"],
    ["2024-03-28", "2024-04"],
  ])("paid on %s: of %s, the last banking day counting for the next month", (paidOn, incomeOf) => {
    const month = `${Number(paidOn.slice(0, 4)) - 1}-06`;
    const result = answer({
      advances: [advance(month, { paid: "1.00" })],
      benefits: [support({ [month]: "100.00" }, { kind: "sicknessAllowance", paidOn })],
    });
    expect(result.incomeOf).toBe(incomeOf);
    expect(result.benefits[0]!.incomeOf).toBe(incomeOf);
  });
});

describe("Members of the family", () => {
  const both = couple("2026-05", { expenses: [{ kind: "rent", amount: "605.10" }] });
  const ofB = (net: string, months = ["2026-05"]) =>
    support(Object.fromEntries(months.map((month) => [month, net])), { person: "b" });

  it("by default the benefit of one member meets the assistance of the family", () => {
    const result = answer({
      advances: [advance("2026-05", { input: both, paid: "1600.00" })],
      benefits: [ofB("1000.00")],
    });
    expect(sums(result)).toEqual({ collected: "1000.00", toClient: "0.00" });
    expect(asked(result)).toEqual([]);
  });

  it("read by head it meets the receiver's equal share alone (3 § 2 mom)", () => {
    const result = answer({
      advances: [advance("2026-05", { input: both, paid: "1600.00" })],
      benefits: [ofB("1000.00")],
      practice: { advanceCollection: "perHead" },
    });
    expect(sums(result)).toEqual({ collected: "800.00", toClient: "200.00" });
    expect(reasons(result)).toContain("shareOfPerson");
  });

  it("by head two benefits of one member have one share", () => {
    const result = answer({
      advances: [advance("2026-05", { input: both, paid: "1600.00" })],
      benefits: [ofB("500.00"), { ...ofB("500.00"), kind: "sicknessAllowance", paidOn: "2026-08-17" }],
      practice: { advanceCollection: "perHead" },
    });
    expect(result.benefits.map(sums)).toEqual([
      { collected: "500.00", toClient: "0.00" },
      { collected: "300.00", toClient: "200.00" },
    ]);
  });

  it("by head each member has a share of their own", () => {
    const result = answer({
      advances: [advance("2026-05", { input: both, paid: "1600.00" })],
      benefits: [ofB("800.00"), support({ "2026-05": "900.00" }, { paidOn: "2026-08-20" })],
      practice: { advanceCollection: "perHead" },
    });
    expect(result.benefits.map(sums)).toEqual([
      { collected: "800.00", toClient: "0.00" },
      { collected: "800.00", toClient: "100.00" },
    ]);
  });

  it("of somebody who was not in the household of a month nothing is collected for it", () => {
    const alone = single("2026-06", { expenses: [{ kind: "rent", amount: "605.10" }] });
    const result = answer({
      advances: [
        advance("2026-05", { input: both, paid: "1600.00" }),
        advance("2026-06", { input: alone, paid: "1183.53" }),
      ],
      benefits: [ofB("500.00", ["2026-05", "2026-06"])],
    });
    expect(sums(monthOf(result, "2026-05"))).toEqual({ collected: "500.00", toClient: "0.00" });
    expect(sums(monthOf(result, "2026-06"))).toEqual({ collected: "0.00", toClient: "500.00" });
    expect(reasons(result)).toContain("notInHousehold");
  });

  it("where the members have changed a person is asked whether to collect by family or by head", () => {
    const alone = single("2026-06", { expenses: [{ kind: "rent", amount: "605.10" }] });
    const result = answer({
      advances: [
        advance("2026-05", { input: both, paid: "1600.00" }),
        advance("2026-06", { input: alone, paid: "1183.53" }),
      ],
      benefits: [support({ "2026-05": "500.00", "2026-06": "500.00" })],
    });
    expect(asked(result)).toEqual(["advanceCollection"]);
    expect(sums(result)).toEqual({ collected: "1000.00", toClient: "0.00" });
  });
});

describe("Paid assistance that differs from the calculation", () => {
  it("less was paid: only what was paid above what would have been due is collected", () => {
    const result = answer({
      advances: [advance("2026-05", { paid: "700.00" })],
      benefits: [support({ "2026-05": "595.36" })],
    });
    expect(sums(result)).toEqual({ collected: "497.93", toClient: "97.43" });
    expect(asked(result)).toEqual(["paid"]);
  });

  it("more was paid: it is asked, and no more than the benefit is collected", () => {
    const result = answer({
      advances: [advance("2026-05", { paid: "900.00" })],
      benefits: [support({ "2026-05": "595.36" })],
    });
    expect(sums(result)).toEqual({ collected: "595.36", toClient: "0.00" });
    expect(asked(result)).toEqual(["paid"]);
  });

  it("the supplementary assistance of a county is no difference from the basic calculation", () => {
    const result = answer({
      advances: [advance("2026-05"), advance("2026-05", { claimant: "county", paid: "55.00" })],
      benefits: [support({ "2026-05": "595.36" }, { payerNotifiedOn: "2026-07-01" })],
    });
    expect(asked(result)).toEqual([]);
  });
});

// Generated cases

const monthName = (number: number) => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
const text = (cents: number) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
const centsOf = (amount: string) => Math.round(Number(amount) * 100);
const daysBefore = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

const net = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 120_000 }), weight: 8 },
  { arbitrary: fc.integer({ min: 1, max: 12 }).map((hundreds) => hundreds * 10_000), weight: 2 },
  { arbitrary: fc.constantFrom(1, 2, 300_000), weight: 1 },
);
const adultKinds = [
  "labourMarketSubsidy",
  "sicknessAllowance",
  "generalHousingAllowance",
  "nationalPension",
  "foreignPension",
  "childBenefit",
  "disabilityAllowance",
  "careAllowance",
  "inheritance",
];
const childKinds = ["survivorsPension", "maintenanceSupport", "childBenefit", "disabilityAllowance"];

const rawMonth = fc.record({
  membersChange: fc.integer({ min: 0, max: 99 }).map((number) => number < 12),
  costs: fc.integer({ min: 0, max: 90_000 }),
  incomes: fc.array(
    fc.record({
      owner: fc.nat(9),
      kind: fc.constantFrom("labourMarketSubsidy", "generalHousingAllowance", "earnings", "maintenanceSupport"),
      cents: fc.integer({ min: 40_000, max: 90_000 }),
    }),
    { maxLength: 2 },
  ),
  savings: fc.oneof(
    { arbitrary: fc.constant(0), weight: 4 },
    { arbitrary: fc.integer({ min: 1, max: 60_000 }), weight: 1 },
  ),
  hasKela: fc.integer({ min: 0, max: 99 }).map((number) => number < 90),
  hasOther: fc.integer({ min: 0, max: 99 }).map((number) => number < 40),
  otherPaid: fc.integer({ min: 1, max: 40_000 }),
  granted: fc.tuple(
    fc.constantFrom(true, true, true, true, true, false, undefined),
    fc.constantFrom(true, true, true, true, true, false, undefined),
  ),
  /** Of a hundred, how much of the calculated assistance was paid. */
  paidPart: fc.constantFrom(100, 100, 100, 100, 100, 100, 60, 0),
});

const rawBenefit = fc.record({
  owner: fc.nat(9),
  kindPlace: fc.nat(99),
  payer: fc.constantFrom("kela", "kela", "institution"),
  late: fc.tuple(
    fc.constantFrom(16, 21, 25, 40, 60, 60, 60, 13, 5, undefined),
    fc.constantFrom(16, 21, 25, 40, 60, 60, 60, 13, 5, undefined),
  ),
  weekday: fc.nat(4),
  cents: fc.array(net, { minLength: 4, maxLength: 4 }),
  /** First and last month of the benefit, from the month before the advances to the month after them. */
  first: fc.integer({ min: -1, max: 2 }),
  length: fc.integer({ min: 1, max: 5 }),
});

interface Generated {
  document: OffsetCase;
  advances: NaiveAdvance[];
  benefits: NaiveBenefit[];
}

const generated: fc.Arbitrary<Generated> = fc
  .record({
    start: fc.oneof(
      { arbitrary: fc.integer({ min: 2017 * 12 + 1, max: 2026 * 12 + 3 }), weight: 4 },
      { arbitrary: fc.constantFrom(2018 * 12 + 3, 2022 * 12 + 6, 2022 * 12 + 10, 2026 * 12), weight: 1 },
    ),
    spouse: fc.boolean(),
    ages: fc.array(fc.integer({ min: 0, max: 13 }), { maxLength: 3 }),
    months: fc.array(rawMonth, { minLength: 1, maxLength: 4 }),
    benefits: fc.array(rawBenefit, { minLength: 1, maxLength: 3 }),
    against: fc.constantFrom(undefined, undefined, undefined, "first", "others"),
  })
  .map(({ start, spouse, ages, months, benefits: rawBenefits, against }) => {
    const year = Math.floor(start / 12);
    const children = ages.map((age) => year - age).sort((one, other) => one - other);
    const everybody = ["a", ...(spouse ? ["b"] : []), ...children.map((_, place) => `c${place + 1}`)];
    const benefits = rawBenefits.map((raw, place): NaiveBenefit => {
      const person = everybody[raw.owner % everybody.length]!;
      const kinds = person.startsWith("c") ? childKinds : adultKinds;
      // One weekday after another of two weeks without a public holiday: no two benefits are paid on the same day.
      const paidOn = `${year + (start % 12 < 4 ? 0 : 1)}-11-${String(14 + place * 5 + raw.weekday).padStart(2, "0")}`;
      const [kelaDays, otherDays] = raw.late;
      // With several benefits the claimants give notice together, so that one order of collecting them is beyond doubt.
      const together = rawBenefits.length > 1;
      const ownDays = raw.payer === "kela" ? 60 : kelaDays;
      const days = together ? ownDays : otherDays;
      return {
        kind: kinds[raw.kindPlace % kinds.length]!,
        person,
        payer: raw.payer,
        paidOn,
        noticeDays: {
          ...(ownDays === undefined ? {} : { kela: ownDays }),
          ...(days === undefined ? {} : { county: days, municipality: days }),
        },
        months: raw.cents
          .slice(0, raw.length)
          .map((cents, number) => ({ month: monthName(start + raw.first + number), cents })),
      };
    });
    const kinds = benefits.map(({ kind }) => kind);
    const named = against === "first" ? kinds.slice(0, 1) : against === "others" ? ["militaryAssistance"] : undefined;
    const advances = months.flatMap((raw, place): NaiveAdvance[] => {
      const name = monthName(start + place);
      const withSpouse = spouse && !raw.membersChange;
      const persons = personsOf({ spouse: withSpouse, children } as NaiveMonth);
      const own: NaiveMonth = {
        month: name,
        spouse: withSpouse,
        children,
        costs: raw.costs,
        incomes: raw.incomes.map(({ owner, kind, cents }) => {
          const child = kind === "maintenanceSupport" && children.length > 0;
          const person = child ? `c${(owner % children.length) + 1}` : persons[owner % (withSpouse ? 2 : 1)]!;
          return { person, kind, cents: kind === "earnings" ? cents - (cents % 100) : cents };
        }),
        savings: raw.savings,
      };
      // One payment of wages a person: two would share one deduction.
      own.incomes = own.incomes.filter(
        ({ kind, person }, number) =>
          kind !== "earnings" ||
          own.incomes.findIndex((other) => other.kind === kind && other.person === person) === number,
      );
      const paid = Math.floor((naiveMonth(own).assistance * raw.paidPart) / 100);
      const other = name < "2023-01" ? "municipality" : "county";
      const both: NaiveAdvance[] = [
        { claimant: "kela", month: own, paid, grantedAsAdvance: raw.granted[0], against: named },
        { claimant: other, month: own, paid: raw.otherPaid, grantedAsAdvance: raw.granted[1], against: named },
      ];
      return [...(raw.hasKela || !raw.hasOther ? both.slice(0, 1) : []), ...(raw.hasOther ? both.slice(1) : [])];
    });
    const known = new Set(advances.flatMap(({ month }) => personsOf(month)));
    for (const benefit of benefits) if (!known.has(benefit.person)) benefit.person = "a";
    return { advances, benefits, document: documentOf(advances, benefits) };
  });

function documentOf(advances: readonly NaiveAdvance[], benefits: readonly NaiveBenefit[]): OffsetCase {
  return {
    advances: advances.map(({ claimant, month, paid, grantedAsAdvance, against }) => ({
      claimant,
      input: householdOf(month),
      paid: text(paid),
      ...(grantedAsAdvance === undefined ? {} : { grantedAsAdvance }),
      ...(against === undefined ? {} : { against }),
    })),
    benefits: benefits.map(({ kind, person, payer, paidOn, noticeDays, months }) => ({
      kind,
      person,
      payer,
      paidOn,
      notices: (Object.entries(noticeDays) as [NaiveClaimant, number][]).map(([claimant, days]) => ({
        claimant,
        on: daysBefore(paidOn, days),
      })),
      months: months.map(({ month, cents }) => ({ month, net: text(cents) })),
    })),
  };
}

function householdOf({ month, spouse, children, costs, incomes, savings }: NaiveMonth): Document {
  const alone = !spouse && children.length === 0;
  return {
    month,
    household: {
      persons: [
        { id: "a", role: "applicant", born: "1985-05-05", ...(alone ? { livingArrangement: "alone" } : {}) },
        ...(spouse ? [{ id: "b", role: "spouse", born: "1986-06-06" }] : []),
        ...children.map((year, place) => ({ id: `c${place + 1}`, role: "child", born: `${year}-01-01` })),
      ],
      incomes: incomes.map(({ person, kind, cents }) => ({
        person,
        kind,
        net: text(cents),
        ...(person.startsWith("c") ? { irregular: false } : {}),
      })),
      expenses: costs === 0 ? [] : [{ kind: "rent", amount: text(costs) }],
      ...(savings === 0 ? {} : { assets: [{ kind: "account", amount: text(savings) }] }),
    },
  };
}

function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const own of Object.values(value)) deepFrozen(own);
  }
  return value;
}

describe("A benefit that could not be collected", () => {
  const alone: Partial<HouseholdDocument> = { incomes: [], expenses: [] };
  const basic = advance("2026-05", { input: single("2026-05", alone), paid: "578.43" });
  const county = advance("2026-05", { claimant: "county", input: single("2026-05", alone), paid: "100.00" });
  const late = (kind: string, net: string) =>
    support({ "2026-05": net }, { kind, payer: "insurer", paidOn: "2026-07-03", payerNotifiedOn: "2026-07-02" });
  const kelas = (kind: string, net: string) => support({ "2026-05": net }, { kind });

  it("is the client's income of another month and leaves the whole advance to the next one", () => {
    const document = {
      advances: [basic],
      benefits: [late("earningsRelatedPension", "500.00"), kelas("generalSupport", "300.00")],
    };
    expect(sums(answer(document))).toEqual({ collected: "300.00", toClient: "500.00" });
    const home = {
      advances: [advance("2026-05")],
      benefits: [late("foreignPension", "595.36"), kelas("sicknessAllowance", "400.00")],
    };
    expect(sums(answer(home))).toEqual({ collected: "400.00", toClient: "595.36" });
  });

  it("does not let the county take before Kela is covered", () => {
    const benefits = [late("earningsRelatedPension", "500.00"), kelas("generalSupport", "300.00")];
    const result = answer({ advances: [basic, county], benefits });
    expect(takenBy(result, "kela").map(({ amount }) => amount)).toEqual(["300.00"]);
    expect(takenBy(result, "county")).toEqual([]);
  });

  it("is named on the lines of Kela, the county and the client in this order", () => {
    const told = support({ "2026-05": "700.00" }, { payerNotifiedOn: "2026-07-29" });
    const result = answer({ advances: [county, basic], benefits: [told] });
    expect(result.months[0]!.lines.map(({ to, amount }) => [to, amount])).toEqual([
      ["kela", "578.43"],
      ["county", "100.00"],
      ["client", "21.57"],
    ]);
  });

  it("does not make more collectable than was due without it", () => {
    const month = "2026-02";
    const input = couple(month, { expenses: [{ kind: "rent", amount: "534.13" }] });
    const without = {
      advances: [advance(month, { input, paid: "928.72" })],
      benefits: [support({ [month]: "1100.00" }, { kind: "labourMarketSubsidy" })],
    };
    const inheritance = support({ [month]: "1022.09" }, { kind: "inheritance", paidOn: "2026-08-03" });
    const both = { ...without, benefits: [inheritance, ...without.benefits] };
    expect(takenBy(answer(both), "kela").map(({ amount }) => amount)).toEqual(
      takenBy(answer(without), "kela").map(({ amount }) => amount),
    );
  });

  it("by head, leaves the other member's share to the other member's benefit", () => {
    const input = couple("2026-05");
    const own = (person: string, net: string, paidOn: string) => support({ "2026-05": net }, { person, paidOn });
    const practice = { advanceCollection: "perHead" };
    const document = {
      advances: [advance("2026-05", { input, paid: "994.90" })],
      benefits: [own("b", "800.00", "2026-08-03"), own("a", "900.00", "2026-08-10")],
      practice,
    };
    expect(answer(document).benefits.map(({ collected }) => collected)).toEqual(["497.45", "497.45"]);
  });
});

describe("Generated advances and benefits", () => {
  it("are collected as the second implementation collects them", () => {
    const usual = runs(3000);
    let collecting = 0;
    fc.assert(
      fc.property(generated, ({ document, advances, benefits }) => {
        const expected = naiveOffset(advances, benefits);
        const result = answer(document);
        const inTimeOfBenefits = expected.months.map(({ month, collected, toClient, taken }) => ({
          month,
          collected: text(collected),
          toClient: text(toClient),
          taken: Object.entries(taken)
            .filter(([, cents]) => cents > 0)
            .map(([claimant, cents]) => `${claimant} ${text(cents)}`),
        }));
        const found = inTimeOfBenefits.map(({ month, taken }) => {
          const own = monthOf(result, month);
          const byClaimant = new Map<string, number>();
          for (const { to, amount } of own?.lines ?? [])
            if (to !== "client") byClaimant.set(to, (byClaimant.get(to) ?? 0) + centsOf(amount));
          const order = taken.map((line) => line.split(" ")[0]!);
          return {
            month,
            collected: own?.collected ?? "0.00",
            toClient: own?.toClient ?? "0.00",
            taken: [...byClaimant]
              .filter(([, cents]) => cents > 0)
              .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
              .map(([claimant, cents]) => `${claimant} ${text(cents)}`),
          };
        });
        expect(found).toEqual(inTimeOfBenefits);
        expect(result.benefits.map(sums)).toEqual(
          expected.benefits.map(({ collected, toClient }) => ({
            collected: text(collected),
            toClient: text(toClient),
          })),
        );
        expect(sums(result)).toEqual({ collected: text(expected.collected), toClient: text(expected.toClient) });
        if (expected.collected > 0) collecting++;
      }),
      usual,
    );
    expect(collecting).toBeGreaterThan(usual.numRuns / 6);
  });

  it("collect at most the advance and at most the benefit of the month, and no cent is lost", () => {
    fc.assert(
      fc.property(generated, fc.constantFrom(false, false, false, false, false, true), ({ document }, byHead) => {
        const result = answer(byHead ? { ...document, practice: { advanceCollection: "perHead" } } : document);
        let all = 0;
        for (const { month, paid, collected, toClient, lines } of result.months) {
          const of = document.benefits.flatMap(({ months }) => months).filter((one) => one.month === month);
          const benefit = of.reduce((sum, one) => sum + centsOf(one.net), 0);
          const advances = document.advances.filter(({ input }) => input.month === month);
          const advanced = advances.reduce((sum, one) => sum + centsOf(one.paid), 0);
          expect(centsOf(paid)).toBe(advanced);
          expect(centsOf(collected)).toBeLessThanOrEqual(Math.min(advanced, benefit));
          expect(centsOf(collected) + centsOf(toClient)).toBe(benefit);
          for (const { claimant, paid: own } of advances) {
            const taken = lines.filter(({ to }) => to === claimant).reduce((sum, one) => sum + centsOf(one.amount), 0);
            expect(taken).toBeLessThanOrEqual(centsOf(own));
          }
          if (advances.length === 0) expect(collected).toBe("0.00");
          all += benefit;
        }
        expect(centsOf(result.collected) + centsOf(result.toClient)).toBe(all);
        for (const { kind, person, paidOn, collected, toClient } of result.benefits) {
          const own = document.benefits.find(
            (one) => one.kind === kind && one.person === person && one.paidOn === paidOn,
          )!;
          expect(centsOf(collected) + centsOf(toClient)).toBe(
            own.months.reduce((sum, one) => sum + centsOf(one.net), 0),
          );
        }
      }),
      runs(600),
    );
  });

  it("collect the same when a benefit is added that the act leaves out until 2026-01", () => {
    fc.assert(
      fc.property(
        generated.filter(({ document }) => document.advances.every(({ input }) => input.month < "2026-02")),
        net,
        fc.constantFrom("01", "12", "28"),
        ({ document }, cents, day) => {
          const { month } = document.advances[0]!.input;
          const added: BenefitDocument = {
            kind: "disabilityAllowance",
            person: "a",
            payer: "kela",
            paidOn: `${document.benefits[0]!.paidOn.slice(0, 4)}-11-${day}`,
            payerNotifiedOn: `${document.benefits[0]!.paidOn.slice(0, 4)}-09-01`,
            months: [{ month, net: text(cents) }],
          };
          const before = answer(document);
          const after = answer({ ...document, benefits: [...document.benefits, added] });
          expect(after.collected).toBe(before.collected);
          expect(centsOf(after.toClient)).toBe(centsOf(before.toClient) + cents);
        },
      ),
      runs(400),
    );
  });

  it("do not depend on the order of the advances and benefits in the document", () => {
    fc.assert(
      fc.property(
        generated.chain(({ document }) =>
          fc.record({
            document: fc.constant(document),
            advances: fc.shuffledSubarray(document.advances, { minLength: document.advances.length }),
            benefits: fc.shuffledSubarray(document.benefits, { minLength: document.benefits.length }),
          }),
        ),
        ({ document, advances, benefits }) => {
          const one = answer(document);
          const other = answer({ ...document, advances, benefits });
          expect(JSON.stringify([other.benefits, other.months])).toBe(JSON.stringify([one.benefits, one.months]));
        },
      ),
      runs(400),
    );
  });

  it("are answered alike every time and are left as they were given", () => {
    fc.assert(
      fc.property(generated, ({ document }) => {
        const written = JSON.stringify(document);
        const read = deepFrozen(parsed(deepFrozen(document)));
        const first = JSON.stringify(printed(offset(read, lawFor)));
        expect(JSON.stringify(printed(offset(read, lawFor)))).toBe(first);
        expect(JSON.stringify(answer(document))).toBe(first);
        expect(JSON.stringify(document)).toBe(written);
      }),
      runs(300),
    );
  });
});
