import { describe, expect, it } from "vitest";
import type { Household } from "../../src/facts.js";
import { ageGroupOf, Regions } from "../../src/simulation/classes.js";
import { consumptionUnits, householdTypeOf, regionNames } from "../../src/simulation/index.js";
import { parsed } from "./tables.js";

const month = (text: string) => text as never;

/** A household of March 2026: "applicant 1985-05-05 alone". */
function household(...persons: string[]): Household {
  return parsed({
    month: "2026-03",
    household: {
      persons: persons.map((person, place) => {
        const [role, born, livingArrangement] = person.split(" ");
        return { id: `p${place}`, role, born, ...(livingArrangement === undefined ? {} : { livingArrangement }) };
      }),
      incomes: [],
      expenses: [],
    },
  }).household;
}

const applicant = "applicant 1985-05-05";
const spouse = "spouse 1986-06-06";
const child = "child 2015-01-01";

describe("a household is grouped", () => {
  it.each([
    ["alone", [`${applicant} alone`]],
    ["sharedHousehold", [`${applicant} sharedHousehold`]],
    ["withParents", [`${applicant} withParents`]],
    ["couple", [applicant, spouse]],
    ["couple", [spouse, applicant]],
    ["singleParent", [applicant, child]],
    ["singleParent", [child, applicant, child]],
    ["coupleWithChildren", [applicant, spouse, child]],
    ["coupleWithChildren", [child, spouse, applicant]],
  ])("by who lives in it: %s", (type, persons) => {
    expect(householdTypeOf(household(...persons))).toBe(type);
  });

  // On the first of March 2026; a birthday on that very day counts.
  it.each([
    ["2008-03-02", "-17"],
    ["2008-03-01", "18-24"],
    ["2001-03-02", "18-24"],
    ["2001-03-01", "25-34"],
    ["1991-03-02", "25-34"],
    ["1991-03-01", "35-44"],
    ["1981-03-02", "35-44"],
    ["1981-03-01", "45-54"],
    ["1971-03-02", "45-54"],
    ["1971-03-01", "55-64"],
    ["1961-03-02", "55-64"],
    ["1961-03-01", "65-"],
    ["1921-03-01", "65-"],
  ])("by the age of the applicant born on %s: %s", (born, group) => {
    const { persons } = household(spouse, `applicant ${born}`);
    expect(ageGroupOf({ persons } as Household, 20_260_301)).toBe(group);
  });

  it.each([
    [10, [`${applicant} alone`]],
    // The first person counts as an adult, of whatever age.
    [10, ["applicant 2015-01-01 alone"]],
    [15, [applicant, spouse]],
    [13, [applicant, "child 2012-03-02"]],
    [15, [applicant, "child 2012-03-01"]],
    [21, [applicant, spouse, "child 2020-01-01", "child 2026-02-28"]],
    [26, ["child 2010-01-01", "child 2016-02-28", spouse, "child 2016-02-28", applicant]],
  ])("with %d tenths of a consumption unit: the modified OECD scale", (tenths, persons) => {
    expect(consumptionUnits(household(...persons), 20_260_301)).toBe(tenths);
  });

  it("by the region of its municipality in its own month, also of one that has merged since", () => {
    const regions = new Regions();
    for (let round = 0; round < 2; round++) {
      expect(regions.of("091", month("2026-03"))).toBe("01");
      expect(regions.of("853", month("2026-03"))).toBe("02");
      // Valtimo joined Nurmes on 2020-01-01, both in North Karelia.
      expect([regions.of("911", month("2019-12")), regions.of("911", month("2020-01"))]).toEqual(["12", "12"]);
      // Heinävesi went from South Savo to North Karelia, Isokyrö from Ostrobothnia to South Ostrobothnia, both on 2021-01-01.
      expect([regions.of("090", month("2020-12")), regions.of("090", month("2021-01"))]).toEqual(["10", "12"]);
      expect([regions.of("152", month("2020-12")), regions.of("152", month("2021-01"))]).toEqual(["15", "14"]);
      expect([regions.of(undefined, month("2026-03")), regions.of("999", month("2026-03"))]).toEqual(["", ""]);
    }
  });
});

describe("the names of the regions", () => {
  it.each([
    ["fi", "Uusimaa", "Keski-Pohjanmaa"],
    ["sv", "Nyland", "Mellersta Österbotten"],
    ["en", "Uusimaa", "Central Ostrobothnia"],
  ] as const)("are all there in %s", (language, first, sixteenth) => {
    const names = regionNames(month("2026-03"), language);
    expect([names.size, names.get("01"), names.get("16")]).toEqual([19, first, sixteenth]);
  });
});
