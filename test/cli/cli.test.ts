import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/index.js";
import { type Document, single } from "../cases.js";

const folder = mkdtempSync(join(tmpdir(), "cli-"));
afterAll(() => rmSync(folder, { recursive: true }));

let written = 0;
function run(input: string, ...args: string[]): { code: number; out: string; complaint: string } {
  const file = join(folder, `${written++}.json`);
  writeFileSync(file, input);
  let out = "";
  let complaint = "";
  const code = main(
    ["assess", file, ...args],
    (text) => {
      out += text;
    },
    (text) => {
      complaint += text;
    },
  );
  return { code, out, complaint };
}

const renter: Document = {
  ...single("2026-03", {
    municipality: "091",
    incomes: [{ person: "a", kind: "generalHousingAllowance", net: "330.00" }],
    expenses: [{ kind: "rent", amount: "1500.00" }],
  }),
  reference: "asia 12",
};

describe("the command line", () => {
  it("answers one document with one compact line", () => {
    const { code, out } = run(JSON.stringify(renter, null, 2), "--json");
    expect([code, out.split("\n").length]).toEqual([0, 2]);
    expect(JSON.parse(out)).toMatchObject({ reference: "asia 12", assistance: "1748.43", provisional: true });
  });
  it("shows a table in Finnish, Swedish or English, with the section of each line", () => {
    const finnish = run(JSON.stringify(renter)).out;
    expect(finnish).toMatch(/Perusosa, yksin asuva \(a\) +578,43 {2}9 § 1 mom 1 kohta/);
    expect(finnish).toMatch(/PERUSTOIMEENTULOTUKI +1\u00a0748,43/);
    expect(finnish).toMatch(/\? Asumismenot ylittävät enimmäismäärän/);
    expect(run(JSON.stringify(renter), "--lang", "sv").out).toMatch(/GRUNDLÄGGANDE UTKOMSTSTÖD +1\u00a0748,43/);
    expect(run(JSON.stringify(renter), "--lang", "en").out).toMatch(/BASIC SOCIAL ASSISTANCE +1,748\.43/);
  });
  it("shows what was applied for and every cut below the line", () => {
    const document = {
      ...renter,
      household: { ...renter.household, dwelling: { guidance: { endsOn: "2026-02-28" } } },
    };
    expect(run(JSON.stringify(document)).out).toMatch(
      /Vuokra +715,00 .*\n +hakemuksessa +1\u00a0500,00\n +− Asumismenojen enimmäismäärän ylittävä osa +785,00/,
    );
  });
  it("answers a bad document with every problem and code 2", () => {
    const bad = {
      month: "2026-03",
      household: { persons: [], incomes: [], expenses: [{ kind: "rent", amount: 980 }] },
    };
    const { code, out } = run(JSON.stringify({ ...bad, reference: "asia 13" }), "--json");
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      reference: "asia 13",
      problems: [{ path: "/household/persons" }, { path: "/household/expenses/0/amount" }],
    });
    expect(run(JSON.stringify(bad)).out).toMatch(/kirjoita "980\.00"/);
  });
  it("answers many documents in their order and goes on after a bad one", () => {
    const lines = [JSON.stringify(renter), "{}", "no json", JSON.stringify(single("2017-01"))].join("\n");
    const { code, out } = run(lines, "--json");
    const answers = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect([code, answers.map((answer) => answer.assistance ?? answer.problems[0].code)]).toEqual([
      0,
      ["1748.43", "missing", "notJson", "487.89"],
    ]);
    expect(run(lines, "--json", "--strict").code).toBe(2);
  });
  it("answers an array and a chain of months", () => {
    const { out } = run(
      JSON.stringify([single("2025-01"), { months: [single("2025-01"), single("2025-02")] }]),
      "--json",
    );
    const answers = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect([answers[0].assistance, answers[1].months.map((sheet: { month: string }) => sheet.month)]).toEqual([
      "593.55",
      ["2025-01", "2025-02"],
    ]);
  });
  it("says with --effects what each answer would mean", () => {
    const loan = single("2025-06", { incomes: [{ person: "a", kind: "loan", net: "100.00" }] });
    const { effects } = JSON.parse(run(JSON.stringify(loan), "--json", "--effects").out);
    expect(effects).toEqual([
      {
        path: "/household/incomes/0/disregarded",
        code: "disregarded",
        answers: [
          { answer: true, assistance: "593.55", difference: "0.00" },
          { answer: false, assistance: "493.55", difference: "-100.00" },
        ],
      },
    ]);
    expect(run(JSON.stringify(loan), "--effects").out).toMatch(/ei: 493,55 \(−100,00\)/);
  });
  it("loads the shipped limits without calling them a change", () => {
    expect(JSON.parse(run(JSON.stringify(renter), "--json").out).madeWith.law.changed).toEqual([]);
  });
  it("lists the findings of people with the section that leaves them to people", () => {
    const document = {
      ...renter,
      household: { ...renter.household, dwelling: { guidance: { givenOn: "2026-02-03" } } },
    };
    expect(JSON.parse(run(JSON.stringify(document), "--json").out).humanInputs).toEqual([
      { path: "/household/dwelling/guidance/givenOn", section: "7 a § 4 mom", value: "2026-02-03" },
      { path: "/household/persons/0/livingArrangement", section: "9 § 1 mom", value: "alone" },
    ]);
  });
  it("complains of what it cannot do with code 1", () => {
    expect(run("{}", "--wrong").code).toBe(1);
    expect(run("{}", "--lang", "de").complaint).toMatch(/--lang/);
    const silent = () => {};
    expect(main(["dance"], silent, silent)).toBe(1);
    expect(main(["assess", join(folder, "missing.json")], silent, silent)).toBe(1);
    expect(main(["--help"], silent, silent)).toBe(0);
  });
  it("refuses an empty input", () => {
    expect(run("  \n").code).toBe(2);
  });
});
