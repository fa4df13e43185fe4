import type { Ground } from "../dated.js";
import type { Day, Month } from "../dates.js";
import type { Phrase } from "../sheet.js";
import type { Finding, NeedTheme } from "./case.js";
import type { ContentField } from "./content.js";
import type { Conveyance, GuidedTo, Reason } from "./notificationType.js";
import type { Recipient } from "./recipientOf.js";

/** Which rule of a type a ground is of. */
export type Aspect = "duty" | "count" | "recipient" | "timing" | "visibility" | "repetition" | "telling";

/** A ground with what it is the ground of: the duty of an act may go with a timing of practice. */
export interface NotificationGround extends Ground {
  readonly of: Aspect;
}

/** A notification that is to be made: to one recipient, on one day, with nothing but the fields of its type. @fi ilmoitus sosiaalihuoltoon */
export interface Notification {
  /** The same facts give the same key: what has been sent before is known by it. */
  readonly key: string;
  readonly type: string;
  readonly heading: Phrase;
  readonly conveyance: Conveyance;
  readonly sender: "kela" | "socialServices";
  readonly urgent: boolean;
  readonly recipient: Recipient;
  /** Of guidance: where it leads. */
  readonly guidedTo: (Omit<Recipient, "kind"> & { readonly kind: GuidedTo }) | null;
  readonly sendOn: Day;
  readonly visibleFrom: Day;
  /** First day on which the law asked for it, where that is earlier than practice sent it. */
  readonly dutyFrom: Day;
  readonly lateByPractice: boolean;
  /** It rests on months that Kela has no data of. */
  readonly dataGap: boolean;
  /** The act asks to tell the customer of it. */
  readonly tellsCustomer: boolean;
  /** By what way it goes: `other` where the messaging of Kela could not carry it. */
  readonly channel: "messaging" | "other";
  /** The months it is about: those that were counted, or the reduced one. */
  readonly months: readonly Month[];
  readonly needThemes: readonly NeedTheme[];
  readonly content: readonly ContentField[];
  readonly grounds: readonly NotificationGround[];
}

/** What was looked at and led to no notification, with the reason. */
export interface NotMade {
  readonly type: string;
  readonly on: Day;
  readonly reason: Reason;
}

/** A fact that nobody has said and that would decide. */
export interface Missing {
  readonly what:
    | "home"
    | "firstPermit"
    | "monthMainLivelihood"
    | "monthUnemployed"
    | "transferAsked"
    | "linePart"
    | "born"
    | Finding;
  readonly type: string;
  /** The day on which it would have decided. */
  readonly on: Day;
  /** Places in the lists of the case. */
  readonly at: { readonly list: "events" | "months" | "homes" | "person" | "applications"; readonly place: number };
}
