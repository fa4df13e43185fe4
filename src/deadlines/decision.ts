import { inForce } from "../dated.js";
import { type Day, daysLater, lastOf, type Month, monthOf } from "../dates.js";
import { supplementaryAuthority } from "../figures/duties.js";
import { type Count, countFrom, limitOfMonth } from "./application.js";
import { receiverOf } from "./arrival.js";
import { standardCalendar } from "./calendar.js";
import { type EventOf, eventsOf } from "./case.js";
import { decisionLimit } from "./completion.js";
import { limitOn } from "./limits.js";
import type { Matter } from "./matter.js";
import type { Seen } from "./seen.js";

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
  askAboutApplication(matter);
  if (completion !== null) {
    const { requestedOn, isPresumed, isProlonged } = completion;
    matter.post({
      kind: "completionRequest",
      ...countFrom("completionRequest", arrived, calendar),
      doneOn: requestedOn,
    });
    if (isPresumed) matter.presume("completionIsComplete");
    if (isProlonged) matter.presume("prolongedOnRequest");
  }
  if (hasLeft(matter)) return;
  const urgent = urgentLimit(matter);
  if (urgent !== null) matter.post({ kind: "urgentDecision", ...urgent, doneOn: decided[0]?.on ?? null });
  for (const { month, limit } of monthLimits(matter)) {
    const decision = firstFor(decided, month);
    matter.post({ kind: "decision", ...limit, month, doneOn: decision?.on ?? null });
    // Only these limits also bind the payment; of others the law says no more than without delay.
    if (month !== null && limit.limit === "decisionOnLaterMonth" && decision?.isGranted !== false) {
      const grounds = [...limit.grounds, ...limitOn("implementation", arrived).grounds];
      const doneOn = firstFor(paid, month)?.on ?? null;
      matter.post({ kind: "implementation", ...limit, grounds, month, doneOn });
    }
    if (isBasic && month !== null && application.receivedOn > lastOf(month)) retroactive(matter, month);
  }
  if (isBasic) for (const event of decided) payment(matter, event);
}

/** The limit of the decision on each month applied for, in order; of the whole where no months are known. */
export function monthLimits({
  known,
  arrived,
  completion,
  calendar,
}: Seen): readonly { readonly month: Month | null; readonly limit: Count }[] {
  const months: readonly (Month | null)[] = [...new Set(known.application.months)].sort();
  return (months.length === 0 ? [null] : months).map((month) => {
    const complete =
      month === null
        ? countFrom("decision", arrived, calendar)
        : limitOfMonth(arrived, month, known.authority === "kela", calendar);
    return { month, limit: decisionLimit(complete, completion, calendar) };
  });
}

/** The limit of an urgent decision; `null` where the need was not found to be urgent. */
export function urgentLimit({ known, arrived, calendar }: Seen): Count | null {
  return known.application.isUrgent ? countFrom("urgentDecision", arrived, calendar) : null;
}

/** Another authority than Kela passed the whole application on: it has nothing left to decide (434/2003 21 §). */
function hasLeft({ known: { authority, events } }: Seen): boolean {
  return authority !== "kela" && eventsOf(events, "transferred").some(({ to }) => to !== null && to !== authority);
}

function askAboutApplication(matter: Matter): void {
  const { known, arrived, calendar } = matter;
  const { authority, application, events } = known;
  const decidedOn = eventsOf(events, "decided")[0]?.on;
  const urgent = countFrom("urgentDecision", arrived, calendar);
  if (application.isUrgent === null && !(decidedOn !== undefined && decidedOn <= urgent.due)) {
    const { section } = urgent.grounds[0]!;
    matter.ask("/application/urgent", { code: "urgent", section, assumed: false, answers: [true, false] });
  }
  const grantor = inForce(supplementaryAuthority, arrived);
  if (authority !== "kela" && grantor !== null && grantor.value !== authority) {
    matter.ask("/authority", {
      code: "authorityOfTime",
      section: grantor.source.section,
      assumed: authority,
      answers: ["municipality", "county"],
    });
  }
  for (const event of eventsOf(events, "transferred")) {
    if (event.to !== null) continue;
    const assumed = receiverOf(event, authority);
    const answers = ["kela", "municipality", "county"];
    matter.askOf(event, "to", { code: "transferredTo", section: "434/2003 21 §", assumed, answers });
  }
}

/** Kela pays two banking days after the decision, but not before the month; the act says without delay. */
function payment(matter: Matter, { on, isGranted, months }: EventOf<"decided">): void {
  const { events, application } = matter.known;
  if (isGranted !== true) return;
  const earliest = [...(months ?? application.months)].sort()[0];
  if (earliest !== undefined && earliest > monthOf(on)) return;
  const paid = eventsOf(events, "paid").find((event) => event.on >= on && meets(event.months, months));
  // Banking days, whatever counts as a working day elsewhere.
  const limit = countFrom("payment", on, standardCalendar);
  matter.post({ kind: "implementation", ...limit, month: only(months), doneOn: paid?.on ?? null });
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

/** The first of some events that concerns a month, or the case. */
export function firstFor<E extends { readonly months: readonly Month[] | null }>(
  events: readonly E[],
  month: Month | null,
): E | null {
  return events.find(({ months }) => month === null || months === null || months.includes(month)) ?? null;
}

/** Whether two lists of months have one in common; `null` is all of them. */
export function meets(one: readonly Month[] | null, other: readonly Month[] | null): boolean {
  return one === null || other === null || one.some((month) => other.includes(month));
}

/** The month of a list of one. */
export function only(months: readonly Month[] | null): Month | null {
  return months?.length === 1 ? months[0]! : null;
}
