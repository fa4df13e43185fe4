import { sectionOf } from "../dated.js";
import type { Person } from "../facts.js";
import type { Segment } from "../figures/calendar.js";
import type { Figures } from "../figures/figuresOn.js";
import { lessPercent, type Money } from "../money.js";
import { type Cut, type CutHeading, type Sheet, yesOrNo } from "../sheet.js";

type Needed = Pick<Figures, "places" | "calendar">;

/**
 * Percent by which a person's basic amount is reduced in a segment, or 0. The host decides on ground and size; the law
 * demands a hearing and two findings, and unless all three say yes nothing is reduced.
 * @fi alennettu perusosa
 */
export function reductionIn({ reduction }: Person, segment: Segment): number {
  if (reduction === undefined) return 0;
  if (reduction.from !== undefined && reduction.from > segment.from) return 0;
  if (reduction.to !== undefined && reduction.to < segment.to) return 0;
  return reduction.heard && reduction.reasonable && reduction.subsistenceSafe ? reduction.percent : 0;
}

/** Asks for the findings that are missing, unless one that was made blocks the reduction anyway. */
export function askReduction({ reduction }: Person, place: number, { places, calendar }: Needed, sheet: Sheet): void {
  if (reduction === undefined || reduction.percent === 0) return;
  if (reduction.from !== undefined && reduction.from > calendar.last) return;
  if (reduction.to !== undefined && reduction.to < calendar.first) return;
  const { heard, reasonable, subsistenceSafe } = reduction;
  if (heard === false || reasonable === false || subsistenceSafe === false) return;
  const path = `/household/persons/${place}/reduction`;
  const limits = places.reductionLimits[0]!.section;
  if (heard === undefined) sheet.ask("heard", `${path}/heard`, place, sectionOf(places.hearing), false, yesOrNo);
  if (reasonable === undefined) sheet.ask("reasonable", `${path}/reasonable`, place, limits, false, yesOrNo);
  if (subsistenceSafe === undefined) {
    sheet.ask("subsistenceSafe", `${path}/subsistenceSafe`, place, limits, false, yesOrNo);
  }
}

/** Adds the cut: the reduced amount is rounded half-up, the cut is the difference. */
export function reduced(amount: Money, percent: number, cuts: readonly Cut[], { places }: Needed): readonly Cut[] {
  const cut = (amount - lessPercent(amount, percent)) as Money;
  if (cut === 0) return cuts;
  return [...cuts, { heading, amount: cut, percent, grounds: places.reduction }];
}

const heading: CutHeading = {
  rule: "reduction",
  fi: "Perusosan alentaminen",
  sv: "Sänkning av grunddelen",
  en: "Reduction of the basic amount",
};
