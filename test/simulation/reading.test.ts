import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moneyIn } from "../../src/simulation/cells.js";
import {
  cellsOf,
  cellText,
  columnsOf,
  headingProblems,
  memberOf,
  notJson,
  populationOf,
  type Refused,
  readHeading,
  readRows,
  type Separator,
  type Table,
  tableOf,
} from "../../src/simulation/index.js";
import { joinedRows } from "../../src/simulation/joined.js";
import { runs } from "../runs.js";
import { csv, members, problemsOf, read } from "./tables.js";

const separators = [",", ";", "\t"] as const;
const heading = (names: readonly string[], separator: Separator) => ({ names, separator });
const column = (table: Table, name: string) => Array.from(table.columns.get(name)!);

describe("a table as text", () => {
  it.each([
    ["a,b,c", ["a", "b", "c"], ","],
    ["a;b,c;d", ["a", "b,c", "d"], ";"],
    ["a\tb", ["a", "b"], "\t"],
    // As many of one as of the other: the comma.
    ["a,b;c", ["a", "b;c"], ","],
    ["a;b\tc", ["a", "b\tc"], ";"],
    ["a", ["a"], ","],
    ['"a;b";c', ["a;b", "c"], ";"],
    ["\ufeffa,b\r\n", ["a", "b"], ","],
    ["a,b\n", ["a", "b"], ","],
    ["a,b\r", ["a", "b"], ","],
    ["a\r\rb,\ufeff", ["a\r\rb", "\ufeff"], ","],
  ])("has in the heading %j its names", (line, names, separator) => {
    expect(readHeading(line)).toEqual({ names, separator });
  });

  it("has no names where the quotes of the heading do not close", () => {
    expect(readHeading('"a,b').names).toEqual([]);
  });

  it("gives back every cell as it was written, in its row and line", () => {
    const cell = fc.oneof(
      fc.constantFrom("", "x", '"', '""', ",", ";", "\t", "a,b", 'a"b', " x ", "\r", "a\rb"),
      fc.string({ maxLength: 6 }).map((text) => text.replaceAll("\n", "")),
    );
    const row = fc.array(cell, { minLength: 3, maxLength: 3 });
    const end = fc.constantFrom("\n", "\r\n", "\n\n", "\r\n\r\n");
    fc.assert(
      fc.property(fc.array(fc.tuple(row, end)), fc.constantFrom(...separators), fc.boolean(), (rows, mark, isCut) => {
        let line = 2;
        const lines = rows.map(([, ending]) => {
          const own = line;
          line += ending.split("\n").length - 1;
          return own;
        });
        const text = rows.map(([cells, ending]) => cells.map(cellText).join(mark) + ending).join("");
        const table = readRows(isCut ? text.replace(/[\r\n]+$/, "") : text, heading(["a", "b", "c"], mark), 2);
        expect(table.rows).toBe(rows.length);
        ["a", "b", "c"].forEach((name, place) => {
          expect(column(table, name)).toEqual(rows.map(([cells]) => cells[place]));
        });
        expect(rows.map((_, place) => table.lineOf(place))).toEqual(lines);
        expect([...table.broken!]).toEqual([]);
        for (const [cells] of rows) expect(cellsOf(cells.map(cellText).join(mark), mark)).toEqual(cells);
      }),
      runs(300),
    );
  });

  // How many cells were found, -1 where the quotes do not close; such a row has no cells that could be mistaken.
  it.each([
    ["1,2", 2],
    ["1,2,3,4", 4],
    ['1,2,"3",4', 4],
    ["1", 1],
    ['"1"', 1],
    ['1,2,"3', -1],
    ['1,"2"x,3', -1],
    ['1,2"3,4', -1],
    ['"1,2,3', -1],
    [",", 2],
    [",,,", 4],
    ['"1","2"', 2],
  ])("has the row %s broken, and the rows beside it whole", (bad, found) => {
    const table = readRows(`a,b,c\n${bad}\n"d",e,f\n`, heading(["x", "y", "z"], ","), 5);
    expect([...table.broken!]).toEqual([[1, found]]);
    expect(["x", "y", "z"].map((name) => column(table, name)).map((cells) => [cells[0], cells[2]])).toEqual([
      ["a", "d"],
      ["b", "e"],
      ["c", "f"],
    ]);
    for (const name of ["x", "y", "z"]) expect(column(table, name)).toHaveLength(3);
    if (found < 3) expect(column(table, "z")[1]).toBe("");
    expect([0, 1, 2].map((row) => table.lineOf(row))).toEqual([5, 6, 7]);
  });

  it.each([
    ["a", "a"],
    ["a b", "a b"],
    ["", ""],
    ["a,b", '"a,b"'],
    ["a;b", '"a;b"'],
    ["a\tb", '"a\tb"'],
    ["a\nb", '"a\nb"'],
    ["a\rb", '"a\rb"'],
    ['a"b""', '"a""b"""""'],
  ])("has the cell %j written as %j", (value, written) => {
    expect(cellText(value)).toBe(written);
  });

  it("of columns in memory has lines as its file has, and columns of one length", () => {
    const table = tableOf({ a: [1, 2], b: ["x", "y"] });
    expect([table.rows, table.lineOf(0), table.lineOf(1)]).toEqual([2, 2, 3]);
    expect(tableOf({ a: [1] }, 12).lineOf(0)).toBe(12);
    expect(tableOf({}).rows).toBe(0);
    expect(() => tableOf({ a: [1, 2], b: ["x"] })).toThrow(/columns of different lengths/);
  });
});

describe("the amount of a cell", () => {
  it.each([
    ["980.00", 98_000],
    ["980", 98_000],
    ["0", 0],
    ["", undefined],
    [undefined, undefined],
    [null, undefined],
    ["980,00", null],
    ["x", null],
    [980, null],
    [980n, null],
    [true, null],
  ])("in euros: %s", (cell, wanted) => {
    expect(moneyIn(cell, false)).toBe(wanted);
  });

  it.each([
    ["98000", 98_000],
    ["0", 0],
    ["9", 9],
    ["10", 10],
    ["99999999999", 99_999_999_999],
    ["100000000000", null],
    ["01", null],
    ["-1", null],
    ["1.5", null],
    ["1e3", null],
    [" 1", null],
    ["1 ", null],
    ["", undefined],
    [undefined, undefined],
    [null, undefined],
    [98_000, 98_000],
    [0, 0],
    // What a table of floating-point numbers may hold; nought has no sign.
    [-0, 0],
    [99_999_999_999, 99_999_999_999],
    [100_000_000_000, null],
    [-1, null],
    [1.5, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
    [98_000n, 98_000],
    [-1n, null],
    [100_000_000_000n, null],
    [true, null],
    [{}, null],
  ])("in whole cents: %s", (cell, wanted) => {
    expect(moneyIn(cell, true)).toBe(wanted);
  });
});

describe("person rows", () => {
  const id = fc.constantFrom("a", "b", "c", "d", "", null, 7, 7n, "7");
  const ids = fc.array(id, { maxLength: 8 });
  const places = fc.uniqueArray(fc.nat({ max: 7 }));
  const broken = (rows: readonly number[]) => new Map(rows.map((row) => [row, 1]));

  it("are those of the first whole household row of their id, in their order; all others are strays", () => {
    fc.assert(
      fc.property(ids, fc.oneof(ids, fc.constant(null)), places, places, (households, others, badHouseholds, bad) => {
        // As often as not in the order of the households, as tables mostly are.
        const persons = others ?? households.flatMap((own) => [own, own]);
        const table = (name: string, cells: typeof households, rows: readonly number[]): Table => ({
          ...tableOf({ [name]: cells }),
          broken: broken(rows),
        });
        const { first, next, stray, twice } = joinedRows(
          table("household", households, badHouseholds),
          table("household", persons, bad),
        );
        const text = (cell: unknown) => String(cell ?? "");
        const seen = new Map<string, number>();
        const wantedTwice: number[] = [];
        households.forEach((own, row) => {
          if (badHouseholds.includes(row)) return;
          if (seen.has(text(own))) wantedTwice.push(row);
          else seen.set(text(own), row);
        });
        const wanted = households.map((_, row) =>
          persons.flatMap((own, at) => (!bad.includes(at) && seen.get(text(own)) === row ? [at] : [])),
        );
        const found = households.map((_, row) => {
          const rows: number[] = [];
          for (let at = first[row]!; at >= 0; at = next[at]!) rows.push(at);
          return rows;
        });
        expect(found).toEqual(wanted);
        expect([...twice]).toEqual(wantedTwice);
        const claimed = new Set(wanted.flat());
        expect(stray).toEqual(persons.flatMap((_, at) => (claimed.has(at) ? [] : [at])));
      }),
      runs(500),
    );
  });
});

describe("headings", () => {
  it.each([
    ["households", ["h", "persons"], ['households: no column "household" in the first line: is it a heading?']],
    ["households", ["household", "persons"], []],
    ["households", ["household", "persons", "x_", "x_persons"], []],
    ["households", ["household", "persons", "rank"], ['households: no column "rank"']],
    ["households", ["household"], ['households: column "persons" is missing']],
    ["households", ["household", "persons", "role"], ['households: no column "role"']],
    ["persons", ["household"], ["person", "role", "born"].map((name) => `persons: column "${name}" is missing`)],
    ["persons", ["household", "person", "role", "born", "persons"], ['persons: no column "persons"']],
    [
      "persons",
      ["household", "person", "role", "born", "income_maintenance_cents", "income_maintenance"],
      ['persons: "income_maintenance_cents" beside "income_maintenance"'],
    ],
    // What may be personal data where a heading should be is cut short.
    ["households", ["household", "persons", "a".repeat(61)], [`households: no column "${"a".repeat(60)}"`]],
    ["households", ["household", "persons", "", ""], ['households: no column ""', 'households: column "" twice']],
  ] as const)("of %s %j: %j", (table, names, problems) => {
    expect(headingProblems(table, names)).toEqual(problems);
  });

  it("may have the column to rank by in the table of households, and must have it", () => {
    const options = { rankColumn: "rank" };
    expect(headingProblems("households", ["household", "persons", "rank"], options)).toEqual([]);
    expect(headingProblems("households", ["household", "persons"], options)).toEqual([
      'households: column "rank" is missing',
    ]);
    expect(headingProblems("persons", ["household", "person", "role", "born"], options)).toEqual([]);
    expect(headingProblems("persons", ["household", "person", "role", "born", "rank"], options)).toEqual([
      'persons: no column "rank"',
    ]);
    const long = headingProblems("households", ["household", "persons"], { rankColumn: "b".repeat(61) });
    expect(long).toEqual([`households: column "${"b".repeat(60)}" is missing`]);
  });

  it("that are wrong in either table keep a population from being read", () => {
    const households = "household,persons\nh,1\n";
    expect(() => read(households, "household,person,role\nh,a,applicant\n")).toThrow(
      /^persons: column "born" is missing$/,
    );
    expect(() => read("household,persons,y\n", "household,person,z\n")).toThrow(
      /^households: no column "y"; persons: no column "z"; persons: column "role" is missing; persons: column "born"/,
    );
  });

  it("stand in the dictionary once each, with what a cell holds and what it means", () => {
    for (const table of ["households", "persons"] as const) {
      const all = columnsOf(table);
      expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
      expect(all.filter(({ expected, about }) => expected === "" || about === "")).toEqual([]);
      expect(headingProblems(table, [...new Set(all.map(({ name }) => name.replace(/_cents$/, "")))])).toEqual([]);
    }
    const named = (table: "households" | "persons", wanted: string) =>
      columnsOf(table).find(({ name }) => name === wanted);
    expect(named("households", "dwelling_guidance")).toMatchObject({
      expected: "none",
      about: "No guidance has been given.",
    });
    for (const amount of ["expense_rent_cents", "expense_rent_accepted_cents", "dwelling_limit_cents"]) {
      expect(named("households", amount)).toMatchObject({ expected: "whole cents" });
    }
    expect(named("households", "expense_rent")).toMatchObject({ about: "The whole bill." });
    expect(named("persons", "income_earnings")).toMatchObject({ expected: 'amount as text, "980.00"' });
    expect(named("persons", "reduction_percent")).toMatchObject({ expected: "whole number from 0 to 100" });
    for (const wanted of ["income_earnings", "role", "carer"]) expect(named("households", wanted)).toBeUndefined();
    for (const wanted of ["dwelling_limit", "municipality", "income_earnings_person", "income_earnings_net", "id"]) {
      expect(named("persons", wanted)).toBeUndefined();
    }
  });
});

const home = "household,month,persons";
const people = "household,person,role,born,livingArrangement";
const alone = "h,a,applicant,1985-05-05,alone";
const couple = "h,a,applicant,1985-05-05,\nh,b,spouse,1986-06-06,";
const family = "h,a,applicant,1985-05-05,\nh,c,child,2019-02-27,";

/** One household with its persons; further columns with the cells of each row. */
function problemsIn(
  households: readonly [names: string, cells: string],
  persons: readonly [names: string, cells: readonly string[]],
  rows = alone,
): string[] {
  const lines = rows.split("\n");
  const own = lines.map((row, place) =>
    persons[0] === "" ? row : `${row},${persons[1][place] || persons[0].replace(/[^,]/g, "")}`,
  );
  const more = households[0] === "" ? ["", ""] : households.map((part) => `,${part}`);
  return problemsOf(
    read(
      `${home}${more[0]}\nh,2026-03,${lines.length}${more[1]}\n`,
      `${people}${persons[0] === "" ? "" : `,${persons[0]}`}\n${own.join("\n")}\n`,
    ),
  );
}

describe("a household is refused, with the table, line and column of the fault,", () => {
  it.each([
    ["period outside the month", "period_from,period_to", "2026-02-28,2026-03-31", "period_from outsideMonth"],
    ["period that ends before it begins", "period_from,period_to", "2026-03-09,2026-03-02", "period_to wrongOrder"],
    ["period without its end", "period_from", "2026-03-09", "period_to missing"],
    ["surplus of the month itself", "carryIn_fromMonth", "2026-03", "carryIn_fromMonth wrongOrder"],
    ["surplus in a wrong form", "carryIn_amount", "1e3", "carryIn_amount wrongForm"],
    ["surplus not in whole cents", "carryIn_amount_cents", "1.5", "carryIn_amount wrongForm"],
    ["flag that is none", "carryIn_accepted", "yes", "carryIn_accepted wrongType"],
    ["fewer residents than persons", "dwelling_residents", "0", "dwelling_residents outOfRange"],
    ["number that is too long", "dwelling_residents", "1234567890", "dwelling_residents wrongType"],
    ["number with a sign", "dwelling_residents", "-1", "dwelling_residents wrongType"],
    ["number with decimals", "dwelling_residents", "1.0", "dwelling_residents wrongType"],
    ["tenure that is none", "dwelling_tenure", "bought", "dwelling_tenure notListed"],
    [
      "guidance that is neither none nor some, beside the day of it",
      "dwelling_guidance,dwelling_guidance_givenOn",
      "nothing,2025-10-01",
      "dwelling_guidance wrongType",
    ],
    ["guidance that is neither none nor some", "dwelling_guidance", "nothing", "dwelling_guidance wrongType"],
    ["day of guidance that is none", "dwelling_guidance_givenOn", "2026-02-30", "dwelling_guidance_givenOn notADay"],
    ["finding on an expense without its amount", "expense_rent,expense_rent_accepted", ",5", "expense_rent missing"],
    ["finding on an expense that has no column", "expense_rent_accepted", "5", "rent missing"],
    ["more accepted than the bill", "expense_rent,expense_rent_accepted", "5,6", "expense_rent_accepted tooLarge"],
    ["cash that is no deposit", "expense_rent,expense_rent_inCash", "5,true", "expense_rent_inCash onlyFor"],
    ["detail in a wrong form", "expense_rent,expense_rent_dueOn", "5,soon", "expense_rent_dueOn wrongForm"],
    ["asset in a wrong form", "asset_account", "5.", "asset_account wrongForm"],
    [
      "protection that is none",
      "asset_account,asset_account_protectedAs",
      "5,x",
      "asset_account_protectedAs notListed",
    ],
    ["expense in a wrong form of cents", "expense_rent_cents", "5.00", "expense_rent_cents wrongForm"],
  ])("for a %s", (_, names, cells, problem) => {
    // Of the fields of the home and of the document the path is shown from the home on.
    const found = problemsIn([names, cells], ["", []]);
    expect(found).toEqual([`households 2 ${problem}`]);
  });

  it.each([
    ["share of an adult", "share", ["1/2"], alone, "2 share onlyFor"],
    ["share that is none", "share", ["", "2/1"], family, "3 share wrongForm"],
    ["spouse who is a single parent", "singleParent", ["", "true"], couple, "3 singleParent onlyFor"],
    ["reduction of a child", "reduction_percent", ["", "20"], family, "3 reduction onlyFor"],
    ["reduction beyond what the law allows", "reduction_percent", ["", "60"], couple, "3 reduction_percent notInForce"],
    [
      "reduction that ends before it begins",
      "reduction_percent,reduction_from,reduction_to",
      ["20,2026-03-09,2026-03-02"],
      alone,
      "2 reduction_to wrongOrder",
    ],
    [
      "more days abroad counted than there are",
      "daysAbroad,daysAbroadCounted",
      ["5,6"],
      alone,
      "2 daysAbroadCounted tooLarge",
    ],
    [
      "basic amount replaced by two things",
      "replacedBasicAmount_reason,replacedBasicAmount_amount,replacedBasicAmount_share",
      ["prison,5,1/2"],
      alone,
      "2 replacedBasicAmount notTogether",
    ],
    ["day of the year that is no number", "daysAbroad", ["x"], alone, "2 daysAbroad wrongType"],
    ["number of days that no month has", "daysAbroad", ["32"], alone, "2 daysAbroad outOfRange"],
    [
      "finding on an income without its amount",
      "income_earnings_oneOff,income_earnings",
      ["true,"],
      alone,
      "2 income_earnings missing",
    ],
    [
      "more withheld than was paid",
      "income_earnings,income_earnings_garnished",
      ["5,6"],
      alone,
      "2 income_earnings tooLarge",
    ],
    [
      "costs of work beside a benefit",
      "income_stipend,income_stipend_workExpenses",
      ["", "5,1"],
      couple,
      "3 income_stipend_workExpenses onlyFor",
    ],
    [
      "late income that is spread",
      "income_stipend,income_stipend_spread_from,income_stipend_spread_months,income_stipend_lateKnown_told",
      ["5,2026-03,2,true"],
      alone,
      "2 income_stipend_spread notTogether",
    ],
    ["amount with a comma", "expense_medicine", ["", '"5,00"'], couple, "3 expense_medicine wrongForm"],
    [
      "more compensated than the bill",
      "expense_glasses,expense_glasses_compensated",
      ["", "5,6"],
      couple,
      "3 expense_glasses_compensated tooLarge",
    ],
  ])("for a %s", (_, names, cells, rows, problem) => {
    expect(problemsIn(["", ""], [names, cells], rows)).toEqual([`persons ${problem}`]);
  });

  it.each([
    [
      "a way of living of the spouse",
      "h,a,applicant,1985-05-05,\nh,b,spouse,1986-06-06,alone",
      "3 livingArrangement onlyFor",
    ],
    [
      "an id of more than a hundred characters",
      `h,${"a".repeat(101)},applicant,1985-05-05,alone`,
      "2 person wrongForm",
    ],
    ["no id", "h,,applicant,1985-05-05,alone", "2 person missing"],
    ["no role", "h,a,,1985-05-05,alone", "2 role missing"],
    ["no day of birth", "h,a,applicant,,alone", "2 born missing"],
    ["a day of birth in another form", "h,a,applicant,5.5.1985,alone", "2 born wrongForm"],
  ])("for %s", (_, rows, problem) => {
    expect(problemsIn(["", ""], ["", []], rows)).toEqual([`persons ${problem}`]);
  });

  it("whichever household it is of, and however many persons and items stand before it", () => {
    const children = Array.from({ length: 12 }, (_, place) => `k,c${place},child,2015-01-01,,1,,`);
    const names = "income_stipend,income_gift,income_gift_workExpenses,share";
    const rows = (applicant: string, last: string) =>
      problemsOf(
        read(
          `${home}\nh,2026-03,2\nk,2026-03,14\n`,
          `${people},${names}\n${couple.replace("\n", ",,,,\n")},,,,\n${[
            "k,a,applicant,1985-05-05,",
            ...children,
            "k,z,child,2015-01-01,",
          ]
            .map((row, place) => (place === 0 ? `${row}${applicant}` : place === 13 ? `${row}${last}` : `${row},`))
            .join("\n")}\n`,
        ),
      );
    expect(rows(",,,,", ",,,,")).toEqual([]);
    // The second applicant stands in line 4, its last child in line 17.
    expect(rows(",,,,1/2", ",,,,")).toEqual(["persons 4 share onlyFor"]);
    expect(rows(",,5,1,", ",,,,")).toEqual(["persons 4 income_gift_workExpenses onlyFor"]);
    expect(rows(",,,,", ",,5,1,")).toEqual(["persons 17 income_gift_workExpenses onlyFor"]);
    expect(rows(",,,,", ",,,,2/1")).toEqual(["persons 17 share wrongForm"]);
  });

  it("for two spouses, none of whom is the one too many", () => {
    const rows = `${couple}\nh,c,spouse,1987-07-07,`;
    expect(problemsIn(["", ""], ["", []], rows)).toEqual(["households 2 persons oneApplicant"]);
  });

  it("for more persons than a household may have, but not for as many", () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, place) =>
        place === 0 ? "h,p0,applicant,1985-05-05," : `h,p${place},child,2015-01-01,`,
      ).join("\n");
    expect(problemsIn(["", ""], ["", []], rows(100))).toEqual([]);
    expect(problemsIn(["", ""], ["", []], rows(101))).toEqual(["households 2 persons tooMany"]);
  });
});

/** One household alone; its own cells by column. */
function one(cells: Readonly<Record<string, unknown>>, person: Readonly<Record<string, unknown>> = {}, options = {}) {
  const of = (row: Readonly<Record<string, unknown>>) =>
    tableOf(Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, [cell as string]])));
  return [
    ...populationOf(
      of({ household: "h", month: "2026-03", persons: "1", ...cells }),
      of({
        household: "h",
        person: "a",
        role: "applicant",
        born: "1985-05-05",
        livingArrangement: "alone",
        ...person,
      }),
      options,
    ),
  ];
}

describe("the cells of a household", () => {
  it.each([1, 1n, "1", "01", "001"])("may have the number of persons as %s", (persons) => {
    expect(problemsOf(one({ persons }))).toEqual([]);
  });

  it.each([
    ["1.0", "wrongForm"],
    ["one", "wrongForm"],
    ["0001", "wrongForm"],
    ["1x", "wrongForm"],
    ["x1", "wrongForm"],
    [true, "wrongForm"],
    ["", "missing"],
    [null, "missing"],
    ["2", "wrongCount"],
    [2n, "wrongCount"],
    [1.5, "wrongCount"],
    ["0", "wrongCount"],
  ])("may not have it as %s", (persons, code) => {
    expect(problemsOf(one({ persons }))).toEqual([`households 2 persons ${code}`]);
  });

  it("say how many person rows there were in place of those that were told", () => {
    const [row] = one({ persons: "3" }) as Refused[];
    expect(row!.problems[0]).toMatchObject({ expected: "as many person rows: 1 found", received: "text" });
  });

  it.each([
    ["a number", 7, 7, "7"],
    ["a large number", 12_345_678_901n, "12345678901", "12345678901"],
    ["a text with a space", "h 1", "h 1", "h 1"],
  ])("may have as id %s", (_, household, owner, shown) => {
    expect(one({ household }, { household: owner })).toMatchObject([{ ok: true, household: shown, line: 2 }]);
  });

  it("have an id of 200 characters at most, and one that is refused is not repeated", () => {
    const id = (length: number) => "i".repeat(length);
    expect(one({ household: id(200) }, { household: id(200) })).toMatchObject([{ ok: true, household: id(200) }]);
    const rows = one({ household: id(201) }, { household: id(201) });
    expect(problemsOf(rows)).toEqual(["households 2 household wrongForm"]);
    expect(rows).toMatchObject([{ isHousehold: true, household: "", line: 2 }]);
    const two = one({ household: id(201), persons: "2" }, { household: id(201) });
    expect(problemsOf(two)).toEqual(["households 2 household wrongForm", "households 2 persons wrongCount"]);
    expect(two).toMatchObject([{ household: "", problems: [{ expected: "text", received: "text" }, {}] }]);
    // What was refused for another reason can be found by its id.
    expect(one({ persons: "2" })).toMatchObject([{ ok: false, isHousehold: true, household: "h", line: 2 }]);
  });

  it.each([
    ["12.5", 12_500_000],
    [2, 2_000_000],
    ["", 1_000_000],
    [null, 1_000_000],
    ["0", 0],
  ])("may have the weight %s", (weight, millionths) => {
    expect(one({ weight })).toMatchObject([{ ok: true, weight: millionths }]);
  });

  it("say what is expected in their place", () => {
    const expected = (cells: Record<string, unknown>, person = {}) =>
      (one(cells, person)[0] as Refused).problems.map(({ expected: words }) => words);
    // A comma is no fault of a point but in an amount.
    expect(expected({ weight: "1,5" })).toEqual(['weight as text, "12.5", at most six decimals, below a million']);
    expect(expected({ month: "3,2026" })).toEqual(['month, "2026-03"']);
    expect(expected({ persons: "1,0" })).toEqual(["number of persons"]);
    expect(expected({ expense_rent_necessary: "true" })).toEqual(['amount as text, "980.00"']);
    expect(expected({ expense_rent_necessary: "true", expense_rent_cents: "" })).toEqual([
      "amount in whole cents, 98000",
    ]);
    const rows = read(`${home}\nh,2026-03,1\nh,2026-03,0\n`, `${people}\n${alone}\n`);
    expect(rows[1]).toMatchObject({ household: "", problems: [{ code: "duplicate", expected: "an id of its own" }] });
  });

  it("have the month of the run only where they name none", () => {
    const months = (month: unknown, options = {}) => one({ month }, {}, options);
    expect(months("", { month: "2025-01" })).toMatchObject([{ ok: true, input: { month: "2025-01" } }]);
    expect(months("2026-02", { month: "2025-01" })).toMatchObject([{ ok: true, input: { month: "2026-02" } }]);
    expect(problemsOf(months("2026-2", { month: "2025-01" }))).toEqual(["households 2 month wrongForm"]);
    expect(problemsOf(months(null))).toEqual(["households 2 month missing"]);
    const [missing] = months("") as Refused[];
    expect(missing!.problems[0]).toMatchObject({ expected: 'month, "2026-03"', received: "missing" });
  });

  it.each([
    ["rank", "900.50", 90_050],
    ["rank_cents", "90050", 90_050],
    ["rank_cents", 90_050, 90_050],
    ["rank_cents", 0, 0],
  ])("are ranked by the column %s with %s", (rankColumn, cell, rankedBy) => {
    expect(one({ [rankColumn]: cell }, {}, { rankColumn })).toMatchObject([{ ok: true, rankedBy }]);
  });

  it.each([
    ["rank", "", "missing", 'amount as text, "980.00"'],
    ["rank", "9,5", "wrongForm", 'amount as text, "980.00", with a point and not a comma'],
    ["rank_cents", "9.5", "wrongForm", "amount in whole cents, 98000"],
    ["rank_cents", null, "missing", "amount in whole cents, 98000"],
  ])("are refused by the column %s with %s", (rankColumn, cell, code, expected) => {
    const rows = one({ [rankColumn]: cell }, {}, { rankColumn }) as Refused[];
    expect(problemsOf(rows)).toEqual([`households 2 ${rankColumn} ${code}`]);
    expect(rows[0]!.problems[0]).toMatchObject({ expected });
  });

  it("name no municipality but where there is one", () => {
    expect(one({ municipality: "" })).toMatchObject([{ ok: true, input: { household: { municipality: undefined } } }]);
    expect(one({ municipality: "091" })).toMatchObject([{ ok: true, input: { household: { municipality: "091" } } }]);
    const [bad] = one({ municipality: 91 }) as Refused[];
    expect(problemsOf([bad!])).toEqual(["households 2 municipality wrongForm"]);
    expect(bad!.problems[0]).toMatchObject({ expected: 'code, "091"', received: "number" });
  });

  it("with euros as numbers are refused as amounts that are no text, with cents that are none as a wrong form", () => {
    expect(problemsOf(one({ expense_rent: 980 }))).toEqual(["households 2 expense_rent amountAsNumber"]);
    expect(problemsOf(one({ expense_rent_cents: 980.5 }))).toEqual(["households 2 expense_rent_cents wrongForm"]);
    expect(problemsOf(one({ expense_rent: "x" }))).toEqual(["households 2 expense_rent wrongForm"]);
    const [bad] = one({ expense_rent_cents: "9,5" }) as Refused[];
    expect(bad!.problems[0]).toMatchObject({
      expected: "amount in whole cents, 98000, with a point and not a comma",
    });
  });

  it.each([
    ["true", true],
    ["1", true],
    [1, true],
    [true, true],
    ["false", false],
    ["0", false],
    [0, false],
    [false, false],
  ])("have a flag written %s", (cell, value) => {
    expect(one({ dwelling_guidedBefore: cell })).toMatchObject([
      { ok: true, input: { household: { dwelling: { guidedBefore: value } } } },
    ]);
  });

  it.each(["2", 2, 2n])("have a whole number written %s", (cell) => {
    expect(one({ dwelling_residents: cell })).toMatchObject([
      { ok: true, input: { household: { dwelling: { residents: 2 } } } },
    ]);
  });

  it("keep nought with a finding, which may matter, and leave nought alone away", () => {
    const expenses = (cells: Record<string, unknown>) => members(one(cells))[0]!.input.household.expenses;
    expect(expenses({ expense_rent: "0", expense_rent_necessary: "true" })).toMatchObject([
      { kind: "rent", amount: 0, necessary: true },
    ]);
    expect(expenses({ expense_rent: "0.00", expense_water_cents: 0 })).toEqual([]);
  });

  it("are no problem of the household read after them", () => {
    const rows = read(
      `${home},expense_rent,municipality\nh,2026-03,1,x,091\nk,2026-03,1,5,\n`,
      `${people},income_earnings\nh,a,applicant,1985-05-05,alone,7\nk,a,applicant,1985-05-05,alone,\n`,
    );
    expect(problemsOf(rows)).toEqual(["households 2 expense_rent wrongForm"]);
    expect(rows[1]).toMatchObject({ ok: true, input: { household: { incomes: [], expenses: [{ amount: 500 }] } } });
  });
});

describe("the cells of a person", () => {
  it.each([
    [7, "7"],
    [7n, "7"],
    ["a-b.c_1", "a-b.c_1"],
    ["a b", "a b"],
    ["äö", "äö"],
    ["123456789", "123456789"],
    ["12345678", "12345678"],
  ])("have the id %s", (person, id) => {
    const [row] = members(one({}, { person, income_earnings: "5.00" }));
    expect(row!.input.household.persons).toMatchObject([{ id, role: "applicant", born: "1985-05-05" }]);
    expect(row!.input.household.incomes).toMatchObject([{ person: id, of: 0, net: 500, kind: "earnings" }]);
  });

  it("have no id that is neither text nor a number", () => {
    expect(problemsOf(one({}, { person: true }))).toEqual(["persons 2 person wrongType"]);
    expect(problemsOf(one({}, { born: 19_850_505 }))).toEqual(["persons 2 born wrongType"]);
  });

  it("are numbered within the household, with their money", () => {
    const rows = read(
      `${home},asset_cash\nh,2026-03,2,3.00\n`,
      `${people},income_earnings,expense_medicine,asset_account\n${couple.replace(",\nh", ",,1,2,3\nh")},4,5,6\n`,
    );
    const [{ input }] = members(rows) as [ReturnType<typeof members>[number]];
    expect(input.household).toMatchObject({
      incomes: [
        { of: 0, net: 100 },
        { of: 1, net: 400 },
      ],
      expenses: [
        { of: 0, amount: 200, person: "a" },
        { of: 1, amount: 500, person: "b" },
      ],
      assets: [
        { of: -1, amount: 300, kind: "cash", person: undefined },
        { of: 0, amount: 300, person: "a" },
        { of: 1, amount: 600, person: "b" },
      ],
    });
  });
});

describe("rows that could not be divided", () => {
  const rows = (household: string, person: string) =>
    [...populationOf(csv(`household,month,persons\n${household}\n`), csv(`${people}\n${person}\n`))].flatMap((row) =>
      row.ok ? [] : row.problems.map(({ table, line, expected, received }) => [table, line, expected, received]),
    );

  it("say how many cells there should be and how many there were", () => {
    expect(rows("h,2026-03", alone)[0]).toEqual(["households", 2, "3 cells", "2 cells"]);
    expect(rows("h,2026-03,1,0", alone)[0]).toEqual([
      "households",
      2,
      "3 cells, with a point and not a comma in amounts",
      "4 cells",
    ]);
    expect(rows('h,2026-03,"1', alone)[0]).toEqual(["households", 2, "3 cells", "text"]);
    expect(rows("h,2026-03,1", "h,a")).toEqual([
      ["households", 2, "as many person rows: 0 found", "text"],
      ["persons", 2, "5 cells", "2 cells"],
    ]);
  });

  it("are strays where they are of a person, and the household that lacks them is refused", () => {
    const table = read(`${home}\nh,2026-03,1\n`, `${people}\nh,a\n`);
    expect(table).toMatchObject([
      { ok: false, isHousehold: true, household: "h", line: 2 },
      { ok: false, isHousehold: false, household: "", line: 2 },
    ]);
    const [, unknown] = read(`${home}\nh,2026-03,1\n`, `${people}\n${alone}\nk,a,applicant,1985-05-05,alone\n`);
    expect(unknown).toMatchObject({
      isHousehold: false,
      household: "",
      line: 3,
      problems: [{ path: "", code: "unknownHousehold", expected: "id of a household", received: "text" }],
    });
  });
});

describe("a document of a population", () => {
  const household = {
    persons: [{ id: "a", role: "applicant", born: "1985-05-05", livingArrangement: "alone" }],
    incomes: [],
    expenses: [],
  };
  const document = { month: "2026-03", household };

  it("has the month of the run where it names none, but not beside months of its own", () => {
    const month = "2025-01" as never;
    expect(memberOf({ household }, 1, { month })).toMatchObject({ ok: true, input: { month: "2025-01" } });
    expect(memberOf(document, 1, { month })).toMatchObject({ ok: true, input: { month: "2026-03" } });
    expect(memberOf({ household }, 1)).toMatchObject({ ok: false, problems: [{ path: "/month", code: "missing" }] });
    const chain = memberOf({ months: [document, { ...document, month: "2026-04" }] }, 1, { month });
    expect(chain).toMatchObject({ ok: true, input: { month: "2026-03" }, later: [{ month: "2026-04" }] });
    expect(memberOf(document, 1)).not.toHaveProperty("later");
    expect(memberOf({ months: [document] }, 1)).toMatchObject({ ok: true, later: [] });
  });

  it("is found by its reference, or by its line", () => {
    expect(memberOf({ ...document, reference: "x" }, 4)).toMatchObject({ ok: true, household: "x" });
    expect(memberOf({ ...document, reference: "x", more: 1 }, 4)).toMatchObject({ ok: false, household: "x", line: 4 });
    expect(memberOf({ ...document, more: 1 }, 4)).toMatchObject({ ok: false, household: "4" });
    expect(memberOf({ reference: "y", months: [document] }, 4)).toMatchObject({ ok: true, household: "y" });
    expect(memberOf({ months: [] }, 4)).toMatchObject({ ok: false, household: "4" });
  });

  it.each([
    [{ weight: "x" }, "/weight", "wrongForm", 'weight as text, "12.5", at most six decimals, below a million', "text"],
    [{ weight: 2 }, "/weight", "wrongForm", 'weight as text, "12.5", at most six decimals, below a million', "number"],
    [{ weight: null }, "/weight", "wrongForm", 'weight as text, "12.5", at most six decimals, below a million', "null"],
    [{ rankedBy: 9 }, "/rankedBy", "wrongForm", 'amount as text, "980.00"', "number"],
    [{ rankedBy: "9,5" }, "/rankedBy", "wrongForm", 'amount as text, "980.00"', "text"],
  ])("is refused for %j", (bad, path, code, expected, received) => {
    const row = memberOf({ ...document, ...bad }, 3) as Refused;
    expect(row.problems).toMatchObject([{ path, code, expected, received, table: "documents", line: 3, column: "" }]);
    expect(row).toMatchObject({ ok: false, isHousehold: true, household: "3", line: 3 });
  });

  it("is refused for everything that is wrong with it at once", () => {
    const row = memberOf({ weight: 1, rankedBy: 2, month: "x", household }, 3) as Refused;
    expect(row.problems.map(({ path }) => path)).toEqual(["/weight", "/rankedBy", "/month"]);
  });

  it("is refused as no JSON with its line", () => {
    expect(notJson(7)).toMatchObject({
      ok: false,
      isHousehold: true,
      household: "7",
      line: 7,
      problems: [
        {
          path: "",
          code: "notJson",
          expected: "JSON document",
          received: "text",
          table: "documents",
          line: 7,
          column: "",
        },
      ],
    });
  });
});
