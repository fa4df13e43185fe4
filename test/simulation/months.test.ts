import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessMonths, eur, euros, parseMonthsInput } from "../../src/index.js";
import {
  Aggregate,
  type Member,
  memberOf,
  overMonths,
  populationOf,
  type Refused,
  type Result,
  simulate,
  summaryOf,
} from "../../src/simulation/index.js";
import { assessDocument } from "../households.js";
import { runs } from "../runs.js";
import { csv, lawOf, members, parsed } from "./tables.js";

/** Months of the first scenario: "month assistance surplus". */
function told(population: Iterable<Member | Refused>, scenarios = [lawOf()]): string[] {
  const rows: string[] = [];
  const each = (_: Member, [first]: readonly Result[], month: string) => {
    rows.push(`${month} ${euros(first!.assistance)} ${euros(first!.surplus)}`);
  };
  simulate(population, scenarios, { each });
  return rows;
}

const persons = (extra: string, cells: string) =>
  csv(`household,person,role,born,livingArrangement${extra}\nh,a,applicant,1985-05-05,alone${cells}\n`);

/** Wage 560 and housing allowance 300 each month, rent 560 and electricity 27; in June also 1,400 of holiday compensation. */
function summer() {
  const household = csv(
    "household,month,persons,municipality,expense_rent,expense_electricity\nh,2025-06,1,091,560.00,27.00\n",
  );
  const own = "income_earnings,income_generalHousingAllowance,income_otherIncome,income_otherIncome_oneOff";
  return populationOf(household, persons(`,${own}`, ",560.00,300.00,1400.00,true"));
}

describe("several months", () => {
  it("carry a surplus of one-off income on while there is any", () => {
    // Basic amount 593.55; wage less 150 of deduction; June 1180.55 - 2110.00, July 1180.55 - 710.00 - 929.45, ...
    expect(told(overMonths(summer(), { months: 4, carry: true }))).toEqual([
      "2025-06 0.00 929.45",
      "2025-07 0.00 458.90",
      "2025-08 11.65 0.00",
      "2025-09 470.55 0.00",
    ]);
  });

  it("carry nothing unless it is asked for, and then say that the sheet is provisional", () => {
    expect(told(overMonths(summer(), { months: 3 }))).toEqual([
      "2025-06 0.00 929.45",
      "2025-07 470.55 0.00",
      "2025-08 470.55 0.00",
    ]);
  });

  it("use up what the month before has left of the assets", () => {
    const population = populationOf(
      csv("household,month,persons,asset_account\nh,2026-03,1,1000.00\n"),
      persons("", ""),
    );
    // 578.43 a month: 1000.00 less 578.43 leaves 421.57, which leaves 156.86 to pay.
    expect(told(overMonths(population, { months: 3 }))).toEqual([
      "2026-03 0.00 421.57",
      "2026-04 156.86 0.00",
      "2026-05 578.43 0.00",
    ]);
  });

  it("have each the law of its own month", () => {
    const population = populationOf(csv("household,month,persons\nh,2026-01,1\n"), persons("", ""));
    expect(told(overMonths(population, { months: 4 }))).toEqual([
      "2026-01 596.32 0.00",
      "2026-02 596.32 0.00",
      "2026-03 578.43 0.00",
      "2026-04 578.43 0.00",
    ]);
  });

  it("take once what comes once: one-off income in the month of its day, a deposit in that of its bill", () => {
    const once = (month: string) =>
      memberOf(
        {
          month: "2026-03",
          household: {
            persons: [{ id: "a", role: "applicant", born: "1985-05-05", livingArrangement: "alone" }],
            incomes: [
              { person: "a", kind: "otherIncome", net: "100.00", oneOff: true, paidOn: `${month}-10` },
              { person: "a", kind: "generalSupport", net: "200.00", paidOn: "2026-03-10" },
            ],
            expenses: [
              { kind: "movingCosts", amount: "50.00", dueOn: `${month}-12` },
              { kind: "travelDocument", amount: "60.00", dueOn: `${month}-12` },
              { kind: "electricity", amount: "30.00", dueOn: "2026-03-12" },
            ],
          },
        },
        1,
      );
    const incomes = (month: string) => {
      const [member] = [...overMonths([once(month)], { months: 3 })];
      if (!member?.ok) throw new Error("refused");
      return [member.input, ...member.later!].map(({ month: of, household }) =>
        [of, ...[...household.incomes, ...household.expenses].map(({ kind }) => kind)].join(" "),
      );
    };
    expect(incomes("2026-04")).toEqual([
      "2026-03 generalSupport electricity",
      "2026-04 otherIncome generalSupport movingCosts travelDocument electricity",
      "2026-05 generalSupport electricity",
    ]);
    // What is of a month before stands in the first.
    expect(incomes("2026-02")[0]).toBe("2026-03 otherIncome generalSupport movingCosts travelDocument electricity");
    expect(incomes("2026-02")[1]).toBe("2026-04 generalSupport electricity");
  });

  // The last banking day of January 2026 is Friday the 30th: pay of that day is February's income.
  it.each([
    ["2026-01-15", "150.00 1800.00 1800.00 1800.00"],
    ["2026-01-29", "150.00 1800.00 1800.00 1800.00"],
    ["2026-01-30", "0.00 1800.00 1800.00 1800.00"],
    ["2026-01-31", "0.00 1800.00 1800.00 1800.00"],
    ["2025-12-31", "150.00 1800.00 1800.00 1800.00"],
    // Of a month before, which nobody can say to come again.
    ["2025-11-14", "0.00 0.00 0.00 0.00"],
    ["2026-03-05", "0.00 0.00 1800.00 1800.00"],
  ])("have a wage that was paid on %s once in every month", (paidOn, wanted) => {
    const row = memberOf(
      {
        month: "2026-01",
        household: {
          persons: [{ id: "a", role: "applicant", born: "1985-05-05", livingArrangement: "alone" }],
          incomes: [{ person: "a", kind: "generalSupport", net: "1800.00", paidOn }],
          expenses: [],
        },
      },
      1,
    );
    const incomes: string[] = [];
    simulate(overMonths([row], { months: 4 }), [lawOf()], { each: (_, [first]) => incomes.push(euros(first!.income)) });
    expect(incomes.join(" ")).toBe(wanted.replace("150.00", "1800.00"));
  });

  it("make the finding of --carry only for a month that follows another", () => {
    const home = (incomes: unknown[]) => ({
      persons: [{ id: "a", role: "applicant", born: "1985-05-05", livingArrangement: "alone" }],
      incomes,
      expenses: [],
    });
    const large = { person: "a", kind: "otherIncome", net: "5000.00", oneOff: true };
    const months = (second: string) => [
      { month: "2026-01", household: home([large]) },
      { month: second, household: home([]) },
    ];
    const provisional = (second: string, carry: boolean) => {
      const found: boolean[] = [];
      const each = (_: Member, [first]: readonly Result[]) => found.push(first!.provisional);
      simulate(overMonths([memberOf({ months: months(second) }, 1)], { carry }), [lawOf()], { each });
      return found;
    };
    expect([provisional("2026-03", false), provisional("2026-03", true)]).toEqual([
      [false, false],
      [false, false],
    ]);
    expect([provisional("2026-02", false), provisional("2026-02", true)]).toEqual([
      [false, true],
      [false, false],
    ]);
  });

  it("of a document are never stretched, also when it has but one", () => {
    const household = {
      persons: [{ id: "a", role: "applicant", born: "1985-05-05", livingArrangement: "alone" }],
      incomes: [],
      expenses: [],
    };
    const one = memberOf({ months: [{ month: "2026-03", household }] }, 1);
    expect(told(overMonths([one], { months: 3 }))).toEqual(["2026-03 578.43 0.00"]);
  });

  it("see children grow, but none come of age", () => {
    const family = populationOf(
      csv("household,month,persons\nh,2024-03,3\n"),
      csv("household,person,role,born\nh,a,applicant,1985-05-05\nh,b,child,2014-04-01\nh,c,child,2006-04-30\n"),
    );
    const [member] = [...overMonths(family, { months: 15 })];
    if (!member?.ok) throw new Error("refused");
    const months = [member.input, ...member.later!];
    // The rules see a child of 17 in every month, as the parser would accept it.
    for (const { month, household } of months) {
      const [, , oldest] = household.persons;
      expect(() =>
        parsed({ month, household: { ...plain(household.persons), incomes: [], expenses: [] } }),
      ).not.toThrow();
      expect(oldest!.bornNumber).toBe(Number(oldest!.born.replaceAll("-", "")));
    }
    expect(months.map(({ household }) => household.persons[2]!.born.slice(0, 4))).toEqual([
      "2006",
      ...Array.from({ length: 12 }, () => "2007"),
      "2008",
      "2008",
    ]);
    // 10 on the first of April: 70 % of the basic amount instead of 60 % (9 § 2 mom).
    const rows = told([member]);
    const [march, april] = rows.map((row) => eur(row.split(" ")[1]!));
    expect(april! - march!).toBeGreaterThan(0);
  });

  it("equal the chain of the same months as documents, whatever the household", () => {
    const both = fc.tuple(assessDocument(), fc.integer({ min: 2, max: 5 }), fc.boolean());
    fc.assert(
      fc.property(both, ([document, count, carry]) => {
        const months = Array.from({ length: count }, () => document).map((own, place) => ({
          ...own,
          month: `${2018 + place}-05`,
          ...(carry && place > 0 ? { carryIn: { accepted: true } } : {}),
        }));
        const chain = parseMonthsInput({ months });
        fc.pre(chain.ok);
        if (!chain.ok) return;
        const row = memberOf({ months }, 1);
        const sheets = assessMonths(chain.value.months);
        const wanted = sheets.map((own) => `${own.input.month} ${euros(own.assistance)} ${euros(own.surplus)}`);
        const scenario = {
          name: "law",
          lawOf: (month: string) => sheets.find(({ input }) => input.month === month)!.law,
        };
        expect(told([row], [scenario])).toEqual(wanted);
        const { scenarios } = summaryOf(simulate([row], [scenario]), { names: ["law"] });
        const sum = sheets.reduce((total, { assistance }) => total + assistance, 0);
        expect(scenarios[0]!.cost).toBe(euros(sum));
      }),
      runs(300, { fast: 15 }),
    );
  });

  it("leave the population as it was", () => {
    const rows = [...summer()];
    const before = JSON.stringify(rows);
    told(overMonths(rows, { months: 6, carry: true }));
    expect(JSON.stringify(rows)).toBe(before);
  });

  it("are refused beyond the known law, and for a number that is none", () => {
    const found = [...overMonths(summer(), { months: 240 })];
    expect(members(found)).toEqual([]);
    expect(found[0]).toMatchObject({ ok: false, household: "h", problems: [{ code: "lawNotKnown", column: "month" }] });
    for (const months of [0, 1.5, 241, Number.NaN]) {
      expect(() => [...overMonths(summer(), { months })]).toThrow(RangeError);
    }
  });
});

describe("aggregates of several months", () => {
  const lasting = () => [...overMonths(summer(), { months: 4, carry: true })];

  it("count the household once, with the sums of its months", () => {
    const summary = summaryOf(simulate(lasting(), [lawOf()]), { names: ["law"] });
    expect(summary).toMatchObject({ households: "1", monthsEach: 4, householdMonths: "4" });
    // 11.65 + 470.55; surplus 929.45 + 458.90.
    expect(summary.scenarios[0]).toMatchObject({ recipients: "1", cost: "482.20", mean: "482.20" });
    expect(summary.scenarios[0]!.parts.surplus).toBe("1388.35");
    expect(
      summary.groups.month.map(({ key, scenarios }) => `${key} ${scenarios[0]!.recipients} ${scenarios[0]!.cost}`),
    ).toEqual(["2025-06 0 0.00", "2025-07 0 0.00", "2025-08 1 11.65", "2025-09 1 470.55"]);
    // 560 + 300 each month and 1,400 once, with 482.20, over four months: 1,330.55 a month, in the class of 1,330 to 1,331.
    expect(summary.deciles[0]).toMatchObject({ from: "1330", to: "1331" });
  });

  it("compare month with month", () => {
    const [member] = populationOf(csv("household,month,persons\nh,2026-02,1\n"), persons("", ""));
    const summary = summaryOf(simulate(overMonths([member!], { months: 2 }), [lawOf("2026-02"), lawOf()]), {
      names: ["2026-02", "law"],
    });
    expect(
      summary.groups.month.map(({ key, scenarios }) => `${key} ${scenarios[1]!.change} ${scenarios[1]!.losers}`),
    ).toEqual(["2026-02 0.00 0", "2026-03 -17.89 1"]);
    expect(summary.scenarios[1]!.change).toMatchObject({ cost: "-17.89", losers: "1", meanLoss: "17.89" });
  });

  it("tell what assistance falls by over all months, by what was earned in them", () => {
    const [member] = populationOf(csv("household,month,persons\nh,2026-03,1\n"), persons("", ""));
    const summary = summaryOf(simulate(overMonths([member!], { months: 2 }), [lawOf()], { moreEarnings: eur("100") }), {
      names: ["law"],
    });
    // Since 2026 no part of earnings is left out, so all of it counts.
    expect(summary.scenarios[0]!.marginal).toMatchObject({ recipients: "1", mean: "100.0" });
  });

  it("tell the marginal rate of all months together, since what is carried is missing later", () => {
    const summary = summaryOf(simulate(lasting(), [lawOf()], { moreEarnings: eur("100") }), { names: ["law"] });
    // By 100 more each month 288.35 are carried into September, which pays 82.20: 400.00 of the 482.20 are gone.
    expect(summary.scenarios[0]!.marginal).toMatchObject({ recipients: "1", mean: "100.0" });
    // Classes of a hundred euros for each of the four months: 482.20 is in the second.
    expect(summary.scenarios[0]!.distribution[1]).toEqual({ from: 400, households: "1" });
  });

  it("are the same in parts, also through plain data", () => {
    const whole = simulate([...lasting(), ...lasting()], [lawOf()]);
    const parts = simulate(lasting(), [lawOf()]);
    parts.merge(Aggregate.from(JSON.parse(JSON.stringify(simulate(lasting(), [lawOf()]).toDocument()))));
    expect(parts.toDocument()).toEqual(whole.toDocument());
  });
});

/** Persons as a document has them. */
function plain(persons: readonly { id: string; role: string; born: string }[]) {
  return { persons: persons.map(({ id, role, born }) => ({ id, role, born })) };
}
