import { type Dated, inForce } from "../dated.js";
import type { Day } from "../dates.js";

/** What notices may carry, with the first day on which it could be carried. No act lists the fields. @fi ilmoituksen sisältö */
export const contentFields = {
  identity: always(),
  contactDetails: always(),
  phone: fromOctober2017(),
  freeText: always(),
  needThemes: always(),
  urgency: always(),
  childIdentity: always(),
  countedMonths: always(),
  reductionDecision: always(),
  application: always(),
  attachments: always(),
  attachmentNames: fromOctober2017(),
  basicCalculation: always(),
  statement: always(),
  situationForReduction: always(),
  supplementaryDecision: always(),
} as const satisfies Record<string, Dated<true>>;

export type ContentField = keyof typeof contentFields;

/** Of these fields, those that could be carried on a day; a phone number only where Kela knows it. */
export function contentOn(fields: readonly ContentField[], on: Day, isPhoneKnown: boolean): readonly ContentField[] {
  return fields.filter((field) => inForce(contentFields[field], on) !== null && (field !== "phone" || isPhoneKnown));
}

/**
 * Exactly the data that a notification may carry, out of what the host holds: whatever is not on the list of its type
 * stays behind and is named.
 */
export function payloadOf<T>(
  { content }: { readonly content: readonly ContentField[] },
  held: Readonly<Record<string, T>>,
): { readonly payload: Readonly<Partial<Record<ContentField, T>>>; readonly leftBehind: readonly string[] } {
  const isAllowed = (name: string): name is ContentField => (content as readonly string[]).includes(name);
  const payload = Object.fromEntries(Object.entries(held).filter(([name]) => isAllowed(name)));
  return { payload, leftBehind: Object.keys(held).filter((name) => !isAllowed(name)) };
}

function always(): Dated<true> {
  const source = {
    law: "1412/1997",
    section: "18 h §",
    document: "1412/1997 18 a § 3 mom (2017–2022)",
    confidence: "derived",
    note: "The acts say what is necessary for the task of the receiver and list no fields.",
  } as const;
  return [{ from: "2017-01-01", value: true, source }];
}

function fromOctober2017(): Dated<true> {
  const source = {
    law: "1412/1997",
    section: "18 a § 3 mom",
    document: "Kela: etuustietopalvelun muutokset, syksy 2017",
    confidence: "published",
  } as const;
  return [{ from: "2017-10-09", value: true, source }];
}
