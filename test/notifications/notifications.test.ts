import { describe, expect, it } from "vitest";
import type { Day, Month } from "../../src/dates.js";
import { notificationsAnswer } from "../../src/json/notifications.js";
import { notificationPoints } from "../../src/notificationPoints.js";
import type { NotifiableEvent, NotificationCase, PassedApplication } from "../../src/notifications/case.js";
import { notificationsOf } from "../../src/notifications/notificationsOf.js";
import type { NotificationType } from "../../src/notifications/notificationType.js";
import { notificationTypes } from "../../src/notifications/notificationTypes.js";
import { type NotificationPractice, standardNotificationPractice } from "../../src/notifications/practice.js";
import { youthAtRisk } from "../../src/notifications/youthAtRisk.js";
import { documentOf } from "./cases.js";
import { assisted, monthsFrom, personOf } from "./people.js";

const day = (text: string) => text as Day;
const of = (events: readonly NotifiableEvent[]) => personOf({}, { events });
const need = (on: string, facts: Partial<NotifiableEvent> = {}): NotifiableEvent => ({
  kind: "socialNeedSeen",
  on: day(on),
  obvious: true,
  consent: true,
  ...facts,
});
const sentOf = (given: NotificationCase, asOf: string, practice: Partial<NotificationPractice> = {}) =>
  notificationsOf(given, day(asOf), { ...standardNotificationPractice, ...practice }).notifications.map(
    ({ type, sendOn }) => `${sendOn} ${type}`,
  );

describe("the document of the boundary", () => {
  it("is answered as the boundary says", () => {
    const answered = notificationsAnswer({
      homes: [{ from: "2020-01-01", municipality: "091" }],
      person: { id: "a", born: "2003-05-01" },
      months: ["2026-01", "2026-02", "2026-03", "2026-04"].map((month) => ({
        month,
        basicAssistance: true,
        mainLivelihood: true,
        unemployed: true,
        payer: "kela",
      })),
      decisions: [{ on: "2026-03-03", month: "2026-03", kind: "initial", reductionPercent: 20 }],
      asOf: "2026-05-04",
    });
    if (!answered.ok) throw new Error("refused");
    expect(answered.value.notifications).toHaveLength(2);
    const [reduced, counted] = answered.value.notifications;
    expect(reduced!.type).toBe("reducedBasicAmount");
    expect(counted).toMatchObject({
      type: "under25FourMonths",
      urgent: false,
      sendOn: "2026-05-04",
      visibleFrom: "2026-05-04",
      months: ["2026-01", "2026-02", "2026-03", "2026-04"],
    });
    expect(counted!.recipient).toEqual({ kind: "wellbeingServicesCounty", code: "90" });
    expect(counted!.grounds.map((ground) => ground.of)).toEqual([
      "duty",
      "count",
      "recipient",
      "timing",
      "visibility",
      "repetition",
    ]);
    expect(answered.value.questions).toEqual([]);
  });
});

describe("the types", () => {
  it("name the six of Kela's statistics with their thresholds, and the others of the law", () => {
    const { under25FourMonths, over25TwelveMonths, immigrantTwoMonths } = notificationTypes;
    expect(
      [under25FourMonths, over25TwelveMonths, immigrantTwoMonths].map(({ trigger }) => trigger.threshold[0]!.value),
    ).toEqual([4, 12, 2]);
    expect([under25FourMonths.trigger.age, over25TwelveMonths.trigger.age]).toEqual([{ below: 25 }, { from: 25 }]);
    for (const name of [
      "supplementaryApplication",
      "reducedBasicAmount",
      "socialServicesNeed",
      "childWelfare",
      "urgentSupplementaryNeed",
      "personalConversation",
      "housingGuidance",
      "multiSectorSupport",
    ])
      expect(Object.keys(notificationTypes)).toContain(name);
  });

  it("have every rule from 2017 on, newest first, in three languages, and guidance carries nothing", () => {
    for (const type of Object.values<NotificationType>(notificationTypes)) {
      expect([type.fi, type.sv, type.en].every((name) => name.length > 5)).toBe(true);
      const { basis, recipient, timing, visibility, repetition } = type;
      for (const versions of [basis, recipient, timing, visibility, repetition]) {
        const days = versions.map(({ from }) => from);
        expect(days[days.length - 1]).toBe("2017-01-01");
        expect([...days].sort().reverse()).toEqual(days);
        for (const { source } of versions) expect(source.section).toMatch(/§/);
      }
      const isGuidance = basis.some(({ value }) => value === "guidance");
      expect(isGuidance).toBe(type.content.length === 0);
      expect(isGuidance).toBe(type.guidesTo !== undefined);
    }
  });

  it("grow by one entry: a new one needs nothing elsewhere", () => {
    const over30SixMonths: NotificationType = {
      ...notificationTypes.over25TwelveMonths,
      fi: "30 vuotta täyttänyt työtön, 6 kuukautta",
      trigger: {
        ...notificationTypes.over25TwelveMonths.trigger,
        age: { from: 30 },
        threshold: [{ from: "2017-01-01", value: 6, source: { law: "1/2030", section: "1 §", confidence: "act" } }],
      },
    };
    const types = { ...notificationTypes, over30SixMonths };
    const given = personOf({ born: day("1990-05-20") }, { months: monthsFrom("2020-01", 7) });
    const { notifications } = notificationsOf(given, day("2020-12-31"), standardNotificationPractice, types);
    expect(notifications).toMatchObject([
      { type: "over30SixMonths", sendOn: "2020-07-01", recipient: { kind: "municipality", code: "837" } },
    ]);
    expect(notifications[0]!.grounds.find((ground) => ground.of === "count")!.law).toBe("1/2030");
  });

  it("tell law from habit in their grounds", () => {
    const [counted] = notificationsOf(
      personOf({ born: day("2000-02-02") }, { months: monthsFrom("2021-01", 4) }),
      day("2021-06-01"),
    ).notifications;
    expect(counted!.grounds.map((ground) => [ground.of, ground.confidence])).toEqual([
      ["duty", "act"],
      ["count", "act"],
      ["recipient", "act"],
      ["timing", "published"],
      ["visibility", "published"],
      ["repetition", "unverified"],
    ]);
  });
});

describe("a need of social services", () => {
  it.each([
    [{}, true],
    [{ obvious: false }, false],
    [{ consent: false }, false],
    [{ consent: false, childsInterest: true }, true],
    [{ consent: false, cannotCare: true }, true],
    [{ obvious: false, cannotCare: true }, false],
  ])("with %j is told: %s", (facts, isTold) => {
    expect(sentOf(of([need("2024-05-15", facts)]), "2024-06-01")).toHaveLength(isTold ? 1 : 0);
  });

  it("asks what nobody has said, and assumes no", () => {
    const { notMade, missing } = notificationsOf(
      of([need("2024-05-15", { consent: undefined } as never)]),
      day("2024-06-01"),
    );
    expect(notMade).toEqual([{ type: "socialServicesNeed", on: "2024-05-15", reason: "noConsent" }]);
    expect(missing.map(({ what }) => what)).toEqual(["consent", "cannotCare", "childsInterest"]);
  });

  it("is told again within thirty days only when it has become urgent", () => {
    const thrice = of([need("2024-05-01"), need("2024-05-31"), need("2024-06-01")]);
    expect(sentOf(thrice, "2024-12-31")).toEqual(["2024-05-01 socialServicesNeed", "2024-06-01 socialServicesNeed"]);
    expect(sentOf(thrice, "2024-12-31", { repeatedNeed: "every" })).toHaveLength(3);
    const risen = of([need("2024-05-01"), need("2024-05-10", { urgent: true }), need("2024-05-12", { urgent: true })]);
    expect(sentOf(risen, "2024-12-31")).toHaveLength(2);
  });

  it("silences only what tells the same authority no more than was really told it", () => {
    const twice = [need("2024-05-01"), need("2024-05-10")];
    const late = { ...of(twice), homes: [{ from: day("2024-05-05"), municipality: "837" }] };
    expect(sentOf(late, "2024-12-31")).toEqual(["2024-05-10 socialServicesNeed"]);
    const elsewhere = of([need("2024-05-01", { municipality: "091" }), need("2024-05-10"), need("2024-05-11")]);
    expect(sentOf(elsewhere, "2024-12-31")).toHaveLength(2);
    const without = { consent: false, cannotCare: true } as const;
    expect(sentOf(of([need("2024-05-01"), need("2024-05-10", without)]), "2024-12-31")).toHaveLength(2);
    expect(sentOf(of([need("2024-05-01", without), need("2024-05-10", without)]), "2024-12-31")).toHaveLength(1);
    expect(sentOf(of([need("2024-05-01", without), need("2024-05-10")]), "2024-12-31")).toHaveLength(1);
    const thrice = [
      need("2024-05-01", { urgent: true }),
      need("2024-05-03", without),
      need("2024-05-05", { urgent: true }),
    ];
    expect(sentOf(of(thrice), "2024-12-31")).toHaveLength(2);
  });

  it("is not silenced by what was seen before there was a duty", () => {
    const type: NotificationType = notificationTypes.socialServicesNeed;
    const [{ source }] = type.basis as [NotificationType["basis"][number]];
    const basis = [
      { from: "2024-05-05", value: "notice", source },
      { from: "2017-01-01", value: null, source },
    ] as const;
    const given = of([need("2024-05-01"), need("2024-05-10")]);
    const types = { socialServicesNeed: { ...type, basis } };
    const { notifications, notMade } = notificationsOf(given, day("2024-12-31"), standardNotificationPractice, types);
    expect(notifications.map(({ sendOn }) => sendOn)).toEqual(["2024-05-10"]);
    expect(notMade.map(({ reason }) => reason)).toEqual(["noSuchDuty"]);
  });

  it("of a weekend is seen at once", () => {
    const [told] = notificationsOf(of([need("2024-05-18")]), day("2024-06-01")).notifications;
    expect(told).toMatchObject({ sendOn: "2024-05-18", visibleFrom: "2024-05-18" });
  });
});

describe("a concern about a child", () => {
  const concern = (on: string, facts: Partial<NotifiableEvent>): NotifiableEvent => ({
    kind: "childConcern",
    on: day(on),
    born: day("2006-10-03"),
    welfareNeedPossible: true,
    ...facts,
  });

  it("is told until the day before the child is 18, where the child is", () => {
    expect(sentOf(of([concern("2024-10-02", {})]), "2024-12-31")).toEqual(["2024-10-02 childWelfare"]);
    expect(sentOf(of([concern("2024-10-03", {})]), "2024-12-31")).toEqual([]);
    const [told] = notificationsOf(
      of([concern("2024-10-02", { municipality: "564" })]),
      day("2024-12-31"),
    ).notifications;
    expect(told!.recipient.code).toBe("19");
  });

  it("is not told twice where the same facts were told, and the police hear only of a suspected offence", () => {
    expect(sentOf(of([concern("2024-10-02", { sameFactsTold: true })]), "2024-12-31")).toEqual([]);
    const { notifications } = notificationsOf(
      of([concern("2024-10-02", { suspectedOffence: true })]),
      day("2024-12-31"),
    );
    expect(notifications.map(({ type, recipient }) => [type, recipient.kind])).toEqual([
      ["childWelfare", "wellbeingServicesCounty"],
      ["policeReport", "police"],
    ]);
    expect(
      sentOf(of([{ kind: "unbornConcern", on: day("2024-10-02"), welfareNeedPossible: true }]), "2024-12-31"),
    ).toEqual(["2024-10-02 unbornChildWelfare"]);
  });
});

describe("a report to the police", () => {
  it("is not made of an adult", () => {
    const given = of([
      {
        kind: "childConcern",
        on: day("2024-10-03"),
        born: day("2006-10-03"),
        welfareNeedPossible: true,
        suspectedOffence: true,
      },
    ]);
    const { notifications, notMade } = notificationsOf(given, day("2024-12-31"));
    expect(notifications).toEqual([]);
    expect(notMade.map(({ type, reason }) => [type, reason])).toEqual([
      ["childWelfare", "notAChild"],
      ["policeReport", "notAChild"],
    ]);
  });
});

describe("guidance and what comes back", () => {
  it("leads the customer somewhere and passes nothing on; about housing always until 2024-03, then where it is needed", () => {
    const over = (on: string, needed?: boolean) =>
      of([{ kind: "housingOverLimit", on: day(on), ...(needed === undefined ? {} : { needed }) }]);
    const [guided] = notificationsOf(over("2024-03-31"), day("2024-06-01")).notifications;
    expect(guided).toMatchObject({
      conveyance: "guidance",
      recipient: { kind: "customer", code: null },
      guidedTo: { kind: "municipality", code: "837" },
      content: [],
    });
    expect(sentOf(over("2024-04-01"), "2024-06-01")).toEqual([]);
    expect(sentOf(over("2024-04-01", true), "2024-06-01")).toEqual(["2024-04-01 housingGuidance"]);
    const support = of([{ kind: "coordinationNeedSeen", on: day("2025-02-03"), needed: true }]);
    expect(notificationsOf(support, day("2025-03-01")).notifications).toMatchObject([
      { type: "multiSectorSupport", guidedTo: { kind: "multiSectorService", code: null } },
    ]);
  });

  it("comes back to Kela as statement and decision since 2023 only", () => {
    const back = (on: string) =>
      of([
        { kind: "statementGiven", on: day(on) },
        { kind: "supplementaryDecided", on: day(on), needed: true },
      ]);
    const { notifications, notMade } = notificationsOf(back("2022-12-30"), day("2022-12-31"));
    expect(notifications).toEqual([]);
    expect(notMade.map(({ reason }) => reason)).toEqual(["noSuchDuty", "noSuchDuty"]);
    expect(notificationsOf(back("2023-01-02"), day("2023-01-31")).notifications).toMatchObject([
      { type: "socialServicesStatement", sender: "socialServices", recipient: { kind: "kela" } },
      { type: "supplementaryDecisionInformation", sender: "socialServices", recipient: { kind: "kela" } },
    ]);
  });

  it("a wish for a conversation goes on at once", () => {
    const [wish] = notificationsOf(
      of([{ kind: "conversationWished", on: day("2026-06-05") }]),
      day("2026-06-05"),
    ).notifications;
    expect(wish).toMatchObject({ type: "personalConversation", recipient: { code: "08" }, visibleFrom: "2026-06-05" });
    expect(wish!.grounds[0]!.confidence).toBe("published");
  });
});

describe("a reduced month", () => {
  const decision = (on: string, month: string, reductionPercent: number) =>
    ({ on: day(on), month: month as Month, kind: "initial", reductionPercent }) as const;

  it("is told anew after one that was not reduced, and when the percentage changes", () => {
    const broken = personOf(
      {},
      { decisions: [decision("2018-06-12", "2018-06", 20), decision("2018-08-10", "2018-08", 20)] },
    );
    expect(sentOf(broken, "2018-12-31")).toHaveLength(2);
    const decisions = [
      decision("2024-06-12", "2024-06", 20),
      decision("2024-06-14", "2024-06", 20),
      decision("2024-06-17", "2024-06", 40),
    ];
    expect(sentOf(personOf({}, { decisions }), "2024-12-31")).toEqual([
      "2024-06-12 reducedBasicAmount",
      "2024-06-17 reducedBasicAmount",
    ]);
  });

  it("by the act until 2022 was told every time; without a reduction nothing is", () => {
    const following = personOf(
      {},
      { decisions: [decision("2018-06-12", "2018-06", 20), decision("2018-07-10", "2018-07", 20)] },
    );
    expect(sentOf(following, "2018-12-31", { reductionNotices: "law" })).toHaveLength(2);
    expect(sentOf(personOf({}, { decisions: [decision("2018-06-12", "2018-06", 0)] }), "2018-12-31")).toEqual([]);
  });

  it("has a key of its own for each decision", () => {
    const decisions = [
      decision("2024-06-12", "2024-06", 20),
      decision("2024-06-14", "2024-06", 0),
      decision("2024-06-17", "2024-06", 20),
    ];
    const { notifications } = notificationsOf(personOf({}, { decisions }), day("2024-12-31"));
    expect(notifications).toHaveLength(2);
    expect(new Set(notifications.map(({ key }) => key)).size).toBe(2);
  });

  it("before or after one that has been told was of the same run until 2023-10", () => {
    const run = (second: string) =>
      personOf({}, { decisions: [decision("2018-06-12", "2018-07", 20), decision("2018-06-20", second, 20)] });
    expect(sentOf(run("2018-06"), "2018-12-31")).toHaveLength(1);
    expect(sentOf(run("2018-08"), "2018-12-31")).toHaveLength(1);
    expect(sentOf(run("2018-09"), "2018-12-31")).toHaveLength(2);
  });

  it("of two decisions of a day is as the review left it, in whatever order they come", () => {
    const first = decision("2024-06-12", "2024-06", 0);
    const review = { ...decision("2024-06-12", "2024-06", 20), kind: "review" } as const;
    const later = decision("2024-06-20", "2024-06", 20);
    for (const decisions of [
      [first, review, later],
      [review, first, later],
    ]) {
      const { notifications, notMade } = notificationsOf(personOf({}, { decisions }), day("2024-12-31"));
      expect(notifications.map(({ sendOn }) => sendOn)).toEqual(["2024-06-12"]);
      expect(notMade.map(({ on, reason }) => [on, reason])).toEqual([["2024-06-20", "alreadyTold"]]);
    }
  });

  it("decided on a Friday is seen on Monday", () => {
    const [told] = notificationsOf(
      personOf({}, { decisions: [decision("2024-06-14", "2024-06", 20)] }),
      day("2024-12-31"),
    ).notifications;
    expect(told!.visibleFrom).toBe("2024-06-17");
  });
});

describe("an application that is passed on", () => {
  const application: PassedApplication = {
    id: "h",
    receivedOn: day("2025-03-03"),
    months: ["2025-03" as Month],
    lines: [
      { id: "food", kind: "otherExpense", part: "preventive", attachments: [] },
      { id: "bed", kind: "furniture", part: null, attachments: ["offer"] },
      { id: "rent", kind: "rent", part: null, attachments: ["lease"] },
    ],
    transferAskedOn: day("2025-03-03"),
    urgentBasic: false,
    urgentSupplementary: true,
    urgencyFoundOn: day("2025-03-04"),
    municipality: "564",
  };
  const decisions = [
    { on: day("2025-03-11"), month: "2025-03" as Month, kind: "initial", reductionPercent: 0 },
  ] as const;

  it("goes in two parts when something preventive is urgent, to where the applicant stays, and is seen the same day", () => {
    const { notifications } = notificationsOf(
      personOf({}, { applications: [application], decisions }),
      day("2025-04-01"),
    );
    expect(
      notifications.map(({ type, sendOn, visibleFrom, recipient, urgent }) => [
        type,
        sendOn,
        visibleFrom,
        recipient.code,
        urgent,
      ]),
    ).toEqual([
      ["supplementaryApplication", "2025-03-04", "2025-03-04", "19", true],
      ["urgentSupplementaryNeed", "2025-03-04", "2025-03-04", "19", true],
      ["supplementaryApplication", "2025-03-11", "2025-03-11", "19", true],
    ]);
  });

  it("has its costs without a name asked about only where somebody wants them passed on", () => {
    const line = { id: "x", kind: "otherExpense" };
    const ask = (transferAskedOn?: string) =>
      notificationsAnswer(
        documentOf({
          person: { born: "1985-02-02" },
          applications: [{ id: "h", receivedOn: "2025-03-03", months: ["2025-03"], lines: [line], transferAskedOn }],
          asOf: "2025-04-01",
        }),
      );
    const asked = ask("2025-03-03");
    expect(asked.ok && asked.value.questions.map(({ code, path }) => [code, path])).toEqual([
      ["linePart", "/applications/0/lines/0/part"],
    ]);
    const unasked = ask();
    expect(unasked.ok && unasked.value.questions).toEqual([]);
  });
});

describe("what nobody has said", () => {
  it("of a month is asked where it decides, and nowhere else", () => {
    const open = { mainLivelihood: null } as const;
    const young = { born: day("2000-02-02") };
    const asks = (given: NotificationCase) =>
      notificationsOf(given, day("2022-12-31")).missing.map(({ what, at }) => [what, at.place]);
    expect(asks(personOf(young, { months: [...monthsFrom("2021-01", 3), assisted("2021-04", open)] }))).toEqual([
      ["monthMainLivelihood", 3],
    ]);
    expect(asks(personOf(young, { months: [...monthsFrom("2021-01", 2), assisted("2021-03", open)] }))).toEqual([]);
    expect(asks(personOf({}, { months: [...monthsFrom("2021-01", 3), assisted("2021-04", open)] }))).toEqual([]);
    expect(
      asks(personOf(young, { months: [...monthsFrom("2021-01", 3), assisted("2021-04", { unemployed: null })] })),
    ).toEqual([["monthUnemployed", 3]]);
    expect(
      asks(
        personOf(young, {
          months: [...monthsFrom("2021-01", 3), assisted("2021-04", { student: true, unemployed: null })],
        }),
      ),
    ).toEqual([]);
  });

  it("of the home stops the notification and is asked; of the first permit it does not", () => {
    const homeless = personOf({ born: day("2000-02-02") }, { months: monthsFrom("2021-01", 4), homes: [] });
    const { notifications, notMade, missing } = notificationsOf(homeless, day("2021-12-31"));
    expect(notifications).toEqual([]);
    expect(notMade.map(({ reason }) => reason)).toEqual(["noHome"]);
    expect(missing.map(({ what }) => what)).toEqual(["home"]);
    const immigrant = personOf({ isImmigrant: true }, { months: monthsFrom("2025-01", 2) });
    const answer = notificationsOf(immigrant, day("2025-12-31"));
    expect(answer.notifications.map(({ type }) => type)).toEqual(["immigrantTwoMonths"]);
    expect(answer.missing.map(({ what }) => what)).toEqual(["firstPermit"]);
  });
});

describe("open points", () => {
  const young = { born: day("1998-03-10") };
  const pair = (given: NotificationCase, asOf: string, change: Partial<NotificationPractice>) => [
    sentOf(given, asOf),
    sentOf(given, asOf, change),
  ];

  it.each<readonly [string, NotificationCase, string, Partial<NotificationPractice>, string[], string[]]>([
    [
      "months in all",
      personOf(young, {
        months: [
          ...monthsFrom("2019-01", 2),
          assisted("2019-03", { basicAssistance: false }),
          ...monthsFrom("2019-04", 2),
        ],
      }),
      "2019-12-31",
      { monthsCounted: "cumulative" },
      [],
      ["2019-06-03 under25FourMonths"],
    ],
    [
      "half of the livelihood",
      personOf(young, {
        months: monthsFrom("2019-01", 4, { mainLivelihood: null, share: { numerator: 1, denominator: 2 } }),
      }),
      "2019-12-31",
      { mainLivelihood: "atLeastHalf" },
      [],
      ["2019-05-02 under25FourMonths"],
    ],
    [
      "the age of the last counted month",
      personOf({ born: day("1994-08-01") }, { months: monthsFrom("2019-04", 4) }),
      "2019-12-31",
      { ageOn: "monthEnd" },
      [],
      ["2019-08-01 under25FourMonths"],
    ],
    [
      "a monthly run",
      personOf(
        { ...young, integrationPlan: [{ from: day("2019-01-01"), to: day("2019-06-11") }] },
        { months: monthsFrom("2019-02", 8, { unemployed: true }) },
      ),
      "2019-12-31",
      { countingRun: "monthly" },
      ["2019-06-12 under25FourMonths"],
      ["2019-07-01 under25FourMonths"],
    ],
    [
      "Kela's own months alone",
      personOf({}, { months: [...monthsFrom("2017-01", 3, { payer: "municipality" }), ...monthsFrom("2017-04", 12)] }),
      "2018-12-31",
      { otherPayersMonths: "onlyKela" },
      ["2018-01-02 over25TwelveMonths"],
      ["2018-04-03 over25TwelveMonths"],
    ],
    [
      "nothing late",
      personOf(young, { months: monthsFrom("2017-05", 4) }),
      "2018-12-31",
      { deliveryStart: "law" },
      ["2017-10-21 under25FourMonths"],
      ["2017-09-01 under25FourMonths"],
    ],
    [
      "twelve months in 2017",
      personOf({}, { months: monthsFrom("2016-06", 12) }),
      "2017-12-31",
      { twelveMonthDuty: "january2017" },
      [],
      ["2017-06-01 over25TwelveMonths"],
    ],
    [
      "no duty after the reform",
      personOf({ born: day("2004-02-02") }, { months: monthsFrom("2025-11", 4) }),
      "2026-12-31",
      { activationNoticesAfterReform: "ended" },
      ["2026-03-02 under25FourMonths"],
      [],
    ],
    [
      "over two months",
      personOf({ isImmigrant: true }, { months: monthsFrom("2018-07", 3, { unemployed: false }) }),
      "2018-12-31",
      { immigrantMonths: "overTwo" },
      ["2018-09-03 immigrantTwoMonths"],
      ["2018-10-01 immigrantTwoMonths"],
    ],
    [
      "both of the act",
      personOf({ isImmigrant: true }, { months: monthsFrom("2023-07", 2, { unemployed: false }) }),
      "2023-12-31",
      { immigrantRecipient: "law" },
      ["2023-09-01 immigrantTwoMonths"],
      ["2023-09-01 immigrantTwoMonths", "2023-09-01 immigrantTwoMonths"],
    ],
    [
      "no filter of plans",
      personOf(
        { ...young, integrationPlan: [{ from: day("2018-01-01"), to: null }] },
        { months: monthsFrom("2019-01", 4) },
      ),
      "2019-12-31",
      { integrationPlanFilter: "notFiltered" },
      [],
      ["2019-05-02 under25FourMonths"],
    ],
    [
      "no limit of the first permit",
      personOf(
        { isImmigrant: true, firstPermitOn: day("2020-01-01") },
        { months: monthsFrom("2025-07", 2, { unemployed: false }) },
      ),
      "2025-12-31",
      { firstPermitLimit: "none" },
      [],
      ["2025-09-01 immigrantTwoMonths"],
    ],
  ])("%s", (_name, given, asOf, change, standard, other) => {
    expect(pair(given, asOf, change)).toEqual([standard, other]);
  });

  it("have a default among their values, and evidence", () => {
    expect(Object.keys(standardNotificationPractice)).toEqual(Object.keys(notificationPoints));
    for (const [name, { values, standard, evidence }] of Object.entries(notificationPoints)) {
      expect(values).toContain(standard);
      expect(standardNotificationPractice[name as keyof NotificationPractice]).toBe(standard);
      expect(evidence.length).toBeGreaterThan(40);
    }
  });
});

describe("what is later", () => {
  it("is not seen: events, decisions, applications and their urgency", () => {
    const application: PassedApplication = {
      id: "h",
      receivedOn: day("2025-03-03"),
      months: ["2025-03" as Month],
      lines: [{ id: "bed", kind: "furniture", part: null, attachments: [] }],
      transferAskedOn: day("2025-03-03"),
      urgentBasic: false,
      urgentSupplementary: true,
      urgencyFoundOn: day("2025-03-05"),
      municipality: null,
    };
    const given = personOf(
      {},
      {
        events: [need("2025-03-06")],
        decisions: [{ on: day("2025-03-07"), month: "2025-03" as Month, kind: "initial", reductionPercent: 20 }],
        applications: [application],
      },
    );
    const seen = (asOf: string) => sentOf(given, asOf).map((line) => line.slice(11));
    expect(notificationsOf(given, day("2025-03-02"))).toEqual({ notifications: [], notMade: [], missing: [] });
    expect(seen("2025-03-04")).toEqual([]);
    expect(seen("2025-03-05")).toEqual(["urgentSupplementaryNeed"]);
    expect(seen("2025-03-06")).toEqual(["urgentSupplementaryNeed", "socialServicesNeed"]);
    expect(seen("2025-03-07")).toEqual([
      "urgentSupplementaryNeed",
      "socialServicesNeed",
      "reducedBasicAmount",
      "supplementaryApplication",
    ]);
  });

  it("is no phone number that Kela does not know", () => {
    const content = (isPhoneKnown: boolean) =>
      notificationsOf(personOf({ isPhoneKnown }, { events: [need("2025-03-06")] }), day("2025-03-06")).notifications[0]!
        .content;
    expect(content(true)).toContain("phone");
    expect(content(false)).toEqual(content(true).filter((field) => field !== "phone"));
  });
});

describe("the edges of counting", () => {
  it("a first permit of exactly three years still counts, and from 2025 whoever waits for a plan is left out", () => {
    const permit = (firstPermitOn: string) =>
      personOf(
        { isImmigrant: true, born: day("2001-02-02"), firstPermitOn: day(firstPermitOn) },
        { months: monthsFrom("2025-01", 4) },
      );
    expect(sentOf(permit("2022-03-03"), "2025-12-31")).toEqual([
      "2025-03-03 immigrantTwoMonths",
      "2025-05-02 under25FourMonths",
    ]);
    expect(sentOf(permit("2022-03-02"), "2025-12-31")).toEqual(["2025-05-02 under25FourMonths"]);
    expect(sentOf(permit("2024-03-02"), "2025-12-31")).toEqual(["2025-03-03 immigrantTwoMonths"]);
  });

  it("a spell known to have ended before the delivery began is not told any more", () => {
    const ended = [...monthsFrom("2017-05", 4), assisted("2017-09", { basicAssistance: false })];
    const { notifications, notMade } = notificationsOf(
      personOf({ born: day("1998-03-10") }, { months: ended }),
      day("2017-12-31"),
    );
    expect(notifications).toEqual([]);
    expect(notMade).toEqual([{ type: "under25FourMonths", on: "2017-10-21", reason: "spellEnded" }]);
  });

  it("a month that is not listed between others breaks a spell", () => {
    const gap = personOf(
      { born: day("1998-03-10") },
      { months: [...monthsFrom("2019-01", 2), ...monthsFrom("2019-04", 2)] },
    );
    expect(sentOf(gap, "2019-12-31")).toEqual([]);
  });

  it("whoever turns 25 late in a spell of more than twelve months is told of on the birthday", () => {
    const given = personOf({ born: day("1996-05-12") }, { months: monthsFrom("2020-01", 20) });
    expect(sentOf(given, "2021-12-31")).toEqual(["2020-05-04 under25FourMonths", "2021-05-12 over25TwelveMonths"]);
  });

  it("a spell of the far end of the calendar does not fall off it", () => {
    const given = personOf({ born: day("2099-06-01") }, { months: monthsFrom("2099-07", 5) });
    expect(sentOf(given, "2099-12-31")).toEqual(["2099-11-02 under25FourMonths"]);
  });
});

describe("a young person at risk", () => {
  it("is a list of facts, each with its ground, and no score", () => {
    const months = [
      assisted("2025-01", { primaryBenefit: false }),
      assisted("2025-02", { primaryBenefit: true }),
      assisted("2025-03"),
    ];
    const decisions = [
      { on: day("2025-02-03"), month: "2025-02" as Month, kind: "initial", reductionPercent: 20 },
    ] as const;
    const facts = youthAtRisk(personOf({ born: day("2000-05-05") }, { months, decisions }), day("2025-03-20"));
    expect(facts.map(({ fact, months: own }) => [fact, own])).toEqual([
      ["under25", []],
      ["monthsOfAssistance", ["2025-01", "2025-02"]],
      ["noPrimaryBenefit", ["2025-01"]],
      ["reducedBasicAmount", ["2025-02"]],
    ]);
    for (const fact of facts) {
      expect(Object.keys(fact).sort()).toEqual(["fact", "grounds", "months"]);
      expect(fact.grounds).toHaveLength(1);
    }
  });

  it("is told by the latest decision on each month, and of the age only when of age", () => {
    const decisions = [
      { on: day("2025-02-03"), month: "2025-02" as Month, kind: "initial", reductionPercent: 20 },
      { on: day("2025-02-10"), month: "2025-02" as Month, kind: "review", reductionPercent: 0 },
    ] as const;
    const facts = (born: string) =>
      youthAtRisk(
        personOf({ born: day(born) }, { months: monthsFrom("2025-01", 2), decisions }),
        day("2025-03-20"),
      ).map(({ fact }) => fact);
    expect(facts("2007-03-20")).toEqual(["under25", "monthsOfAssistance"]);
    expect(facts("2007-03-21")).toEqual(["monthsOfAssistance"]);
  });

  it("is nothing from the 25th birthday on", () => {
    const of25 = personOf({ born: day("2000-05-05") }, { months: monthsFrom("2025-01", 3) });
    expect(youthAtRisk(of25, day("2025-05-04"))).not.toEqual([]);
    expect(youthAtRisk(of25, day("2025-05-05"))).toEqual([]);
  });
});
