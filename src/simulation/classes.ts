import { type AreaCode, areaOf, municipalitiesOn, municipalityOn } from "../areas/index.js";
import { firstOf, type Month } from "../dates.js";
import type { Household } from "../facts.js";

/** What households are grouped by. */
export const dimensions = ["householdType", "region", "ageGroup", "month"] as const;

export type Dimension = (typeof dimensions)[number];

export const householdTypes = [
  "alone",
  "sharedHousehold",
  "withParents",
  "couple",
  "singleParent",
  "coupleWithChildren",
] as const;

export type HouseholdType = (typeof householdTypes)[number];

/** A household by who lives in it: an adult without spouse and children by living arrangement. */
export function householdTypeOf({ persons, siblings }: Household): HouseholdType {
  let applicant: Household["persons"][number] | undefined;
  for (let place = 0; place < persons.length; place++) {
    const person = persons[place]!;
    if (person.role === "spouse") return siblings.length > 0 ? "coupleWithChildren" : "couple";
    if (person.role === "applicant") applicant = person;
  }
  return siblings.length > 0 ? "singleParent" : (applicant?.livingArrangement ?? "alone");
}

/** First ages of the groups of the applicant; the first group has no lower end. */
const ageStarts = [0, 18, 25, 35, 45, 55, 65];

export const ageGroups = ["-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65-"] as const;

export type AgeGroup = (typeof ageGroups)[number];

/** The age of the applicant on a day, given as a number: 20260301. */
export function ageGroupOf({ persons }: Household, on: number): AgeGroup {
  let place = 0;
  while (persons[place]!.role !== "applicant") place++;
  const age = Math.floor((on - persons[place]!.bornNumber) / 10_000);
  let group = ageStarts.length - 1;
  while (age < ageStarts[group]!) group--;
  return ageGroups[group]!;
}

/** Region by municipality and month, "" where there is none; looked up once. */
export class Regions {
  private readonly known = new Map<string, Map<string, string>>();

  of(municipality: string | undefined, month: Month): string {
    if (municipality === undefined) return "";
    let ofMonth = this.known.get(month);
    if (ofMonth === undefined) {
      ofMonth = new Map();
      this.known.set(month, ofMonth);
    }
    let code = ofMonth.get(municipality);
    if (code === undefined) {
      code = regionOf(municipality, month) ?? "";
      ofMonth.set(municipality, code);
    }
    return code;
  }
}

function regionOf(municipality: string, month: Month): AreaCode | undefined {
  const on = firstOf(month);
  const code = municipalityOn(municipality, on);
  return code === null ? undefined : areaOf(code, "region", on)?.code;
}

/** Names of the regions in a month by code, in a language. */
export function regionNames(month: Month, language: "fi" | "sv" | "en"): ReadonlyMap<string, string> {
  const on = firstOf(month);
  const names = new Map<string, string>();
  for (const municipality of municipalitiesOn(on)) {
    const region = areaOf(municipality, "region", on);
    if (region !== null) names.set(region.code, region.heading[language]);
  }
  return names;
}

const tenthsOfFirst = 10;
const tenthsOfAdult = 5;
const tenthsOfChild = 3;
const adultFrom = 14;

/**
 * Consumption units in tenths, on the modified OECD scale: 1.0 for the first adult, 0.5 for every other person of 14 or
 * over, 0.3 for those younger, by their age on a day (20260301).
 */
export function consumptionUnits({ persons }: Household, on: number): number {
  const bornAfter = on - adultFrom * 10_000;
  let tenths = tenthsOfFirst - tenthsOfAdult;
  for (let place = 0; place < persons.length; place++) {
    const { bornNumber, role } = persons[place]!;
    tenths += role === "child" && bornNumber > bornAfter ? tenthsOfChild : tenthsOfAdult;
  }
  return tenths;
}
