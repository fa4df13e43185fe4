import { describe, expect, it } from "vitest";
import { eur } from "../../src/index.js";
import { type GroupSummary, type ReportChoices, reportOf, type Summary } from "../../src/simulation/index.js";
import { numberText, wholeText } from "../../src/simulation/phrases.js";

/** A group whose figures all differ: so many households, and all else by its number. */
function group(key: string, number: number): GroupSummary {
  return {
    key,
    households: String(number),
    persons: String(number + 1),
    scenarios: [2, 3].map((place) => ({
      recipients: String(number + 10 * place),
      cost: `${number + 10 * place + 1}.40`,
      mean: "1.00",
      gainers: String(number + 10 * place + 2),
      losers: String(number + 10 * place + 3),
      change: `-${number + 10 * place + 4}.50`,
    })),
  };
}

const scenario: Omit<Summary["scenarios"][number], "name" | "change"> = {
  laws: [],
  recipients: "11000",
  persons: "12000.5",
  cost: "1300000.49",
  mean: "140.10",
  quantiles: { p5: "1.00", p10: "2.00", p25: "3.00", p50: "1050.25", p75: "5.00", p90: "6.00", p95: "7.00" },
  parts: { basicAmounts: "1.00", otherBasicExpenses: "2.00", income: "3.00", assets: "4.00", surplus: "5.00" },
  provisional: "160",
  distribution: [],
  poverty: { line: 1170, persons: "1800.6", percent: "19.1", meanGap: "200.10", gapPercent: "21.1" },
  marginal: {
    recipients: "9",
    mean: "83.8",
    distribution: [0, 10, 20].map((from) => ({ from, households: String(2000 + from) })),
  },
};

const summary: Summary = {
  counts: { read: 5001, assessed: 4002, refused: 903, strayPersons: 74 },
  ownPractice: 0,
  ranked: 4002,
  households: "2900000.5",
  persons: "5600000",
  monthsEach: 1,
  householdMonths: "2900000.5",
  scenarios: [
    {
      ...scenario,
      name: "now",
      laws: [
        { day: "2026-02-01", digest: "a1", changed: [] } as never,
        { day: "2026-03-01", digest: "b2", changed: ["singleParentShare", "rules.assets"] } as never,
      ],
      change: null,
    },
    {
      ...scenario,
      name: "then",
      recipients: "21000",
      quantiles: { ...scenario.quantiles, p50: null },
      poverty: { ...scenario.poverty, persons: "2800", meanGap: "300.00" },
      marginal: null,
      change: {
        cost: "-1234.50",
        gainers: "31",
        losers: "32",
        gain: "33.00",
        loss: "34.00",
        meanGain: "35.00",
        meanLoss: "36.00",
        newRecipients: "37",
        lostRecipients: "38",
        quantiles: { ...scenario.quantiles, p50: "-39.10" },
        distribution: [],
      },
    },
  ],
  groups: {
    householdType: [group("alone", 100), group("coupleWithChildren", 200)],
    region: [group("01", 300), group("", 400)],
    ageGroup: [group("18-24", 500)],
    month: [group("2026-02", 600)],
  },
  deciles: [{ ...group("1", 700), from: "600", to: "1250" }],
};

const choices: ReportChoices = {
  language: "en",
  source: "two tables",
  regions: new Map([["01", "Uusimaa"]]),
};

/** What the report says, a line for each heading, paragraph and row of a table; the pictures by their titles alone. */
function linesOf(more: Partial<Summary> = {}, chosen: Partial<ReportChoices> = {}): string[] {
  const report = reportOf({ ...summary, ...more }, { ...choices, ...chosen });
  return report
    .slice(report.indexOf("<body>"))
    .replace(/<svg[^>]*>\n<title>([^<]*)<\/title>[\s\S]*?<\/svg>/g, "<p>[$1]</p>")
    .split(/<\/?(?:h1|h2|p|tr|li|body|div|thead|tbody|table|ul)[^>]*>|\n/)
    .map((line) =>
      line
        .replace(/<\/(?:td|th)><(?:td|th)>/g, " | ")
        .replace(/<br>/g, " ")
        .replace(/<[^>]*>/g, "")
        .replaceAll("\u2011", "-"),
    )
    .filter((line) => line.trim() !== "");
}

const section = (lines: readonly string[], heading: string, length: number) => {
  const at = lines.indexOf(heading);
  expect(at).toBeGreaterThan(-1);
  return lines.slice(at + 1, at + 1 + length);
};
const groupHead =
  "group | households | recipient households, now | cost, now | recipient households, then | cost, then | change, then | losers, then | gainers, then";

describe("the report", () => {
  it("says every figure of the summary in its place", () => {
    expect(linesOf()).toEqual([
      "Simulation of social assistance: now / then",
      "Data",
      "two tables",
      "households read | 5,001",
      "assessed | 4,002",
      "refused as faulty | 903",
      "person rows without a household | 74",
      "households they stand for | 2,900,001",
      "and persons | 5,600,000",
      "Results, euros a month",
      " | now | then",
      "recipient households | 11,000 | 21,000",
      "persons in them | 12,001 | 12,001",
      "cost | 1,300,000 | 1,300,000",
      "mean | 140.10 | 140.10",
      "median | 1,050.25 | ",
      "sheet provisional | 160 | 160",
      "Change: then, against the first",
      "cost | −1,235",
      "gainers | 31",
      "mean gain | 35.00",
      "new recipients | 37",
      "losers | 32",
      "mean loss | 36.00",
      "no longer recipients | 38",
      "median | −39.10",
      "No household's assistance changes.",
      "Cost by region",
      "[Cost by region, euros a month]",
      "By household type",
      groupHead,
      "alone | 100 | 120 | 121 | 130 | 131 | −135 | 133 | 132",
      "couple with children | 200 | 220 | 221 | 230 | 231 | −235 | 233 | 232",
      "By region",
      groupHead,
      "Uusimaa | 300 | 320 | 321 | 330 | 331 | −335 | 333 | 332",
      "not known | 400 | 420 | 421 | 430 | 431 | −435 | 433 | 432",
      "By age of the applicant",
      groupHead,
      "18–24 | 500 | 520 | 521 | 530 | 531 | −535 | 533 | 532",
      "By income decile",
      groupHead,
      "1 (600–1,250 €) | 700 | 720 | 721 | 730 | 731 | −735 | 733 | 732",
      "Persons below the line",
      "The line is euros a month per consumption unit (modified OECD scale); income is the net income of the data with assistance.",
      " | now | then",
      "line | 1,170 | 1,170",
      "persons | 1,801 | 2,800",
      "% of the population | 19.1 | 19.1",
      "mean gap | 200.10 | 300.00",
      "gap, % of the line | 21.1 | 21.1",
      "Fall of assistance when earnings grow",
      " | now | then",
      "mean, % of the additional net earnings | 83.8 | –",
      "0–10 % | 2,000 | 0",
      "10–20 % | 2,010 | 0",
      "20 % – | 2,020 | 0",
      "Law",
      "now",
      "law of 2026-02-01; changed: nothing a1",
      "law of 2026-03-01; changed: singleParentShare, rules.assets b2",
      "then",
      expect.stringMatching(/^toimeentulotuki \d+\.\d+\.\d+$/),
    ]);
  });

  it("says which households a scenario does not change, where there are any", () => {
    const lines = linesOf({ ownPractice: 12 });
    expect(section(lines, "Data", 8)).toEqual([
      "two tables",
      "households read | 5,001",
      "assessed | 4,002",
      "refused as faulty | 903",
      "person rows without a household | 74",
      "with a practice of their own | 12",
      "households they stand for | 2,900,001",
      "and persons | 5,600,000",
    ]);
    expect(lines).toContain(
      "A document's own practice goes before that of every scenario, so no scenario changes it for these households.",
    );
  });

  it("warns of a population that does not exist", () => {
    const warning = "Synthetic population: these figures say nothing about Finland.";
    expect(linesOf({}, { isSynthetic: true })[1]).toBe(warning);
    expect(linesOf()).not.toContain(warning);
  });

  it("says what the tenths are of, and where only some households name it", () => {
    const some = "Some households name nothing to be ranked by and are ranked by income. Those that do: 3,000.";
    const says = (lines: readonly string[]) => lines.filter((line) => line.startsWith("Some households"));
    const rankedBy = { rankedBy: "net_income" };
    expect(section(linesOf({}, rankedBy), "By tenths, ranked by net_income", 1)).toEqual([groupHead]);
    expect(says(linesOf({}, rankedBy))).toEqual([]);
    expect(says(linesOf({ ranked: 3000 }))).toEqual([]);
    expect(says(linesOf({ ranked: 3000 }, rankedBy))).toEqual([some]);
    expect(linesOf({}, rankedBy)).not.toContain("By income decile");
  });

  it("has a section of months where there are several, and amounts of all of them", () => {
    const month = [group("2026-02", 600), group("2026-03", 800)];
    const lines = linesOf({ monthsEach: 12, groups: { ...summary.groups, month } });
    expect(section(lines, "By month", 3)).toEqual([
      groupHead,
      "2026-02 | 600 | 620 | 621 | 630 | 631 | −635 | 633 | 632",
      "2026-03 | 800 | 820 | 821 | 830 | 831 | −835 | 833 | 832",
    ]);
    expect(lines).toContain("Results, euros, at most 12 months");
    expect(lines).toContain("[Cost by region, euros, at most 12 months]");
    expect(linesOf()).not.toContain("By month");
  });

  it("never breaks a month in a table at its hyphen", () => {
    const month = [group("2026-02", 600), group("2026-03", 800)];
    const report = reportOf({ ...summary, groups: { ...summary.groups, month } }, choices);
    expect(report).toContain("<td>2026\u201102</td>");
    expect(report).not.toContain("<td>2026-02");
  });

  it("says by how much more is earned, and nothing of it where it was not asked", () => {
    const heading = "Fall of assistance when earnings grow, more each month: 1,100.50 €";
    expect(linesOf({}, { moreEarnings: eur("1100.50") })).toContain(heading);
    const scenarios = summary.scenarios.map((own) => ({ ...own, marginal: null }));
    expect(linesOf({ scenarios }).filter((line) => line.startsWith("Fall"))).toEqual([]);
    expect(section(linesOf({ scenarios }), "gap, % of the line | 21.1 | 21.1", 1)).toEqual(["Law"]);
    // Under the first scenario nobody may receive anything, and so lose nothing by earning more.
    const [first, second] = summary.scenarios;
    const { marginal } = first!;
    const later = linesOf({
      scenarios: [
        { ...first!, marginal: null },
        { ...second!, marginal },
      ],
    });
    expect(later).toContain("mean, % of the additional net earnings | – | 83.8");
    expect(later).toContain("0–10 % | 0 | 2,000");
  });

  it("has the picture of the changes where there are some, and further pictures as they are given", () => {
    const [first, second] = summary.scenarios;
    const distribution = [{ from: -20, to: -10, open: "both" as const, households: "5" }];
    const scenarios = [first!, { ...second!, change: { ...second!.change!, distribution } }];
    const lines = linesOf({ scenarios, monthsEach: 2 }, { pictures: ["<p>one</p>", "<p>two</p>"] });
    expect(lines).toContain("[Households whose assistance changes, by change]");
    expect(lines).not.toContain("No household's assistance changes.");
    expect(lines.slice(lines.indexOf("one"), lines.indexOf("one") + 3)).toEqual(["one", "two", "Law"]);
    expect(reportOf({ ...summary, scenarios, monthsEach: 2 }, choices)).toContain(">change, euros, at most 2 months<");
  });

  it("has a section of change for every scenario but the first", () => {
    const [first, second] = summary.scenarios;
    const lines = linesOf({ scenarios: [first!, second!, { ...second!, name: "later" }] });
    expect(lines.filter((line) => line.startsWith("Change: "))).toEqual([
      "Change: then, against the first",
      "Change: later, against the first",
    ]);
  });
});

describe("a number", () => {
  it.each([
    ["0", "0", "0"],
    ["999", "999", "999"],
    ["1000", "1\u00a0000", "1,000"],
    ["-1234567.50", "−1\u00a0234\u00a0567,50", "−1,234,567.50"],
    ["-999.5", "−999,5", "−999.5"],
    ["", "", ""],
  ])("%s is written as the language has it", (number, finnish, english) => {
    expect(numberText(number, "fi")).toBe(finnish);
    expect(numberText(number, "sv")).toBe(finnish);
    expect(numberText(number, "en")).toBe(english);
  });

  it("is rounded to a whole one half away from zero", () => {
    expect(["1499.5", "-1499.5", "-0.4"].map((number) => wholeText(number, "en"))).toEqual(["1,500", "−1,500", "0"]);
  });
});
