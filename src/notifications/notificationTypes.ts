import type { Dated, Source } from "../dated.js";
import { type Day, daysLater, sameDayAfter } from "../dates.js";
import type { Finding, NotifiableEvent, NotifiedPerson } from "./case.js";
import type {
  Conveyance,
  EventDecision,
  NotificationType,
  Reason,
  RecipientKind,
  Repetition,
  Visibility,
} from "./notificationType.js";
import type { NotificationPractice } from "./practice.js";

/** The day on which somebody last confirmed that the newest versions of this file still hold. */
export const checkedOn = "2026-11-22";

// Sources that several types share.

const act = (law: string, section: string, amendedBy?: string): Source => ({
  law,
  section,
  ...(amendedBy === undefined ? {} : { amendedBy }),
  confidence: "act",
});
const kela = (section: string, document: string, note?: string): Source => ({
  law: "1412/1997",
  section,
  document,
  confidence: "published",
  ...(note === undefined ? {} : { note }),
});
const ours = (
  law: string,
  section: string,
  note: string,
  confidence: "derived" | "unverified" = "derived",
): Source => ({
  law,
  section,
  confidence,
  note,
});
const kelmu = "Kela: etuustietopalvelu Kelmu";
const kelasto = "Kela: Kelasto, ilmoitukset ja hakemukset";
const needPage = "Kela: sosiaalihuollon tarpeesta ilmoittaminen";
const passedOn =
  "The act gives the right to a conversation; that Kela passes the wish on is practice. The seven working days of the receiver begin when it has come.";
const reformUnseen = "Act 26/2026 has not been read; the rule of before is taken to go on.";

const once = <T>(value: T, source: Source, from = "2017-01-01"): Dated<T> => [{ from, value, source }];

/** The same rule under the section of before and, from a day on, under another. */
const renumbered = <T>(value: T, before: Source, since: Source, from = "2023-01-01"): Dated<T> => [
  { from, value, source: since },
  { from: "2017-01-01", value, source: before },
];

/** The municipality until 2022, the county from 2023; the city of Helsinki counts as one. */
const fromCounties = (before: Source, since: Source): Dated<RecipientKind> => [
  { from: "2023-01-01", value: "wellbeingServicesCounty", source: since },
  { from: "2017-01-01", value: "municipality", source: before },
];
const homeNote =
  "That it is the one of the home municipality on the day of sending is ours; the act names the authority only.";
const stayNote = "The one competent by the place of stay; the home municipality where the host says nothing.";
const socialServices = (law: string, section: string, before?: string, since?: string): Dated<RecipientKind> =>
  fromCounties({ ...act(law, section, before), note: homeNote }, { ...act(law, section, since), note: homeNote });
const competentByStay = fromCounties(
  { ...act("1412/1997", "14 a § 2 mom", "815/2015"), note: stayNote },
  { ...act("1412/1997", "27 § 3 mom", "1023/2022"), note: stayNote },
);
const toCustomer: Dated<RecipientKind> = once(
  "customer",
  ours("1412/1997", "4 §", "Guidance is given to the customer; no data are passed on."),
);
const toKela: Dated<RecipientKind> = once("kela", act("1412/1997", "18 a §"));
const visible = (value: Visibility, before: string, since: string): Dated<Visibility> =>
  renumbered(value, kela(before, kelmu), kela(since, kelmu));
const visibleAtOnce = visible("atOnce", "4 § 3 mom", "14 e §");
const visibleSameDay = visible("sameDay", "4 § 3 mom", "14 e §");
const visibleNextWorkingDay = visible("nextWorkingDay", "14 d §", "14 c §");
const outsideKelmu: Dated<Visibility> = once(
  "atOnce",
  ours("1412/1997", "4 §", "Not passed through the benefit data service; it is known when it is given."),
);
const everyTimeNote = "The act knows no limit: each further cause leads to a further one.";
const everyTime = (law: string, section: string): Dated<Repetition> =>
  once("everyTime", ours(law, section, everyTimeNote));
const oncePerSpellNote = "No rule on repetition was found: one for each unbroken spell.";
const oncePerSpell = (law: string, section: string): Dated<Repetition> =>
  once("oncePerSpell", ours(law, section, oncePerSpellNote, "unverified"));
const afterTheMonthBy = (law: string, section: string): Source => ({
  law,
  section,
  document: "Kela: etuustietopalvelun muutokset, syksy 2017",
  confidence: "published",
  note: "The act gives no day. Kela picks the persons daily; a month counts when it is over.",
});
const noDayNote = "The act gives no day.";

/** Act 934/2019, where the disclosure rests on 1412/1997. */
const tellInAdvance = (section: string): Source => ({
  ...ours(
    "1412/1997",
    section,
    "Since 2020 a disclosure is told to the customer in advance; which disclosures the act covers has not been read.",
    "unverified",
  ),
  amendedBy: "934/2019",
});
const toldOfPassingOn: Dated<boolean> = [
  { from: "2023-01-01", value: true, source: tellInAdvance("18 h §") },
  { from: "2020-01-01", value: true, source: tellInAdvance("18 a § 3 mom") },
];

// Findings that decide on an event; what nobody said counts as no and is asked.

const made: EventDecision = { reason: null, asks: [] };
const none = (reason: Reason, event: NotifiableEvent, ...needed: readonly Finding[]): EventDecision => ({
  reason,
  asks: needed.filter((finding) => event[finding] === undefined),
});
const needed = (event: NotifiableEvent): EventDecision =>
  event.needed === true ? made : none("notNeeded", event, "needed");
const always = (): EventDecision => made;

const childhoodMonths = 18 * 12;

/** Why an event is not about a child, or `null`. One of whom no day of birth is known is taken to be a child. */
function notAChild({ born }: NotifiableEvent, on: Day): Reason | null {
  if (born === undefined) return null;
  if (born > on) return "notYetBorn";
  return on < sameDayAfter(born, childhoodMonths) ? null : "notAChild";
}

const madeOfChild = (event: NotifiableEvent): EventDecision => ({
  reason: null,
  asks: event.born === undefined ? ["born"] : [],
});

/** 1301/2014 35 §: with consent, or without where safety or a child's interest demands it. */
function socialNeed(event: NotifiableEvent): EventDecision {
  if (event.obvious !== true) return none("notObvious", event, "obvious");
  if (event.consent === true || event.cannotCare === true || event.childsInterest === true) return made;
  return none("noConsent", event, "consent", "cannotCare", "childsInterest");
}

/** 417/2007 25 and 25 a §: without consent, unless a joint contact or the same facts stand in its place. */
function childConcern(event: NotifiableEvent, on: Day): EventDecision {
  const reason = notAChild(event, on);
  if (reason !== null) return none(reason, event);
  if (event.welfareNeedPossible !== true) return none("noPossibleNeed", event, "welfareNeedPossible");
  if (event.jointContact === true) return none("jointContact", event);
  if (event.sameFactsTold === true) return none("sameFactsTold", event);
  return madeOfChild(event);
}

// Who is left out of the counting ones.

const permitYears = 3;

/** The first day of 681/2023: from then on what counts is a plan drawn up, before it the right to one. */
const plansDrawnUpFrom = "2025-01-01";

/** The plan that is drawn up or awaited leaves a person out of 189/2001; months during it count all the same. */
function underPlan(person: NotifiedPerson, on: Day, practice: NotificationPractice): Reason | null {
  if (practice.integrationPlanFilter === "notFiltered") return null;
  if (person.integrationPlan.some(({ from, to }) => from <= on && (to === null || on <= to))) return "integrationPlan";
  const isAwaited = on >= plansDrawnUpFrom && person.isImmigrant && !isPlanDrawnUp(person, on);
  return isAwaited && isPermitYoung(person, on, practice) ? "integrationPlan" : null;
}

/** What ended before 2025 was a right to a plan, and no plan drawn up. */
function isPlanDrawnUp({ integrationPlan }: NotifiedPerson, on: Day): boolean {
  return integrationPlan.some(({ from, to }) => from <= on && (to === null || to >= plansDrawnUpFrom));
}

/** A permit of an unknown day is taken to be young enough; the day is asked. */
function isPermitYoung(
  { firstPermitOn }: NotifiedPerson,
  on: Day,
  { firstPermitLimit }: NotificationPractice,
): boolean {
  return firstPermitLimit === "none" || firstPermitOn === null || on <= sameDayAfter(firstPermitOn, permitYears * 12);
}

/** The days after the ends of the plans, and after the years of the first permit. */
function planChanges({ integrationPlan, firstPermitOn }: NotifiedPerson): readonly Day[] {
  const permitEnd = firstPermitOn === null ? null : sameDayAfter(firstPermitOn, permitYears * 12);
  return [permitEnd, ...integrationPlan.map(({ to }) => to)].filter((on) => on !== null).map((on) => daysLater(on, 1));
}

/** From 2025 only what the municipality needs for its assessment: a young permit, and no plan yet. */
function outsideAssessment(person: NotifiedPerson, on: Day, practice: NotificationPractice): Reason | null {
  if (on < plansDrawnUpFrom) return null;
  if (!isPermitYoung(person, on, practice)) return "firstPermitTooOld";
  return isPlanDrawnUp(person, on) ? "planDrawnUp" : null;
}

/** The same rule under both acts on integration. */
const byIntegrationAct = <T>(value: T, source: (law: string, section: string) => Source): Dated<T> =>
  renumbered(value, source("1386/2010", "87 a §"), source("681/2023", "84 § 3 mom"), plansDrawnUpFrom);

const activation = "189/2001";
const activationRecipient = fromCounties(
  act(activation, "27 § 2 mom", "1109/2016"),
  act(activation, "27 § 2 mom", "591/2022"),
);
const activationReform = {
  law: activation,
  section: "27 § 2 mom",
  document: "HE 109/2025",
  confidence: "unverified",
  note: "Whether the subsection stands after the reform of 2026 has not been seen.",
} as const;
const lastDayBeforeReform = ({ activationNoticesAfterReform }: NotificationPractice): Day | null =>
  activationNoticesAfterReform === "ended" ? ("2025-12-31" as Day) : null;
const activationContent = ["identity", "contactDetails", "phone", "countedMonths"] as const;

/** A rule of the act on multi-sector support, with the act of before. */
const bySupportAct = <T>(value: T, since: Source): Dated<T> =>
  renumbered(
    value,
    ours("1369/2014", "3 §", "The act of before has not been read.", "unverified"),
    since,
    "2025-01-01",
  );

/** First day on which guidance to cheaper housing is given where it is necessary, 1242/2023; in any case until then. */
export const housingGuidanceWhereNeeded = "2024-04-01";

/** Every type of notification. A new one is one entry here, and nothing elsewhere. @fi ilmoitustyypit */
export const notificationTypes = {
  socialServicesNeed: {
    fi: "Sosiaalityön tai sosiaalipalvelujen tarve",
    sv: "Behov av socialt arbete eller socialservice",
    en: "Need of social work or social services",
    sender: "kela",
    basis: [
      {
        from: "2023-01-01",
        value: "notice",
        source: { ...act("1301/2014", "35 §", "589/2022"), document: "1412/1997 14 e §" },
      },
      { from: "2017-01-01", value: "notice", source: { ...act("1301/2014", "35 §"), document: "1412/1997 4 § 3 mom" } },
    ],
    trigger: { by: "event", event: "socialNeedSeen", decide: socialNeed },
    recipient: socialServices("1301/2014", "35 §", undefined, "589/2022"),
    content: ["identity", "contactDetails", "phone", "freeText", "needThemes", "urgency"],
    timing: once("withoutDelay", act("1301/2014", "35 § 2 mom")),
    visibility: visibleAtOnce,
    repetition: once(
      "everyTimeAfterThirtyDays",
      ours(
        "1301/2014",
        "35 §",
        "No rule was found; a further one within thirty days only if it has become urgent.",
        "unverified",
      ),
    ),
    reset: "furtherEvent",
  },
  childWelfare: {
    fi: "Lastensuojeluilmoitus",
    sv: "Barnskyddsanmälan",
    en: "Child welfare notification",
    sender: "kela",
    basis: [
      { from: "2023-01-01", value: "notice", source: act("417/2007", "25 §", "610/2022") },
      { from: "2017-01-01", value: "notice", source: act("417/2007", "25 §", "1111/2016") },
    ],
    trigger: { by: "event", event: "childConcern", decide: childConcern },
    recipient: socialServices("417/2007", "25 §", "1111/2016", "610/2022"),
    content: ["identity", "contactDetails", "phone", "childIdentity", "freeText", "urgency"],
    timing: once("withoutDelay", act("417/2007", "25 §", "1111/2016")),
    visibility: visibleAtOnce,
    repetition: everyTime("417/2007", "25 §"),
    reset: "furtherEvent",
  },
  unbornChildWelfare: {
    fi: "Ennakollinen lastensuojeluilmoitus",
    sv: "Föregripande barnskyddsanmälan",
    en: "Anticipatory child welfare notification",
    sender: "kela",
    basis: once<Conveyance>("notice", act("417/2007", "25 c §")),
    trigger: {
      by: "event",
      event: "unbornConcern",
      decide: (event) =>
        event.welfareNeedPossible === true ? made : none("noPossibleNeed", event, "welfareNeedPossible"),
    },
    recipient: socialServices("417/2007", "25 c §", undefined, "610/2022"),
    content: ["identity", "contactDetails", "phone", "freeText", "urgency"],
    timing: once("withoutDelay", act("417/2007", "25 c §")),
    visibility: visibleAtOnce,
    repetition: everyTime("417/2007", "25 c §"),
    reset: "furtherEvent",
  },
  policeReport: {
    fi: "Ilmoitus poliisille lapseen kohdistuneesta rikosepäilystä",
    sv: "Anmälan till polisen om misstänkt brott mot barn",
    en: "Report to the police of a suspected offence against a child",
    sender: "kela",
    basis: once<Conveyance>("notice", act("417/2007", "25 § 3 mom")),
    trigger: {
      by: "event",
      event: "childConcern",
      decide: (event, on) => {
        if (event.suspectedOffence !== true) return null;
        const reason = notAChild(event, on);
        return reason === null ? madeOfChild(event) : none(reason, event);
      },
    },
    recipient: once("police", act("417/2007", "25 § 3 mom")),
    content: ["identity", "contactDetails", "childIdentity", "freeText"],
    timing: once("withoutDelay", act("417/2007", "25 § 3 mom")),
    visibility: outsideKelmu,
    repetition: everyTime("417/2007", "25 § 3 mom"),
    reset: "furtherEvent",
  },
  personalConversation: {
    fi: "Toive henkilökohtaisesta keskustelusta",
    sv: "Önskan om personligt samtal",
    en: "Wish for a personal conversation",
    sender: "kela",
    basis: [
      { from: "2023-01-01", value: "notice", source: kela("14 d §", needPage, passedOn) },
      { from: "2017-01-01", value: "notice", source: kela("14 e §", needPage, passedOn) },
    ],
    trigger: { by: "event", event: "conversationWished", decide: always },
    recipient: socialServices("1412/1997", "4 §", "815/2015", "1023/2022"),
    content: ["identity", "contactDetails", "phone", "freeText"],
    timing: renumbered("withoutDelay", kela("14 e §", needPage), kela("14 d §", needPage)),
    visibility: visibleAtOnce,
    repetition: renumbered(
      "everyTime",
      ours("1412/1997", "14 e §", everyTimeNote),
      ours("1412/1997", "14 d §", everyTimeNote),
    ),
    reset: "furtherEvent",
  },
  reducedBasicAmount: {
    fi: "Alennettu perusosa",
    sv: "Sänkt grunddel",
    en: "Reduced basic amount",
    sender: "kela",
    basis: [
      {
        from: "2026-02-01",
        value: "notice",
        source: { ...act("1412/1997", "18 h §", "1023/2022"), confidence: "unverified", note: reformUnseen },
      },
      { from: "2023-01-01", value: "notice", source: act("1412/1997", "18 h §", "1023/2022") },
      {
        from: "2017-01-01",
        value: "notice",
        source: { ...act("1412/1997", "10 § 2 mom", "815/2015"), document: "1412/1997 18 a § 3 mom (1107/2016)" },
      },
    ],
    trigger: { by: "reducedMonth" },
    recipient: fromCounties(
      { ...act("1412/1997", "10 § 2 mom", "815/2015"), note: homeNote },
      { ...act("1412/1997", "18 h §", "1023/2022"), note: homeNote },
    ),
    content: ["identity", "contactDetails", "phone", "reductionDecision"],
    timing: [
      {
        from: "2023-01-01",
        value: "withDecision",
        source: kela("18 h §", kelasto, "The act no longer says at once; the notice goes with the decision."),
      },
      { from: "2017-01-01", value: "withDecision", source: act("1412/1997", "10 § 2 mom", "815/2015") },
    ],
    visibility: visibleNextWorkingDay,
    tellsCustomer: [
      {
        from: "2023-01-01",
        value: true,
        source: tellInAdvance("18 h §"),
      },
      { from: "2017-01-01", value: true, source: act("1412/1997", "10 § 2 mom", "815/2015") },
    ],
    repetition: [
      { from: "2023-11-01", value: "everyReducedMonth", source: kela("18 h §", kelasto) },
      { from: "2017-01-01", value: "firstReducedMonth", source: kela("10 § 2 mom", kelasto) },
    ],
    reset: "monthNotReduced",
  },
  supplementaryApplication: {
    fi: "Hakemus täydentävään tai ehkäisevään toimeentulotukeen",
    sv: "Ansökan om kompletterande eller förebyggande utkomststöd",
    en: "Application for supplementary or preventive assistance",
    sender: "kela",
    basis: [
      {
        from: "2026-02-01",
        value: "notice",
        source: { ...act("1412/1997", "14 c § 1 mom", "1023/2022"), confidence: "unverified", note: reformUnseen },
      },
      { from: "2023-01-01", value: "notice", source: act("1412/1997", "14 c § 1 mom", "1023/2022") },
      { from: "2017-01-01", value: "notice", source: act("1412/1997", "14 d § 1 mom", "1107/2016") },
    ],
    trigger: {
      by: "application",
      of: "transfer",
      // Urgent preventive assistance waits for no basic decision, so there is no calculation to go along.
      early: {
        timing: renumbered(
          "withoutDelay",
          act("1412/1997", "14 § 3 mom", "815/2015"),
          act("1412/1997", "8 § 2 mom", "1023/2022"),
        ),
        leavesOut: ["basicCalculation"],
      },
    },
    recipient: competentByStay,
    content: [
      "identity",
      "contactDetails",
      "phone",
      "application",
      "attachments",
      "attachmentNames",
      "basicCalculation",
      "urgency",
    ],
    timing: [
      { from: "2023-01-01", value: "afterDecision", source: act("1412/1997", "14 c § 1 mom", "1023/2022") },
      { from: "2017-01-01", value: "afterDecision", source: act("1412/1997", "14 d § 1 mom", "1107/2016") },
    ],
    visibility: visibleNextWorkingDay,
    visibilityIfUrgent: visibleSameDay,
    tellsCustomer: toldOfPassingOn,
    repetition: renumbered(
      "oncePerApplication",
      ours("1412/1997", "14 d § 1 mom", "Each application is passed on once."),
      ours("1412/1997", "14 c § 1 mom", "Each application is passed on once."),
    ),
    reset: "furtherApplication",
  },
  urgentSupplementaryNeed: {
    fi: "Kiireellinen täydentävän toimeentulotuen tarve",
    sv: "Brådskande behov av kompletterande utkomststöd",
    en: "Urgent need of supplementary assistance",
    sender: "kela",
    basis: [
      {
        from: "2026-02-01",
        value: "notice",
        source: { ...act("1412/1997", "14 c § 2 mom", "1023/2022"), confidence: "unverified", note: reformUnseen },
      },
      { from: "2023-01-01", value: "notice", source: act("1412/1997", "14 c § 2 mom", "1023/2022") },
      { from: "2017-01-01", value: "notice", source: act("1412/1997", "14 d § 2 mom", "1107/2016") },
    ],
    trigger: { by: "application", of: "urgency" },
    recipient: competentByStay,
    content: ["identity", "contactDetails", "phone", "freeText", "urgency"],
    timing: renumbered("withoutDelay", kela("14 d § 2 mom", kelmu), kela("14 c § 2 mom", kelmu)),
    visibility: visibleSameDay,
    tellsCustomer: toldOfPassingOn,
    repetition: renumbered(
      "oncePerApplication",
      ours("1412/1997", "14 d § 2 mom", "One for each application."),
      ours("1412/1997", "14 c § 2 mom", "One for each application."),
    ),
    reset: "furtherApplication",
  },
  under25FourMonths: {
    fi: "Alle 25-vuotias työtön, 4 kuukautta toimeentulotukea",
    sv: "Arbetslös under 25 år, utkomststöd i 4 månader",
    en: "Unemployed under 25, four months of assistance",
    sender: "kela",
    basis: [
      { from: "2026-01-01", value: "notice", source: activationReform },
      { from: "2023-01-01", value: "notice", source: act(activation, "27 § 2 mom", "591/2022") },
      { from: "2017-05-01", value: "notice", source: act(activation, "27 § 2 mom", "1109/2016") },
      { from: "2017-01-01", value: null, source: act(activation, "27 § 2 mom", "1109/2016") },
    ],
    trigger: {
      by: "months",
      who: "unemployed",
      threshold: once(4, act(activation, "27 § 2 mom", "1109/2016")),
      age: { below: 25 },
      dutyFrom: () => "2017-05-01" as Day,
      deliveredFrom: "2017-10-21" as Day,
      dutyUntil: lastDayBeforeReform,
      leftOut: underPlan,
      changesOn: planChanges,
    },
    recipient: activationRecipient,
    content: activationContent,
    timing: once("firstWorkingDayAfterMonth", afterTheMonthBy(activation, "27 § 2 mom")),
    visibility: visibleSameDay,
    repetition: oncePerSpell(activation, "27 § 2 mom"),
    reset: "monthThatDoesNotCount",
  },
  over25TwelveMonths: {
    fi: "25 vuotta täyttänyt työtön, 12 kuukautta toimeentulotukea",
    sv: "Arbetslös som fyllt 25 år, utkomststöd i 12 månader",
    en: "Unemployed 25 or over, twelve months of assistance",
    sender: "kela",
    basis: [
      { from: "2026-01-01", value: "notice", source: activationReform },
      { from: "2023-01-01", value: "notice", source: act(activation, "27 § 2 mom", "591/2022") },
      { from: "2017-01-01", value: "notice", source: act(activation, "27 § 2 mom", "1109/2016") },
    ],
    trigger: {
      by: "months",
      who: "unemployed",
      threshold: once(12, act(activation, "27 § 2 mom", "1109/2016")),
      age: { from: 25 },
      dutyFrom: ({ twelveMonthDuty }) => (twelveMonthDuty === "january2018" ? "2018-01-01" : "2017-01-01") as Day,
      deliveredFrom: null,
      dutyUntil: lastDayBeforeReform,
      leftOut: underPlan,
      changesOn: planChanges,
    },
    recipient: activationRecipient,
    content: activationContent,
    timing: once("firstWorkingDayAfterMonth", afterTheMonthBy(activation, "27 § 2 mom")),
    visibility: visibleSameDay,
    repetition: oncePerSpell(activation, "27 § 2 mom"),
    reset: "monthThatDoesNotCount",
  },
  immigrantTwoMonths: {
    fi: "Maahanmuuttaja, yli 2 kuukautta toimeentulotukea",
    sv: "Invandrare, utkomststöd i över 2 månader",
    en: "Immigrant, over two months of assistance",
    sender: "kela",
    basis: [
      { from: "2025-01-01", value: "notice", source: act("681/2023", "84 § 3 mom") },
      {
        from: "2023-01-01",
        value: "notice",
        source: { ...act("1386/2010", "87 g §", "936/2022"), document: "1386/2010 87 a §" },
      },
      { from: "2017-01-01", value: "notice", source: act("1386/2010", "87 a §", "1110/2016") },
    ],
    trigger: {
      by: "months",
      who: "immigrant",
      threshold: byIntegrationAct(2, (law, section) => ({
        law,
        section,
        document: "Kela: etuustietopalvelun muutokset, syksy 2017",
        confidence: "published",
        note: "The acts say other than temporarily; two consecutive months of main livelihood are Kela's reading.",
      })),
      further: ({ immigrantMonths }) => (immigrantMonths === "overTwo" ? 1 : 0),
      age: null,
      dutyFrom: () => "2017-01-01" as Day,
      deliveredFrom: "2017-10-30" as Day,
      leftOut: outsideAssessment,
      changesOn: () => [],
    },
    recipient: [
      { from: "2025-01-01", value: "municipality", source: act("681/2023", "84 § 3 mom") },
      {
        from: "2023-01-01",
        value: "wellbeingServicesCounty",
        source: { ...act("1386/2010", "87 g §", "936/2022"), document: kelasto, confidence: "published" },
      },
      { from: "2017-01-01", value: "municipality", source: act("1386/2010", "87 a §", "1110/2016") },
    ],
    recipientsByLaw: {
      when: ({ immigrantRecipient }) => immigrantRecipient === "law",
      versions: [
        { from: "2025-01-01", value: ["municipality"], source: act("681/2023", "84 § 3 mom") },
        {
          from: "2023-01-01",
          value: ["municipality", "wellbeingServicesCounty"],
          source: { ...act("1386/2010", "87 a §", "936/2022"), document: "1386/2010 87 g §" },
        },
        { from: "2017-01-01", value: ["municipality"], source: act("1386/2010", "87 a §", "1110/2016") },
      ],
    },
    content: activationContent,
    timing: byIntegrationAct("firstWorkingDayAfterMonth", afterTheMonthBy),
    visibility: visibleSameDay,
    repetition: byIntegrationAct("oncePerSpell", (law, section) => ours(law, section, oncePerSpellNote, "unverified")),
    reset: "monthThatDoesNotCount",
  },
  assessmentGuidance: {
    fi: "Ohjaus palvelutarpeen arviointiin tai suunnitelmaan alentamisen yhteydessä",
    sv: "Handledning till bedömning av servicebehovet eller till en plan i samband med en sänkning",
    en: "Guidance to the assessment of service needs or to a plan where a reduction is concerned",
    sender: "kela",
    basis: [
      {
        from: "2026-02-01",
        value: "guidance",
        source: { ...act("1412/1997", "10 a §", "1023/2022"), confidence: "unverified", note: reformUnseen },
      },
      { from: "2023-01-01", value: "guidance", source: act("1412/1997", "10 a § 1 ja 3 mom", "1023/2022") },
      {
        from: "2017-01-01",
        value: "guidance",
        source: {
          ...act("1412/1997", "10 § 2 mom", "815/2015"),
          note: "Until 2022 the guidance to the plan of the municipality came with the reduction.",
        },
      },
    ],
    trigger: { by: "event", event: "reductionConsidered", decide: needed },
    recipient: toCustomer,
    guidesTo: [
      { from: "2023-01-01", value: "wellbeingServicesCounty", source: act("1412/1997", "10 a §", "1023/2022") },
      { from: "2017-01-01", value: "municipality", source: act("1412/1997", "10 § 2 mom", "815/2015") },
    ],
    content: [],
    timing: renumbered(
      "withoutDelay",
      ours("1412/1997", "10 § 2 mom", "With the reduction; the act gives no day."),
      ours("1412/1997", "10 a §", "Before the reduction, with a reasonable time to take part."),
    ),
    visibility: outsideKelmu,
    repetition: renumbered(
      "everyTime",
      ours("1412/1997", "10 § 2 mom", everyTimeNote),
      ours("1412/1997", "10 a §", everyTimeNote),
    ),
    reset: "furtherEvent",
  },
  housingGuidance: {
    fi: "Ohjaus edullisempaan asuntoon ja kunnan asuntoasioihin",
    sv: "Handledning till billigare bostad och kommunens bostadsärenden",
    en: "Guidance to cheaper housing and the housing services of the municipality",
    sender: "kela",
    basis: [
      { from: "2024-04-01", value: "guidance", source: act("1412/1997", "7 a § 4 mom", "1242/2023") },
      { from: "2023-01-01", value: "guidance", source: act("1412/1997", "7 a § 2 mom", "1023/2022") },
      { from: "2017-01-01", value: "guidance", source: act("1412/1997", "7 b § 2 mom") },
    ],
    trigger: {
      by: "event",
      event: "housingOverLimit",
      // Until 2024-03 always; since then where it is necessary.
      decide: (event, on) => (on < housingGuidanceWhereNeeded ? made : needed(event)),
    },
    recipient: toCustomer,
    guidesTo: renumbered("municipality", act("1412/1997", "7 b § 2 mom"), act("1412/1997", "7 a §", "1023/2022")),
    content: [],
    timing: renumbered(
      "withoutDelay",
      ours("1412/1997", "7 b § 2 mom", noDayNote),
      ours("1412/1997", "7 a §", noDayNote),
    ),
    visibility: outsideKelmu,
    repetition: renumbered(
      "everyTime",
      ours("1412/1997", "7 b § 2 mom", everyTimeNote),
      ours("1412/1997", "7 a §", everyTimeNote),
    ),
    reset: "furtherEvent",
  },
  multiSectorSupport: {
    fi: "Ohjaus monialaiseen yhteiseen arviointiin",
    sv: "Handledning till sektorsövergripande gemensam bedömning",
    en: "Guidance to the joint assessment of multi-sector support",
    sender: "kela",
    basis: bySupportAct<Conveyance>("guidance", act("381/2023", "3 §")),
    trigger: { by: "event", event: "coordinationNeedSeen", decide: needed },
    recipient: toCustomer,
    guidesTo: bySupportAct("multiSectorService", act("381/2023", "3 §")),
    content: [],
    timing: bySupportAct("withoutDelay", ours("381/2023", "3 §", noDayNote)),
    visibility: outsideKelmu,
    repetition: bySupportAct("everyTime", ours("381/2023", "3 §", everyTimeNote)),
    reset: "furtherEvent",
  },
  reductionInformation: {
    fi: "Sosiaalihuollon tieto Kelalle perusosan alentamista varten",
    sv: "Socialvårdens uppgift till FPA för en sänkning av grunddelen",
    en: "Information from social services to Kela for considering a reduction",
    sender: "socialServices",
    basis: [
      {
        from: "2026-02-01",
        value: "notice",
        source: { ...act("1412/1997", "18 b § 1 mom", "1023/2022"), confidence: "unverified", note: reformUnseen },
      },
      { from: "2023-01-01", value: "notice", source: act("1412/1997", "18 b § 1 mom", "1023/2022") },
      { from: "2017-01-01", value: "notice", source: act("1412/1997", "18 a § 3 mom", "1107/2016") },
    ],
    trigger: { by: "event", event: "assessmentOutcome", decide: always },
    recipient: toKela,
    content: ["identity", "situationForReduction"],
    timing: renumbered(
      "withoutDelay",
      ours("1412/1997", "18 a § 3 mom", "On its own initiative; the act gives no day."),
      ours("1412/1997", "18 b § 1 mom", "On its own initiative; the act gives no day."),
    ),
    visibility: outsideKelmu,
    repetition: renumbered(
      "everyTime",
      ours("1412/1997", "18 a § 3 mom", everyTimeNote),
      ours("1412/1997", "18 b § 1 mom", everyTimeNote),
    ),
    reset: "furtherEvent",
  },
  socialServicesStatement: {
    fi: "Sosiaalihuollon lausunto Kelalle",
    sv: "Socialvårdens utlåtande till FPA",
    en: "Statement of social services to Kela",
    sender: "socialServices",
    basis: [
      { from: "2023-01-01", value: "notice", source: act("1412/1997", "15 §", "1023/2022") },
      { from: "2017-01-01", value: null, source: act("1412/1997", "15 §", "1023/2022") },
    ],
    trigger: { by: "event", event: "statementGiven", decide: always },
    recipient: toKela,
    content: ["identity", "statement"],
    timing: once("withoutDelay", ours("1412/1997", "15 §", "The act gives no day.")),
    visibility: outsideKelmu,
    repetition: everyTime("1412/1997", "15 §"),
    reset: "furtherEvent",
  },
  supplementaryDecisionInformation: {
    fi: "Sosiaalihuollon tieto Kelalle täydentävän tai ehkäisevän tuen päätöksestä",
    sv: "Socialvårdens uppgift till FPA om beslut om kompletterande eller förebyggande stöd",
    en: "Information from social services to Kela on a supplementary or preventive decision",
    sender: "socialServices",
    basis: [
      { from: "2023-01-01", value: "notice", source: act("1412/1997", "18 b § 3 mom", "1023/2022") },
      { from: "2017-01-01", value: null, source: act("1412/1997", "18 b § 3 mom", "1023/2022") },
    ],
    trigger: { by: "event", event: "supplementaryDecided", decide: needed },
    recipient: toKela,
    content: ["identity", "supplementaryDecision"],
    timing: once("withoutDelay", ours("1412/1997", "18 b § 3 mom", "The act gives no day.")),
    visibility: outsideKelmu,
    repetition: everyTime("1412/1997", "18 b § 3 mom"),
    reset: "furtherEvent",
  },
} as const satisfies Record<string, NotificationType>;

export type NotificationTypeName = keyof typeof notificationTypes;
