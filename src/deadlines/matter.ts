import type { Ground } from "../dated.js";
import type { Day, Month } from "../dates.js";
import type { Question } from "../sheet.js";
import type { CaseEvent } from "./case.js";
import type { LimitName } from "./limits.js";
import type { DeadlinePractice } from "./practice.js";
import type { Seen } from "./seen.js";

export type DeadlineKind =
  | "completionRequest"
  | "decision"
  | "urgentDecision"
  | "implementation"
  | "retroactiveApplication"
  | "lateKnownIncome"
  | "personalConversation"
  | "serviceNeedAssessment"
  | "serviceNeedAssessmentEnd"
  | "reviewRequest"
  | "administrativeCourtAppeal"
  | "supremeAdministrativeCourtAppeal"
  | "hearing"
  | "prompt"
  | "reduction"
  | "cheaperHousing"
  | "payerNotice"
  | "recoveryApplication"
  | "paymentCommitment";

/** What counts as true without a question, until somebody says otherwise. */
export type DeadlinePresumption = "completionIsComplete" | "prolongedOnRequest" | "sentAsLetter";

/** A limit as the part of the law that knows it finds it; its status and its counted days follow from it. */
export interface Found {
  readonly kind: DeadlineKind;
  readonly limit: LimitName;
  readonly startedOn: Day;
  readonly due: Day;
  readonly doneOn: Day | null;
  readonly grounds: readonly Ground[];
  readonly month?: Month | null;
  /** Whom it binds; the authority unless said otherwise. */
  readonly binds?: "authority" | "party";
  /** The authority loses a right when it is over, and neglects no duty. */
  readonly isRight?: boolean;
  /** Where the count ends, if that is not the last day. */
  readonly countEnds?: Day;
  /** Done on the last day, but after it had ended. */
  readonly isLate?: boolean;
}

/** A case as it looks on a day, while its limits are found. */
export interface Matter extends Seen {
  readonly practice: DeadlinePractice;
  post(found: Found): void;
  /** Asks for a fact by its place in the document. */
  ask(path: string, question: Omit<Question, "path" | "person">): void;
  /** Asks for a fact of an event. */
  askOf(event: CaseEvent, field: string, question: Omit<Question, "path" | "person">): void;
  presume(what: DeadlinePresumption): void;
}
