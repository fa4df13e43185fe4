import { type Dated, inForce, type Version, versionOn } from "../dated.js";
import { type Day, daysLater, lastOf, type Month, monthOf } from "../dates.js";
import { standardCalendar } from "../deadlines/calendar.js";
import type { NeedTheme, NotifiableEvent, NotificationCase, PassedApplication } from "./case.js";
import { type ContentField, contentOn } from "./content.js";
import { type CountingAnswer, countingNotices } from "./countingNotices.js";
import type { Aspect, Missing, Notification, NotificationGround, NotMade } from "./notification.js";
import type {
  ApplicationTrigger,
  EventTrigger,
  MonthsTrigger,
  NotificationType,
  RecipientKind,
  Visibility,
} from "./notificationType.js";
import { notificationTypes } from "./notificationTypes.js";
import { compare } from "./order.js";
import { type NotificationPractice, standardNotificationPractice } from "./practice.js";
import { homeOn, type Recipient, recipientOf } from "./recipientOf.js";
import { reducedMonths } from "./reducedMonths.js";
import { canTransfer, linesToPassOn, passedOnFrom } from "./transfer.js";

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

/** A first permit older than any limit. */
const longAgo = "1900-01-01" as Day;

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
    else if (trigger.of === "transfer") made.transferred(name, type, trigger);
    else made.urgent(name, type);
  }
  return made.answer();
}

interface Details {
  readonly id: string;
  readonly sendOn: Day;
  readonly urgent?: boolean | undefined;
  readonly municipality?: string | null | undefined;
  readonly dutyFrom?: Day;
  readonly dataGap?: boolean;
  readonly channel?: "messaging" | "other";
  readonly months?: readonly Month[];
  readonly needThemes?: readonly NeedTheme[] | undefined;
  readonly timing?: NotificationType["timing"];
  readonly leavesOut?: readonly ContentField[];
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
    if (trigger.who === "immigrant" && !person.isImmigrant) return;
    const isOfAge = trigger.age !== null;
    const run = {
      asOf,
      practice,
      taken: isOfAge ? taken : new Set<Month>(),
      isReachable: (on: Day) => this.recipientsOn(type, homeOn(given.homes, on), on).length > 0,
    };
    const found = countingNotices(given, trigger, run);
    // A permit of an unknown day is taken to be young enough: it is asked for where an old one would change something.
    if (person.isImmigrant && person.firstPermitOn === null) {
      const ofOld = countingNotices({ ...given, person: { ...person, firstPermitOn: longAgo } }, trigger, run);
      const on = daysThatDiffer(found, ofOld)[0];
      if (on !== undefined)
        this.missing.push({ what: "firstPermit", type: name, on, at: { list: "person", place: 0 } });
    }
    for (const { on, reason } of found.notMade) {
      this.notMade.push({ type: name, on, reason });
      if (reason === "noHome") this.missing.push({ what: "home", type: name, on, at: { list: "homes", place: 0 } });
    }
    for (const { place, what } of found.missing) {
      const asked = what === "unemployed" ? "monthUnemployed" : "monthMainLivelihood";
      const on = daysLater(lastOf(given.months[place]!.month), 1);
      this.missing.push({ what: asked, type: name, on, at: { list: "months", place } });
    }
    for (const { sendOn, dutyFrom, months, threshold, spell, dataGap } of found.notices) {
      const isMade = this.make(name, type, {
        id: spell.months[0]!,
        sendOn,
        dutyFrom,
        months,
        dataGap,
        counted: threshold,
      });
      if (isMade && isOfAge) taken.add(monthOf(sendOn));
    }
  }

  seen(name: string, type: NotificationType, trigger: EventTrigger): void {
    const own = this.given.events
      .map((event, place) => ({ event, place }))
      .filter(({ event }) => event.kind === trigger.event && event.on <= this.asOf)
      .sort((one, other) => compare(one.event.on, other.event.on));
    const told: { readonly event: NotifiableEvent; readonly recipients: readonly Recipient[] }[] = [];
    for (const { event, place } of own) {
      const { on, municipality, themes, urgent } = event;
      const decision = trigger.decide(event, on);
      if (decision === null) continue;
      // Where there was no duty yet nothing has to be found out either.
      if (!isDuty(type, on)) {
        this.notMade.push({ type: name, on, reason: "noSuchDuty" });
        continue;
      }
      const { reason, asks } = decision;
      for (const what of asks) this.missing.push({ what, type: name, on, at: { list: "events", place } });
      const recipients = this.recipientsOn(type, municipality ?? homeOn(this.given.homes, on), on);
      const before = told.filter((other) => isSame(other.recipients, recipients)).map((other) => other.event);
      const why = reason ?? (this.isRepeated(type, event, before) ? "repeated" : null);
      if (why !== null) {
        this.notMade.push({ type: name, on, reason: why });
        continue;
      }
      const isMade = this.make(name, type, {
        id: `${on}/${own.filter((other) => other.event.on === on).findIndex((other) => other.event === event)}`,
        sendOn: on,
        urgent,
        municipality,
        needThemes: themes,
      });
      if (isMade) told.push({ event, recipients });
    }
  }

  reduced(name: string, type: NotificationType): void {
    const known = this.given.decisions.filter(({ on }) => on <= this.asOf);
    for (const { decision, isTold } of reducedMonths(known, type, this.practice)) {
      const { on, month, kind, reductionPercent } = decision;
      const id = `${month}/${on}/${kind}/${reductionPercent}`;
      if (isTold) this.make(name, type, { id, sendOn: on, months: [month] });
      else this.notMade.push({ type: name, on, reason: "alreadyTold" });
    }
  }

  transferred(name: string, type: NotificationType, { early }: ApplicationTrigger): void {
    for (const application of this.knownApplications()) {
      const { id, months, transferAskedOn, urgentSupplementary, urgencyFoundOn, municipality, receivedOn } =
        application;
      const { reasons, transfers } = canTransfer(application, this.given.decisions, this.asOf);
      // Who has applied for nothing further and asked for nothing is owed no word on it.
      const isNoMatter = reasons.includes("notAsked") && reasons.includes("nothingToPassOn");
      for (const reason of isNoMatter ? [] : reasons) this.notMade.push({ type: name, on: receivedOn, reason });
      for (const { on, decidedOn } of transfers) {
        // What the applicant asked for only after the decision could not be sent by messaging at first.
        const isLate = decidedOn !== null && transferAskedOn! > decidedOn;
        this.make(name, type, {
          id: `${id}/${on}`,
          sendOn: on,
          urgent: urgentSupplementary && urgencyFoundOn <= on,
          months,
          channel: isLate && !versionOn(messagingAfterDecision, on).value ? "other" : "messaging",
          municipality,
          ...(decidedOn === null ? early : {}),
        });
      }
    }
  }

  urgent(name: string, type: NotificationType): void {
    for (const application of this.knownApplications()) {
      const { id, months, urgentSupplementary, urgencyFoundOn, municipality, transferAskedOn } = application;
      if (!urgentSupplementary || urgencyFoundOn > this.asOf) continue;
      const on = passedOnFrom(urgencyFoundOn);
      if (linesToPassOn(application).length === 0) {
        this.notMade.push({ type: name, on, reason: "nothingToPassOn" });
        continue;
      }
      const isMade = this.make(name, type, { id, sendOn: on, urgent: true, months, municipality });
      // Kela assesses the urgency with the social services unasked; the application itself goes by request only.
      if (isMade && (transferAskedOn === null || transferAskedOn > this.asOf)) {
        const at = { list: "applications", place: this.given.applications.indexOf(application) } as const;
        this.missing.push({ what: "transferAsked", type: name, on, at });
      }
    }
  }

  private knownApplications(): readonly PassedApplication[] {
    return this.given.applications.filter(({ receivedOn }) => receivedOn <= this.asOf);
  }

  /**
   * Whether the same authority has been told as much before. What goes without consent is a duty of its own (35 § 2 mom)
   * and is not silenced by what went with it.
   */
  private isRepeated(
    { repetition }: NotificationType,
    event: NotifiableEvent,
    told: readonly NotifiableEvent[],
  ): boolean {
    if (this.practice.repeatedNeed === "every") return false;
    if (inForce(repetition, event.on)?.value !== "everyTimeAfterThirtyDays") return false;
    return told.some(
      (before) =>
        event.on <= daysLater(before.on, quietDays) &&
        (event.urgent !== true || before.urgent === true) &&
        (event.consent === true || before.consent !== true),
    );
  }

  /** Makes one for each recipient, and says whether there was any. */
  private make(name: string, type: NotificationType, details: Details): boolean {
    const { sendOn, urgent = false, dutyFrom = sendOn, counted } = details;
    const { homes, person } = this.given;
    const duty = inForce(type.basis, sendOn);
    if (duty === null || duty.value === null) {
      this.notMade.push({ type: name, on: sendOn, reason: "noSuchDuty" });
      return false;
    }
    const municipality = details.municipality ?? homeOn(homes, sendOn);
    const addressed = this.recipientKinds(type, sendOn);
    const guided = type.guidesTo === undefined ? null : inForce(type.guidesTo, sendOn);
    const guidedTo = guided === null ? null : guideOf(guided.value, municipality, sendOn);
    const recipients = this.recipientsOn(type, municipality, sendOn);
    if (recipients.length === 0) {
      this.notMade.push({ type: name, on: sendOn, reason: "noHome" });
      this.missing.push({ what: "home", type: name, on: sendOn, at: { list: "homes", place: 0 } });
      return false;
    }
    const visibility = inForce((urgent ? type.visibilityIfUrgent : undefined) ?? type.visibility, sendOn)!;
    const telling = type.tellsCustomer === undefined ? null : inForce(type.tellsCustomer, sendOn);
    const grounds: NotificationGround[] = [
      ground("duty", duty),
      ...(counted === undefined ? [] : [ground("count", counted)]),
      ground("recipient", guided ?? addressed),
      ground("timing", inForce(details.timing ?? type.timing, sendOn)!),
      ground("visibility", visibility),
      ground("repetition", inForce(type.repetition, sendOn)!),
      ...(telling === null ? [] : [ground("telling", telling)]),
    ];
    for (const recipient of recipients) {
      this.notifications.push({
        key: [name, person.id, details.id, ...(recipients.length > 1 ? [recipient.kind] : [])].join("/"),
        type: name,
        heading: { fi: type.fi, sv: type.sv, en: type.en },
        conveyance: duty.value,
        sender: type.sender,
        urgent,
        recipient,
        guidedTo,
        sendOn,
        visibleFrom: visibleFrom(visibility.value, sendOn),
        dutyFrom,
        lateByPractice: dutyFrom < sendOn,
        dataGap: details.dataGap ?? false,
        tellsCustomer: telling?.value ?? false,
        channel: details.channel ?? "messaging",
        months: details.months ?? [],
        needThemes: details.needThemes ?? [],
        content: contentOn(
          type.content.filter((field) => !details.leavesOut?.includes(field)),
          sendOn,
          person.isPhoneKnown,
        ),
        grounds,
      });
    }
    return true;
  }

  /** All who receive it on a day, the same authority once; none where the municipality is not known. */
  private recipientsOn(type: NotificationType, municipality: string | null, on: Day): readonly Recipient[] {
    if (type.guidesTo !== undefined && guideOf(versionOn(type.guidesTo, on).value, municipality, on) === null)
      return [];
    const found: Recipient[] = [];
    for (const kind of this.recipientKinds(type, on).value) {
      const recipient = recipientOf(kind, municipality, on);
      if (recipient !== null && !isSame([recipient], found)) found.push(recipient);
    }
    return found;
  }

  private recipientKinds(type: NotificationType, on: Day): Version<readonly RecipientKind[]> {
    const byLaw = type.recipientsByLaw;
    if (byLaw?.when(this.practice)) return versionOn(byLaw.versions, on);
    const version = versionOn(type.recipient, on);
    return { ...version, value: [version.value] };
  }
}

/** Whether one of some recipients is among others. */
function isSame(recipients: readonly Recipient[], others: readonly Recipient[]): boolean {
  return recipients.some(({ kind, code }) => others.some((other) => other.kind === kind && other.code === code));
}

/** The days on which two answers on the same months say different things, the first one first. */
function daysThatDiffer(one: CountingAnswer, other: CountingAnswer): readonly Day[] {
  const told = ({ notices, notMade }: CountingAnswer) => [
    ...notices.map(({ sendOn }) => ({ on: sendOn, what: `sent ${sendOn}` })),
    ...notMade.map(({ on, reason }) => ({ on, what: `${reason} ${on}` })),
  ];
  const only = (of: CountingAnswer, against: CountingAnswer) => {
    const known = new Set(told(against).map(({ what }) => what));
    return told(of).filter(({ what }) => !known.has(what));
  };
  return [...only(one, other), ...only(other, one)].map(({ on }) => on).sort();
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

/** Whether the duty was in force on a day. */
function isDuty({ basis }: NotificationType, on: Day): boolean {
  return (inForce(basis, on)?.value ?? null) !== null;
}
