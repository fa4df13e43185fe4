import { inForce, sectionOf } from "../dated.js";
import { type Day, daysLater } from "../dates.js";
import { eventsOf } from "./case.js";
import { only } from "./decision.js";
import { type LimitName, lastDayEnds, limitOn } from "./limits.js";
import type { DeadlineKind, Matter } from "./matter.js";
import { lastDayToAct, presumedService, servedOn } from "./service.js";

/**
 * The limits of a review and of both appeals, from the service of the decision.
 *
 * @source 434/2003 49 c and 59 §, 13/2003 18 and 19 §, 150/1930 2, 5 and 6 §, 808/2019 13 and 107 §, 1301/2014 50 §
 */
export function appealLimits(matter: Matter): void {
  const { known, practice } = matter;
  const { events, authority } = known;
  const appeals = [
    ["reviewRequest", "decided", "reviewRequested", authority === "kela" ? "reviewRequest" : "reviewRequestOfServices"],
    ["administrativeCourtAppeal", "reviewDecided", "appealed", "administrativeCourtAppeal"],
    ["supremeAdministrativeCourtAppeal", "appealDecided", "leaveApplied", "supremeAdministrativeCourtAppeal"],
  ] as const satisfies readonly (readonly [DeadlineKind, string, string, LimitName])[];
  for (const [kind, from, by, limit] of appeals) {
    for (const event of eventsOf(events, from)) {
      const { on, delivery, servedOn: shownOn, months } = event;
      const served = servedOn(on, delivery, shownOn);
      if (served === null) {
        const question = { code: "decisionServed", section: "13/2003 18 §", assumed: null, answers: [] };
        matter.askOf(event, "servedOn", question);
        continue;
      }
      const { length, grounds } = limitOn(limit, on);
      const presumed = shownOn === null ? presumedService[delivery] : null;
      const due = lastDayToAct(served, length!.count);
      const acted = eventsOf(events, by).find((act) => decisionOf(act, eventsOf(events, from))?.on === on);
      if (acted !== undefined && acted.against === null && eventsOf(events, from).length > 1) {
        const answers = eventsOf(events, from).map((decision) => decision.on);
        matter.askOf(acted, "against", {
          code: "against",
          section: decisionSection[kind] ?? sectionOf(grounds),
          assumed: on,
          answers,
        });
      }
      const ends = practice.lastDayEnds === "asLaw" ? inForce(lastDayEnds, due)!.value : practice.lastDayEnds;
      // Midnight is for what comes electronically; an office takes paper while it is open.
      const isByHours = ends === "officeHours" || acted?.channel === "paper" || acted?.channel === "oral";
      const isLastDay = isByHours && acted?.on === due;
      if (isLastDay && acted.withinOfficeHours === null) {
        const question = { code: "withinOfficeHours", section: "150/1930 6 §", assumed: true, answers: [true, false] };
        matter.askOf(acted, "withinOfficeHours", question);
      }
      matter.post({
        kind,
        limit,
        startedOn: served,
        due,
        countEnds: daysLater(served, length!.count),
        doneOn: acted?.on ?? null,
        isLate: isLastDay && acted.withinOfficeHours === false,
        month: only(months),
        binds: "party",
        grounds: presumed === null ? grounds : [...grounds, ...limitOn(presumed, on).grounds],
      });
    }
  }
}

/** Where the act asks for the decision to be named, if that is not the place of the limit. */
const decisionSection: Partial<Record<DeadlineKind, string>> = { reviewRequest: "434/2003 49 d §" };

/** The decision an act is against: the one it names, otherwise the last one before it. */
function decisionOf<D extends { readonly on: Day }>(
  { on, against }: { readonly on: Day; readonly against: Day | null },
  decisions: readonly D[],
): D | undefined {
  return decisions.filter((decision) => (against === null ? decision.on <= on : decision.on === against)).at(-1);
}
