import { afterAll, describe, expect, it } from "vitest";
import { SimulateCommand } from "./simulateCommand.js";

const command = new SimulateCommand();
afterAll(() => command.remove());

const document = (rent: string, more = {}) => ({
  month: "2026-03",
  household: {
    persons: [{ id: "a", role: "applicant", born: "1985-05-05", livingArrangement: "alone" }],
    incomes: [],
    expenses: [{ kind: "rent", amount: rent }],
  },
  ...more,
});
const line = (rent: string) => JSON.stringify(document(rent));

/** Assistance of each document, or the codes of what is wrong, from `simulate`. */
function simulated(input: string | Buffer): string[] {
  const { code, complaint } = command.run(["-", "--out", command.path("out")], input);
  expect([code, complaint]).toEqual([0, ""]);
  const rows = (file: string) => {
    const text = command.text("out", file);
    return text === ""
      ? []
      : text
          .trimEnd()
          .split("\n")
          .map((row) => JSON.parse(row));
  };
  return [
    ...rows("households.ndjson").map(({ results }) => results[0].assistance),
    ...rows("errors.ndjson").map(({ line: at, code: bad }) => `line ${at} ${bad}`),
  ];
}

/** The same from `assess`. */
function assessed(input: string | Buffer): string[] {
  const { out, complaint } = command.run(["--json"], input, "assess");
  expect(complaint).toBe("");
  const answers = out
    .trimEnd()
    .split("\n")
    .map((row) => JSON.parse(row));
  return answers.map(({ assistance, problems }) => assistance ?? problems[0].code);
}

const one = "678.43";
const two = "778.43";

describe("documents in JSON, by simulate and by the other commands", () => {
  it("may begin with a byte order mark", () => {
    const input = `\ufeff${line("100.00")}\n${line("200.00")}\n`;
    expect(simulated(input)).toEqual([one, two]);
    expect(assessed(input)).toEqual([one, two]);
  });

  it("may end their lines as Windows does, and leave lines empty", () => {
    const input = `${line("100.00")}\r\n\r\n${line("200.00")}\r\n`;
    expect(simulated(input)).toEqual([one, two]);
    expect(assessed(input)).toEqual([one, two]);
  });

  it("need no end of the last line; one that was cut short is refused", () => {
    const whole = `${line("100.00")}\n${line("200.00")}`;
    expect(simulated(whole)).toEqual([one, two]);
    expect(assessed(whole)).toEqual([one, two]);
    for (const cut of [1, 10, line("200.00").length - 1]) {
      expect(simulated(whole.slice(0, -cut))).toEqual([one, "line 2 notJson"]);
      expect(assessed(whole.slice(0, -cut))).toEqual([one, "notJson"]);
    }
  });

  it("stop the run where the last character was cut in two", () => {
    const input = Buffer.from(`${line("100.00")}\n"ä`).subarray(0, -1);
    expect(command.run(["-"], input)).toMatchObject({ code: 2, complaint: expect.stringContaining("not UTF-8") });
  });

  it("that name a key twice have its last value", () => {
    const input = `${line("100.00").replace('"amount":"100.00"', '"amount":"100.00","amount":"200.00"')}\n`;
    expect(input).toContain('"amount":"100.00","amount":"200.00"');
    expect(simulated(input)).toEqual([two]);
    expect(assessed(input)).toEqual([two]);
  });

  it("over several lines or in an array are read by the other commands; simulate says what it wants", () => {
    const pretty = `${JSON.stringify(document("100.00"), null, 2)}\n${JSON.stringify(document("200.00"), null, 2)}\n`;
    const array = JSON.stringify([document("100.00"), document("200.00")]);
    for (const [input, said] of [
      [pretty, "a document over several lines"],
      [array, "an array"],
      [JSON.stringify([document("100.00"), document("200.00")], null, 2), "an array"],
    ] as const) {
      expect(assessed(input)).toEqual([one, two]);
      for (const size of ["1", "20000"]) {
        const { code, out, complaint } = command.run(["-", "--part-size", size], input);
        expect([code, out]).toEqual([2, ""]);
        expect(complaint).toContain(said);
        expect(complaint).toContain("one document a line");
      }
    }
    // A first line that is broken is one bad row, as everywhere.
    expect(simulated(`{"month":\n${line("200.00")}\n`)).toEqual([two, "line 1 notJson"]);
  });

  it("with a practice of their own are counted, since no scenario changes it for them", () => {
    const practice = { surplusOrder: "regularFirst" };
    const input = `${line("100.00")}\n${JSON.stringify(document("200.00", { practice }))}\n`;
    const report = command.path("practice.html");
    const { out } = command.run(["-", "--json", "--report", report, "--lang", "en"], input);
    expect(JSON.parse(out)).toMatchObject({ ownPractice: 1, counts: { assessed: 2 } });
    expect(command.run(["-", "--lang", "en"], input).out).toMatch(/with a practice of their own +1\n/);
    expect(command.text("practice.html")).toContain("goes before that of every scenario");
    const none = command.run(["-", "--lang", "en", "--report", report], `${line("100.00")}\n`);
    expect(none.out).not.toContain("practice");
    expect(command.text("practice.html")).not.toContain("practice of their own");
  });

  it("that are ranked by something of their own say so in the report, also where only some are", () => {
    const rows = [document("100.00", { rankedBy: "900.00" }), document("200.00")].map((each) => JSON.stringify(each));
    const report = command.path("ranks.html");
    expect(command.run(["-", "--lang", "en", "--report", report], rows.join("\n")).code).toBe(0);
    expect(command.text("ranks.html")).toContain("<h2>By tenths, ranked by rankedBy</h2>");
    expect(command.text("ranks.html")).toContain("ranked by income. Those that do: 1.");
    expect(command.run(["-", "--lang", "en", "--report", report], rows[0]).code).toBe(0);
    expect(command.text("ranks.html")).not.toContain("Those that do");
  });
});
