import * as areas from "../areas/tables.js";
import { sectionOf, versionOn } from "../dated.js";
import type { Day } from "../dates.js";
import { daysOff } from "../deadlines/daysOff.js";
import { limits } from "../deadlines/limits.js";
import { expenseKinds } from "../figures/expenseKinds.js";
import type { Identity, Law } from "../law.js";
import type { NotificationCase } from "../notifications/case.js";
import { contentFields } from "../notifications/content.js";
import type { Missing, Notification, NotificationGround } from "../notifications/notification.js";
import { notificationsOf } from "../notifications/notificationsOf.js";
import type { NotificationType, Reason } from "../notifications/notificationType.js";
import { notificationTypes } from "../notifications/notificationTypes.js";
import { type NotificationPractice, standardNotificationPractice } from "../notifications/practice.js";
import { splitApplication } from "../notifications/splitApplication.js";
import {
  canTransfer,
  type MayTransfer,
  transferPackage,
  type UrgencyOfParts,
  urgencyOf,
} from "../notifications/transfer.js";
import { type YouthFact, youthAtRisk } from "../notifications/youthAtRisk.js";
import { type PracticeName, readings } from "../practice.js";
import { type Language, yesOrNo } from "../sheet.js";
import { version } from "../version.js";
import { findingsOf, type NotificationPresumption, permitSection, presumptionsOf } from "./notificationFindings.js";
import { reasonText } from "./notificationQuestions.js";
import { caseOf, parseNotificationsInput } from "./notificationsInput.js";
import type { HumanInput, QuestionDocument } from "./print.js";
import type { Parsed } from "./problems.js";
import { questionText } from "./questions.js";
import { type TablesIdentity, tablesIdentity } from "./tablesIdentity.js";

/** A notification as the answer prints it. */
export interface NotificationDocument
  extends Pick<
    Notification,
    | "key"
    | "type"
    | "conveyance"
    | "sender"
    | "urgent"
    | "sendOn"
    | "visibleFrom"
    | "dutyFrom"
    | "lateByPractice"
    | "dataGap"
    | "tellsCustomer"
    | "channel"
    | "months"
    | "needThemes"
    | "content"
  > {
  readonly heading: string;
  readonly recipient: { readonly kind: string; readonly code: string | null };
  readonly recipientName: string;
  readonly guidedTo?: { readonly kind: string; readonly code: string | null };
  readonly guidedToName?: string;
  readonly grounds: readonly NotificationGround[];
}

/** What becomes of an application, as the answer prints it. */
export interface ApplicationAnswer {
  readonly id: string;
  /** Ids of the lines by part. */
  readonly parts: Readonly<Record<keyof ReturnType<typeof splitApplication>, readonly string[]>>;
  readonly canTransfer: boolean;
  readonly reasons: MayTransfer["reasons"];
  readonly packages: readonly {
    readonly on: string;
    readonly lines: readonly string[];
    readonly attachments: readonly string[];
  }[];
  readonly urgency: UrgencyOfParts;
}

export interface NotificationsDocument {
  readonly reference?: string;
  readonly asOf: string;
  readonly notifications: readonly NotificationDocument[];
  readonly notMade: readonly {
    readonly type: string;
    readonly heading: string;
    readonly on: string;
    readonly reason: Reason;
    readonly text: string;
  }[];
  readonly applications: readonly ApplicationAnswer[];
  /** Facts on a person under 25, each with its ground. */
  readonly youth: readonly YouthFact[];
  readonly provisional: boolean;
  readonly presumptions: readonly NotificationPresumption[];
  readonly questions: readonly QuestionDocument[];
  readonly humanInputs: readonly HumanInput[];
  readonly practice?: Readonly<Record<string, string>>;
  readonly madeWith: { readonly package: string; readonly version: string; readonly law: TablesIdentity };
}

const identityWith = /* @__PURE__ */ tablesIdentity({
  notificationTypes,
  contentFields,
  daysOff,
  limits,
  expenseKinds,
  ...areas,
});

/** Reads, works out and prints a document of `notifications`. The law of amounts plays no part in it. */
export function notificationsAnswer(
  document: unknown,
  _lawFor?: (on: Day) => Law,
  _identity?: (law: Law) => Identity,
  language: Language = "en",
): Parsed<NotificationsDocument> {
  const parsed = parseNotificationsInput(document);
  if (!parsed.ok) return parsed;
  const { reference, asOf, practice: asked } = parsed.value;
  const given = caseOf(parsed.value);
  const chosen = Object.entries(asked ?? {}).filter(([, value]) => value !== undefined);
  const reading: NotificationPractice = { ...standardNotificationPractice, ...Object.fromEntries(chosen) };
  const changed = chosen.filter(([name, value]) => readings[name as PracticeName][0] !== value);
  const { notifications, notMade, missing } = notificationsOf(given, asOf, reading);
  const applications = given.applications.filter(({ receivedOn }) => receivedOn <= asOf);
  const questions = [...questionsOf(missing, given, language), ...lineQuestions(given, asOf, language)];
  return {
    ok: true,
    value: {
      ...(reference === undefined ? {} : { reference }),
      asOf,
      notifications: notifications.map((own) => printNotification(own, language)),
      notMade: notMade.map(({ type, on, reason }) => ({
        type,
        heading: typeOf(type)[language],
        on,
        reason,
        text: reasonText(reason, language),
      })),
      applications: applications.map((own) => {
        const { can, reasons, transfers } = canTransfer(own, given.decisions, asOf);
        const ids = (lines: readonly { readonly id: string }[]) => lines.map((line) => line.id);
        const { basic, supplementary, preventive, unclear } = splitApplication(own);
        return {
          id: own.id,
          parts: {
            basic: ids(basic),
            supplementary: ids(supplementary),
            preventive: ids(preventive),
            unclear: ids(unclear),
          },
          canTransfer: can,
          reasons,
          packages: transfers.map((transfer) => {
            const { lines, attachments } = transferPackage(own, transfer);
            return { on: transfer.on, lines: ids(lines), attachments };
          }),
          urgency: urgencyOf(own, given.decisions, reading, asOf),
        };
      }),
      youth: youthAtRisk(given, asOf),
      provisional: questions.length > 0,
      presumptions: presumptionsOf(parsed.value),
      questions,
      humanInputs: findingsOf(parsed.value),
      ...(changed.length === 0 ? {} : { practice: Object.fromEntries(changed) as Record<string, string> }),
      madeWith: { package: "toimeentulotuki", version, law: identityWith(reading, changed) },
    },
  };
}

function printNotification(own: Notification, language: Language): NotificationDocument {
  const { heading, recipient, guidedTo, grounds, ...rest } = own;
  return {
    ...rest,
    heading: heading[language],
    recipient: { kind: recipient.kind, code: recipient.code },
    recipientName: recipient.heading[language],
    ...(guidedTo === null
      ? {}
      : {
          guidedTo: { kind: guidedTo.kind, code: guidedTo.code },
          guidedToName: guidedTo.heading[language],
        }),
    grounds,
  };
}

const typeOf = (name: string): NotificationType =>
  (notificationTypes as Readonly<Record<string, NotificationType>>)[name]!;

/** Code, field and assumption of what is missing. */
const asks = {
  home: { code: "homeMunicipality", field: null, assumed: null },
  firstPermit: { code: "firstPermitOn", field: "firstPermitOn", assumed: null },
  transferAsked: { code: "transferAsked", field: "transferAskedOn", assumed: null },
  born: { code: "childBorn", field: "born", assumed: null },
  monthMainLivelihood: { code: "monthMainLivelihood", field: "mainLivelihood", assumed: false },
  monthUnemployed: { code: "monthUnemployed", field: "unemployed", assumed: false },
} as const;

function questionsOf(
  missing: readonly Missing[],
  { person: of }: NotificationCase,
  language: Language,
): readonly QuestionDocument[] {
  const asked = new Map<string, QuestionDocument>();
  for (const { what, type, on, at } of missing) {
    const {
      code: name,
      field,
      assumed,
    } = (asks as Readonly<Record<string, (typeof asks)[keyof typeof asks]>>)[what] ?? {
      code: what,
      field: what,
      assumed: false,
    };
    const place = at.list === "homes" || at.list === "person" ? `/${at.list}` : `/${at.list}/${at.place}`;
    const path = field === null ? place : `${place}/${field}`;
    if (asked.has(path)) continue;
    asked.set(path, {
      code: name,
      path,
      person: of.id,
      section: what === "firstPermit" ? permitSection : sectionOf([versionOn(typeOf(type).basis, on).source]),
      assumed,
      answers: assumed === false ? yesOrNo : [],
      text: questionText(name, language),
    });
  }
  return [...asked.values()];
}

/** Costs without a name: the part they belong to is asked where somebody wants them passed on. */
function lineQuestions(given: NotificationCase, asOf: Day, language: Language): readonly QuestionDocument[] {
  return given.applications.flatMap((own, place) => {
    if (own.transferAskedOn === null || own.transferAskedOn > asOf) return [];
    const { unclear } = splitApplication(own);
    return unclear.map((line) => ({
      code: "linePart",
      path: `/applications/${place}/lines/${own.lines.indexOf(line)}/part`,
      section: sectionOf([versionOn(notificationTypes.supplementaryApplication.basis, own.receivedOn).source]),
      assumed: "unclear",
      answers: ["basic", "supplementary", "preventive"],
      text: questionText("linePart", language),
    }));
  });
}
