import type { Day, Month } from "./dates.js";
import type { ExpenseKind } from "./figures/expenseKinds.js";
import type { IncomeKind } from "./figures/incomeKinds.js";
import type { PrimaryBenefitName } from "./figures/primaryBenefits.js";
import type { PromptSubject, ReductionGround } from "./figures/reductionGrounds.js";
import type { Money, Share } from "./money.js";
import type { Practice } from "./practice.js";

declare const parsed: unique symbol;

/**
 * One household in one month: everything the calculation is made from. Only the parser (and the column reader built
 * from the same schema) makes one, so a rule may rely on what the parser has checked. What the host left out is
 * `undefined`; what that means is graded field by field in `docs/coverage.md`.
 */
export interface AssessInput {
  readonly [parsed]: true;
  /** The host's own name for the document, repeated in the answer. */
  readonly reference: string | undefined;
  readonly month: Month;
  /** A grant for part of the month only (13 § 1 mom). */
  readonly period: Period | undefined;
  readonly household: Household;
  /** Surplus of the month before that is to count in this one. */
  readonly carryIn: CarryIn | undefined;
  readonly practice: Partial<Practice> | undefined;
}

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** The family of 3 § 1 mom as the host has found it. @fi perhe */
export interface Household {
  /** Code of the municipality of residence, "091". */
  readonly municipality: string | undefined;
  readonly dwelling: Dwelling | undefined;
  readonly persons: readonly Person[];
  readonly incomes: readonly Income[];
  readonly expenses: readonly Expense[];
  readonly assets: readonly Asset[] | undefined;
  /** Worked out by the parser: places in `persons` of the children, oldest first, same day by id. */
  readonly siblings: readonly number[];
}

export type Role = "applicant" | "spouse" | "child";

/** @fi perheenjäsen */
export interface Person {
  readonly id: string;
  /** `spouse` is married, registered or cohabiting; `child` is under 18 on the first day of the month. */
  readonly role: Role;
  readonly born: Day;
  /** Of an applicant without a spouse: how the person lives (9 § 1 mom). */
  readonly livingArrangement: LivingArrangement | undefined;
  /** Of a child in alternating residence: the part of the time lived here. */
  readonly share: Share | undefined;
  /** Finding: the applicant is a single parent although the facts alone do not say so. @fi yksinhuoltaja */
  readonly singleParent: boolean | undefined;
  /** The parts of the month during which the person belongs to the household. */
  readonly present: readonly Presence[] | undefined;
  /** What stands in the place of the basic amount in an institution, in prison or in service. */
  readonly replacedBasicAmount: Replacement | undefined;
  /** Days of the month spent abroad. */
  readonly daysAbroad: number | undefined;
  /** Finding: how many of the days abroad count. */
  readonly daysAbroadCounted: number | undefined;
  readonly coeliac: boolean | undefined;
  /** Informal carer (omaishoitaja) or family carer (perhehoitaja). */
  readonly carer: "informal" | "family" | undefined;
  readonly reduction: Reduction | undefined;
  /** Work, studies and health, for the duties and the benefits that come first; the calculation does not read it. */
  readonly situation: Situation | undefined;
  /** Prompts the person was given; the calculation does not read them. */
  readonly prompts: readonly Prompt[] | undefined;
  /** Refusals and neglects that the law names as grounds of a reduction; the calculation does not read them. */
  readonly conduct: readonly Conduct[] | undefined;
  /** Reductions decided before; the calculation does not read them. */
  readonly decidedReductions: readonly DecidedReduction[] | undefined;
  /** Worked out by the parser: the day of birth as one number, 20150401, so that ages are compared without text. */
  readonly bornNumber: number;
  /** Worked out by the parser: nothing is known of the person but id, role, day of birth and living arrangement. */
  readonly plain: boolean;
}

export type LivingArrangement = "alone" | "sharedHousehold" | "withParents";

export interface Presence {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

export interface Replacement {
  readonly reason: "institution" | "prison" | "service" | "other";
  /** Euros a month in the place of the basic amount. */
  readonly amount: Money | undefined;
  /** Or the part of the basic amount that is left. */
  readonly share: Share | undefined;
}

/** A reduction of the person's own basic amount that the authority has decided on (10 §). @fi alennettu perusosa */
export interface Reduction {
  readonly percent: number;
  readonly ground: string | undefined;
  /** First and last day on which it applies. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly heard: boolean | undefined;
  /** Finding: it is not otherwise unreasonable. */
  readonly reasonable: boolean | undefined;
  /** Finding: it does not endanger the indispensable subsistence of a life of dignity. */
  readonly subsistenceSafe: boolean | undefined;
}

/** What is known of a person's work, studies, health and family. @fi henkilön tilanne */
export interface Situation {
  /** Registered as a job seeker; from 2026-02 for full-time work. */
  readonly jobSeeker: boolean | undefined;
  readonly workHoursPerWeek: number | undefined;
  /** Finding: work or business that is substantial although its hours do not tell (Decree 95/2026). */
  readonly substantialWork: boolean | undefined;
  readonly business: "profitable" | "unprofitable" | undefined;
  /** Full-time studies that give student aid; studies that do not; none. */
  readonly studies: "fullTime" | "withoutStudentAid" | "none" | undefined;
  /** A doctor has certified an illness that prevents work. */
  readonly incapacityCertified: boolean | undefined;
  /** Of that illness: it is expected to last for a year or more. */
  readonly longIncapacity: boolean | undefined;
  readonly institution: boolean | undefined;
  /** A person of 3:3 § 1 mom or 3:4 § 1-6 kohta of Act 1290/2002. */
  readonly outsideUnemploymentSecurity: boolean | undefined;
  /** Finding: another acceptable reason comparable to those of the act. */
  readonly acceptableReason: boolean | undefined;
  readonly compulsoryEducationDone: boolean | undefined;
  /** The condition of earlier work is met. @fi työssäoloehto */
  readonly employmentCondition: boolean | undefined;
  readonly unemploymentFund: boolean | undefined;
  readonly rehabilitation: boolean | undefined;
  readonly parentalLeave: boolean | undefined;
  /** Cares for a child under three at home. */
  readonly caresForChild: boolean | undefined;
  /** Has worked enough for an earnings-related pension. */
  readonly workHistory: boolean | undefined;
  /** The spouse, or a parent of a child, has died. */
  readonly bereaved: boolean | undefined;
  /** In military or civilian service, or dependent on somebody who is. */
  readonly inService: boolean | undefined;
  /** Of a child: the parent who lives elsewhere does not pay the maintenance. */
  readonly maintenanceUnpaid: boolean | undefined;
  /** Of a child: child benefit is paid to somebody outside the household. */
  readonly childBenefitElsewhere: boolean | undefined;
}

export const deliveries = ["letter", "electronic", "verifiedElectronic", "handed"] as const;

/** How a prompt or a decision was served. @fi tiedoksianto */
export type Delivery = (typeof deliveries)[number];

/** A prompt to register for full-time work or to apply for a benefit that comes first. Giving it is the finding that it is due. @fi kehotus */
export interface Prompt {
  readonly for: PromptSubject;
  /** The benefit to apply for; asked where it is not named. */
  readonly benefit: PrimaryBenefitName | undefined;
  readonly givenOn: Day;
  readonly delivery: Delivery | undefined;
  /** Day of service where it is known; otherwise it is worked out from the delivery. */
  readonly servedOn: Day | undefined;
  /** Day on which the person complied or explained. */
  readonly answeredOn: Day | undefined;
  readonly complied: boolean | undefined;
  readonly explained: boolean | undefined;
  /** Finding: a reduction is not otherwise unreasonable. */
  readonly reasonable: boolean | undefined;
  /** Finding: it does not endanger the indispensable subsistence of a life of dignity. */
  readonly subsistenceSafe: boolean | undefined;
}

/** A refusal or neglect. Naming the ground is the finding that its item of the act is met. */
export interface Conduct {
  readonly ground: ReductionGround;
  /** Day of the refusal or neglect; of a registration, the last day the prompt gave; of a sanction, its first day. */
  readonly on: Day;
  /** Last day of a sanction; asked, and assumed to lie in its first month. */
  readonly until: Day | undefined;
  /** Finding: there was a good reason. */
  readonly goodReason: boolean | undefined;
  /** Day on which the person made good what was neglected. */
  readonly compliedOn: Day | undefined;
  readonly heard: boolean | undefined;
  readonly reasonable: boolean | undefined;
  readonly subsistenceSafe: boolean | undefined;
  /** Finding of the law until 2022: from repeated conduct it can be told that the person does not want to work or take part. */
  readonly unwilling: boolean | undefined;
  /** The same law: a labour-policy measure was refused without a good reason, and action under the plan as well. */
  readonly refusedPlanAction: boolean | undefined;
  /** Finding of the law of 2023: after the reduction the person goes on acting in that way. */
  readonly goesOn: boolean | undefined;
  /** The law of 2023: day on which the person was directed to the assessment of service needs and told what follows. */
  readonly directedOn: Day | undefined;
  readonly assessment: "attended" | "booked" | "refused" | undefined;
  /** Finding: a reasonable time was left to take part in it. */
  readonly reasonableTime: boolean | undefined;
  /** Percent the authority wants to reduce by, where it is less than the most. */
  readonly percent: number | undefined;
}

/** A reduction that was decided before: what a second step goes on from, and how far conduct reaches beyond a change of the law. */
export interface DecidedReduction {
  readonly percent: number;
  /** Day of the decision; `from` when left out. */
  readonly decidedOn: Day | undefined;
  readonly from: Day;
  readonly to: Day;
}

/** @fi asunto */
export interface Dwelling {
  readonly specialGround: SpecialGround | undefined;
  /** Last month in which the special ground holds. */
  readonly specialGroundUntil: Month | undefined;
  /** Guidance to cheaper housing; `null` says that none has been given. */
  readonly guidance: Guidance | null | undefined;
  /** Finding: guided before in respect of the same housing need. */
  readonly guidedBefore: boolean | undefined;
  /** Finding of the law until 2024-03: no real possibility of a cheaper home in the locality. */
  readonly noCheaperHome: boolean | undefined;
  /** All who live in the dwelling, other households included. */
  readonly residents: number | undefined;
  /** Euros a month, where no limit is shipped for the municipality and the day. */
  readonly limit: Money | undefined;
  readonly tenure: Tenure | undefined;
  /** Whether the household is liable for the cost of the dwelling. */
  readonly liable: boolean | undefined;
}

export type SpecialGround =
  | "childsInterest"
  | "careSpace"
  | "childVisits"
  | "healthOrAge"
  | "serviceHousing"
  | "comparable";

export type Tenure = "rented" | "companyShare" | "ownHouse" | "rightOfOccupancy";

export interface Guidance {
  readonly givenOn: Day | undefined;
  readonly endsOn: Day | undefined;
  readonly extendedTo: Day | undefined;
  readonly extensionGround: string | undefined;
}

/** A cost as it was applied for, with what the authority has found of it. @fi meno */
export interface Expense {
  readonly kind: ExpenseKind;
  /** The whole bill, euros. */
  readonly amount: Money;
  readonly person: string | undefined;
  /** Finding: the size that is needed (tarpeellisen suuruinen). */
  readonly accepted: Money | undefined;
  readonly reason: string | undefined;
  readonly necessary: boolean | undefined;
  /** The care is private, not public. */
  readonly privateCare: boolean | undefined;
  /** Finding: private care is accepted all the same. */
  readonly privateCareAccepted: boolean | undefined;
  /** Finding: the deposit is granted in cash and not as a payment commitment. */
  readonly inCash: boolean | undefined;
  readonly compensated: Money | undefined;
  /** The original due day of the bill, not that of a reminder. */
  readonly dueOn: Day | undefined;
  readonly paidOn: Day | undefined;
  /** Finding: a bill of an earlier month is accepted for a special reason. */
  readonly retroactiveAccepted: boolean | undefined;
  /** Finding: the part of the bill that falls on this household and month. */
  readonly share: Share | undefined;
  readonly shareReason: "preparation" | "coResidents" | undefined;
  /** The agreement on the child's visits has been confirmed by the authority or a court. */
  readonly agreementConfirmed: boolean | undefined;
  /** Worked out by the parser: place of the person in `persons`, or -1. */
  readonly of: number;
  /** Worked out by the parser: there is no finding and no special fact. */
  readonly plain: boolean;
  /** Worked out by the parser: place of the kind in the catalogue, which is faster to look up than its name. */
  readonly kindPlace: number;
}

/** An income with what the authority has found of it. @fi tulo */
export interface Income {
  readonly person: string;
  readonly kind: IncomeKind;
  /** Euros after tax and compulsory payments. */
  readonly net: Money;
  readonly paidOn: Day | undefined;
  readonly payer: string | undefined;
  readonly estimated: boolean | undefined;
  /** Finding: not regular income, so a surplus of it may be carried. */
  readonly oneOff: boolean | undefined;
  /** Of a child: minor and irregular, such as a summer job. */
  readonly irregular: boolean | undefined;
  readonly garnished: Money | undefined;
  readonly recovered: Money | undefined;
  readonly workExpenses: Money | undefined;
  readonly lateKnown: LateKnown | undefined;
  readonly spread: Spread | undefined;
  /** Finding: left out, or counted, against the law record. */
  readonly disregarded: boolean | undefined;
  /** A student loan that was not drawn. */
  readonly undrawn: boolean | undefined;
  /** Finding: the student must use the loan. */
  readonly required: boolean | undefined;
  /** Worked out by the parser: place of the person in `persons`. */
  readonly of: number;
  /** Worked out by the parser: there is no finding and no special fact. */
  readonly plain: boolean;
  /** Worked out by the parser: place of the kind in the catalogue. */
  readonly kindPlace: number;
}

/** Income that was not known when the month of payment was decided on (13 § 4 mom). */
export interface LateKnown {
  readonly decidedOn: Day | undefined;
  /** Finding: the applicant was told of the possibility when assistance was granted. */
  readonly told: boolean | undefined;
  /** Finding: the money is at the client's disposal. */
  readonly available: boolean | undefined;
  readonly reasonable: boolean | undefined;
  /** Euros of the earned-income deduction already used in the month of payment. */
  readonly deductionUsed: Money | undefined;
}

/** Income divided into equal instalments (13 § 3 mom); `net` is the whole. @fi tulon jaksottaminen */
export interface Spread {
  readonly from: Month;
  readonly months: number;
}

/** @fi varat */
export interface Asset {
  readonly kind: AssetKind;
  readonly amount: Money;
  readonly person: string | undefined;
  readonly available: boolean | undefined;
  readonly protectedAs: "home" | "householdGoods" | "workTool" | "livelihood" | undefined;
  /** Assistance is granted against an order of recovery, so the asset is not available now. */
  readonly recoveryOrder: boolean | undefined;
  /** Worked out by the parser: place of the person in `persons`, or -1. */
  readonly of: number;
}

export const assetKinds = [
  "account",
  "cash",
  "funds",
  "securities",
  "savingsInsurance",
  "home",
  "householdGoods",
  "workTool",
  "car",
  "realProperty",
  "estateShare",
  "otherAsset",
] as const;

export type AssetKind = (typeof assetKinds)[number];

export interface CarryIn {
  readonly amount: Money | undefined;
  readonly fromMonth: Month | undefined;
  /** Finding: the money is still there and counting it is reasonable. */
  readonly accepted: boolean | undefined;
}
