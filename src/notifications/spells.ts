import { type Day, daysLater, lastOf, type Month, monthAfter, monthOf } from "../dates.js";
import type { Money, Share } from "../money.js";
import type { AssistanceMonth } from "./case.js";
import type { MonthsTrigger } from "./notificationType.js";
import type { NotificationPractice } from "./practice.js";

/** What a month lacks: its absence counts as no. */
export type MissingOfMonth = "mainLivelihood" | "unemployed";

/** Months that count for a notification, without a gap unless they are counted in all. @fi yhtäjaksoinen tuki */
export interface Spell {
  readonly months: readonly Month[];
  /** A month after them is known not to count. */
  readonly isBroken: boolean;
  /** The months that another than Kela paid, who has no data of them. */
  readonly ofOtherPayer: ReadonlySet<Month>;
}

/**
 * Whether the person's own part of the basic assistance is the main livelihood: equal parts of the household's (3 § 2
 * mom) against the person's other net income of the month.
 */
export function isMainLivelihood(
  assistance: Money,
  sharers: number,
  otherIncome: Money,
  { mainLivelihood }: Pick<NotificationPractice, "mainLivelihood">,
): boolean {
  const others = otherIncome * sharers;
  return mainLivelihood === "moreThanHalf" ? assistance > others : assistance >= others && assistance > 0;
}

/** Whether a month counts; where a finding is missing that decides on it, which. */
export function countsFor(
  month: AssistanceMonth,
  { who }: Pick<MonthsTrigger, "who">,
  practice: NotificationPractice,
): boolean | MissingOfMonth {
  if (!month.basicAssistance || (practice.otherPayersMonths === "onlyKela" && month.payer !== "kela")) return false;
  if (who === "unemployed" && (month.student || month.unemployed === false)) return false;
  const main = month.mainLivelihood ?? (month.share === null ? null : isLarger(month.share, practice));
  if (main === false) return false;
  if (main === null) return "mainLivelihood";
  return who === "unemployed" && month.unemployed === null ? "unemployed" : true;
}

/** The spells of a history; `counts` says of each month whether it counts. */
export function spellsOf(
  months: readonly AssistanceMonth[],
  counts: (month: AssistanceMonth) => boolean,
  { monthsCounted }: Pick<NotificationPractice, "monthsCounted">,
): readonly Spell[] {
  const sorted = [...months].sort((one, other) => (one.month < other.month ? -1 : 1));
  const spells: { months: Month[]; isBroken: boolean; ofOtherPayer: Set<Month> }[] = [];
  let last: (typeof spells)[number] | null = null;
  for (const month of sorted) {
    const isNext = last !== null && monthAfter(last.months[last.months.length - 1]!, 1) === month.month;
    if (last !== null && monthsCounted === "consecutive" && (!isNext || !counts(month))) {
      last.isBroken = true;
      last = null;
    }
    if (!counts(month)) continue;
    if (last === null) {
      last = { months: [], isBroken: false, ofOtherPayer: new Set() };
      spells.push(last);
    }
    last.months.push(month.month);
    if (month.payer !== "kela") last.ofOtherPayer.add(month.month);
  }
  return spells;
}

/** The first day on which so many months of a spell lie behind, or `null` where there are too few. */
export function fullOn(spell: Spell, threshold: number): Day | null {
  const month = spell.months[threshold - 1];
  return month === undefined ? null : daysLater(lastOf(month), 1);
}

/** Whether the month that has ended last on a day is one of the spell: its months are the last ones (189/2001 27 § 2 mom). */
export function isCurrent({ months }: Spell, on: Day): boolean {
  return months.includes(monthAfter(monthOf(on), -1));
}

/** The months of a spell that lie behind on a day. */
export function elapsedOn({ months }: Spell, on: Day): readonly Month[] {
  const current = monthOf(on);
  return months.filter((month) => month < current);
}

function isLarger({ numerator, denominator }: Share, { mainLivelihood }: NotificationPractice): boolean {
  return mainLivelihood === "moreThanHalf" ? numerator * 2 > denominator : numerator * 2 >= denominator;
}
