import { describe, expect, it } from "vitest";
import { eur, lawOn } from "../../src/index.js";
import {
  budgetCurve,
  changePicture,
  costPicture,
  curvePicture,
  identityIn,
  populationOf,
  regionNames,
  reportOf,
  simulate,
  summaryOf,
  syntheticTables,
} from "../../src/simulation/index.js";
import { lawOf, parsed } from "./tables.js";

const month = "2026-03" as never;
const scenarios = [lawOf("2026-02"), lawOf("2026-03")];
const { households, persons } = syntheticTables({ households: 1500, month });
const aggregate = simulate(populationOf(households, persons), scenarios, { moreEarnings: eur("100") });
const names = ["2026-02", "2026-03 <&>"];
const summary = summaryOf(aggregate, { names, laws: scenarios.map((each) => [identityIn(each, month)]) });

/** Tags opened and closed in order, as XML wants it. */
function isWellFormed(text: string): boolean {
  const open: string[] = [];
  for (const [, close, name, attributes] of text.matchAll(/<(\/?)([a-z0-9]+)((?:\s[^<>]*)?)>/g)) {
    if (close) {
      if (open.pop() !== name) return false;
    } else if (!attributes!.endsWith("/") && !["meta", "br"].includes(name!)) open.push(name!);
  }
  return open.length === 0;
}

describe.each(["fi", "sv", "en"] as const)("the report in %s", (language) => {
  const regions = regionNames(month, language);
  const report = reportOf(summary, { language, source: "a.csv & b.csv", isSynthetic: true, regions });

  it("is one well-formed file that needs nothing beside it", () => {
    expect(isWellFormed(report.replace("<!doctype html>", ""))).toBe(true);
    expect(report.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|<script|<link|<img|url\(/);
    expect(report).toContain(`lang="${language}"`);
  });

  it("says what it is made of, escaped, and that nobody in it exists", () => {
    expect(report).toContain("a.csv &amp; b.csv");
    expect(report).toContain("&lt;&amp;&gt;");
    expect(report).not.toContain("<&>");
    expect(report).toMatch(/class="warning">(Keinotekoinen|Artificiell|Synthetic)/);
    expect(reportOf(summary, { language, source: "x", regions })).not.toMatch(/Keinotekoinen|Artificiell|Synthetic/);
  });

  it("names the law of each scenario and has every figure of the summary", () => {
    for (const { laws } of summary.scenarios) expect(report).toContain(laws[0]!.digest);
    expect(report).toContain("2026-02-01");
    expect(report).toContain(regions.get("19"));
    const grouped = (cost: string) =>
      Math.round(Number(cost))
        .toLocaleString("en")
        .replaceAll(",", language === "en" ? "," : "\u00a0");
    for (const { cost } of summary.scenarios) expect(report).toContain(grouped(cost));
    for (const { scenarios } of summary.deciles) expect(report).toContain(grouped(scenarios[1]!.cost));
  });
});

describe("the pictures", () => {
  it("have a bar for each class of change, as high as its households", () => {
    const picture = changePicture(
      [
        { from: -20, to: -10, open: "below", households: "50" },
        { from: -10, to: 0, open: null, households: "25" },
        { from: 0, to: 10, open: "above", households: "0" },
      ],
      "en",
    );
    const heights = [
      ...picture.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="[\d.]+" height="([\d.]+)" fill="#(?:b34700|0072b2)"/g),
    ];
    const [first, second, third] = heights.map(([, height]) => Number(height));
    expect(first).toBeCloseTo(2 * second!, 0);
    expect(third).toBe(0);
    // The ends hold what lies beyond them, and say so.
    expect([...picture.matchAll(/<title>([^<]*€: [^<]*)<\/title>/g)].map(([, label]) => label)).toEqual([
      "…−10 €: 50",
      "−10…0 €: 25",
      "0… €: 0",
    ]);
    expect(isWellFormed(picture)).toBe(true);
  });

  it("have the dearest region first, and a bar for each scenario", () => {
    const picture = costPicture(
      [
        { name: "Kainuu", costs: ["10", "5"] },
        { name: "Uusimaa", costs: ["100", "50"] },
      ],
      ["before", "after"],
      "en",
    );
    expect(picture.indexOf(">Uusimaa<")).toBeLessThan(picture.indexOf(">Kainuu<"));
    const widths = [...picture.matchAll(/<rect x="178" y="[\d.]+" width="([\d.]+)" height="10"/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths.map((width) => Math.round((width * 100) / widths[0]!))).toEqual([100, 50, 10, 5]);
    expect(isWellFormed(picture)).toBe(true);
  });

  it("draw a line for each law of a curve", () => {
    const input = parsed({
      month: "2026-03",
      household: {
        persons: [{ id: "a", role: "applicant", born: "1985-05-05", livingArrangement: "alone" }],
        incomes: [],
        expenses: [],
      },
    });
    const curve = (on: string) => ({
      name: on,
      points: budgetCurve(input, lawOn(on), { to: eur("1000"), step: eur("10") }),
    });
    const picture = curvePicture([curve("2026-02"), curve("2026-03")], "en");
    const lines = [...picture.matchAll(/<polyline points="([^"]+)"/g)].map(([, points]) => points!.split(" "));
    expect(lines.map(({ length }) => length)).toEqual([101, 101]);
    expect(isWellFormed(picture)).toBe(true);
  });
});
