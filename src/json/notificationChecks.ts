import { municipalityOn } from "../areas/index.js";
import { type Day, monthOf } from "../dates.js";
import { type EventKind, type Finding, findings } from "../notifications/case.js";
import type { NotificationsInput } from "./notificationsInput.js";
import type { Problem } from "./problems.js";
import { note } from "./read.js";

/** What an event may say besides its day. */
export const eventFields: Readonly<Record<EventKind, readonly (Finding | "born" | "themes")[]>> = {
  socialNeedSeen: ["obvious", "consent", "cannotCare", "childsInterest", "urgent", "themes"],
  childConcern: ["born", "welfareNeedPossible", "jointContact", "sameFactsTold", "suspectedOffence", "urgent"],
  unbornConcern: ["welfareNeedPossible", "urgent"],
  conversationWished: [],
  housingOverLimit: ["needed"],
  coordinationNeedSeen: ["needed"],
  reductionConsidered: ["needed"],
  assessmentOutcome: [],
  statementGiven: [],
  supplementaryDecided: ["needed"],
};

/** The first day of the duties; Kela decided on the first months of them some days before. */
export const from = "2017-01-01" as Day;
const firstDecisions = "2016-12-15" as Day;

/** What goes across the fields of a document of `notifications`. */
export function checkNotifications(input: NotificationsInput, problems: Problem[]): void {
  const { homes, person: of, months = [], decisions = [], events = [], applications = [], asOf } = input;
  const checkDay = (day: Day | undefined, path: string, earliest: Day = from) => {
    if (day !== undefined && day < earliest) note(problems, path, "lawNotKnown", `day from ${earliest}`, day);
  };
  const checkPlace = (own: string | undefined, on: Day, path: string) => {
    if (own !== undefined && municipalityOn(own, on < from ? from : on) === null)
      note(problems, path, "unknownMunicipality", "code of a municipality", own);
  };
  const checkOnce = (names: readonly string[], pathOf: (place: number) => string) => {
    names.forEach((name, place) => {
      if (names.indexOf(name) < place) note(problems, pathOf(place), "duplicate", "given once", name);
    });
  };
  checkDay(asOf, "/asOf");
  if (of.born > asOf) note(problems, "/person/born", "notYetBorn", `day not after ${asOf}`, of.born);
  (of.integrationPlan ?? []).forEach((own, place) => {
    const path = `/person/integrationPlan/${place}/to`;
    if (own.to !== undefined && own.to < own.from) note(problems, path, "wrongOrder", `day from ${own.from}`, own.to);
  });
  homes.forEach((own, place) => {
    // A home that was left before the duties began plays no part.
    const isLeft = homes.some((next) => next.from > own.from && next.from <= from);
    if (!isLeft) checkPlace(own.municipality, own.from, `/homes/${place}/municipality`);
  });
  checkOnce(
    homes.map((own) => own.from),
    (place) => `/homes/${place}/from`,
  );
  checkOnce(
    months.map((own) => own.month),
    (place) => `/months/${place}/month`,
  );
  months.forEach((own, place) => {
    const path = `/months/${place}`;
    if (own.payer === "kela" && own.month < monthOf(from))
      note(problems, `${path}/payer`, "notInForce", "municipality before 2017", own.payer);
    if (own.mainLivelihood !== undefined && own.share !== undefined)
      note(problems, `${path}/share`, "notTogether", "mainLivelihood or share", own.share);
  });
  decisions.forEach((own, place) => {
    checkDay(own.on, `/decisions/${place}/on`, firstDecisions);
  });
  events.forEach((own, place) => {
    const path = `/events/${place}`;
    const given = own as unknown as Readonly<Record<string, unknown>>;
    checkDay(own.on, `${path}/on`);
    checkPlace(own.municipality, own.on, `${path}/municipality`);
    for (const name of ["born", "themes", ...findings] as const) {
      if (given[name] === undefined || eventFields[own.kind].includes(name)) continue;
      const kinds = Object.entries(eventFields).filter(([, names]) => names.includes(name));
      note(problems, `${path}/${name}`, "onlyFor", kinds.map(([kind]) => kind).join(", "), given[name]);
    }
    (own.themes ?? []).forEach((theme, number) => {
      if (own.themes!.indexOf(theme) < number)
        note(problems, `${path}/themes/${number}`, "duplicate", "given once", theme);
    });
  });
  checkOnce(
    applications.map((own) => own.id),
    (place) => `/applications/${place}/id`,
  );
  applications.forEach((own, place) => {
    const path = `/applications/${place}`;
    const notBefore = (day: Day | undefined, name: string) => {
      if (day !== undefined && day < own.receivedOn)
        note(problems, `${path}/${name}`, "wrongOrder", `day from ${own.receivedOn}`, day);
    };
    checkDay(own.receivedOn, `${path}/receivedOn`, firstDecisions);
    checkPlace(own.municipality, own.receivedOn, `${path}/municipality`);
    notBefore(own.transferAskedOn, "transferAskedOn");
    notBefore(own.urgencyFoundOn, "urgencyFoundOn");
    if (own.urgencyFoundOn !== undefined && own.urgentSupplementary !== true && own.urgentBasic !== true)
      note(problems, `${path}/urgencyFoundOn`, "onlyFor", "urgentBasic, urgentSupplementary", own.urgencyFoundOn);
    checkOnce(
      own.lines.map((line) => line.id),
      (number) => `${path}/lines/${number}/id`,
    );
  });
}
