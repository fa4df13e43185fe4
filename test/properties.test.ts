import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { incomeKinds } from "../src/figures/incomeKinds.js";
import { assess, assessTotals, euros, parseAssessInput, printSheet } from "../src/index.js";
import type { Sheet } from "../src/sheet.js";
import { law } from "./cases.js";
import { assessDocument } from "./households.js";
import { runs } from "./runs.js";

// biome-ignore lint/suspicious/noExplicitAny: documents are plain data here
type Data = any;

const check = (property: fc.IProperty<[Data, ...Data[]]>) =>
  fc.assert(property as fc.IProperty<Data>, runs(10_000, { thorough: 100_000 }));

function assessed(document: Data): Sheet {
  const parsed = parseAssessInput(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return assess(parsed.value, law(document.month));
}
const copy = (document: Data): Data => JSON.parse(JSON.stringify(document));
const withIncome = (document: Data, income: Data): Data => {
  const more = copy(document);
  more.household.incomes.push(income);
  return more;
};
const adultId = (document: Data): string =>
  document.household.persons.find((person: Data) => person.role === "applicant").id;

describe("every sheet", () => {
  it("adds up: given less cuts is the amount, lines are the totals, one of assistance and surplus is zero", () => {
    check(
      fc.property(assessDocument(), (document) => {
        const sheet = assessed(document);
        const sums: Record<string, number> = { basicAmount: 0, otherBasicExpense: 0, income: 0, asset: 0 };
        for (const { heading, given, cuts, amount } of sheet.lines!) {
          const cut = cuts.reduce((sum, one) => sum + one.amount, 0);
          expect(given - cut).toBe(amount);
          expect(amount).toBeGreaterThanOrEqual(0);
          for (const one of cuts) expect(one.amount).toBeGreaterThan(0);
          sums[heading.part]! += amount;
        }
        expect(sums).toEqual({
          basicAmount: sheet.basicAmounts,
          otherBasicExpense: sheet.otherBasicExpenses,
          income: sheet.income,
          asset: sheet.assets,
        });
        const balance = sheet.needs - sheet.income - sheet.assets;
        expect([sheet.assistance, sheet.surplus]).toEqual([Math.max(0, balance), Math.max(0, -balance)]);
        expect(sheet.carryOut).toBeLessThanOrEqual(sheet.surplus);
      }),
    );
  });
  it("loses nothing of the application: every income, expense and asset has its line with its whole amount", () => {
    check(
      fc.property(assessDocument(), (document) => {
        const { lines } = assessed(document);
        const { incomes, expenses, assets = [] } = document.household;
        const givenOf = (part: string, rules: (rule: string) => boolean) =>
          lines!
            .filter(({ heading }) => heading.part === part && rules(heading.rule))
            .map(({ given }) => euros(given))
            .sort();
        const amounts = (items: Data[], name: string) => items.map((item) => Number(item[name]).toFixed(2)).sort();
        const ofExpenses = givenOf("otherBasicExpense", (rule) => rule !== "coeliacSupplement");
        expect(ofExpenses).toEqual(amounts(expenses, "amount"));
        expect(givenOf("asset", () => true)).toEqual(amounts(assets, "amount"));
        const carried = document.carryIn?.amount === undefined ? [] : [{ net: document.carryIn.amount }];
        expect(givenOf("income", () => true)).toEqual(amounts([...incomes, ...carried], "net"));
      }),
    );
  });
  it("is provisional exactly when it asks something, and every question has a path in the document", () => {
    check(
      fc.property(assessDocument(), (document) => {
        const sheet = assessed(document);
        expect(sheet.provisional).toBe(sheet.questions!.length > 0);
        expect(new Set(sheet.questions!.map(({ path }) => path)).size).toBe(sheet.questions!.length);
        for (const { path } of sheet.questions!) expect(path).toMatch(/^\/(household|carryIn)\//);
      }),
    );
  });
  it("has the same totals without lines", () => {
    check(
      fc.property(assessDocument(), (document) => {
        const parsed = parseAssessInput(document);
        if (!parsed.ok) throw new Error("problems");
        const { lines: _lines, questions: _questions, ...full } = assess(parsed.value, law(document.month));
        const { lines, questions, ...totals } = assessTotals(parsed.value, law(document.month));
        expect([lines, questions]).toEqual([null, null]);
        expect(totals).toEqual(full);
      }),
    );
  });
  it("is the same for equal input, and leaves input and law untouched", () => {
    check(
      fc.property(assessDocument(), (document) => {
        const before = JSON.stringify(document);
        const parsed = parseAssessInput(deepFrozen(document));
        if (!parsed.ok) throw new Error("problems");
        const facts = JSON.stringify(parsed.value);
        const resolved = law(document.month);
        const first = JSON.stringify(printSheet(assess(deepFrozen(parsed.value), resolved), identity));
        const second = JSON.stringify(printSheet(assess(parsed.value, resolved), identity));
        expect(second).toBe(first);
        expect([JSON.stringify(document), JSON.stringify(parsed.value)]).toEqual([before, facts]);
        expect(JSON.stringify(JSON.parse(first))).toBe(first);
      }),
    );
  });
  it("does not depend on the order of persons, incomes, expenses and assets", () => {
    check(
      fc.property(assessDocument(), fc.integer(), (document, seed) => {
        const turned = copy(document);
        const { household } = turned;
        for (const name of ["persons", "incomes", "expenses", "assets"]) {
          if (household[name] !== undefined) household[name] = shuffled(household[name], seed);
        }
        expect(totals(assessed(turned))).toEqual(totals(assessed(document)));
      }),
    );
  });
  it("does not depend on the names of the persons, but for siblings of the same day", () => {
    check(
      fc.property(assessDocument(), (document) => {
        const renamed = copy(document);
        const rename = (item: Data, name: string) => {
          if (item[name] !== undefined) item[name] = `p-${item[name]}`;
        };
        for (const person of renamed.household.persons) rename(person, "id");
        for (const item of [
          ...renamed.household.incomes,
          ...renamed.household.expenses,
          ...(renamed.household.assets ?? []),
        ])
          rename(item, "person");
        expect(totals(assessed(renamed))).toEqual(totals(assessed(document)));
      }),
    );
  });
});

describe("more of something", () => {
  it("one euro more income never raises the assistance and never costs more than a euro", () => {
    const kinds = ["otherBenefit", "earnings", "gift", "childBenefit", "earningsRelatedPension", "capitalIncome"];
    check(
      fc.property(
        assessDocument(),
        fc.constantFrom(...kinds),
        fc.integer({ min: 0, max: 200_000 }),
        (document, kind, cents) => {
          // Below the limit of minor income a wage or gift counts nothing and just above it a wage counts: tested apart.
          fc.pre(document.month >= "2018-06" || (kind !== "earnings" && kind !== "gift"));
          const income = (net: number) => withIncome(document, { person: adultId(document), kind, net: euros(net) });
          const before = assessed(income(cents)).assistance;
          const after = assessed(income(cents + 100)).assistance;
          expect(after).toBeLessThanOrEqual(before);
          expect(before - after).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
  it("a need of x raises the assistance by at most x, and never lowers it outside the limit's tolerance", () => {
    check(
      fc.property(
        assessDocument(),
        fc.constantFrom("electricity", "medicine", "earlyEducation", "rent"),
        fc.integer({ min: 1, max: 100_000 }),
        (document, kind, cents) => {
          const more = copy(document);
          more.household.expenses.push({ kind, amount: euros(cents) });
          const before = assessed(document).assistance;
          const after = assessed(more).assistance;
          expect(after - before).toBeLessThanOrEqual(cents);
          if (kind !== "rent" || document.month >= "2024-04") expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });
  it("an income that is disregarded changes nothing", () => {
    const kinds = Object.entries(incomeKinds)
      .filter(([, { versions }]) => versions.every(({ value }) => value === "disregarded" || value === "privileged"))
      .map(([kind]) => kind);
    expect(kinds.length).toBeGreaterThan(5);
    check(
      fc.property(
        assessDocument(),
        fc.constantFrom(...kinds),
        fc.integer({ min: 1, max: 500_000 }),
        (document, kind, cents) => {
          fc.pre(document.practice?.privilegedIncome !== "abolished");
          const more = withIncome(document, { person: adultId(document), kind, net: euros(cents) });
          expect(totals(assessed(more))).toEqual(totals(assessed(document)));
        },
      ),
    );
  });
  it("a cost that is never accepted changes nothing", () => {
    check(
      fc.property(
        assessDocument(),
        fc.constantFrom("debt", "fine", "car", "unionFee", "mealCharge"),
        (document, kind) => {
          const more = copy(document);
          more.household.expenses.push({ kind, amount: "123.45" });
          expect(totals(assessed(more))).toEqual(totals(assessed(document)));
        },
      ),
    );
  });
  it("a reduction touches only the basic amount of its person", () => {
    check(
      fc.property(assessDocument(), fc.constantFrom(20, 40), (document, percent) => {
        const plain = copy(document);
        for (const person of plain.household.persons) delete person.reduction;
        const cut = copy(plain);
        const place = cut.household.persons.findIndex((person: Data) => person.role === "applicant");
        cut.household.persons[place].reduction = { percent, heard: true, reasonable: true, subsistenceSafe: true };
        fc.pre(parseAssessInput(cut).ok);
        const id = cut.household.persons[place].id;
        const rest = (sheet: Sheet) =>
          sheet
            .lines!.filter(({ heading, person }) => heading.part !== "basicAmount" || person !== id)
            .map(({ heading, person, amount }) => [heading.rule, person, amount]);
        const before = assessed(plain);
        const after = assessed(cut);
        expect(rest(after)).toEqual(rest(before));
        expect(after.basicAmounts).toBeLessThanOrEqual(before.basicAmounts);
      }),
    );
  });
  it("without children there is no child's amount", () => {
    check(
      fc.property(assessDocument(), (document) => {
        const children = document.household.persons.filter((person: Data) => person.role === "child").length;
        const lines = assessed(document).lines!.filter(
          ({ heading }) => /lapsi$/.test(heading.fi) && heading.part === "basicAmount",
        );
        if (children === 0) expect(lines).toEqual([]);
        expect(new Set(lines.map(({ person }) => person)).size).toBeLessThanOrEqual(children);
      }),
    );
  });
});

describe("the limit of minor income until May 2018 (11 § 2 mom 1 kohta)", () => {
  it("is the one place where a cent more can cost more than a cent: just above it the whole wage is income", () => {
    const wage = (net: string) => ({
      month: "2018-05",
      household: {
        persons: [{ id: "a", role: "applicant", born: "1980-01-01", livingArrangement: "alone" }],
        incomes: [{ person: "a", kind: "earnings", net }],
        expenses: [],
      },
    });
    expect([assessed(wage("50.00")).income, assessed(wage("50.01")).income]).toEqual([0, 4001]);
  });
});

const identity = { day: "2026-01-01" as never, digest: "", changed: [] };

function totals(sheet: Sheet): number[] {
  return [
    sheet.basicAmounts,
    sheet.otherBasicExpenses,
    sheet.income,
    sheet.assets,
    sheet.assistance,
    sheet.surplus,
    sheet.carryOut,
    sheet.presumed,
  ];
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const keyed = items.map((item, place) => ({ item, key: Math.imul(seed + place * 7919, 2654435761) >>> 0 }));
  return keyed.sort((one, other) => one.key - other.key).map(({ item }) => item);
}

function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFrozen(part);
  }
  return value;
}
