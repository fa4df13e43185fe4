export { notificationPoints } from "../notificationPoints.js";
export { backlogWeeks, type ShownInWeek } from "./backlog.js";
export type {
  ApplicationLine,
  AssistanceMonth,
  AssistancePart,
  AssistancePayer,
  BasicDecision,
  EventKind,
  Finding as EventFinding,
  Home,
  NeedTheme,
  NotifiableEvent,
  NotificationCase,
  NotifiedPerson,
  PassedApplication,
} from "./case.js";
export { type ContentField, contentFields, payloadOf } from "./content.js";
export { type Forwarded, forwardReferral } from "./forwardReferral.js";
export type {
  Aspect as NotificationAspect,
  Missing as MissingFact,
  Notification,
  NotificationGround,
  NotMade,
} from "./notification.js";
export { type NotificationsAnswer, notificationsOf } from "./notificationsOf.js";
export {
  type CrossTabFinding,
  type NotificationRow,
  type NotificationTable,
  notificationTable,
  validateCrossTab,
} from "./notificationTable.js";
export type {
  Conveyance,
  NotificationType,
  Reason as NotMadeReason,
  RecipientKind,
  Repetition as NotificationRepetition,
  Reset as NotificationReset,
  Timing as NotificationTiming,
  Trigger as NotificationTrigger,
  Visibility as NotificationVisibility,
} from "./notificationType.js";
export { type NotificationTypeName, notificationTypes } from "./notificationTypes.js";
export { type NotificationPractice, standardNotificationPractice } from "./practice.js";
export { type Recipient, recipientOf } from "./recipientOf.js";
export {
  type FeedbackToKela,
  outcomeForKela,
  type Referral,
  type ReferralEvent,
  type ReferralLedger,
  type ReferralStep,
  referralLedger,
} from "./referralLedger.js";
export { isMainLivelihood } from "./spells.js";
export { type SplitApplication, splitApplication } from "./splitApplication.js";
export {
  canTransfer,
  type MayTransfer,
  type Transfer,
  type TransferPackage,
  transferPackage,
  type UrgencyOfParts,
  urgencyOf,
} from "./transfer.js";
export { type YouthFact, youthAtRisk } from "./youthAtRisk.js";
