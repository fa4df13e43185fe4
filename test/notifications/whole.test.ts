import { describe, expect, it } from "vitest";
import type { Day, Month } from "../../src/dates.js";
import type { NotifiableEvent, NotificationCase, PassedApplication } from "../../src/notifications/case.js";
import { notificationsOf } from "../../src/notifications/notificationsOf.js";
import { type NotificationPractice, standardNotificationPractice } from "../../src/notifications/practice.js";
import { youthAtRisk } from "../../src/notifications/youthAtRisk.js";
import { assisted, monthsFrom, personOf } from "./people.js";

const day = (text: string) => text as Day;
const of = (...events: readonly NotifiableEvent[]) => personOf({}, { events });
const madeOf = (given: NotificationCase, asOf: string, practice: Partial<NotificationPractice> = {}) =>
  notificationsOf(given, day(asOf), { ...standardNotificationPractice, ...practice }).notifications;

describe("the whole of a notification", () => {
  it("of an urgent need of social services, on a Saturday", () => {
    const event = {
      kind: "socialNeedSeen",
      on: day("2024-05-18"),
      obvious: true,
      consent: true,
      urgent: true,
      themes: ["livelihood", "housing"],
    } as const;
    expect(madeOf(personOf({ isPhoneKnown: true }, { events: [event] }), "2024-05-31")).toEqual([
      {
        key: "socialServicesNeed/a/2024-05-18/0",
        type: "socialServicesNeed",
        heading: {
          fi: "Sosiaalityön tai sosiaalipalvelujen tarve",
          sv: "Behov av socialt arbete eller socialservice",
          en: "Need of social work or social services",
        },
        conveyance: "notice",
        sender: "kela",
        urgent: true,
        recipient: {
          kind: "wellbeingServicesCounty",
          code: "08",
          heading: {
            fi: "Pirkanmaan hyvinvointialue",
            sv: "Birkalands välfärdsområde",
            en: "Pirkanmaa wellbeing services county",
          },
        },
        guidedTo: null,
        sendOn: "2024-05-18",
        visibleFrom: "2024-05-18",
        dutyFrom: "2024-05-18",
        lateByPractice: false,
        dataGap: false,
        tellsCustomer: false,
        channel: "messaging",
        months: [],
        needThemes: ["livelihood", "housing"],
        content: ["identity", "contactDetails", "phone", "freeText", "needThemes", "urgency"],
        grounds: [
          {
            of: "duty",
            law: "1301/2014",
            section: "35 §",
            amendedBy: "589/2022",
            document: "1412/1997 14 e §",
            confidence: "act",
            inForceFrom: "2023-01-01",
          },
          {
            of: "recipient",
            law: "1301/2014",
            section: "35 §",
            amendedBy: "589/2022",
            confidence: "act",
            note: "That it is the one of the home municipality on the day of sending is ours; the act names the authority only.",
            inForceFrom: "2023-01-01",
          },
          { of: "timing", law: "1301/2014", section: "35 § 2 mom", confidence: "act", inForceFrom: "2017-01-01" },
          {
            of: "visibility",
            law: "1412/1997",
            section: "14 e §",
            document: "Kela: etuustietopalvelu Kelmu",
            confidence: "published",
            inForceFrom: "2023-01-01",
          },
          {
            of: "repetition",
            law: "1301/2014",
            section: "35 §",
            confidence: "unverified",
            note: "No rule was found; a further one within thirty days only if it has become urgent.",
            inForceFrom: "2017-01-01",
          },
        ],
      },
    ]);
  });

  it("of a month reduced in 2018: the act told the municipality and the applicant", () => {
    const decision = {
      on: day("2018-06-15"),
      month: "2018-06" as Month,
      kind: "initial",
      reductionPercent: 20,
    } as const;
    const act = { law: "1412/1997", section: "10 § 2 mom", amendedBy: "815/2015", confidence: "act" };
    expect(madeOf(personOf({}, { decisions: [decision] }), "2018-12-31")).toEqual([
      {
        key: "reducedBasicAmount/a/2018-06/2018-06-15/initial/20",
        type: "reducedBasicAmount",
        heading: { fi: "Alennettu perusosa", sv: "Sänkt grunddel", en: "Reduced basic amount" },
        conveyance: "notice",
        sender: "kela",
        urgent: false,
        recipient: {
          kind: "municipality",
          code: "837",
          heading: { fi: "Tampere", sv: "Tampere", en: "Tampere" },
        },
        guidedTo: null,
        sendOn: "2018-06-15",
        visibleFrom: "2018-06-18",
        dutyFrom: "2018-06-15",
        lateByPractice: false,
        dataGap: false,
        tellsCustomer: true,
        channel: "messaging",
        months: ["2018-06"],
        needThemes: [],
        content: ["identity", "contactDetails", "reductionDecision"],
        grounds: [
          { of: "duty", ...act, document: "1412/1997 18 a § 3 mom (1107/2016)", inForceFrom: "2017-01-01" },
          {
            of: "recipient",
            ...act,
            note: "That it is the one of the home municipality on the day of sending is ours; the act names the authority only.",
            inForceFrom: "2017-01-01",
          },
          { of: "timing", ...act, inForceFrom: "2017-01-01" },
          {
            of: "visibility",
            law: "1412/1997",
            section: "14 d §",
            document: "Kela: etuustietopalvelu Kelmu",
            confidence: "published",
            inForceFrom: "2017-01-01",
          },
          {
            of: "repetition",
            law: "1412/1997",
            section: "10 § 2 mom",
            document: "Kela: Kelasto, ilmoitukset ja hakemukset",
            confidence: "published",
            inForceFrom: "2017-01-01",
          },
          { of: "telling", ...act, inForceFrom: "2017-01-01" },
        ],
      },
    ]);
  });

  it("of guidance names the customer and where it leads, in three languages, and carries nothing", () => {
    const guided = (event: NotifiableEvent) =>
      madeOf(of(event), "2026-12-31").map(({ recipient, guidedTo, content }) => ({ recipient, guidedTo, content }));
    const recipient = { kind: "customer", code: null, heading: { fi: "Asiakas", sv: "Klienten", en: "The customer" } };
    const tampere = { kind: "municipality", code: "837", heading: { fi: "Tampere", sv: "Tampere", en: "Tampere" } };
    expect(guided({ kind: "housingOverLimit", on: day("2022-06-14") })).toEqual([
      { recipient, guidedTo: tampere, content: [] },
    ]);
    const support = {
      fi: "Monialainen yhteinen palvelu",
      sv: "Sektorsövergripande gemensam service",
      en: "Multi-sector service",
    };
    expect(guided({ kind: "coordinationNeedSeen", on: day("2025-02-03"), needed: true })).toEqual([
      { recipient, guidedTo: { kind: "multiSectorService", code: null, heading: support }, content: [] },
    ]);
  });

  it("to the police and to Kela names them in three languages", () => {
    const suspected = {
      kind: "childConcern",
      on: day("2024-06-14"),
      born: day("2015-06-14"),
      suspectedOffence: true,
    } as const;
    const answered = of({ kind: "assessmentOutcome", on: day("2024-06-14") }, suspected);
    expect(madeOf(answered, "2024-06-30").map(({ type, recipient }) => [type, recipient])).toEqual([
      ["policeReport", { kind: "police", code: null, heading: { fi: "Poliisi", sv: "Polisen", en: "The police" } }],
      ["reductionInformation", { kind: "kela", code: null, heading: { fi: "Kela", sv: "FPA", en: "Kela" } }],
    ]);
  });
});

describe("the key of a notification", () => {
  const keysOf = (given: NotificationCase, asOf: string, practice: Partial<NotificationPractice> = {}) =>
    madeOf(given, asOf, practice).map(({ key }) => key);

  it("counts the events of one kind on a day, each day anew", () => {
    const wish = (on: string): NotifiableEvent => ({ kind: "conversationWished", on: day(on) });
    const given = of(
      wish("2024-05-02"),
      { kind: "statementGiven", on: day("2024-05-03") },
      wish("2024-05-03"),
      wish("2024-05-03"),
    );
    expect(keysOf(given, "2024-05-31")).toEqual([
      "personalConversation/a/2024-05-02/0",
      "personalConversation/a/2024-05-03/0",
      "personalConversation/a/2024-05-03/1",
      "socialServicesStatement/a/2024-05-03/0",
    ]);
  });

  it("of months is their first one, with the recipient only where there are two", () => {
    const given = personOf({ isImmigrant: true }, { months: monthsFrom("2024-02", 2, { unemployed: false }) });
    expect(keysOf(given, "2024-12-31")).toEqual(["immigrantTwoMonths/a/2024-02"]);
    expect(keysOf(given, "2024-12-31", { immigrantRecipient: "law" })).toEqual([
      "immigrantTwoMonths/a/2024-02/municipality",
      "immigrantTwoMonths/a/2024-02/wellbeingServicesCounty",
    ]);
  });

  it("of an application is its name, and the day of each part that is passed on", () => {
    const application: PassedApplication = {
      id: "h",
      receivedOn: day("2025-03-03"),
      months: ["2025-03" as Month],
      lines: [{ id: "bed", kind: "furniture", part: null, attachments: [] }],
      transferAskedOn: day("2025-03-03"),
      urgentBasic: false,
      urgentSupplementary: true,
      urgencyFoundOn: day("2025-03-04"),
      municipality: null,
    };
    const decided = { on: day("2025-03-11"), month: "2025-03" as Month, kind: "initial", reductionPercent: 0 } as const;
    expect(keysOf(personOf({}, { applications: [application], decisions: [decided] }), "2025-06-30")).toEqual([
      "urgentSupplementaryNeed/a/h",
      "supplementaryApplication/a/h/2025-03-11",
    ]);
  });
});

describe("the facts on a young person", () => {
  const decision = (on: string, month: string, reductionPercent: number) =>
    ({ on: day(on), month: month as Month, kind: "initial", reductionPercent }) as const;
  const factsOf = (given: NotificationCase, asOf: string) =>
    youthAtRisk(given, day(asOf)).map(({ fact, months }) => [fact, months]);

  it("are told whole: each with its months in order and the section it rests on", () => {
    const given = personOf(
      { born: day("2003-05-05") },
      {
        months: [
          assisted("2025-02", { primaryBenefit: false }),
          assisted("2025-01", { primaryBenefit: false }),
          assisted("2024-12", { basicAssistance: false, primaryBenefit: false }),
        ],
        decisions: [decision("2025-02-14", "2025-03", 20), decision("2025-01-14", "2025-02", 20)],
      },
    );
    const ground = (law: string, section: string, note: string) => [
      { law, section, confidence: "derived", note, inForceFrom: "2017-01-01" },
    ];
    expect(youthAtRisk(given, day("2025-03-20"))).toEqual([
      { fact: "under25", months: [], grounds: ground("189/2001", "27 § 2 mom", "The age of the act.") },
      {
        fact: "monthsOfAssistance",
        months: ["2025-01", "2025-02"],
        grounds: ground("189/2001", "27 § 2 mom", "Months of assistance, whatever else there was."),
      },
      {
        fact: "noPrimaryBenefit",
        months: ["2025-01", "2025-02"],
        grounds: ground("1412/1997", "2 §", "Nothing that comes first was paid."),
      },
      {
        fact: "reducedBasicAmount",
        months: ["2025-02", "2025-03"],
        grounds: ground("1412/1997", "10 §", "A reduction has been decided."),
      },
    ]);
  });

  it("know a decision from its day on, and nobody before the day of birth", () => {
    const given = personOf({ born: day("2003-05-05") }, { decisions: [decision("2025-02-14", "2025-03", 20)] });
    expect(factsOf(given, "2025-02-13")).toEqual([["under25", []]]);
    expect(factsOf(given, "2025-02-14")).toEqual([
      ["under25", []],
      ["reducedBasicAmount", ["2025-03"]],
    ]);
    const unborn = personOf({ born: day("2025-02-14") }, { decisions: [decision("2025-02-13", "2025-02", 20)] });
    expect(factsOf(unborn, "2025-02-13")).toEqual([]);
    expect(factsOf(unborn, "2025-02-14")).toEqual([["reducedBasicAmount", ["2025-02"]]]);
  });
});
