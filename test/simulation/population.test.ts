import { describe, expect, it } from "vitest";
import { assess } from "../../src/index.js";
import {
  columnsOf,
  headingProblems,
  memberOf,
  populationOf,
  readWeight,
  simulate,
  syntheticTables,
  tableOf,
  weightText,
} from "../../src/simulation/index.js";
import { law } from "../cases.js";
import { csv, documentsOf, lawOf, members, parsed, problemsOf, read } from "./tables.js";

const households = "household,month,municipality,persons,weight,expense_rent\n";
const persons = "household,person,role,born,livingArrangement,income_earnings\n";
const alone = "h1,a,applicant,1985-05-05,alone,\n";

const { THOROUGH, FC_FAST } = process.env;
const count = THOROUGH ? 100_000 : FC_FAST ? 200 : 3000;

describe("the flat tables", () => {
  it("give the very facts that the parser makes of documents, household by household", () => {
    const { households, persons } = syntheticTables({
      households: Math.min(count, 3000),
      month: "2026-03" as never,
      seed: 7,
    });
    const rows = members([...populationOf(households, persons)]);
    const documents = documentsOf(households, persons);
    expect(rows).toHaveLength(Math.min(count, 3000));
    rows.forEach(({ input }, place) => {
      expect(input).toEqual(parsed(documents[place]));
    });
  });

  it("give the totals of the single case, line by line", () => {
    const { households, persons } = syntheticTables({ households: count, month: "2025-06" as never });
    const documents = documentsOf(households, persons);
    let place = 0;
    simulate(populationOf(households, persons), [lawOf()], {
      each: (_, [result]) => {
        const sheet = assess(parsed(documents[place++]), law("2025-06"));
        expect(result).toEqual({
          assistance: sheet.assistance,
          surplus: sheet.surplus,
          basicAmounts: sheet.basicAmounts,
          otherBasicExpenses: sheet.otherBasicExpenses,
          income: sheet.income,
          assets: sheet.assets,
          provisional: sheet.questions!.length > 0,
          change: 0,
        });
      },
    });
    expect(place).toBe(count);
  });

  it("hold findings in columns of their own, read as the parser reads them", () => {
    const [row] = read(
      "household,month,municipality,persons,expense_rent,expense_rent_accepted,dwelling_guidance_givenOn,dwelling_guidance_endsOn,dwelling_limit_cents,dwelling_residents,carryIn_amount,carryIn_accepted\n" +
        "h1,2026-03,091,2,980.00,900,2025-10-01,2026-01-31,71500,3,50.5,true\n",
      "household,person,role,born,singleParent,reduction_percent,reduction_heard,reduction_reasonable,reduction_subsistenceSafe,income_earnings,income_earnings_workExpenses,income_earnings_oneOff,income_maintenance_cents,expense_glasses,expense_glasses_necessary,asset_account,asset_account_available,share\n" +
        "h1,a,applicant,1985-05-05,true,20,true,1,true,640.00,40.00,0,,,,12.00,false,\n" +
        "h1,c,child,2019-02-27,,,,,,,,,19715,120.00,false,,,1/2\n",
    );
    const document = {
      reference: "h1",
      month: "2026-03",
      carryIn: { amount: "50.50", accepted: true },
      household: {
        municipality: "091",
        dwelling: { limit: "715.00", residents: 3, guidance: { givenOn: "2025-10-01", endsOn: "2026-01-31" } },
        persons: [
          {
            id: "a",
            role: "applicant",
            born: "1985-05-05",
            singleParent: true,
            reduction: { percent: 20, heard: true, reasonable: true, subsistenceSafe: true },
          },
          { id: "c", role: "child", born: "2019-02-27", share: "1/2" },
        ],
        incomes: [
          { person: "a", kind: "earnings", net: "640.00", workExpenses: "40.00", oneOff: false },
          { person: "c", kind: "maintenance", net: "197.15" },
        ],
        expenses: [
          { kind: "rent", amount: "980.00", accepted: "900.00" },
          { kind: "glasses", person: "c", amount: "120.00", necessary: false },
        ],
        assets: [{ kind: "account", amount: "12.00", person: "a", available: false }],
      },
    };
    expect(row).toMatchObject({ ok: true, household: "h1", line: 2 });
    expect(members([row!])[0]!.input).toEqual(parsed(document));
  });

  it("take whole cents as text, numbers and bigints, and the same in euros", () => {
    const facts = (name: string, cell: unknown) => {
      const rows = populationOf(
        tableOf({ household: ["h"], persons: [1], month: ["2026-03"], [name]: [cell as string] }),
        tableOf({
          household: ["h"],
          person: [1],
          role: ["applicant"],
          born: ["1985-05-05"],
          livingArrangement: ["alone"],
        }),
      );
      return members([...rows])[0]!.input.household.expenses;
    };
    const wanted = facts("expense_rent", "980.05");
    expect(wanted).toMatchObject([{ kind: "rent", amount: 98005, of: -1 }]);
    for (const cell of ["98005", 98005, 98005n]) expect(facts("expense_rent_cents", cell)).toEqual(wanted);
  });

  it("give each person row to its household in any order, and a household without its persons to nobody", () => {
    const rows = read(
      `${households}h1,2026-03,091,1,1,\nh2,2026-03,091,2,1,\nh3,2026-03,091,1,1,\n`,
      `${persons}h2,a,applicant,1985-05-05,,\n${alone}h2,b,spouse,1986-06-06,,\n`,
    );
    expect(members(rows).map(({ household, input }) => [household, input.household.persons.length])).toEqual([
      ["h1", 1],
      ["h2", 2],
    ]);
    expect(problemsOf(rows)).toEqual(["households 4 persons wrongCount"]);
  });

  it("give person rows to the first household of their id, also where the second stands next", () => {
    const rows = read(
      `${households}h1,2026-03,091,2,1,\nh2,2026-03,091,1,1,\nh1,2026-03,091,1,1,\n`,
      `${persons}h1,a,applicant,1985-05-05,,\nh2,a,applicant,1985-05-05,alone,\nh1,b,spouse,1986-06-06,,\n`,
    );
    expect(members(rows).map(({ line, input }) => [line, input.household.persons.length])).toEqual([
      [2, 2],
      [3, 1],
    ]);
    expect(problemsOf(rows)).toEqual(["households 4 household duplicate", "households 4 persons wrongCount"]);
  });

  // Every row is bad in one way; what is found is the place in the file and the kind of fault.
  it.each([
    ["a comma in an amount", 'h1,2026-03,091,1,1,"980,00"', alone, "households 2 expense_rent wrongForm"],
    ["a comma that makes a cell", "h1,2026-03,091,1,1,980,00", alone, "households 2  wrongForm"],
    ["a missing cell", "h1,2026-03,091,1,1", alone, "households 2  wrongForm"],
    ["quotes that do not close", 'h1,2026-03,091,1,1,"980', alone, "households 2  wrongForm"],
    ["a negative amount", "h1,2026-03,091,1,1,-5", alone, "households 2 expense_rent wrongForm"],
    ["three decimals", "h1,2026-03,091,1,1,5.005", alone, "households 2 expense_rent wrongForm"],
    ["an amount in scientific form", "h1,2026-03,091,1,1,1e3", alone, "households 2 expense_rent wrongForm"],
    ["a month that is none", "h1,2026-13,091,1,1,5", alone, "households 2 month wrongForm"],
    ["a month before the law is known", "h1,2016-12,091,1,1,5", alone, "households 2 month lawNotKnown"],
    ["a municipality of Åland", "h1,2026-03,478,1,1,5", alone, "households 2 municipality outOfScope"],
    ["a municipality that is none", "h1,2026-03,999,1,1,5", alone, "households 2 municipality unknownMunicipality"],
    ["a negative weight", "h1,2026-03,091,1,-1,5", alone, "households 2 weight wrongForm"],
    ["a weight with seven decimals", "h1,2026-03,091,1,1.0000001,5", alone, "households 2 weight wrongForm"],
    [
      "a household without id",
      ",2026-03,091,1,1,5",
      ",a,applicant,1985-05-05,alone,\n",
      "households 2 household wrongForm",
    ],
    ["a wrong number of persons", "h1,2026-03,091,2,1,5", alone, "households 2 persons wrongCount"],
    ["no number of persons", "h1,2026-03,091,,1,5", alone, "households 2 persons missing"],
    ["nobody", "h1,2026-03,091,0,1,5", "", "households 2 persons oneApplicant"],
    [
      "two applicants",
      "h1,2026-03,091,2,1,5",
      `${alone}h1,b,applicant,1985-05-05,alone,\n`,
      "households 2 persons oneApplicant",
    ],
    [
      "two persons of one id",
      "h1,2026-03,091,2,1,5",
      `${alone}h1,a,spouse,1985-05-05,,\n`,
      "persons 3 person duplicate",
    ],
    ["a role that is none", "h1,2026-03,091,1,1,5", "h1,a,head,1985-05-05,alone,\n", "persons 2 role notListed"],
    ["a day that is none", "h1,2026-03,091,1,1,5", "h1,a,applicant,1985-02-30,alone,\n", "persons 2 born notADay"],
    [
      "somebody not born yet",
      "h1,2026-03,091,1,1,5",
      "h1,a,applicant,2026-05-05,alone,\n",
      "persons 2 born notYetBorn",
    ],
    ["an adult child", "h1,2026-03,091,2,1,5", `${alone}h1,c,child,2000-01-01,,\n`, "persons 3 born notAChild"],
    [
      "no way of living",
      "h1,2026-03,091,1,1,5",
      "h1,a,applicant,1985-05-05,,\n",
      "persons 2 livingArrangement missing",
    ],
    [
      "a way of living that is none",
      "h1,2026-03,091,1,1,5",
      "h1,a,applicant,1985-05-05,ALONE,\n",
      "persons 2 livingArrangement notListed",
    ],
    [
      "a bad amount of a person",
      "h1,2026-03,091,1,1,5",
      "h1,a,applicant,1985-05-05,alone,x\n",
      "persons 2 income_earnings wrongForm",
    ],
  ])("refuse %s with its place in the file", (_, household, person, problem) => {
    const rows = read(`${households}${household}\n`, `${persons}${person}`);
    expect(problemsOf(rows.filter((row) => row.ok || row.isHousehold))).toEqual([problem]);
    expect(members(rows)).toEqual([]);
  });

  it("say how an amount is written where one has a comma, and never repeat a value", () => {
    const [row] = read(`${households}h1,2026-03,091,1,1,"980,00"\n`, `${persons}${alone}`);
    const { problems } = row as Extract<typeof row, { ok: false }>;
    expect(problems[0]).toMatchObject({
      expected: 'amount as text, "980.00", with a point and not a comma',
      received: "text",
    });
    expect(JSON.stringify(row)).not.toContain("980,00");
  });

  it("refuse the second household of one id and person rows of none, and everything adds up", () => {
    const rows = read(
      `${households}h1,2026-03,091,1,1,\nh1,2026-03,091,1,1,\nh2,bad,091,1,1,\n`,
      `${persons}${alone}h2,a,applicant,1985-05-05,alone,\nh9,a,applicant,1985-05-05,alone,\nh1\n`,
    );
    expect(problemsOf(rows)).toEqual([
      "households 3 household duplicate",
      "households 3 persons wrongCount",
      "households 4 month wrongForm",
      "persons 4 household unknownHousehold",
      "persons 5  wrongForm",
    ]);
    const aggregate = simulate(rows, [lawOf()]);
    expect(aggregate).toMatchObject({ read: 3, assessed: 1, refused: 2, strayPersons: 2 });
  });

  it("find every fault of a household at once", () => {
    const rows = read(`${households}h1,x,091,1,y,z\n`, `${persons}h1,a,applicant,1985-05-05,alone,w\n`);
    expect(problemsOf(rows)).toEqual([
      "households 2 month wrongForm",
      "households 2 weight wrongForm",
      "households 2 expense_rent wrongForm",
      "persons 2 income_earnings wrongForm",
    ]);
  });

  it("take nought for nothing, as registers write it", () => {
    const [row] = read(`${households}h1,2026-03,091,1,1,0.00\n`, `${persons}h1,a,applicant,1985-05-05,alone,0\n`);
    expect(members([row!])[0]!.input.household).toMatchObject({ incomes: [], expenses: [] });
  });

  it("do not count a finding without its amount as nothing", () => {
    const rows = read(
      "household,month,persons\nh1,2026-03,1\n",
      "household,person,role,born,livingArrangement,income_earnings,income_earnings_oneOff\nh1,a,applicant,1985-05-05,alone,,true\n",
    );
    expect(problemsOf(rows)).toEqual(["persons 2 income_earnings missing"]);
  });

  it("are divided by comma, semicolon or tab, quoted or not, with any ends of line", () => {
    const written = [
      "household;persons;month\r\nh1;1;2026-03\r\n",
      "household\tpersons\tmonth\nh1\t1\t2026-03",
      '\ufeffhousehold,persons,month\n\n"h1","1",2026-03\n\n',
    ];
    for (const text of written) {
      const [row] = populationOf(csv(text), csv(`${persons}${alone}`));
      expect(row).toMatchObject({ ok: true, household: "h1" });
    }
    const [row] = populationOf(
      csv('household,persons,month\n"h ""1"", x",1,2026-03\n'),
      csv(`${persons}"h ""1"", x",a,applicant,1985-05-05,alone,\n`),
    );
    expect(row).toMatchObject({ ok: true, household: 'h "1", x' });
  });

  it("have headings that are known, once, and not in two units", () => {
    expect(headingProblems("households", ["household", "persons", "x_note", "expense_rent"])).toEqual([]);
    expect(headingProblems("households", ["household", "persons", "income_earnings"])).toEqual([
      'households: no column "income_earnings"',
    ]);
    expect(headingProblems("persons", ["household", "role", "born", "born"])).toEqual([
      'persons: column "born" twice',
      'persons: column "person" is missing',
    ]);
    expect(headingProblems("households", ["household", "persons", "expense_rent", "expense_rent_cents"])).toEqual([
      'households: "expense_rent_cents" beside "expense_rent"',
    ]);
    expect(() => read("household\n", persons)).toThrow(/column "persons" is missing/);
    expect(columnsOf("persons").map(({ name }) => name)).toContain("income_studentLoan_undrawn");
  });

  it.each([
    ["dwelling_guidance,dwelling_guidance_givenOn", "none,2025-10-01"],
    ["dwelling_guidance_givenOn,dwelling_guidance", "2025-10-01,none"],
  ])("refuse that no guidance was given beside the day of it (%s)", (names, cells) => {
    const rows = read(`household,month,persons,${names}\nh1,2026-03,1,${cells}\n`, `${persons}${alone}`);
    expect(problemsOf(rows)).toEqual(["households 2 dwelling_guidance wrongType"]);
  });

  it("take guidance that was never given as the parser takes null", () => {
    const [row] = read("household,month,persons,dwelling_guidance\nh1,2026-03,1,none\n", `${persons}${alone}`);
    expect(members([row!])[0]!.input.household.dwelling).toMatchObject({ guidance: null });
  });

  it("take the month of the run where a row has none, and rank by the user's column", () => {
    const [row] = read(
      "household,persons,disposable_cents\nh1,1,123456\n",
      "household,person,role,born,livingArrangement\nh1,a,applicant,1985-05-05,alone\n",
      { month: "2026-03" as never, rankColumn: "disposable_cents" },
    );
    expect(row).toMatchObject({ ok: true, rankedBy: 123456, input: { month: "2026-03" } });
  });
});

describe("weights", () => {
  it.each([
    ["1", 1_000_000, "1"],
    ["0", 0, "0"],
    ["28.53", 28_530_000, "28.53"],
    ["0.000001", 1, "0.000001"],
    ["999999.999999", 999_999_999_999, "999999.999999"],
  ])("%s is %d millionths", (text, millionths, printed) => {
    expect(readWeight(text)).toBe(millionths);
    expect(weightText(millionths)).toBe(printed);
  });

  it.each(["", " 1", "1,5", "-1", "+1", "01", "1.", ".5", "1e3", "NaN", "1000000", "0.0000001"])(
    "%j is none",
    (text) => {
      expect(readWeight(text)).toBeNull();
    },
  );
});

describe("a document of a population", () => {
  const document = {
    month: "2026-03",
    household: {
      persons: [{ id: "a", role: "applicant", born: "1985-05-05", livingArrangement: "alone" }],
      incomes: [],
      expenses: [],
    },
  };

  it("may have a weight and an amount to be ranked by, and is the document of assess otherwise", () => {
    const row = memberOf({ ...document, reference: "x", weight: "2.5", rankedBy: "900.00" }, 4);
    expect(row).toMatchObject({ ok: true, household: "x", line: 4, weight: 2_500_000, rankedBy: 90_000 });
    expect(members([row])[0]!.input).toEqual(parsed({ ...document, reference: "x" }));
    expect(memberOf(document, 4)).toMatchObject({ ok: true, household: "4", weight: 1_000_000 });
  });

  it.each([
    [{ ...document, weight: 2 }, "/weight"],
    [{ ...document, rankedBy: "9,5" }, "/rankedBy"],
    [{ ...document, month: "x" }, "/month"],
    [{ ...document, more: 1 }, "/more"],
    [[], ""],
    [null, ""],
  ])("is refused with the place of the fault", (bad, path) => {
    const row = memberOf(bad, 9);
    expect(row).toMatchObject({ ok: false, isHousehold: true, line: 9, problems: [{ path, line: 9 }] });
  });
});
