import {
  type Day,
  findPrimaryBenefits,
  type PrimaryBenefitName,
  type PrimaryBenefits,
  parseAssessInput,
} from "../../src/index.js";
import type { Document } from "../cases.js";
import type { Facts } from "./people.js";

/** A household as far as benefits that come first look at it. */
export interface Household {
  born?: string;
  situation?: object;
  /** Of the applicant, beside age and situation. */
  more?: Facts;
  tenure?: string;
  incomes?: { kind: string; person?: string; net?: string }[];
  expenses?: Facts[];
  child?: { born: string; share?: string; situation?: object };
  /** Of a spouse: the situation. */
  spouse?: object;
  pending?: { kind: string; person?: string }[];
}

/** In full-time work, healthy, and none of the other facts. */
export const settled = {
  jobSeeker: false,
  workHoursPerWeek: 40,
  studies: "none",
  incapacityCertified: false,
  longIncapacity: false,
  compulsoryEducationDone: true,
  employmentCondition: false,
  unemploymentFund: false,
  rehabilitation: false,
  parentalLeave: false,
  caresForChild: false,
  workHistory: false,
  bereaved: false,
  inService: false,
};
export const idle = { ...settled, jobSeeker: true, workHoursPerWeek: 0 };
export const settledChild = { maintenanceUnpaid: false, childBenefitElsewhere: false };

export function household(
  on: string,
  { born = "1985-05-05", situation = settled, ...facts }: Household = {},
): Document {
  const { tenure = "ownHouse", incomes = [], expenses = [], child, spouse, more } = facts;
  const alone = child === undefined && spouse === undefined;
  return {
    month: on.slice(0, 7),
    household: {
      ...(tenure === "unknown" ? {} : { dwelling: { tenure } }),
      persons: [
        { id: "a", role: "applicant", born, situation, ...(alone ? { livingArrangement: "alone" } : {}), ...more },
        ...(spouse === undefined ? [] : [{ id: "b", role: "spouse", born: "1986-06-06", situation: spouse }]),
        ...(child === undefined ? [] : [{ id: "c1", role: "child", situation: settledChild, ...child }]),
      ],
      incomes: incomes.map((income) => ({ person: "a", net: "300.00", ...income })),
      expenses,
    },
  };
}

/** Candidates and questions of a document, with the benefits that have been applied for. */
export function find(on: string, document: Document, pending: Household["pending"] = []): PrimaryBenefits {
  const read = parseAssessInput(document);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  const applied = pending.map(({ kind, person }) => ({
    kind: kind as PrimaryBenefitName,
    person,
    appliedOn: undefined,
  }));
  return findPrimaryBenefits({ ...read.value, pending: applied }, on as Day);
}

export const names = (on: string, facts: Household) =>
  find(on, household(on, facts), facts.pending).candidates.map(({ benefit }) => benefit);
export const questions = (on: string, facts: Household) =>
  find(on, household(on, facts), facts.pending).questions.map(({ code, path }) => `${code} ${path}`);

export const of = (name: string, person = 0) => `${name} /household/persons/${person}/situation/${name}`;
export const tenureQuestion = "tenure /household/dwelling/tenure";
export const without = (situation: object, ...fields: string[]) =>
  Object.fromEntries(Object.entries(situation).filter(([field]) => !fields.includes(field)));
