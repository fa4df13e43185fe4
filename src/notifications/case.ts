import type { Day, Month } from "../dates.js";
import type { ExpenseKind } from "../figures/expenseKinds.js";
import type { Share } from "../money.js";

/** Who paid the assistance of a month: before 2017, and on a decision of the transition, the municipality. */
export type AssistancePayer = "kela" | "municipality";

/** A month of a person as far as notifications go. What nobody said is `null`. */
export interface AssistanceMonth {
  readonly month: Month;
  /** Basic assistance was paid for the month. */
  readonly basicAssistance: boolean;
  /** Finding: the assistance was the person's main livelihood. @fi pääasiallinen toimeentulo */
  readonly mainLivelihood: boolean | null;
  /** Or the person's own part of the assistance as a part of the livelihood. */
  readonly share: Share | null;
  /** Finding: the assistance was paid because of unemployment. */
  readonly unemployed: boolean | null;
  readonly student: boolean;
  readonly payer: AssistancePayer;
  /** A benefit that comes first was paid for the month; `null` where nobody said. */
  readonly primaryBenefit: boolean | null;
}

/** Where the person has had the home municipality, from that day on. @fi kotikunta */
export interface Home {
  readonly from: Day;
  readonly municipality: string;
}

export interface NotifiedPerson {
  readonly id: string;
  readonly born: Day;
  /** The act on the promotion of integration applies to the person. @fi kotoutuja */
  readonly isImmigrant: boolean;
  /** First day of the first residence permit, residence card or registered right of residence. */
  readonly firstPermitOn: Day | null;
  /** When the person has had the right to an integration plan (to 2024), or a valid one. @fi kotoutumissuunnitelma */
  readonly integrationPlan: readonly { readonly from: Day; readonly to: Day | null }[];
  /** Kela knows the phone number. */
  readonly isPhoneKnown: boolean;
}

/** A decision on basic assistance for a month. */
export interface BasicDecision {
  readonly on: Day;
  readonly month: Month;
  readonly kind: "initial" | "review";
  /** Reduction of the basic amount; 0 for none. */
  readonly reductionPercent: number;
}

/** What the person was found to need: Kela's classes of the contents of a notice. @fi tuen tarpeen aihe */
export const needThemes = ["lifeManagement", "livelihood", "housing", "health", "other"] as const;

export type NeedTheme = (typeof needThemes)[number];

/** Findings that an event may carry; what nobody said is left out. */
export const findings = [
  "obvious",
  "consent",
  "cannotCare",
  "childsInterest",
  "urgent",
  "welfareNeedPossible",
  "jointContact",
  "sameFactsTold",
  "suspectedOffence",
  "needed",
] as const;

export type Finding = (typeof findings)[number];

export type EventKind =
  | "socialNeedSeen"
  | "childConcern"
  | "unbornConcern"
  | "conversationWished"
  | "housingOverLimit"
  | "coordinationNeedSeen"
  | "reductionConsidered"
  | "assessmentOutcome"
  | "statementGiven"
  | "supplementaryDecided";

/** Something that Kela or the social services came to know of or did. */
export interface NotifiableEvent extends Partial<Readonly<Record<Finding, boolean>>> {
  readonly kind: EventKind;
  readonly on: Day;
  /** Of a child: the day of birth. */
  readonly born?: Day;
  /** Where it is, if it is not the home municipality of the person. */
  readonly municipality?: string;
  readonly themes?: readonly NeedTheme[];
}

/** The part of social assistance a cost belongs to. @fi toimeentulotuen osa */
export type AssistancePart = "basic" | "supplementary" | "preventive" | "unclear";

/** A cost of an application, with the attachments that prove it. */
export interface ApplicationLine {
  readonly id: string;
  readonly kind: ExpenseKind;
  /** Finding: the part it is applied for, or belongs to; `null` where nobody said. */
  readonly part: Exclude<AssistancePart, "unclear"> | null;
  readonly attachments: readonly string[];
}

/** An application to Kela as far as it may be passed on. @fi hakemus */
export interface PassedApplication {
  readonly id: string;
  readonly receivedOn: Day;
  readonly months: readonly Month[];
  readonly lines: readonly ApplicationLine[];
  /** The day the applicant asked that it be passed on; `null` where nobody asked. @fi siirtopyyntö */
  readonly transferAskedOn: Day | null;
  /** Finding: the need of basic assistance is urgent. */
  readonly urgentBasic: boolean;
  /** Finding: the need of supplementary or preventive assistance is urgent. */
  readonly urgentSupplementary: boolean;
  /** The day Kela assessed that urgency. */
  readonly urgencyFoundOn: Day;
  /** The municipality of the stay, if it is not the home municipality. */
  readonly municipality: string | null;
}

/** Everything known of a person that may lead to a notification. */
export interface NotificationCase {
  readonly homes: readonly Home[];
  readonly person: NotifiedPerson;
  readonly months: readonly AssistanceMonth[];
  readonly decisions: readonly BasicDecision[];
  readonly events: readonly NotifiableEvent[];
  readonly applications: readonly PassedApplication[];
}
