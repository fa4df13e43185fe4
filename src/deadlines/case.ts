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
      /** Finding: nothing that was asked for is missing any more. */
      readonly isComplete: boolean;
    }
  | { readonly kind: "completionLimitExtended"; readonly on: Day; readonly due: Day }
  | { readonly kind: "earlyDecisionConsented"; readonly on: Day }
  | {
      readonly kind: "decided" | "reviewDecided" | "appealDecided";
      readonly on: Day;
      /** The months decided on; `null` for all that were applied for. */
      readonly months: readonly Month[] | null;
      readonly delivery: Delivery;
      /** The day it was shown to be served, whatever the presumption; `null` where none is shown. */
      readonly servedOn: Day | null;
    }
  | { readonly kind: "paid"; readonly on: Day; readonly months: readonly Month[] | null }
  | {
      readonly kind: "reviewRequested" | "appealed" | "leaveApplied";
      readonly on: Day;
      /** The day of the decision it is against; `null` for whatever was decided before. */
      readonly against: Day | null;
      /** Whether it came within office hours; `null` where nobody said. */
      readonly withinOfficeHours: boolean | null;
    }
  | { readonly kind: "conversationRequested" | "conversationHeld"; readonly on: Day }
  | {
      readonly kind: "serviceNeedRaised";
      readonly on: Day;
      readonly over75: boolean;
      readonly highestCareAllowance: boolean;
      readonly disabilityServices: boolean;
      readonly childSpecialSupport: boolean;
    }
  | { readonly kind: "serviceNeedAssessmentBegun" | "serviceNeedAssessmentEnded"; readonly on: Day };

/** An application and what happened to it. @fi asia */
export interface DeadlineCase {
  readonly authority: Authority;
  readonly application: {
    readonly receivedOn: Day;
    readonly channel: Channel;
    readonly months: readonly Month[];
    /** Finding: the need is urgent. @fi kiireellinen */
    readonly isUrgent: boolean;
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

/** Events of one kind in the order of their days; of one day in the order given. */
export function eventsOf<K extends CaseEvent["kind"]>(events: readonly CaseEvent[], kind: K): readonly EventOf<K>[] {
  const found = events.filter((event) => event.kind === kind);
  return found.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)) as unknown as EventOf<K>[];
}
