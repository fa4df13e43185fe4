import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import {
  parseAssessInput,
  parseNotificationsInput,
  parseOffsetInput,
  parseRecoveryInput,
  parseSupplementaryInput,
} from "../../src/index.js";
import { problem, problemText } from "../../src/json/problems.js";
import { single } from "../cases.js";
import { type Plain, told, withValues } from "./edges.js";
import { documents, forms, many, mother, of, parsers, shapes, wage } from "./fieldForms.js";

describe("the forms of fields", () => {
  it.each(forms)("%s %s: %s", (name, path, expected, read, refused) => {
    const problemsOf = (value: unknown) => shapes(parsers[name](withValues(documents[name], { [path]: value })));
    for (const value of read) expect([value, problemsOf(value)]).toEqual([value, []]);
    for (const value of refused) {
      const problems = problemsOf(value);
      expect([value, problems.length > 0]).toEqual([value, true]);
      const { path: place, code, expected: asked } = problems[0]!;
      expect(place.startsWith(path)).toBe(true);
      if (place === path && !code.startsWith("too")) expect(asked.startsWith(expected)).toBe(true);
    }
  });
});

describe("what is expected where a field is missing", () => {
  it("is told in the words of its form", () => {
    const document = { household: { persons: [{}], incomes: [{}], expenses: [{}] } };
    expect(told(parseAssessInput(document)).filter((one) => !/kind missing/.test(one))).toEqual([
      '/month missing: month, "2026-03"',
      "/household/persons/0/id missing: text of 1 to 100 characters",
      "/household/persons/0/role missing: applicant, spouse, child",
      '/household/persons/0/born missing: day, "2026-03-01"',
      "/household/incomes/0/person missing: text of 1 to 100 characters",
      '/household/incomes/0/net missing: amount as text, "980.00"',
      '/household/expenses/0/amount missing: amount as text, "980.00"',
    ]);
    expect(told(parseAssessInput({ month: "2026-03" }))).toEqual([
      "/household missing: object with municipality, dwelling, persons, incomes, expenses, assets",
    ]);
    expect(told(parseAssessInput({ month: "2026-03", household: {} }))).toEqual([
      "/household/persons missing: array",
      "/household/incomes missing: array",
      "/household/expenses missing: array",
    ]);
    const { basic: _, ...rest } = documents.supplementary;
    expect(told(parseSupplementaryInput(rest))).toEqual([
      "/basic missing: object with reference, month, period, household, carryIn, practice",
    ]);
    const reduced = withValues(mother, { "/household/persons/0/reduction": {} });
    expect(told(parseAssessInput(reduced))).toEqual([
      "/household/persons/0/reduction/percent missing: whole number from 0 to 100",
    ]);
    const person = { "/person": { id: "a" }, "/homes": [{ from: "2020-01-01" }], "/months": [{ month: "2026-01" }] };
    expect(told(parseNotificationsInput(withValues(documents.notifications, person)))).toEqual([
      '/homes/0/municipality missing: code, "091"',
      '/person/born missing: day, "2026-03-01"',
      "/months/0/basicAssistance missing: true or false",
    ]);
    const applications = {
      "/applications": [{ id: "x", receivedOn: "2026-01-01", lines: [{ id: "y", kind: "rent" }] }],
    };
    expect(told(parseNotificationsInput(withValues(documents.notifications, applications)))).toEqual([
      "/applications/0/months missing: array of months",
    ]);
    const payments = { "/payments": [{ paidOn: "2024-03-01", amount: "1.00" }] };
    expect(told(parseRecoveryInput(withValues(documents.recovery, payments)))).toEqual([
      "/payments/0/members missing: array of texts",
    ]);
    const instalments = withValues(mother, { "/household/incomes/0/spread": {} });
    expect(told(parseAssessInput(instalments))).toEqual([
      '/household/incomes/0/spread/from missing: month, "2026-03"',
      "/household/incomes/0/spread/months missing: whole number from 1 to 120",
    ]);
  });

  it("and where there is something else", () => {
    const told1 = (path: string, value: unknown) => told(parseAssessInput(withValues(mother, { [path]: value })));
    expect(told1("/household/incomes", {})).toEqual(["/household/incomes wrongType: array"]);
    expect(told1("/household/incomes", many(1001, wage))).toEqual(["/household/incomes tooMany: at most 1000"]);
    expect(told1("/household/persons", [])).toEqual(["/household/persons tooFew: at least 1"]);
    expect(told1("/household/incomes/0", new Date(0))).toEqual(["/household/incomes/0 notPlainData: object"]);
    const throwing = Object.defineProperty({}, "month", {
      enumerable: true,
      get: () => {
        throw new Error("no");
      },
    });
    expect(told(parseAssessInput(throwing))).toEqual([" notPlainData: object"]);
    expect(told1("/household/dwelling", 5)).toEqual(["/household/dwelling wrongType: object"]);
    expect(told1("/carryIn", { month: "2026-02" })).toEqual([
      "/carryIn/month unknownField: amount, fromMonth, accepted",
    ]);
    expect(told(parseRecoveryInput({ ...documents.recovery, of: ["", 5] }))).toEqual([
      "/of/0 wrongForm: text",
      "/of/1 wrongType: text",
    ]);
    const against = told(parseOffsetInput(withValues(documents.offset, { [of]: "earnings" })));
    expect(against).toEqual([`${of} wrongType: array`]);
  });
});

describe("a document", () => {
  it("with more than a hundred problems names a hundred", () => {
    const worst = (count: number) =>
      told(
        parseAssessInput({
          ...single("2026-03"),
          ...Object.fromEntries(many(count, 0).map((_, place) => [`x${place}`, 1])),
        }),
      );
    expect(worst(99)).toHaveLength(99);
    expect(worst(100)).toHaveLength(100);
    expect(worst(101)).toHaveLength(100);
    expect(worst(500)).toHaveLength(100);
  });

  it("names a key of sixty characters whole, and of a longer one the beginning", () => {
    const key = "k".repeat(60);
    const paths = (name: string) => {
      const parsed = parseAssessInput({ ...single("2026-03"), [name]: 1 });
      return parsed.ok ? [] : parsed.problems.map(({ path }) => path);
    };
    expect(paths(key)).toEqual([`/${key}`]);
    expect(paths(`${key}y`)).toEqual([`/${key}…`]);
  });

  it.each([
    "\udc00",
    "\udc00\udc00",
    "x\udfff",
    "\ud800",
    "\udbffx",
    "\ud800\ud800",
    "\ud800\ue000",
    "\ud800\udbff",
    "a\ud83d",
  ])("with half of a character (%j) is refused", (reference) => {
    expect(told(parseAssessInput({ ...single("2026-03"), reference }))).toEqual([
      "/reference wrongForm: text of 1 to 200 characters",
    ]);
  });

  it.each(["\u{10000}", "\u{10fc00}", "\u{103ff}", "\u{10ffff}", "\ud7ff", "\ue000", "😀😀x"])(
    "with the whole character %j is read",
    (reference) => {
      const parsed = parseAssessInput({ ...single("2026-03"), reference });
      expect(parsed).toMatchObject({ ok: true, value: { reference } });
    },
  );

  it("of another realm is plain data, an instance of its classes is not", () => {
    const text = JSON.stringify(single("2026-03"));
    expect(told(parseAssessInput(runInNewContext(`(${text})`)))).toEqual([]);
    const instance = runInNewContext(`new (class Household { constructor() { Object.assign(this, ${text}); } })()`);
    expect(told(parseAssessInput(instance))).toEqual([" notPlainData: object"]);
  });

  it("whose list throws at one place is missed there, and read on", () => {
    const incomes = new Proxy([wage, wage, { ...wage, net: 5 }], {
      get(target, key, receiver) {
        if (key === "1") throw new Error("no");
        return Reflect.get(target, key, receiver);
      },
    });
    expect(told(parseAssessInput(single("2026-03", { incomes })))).toEqual([
      "/household/incomes/1 missing: object",
      '/household/incomes/2/net amountAsNumber: amount as text, "980.00"',
    ]);
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    expect(told(parseAssessInput(single("2026-03", { incomes: revoked.proxy as never })))).toEqual([
      "/household/incomes notPlainData: array",
    ]);
  });

  it("gives what it says: guidance that was given, guidance that was not, a zero without a sign", () => {
    const facts = (values: Plain) => {
      const parsed = parseAssessInput(withValues(mother, values));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      return parsed.value.household;
    };
    const guidance = "/household/dwelling/guidance";
    expect(facts({ [guidance]: { givenOn: "2026-03-01" } }).dwelling!.guidance).toMatchObject({
      givenOn: "2026-03-01",
    });
    expect(facts({ [guidance]: null }).dwelling!.guidance).toBeNull();
    expect(facts({ [guidance]: undefined }).dwelling!.guidance).toBeUndefined();
    const { daysAbroad } = facts({ "/household/persons/0/daysAbroad": -0 }).persons[0]!;
    expect(Object.is(daysAbroad, 0)).toBe(true);
    const { reduction } = facts({ "/household/persons/0/reduction": { percent: 20, from: "2024-02", to: "2024-02" } })
      .persons[0]!;
    expect([reduction!.from, reduction!.to]).toEqual(["2024-02-01", "2024-02-29"]);
  });

  it("says of what it found the kind, in the language asked for", () => {
    const kinds = [undefined, null, [], "", 1, true, {}, 1n, Symbol("x")].map((value) => {
      const parsed = parseAssessInput(withValues(single("2026-03"), {}));
      if (!parsed.ok) throw new Error("refused");
      const own = parseAssessInput({ ...single("2026-03"), month: value });
      return own.ok ? "" : own.problems[0]!.received;
    });
    expect(kinds).toEqual(["missing", "null", "array", "text", "number", "boolean", "object", "bigint", "symbol"]);
    expect(problemText(problem("", "tooMany", "", ""), "fi")).toBe("Luettelo on liian pitkä.");
  });
});
