import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/index.js";

function run(...argv: string[]): { code: number; out: string; complaint: string } {
  let out = "";
  let complaint = "";
  const code = main(
    argv,
    (text) => {
      out += text;
    },
    (text) => {
      complaint += text;
    },
  );
  return { code, out, complaint };
}

describe("the command law", () => {
  it("tells what changed, in what it says and where it stands", () => {
    const { code, out } = run("law", "2026-02", "2026-03", "--lang", "en");
    expect(code).toBe(0);
    expect(out).toMatch(/^Basic amounts\n {2}single: 596\.32 → 578\.43 {2}9 § 1 mom 1 kohta \(26\/2026, derived\)\n/);
    expect(out).toMatch(/\n {2}minorStipendLimit: 200\.00 → none /);
    expect(run("law", "2022-12", "2023-01", "--lang", "fi").out).toMatch(
      /decision: 14 c § 1 mom \(815\/2015, act\) → 14 a § 1 mom \(1023\/2022, act\) {2}\(vain lainkohta/,
    );
    expect(run("law", "2024-05-02", "2024-05-03", "--lang", "sv").out).toMatch(
      /^Inga ändringar\.\n\nLag 2024-05-02 {2}[0-9a-f]{16} {2}toimeentulotuki \S+\nLag 2024-05-03 /,
    );
  });
  it("tells what the law says on a day", () => {
    const { out } = run("law", "2017-01", "--lang", "sv");
    expect(out).toMatch(/\nTal\n {2}/);
    expect(out).toMatch(/earnedIncomeDeductionShare: 0\.20 {2}11 § 3 mom \(940\/2014, act\)/);
    const json = JSON.parse(run("law", "2026-03-05", "--json").out);
    expect(json).toMatchObject({ law: "2026-03-05", madeWith: { package: "toimeentulotuki" } });
    expect(json.items.length).toBeGreaterThan(200);
  });
  it.each([[], ["2026-13"], ["2016-12-31"], ["2027-01"], ["2026-02-30"], ["x"], ["2026-01", "2026-02", "2026-03"]])(
    "refuses %s",
    (...days) => {
      const { code, out, complaint } = run("law", ...days);
      expect([code, out]).toEqual([1, ""]);
      expect(complaint).toContain("from 2017-01-01 to 2026-12-31");
    },
  );
});
