import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, eur, lawOn, printInput } from "../../src/index.js";
import { ExactSums } from "../../src/simulation/exactSums.js";
import {
  Aggregate,
  budgetCurve,
  identityIn,
  type Member,
  memberOf,
  populationOf,
  scenarioBy,
  scenarioOf,
  simulate,
  summaryOf,
  syntheticTables,
  withEarnings,
  withMoreEarnings,
} from "../../src/simulation/index.js";
import { Spread } from "../../src/simulation/spread.js";
import { assessDocument } from "../households.js";
import { runs } from "../runs.js";
import { csv, lawOf, members, parsed } from "./tables.js";

const reform = [lawOf("2026-02"), lawOf("2026-03")];

/** Somebody alone, with so much of general support and rent, in whole euros. */
function alone(reference: string, weight: string, income: number, rent = 0, born = "1985-05-05"): Member {
  const row = memberOf(
    {
      reference,
      weight,
      month: "2026-03",
      household: {
        municipality: "091",
        persons: [{ id: "a", role: "applicant", born, livingArrangement: "alone" }],
        incomes: income === 0 ? [] : [{ person: "a", kind: "generalSupport", net: `${income}.00` }],
        expenses: rent === 0 ? [] : [{ kind: "rent", amount: `${rent}.00` }],
      },
    },
    1,
  );
  if (!row.ok) throw new Error(JSON.stringify(row.problems));
  return row;
}

describe("the reform of March 2026", () => {
  // Kela's published basic amounts of the two months.
  it.each([
    ["alone", "h,a,applicant,1985-05-05,alone\n", "596.32", "578.43"],
    ["in a shared household", "h,a,applicant,1985-05-05,sharedHousehold\n", "506.87", "497.45"],
    ["with parents, over 18", "h,a,applicant,2006-05-05,withParents\n", "435.31", "422.25"],
    ["a couple", "h,a,applicant,1985-05-05,\nh,b,spouse,1985-05-05,\n", "1013.74", "994.90"],
    [
      "a single parent of two",
      "h,a,applicant,1985-05-05,\nh,b,child,2014-01-01,\nh,c,child,2019-01-01,\n",
      String((679.8 + 417.42 + 345.87).toFixed(2)),
      "1429.88",
    ],
  ])("%s: as Kela has published it", (_, rows, before, after) => {
    const count = rows.split("\n").length - 1;
    const population = populationOf(
      csv(`household,month,persons\nh,2026-03,${count}\n`),
      csv(`household,person,role,born,livingArrangement\n${rows}`),
    );
    const found: number[][] = [];
    simulate(population, reform, {
      each: (_, results) => found.push(results.flatMap(({ assistance, change }) => [assistance, change])),
    });
    const change = eur(after) - eur(before);
    expect(found).toEqual([[eur(before), 0, eur(after), change]]);
  });

  it("is the law of the other month applied to the same facts, birthdays and all", () => {
    fc.assert(
      fc.property(assessDocument(), (document) => {
        const row = memberOf(document, 1);
        if (!row.ok) throw new Error(JSON.stringify(row.problems));
        const laws = [document.month, "2023-05", "2026-03"];
        const scenarios = laws.map((on) => scenarioOf(on, { on }));
        const wanted = laws.map((on) => assess(row.input, lawOn(on)));
        simulate([row], scenarios, {
          each: (_, results) => {
            results.forEach((result, place) => {
              const { assistance, surplus, income } = wanted[place]!;
              expect(result).toMatchObject({ assistance, surplus, income, change: assistance - wanted[0]!.assistance });
            });
          },
        });
      }),
      runs(500, { fast: 15 }),
    );
  });

  it("can be a small document of changed figures or a function, and is never taken for the law", () => {
    const changed = scenarioOf("higher", { changes: { singleParentShare: "1.20" } });
    const noAssets = scenarioBy("assets left out", (month) => {
      const law = lawOn(month);
      return { ...law, rules: { ...law.rules, assets: () => {} } };
    });
    const month = "2026-03" as never;
    expect(identityIn(lawOf(), month).changed).toEqual([]);
    expect(identityIn(changed, month).changed).toContain("singleParentShare");
    expect(identityIn(noAssets, month).changed).toContain("rules.assets");
    const { input } = alone("a", "1", 0);
    const rich = parsed({
      ...printInput(input),
      household: { ...(printInput(input).household as object), assets: [{ kind: "account", amount: "1000.00" }] },
    });
    const member = { ...alone("a", "1", 0), input: rich };
    const { scenarios } = summaryOf(simulate([member], [lawOf(), noAssets]), { names: ["law", "no assets"] });
    expect(scenarios.map(({ cost }) => cost)).toEqual(["0.00", "578.43"]);
    expect(scenarios[1]!.change).toMatchObject({ newRecipients: "1", gainers: "1", meanGain: "578.43" });
  });
});

describe("aggregates", () => {
  it("are those worked out by hand", () => {
    // Assistance 2026-02 | 2026-03: a 596.32 | 578.43, b 96.32 | 78.43, c 6.32 | 0.00, d nothing; weights 1.5, 2, 1, 0.25.
    const population = [
      alone("a", "1.5", 0, 0, "2005-05-05"),
      alone("b", "2", 500),
      alone("c", "1", 590),
      alone("d", "0.25", 900),
    ];
    const aggregate = simulate(population, reform);
    const summary = summaryOf(aggregate, { names: ["2026-02", "2026-03"], povertyLine: 600 });
    expect(summary).toMatchObject({
      households: "4.75",
      persons: "4.75",
      counts: { read: 4, assessed: 4, refused: 0 },
    });
    const [before, after] = summary.scenarios;
    // 1.5 x 596.32 + 2 x 96.32 + 6.32 = 1093.44; 1.5 x 578.43 + 2 x 78.43 = 1024.505.
    expect(before).toMatchObject({ recipients: "4.5", cost: "1093.44", mean: "242.99", change: null });
    expect(after).toMatchObject({ recipients: "3.5", cost: "1024.51", mean: "292.72" });
    expect(after!.change).toMatchObject({
      // -(1.5 x 17.89 + 2 x 17.89 + 6.32) = -68.935
      cost: "-68.94",
      gainers: "0",
      losers: "4.5",
      loss: "68.94",
      meanLoss: "15.32",
      newRecipients: "0",
      lostRecipients: "1",
    });
    // By weight: 6.32 for 1, 96.32 for 2, 596.32 for 1.5.
    expect(before!.quantiles).toMatchObject({ p5: "6.32", p25: "96.32", p50: "96.32", p75: "596.32" });
    expect(after!.change!.quantiles).toMatchObject({ p5: "-17.89", p75: "-17.89", p90: "-6.32" });
    expect(before!.parts).toMatchObject({ basicAmounts: "2832.52", income: "1815.00", surplus: "75.92" });
    expect(before!.distribution.slice(0, 7).map(({ households }) => households)).toEqual([
      "3",
      "0",
      "0",
      "0",
      "0",
      "1.5",
      "0",
    ]);
    // Below 600 with assistance: a, b and c 596.32 before; a and b 578.43, c 590.00 after.
    expect(before!.poverty).toEqual({ line: 600, persons: "4.5", percent: "94.7", meanGap: "3.68", gapPercent: "0.6" });
    // (3.5 x 21.57 + 10.00) / 4.5 = 18.9989
    expect(after!.poverty).toEqual({ line: 600, persons: "4.5", percent: "94.7", meanGap: "19.00", gapPercent: "3.2" });
    expect(summary.groups.ageGroup.map(({ key, households }) => [key, households])).toEqual([
      ["18-24", "1.5"],
      ["35-44", "3.25"],
    ]);
    expect(summary.groups.region).toMatchObject([
      {
        key: "01",
        households: "4.75",
        scenarios: [{ cost: "1093.44" }, { cost: "1024.51", losers: "4.5", change: "-68.94" }],
      },
    ]);
    expect(summary.groups.householdType).toMatchObject([{ key: "alone", persons: "4.75" }]);
  });

  it("put a tenth of the persons in each decile, by income and assistance per consumption unit", () => {
    const ten = Array.from({ length: 10 }, (_, place) => alone(`h${place}`, "3", 700 + 100 * place));
    const { deciles } = summaryOf(simulate(ten, [lawOf()]), { names: ["law"] });
    expect(deciles.map(({ key, from, households }) => [key, from, households])).toEqual(
      ten.map((_, place) => [String(place + 1), String(700 + 100 * place), "3"]),
    );
  });

  it("use the modified OECD scale: 1.0, 0.5 from fourteen on, 0.3 below", () => {
    const family = memberOf(
      {
        month: "2026-03",
        household: {
          persons: [
            { id: "a", role: "applicant", born: "1985-05-05" },
            { id: "b", role: "spouse", born: "1985-05-05" },
            { id: "c", role: "child", born: "2012-03-01" },
            { id: "d", role: "child", born: "2012-03-02" },
          ],
          incomes: [{ person: "a", kind: "generalSupport", net: "4600.00" }],
          expenses: [],
        },
      },
      1,
    );
    const { deciles, scenarios } = summaryOf(simulate([family], [lawOf()]), { names: ["law"] });
    expect(scenarios[0]).toMatchObject({ recipients: "0", persons: "0" });
    // 4600 / (1.0 + 0.5 + 0.5 + 0.3)
    expect(deciles).toMatchObject([{ from: "2000", to: "2001", persons: "4" }]);
  });

  it("count the persons of the households that receive", () => {
    const [both] = populationOf(
      csv("household,month,persons,weight\nh,2026-03,2,1.5\n"),
      csv("household,person,role,born\nh,a,applicant,1985-05-05\nh,b,spouse,1985-05-05\n"),
    );
    const { scenarios } = summaryOf(simulate([both!, alone("a", "1", 0), alone("b", "1", 900)], [lawOf()]), {
      names: ["law"],
    });
    expect(scenarios[0]).toMatchObject({ recipients: "2.5", persons: "4" });
  });

  it("take the lower middle as the median, and somebody at the line is not below it", () => {
    const spread = new Spread();
    for (let value = 1; value <= 10; value++) spread.add(value, 3);
    expect([spread.quantile(50, 100), spread.quantile(51, 100), spread.quantile(100, 100)]).toEqual([5, 6, 10]);
    const population = [alone("a", "1", 600), alone("b", "1", 1000), alone("c", "1", 2000), alone("d", "1", 3000)];
    const { scenarios } = summaryOf(simulate(population, [lawOf()]), { names: ["law"] });
    expect(scenarios[0]!.poverty).toEqual({
      line: 600,
      persons: "0",
      percent: "0.0",
      meanGap: "0.00",
      gapPercent: "0.0",
    });
  });

  it("take six tenths of the median as the line of poverty where none is given", () => {
    const population = [alone("a", "1", 1000), alone("b", "1", 2000), alone("c", "1", 5000)];
    const { scenarios } = summaryOf(simulate(population, [lawOf()]), { names: ["law"] });
    expect(scenarios[0]!.poverty).toMatchObject({ line: 1200, persons: "1", meanGap: "200.00" });
  });

  it("measure what assistance falls by when the applicant earns more", () => {
    const population = [alone("a", "1", 0), alone("b", "3", 500), alone("c", "1", 900)];
    const { scenarios } = summaryOf(simulate(population, reform, { moreEarnings: eur("100") }), { names: ["1", "2"] });
    // Until 2026-02 the first 150 euros of earnings do not count; from 2026-03 all of them do, down to nothing.
    expect(scenarios[0]!.marginal).toMatchObject({ recipients: "4", mean: "0.0" });
    // 100 of 100 and three times 78.43 of 100.
    expect(scenarios[1]!.marginal).toMatchObject({ recipients: "4", mean: "83.8" });
    expect(scenarios[1]!.marginal!.distribution.filter(({ households }) => households !== "0")).toEqual([
      { from: 70, households: "3" },
      { from: 100, households: "1" },
    ]);
  });

  it("are the same for every order and every division of the population, to the last digit", () => {
    const size = process.env.FC_FAST ? 60 : 600;
    const { households, persons } = syntheticTables({ households: size, month: "2026-03" as never });
    const population = [...populationOf(households, persons)].map((row, place) => ({
      ...row,
      weight: ((place * 7_919_311) % 90_000_000) + 1,
    }));
    const options = { moreEarnings: eur("50") };
    const whole = simulate(population, reform, options).toDocument();
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat({ max: 4 })), fc.infiniteStream(fc.nat()), (parts, order) => {
        const divided: (typeof population)[] = [[], [], [], [], []];
        for (const row of population) {
          const part = divided[parts.next().value!]!;
          part.splice(order.next().value! % (part.length + 1), 0, row);
        }
        const merged = new Aggregate(2);
        for (const part of divided) {
          // As between threads: through text.
          const text = JSON.stringify(simulate(part, reform, options).toDocument());
          merged.merge(Aggregate.from(JSON.parse(text)));
        }
        expect(merged.toDocument()).toEqual(whole);
      }),
      runs(20, { most: 2000, fast: 5 }),
    );
  });

  it("stay exact beyond what a number holds", () => {
    const sums = new ExactSums(2);
    let wanted = 0n;
    for (let place = 0; place < 1000; place++) {
      sums.add(1, 99_999_999_999 - place, 999_999_999_999 - place);
      wanted += BigInt(99_999_999_999 - place) * BigInt(999_999_999_999 - place);
      sums.add(1, 3, -place);
      wanted -= 3n * BigInt(place);
    }
    expect(sums.value(1)).toBe(wanted);
    expect(sums.value(0)).toBe(0n);
  });

  it("have the exact quantiles of any whole numbers", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -20_000_000, max: 20_000_000 }), fc.integer({ min: 1, max: 9 })), {
          minLength: 1,
        }),
        fc.integer({ min: 1, max: 100 }),
        (pairs, percent) => {
          const spread = new Spread();
          for (const [value, weight] of pairs) spread.add(value, weight);
          const all = pairs
            .flatMap(([value, weight]) => Array<number>(weight).fill(value))
            .sort((one, other) => one - other);
          expect(spread.quantile(percent, 100)).toBe(all[Math.ceil((all.length * percent) / 100) - 1]);
        },
      ),
      runs(100),
    );
  });

  it("refuse weights that would no longer be exact", () => {
    const population = new Array<Member>(9008).fill(alone("a", "999999.999999", 900));
    expect(() => summaryOf(simulate(population, [lawOf()]), { names: ["law"] })).toThrow(/9007199254/);
  });

  it("refuse no scenario, and parts of other scenarios", () => {
    expect(() => simulate([], [])).toThrow(RangeError);
    expect(() => new Aggregate(1).merge(new Aggregate(2))).toThrow(RangeError);
  });
});

describe("the budget curve of a household", () => {
  const input = parsed({
    month: "2026-03",
    household: {
      persons: [{ id: "a", role: "applicant", born: "1985-05-05", livingArrangement: "alone" }],
      incomes: [{ person: "a", kind: "earnings", net: "77.00" }],
      expenses: [],
    },
  });

  it("takes the place of what the applicant earns and stops falling where assistance ends", () => {
    const curve = budgetCurve(input, lawOn("2026-03"), { to: eur("800"), step: eur("200") });
    expect(curve).toEqual([
      { earnings: 0, assistance: 57_843, disposable: 57_843, lostPerEuro: null },
      { earnings: 20_000, assistance: 37_843, disposable: 57_843, lostPerEuro: 100 },
      { earnings: 40_000, assistance: 17_843, disposable: 57_843, lostPerEuro: 100 },
      { earnings: 60_000, assistance: 0, disposable: 60_000, lostPerEuro: 89 },
      { earnings: 80_000, assistance: 0, disposable: 80_000, lostPerEuro: 0 },
    ]);
  });

  it("is that of the applicant, not of somebody else who earns", () => {
    const couple = parsed({
      month: "2026-03",
      household: {
        persons: [
          { id: "s", role: "spouse", born: "1985-05-05" },
          { id: "a", role: "applicant", born: "1985-05-05" },
        ],
        incomes: [
          { person: "s", kind: "earnings", net: "100.00" },
          { person: "a", kind: "earnings", net: "30.00" },
        ],
        expenses: [],
      },
    });
    const incomesOf = ({ household }: typeof couple) => household.incomes.map(({ person, net }) => [person, net]);
    expect(incomesOf(withMoreEarnings(couple, eur("5")))).toEqual([
      ["s", 10_000],
      ["a", 3500],
    ]);
    expect(incomesOf(withEarnings(couple, eur("7")))).toEqual([
      ["s", 10_000],
      ["a", 700],
    ]);
    expect(incomesOf(couple)).toEqual([
      ["s", 10_000],
      ["a", 3000],
    ]);
  });

  it("has the earned-income deduction of February: the first 150 euros are kept", () => {
    const curve = budgetCurve(input, lawOn("2026-02"), { to: eur("300"), step: eur("150") });
    expect(curve.map(({ disposable }) => disposable)).toEqual([59_632, 74_632, 74_632]);
  });

  it("goes upwards only", () => {
    expect(() => budgetCurve(input, lawOn("2026-03"), { to: eur("10"), step: eur("0") })).toThrow(RangeError);
  });
});

describe("the synthetic population", () => {
  const month = "2026-03" as never;
  // Hardly any are enough where mutants are looked for.
  const size = process.env.FC_FAST ? 400 : 2000;
  const rows = (from: number, count: number, households = size) => {
    const tables = syntheticTables({ households, month, from, count });
    return [...populationOf(tables.households, tables.persons)];
  };

  it("is the same household by household, however it is divided", () => {
    const whole = members(rows(0, size));
    const parts = [...members(rows(size / 4, size)), ...members(rows(0, size / 4))];
    const sorted = parts.sort((one, other) => Number(one.household.slice(1)) - Number(other.household.slice(1)));
    expect(whole).toHaveLength(size);
    expect(sorted.map(({ input }) => input)).toEqual(whole.map(({ input }) => input));
  });

  it("is another for another seed, and stands for the same country at any size", () => {
    const other = syntheticTables({ households: size, month, seed: 5 });
    expect(members([...populationOf(other.households, other.persons)])[0]!.input).not.toEqual(
      members(rows(0, 1))[0]!.input,
    );
    const { households } = summaryOf(simulate(rows(0, size / 2, size / 2), [lawOf()]), { names: ["law"] });
    expect(households).toBe("2900000");
  });

  it("has every type, age and region, and nothing that is refused", () => {
    const summary = summaryOf(simulate(rows(0, 2 * size, 2 * size), [lawOf()]), { names: ["law"] });
    expect(summary.counts).toEqual({ read: 2 * size, assessed: 2 * size, refused: 0, strayPersons: 0 });
    expect(summary.groups.householdType).toHaveLength(6);
    expect(summary.groups.ageGroup).toHaveLength(6);
    expect(summary.groups.region.map(({ key }) => key)).toEqual(
      "01 02 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19".split(" "),
    );
  });
});
