import type { Day } from "../dates.js";
import type { Law } from "../law.js";

/** The laws of the days of one case, each resolved once. */
export function remembered(lawFor: (on: Day) => Law): (on: Day) => Law {
  const known = new Map<Day, Law>();
  return (on) => {
    let law = known.get(on);
    if (law === undefined) {
      law = lawFor(on);
      known.set(on, law);
    }
    return law;
  };
}
