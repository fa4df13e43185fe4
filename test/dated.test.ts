import { describe, expect, it } from "vitest";
import { type Dated, groundOf, inForce, type Source, sectionOf, versionOn } from "../src/dated.js";
import type { Day } from "../src/dates.js";

const act: Source = { law: "1412/1997", section: "9 § 1 mom", confidence: "act" };
const versions: Dated<string> = [
  { from: "2024-04-01", value: "newer", source: { ...act, amendedBy: "1/2024" } },
  { from: "2017-01-01", value: "older", source: act },
];
const day = (text: string) => text as Day;

describe("a figure with versions", () => {
  it("is in force from the first day of a version to the day before the next", () => {
    const days = ["2016-12-31", "2017-01-01", "2024-03-31", "2024-04-01", "2026-01-01"];
    expect(days.map((on) => inForce(versions, day(on))?.value)).toEqual([
      undefined,
      "older",
      "older",
      "newer",
      "newer",
    ]);
    expect(days.map((on) => versionOn(versions, on).from)).toEqual([
      "2017-01-01",
      "2017-01-01",
      "2017-01-01",
      "2024-04-01",
      "2024-04-01",
    ]);
  });

  it("tells its source and since when", () => {
    expect(groundOf(versions[0]!)).toEqual({ ...act, amendedBy: "1/2024", inForceFrom: "2024-04-01" });
  });

  it("names its section, and the statute where it is not the Act on Social Assistance", () => {
    expect(sectionOf([act, { ...act, section: "7 §" }])).toBe("9 § 1 mom");
    expect(sectionOf([{ ...act, law: "434/2003", section: "54 §" }])).toBe("434/2003 54 §");
    expect(sectionOf([])).toBe("");
  });
});
