import { describe, expect, it } from "vitest";
import { knownUntil } from "../../src/figures/index.js";
import { type Member, memberOf, overMonths, type Refused } from "../../src/simulation/index.js";
import { together } from "../../src/simulation/months.js";
import { parsed } from "./tables.js";

const applicant = { id: "a", role: "applicant", born: "1985-05-05", livingArrangement: "alone" };

interface Parts {
  readonly month?: string;
  readonly household?: Readonly<Record<string, unknown>>;
  readonly [more: string]: unknown;
}

function documentOf({ month = "2026-03", household = {}, ...more }: Parts) {
  return { month, household: { persons: [applicant], incomes: [], expenses: [], ...household }, ...more };
}

/** The facts of the months of a household. */
function monthsOf(parts: Parts, months: number, carry = false) {
  const [row] = [...overMonths([memberOf(documentOf(parts), 1)], { months, carry })] as [Member | Refused];
  if (!row.ok) throw new Error(JSON.stringify(row.problems));
  return [row.input, ...row.later!];
}

describe("the facts of a household in the months that follow", () => {
  it("are those of a document of that month, without what was of the first alone", () => {
    const parts = (month: string, more = {}, home = {}) =>
      parsed(
        documentOf({
          month,
          ...more,
          household: {
            municipality: "091",
            dwelling: { residents: 1, limit: "500.00" },
            persons: [{ ...applicant, coeliac: true, carer: "family" }],
            incomes: [{ person: "a", kind: "generalSupport", net: "200.00" }],
            expenses: [{ kind: "rent", amount: "500.00", accepted: "400.00" }],
            ...home,
          },
        }),
      );
    const first = documentOf({
      period: { from: "2026-03-02", to: "2026-03-20" },
      carryIn: { amount: "5.00", accepted: true },
      household: {
        municipality: "091",
        dwelling: { residents: 1, limit: "500.00" },
        persons: [
          {
            ...applicant,
            coeliac: true,
            carer: "family",
            present: [{ from: "2026-03-01" }],
            daysAbroad: 9,
            daysAbroadCounted: 2,
          },
        ],
        incomes: [{ person: "a", kind: "generalSupport", net: "200.00" }],
        expenses: [{ kind: "rent", amount: "500.00", accepted: "400.00" }],
        assets: [{ kind: "account", amount: "50.00" }],
      },
    });
    const [own, ...later] = monthsOf(first, 3);
    expect(own).toEqual(parsed(first));
    const undefinedAssets = later.map(({ household, ...more }) => ({
      ...more,
      household: { ...household, assets: [] },
    }));
    const wanted = ["2026-04", "2026-05"].map((month) => parts(month, {}, { assets: [] }));
    expect(undefinedAssets).toEqual(wanted);
    expect(later.map(({ household }) => household.assets)).toEqual([undefined, undefined]);
  });

  it("have the municipality that theirs has merged into", () => {
    // Valtimo joined Nurmes on 2020-01-01.
    const months = monthsOf({ month: "2019-11", household: { municipality: "911" } }, 3);
    expect(months.map(({ household }) => household.municipality)).toEqual(["911", "911", "541"]);
    expect(monthsOf({}, 2).map(({ household }) => household.municipality)).toEqual([undefined, undefined]);
  });

  /** Of four months from March 2026 on, those in which the item is, each with its day where it has one. */
  const told = (list: "incomes" | "expenses", item: Record<string, unknown>) =>
    monthsOf({ household: { [list]: [item] } }, 4)
      .flatMap(({ month, household }) =>
        household[list].map((own) => {
          const { paidOn, dueOn } = own as { paidOn?: string; dueOn?: string };
          return [month.slice(5), paidOn && `paid ${paidOn.slice(5)}`, dueOn && `due ${dueOn.slice(5)}`]
            .filter(Boolean)
            .join(" ");
        }),
      )
      .join(", ");

  // The last banking day of March 2026 is Tuesday the 31st: pay of that day is April's income.
  it.each([
    ["every month", {}, "03, 04, 05, 06"],
    ["its day in the month of the first payment alone", { paidOn: "2026-03-13" }, "03 paid 03-13, 04, 05, 06"],
    ["pay of the last banking day from the next month on", { paidOn: "2026-03-31" }, "03 paid 03-31, 04, 05, 06"],
    ["pay of a later month, which does not count before it", { paidOn: "2026-05-08" }, "03 paid 05-08, 05, 06"],
    ["pay of an earlier month once", { paidOn: "2026-02-26" }, "03 paid 02-26"],
    ["pay of the last banking day before the month", { paidOn: "2026-02-27" }, "03 paid 02-27, 04, 05, 06"],
    ["what comes but once, in the first month", { oneOff: true }, "03"],
    ["what is said to come again", { oneOff: false }, "03, 04, 05, 06"],
    ["what comes but once, in the month of its day", { oneOff: true, paidOn: "2026-05-08" }, "05 paid 05-08"],
    [
      "what comes but once and on the last banking day, in the month it counts in",
      { oneOff: true, paidOn: "2026-03-31" },
      "04 paid 03-31",
    ],
    [
      "what was found out later, once",
      { lateKnown: { decidedOn: "2026-02-02" }, paidOn: "2026-02-02" },
      "03 paid 02-02",
    ],
    ["what was found out later without a day, once", { lateKnown: { told: true } }, "03"],
    [
      "what is spread over months, with its day, in all of them",
      { spread: { from: "2026-03", months: 6 }, paidOn: "2026-03-13" },
      "03 paid 03-13, 04 paid 03-13, 05 paid 03-13, 06 paid 03-13",
    ],
  ])("have %s", (_, more, wanted) => {
    expect(told("incomes", { person: "a", kind: "generalSupport", net: "200.00", ...more })).toBe(wanted);
  });

  it.each([
    ["every month", {}, "03, 04, 05, 06"],
    [
      "its days in the first month alone",
      { dueOn: "2026-03-13", paidOn: "2026-03-12" },
      "03 paid 03-12 due 03-13, 04, 05, 06",
    ],
    ["a bill of a later month not before it", { dueOn: "2026-05-08" }, "03 due 05-08, 05, 06"],
    ["a bill of an earlier month once", { dueOn: "2026-02-27" }, "03 due 02-27"],
    ["a bill that was accepted for a special reason, once", { retroactiveAccepted: true }, "03"],
    ["a bill that was not accepted, once", { retroactiveAccepted: false, dueOn: "2026-03-13" }, "03 due 03-13"],
  ])("have a cost %s", (_, more, wanted) => {
    expect(told("expenses", { kind: "electricity", amount: "30.00", ...more })).toBe(wanted);
  });

  it.each([
    "movingCosts",
    "rentDeposit",
    "dentalCare",
    "glasses",
    "identityDocument",
    "residencePermit",
    "travelDocument",
  ])("have %s once, in the month of the bill", (kind) => {
    const cost = (more = {}) => told("expenses", { kind, amount: "30.00", ...more });
    expect(cost()).toBe("03");
    expect(cost({ dueOn: "2026-05-08" })).toBe("05 due 05-08");
    expect(cost({ dueOn: "2026-02-27" })).toBe("03 due 02-27");
  });

  // Of age 18 years later: the child stays 17 until the end of the month in which it would be 18.
  it.each([
    ["2008-03-15", "2026-03", "2009-03-15"],
    ["2008-04-01", "2026-03", "2009-04-01"],
    ["2008-04-30", "2026-03", "2009-04-30"],
    ["2008-05-01", "2026-03", "2008-05-01"],
    ["2007-12-31", "2025-11", "2008-12-31"],
    ["2008-01-01", "2025-12", "2009-01-01"],
    ["2015-04-15", "2026-03", "2015-04-15"],
    // No leap day in 2009: it would be 18 on the 28th.
    ["2008-02-29", "2026-01", "2009-02-28"],
  ])("have a child born on %s, read in %s, as born on %s in the month after", (born, month, wanted) => {
    const persons = [
      { id: "a", role: "applicant", born: "1985-05-05" },
      { id: "c", role: "child", born, coeliac: true },
      { id: "d", role: "child", born },
    ];
    // In its first month the child is as it was read: whoever comes of age then is still a child at its beginning.
    const months = monthsOf({ month, household: { persons } }, 2);
    for (const [, one, other] of months.map(({ household }) => household.persons)) {
      expect([other!.born, one!.coeliac]).toEqual([one!.born, true]);
      expect(one!.bornNumber).toBe(Number(one!.born.replaceAll("-", "")));
    }
    expect(months.map(({ household }) => household.persons[1]!.born)).toEqual([born, wanted]);
    expect(months.map(({ household }) => household.persons[0]!.born)).toEqual(["1985-05-05", "1985-05-05"]);
  });
});

describe("the finding that a surplus counts", () => {
  it("is made for every later month and no other, and not where another was made", () => {
    const carries = (parts: Parts, carry: boolean) => monthsOf(parts, 3, carry).map(({ carryIn }) => carryIn?.accepted);
    expect(carries({}, true)).toEqual([undefined, true, true]);
    expect(carries({}, false)).toEqual([undefined, undefined, undefined]);
    expect(carries({ carryIn: { accepted: false } }, true)).toEqual([false, true, true]);
  });

  it("keeps what a document says of its own months", () => {
    const months = [
      documentOf({ month: "2026-01" }),
      documentOf({ month: "2026-02", carryIn: { accepted: false } }),
      documentOf({ month: "2026-03", carryIn: { amount: "5.00" } }),
      documentOf({ month: "2026-05" }),
      documentOf({ month: "2026-06" }),
    ];
    const [row] = [...overMonths([memberOf({ months }, 1)], { carry: true })] as [Member];
    expect(row.later!.map(({ carryIn }) => [carryIn?.accepted, carryIn?.amount])).toEqual([
      [false, undefined],
      [true, 500],
      [undefined, undefined],
      [true, undefined],
    ]);
    const member = memberOf({ months }, 1);
    expect([...overMonths([member], { months: 7 })][0]).toBe(member);
  });
});

describe("a population over months", () => {
  it("is what it was for a single month", () => {
    const member = memberOf(documentOf({}), 1);
    const refused = memberOf({}, 2);
    const all = [...overMonths([member, refused], {})];
    expect([all[0], all[1]]).toEqual([member, refused]);
    expect(all[0]).toBe(member);
    expect([...overMonths([refused], { months: 3 })][0]).toBe(refused);
  });

  it("reaches as far as the law is known, and a household whose months go beyond is refused with its place", () => {
    const last = knownUntil.slice(0, 7);
    const october = `${last.slice(0, 4)}-10`;
    const rows = (months: number) => [
      ...overMonths([memberOf(documentOf({ month: october, reference: "x" }), 4)], { months }),
    ];
    expect((rows(3) as [Member])[0].later!.map(({ month }) => month)).toEqual([`${last.slice(0, 4)}-11`, last]);
    expect(rows(4)).toMatchObject([
      {
        ok: false,
        isHousehold: true,
        household: "x",
        line: 4,
        problems: [
          {
            path: "/month",
            code: "lawNotKnown",
            expected: `months until ${last}, the last whose law is known`,
            received: "text",
            table: "households",
            line: 4,
            column: "month",
          },
        ],
      },
    ]);
  });

  it.each([0, 241, 1.5, -1])("of %s months is refused", (months) => {
    expect(() => [...overMonths([], { months })]).toThrow("months: whole number from 1 to 240");
  });

  it("of 240 months is not", () => {
    expect([...overMonths([], { months: 240 })]).toEqual([]);
    expect(monthsOf({ month: "2017-01" }, 120)).toHaveLength(120);
  });
});

describe("several months together", () => {
  const sheet = (amount: number, provisional: boolean) => ({
    assistance: amount as never,
    surplus: (amount * 2) as never,
    basicAmounts: (amount * 3) as never,
    otherBasicExpenses: (amount * 5) as never,
    income: (amount * 7) as never,
    assets: (amount * 11) as never,
    provisional,
  });

  it("are the sums of each, and provisional when one of them is", () => {
    expect(together([sheet(1, false), sheet(10, true), sheet(100, false)])).toEqual(sheet(111, true));
    expect(together([sheet(1, false), sheet(10, false)])).toEqual(sheet(11, false));
    expect(together([])).toEqual(sheet(0, false));
  });
});
