import type { Day, Month } from "../dates.js";
import { daysLater, lastOf } from "../dates.js";
import { countFrom, decisionLimit, limitOfMonth } from "./application.js";
import { receiverOf } from "./arrival.js";
import { type EventOf, eventsOf } from "./case.js";
import { limitOn } from "./limits.js";
import type { Matter } from "./matter.js";

/**
 * The limits of the decision on an application, of the request to complete it, and of the payment.
 *
 * @source 1412/1997 14 a and 14 b § (1023/2022); until 2022 14 b and 14 c § (815/2015)
 */
export function decisionLimits(matter: Matter): void {
  const { known, calendar, arrived, completion } = matter;
  const { application, authority, events } = known;
  const isBasic = authority === "kela";
  const decided = eventsOf(events, "decided");
  const paid = eventsOf(events, "paid");
  const first = decided[0]?.on ?? null;
  if (application.isUrgent) {
    matter.post({ kind: "urgentDecision", ...countFrom("urgentDecision", arrived, calendar), doneOn: first });
  }
  if (application.isUrgent === null) {
    const { section } = limitOn("urgentDecision", arrived).grounds[0]!;
    matter.ask("application", "urgent", { code: "urgent", section, assumed: false, answers: [true, false] });
  }
  for (const event of eventsOf(events, "transferred")) {
    if (event.to !== null) continue;
    const assumed = receiverOf(event, authority);
    const answers = ["kela", "municipality", "county"];
    matter.ask(event, "to", { code: "transferredTo", section: "434/2003 21 §", assumed, answers });
  }
  if (completion !== null) {
    const { requestedOn } = completion;
    matter.post({
      kind: "completionRequest",
      ...countFrom("completionRequest", arrived, calendar),
      doneOn: requestedOn,
    });
  }
  if (eventsOf(events, "completionReceived").some(({ isComplete }) => isComplete === null)) {
    matter.presume("completionIsComplete");
  }
  const months = [...new Set(application.months)].sort();
  for (const month of months) {
    const limit = decisionLimit(limitOfMonth(arrived, month, isBasic, calendar), completion, calendar);
    matter.post({ kind: "decision", ...limit, month, doneOn: firstFor(decided, month) });
    // Only these limits also bind the payment; of others the law says no more than without delay.
    if (limit.limit === "decisionOnLaterMonth") {
      const { grounds } = limitOn("implementation", limit.startedOn);
      const both = [...limit.grounds, ...grounds];
      matter.post({ kind: "implementation", ...limit, grounds: both, month, doneOn: firstFor(paid, month) });
    }
    if (isBasic && application.receivedOn > lastOf(month)) retroactive(matter, month);
  }
  if (months.length === 0) {
    const limit = decisionLimit(countFrom("decision", arrived, calendar), completion, calendar);
    matter.post({ kind: "decision", ...limit, doneOn: first });
  }
  if (isBasic) for (const event of decided) payment(matter, event);
}

/** Kela pays two banking days after the decision; the act says without delay. */
function payment(matter: Matter, { on, isGranted, months }: EventOf<"decided">): void {
  const { known, calendar } = matter;
  const paid = eventsOf(known.events, "paid").find((event) => event.on >= on && meets(event.months, months));
  if (isGranted !== true) return;
  const doneOn = paid?.on ?? null;
  matter.post({ kind: "implementation", ...countFrom("payment", on, calendar), month: only(months), doneOn });
}

/** An application that came later than a week after its month is retroactive for Kela, and takes a special reason. */
function retroactive(matter: Matter, month: Month): void {
  const startedOn = lastOf(month);
  const limit = "retroactiveApplication";
  const { length, grounds } = limitOn(limit, startedOn);
  const due = daysLater(startedOn, length!.count);
  const doneOn = matter.known.application.receivedOn;
  matter.post({ kind: limit, limit, startedOn, due, month, doneOn, binds: "party", grounds });
}

/** The day a decision must be made for the money to be on the account on a day, by Kela's practice. */
export function decideToPayOn(payDay: Day, calendar: Matter["calendar"]): Day {
  const { length } = limitOn("payment", payDay);
  return calendar.workingDayBefore(payDay, length!.count);
}

function firstFor(events: readonly EventOf<"decided" | "paid">[], month: Month): Day | null {
  return events.find(({ months }) => months === null || months.includes(month))?.on ?? null;
}

/** Whether two lists of months have one in common; `null` is all of them. */
export function meets(one: readonly Month[] | null, other: readonly Month[] | null): boolean {
  return one === null || other === null || one.some((month) => other.includes(month));
}

/** The month of a list of one. */
export function only(months: readonly Month[] | null): Month | null {
  return months?.length === 1 ? months[0]! : null;
}
