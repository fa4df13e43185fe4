import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { municipalitiesOn } from "../../src/areas/index.js";
import { civilOf, dayOf } from "../../src/civil.js";
import { type Day, lastOf, type Month, monthAfter, monthOf, sameDayAfter } from "../../src/dates.js";
import { standardCalendar } from "../../src/deadlines/calendar.js";
import { notificationPoints } from "../../src/notificationPoints.js";
import type { ApplicationLine, AssistanceMonth, PassedApplication } from "../../src/notifications/case.js";
import { type ContentField, contentFields, payloadOf } from "../../src/notifications/content.js";
import { notificationsOf } from "../../src/notifications/notificationsOf.js";
import type { NotificationType } from "../../src/notifications/notificationType.js";
import { notificationTypes } from "../../src/notifications/notificationTypes.js";
import { type NotificationPractice, standardNotificationPractice } from "../../src/notifications/practice.js";
import { recipientOf } from "../../src/notifications/recipientOf.js";
import { splitApplication } from "../../src/notifications/splitApplication.js";
import { canTransfer, transferPackage, urgencyOf } from "../../src/notifications/transfer.js";
import { runs } from "../runs.js";
import { sentDayByDay } from "./naive.js";
import { assisted, personOf } from "./people.js";

const usual = runs(500, { thorough: 5000 });
const day = (text: string) => text as Day;
const dayBetween = (from: string, to: string) => fc.integer({ min: civilOf(from), max: civilOf(to) }).map(dayOf);
const lateLaw: NotificationPractice = { ...standardNotificationPractice, deliveryStart: "law" };

/** A history of every month from 2016 on to some day of 2017 to 2020, mostly unbroken. */
const history = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 60 }).map((digits) =>
  digits.map((digit, place): AssistanceMonth => {
    const month = monthAfter("2016-01" as Month, place);
    if (digit === 0) return assisted(month, { basicAssistance: false });
    if (digit === 1 && place % 3 === 0) return assisted(month, { unemployed: false });
    return assisted(month);
  }),
);
const person = fc
  .record({
    born: dayBetween("1985-01-01", "2001-12-31"),
    months: history,
    planFrom: fc.option(dayBetween("2016-06-01", "2019-01-01")),
    planDays: fc.integer({ min: 0, max: 700 }),
    homeFrom: fc.option(dayBetween("2016-06-01", "2019-06-01")),
  })
  .map(({ born, months, planFrom, planDays, homeFrom }) =>
    personOf(
      {
        born,
        integrationPlan: planFrom === null ? [] : [{ from: planFrom, to: dayOf(civilOf(planFrom) + planDays) }],
      },
      { months, homes: [{ from: homeFrom ?? day("2010-01-01"), municipality: "837" }] },
    ),
  );
const endOf = ({ months }: { months: readonly AssistanceMonth[] }): Day => lastOf(months[months.length - 1]!.month);
const isCounting = (type: string) => type === "under25FourMonths" || type === "over25TwelveMonths";

describe("counting notices", () => {
  it.each([
    ["kela", standardNotificationPractice],
    ["law", lateLaw],
  ] as const)("are those that looking at every single day gives (%s)", (start, practice) => {
    fc.assert(
      fc.property(person, fc.integer({ min: 0, max: 900 }), (given, daysAfter) => {
        const asOf = dayOf(civilOf(endOf(given)) + daysAfter);
        const sent = notificationsOf(given, asOf, practice)
          .notifications.filter(({ type }) => isCounting(type))
          .map(({ type, sendOn, dutyFrom, months }) => `${type} ${sendOn} ${dutyFrom} ${months[0]}`);
        expect(sent).toEqual(sentDayByDay(given, asOf, start));
      }),
      usual,
    );
  });

  it("fire once for each spell, on the first working day after the threshold month, and never before", () => {
    fc.assert(
      fc.property(person, (given) => {
        const { notifications } = notificationsOf(
          { ...given, homes: personOf().homes, person: { ...given.person, integrationPlan: [] } },
          endOf(given),
        );
        const counting = notifications.filter(({ type }) => isCounting(type));
        const spells = counting.map(({ type, months }) => `${type} ${months[0]}`);
        expect(new Set(spells).size).toBe(spells.length);
        for (const { type, months, sendOn, recipient } of counting) {
          const least = type === "under25FourMonths" ? 4 : 12;
          const full = lastOf(months[least - 1]!);
          expect(sendOn > full).toBe(true);
          expect(recipient.code).not.toBeNull();
          // Twelve months are told from 2018 on, and who is still 24 on that day waits for the birthday.
          const first = standardCalendar.workingDayAfter(full, 1);
          const birthday = sameDayAfter(given.person.born, 300);
          const isTold = type === "under25FourMonths" ? full >= day("2017-10-21") : full >= day("2017-12-31");
          if (isTold && (type === "under25FourMonths" || birthday <= first)) expect(sendOn).toBe(first);
          if (type === "over25TwelveMonths") expect(sendOn >= birthday).toBe(true);
        }
      }),
      usual,
    );
  });

  it("never give both classes of age in a month, whatever the readings", () => {
    const practice = fc.record(
      Object.fromEntries(
        Object.entries(notificationPoints).map(([name, { values }]) => [name, fc.constantFrom(...values)]),
      ),
    ) as fc.Arbitrary<NotificationPractice>;
    fc.assert(
      fc.property(person, practice, (given, reading) => {
        const months = notificationsOf(given, endOf(given), reading)
          .notifications.filter(({ type }) => isCounting(type))
          .map(({ sendOn }) => monthOf(sendOn));
        expect(new Set(months).size).toBe(months.length);
      }),
      usual,
    );
  });

  it("hold the two classes apart where both become due in one month", () => {
    const given = personOf(
      {
        born: day("1996-03-20"),
        integrationPlan: [{ from: day("2019-01-01"), to: day("2021-03-04") }],
      },
      { months: Array.from({ length: 18 }, (_, place) => assisted(monthAfter("2020-01" as Month, place))) },
    );
    const { notifications } = notificationsOf(given, day("2021-12-31"));
    expect(notifications.filter(({ type }) => isCounting(type)).map(({ type, sendOn }) => [type, sendOn])).toEqual([
      ["under25FourMonths", "2021-03-05"],
      ["over25TwelveMonths", "2021-04-01"],
    ]);
  });

  it("are the same however often they are looked at: what is known grows and nothing changes", () => {
    fc.assert(
      fc.property(person, dayBetween("2017-01-01", "2020-12-31"), (given, early) => {
        const all = notificationsOf(given, endOf(given)).notifications;
        const before = notificationsOf(given, early).notifications;
        const last = endOf(given);
        expect(before).toEqual(early <= last ? all.filter(({ sendOn }) => sendOn <= early) : before);
        expect(notificationsOf(given, last).notifications).toEqual(all);
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
      }),
      usual,
    );
  });

  it("do not depend on the order of the months, and change nothing they were given", () => {
    fc.assert(
      fc.property(person, (given) => {
        const frozen = structuredClone(given);
        const turned = { ...given, months: [...given.months].reverse() };
        expect(notificationsOf(turned, endOf(given))).toEqual(notificationsOf(given, endOf(given)));
        expect(given).toEqual(frozen);
      }),
      runs(100),
    );
  });
});

describe("recipients", () => {
  it("are exactly one for every type, municipality and day from 2017 to 2026", () => {
    const types = Object.entries(notificationTypes) as [string, NotificationType][];
    for (let year = 2017; year <= 2026; year++)
      for (const monthAndDay of ["01-01", "06-30", "12-31"]) {
        const on = day(`${year}-${monthAndDay}`);
        for (const municipality of municipalitiesOn(on))
          for (const [name, { recipient }] of types) {
            const kind = recipient.find(({ from }) => from <= on)!.value;
            const found = recipientOf(kind, municipality, on);
            if (found === null) throw new Error(`${name} of ${municipality} on ${on}`);
            if (kind === "municipality") expect(found.code).toBe(municipality);
          }
      }
  });

  it.each([
    ["socialServicesNeed", "837", "2022-12-31", "municipality", "837"],
    ["socialServicesNeed", "837", "2023-01-01", "wellbeingServicesCounty", "08"],
    ["socialServicesNeed", "091", "2022-12-31", "municipality", "091"],
    ["socialServicesNeed", "091", "2023-01-01", "wellbeingServicesCounty", "90"],
    ["socialServicesNeed", "035", "2026-03-02", "municipality", "035"],
    ["socialServicesNeed", "588", "2024-12-31", "wellbeingServicesCounty", "12"],
    ["socialServicesNeed", "911", "2020-01-01", "municipality", "541"],
    ["immigrantTwoMonths", "837", "2024-12-31", "wellbeingServicesCounty", "08"],
    ["immigrantTwoMonths", "837", "2025-01-02", "municipality", "837"],
    ["immigrantTwoMonths", "091", "2025-01-02", "municipality", "091"],
  ] as const)("%s of %s on %s goes to the %s %s", (name, municipality, on, kind, code) => {
    const type: NotificationType = notificationTypes[name];
    const asked = type.recipient.find(({ from }) => from <= on)!.value;
    expect(recipientOf(asked, municipality, day(on))).toMatchObject({ kind, code });
  });

  it("are none without a municipality", () => {
    expect(recipientOf("municipality", null, day("2026-01-01"))).toBeNull();
    expect(recipientOf("wellbeingServicesCounty", "999", day("2026-01-01"))).toBeNull();
  });
});

const kinds = ["rent", "medicine", "glasses", "debt", "furniture", "hobby", "otherExpense", "car"] as const;
const lines: fc.Arbitrary<ApplicationLine[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      part: fc.constantFrom("basic", "supplementary", "preventive", null),
      attachments: fc.array(fc.constantFrom("a", "b", "c", "d", "e")),
    }),
    { maxLength: 8 },
  )
  .map((own) => own.map((line, place) => ({ ...line, id: `${place}` }) as ApplicationLine));
const application: fc.Arbitrary<PassedApplication> = fc
  .record({
    lines,
    askedAfter: fc.option(fc.integer({ min: 0, max: 20 })),
    foundAfter: fc.integer({ min: 0, max: 20 }),
    urgentBasic: fc.boolean(),
    urgentSupplementary: fc.boolean(),
  })
  .map(({ askedAfter, foundAfter, ...rest }) => ({
    id: "h",
    receivedOn: day("2025-03-03"),
    months: ["2025-03" as Month, "2025-04" as Month],
    municipality: null,
    transferAskedOn: askedAfter === null ? null : dayOf(civilOf("2025-03-03") + askedAfter),
    urgencyFoundOn: dayOf(civilOf("2025-03-03") + foundAfter),
    ...rest,
  }));
const decisions = fc.array(
  fc.record({
    on: dayBetween("2025-02-10", "2025-04-10"),
    month: fc.constantFrom("2025-03" as Month, "2025-04" as Month),
  }),
  { maxLength: 4 },
);

describe("applications", () => {
  it("are split so that every cost is in exactly one part", () => {
    fc.assert(
      fc.property(application, (given) => {
        const parts = Object.values(splitApplication(given)).flat();
        expect(parts).toHaveLength(given.lines.length);
        expect(new Set(parts)).toEqual(new Set(given.lines));
      }),
      usual,
    );
  });

  it("are passed on when asked for and decided, urgent preventive costs without a decision; no basic cost ever goes", () => {
    fc.assert(
      fc.property(application, decisions, dayBetween("2025-03-03", "2025-04-30"), (given, decided, asOf) => {
        const { can, reasons, transfers } = canTransfer(given, decided, asOf);
        const { basic, unclear, preventive } = splitApplication(given);
        const hasBasic = basic.length + unclear.length > 0;
        const days = given.months.map(
          (month) =>
            decided
              .filter((own) => own.month === month && own.on <= asOf && (!hasBasic || own.on >= given.receivedOn))
              .map(({ on }) => on)
              .sort()[0],
        );
        const decidedOn = days.includes(undefined) ? null : days.sort()[1]!;
        expect(can).toBe(transfers.length > 0);
        expect(reasons.length > 0).toBe(!can);
        const passed = transfers.flatMap((transfer) => transfer.lines);
        expect(new Set(passed).size).toBe(passed.length);
        for (const transfer of transfers) {
          expect(given.transferAskedOn! <= transfer.on && transfer.on <= asOf).toBe(true);
          expect(transfer.lines.some((line) => basic.includes(line))).toBe(false);
          expect(transfer.on >= given.receivedOn).toBe(true);
          if (transfer.decidedOn !== null) expect(transfer.decidedOn).toBe(decidedOn);
          else {
            expect(given.urgentSupplementary).toBe(true);
            expect(transfer.lines).toEqual(preventive);
          }
          const { attachments } = transferPackage(given, transfer);
          expect(new Set(attachments)).toEqual(new Set(transfer.lines.flatMap((line) => line.attachments)));
          expect(new Set(attachments).size).toBe(attachments.length);
        }
        const isAsked = given.transferAskedOn !== null && given.transferAskedOn <= asOf;
        if (isAsked && decidedOn !== null) expect(passed).toHaveLength(given.lines.length - basic.length);
      }),
      usual,
    );
  });

  it("have two urgencies: under `kela` neither changes the other, under `law` the one makes an open basic part urgent", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(application, decisions, (given, decided) => {
        const dayBefore = dayOf(civilOf(given.urgencyFoundOn) - 1);
        expect(urgencyOf(given, decided, { urgentSupplementary: "law" }, dayBefore)).toEqual({
          basic: false,
          supplementary: false,
          basicDue: null,
        });
        const free = urgencyOf(given, decided, { urgentSupplementary: "kela" }, day("2025-12-31"));
        expect([free.basic, free.supplementary]).toEqual([given.urgentBasic, given.urgentSupplementary]);
        seen.add(`${free.basic} ${free.supplementary}`);
        const coupled = urgencyOf(given, decided, { urgentSupplementary: "law" }, day("2025-12-31"));
        expect(coupled.supplementary).toBe(given.urgentSupplementary);
        if (given.urgentSupplementary && decided.length === 0) expect(coupled.basic).toBe(true);
        if (!given.urgentSupplementary) expect(coupled).toEqual(free);
        if (coupled.basicDue !== null) expect(coupled.basic).toBe(true);
      }),
      usual,
    );
    expect(seen.size).toBe(4);
  });
});

describe("contents", () => {
  it("carry no field beyond the list of the type, and name what stays behind", () => {
    const names = [...Object.keys(contentFields), "diagnosis", "bankAccount", "religion", "__proto__", "toString"];
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(notificationTypes)), fc.subarray(names), ({ content }, held) => {
        const given = Object.fromEntries(held.filter((name) => name !== "__proto__").map((name) => [name, name]));
        const { payload, leftBehind } = payloadOf({ content }, given);
        for (const name of Object.keys(payload)) expect(content as readonly ContentField[]).toContain(name);
        expect([...Object.keys(payload), ...leftBehind].sort()).toEqual(Object.keys(given).sort());
        expect(leftBehind).toEqual(Object.keys(given).filter((name) => !(content as readonly string[]).includes(name)));
      }),
      usual,
    );
  });
});
