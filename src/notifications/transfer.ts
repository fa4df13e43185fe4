import type { Day } from "../dates.js";
import { standardCalendar } from "../deadlines/calendar.js";
import { limitOn } from "../deadlines/limits.js";
import type { ApplicationLine, BasicDecision, PassedApplication } from "./case.js";
import { later } from "./order.js";
import type { NotificationPractice } from "./practice.js";
import { splitApplication } from "./splitApplication.js";

/** Lines of an application that go to the social services on a day: never a basic cost. */
export interface Transfer {
  readonly on: Day;
  /** The day of the basic decision it follows; `null` where it goes before one. */
  readonly decidedOn: Day | null;
  readonly lines: readonly ApplicationLine[];
}

/** Whether an application can be passed on, and what goes when. @fi hakemuksen siirtäminen */
export interface MayTransfer {
  readonly can: boolean;
  readonly reasons: readonly ("notAsked" | "notDecided" | "nothingToPassOn")[];
  readonly transfers: readonly Transfer[];
}

/** The first day of the duties: what Kela got some days before waits for it. */
const firstDay = "2017-01-01" as Day;

/** The first day from one on which something can be passed on. */
export function passedOnFrom(on: Day): Day {
  return later(on, firstDay);
}

/** The lines besides basic assistance. */
export function linesToPassOn(
  application: Pick<PassedApplication, "lines" | "receivedOn">,
): readonly ApplicationLine[] {
  const { basic } = splitApplication(application);
  return application.lines.filter((line) => !basic.includes(line));
}

/**
 * Whether an application can be passed on to the social services as things look on a day: the applicant has asked, there
 * is something besides basic assistance in it, and basic assistance has been decided for its months, granted or not. An
 * urgent preventive cost waits for no decision; the rest follows after it.
 */
export function canTransfer(
  application: PassedApplication,
  basicDecisions: readonly Pick<BasicDecision, "on" | "month">[],
  asOf: Day,
): MayTransfer {
  const { transferAskedOn: asked, urgencyFoundOn, urgentSupplementary, receivedOn } = application;
  const { preventive } = splitApplication(application);
  const further = linesToPassOn(application);
  const isAsked = asked !== null && asked <= asOf;
  const decidedOn = decisionDay(application, basicDecisions, asOf);
  const transfers: Transfer[] = [];
  if (isAsked) {
    const from = passedOnFrom(later(asked, receivedOn));
    const early = later(urgencyFoundOn, from);
    const isEarly = urgentSupplementary && early <= asOf && (decidedOn === null || early < decidedOn);
    const first = isEarly ? preventive : [];
    const rest = further.filter((line) => !first.includes(line));
    if (first.length > 0) transfers.push({ on: early, decidedOn: null, lines: first });
    if (decidedOn !== null && from <= asOf && rest.length > 0)
      transfers.push({ on: later(decidedOn, from), decidedOn, lines: rest });
  }
  if (transfers.length > 0) return { can: true, reasons: [], transfers };
  return {
    can: false,
    reasons: [
      ...(isAsked ? [] : (["notAsked"] as const)),
      ...(decidedOn === null ? (["notDecided"] as const) : []),
      ...(further.length === 0 ? (["nothingToPassOn"] as const) : []),
    ],
    transfers,
  };
}

/** What goes to the receiver with an application: its lines and exactly their attachments, each once. @fi siirtopaketti */
export interface TransferPackage {
  readonly application: string;
  readonly lines: readonly ApplicationLine[];
  readonly attachments: readonly string[];
}

export function transferPackage(application: PassedApplication, { lines }: Pick<Transfer, "lines">): TransferPackage {
  return {
    application: application.id,
    lines,
    attachments: [...new Set(lines.flatMap(({ attachments }) => attachments))],
  };
}

/** How urgent the two parts of an application are, and when Kela must have decided. */
export interface UrgencyOfParts {
  readonly basic: boolean;
  readonly supplementary: boolean;
  /** Last day of an urgent basic decision; `null` where it is not urgent or had been made when the urgency was found. */
  readonly basicDue: Day | null;
}

/**
 * By law urgency of the supplementary part makes an open basic application urgent (14 c § 2 mom); as Kela has it since
 * 2017 neither part changes the other. What is found or decided after the day on which it is looked at is not known yet.
 */
export function urgencyOf(
  application: PassedApplication,
  basicDecisions: readonly Pick<BasicDecision, "on" | "month">[],
  { urgentSupplementary }: Pick<NotificationPractice, "urgentSupplementary">,
  asOf: Day,
): UrgencyOfParts {
  const { urgentBasic, urgentSupplementary: supplementary, urgencyFoundOn, receivedOn } = application;
  if (urgencyFoundOn > asOf) return { basic: false, supplementary: false, basicDue: null };
  const decidedOn = decisionDay(application, basicDecisions, asOf);
  const isOpen = decidedOn === null || decidedOn > urgencyFoundOn;
  const isCoupled = urgentSupplementary === "law" && supplementary && isOpen;
  const start = urgentBasic ? receivedOn : urgencyFoundOn;
  const { length } = limitOn("urgentDecision", start);
  return {
    basic: urgentBasic || isCoupled,
    supplementary,
    basicDue: (urgentBasic || isCoupled) && isOpen ? standardCalendar.workingDayAfter(start, length!.count) : null,
  };
}

/**
 * The day on which the last month of an application was decided; `null` while one is open. A decision made before it came
 * is none on it, unless it has nothing of basic assistance to decide.
 */
function decisionDay(
  application: PassedApplication,
  basicDecisions: readonly Pick<BasicDecision, "on" | "month">[],
  asOf: Day,
): Day | null {
  const { months, receivedOn } = application;
  const { basic, unclear } = splitApplication(application);
  const hasBasic = basic.length + unclear.length > 0;
  const days = months.map(
    (month) =>
      basicDecisions
        .filter(({ on, month: of }) => of === month && on <= asOf && (!hasBasic || on >= receivedOn))
        .map(({ on }) => on)
        .sort()[0],
  );
  return days.length === 0 || days.some((day) => day === undefined) ? null : days.sort()[days.length - 1]!;
}
