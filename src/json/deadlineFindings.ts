import { sectionOf } from "../dated.js";
import type { Day } from "../dates.js";
import type { DeadlineCase } from "../deadlines/case.js";
import { limitOn } from "../deadlines/limits.js";
import type { EventDocument } from "./deadlineEvents.js";
import type { HumanInput } from "./print.js";

/** What people found in a case (Act 906/2019 28 a §), in the order of the document. */
export function findingsOf({ application, events }: DeadlineCase, documents: readonly EventDocument[]): HumanInput[] {
  const sectionOn = (limit: Parameters<typeof limitOn>[0], on: Day) => sectionOf(limitOn(limit, on).grounds);
  const assessment = (on: Day) => sectionOn("serviceNeedAssessment", on);
  const sections: Partial<Record<keyof EventDocument, (on: Day) => string>> = {
    isComplete: (on) => sectionOn("decisionAfterCompletion", on),
    servedOn: () => "434/2003 59 § 2 mom",
    withinOfficeHours: () => "150/1930 6 §",
    over75: assessment,
    highestCareAllowance: assessment,
    disabilityServices: assessment,
    childSpecialSupport: assessment,
  };
  const { isUrgent, receivedOn } = application;
  const found: HumanInput[] = [];
  if (isUrgent !== null) {
    found.push({ path: "/application/urgent", section: sectionOn("urgentDecision", receivedOn), value: isUrgent });
  }
  documents.forEach((own, place) => {
    for (const [name, section] of Object.entries(sections)) {
      const value = own[name as keyof EventDocument];
      if (value === undefined) continue;
      found.push({ path: `/events/${place}/${name}`, section: section(events[place]!.on), value });
    }
  });
  return found;
}
