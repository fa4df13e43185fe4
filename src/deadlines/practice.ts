import type { limitReadings } from "../practice.js";

/** How the open points of the limits are read; the practice of a whole law will do. */
export type DeadlinePractice = { readonly [Name in keyof typeof limitReadings]: (typeof limitReadings)[Name][number] };

/** The readings that are used unless the host says otherwise. */
export const standardDeadlinePractice: DeadlinePractice = {
  weekendArrival: "kela",
  completionLimitOnDayOff: "nominal",
  lastDayEnds: "asLaw",
  saturday: "dayOff",
  eves: "daysOff",
  promptRunsFrom: "service",
  cheaperHousingTime: "wholeMonths",
};
