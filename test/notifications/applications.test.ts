import { describe, expect, it } from "vitest";
import type { Day, Month } from "../../src/dates.js";
import { notificationsAnswer } from "../../src/json/notifications.js";
import { notificationsTable } from "../../src/json/notificationsTable.js";
import type { ApplicationLine, PassedApplication } from "../../src/notifications/case.js";
import { notificationsOf } from "../../src/notifications/notificationsOf.js";
import { canTransfer, urgencyOf } from "../../src/notifications/transfer.js";
import { documentOf } from "./cases.js";
import { personOf } from "./people.js";

const day = (text: string) => text as Day;
const rent: ApplicationLine = { id: "rent", kind: "rent", part: null, attachments: [] };
const bed: ApplicationLine = { id: "bed", kind: "furniture", part: null, attachments: [] };
const food: ApplicationLine = { id: "food", kind: "otherExpense", part: "preventive", attachments: [] };
const application = (change: Partial<PassedApplication> = {}): PassedApplication => ({
  id: "h",
  receivedOn: day("2025-03-03"),
  months: ["2025-03" as Month],
  lines: [rent, bed],
  transferAskedOn: day("2025-03-03"),
  urgentBasic: false,
  urgentSupplementary: false,
  urgencyFoundOn: day("2025-03-03"),
  municipality: null,
  ...change,
});
const decided = (on: string, month = "2025-03") =>
  ({ on: day(on), month: month as Month, kind: "initial", reductionPercent: 0 }) as const;
const answerOf = (own: PassedApplication, days: readonly string[] = [], asOf = "2025-06-30") =>
  notificationsOf(
    personOf({}, { applications: [own], decisions: days.map((on) => decided(on, own.months[0])) }),
    day(asOf),
  );
const law = { urgentSupplementary: "law" } as const;

describe("an urgent need of supplementary assistance", () => {
  it("is not told of where nothing besides basic assistance is applied for", () => {
    const { notifications, notMade } = answerOf(application({ lines: [rent], urgentSupplementary: true }));
    expect(notifications).toEqual([]);
    expect(notMade).toContainEqual({ type: "urgentSupplementaryNeed", on: "2025-03-03", reason: "nothingToPassOn" });
  });

  it("is told of unasked, and it is asked whether the application is to be passed on", () => {
    const { notifications, missing } = answerOf(application({ urgentSupplementary: true, transferAskedOn: null }));
    expect(notifications.map(({ type }) => type)).toEqual(["urgentSupplementaryNeed"]);
    expect(missing).toEqual([
      {
        what: "transferAsked",
        type: "urgentSupplementaryNeed",
        on: "2025-03-03",
        at: { list: "applications", place: 0 },
      },
    ]);
    const ask = (receivedOn: string) =>
      notificationsAnswer(
        documentOf({
          person: { born: "1985-02-02" },
          applications: [
            {
              id: "h",
              receivedOn,
              months: ["2022-12"],
              lines: [{ id: "bed", kind: "furniture" }],
              urgentSupplementary: true,
            },
          ],
          asOf: "2025-06-30",
        }),
      );
    for (const [receivedOn, section] of [
      ["2022-12-30", "14 d § 2 mom"],
      ["2023-01-02", "14 c § 2 mom"],
    ] as const) {
      const answered = ask(receivedOn);
      if (!answered.ok) throw new Error("refused");
      expect(answered.value.provisional).toBe(true);
      expect(answered.value.questions).toMatchObject([
        { code: "transferAsked", path: "/applications/0/transferAskedOn", section },
      ]);
    }
  });

  it("that is found later is not known before, nor is a request", () => {
    const own = application({
      urgentBasic: true,
      urgentSupplementary: true,
      urgencyFoundOn: day("2025-03-10"),
      transferAskedOn: day("2025-03-12"),
      lines: [rent, food],
    });
    expect(urgencyOf(own, [], law, day("2025-03-09"))).toEqual({ basic: false, supplementary: false, basicDue: null });
    expect(urgencyOf(own, [], law, day("2025-03-10"))).toMatchObject({ basic: true, supplementary: true });
    expect(canTransfer(own, [], day("2025-03-11")).reasons).toEqual(["notAsked", "notDecided"]);
    // What was passed on before the urgency was found was not urgent, however it is looked at.
    const early = application({ urgentSupplementary: true, urgencyFoundOn: day("2025-03-20") });
    const passed = (asOf: string) =>
      answerOf(early, ["2025-03-11"], asOf).notifications.find(({ type }) => type === "supplementaryApplication");
    expect(passed("2025-03-12")).toMatchObject({ urgent: false, visibleFrom: "2025-03-12" });
    expect(passed("2025-06-30")).toEqual(passed("2025-03-12"));
  });

  it("is asked about while a request lies ahead", () => {
    const own = application({ urgentSupplementary: true, transferAskedOn: day("2025-03-12") });
    expect(answerOf(own, [], "2025-03-11").missing.map(({ what }) => what)).toEqual(["transferAsked"]);
    expect(answerOf(own, [], "2025-03-12").missing).toEqual([]);
  });
});

describe("a basic decision made before the application came", () => {
  it("is none on it where it has costs of basic assistance or of no known part", () => {
    for (const first of [rent, { ...bed, id: "what", kind: "otherExpense" } as const]) {
      const own = application({ lines: [first, food] });
      expect(canTransfer(own, [decided("2025-02-20")], day("2025-06-30")).reasons).toEqual(["notDecided"]);
      const { transfers } = canTransfer(own, [decided("2025-02-20"), decided("2025-03-11")], day("2025-06-30"));
      expect(transfers.map(({ on }) => on)).toEqual(["2025-03-11"]);
    }
  });

  it("suffices where only further assistance is applied for: it goes on the day of the request", () => {
    const own = application({ lines: [bed], transferAskedOn: day("2025-03-05") });
    expect(canTransfer(own, [decided("2025-02-20")], day("2025-06-30")).transfers).toMatchObject([
      { on: "2025-03-05", decidedOn: "2025-02-20", lines: [{ id: "bed" }] },
    ]);
  });

  it("leaves the basic part open, and urgent with the rest", () => {
    const own = application({ urgentSupplementary: true });
    const urgency = (days: readonly string[], lines = own.lines) =>
      urgencyOf(
        { ...own, lines },
        days.map((on) => decided(on)),
        law,
        day("2025-06-30"),
      );
    expect(urgency(["2025-02-20"])).toEqual({ basic: true, supplementary: true, basicDue: "2025-03-04" });
    expect(urgency(["2025-03-03"])).toEqual({ basic: false, supplementary: true, basicDue: null });
    expect(urgency(["2025-02-20"], [bed])).toEqual({ basic: false, supplementary: true, basicDue: null });
  });
});

describe("what goes before the basic decision", () => {
  it("is urgent preventive assistance by its own section, seen the same day and without a calculation", () => {
    const early = (year: string) => {
      const own = application({
        receivedOn: day(`${year}-03-04`),
        months: [`${year}-03` as Month],
        lines: [rent, food],
        urgentSupplementary: true,
        urgencyFoundOn: day(`${year}-03-04`),
        transferAskedOn: day(`${year}-03-04`),
      });
      return answerOf(own).notifications.find(({ type }) => type === "supplementaryApplication")!;
    };
    for (const [year, section] of [
      ["2024", "8 § 2 mom"],
      ["2022", "14 § 3 mom"],
    ] as const) {
      const own = early(year);
      expect(own).toMatchObject({ sendOn: `${year}-03-04`, visibleFrom: `${year}-03-04`, urgent: true });
      expect(own.grounds.find(({ of }) => of === "timing")!.section).toBe(section);
      expect(own.content).not.toContain("basicCalculation");
      expect(own.content).toContain("application");
    }
    const usual = answerOf(application(), ["2025-03-11"]).notifications[0]!;
    expect(usual.content).toContain("basicCalculation");
    expect(usual.grounds.find(({ of }) => of === "timing")!.section).toBe("14 c § 1 mom");
  });
});

describe("the messaging of early 2017", () => {
  const asked = (on: string, decidedOn: string) =>
    answerOf(
      application({
        receivedOn: day("2017-01-30"),
        months: ["2017-02" as Month],
        transferAskedOn: day(on),
        urgencyFoundOn: day("2017-01-30"),
      }),
      [decidedOn],
    ).notifications.map(({ sendOn, channel }) => [sendOn, channel]);

  it("carried what was asked for on the day of the decision, and not what was asked for after it", () => {
    expect(asked("2017-02-02", "2017-02-02")).toEqual([["2017-02-02", "messaging"]]);
    expect(asked("2017-02-03", "2017-02-02")).toEqual([["2017-02-03", "other"]]);
    expect(asked("2017-02-01", "2017-02-02")).toEqual([["2017-02-02", "messaging"]]);
  });

  it("began with the duties: what came in December waited for them", () => {
    const own = application({
      receivedOn: day("2016-12-20"),
      months: ["2017-01" as Month],
      transferAskedOn: day("2016-12-20"),
      urgencyFoundOn: day("2016-12-20"),
    });
    expect(answerOf(own, ["2016-12-28"]).notifications.map(({ sendOn }) => sendOn)).toEqual(["2017-01-01"]);
  });
});

describe("the customer", () => {
  it("is told of a disclosure since 2020, and how far the act goes is marked as not read", () => {
    const telling = (year: string) =>
      answerOf(
        application({
          receivedOn: day(`${year}-03-04`),
          months: [`${year}-03` as Month],
          transferAskedOn: day(`${year}-03-04`),
          urgentSupplementary: true,
          urgencyFoundOn: day(`${year}-03-04`),
        }),
        [`${year}-03-11`],
      ).notifications.map(({ type, tellsCustomer, grounds }) => [
        type,
        tellsCustomer,
        grounds.filter(({ of }) => of === "telling").map(({ amendedBy, confidence }) => `${amendedBy} ${confidence}`),
      ]);
    const types = ["urgentSupplementaryNeed", "supplementaryApplication"];
    expect(telling("2019")).toEqual(types.map((type) => [type, false, []]));
    expect(telling("2020")).toEqual(types.map((type) => [type, true, ["934/2019 unverified"]]));
    expect(telling("2024")).toEqual(types.map((type) => [type, true, ["934/2019 unverified"]]));
  });
});

describe("the document", () => {
  const base = { person: { born: "1985-02-02" }, asOf: "2025-06-30" };
  const own = { id: "h", receivedOn: "2025-03-03", months: ["2025-03"] };
  const answer = (fields: Record<string, unknown>) => {
    const answered = notificationsAnswer(documentOf({ ...base, ...fields }));
    if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
    return answered.value;
  };

  it("says nothing of passing on where nothing further is applied for and nobody has asked", () => {
    expect(answer({ applications: [{ ...own, lines: [{ id: "rent", kind: "rent" }] }] }).notMade).toEqual([]);
    const asked = answer({
      applications: [{ ...own, lines: [{ id: "rent", kind: "rent" }], transferAskedOn: "2025-03-03" }],
    });
    expect(asked.notMade.map(({ reason }) => reason)).toEqual(["notDecided", "nothingToPassOn"]);
    expect(answer({ applications: [{ ...own, lines: [{ id: "bed", kind: "furniture" }] }] }).notMade).not.toEqual([]);
  });

  it("takes empty lists, applications of December 2016, old homes and urgency of basic assistance alone", () => {
    const line = { id: "bed", kind: "furniture", attachments: [] };
    expect(answer({ applications: [{ ...own, receivedOn: "2016-12-15", lines: [line] }] }).applications).toHaveLength(
      1,
    );
    const urgent = { ...own, lines: [line], urgentBasic: true, urgencyFoundOn: "2025-03-04" };
    expect(answer({ applications: [urgent] }).applications[0]!.urgency).toMatchObject({ basic: true });
    const need = { kind: "socialNeedSeen", on: "2025-03-03", obvious: true, consent: true, themes: [] };
    const homes = [
      { from: "1980-01-01", municipality: "999" },
      { from: "2017-01-01", municipality: "837" },
    ];
    expect(answer({ homes, events: [need] }).notifications[0]!.needThemes).toEqual([]);
    const late = [homes[0], { from: "2017-01-02", municipality: "837" }];
    expect(notificationsAnswer(documentOf({ ...base, homes: late })).ok).toBe(false);
  });

  it("asks for the birth of a child of whom nothing is said, and takes it to be a child", () => {
    const concern = { kind: "childConcern", on: "2018-03-03", welfareNeedPossible: true, suspectedOffence: true };
    const { notifications, questions } = answer({ events: [concern] });
    expect(notifications.map(({ type }) => type)).toEqual(["childWelfare", "policeReport"]);
    expect(questions).toMatchObject([{ code: "childBorn", path: "/events/0/born", section: "417/2007 25 §" }]);
    expect(answer({ events: [{ ...concern, welfareNeedPossible: false, suspectedOffence: false }] }).questions).toEqual(
      [],
    );
  });

  it("cites in a question the section of the day of the event, not of the day on which it is looked at", () => {
    const sections = (on: string, kind: string, fields = {}) =>
      answer({ events: [{ kind, on, ...fields }] }).questions.map(({ section }) => section);
    expect(sections("2022-12-30", "reductionConsidered")).toEqual(["10 § 2 mom"]);
    expect(sections("2023-01-02", "reductionConsidered")).toEqual(["10 a § 1 ja 3 mom"]);
    const permit = answer({
      person: { born: "2003-02-02", immigrant: true },
      months: [{ from: "2024-11", to: "2024-12", mainLivelihood: true, unemployed: true }],
    });
    expect(permit.questions.map(({ code, section }) => [code, section])).toEqual([
      ["firstPermitOn", "681/2023 14 § 1 mom"],
    ]);
    const line = { id: "what", kind: "otherExpense" };
    const asked = { ...own, receivedOn: "2022-12-30", lines: [line], transferAskedOn: "2022-12-30" };
    expect(answer({ applications: [asked] }).questions.map(({ section }) => section)).toEqual(["14 d § 1 mom"]);
  });

  it("says of a child not yet born that there is a type for it, and not that it is of age", () => {
    const text = notificationsTable(
      answer({
        events: [
          { kind: "childConcern", on: "2025-03-03", born: "2025-06-03", welfareNeedPossible: true },
          { kind: "unbornConcern", on: "2025-03-03", welfareNeedPossible: true },
        ],
      }),
      "en",
    );
    expect(text).toContain("not born yet");
    expect(text).not.toContain("not under 18");
  });
});
