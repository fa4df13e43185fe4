import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type CurvePoint, changePicture, costPicture, curvePicture } from "../../src/simulation/index.js";
import { escaped } from "../../src/simulation/pictures.js";

type Distribution = Parameters<typeof changePicture>[0];

/** Classes of ten euros each from one on, with so many households. */
function distributionOf(from: number, ...households: readonly number[]): Distribution {
  return households.map((count, place) => ({
    from: from + 10 * place,
    to: from + 10 * place + 10,
    open: place === 0 ? "below" : place === households.length - 1 ? "above" : null,
    households: String(count),
  }));
}

/** What a household has that keeps 150 euros of its wage and then nothing until its assistance ends. */
const curveOf = (name: string, to: number, assistance: number) => ({
  name,
  points: Array.from({ length: to / 50 + 1 }, (_, place) => {
    const earnings = 5000 * place;
    const left = Math.max(0, assistance - Math.max(0, earnings - 15_000));
    return { earnings, assistance: left, disposable: earnings + left, lostPerEuro: null } as CurvePoint;
  }),
});
const regions = (count: number, scenarios: number) =>
  Array.from({ length: count }, (_, row) => ({
    name: `Region ${row % 7}`,
    costs: Array.from({ length: scenarios }, (__, place) => String(1000 * ((row * 5) % 7) + 100 * place + row / 4)),
  }));
const texts = (picture: string, anchor: string) =>
  [...picture.matchAll(new RegExp(`text-anchor="${anchor}"[^>]*>([^<]*)<`, "g"))].map(([, shown]) => shown);

describe("a picture", () => {
  // Marks at round numbers from nought to what is not below the highest bar: eight steps at most.
  it.each([
    [0, ["0", "1"]],
    [1, ["0", "1"]],
    [3, ["0", "1", "2", "3"]],
    [8, ["0", "1", "2", "3", "4", "5", "6", "7", "8"]],
    [8.5, ["0", "2", "4", "6", "8", "10"]],
    [16, ["0", "2", "4", "6", "8", "10", "12", "14", "16"]],
    [17, ["0", "5", "10", "15", "20"]],
    [40.1, ["0", "10", "20", "30", "40", "50"]],
    [81, ["0", "20", "40", "60", "80", "100"]],
    [1700, ["0", "500", "1,000", "1,500", "2,000"]],
  ])("has with %d households at the most the marks %j", (most, marks) => {
    expect(texts(changePicture(distributionOf(-10, most, 0), "en"), "end")).toEqual(marks);
  });

  it.each([
    ["below", "…−10 €: 5"],
    ["above", "−20… €: 5"],
    ["both", "… €: 5"],
    [null, "−20…−10 €: 5"],
  ] as const)("tells of a class that is open %s", (open, label) => {
    expect(changePicture([{ from: -20, to: -10, open, households: "5" }], "en")).toContain(`<title>${label}</title>`);
  });

  it("has losses in one colour and gains, from nought on, in another", () => {
    const colours = [
      ...changePicture(distributionOf(-10, 1, 1, 1), "en").matchAll(/height="[^"]+" fill="([^"]+)"><t/g),
    ];
    expect(colours.map(([, colour]) => colour)).toEqual(["#b34700", "#0072b2", "#0072b2"]);
  });

  it("has what amounts are of under it", () => {
    expect(texts(changePicture([], "en"), "middle")).toEqual(["change, euros a month"]);
    expect(texts(changePicture([], "fi", 3), "middle")).toEqual(["muutos, euroa, enintään 3 kuukautta"]);
    expect(costPicture([], [], "en", 3)).toContain("<title>Cost by region, euros, at most 3 months</title>");
    expect(costPicture([], [], "en")).toContain("<title>Cost by region, euros a month</title>");
  });

  it("names every few classes, so that the names do not touch", () => {
    const named = (count: number) =>
      texts(changePicture(distributionOf(0, ...new Array<number>(count).fill(1)), "en"), "middle").slice(0, -1);
    expect(named(12)).toEqual(["10", "20", "30", "40", "50", "60", "70", "80", "90", "100", "110"]);
    expect(named(13)).toEqual(["20", "40", "60", "80", "100", "120"]);
    expect(named(41)).toEqual(["40", "80", "120", "160", "200", "240", "280", "320", "360", "400"]);
  });

  it("has the dearest region of the first scenario first, and of two that cost the same the first by name", () => {
    const bars = [
      { name: "b", costs: ["5", "900"] },
      { name: "c", costs: ["50", "1"] },
      { name: "a", costs: ["5", "1"] },
    ];
    expect(texts(costPicture(bars, ["one", "two"], "en"), "end")).toEqual(["c", "a", "b"]);
    expect(bars.map(({ name }) => name)).toEqual(["b", "c", "a"]);
  });

  it("has texts escaped as SVG and HTML want them", () => {
    expect(escaped(`<a href="x&y">&lt;</a>`)).toBe("&lt;a href=&quot;x&amp;y&quot;&gt;&amp;lt;&lt;/a&gt;");
  });

  // The digests were taken of pictures as they were and only notice that something has changed: then look at the picture.
  it.each([
    ["of changes", "bfb62df7", () => changePicture(distributionOf(-30, 120, 3450, 0, 17, 999.6), "fi")],
    [
      "of changes in one class",
      "d5324455",
      () => changePicture([{ from: -1, to: 0, open: "both", households: "7" }], "sv", 2),
    ],
    [
      "of many changes",
      "bf02fb78",
      () => changePicture(distributionOf(-200, ...Array.from({ length: 41 }, (_, at) => at * at)), "en"),
    ],
    ["of nobody's changes", "a5b810c9", () => changePicture([], "en")],
    ["of costs", "25e2c5c4", () => costPicture(regions(9, 2), ["2026-02", "2026-03 <&>"], "sv")],
    [
      "of the costs of six laws",
      "94bbe588",
      () => costPicture(regions(3, 6), ["a", "b", "c", "d", "e", "f"], "en", 12),
    ],
    ["of no costs", "b5b10fa3", () => costPicture([{ name: "x", costs: ["0"] }], ["a"], "fi")],
    [
      "of curves",
      "423de16a",
      () => curvePicture([curveOf("2026-02", 900, 59_632), curveOf("2026-03 <&>", 1250, 57_843)], "en"),
    ],
    [
      "of five curves",
      "dfde35c3",
      () =>
        curvePicture(
          ["a", "b", "c", "d", "e"].map((name, place) => curveOf(name, 400, 50_000 + 1000 * place)),
          "fi",
        ),
    ],
    ["of no curve", "12404333", () => curvePicture([], "sv")],
  ])("%s is drawn as it was", (_, digest, draw) => {
    expect(createHash("sha256").update(draw()).digest("hex").slice(0, 8)).toBe(digest);
  });
});
