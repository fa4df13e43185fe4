import { sectionOf, versionOn } from "../dated.js";
import type { Day } from "../dates.js";
import type { EventKind, Finding } from "../notifications/case.js";
import type { NotificationType } from "../notifications/notificationType.js";
import { housingGuidanceWhereNeeded, notificationTypes } from "../notifications/notificationTypes.js";
import type { NotificationsInput } from "./notificationsInput.js";
import type { HumanInput } from "./print.js";

/** The place in the law that leaves a finding on an event to a person. */
export const findingSections: Readonly<Record<Exclude<Finding, "needed">, string>> = {
  obvious: "1301/2014 35 § 1 mom",
  consent: "1301/2014 35 § 1 mom",
  cannotCare: "1301/2014 35 § 2 mom",
  childsInterest: "1301/2014 35 § 2 mom",
  urgent: "1301/2014 36 §",
  welfareNeedPossible: "417/2007 25 ja 25 c §",
  jointContact: "417/2007 25 a §",
  sameFactsTold: "1301/2014 35 § 4 mom",
  suspectedOffence: "417/2007 25 § 3 mom",
};

/** That of the findings on months: both notices of 189/2001 and those of integration rest on them. */
export const monthSection = "189/2001 27 § 2 mom";

/** That of the age of the first permit, whichever type rests on it. */
export const permitSection = "681/2023 14 § 1 mom";

const numberedAnew = "2023-01-01";
const sectionOn = (on: Day, since: string, before: string) => (on >= numberedAnew ? since : before);

const types: readonly NotificationType[] = /* @__PURE__ */ Object.values(notificationTypes);

/**
 * That of the need is the duty itself, as it reads on the day; `null` where there was no such duty yet, or where the guidance
 * was due in any case, so that nobody had to find a need.
 */
function neededSection(kind: EventKind, on: Day): string | null {
  const { basis } = types.find(({ trigger }) => trigger.by === "event" && trigger.event === kind)!;
  const { value, source } = versionOn(basis, on);
  const isFound = value !== null && (kind !== "housingOverLimit" || on >= housingGuidanceWhereNeeded);
  return isFound ? sectionOf([source]) : null;
}

/** What people found of a person (Act 906/2019 28 a §), in the order of the document. */
export function findingsOf({ months = [], events = [], applications = [] }: NotificationsInput): HumanInput[] {
  const found: HumanInput[] = [];
  const note = (path: string, section: string, value: unknown) => {
    if (value !== undefined) found.push({ path, section, value } as HumanInput);
  };
  months.forEach(({ mainLivelihood, unemployed }, place) => {
    note(`/months/${place}/mainLivelihood`, monthSection, mainLivelihood);
    note(`/months/${place}/unemployed`, monthSection, unemployed);
  });
  events.forEach((event, place) => {
    for (const [name, section] of Object.entries(findingSections) as [keyof typeof findingSections, string][]) {
      note(`/events/${place}/${name}`, section, event[name]);
    }
    const duty = event.needed === undefined ? null : neededSection(event.kind, event.on);
    if (duty !== null) note(`/events/${place}/needed`, duty, event.needed);
  });
  applications.forEach(({ receivedOn, lines, urgentBasic, urgentSupplementary }, place) => {
    const path = `/applications/${place}`;
    lines.forEach(({ part }, number) => {
      note(`${path}/lines/${number}/part`, sectionOn(receivedOn, "14 c § 1 mom", "14 d § 1 mom"), part);
    });
    note(`${path}/urgentBasic`, "14 b §", urgentBasic);
    note(`${path}/urgentSupplementary`, sectionOn(receivedOn, "14 c § 2 mom", "14 d § 2 mom"), urgentSupplementary);
  });
  return found;
}

/** What counted as true without a question. */
export type NotificationPresumption = "payerByMonth" | "immigrantByPermit";

/** Kela pays since 2017; whoever has a permit or an integration plan is one the act on integration applies to. */
export function presumptionsOf({ months = [], person }: NotificationsInput): readonly NotificationPresumption[] {
  const isByPermit = person.firstPermitOn !== undefined || (person.integrationPlan ?? []).length > 0;
  return [
    ...(months.some(({ basicAssistance, payer }) => basicAssistance && payer === undefined)
      ? (["payerByMonth"] as const)
      : []),
    ...(person.immigrant === undefined && isByPermit ? (["immigrantByPermit"] as const) : []),
  ];
}
