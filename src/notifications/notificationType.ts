import type { Dated } from "../dated.js";
import type { Day } from "../dates.js";
import type { Phrase } from "../sheet.js";
import type { EventKind, Finding, NotifiableEvent, NotifiedPerson } from "./case.js";
import type { ContentField } from "./content.js";
import type { NotificationPractice } from "./practice.js";

/** A notice passes data on; guidance tells the customer where to go and passes nothing on. */
export type Conveyance = "notice" | "guidance";

/** Who receives. The city of Helsinki is in the place of a county; in Åland it is always the municipality. @fi vastaanottaja */
export type RecipientKind = "municipality" | "wellbeingServicesCounty" | "customer" | "kela" | "police";

/** Where guidance leads, besides the authorities. */
export type GuidedTo = Extract<RecipientKind, "municipality" | "wellbeingServicesCounty"> | "multiSectorService";

/** When it is sent. @fi ilmoituksen ajankohta */
export type Timing = "withoutDelay" | "withDecision" | "afterDecision" | "firstWorkingDayAfterMonth";

/** When the receiver sees it. @fi näkyminen vastaanottajalle */
export type Visibility = "atOnce" | "sameDay" | "nextWorkingDay";

/** When a further one follows. @fi ilmoituksen toistuminen */
export type Repetition =
  | "everyTime"
  | "everyTimeAfterThirtyDays"
  | "oncePerSpell"
  | "firstReducedMonth"
  | "everyReducedMonth"
  | "oncePerApplication";

/** What ends a count or makes a further one possible. */
export type Reset = "monthThatDoesNotCount" | "monthNotReduced" | "furtherEvent" | "furtherApplication";

/** Why something known led to no notification. @fi ilmoittamatta jättämisen syy */
export const reasons = [
  "notObvious",
  "noConsent",
  "notAChild",
  "notYetBorn",
  "noPossibleNeed",
  "jointContact",
  "sameFactsTold",
  "notNeeded",
  "repeated",
  "age",
  "integrationPlan",
  "planDrawnUp",
  "firstPermitTooOld",
  "spellEnded",
  "alreadyTold",
  "notAsked",
  "notDecided",
  "nothingToPassOn",
  "noHome",
  "noSuchDuty",
] as const;

export type Reason = (typeof reasons)[number];

/** What an event leads to; `asks` names findings whose absence counts as no. */
export interface EventDecision {
  readonly reason: Reason | null;
  readonly asks: readonly (Finding | "born")[];
}

/** Months that count, one after another. */
export interface MonthsTrigger {
  readonly by: "months";
  readonly who: "unemployed" | "immigrant";
  readonly threshold: Dated<number>;
  /** Months more by a practice. */
  readonly further?: (practice: NotificationPractice) => number;
  readonly age: { readonly below: number } | { readonly from: number } | null;
  /** First day of the duty to give the data. */
  readonly dutyFrom: (practice: NotificationPractice) => Day;
  /** First day of the delivery, where it began later than the duty. */
  readonly deliveredFrom: Day | null;
  /** Last day of the duty by a practice. */
  readonly dutyUntil?: (practice: NotificationPractice) => Day | null;
  /** Why the person is left out on a day, or `null`. */
  readonly leftOut: (person: NotifiedPerson, on: Day, practice: NotificationPractice) => Reason | null;
  /** Days on which that may change. */
  readonly changesOn: (person: NotifiedPerson) => readonly Day[];
}

export interface EventTrigger {
  readonly by: "event";
  readonly event: EventKind;
  /** `null` where the event does not concern the type at all. */
  readonly decide: (event: NotifiableEvent, on: Day) => EventDecision | null;
}

export interface ApplicationTrigger {
  readonly by: "application";
  readonly of: "transfer" | "urgency";
  /** What is different where it goes before the basic decision. */
  readonly early?: { readonly timing: Dated<Timing>; readonly leavesOut: readonly ContentField[] };
}

/** What a notification comes from: months, an event, a reduced month, an application. */
export type Trigger = MonthsTrigger | EventTrigger | { readonly by: "reducedMonth" } | ApplicationTrigger;

/** All that the library knows of one type of notification. Each rule has its own source, so that law and habit stay apart. */
export interface NotificationType extends Phrase {
  readonly sender: "kela" | "socialServices";
  /** The duty by date, on the day of sending; `null` where there is none. */
  readonly basis: Dated<Conveyance | null>;
  readonly trigger: Trigger;
  readonly recipient: Dated<RecipientKind>;
  /** All recipients of the law, each with a notice of its own, where a practice prefers them to the one above. */
  readonly recipientsByLaw?: {
    readonly when: (practice: NotificationPractice) => boolean;
    readonly versions: Dated<readonly RecipientKind[]>;
  };
  /** Of guidance: where it leads. */
  readonly guidesTo?: Dated<GuidedTo>;
  /** The act asks to tell the customer of it; not where nothing is said. */
  readonly tellsCustomer?: Dated<boolean>;
  /** What it may carry, and nothing else. */
  readonly content: readonly ContentField[];
  readonly timing: Dated<Timing>;
  readonly visibility: Dated<Visibility>;
  /** When an urgent one is seen, where that is another day. */
  readonly visibilityIfUrgent?: Dated<Visibility>;
  readonly repetition: Dated<Repetition>;
  readonly reset: Reset;
}
