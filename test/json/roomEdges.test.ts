import { describe, expect, it } from "vitest";
import {
  identityOf,
  lawOn,
  parseAssessInput,
  parseBenefitsInput,
  parseChanges,
  parseDeadlinesInput,
  parseMonthsInput,
  parseNotificationsInput,
  parseOffsetInput,
  parseRecoveryInput,
  parseSupplementaryInput,
} from "../../src/index.js";
import { single } from "../cases.js";
import { type Plain, told, withValues } from "./edges.js";

/** What is said, the values that make it so, and the problems. */
type Case = readonly [string, Plain, readonly string[]];

const person = "/household/persons/0";
const known = "2017-01-01 to 2026-12-31";

describe("prompts, conduct and earlier reductions", () => {
  const household = single("2026-05");
  const prompted = (prompt: object) => ({ [`${person}/prompts`]: [{ for: "primaryBenefit", ...prompt }] });
  const conduct = (own: object) => ({ [`${person}/conduct`]: [own] });
  const sanction = { ground: "unemploymentSanction", on: "2026-04-13" };
  const decided = (from: string, to: string) => ({
    [`${person}/decidedReductions`]: [
      { percent: 20, from: "2026-01", to: "2026-01" },
      { percent: 20, from, to },
    ],
  });
  it.each<Case>([
    [
      "a prompt may be served and answered on its day",
      prompted({ givenOn: "2026-05-04", servedOn: "2026-05-04", answeredOn: "2026-05-04" }),
      [],
    ],
    [
      "it is not served before",
      prompted({ givenOn: "2026-05-04", servedOn: "2026-05-03" }),
      [`${person}/prompts/0/servedOn wrongOrder: day not before givenOn`],
    ],
    [
      "it is not answered before",
      prompted({ givenOn: "2026-05-04", answeredOn: "2026-05-03" }),
      [`${person}/prompts/0/answeredOn wrongOrder: day not before givenOn`],
    ],
    [
      "it is given on a day whose law is known",
      prompted({ givenOn: "2016-12-31" }),
      [`${person}/prompts/0/givenOn lawNotKnown: ${known}`],
    ],
    [
      "of such a day it is not said whether the benefit was there",
      prompted({ givenOn: "2016-12-31", benefit: "generalSupport" }),
      [`${person}/prompts/0/givenOn lawNotKnown: ${known}`],
    ],
    ["general support is there from May 2026", prompted({ givenOn: "2026-05-01", benefit: "generalSupport" }), []],
    [
      "not before (48/2026)",
      prompted({ givenOn: "2026-04-30", benefit: "generalSupport" }),
      [`${person}/prompts/0/benefit notInForce: benefit in force on 2026-04-30`],
    ],
    ["labour market subsidy until then", prompted({ givenOn: "2026-04-30", benefit: "labourMarketSubsidy" }), []],
    [
      "not after",
      prompted({ givenOn: "2026-05-01", benefit: "labourMarketSubsidy" }),
      [`${person}/prompts/0/benefit notInForce: benefit in force on 2026-05-01`],
    ],
    [
      "a prompt to register names no benefit",
      prompted({ for: "fullTimeRegistration", givenOn: "2026-05-04", benefit: "generalSupport" }),
      [`${person}/prompts/0/benefit onlyFor: primaryBenefit`],
    ],
    ["a sanction may be of one day", conduct({ ...sanction, until: "2026-04-13" }), []],
    [
      "it does not end before it begins",
      conduct({ ...sanction, until: "2026-04-12" }),
      [`${person}/conduct/0/until wrongOrder: day not before on`],
    ],
    [
      "a refusal has no last day",
      conduct({ ground: "integrationPlan", on: "2026-04-13", until: "2026-04-20" }),
      [`${person}/conduct/0/until onlyFor: unemploymentSanction`],
    ],
    [
      "a sanction is not made good",
      conduct({ ...sanction, compliedOn: "2026-04-20" }),
      [`${person}/conduct/0/compliedOn onlyFor: conduct other than unemploymentSanction`],
    ],
    [
      "a neglect may be made good on its day",
      conduct({ ground: "integrationPlan", on: "2026-04-13", compliedOn: "2026-04-13" }),
      [],
    ],
    [
      "not before",
      conduct({ ground: "integrationPlan", on: "2026-04-13", compliedOn: "2026-04-12" }),
      [`${person}/conduct/0/compliedOn wrongOrder: day not before on`],
    ],
    ["the authority may want 20 percent", conduct({ ...sanction, percent: 20 }), []],
    ["or 40", conduct({ ...sanction, percent: 40 }), []],
    ["nothing between", conduct({ ...sanction, percent: 30 }), [`${person}/conduct/0/percent notInForce: 20, 40`]],
    [
      "conduct is of a day whose law is known",
      conduct({ ground: "refusedWork", on: "2016-12-31" }),
      [`${person}/conduct/0/on lawNotKnown: ${known}`],
    ],
    ["a reduction may have lasted one day", decided("2026-03-05", "2026-03-05"), []],
    [
      "it did not end before it began",
      decided("2026-03-05", "2026-03-04"),
      [`${person}/decidedReductions/1/to wrongOrder: day not before from`],
    ],
  ])("%s", (_, values, problems) => {
    expect(told(parseBenefitsInput(withValues(household, values)))).toEqual(problems);
    expect(told(parseAssessInput(withValues(household, values)))).toEqual(problems);
  });

  it.each<Case>([
    ["a question is put on a day whose law is known", { "/asOf": "2027-01-01" }, [`/asOf lawNotKnown: ${known}`]],
    ["on the last one", { "/asOf": "2026-12-31" }, []],
    ["a benefit is pending for the household", { "/pending": [{ kind: "generalHousingAllowance" }] }, []],
    ["or for somebody here", { "/pending": [{ kind: "studyGrant", person: "a" }] }, []],
    [
      "and for nobody else",
      { "/pending": [{ kind: "studyGrant", person: "b" }] },
      ["/pending/0/person unknownPerson: id of a person"],
    ],
    ["what is wrong with the household is told", { "/month": "2016-12" }, ["/month lawNotKnown: 2017-01 to 2026-12"]],
  ])("%s", (_, values, problems) => expect(told(parseBenefitsInput(withValues(household, values)))).toEqual(problems));
});

describe("the days of a case", () => {
  const application = { receivedOn: "2026-06-12", channel: "online" };
  const given = { authority: "kela", application, events: [] as object[], asOf: "2026-06-29" };
  const of = (...events: object[]) => ({ "/events": events });
  const event = (kind: string, on: string, more: object = {}) => of({ kind, on, ...more });
  const calendar = "2016-12-15 to 2090-12-31";
  it.each<Case>([
    [
      "the first day is that of Kela's first decisions",
      { "/application/receivedOn": "2016-12-15", "/asOf": "2016-12-15" },
      [],
    ],
    [
      "not a day before",
      { "/application/receivedOn": "2016-12-14", "/asOf": "2016-12-14" },
      [`/application/receivedOn lawNotKnown: ${calendar}`, `/asOf lawNotKnown: ${calendar}`],
    ],
    ["the last one is that of the calendar", { "/asOf": "2090-12-31" }, []],
    ["not a day after", { "/asOf": "2091-01-01" }, [`/asOf lawNotKnown: ${calendar}`]],
    [
      "a municipality decided under the law before until 2017",
      { "/authority": "municipality", "/application/receivedOn": "2016-12-31" },
      ["/application/receivedOn lawNotKnown: day from 2017-01-01"],
    ],
    [
      "and from 2017 under that of today",
      { "/authority": "municipality", "/application/receivedOn": "2017-01-01" },
      [],
    ],
    ["the first month is January 2017", { "/application/months": ["2017-01"] }, []],
    [
      "not one before",
      { "/application/months": ["2017-01", "2016-12"] },
      ["/application/months/1 lawNotKnown: month from 2017-01"],
    ],
    ["an event may be of the day of the application", event("earlyDecisionConsented", "2026-06-12"), []],
    [
      "not of a day before",
      event("earlyDecisionConsented", "2026-06-11"),
      ["/events/0/on wrongOrder: day not before 2026-06-12"],
    ],
    ["a conversation may have been asked for before", event("conversationRequested", "2026-06-11"), []],
    [
      "what has to be given has its day",
      event("hearingGiven", "2026-06-15"),
      ["/events/0/due missing: due of hearingGiven"],
    ],
    ["a limit may end on its day", event("completionRequested", "2026-06-15", { due: "2026-06-15" }), []],
    [
      "not before",
      event("completionRequested", "2026-06-15", { due: "2026-06-14" }),
      ["/events/0/due wrongOrder: day not before 2026-06-15"],
    ],
    [
      "nor outside the calendar",
      event("completionRequested", "2026-06-15", { due: "2091-01-01" }),
      [`/events/0/due lawNotKnown: ${calendar}`],
    ],
    [
      "a decision may be served on its day",
      event("decided", "2026-06-15", { delivery: "letter", servedOn: "2026-06-15" }),
      [],
    ],
    [
      "not before",
      event("decided", "2026-06-15", { delivery: "letter", servedOn: "2026-06-14" }),
      ["/events/0/servedOn wrongOrder: day from 2026-06-15"],
    ],
    [
      "nor outside the calendar",
      event("decided", "2026-06-15", { delivery: "letter", servedOn: "2091-01-01" }),
      [`/events/0/servedOn lawNotKnown: ${calendar}`],
    ],
    [
      "how it was sent is said of a decision",
      event("decided", "2026-06-15"),
      ["/events/0/delivery missing: delivery of decided"],
    ],
    [
      "and of what has a delivery alone",
      event("paid", "2026-06-15", { delivery: "letter" }),
      ["/events/0/delivery onlyFor: decided, reviewDecided, appealDecided, prompted"],
    ],
    [
      "a limit is of what has one alone",
      event("paid", "2026-06-15", { due: "2026-06-15" }),
      [
        "/events/0/due onlyFor: completionRequested, completionLimitExtended, hearingGiven, guidedToCheaperHousing, housingTimeExtended, commitmentGiven",
      ],
    ],
    ["prompts begin with the reform", event("prompted", "2026-02-01"), []],
    ["not a day before", event("prompted", "2026-01-31"), ["/events/0/on notInForce: day from 2026-02-01"]],
    ["guidance begins with Kela", { ...event("died", "2017-01-01"), "/application/receivedOn": "2016-12-20" }, []],
    [
      "not a day before",
      { ...event("died", "2016-12-31"), "/application/receivedOn": "2016-12-20" },
      ["/events/0/on notInForce: day from 2017-01-01"],
    ],
    [
      "and outside the calendar nothing more is said",
      event("prompted", "2016-12-14"),
      [`/events/0/on lawNotKnown: ${calendar}`],
    ],
    ["a sanction may be of the first day of the reform", event("conductFound", "2026-02-01", { sanction: true }), []],
    [
      "not of a day before",
      event("conductFound", "2026-01-31", { sanction: true }),
      ["/events/0/sanction notInForce: day from 2026-02-01"],
    ],
    ["other conduct may be", event("conductFound", "2026-01-31", { sanction: false }), []],
  ])("%s", (_, values, problems) => expect(told(parseDeadlinesInput(withValues(given, values)))).toEqual(problems));

  const decided = { kind: "decided", on: "2026-06-15", delivery: "letter" };
  const reviewed = { kind: "reviewDecided", on: "2026-07-01", delivery: "letter" };
  const paid = { kind: "primaryBenefitPayable", on: "2026-07-03" };
  it.each<Case>([
    [
      "a review is asked of a decision",
      of(decided, reviewed, { kind: "reviewRequested", on: "2026-07-02", against: "2026-06-15" }),
      [],
    ],
    [
      "on the day of which it was made",
      of(decided, reviewed, { kind: "reviewRequested", on: "2026-07-02", against: "2026-06-16" }),
      ["/events/2/against notListed: day of a decided in the case"],
    ],
    [
      "not of a review decision",
      of(decided, reviewed, { kind: "reviewRequested", on: "2026-07-02", against: "2026-07-01" }),
      ["/events/2/against notListed: day of a decided in the case"],
    ],
    [
      "an appeal is against a review decision",
      of(decided, reviewed, { kind: "appealed", on: "2026-07-02", against: "2026-07-01" }),
      [],
    ],
    [
      "not against a decision",
      of(decided, reviewed, { kind: "appealed", on: "2026-07-02", against: "2026-06-15" }),
      ["/events/2/against notListed: day of a reviewDecided in the case"],
    ],
    [
      "leave is asked against a court",
      of(decided, reviewed, { kind: "leaveApplied", on: "2026-07-02", against: "2026-07-01" }),
      ["/events/2/against notListed: day of a appealDecided in the case"],
    ],
    [
      "a payer is told of a benefit that will be paid",
      of(paid, { kind: "payerNotified", on: "2026-06-12", payableOn: "2026-07-03" }),
      [],
    ],
    [
      "on its day",
      of(paid, { kind: "payerNotified", on: "2026-06-12", payableOn: "2026-07-04" }),
      ["/events/1/payableOn notListed: day of a primaryBenefitPayable in the case"],
    ],
    [
      "not of a decision of that day",
      of(paid, { ...decided, on: "2026-07-04" }, { kind: "payerNotified", on: "2026-06-12", payableOn: "2026-07-04" }),
      ["/events/2/payableOn notListed: day of a primaryBenefitPayable in the case"],
    ],
  ])("%s", (_, values, problems) => expect(told(parseDeadlinesInput(withValues(given, values)))).toEqual(problems));
});

describe("what is known of a person to be notified of", () => {
  const given = {
    homes: [{ from: "2010-01-01", municipality: "091" }],
    person: { id: "a", born: "2000-05-05" },
    asOf: "2026-05-04",
  };
  const event = (kind: string, more: object) => ({ "/events": [{ kind, on: "2026-03-10", ...more }] });
  const lines = [{ id: "rent", kind: "rent" }];
  const application = { id: "x", receivedOn: "2026-03-01", months: ["2026-03"], lines };
  const applied = (more: object) => ({ "/applications": [{ ...application, ...more }] });
  it.each<Case>([
    ["the duties begin with Kela", { "/asOf": "2017-01-01" }, []],
    ["not a day before", { "/asOf": "2016-12-31" }, ["/asOf lawNotKnown: day from 2017-01-01"]],
    ["a person may be born on the day", { "/person/born": "2026-05-04" }, []],
    ["not after it", { "/person/born": "2026-05-05" }, ["/person/born notYetBorn: day not after 2026-05-04"]],
    ["a plan may last one day", { "/person/integrationPlan": [{ from: "2024-02-01", to: "2024-02-01" }] }, []],
    ["or go on", { "/person/integrationPlan": [{ from: "2024-02-01" }] }, []],
    [
      "it does not end before it begins",
      { "/person/integrationPlan": [{ from: "2024-01-01" }, { from: "2024-02-01", to: "2024-01-31" }] },
      ["/person/integrationPlan/1/to wrongOrder: day from 2024-02-01"],
    ],
    [
      "a home is in a municipality",
      { "/homes/0/municipality": "999" },
      ["/homes/0/municipality unknownMunicipality: code of a municipality"],
    ],
    [
      "but a home that was left before the duties began is not looked at",
      {
        "/homes": [
          { from: "2005-01-01", municipality: "999" },
          { from: "2017-01-01", municipality: "091" },
        ],
      },
      [],
    ],
    [
      "one that was left after is",
      {
        "/homes": [
          { from: "2005-01-01", municipality: "999" },
          { from: "2017-01-02", municipality: "091" },
        ],
      },
      ["/homes/0/municipality unknownMunicipality: code of a municipality"],
    ],
    [
      "and so is the later one of two",
      {
        "/homes": [
          { from: "2006-01-01", municipality: "091" },
          { from: "2007-01-01", municipality: "999" },
        ],
      },
      ["/homes/1/municipality unknownMunicipality: code of a municipality"],
    ],
    ["a merged municipality is one", { "/homes/0/municipality": "588" }, []],
    [
      "there is one home at a time",
      {
        "/homes": [
          { from: "2010-01-01", municipality: "091" },
          { from: "2010-01-01", municipality: "092" },
        ],
      },
      ["/homes/1/from duplicate: given once"],
    ],
    ["Kela paid from January 2017", { "/months": [{ month: "2017-01", basicAssistance: true, payer: "kela" }] }, []],
    [
      "the municipality before",
      {
        "/months": [
          { month: "2016-11", basicAssistance: true, payer: "municipality" },
          { month: "2016-12", basicAssistance: true, payer: "kela" },
        ],
      },
      ["/months/1/payer notInForce: municipality before 2017"],
    ],
    [
      "a month has one finding on the livelihood",
      { "/months": [{ month: "2026-01", basicAssistance: true, mainLivelihood: true, share: "1/2" }] },
      ["/months/0/share notTogether: mainLivelihood or share"],
    ],
    [
      "and stands once",
      {
        "/months": [
          { month: "2026-01", basicAssistance: true },
          { month: "2026-01", basicAssistance: false },
        ],
      },
      ["/months/1/month duplicate: given once"],
    ],
    [
      "Kela's first decisions were made in December 2016",
      { "/decisions": [{ on: "2016-12-15", month: "2017-01", kind: "initial" }] },
      [],
    ],
    [
      "none before",
      { "/decisions": [{ on: "2016-12-14", month: "2017-01", kind: "initial" }] },
      ["/decisions/0/on lawNotKnown: day from 2016-12-15"],
    ],
    [
      "an event is of a day of the duties",
      { "/events": [{ kind: "statementGiven", on: "2016-12-31" }] },
      ["/events/0/on lawNotKnown: day from 2017-01-01"],
    ],
    [
      "and of a municipality",
      event("statementGiven", { municipality: "000" }),
      ["/events/0/municipality unknownMunicipality: code of a municipality"],
    ],
    [
      "a child's day of birth is of a concern about a child",
      event("unbornConcern", { born: "2020-01-01" }),
      ["/events/0/born onlyFor: childConcern"],
    ],
    [
      "urgency of what may be urgent",
      event("housingOverLimit", { urgent: true }),
      ["/events/0/urgent onlyFor: socialNeedSeen, childConcern, unbornConcern"],
    ],
    ["a need has themes, each once", event("socialNeedSeen", { themes: ["housing", "health"] }), []],
    [
      "not twice",
      event("socialNeedSeen", { themes: ["housing", "health", "housing"] }),
      ["/events/0/themes/2 duplicate: given once"],
    ],
    ["an application came on a day of Kela", applied({ receivedOn: "2016-12-15" }), []],
    [
      "not before",
      applied({ receivedOn: "2016-12-14" }),
      ["/applications/0/receivedOn lawNotKnown: day from 2016-12-15"],
    ],
    ["it may come from another municipality", applied({ receivedOn: "2016-12-15", municipality: "092" }), []],
    [
      "but from one",
      applied({ municipality: "000" }),
      ["/applications/0/municipality unknownMunicipality: code of a municipality"],
    ],
    ["that it be passed on may be asked at once", applied({ transferAskedOn: "2026-03-01" }), []],
    [
      "not before",
      applied({ transferAskedOn: "2026-02-28" }),
      ["/applications/0/transferAskedOn wrongOrder: day from 2026-03-01"],
    ],
    [
      "urgency of basic assistance may be found at once",
      applied({ urgentBasic: true, urgencyFoundOn: "2026-03-01" }),
      [],
    ],
    ["and that of the rest", applied({ urgentSupplementary: true, urgencyFoundOn: "2026-03-02" }), []],
    [
      "not before",
      applied({ urgentBasic: true, urgencyFoundOn: "2026-02-28" }),
      ["/applications/0/urgencyFoundOn wrongOrder: day from 2026-03-01"],
    ],
    [
      "and not where nothing is urgent",
      applied({ urgentBasic: false, urgencyFoundOn: "2026-03-01" }),
      ["/applications/0/urgencyFoundOn onlyFor: urgentBasic, urgentSupplementary"],
    ],
    [
      "an application stands once",
      { "/applications": [application, { ...application, receivedOn: "2026-04-01" }] },
      ["/applications/1/id duplicate: given once"],
    ],
    [
      "and so does a cost of it",
      applied({ lines: [...lines, { id: "rent", kind: "water" }] }),
      ["/applications/0/lines/1/id duplicate: given once"],
    ],
  ])("%s", (_, values, problems) => expect(told(parseNotificationsInput(withValues(given, values)))).toEqual(problems));
});

describe("advances and the benefits that came later", () => {
  const advance = { claimant: "kela", input: single("2026-05"), paid: "578.43", grantedAsAdvance: true };
  const benefit = {
    kind: "generalSupport",
    person: "a",
    payer: "kela",
    paidOn: "2026-08-14",
    months: [{ month: "2026-05", net: "595.36" }],
  };
  const given = { advances: [advance], benefits: [benefit] };
  const half = (from: string, to: string) => ({ ...advance, input: { ...single("2026-05"), period: { from, to } } });
  const notices = (...claimants: string[]) => ({
    "/benefits/0/notices": claimants.map((claimant) => ({ claimant, on: "2026-07-01" })),
  });
  it.each<Case>([
    ["a county grants supplementary assistance from 2023", { "/advances/0/claimant": "county" }, []],
    [
      "no municipality then",
      { "/advances/0/claimant": "municipality" },
      ["/advances/0/claimant notInForce: kela or county in 2026-05"],
    ],
    ["a municipality before", { "/advances/0/input/month": "2022-12", "/advances/0/claimant": "municipality" }, []],
    [
      "no county then",
      { "/advances/0/input/month": "2022-12", "/advances/0/claimant": "county" },
      ["/advances/0/claimant notInForce: kela or municipality in 2022-12"],
    ],
    [
      "Kela and the county may both have paid for a month",
      { "/advances": [advance, { ...advance, claimant: "county" }] },
      [],
    ],
    [
      "Kela may have paid for two parts of it",
      { "/advances": [half("2026-05-01", "2026-05-14"), half("2026-05-15", "2026-05-31")] },
      [],
    ],
    [
      "not for one part twice",
      { "/advances": [half("2026-05-01", "2026-05-14"), half("2026-05-01", "2026-05-14")] },
      ["/advances/1/input/month duplicate: one advance a claimant and month"],
    ],
    [
      "nor for the month",
      { "/advances": [advance, advance] },
      ["/advances/1/input/month duplicate: one advance a claimant and month"],
    ],
    [
      "the household is read as that of assess",
      { "/advances/0/input/household/incomes": [{ person: "z", kind: "earnings", net: "1.00" }] },
      ["/advances/0/input/household/incomes/0/person unknownPerson: id of a person"],
    ],
    [
      "of an unknown month the law alone is missed",
      { "/advances/0/claimant": "county", "/advances/0/input/month": "2016-12" },
      ["/advances/0/input/month lawNotKnown: 2017-01 to 2026-12"],
    ],
    [
      "a benefit is of somebody there",
      { "/benefits/0/person": "z" },
      ["/benefits/0/person unknownPerson: id of a person"],
    ],
    [
      "it is paid on a day whose law is known",
      { "/benefits/0/paidOn": "2027-01-01" },
      [`/benefits/0/paidOn lawNotKnown: ${known}`],
    ],
    ["it may be for months before that law", { "/benefits/0/months/0/month": "2016-12" }, []],
    [
      "not for months after it",
      { "/benefits/0/months/0/month": "2027-01" },
      [`/benefits/0/months/0/month lawNotKnown: ${known}`],
    ],
    [
      "each of them once",
      {
        "/benefits/0/months": [
          { month: "2026-05", net: "1.00" },
          { month: "2026-06", net: "1.00" },
          { month: "2026-05", net: "2.00" },
        ],
      },
      ["/benefits/0/months/2/month duplicate: each month once"],
    ],
    ["each claimant gives notice", notices("kela", "county"), []],
    ["once", notices("kela", "county", "kela"), ["/benefits/0/notices/2/claimant duplicate: each claimant once"]],
  ])("%s", (_, values, problems) => expect(told(parseOffsetInput(withValues(given, values)))).toEqual(problems));
});

describe("recovery", () => {
  const given = {
    ground: "misleading",
    from: "a",
    payments: [{ paidOn: "2024-03-01", amount: "300.00", members: ["a", "b"] }],
    asOf: "2024-05-02",
  };
  it.each<Case>([
    ["is asked on a day whose law is known", { "/asOf": "2027-01-01" }, [`/asOf lawNotKnown: ${known}`]],
    [
      "is of payments whose law is known",
      { "/payments/0/paidOn": "2016-12-31" },
      [`/payments/0/paidOn lawNotKnown: ${known}`],
    ],
    ["may be asked on the day of payment", { "/asOf": "2024-03-01" }, []],
    ["not before", { "/asOf": "2024-02-29" }, ["/payments/0/paidOn wrongOrder: day up to 2024-02-29"]],
    ["may have been applied for on the day of payment", { "/appliedOn": "2024-03-01" }, []],
    ["not before", { "/appliedOn": "2024-02-29" }, ["/appliedOn wrongOrder: day not before 2024-03-01"]],
    ["may have been applied for on the day it is asked", { "/appliedOn": "2024-05-02" }, []],
    ["not after", { "/appliedOn": "2024-05-03" }, ["/appliedOn wrongOrder: day up to 2024-05-02"]],
    ["may wait for a death on the day of payment", { "/afterDeathOf": "2024-03-01" }, []],
    [
      "not for one before",
      { "/afterDeathOf": "2024-02-29" },
      ["/afterDeathOf wrongOrder: day from 2024-03-01 to 2024-05-02"],
    ],
    ["may wait for one on the day it is asked", { "/afterDeathOf": "2024-05-02" }, []],
    [
      "not for one after",
      { "/afterDeathOf": "2024-05-03" },
      ["/afterDeathOf wrongOrder: day from 2024-03-01 to 2024-05-02"],
    ],
    ["may be of nothing, as all was due", { "/payments/0/due": "300.00" }, []],
    ["not of less than nothing", { "/payments/0/due": "300.01" }, ["/payments/0/due tooLarge: at most amount"]],
    [
      "names each member once",
      { "/payments/0/members": ["a", "b", "a"] },
      ["/payments/0/members/2 duplicate: each member once"],
    ],
    ["may concern the share of another member", { "/of": ["b"] }, []],
    ["not of somebody else", { "/of": ["b", "z"] }, ["/of/1 unknownPerson: id of a member"]],
    [
      "after a strike concerns the striker alone (20 § 1 mom 3 kohta)",
      { "/ground": "strike", "/of": ["b"] },
      ["/of onlyFor: grounds other than strike"],
    ],
    ["after a strike says nothing of shares", { "/ground": "strike" }, []],
  ])("%s", (_, values, problems) => expect(told(parseRecoveryInput(withValues(given, values)))).toEqual(problems));
});

describe("supplementary assistance", () => {
  const given = { basic: single("2025-09"), costs: [{ name: "Pyörä", amount: "60.00" }] };
  it.each<Case>([
    ["may accept the whole cost", { "/costs/0/accepted": "60.00" }, []],
    ["no more", { "/costs/0/accepted": "60.01" }, ["/costs/0/accepted tooLarge: at most amount"]],
    ["may be for the cost of somebody there", { "/costs/0/person": "a" }, []],
    ["not of somebody else", { "/costs/0/person": "z" }, ["/costs/0/person unknownPerson: id of a person"]],
    [
      "reads the household as that of assess",
      { "/basic/month": "2016-12" },
      ["/basic/month lawNotKnown: 2017-01 to 2026-12"],
    ],
  ])("%s", (_, values, problems) => expect(told(parseSupplementaryInput(withValues(given, values)))).toEqual(problems));
});

describe("several months", () => {
  const months = (...names: string[]) => ({ reference: "talous 7", months: names.map((month) => single(month)) });
  it.each([
    ["follow one another", ["2026-01", "2026-02"], []],
    ["may leave one out", ["2025-11", "2026-02"], []],
    ["stand once", ["2026-01", "2026-01"], ["/months/1/month notInOrder: month after 2026-01"]],
    ["do not go back", ["2026-01", "2026-03", "2026-02"], ["/months/2/month notInOrder: month after 2026-03"]],
    ["are each read", ["2016-12", "2026-02"], ["/months/0/month lawNotKnown: 2017-01 to 2026-12"]],
    ["are one at least", [], ["/months tooFew: at least 1"]],
  ])("%s", (_, names, problems) => {
    const parsed = parseMonthsInput(months(...names));
    expect(told(parsed)).toEqual(problems);
    expect(parsed.ok ? parsed.value.reference : parsed.reference).toBe("talous 7");
  });

  it("are facts in their order, without a reference where there is none", () => {
    const parsed = parseMonthsInput({ months: [single("2026-01"), single("2026-02")] });
    if (!parsed.ok) throw new Error("refused");
    expect(parsed.value.months.map(({ month }) => month)).toEqual(["2026-01", "2026-02"]);
    expect(parsed.value.reference).toBeUndefined();
    expect(parseMonthsInput(null)).toMatchObject({ ok: false, problems: [{ path: "", code: "wrongType" }] });
    expect(parseMonthsInput({ months: [{}] })).toMatchObject({ ok: false });
  });
});

describe("a reform", () => {
  const read = (document: unknown, on = "2026-03") => parseChanges(document, on);
  it("is read as it stands, and changes the law", () => {
    const document = { statutoryAmount: "600.00", reductionAge: "20", practice: { ageChange: "nextMonth" } };
    const parsed = read(document);
    expect(parsed).toStrictEqual({ ok: true, value: document });
    if (!parsed.ok) return;
    expect(identityOf(lawOn("2026-03", parsed.value)).changed.length).toBe(3);
  });
  it("may be of figures alone, of readings alone, or of nothing", () => {
    expect(read({ statutoryAmount: "600.00" })).toStrictEqual({ ok: true, value: { statutoryAmount: "600.00" } });
    expect(read({ practice: { saturday: "workingDay" } })).toStrictEqual({
      ok: true,
      value: { practice: { saturday: "workingDay" } },
    });
    expect(read({ practice: {} })).toStrictEqual({ ok: true, value: { practice: {} } });
    expect(read({})).toStrictEqual({ ok: true, value: {} });
  });
  it.each([
    [{ statutoryAmount: "600" }, "2026-03", ['/statutoryAmount wrongForm: code, "593.55"']],
    [{ statutoryAmount: 600 }, "2026-03", ['/statutoryAmount wrongType: code, "593.55"']],
    [{ reductionAge: "20.5" }, "2026-03", ['/reductionAge wrongForm: code, "1939"']],
    [{ practice: { ageChange: "never" } }, "2026-03", ["/practice/ageChange notListed: day, nextMonth"]],
    [null, "2026-03", [" wrongType: object"]],
  ])("%j in %s is refused", (document, on, problems) => expect(told(read(document, on))).toEqual(problems));
  it("of a month whose law is not known is refused with the reason", () => {
    const parsed = read({ statutoryAmount: "600.00" }, "2016-12");
    expect(parsed).toMatchObject({ ok: false, problems: [{ path: "", code: "notInForce", received: "object" }] });
    if (!parsed.ok) expect(parsed.problems[0]!.expected).toMatch(/2016-12/);
    expect(parsed).toHaveProperty("reference", undefined);
  });
});

describe("the name a host gives to a document", () => {
  it.each([
    ["assess", parseAssessInput, { ...single("2016-12") }],
    ["benefits", parseBenefitsInput, { ...single("2016-12") }],
    ["recovery", parseRecoveryInput, {}],
    ["deadlines", parseDeadlinesInput, {}],
    ["notifications", parseNotificationsInput, {}],
    ["offset", parseOffsetInput, {}],
    ["supplementary", parseSupplementaryInput, {}],
    ["months", parseMonthsInput, {}],
  ] as const)("comes back with what is wrong with a document of %s", (_, parse, document) => {
    const parsed = parse({ ...document, reference: "asia 7" });
    expect(parsed).toMatchObject({ ok: false, reference: "asia 7" });
    expect(parse(null)).toMatchObject({ ok: false, reference: undefined });
  });
});
