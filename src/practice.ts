/** Readings of the points of time limits, the default first. */
export const limitReadings = {
  weekendArrival: ["kela", "strict"],
  completionLimitOnDayOff: ["nominal", "nextWorkingDay"],
  lastDayEnds: ["asLaw", "officeHours", "midnight"],
  saturday: ["dayOff", "workingDay"],
  eves: ["daysOff", "workingDays"],
  promptRunsFrom: ["service", "giving"],
  cheaperHousingTime: ["wholeMonths", "dayExact"],
} as const satisfies Readings;

/** Readings of the points of notifications, the default first. */
export const notificationReadings = {
  urgentSupplementary: ["law", "kela"],
  monthsCounted: ["consecutive", "cumulative"],
  mainLivelihood: ["moreThanHalf", "atLeastHalf"],
  ageOn: ["sendDay", "monthEnd"],
  countingRun: ["daily", "monthly"],
  otherPayersMonths: ["counted", "onlyKela"],
  deliveryStart: ["kela", "law"],
  twelveMonthDuty: ["january2018", "january2017"],
  activationNoticesAfterReform: ["kept", "ended"],
  immigrantMonths: ["two", "overTwo"],
  immigrantRecipient: ["kela", "law"],
  integrationPlanFilter: ["excluded", "notFiltered"],
  firstPermitLimit: ["threeYears", "none"],
  reductionNotices: ["kela", "law"],
  repeatedNeed: ["thirtyDays", "every"],
} as const satisfies Readings;

/** Readings of the points of the calculation, of duties and of recovery, the default first. */
export const calculationReadings = {
  ageChange: ["day", "nextMonth"],
  earnedIncomeDeduction: ["firstEurosInFull", "statutoryShare"],
  carerDeduction: ["allEarnings", "careFee"],
  minorIncomeEnds: ["march2026", "february2026"],
  privilegedIncome: ["kept", "abolished"],
  surplusOrder: ["regularFirst", "oneOffFirst"],
  alternatingChildInLimit: ["counted", "notCounted"],
  unemploymentDays: ["20", "21.5"],
  promptReductionStarts: ["monthAfterLimit", "monthAfterPrompt"],
  promptReductionMonths: ["6", "2", "untilCompliance"],
  reductionEnds: ["nextMonth", "sameDay"],
  reductionsMeet: ["highest", "lowest"],
  reductionStarts: ["monthAfterConduct", "dayAfterConduct"],
  sanctionFirstMonth: ["fromItsDay", "wholeMonth"],
  repeatedConduct: ["afterReduction", "withoutReduction"],
  integrationPlanReduction: ["twenty", "twentyThenForty"],
  reductionsOfOldLaw: ["runOn", "endAtReform"],
  advanceCollection: ["family", "perHead"],
} as const satisfies Readings;

/**
 * Every point that the law leaves open, or habit of an authority, with its readings. A host chooses with `practice` in a
 * document or in `lawOn(day, { practice })`. What speaks for them stands apart, in `openPoints`: who only calculates does
 * not carry it.
 */
export const readings: typeof calculationReadings & typeof limitReadings & typeof notificationReadings =
  /* @__PURE__ */ Object.assign({}, calculationReadings, limitReadings, notificationReadings);

/** Points by name: the values there are, first the one that is used unless the host says otherwise. */
export type Readings = { readonly [name: string]: readonly [string, ...string[]] };

export type PracticeName = keyof typeof readings;

/** The reading chosen for every open point. */
export type Practice = { readonly [Name in PracticeName]: (typeof readings)[Name][number] };

/** The default reading of every open point. */
export function standardPractice(): Practice {
  return Object.fromEntries(Object.entries(readings).map(([name, [standard]]) => [name, standard])) as Practice;
}
