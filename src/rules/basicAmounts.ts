import type { AssessInput, Household, Person } from "../facts.js";
import type { Segment } from "../figures/calendar.js";
import type { Amount, Figures } from "../figures/figuresOn.js";
import { lessPercent, type Money, ratioOf, shareOf } from "../money.js";
import { type Cut, type CutHeading, cutting, type Heading, noCuts, presumptions, type Sheet } from "../sheet.js";
import { amountIn, askLiving } from "./categories.js";
import { askReduction, reduced, reductionIn } from "./reduction.js";
import { isPresent, segmentsOf } from "./segments.js";

type Needed = Pick<
  Figures,
  | "calendar"
  | "practice"
  | "places"
  | "basicAmounts"
  | "daysOfMonth"
  | "daysOfMonthGrounds"
  | "daysAbroadAllowed"
  | "daysAbroadAsked"
  | "daysAbroadGrounds"
>;

/** A run of days on which one person has one and the same basic amount. */
interface Run {
  readonly amount: Amount;
  readonly percent: number;
  days: number;
}

/**
 * The basic amount of every member of the household: category, then the share of a child in alternating residence,
 * then the days, then the reduction, each rounded half-up to the cent.
 * @fi perusosa
 */
export function basicAmounts(facts: AssessInput, figures: Needed, sheet: Sheet): void {
  const { household } = facts;
  const segments = segmentsOf(facts, figures);
  for (let place = 0; place < household.persons.length; place++) {
    const person = household.persons[place]!;
    if (person.role === "applicant") askLiving(household, place, segments, figures, sheet);
    if (person.role === "child" && (person.plain || person.share === undefined)) {
      sheet.presume(presumptions.wholeResidence);
    }
    if (person.plain && segments === figures.calendar.whole) {
      const { heading, amount, grounds } = amountIn(household, place, segments[0]!, figures);
      sheet.post(heading, place, amount, noCuts, grounds);
      continue;
    }
    if (person.reduction !== undefined) askReduction(person, place, figures, sheet);
    const runs = runsOf(household, place, segments, figures);
    const days = daysOfRuns(person, place, runs, figures, sheet);
    for (let run = 0; run < runs.length; run++) {
      postRun(facts, place, runs[run]!, days === null ? figures.daysOfMonth : days[run]!, figures, sheet);
    }
  }
}

function postRun(facts: AssessInput, place: number, run: Run, days: number, figures: Needed, sheet: Sheet): void {
  const person = facts.household.persons[place]!;
  const { places } = figures;
  const replaced = person.replacedBasicAmount;
  let { heading, grounds } = run.amount;
  let given = run.amount.amount;
  let cuts: readonly Cut[] = noCuts;
  let left: Money = given;
  if (replaced !== undefined) {
    if (replaced.amount !== undefined) {
      heading = headings.allowance;
      grounds = places.replacedBasicAmount;
      given = replaced.amount;
      left = given;
    } else if (replaced.share !== undefined) {
      left = shareOf(given, replaced.share);
      cuts = cutting(cuts, headings.replaced, (given - left) as Money, places.replacedBasicAmount);
    }
  }
  if (person.share !== undefined) {
    const shared = shareOf(left, person.share);
    cuts = cutting(cuts, headings.share, (left - shared) as Money, places.alternatingResidence);
    left = shared;
  }
  if (days !== figures.daysOfMonth) {
    const part = ratioOf(left, days, figures.daysOfMonth);
    if (left > part) {
      const counted = person.daysAbroad !== undefined || person.daysAbroadCounted !== undefined;
      const why = counted ? figures.daysAbroadGrounds : facts.period ? places.period : places.changeWithinMonth;
      cuts = [
        ...cuts,
        {
          heading: headings.days,
          amount: (left - part) as Money,
          days,
          grounds: [...figures.daysOfMonthGrounds, ...why],
        },
      ];
    }
    left = part;
  }
  if (run.percent > 0) cuts = reduced(left, run.percent, cuts, figures);
  sheet.post(heading, place, given, cuts, grounds);
}

/** The runs of one person, in the order of the days. */
function runsOf(household: Household, place: number, segments: readonly Segment[], figures: Needed): Run[] {
  const person = household.persons[place]!;
  const runs: Run[] = [];
  let last: Run | null = null;
  // An allowance in euros a month does not depend on the category it replaces.
  const isReplaced = !person.plain && person.replacedBasicAmount?.amount !== undefined;
  for (const segment of segments) {
    if (!isPresent(person, segment, figures)) continue;
    const amount = amountIn(household, place, segment, figures);
    const percent = reductionIn(person, segment);
    if (last !== null && last.percent === percent && (isReplaced || isSameAmount(last.amount, amount))) {
      last.days += segment.days;
    } else {
      last = { amount, percent, days: segment.days };
      runs.push(last);
    }
  }
  return runs;
}

function isSameAmount(one: Amount, other: Amount): boolean {
  return one === other || (one.amount === other.amount && one.heading === other.heading);
}

/**
 * The days of each run out of thirty, or `null` when the whole month counts. Somebody present all month has thirty days
 * whatever the month, the last run taking what is left; somebody present for a part has the days, and days abroad go
 * off the calendar days (13 § 1 mom and practice).
 */
function daysOfRuns(
  person: Person,
  place: number,
  runs: readonly Run[],
  figures: Needed,
  sheet: Sheet,
): number[] | null {
  const { calendar, daysOfMonth } = figures;
  let present = 0;
  for (const run of runs) present += run.days;
  const away = daysAway(person, place, figures, sheet);
  if (away === 0 && present === calendar.days) {
    if (runs.length === 1) return null;
    return inOrder(runs, daysOfMonth, true);
  }
  const days = Math.min(daysOfMonth, present, Math.max(0, calendar.days - away));
  if (away === 0 || runs.length === 1) return inOrder(runs, days, false);
  return mostValuableFirst(person, runs, days);
}

/** Deals days out to the runs in order; the last one takes all that is left when the month must add up. */
function inOrder(runs: readonly Run[], days: number, all: boolean): number[] {
  let left = days;
  return runs.map((run, place) => {
    const own = all && place === runs.length - 1 ? left : Math.min(run.days, left);
    left -= own;
    return own;
  });
}

/** Nobody says on which days the person was abroad, so those that are worth most are taken as spent at home. */
function mostValuableFirst({ replacedBasicAmount }: Person, runs: readonly Run[], days: number): number[] {
  const worth = ({ amount, percent }: Run) => lessPercent(replacedBasicAmount?.amount ?? amount.amount, percent);
  const order = runs.map((_, place) => place).sort((one, other) => worth(runs[other]!) - worth(runs[one]!));
  const dealt = inOrder(
    order.map((place) => runs[place]!),
    days,
    false,
  );
  return runs.map((_, place) => dealt[order.indexOf(place)]!);
}

/** Days abroad that count: by finding, else those of a stay longer than practice allows. */
function daysAway(person: Person, place: number, figures: Needed, sheet: Sheet): number {
  if (person.daysAbroadCounted !== undefined) return person.daysAbroadCounted;
  if (person.daysAbroad === undefined || person.daysAbroad === 0) return 0;
  if (person.daysAbroad <= figures.daysAbroadAllowed) return 0;
  if (figures.daysAbroadAsked) {
    const section = figures.places.period[0]!.section;
    sheet.ask("daysAbroadCounted", `/household/persons/${place}/daysAbroadCounted`, place, section, 0, []);
    return 0;
  }
  return person.daysAbroad;
}

const headings = {
  allowance: {
    part: "basicAmount",
    rule: "replacedBasicAmount",
    fi: "Perusosan sijasta: käyttövara",
    sv: "I stället för grunddel: dispositionsmedel",
    en: "In the place of the basic amount: personal allowance",
  } satisfies Heading,
  replaced: {
    rule: "replacedBasicAmount",
    fi: "Osa perusosasta",
    sv: "Del av grunddelen",
    en: "Part of the basic amount",
  } satisfies CutHeading,
  share: {
    rule: "share",
    fi: "Vuoroasuvan lapsen osuus",
    sv: "Andel för växelvist boende barn",
    en: "Share of a child in alternating residence",
  } satisfies CutHeading,
  days: { rule: "days", fi: "Osa kuukaudesta", sv: "Del av månaden", en: "Part of the month" } satisfies CutHeading,
};
