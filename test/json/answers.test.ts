import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assess,
  assessMonths,
  assessTotals,
  benefitsAnswer,
  benefitsOf,
  deadlinesAnswer,
  deadlinesPicture,
  humanInputsOf,
  identityOf,
  type Language,
  type Lateness,
  lawOn,
  notificationsAnswer,
  offset,
  offsetAnswer,
  type Parsed,
  parseAssessInput,
  parseBenefitsInput,
  parseMonthsInput,
  parseOffsetInput,
  parseRecoveryInput,
  parseSupplementaryInput,
  presumptionsOf,
  printBenefits,
  printInput,
  printMonths,
  printOffset,
  printRecovery,
  printSheet,
  printSupplementary,
  recoveryAnswer,
  recoveryOf,
  supplementaryAnswer,
  supplementaryOf,
} from "../../src/index.js";
import { latenessTable } from "../../src/json/deadlinesTable.js";
import { caseOf, parseNotificationsInput } from "../../src/json/notificationsInput.js";
import { version } from "../../src/version.js";
import { couple, type Document, law, parent, single } from "../cases.js";
import { assessDocument } from "../households.js";
import { runs } from "../runs.js";
import { withValues } from "./edges.js";
import { documents, identity } from "./tableDocuments.js";

function read<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** An answer without what the tables and other rooms hold: grounds, headings in three languages, laws. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== "object" || value === null) return value;
  const left = Object.entries(value).filter(([name]) => !["grounds", "heading", "laws", "law"].includes(name));
  return Object.fromEntries(left.map(([name, own]) => [name, bare(own)]));
}

const made = { package: "toimeentulotuki", version };
const facts = (document: unknown) => read(parseAssessInput(document));
const sheetOf = (document: Document) => {
  const input = facts(document);
  return assess(input, law(input.month));
};

describe("the printed sheet", () => {
  const mother = parent("2026-03", ["2014-09-01", "2019-02-27"], {
    municipality: "091",
    incomes: [
      { person: "a", kind: "earnings", net: "640.00" },
      { person: "a", kind: "childBenefit", net: "259.98" },
    ],
    expenses: [
      { kind: "rent", amount: "980.00" },
      { kind: "medicine", person: "c1", amount: "18.75" },
      { kind: "fine", amount: "50.00" },
    ],
  });

  it("says what was applied for, what was cut, and what that comes to", () => {
    const sheet = sheetOf(mother);
    const line = (part: string, rule: string, person: string | null, amount: string) => ({
      part,
      rule,
      ...(person === null ? {} : { person }),
      given: amount,
      cuts: [],
      amount,
    });
    // 665.19 + 417.63 + 347.06 (Kela's table from 2026-03-01), 980.00 + 18.75, less 640.00 + 259.98.
    expect(bare(printSheet(sheet, identity(sheet.law)))).toStrictEqual({
      month: "2026-03",
      lines: [
        line("basicAmount", "basicAmount", "a", "665.19"),
        line("basicAmount", "basicAmount", "c1", "417.63"),
        line("basicAmount", "basicAmount", "c2", "347.06"),
        line("otherBasicExpense", "medicine", "c1", "18.75"),
        {
          ...line("otherBasicExpense", "fine", null, "0.00"),
          given: "50.00",
          cuts: [{ rule: "notBasicExpense", amount: "50.00" }],
        },
        line("otherBasicExpense", "rent", null, "980.00"),
        line("income", "earnings", "a", "640.00"),
        line("income", "childBenefit", "a", "259.98"),
      ],
      totals: {
        basicAmounts: "1429.88",
        otherBasicExpenses: "998.75",
        needs: "2428.63",
        income: "899.98",
        assets: "0.00",
      },
      assistance: "1528.65",
      surplus: "0.00",
      carryOut: "0.00",
      provisional: false,
      presumptions: ["wholeResidence", "residentsAreHousehold", "reasonableSize", "necessaryMedicine"],
      questions: [],
      humanInputs: [],
      madeWith: made,
    });
  });

  it("names its law, and once more without being given it", () => {
    const sheet = sheetOf(mother);
    const own = identityOf(sheet.law);
    expect(printSheet(sheet).madeWith).toStrictEqual({ ...made, law: own });
    expect(own).toMatchObject({ day: "2026-03-01", changed: [] });
  });

  it("repeats the reference and the period, and every cut with its percent, its days or its month", () => {
    const document = {
      ...couple("2026-02", {
        incomes: [
          {
            person: "a",
            kind: "earnings",
            net: "200.00",
            paidOn: "2026-01-15",
            lateKnown: {
              decidedOn: "2026-01-10",
              told: true,
              available: true,
              reasonable: true,
              deductionUsed: "130.00",
            },
          },
        ],
      }),
      reference: "asia 7",
      period: { from: "2026-02-01", to: "2026-02-14" },
    };
    document.household.persons[1]!.reduction = { percent: 20, heard: true, reasonable: true, subsistenceSafe: true };
    const sheet = sheetOf(document);
    const printed = printSheet(sheet, identity(sheet.law));
    expect(printed).toMatchObject({ reference: "asia 7", period: { from: "2026-02-01", to: "2026-02-14" } });
    // 506.87 a month, 14 days of 30: 236.54; 20 % of that are 47.31 (236.54 - 189.23). Of 150.00 a month 130.00 was used.
    const cuts = printed.lines.flatMap(({ cuts }) => cuts).map(({ heading: _, grounds: __, ...cut }) => cut);
    expect(cuts).toStrictEqual([
      { rule: "days", amount: "270.33", days: 14 },
      { rule: "days", amount: "270.33", days: 14 },
      { rule: "reduction", amount: "47.31", percent: 20 },
      { rule: "earnedIncomeDeduction", amount: "20.00", month: "2026-01" },
    ]);
  });

  it("repeats a reading of its own, and none that is the default", () => {
    const printed = (practice: object) => {
      const input = facts({ ...single("2026-03"), practice });
      const sheet = assess(input, law("2026-03"));
      return printSheet(sheet, identityOf(sheet.law));
    };
    expect(printed({ ageChange: "nextMonth" }).practice).toStrictEqual({ ageChange: "nextMonth" });
    expect(printed({ ageChange: "nextMonth", carerDeduction: "allEarnings" }).practice).toStrictEqual({
      ageChange: "nextMonth",
    });
    expect(printed({ ageChange: "day" })).not.toHaveProperty("practice");
    const sheet = assess(facts(single("2026-03")), lawOn("2026-03", { practice: { unemploymentDays: "21.5" } }));
    expect(printSheet(sheet).practice).toStrictEqual({ unemploymentDays: "21.5" });
    const usual = assess(facts(single("2026-03")), lawOn("2026-03", { practice: { unemploymentDays: "20" } }));
    expect(printSheet(usual)).not.toHaveProperty("practice");
    const lawFor = (on: string) => lawOn(on, { practice: { unemploymentDays: "20" } });
    expect(read(benefitsAnswer(single("2026-03"), lawFor, identityOf, "en"))).not.toHaveProperty("practice");
  });

  it("names only what it presumed", () => {
    const of = (household: object) => presumptionsOf(sheetOf(single("2026-03", household)));
    expect(of({})).toEqual([]);
    expect(of({ expenses: [{ kind: "electricity", amount: "20.00", accepted: "20.00" }] })).toEqual([]);
    expect(of({ expenses: [{ kind: "electricity", amount: "20.00" }] })).toEqual(["reasonableSize"]);
    expect(of({ assets: [{ kind: "account", amount: "20.00" }] })).toEqual(["availableAsset"]);
  });

  it("has its questions in a language, English unless told, with their place in a larger document", () => {
    const sheet = sheetOf(single("2026-03", { expenses: [{ kind: "glasses", amount: "90.00", person: "a" }] }));
    const question = (path: string, text: string) => ({
      code: "necessary",
      path,
      person: "a",
      section: "7 b § 1 mom",
      assumed: true,
      answers: [true, false],
      text,
    });
    expect(printSheet(sheet, identity(sheet.law)).questions).toStrictEqual([
      question("/household/expenses/0/necessary", "Is the cost necessary?"),
    ]);
    expect(printSheet(sheet, identity(sheet.law), "sv", "/months/3").questions).toStrictEqual([
      question("/months/3/household/expenses/0/necessary", "Är utgiften nödvändig?"),
    ]);
    const common = sheetOf(single("2026-03", { assets: [{ kind: "car", amount: "500.00" }] }));
    expect(printSheet(common, identity(common.law)).questions[0]).not.toHaveProperty("person");
  });

  it("has a cost that names nobody as one of the household", () => {
    const { lines } = sheetOf(
      parent("2026-03", ["2015-01-01"], {
        expenses: [
          { kind: "medicine", amount: "20.00" },
          { kind: "medicine", amount: "20.00", accepted: "15.00" },
          { kind: "medicine", amount: "20.00", person: "c1", accepted: "10.00" },
        ],
        assets: [
          { kind: "account", amount: "5.00" },
          { kind: "account", amount: "7.00", person: "c1" },
        ],
      }),
    );
    const owners = lines!
      .filter(({ heading }) => heading.part !== "basicAmount")
      .map(({ person, amount }) => [person, amount]);
    expect(owners).toEqual([
      [null, 2000],
      [null, 1500],
      ["c1", 1000],
      [null, 500],
      ["c1", 700],
    ]);
  });

  it("of totals alone cannot be printed", () => {
    const totals = assessTotals(facts(mother), law("2026-03"));
    const error = "a sheet of totals has no lines to print";
    expect(() => printSheet(totals, identity(totals.law))).toThrow(new RangeError(error));
    const sheet = sheetOf(mother);
    expect(() => printSheet(Object.assign(Object.create(sheet), { questions: null }))).toThrow(error);
    expect(() => printSheet(Object.assign(Object.create(sheet), { lines: null }))).toThrow(error);
  });

  it("of several months has the places of each month, under one name", () => {
    const month = (name: string) => single(name, { assets: [{ kind: "car", amount: "500.00" }] });
    const input = read(parseMonthsInput({ reference: "talous 7", months: [month("2026-03"), month("2026-04")] }));
    const sheets = assessMonths(input.months, law);
    const printed = printMonths(input, sheets, identity, "fi");
    expect(printed.reference).toBe("talous 7");
    expect(printed.months.map((own) => [own.month, own.questions[0]!.path, own.humanInputs[0]!.path])).toEqual([
      ["2026-03", "/months/0/household/assets/0/available", "/months/0/household/persons/0/livingArrangement"],
      ["2026-04", "/months/1/household/assets/0/available", "/months/1/household/persons/0/livingArrangement"],
    ]);
    expect(printed.months[0]!.questions[0]!.text).toBe("Onko varat todettu asiakkaan käytettävissä oleviksi?");
    const bare = printMonths({ ...input, reference: undefined }, sheets);
    expect(bare).not.toHaveProperty("reference");
    expect(bare.months[0]!.questions[0]!.text).toBe("Has the money been found to be at the client's disposal?");
    expect(bare.months[0]!.madeWith.law).toEqual(identityOf(law("2026-03")));
  });
});

describe("what people have found (906/2019 28 a §)", () => {
  const found = (document: Document) => {
    const input = facts(document);
    return humanInputsOf(input, law(input.month)).map(({ path, section, value }) => [path, section, value]);
  };

  it("is told of a part of the month, of guidance that was not given, and of the necessity by the kind of cost", () => {
    const document = single(
      "2026-03",
      {
        municipality: "091",
        expenses: [
          { kind: "movingCosts", amount: "90.00", necessary: true },
          { kind: "glasses", amount: "90.00", person: "a", necessary: false },
          { kind: "rent", amount: "300.00", share: "1/2", shareReason: "coResidents" },
        ],
        dwelling: { guidance: null, residents: 2 },
      },
      { prompts: [{ for: "fullTimeRegistration", givenOn: "2026-03-02", reasonable: true }] },
    );
    const period = { from: "2026-03-02", to: "2026-03-20" };
    expect(found({ ...document, period })).toEqual([
      ["/period", "13 § 1 mom", period],
      ["/household/dwelling/guidance", "7 a § 4 mom", null],
      ["/household/persons/0/livingArrangement", "9 § 1 mom", "alone"],
      ["/household/expenses/0/necessary", "7 a § 1 mom 7 kohta", true],
      ["/household/expenses/1/necessary", "7 b § 1 mom", false],
      ["/household/expenses/2/share", "3 § 1 mom", "1/2"],
      ["/household/expenses/2/shareReason", "3 § 1 mom", "coResidents"],
    ]);
  });

  it.each([
    // Until 2022 the act said nothing of a hearing: it was that of the Administrative Procedure Act.
    ["2022-12", "434/2003 34 §", "10 § 4 mom"],
    ["2023-01", "10 a § 1 mom", "10 § 3 mom"],
    ["2026-02", "10 a §", "10 §"],
  ])(
    "is asked in %s by the place in the law that it is named with once it has been found",
    (month, hearing, limits) => {
      const at = "/household/persons/0/reduction";
      const { questions } = sheetOf(single(month, {}, { reduction: { percent: 20 } }));
      expect(questions!.map(({ path, section }) => [path, section])).toEqual([
        [`${at}/heard`, hearing],
        [`${at}/reasonable`, limits],
        [`${at}/subsistenceSafe`, limits],
      ]);
      const reduction = { percent: 20, heard: true, reasonable: true, subsistenceSafe: true };
      expect(found(single(month, {}, { reduction })).slice(2)).toEqual([
        [`${at}/heard`, hearing, true],
        [`${at}/reasonable`, limits, true],
        [`${at}/subsistenceSafe`, limits, true],
      ]);
    },
  );

  it("has the place of its question, whatever the household", () => {
    const other: string[] = [];
    fc.assert(
      fc.property(assessDocument(), (document) => {
        for (const { code, path, section, answers } of sheetOf(document as unknown as Document).questions!) {
          // Whether an income is left out is asked by the item it may fall under; guidance is no single value.
          if (code === "disregarded" || answers.length === 0 || path.startsWith("/household/dwelling")) continue;
          const place = found(withValues(document, { [path]: answers[0] }) as Document).find(([own]) => own === path);
          if (place !== undefined && place[1] !== section) other.push(`${path} ${section} ${place[1]}`);
        }
      }),
      runs(300),
    );
    expect(other).toEqual([]);
  });

  it("on guidance to cheaper housing is what it says, each by itself", () => {
    const dwelling = { guidance: { givenOn: "2026-01-02", endsOn: "2026-04-30" }, specialGround: "careSpace" };
    expect(found(single("2026-03", { dwelling }))).toEqual([
      ["/household/dwelling/specialGround", "7 a § 3 mom", "careSpace"],
      ["/household/dwelling/guidance/givenOn", "7 a § 4 mom", "2026-01-02"],
      ["/household/dwelling/guidance/endsOn", "7 a § 4 mom", "2026-04-30"],
      ["/household/persons/0/livingArrangement", "9 § 1 mom", "alone"],
    ]);
  });

  it("stands in the input as it was written", () => {
    const document = parent("2026-03", ["2015-01-01"], {
      municipality: "091",
      incomes: [{ person: "a", kind: "earnings", net: "640.00", workExpenses: "5.50" }],
      dwelling: { guidance: null, limit: "700.00" },
    });
    document.household.persons[1]!.share = "1/3";
    expect(JSON.parse(JSON.stringify(printInput(facts(document))))).toEqual(document);
  });
});

describe("the answer of benefits", () => {
  const answer = (document: unknown, language: Language = "en") =>
    read(benefitsAnswer(document, law, identity, language));
  const prompt = { for: "primaryBenefit", benefit: "studyGrant" };
  const served = { ...prompt, delivery: "handed" };

  it("of somebody without duties, prompts and income has nothing but the duty to register", () => {
    const student = single("2026-05", {}, { situation: { jobSeeker: true, studies: "none", workHoursPerWeek: 0 } });
    const { grounds: _, ...duty } = answer(student).duties[0]!;
    expect(duty).toStrictEqual({ person: "a", duty: "fullTimeRegistration", state: "done" });
    const { candidates: __, questions: ___, duties: ____, ...rest } = answer(student);
    expect(bare(rest)).toStrictEqual({
      month: "2026-05",
      asOf: "2026-05-01",
      pending: [],
      prompts: [],
      reductions: [],
      privilegedIncome: [],
      presumptions: [],
      provisional: true,
      humanInputs: [{ path: "/household/persons/0/livingArrangement", section: "9 § 1 mom", value: "alone" }],
      madeWith: made,
    });
  });

  it("tells of each prompt its days, its limit and what may follow, in the words asked for", () => {
    const prompts = [
      { ...served, givenOn: "2026-03-02", reasonable: true, subsistenceSafe: true },
      { ...prompt, givenOn: "2026-04-30", delivery: "verifiedElectronic" },
      { for: "fullTimeRegistration", givenOn: "2026-05-01", delivery: "handed" },
      { for: "fullTimeRegistration", givenOn: "2026-05-02" },
      { ...prompt, givenOn: "2026-01-31" },
    ];
    const told = answer({ ...single("2026-05", {}, { prompts }), reference: "asia 7" }, "sv");
    expect(told.reference).toBe("asia 7");
    // Handed over on 2 March: until 2 April, reduced from May for six months (Kela 28.1.2026).
    const at = (number: number) => ({ person: "a", path: `/household/persons/0/prompts/${number}` });
    expect(bare(told.prompts)).toStrictEqual([
      {
        ...at(0),
        for: "primaryBenefit",
        benefit: "studyGrant",
        givenOn: "2026-03-02",
        state: "reducible",
        servedOn: "2026-03-02",
        limit: "2026-04-02",
        reduction: { percent: 50, from: "2026-05-01", to: "2026-10-31" },
        next: [{ to: "excused" }, { to: "ended" }],
      },
      {
        ...at(1),
        for: "primaryBenefit",
        benefit: "studyGrant",
        givenOn: "2026-04-30",
        state: "given",
        next: [{ to: "served" }, { to: "complied" }, { to: "explained" }, { to: "excused" }],
      },
      {
        ...at(2),
        for: "fullTimeRegistration",
        givenOn: "2026-05-01",
        state: "served",
        servedOn: "2026-05-01",
        limit: "2026-06-01",
        reduction: { percent: 50, from: "2026-07-01", to: "2026-12-31" },
        next: [{ to: "excused" }, { to: "complied" }, { to: "explained" }, { to: "lapsed", from: "2026-06-02" }],
      },
      { ...at(3), for: "fullTimeRegistration", givenOn: "2026-05-02", state: "notGiven", next: [] },
      { ...at(4), for: "primaryBenefit", benefit: "studyGrant", givenOn: "2026-01-31", state: "notInForce", next: [] },
    ]);
    expect(told.presumptions).toStrictEqual([]);
    const [reduction] = told.reductions;
    expect(reduction!.reduction).toStrictEqual({
      percent: 50,
      ground: "primaryBenefit",
      from: "2026-05-01",
      to: "2026-05-31",
      heard: true,
      reasonable: true,
      subsistenceSafe: true,
    });
    expect(bare(reduction!.steps[4])).toStrictEqual({
      ground: "primaryBenefit",
      path: "/household/persons/0/prompts/4",
      percent: 0,
      blockedBy: [{ code: "notInForce", text: "Grunden gäller inte" }],
    });
  });

  it("tells of each step its first and last day, and whose benefits are to be looked into", () => {
    const conduct = [
      {
        ground: "unemploymentSanction",
        on: "2026-05-11",
        until: "2026-07-05",
        heard: true,
        reasonable: true,
        subsistenceSafe: true,
      },
    ];
    const situation = { studies: "fullTime", jobSeeker: true };
    const document = {
      ...single(
        "2026-05",
        { expenses: [{ kind: "rent", amount: "500.00" }], dwelling: { tenure: "rented" } },
        { conduct, situation },
      ),
      pending: [{ kind: "studyGrant", person: "a", appliedOn: "2026-04-02" }, { kind: "generalHousingAllowance" }],
    };
    const told = answer({ ...document, asOf: "2026-05-20" });
    const [reduction] = told.reductions;
    // 20 % from its day in the first month of the sanction, 40 % in the months after it (Kela 28.1.2026).
    expect(bare(reduction!.steps)).toStrictEqual([
      {
        ground: "unemploymentSanction",
        path: "/household/persons/0/conduct/0",
        percent: 20,
        from: "2026-05-11",
        to: "2026-05-31",
        blockedBy: [],
        next: { percent: 40, needs: [], from: "2026-06-01" },
      },
    ]);
    // Unemployment and housing are hastened first.
    expect(told.pending).toStrictEqual([
      { kind: "generalHousingAllowance" },
      { kind: "studyGrant", person: "a", appliedOn: "2026-04-02" },
    ]);
    const household = {
      ...document,
      pending: undefined,
      household: {
        ...document.household,
        persons: [
          { ...document.household.persons[0], situation: { jobSeeker: true, studies: "none", workHoursPerWeek: 40 } },
        ],
      },
    };
    const candidates = answer(household).candidates.map(({ reason: _, ...candidate }) => candidate);
    expect(bare(candidates)).toStrictEqual([{ benefit: "generalHousingAllowance", payer: "kela" }]);
  });

  it("has nothing to reduce where a prompt came before prompts were in force, not even on its day", () => {
    const prompts = [{ for: "fullTimeRegistration", givenOn: "2026-01-31" }];
    const { prompts: told, reductions } = answer({ ...single("2026-01", {}, { prompts }), asOf: "2026-01-31" });
    expect(told[0]!.state).toBe("notInForce");
    const { steps: _, ...rest } = reductions[0]!;
    expect(bare(rest)).toStrictEqual({
      person: "a",
      percent: 0,
      months: [],
      blockedBy: [{ code: "notInForce", text: "The ground is not in force" }],
    });
  });

  it("presumes a letter where nothing says how a prompt was sent", () => {
    const by = (delivery: object) =>
      answer(
        single(
          "2026-05",
          {},
          {
            prompts: [
              { ...served, givenOn: "2026-03-02" },
              { ...prompt, ...delivery, givenOn: "2026-03-02" },
            ],
          },
        ),
      );
    expect(by({}).presumptions).toStrictEqual(["sentAsLetter"]);
    expect(by({ delivery: "letter" }).presumptions).toStrictEqual([]);
  });

  it("judges what people found by the law of the day of the prompt or the conduct", () => {
    const found = { heard: true, reasonable: true };
    const conduct = Array.from({ length: 11 }, () => ({ ground: "refusedWork", on: "2022-10-03", ...found }));
    conduct.push({ ground: "unemploymentSanction", on: "2026-04-13", ...found });
    const prompts = [{ ...served, givenOn: "2026-03-02", reasonable: true }];
    const document = single("2026-05", {}, { conduct, prompts });
    const sections = Object.fromEntries(answer(document).humanInputs.map(({ path, section }) => [path, section]));
    const at = "/household/persons/0";
    expect(sections).toMatchObject({
      [`${at}/conduct/0/heard`]: "434/2003 34 §",
      [`${at}/conduct/0/reasonable`]: "10 § 4 mom",
      [`${at}/conduct/10/heard`]: "434/2003 34 §",
      [`${at}/conduct/11/heard`]: "10 a §",
      [`${at}/conduct/11/reasonable`]: "10 §",
      [`${at}/prompts/0/reasonable`]: "10 §",
    });
    const laws = answer(document).madeWith.laws.map(({ day }) => day);
    expect(laws).toEqual(["2022-10-03", "2026-03-02", "2026-04-13", "2026-05-01"]);
  });

  it("and does so of the eleventh person too", () => {
    const children = Array.from({ length: 9 }, (_, place) => `${2010 + place}-01-01`);
    const document = parent("2026-05", children);
    const conduct = [{ ground: "refusedWork", on: "2022-10-03", heard: true }];
    document.household.persons.push({ id: "b", role: "spouse", born: "1986-06-06", conduct });
    const { humanInputs } = answer(document);
    expect(humanInputs.at(-1)).toEqual({
      path: "/household/persons/10/conduct/0/heard",
      section: "434/2003 34 §",
      value: true,
    });
  });

  it("goes by the law in force and tells it, unless given another", () => {
    const own = read(benefitsAnswer(single("2026-05"), lawOn, identityOf, "en"));
    expect(own.madeWith).toStrictEqual({ ...made, laws: [identityOf(lawOn("2026-05-01"))] });
  });
});

describe("the answer of offset", () => {
  const advance = (month: string, claimant: string, paid: string) => ({
    claimant,
    paid,
    grantedAsAdvance: true,
    input: single(month, {}, { reduction: { percent: 20, heard: true, reasonable: true, subsistenceSafe: true } }),
  });
  const document = {
    advances: [
      ...Array.from({ length: 10 }, (_, place) => advance(`2026-0${place + 1}`.replace("010", "10"), "kela", "0.00")),
      advance("2022-09", "municipality", "100.00"),
    ],
    benefits: [
      {
        kind: "generalSupport",
        person: "a",
        payer: "kela",
        paidOn: "2026-10-14",
        months: [{ month: "2022-09", net: "600.00" }],
      },
    ],
  };
  const answered = () => read(offsetAnswer(document, law, identity, "en"));

  it("judges what people found by the law of the month of each advance", () => {
    const { humanInputs } = answered();
    const section = (path: string) => humanInputs.find((own) => own.path === path)?.section;
    const heard = (place: number) => section(`/advances/${place}/input/household/persons/0/reduction/heard`);
    expect([heard(0), heard(1), heard(9), heard(10)]).toEqual(["10 a § 1 mom", "10 a §", "10 a §", "434/2003 34 §"]);
  });

  it("tells each line what it comes to, and of the benefit what remains", () => {
    const answer = answered();
    const [first] = answer.months;
    expect(bare(first!.lines)).toStrictEqual([
      {
        to: "municipality",
        benefit: "generalSupport",
        person: "a",
        before: "426.38",
        due: "0.00",
        amount: "0.00",
        reason: "noNotice",
        reasonText: "the payer was not told",
      },
      { to: "client", benefit: "generalSupport", person: "a", amount: "600.00" },
    ]);
    const { fi, sv, en } = first!.lines[0]!.heading;
    expect([fi, sv, en]).toEqual(["Yleistuki", "Allmänt stöd", "General support"]);
    expect(answer.benefits).toStrictEqual([
      {
        kind: "generalSupport",
        person: "a",
        payer: "kela",
        paidOn: "2026-10-14",
        // Two weeks before the payment.
        lastNoticeDay: "2026-09-30",
        incomeOf: "2026-10",
        collected: "0.00",
        toClient: "600.00",
      },
    ]);
    expect([answer.incomeOf, answer.lastNoticeDay]).toEqual(["2026-10", "2026-09-30"]);
    expect(answer).not.toHaveProperty("reference");
  });
});

describe("the answer of recovery", () => {
  const given = {
    ground: "meansNotAtDisposal",
    from: "a",
    payments: [{ paidOn: "2024-03-01", amount: "300.00", members: ["a", "b", "c"] }],
    asOf: "2024-05-02",
    orderedWhenGranting: true,
    heard: true,
  };

  it("says what stands in the way, and what is asked, in the words asked for", () => {
    const answer = read(recoveryAnswer({ ...given, reference: "asia 7" }, law, identity, "fi"));
    expect(bare(answer)).toStrictEqual({
      reference: "asia 7",
      ground: "meansNotAtDisposal",
      item: "20 § 1 mom 1 kohta",
      from: "a",
      recoverable: "0.00",
      lines: [
        {
          paidOn: "2024-03-01",
          amount: "300.00",
          recoverable: "0.00",
          lastDay: "2027-03-01",
          blockedBy: ["livelihoodNotSafe"],
        },
      ],
      blockedBy: [{ code: "livelihoodNotSafe", text: "Toimeentulon turvaamista ei ole todettu" }],
      protected: ["home", "householdGoods", "workTool"],
      provisional: true,
      questions: [
        {
          code: "livelihoodSafe",
          path: "/livelihoodSafe",
          section: "21 §",
          assumed: false,
          answers: [true, false],
          text: "Onko todettu, ettei takaisinperintä vaaranna kenenkään toimeentuloa?",
        },
      ],
      humanInputs: [
        { path: "/orderedWhenGranting", section: "20 § 1 mom", value: true },
        { path: "/heard", section: "434/2003 34 §", value: true },
      ],
      madeWith: made,
    });
  });

  it("says what may be recovered, and asks nothing, where all has been found", () => {
    const answer = read(recoveryAnswer({ ...given, livelihoodSafe: true }, law, identity, "en"));
    // The share of one of three.
    expect(answer).toMatchObject({ recoverable: "100.00", provisional: false, questions: [], blockedBy: [] });
    expect(answer).not.toHaveProperty("reference");
    expect(answer).not.toHaveProperty("practice");
  });
});

describe("the answer of supplementary assistance", () => {
  const car = { assets: [{ kind: "car", amount: "500.00" }] };
  const given = { basic: single("2025-09", car), costs: [{ name: "Pyörä", amount: "60.00" }] };

  it("asks what the calculation asks, at its place in the document, and what the county has to say", () => {
    const answer = read(supplementaryAnswer({ ...given, reference: "asia 7" }, law, identity, "en"));
    expect(answer.reference).toBe("asia 7");
    expect(answer.questions.map(({ path, text }) => [path, text])).toEqual([
      ["/basic/household/assets/0/available", "Has the money been found to be at the client's disposal?"],
      ["/costs/0/accepted", "To what size is the cost accepted?"],
    ]);
    expect(answer.basic.questions[0]!.path).toBe("/basic/household/assets/0/available");
    expect(answer.questions[0]).toMatchObject({ section: "12 § 1 mom", assumed: false, answers: [true, false] });
    expect(bare(answer.lines)).toStrictEqual([{ name: "Pyörä", given: "60.00", accepted: "0.00" }]);
    expect(answer.authority).toBe("county");
  });

  it("meets the costs from the surplus first, less what was used of it, and tells what is left", () => {
    // 593.55 a month; 700.00 of income leave 106.45, of which 6.45 were used before and 60.00 are used now.
    const basic = single("2025-09", { incomes: [{ person: "a", kind: "otherBenefit", net: "700.00", oneOff: true }] });
    const costs = [{ name: "Pyörä", amount: "60.00", accepted: "60.00" }];
    const answer = read(supplementaryAnswer({ basic, costs, surplusUsed: "6.45" }, law, identity, "en"));
    expect(answer).toMatchObject({
      surplus: "100.00",
      surplusUsed: "60.00",
      surplusLeft: "40.00",
      carryOut: "40.00",
      assistance: "0.00",
      needs: "60.00",
      provisional: false,
    });
    expect(answer).not.toHaveProperty("reference");
  });
});

describe("the answer of deadlines", () => {
  const answer = (document: object, language?: Language) => read(deadlinesAnswer(document, law, identity, language));
  const given = {
    authority: "kela",
    application: { receivedOn: "2026-06-12", channel: "online", months: ["2026-06"], urgent: false },
    asOf: "2026-06-22",
  };
  const asked = { kind: "completionRequested", on: "2026-06-16", due: "2026-06-30", items: ["tiliote"] };
  const came = { kind: "completionReceived", on: "2026-06-18", items: ["tiliote"] };

  it("without any event has the limit of the decision, and is open", () => {
    const { deadlines, ...rest } = answer(given);
    expect(bare(rest)).toStrictEqual({
      asOf: "2026-06-22",
      guarantee: { used: 5, left: 2, stoppedBy: null, due: "2026-06-24" },
      mayDecide: { may: true, because: "nothingAwaited", until: null },
      months: { decided: [], open: ["2026-06"] },
      lateness: {
        decisions: { done: 0, late: 0, overdue: 0, shareLate: null },
        urgentDecisions: { done: 0, late: 0, overdue: 0, shareLate: null },
        completionRequests: { done: 0, late: 0, overdue: 0, shareLate: null },
        conversations: { done: 0, late: 0, overdue: 0, shareLate: null },
        calendarDays: [],
      },
      needlessRequests: [],
      provisional: false,
      presumptions: [],
      questions: [],
      humanInputs: [{ path: "/application/urgent", section: "14 b §", value: false }],
      madeWith: made,
    });
    // Friday the 12th; the 15th to the 18th are days 1 to 4, Midsummer Eve is none, the 22nd is day 5.
    const { count, grounds, ...decision } = deadlines[0]!;
    expect(decision).toStrictEqual({
      kind: "decision",
      limit: "decision",
      heading: "Decision",
      binds: "authority",
      month: "2026-06",
      startedOn: "2026-06-12",
      workingDays: ["2026-06-15", "2026-06-16", "2026-06-17", "2026-06-18", "2026-06-22", "2026-06-23", "2026-06-24"],
      countEnds: "2026-06-24",
      due: "2026-06-24",
      status: "notDue",
    });
    expect(count).toHaveLength(13);
    expect(grounds[0]).toMatchObject({ law: "1412/1997", section: "14 a § 1 mom" });
  });

  it("counts a decision that was late", () => {
    const decided = { kind: "decided", on: "2026-06-25", delivery: "letter" };
    const { deadlines, lateness } = answer({ ...given, events: [decided], asOf: "2026-06-26" });
    expect(deadlines[0]).toMatchObject({ status: "metLate", doneOn: "2026-06-25" });
    const open = { ...given, application: { receivedOn: "2026-06-12", channel: "online" } };
    expect(answer(open)).toMatchObject({ provisional: true, questions: [{ code: "urgent" }] });
    expect(lateness).toMatchObject({ decisions: { done: 1, late: 1, shareLate: 1 }, calendarDays: [13] });
  });

  it("tells what was asked for although it was there, once it was asked for", () => {
    const again = { ...asked, on: "2026-06-22" };
    const on = (asOf: string) => answer({ ...given, events: [asked, came, again], asOf }).needlessRequests;
    expect(on("2026-06-21")).toEqual([]);
    expect(on("2026-06-22")).toEqual([{ on: "2026-06-22", items: ["tiliote"] }]);
  });

  it("repeats the readings that are not the default, and the name of the document", () => {
    const practice = { weekendArrival: "strict", saturday: "dayOff" };
    expect(answer({ ...given, practice, reference: "asia 7" })).toMatchObject({
      reference: "asia 7",
      practice: { weekendArrival: "strict" },
    });
    expect(answer({ ...given, practice: { saturday: "dayOff" } })).not.toHaveProperty("practice");
  });

  it("speaks the language asked for, English unless told", () => {
    expect(answer(given).deadlines[0]!.heading).toBe("Decision");
    expect(answer(given, "sv").deadlines[0]!.heading).toBe("Beslut");
  });

  it("is drawn in that language too, or refused", () => {
    const picture = (document: object, language?: Language) => deadlinesPicture(document, language);
    expect(read(picture(given))).toMatch(/^<svg .*Decision.*<\/svg>\n$/s);
    expect(read(picture(given, "fi"))).toMatch(/Päätös/);
    expect(picture({ ...given, asOf: "2026" })).toMatchObject({ ok: false, problems: [{ path: "/asOf" }] });
  });

  it("names every finding with the law of its day", () => {
    const events = [
      { kind: "completionRequested", on: "2026-06-16", due: "2026-06-30" },
      { kind: "completionReceived", on: "2026-06-18", isComplete: false },
      { kind: "decided", on: "2026-06-22", delivery: "letter", servedOn: "2026-06-30" },
      { kind: "decided", on: "2026-06-23", delivery: "electronic", servedOn: "2026-06-30" },
      { kind: "decided", on: "2026-06-24", delivery: "verifiedElectronic", servedOn: "2026-06-30" },
      { kind: "decided", on: "2026-06-25", delivery: "handed", servedOn: "2026-06-30" },
      { kind: "prompted", on: "2026-06-25", servedOn: "2026-06-29" },
      { kind: "reviewRequested", on: "2026-07-01", withinOfficeHours: true },
      { kind: "serviceNeedRaised", on: "2026-06-25", over75: true, highestCareAllowance: false },
      { kind: "serviceNeedRaised", on: "2026-06-26", disabilityServices: false, childSpecialSupport: true },
    ];
    const found = answer({ ...given, application: { ...given.application, urgent: true }, events, asOf: "2026-07-02" });
    expect(found.humanInputs).toEqual([
      { path: "/application/urgent", section: "14 b §", value: true },
      { path: "/events/1/isComplete", section: "14 a § 3 mom", value: false },
      // A letter is served on the seventh day unless shown otherwise, an electronic notice on the third.
      { path: "/events/2/servedOn", section: "434/2003 59 § 2 mom", value: "2026-06-30" },
      { path: "/events/3/servedOn", section: "13/2003 19 § 2 mom", value: "2026-06-30" },
      // What has to be opened is served when it has been.
      { path: "/events/4/servedOn", section: "13/2003 18 §", value: "2026-06-30" },
      { path: "/events/5/servedOn", section: "434/2003 60 §", value: "2026-06-30" },
      { path: "/events/6/servedOn", section: "434/2003 59 § 2 mom", value: "2026-06-29" },
      { path: "/events/7/withinOfficeHours", section: "150/1930 6 §", value: true },
      { path: "/events/8/over75", section: "1301/2014 36 §", value: true },
      { path: "/events/8/highestCareAllowance", section: "1301/2014 36 §", value: false },
      { path: "/events/9/disabilityServices", section: "1301/2014 36 §", value: false },
      { path: "/events/9/childSpecialSupport", section: "1301/2014 36 §", value: true },
    ]);
    const before = { ...given.application, receivedOn: "2020-06-12", months: ["2020-06"], urgent: true };
    const completed = [
      { kind: "completionRequested", on: "2020-06-15", due: "2020-06-30" },
      { kind: "completionReceived", on: "2020-06-18", isComplete: true },
    ];
    const old = answer({ ...given, application: before, events: completed, asOf: "2020-06-20" });
    expect(old.humanInputs.map(({ section }) => section)).toEqual(["14 b §", "14 c § 3 mom"]);
  });
});

describe("the lateness of many cases", () => {
  const measure = (done: number, late: number, overdue: number) => ({
    done,
    late,
    overdue,
    shareLate: done === 0 ? null : late / done,
  });
  const total = (...calendarDays: number[]): Lateness => ({
    decisions: measure(8, 1, 2),
    urgentDecisions: measure(0, 0, 0),
    completionRequests: measure(3, 1, 0),
    conversations: measure(1, 1, 0),
    calendarDays,
  });

  it.each<[Language, string]>([
    [
      "fi",
      "Päätökset: 8, myöhässä 1 (12,5 %); tekemättä määräajan jälkeen 2\nKiireelliset päätökset: 0, myöhässä 0; tekemättä määräajan jälkeen 0\nTäydennyspyynnöt: 3, myöhässä 1 (33,3 %); tekemättä määräajan jälkeen 0\nHenkilökohtaiset keskustelut: 1, myöhässä 1 (100,0 %); tekemättä määräajan jälkeen 0\nKalenteripäiviä saapumisesta päätökseen, keskiarvo ja mediaani: 7,3 / 5,0\n",
    ],
    [
      "sv",
      "Beslut: 8, för sent 1 (12,5 %); inte gjorda efter tidsfristen 2\nBrådskande beslut: 0, för sent 0; inte gjorda efter tidsfristen 0\nBegäran om komplettering: 3, för sent 1 (33,3 %); inte gjorda efter tidsfristen 0\nPersonliga samtal: 1, för sent 1 (100,0 %); inte gjorda efter tidsfristen 0\nKalenderdagar från ankomst till beslut, medeltal och median: 7,3 / 5,0\n",
    ],
    [
      "en",
      "Decisions: 8, late 1 (12.5 %); not done after the limit 2\nUrgent decisions: 0, late 0; not done after the limit 0\nRequests to complete: 3, late 1 (33.3 %); not done after the limit 0\nPersonal conversations: 1, late 1 (100.0 %); not done after the limit 0\nCalendar days from arrival to decision, mean and median: 7.3 / 5.0\n",
    ],
  ])("in %s is told by both official measures", (language, text) => {
    // 15 + 2 + 5 days make 22, a third of which is 7.3; the one in the middle is 5.
    expect(latenessTable(total(15, 2, 5), language)).toBe(text);
  });

  it("has the mean of the two in the middle for its median, and no days where nothing was decided", () => {
    expect(latenessTable(total(12, 2, 9, 4), "en")).toMatch(/mean and median: 6\.8 \/ 6\.5\n$/);
    expect(latenessTable(total(10, 1), "en")).toMatch(/mean and median: 5\.5 \/ 5\.5\n$/);
    expect(latenessTable(total(), "en")).toMatch(/not done after the limit 0\n$/);
  });
});

describe("the answer of notifications", () => {
  const answer = (document: object, language?: Language) =>
    read(notificationsAnswer(document, law, identity, language));
  const homes = [{ from: "2010-01-01", municipality: "091" }];
  const given = { homes, person: { id: "a", born: "2003-05-01" }, asOf: "2026-05-04" };
  const lines = [{ id: "pyörä", kind: "otherExpense" }];
  const application = { id: "x", receivedOn: "2026-03-02", months: ["2026-03"], lines };

  it("of somebody of whom nothing is known is nothing", () => {
    const old = { ...given, person: { id: "a", born: "1990-05-01" } };
    expect(bare(answer(old))).toStrictEqual({
      asOf: "2026-05-04",
      notifications: [],
      notMade: [],
      applications: [],
      youth: [],
      provisional: false,
      presumptions: [],
      questions: [],
      humanInputs: [],
      madeWith: made,
    });
  });

  it("repeats the readings that are not the default, and the name of the document", () => {
    const practice = { urgentSupplementary: "kela", ageOn: "sendDay" };
    expect(answer({ ...given, practice, reference: "asia 7" })).toMatchObject({
      reference: "asia 7",
      practice: { urgentSupplementary: "kela" },
    });
    expect(answer({ ...given, practice: { ageOn: "sendDay" } })).not.toHaveProperty("practice");
  });

  it("says of an application to which part each cost belongs, and asks where a cost has no name", () => {
    const named = [
      { id: "vuokra", kind: "rent" },
      { id: "sänky", kind: "otherExpense", part: "supplementary", attachments: ["tarjous.pdf"] },
      { id: "velka", kind: "otherExpense", part: "preventive" },
      { id: "pyörä", kind: "otherExpense" },
    ];
    const decisions = [{ on: "2026-03-05", month: "2026-03", kind: "initial" }];
    const asked = { ...application, lines: named, transferAskedOn: "2026-03-03" };
    const document = { ...given, decisions, applications: [application, asked] };
    const told = answer({ ...document, applications: [application, { ...asked, id: "y" }] });
    expect(told.applications[1]).toStrictEqual({
      id: "y",
      parts: { basic: ["vuokra"], supplementary: ["sänky"], preventive: ["velka"], unclear: ["pyörä"] },
      canTransfer: true,
      reasons: [],
      packages: [{ on: "2026-03-05", lines: ["sänky", "velka", "pyörä"], attachments: ["tarjous.pdf"] }],
      urgency: { basic: false, supplementary: false, basicDue: null },
    });
    expect(told.questions).toStrictEqual([
      {
        code: "linePart",
        path: "/applications/1/lines/3/part",
        section: "14 c § 1 mom",
        assumed: "unclear",
        answers: ["basic", "supplementary", "preventive"],
        text: "To which part does the cost belong: basic, supplementary or preventive assistance?",
      },
    ]);
    expect(told.provisional).toBe(true);
  });

  it("asks it only once somebody has asked that it be passed on, and knows nothing of later applications", () => {
    const on = (asOf: string, own: object) => {
      const { questions, applications } = answer({ ...given, asOf, applications: [{ ...application, ...own }] });
      return [applications.map(({ id }) => id), questions.map(({ code }) => code)];
    };
    expect(on("2026-03-01", {})).toEqual([[], []]);
    expect(on("2026-03-02", {})).toEqual([["x"], []]);
    expect(on("2026-03-02", { transferAskedOn: "2026-03-03" })).toEqual([["x"], []]);
    expect(on("2026-03-03", { transferAskedOn: "2026-03-03" })).toEqual([["x"], ["linePart"]]);
  });

  const urgent = { ...application, urgentSupplementary: true };
  const month = (name: string, more: object) => ({ month: name, basicAssistance: true, ...more });
  const four = ["2026-01", "2026-02", "2026-03", "2026-04"];

  it("asks for the home municipality without which nobody can be told, and once", () => {
    const document = { ...given, homes: [], applications: [urgent, { ...urgent, id: "y" }] };
    const { questions, notifications } = answer(document, "fi");
    expect(notifications).toEqual([]);
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatchObject({
      code: "homeMunicipality",
      path: "/homes",
      person: "a",
      section: "14 c § 2 mom",
      assumed: null,
      answers: [],
      text: "Mikä oli henkilön kotikunta lähetyspäivänä? Ilman sitä ilmoituksella ei ole vastaanottajaa.",
    });
  });

  it("asks of each month what has not been found", () => {
    const months = four.map((name, place) =>
      month(
        name,
        place === 1
          ? { unemployed: true }
          : place === 2
            ? { mainLivelihood: true }
            : { mainLivelihood: true, unemployed: true },
      ),
    );
    const { questions, presumptions } = answer({ ...given, months });
    expect(questions.map(({ path, code, assumed, answers }) => [path, code, assumed, answers])).toEqual([
      ["/months/1/mainLivelihood", "monthMainLivelihood", false, [true, false]],
      ["/months/2/unemployed", "monthUnemployed", false, [true, false]],
    ]);
    expect(presumptions).toEqual(["payerByMonth"]);
    const known = four.map((name) => month(name, { payer: "kela", mainLivelihood: true, unemployed: true }));
    expect(answer({ ...given, months: known }).presumptions).toEqual([]);
  });

  it("asks an immigrant for the first permit, by the act on integration", () => {
    const months = four.map((name) => month(name, { payer: "kela", mainLivelihood: true, unemployed: true }));
    const { questions } = answer({ ...given, person: { ...given.person, immigrant: true }, months });
    expect(questions).toMatchObject([
      {
        code: "firstPermitOn",
        path: "/person/firstPermitOn",
        section: "681/2023 14 § 1 mom",
        assumed: null,
        answers: [],
      },
    ]);
  });

  it("names who receives it and whom the customer is guided to", () => {
    const events = [
      { kind: "housingOverLimit", on: "2026-03-03", needed: true },
      { kind: "socialNeedSeen", on: "2026-03-10", obvious: true, consent: true },
    ];
    const { notifications } = answer({ ...given, events });
    expect(
      notifications.map(({ recipient, recipientName, guidedTo, guidedToName }) => ({
        recipient,
        recipientName,
        guidedTo,
        guidedToName,
      })),
    ).toEqual([
      {
        recipient: { kind: "customer", code: null },
        recipientName: "The customer",
        guidedTo: { kind: "municipality", code: "091" },
        guidedToName: "Helsinki",
      },
      {
        recipient: { kind: "wellbeingServicesCounty", code: "90" },
        recipientName: "City of Helsinki",
        guidedTo: undefined,
        guidedToName: undefined,
      },
    ]);
  });

  it.each([
    // The guidance to cheaper housing and that of a reduction have been renumbered; the others came with their acts.
    ["housingOverLimit", "2024-04-01", "7 a § 4 mom"],
    ["reductionConsidered", "2022-12-31", "10 § 2 mom"],
    ["reductionConsidered", "2023-01-01", "10 a § 1 ja 3 mom"],
    ["reductionConsidered", "2026-02-01", "10 a §"],
    ["coordinationNeedSeen", "2026-03-03", "381/2023 3 §"],
    ["coordinationNeedSeen", "2022-12-31", "1369/2014 3 §"],
    ["supplementaryDecided", "2023-01-01", "18 b § 3 mom"],
  ])("names the need of what comes of %s on %s by %s", (kind, on, section) => {
    const events = [
      { kind: "statementGiven", on },
      { kind, on, needed: false },
    ];
    expect(answer({ ...given, events }).humanInputs).toStrictEqual([
      { path: "/events/1/needed", section, value: false },
    ]);
    const { questions } = answer({ ...given, events: [{ kind, on }] });
    expect(questions).toMatchObject([{ path: "/events/0/needed", section }]);
  });

  it.each([
    // Until 2024-03 guidance to cheaper housing was given in any case; 18 b § came with the counties.
    ["housingOverLimit", "2022-12-31"],
    ["housingOverLimit", "2024-03-31"],
    ["supplementaryDecided", "2022-12-31"],
  ])("asks nobody for the need of what comes of %s on %s, and lists no finding of it", (kind, on) => {
    expect(answer({ ...given, events: [{ kind, on, needed: false }] }).humanInputs).toEqual([]);
    expect(answer({ ...given, events: [{ kind, on }] }).questions).toEqual([]);
  });

  it("names every finding with the law of the day it came", () => {
    const own = { ...urgent, urgentBasic: false, lines: [{ ...lines[0], part: "preventive" }] };
    const of = (receivedOn: string) =>
      answer({ ...given, asOf: "2026-05-04", applications: [{ ...own, receivedOn }] }).humanInputs;
    expect(of("2023-01-01")).toStrictEqual([
      { path: "/applications/0/lines/0/part", section: "14 c § 1 mom", value: "preventive" },
      { path: "/applications/0/urgentBasic", section: "14 b §", value: false },
      { path: "/applications/0/urgentSupplementary", section: "14 c § 2 mom", value: true },
    ]);
    expect(of("2022-12-31").map(({ section }) => section)).toEqual(["14 d § 1 mom", "14 b §", "14 d § 2 mom"]);
  });
});

describe("the answers in a program", () => {
  it("are those of the commands, in English and by the law in force unless told", () => {
    const example = (name: string) =>
      JSON.parse(readFileSync(new URL(`../../examples/cases/${name}.json`, import.meta.url), "utf8")) as unknown;
    const [advances, strike, costs] = ["advance-2026", "recovery-strike", "supplementary-2025"].map(example);
    const [, prompted] = documents.prompts!;
    expect(printOffset(offset(read(parseOffsetInput(advances))))).toStrictEqual(
      read(offsetAnswer(advances, lawOn, identityOf, "en")),
    );
    const open = { ...(strike as object), heard: undefined };
    expect(printRecovery(recoveryOf(read(parseRecoveryInput(open))))).toStrictEqual(
      read(recoveryAnswer(open, lawOn, identityOf, "en")),
    );
    expect(printBenefits(benefitsOf(read(parseBenefitsInput(prompted))))).toStrictEqual(
      read(benefitsAnswer(prompted, lawOn, identityOf, "en")),
    );
    const input = read(parseSupplementaryInput(costs));
    const sheet = assess(input.basic, lawOn("2025-09"));
    expect(printSupplementary(supplementaryOf(sheet, input), sheet, input)).toStrictEqual(
      read(supplementaryAnswer(costs, lawOn, identityOf, "en")),
    );
  });

  it.each([
    ["benefits", benefitsAnswer],
    ["offset", offsetAnswer],
    ["recovery", recoveryAnswer],
    ["supplementary", supplementaryAnswer],
    ["deadlines", deadlinesAnswer],
    ["notifications", notificationsAnswer],
  ] as const)("of %s to a bad document is what is wrong with it", (_, answer) => {
    const refused = answer({ reference: "asia 7", colour: 1 }, law, identity, "en");
    expect(refused).toMatchObject({ ok: false, reference: "asia 7" });
    if (!refused.ok) expect(refused.problems[0]).toMatchObject({ path: "/colour", code: "unknownField" });
  });
});

describe("the facts behind a document of notifications", () => {
  const given = { homes: [], person: { id: "a", born: "2003-05-01" }, asOf: "2026-05-04" };
  const factsOf = (document: object) => caseOf(read(parseNotificationsInput(document)));

  it("are what nobody said, where nobody said it", () => {
    const document = {
      ...given,
      months: [
        { month: "2016-12", basicAssistance: true },
        { month: "2017-01", basicAssistance: true },
      ],
      decisions: [{ on: "2026-03-03", month: "2026-03", kind: "initial" }],
      events: [{ kind: "statementGiven", on: "2026-03-04" }],
      applications: [{ id: "x", receivedOn: "2026-03-02", months: ["2026-03"], lines: [{ id: "r", kind: "rent" }] }],
    };
    const month = {
      basicAssistance: true,
      mainLivelihood: null,
      share: null,
      unemployed: null,
      student: false,
      primaryBenefit: null,
    };
    expect(factsOf(document)).toStrictEqual({
      homes: [],
      person: {
        id: "a",
        born: "2003-05-01",
        isImmigrant: false,
        firstPermitOn: null,
        integrationPlan: [],
        isPhoneKnown: false,
      },
      // Kela pays from 2017, the municipality before.
      months: [
        { ...month, month: "2016-12", payer: "municipality" },
        { ...month, month: "2017-01", payer: "kela" },
      ],
      decisions: [{ on: "2026-03-03", month: "2026-03", kind: "initial", reductionPercent: 0 }],
      events: [{ kind: "statementGiven", on: "2026-03-04" }],
      applications: [
        {
          id: "x",
          receivedOn: "2026-03-02",
          months: ["2026-03"],
          lines: [{ id: "r", kind: "rent", part: null, attachments: [] }],
          transferAskedOn: null,
          urgentBasic: false,
          urgentSupplementary: false,
          urgencyFoundOn: "2026-03-02",
          municipality: null,
        },
      ],
    });
    expect(factsOf(given)).toMatchObject({ months: [], decisions: [], events: [], applications: [] });
  });

  it("are what was said, where it was", () => {
    const month = {
      month: "2017-05",
      basicAssistance: false,
      mainLivelihood: false,
      unemployed: false,
      student: true,
      payer: "municipality",
      primaryBenefit: false,
    };
    const application = {
      id: "x",
      receivedOn: "2026-03-02",
      months: ["2026-03"],
      lines: [{ id: "r", kind: "rent", part: "basic", attachments: ["a.pdf"] }],
      transferAskedOn: "2026-03-03",
      urgentBasic: true,
      urgentSupplementary: true,
      urgencyFoundOn: "2026-03-04",
      municipality: "091",
    };
    const person = {
      id: "a",
      born: "2003-05-01",
      immigrant: false,
      firstPermitOn: "2024-01-01",
      integrationPlan: [{ from: "2024-02-01" }, { from: "2025-02-01", to: "2025-12-31" }],
      phoneKnown: true,
    };
    const event = { kind: "socialNeedSeen", on: "2026-03-04", obvious: false, themes: ["other"] };
    const decision = { on: "2026-03-03", month: "2026-03", kind: "review", reductionPercent: 20 };
    const document = {
      ...given,
      person,
      months: [month],
      decisions: [decision],
      events: [event],
      applications: [application],
    };
    expect(factsOf(document)).toStrictEqual({
      homes: [],
      person: {
        id: "a",
        born: "2003-05-01",
        isImmigrant: false,
        firstPermitOn: "2024-01-01",
        integrationPlan: [
          { from: "2024-02-01", to: null },
          { from: "2025-02-01", to: "2025-12-31" },
        ],
        isPhoneKnown: true,
      },
      months: [{ ...month, share: null }],
      decisions: [decision],
      events: [event],
      applications: [application],
    });
  });

  it.each([
    [{}, false, []],
    [{ firstPermitOn: "2024-01-01" }, true, ["immigrantByPermit"]],
    [{ integrationPlan: [{ from: "2024-01-01" }] }, true, ["immigrantByPermit"]],
    [{ integrationPlan: [] }, false, []],
    [{ immigrant: true }, true, []],
    [{ immigrant: false, firstPermitOn: "2024-01-01" }, false, []],
    [{ immigrant: true, firstPermitOn: "2024-01-01" }, true, []],
  ])("of %j say of an immigrant %s, presumed %j", (more, isImmigrant, presumed) => {
    const document = withValues(given, { "/person": { ...given.person, ...more } });
    expect(factsOf(document).person.isImmigrant).toBe(isImmigrant);
    expect(read(notificationsAnswer(document)).presumptions).toEqual(presumed);
  });
});
