import { inForce } from "../dated.js";
import { sameDayAfter } from "../dates.js";
import { countFrom } from "./application.js";
import { type EventOf, eventsOf } from "./case.js";
import { assessmentOfDisabled, limitOn } from "./limits.js";
import type { Matter } from "./matter.js";

/**
 * The limits of a personal conversation and of the assessment of service needs.
 *
 * @source 1412/1997 14 d § (1023/2022), until 2022 14 e §; 1301/2014 36 §; 417/2007 26 §
 */
export function serviceLimits(matter: Matter): void {
  const { known, calendar } = matter;
  const { events } = known;
  for (const { on } of eventsOf(events, "conversationRequested")) {
    const held = eventsOf(events, "conversationHeld").find((event) => event.on >= on);
    matter.post({
      kind: "personalConversation",
      ...countFrom("personalConversation", on, calendar),
      doneOn: held?.on ?? null,
    });
  }
  for (const raised of eventsOf(events, "serviceNeedRaised")) {
    const after = (kind: "serviceNeedAssessmentBegun" | "serviceNeedAssessmentEnded") =>
      eventsOf(events, kind).find((event) => event.on >= raised.on)?.on ?? null;
    const binding = bindingFacts(raised);
    const isBound = binding.some((fact) => raised[fact]);
    if (isBound) {
      const doneOn = after("serviceNeedAssessmentBegun");
      matter.post({
        kind: "serviceNeedAssessment",
        ...countFrom("serviceNeedAssessment", raised.on, calendar),
        doneOn,
      });
    }
    for (const fact of binding) {
      // A child's assessment has an end too, which no other fact tells of; nobody over 75 is a child.
      const isOpen = fact === "childSpecialSupport" ? raised.over75 !== true : !isBound;
      if (raised[fact] !== null || !isOpen) continue;
      matter.askOf(raised, fact, { code: fact, section: "1301/2014 36 §", assumed: false, answers: [true, false] });
    }
    if (raised.childSpecialSupport) {
      const limit = "serviceNeedAssessmentEnd";
      const { length, grounds } = limitOn(limit, raised.on);
      const due = sameDayAfter(raised.on, length!.count);
      matter.post({
        kind: limit,
        limit,
        startedOn: raised.on,
        due,
        grounds,
        doneOn: after("serviceNeedAssessmentEnded"),
      });
    }
  }
}

/** The facts that make the limit for beginning the assessment bind (1301/2014 36 §); disability is one since 2025. */
function bindingFacts({ on }: EventOf<"serviceNeedRaised">) {
  const always = ["over75", "highestCareAllowance", "childSpecialSupport"] as const;
  return inForce(assessmentOfDisabled, on)!.value ? ([...always, "disabilityServices"] as const) : always;
}
