import { type Conduct, type DecidedReduction, deliveries, type Prompt, type Situation } from "../facts.js";
import { primaryBenefits } from "../figures/primaryBenefits.js";
import { promptSubjects, reductionGroundNames } from "../figures/reductionGrounds.js";
import type { FieldsOf } from "./schema.js";

const flag = { form: "flag", grade: "asked" } as const;
const day = { form: "day", grade: "none" } as const;

export const situation = {
  jobSeeker: { ...flag, about: "Registered as a job seeker; from 2026-02 for full-time work." },
  workHoursPerWeek: { form: "whole", least: 0, most: 168, grade: "asked", about: "Hours of work a week." },
  substantialWork: {
    ...flag,
    grade: "none",
    finding: "substantialWork",
    about: "Work or business is substantial although its hours do not tell (Decree 95/2026).",
  },
  business: { form: "oneOf", values: ["profitable", "unprofitable"], grade: "none", about: "Own business." },
  studies: {
    form: "oneOf",
    values: ["fullTime", "withoutStudentAid", "none"],
    grade: "asked",
    about: "Full-time studies that give student aid, or studies that do not.",
  },
  incapacityCertified: { ...flag, about: "A doctor has certified an illness that prevents work." },
  longIncapacity: { ...flag, about: "The illness is expected to last a year or more." },
  institution: { ...flag, grade: "none", about: "In institutional care." },
  outsideUnemploymentSecurity: {
    ...flag,
    grade: "none",
    about: "A person of 3:3 § 1 mom or 3:4 § 1-6 kohta of Act 1290/2002.",
  },
  acceptableReason: {
    ...flag,
    grade: "none",
    finding: "releaseFromRegistration",
    about: "Another acceptable reason comparable to those of the act.",
  },
  compulsoryEducationDone: { ...flag, about: "Of somebody of 17: compulsory education is completed." },
  employmentCondition: { ...flag, about: "The condition of earlier work is met." },
  unemploymentFund: { ...flag, about: "Member of an unemployment fund." },
  rehabilitation: { ...flag, about: "In rehabilitation that keeps from work." },
  parentalLeave: { ...flag, about: "Expecting a child or on parental leave." },
  caresForChild: { ...flag, about: "Cares for a child under three at home." },
  workHistory: { ...flag, about: "Has worked enough for an earnings-related pension." },
  bereaved: { ...flag, about: "The spouse, or a parent of a child, has died." },
  inService: { ...flag, about: "In military or civilian service, or dependent on somebody who is." },
  maintenanceUnpaid: { ...flag, about: "Of a child: the parent who lives elsewhere does not pay the maintenance." },
  childBenefitElsewhere: { ...flag, about: "Of a child: child benefit is paid outside the household." },
} as const satisfies FieldsOf<Situation>;

const findings = {
  reasonable: {
    ...flag,
    finding: "reductionLimits",
    about: "A reduction is not otherwise unreasonable.",
  },
  subsistenceSafe: {
    ...flag,
    finding: "reductionLimits",
    about: "A reduction does not endanger the indispensable subsistence of a life of dignity.",
  },
} as const;

export const prompt = {
  for: {
    form: "oneOf",
    values: Object.keys(promptSubjects),
    grade: "required",
    about: "What the person is prompted to do.",
  },
  benefit: {
    form: "oneOf",
    values: Object.keys(primaryBenefits),
    grade: "asked",
    about: "Benefit to apply for, with primaryBenefit.",
  },
  givenOn: { form: "day", grade: "required", about: "Day on which the prompt was sent or handed over." },
  delivery: { form: "oneOf", values: deliveries, grade: "presumed", about: "Way of service; a letter when left out." },
  servedOn: { ...day, about: "Day of service where it is known." },
  answeredOn: { ...day, grade: "asked", about: "Day on which the person complied or explained." },
  complied: { ...flag, grade: "none", about: "The person did what the prompt asked for." },
  explained: { ...flag, grade: "none", about: "The person explained why a reduction would be unreasonable." },
  ...findings,
} as const satisfies FieldsOf<Prompt>;

export const conduct = {
  ground: {
    form: "oneOf",
    values: reductionGroundNames,
    grade: "required",
    finding: "reduction",
    about: "Ground of the act; naming it is the finding that its item is met.",
  },
  on: { form: "day", grade: "required", about: "Day of the refusal or neglect; first day of a sanction." },
  until: { ...day, grade: "asked", about: "Last day of a sanction; assumed to lie in its first month." },
  goodReason: { ...flag, grade: "none", finding: "reduction", about: "There was a good reason." },
  compliedOn: { ...day, about: "Day on which the neglect was made good." },
  heard: { ...flag, finding: "hearing", about: "The person has been heard." },
  ...findings,
  unwilling: {
    ...flag,
    finding: "reductionSecondStep",
    about: "Until 2022: repeated conduct shows that the person does not want to work or take part.",
  },
  refusedPlanAction: {
    ...flag,
    finding: "reductionSecondStep",
    about:
      "Until 2022: a labour-policy measure, and action under the plan as well, were refused without a good reason.",
  },
  goesOn: {
    ...flag,
    finding: "reductionSecondStep",
    about: "2023 to 2026-01: after the reduction the person goes on acting in that way.",
  },
  directedOn: {
    ...day,
    grade: "asked",
    about: "2023 to 2026-01: day of direction to the assessment of service needs.",
  },
  assessment: {
    form: "oneOf",
    values: ["attended", "booked", "refused"],
    grade: "asked",
    finding: "serviceNeedAssessment",
    about: "2023 to 2026-01: what came of the assessment; refused means without a good reason.",
  },
  reasonableTime: {
    ...flag,
    finding: "serviceNeedAssessment",
    about: "2023 to 2026-01: a reasonable time was left to take part.",
  },
  percent: {
    form: "whole",
    least: 0,
    most: 100,
    grade: "none",
    finding: "reduction",
    about: "Percent, where less than the most is wanted.",
  },
} as const satisfies FieldsOf<Conduct>;

export const decidedReduction = {
  percent: { form: "whole", least: 0, most: 100, grade: "required", about: "Percent that was decided." },
  decidedOn: { ...day, about: "Day of the decision; `from` when left out." },
  from: { form: "dayOfMonth", end: "first", grade: "required", about: "First day, or month." },
  to: { form: "dayOfMonth", end: "last", grade: "required", about: "Last day, or month." },
} as const satisfies FieldsOf<DecidedReduction>;
