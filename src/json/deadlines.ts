import type { Ground } from "../dated.js";
import type { Day, Month } from "../dates.js";
import type { CaseEvent, DeadlineCase } from "../deadlines/case.js";
import { countOf } from "../deadlines/countOf.js";
import { calendarFor, type Deadline, deadlinesOf } from "../deadlines/deadlinesOf.js";
import { applicationCoverage, guaranteeStatus, mayDecide, needlessRequests } from "../deadlines/guarantee.js";
import { type DeadlinePractice, deadlineOpenPoints, standardDeadlinePractice } from "../deadlines/practice.js";
import { type Delivery, deliveries } from "../facts.js";
import type { Identity, Law } from "../law.js";
import type { Language } from "../sheet.js";
import { version } from "../version.js";
import { parseWith } from "./documents.js";
import type { QuestionDocument } from "./print.js";
import type { Parsed, Problem } from "./problems.js";
import { questionText } from "./questions.js";
import { note, objectReader } from "./read.js";
import { assessFields, type Field, type Fields, type FieldsOf } from "./schema.js";

/** A case as a document brings it, with the day on which it is looked at. */
export interface DeadlinesInput {
  readonly reference: string | undefined;
  readonly practice: Partial<DeadlinePractice> | undefined;
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

interface EventDocument {
  readonly kind: CaseEvent["kind"];
  readonly on: Day;
  readonly due: Day | undefined;
  readonly channel: DeadlineCase["application"]["channel"] | undefined;
  readonly items: readonly string[] | undefined;
  readonly isComplete: boolean | undefined;
  readonly months: readonly Month[] | undefined;
  readonly delivery: Delivery | undefined;
  readonly servedOn: Day | undefined;
  readonly against: Day | undefined;
  readonly withinOfficeHours: boolean | undefined;
  readonly over75: boolean | undefined;
  readonly highestCareAllowance: boolean | undefined;
  readonly disabilityServices: boolean | undefined;
  readonly childSpecialSupport: boolean | undefined;
}

/** What an event must say besides its day, and what it may. */
const eventFields: Readonly<
  Record<CaseEvent["kind"], { readonly must: readonly string[]; readonly may: readonly string[] }>
> = {
  completionRequested: { must: ["due"], may: ["items"] },
  completionReceived: { must: [], may: ["channel", "items", "isComplete"] },
  completionLimitExtended: { must: ["due"], may: [] },
  earlyDecisionConsented: { must: [], may: [] },
  decided: { must: ["delivery"], may: ["months", "servedOn"] },
  paid: { must: [], may: ["months"] },
  reviewRequested: { must: [], may: ["against", "withinOfficeHours"] },
  reviewDecided: { must: ["delivery"], may: ["months", "servedOn"] },
  appealed: { must: [], may: ["against", "withinOfficeHours"] },
  appealDecided: { must: ["delivery"], may: ["months", "servedOn"] },
  leaveApplied: { must: [], may: ["against", "withinOfficeHours"] },
  conversationRequested: { must: [], may: [] },
  conversationHeld: { must: [], may: [] },
  serviceNeedRaised: {
    must: ["over75", "highestCareAllowance", "disabilityServices", "childSpecialSupport"],
    may: [],
  },
  serviceNeedAssessmentBegun: { must: [], may: [] },
  serviceNeedAssessmentEnded: { must: [], may: [] },
};

const channels = ["online", "paper", "oral", "transferred"];
const monthNames = (about: string) => ({ form: "months", least: 1, most: 24, grade: "none", about }) as const;

const event = {
  kind: { form: "oneOf", values: Object.keys(eventFields), grade: "required", about: "What happened." },
  on: { form: "day", grade: "required", about: "The day it happened." },
  due: { form: "day", grade: "none", about: "Last day the authority gave; of requests and prolongations." },
  channel: { form: "oneOf", values: channels, grade: "none", about: "How it came; else as the application did." },
  items: { form: "names", least: 1, most: 50, grade: "none", about: "What was asked for or came, in your own words." },
  isComplete: { form: "flag", grade: "none", about: "Nothing that was asked for is missing; else taken to be so." },
  months: monthNames("Months decided on or paid; else all that were applied for."),
  delivery: { form: "oneOf", values: deliveries, grade: "none", about: "How a decision was sent; decisions must say." },
  servedOn: { form: "day", grade: "none", about: "Day it was shown to be served, whatever is presumed." },
  against: { form: "day", grade: "none", about: "Day of the decision it is against; else any before it." },
  withinOfficeHours: { form: "flag", grade: "none", about: "It came within office hours; matters on the last day." },
  over75: { form: "flag", grade: "none", about: "The person is over 75; of a need of services." },
  highestCareAllowance: {
    form: "flag",
    grade: "none",
    about: "Gets the highest care allowance; of a need of services.",
  },
  disabilityServices: {
    form: "flag",
    grade: "none",
    about: "A person of the disability services; of a need of services.",
  },
  childSpecialSupport: {
    form: "flag",
    grade: "none",
    about: "A child in need of special support; of a need of services.",
  },
} as const satisfies FieldsOf<EventDocument>;

const practice: Fields = Object.fromEntries(
  Object.entries(deadlineOpenPoints).map(([name, { values }]): [string, Field] => [
    name,
    { form: "oneOf", values, grade: "none", about: "Open point." },
  ]),
);

export const deadlinesFields = {
  reference: assessFields.reference,
  practice: { form: "object", fields: practice, grade: "none", about: "Open points of limits read otherwise." },
  authority: {
    form: "oneOf",
    values: ["kela", "municipality", "county"],
    grade: "required",
    about: "Authority that decides.",
  },
  application: {
    form: "object",
    fields: {
      receivedOn: { form: "day", grade: "required", about: "Day it came to the authority that decides." },
      channel: { form: "oneOf", values: channels, grade: "required", about: "How it came." },
      months: monthNames("Months applied for; else one limit for the whole."),
      urgent: { form: "flag", grade: "none", about: "Finding: the need is urgent." },
    },
    grade: "required",
    about: "The application.",
  },
  events: { form: "list", of: event, most: 500, grade: "none", about: "What happened in the case." },
  asOf: { form: "day", grade: "required", about: "Day on which the case is looked at; later events are not seen." },
} as const satisfies FieldsOf<DeadlinesInput>;

const readDeadlines = objectReader(deadlinesFields, undefined, true);

/** Reads the document of `deadlines`. */
export function parseDeadlinesInput(document: unknown): Parsed<DeadlinesInput> {
  return parseWith<DeadlinesInput>(document, readDeadlines, checkDeadlines);
}

/** The first day of a case: Kela could decide applications for 2017 from then on. */
const from = "2016-12-15" as Day;

function checkDeadlines({ application, events = [], asOf }: DeadlinesInput, problems: Problem[]): void {
  const checkDay = (day: Day, path: string) => {
    if (day < from) note(problems, path, "lawNotKnown", `day from ${from}`, day);
  };
  checkDay(application.receivedOn, "/application/receivedOn");
  checkDay(asOf, "/asOf");
  events.forEach((own, place) => {
    const path = `/events/${place}`;
    const { must, may } = eventFields[own.kind];
    const given = own as unknown as Readonly<Record<string, unknown>>;
    for (const name of must) {
      if (given[name] === undefined) note(problems, `${path}/${name}`, "missing", `${name} of ${own.kind}`, undefined);
    }
    for (const name of Object.keys(event)) {
      if (name === "kind" || name === "on" || given[name] === undefined) continue;
      if (!must.includes(name) && !may.includes(name)) {
        const kinds = Object.entries(eventFields).filter(([, { must: a, may: b }]) => [...a, ...b].includes(name));
        note(problems, `${path}/${name}`, "onlyFor", kinds.map(([kind]) => kind).join(", "), given[name]);
      }
    }
    checkDay(own.on, `${path}/on`);
    const { on, due, servedOn, against } = own;
    if (on < application.receivedOn) {
      note(problems, `${path}/on`, "wrongOrder", `day not before ${application.receivedOn}`, on);
    }
    if (due !== undefined && due < on) note(problems, `${path}/due`, "wrongOrder", `day not before ${on}`, due);
    if (due !== undefined) checkDay(due, `${path}/due`);
    if (servedOn !== undefined && servedOn < on) {
      note(problems, `${path}/servedOn`, "wrongOrder", `day from ${on}`, servedOn);
    }
    if (against !== undefined && !events.some((other) => "delivery" in other && other.on === against)) {
      note(problems, `${path}/against`, "wrongOrder", "day of a decision in the case", against);
    }
    own.months?.forEach((month, number) => {
      if (!(application.months ?? []).includes(month)) {
        note(problems, `${path}/months/${number}`, "wrongOrder", "month applied for", month);
      }
    });
  });
}

/** The case behind a document. */
function caseOf({ authority, application, events = [] }: DeadlinesInput): DeadlineCase {
  return {
    authority,
    application: {
      receivedOn: application.receivedOn,
      channel: application.channel,
      months: application.months ?? [],
      isUrgent: application.urgent ?? false,
    },
    events: events.map(
      (own) =>
        ({
          ...own,
          channel: own.channel ?? application.channel,
          items: own.items ?? [],
          isComplete: own.isComplete ?? true,
          months: own.months ?? null,
          servedOn: own.servedOn ?? null,
          against: own.against ?? null,
          withinOfficeHours: own.withinOfficeHours ?? null,
        }) as CaseEvent,
    ),
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
  readonly needlessRequests: readonly { readonly on: string; readonly items: readonly string[] }[];
  readonly provisional: boolean;
  readonly questions: readonly QuestionDocument[];
  readonly practice?: Readonly<Record<string, string>>;
  readonly madeWith: { readonly package: string; readonly version: string };
}

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
  const chosen = Object.entries(input.practice ?? {}).filter(([, value]) => value !== undefined);
  const reading: DeadlinePractice = { ...standardDeadlinePractice, ...Object.fromEntries(chosen) };
  const readings = chosen.filter(([name, value]) => standardDeadlinePractice[name as keyof DeadlinePractice] !== value);
  const calendar = calendarFor(reading);
  const { deadlines, notServed } = deadlinesOf(given, asOf, reading);
  const isBefore = asOf < given.application.receivedOn;
  const seen = isBefore ? given.application.receivedOn : asOf;
  const questions = given.events.flatMap((own, place) =>
    "delivery" in own && own.delivery === "verifiedElectronic" && own.servedOn === null && notServed.includes(own.on)
      ? [
          {
            code: "decisionServed",
            path: `/events/${place}/servedOn`,
            section: "13/2003 18 §",
            assumed: null,
            answers: [],
            text: questionText("decisionServed", language),
          },
        ]
      : [],
  );
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
      guarantee: guaranteeStatus(given, seen, reading),
      mayDecide: mayDecide(given, seen, false, reading),
      months: applicationCoverage(given, asOf),
      needlessRequests: needlessRequests(given)
        .filter(({ request }) => request.on <= asOf)
        .map(({ request, items }) => ({ on: request.on, items })),
      provisional: questions.length > 0,
      questions,
      ...(readings.length === 0 ? {} : { practice: Object.fromEntries(readings) as Record<string, string> }),
      madeWith: { package: "toimeentulotuki", version },
    },
  };
}
