import { lastOf, monthAfter, monthOf, sameDayAfter } from "../dates.js";
import { eventsOf } from "./case.js";
import { limitOn } from "./limits.js";
import type { Matter } from "./matter.js";

/**
 * The time to find cheaper housing: three months since 2024-04-01, before it what the authority gave. It is no time to do
 * something at the authority, so a day off does not move its end.
 *
 * @source 1412/1997 7 a § 4 mom (1242/2023); until 2024-03 7 a § 3 mom, until 2022 7 b § 2 mom
 * @fi määräaika edullisemman asunnon hankkimiseen
 */
export function housingLimits(matter: Matter): void {
  const { known, practice } = matter;
  const { events } = known;
  const limit = "cheaperHousing";
  for (const event of eventsOf(events, "guidedToCheaperHousing")) {
    const { on, due: given } = event;
    const { length, grounds } = limitOn(limit, on);
    let due = given;
    if (length !== null) {
      const least = sameDayAfter(on, length.count);
      const byLaw = practice.cheaperHousingTime === "dayExact" ? least : lastOf(monthAfter(monthOf(on), length.count));
      // The act gives three months; less cannot be given.
      if (due === null || due < least) due = byLaw;
    }
    for (const { on: extendedOn, due: until } of eventsOf(events, "housingTimeExtended")) {
      if (extendedOn >= on && (due === null || until > due)) due = until;
    }
    if (due === null) {
      const { section } = grounds[0]!;
      matter.askOf(event, "due", { code: "guidanceEndsOn", section, assumed: null, answers: [] });
      continue;
    }
    matter.post({ kind: limit, limit, startedOn: on, due, doneOn: null, binds: "party", grounds });
  }
}
