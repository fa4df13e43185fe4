import { type Conduct, type DecidedReduction, deliveries, type Prompt, type Situation } from "../facts.js";
import { primaryBenefits } from "../figures/primaryBenefits.js";
import { promptSubjects, reductionGroundNames } from "../figures/reductionGrounds.js";
import type { FieldsOf } from "./schema.js";

const flag = { form: "flag", grade: "asked" } as const;
const day = { form: "day", grade: "none" } as const;

export const situation = {
  jobSeeker: { ...flag },
  workHoursPerWeek: { form: "whole", least: 0, most: 168, grade: "asked" },
  substantialWork: {
    ...flag,
    grade: "none",
    finding: "substantialWork",
  },
  business: { form: "oneOf", values: ["profitable", "unprofitable"], grade: "none" },
  studies: {
    form: "oneOf",
    values: ["fullTime", "withoutStudentAid", "none"],
    grade: "asked",
  },
  incapacityCertified: { ...flag },
  longIncapacity: { ...flag },
  institution: { ...flag, grade: "none" },
  outsideUnemploymentSecurity: {
    ...flag,
    grade: "none",
  },
  acceptableReason: {
    ...flag,
    grade: "none",
    finding: "releaseFromRegistration",
  },
  compulsoryEducationDone: { ...flag },
  employmentCondition: { ...flag },
  unemploymentFund: { ...flag },
  rehabilitation: { ...flag },
  parentalLeave: { ...flag },
  caresForChild: { ...flag },
  workHistory: { ...flag },
  bereaved: { ...flag },
  inService: { ...flag },
  maintenanceUnpaid: { ...flag },
  childBenefitElsewhere: { ...flag },
} as const satisfies FieldsOf<Situation>;

/** Findings on whether a reduction may be made, the same for a prompt and for conduct. */
export const findings = {
  reasonable: {
    ...flag,
    finding: "reductionLimits",
  },
  subsistenceSafe: {
    ...flag,
    finding: "reductionLimits",
  },
} as const;

export const prompt = {
  for: {
    form: "oneOf",
    values: Object.keys(promptSubjects),
    grade: "required",
  },
  benefit: {
    form: "oneOf",
    values: Object.keys(primaryBenefits),
    grade: "asked",
  },
  givenOn: { form: "day", grade: "required" },
  delivery: { form: "oneOf", values: deliveries, grade: "presumed" },
  servedOn: { ...day },
  answeredOn: { ...day, grade: "asked" },
  complied: { ...flag, grade: "none" },
  explained: { ...flag, grade: "none" },
  ...findings,
} as const satisfies FieldsOf<Prompt>;

export const conduct = {
  ground: {
    form: "oneOf",
    values: reductionGroundNames,
    grade: "required",
    finding: "reduction",
  },
  on: { form: "day", grade: "required" },
  until: { ...day, grade: "asked" },
  goodReason: { ...flag, grade: "none", finding: "reduction" },
  compliedOn: { ...day },
  heard: { ...flag, finding: "hearing" },
  ...findings,
  unwilling: {
    ...flag,
    finding: "reductionSecondStep",
  },
  refusedPlanAction: {
    ...flag,
    finding: "reductionSecondStep",
  },
  goesOn: {
    ...flag,
    finding: "reductionSecondStep",
  },
  directedOn: {
    ...day,
    grade: "asked",
  },
  assessment: {
    form: "oneOf",
    values: ["attended", "booked", "refused"],
    grade: "asked",
    finding: "serviceNeedAssessment",
  },
  reasonableTime: {
    ...flag,
    finding: "serviceNeedAssessment",
  },
  percent: {
    form: "whole",
    least: 0,
    most: 100,
    grade: "none",
    finding: "reduction",
  },
} as const satisfies FieldsOf<Conduct>;

export const decidedReduction = {
  percent: { form: "whole", least: 0, most: 100, grade: "required" },
  decidedOn: { ...day },
  from: { form: "dayOfMonth", end: "first", grade: "required" },
  to: { form: "dayOfMonth", end: "last", grade: "required" },
} as const satisfies FieldsOf<DecidedReduction>;
