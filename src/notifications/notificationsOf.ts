import { type Dated, inForce, type Version } from "../dated.js";
import { type Day, daysLater, type Month, monthOf } from "../dates.js";
import { standardCalendar } from "../deadlines/calendar.js";
import type { NeedTheme, NotifiableEvent, NotificationCase, PassedApplication } from "./case.js";
import { contentOn } from "./content.js";
import { countingNotices } from "./countingNotices.js";
import type { Aspect, Missing, Notification, NotificationGround, NotMade } from "./notification.js";
import type { EventTrigger, MonthsTrigger, NotificationType, RecipientKind, Visibility } from "./notificationType.js";
import { notificationTypes } from "./notificationTypes.js";
import { type NotificationPractice, standardNotificationPractice } from "./practice.js";
import { homeOn, recipientOf } from "./recipientOf.js";
import { reducedMonths } from "./reducedMonths.js";
import { canTransfer } from "./transfer.js";

/** Notifications in the order of their days, what was looked at without one, and what nobody has said. */
export interface NotificationsAnswer {
  readonly notifications: readonly Notification[];
  readonly notMade: readonly NotMade[];
  readonly missing: readonly Missing[];
}

/** Since when an application could be passed on by messaging after the basic decision had been made. */
export const messagingAfterDecision: Dated<boolean> = [
  {
    from: "2017-12-31",
    value: true,
    source: {
      law: "1412/1997",
      section: "14 d § 1 mom",
      document: "Kela, 10.1.2018",
      confidence: "published",
      note: "It became possible during 2017; the day is not known, and its last day is taken.",
    },
  },
  {
    from: "2017-01-01",
    value: false,
    source: { law: "1412/1997", section: "14 d § 1 mom", document: "Kela, 10.1.2018", confidence: "published" },
  },
];

const quietDays = 30;

/**
 * Every notification of a person as it looks on a day: what happens later is not seen. Each follows the law of the day on
 * which it is sent, and goes to the one competent for the home municipality of that day.
 */
export function notificationsOf(
  given: NotificationCase,
  asOf: Day,
  practice: NotificationPractice = standardNotificationPractice,
  types: Readonly<Record<string, NotificationType>> = notificationTypes,
): NotificationsAnswer {
  const made = new Made(given, asOf, practice);
  // Months in which a type of the same persons has been sent: the classes of age never meet in a month.
  const taken = new Set<Month>();
  for (const [name, type] of Object.entries(types)) {
    const { trigger } = type;
    if (trigger.by === "months") made.counted(name, type, trigger, taken);
    else if (trigger.by === "event") made.seen(name, type, trigger);
    else if (trigger.by === "reducedMonth") made.reduced(name, type);
    else if (trigger.of === "transfer") made.transferred(name, type);
    else made.urgent(name, type);
  }
  return made.answer();
}

interface Details {
  readonly id: string;
  readonly sendOn: Day;
  readonly urgent?: boolean;
  readonly municipality?: string | null;
  readonly dutyFrom?: Day;
  readonly dataGap?: boolean;
  readonly channel?: "messaging" | "other";
  readonly months?: readonly Month[];
  readonly needThemes?: readonly NeedTheme[];
  readonly visibility?: Visibility;
  readonly counted?: Version<unknown>;
}

class Made {
  private readonly notifications: Notification[] = [];
  private readonly notMade: NotMade[] = [];
  private readonly missing: Missing[] = [];

  constructor(
    private readonly given: NotificationCase,
    private readonly asOf: Day,
    private readonly practice: NotificationPractice,
  ) {}

  answer(): NotificationsAnswer {
    const { notMade, missing } = this;
    const notifications = [...this.notifications].sort((one, other) => compare(one.sendOn, other.sendOn));
    return { notifications, notMade: [...notMade].sort((one, other) => compare(one.on, other.on)), missing };
  }

  counted(name: string, type: NotificationType, trigger: MonthsTrigger, taken: Set<Month>): void {
    const { given, asOf, practice } = this;
    const { person } = given;
    const isOfAge = trigger.age !== null;
    const found = countingNotices(given, trigger, asOf, practice, isOfAge ? taken : undefined);
    for (const { sendOn, dutyFrom, months, threshold, spell } of found.notices) {
      if (isOfAge) taken.add(monthOf(sendOn));
      const dataGap = spell.hasOtherPayer;
      this.make(name, type, { id: spell.months[0]!, sendOn, dutyFrom, months, dataGap, counted: threshold });
      // A permit of an unknown day is taken to be young enough.
      const asksPermit = trigger.who === "immigrant" && sendOn >= "2025-01-01" && person.firstPermitOn === null;
      if (asksPermit && practice.firstPermitLimit === "threeYears")
        this.missing.push({ what: "firstPermit", type: name, at: { list: "person", place: 0 } });
    }
    if (trigger.who === "immigrant" && !person.isImmigrant) return;
    for (const { on, reason } of found.notMade) this.notMade.push({ type: name, on, reason });
    for (const { place, what } of found.missing) {
      const asked = what === "unemployed" ? "monthUnemployed" : "monthMainLivelihood";
      this.missing.push({ what: asked, type: name, at: { list: "months", place } });
    }
  }

  seen(name: string, type: NotificationType, trigger: EventTrigger): void {
    const own = this.given.events
      .map((event, place) => ({ event, place }))
      .filter(({ event }) => event.kind === trigger.event && event.on <= this.asOf)
      .sort((one, other) => compare(one.event.on, other.event.on));
    let last: NotifiableEvent | null = null;
    for (const { event, place } of own) {
      const { on, municipality, themes } = event;
      const decision = trigger.decide(event, on);
      if (decision === null) continue;
      const { reason, isUrgent, asks } = decision;
      for (const what of asks) this.missing.push({ what, type: name, at: { list: "events", place } });
      const why = reason ?? (this.isRepeated(type, event, last) ? "repeated" : null);
      if (why !== null) this.notMade.push({ type: name, on, reason: why });
      else {
        last = event;
        this.make(name, type, {
          id: `${on}/${own.filter((other) => other.event.on === on).findIndex((other) => other.event === event)}`,
          sendOn: on,
          urgent: isUrgent,
          ...(municipality === undefined ? {} : { municipality }),
          ...(themes === undefined ? {} : { needThemes: themes }),
        });
      }
    }
  }

  reduced(name: string, type: NotificationType): void {
    const known = this.given.decisions.filter(({ on }) => on <= this.asOf);
    for (const { decision, isTold } of reducedMonths(known, type, this.practice)) {
      const { on, month, reductionPercent } = decision;
      if (isTold) this.make(name, type, { id: `${month}/${reductionPercent}`, sendOn: on, months: [month] });
      else this.notMade.push({ type: name, on, reason: "alreadyTold" });
    }
  }

  transferred(name: string, type: NotificationType): void {
    for (const application of this.knownApplications()) {
      const { id, months, transferAskedOn, urgentSupplementary, municipality, receivedOn } = application;
      const { reasons, transfers } = canTransfer(application, this.given.decisions, this.asOf);
      for (const reason of reasons) this.notMade.push({ type: name, on: receivedOn, reason });
      for (const { on } of transfers) {
        // What the applicant asked for only after the decision could not be sent by messaging at first.
        const isLate =
          on === transferAskedOn && this.given.decisions.some((own) => months.includes(own.month) && own.on < on);
        this.make(name, type, {
          id: `${id}/${on}`,
          sendOn: on,
          urgent: urgentSupplementary,
          months,
          channel: isLate && inForce(messagingAfterDecision, on)?.value === false ? "other" : "messaging",
          ...(municipality === null ? {} : { municipality }),
          ...(urgentSupplementary ? { visibility: "sameDay" as const } : {}),
        });
      }
    }
  }

  urgent(name: string, type: NotificationType): void {
    for (const { id, months, urgentSupplementary, urgencyFoundOn, municipality } of this.knownApplications()) {
      if (!urgentSupplementary || urgencyFoundOn > this.asOf) continue;
      const place = municipality === null ? {} : { municipality };
      this.make(name, type, { id, sendOn: urgencyFoundOn, urgent: true, months, ...place });
    }
  }

  private knownApplications(): readonly PassedApplication[] {
    return this.given.applications.filter(({ receivedOn }) => receivedOn <= this.asOf);
  }

  private isRepeated({ repetition }: NotificationType, event: NotifiableEvent, last: NotifiableEvent | null): boolean {
    if (last === null || this.practice.repeatedNeed === "every") return false;
    if (inForce(repetition, event.on)?.value !== "everyTimeAfterThirtyDays") return false;
    return event.on <= daysLater(last.on, quietDays) && !(event.urgent === true && last.urgent !== true);
  }

  private make(name: string, type: NotificationType, details: Details): void {
    const { sendOn, urgent = false, dutyFrom = sendOn, counted } = details;
    const { homes, person } = this.given;
    const duty = inForce(type.basis, sendOn);
    if (duty === null || duty.value === null) {
      this.notMade.push({ type: name, on: sendOn, reason: "noSuchDuty" });
      return;
    }
    const municipality = details.municipality ?? homeOn(homes, sendOn);
    const addressed = this.recipientKinds(type, sendOn);
    const guided = type.guidesTo === undefined ? null : inForce(type.guidesTo, sendOn);
    const visibility = inForce(type.visibility, sendOn)!;
    for (const kind of addressed.value) {
      const recipient = recipientOf(kind, municipality, sendOn);
      const guidedTo = guided === null ? null : guideOf(guided.value, municipality, sendOn);
      if (recipient === null || (guided !== null && guidedTo === null)) {
        this.notMade.push({ type: name, on: sendOn, reason: "noHome" });
        this.missing.push({ what: "home", type: name, at: { list: "homes", place: 0 } });
        continue;
      }
      const grounds: NotificationGround[] = [
        ground("duty", duty),
        ...(counted === undefined ? [] : [ground("count", counted)]),
        ground("recipient", guided ?? addressed),
        ground("timing", inForce(type.timing, sendOn)!),
        ground("visibility", visibility),
        ground("repetition", inForce(type.repetition, sendOn)!),
      ];
      this.notifications.push({
        key: [name, person.id, details.id, ...(addressed.value.length > 1 ? [kind] : [])].join("/"),
        type: name,
        heading: { fi: type.fi, sv: type.sv, en: type.en },
        conveyance: duty.value,
        sender: type.sender,
        urgent,
        recipient,
        guidedTo,
        sendOn,
        visibleFrom: visibleFrom(details.visibility ?? visibility.value, sendOn),
        dutyFrom,
        lateByPractice: dutyFrom < sendOn,
        dataGap: details.dataGap ?? false,
        tellsCustomer: (type.tellsCustomer && inForce(type.tellsCustomer, sendOn)?.value) ?? false,
        channel: details.channel ?? "messaging",
        months: details.months ?? [],
        needThemes: details.needThemes ?? [],
        content: contentOn(type.content, sendOn, person.isPhoneKnown),
        grounds,
      });
    }
  }

  private recipientKinds(type: NotificationType, on: Day): Version<readonly RecipientKind[]> {
    const byLaw = type.recipientsByLaw;
    if (byLaw?.when(this.practice)) return inForce(byLaw.versions, on)!;
    const version = inForce(type.recipient, on)!;
    return { ...version, value: [version.value] };
  }
}

const multiSectorService = {
  kind: "multiSectorService",
  code: null,
  heading: {
    fi: "Monialainen yhteinen palvelu",
    sv: "Sektorsövergripande gemensam service",
    en: "Multi-sector service",
  },
} as const;

function guideOf(
  kind: NonNullable<NotificationType["guidesTo"]>[number]["value"],
  municipality: string | null,
  on: Day,
): Notification["guidedTo"] {
  return kind === "multiSectorService"
    ? multiSectorService
    : (recipientOf(kind, municipality, on) as Notification["guidedTo"]);
}

function ground(of: Aspect, { from, source }: Version<unknown>): NotificationGround {
  return { of, ...source, inForceFrom: from };
}

function visibleFrom(visibility: Visibility, sendOn: Day): Day {
  return visibility === "nextWorkingDay" ? standardCalendar.workingDayAfter(sendOn, 1) : sendOn;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
