import { openPoints } from "../openPoints.js";
import type { PracticeName } from "../practice.js";
import { conduct, decidedReduction, findings, prompt, situation } from "./dutySchema.js";
import { type Field, type Fields, practice } from "./schema.js";

type TextsOf<Own> = { readonly [Name in keyof Own]: string };

const situationTexts: TextsOf<typeof situation> = {
  jobSeeker: "Registered as a job seeker; from 2026-02 for full-time work.",
  workHoursPerWeek: "Hours of work a week.",
  substantialWork: "Work or business is substantial although its hours do not tell (Decree 95/2026).",
  business: "Own business.",
  studies: "Full-time studies that give student aid, or studies that do not.",
  incapacityCertified: "A doctor has certified an illness that prevents work.",
  longIncapacity: "The illness is expected to last a year or more.",
  institution: "In institutional care.",
  outsideUnemploymentSecurity: "A person of 3:3 § 1 mom or 3:4 § 1-6 kohta of Act 1290/2002.",
  acceptableReason: "Another acceptable reason comparable to those of the act.",
  compulsoryEducationDone: "Of somebody of 17: compulsory education is completed.",
  employmentCondition: "The condition of earlier work is met.",
  unemploymentFund: "Member of an unemployment fund.",
  rehabilitation: "In rehabilitation that keeps from work.",
  parentalLeave: "Expecting a child or on parental leave.",
  caresForChild: "Cares for a child under three at home.",
  workHistory: "Has worked enough for an earnings-related pension.",
  bereaved: "The spouse, or a parent of a child, has died.",
  inService: "In military or civilian service, or dependent on somebody who is.",
  maintenanceUnpaid: "Of a child: the parent who lives elsewhere does not pay the maintenance.",
  childBenefitElsewhere: "Of a child: child benefit is paid outside the household.",
};

const findingsTexts: TextsOf<typeof findings> = {
  reasonable: "A reduction is not otherwise unreasonable.",
  subsistenceSafe: "A reduction does not endanger the indispensable subsistence of a life of dignity.",
};

const promptTexts: TextsOf<Omit<typeof prompt, keyof typeof findings>> = {
  for: "What the person is prompted to do.",
  benefit: "Benefit to apply for, with primaryBenefit.",
  givenOn: "Day on which the prompt was sent or handed over.",
  delivery: "Way of service; a letter when left out.",
  servedOn: "Day of service where it is known.",
  answeredOn: "Day on which the person complied or explained.",
  complied: "The person did what the prompt asked for.",
  explained: "The person explained why a reduction would be unreasonable.",
};

const conductTexts: TextsOf<Omit<typeof conduct, keyof typeof findings>> = {
  ground: "Ground of the act; naming it is the finding that its item is met.",
  on: "Day of the refusal or neglect; first day of a sanction.",
  until: "Last day of a sanction; assumed to lie in its first month.",
  goodReason: "There was a good reason.",
  compliedOn: "Day on which the neglect was made good.",
  heard: "The person has been heard.",
  unwilling: "Until 2022: repeated conduct shows that the person does not want to work or take part.",
  refusedPlanAction:
    "Until 2022: a labour-policy measure, and action under the plan as well, were refused without a good reason.",
  goesOn: "2023 to 2026-01: after the reduction the person goes on acting in that way.",
  directedOn: "2023 to 2026-01: day of direction to the assessment of service needs.",
  assessment: "2023 to 2026-01: what came of the assessment; refused means without a good reason.",
  reasonableTime: "2023 to 2026-01: a reasonable time was left to take part.",
  percent: "Percent, where less than the most is wanted.",
};

const decidedReductionTexts: TextsOf<typeof decidedReduction> = {
  percent: "Percent that was decided.",
  decidedOn: "Day of the decision; `from` when left out.",
  from: "First day, or month.",
  to: "Last day, or month.",
};

/** The fields that a form which only calculates carries along: what they are stands here, so that it carries them without words. */
const texts = /* @__PURE__ */ new Map<Field, string>([
  ...textsOf(situation, situationTexts),
  ...textsOf(findings, findingsTexts),
  ...textsOf(prompt, promptTexts),
  ...textsOf(conduct, conductTexts),
  ...textsOf(decidedReduction, decidedReductionTexts),
  ...Object.entries(practice).map(([name, field]) => [field, openPoints[name as PracticeName].evidence] as const),
]);

function textsOf(fields: Fields, own: Readonly<Record<string, string>>): readonly (readonly [Field, string])[] {
  return Object.entries(own).map(([name, text]) => [fields[name]!, text]);
}

/** What a field is, for people. */
export function aboutOf(field: Field): string {
  return field.about ?? texts.get(field)!;
}
