import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonSchema, parseAssessInput, printInput, problemText } from "../../src/index.js";
import { type Document, parent, problemsOf, single } from "../cases.js";
import { assessDocument } from "../households.js";
import { runs } from "../runs.js";

const set = (path: string, value: unknown): Document => {
  const document = parent("2026-03", ["2015-01-01"], {
    incomes: [{ person: "a", kind: "earnings", net: "10.00" }],
    expenses: [{ kind: "rent", amount: "10.00" }],
  });
  const parts = path.split("/").slice(1);
  const last = parts.pop()!;
  let at: Record<string, unknown> = document;
  for (const part of parts) at = at[part] as Record<string, unknown>;
  at[last] = value;
  return document;
};

describe("an amount", () => {
  const values = [
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    1e21,
    0.1 + 0.2,
    980,
    "1,5",
    "1e3",
    "0x10",
    "1_000",
    ".5",
    "5.",
    "+5",
    "-5",
    "1.005",
    "01",
    "",
    " 1",
    "1\n",
    "１２",
    "€5",
    10n,
    null,
    true,
    ["5"],
    new String("5"),
    {},
  ];
  it.each(values.map((value) => [value]))("is refused as %s", (value) => {
    expect(problemsOf(set("/household/incomes/0/net", value))).toHaveLength(1);
  });
  it("written as a number is answered with the way to write it", () => {
    const parsed = parseAssessInput(set("/household/incomes/0/net", 980));
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      {
        path: "/household/incomes/0/net",
        code: "amountAsNumber",
        expected: 'amount as text, "980.00"',
        received: "number",
        message: 'Amounts are written as text: write "980.00".',
      },
    ]);
  });
});

describe("a document", () => {
  it("gives all problems at once, each with its path, and never a value", () => {
    const document = {
      month: "2026-3",
      colour: "SECRET",
      household: {
        municipality: 91,
        persons: [{ id: "a", role: "boss", born: "2023-02-30" }],
        incomes: [{ person: "a", kind: "earnings" }],
        expenses: "SECRET",
      },
    };
    const parsed = parseAssessInput(document);
    if (parsed.ok) throw new Error("accepted");
    expect(parsed.problems.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      "/colour unknownField",
      "/household/expenses wrongType",
      "/household/incomes/0/net missing",
      "/household/municipality wrongType",
      "/household/persons/0/born notADay",
      "/household/persons/0/role notListed",
      "/month wrongForm",
    ]);
    expect(JSON.stringify(parsed.problems)).not.toContain("SECRET");
    for (const language of ["fi", "sv", "en"] as const)
      for (const problem of parsed.problems) expect(problemText(problem, language).length).toBeGreaterThan(5);
  });
  it("repeats the reference in the problems' answer", () => {
    const parsed = parseAssessInput({ ...single("2016-12"), reference: "case 7" });
    expect(parsed.ok ? "" : parsed.reference).toBe("case 7");
  });
  it("may carry a schema address", () => {
    expect(problemsOf({ ...single("2026-03"), $schema: "assess.json" })).toEqual([]);
  });
  it.each([
    [null],
    [undefined],
    [5],
    ["x"],
    [[]],
    [new Map()],
    [() => 1],
    [new Date(0)],
    [Object.create(single("2026-03"))],
  ])("that is %s is refused without an exception", (document) => {
    expect(problemsOf(document).length).toBeGreaterThan(0);
  });
  it("with keys of the prototype is refused", () => {
    expect(
      problemsOf(
        JSON.parse(
          '{"__proto__": {"month": "2026-03"}, "constructor": 1, "month": "2026-03", "household": {"persons": [], "incomes": [], "expenses": []}}',
        ),
      ).sort(),
    ).toEqual(["/__proto__ unknownField", "/constructor unknownField", "/household/persons tooFew"]);
  });
  it("is read once: a getter that changes its answer cannot pass", () => {
    let reads = 0;
    const income = {
      person: "a",
      kind: "earnings",
      get net() {
        reads++;
        return reads === 1 ? "10.00" : "1e9";
      },
    };
    const parsed = parseAssessInput(single("2026-03", { incomes: [income] }));
    expect([parsed.ok, reads]).toEqual([true, 1]);
  });
  it("that throws when it is read is a problem, not an exception", () => {
    const throwing = {
      get month(): string {
        throw new Error("no");
      },
      household: {},
    };
    expect(problemsOf(throwing)).toEqual([" notPlainData"]);
    const proxy = new Proxy(
      {},
      {
        ownKeys() {
          throw new Error("no");
        },
        getPrototypeOf() {
          throw new Error("no");
        },
      },
    );
    expect(problemsOf(proxy)).toEqual([" notPlainData"]);
    expect(problemsOf(single("2026-03", { incomes: [proxy as never] }))).toEqual(["/household/incomes/0 notPlainData"]);
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    expect(problemsOf(single("2026-03", { incomes: revoked.proxy as never }))).toHaveLength(1);
  });
  it("with a million persons is refused by its length", () => {
    const persons = new Array(1_000_000).fill({});
    expect(problemsOf({ month: "2026-03", household: { persons, incomes: [], expenses: [] } })).toEqual([
      "/household/persons tooMany",
    ]);
  });
  it("with holes in a list is refused", () => {
    expect(problemsOf(single("2026-03", { incomes: new Array(1) as never }))).toEqual(["/household/incomes/0 missing"]);
  });
  it("that goes round in a circle is refused", () => {
    const document = single("2026-03") as Record<string, unknown>;
    document.household = document;
    expect(problemsOf(document).length).toBeGreaterThan(0);
  });
  it.each(["", "x".repeat(101), "a\u0000", "a\u200b", "\ud800", "a\u202eb", 5, null])(
    "with the id %j is refused",
    (id) => {
      expect(problemsOf(single("2026-03", {}, { id })).length).toBeGreaterThan(0);
    },
  );
  it("may name a person __proto__", () => {
    const document = single(
      "2026-03",
      { incomes: [{ person: "__proto__", kind: "earnings", net: "1.00" }] },
      { id: "__proto__" },
    );
    expect(problemsOf(document)).toEqual([]);
  });
  it("keeps nothing of what it was given: a frozen one is read, a later change has no effect", () => {
    const document = single("2026-03", { incomes: [Object.freeze({ person: "a", kind: "earnings", net: "10.00" })] });
    const parsed = parseAssessInput(Object.freeze(document));
    if (!parsed.ok) throw new Error("problems");
    document.household.incomes.length = 0;
    expect(parsed.value.household.incomes).toHaveLength(1);
  });
});

describe("what goes across fields", () => {
  it.each([
    ["/household/persons/1/id", "a", "/household/persons/1/id duplicate"],
    ["/household/persons/1/role", "applicant", "/household/persons oneApplicant"],
    ["/household/persons/0/role", "spouse", "/household/persons oneApplicant"],
    ["/household/persons/0/share", "0.5", "/household/persons/0/share onlyFor"],
    ["/household/persons/1/livingArrangement", "alone", "/household/persons/1/livingArrangement onlyFor"],
    [
      "/household/persons/1/present",
      [{ from: "2026-03-05", to: "2026-03-04" }],
      "/household/persons/1/present/0/to wrongOrder",
    ],
    ["/household/persons/1/present", [{ to: "2026-02-28" }], "/household/persons/1/present outsideMonth"],
    ["/household/incomes/0/person", "x", "/household/incomes/0/person unknownPerson"],
    ["/household/incomes/0/undrawn", true, "/household/incomes/0/undrawn onlyFor"],
    ["/household/incomes/0/spread", { from: "2026-03", months: 0 }, "/household/incomes/0/spread/months outOfRange"],
    ["/household/expenses/0/person", "x", "/household/expenses/0/person unknownPerson"],
    ["/household/expenses/0/compensated", "10.01", "/household/expenses/0/compensated tooLarge"],
    ["/household/expenses/0/inCash", true, "/household/expenses/0/inCash onlyFor"],
    ["/household/expenses/0/agreementConfirmed", true, "/household/expenses/0/agreementConfirmed onlyFor"],
    ["/period", { from: "2026-03-10", to: "2026-04-01" }, "/period/to outsideMonth"],
    ["/period", { from: "2026-03-10", to: "2026-03-09" }, "/period/to wrongOrder"],
    ["/carryIn", { fromMonth: "2026-03" }, "/carryIn/fromMonth wrongOrder"],
  ])("%s cannot be %j", (path, value, problem) => {
    expect(problemsOf(set(path, value))).toContain(problem);
  });
  it("late-known income cannot be spread as well", () => {
    const document = set("/household/incomes/0/lateKnown", {});
    document.household.incomes[0]!.spread = { from: "2026-03", months: 2 };
    expect(problemsOf(document)).toEqual(["/household/incomes/0/spread notTogether"]);
  });
  it("work expenses belong to earnings", () => {
    const document = set("/household/incomes/0/kind", "otherBenefit");
    document.household.incomes[0]!.workExpenses = "1.00";
    expect(problemsOf(document)).toEqual(["/household/incomes/0/workExpenses onlyFor"]);
  });

  it.each([
    ["2026-02-27", []],
    ["2026-02-28", ["/household/persons/1/present outsideMonth"]],
  ])("a child born on 29 February is one until 28 February, moved in on %s", (from, problems) => {
    const document = {
      month: "2026-02",
      household: {
        persons: [
          { id: "a", role: "applicant", born: "1980-01-01", livingArrangement: "alone" },
          { id: "c", role: "child", born: "2008-02-29", present: [{ from }] },
        ],
        incomes: [],
        expenses: [],
      },
    };
    expect(problemsOf(document)).toEqual(problems);
  });
});

describe("the printer and the published schema", () => {
  it("print what the parser reads back to the same facts", () => {
    fc.assert(
      fc.property(assessDocument(), (document) => {
        const parsed = parseAssessInput(document);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
        const again = parseAssessInput(JSON.parse(JSON.stringify(printInput(parsed.value))));
        expect(again).toEqual(parsed);
      }),
      runs(500),
    );
  });
  it("accept the same documents", () => {
    const validate = new Ajv2020({ allErrors: true }).compile(jsonSchema());
    fc.assert(
      fc.property(assessDocument(), (document) => {
        expect(validate(document)).toBe(true);
      }),
      runs(300),
    );
  });
  it("refuse the same documents when one field is spoilt", () => {
    const validate = new Ajv2020().compile(jsonSchema());
    const spoilt = fc.constantFrom<unknown>(
      5,
      -1,
      1.5,
      "",
      "x",
      "01",
      null,
      [],
      {},
      true,
      "2026-13",
      "2026-02-01T00",
      "1e3",
    );
    const field = fc.constantFrom(
      "/month",
      "/household/persons/0/role",
      "/household/persons/0/born",
      "/household/incomes/0/net",
      "/household/incomes/0/kind",
      "/household/expenses/0/amount",
      "/household/expenses/0/necessary",
      "/household/dwelling",
      "/household/municipality",
      "/household/incomes/0/spread",
      "/extra",
    );
    fc.assert(
      fc.property(field, spoilt, (path, value) => {
        // A form that the schema lets pass and the parser refuses can only come from a check across fields.
        const document = set(path, value);
        if (problemsOf(document).length === 0) expect(validate(document)).toBe(true);
        if (!validate(document)) expect(problemsOf(document).length).toBeGreaterThan(0);
      }),
      runs(1000),
    );
  });
});
