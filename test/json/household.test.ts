import { describe, expect, it } from "vitest";
import { lawOn, parseAssessInput } from "../../src/index.js";
import { type Document, parent, sheetOf } from "../cases.js";
import { type Plain, told, withValues } from "./edges.js";

/** A mother of two with a wage, a rent, a home and an account in March 2026. */
const mother: Document = parent("2026-03", ["2010-05-05", "2008-03-15"], {
  municipality: "091",
  incomes: [{ person: "a", kind: "earnings", net: "100.00" }],
  expenses: [{ kind: "rent", amount: "100.00" }],
  assets: [{ kind: "account", amount: "10.00" }],
  dwelling: {},
});
const at = "/household";
const a = `${at}/persons/0`;
const child = `${at}/persons/1`;
const older = `${at}/persons/2`;
const wage = `${at}/incomes/0`;
const rent = `${at}/expenses/0`;

/** What is said, the values that make it so, and the problems. */
type Case = readonly [string, Plain, readonly string[]];

describe("a grant for a part of the month", () => {
  it.each<Case>([
    ["may be the whole month", { "/period": { from: "2026-03-01", to: "2026-03-31" } }, []],
    ["may be its first day", { "/period": { from: "2026-03-01", to: "2026-03-01" } }, []],
    ["may be its last day", { "/period": { from: "2026-03-31", to: "2026-03-31" } }, []],
    [
      "does not begin after the month",
      { "/period": { from: "2026-04-01", to: "2026-03-31" } },
      ["/period/from outsideMonth: 2026-03", "/period/to wrongOrder: day not before from"],
    ],
    [
      "does not end before the month",
      { "/period": { from: "2026-03-01", to: "2026-02-28" } },
      ["/period/to outsideMonth: 2026-03", "/period/to wrongOrder: day not before from"],
    ],
    ["carries from an earlier month", { "/carryIn": { fromMonth: "2026-02" } }, []],
    [
      "carries from no later month",
      { "/carryIn": { fromMonth: "2026-04" } },
      ["/carryIn/fromMonth wrongOrder: month before 2026-03"],
    ],
  ])("%s", (_, values, problems) => expect(told(parseAssessInput(withValues(mother, values)))).toEqual(problems));

  it("is not read by the law of a month that nobody knows, and then nothing else is said", () => {
    const document = withValues(mother, { "/month": "2016-12", [`${wage}/person`]: "z" });
    expect(told(parseAssessInput(document))).toEqual(["/month lawNotKnown: 2017-01 to 2026-12"]);
  });
});

describe("the municipality", () => {
  it.each([
    ["588", "2024-12", []],
    ["588", "2025-01", ['/household/municipality unknownMunicipality: code valid in 2025-01, "091"']],
    ["099", "2020-12", []],
    ["099", "2021-01", ['/household/municipality unknownMunicipality: code valid in 2021-01, "091"']],
    ["911", "2019-12", []],
    ["911", "2020-01", ['/household/municipality unknownMunicipality: code valid in 2020-01, "091"']],
    ["004", "2019-12", ['/household/municipality unknownMunicipality: code valid in 2019-12, "091"']],
    ["478", "2026-03", ["/household/municipality outOfScope: municipality of mainland Finland"]],
  ])("%s in %s: %j", (municipality, month, problems) => {
    const document = withValues(parent(month, ["2015-01-01"]), { [`${at}/municipality`]: municipality });
    expect(told(parseAssessInput(document))).toEqual(problems);
  });
});

describe("a person of the household", () => {
  it.each<Case>([
    ["has an id of its own", { [`${child}/id`]: "a" }, [`${child}/id duplicate: an id of its own`]],
    ["is born by the last day of the month", { [`${child}/born`]: "2026-03-31" }, []],
    ["is born by then", { [`${child}/born`]: "2026-04-01" }, [`${child}/born notYetBorn: day up to 2026-03-31`]],
    [
      "is no child when of age on the first",
      { [`${child}/born`]: "2008-03-01" },
      [`${child}/born notAChild: day after 2008-03-01`],
    ],
    [
      "says how it lives as the applicant alone",
      { [`${child}/livingArrangement`]: "alone" },
      [`${child}/livingArrangement onlyFor: the applicant`],
    ],
    [
      "is one applicant",
      { [`${a}/role`]: "spouse" },
      [`${at}/persons oneApplicant: one applicant, at most one spouse`],
    ],
    [
      "says how it lives when it lives without a family",
      { [`${at}/persons`]: [{ id: "a", role: "applicant", born: "1985-05-05" }] },
      [`${a}/livingArrangement missing: alone, sharedHousehold, withParents`],
    ],
    [
      "is not asked how it lives when it is no applicant",
      { [`${at}/persons`]: [{ id: "a", role: "spouse", born: "1985-05-05" }] },
      [`${at}/persons oneApplicant: one applicant, at most one spouse`],
    ],
    ["has a share of a child alone", { [`${a}/share`]: "1/2" }, [`${a}/share onlyFor: a child`]],
    ["has a share as a child", { [`${child}/share`]: "1/2" }, []],
    ["is a single parent as the applicant", { [`${a}/singleParent`]: true }, []],
    [
      "is a single parent as the applicant alone",
      { [`${child}/singleParent`]: true },
      [`${child}/singleParent onlyFor: the applicant`],
    ],
    ["has all days abroad counted", { [`${a}/daysAbroad`]: 9, [`${a}/daysAbroadCounted`]: 9 }, []],
    ["has fewer days abroad counted", { [`${a}/daysAbroad`]: 9, [`${a}/daysAbroadCounted`]: 2 }, []],
    [
      "has no more days abroad counted than there were",
      { [`${a}/daysAbroad`]: 9, [`${a}/daysAbroadCounted`]: 10 },
      [`${a}/daysAbroadCounted tooLarge: at most daysAbroad`],
    ],
    ["may have the counted days abroad alone", { [`${a}/daysAbroadCounted`]: 9 }, []],
    [
      "has its basic amount replaced by an amount",
      { [`${a}/replacedBasicAmount`]: { reason: "institution", amount: "90.00" } },
      [],
    ],
    [
      "has its basic amount replaced by a share",
      { [`${a}/replacedBasicAmount`]: { reason: "prison", share: "0.2" } },
      [],
    ],
    [
      "has its basic amount replaced by something",
      { [`${a}/replacedBasicAmount`]: { reason: "prison" } },
      [`${a}/replacedBasicAmount missing: either amount or share`],
    ],
    [
      "has its basic amount replaced by one thing",
      { [`${a}/replacedBasicAmount`]: { reason: "prison", amount: "1.00", share: "1" } },
      [`${a}/replacedBasicAmount notTogether: either amount or share`],
    ],
  ])("%s", (_, values, problems) => expect(told(parseAssessInput(withValues(mother, values)))).toEqual(problems));
});

describe("a person who is here for a part of the month", () => {
  const outside = (path: string) => [`${path}/present outsideMonth: some day of 2026-03`];
  it.each<Case>([
    ["one day", { [`${a}/present`]: [{ from: "2026-03-05", to: "2026-03-05" }] }, []],
    ["the last day", { [`${a}/present`]: [{ from: "2026-03-31" }] }, []],
    ["the first day", { [`${a}/present`]: [{ to: "2026-03-01" }] }, []],
    ["all days, without an end", { [`${a}/present`]: [{}] }, []],
    ["since an earlier month", { [`${a}/present`]: [{ from: "2025-12-24" }] }, []],
    ["not before it begins", { [`${a}/present`]: [{ from: "2026-02-01", to: "2026-02-28" }] }, outside(a)],
    ["not after it has ended", { [`${a}/present`]: [{ from: "2026-04-01", to: "2026-04-30" }] }, outside(a)],
    [
      "a child not after it has ended",
      { [`${child}/present`]: [{ from: "2026-04-01", to: "2026-04-30" }] },
      outside(child),
    ],
    ["in one of two times", { [`${a}/present`]: [{ to: "2026-02-10" }, { from: "2026-03-20", to: "2026-05-01" }] }, []],
    [
      "an end before its beginning",
      {
        [`${a}/present`]: [
          { from: "2026-03-01", to: "2026-03-02" },
          { from: "2026-03-20", to: "2026-03-19" },
        ],
      },
      [`${a}/present/1/to wrongOrder: day not before from`],
    ],
    [
      "a child born in it from its birth",
      { [`${child}/born`]: "2026-03-20", [`${child}/present`]: [{ to: "2026-03-20" }] },
      [],
    ],
    [
      "a child born in it not before its birth",
      { [`${child}/born`]: "2026-03-20", [`${child}/present`]: [{ from: "2026-03-01", to: "2026-03-19" }] },
      outside(child),
    ],
    ["a child of 17 until the day before it is of age", { [`${older}/present`]: [{ from: "2026-03-14" }] }, []],
    ["a child of 17 not from the day it is of age", { [`${older}/present`]: [{ from: "2026-03-15" }] }, outside(older)],
  ])("%s", (_, values, problems) => expect(told(parseAssessInput(withValues(mother, values)))).toEqual(problems));
});

describe("a reduction of the basic amount", () => {
  const of = (percent: number, more = {}) => ({ percent, ...more });
  it.each<Case>([
    ["is of 50 percent at most", { [`${a}/reduction`]: of(50) }, []],
    ["is not of more", { [`${a}/reduction`]: of(51) }, [`${a}/reduction/percent notInForce: at most 50 in 2026-03`]],
    [
      "was of 40 percent at most before February 2026",
      { "/month": "2026-01", [`${a}/reduction`]: of(41) },
      [`${a}/reduction/percent notInForce: at most 40 in 2026-01`],
    ],
    ["may last one day", { [`${a}/reduction`]: of(20, { from: "2026-03-05", to: "2026-03-05" }) }, []],
    ["may have its beginning alone", { [`${a}/reduction`]: of(20, { from: "2026-03-05" }) }, []],
    ["may have its end alone", { [`${a}/reduction`]: of(20, { to: "2026-03-05" }) }, []],
    [
      "does not end before it begins",
      { [`${a}/reduction`]: of(20, { from: "2026-03-05", to: "2026-03-04" }) },
      [`${a}/reduction/to wrongOrder: day not before from`],
    ],
    ["ends with the month it names", { [`${a}/reduction`]: of(20, { from: "2026-03-31", to: "2026-03" }) }, []],
    [
      "begins with the month it names",
      { [`${a}/reduction`]: of(20, { from: "2026-04", to: "2026-03-31" }) },
      [`${a}/reduction/to wrongOrder: day not before from`],
    ],
    ["is not of a child", { [`${child}/reduction`]: of(20) }, [`${child}/reduction onlyFor: person of 18 or over`]],
    [
      "is not of somebody under 18",
      { [`${a}/born`]: "2008-03-02", [`${at}/persons/1/born`]: "2025-01-01", [`${a}/reduction`]: of(20) },
      [`${a}/reduction onlyFor: person of 18 or over`],
    ],
    ["is of somebody of 18", { [`${a}/born`]: "2008-03-01", [`${a}/reduction`]: of(20) }, []],
    [
      "was of somebody of 17 before February 2026",
      { "/month": "2026-01", [`${a}/born`]: "2009-01-01", [`${a}/reduction`]: of(20) },
      [],
    ],
    [
      "was not of somebody under 17 then",
      { "/month": "2026-01", [`${a}/born`]: "2009-01-02", [`${a}/reduction`]: of(20) },
      [`${a}/reduction onlyFor: person of 17 or over`],
    ],
  ])("%s", (_, values, problems) => expect(told(parseAssessInput(withValues(mother, values)))).toEqual(problems));

  it("and who is a child go by the figures of a reform where one is given", () => {
    const reform = lawOn("2026-03", { adultAge: "20", highestReduction: "60", reductionAge: "30" });
    const document = withValues(mother, { [`${child}/born`]: "2007-01-01", [`${a}/reduction`]: of(60) });
    expect(told(parseAssessInput(document))).toHaveLength(2);
    expect(told(parseAssessInput(document, reform))).toEqual([]);
    const young = withValues(document, { [`${a}/born`]: "1996-03-02" });
    expect(told(parseAssessInput(young, reform))).toEqual([`${a}/reduction onlyFor: person of 30 or over`]);
    const adult = withValues(mother, { [`${child}/born`]: "2006-03-01" });
    expect(told(parseAssessInput(adult, reform))).toEqual([`${child}/born notAChild: day after 2006-03-01`]);
  });
});

describe("income, costs and assets", () => {
  const late = { told: true };
  it.each<Case>([
    [
      "a wage may be taken whole",
      { [`${wage}/garnished`]: "40.00", [`${wage}/recovered`]: "40.00", [`${wage}/workExpenses`]: "20.00" },
      [],
    ],
    [
      "no more is taken than there is",
      { [`${wage}/garnished`]: "40.00", [`${wage}/recovered`]: "40.00", [`${wage}/workExpenses`]: "20.01" },
      [`${wage}/net tooLarge: at least garnished, recovered and workExpenses together`],
    ],
    [
      "work expenses are those of a wage",
      { [`${wage}/kind`]: "sicknessAllowance", [`${wage}/workExpenses`]: "1.00" },
      [`${wage}/workExpenses onlyFor: earnings`],
    ],
    ["irregular is the income of a child", { [`${wage}/irregular`]: false }, [`${wage}/irregular onlyFor: a child`]],
    ["a child's income may be irregular", { [`${wage}/person`]: "c1", [`${wage}/irregular`]: true }, []],
    [
      "whose income is irregular must be known first",
      { [`${wage}/person`]: "z", [`${wage}/irregular`]: true },
      [`${wage}/person unknownPerson: id of a person`],
    ],
    ["a wage is no undrawn loan", { [`${wage}/undrawn`]: true }, [`${wage}/undrawn onlyFor: studentLoan`]],
    ["a wage is no loan to be used", { [`${wage}/required`]: false }, [`${wage}/required onlyFor: studentLoan`]],
    [
      "a loan may be undrawn",
      { [wage]: { person: "a", kind: "studentLoan", net: "1.00", undrawn: true, required: true } },
      [],
    ],
    [
      "income found out later is not spread as well",
      { [`${wage}/lateKnown`]: late, [`${wage}/spread`]: { from: "2026-03", months: 2 } },
      [`${wage}/spread notTogether: lateKnown or spread`],
    ],
    ["income is spread or found out later", { [`${wage}/spread`]: { from: "2026-03", months: 2 } }, []],
    [
      "a cost may be accepted and compensated whole",
      { [`${rent}/accepted`]: "100.00", [`${rent}/compensated`]: "100.00" },
      [],
    ],
    [
      "no more is accepted than the cost",
      { [`${rent}/accepted`]: "100.01" },
      [`${rent}/accepted tooLarge: at most amount`],
    ],
    [
      "no more is compensated than the cost",
      { [`${rent}/compensated`]: "100.01" },
      [`${rent}/compensated tooLarge: at most amount`],
    ],
    ["a rent is not granted in cash", { [`${rent}/inCash`]: false }, [`${rent}/inCash onlyFor: rentDeposit`]],
    ["a deposit may be", { [`${rent}/kind`]: "rentDeposit", [`${rent}/inCash`]: true }, []],
    [
      "a rent has no agreement on visits",
      { [`${rent}/agreementConfirmed`]: true },
      [`${rent}/agreementConfirmed onlyFor: childVisits`],
    ],
    ["visits have one", { [`${rent}/kind`]: "childVisits", [`${rent}/agreementConfirmed`]: false }, []],
    ["a cost is of somebody here", { [`${rent}/person`]: "z" }, [`${rent}/person unknownPerson: id of a person`]],
    [
      "an asset is of somebody here",
      { [`${at}/assets/0/person`]: "z" },
      [`${at}/assets/0/person unknownPerson: id of a person`],
    ],
    ["no fewer live in the home than are here", { [`${at}/dwelling/residents`]: 3 }, []],
    ["fewer do not", { [`${at}/dwelling/residents`]: 2 }, [`${at}/dwelling/residents tooSmall: at least 3`]],
  ])("%s", (_, values, problems) => expect(told(parseAssessInput(withValues(mother, values)))).toEqual(problems));
});

describe("children stand by their age, whatever the order of the document (9 § 3 mom)", () => {
  const order = (children: readonly (readonly [string, string])[]) => {
    const persons = [
      { id: "a", role: "applicant", born: "1985-05-05" },
      ...children.map(([id, born]) => ({ id, role: "child", born })),
    ];
    const { lines } = sheetOf({ month: "2026-03", household: { persons, incomes: [], expenses: [] } });
    return lines.filter(({ part }) => part === "basicAmount").map(({ person, amount }) => `${person} ${amount}`);
  };
  // Kela's table from 2026-03-01: under ten, the first child, the second and the third; 65, 60 and 55 % of 578.43.
  it.each([
    [
      [
        ["b", "2017-01-01"],
        ["c", "2018-01-01"],
        ["d", "2019-01-01"],
      ] as const,
    ],
    [
      [
        ["d", "2019-01-01"],
        ["c", "2018-01-01"],
        ["b", "2017-01-01"],
      ] as const,
    ],
    [
      [
        ["c", "2018-01-01"],
        ["d", "2019-01-01"],
        ["b", "2017-01-01"],
      ] as const,
    ],
    [
      [
        ["d", "2017-01-01"],
        ["c", "2017-01-01"],
        ["b", "2017-01-01"],
      ] as const,
    ],
    [
      [
        ["c", "2017-01-01"],
        ["b", "2017-01-01"],
        ["d", "2017-01-01"],
      ] as const,
    ],
  ])("%j", (children) => {
    const amounts = Object.fromEntries(order(children).map((line) => line.split(" ")));
    expect([amounts.b, amounts.c, amounts.d]).toEqual(["375.98", "347.06", "318.14"]);
  });
  it("not by their ids", () => {
    const children = [
      ["a1", "2019-01-01"],
      ["b1", "2018-01-01"],
      ["c1", "2017-01-01"],
    ] as const;
    const lines = order(children).slice(1);
    expect(lines).toEqual(["a1 318.14", "b1 347.06", "c1 375.98"]);
  });
  it("of two children too, of one day by their ids", () => {
    expect(
      order([
        ["c", "2017-01-01"],
        ["b", "2017-01-01"],
      ])
        .sort()
        .slice(1),
    ).toEqual(["b 375.98", "c 347.06"]);
    expect(
      order([
        ["c", "2018-01-01"],
        ["b", "2017-01-01"],
      ])
        .sort()
        .slice(1),
    ).toEqual(["b 375.98", "c 347.06"]);
  });
});
