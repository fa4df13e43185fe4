import { sectionOf } from "../dated.js";
import type { Day } from "../dates.js";
import type { DeadlineCase } from "../deadlines/case.js";
import { limitOn } from "../deadlines/limits.js";
import type { Delivery } from "../facts.js";
import type { EventDocument } from "./deadlineEvents.js";
import type { HumanInput } from "./print.js";

/** The place in the law of the day of service by the way of sending: one shown otherwise than presumed, opened, or witnessed. */
const serviceSections: Readonly<Record<Delivery, string>> = {
  letter: "434/2003 59 § 2 mom",
  electronic: "13/2003 19 § 2 mom",
  verifiedElectronic: "13/2003 18 §",
  handed: "434/2003 60 §",
};

/** What people found in a case (Act 906/2019 28 a §), in the order of the document. */
export function findingsOf({ application, events }: DeadlineCase, documents: readonly EventDocument[]): HumanInput[] {
  const sectionOn = (limit: Parameters<typeof limitOn>[0], on: Day) => sectionOf(limitOn(limit, on).grounds);
  const assessment = (on: Day) => sectionOn("serviceNeedAssessment", on);
  const sections: Partial<Record<keyof EventDocument, (on: Day, own: EventDocument) => string>> = {
    isComplete: (on) => sectionOn("decisionAfterCompletion", on),
    // A prompt that does not say how it was sent is presumed to be a letter.
    servedOn: (_, { delivery = "letter" }) => serviceSections[delivery],
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
      found.push({ path: `/events/${place}/${name}`, section: section(events[place]!.on, own), value });
    }
  });
  return found;
}
