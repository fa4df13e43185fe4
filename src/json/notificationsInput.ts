import { type Day, type Month, monthOf } from "../dates.js";
import { type ExpenseKind, expenseKindNames } from "../figures/expenseKinds.js";
import type { Share } from "../money.js";
import {
  type AssistancePayer,
  type BasicDecision,
  type EventKind,
  type Finding,
  type NeedTheme,
  type NotifiableEvent,
  type NotificationCase,
  needThemes,
} from "../notifications/case.js";
import type { Practice } from "../practice.js";
import { commonFields, parseWith } from "./documents.js";
import { checkNotifications, eventFields, from } from "./notificationChecks.js";
import type { Parsed } from "./problems.js";
import { objectReader } from "./read.js";
import type { FieldsOf } from "./schema.js";

/** What is known of a person, as a document brings it, with the day on which it is looked at. */
export interface NotificationsInput {
  readonly reference: string | undefined;
  readonly practice: Partial<Practice> | undefined;
  readonly homes: readonly HomeDocument[];
  readonly person: PersonDocument;
  readonly months: readonly MonthDocument[] | undefined;
  readonly decisions: readonly DecisionDocument[] | undefined;
  readonly events: readonly EventDocument[] | undefined;
  readonly applications: readonly ApplicationDocument[] | undefined;
  readonly asOf: Day;
}

interface HomeDocument {
  readonly from: Day;
  readonly municipality: string;
}

interface PersonDocument {
  readonly id: string;
  readonly born: Day;
  readonly immigrant: boolean | undefined;
  readonly firstPermitOn: Day | undefined;
  readonly integrationPlan: readonly PlanDocument[] | undefined;
  readonly phoneKnown: boolean | undefined;
}

interface PlanDocument {
  readonly from: Day;
  readonly to: Day | undefined;
}

interface MonthDocument {
  readonly month: Month;
  readonly basicAssistance: boolean;
  readonly mainLivelihood: boolean | undefined;
  readonly share: Share | undefined;
  readonly unemployed: boolean | undefined;
  readonly student: boolean | undefined;
  readonly payer: AssistancePayer | undefined;
  readonly primaryBenefit: boolean | undefined;
}

interface DecisionDocument {
  readonly on: Day;
  readonly month: Month;
  readonly kind: BasicDecision["kind"];
  readonly reductionPercent: number | undefined;
}

type EventDocument = { readonly [Name in Finding]: boolean | undefined } & {
  readonly kind: EventKind;
  readonly on: Day;
  readonly born: Day | undefined;
  readonly municipality: string | undefined;
  readonly themes: readonly NeedTheme[] | undefined;
};

interface ApplicationDocument {
  readonly id: string;
  readonly receivedOn: Day;
  readonly months: readonly Month[];
  readonly lines: readonly LineDocument[];
  readonly transferAskedOn: Day | undefined;
  readonly urgentBasic: boolean | undefined;
  readonly urgentSupplementary: boolean | undefined;
  readonly urgencyFoundOn: Day | undefined;
  readonly municipality: string | undefined;
}

interface LineDocument {
  readonly id: string;
  readonly kind: ExpenseKind;
  readonly part: "basic" | "supplementary" | "preventive" | undefined;
  readonly attachments: readonly string[] | undefined;
}

const code = (about: string, grade: "required" | "none") =>
  ({ form: "code", pattern: "^[0-9]{3}$", example: "091", grade, about }) as const;
const id = (about: string) => ({ form: "text", most: 100, grade: "required", about }) as const;

const home = {
  from: { form: "day", grade: "required", about: "First day there." },
  municipality: code("Code of the home municipality.", "required"),
} as const satisfies FieldsOf<HomeDocument>;

const plan = {
  from: { form: "day", grade: "required", about: "First day." },
  to: { form: "day", grade: "none", about: "Last day; else it goes on." },
} as const satisfies FieldsOf<PlanDocument>;

const person = {
  id: id("Your name for the person."),
  born: { form: "day", grade: "required", about: "Day of birth." },
  immigrant: {
    form: "flag",
    grade: "presumed",
    about: "The act on the promotion of integration applies; else so if a permit or a plan is given.",
  },
  firstPermitOn: {
    form: "day",
    grade: "asked",
    about: "First day of the first permit or registered right of residence.",
  },
  integrationPlan: {
    form: "list",
    of: plan,
    most: 100,
    grade: "none",
    about: "When there was a right to an integration plan (to 2024), or a valid one.",
  },
  phoneKnown: { form: "flag", grade: "none", about: "Kela knows the phone number." },
} as const satisfies FieldsOf<PersonDocument>;

const month = {
  month: {
    form: "month",
    grade: "required",
    about: "The month; one that is not listed between others does not count.",
  },
  basicAssistance: { form: "flag", grade: "required", about: "Assistance was paid for it." },
  mainLivelihood: { form: "flag", grade: "asked", about: "Finding: it was the main livelihood." },
  share: { form: "share", grade: "none", about: "Or the part of the own assistance in the livelihood." },
  unemployed: { form: "flag", grade: "asked", about: "Finding: it was paid because of unemployment." },
  student: { form: "flag", grade: "none", about: "The person was a full-time student." },
  payer: {
    form: "oneOf",
    values: ["kela", "municipality"],
    grade: "presumed",
    about: "Who paid it; else Kela from 2017, the municipality before.",
  },
  primaryBenefit: {
    form: "flag",
    grade: "none",
    about: "A benefit that comes first was paid; for the facts on the young.",
  },
} as const satisfies FieldsOf<MonthDocument>;

const decision = {
  on: { form: "day", grade: "required", about: "Day of the decision." },
  month: { form: "month", grade: "required", about: "Month decided on." },
  kind: { form: "oneOf", values: ["initial", "review"], grade: "required", about: "A first or a review decision." },
  reductionPercent: { form: "whole", least: 0, most: 100, grade: "none", about: "Reduction of the basic amount." },
} as const satisfies FieldsOf<DecisionDocument>;

const flag = (about: string, grade: "asked" | "none") => ({ form: "flag", grade, about }) as const;

const event = {
  kind: { form: "oneOf", values: Object.keys(eventFields), grade: "required", about: "What was seen or done." },
  on: { form: "day", grade: "required", about: "The day of it." },
  born: { form: "day", grade: "asked", about: "Day of birth of the child; taken to be a child without it." },
  municipality: code("Where it is, if not at home.", "none"),
  themes: {
    form: "names",
    values: needThemes,
    least: 0,
    most: needThemes.length,
    grade: "none",
    about: "What the need is about.",
  },
  obvious: flag("Finding: the need of social services is obvious.", "asked"),
  consent: flag("The customer consents to contact.", "asked"),
  cannotCare: flag("Finding: obviously unable to look after own care, health or safety.", "asked"),
  childsInterest: flag("Finding: a child's best interest necessarily requires it.", "asked"),
  urgent: flag("Finding: the need is urgent.", "none"),
  welfareNeedPossible: flag("Finding: the need of child welfare may have to be found out.", "asked"),
  jointContact: flag("Contact was made at once together with the child or parent, with the reasons.", "none"),
  sameFactsTold: flag("The same facts were told to the social services with the reasons.", "none"),
  suspectedOffence: flag("Finding: an offence against the child that is to be reported is suspected.", "none"),
  needed: flag("Finding: it is needed.", "asked"),
} as const satisfies FieldsOf<EventDocument>;

const applicationLine = {
  id: id("Your name for the cost."),
  kind: { form: "oneOf", values: expenseKindNames, grade: "required", about: "The cost." },
  part: {
    form: "oneOf",
    values: ["basic", "supplementary", "preventive"],
    grade: "asked",
    about: "Finding: the part of assistance it is a cost of; asked of costs without a name.",
  },
  attachments: { form: "names", least: 0, most: 50, grade: "none", about: "Attachments that belong to it." },
} as const satisfies FieldsOf<LineDocument>;

const application = {
  id: id("Your name for the application."),
  receivedOn: { form: "day", grade: "required", about: "Day it came to Kela." },
  months: { form: "months", least: 1, most: 24, grade: "required", about: "Months applied for." },
  lines: { form: "list", of: applicationLine, least: 1, most: 500, grade: "required", about: "The costs." },
  transferAskedOn: {
    form: "day",
    grade: "asked",
    about: "Day the applicant asked that it be passed on; asked where the need of the rest is urgent.",
  },
  urgentBasic: { form: "flag", grade: "none", about: "Finding: the need of basic assistance is urgent." },
  urgentSupplementary: { form: "flag", grade: "none", about: "Finding: the need of the rest is urgent." },
  urgencyFoundOn: { form: "day", grade: "none", about: "Day that urgency was found; else the day it came." },
  municipality: code("Where the applicant stays, if not at home.", "none"),
} as const satisfies FieldsOf<ApplicationDocument>;

export const notificationsFields = {
  ...commonFields,
  homes: {
    form: "list",
    of: home,
    most: 100,
    grade: "required",
    about: "Home municipalities, each from its first day.",
  },
  person: { form: "object", fields: person, grade: "required", about: "The person." },
  months: { form: "list", of: month, most: 600, grade: "none", about: "Months of assistance, before 2017 too." },
  decisions: { form: "list", of: decision, most: 600, grade: "none", about: "Decisions on basic assistance." },
  events: { form: "list", of: event, most: 500, grade: "none", about: "What was seen or done." },
  applications: { form: "list", of: application, most: 100, grade: "none", about: "Applications to Kela." },
  asOf: { form: "day", grade: "required", about: "Day on which it is looked at; what is later is not seen." },
} as const satisfies FieldsOf<NotificationsInput>;

const readNotifications = objectReader(notificationsFields, undefined, true);

/** Reads the document of `notifications`. */
export function parseNotificationsInput(document: unknown): Parsed<NotificationsInput> {
  return parseWith<NotificationsInput>(document, readNotifications, checkNotifications);
}

/** The facts behind a document. */
export function caseOf(input: NotificationsInput): NotificationCase {
  const { homes, person: of, months = [], decisions = [], events = [], applications = [] } = input;
  return {
    homes,
    person: {
      id: of.id,
      born: of.born,
      isImmigrant: of.immigrant ?? (of.firstPermitOn !== undefined || (of.integrationPlan ?? []).length > 0),
      firstPermitOn: of.firstPermitOn ?? null,
      integrationPlan: (of.integrationPlan ?? []).map((own) => ({ from: own.from, to: own.to ?? null })),
      isPhoneKnown: of.phoneKnown ?? false,
    },
    months: months.map((own) => ({
      month: own.month,
      basicAssistance: own.basicAssistance,
      mainLivelihood: own.mainLivelihood ?? null,
      share: own.share ?? null,
      unemployed: own.unemployed ?? null,
      student: own.student ?? false,
      payer: own.payer ?? (own.month < monthOf(from) ? "municipality" : "kela"),
      primaryBenefit: own.primaryBenefit ?? null,
    })),
    decisions: decisions.map((own) => ({ ...own, reductionPercent: own.reductionPercent ?? 0 })),
    events: events.map(
      (own) =>
        Object.fromEntries(
          Object.entries(own).filter(([, value]) => value !== undefined),
        ) as unknown as NotifiableEvent,
    ),
    applications: applications.map((own) => ({
      id: own.id,
      receivedOn: own.receivedOn,
      months: own.months,
      lines: own.lines.map((line) => ({ ...line, part: line.part ?? null, attachments: line.attachments ?? [] })),
      transferAskedOn: own.transferAskedOn ?? null,
      urgentBasic: own.urgentBasic ?? false,
      urgentSupplementary: own.urgentSupplementary ?? false,
      urgencyFoundOn: own.urgencyFoundOn ?? own.receivedOn,
      municipality: own.municipality ?? null,
    })),
  };
}
