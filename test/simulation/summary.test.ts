import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessMonths, eur, lawOn } from "../../src/index.js";
import { total } from "../../src/simulation/aggregate.js";
import {
  Aggregate,
  identityIn,
  type Member,
  memberOf,
  type Refused,
  type Scenario,
  type Summary,
  scenarioBy,
  scenarioOf,
  simulate,
  summaryOf,
  withMoreEarnings,
} from "../../src/simulation/index.js";
import { assessDocument } from "../households.js";
import { runs } from "../runs.js";
import { plainSummary } from "./plainSummary.js";
import { lawOf } from "./tables.js";

const reform = { singleParentShare: "1.30", statutoryAmount: "470.00" } as const;
const scenarios = [lawOf(), lawOf("2026-03"), scenarioOf("changed", { changes: reform })];
const names = ["law", "2026-03", "changed"];
const more = eur("70");

/** A household of one month or of several, with a weight and now and then what it is ranked by. */
const row = fc
  .tuple(
    assessDocument(),
    fc.oneof({ arbitrary: fc.constant(1), weight: 3 }, { arbitrary: fc.integer({ min: 2, max: 3 }), weight: 1 }),
    fc.constantFrom("0", "0.5", "1", "1.000001", "28.53", "90000"),
    fc.option(fc.integer({ min: 0, max: 2500 }), { freq: 3 }),
  )
  .map(([{ month, ...document }, count, weight, rank]): Member | Refused => {
    const rankedBy = rank === null ? {} : { rankedBy: `${rank}.50` };
    if (count === 1) return memberOf({ ...document, month, weight, ...rankedBy }, 1);
    const months = Array.from({ length: count }, (_, place) => ({ ...document, month: `${2018 + place}-05` }));
    return memberOf({ months, weight, ...rankedBy }, 1);
  });
const stray: Refused = { ok: false, isHousehold: false, household: "", line: 1, problems: [] };

describe("a summary", () => {
  it("is that of all results kept and added up the long way, whatever the population and its parts", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.nat({ max: 6 }), (population, cut) => {
        const members = population.filter((each): each is Member => each.ok);
        fc.pre(members.length > 0);
        const kept = members.map((member) => {
          const months = [member.input, ...(member.later ?? [])];
          const sheets = scenarios.map(({ lawOf: law }) => assessMonths(months, law));
          return {
            member,
            outcomes: sheets.map((own) => own.map((sheet) => ({ ...sheet, provisional: sheet.questions!.length > 0 }))),
            earningMore: scenarios.map(({ lawOf: law }) =>
              assessMonths(
                months.map((input) => withMoreEarnings(input, more)),
                law,
              ).reduce((sum, { assistance }) => sum + assistance, 0),
            ),
          };
        });
        const options = { moreEarnings: more };
        const parts = [population.slice(0, cut), [...population.slice(cut), stray]];
        const whole = new Aggregate(3);
        for (const part of parts) whole.merge(simulate(part, scenarios, options));
        const again = Aggregate.from(JSON.parse(JSON.stringify(whole.toDocument())));
        const { counts, ownPractice, ...found } = summaryOf(again, { names });
        expect(withoutClasses(found)).toEqual(withoutClasses(plainSummary(kept, names, more)));
        expect(counts).toEqual({
          read: population.length,
          assessed: members.length,
          refused: population.length - members.length,
          strayPersons: 1,
        });
        expect(ownPractice).toBe(
          members.filter(({ input, later = [] }) => [input, ...later].some(({ practice }) => practice !== undefined))
            .length,
        );
      }),
      runs(60, { thorough: 2000, fast: 25 }),
    );
  });
});

describe("a run", () => {
  const home = {
    persons: [{ id: "a", role: "applicant", born: "1985-05-05", livingArrangement: "alone" }],
    incomes: [],
    expenses: [],
  };

  it("counts a household whose document has a practice of its own once, in whichever of its months", () => {
    const practice = { ageChange: "nextMonth" };
    const monthly = (...own: object[]) =>
      memberOf({ months: own.map((more, place) => ({ month: `2026-0${place + 1}`, household: home, ...more })) }, 1);
    const single = memberOf({ month: "2026-03", household: home, practice }, 1);
    const population = [monthly({}, {}), monthly({}, { practice }), monthly({ practice }, { practice }), single];
    expect(simulate(population, [lawOf()])).toMatchObject({ assessed: 4, ownPractice: 3 });
  });

  it("names its scenarios by number where they have no name", () => {
    const aggregate = simulate([memberOf({ month: "2026-03", household: home }, 1)], [lawOf(), lawOf("2026-02")]);
    expect(summaryOf(aggregate, { names: ["law"] }).scenarios.map(({ name }) => name)).toEqual(["law", "2"]);
    expect(summaryOf(aggregate, { names: [] }).scenarios.map(({ laws }) => laws)).toEqual([[], []]);
  });

  it("has weights that are exact up to nine billion households, and is refused beyond", () => {
    const aggregate = new Aggregate(1);
    aggregate.totals.add(total.households, Number.MAX_SAFE_INTEGER, 1);
    expect(summaryOf(aggregate, { names: [] }).households).toBe("9007199254.740991");
    aggregate.totals.add(total.households, 1, 1);
    expect(() => summaryOf(aggregate, { names: [] })).toThrow("weights add up to more than 9007199254 households");
  });

  it("is refused without a scenario, and as a part of a run with others", () => {
    expect(() => simulate([], [])).toThrow("no scenario");
    expect(() => new Aggregate(1).merge(new Aggregate(2))).toThrow("parts with different scenarios");
  });
});

describe("a scenario", () => {
  const month = (text: string) => text as never;

  it("has the law of each month, or that of one day, in the calendar of the facts", () => {
    const own = lawOf();
    const february = lawOf("2026-02");
    for (const of of ["2026-02", "2026-03"].map(month)) {
      expect([own.lawOf(of).calendar.month, february.lawOf(of).calendar.month]).toEqual([of, of]);
      expect(identityIn(february, of).day).toBe("2026-02-01");
      expect(identityIn(own, of).day).toBe(`${of}-01`);
    }
    expect(own.name).toBe("law");
  });

  it("has housing limits only where they are given", () => {
    const limited = (scenario: Scenario) => (scenario.lawOf(month("2026-03")).limits?.size ?? 0) > 0;
    expect([limited(lawOf()), limited(scenarioOf("without"))]).toEqual([true, false]);
  });

  it("asks a program for its law once a month", () => {
    const asked: string[] = [];
    const program = scenarioBy("program", (of) => {
      asked.push(of);
      return lawOn(of);
    });
    const months = ["2026-02", "2026-03", "2026-02", "2026-03"].map(month);
    const laws = months.map((of) => program.lawOf(of));
    expect(asked).toEqual(["2026-02", "2026-03"]);
    expect([laws[0] === laws[2], laws[1] === laws[3], laws[0] === laws[1]]).toEqual([true, true, false]);
  });
});

/** Classes of change depend on the whole of the changes and are held by figuresOfSpreads.test.ts. */
function withoutClasses<Kind extends Pick<Summary, "scenarios">>(summary: Kind): Kind {
  const plain = summary.scenarios.map((own) => ({
    ...own,
    change: own.change === null ? null : { ...own.change, distribution: [] },
  }));
  return { ...summary, scenarios: plain };
}
