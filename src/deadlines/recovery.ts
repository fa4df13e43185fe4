import { type Day, daysLater, lastOf, monthAfter, monthOf, sameDayAfter } from "../dates.js";
import { standardCalendar } from "./calendar.js";
import { answersOf, type EventOf, eventsOf } from "./case.js";
import { meets, only } from "./decision.js";
import { type LimitName, limitOn } from "./limits.js";
import type { Matter } from "./matter.js";
import { dayToAct } from "./service.js";

/**
 * The last days on which money may be got back: notice to the payer of a primary benefit, counted backwards, and the
 * application for recovery, from each payment or from the death. Each is a right that the authority loses.
 *
 * @source 1412/1997 20, 22 and 23 § (1555/2009; 815/2015, 1023/2022), 150/1930 3 to 5 §
 */
export function recoveryLimits(matter: Matter): void {
  const { events } = matter.known;
  const payable = eventsOf(events, "primaryBenefitPayable");
  for (const { on: payDay } of payable) {
    const { countEnds, due, grounds } = payerNoticeBefore(payDay);
    const notified = eventsOf(events, "payerNotified").find(({ on, payableOn }) =>
      payableOn === null ? payable.find((event) => event.on >= on)?.on === payDay : payableOn === payDay,
    );
    matter.post({
      kind: "payerNotice",
      limit: "payerNotice",
      startedOn: payDay,
      countEnds,
      due,
      doneOn: notified?.on ?? null,
      isRight: true,
      grounds,
    });
  }
  const decided = eventsOf(events, "decided");
  const death = eventsOf(events, "died")[0];
  const misleading = eventsOf(events, "misleadingFound");
  const apply = (limit: LimitName, startedOn: Day, payment: EventOf<"paid"> | null): void => {
    const { length, grounds } = limitOn(limit, startedOn);
    const countEnds = sameDayAfter(startedOn, length!.count);
    const doneOn = eventsOf(events, "recoveryApplied").find(({ on }) => on >= startedOn)?.on ?? null;
    const month = only(payment?.months ?? null);
    const due = dayToAct(countEnds);
    matter.post({
      kind: "recoveryApplication",
      limit,
      startedOn,
      countEnds,
      due,
      doneOn,
      month,
      isRight: true,
      grounds,
    });
  };
  for (const payment of eventsOf(events, "paid")) {
    const { on, months } = payment;
    // Ordered in the granting decision itself, so in one that came before the payment.
    const isOrdered = decided.some(
      (decision) => decision.recovery === "ordered" && decision.on <= on && meets(decision.months, months),
    );
    if (isOrdered) apply("recoveryApplication", on, payment);
    if (misleading.some((found) => found.on >= on)) apply("misleadingRecoveryApplication", on, payment);
  }
  if (death !== undefined && decided.some(({ recovery }) => recovery === "afterDeath")) {
    apply("deathRecoveryApplication", death.on, null);
  }
}

/**
 * When the payer must have the notice: so many days before the payment day; the last day named is a working day, as the
 * notice must be there by then (150/1930 4 §).
 */
export function payerNoticeBefore(payDay: Day) {
  const { length, grounds } = limitOn("payerNotice", payDay);
  const countEnds = daysLater(payDay, -length!.count);
  return { countEnds, due: standardCalendar.onOrBefore(countEnds), grounds };
}

/** Until when income found out later may count, and a commitment may be used. */
export function afterDecisionLimits(matter: Matter): void {
  const { events } = matter.known;
  for (const { on, isToldOfLateIncome, months } of eventsOf(events, "decided")) {
    if (!isToldOfLateIncome) continue;
    const { length, grounds } = limitOn("lateKnownIncome", on);
    const due = lastOf(monthAfter(monthOf(on), length!.count));
    const limit = "lateKnownIncome";
    matter.post({ kind: limit, limit, startedOn: on, due, doneOn: null, month: only(months), isRight: true, grounds });
  }
  const commitments = eventsOf(events, "commitmentGiven");
  const used = answersOf(commitments, eventsOf(events, "commitmentUsed"));
  for (const commitment of commitments) {
    const { on, due } = commitment;
    const { grounds } = limitOn("paymentCommitment", on);
    const limit = "paymentCommitment";
    matter.post({
      kind: limit,
      limit,
      startedOn: on,
      due,
      doneOn: used.get(commitment) ?? null,
      binds: "party",
      grounds,
    });
  }
}
