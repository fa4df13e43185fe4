import type { notificationReadings } from "../practice.js";

/** How the open points of the notifications are read. */
export type NotificationPractice = {
  readonly [Name in keyof typeof notificationReadings]: (typeof notificationReadings)[Name][number];
};

/** The readings that are used unless the host says otherwise. */
export const standardNotificationPractice: NotificationPractice = {
  urgentSupplementary: "law",
  monthsCounted: "consecutive",
  mainLivelihood: "moreThanHalf",
  ageOn: "sendDay",
  countingRun: "daily",
  otherPayersMonths: "counted",
  deliveryStart: "kela",
  twelveMonthDuty: "january2018",
  activationNoticesAfterReform: "kept",
  immigrantMonths: "two",
  immigrantRecipient: "kela",
  integrationPlanFilter: "excluded",
  firstPermitLimit: "threeYears",
  reductionNotices: "kela",
  repeatedNeed: "thirtyDays",
};
