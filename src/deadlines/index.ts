export { limitPoints } from "../limitPoints.js";
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
export { calendarPicture } from "./calendarPicture.js";
export type { Authority, CaseEvent, Channel, DeadlineCase, Sent } from "./case.js";
export { type CountedDay, countOf } from "./countOf.js";
export {
  type Deadline,
  type DeadlineKind,
  type DeadlinePresumption,
  type DeadlineStatus,
  type DeadlinesAnswer,
  deadlinesOf,
} from "./deadlinesOf.js";
export { decideToPayOn } from "./decision.js";
export {
  applicationCoverage,
  type GuaranteeStatus,
  guaranteeStatus,
  type Lateness,
  lateness,
  type MayDecide,
  type Measure,
  mayDecide,
  needlessRequests,
  totalLateness,
} from "./guarantee.js";
export { type DeadlinePractice, standardDeadlinePractice } from "./practice.js";
export { payerNoticeBefore } from "./recovery.js";
export { lastDayToAct, servedOn } from "./service.js";
