import { daysLater, lastOf, monthAfter, monthOf, sameDayAfter } from "../dates.js";
import { answersOf, eventsOf } from "./case.js";
import { limitOn } from "./limits.js";
import type { Matter } from "./matter.js";
import { dayToAct, presumedService, servedOn } from "./service.js";

/**
 * The limits around a reduction: the answer to a hearing, the month of a prompt, and how long the reduction may last.
 *
 * @source 434/2003 33 and 34 §; 1412/1997 2 a and 10 § (26/2026), until 2026-01 10 and 10 a §
 */
export function reductionLimits(matter: Matter): void {
  const { known, practice } = matter;
  const { events } = known;
  for (const { on, due } of eventsOf(events, "hearingGiven")) {
    const answered = eventsOf(events, "hearingAnswered").find((event) => event.on >= on);
    const { grounds } = limitOn("hearing", on);
    const doneOn = answered?.on ?? null;
    matter.post({ kind: "hearing", limit: "hearing", startedOn: on, due, doneOn, binds: "party", grounds });
  }
  const prompts = eventsOf(events, "prompted");
  const answers = answersOf(prompts, eventsOf(events, "promptAnswered"));
  for (const event of prompts) {
    const { on, delivery, servedOn: shownOn } = event;
    const { length, grounds } = limitOn("prompt", on);
    if (length === null) continue;
    if (delivery === null && shownOn === null) matter.presume("sentAsLetter");
    const how = delivery ?? "letter";
    const fromService = practice.promptRunsFrom === "service";
    const startedOn = fromService ? servedOn(on, how, shownOn) : on;
    if (startedOn === null) {
      matter.askOf(event, "servedOn", { code: "promptServed", section: "13/2003 18 §", assumed: null, answers: [] });
      continue;
    }
    const presumed = fromService && shownOn === null ? presumedService[how] : null;
    const countEnds = sameDayAfter(startedOn, length.count);
    matter.post({
      kind: "prompt",
      limit: "prompt",
      startedOn,
      countEnds,
      due: dayToAct(countEnds),
      doneOn: answers.get(event) ?? null,
      binds: "party",
      grounds: presumed === null ? grounds : [...grounds, ...limitOn(presumed, on).grounds],
    });
  }
  for (const { on, isSanction } of eventsOf(events, "conductFound")) {
    const limit = isSanction ? "sanctionReduction" : "reduction";
    const { length, grounds } = limitOn(limit, on);
    if (length === null) continue;
    // A sanction touches whole months, of which the one it began in is the first.
    const due = isSanction ? lastOf(monthAfter(monthOf(on), length.count - 1)) : sameDayAfter(on, length.count);
    const startedOn = isSanction ? daysLater(on, -1) : on;
    matter.post({ kind: "reduction", limit, startedOn, due, doneOn: null, isRight: true, grounds });
  }
}
