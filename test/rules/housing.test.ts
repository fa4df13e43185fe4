import { describe, expect, it } from "vitest";
import { amounts, asked, couple, cuts, type Document, parent, problemsOf, sheetOf, single } from "../cases.js";

const rent = (amount: string) => ({ kind: "rent", amount });
const inHelsinki = (month: string, amount: string, dwelling?: object): Document =>
  single(month, { municipality: "091", expenses: [rent(amount)], ...(dwelling === undefined ? {} : { dwelling }) });
const ended = { guidance: { endsOn: "2020-01-31" } };
const accepted = (document: Document) => sheetOf(document).totals.otherBasicExpenses;

describe("the housing limit from April 2024 (7 a § 2–4 mom)", () => {
  it("is not asked for below it, and not even a cent above it passes", () => {
    expect(asked(sheetOf(inHelsinki("2025-06", "715.00")))).toEqual([]);
    expect(asked(sheetOf(inHelsinki("2025-06", "715.01")))).toEqual(["guidance", "guidedBefore"]);
    expect(accepted(inHelsinki("2025-06", "715.01", ended))).toBe("715.00");
  });
  it("lets the full cost count until guidance has been given", () => {
    expect(accepted(inHelsinki("2025-06", "900.00"))).toBe("900.00");
    const none = sheetOf(inHelsinki("2025-06", "900.00", { guidance: null }));
    expect([none.totals.otherBasicExpenses, none.provisional]).toEqual(["900.00", false]);
  });
  it("of a guidance before 2026-02 goes on under the act that changed the section in parts not seen", () => {
    const given = { guidance: { givenOn: "2025-11-03" } };
    expect(accepted(inHelsinki("2026-02", "800.00", given))).toBe("800.00");
    expect(accepted(inHelsinki("2026-03", "800.00", given))).toBe("715.00");
  });
  it("runs three whole calendar months from the guidance, the last of them in full", () => {
    const given = { guidance: { givenOn: "2024-04-03" } };
    expect(accepted(inHelsinki("2024-04", "800.00", given))).toBe("800.00");
    expect(accepted(inHelsinki("2024-07", "800.00", given))).toBe("800.00");
    expect(accepted(inHelsinki("2024-08", "800.00", given))).toBe("715.00");
  });
  it("a time that ends on the first of the month still covers the month", () => {
    expect(accepted(inHelsinki("2024-08", "800.00", { guidance: { endsOn: "2024-08-01" } }))).toBe("800.00");
    expect(accepted(inHelsinki("2024-08", "800.00", { guidance: { endsOn: "2024-07-31" } }))).toBe("715.00");
  });
  it("is extended by a finding, which is asked to name its ground", () => {
    const extended = { guidance: { endsOn: "2024-07-31", extendedTo: "2024-09-30" } };
    const sheet = sheetOf(inHelsinki("2024-09", "800.00", extended));
    expect([sheet.totals.otherBasicExpenses, asked(sheet)]).toEqual(["800.00", ["extensionGround"]]);
    expect(accepted(inHelsinki("2024-10", "800.00", extended))).toBe("715.00");
  });
  it("gives no new time to somebody guided before for the same need", () => {
    expect(accepted(inHelsinki("2025-06", "800.00", { guidance: null, guidedBefore: true }))).toBe("715.00");
    expect(asked(sheetOf(inHelsinki("2025-06", "800.00", { guidedBefore: true })))).toEqual([]);
  });
  it("yields to a special ground as long as it holds", () => {
    const old = { ...ended, specialGround: "healthOrAge", specialGroundUntil: "2025-06" };
    expect(accepted(inHelsinki("2025-06", "800.00", old))).toBe("800.00");
    expect(accepted(inHelsinki("2025-07", "800.00", old))).toBe("715.00");
  });
  it("no longer yields to the lack of cheaper homes", () => {
    expect(accepted(inHelsinki("2024-04", "800.00", { ...ended, noCheaperHome: true }))).toBe("715.00");
  });
  it("does not touch water, electricity and insurance", () => {
    const expenses = [
      rent("800.00"),
      { kind: "water", amount: "30.00" },
      { kind: "electricity", amount: "20.00" },
      { kind: "homeInsurance", amount: "10.00" },
    ];
    expect(accepted(single("2025-06", { municipality: "091", dwelling: ended, expenses }))).toBe("775.00");
  });
  it("is met in the order of the act, whatever the order of the input", () => {
    const expenses = [{ kind: "heating", amount: "100.00" }, { kind: "sauna", amount: "20.00" }, rent("700.00")];
    const sheet = sheetOf(single("2025-06", { municipality: "091", dwelling: ended, expenses }));
    expect([amounts(sheet, "rent"), amounts(sheet, "sauna"), amounts(sheet, "heating")]).toEqual([
      ["700.00"],
      ["15.00"],
      ["0.00"],
    ]);
    expect(cuts(sheet)).toEqual(["housingLimit 5.00", "housingLimit 100.00"]);
  });
});

describe("the housing limit before April 2024", () => {
  it("let an excess of five percent pass in full (model), and cut to the limit beyond", () => {
    // Helsinki 2023, one person: 694; five percent more is 728.70.
    expect(accepted(inHelsinki("2023-06", "728.70", ended))).toBe("728.70");
    expect(accepted(inHelsinki("2023-06", "728.71", { ...ended, noCheaperHome: false }))).toBe("694.00");
    expect(accepted(inHelsinki("2024-03", "728.70", ended))).toBe("728.70");
  });
  it("let the full cost count where no cheaper home was to be had", () => {
    expect(accepted(inHelsinki("2023-06", "800.00", { ...ended, noCheaperHome: true }))).toBe("800.00");
    const unknown = sheetOf(inHelsinki("2023-06", "800.00", ended));
    expect([unknown.totals.otherBasicExpenses, asked(unknown)]).toEqual(["694.00", ["noCheaperHome"]]);
  });
  it("asked how long the time was, for the act gave no number", () => {
    const sheet = sheetOf(inHelsinki("2023-06", "800.00", { guidance: { givenOn: "2023-01-10" } }));
    expect([sheet.totals.otherBasicExpenses, asked(sheet)]).toEqual(["800.00", ["guidanceEndsOn"]]);
  });
  it("had water and moving inside until the end of 2022, outside from 2023", () => {
    const expenses = [rent("694.00"), { kind: "water", amount: "40.00" }];
    const of = (month: string) =>
      accepted(single(month, { municipality: "091", dwelling: { ...ended, noCheaperHome: false }, expenses }));
    expect(of("2022-12")).toBe("694.00");
    expect(of("2023-01")).toBe("734.00");
  });
  it("is given by the host for years whose limits are not shipped", () => {
    const sheet = sheetOf(single("2017-02", { municipality: "853", expenses: [rent("500.00")] }));
    expect([sheet.totals.otherBasicExpenses, asked(sheet)]).toEqual(["500.00", ["limit"]]);
  });
});

describe("the size of the limit", () => {
  it("grows with each further person over four", () => {
    // Tampere 2026: four persons 925, each further 107.
    const born = ["2010-01-01", "2011-01-01", "2012-01-01", "2013-01-01", "2014-01-01"];
    expect(
      accepted(parent("2026-09", born, { municipality: "837", dwelling: ended, expenses: [rent("2000.00")] })),
    ).toBe("1139.00");
    expect(
      accepted(
        parent("2026-09", born.slice(0, 3), { municipality: "837", dwelling: ended, expenses: [rent("2000.00")] }),
      ),
    ).toBe("925.00");
    expect(
      accepted(
        parent("2026-09", born.slice(0, 4), { municipality: "837", dwelling: ended, expenses: [rent("2000.00")] }),
      ),
    ).toBe("1032.00");
  });
  it("is shared with residents of other households: flatmates in Helsinki had 400 each of 800", () => {
    const dwelling = { limit: "800.00", residents: 2, guidance: { endsOn: "2016-12-31" }, noCheaperHome: false };
    const document = single("2017-01", { dwelling, expenses: [{ ...rent("1216.00"), share: "1/2" }] });
    expect(accepted(document)).toBe("400.00");
    expect(problemsOf(couple("2025-01", { dwelling: { residents: 1 } }))).toEqual([
      "/household/dwelling/residents tooSmall",
    ]);
  });
  it("follows the decree where the model errs: Kuopio 2025 has 96 for each further person", () => {
    const born = ["2010-01-01", "2011-01-01", "2012-01-01", "2013-01-01"];
    expect(
      accepted(parent("2025-09", born, { municipality: "297", dwelling: ended, expenses: [rent("2000.00")] })),
    ).toBe("986.00");
  });
  it("is asked for when the municipality is not known", () => {
    expect(asked(sheetOf(single("2026-03", { expenses: [rent("500.00")] })))).toEqual(["municipality"]);
    expect(asked(sheetOf(single("2026-03", { expenses: [{ kind: "electricity", amount: "50.00" }] })))).toEqual([]);
  });
  it("may leave out a child in alternating residence if that is the practice chosen", () => {
    const document = parent("2026-03", ["2015-01-01"], {
      municipality: "091",
      dwelling: ended,
      expenses: [rent("895.00")],
    });
    document.household.persons[1]!.share = "0.5";
    expect(accepted(document)).toBe("895.00");
    expect(accepted({ ...document, practice: { alternatingChildInLimit: "notCounted" } })).toBe("715.00");
  });
});

describe("whose cost it is", () => {
  it("is nobody's without liability (KHO 2007:T502)", () => {
    const document = single("2025-06", {
      dwelling: { liable: false },
      expenses: [rent("500.00"), { kind: "electricity", amount: "30.00" }],
    });
    expect(accepted(document)).toBe("0.00");
  });
  it("depends on the tenure where the act says so, and is asked for", () => {
    const interest = (dwelling?: object) =>
      single("2025-06", {
        municipality: "091",
        expenses: [{ kind: "homeLoanInterest", amount: "100.00" }],
        ...(dwelling && { dwelling }),
      });
    expect(asked(sheetOf(interest()))).toEqual(["tenure"]);
    expect(accepted(interest({ tenure: "companyShare" }))).toBe("100.00");
    expect(accepted(interest({ tenure: "rented" }))).toBe("0.00");
  });
  it("belongs to Kela only outside Åland, and to municipalities that exist", () => {
    expect(problemsOf(single("2025-01", { municipality: "478" }))).toEqual(["/household/municipality outOfScope"]);
    expect(problemsOf(single("2025-01", { municipality: "588" }))).toEqual([
      "/household/municipality unknownMunicipality",
    ]);
    expect(problemsOf(single("2024-12", { municipality: "588" }))).toEqual([]);
    expect(problemsOf(single("2025-01", { municipality: "999" }))).toEqual([
      "/household/municipality unknownMunicipality",
    ]);
  });
});
