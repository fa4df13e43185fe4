import type { limitPoints, Practice } from "../practice.js";

/** How the open points of the limits are read; a whole {@link Practice} will do. */
export type DeadlinePractice = Pick<Practice, keyof typeof limitPoints>;

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
