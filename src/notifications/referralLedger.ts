import type { Day } from "../dates.js";
import { compare } from "./order.js";

/** What becomes of a notification at the receiver. @fi ilmoituksen vaihe */
export const referralSteps = ["sent", "seen", "contacted", "closed", "returned"] as const;

export type ReferralStep = (typeof referralSteps)[number];

export interface ReferralEvent {
  /** The key of the notification. */
  readonly key: string;
  readonly step: ReferralStep;
  readonly on: Day;
}

/** A notification with what is known of it since it was last sent. */
export interface Referral {
  readonly key: string;
  readonly step: ReferralStep;
  /** The first day of each step that has been reached since then. */
  readonly days: Readonly<Partial<Record<ReferralStep, Day>>>;
}

/** The events as they are kept, and those that cannot be true. @fi ilmoitusten seuranta */
export interface ReferralLedger {
  readonly referrals: readonly Referral[];
  readonly refused: readonly { readonly event: ReferralEvent; readonly reason: "notSent" | "beforeSent" | "over" }[];
}

/**
 * What has become of each notification. The same event twice is one event. The days order the events; those of one day stay
 * as they are given. Each sending begins anew, and what is told is of the last one. What is closed or returned is over:
 * nothing later counts until it is sent again.
 */
export function referralLedger(events: readonly ReferralEvent[]): ReferralLedger {
  const inOrder = [...events].sort((one, other) => compare(one.on, other.on));
  const everSent = new Set(events.filter(({ step }) => step === "sent").map(({ key }) => key));
  const found = new Map<string, { step: ReferralStep; days: Partial<Record<ReferralStep, Day>> }>();
  const refused: ReferralLedger["refused"][number][] = [];
  const told = new Set<string>();
  for (const event of inOrder) {
    const { key, step, on } = event;
    const name = `${key}\n${step}\n${on}`;
    if (told.has(name)) continue;
    told.add(name);
    const own = found.get(key);
    if (step === "sent") found.set(key, { step, days: { sent: on } });
    else if (!everSent.has(key)) refused.push({ event, reason: "notSent" });
    else if (own === undefined) refused.push({ event, reason: "beforeSent" });
    else if (own.step === "closed" || own.step === "returned") refused.push({ event, reason: "over" });
    else {
      const isFurther = referralSteps.indexOf(step) > referralSteps.indexOf(own.step);
      found.set(key, { step: isFurther ? step : own.step, days: { [step]: on, ...own.days } });
    }
  }
  return {
    referrals: [...found].sort(([one], [other]) => compare(one, other)).map(([key, own]) => ({ key, ...own })),
    refused,
  };
}

/** The least that Kela needs to know of what followed: that it was seen, taken up, ended or came back; never what was done. @fi palaute Kelalle */
export interface FeedbackToKela {
  readonly key: string;
  readonly step: ReferralStep;
  readonly on: Day;
}

export function outcomeForKela({ referrals }: ReferralLedger): readonly FeedbackToKela[] {
  return referrals.map(({ key, step, days }) => ({ key, step, on: days[step]! }));
}
