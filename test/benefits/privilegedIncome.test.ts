import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessTotals, euros, parseAssessInput, privilegedIncomeView } from "../../src/index.js";
import { law, single } from "../cases.js";
import { assessDocument } from "../households.js";
import type { Doc } from "../naive.js";
import { runs } from "../runs.js";

function view(document: unknown) {
  const read = parseAssessInput(document);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  return privilegedIncomeView(read.value, law(read.value.month));
}

const shown = (document: unknown) =>
  view(document).map(({ kind, net, payer, seen, person }) => [kind, euros(net), payer, seen, person]);

/** Kinds of 11 § 2 mom, and the first and last month in which the act or practice leaves them out for certain. */
const kinds = [
  ["disabilityAllowance", "2017-01", "2026-12"],
  ["careAllowance", "2017-01", "2026-12"],
  ["expenseCompensation", "2017-01", "2026-12"],
  ["maintenanceCompensation", "2017-01", "2026-12"],
  ["maternityGrant", "2017-01", "2026-12"],
  ["childWelfareSupport", "2017-01", "2026-12"],
  ["schoolTransportSubsidy", "2017-01", "2026-12"],
  ["activityAllowance", "2017-01", "2022-12"],
  ["learningMaterialSupplement", "2019-08", "2026-12"],
] as const;

const left = (month: string) => kinds.filter(([, from, to]) => from <= month && month <= to).map(([kind]) => kind);

describe("Income that 11 § 2 mom leaves out, as social services see it", () => {
  it.each(kinds)("%s is shown and not counted from %s to %s", (kind, from, to) => {
    for (const month of [from, to]) {
      const income = { person: "a", kind, net: "120.00", payer: "kela" };
      expect(shown(single(month, { incomes: [income] }))).toEqual([[kind, "120.00", "kela", "kela", "a"]]);
    }
  });

  it("counted income is not shown", () => {
    const incomes = [
      "labourMarketSubsidy",
      "childBenefit",
      "nationalPension",
      "earnings",
      "generalHousingAllowance",
    ].map((kind) => ({ person: "a", kind, net: "300.00", payer: "kela" }));
    expect(shown(single("2024-03", { incomes }))).toEqual([]);
  });

  it("the learning-material supplement was counted until 2019-07", () => {
    const incomes = [{ person: "a", kind: "learningMaterialSupplement", net: "46.80", payer: "kela" }];
    expect(shown(single("2019-07", { incomes }))).toEqual([]);
    expect(shown(single("2019-08", { incomes }))).toHaveLength(1);
  });

  it("epidemic compensation was left out from 2020-10-12 to the end of the year", () => {
    const paid = (paidOn: string) =>
      shown(
        single(paidOn.slice(0, 7), {
          incomes: [{ person: "a", kind: "epidemicCompensation", net: "75.00", payer: "kela", paidOn }],
        }),
      );
    expect(paid("2020-10-09")).toEqual([]);
    expect(paid("2020-10-12")).toHaveLength(1);
    expect(paid("2020-12-15")).toHaveLength(1);
    expect(paid("2021-01-15")).toEqual([]);
  });

  it("what Kela pays stands first, and what others pay is seen elsewhere", () => {
    const incomes = [
      { person: "a", kind: "childWelfareSupport", net: "200.00", payer: "county" },
      { person: "a", kind: "disabilityAllowance", net: "93.00", payer: "kela" },
      { person: "a", kind: "expenseCompensation", net: "90.00", payer: "association" },
      { person: "a", kind: "careAllowance", net: "71.00", payer: "kela" },
    ];
    const rows = shown(single("2024-03", { incomes }));
    expect(rows.map(([, , payer, seen]) => [payer, seen])).toEqual([
      ["kela", "kela"],
      ["kela", "kela"],
      ["association", "elsewhere"],
      ["county", "elsewhere"],
    ]);
    expect(rows.map(([kind]) => kind)).toEqual(
      expect.arrayContaining(["disabilityAllowance", "careAllowance", "expenseCompensation", "childWelfareSupport"]),
    );
  });

  it("does not depend on the order in which the incomes are written, but for equal payers", () => {
    const incomes = [
      { person: "a", kind: "childWelfareSupport", net: "200.00", payer: "county" },
      { person: "a", kind: "disabilityAllowance", net: "93.00", payer: "kela" },
    ];
    expect(shown(single("2024-03", { incomes: [...incomes].reverse() }))).toEqual(
      shown(single("2024-03", { incomes })),
    );
  });
});

describe("What is shown, and how", () => {
  const of = (kind: string, more: object = {}) => ({ person: "a", kind, net: "120.00", ...more });
  const rows = (month: string, ...incomes: object[]) =>
    shown(single(month, { incomes: incomes as { [field: string]: unknown }[] }));

  it("counted income is not shown, though a part of it is left out for another reason", () => {
    expect(
      rows("2024-03", of("earnings", { garnished: "40.00" }), of("nationalPension", { recovered: "20.00" })),
    ).toEqual([]);
  });

  it("a loan is shown once it is found to be no income, and neither before nor when it is one", () => {
    expect(rows("2024-03", of("loan"))).toEqual([]);
    expect(rows("2024-03", of("loan", { disregarded: false }))).toEqual([]);
    expect(rows("2024-03", of("loan", { disregarded: true }))).toEqual([["loan", "120.00", "other", "elsewhere", "a"]]);
  });

  it("other income that is found to be left out is shown at once", () => {
    expect(rows("2024-03", of("otherIncome", { disregarded: true }))).toHaveLength(1);
  });

  it.each([
    ["2024-03", "2024-03-27", 1],
    ["2024-03", "2024-03-28", 0],
    ["2024-04", "2024-03-28", 1],
    ["2024-03", "2024-02-28", 0],
    ["2024-03", "2024-02-29", 1],
    ["2024-03", "2024-04-02", 0],
  ])("income of %s paid on %s, the last banking day counting for the next month: %i", (month, paidOn, count) => {
    expect(rows(month, of("disabilityAllowance", { paidOn }))).toHaveLength(count);
  });

  it.each([
    "maternityGrant",
    "disabilityAllowance",
    "careAllowance",
    "learningMaterialSupplement",
    "schoolTransportSubsidy",
    "maintenanceCompensation",
  ])("%s is taken to be Kela's where nobody has named the payer", (kind) => {
    expect(rows("2024-03", of(kind))).toEqual([[kind, "120.00", "kela", "kela", "a"]]);
    expect(rows("2024-03", of(kind, { payer: "insurer" }))).toEqual([[kind, "120.00", "insurer", "elsewhere", "a"]]);
  });

  it.each(["expenseCompensation", "childWelfareSupport"])("%s is not Kela's", (kind) => {
    expect(rows("2024-03", of(kind))).toEqual([[kind, "120.00", "other", "elsewhere", "a"]]);
  });

  it("incomes of one payer stand as they are written", () => {
    const kinds = (...names: string[]) => rows("2024-03", ...names.map((kind) => of(kind))).map(([kind]) => kind);
    expect(kinds("careAllowance", "disabilityAllowance")).toEqual(["careAllowance", "disabilityAllowance"]);
    expect(kinds("disabilityAllowance", "careAllowance")).toEqual(["disabilityAllowance", "careAllowance"]);
  });

  it("is named in three languages, with the place in the act", () => {
    const [row] = view(single("2024-03", { incomes: [of("careAllowance")] }));
    expect(row!.heading).toEqual({
      fi: "Eläkettä saavan hoitotuki",
      sv: "Vårdbidrag för pensionstagare",
      en: "Care allowance for pensioners",
    });
    expect(row!.grounds[0]).toMatchObject({ law: "1412/1997", section: expect.stringMatching(/^11 § 2 mom/) });
  });

  it("whose law of another month is given, the days are those of its own", () => {
    const seen = (month: string, given: string) => {
      const read = parseAssessInput(single(month, { incomes: [of("learningMaterialSupplement")] }));
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      return privilegedIncomeView(read.value, law(given)).length;
    };
    expect([seen("2019-07", "2019-08"), seen("2019-08", "2019-07"), seen("2019-08", "2019-08")]).toEqual([0, 1, 1]);
  });
});

describe("Generated households", () => {
  const withPrivileged = fc
    .record({
      document: assessDocument(),
      owner: fc.nat(7),
      kind: fc.nat(99),
      cents: fc.integer({ min: 1, max: 200_000 }),
      payer: fc.constantFrom("kela", "county", "insurer"),
    })
    .map(({ document, owner, kind, cents, payer }) => {
      const { practice: _, ...plain } = document;
      const before = plain as Doc;
      const names = left(before.month);
      const { persons, incomes } = before.household;
      const added = {
        person: persons[owner % persons.length]!.id,
        kind: names[kind % names.length]!,
        net: `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`,
        payer,
      };
      const after: Doc = { ...before, household: { ...before.household, incomes: [...incomes, added] } };
      return { before, after, added };
    });

  const totals = (document: Doc) => {
    const read = parseAssessInput(document);
    if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
    const { needs, income, assets, assistance, surplus, carryOut } = assessTotals(read.value, law(document.month));
    return { needs, income, assets, assistance, surplus, carryOut };
  };

  it("a privileged income never changes the grant", () => {
    fc.assert(
      fc.property(withPrivileged, ({ before, after }) => {
        expect(totals(after)).toEqual(totals(before));
      }),
      runs(1500),
    );
  });

  it("it is one line more in the view, and the rest of the view stays", () => {
    fc.assert(
      fc.property(withPrivileged, ({ before, after, added }) => {
        const was = shown(before).map(String);
        const is = shown(after).map(String);
        expect(is).toHaveLength(was.length + 1);
        const seen = added.payer === "kela" ? "kela" : "elsewhere";
        expect(is).toContain(String([added.kind, added.net, added.payer, seen, added.person]));
        expect(was.every((row) => is.includes(row))).toBe(true);
        const places = view(after).map((row) => (row.seen === "kela" ? 0 : 1) as number);
        expect(places).toEqual([...places].sort());
      }),
      runs(500),
    );
  });
});
