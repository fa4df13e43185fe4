import type { Household, Person } from "../facts.js";
import type { Segment } from "../figures/calendar.js";
import type { Amount, Figures } from "../figures/figuresOn.js";
import { type Sheet, yesOrNo } from "../sheet.js";
import { hasReached, isPresent } from "./segments.js";

type Needed = Pick<Figures, "calendar" | "practice" | "places" | "basicAmounts">;

/** The basic amount of a person in a segment of the month: by family, living and age. */
export function amountIn(household: Household, place: number, segment: Segment, figures: Needed): Amount {
  const isChild = household.persons[place]!.role === "child";
  return isChild ? childAmount(household, place, segment, figures) : adultAmount(household, place, segment, figures);
}

/** Single, single parent, other adult or adult child (9 § 1 and 2 mom). */
function adultAmount(household: Household, place: number, segment: Segment, figures: Needed): Amount {
  const { basicAmounts } = figures;
  const person = household.persons[place]!;
  const partner = partnerIn(household, place, segment, figures);
  const inPrison = partner !== null && !partner.plain && partner.replacedBasicAmount?.reason === "prison";
  if (partner !== null && !inPrison) return basicAmounts.otherAdult;
  const amount = hasChild(household, segment, figures)
    ? parentAmount(person, figures)
    : aloneAmount(person, household, figures);
  if (!inPrison) return amount;
  const { single, singleParent } = basicAmounts.partnerInPrison;
  return amount === basicAmounts.single ? single : amount === basicAmounts.singleParent ? singleParent : amount;
}

/** An adult without partner and children in the home. */
function aloneAmount(person: Person, household: Household, { basicAmounts }: Needed): Amount {
  switch (person.livingArrangement) {
    case "sharedHousehold":
      return basicAmounts.otherAdult;
    case "withParents":
      return basicAmounts.adultChild;
    case "alone":
      return basicAmounts.single;
    default:
      // A child has come of age in the month: the parent who lives with it goes on alone (9 § 2 mom).
      return household.siblings.length > 0 ? basicAmounts.parentOfAdult : basicAmounts.single;
  }
}

function parentAmount(person: Person, { basicAmounts }: Needed): Amount {
  if (person.singleParent === false) {
    if (person.livingArrangement === "withParents") return basicAmounts.adultChild;
    return person.livingArrangement === "sharedHousehold" ? basicAmounts.otherAdult : basicAmounts.single;
  }
  if (person.singleParent === undefined) {
    if (person.livingArrangement === "sharedHousehold") return basicAmounts.otherAdult;
    if (person.livingArrangement === "withParents") return basicAmounts.adultChild;
  }
  return basicAmounts.singleParent;
}

/** A child's amount by age and by place among the siblings present, oldest first (9 § 1 mom 4–5 kohta, 3 mom). */
function childAmount(household: Household, place: number, segment: Segment, figures: Needed): Amount {
  const { basicAmounts, calendar } = figures;
  let older = 0;
  for (let at = 0; household.siblings[at] !== place; at++) {
    const sibling = household.siblings[at]!;
    if (isPresent(household.persons[sibling]!, segment, figures)) older++;
  }
  const child = household.persons[place]!;
  const limit = calendar.older;
  const reached =
    figures.practice.ageChange === "day"
      ? hasReached(child, limit, segment, calendar)
      : child.bornNumber <= limit.onFirst;
  const amounts = reached ? basicAmounts.olderChild : basicAmounts.youngerChild;
  return older === 0 ? amounts[0] : older === 1 ? amounts[1] : amounts[amounts.length - 1]!;
}

function partnerIn(household: Household, place: number, segment: Segment, figures: Needed): Person | null {
  for (let other = 0; other < household.persons.length; other++) {
    const person = household.persons[other]!;
    if (other !== place && person.role !== "child" && isPresent(person, segment, figures)) return person;
  }
  return null;
}

function hasChild(household: Household, segment: Segment, figures: Needed): boolean {
  for (const sibling of household.siblings) {
    if (isPresent(household.persons[sibling]!, segment, figures)) return true;
  }
  return false;
}

/** Questions on who lives with whom: single parent in alternating residence or in a shared home, days without family. */
export function askLiving(
  household: Household,
  place: number,
  segments: readonly Segment[],
  figures: Needed,
  sheet: Sheet,
): void {
  const person = household.persons[place]!;
  let withChild = false;
  let lonely = false;
  for (const segment of segments) {
    if (partnerIn(household, place, segment, figures) !== null) continue;
    if (hasChild(household, segment, figures)) withChild = true;
    else if (!childHasComeOfAge(household, segment, figures)) lonely = true;
  }
  const path = `/household/persons/${place}`;
  if (withChild && person.singleParent === undefined) {
    const shared = person.livingArrangement === "sharedHousehold" || person.livingArrangement === "withParents";
    if (shared || household.siblings.every((sibling) => isShared(household.persons[sibling]!))) {
      const { section } = figures.places.singleParent[0]!;
      sheet.ask("singleParent", `${path}/singleParent`, place, section, !shared, yesOrNo);
    }
  }
  if (lonely && person.livingArrangement === undefined) {
    const { section } = figures.places.livingArrangement[0]!;
    sheet.ask("livingArrangement", `${path}/livingArrangement`, place, section, "alone", livingArrangements);
  }
}

function isShared({ plain, share }: Person): boolean {
  return !plain && share !== undefined && share.numerator < share.denominator;
}

function childHasComeOfAge(household: Household, segment: Segment, { calendar }: Needed): boolean {
  return household.siblings.some((sibling) =>
    hasReached(household.persons[sibling]!, calendar.adult, segment, calendar),
  );
}

const livingArrangements = ["alone", "sharedHousehold", "withParents"] as const;
