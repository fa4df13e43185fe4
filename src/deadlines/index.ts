export { ordinaryDue } from "./application.js";
export { arrivalOf } from "./arrival.js";
export {
  Calendar,
  calendarFrom,
  calendarUntil,
  type DayOff,
  daysOffOf,
  standardCalendar,
} from "./calendar.js";
export type { Authority, CaseEvent, Channel, DeadlineCase } from "./case.js";
export { type CountedDay, countOf } from "./countOf.js";
export {
  type Deadline,
  type DeadlineKind,
  type DeadlineStatus,
  type DeadlinesAnswer,
  deadlinesOf,
} from "./deadlinesOf.js";
export {
  applicationCoverage,
  type GuaranteeStatus,
  guaranteeStatus,
  type Lateness,
  lateness,
  type MayDecide,
  mayDecide,
  needlessRequests,
} from "./guarantee.js";
export { type DeadlinePractice, deadlineOpenPoints, standardDeadlinePractice } from "./practice.js";
export { lastDayToAct, servedOn } from "./service.js";
