import { describe, expect, it } from "vitest";
import type { Day, Month } from "../../src/dates.js";
import type {
  ApplicationLine,
  NotifiableEvent,
  NotificationCase,
  PassedApplication,
} from "../../src/notifications/case.js";
import { forwardReferral } from "../../src/notifications/forwardReferral.js";
import { notificationsOf } from "../../src/notifications/notificationsOf.js";
import type { NotificationType } from "../../src/notifications/notificationType.js";
import { notificationTypes } from "../../src/notifications/notificationTypes.js";
import { standardNotificationPractice } from "../../src/notifications/practice.js";
import { homeOn, recipientOf } from "../../src/notifications/recipientOf.js";
import { outcomeForKela, type ReferralEvent, referralLedger } from "../../src/notifications/referralLedger.js";
import { canTransfer, urgencyOf } from "../../src/notifications/transfer.js";
import { personOf } from "./people.js";

const day = (text: string) => text as Day;
const of = (...events: readonly NotifiableEvent[]) => personOf({}, { events });
const event = (kind: NotifiableEvent["kind"], on: string, facts: Partial<NotifiableEvent> = {}): NotifiableEvent => ({
  kind,
  on: day(on),
  ...facts,
});
const told = { obvious: true, consent: true } as const;
const sentOf = (given: NotificationCase, asOf = "2024-12-31") =>
  notificationsOf(given, day(asOf)).notifications.map(({ type, sendOn }) => `${sendOn} ${type}`);
const notMadeOf = (given: NotificationCase, asOf = "2024-12-31") =>
  notificationsOf(given, day(asOf)).notMade.map(({ type, on, reason }) => `${on} ${type}: ${reason}`);
const decided = (on: string, month: string, reductionPercent = 0) =>
  ({ on: day(on), month: month as Month, kind: "initial", reductionPercent }) as const;

const bed: ApplicationLine = { id: "bed", kind: "furniture", part: null, attachments: [] };
const food: ApplicationLine = { id: "food", kind: "otherExpense", part: "preventive", attachments: [] };
const application = (change: Partial<PassedApplication> = {}): PassedApplication => ({
  id: "h",
  receivedOn: day("2025-03-03"),
  months: ["2025-03" as Month],
  lines: [bed],
  transferAskedOn: day("2025-03-03"),
  urgentBasic: false,
  urgentSupplementary: false,
  urgencyFoundOn: day("2025-03-03"),
  municipality: null,
  ...change,
});

describe("without a known home", () => {
  const homeless = (facts: Partial<NotificationCase>) => personOf({}, { homes: [], ...facts });
  const nobody = (type: string, on: string) => ({
    notifications: [],
    notMade: [{ type, on, reason: "noHome" }],
    missing: [{ what: "home", type, on, at: { list: "homes", place: 0 } }],
  });

  it("no notice is made and no guidance, and the home is asked", () => {
    for (const [kind, type] of [
      ["socialNeedSeen", "socialServicesNeed"],
      ["housingOverLimit", "housingGuidance"],
    ] as const) {
      const answer = notificationsOf(homeless({ events: [event(kind, "2024-03-04", told)] }), day("2024-12-31"));
      expect(answer).toEqual(nobody(type, "2024-03-04"));
    }
  });

  it("an urgent need is asked nothing further of, and guidance that leads to no municipality is made", () => {
    const urgent = application({ urgentSupplementary: true, transferAskedOn: null });
    const { missing } = notificationsOf(homeless({ applications: [urgent] }), day("2025-06-30"));
    expect(missing.map(({ what }) => what)).toEqual(["home"]);
    const support = event("coordinationNeedSeen", "2025-02-03", { needed: true });
    expect(sentOf(homeless({ events: [support] }), "2025-06-30")).toEqual(["2025-02-03 multiSectorSupport"]);
  });
});

describe("the homes", () => {
  it("may be listed in any order; of two from one day the last one counts", () => {
    const tampere = { from: day("2020-01-01"), municipality: "837" };
    const turku = { from: day("2022-01-01"), municipality: "853" };
    for (const homes of [
      [tampere, turku],
      [turku, tampere],
    ]) {
      expect(homeOn(homes, day("2021-12-31"))).toBe("837");
      expect(homeOn(homes, day("2022-01-01"))).toBe("853");
    }
    expect(homeOn([tampere, { ...tampere, municipality: "091" }], day("2020-01-01"))).toBe("091");
  });

  it("name the receiver in each language", () => {
    expect(recipientOf("municipality", "091", day("2024-01-01"))!.heading).toEqual({
      fi: "Helsinki",
      sv: "Helsinki",
      en: "Helsinki",
    });
  });
});

describe("events", () => {
  it("are looked at by their days, however they are listed, and so are the reasons", () => {
    const turned = of(event("socialNeedSeen", "2024-05-10", told), event("socialNeedSeen", "2024-05-01", told));
    expect(sentOf(turned)).toEqual(["2024-05-01 socialServicesNeed"]);
    expect(notMadeOf(turned)).toEqual(["2024-05-10 socialServicesNeed: repeated"]);
    const child = event("childConcern", "2024-05-01", { born: day("2015-01-01"), welfareNeedPossible: true });
    const given = of(event("socialNeedSeen", "2024-05-10"), { ...child, sameFactsTold: true });
    expect(notMadeOf(given)).toEqual([
      "2024-05-01 childWelfare: sameFactsTold",
      "2024-05-10 socialServicesNeed: notObvious",
    ]);
    expect(notificationsOf(given, day("2024-12-31")).missing).toEqual([
      { what: "obvious", type: "socialServicesNeed", on: "2024-05-10", at: { list: "events", place: 0 } },
    ]);
  });

  it("of any other kind are told each time, within thirty days too", () => {
    const twice = of(event("conversationWished", "2024-05-01"), event("conversationWished", "2024-05-02"));
    expect(sentOf(twice)).toHaveLength(2);
  });

  it("of December 2016 are of no duty, nor are decisions", () => {
    const given = personOf(
      {},
      {
        events: [event("socialNeedSeen", "2016-12-30", told), event("socialNeedSeen", "2016-12-31", told)],
        decisions: [decided("2016-12-20", "2017-01", 20)],
      },
    );
    expect(sentOf(given)).toEqual([]);
    expect(notMadeOf(given)).toEqual([
      "2016-12-20 reducedBasicAmount: noSuchDuty",
      "2016-12-30 socialServicesNeed: noSuchDuty",
      "2016-12-31 socialServicesNeed: noSuchDuty",
    ]);
  });

  it("ask whether guidance is needed, from the day on which the act asks it", () => {
    const { missing } = notificationsOf(of(event("housingOverLimit", "2024-04-01")), day("2024-12-31"));
    expect(missing).toEqual([
      { what: "needed", type: "housingGuidance", on: "2024-04-01", at: { list: "events", place: 0 } },
    ]);
  });

  it("on a child are told from the day of birth", () => {
    const concern = event("childConcern", "2024-05-02", { welfareNeedPossible: true });
    expect(sentOf(of({ ...concern, born: day("2024-05-02") }))).toEqual(["2024-05-02 childWelfare"]);
    expect(notMadeOf(of({ ...concern, born: day("2024-05-03") }))).toEqual(["2024-05-02 childWelfare: notYetBorn"]);
  });

  it("go to two authorities that bear no code as two", () => {
    const type: NotificationType = notificationTypes.personalConversation;
    const [{ source }] = type.basis as [NotificationType["basis"][number]];
    const versions = [{ from: "2017-01-01", value: ["kela", "police"], source }] as const;
    const types = { both: { ...type, recipientsByLaw: { when: () => true, versions } } };
    const { notifications } = notificationsOf(
      of(event("conversationWished", "2024-05-01")),
      day("2024-12-31"),
      standardNotificationPractice,
      types,
    );
    expect(notifications.map(({ recipient }) => recipient.kind)).toEqual(["kela", "police"]);
  });
});

describe("a month reduced further", () => {
  it("was of the run that had been told until 2023-10", () => {
    const decisions = [decided("2018-06-12", "2018-06", 20), decided("2018-06-20", "2018-06", 40)];
    const given = personOf({}, { decisions });
    expect(sentOf(given)).toEqual(["2018-06-12 reducedBasicAmount"]);
    expect(notMadeOf(given)).toEqual(["2018-06-20 reducedBasicAmount: alreadyTold"]);
  });
});

describe("an application", () => {
  const linesOf = (own: PassedApplication, days: readonly string[], asOf: string) =>
    canTransfer(
      own,
      days.map((on) => decided(on, "2025-03")),
      day(asOf),
    ).transfers.map(({ on, lines }) => [on, lines.map(({ id }) => id)]);

  it("is known on the day it comes", () => {
    const given = personOf({}, { applications: [application({ urgentSupplementary: true })] });
    expect(sentOf(given, "2025-03-02")).toEqual([]);
    expect(sentOf(given, "2025-03-03")).toEqual(["2025-03-03 urgentSupplementaryNeed"]);
  });

  it("goes on the day of the request, and an urgent preventive cost on the day of the urgency", () => {
    const asked = application({ transferAskedOn: day("2025-03-12") });
    expect(linesOf(asked, ["2025-03-11"], "2025-03-11")).toEqual([]);
    expect(linesOf(asked, ["2025-03-11"], "2025-03-12")).toEqual([["2025-03-12", ["bed"]]]);
    const urgent = { lines: [bed, food], urgentSupplementary: true, urgencyFoundOn: day("2025-03-06") };
    expect(linesOf(application(urgent), [], "2025-03-05")).toEqual([]);
    expect(linesOf(application(urgent), [], "2025-03-06")).toEqual([["2025-03-06", ["food"]]]);
  });

  it("goes in one part where the decision is made by the day of the urgency, and once where there is no other part", () => {
    const urgent = (found: string, lines: readonly ApplicationLine[]) =>
      application({ lines, urgentSupplementary: true, urgencyFoundOn: day(found) });
    for (const found of ["2025-03-11", "2025-03-12"])
      expect(linesOf(urgent(found, [bed, food]), ["2025-03-11"], "2025-06-30")).toEqual([
        ["2025-03-11", ["bed", "food"]],
      ]);
    expect(linesOf(urgent("2025-03-10", [bed, food]), ["2025-03-11"], "2025-06-30")).toEqual([
      ["2025-03-10", ["food"]],
      ["2025-03-11", ["bed"]],
    ]);
    expect(linesOf(urgent("2025-03-10", [food]), ["2025-03-11"], "2025-06-30")).toEqual([["2025-03-10", ["food"]]]);
  });

  it("of no month is not decided", () => {
    expect(canTransfer(application({ months: [] }), [], day("2025-06-30")).reasons).toEqual(["notDecided"]);
  });

  it("of which the basic part was decided after the urgency was found was urgent", () => {
    const rent = { ...bed, id: "rent", kind: "rent" } as const;
    const own = application({
      lines: [rent, bed],
      urgentSupplementary: true,
      urgencyFoundOn: day("2025-03-04"),
    });
    const urgency = urgencyOf(own, [decided("2025-03-11", "2025-03")], standardNotificationPractice, day("2025-06-30"));
    expect(urgency).toEqual({ basic: true, supplementary: true, basicDue: "2025-03-05" });
  });

  it("of December 2016 waits for the duties, and for another way where it was asked for after the decision", () => {
    const december = (asked: string) =>
      application({
        receivedOn: day("2016-12-20"),
        months: ["2017-01" as Month],
        transferAskedOn: day(asked),
        urgencyFoundOn: day("2016-12-20"),
      });
    const before = [decided("2016-12-28", "2017-01")];
    expect(canTransfer(december("2016-12-20"), before, day("2016-12-31")).transfers).toEqual([]);
    expect(canTransfer(december("2016-12-20"), before, day("2017-01-01")).transfers).toHaveLength(1);
    const wayOf = (asked: string) =>
      notificationsOf(
        personOf({}, { applications: [december(asked)], decisions: before }),
        day("2017-06-30"),
      ).notifications.map(({ sendOn, channel }) => [sendOn, channel]);
    expect(wayOf("2016-12-20")).toEqual([["2017-01-01", "messaging"]]);
    expect(wayOf("2016-12-28")).toEqual([["2017-01-01", "messaging"]]);
    expect(wayOf("2016-12-29")).toEqual([["2017-01-01", "other"]]);
  });
});

describe("what was sent", () => {
  const [notice] = notificationsOf(of(event("socialNeedSeen", "2024-05-02", told)), day("2024-12-31")).notifications;

  it("can be passed on the same day, to the same kind where its type is not known", () => {
    expect(forwardReferral(notice!, "091", day("2024-05-01")).ok).toBe(false);
    for (const types of [notificationTypes, {}])
      expect(forwardReferral(notice!, "091", day("2024-05-02"), types)).toMatchObject({
        notification: { recipient: { kind: "wellbeingServicesCounty", code: "90" } },
      });
  });

  it("is listed by its key, in whatever order it went", () => {
    const sent = (key: string, on: string): ReferralEvent => ({ key, step: "sent", on: day(on) });
    for (const events of [
      [sent("b", "2024-05-01"), sent("a", "2024-05-02"), sent("c", "2024-05-03")],
      [sent("c", "2024-05-01"), sent("a", "2024-05-01"), sent("b", "2024-05-01")],
    ])
      expect(outcomeForKela(referralLedger(events)).map(({ key }) => key)).toEqual(["a", "b", "c"]);
  });
});
