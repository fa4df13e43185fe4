import type { Day, Month } from "../dates.js";
import type { Authority, CaseEvent, Channel } from "../deadlines/case.js";
import { type Delivery, deliveries } from "../facts.js";
import type { Problem } from "./problems.js";
import { note } from "./read.js";
import type { FieldsOf } from "./schema.js";

/** An event as a document brings it: one form for all kinds; what a kind knows stands in {@link eventFields}. */
export interface EventDocument {
  readonly kind: CaseEvent["kind"];
  readonly on: Day;
  readonly due: Day | undefined;
  readonly channel: Channel | undefined;
  readonly items: readonly string[] | undefined;
  readonly isComplete: boolean | undefined;
  readonly months: readonly Month[] | undefined;
  readonly delivery: Delivery | undefined;
  readonly servedOn: Day | undefined;
  readonly granted: boolean | undefined;
  readonly recovery: "ordered" | "afterDeath" | undefined;
  readonly toldOfLateIncome: boolean | undefined;
  readonly onRequest: boolean | undefined;
  readonly against: Day | undefined;
  readonly withinOfficeHours: boolean | undefined;
  readonly to: Authority | undefined;
  readonly sanction: boolean | undefined;
  readonly payableOn: Day | undefined;
  readonly over75: boolean | undefined;
  readonly highestCareAllowance: boolean | undefined;
  readonly disabilityServices: boolean | undefined;
  readonly childSpecialSupport: boolean | undefined;
}

/** What an event must say besides its day, what it may, and from when the law knows it. */
interface EventForm {
  readonly must: readonly (keyof EventDocument)[];
  readonly may: readonly (keyof EventDocument)[];
  readonly from?: string;
  /** It may have happened before the application came. */
  readonly mayPrecede?: true;
}

const sinceReform = { from: "2026-02-01", mayPrecede: true } as const;
const sinceKela = { from: "2017-01-01", mayPrecede: true } as const;

const decision = ["months", "servedOn"] as const;

export const eventFields: Readonly<Record<CaseEvent["kind"], EventForm>> = {
  completionRequested: { must: ["due"], may: ["items"] },
  completionReceived: { must: [], may: ["channel", "items", "isComplete"] },
  completionLimitExtended: { must: ["due"], may: ["onRequest"] },
  earlyDecisionConsented: { must: [], may: [] },
  transferred: { must: [], may: ["to"] },
  decided: { must: ["delivery"], may: [...decision, "granted", "recovery", "toldOfLateIncome"] },
  paid: { must: [], may: ["months"] },
  reviewRequested: { must: [], may: ["against", "withinOfficeHours", "channel"] },
  reviewDecided: { must: ["delivery"], may: decision },
  appealed: { must: [], may: ["against", "withinOfficeHours", "channel"] },
  appealDecided: { must: ["delivery"], may: decision },
  leaveApplied: { must: [], may: ["against", "withinOfficeHours", "channel"] },
  conversationRequested: { must: [], may: [], mayPrecede: true },
  conversationHeld: { must: [], may: [], mayPrecede: true },
  serviceNeedRaised: {
    must: [],
    may: ["over75", "highestCareAllowance", "disabilityServices", "childSpecialSupport"],
    mayPrecede: true,
  },
  serviceNeedAssessmentBegun: { must: [], may: [], mayPrecede: true },
  serviceNeedAssessmentEnded: { must: [], may: [], mayPrecede: true },
  hearingGiven: { must: ["due"], may: [], mayPrecede: true },
  hearingAnswered: { must: [], may: [], mayPrecede: true },
  prompted: { must: [], may: ["delivery", "servedOn"], ...sinceReform },
  promptAnswered: { must: [], may: [], ...sinceReform },
  conductFound: { must: [], may: ["sanction"], ...sinceKela },
  guidedToCheaperHousing: { must: [], may: ["due"], ...sinceKela },
  housingTimeExtended: { must: ["due"], may: [], ...sinceKela },
  primaryBenefitPayable: { must: [], may: [], ...sinceKela },
  payerNotified: { must: [], may: ["payableOn"], mayPrecede: true },
  misleadingFound: { must: [], may: [], ...sinceKela },
  died: { must: [], may: [], ...sinceKela },
  recoveryApplied: { must: [], may: [], ...sinceKela },
  commitmentGiven: { must: ["due"], may: [], mayPrecede: true },
  commitmentUsed: { must: [], may: [], mayPrecede: true },
};

export const channels = ["online", "paper", "oral", "transferred"];
export const authorities = ["kela", "municipality", "county"];
export const monthNames = (about: string) => ({ form: "months", least: 1, most: 24, grade: "none", about }) as const;
const flag = (about: string) => ({ form: "flag", grade: "none", about }) as const;
const fact = (about: string) => ({ form: "flag", grade: "asked", about }) as const;

export const eventDocument = {
  kind: { form: "oneOf", values: Object.keys(eventFields), grade: "required", about: "What happened." },
  on: { form: "day", grade: "required", about: "The day it happened; of a benefit the day it is paid." },
  due: { form: "day", grade: "none", about: "Last day the authority gave; asked of guidance before 2024-04." },
  channel: {
    form: "oneOf",
    values: channels,
    grade: "none",
    about: "How it came; of a completion else as the application did.",
  },
  items: { form: "names", least: 1, most: 50, grade: "none", about: "What was asked for or came, in your own words." },
  isComplete: { form: "flag", grade: "presumed", about: "Nothing that was asked for is missing." },
  months: monthNames("Months decided on or paid; else all that were applied for."),
  delivery: {
    form: "oneOf",
    values: deliveries,
    grade: "none",
    about: "How it was sent; decisions must say, a prompt is presumed to be a letter.",
  },
  servedOn: { form: "day", grade: "asked", about: "Day it was shown to be served; asked of what must be opened." },
  granted: flag("Money was granted; then the day of payment is told."),
  recovery: {
    form: "oneOf",
    values: ["ordered", "afterDeath"],
    grade: "none",
    about: "Recovery ordered in the decision, at once or from the estate.",
  },
  toldOfLateIncome: flag("The applicant was told that income found out later may count."),
  onRequest: { form: "flag", grade: "presumed", about: "The applicant asked for the prolongation." },
  against: { form: "day", grade: "asked", about: "Day of the decision it is against; else the last one before it." },
  withinOfficeHours: { form: "flag", grade: "asked", about: "It came within office hours; matters on the last day." },
  to: { form: "oneOf", values: authorities, grade: "asked", about: "Who got the application." },
  sanction: flag("It is a sanction on an unemployment benefit, from its first day; else a refusal or neglect."),
  payableOn: { form: "day", grade: "none", about: "Day of payment the notice is about; else the next one." },
  over75: fact("The person is over 75; of a need of services."),
  highestCareAllowance: fact("Gets the highest care allowance; of a need of services."),
  disabilityServices: fact("A person of the disability services; of a need of services."),
  childSpecialSupport: fact("A child in need of special support; of a need of services."),
} as const satisfies FieldsOf<EventDocument>;

/** The first day of a case: Kela could decide applications for 2017 from then on. */
const from = "2016-12-15" as Day;
/** The last one: limits of years end within the calendar. */
const until = "2090-12-31" as Day;

/** The decision that an act of a party is against. */
const decisionsBy: Partial<Record<CaseEvent["kind"], CaseEvent["kind"]>> = {
  reviewRequested: "decided",
  appealed: "reviewDecided",
  leaveApplied: "appealDecided",
};

/** A day whose limits are known: the law of it, and the calendar after it. */
export function checkDay(day: Day, path: string, problems: Problem[]): void {
  if (day < from || day > until) note(problems, path, "lawNotKnown", `${from} to ${until}`, day);
}

/** What goes across the fields of an event, and across the events of a case. */
export function checkEvent(
  own: EventDocument,
  path: string,
  receivedOn: Day,
  events: readonly EventDocument[],
  problems: Problem[],
): void {
  const { must, may, from: known = from, mayPrecede } = eventFields[own.kind];
  const names = Object.keys(eventDocument) as (keyof EventDocument)[];
  for (const name of must) {
    if (own[name] === undefined) note(problems, `${path}/${name}`, "missing", `${name} of ${own.kind}`, undefined);
  }
  for (const name of names) {
    if (name === "kind" || name === "on" || own[name] === undefined) continue;
    if (!must.includes(name) && !may.includes(name)) {
      const kinds = Object.entries(eventFields).filter(([, form]) => [...form.must, ...form.may].includes(name));
      note(problems, `${path}/${name}`, "onlyFor", kinds.map(([kind]) => kind).join(", "), own[name]);
    }
  }
  const { on, due, servedOn, against, payableOn, sanction } = own;
  checkDay(on, `${path}/on`, problems);
  if (due !== undefined) checkDay(due, `${path}/due`, problems);
  if (servedOn !== undefined) checkDay(servedOn, `${path}/servedOn`, problems);
  if (on >= from && on < known) note(problems, `${path}/on`, "notInForce", `day from ${known}`, on);
  if (on < receivedOn && !mayPrecede) note(problems, `${path}/on`, "wrongOrder", `day not before ${receivedOn}`, on);
  if (due !== undefined && due < on) note(problems, `${path}/due`, "wrongOrder", `day not before ${on}`, due);
  if (servedOn !== undefined && servedOn < on) {
    note(problems, `${path}/servedOn`, "wrongOrder", `day from ${on}`, servedOn);
  }
  if (sanction && on < "2026-02-01") note(problems, `${path}/sanction`, "notInForce", "day from 2026-02-01", sanction);
  const appealed = decisionsBy[own.kind];
  if (against !== undefined && !events.some((other) => other.kind === appealed && other.on === against)) {
    note(problems, `${path}/against`, "notListed", `day of a ${appealed} in the case`, against);
  }
  const isPayable = ({ kind, on: payDay }: EventDocument) => kind === "primaryBenefitPayable" && payDay === payableOn;
  if (payableOn !== undefined && !events.some(isPayable)) {
    note(problems, `${path}/payableOn`, "notListed", "day of a primaryBenefitPayable in the case", payableOn);
  }
}

/** An event of the document as the room knows it: what nobody said is `null`. */
export function eventOf(own: EventDocument, channel: Channel): CaseEvent {
  return {
    ...own,
    due: own.due ?? null,
    channel: own.kind === "completionReceived" ? (own.channel ?? channel) : own.channel,
    items: own.items ?? [],
    isComplete: own.isComplete ?? null,
    months: own.months ?? null,
    delivery: own.delivery ?? null,
    servedOn: own.servedOn ?? null,
    isGranted: own.granted,
    isToldOfLateIncome: own.toldOfLateIncome,
    against: own.against ?? null,
    withinOfficeHours: own.withinOfficeHours ?? null,
    to: own.to ?? null,
    isSanction: own.sanction ?? false,
    payableOn: own.payableOn ?? null,
    over75: own.over75 ?? null,
    highestCareAllowance: own.highestCareAllowance ?? null,
    disabilityServices: own.disabilityServices ?? null,
    childSpecialSupport: own.childSpecialSupport ?? null,
  } as unknown as CaseEvent;
}
