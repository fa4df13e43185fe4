import { type Dated, inForce } from "../dated.js";
import type { Day } from "../dates.js";
import type { AssessInput, Situation } from "../facts.js";
import type { ExpenseKind } from "../figures/expenseKinds.js";
import type { IncomeKind } from "../figures/incomeKinds.js";
import {
  compulsoryEducation,
  earningsRelatedPensionAge,
  generalHousingAllowanceFor,
  homeCareAllowanceAge,
  hoursOfFullWork,
  oldAgePensionAge,
  type PrimaryBenefitName,
  parentalAllowanceAge,
  usualAgeOfService,
} from "../figures/primaryBenefits.js";
import { ageOn } from "./duties.js";
import { hasPension, receives } from "./received.js";

/** The person, or with -1 the household, for whom a benefit is looked for. */
export interface Who {
  readonly input: AssessInput;
  readonly place: number;
  readonly on: Day;
}

/** Yes, no, or the fact that is missing: a field of `situation`, or the tenure of the dwelling. */
export type Likely = boolean | keyof Situation | "tenure";

/**
 * For whom a benefit is likely, by the facts of the document alone. None decides who is entitled: a yes says that it
 * should be asked for, a no that nothing speaks for it.
 */
export const likely: Readonly<Record<PrimaryBenefitName, (who: Who) => Likely>> = {
  earningsRelatedUnemploymentAllowance: (who) =>
    both(unemployed(who), () => both(known(who, "employmentCondition"), () => known(who, "unemploymentFund"))),
  basicUnemploymentAllowance: (who) =>
    both(unemployed(who), () =>
      both(known(who, "employmentCondition"), () => opposite(known(who, "unemploymentFund"), "unemploymentFund")),
    ),
  labourMarketSubsidy: (who) => both(unemployed(who), () => situationOf(who).employmentCondition !== true),
  generalSupport: (who) =>
    both(unemployed(who), () =>
      situationOf(who).employmentCondition === true
        ? opposite(known(who, "unemploymentFund"), "unemploymentFund")
        : true,
    ),
  generalHousingAllowance: (who) => {
    if (receives(who.input, -1, housingAllowances) || isPensionersHome(who) || isStudentHome(who)) return false;
    const tenure = tenureOf(who.input);
    if (tenure === undefined) return "tenure";
    return tenure === "rented" || tenure === "rightOfOccupancy" || homesOn(who) === "everyHome";
  },
  pensionersHousingAllowance: (who) => {
    if (receives(who.input, -1, housingAllowances) || !isPensionersHome(who)) return false;
    return tenureOf(who.input) === undefined ? "tenure" : true;
  },
  studentHousingSupplement: (who) => {
    if (receives(who.input, -1, housingAllowances) || hasChildren(who)) return false;
    return both(studies(who), () => {
      const tenure = tenureOf(who.input);
      return tenure === undefined ? "tenure" : tenure === "rented" || tenure === "rightOfOccupancy";
    });
  },
  studyGrant: (who) => (receivesOwn(who, ["studyGrant"]) ? false : studies(who)),
  studentLoan: (who) => (receivesOwn(who, ["studentLoan"]) ? false : studies(who)),
  sicknessAllowance: (who) => {
    if (receivesOwn(who, illnessBenefits) || hasPension(who.input, who.place)) return false;
    return both(known(who, "incapacityCertified"), () => situationOf(who).longIncapacity !== true);
  },
  rehabilitationAllowance: (who) => {
    if (receivesOwn(who, illnessBenefits)) return false;
    const { rehabilitation, incapacityCertified } = situationOf(who);
    return rehabilitation ?? (incapacityCertified ? "rehabilitation" : false);
  },
  parentalAllowance: (who) => {
    if (receives(who.input, -1, ["parentalAllowance"])) return false;
    return (
      situationOf(who).parentalLeave ??
      (hasChildUnder(who, signOn(parentalAllowanceAge, who)) ? "parentalLeave" : false)
    );
  },
  childBenefit: (who) => {
    if (receives(who.input, -1, ["childBenefit"])) return false;
    const { childBenefitElsewhere } = situationOf(who);
    if (childBenefitElsewhere !== undefined) return !childBenefitElsewhere;
    return personOf(who).share === undefined ? true : "childBenefitElsewhere";
  },
  homeCareAllowance: (who) => {
    const { household } = who.input;
    if (receives(who.input, -1, ["homeCareAllowance", "parentalAllowance"])) return false;
    if (!hasChildUnder(who, signOn(homeCareAllowanceAge, who))) return false;
    if (household.expenses.some(({ kind }) => kind === "earlyEducation")) return false;
    return known(who, "caresForChild");
  },
  maintenanceSupport: (who) => {
    const { maintenanceUnpaid } = situationOf(who);
    if (receivesOwn(who, ["maintenance", "maintenanceSupport"])) return false;
    if (maintenanceUnpaid !== undefined) return maintenanceUnpaid;
    return who.input.household.persons.some(({ role }) => role === "spouse") ? false : "maintenanceUnpaid";
  },
  nationalPension: (who) => {
    if (receivesOwn(who, ["nationalPension", "guaranteePension"])) return false;
    return hasPension(who.input, who.place) ? true : oldOrIncapable(who);
  },
  guaranteePension: (who) => {
    if (receivesOwn(who, ["guaranteePension"])) return false;
    return hasPension(who.input, who.place) ? true : oldOrIncapable(who);
  },
  earningsRelatedPension: (who) =>
    receivesOwn(who, ["earningsRelatedPension"])
      ? false
      : both(oldOrIncapable(who, earningsRelatedPensionAge), () => known(who, "workHistory")),
  survivorsPension: (who) => {
    if (receivesOwn(who, ["survivorsPension"])) return false;
    const isAlone =
      personOf(who).role !== "child" && !who.input.household.persons.some(({ role }) => role === "spouse");
    return situationOf(who).bereaved ?? (isAlone && hasChildren(who) ? "bereaved" : false);
  },
  militaryAssistance: (who) => {
    if (receives(who.input, -1, ["militaryAssistance"])) return false;
    const { inService, jobSeeker, workHoursPerWeek, studies: studying, incapacityCertified } = situationOf(who);
    if (inService !== undefined) return inService;
    if (personOf(who).replacedBasicAmount?.reason === "service") return true;
    const isKnown = [jobSeeker, workHoursPerWeek, studying, incapacityCertified].some((fact) => fact !== undefined);
    return isKnown || ageOn(personOf(who), who.on) >= signOn(usualAgeOfService, who) ? false : "inService";
  },
};

const unemploymentBenefits: readonly IncomeKind[] = [
  "earningsRelatedUnemploymentAllowance",
  "generalSupport",
  "basicUnemploymentAllowance",
  "labourMarketSubsidy",
];
const housingAllowances: readonly IncomeKind[] = [
  "generalHousingAllowance",
  "pensionersHousingAllowance",
  "studentHousingSupplement",
];
const illnessBenefits: readonly IncomeKind[] = ["sicknessAllowance", "rehabilitationAllowance"];
const rentedCosts: readonly ExpenseKind[] = ["rent", "occupancyCharge"];
const ownedCosts: readonly ExpenseKind[] = [
  "maintenanceCharge",
  "extraCharge",
  "plotRent",
  "financingInterest",
  "homeLoanInterest",
  "upkeep",
];

function unemployed(who: Who): Likely {
  const { jobSeeker, workHoursPerWeek = 0, business, studies: studying, ...other } = situationOf(who);
  if (receivesOwn(who, [...unemploymentBenefits, ...illnessBenefits, "parentalAllowance"])) return false;
  if (isSanctioned(who)) return false;
  if (hasPension(who.input, who.place) || studying === "fullTime" || other.incapacityCertified || other.institution)
    return false;
  if (workHoursPerWeek >= signOn(hoursOfFullWork, who) || business === "profitable") return false;
  if (ageOn(personOf(who), who.on) <= (inForce(compulsoryEducation, who.on)?.value ?? 0)) {
    return both(known(who, "compulsoryEducationDone"), () => (jobSeeker === undefined ? "jobSeeker" : true));
  }
  return jobSeeker === undefined ? "jobSeeker" : true;
}

/** The benefit is there already, stopped by a sanction. */
function isSanctioned(who: Who): boolean {
  return (personOf(who).conduct ?? []).some(
    ({ ground, on, until }) =>
      ground === "unemploymentSanction" && on <= who.on && (until === undefined || until >= who.on),
  );
}

function studies(who: Who): Likely {
  const { studies: studying, jobSeeker } = situationOf(who);
  if (studying !== undefined) return studying === "fullTime";
  return jobSeeker || hasPension(who.input, who.place) ? false : "studies";
}

function oldOrIncapable(who: Who, sign: Dated<number> = oldAgePensionAge): Likely {
  if (ageOn(personOf(who), who.on) >= signOn(sign, who)) return true;
  const { incapacityCertified, longIncapacity } = situationOf(who);
  return incapacityCertified ? (longIncapacity ?? "longIncapacity") : false;
}

/** Everybody of age has a pension and there are no children, or one of a couple has. */
function isPensionersHome(who: Who): boolean {
  return !hasChildren(who) && hasPension(who.input, -1);
}

function isStudentHome(who: Who): boolean {
  if (hasChildren(who) || homesOn(who) !== "tenantsButStudents") return false;
  return who.input.household.persons.every(({ situation }) => situation?.studies === "fullTime");
}

function signOn(sign: Dated<number>, { on }: Who): number {
  return inForce(sign, on)!.value;
}

function homesOn({ on }: Who) {
  return inForce(generalHousingAllowanceFor, on)?.value;
}

/** The tenure that is stated, or that the costs of the home tell. */
function tenureOf({ household }: AssessInput): "rented" | "rightOfOccupancy" | "companyShare" | "ownHouse" | undefined {
  if (household.dwelling?.tenure !== undefined) return household.dwelling.tenure;
  if (household.expenses.some(({ kind }) => rentedCosts.includes(kind))) return "rented";
  return household.expenses.some(({ kind }) => ownedCosts.includes(kind)) ? "companyShare" : undefined;
}

function hasChildren({ input }: Who): boolean {
  return input.household.siblings.length > 0;
}

function hasChildUnder({ input, on }: Who, age: number): boolean {
  const { persons, siblings } = input.household;
  return siblings.some((place) => ageOn(persons[place]!, on) < age);
}

function personOf({ input, place }: Who) {
  return input.household.persons[place]!;
}

function situationOf(who: Who): Partial<Situation> {
  return personOf(who).situation ?? {};
}

function receivesOwn({ input, place }: Who, kinds: readonly IncomeKind[]): boolean {
  return receives(input, place, kinds);
}

/** A fact that is true or false, or its name where nobody has stated it. */
function known(who: Who, name: Flag): Likely {
  return situationOf(who)[name] ?? name;
}

type Flag = { [Name in keyof Situation]: Situation[Name] extends boolean | undefined ? Name : never }[keyof Situation];

function both(one: Likely, other: () => Likely): Likely {
  return one === true ? other() : one;
}

function opposite(one: Likely, name: keyof Situation): Likely {
  return one === name ? one : !one;
}
