import { type Dated, versionOn } from "../dated.js";
import type { Day } from "../dates.js";
import type { Notification } from "./notification.js";
import type { NotificationType, RecipientKind } from "./notificationType.js";
import { notificationTypes } from "./notificationTypes.js";
import { type Recipient, recipientOf } from "./recipientOf.js";

/** Since when a receiver can pass a misrouted notification on. */
export const forwardingFrom: Dated<boolean> = [
  {
    from: "2020-09-26",
    value: true,
    source: { law: "1412/1997", section: "4 §", document: "Kela: etuustietopalvelu Kelmu", confidence: "published" },
  },
  {
    from: "2017-01-01",
    value: false,
    source: {
      law: "1412/1997",
      section: "4 §",
      document: "Kela: etuustietopalvelu Kelmu",
      confidence: "published",
      note: "A misrouted one went back to Kela; the receiver could not pass it on.",
    },
  },
];

/** A notification passed on, or why it cannot be. */
export type Forwarded =
  | { readonly ok: true; readonly notification: Notification; readonly from: Recipient }
  | { readonly ok: false; readonly reason: "notPossible" | "beforeSent" | "sameRecipient" | "noSuchRecipient" };

/**
 * Passes a misrouted notification on to the one competent for another municipality. It goes to the same kind of authority,
 * unless the law of the day knows another one only; it has exactly one recipient again, and nothing else of it changes.
 *
 * @fi väärään paikkaan tulleen ilmoituksen siirto
 */
export function forwardReferral(
  notification: Notification,
  municipality: string,
  on: Day,
  types: Readonly<Record<string, NotificationType>> = notificationTypes,
): Forwarded {
  const { recipient: from, sendOn } = notification;
  if (on < sendOn) return { ok: false, reason: "beforeSent" };
  if (!versionOn(forwardingFrom, on).value) return { ok: false, reason: "notPossible" };
  const isArea = from.kind === "municipality" || from.kind === "wellbeingServicesCounty";
  const type = types[notification.type];
  const kind = type === undefined || mayReceive(from.kind, type, on) ? from.kind : versionOn(type.recipient, on).value;
  const recipient = isArea ? recipientOf(kind, municipality, on) : null;
  if (recipient === null) return { ok: false, reason: "noSuchRecipient" };
  // A code tells the kind as well: those of municipalities have three digits, those of counties two.
  if (recipient.code === from.code) return { ok: false, reason: "sameRecipient" };
  return { ok: true, notification: { ...notification, recipient }, from };
}

/** Whether a kind of authority may receive a type on a day, by whatever reading. */
function mayReceive(kind: RecipientKind, { recipient, recipientsByLaw }: NotificationType, on: Day): boolean {
  if (versionOn(recipient, on).value === kind) return true;
  return recipientsByLaw !== undefined && versionOn(recipientsByLaw.versions, on).value.includes(kind);
}
