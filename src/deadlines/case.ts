import type { Day, Month } from "../dates.js";
import type { Delivery } from "../facts.js";

/** Whose procedure it is: Kela for basic assistance, the municipality (to 2022) or the county for the rest. @fi viranomainen */
export type Authority = "kela" | "municipality" | "county";

/** How a document came to the authority. */
export type Channel = "online" | "paper" | "oral" | "transferred";

/** What happened in a case. Days are days in Finland. */
export type CaseEvent =
  | {
      readonly kind: "completionRequested";
      readonly on: Day;
      readonly due: Day;
      /** What was asked for, in the host's own words; none where it was not recorded. */
      readonly items: readonly string[];
    }
  | {
      readonly kind: "completionReceived";
      readonly on: Day;
      readonly channel: Channel;
      readonly items: readonly string[];
      /** Finding: nothing that was asked for is missing any more; `null`, nobody said: presumed. */
      readonly isComplete: boolean | null;
    }
  | {
      readonly kind: "completionLimitExtended";
      readonly on: Day;
      readonly due: Day;
      /** The applicant asked for it (434/2003 33 § 2 mom); presumed where nobody said. */
      readonly onRequest?: boolean | undefined;
    }
  | { readonly kind: "earlyDecisionConsented"; readonly on: Day }
  | {
      readonly kind: "transferred";
      readonly on: Day;
      /** Who got the application; `null` where nobody said. */
      readonly to: Authority | null;
    }
  | ({
      readonly kind: "decided";
      /** Money was granted, so a payment is to come. */
      readonly isGranted?: boolean | undefined;
      /** Recovery was ordered in the decision (20 § 1 mom), or left until after the death (22 § 3 mom). */
      readonly recovery?: "ordered" | "afterDeath" | undefined;
      /** The applicant was told that income found out later may count (13 § 4 mom). */
      readonly isToldOfLateIncome?: boolean | undefined;
    } & Sent)
  | ({ readonly kind: "reviewDecided" | "appealDecided" } & Sent)
  | { readonly kind: "paid"; readonly on: Day; readonly months: readonly Month[] | null }
  | {
      readonly kind: "reviewRequested" | "appealed" | "leaveApplied";
      readonly on: Day;
      /** The day of the decision it is against; `null` for whatever was decided before. */
      readonly against: Day | null;
      /** Whether it came within office hours; `null` where nobody said. */
      readonly withinOfficeHours: boolean | null;
      /** How it came: from 2026 the last day of what comes online ends at midnight. */
      readonly channel?: Channel | undefined;
    }
  | { readonly kind: "conversationRequested" | "conversationHeld"; readonly on: Day }
  | {
      /** `null` where nobody said. */
      readonly kind: "serviceNeedRaised";
      readonly on: Day;
      readonly over75: boolean | null;
      readonly highestCareAllowance: boolean | null;
      readonly disabilityServices: boolean | null;
      readonly childSpecialSupport: boolean | null;
    }
  | { readonly kind: "serviceNeedAssessmentBegun" | "serviceNeedAssessmentEnded"; readonly on: Day }
  /** A party was given a chance to explain, until a day that the authority set. */
  | { readonly kind: "hearingGiven"; readonly on: Day; readonly due: Day }
  | { readonly kind: "hearingAnswered"; readonly on: Day }
  | {
      readonly kind: "prompted";
      readonly on: Day;
      /** `null`, nobody said: presumed to be a letter. */
      readonly delivery: Delivery | null;
      readonly servedOn: Day | null;
    }
  | { readonly kind: "promptAnswered"; readonly on: Day }
  /** A refusal, a neglect, or the first day of a sanction on an unemployment benefit (10 §). */
  | { readonly kind: "conductFound"; readonly on: Day; readonly isSanction: boolean }
  | {
      readonly kind: "guidedToCheaperHousing";
      readonly on: Day;
      /** The last day the authority gave; `null` where it gave none. */
      readonly due: Day | null;
    }
  | { readonly kind: "housingTimeExtended"; readonly on: Day; readonly due: Day }
  /** The day on which a primary benefit is paid; it may lie ahead, and is seen before it comes. */
  | { readonly kind: "primaryBenefitPayable"; readonly on: Day }
  | {
      readonly kind: "payerNotified";
      readonly on: Day;
      /** The payment day it is about; `null` for the next one. */
      readonly payableOn: Day | null;
    }
  /** It was found that payments before rest on misleading information (20 § 2 mom). */
  | { readonly kind: "misleadingFound"; readonly on: Day }
  | { readonly kind: "died"; readonly on: Day }
  | { readonly kind: "recoveryApplied"; readonly on: Day }
  | { readonly kind: "commitmentGiven"; readonly on: Day; readonly due: Day }
  | { readonly kind: "commitmentUsed"; readonly on: Day };

/** A decision as it was sent. */
export interface Sent {
  readonly on: Day;
  /** The months decided on; `null` for all that were applied for. */
  readonly months: readonly Month[] | null;
  readonly delivery: Delivery;
  /** The day it was shown to be served, whatever the presumption; `null` where none is shown. */
  readonly servedOn: Day | null;
}

/** An application and what happened to it. @fi asia */
export interface DeadlineCase {
  readonly authority: Authority;
  readonly application: {
    readonly receivedOn: Day;
    readonly channel: Channel;
    readonly months: readonly Month[];
    /** Finding: the need is urgent; `null` where nobody found either way. @fi kiireellinen */
    readonly isUrgent: boolean | null;
  };
  readonly events: readonly CaseEvent[];
}

/** The events of one kind. */
export type EventOf<K extends CaseEvent["kind"]> = CaseEvent extends infer E
  ? E extends { readonly kind: infer J }
    ? K extends J
      ? E
      : never
    : never
  : never;

/** The events of a case by their kind, each kind in the order of its days; of one day in the order given. */
export type Events = ReadonlyMap<CaseEvent["kind"], readonly CaseEvent[]>;

/** A case with its events by kind: they are looked for by kind, again and again. */
export type CaseByKind = Omit<DeadlineCase, "events"> & { readonly events: Events };

export function byKind(given: DeadlineCase, isSeen: (event: CaseEvent) => boolean = () => true): CaseByKind {
  const events = new Map<CaseEvent["kind"], CaseEvent[]>();
  for (const event of given.events) {
    if (!isSeen(event)) continue;
    const known = events.get(event.kind);
    if (known === undefined) events.set(event.kind, [event]);
    else known.push(event);
  }
  for (const list of events.values()) {
    if (list.length > 1) list.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  }
  return { authority: given.authority, application: given.application, events };
}

/** The events of one kind, in order. */
export function eventsOf<K extends CaseEvent["kind"]>(events: Events, kind: K): readonly EventOf<K>[] {
  return (events.get(kind) ?? none) as readonly EventOf<K>[];
}

const none: readonly CaseEvent[] = [];

/** Which day answered each event: an answer is used once, by the first event before it that has none. */
export function answersOf<E extends { readonly on: Day }>(
  events: readonly E[],
  answers: readonly { readonly on: Day }[],
): ReadonlyMap<E, Day> {
  const open = [...answers];
  const days = new Map<E, Day>();
  for (const event of events) {
    const place = open.findIndex(({ on }) => on >= event.on);
    if (place >= 0) days.set(event, open.splice(place, 1)[0]!.on);
  }
  return days;
}
