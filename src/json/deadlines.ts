import type { Ground } from "../dated.js";
import type { Day, Month } from "../dates.js";
import { calendarPicture } from "../deadlines/calendarPicture.js";
import type { DeadlineCase } from "../deadlines/case.js";
import { countOf } from "../deadlines/countOf.js";
import { daysOff } from "../deadlines/daysOff.js";
import { type Deadline, type DeadlinePresumption, deadlinesOf } from "../deadlines/deadlinesOf.js";
import {
  applicationCoverage,
  guaranteeStatus,
  type Lateness,
  lateness,
  mayDecide,
  needlessRequests,
} from "../deadlines/guarantee.js";
import { limits } from "../deadlines/limits.js";
import { type DeadlinePractice, standardDeadlinePractice } from "../deadlines/practice.js";
import { calendarFor } from "../deadlines/seen.js";
import { supplementaryAuthority } from "../figures/duties.js";
import type { Identity, Law } from "../law.js";
import { type Practice, type PracticeName, readings } from "../practice.js";
import type { Language } from "../sheet.js";
import { version } from "../version.js";
import {
  authorities,
  channels,
  checkDay,
  checkEvent,
  type EventDocument,
  eventDocument,
  eventOf,
  monthNames,
} from "./deadlineEvents.js";
import { findingsOf } from "./deadlineFindings.js";
import { commonFields, parseWith } from "./documents.js";
import type { HumanInput, QuestionDocument } from "./print.js";
import type { Parsed, Problem } from "./problems.js";
import { questionText } from "./questions.js";
import { note, objectReader } from "./read.js";
import type { FieldsOf } from "./schema.js";
import { type TablesIdentity, tablesIdentity } from "./tablesIdentity.js";

/** A case as a document brings it, with the day on which it is looked at. */
export interface DeadlinesInput {
  readonly reference: string | undefined;
  readonly practice: Partial<Practice> | undefined;
  readonly authority: DeadlineCase["authority"];
  readonly application: {
    readonly receivedOn: Day;
    readonly channel: DeadlineCase["application"]["channel"];
    readonly months: readonly Month[] | undefined;
    readonly urgent: boolean | undefined;
  };
  readonly events: readonly EventDocument[] | undefined;
  readonly asOf: Day;
}

export const deadlinesFields = {
  ...commonFields,
  authority: {
    form: "oneOf",
    values: authorities,
    grade: "required",
    about: "Authority that decides.",
  },
  application: {
    form: "object",
    fields: {
      receivedOn: { form: "day", grade: "required", about: "Day it came to the authority that decides." },
      channel: { form: "oneOf", values: channels, grade: "required", about: "How it came." },
      months: monthNames("Months applied for; else one limit for the whole."),
      urgent: { form: "flag", grade: "asked", about: "Finding: the need is urgent." },
    },
    grade: "required",
    about: "The application.",
  },
  events: { form: "list", of: eventDocument, most: 500, grade: "none", about: "What happened in the case." },
  asOf: { form: "day", grade: "required", about: "Day on which the case is looked at; later events are not seen." },
} as const satisfies FieldsOf<DeadlinesInput>;

const readDeadlines = objectReader(deadlinesFields, undefined, true);

/** Reads the document of `deadlines`. */
export function parseDeadlinesInput(document: unknown): Parsed<DeadlinesInput> {
  return parseWith<DeadlinesInput>(document, readDeadlines, checkDeadlines);
}

function checkDeadlines({ authority, application, events = [], asOf }: DeadlinesInput, problems: Problem[]): void {
  const { receivedOn, months = [] } = application;
  checkDay(receivedOn, "/application/receivedOn", problems);
  checkDay(asOf, "/asOf", problems);
  // Before 2017 municipalities decided on basic assistance, and supplementary assistance was under the law before.
  if (authority !== "kela" && receivedOn < firstOfAct) {
    note(problems, "/application/receivedOn", "lawNotKnown", `day from ${firstOfAct}`, receivedOn);
  }
  months.forEach((month, place) => {
    if (month < firstOfAct.slice(0, 7)) {
      note(problems, `/application/months/${place}`, "lawNotKnown", `month from ${firstOfAct.slice(0, 7)}`, month);
    }
  });
  events.forEach((own, place) => {
    checkEvent(own, `/events/${place}`, receivedOn, events, problems);
  });
}

/** Basic assistance came to Kela (815/2015). */
const firstOfAct = "2017-01-01";

/** The case behind a document. */
function caseOf({ authority, application, events = [] }: DeadlinesInput): DeadlineCase {
  const { receivedOn, channel, months = [], urgent = null } = application;
  return {
    authority,
    application: { receivedOn, channel, months, isUrgent: urgent },
    events: events.map((own) => eventOf(own, channel)),
  };
}

/** A limit as the answer prints it. */
export interface DeadlineDocument {
  readonly kind: Deadline["kind"];
  readonly limit: string;
  readonly heading: string;
  readonly binds: Deadline["binds"];
  readonly month?: string;
  readonly startedOn: string;
  readonly workingDays: readonly string[];
  readonly countEnds: string;
  readonly due: string;
  readonly doneOn?: string;
  readonly status: Deadline["status"];
  /** The count day by day, in words. */
  readonly count: readonly string[];
  readonly grounds: readonly Ground[];
}

export interface DeadlinesDocument {
  readonly reference?: string;
  readonly asOf: string;
  readonly deadlines: readonly DeadlineDocument[];
  readonly guarantee: ReturnType<typeof guaranteeStatus>;
  /** Whether a decision that does not grant all may be made on the day. */
  readonly mayDecide: ReturnType<typeof mayDecide>;
  readonly months: ReturnType<typeof applicationCoverage>;
  /** The case as the official statistics count it. */
  readonly lateness: Lateness;
  readonly needlessRequests: readonly { readonly on: string; readonly items: readonly string[] }[];
  readonly provisional: boolean;
  readonly presumptions: readonly DeadlinePresumption[];
  readonly questions: readonly QuestionDocument[];
  readonly humanInputs: readonly HumanInput[];
  readonly practice?: Readonly<Record<string, string>>;
  readonly madeWith: { readonly package: string; readonly version: string; readonly law: TablesIdentity };
}

const identityWith = /* @__PURE__ */ tablesIdentity({ limits, daysOff, supplementaryAuthority });

/** Reads, works out and prints a document of `deadlines`. The law of amounts plays no part in it. */
export function deadlinesAnswer(
  document: unknown,
  _lawFor?: (on: Day) => Law,
  _identity?: (law: Law) => Identity,
  language: Language = "en",
): Parsed<DeadlinesDocument> {
  const parsed = parseDeadlinesInput(document);
  if (!parsed.ok) return parsed;
  const input = parsed.value;
  const { reference, asOf } = input;
  const given = caseOf(input);
  const chosen = chosenIn(input);
  const reading = readingOf(input);
  const changed = chosen.filter(([name, value]) => readings[name as PracticeName][0] !== value);
  const calendar = calendarFor(reading);
  const { deadlines, questions, presumptions } = deadlinesOf(given, asOf, reading);
  return {
    ok: true,
    value: {
      ...(reference === undefined ? {} : { reference }),
      asOf,
      deadlines: deadlines.map(({ heading, month, doneOn, ...deadline }) => ({
        kind: deadline.kind,
        limit: deadline.limit,
        heading: heading[language],
        binds: deadline.binds,
        ...(month === null ? {} : { month }),
        startedOn: deadline.startedOn,
        workingDays: deadline.workingDays,
        countEnds: deadline.countEnds,
        due: deadline.due,
        ...(doneOn === null ? {} : { doneOn }),
        status: deadline.status,
        count: countOf(deadline, language, calendar).map(({ text }) => text),
        grounds: deadline.grounds,
      })),
      guarantee: guaranteeStatus(given, asOf, reading),
      mayDecide: mayDecide(given, asOf, false, reading),
      months: applicationCoverage(given, asOf),
      lateness: lateness([given], asOf, reading),
      needlessRequests: needlessRequests(given)
        .filter(({ request }) => request.on <= asOf)
        .map(({ request, items }) => ({ on: request.on, items })),
      provisional: questions.length > 0,
      presumptions,
      questions: questions.map(({ person: _, ...question }) => ({
        ...question,
        text: questionText(question.code, language),
      })),
      humanInputs: findingsOf(given, input.events ?? []),
      ...(changed.length === 0 ? {} : { practice: Object.fromEntries(changed) as Record<string, string> }),
      madeWith: { package: "toimeentulotuki", version, law: identityWith(reading, changed) },
    },
  };
}

/** Reads a document of `deadlines` and draws its calendar, as SVG text. */
export function deadlinesPicture(document: unknown, language: Language = "en"): Parsed<string> {
  const parsed = parseDeadlinesInput(document);
  if (!parsed.ok) return parsed;
  const { asOf } = parsed.value;
  const reading = readingOf(parsed.value);
  const { deadlines } = deadlinesOf(caseOf(parsed.value), asOf, reading);
  return { ok: true, value: calendarPicture(deadlines, asOf, language, calendarFor(reading)) };
}

function chosenIn({ practice = {} }: DeadlinesInput): readonly (readonly [string, string])[] {
  return Object.entries(practice).filter(([, value]) => value !== undefined);
}

function readingOf(input: DeadlinesInput): DeadlinePractice {
  return { ...standardDeadlinePractice, ...Object.fromEntries(chosenIn(input)) };
}
