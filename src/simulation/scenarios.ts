import type { Month } from "../dates.js";
import { type HousingNorms, inMonth } from "../figures/figuresOn.js";
import { type Changes, type Identity, identityOf, type Law, lawOn } from "../law.js";

/** A law that a population is assessed by: for each month of its facts, a law record. */
export interface Scenario {
  readonly name: string;
  readonly lawOf: (month: Month) => Law;
}

export interface ScenarioChoices {
  /** The day or month whose law is applied to the facts of every month; the law of each month itself when left out. */
  readonly on?: string;
  /** Figures and practice that are changed, from TypeScript or from `parseChanges`. */
  readonly changes?: Changes;
  /** Housing limits: `norms` of `toimeentulotuki/norms`. */
  readonly norms?: HousingNorms;
}

/** The law of each month, that of another day, or either of them with changes. Laws are resolved once a month. */
export function scenarioOf(name: string, { on, changes, norms }: ScenarioChoices = {}): Scenario {
  return scenarioBy(name, (month) => lawOn(on ?? month, { ...(norms === undefined ? {} : { norms }), ...changes }));
}

/** A reform as a program: any function that gives a law for a month, such as one with a rule replaced. */
export function scenarioBy(name: string, lawOf: (month: Month) => Law): Scenario {
  const known = new Map<Month, Law>();
  return {
    name,
    lawOf: (month) => {
      let law = known.get(month);
      if (law === undefined) {
        law = lawOf(month);
        // The calendar is that of the facts, whatever day the law is of.
        if (law.calendar.month !== month) law = inMonth(law, month);
        known.set(month, law);
      }
      return law;
    },
  };
}

/** Which law a scenario applies in a month. */
export function identityIn({ lawOf }: Scenario, month: Month): Identity {
  return identityOf(lawOf(month));
}
