import { describe, expect, it } from "vitest";
import { parseAssessInput, parseDeadlinesInput, parseNotificationsInput } from "../../src/index.js";
import { type Document, parent } from "../cases.js";

/** A mother with one child, a wage, a rent and an account. */
const base = (): Document =>
  parent("2026-03", ["2015-01-01"], {
    municipality: "091",
    incomes: [{ person: "a", kind: "earnings", net: "10.00" }],
    expenses: [{ kind: "rent", amount: "10.00" }],
    assets: [{ kind: "account", amount: "10.00" }],
  } as never);

/** The same with one value set, made or taken away (`undefined`). */
const at = (path: string, value: unknown, document: Document = base()): Document => {
  const parts = path.split("/").slice(1);
  const last = parts.pop()!;
  let place: Record<string, unknown> = document;
  for (const part of parts) place = place[part] as Record<string, unknown>;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return document;
};

const net = (value: unknown) => at("/household/incomes/0/net", value);
const born = (value: unknown) => at("/household/persons/1/born", value);
const month = (value: unknown) => at("/month", value);
const income = (value: unknown) => at("/household/incomes/0", value);

const getter = () =>
  Object.defineProperty(base(), "month", {
    enumerable: true,
    get: () => {
      throw new Error("not plain");
    },
  });
const trap = () =>
  new Proxy(base(), {
    ownKeys: () => {
      throw new Error("trap");
    },
  });
const changing = () => {
  let reads = 0;
  return Object.defineProperty(base(), "month", { enumerable: true, get: () => (reads++ === 0 ? "2026-03" : "x") });
};
const cyclic = () => {
  const document = base();
  (document.household as Record<string, unknown>).household = document.household;
  return document;
};
const deep = () => {
  let value: unknown = "x";
  for (let depth = 0; depth < 100_000; depth++) value = [value];
  return at("/household/persons/0/livingArrangement", value);
};
const wide = (many: number) =>
  at(
    "/household/incomes",
    Array.from({ length: many }, () => ({})),
  );
class Household {
  persons = [];
  incomes = [];
  expenses = [];
}
const withPrototype = JSON.parse(JSON.stringify(base()).replace("{", '{"__proto__":{"month":"2017-01"},')) as unknown;
const persons = (...list: object[]) => at("/household/persons", list);
const applicant = { id: "a", role: "applicant", born: "1985-05-05", livingArrangement: "alone" };
const noChild = (document: Document): Document => at("/household/persons", [applicant], document);

/** Name, document, and what is said of it: every problem as "path code", or nothing where it is accepted on purpose. */
const cases: readonly (readonly [string, () => unknown, readonly string[]])[] = [
  // Amounts
  ["an amount that is not a number", () => net(Number.NaN), ["/household/incomes/0/net amountAsNumber"]],
  ["an infinite amount", () => net(Number.POSITIVE_INFINITY), ["/household/incomes/0/net amountAsNumber"]],
  ["minus zero", () => net(-0), ["/household/incomes/0/net amountAsNumber"]],
  ["1e21", () => net(1e21), ["/household/incomes/0/net amountAsNumber"]],
  ["an amount as a number", () => net(593.55), ["/household/incomes/0/net amountAsNumber"]],
  ["a big integer", () => net(10n), ["/household/incomes/0/net wrongType"]],
  ["a decimal comma", () => net("1,5"), ["/household/incomes/0/net wrongForm"]],
  ["Arabic digits", () => net("٣"), ["/household/incomes/0/net wrongForm"]],
  ["fullwidth digits", () => net("１２"), ["/household/incomes/0/net wrongForm"]],
  ["a hexadecimal amount", () => net("0x10"), ["/household/incomes/0/net wrongForm"]],
  ["three decimals", () => net("593.555"), ["/household/incomes/0/net wrongForm"]],
  ["a space before", () => net(" 1"), ["/household/incomes/0/net wrongForm"]],
  ["a space after", () => net("1 "), ["/household/incomes/0/net wrongForm"]],
  ["a space between", () => net("1 000"), ["/household/incomes/0/net wrongForm"]],
  ["a no-break space between", () => net("1\u00a0000"), ["/household/incomes/0/net wrongForm"]],
  ["a line feed after", () => net("1\n"), ["/household/incomes/0/net wrongForm"]],
  ["ten digits", () => net("1000000000"), ["/household/incomes/0/net wrongForm"]],
  ["nine digits", () => net("999999999.99"), []],
  ["a negative amount", () => net("-5.00"), ["/household/incomes/0/net wrongForm"]],
  ["a plus sign", () => net("+5"), ["/household/incomes/0/net wrongForm"]],
  ["an exponent", () => net("1e3"), ["/household/incomes/0/net wrongForm"]],
  ["an underscore", () => net("1_000"), ["/household/incomes/0/net wrongForm"]],
  ["a leading zero", () => net("01.00"), ["/household/incomes/0/net wrongForm"]],
  ["no digit before the point", () => net(".50"), ["/household/incomes/0/net wrongForm"]],
  ["no digit after the point", () => net("5."), ["/household/incomes/0/net wrongForm"]],
  ["one decimal", () => net("5.5"), []],
  ["an empty amount", () => net(""), ["/household/incomes/0/net wrongForm"]],
  ["NaN as text", () => net("NaN"), ["/household/incomes/0/net wrongForm"]],
  ["Infinity as text", () => net("Infinity"), ["/household/incomes/0/net wrongForm"]],
  ["a currency", () => net("5 €"), ["/household/incomes/0/net wrongForm"]],
  ["null for an amount", () => net(null), ["/household/incomes/0/net wrongType"]],
  ["true for an amount", () => net(true), ["/household/incomes/0/net wrongType"]],
  ["an amount in an array", () => net(["5.00"]), ["/household/incomes/0/net wrongType"]],
  ["an amount in a String object", () => net(new String("5.00")), ["/household/incomes/0/net wrongType"]],
  ["a symbol", () => net(Symbol("5")), ["/household/incomes/0/net wrongType"]],
  ["a function", () => net(() => "5.00"), ["/household/incomes/0/net wrongType"]],
  ["an object that turns into text", () => net({ toString: () => "5.00" }), ["/household/incomes/0/net wrongType"]],
  ["a text of a million digits", () => net("9".repeat(1_000_000)), ["/household/incomes/0/net wrongForm"]],
  [
    "a wage with more garnished than there is",
    () => at("/household/incomes/0/garnished", "10.01"),
    ["/household/incomes/0/net tooLarge"],
  ],
  // Days and months
  ["30 February", () => born("2023-02-30"), ["/household/persons/1/born notADay"]],
  ["29 February of a common year", () => born("2023-02-29"), ["/household/persons/1/born notADay"]],
  ["29 February of a leap year", () => born("2016-02-29"), []],
  ["29 February 1900", () => at("/household/persons/0/born", "1900-02-29"), ["/household/persons/0/born notADay"]],
  ["29 February 2000", () => at("/household/persons/0/born", "2000-02-29"), []],
  ["year 0", () => born("0000-01-01"), ["/household/persons/1/born notADay"]],
  ["year 9999", () => born("9999-12-31"), ["/household/persons/1/born notADay"]],
  ["a year of five digits", () => born("12015-01-01"), ["/household/persons/1/born wrongForm"]],
  ["a negative year", () => born("-2015-01-01"), ["/household/persons/1/born wrongForm"]],
  ["a month 00 of a day", () => born("2015-00-01"), ["/household/persons/1/born notADay"]],
  ["a month 13 of a day", () => born("2015-13-01"), ["/household/persons/1/born notADay"]],
  ["a day 00", () => born("2015-01-00"), ["/household/persons/1/born notADay"]],
  ["a day 32", () => born("2015-01-32"), ["/household/persons/1/born notADay"]],
  ["a time of day", () => born("2015-01-01T00:00:00"), ["/household/persons/1/born wrongForm"]],
  ["a time zone", () => born("2015-01-01+03:00"), ["/household/persons/1/born wrongForm"]],
  ["Zulu time", () => born("2015-01-01T00:00:00Z"), ["/household/persons/1/born wrongForm"]],
  ["a Finnish date", () => born("1.1.2015"), ["/household/persons/1/born wrongForm"]],
  ["a date without zeros", () => born("2015-1-1"), ["/household/persons/1/born wrongForm"]],
  ["a Date", () => born(new Date(0)), ["/household/persons/1/born wrongType"]],
  ["a number of milliseconds", () => born(1_420_070_400_000), ["/household/persons/1/born wrongType"]],
  ["a day with Arabic digits", () => born("٢٠١٥-٠١-٠١"), ["/household/persons/1/born wrongForm"]],
  ["a day with another hyphen", () => born("2015‐01‐01"), ["/household/persons/1/born wrongForm"]],
  ["a month 00", () => month("2026-00"), ["/month wrongForm"]],
  ["a month 13", () => month("2026-13"), ["/month wrongForm"]],
  ["a month without a zero", () => month("2026-3"), ["/month wrongForm"]],
  ["a day for a month", () => month("2026-03-01"), ["/month wrongForm"]],
  ["a month before Kela", () => month("2016-12"), ["/month lawNotKnown"]],
  ["a month whose index is not known", () => month("2027-01"), ["/month lawNotKnown"]],
  ["the last month known", () => month("2026-12"), []],
  // Persons
  ["nobody", () => persons(), ["/household/persons tooFew"]],
  [
    "no applicant",
    () => persons({ ...applicant, role: "spouse", livingArrangement: undefined }),
    ["/household/persons oneApplicant"],
  ],
  ["two applicants", () => persons(applicant, { ...applicant, id: "b" }), ["/household/persons oneApplicant"]],
  [
    "two spouses",
    () =>
      persons(
        { ...applicant, livingArrangement: undefined },
        { ...applicant, id: "b", role: "spouse", livingArrangement: undefined },
        { ...applicant, id: "c", role: "spouse", livingArrangement: undefined },
      ),
    ["/household/persons oneApplicant"],
  ],
  [
    "two of one id",
    () => persons(applicant, { id: "a", role: "child", born: "2015-01-01" }),
    ["/household/persons/1/id duplicate"],
  ],
  ["a child of 40", () => born("1986-01-01"), ["/household/persons/1/born notAChild"]],
  ["a child of 18 on the first", () => born("2008-03-01"), ["/household/persons/1/born notAChild"]],
  ["a child of 18 on the second", () => born("2008-03-02"), []],
  ["a child born tomorrow", () => born("2026-04-01"), ["/household/persons/1/born notYetBorn"]],
  ["a child born on the last day", () => born("2026-03-31"), []],
  ["an unknown role", () => at("/household/persons/1/role", "grandmother"), ["/household/persons/1/role notListed"]],
  [
    "a role of the prototype",
    () => at("/household/persons/1/role", "constructor"),
    ["/household/persons/1/role notListed"],
  ],
  ["an income of nobody", () => at("/household/incomes/0/person", "x"), ["/household/incomes/0/person unknownPerson"]],
  [
    "an income of __proto__",
    () => at("/household/incomes/0/person", "__proto__"),
    ["/household/incomes/0/person unknownPerson"],
  ],
  ["an id that is a number", () => at("/household/persons/1/id", 7), ["/household/persons/1/id wrongType"]],
  ["an empty id", () => at("/household/persons/1/id", ""), ["/household/persons/1/id wrongForm"]],
  [
    "an id of a thousand characters",
    () => at("/household/persons/1/id", "x".repeat(1000)),
    ["/household/persons/1/id wrongForm"],
  ],
  ["an id with a line feed", () => at("/household/persons/1/id", "c\n1"), ["/household/persons/1/id wrongForm"]],
  [
    "an id with a right-to-left mark",
    () => at("/household/persons/1/id", "c\u202e1"),
    ["/household/persons/1/id wrongForm"],
  ],
  [
    "an id with half a surrogate",
    () => at("/household/persons/1/id", "c\ud800"),
    ["/household/persons/1/id wrongForm"],
  ],
  ["an id with a whole surrogate pair", () => at("/household/persons/1/id", "c😀"), []],
  ["an id __proto__", () => at("/household/persons/1/id", "__proto__"), []],
  ["an id with a slash and a tilde", () => at("/household/persons/1/id", "c~/1"), []],
  // Kinds and keys
  [
    "an unknown kind of income",
    () => at("/household/incomes/0/kind", "lottery"),
    ["/household/incomes/0/kind notListed"],
  ],
  ["a kind __proto__", () => at("/household/incomes/0/kind", "__proto__"), ["/household/incomes/0/kind notListed"]],
  ["a kind toString", () => at("/household/expenses/0/kind", "toString"), ["/household/expenses/0/kind notListed"]],
  ["a kind in capitals", () => at("/household/incomes/0/kind", "EARNINGS"), ["/household/incomes/0/kind notListed"]],
  ["a kind that is a number", () => at("/household/incomes/0/kind", 0), ["/household/incomes/0/kind wrongType"]],
  ["an unknown key", () => at("/household/incomes/0/gross", "10.00"), ["/household/incomes/0/gross unknownField"]],
  ["a key __proto__ in the text", () => withPrototype, ["/__proto__ unknownField"]],
  ["a key constructor", () => at("/household/constructor", {}), ["/household/constructor unknownField"]],
  ["a key with a slash", () => at("/household", { ...base().household, "a/b": 1 }), ["/household/a~1b unknownField"]],
  ["a key with a tilde", () => at("/household", { ...base().household, "a~b": 1 }), ["/household/a~0b unknownField"]],
  ["an empty key", () => at("/household", { ...base().household, "": 1 }), ["/household/ unknownField"]],
  [
    "an unknown municipality",
    () => at("/household/municipality", "000"),
    ["/household/municipality unknownMunicipality"],
  ],
  ["a municipality as a number", () => at("/household/municipality", 91), ["/household/municipality wrongType"]],
  ["a municipality of two digits", () => at("/household/municipality", "91"), ["/household/municipality wrongForm"]],
  ["a municipality of Åland", () => at("/household/municipality", "478"), ["/household/municipality outOfScope"]],
  [
    "a municipality that has merged",
    () => at("/household/municipality", "588"),
    ["/household/municipality unknownMunicipality"],
  ],
  // Shapes
  ["null", () => null, [" wrongType"]],
  ["nothing", () => undefined, [" missing"]],
  ["a number", () => 5, [" wrongType"]],
  ["a text", () => "{}", [" wrongType"]],
  ["an array", () => [], [" wrongType"]],
  ["a map", () => new Map(), [" notPlainData"]],
  ["an instance of a class", () => at("/household", new Household()), ["/household notPlainData"]],
  ["an object without a prototype", () => Object.assign(Object.create(null), base()), []],
  ["an object that inherits its fields", () => Object.create(base()), [" notPlainData"]],
  ["a getter that throws", getter, [" notPlainData"]],
  ["a getter that changes its mind", changing, []],
  ["a proxy that throws", trap, [" notPlainData"]],
  ["a proxy of a document", () => new Proxy(base(), {}), []],
  ["a frozen document", () => Object.freeze(base()), []],
  ["a sealed document", () => Object.seal(base()), []],
  [
    "a key that is not enumerable",
    () => Object.defineProperty(base(), "month", { enumerable: false, value: "2026-03" }),
    ["/month missing"],
  ],
  ["a symbol for a key", () => Object.assign(base(), { [Symbol("x")]: 1 }), []],
  ["a document within itself", cyclic, ["/household/household unknownField"]],
  ["an array 100,000 deep", deep, ["/household/persons/0/livingArrangement wrongType"]],
  ["an array for an object", () => income([]), ["/household/incomes/0 wrongType"]],
  ["null for an object", () => income(null), ["/household/incomes/0 wrongType"]],
  ["an object for an array", () => at("/household/incomes", {}), ["/household/incomes wrongType"]],
  ["a text for an array", () => at("/household/incomes", "earnings"), ["/household/incomes wrongType"]],
  [
    "an array with holes",
    () => at("/household/incomes", new Array(2)),
    ["/household/incomes/0 missing", "/household/incomes/1 missing"],
  ],
  ["a million incomes", () => wide(1_000_000), ["/household/incomes tooMany"]],
  [
    "an array of a false length",
    () => at("/household/incomes", { length: 1, 0: {} }),
    ["/household/incomes wrongType"],
  ],
  ["no incomes at all", () => at("/household/incomes", undefined), ["/household/incomes missing"]],
  ["a household that is null", () => at("/household", null), ["/household wrongType"]],
  ["undefined fields", () => ({ ...base(), carryIn: undefined, period: undefined }), []],
  ["null for what may be left out", () => ({ ...base(), carryIn: null }), ["/carryIn wrongType"]],
  ["yes for true", () => at("/household/incomes/0/oneOff", "yes"), ["/household/incomes/0/oneOff wrongType"]],
  ["1 for true", () => at("/household/incomes/0/oneOff", 1), ["/household/incomes/0/oneOff wrongType"]],
  ["a share above one", () => at("/household/persons/1/share", "1.5"), ["/household/persons/1/share wrongForm"]],
  [
    "a share with a zero below",
    () => at("/household/persons/1/share", "1/0"),
    ["/household/persons/1/share wrongForm"],
  ],
  ["a share as a number", () => at("/household/persons/1/share", 0.5), ["/household/persons/1/share wrongType"]],
  [
    "a percentage in tenths",
    () => at("/household/persons/0/reduction", { percent: 20.5 }),
    ["/household/persons/0/reduction/percent wrongType"],
  ],
  [
    "a percentage above the law",
    () => at("/household/persons/0/reduction", { percent: 60 }),
    ["/household/persons/0/reduction/percent notInForce"],
  ],
  [
    "days abroad below zero",
    () => at("/household/persons/0/daysAbroad", -1),
    ["/household/persons/0/daysAbroad outOfRange"],
  ],
  [
    "half a day abroad",
    () => at("/household/persons/0/daysAbroad", 0.5),
    ["/household/persons/0/daysAbroad wrongType"],
  ],
  [
    "a period outside its month",
    () => ({ ...base(), period: { from: "2026-02-01", to: "2026-03-31" } }),
    ["/period/from outsideMonth"],
  ],
  [
    "a period backwards",
    () => ({ ...base(), period: { from: "2026-03-20", to: "2026-03-10" } }),
    ["/period/to wrongOrder"],
  ],
  ["a reference of 201 characters", () => ({ ...base(), reference: "x".repeat(201) }), ["/reference wrongForm"]],
  ["a reference with a byte order mark", () => ({ ...base(), reference: "\ufeffx" }), ["/reference wrongForm"]],
  [
    "a practice nobody knows",
    () => ({ ...base(), practice: { ageChange: "never" } }),
    ["/practice/ageChange notListed"],
  ],
  ["a practice of another room", () => ({ ...base(), practice: { weekendArrival: "strict" } }), []],
  ["somebody alone without saying how", () => noChild(at("/household/persons/0/livingArrangement", undefined)), []],
];

describe("hostile and odd documents", () => {
  it("are a hundred and twenty or more, each named once", () => {
    expect(new Set(cases.map(([name]) => name)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThanOrEqual(120);
  });

  it.each(cases)("%s", (_, make, expected) => {
    const parsed = parseAssessInput(make());
    expect(parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path} ${code}`)).toEqual(expected);
    // Nothing was added to what every object inherits.
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("say what was found by its kind, never by its value", () => {
    for (const [, make] of cases) {
      const parsed = parseAssessInput(make());
      if (parsed.ok) continue;
      for (const { received } of parsed.problems) {
        expect([
          "missing",
          "null",
          "array",
          "text",
          "number",
          "boolean",
          "object",
          "bigint",
          "symbol",
          "function",
        ]).toContain(received);
      }
    }
  });

  it("leave the other rooms standing", () => {
    for (const [, make] of cases) {
      expect(parseDeadlinesInput(make()).ok).toBe(false);
      expect(parseNotificationsInput(make()).ok).toBe(false);
    }
  });
});
