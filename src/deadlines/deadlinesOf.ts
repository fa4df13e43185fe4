import type { Ground } from "../dated.js";
import type { Day, Month } from "../dates.js";
import type { Phrase, Question } from "../sheet.js";
import { appealLimits } from "./appeals.js";
import type { Calendar } from "./calendar.js";
import type { CaseEvent, DeadlineCase } from "./case.js";
import { decisionLimits } from "./decision.js";
import { housingLimits } from "./housing.js";
import { inWorkingDays, type LimitName, limits } from "./limits.js";
import type { DeadlineKind, DeadlinePresumption, Found, Matter } from "./matter.js";
import { type DeadlinePractice, standardDeadlinePractice } from "./practice.js";
import { reductionLimits } from "./prompt.js";
import { afterDecisionLimits, recoveryLimits } from "./recovery.js";
import { type Seen, seenOn } from "./seen.js";
import { serviceLimits } from "./services.js";

export type { DeadlineKind, DeadlinePresumption } from "./matter.js";

/** `overdue` is a duty of the authority; a right that somebody let pass has `lapsed`. */
export type DeadlineStatus = "notDue" | "dueToday" | "overdue" | "metInTime" | "metLate" | "lapsed";

/** A statutory limit of a case. @fi määräaika */
export interface Deadline {
  readonly kind: DeadlineKind;
  /** Which limit of the law it is: a decision has several. */
  readonly limit: LimitName;
  readonly heading: Phrase;
  readonly binds: "authority" | "party";
  /** The month it concerns; `null` where it concerns the whole case. */
  readonly month: Month | null;
  /** The day of the event, which is not counted. */
  readonly startedOn: Day;
  /** The working days that were counted, in order; none where the limit is in days or months. */
  readonly workingDays: readonly Day[];
  /**
   * Where the count ends; later than that is `due` where a party's last day would be a day off (150/1930 5 §), earlier
   * where a count backwards ends on one.
   */
  readonly countEnds: Day;
  readonly due: Day;
  readonly doneOn: Day | null;
  readonly status: DeadlineStatus;
  readonly grounds: readonly Ground[];
}

/** Limits, and what is not known. */
export interface DeadlinesAnswer {
  readonly deadlines: readonly Deadline[];
  /** Facts nobody gave; paths are those of a document with the events in the order given. */
  readonly questions: readonly Question[];
  readonly presumptions: readonly DeadlinePresumption[];
}

/** Every part of the law that knows limits, in the order they are told. */
const parts = [
  decisionLimits,
  serviceLimits,
  appealLimits,
  reductionLimits,
  housingLimits,
  recoveryLimits,
  afterDecisionLimits,
] as const;

/**
 * Every limit that runs in a case, as it looks on a day: what happens later is not seen. Each limit follows the law of the
 * day its event happened.
 *
 * @throws RangeError for events before 2016-12-15 or limits outside the calendar
 */
export function deadlinesOf(
  given: DeadlineCase,
  asOf: Day,
  practice: DeadlinePractice = standardDeadlinePractice,
): DeadlinesAnswer {
  const matter = new Finding(given, asOf, practice);
  for (const part of parts) if (part !== decisionLimits || given.application.receivedOn <= asOf) part(matter);
  const { deadlines, questions, presumptions } = matter;
  return { deadlines, questions, presumptions };
}

/** The limits of a case while they are found. */
class Finding implements Matter {
  readonly known: Seen["known"];
  readonly calendar: Calendar;
  readonly arrived: Day;
  readonly completion: Seen["completion"];
  readonly deadlines: Deadline[] = [];
  readonly questions: Question[] = [];
  readonly presumptions: DeadlinePresumption[] = [];

  constructor(
    private readonly given: DeadlineCase,
    private readonly asOf: Day,
    readonly practice: DeadlinePractice,
  ) {
    const { known, calendar, arrived, completion } = seenOn(given, asOf, practice);
    this.known = known;
    this.calendar = calendar;
    this.arrived = arrived;
    this.completion = completion;
  }

  post(found: Found): void {
    this.deadlines.push(deadlineOf(found, this.asOf, this.calendar));
  }

  ask(path: string, question: Omit<Question, "path" | "person">): void {
    this.questions.push({ ...question, path, person: null });
  }

  askOf(event: CaseEvent, field: string, question: Omit<Question, "path" | "person">): void {
    this.ask(`/events/${this.given.events.indexOf(event)}/${field}`, question);
  }

  presume(what: DeadlinePresumption): void {
    if (!this.presumptions.includes(what)) this.presumptions.push(what);
  }
}

function deadlineOf(found: Found, asOf: Day, calendar: Calendar): Deadline {
  const { kind, limit, startedOn, due, doneOn, grounds, month = null, binds = "authority", countEnds = due } = found;
  return {
    kind,
    limit,
    heading: headingOf(kind, limit),
    binds,
    month,
    startedOn,
    workingDays: inWorkingDays.has(limit) ? calendar.listAfter(startedOn, due) : [],
    countEnds,
    due,
    doneOn,
    status: found.isLate ? "metLate" : statusOn(found, asOf, countEnds),
    grounds,
  };
}

/** The payment of a later month is bound by the limit of its decision, and is told by its own name. */
function headingOf(kind: DeadlineKind, limit: LimitName): Phrase {
  return limits[kind === "implementation" && limit !== "payment" ? "implementation" : limit];
}

/** A notice that is named for the working day before may still be given until its count ends. */
function statusOn({ due, doneOn, binds, isRight }: Found, asOf: Day, countEnds: Day): DeadlineStatus {
  const last = due > countEnds ? due : countEnds;
  if (doneOn !== null) return doneOn <= last ? "metInTime" : "metLate";
  if (asOf < due) return "notDue";
  if (asOf <= last) return "dueToday";
  return binds === "party" || isRight ? "lapsed" : "overdue";
}
