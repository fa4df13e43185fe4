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
  const kind = type === undefined ? from.kind : kindOn(type, from.kind, on);
  const recipient = isArea ? recipientOf(kind, municipality, on) : null;
  if (recipient === null) return { ok: false, reason: "noSuchRecipient" };
  // A code tells the kind as well: those of municipalities have three digits, those of counties two.
  if (recipient.code === from.code) return { ok: false, reason: "sameRecipient" };
  return { ok: true, notification: { ...notification, recipient }, from };
}

/** The kind that had it, where a reading of the law of the day lets it receive the type; else the one that does. */
function kindOn({ recipient, recipientsByLaw }: NotificationType, had: RecipientKind, on: Day): RecipientKind {
  const byLaw = recipientsByLaw && versionOn(recipientsByLaw.versions, on).value;
  return byLaw?.includes(had) ? had : versionOn(recipient, on).value;
}
