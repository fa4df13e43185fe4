import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import type { Ground } from "../src/dated.js";
import { type Day, daysLater, type Month, monthAfter } from "../src/dates.js";
import { canonical, sha256 } from "../src/digest.js";
import { expenseKinds } from "../src/figures/expenseKinds.js";
import { incomeKinds } from "../src/figures/incomeKinds.js";
import { knownUntil, printedFigures } from "../src/figures/index.js";
import { places } from "../src/figures/places.js";
import { primaryBenefits } from "../src/figures/primaryBenefits.js";
import { reductionGrounds } from "../src/figures/reductionGrounds.js";
import { shippedNormsDigest } from "../src/figures/shippedNorms.js";
import { assess, euros, identityOf, lawOn, parseAssessInput, parseChanges } from "../src/index.js";
import { isKnown, normsDigest, withPractice } from "../src/law.js";
import { norms } from "../src/norms/index.js";
import { version } from "../src/version.js";
import { couple, law, parent, sheetOf, single } from "./cases.js";
import { runs } from "./runs.js";

const monthAfterKnown = monthAfter(knownUntil.slice(0, 7) as Month, 1);

const tables = [
  ...Object.entries(printedFigures).map(([name, { versions }]) => [name, versions] as const),
  ...Object.entries(expenseKinds).map(([name, { versions }]) => [name, versions] as const),
  ...Object.entries(incomeKinds).map(([name, { versions }]) => [name, versions] as const),
  ...Object.entries(places),
];

describe("the tables of the law", () => {
  it.each(tables)("%s stands newest first, each version with a day and a source, from 2017 on", (_name, versions) => {
    const days = versions.map(({ from }) => from);
    expect(days).toEqual([...new Set(days)].sort().reverse());
    expect(days.at(-1)! <= "2017-01-01").toBe(true);
    for (const { from, source } of versions) {
      expect(from).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(source.law).toMatch(/^\d{1,4}\/\d{4}$/);
      expect(source.section).toMatch(/§|liite/);
      expect(source.amendedBy ?? "1/2000").toMatch(/^\d{1,4}\/\d{4}$/);
    }
  });
  it("has printed figures that do not jump by more than fifteen percent unnoticed", () => {
    for (const name of ["statutoryAmount", "nationalPensionsIndex"] as const) {
      const values = printedFigures[name].versions.map(({ value }) => Number(value));
      values.slice(1).forEach((older, place) => {
        expect(Math.abs(values[place]! / older - 1)).toBeLessThan(0.15);
      });
    }
  });
});

/** Every day on which anything changes, collected from the tables, and the day before it. */
const daysOfChange = [
  ...new Set([
    ...tables.flatMap(([, versions]) => versions.map(({ from }) => from)),
    ...norms.versions.map(({ from }) => from),
  ]),
]
  .filter((day) => day >= "2017-01-01" && day <= knownUntil)
  .flatMap((day) => [day, `${day.slice(0, 7)}-15`])
  .sort();

describe("the law of a day", () => {
  it.each([...new Set(daysOfChange)])("resolves on %s, and one household of each kind computes", (day) => {
    const month = day.slice(0, 7);
    const resolved = lawOn(day, { norms });
    for (const document of [
      single(month),
      couple(month),
      parent(
        month,
        ["2016-12-31", "2012-02-29"].filter((born) => born < month),
      ),
    ]) {
      document.household.expenses = [
        { kind: "rent", amount: "900.00" },
        { kind: "medicine", amount: "20.00" },
      ];
      document.household.incomes = [
        { person: "a", kind: "earnings", net: "300.00" },
        { person: "a", kind: "gift", net: "70.00" },
      ];
      document.household.municipality = "091";
      const parsed = parseAssessInput(document);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      const sheet = assess(parsed.value, resolved);
      expect(sheet.assistance).toBeGreaterThan(0);
      expect(
        sheet.lines!.every(
          ({ grounds }) => grounds.length > 0 && grounds.every(({ inForceFrom }) => inForceFrom <= `${month}-31`),
        ),
      ).toBe(true);
    }
  });
  it.each(["2016-12-31", daysLater(knownUntil as Day, 1), monthAfterKnown, "2026-02-30", "yesterday", ""])(
    "is refused on %j",
    (day) => {
      const isDay = /^\d/.test(day) && day !== "2026-02-30";
      expect(() => lawOn(day)).toThrow(
        isDay
          ? new RangeError(`law not known on ${day.padEnd(10, "-01")}: known from 2017-01-01 to ${knownUntil}`)
          : new RangeError('not a day or month: write "2026-03-01" or "2026-03"'),
      );
    },
  );
  it("is known from the first day to the last, and of no day beside", () => {
    const days = ["2016-12-31", "2017-01-01", knownUntil, daysLater(knownUntil as Day, 1)];
    expect(days.map(isKnown)).toEqual([false, true, true, false]);
  });
  it("has housing limits only where they are given to it, with their ground", () => {
    expect([lawOn("2026-03").limits, lawOn("2026-03").limitGrounds]).toEqual([null, []]);
    const version = norms.versions.find(({ from }) => from <= "2026-03-01")!;
    expect(law("2026-03").limitGrounds).toEqual([{ ...version.source, inForceFrom: version.from }]);
    expect([...law("2026-03").limits!.keys()].every((code) => /^\d{3}$/.test(code))).toBe(true);
  });
  it("is not run on into the future by the parser either", () => {
    for (const month of ["2016-12", monthAfterKnown]) {
      const parsed = parseAssessInput(single(month));
      expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toEqual(["lawNotKnown"]);
    }
  });
});

describe("a reform", () => {
  it("changes one printed figure and everything worked out from it follows", () => {
    const { basicAmounts } = lawOn("2026-03-01", { statutoryAmount: "480.00" });
    expect(euros(basicAmounts.single.amount)).toBe("617.19");
    expect(euros(basicAmounts.singleParent.amount)).toBe("709.77");
    expect(euros(basicAmounts.youngerChild[2].amount)).toBe("339.45");
  });
  it("can bring the earned-income deduction back", () => {
    const document = single("2026-06", { incomes: [{ person: "a", kind: "earnings", net: "400.00" }] });
    expect(sheetOf(document).totals.income).toBe("400.00");
    expect(sheetOf(document, { earnedIncomeDeductionFor: "everyone" }).totals.income).toBe("250.00");
    expect(
      sheetOf(document, { earnedIncomeDeductionFor: "everyone", earnedIncomeDeductionMost: "300.00" }).totals.income,
    ).toBe("100.00");
  });
  it("never looks like the law: sheet, identity and grounds say so", () => {
    const document = single("2026-06");
    const sheet = sheetOf(document, { statutoryAmount: "480.00" });
    expect(sheet.madeWith.law.changed).toEqual(["statutoryAmount"]);
    expect(sheet.madeWith.law.digest).not.toBe(sheetOf(document).madeWith.law.digest);
    expect(sheet.lines[0]?.grounds.find(({ figure }) => figure?.name === "statutoryAmount")?.note).toMatch(
      /Not the law/,
    );
  });
  it("that changes nothing is the law", () => {
    expect(identityOf(lawOn("2026-03-01", { statutoryAmount: "449.86" }))).toEqual(identityOf(lawOn("2026-03-01")));
  });
  it("may replace a rule, which its identity names", () => {
    const plain = law("2026-03");
    const reformed = { ...plain, rules: { ...plain.rules, otherIncome: () => {} } };
    const parsed = parseAssessInput(
      single("2026-03", { incomes: [{ person: "a", kind: "otherBenefit", net: "100.00" }] }),
    );
    if (!parsed.ok) throw new Error("problems");
    expect(euros(assess(parsed.value, reformed).assistance)).toBe("578.43");
    expect(identityOf(reformed).changed).toEqual(["rules.otherIncome"]);
    expect(identityOf(reformed).digest).not.toBe(identityOf(plain).digest);
  });
  it("of two kinds in the same rule are two laws", () => {
    const plain = law("2026-03");
    const withRule = (otherIncome: () => void) =>
      identityOf({ ...plain, rules: { ...plain.rules, otherIncome } }).digest;
    const nothing = () => {};
    expect(withRule(nothing)).toBe(withRule(nothing));
    expect(
      withRule(() => {
        throw new Error();
      }),
    ).not.toBe(withRule(nothing));
  });
  it("made by hand is found out by what it changed", () => {
    const plain = law("2026-03");
    const half = { numerator: 1, denominator: 2 };
    expect(identityOf({ ...plain, housingTolerance: half }).changed).toEqual(["housingTolerance"]);
    const { single } = plain.basicAmounts;
    const basicAmounts = { ...plain.basicAmounts, single: { ...single, amount: 1 as never } };
    expect(identityOf({ ...plain, basicAmounts }).changed).toEqual(["basicAmounts"]);
    const limits = new Map([["091", [1, 1, 1, 1, 1]]]);
    expect(identityOf({ ...plain, limits }).changed).toEqual(["limits"]);
    const digests = [plain, { ...plain, housingTolerance: half }, { ...plain, basicAmounts }, { ...plain, limits }];
    expect(new Set(digests.map((one) => identityOf(one).digest)).size).toBe(4);
  });
  it("may move what a document may say, if the parser is given the law", () => {
    const reform = law("2026-03", { highestReduction: "60" });
    const reduction = { percent: 60, heard: true, reasonable: true, subsistenceSafe: true };
    const document = single("2026-03", {}, { reduction });
    expect(parseAssessInput(document).ok).toBe(false);
    const parsed = parseAssessInput(document, reform);
    expect(parsed.ok && euros(assess(parsed.value, reform).assistance)).toBe("231.37");
  });
  it("of the housing limits is a change, the shipped ones are none", () => {
    expect(identityOf(law("2026-03"))).toEqual(identityOf(lawOn("2026-03-01")));
    const own = { versions: [{ ...norms.versions[0]!, value: "091 1000 1000 1000 1000 100" }] };
    expect(identityOf(lawOn("2026-03-01", { norms: own })).changed).toEqual(["norms"]);
    expect(normsDigest(norms)).toBe(shippedNormsDigest);
  });
  it("with an unknown name or form is refused", () => {
    const wrong = [
      { basicAmount: "1.00" },
      { statutoryAmount: "449,86" },
      { singleParentShare: "115 %" },
      { statutoryAmount: null },
      { earnedIncomeDeductionFor: "nobody" },
    ];
    const said = [
      "basicAmount: no printed figure of that name",
      'statutoryAmount: write it as "593.55"',
      'singleParentShare: write it as "0.85"',
      'statutoryAmount: write it as "593.55"',
      "earnedIncomeDeductionFor: one of minorsAndCarers, everyone",
    ];
    const error = (changes: object) => {
      try {
        lawOn("2026-03-01", changes);
      } catch (error) {
        return error instanceof RangeError ? error.message : "another error";
      }
      return "none";
    };
    expect(wrong.map(error)).toEqual(said);
    expect(error({ practice: { ageChange: "never" } })).toBe("practice ageChange: one of day, nextMonth");
    expect(error({ practice: { mood: "good" } })).toBe("practice mood: no open point of that name");
    expect(error({ promptMonths: "one" })).toBe('promptMonths: write it as "1939"');
  });
  it("leaves out what it names without a value", () => {
    const plain = lawOn("2026-03");
    const same = lawOn("2026-03", { statutoryAmount: undefined, practice: { ageChange: undefined } } as never);
    expect([same.printed, same.practice]).toEqual([plain.printed, plain.practice]);
    expect(withPractice(plain, { ageChange: undefined } as never)).toBe(plain);
    expect(withPractice(plain, undefined)).toBe(plain);
  });
  it("of a figure concerns its day, and the wages of earlier months keep the figures of theirs", () => {
    const { deductions, minorIncomes } = lawOn("2026-02", {
      earnedIncomeDeductionMost: "50.00",
      minorIncomeSingle: "10.00",
    });
    const changed = ({ grounds }: { grounds: readonly Ground[] }) =>
      grounds.flatMap(({ figure, note, confidence }) =>
        note === "Not the law: changed for this calculation." && confidence === "derived" ? [figure?.name] : [],
      );
    // 2026-02 goes by the figures of 2023 to 2026-02, or by those since the form of the law before.
    const current = (list: readonly { from: string }[]) => list.findIndex(({ from }) => from <= "2026-02-01");
    expect(deductions.map(({ most }) => most).filter((most) => most === 5000)).toHaveLength(1);
    expect(deductions[current(deductions)]!.most).toBe(5000);
    expect(deductions.flatMap(changed)).toEqual(["earnedIncomeDeductionMost"]);
    expect(deductions.at(-1)!.most).toBe(15000);
    expect(minorIncomes[current(minorIncomes)]!.single).toBe(1000);
    expect(minorIncomes.flatMap(changed)).toEqual(["minorIncomeSingle"]);
  });
  it("that ends a figure gives it no value", () => {
    const law = lawOn("2026-03", { coeliacSupplement: null });
    expect(law.coeliac).toBeNull();
    expect(law.printed.coeliacSupplement).toBeNull();
  });
  it("may read the end of the minor income a month earlier, whatever was minor before", () => {
    const [plain, early] = [lawOn("2026-02"), lawOn("2026-02", { practice: { minorIncomeEnds: "february2026" } })];
    expect([plain.minorIncome.single, plain.minorIncome.family]).toEqual([5000, 10000]);
    expect([early.minorIncome.single, early.minorIncome.family]).toEqual([0, 0]);
    const january = lawOn("2026-01", { practice: { minorIncomeEnds: "february2026" } });
    expect([january.minorIncome.single, january.minorIncome.family]).toEqual([5000, 10000]);
  });
  it("is read from JSON with all problems at once", () => {
    const good = parseChanges({ statutoryAmount: "480.00", practice: { ageChange: "nextMonth" } }, "2026-03");
    expect(good.ok && identityOf(lawOn("2026-03", good.value)).changed).toEqual([
      "statutoryAmount",
      "practice.ageChange",
    ]);
    const bad = parseChanges(
      { statutoryAmount: 480, basicAmount: "1.00", practice: { ageChange: "never" } },
      "2026-03",
    );
    expect(bad.ok ? [] : bad.problems.map(({ path }) => path).sort()).toEqual([
      "/basicAmount",
      "/practice/ageChange",
      "/statutoryAmount",
    ]);
  });
  it("of one month may be applied to the facts of another", () => {
    const parsed = parseAssessInput(parent("2025-04", ["2015-04-11"]));
    if (!parsed.ok) throw new Error("problems");
    const sheet = assess(parsed.value, law("2026-03"));
    // The amounts of March 2026, the birthday and the days of April 2025.
    expect(sheet.lines!.map(({ amount }) => euros(amount))).toEqual(["665.19", "125.33", "278.42"]);
  });
});

describe("the identity of the law", () => {
  it("is a true SHA-256", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
      }),
      runs(300),
    );
    // At the edges of the blocks and of the lengths of a character.
    for (const length of [0, 55, 56, 63, 64, 119, 120, 128]) {
      expect(sha256("b".repeat(length))).toBe(createHash("sha256").update("b".repeat(length)).digest("hex"));
    }
    for (const point of [0x7f, 0x80, 0x7ff, 0x800, 0xffff, 0x10000, 0x10ffff]) {
      const text = `a${String.fromCodePoint(point)}b`;
      expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }
    expect(sha256("a".repeat(1000))).toBe(createHash("sha256").update("a".repeat(1000)).digest("hex"));
  });
  it("does not depend on the order of keys", () => {
    expect(canonical({ b: 1, a: [true, null, "x"], c: undefined })).toBe('{"a":[true,null,"x"],"b":1}');
  });
  it("differs between any two periods of the law", () => {
    const days = ["2017-01-01", "2018-01-01", "2018-06-01", "2022-08-01", "2024-04-01", "2026-02-01", "2026-03-01"];
    expect(new Set(days.map((day) => identityOf(lawOn(day)).digest)).size).toBe(days.length);
  });
  it("differs when a list that is read by the day of an event says something else", () => {
    const plain = identityOf(lawOn("2026-03")).digest;
    for (const table of [reductionGrounds, primaryBenefits]) {
      const entry = Object.values(table)[0] as { versions: readonly object[] };
      const { versions } = entry;
      entry.versions = [{ ...versions[0]!, value: "otherwise" }, ...versions.slice(1)];
      try {
        expect(identityOf(lawOn("2026-03")).digest).not.toBe(plain);
      } finally {
        entry.versions = versions;
      }
    }
    expect(identityOf(lawOn("2026-03")).digest).toBe(plain);
  });
  it("stands on the sheet with the version of the package", () => {
    expect(version).toBe(manifest.version);
    expect(sheetOf(single("2026-03")).madeWith).toMatchObject({
      package: "toimeentulotuki",
      version: manifest.version,
      law: { day: "2026-03-01", changed: [] },
    });
  });
});

describe("a law read otherwise", () => {
  const law = lawOn("2026-03");
  const kela = { weekendArrival: "strict", ageChange: "nextMonth" } as const;
  it("is resolved once for one law and one set of readings, in whatever order they stand", () => {
    const other = withPractice(law, kela);
    expect(withPractice(law, { ageChange: "nextMonth", weekendArrival: "strict" })).toBe(other);
    expect(withPractice(law, { ageChange: "nextMonth" })).not.toBe(other);
    expect(withPractice(law, { ageChange: "day" })).toBe(law);
    expect(other.practice).toEqual({ ...law.practice, ...kela });
  });
  it("is its own for a law with other rules or figures", () => {
    const own = { ...law, rules: { ...law.rules } };
    expect(withPractice(own, kela).rules).toBe(own.rules);
    const changed = lawOn("2026-03", { earnedIncomeDeductionMost: "100.00" });
    expect(withPractice(changed, kela).printed.earnedIncomeDeductionMost).toBe("100.00");
  });
});
