import { describe, expect, it } from "vitest";
import { euros, type Offset, type OffsetMonth, offset, parseOffsetInput } from "../../src/index.js";
import { couple, type Document, type HouseholdDocument, parent, single } from "../cases.js";
import { askedIn, cited, type Facts } from "./people.js";

interface Case {
  readonly advances: readonly Facts[];
  readonly benefits: readonly Facts[];
  readonly practice?: Facts;
}

function answer(document: Case): Offset {
  const read = parseOffsetInput(document);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  return offset(read.value);
}

/** Nothing beside the basic amount of somebody alone: 578.43 from March 2026. */
const alone = single("2026-05");
const advance = (input: Document, paid: string, more: Facts = {}): Facts => ({
  claimant: "kela",
  input,
  paid,
  grantedAsAdvance: true,
  ...more,
});
const kelas = advance(alone, "578.43");

/** A benefit of May 2026 that is paid in August. */
const benefit = (net: string, more: Facts = {}): Facts => ({
  kind: "generalSupport",
  person: "a",
  payer: "kela",
  paidOn: "2026-08-14",
  months: [{ month: "2026-05", net }],
  ...more,
});
const told = { payer: "pension institution", payerNotifiedOn: "2026-07-01" };

const linesOf = ({ lines }: OffsetMonth) => lines.map(({ to, amount, reason }) => [to, euros(amount), reason]);
const only = (result: Offset): OffsetMonth => result.months[0]!;
const summed = ({ due, collected, toClient }: OffsetMonth) => [due, collected, toClient].map(euros);

describe("What the collection of an advance rests on", () => {
  const grounds = (result: Offset) => only(result).lines.map((line) => cited(line.grounds));

  it("for the claimant the act and the notice, for the client the act and the month of income", () => {
    const result = answer({ advances: [kelas], benefits: [benefit("300.00")] });
    expect(grounds(result)).toEqual([
      ["1412/1997 23 § 1 mom (1023/2022)", "1412/1997 23 § 2 mom (1023/2022)", "1412/1997 23 § 2 mom (1023/2022)"],
      ["1412/1997 23 § 1 mom (1023/2022)", "1412/1997 13 § 3 mom"],
    ]);
    expect(cited(only(result).grounds)).toEqual(["1412/1997 23 § 1 mom (1023/2022)"]);
  });

  it("for several claimants their order as well", () => {
    const county = advance(alone, "100.00", { claimant: "county" });
    const result = answer({ advances: [kelas, county], benefits: [benefit("300.00", told)] });
    expect(cited(only(result).grounds)).toEqual([
      "1412/1997 23 § 1 mom (1023/2022)",
      "1412/1997 23 § 3 mom (1023/2022)",
    ]);
  });

  it("for an undivided estate the ruling", () => {
    const result = answer({ advances: [kelas], benefits: [benefit("900.00", { ...told, kind: "inheritance" })] });
    const [line] = only(result).lines;
    expect(line!.grounds.map(({ section, document }) => [section, document])).toEqual([["23 § 1 mom", "KHO:2006:88"]]);
  });

  it("for a month before Kela, which is the client's alone, the law of the payment of its own benefit", () => {
    const result = answer({
      advances: [advance(single("2018-05"), "491.21")],
      benefits: [
        benefit("100.00", {
          kind: "labourMarketSubsidy",
          paidOn: "2018-08-14",
          months: [{ month: "2018-05", net: "100.00" }],
        }),
        benefit("70.00", {
          kind: "earningsRelatedPension",
          payer: "pension institution",
          paidOn: "2024-08-14",
          months: [
            { month: "2018-06", net: "70.00" },
            { month: "2016-11", net: "70.00" },
          ],
        }),
      ],
    });
    const [before] = result.months;
    expect([before!.month, ...linesOf(before!)]).toEqual(["2016-11", ["client", "70.00", "noAdvance"]]);
    expect(cited(before!.grounds)).toEqual(["1412/1997 23 § 1 mom (1023/2022)"]);
    expect(cited(result.months.at(-1)!.grounds)).toEqual(["1412/1997 23 § 1 mom (815/2015)"]);
  });
});

describe("What the collection of an advance asks, and what it does not", () => {
  const own = ({ questions }: Offset) => askedIn(questions.filter(({ path }) => !path.includes("/input/")));
  const yesOrNo = [true, false];

  it("whether it was granted as one, what was paid, and when the payer was told", () => {
    const { grantedAsAdvance: _, ...open } = advance(alone, "500.00");
    expect(own(answer({ advances: [open], benefits: [benefit("300.00")] }))).toEqual([
      ["/advances/0/grantedAsAdvance", "23 § 1 mom", false, yesOrNo],
      ["/advances/0/paid", "23 § 1 mom", null, []],
    ]);
    const untold = benefit("300.00", { payer: "pension institution" });
    expect(own(answer({ advances: [kelas], benefits: [untold] }))).toEqual([
      ["/benefits/0/payerNotifiedOn", "23 § 2 mom", null, []],
    ]);
  });

  it("what the calculation of the month asks, by its place in the document", () => {
    const input = single("2026-05", { incomes: [{ person: "a", kind: "loan", net: "50.00" }] });
    const county = advance(input, "578.43", { claimant: "county" });
    const { questions } = answer({ advances: [kelas, county], benefits: [benefit("1.00", told)] });
    expect(questions.map(({ code, path }) => [code, path])).toEqual([
      ["disregarded", "/advances/1/input/household/incomes/0/disregarded"],
    ]);
  });

  it("nothing of the notice for a benefit that would not have changed the assistance", () => {
    const input = single("2026-01");
    const left = benefit("300.00", {
      kind: "disabilityAllowance",
      payer: "insurer",
      months: [{ month: "2026-01", net: "300.00" }],
    });
    const result = answer({ advances: [advance(input, "596.32")], benefits: [left] });
    expect(result.questions).toEqual([]);
    expect(linesOf(only(result))).toEqual([
      ["kela", "0.00", "noNotice"],
      ["client", "300.00", null],
    ]);
  });

  it("nothing of the county's notice where Kela takes all, though the benefit would have met the county's costs", () => {
    const pensioner = single("2026-05", { incomes: [{ person: "a", kind: "guaranteePension", net: "578.43" }] });
    const county = advance(pensioner, "100.00", { claimant: "county" });
    const result = answer({ advances: [kelas, county], benefits: [benefit("200.00")] });
    expect(result.questions).toEqual([]);
    expect(linesOf(only(result))).toEqual([
      ["kela", "200.00", null],
      ["county", "0.00", "noNotice"],
      ["client", "0.00", null],
    ]);
  });

  const changed = (one: Document, other: Document, practice?: Facts) => {
    const result = answer({
      advances: [advance(one, "1.00"), advance({ ...other, month: "2026-06" }, "1.00")],
      benefits: [benefit("0.50")],
      ...(practice === undefined ? {} : { practice }),
    });
    return own(result).filter(([path]) => String(path).startsWith("/practice"));
  };

  it("by family or by head, where the members have changed, even by as many others", () => {
    const asked = [["/practice/advanceCollection", "23 § 1 mom ja 3 § 2 mom", "family", ["family", "perHead"]]];
    expect(changed(couple("2026-05"), single("2026-06"))).toEqual(asked);
    expect(changed(couple("2026-05"), parent("2026-06", ["2020-01-01"]))).toEqual(asked);
    const named = (...ids: string[]) => {
      const { household } = couple("2026-05");
      return {
        month: "2026-05",
        household: { ...household, persons: household.persons.map((own, place) => ({ ...own, id: ids[place] })) },
      };
    };
    expect(changed(named("a", "bc"), named("a", "bc"))).toEqual([]);
    expect(changed(named("a", "bc"), named("ab", "c"))).toEqual(asked);
  });

  it("but not where they are written in another order, or the reading was chosen", () => {
    const two = parent("2026-05", ["2020-01-01", "2021-01-01"]);
    const [a, c1, c2] = two.household.persons;
    const turned = { ...two, household: { ...two.household, persons: [a!, c2!, c1!] } };
    expect(changed(two, turned)).toEqual([]);
    for (const advanceCollection of ["family", "perHead"])
      expect(changed(couple("2026-05"), single("2026-06"), { advanceCollection })).toEqual([]);
    const none = answer({ advances: [kelas], benefits: [benefit("1.00")], practice: { advanceCollection: "family" } });
    expect(none.questions).toEqual([]);
    expect(answer({ advances: [kelas], benefits: [benefit("1.00")] }).questions).toEqual([]);
  });
});

describe("Why only a part was collected", () => {
  it.each<[string, string, unknown[][]]>([
    [
      "less than the advance",
      "300.00",
      [
        ["kela", "300.00", null],
        ["client", "0.00", null],
      ],
    ],
    [
      "as much",
      "578.43",
      [
        ["kela", "578.43", null],
        ["client", "0.00", null],
      ],
    ],
    [
      "more",
      "600.00",
      [
        ["kela", "578.43", null],
        ["client", "21.57", null],
      ],
    ],
  ])("a benefit of %s needs no reason", (_, net, lines) => {
    expect(linesOf(only(answer({ advances: [kelas], benefits: [benefit(net)] })))).toEqual(lines);
  });

  it("assistance that was due all the same is named so", () => {
    const left = benefit("300.00", { kind: "disabilityAllowance", months: [{ month: "2026-01", net: "300.00" }] });
    const result = answer({ advances: [advance(single("2026-01"), "596.32")], benefits: [left] });
    expect(linesOf(only(result))).toEqual([
      ["kela", "0.00", "dueAnyway"],
      ["client", "300.00", null],
    ]);
  });

  it("a county that is paid back whole needs none, and where nothing is left for it neither", () => {
    const pensioner = single("2026-05", { incomes: [{ person: "a", kind: "guaranteePension", net: "578.43" }] });
    const county = advance(pensioner, "74.00", { claimant: "county" });
    const result = answer({ advances: [county], benefits: [benefit("100.00", { ...told, kind: "foreignPension" })] });
    expect(linesOf(only(result))).toEqual([
      ["county", "74.00", null],
      ["client", "26.00", null],
    ]);
    const both = [kelas, advance(alone, "50.00", { claimant: "county" })];
    const small = answer({ advances: both, benefits: [benefit("200.00", told)] });
    expect(linesOf(only(small))).toEqual([
      ["kela", "200.00", null],
      ["county", "0.00", null],
      ["client", "0.00", null],
    ]);
  });

  it("what stays due of both: Kela's by the calculation, the county's by the surplus", () => {
    // 578.43 of needs; a pension of 600.00 leaves 21.57 of surplus, which would have met 21.57 of the county's 100.00.
    const county = advance(alone, "100.00", { claimant: "county" });
    const result = answer({
      advances: [kelas, county],
      benefits: [benefit("600.00", { ...told, kind: "foreignPension" })],
    });
    expect(summed(only(result))).toEqual(["78.43", "600.00", "0.00"]);
  });
});

describe("By head", () => {
  const practice = { advanceCollection: "perHead" };
  const home = (ids: readonly string[], more: Partial<HouseholdDocument> = {}): Document => {
    const document = couple("2026-05", more);
    const persons = document.household.persons.map((own, place) => ({ ...own, id: ids[place] }));
    return { ...document, household: { ...document.household, persons } };
  };

  it("a share that the benefit meets to the cent limits nothing", () => {
    const result = answer({
      advances: [advance(home(["a", "b"]), "994.90")],
      benefits: [benefit("497.45", { person: "b" })],
      practice,
    });
    expect(linesOf(only(result))).toEqual([
      ["kela", "497.45", null],
      ["client", "0.00", null],
    ]);
    expect(summed(only(result))).toEqual(["497.45", "497.45", "0.00"]);
  });

  it("only what was collected meets the assistance, so the other share stays due", () => {
    const one = {
      advances: [advance(home(["a", "b"]), "994.90")],
      benefits: [benefit("900.00", { person: "b" })],
      practice,
    };
    const result = answer(one);
    expect(linesOf(only(result))).toEqual([
      ["kela", "497.45", "shareOfPerson"],
      ["client", "402.55", null],
    ]);
    expect(summed(only(result))).toEqual(["497.45", "497.45", "402.55"]);
    const other = benefit("900.00", { paidOn: "2026-08-20" });
    expect(summed(only(answer({ ...one, benefits: [...one.benefits, other] })))).toEqual(["0.00", "994.90", "805.10"]);
  });

  it("a share of which nothing could be collected any more, because Kela took all, is not what limits", () => {
    const incomes = ["a", "b"].map((person) => ({ person, kind: "guaranteePension", net: "497.45" }));
    const county = advance(home(["a", "b"], { incomes }), "100.00", { claimant: "county" });
    const result = answer({
      advances: [advance(home(["a", "b"]), "994.90"), county],
      benefits: [benefit("300.00", { ...told, person: "b" })],
      practice,
    });
    expect(linesOf(only(result))).toEqual([
      ["kela", "300.00", null],
      ["county", "0.00", null],
      ["client", "0.00", null],
    ]);
  });

  it("the odd cent falls on the last by id, whoever applied", () => {
    for (const ids of [
      ["a", "b"],
      ["b", "a"],
    ]) {
      const collected = (person: string) => {
        const input = home(ids);
        const result = answer({
          advances: [advance(input, "100.01")],
          benefits: [benefit("1000.00", { person })],
          practice,
        });
        return euros(result.collected);
      };
      expect([collected("a"), collected("b")]).toEqual(["50.00", "50.01"]);
    }
  });
});

describe("Benefits of one day", () => {
  it("are collected in the order of the document", () => {
    const one = benefit("500.00");
    const other = benefit("400.00", { kind: "sicknessAllowance" });
    const kinds = (benefits: readonly Facts[]) =>
      answer({ advances: [kelas], benefits }).benefits.map(({ kind, collected }) => [kind, euros(collected)]);
    expect(kinds([one, other])).toEqual([
      ["generalSupport", "500.00"],
      ["sicknessAllowance", "78.43"],
    ]);
    expect(kinds([other, one])).toEqual([
      ["sicknessAllowance", "400.00"],
      ["generalSupport", "178.43"],
    ]);
  });
});

describe("Two grants of one month", () => {
  it("are met in the order of the document, each by what it was for its own days", () => {
    // 15 and 16 thirtieths of 578.43.
    const part = (from: string, to: string, paid: string) => advance({ ...alone, period: { from, to } }, paid);
    const first = part("2026-05-01", "2026-05-15", "289.22");
    const second = part("2026-05-16", "2026-05-31", "308.50");
    const taken = (advances: readonly Facts[]) =>
      only(answer({ advances, benefits: [benefit("400.00")] })).lines.map(({ to, amount }) => [to, euros(amount)]);
    expect(taken([first, second])).toEqual([
      ["kela", "289.22"],
      ["kela", "110.78"],
      ["client", "0.00"],
    ]);
    expect(taken([second, first])).toEqual([
      ["kela", "308.50"],
      ["kela", "91.50"],
      ["client", "0.00"],
    ]);
  });
});
