import { describe, expect, it } from "vitest";
import type { Day, Month } from "../../src/dates.js";
import type { EventKind, NotifiableEvent } from "../../src/notifications/case.js";
import { notificationsOf } from "../../src/notifications/notificationsOf.js";
import type { NotificationType } from "../../src/notifications/notificationType.js";
import { notificationTypes } from "../../src/notifications/notificationTypes.js";
import { standardNotificationPractice } from "../../src/notifications/practice.js";
import { monthsFrom, personOf } from "./people.js";

const day = (text: string) => text as Day;

/** The days on which acts began that the notifications cite. */
const beginnings: Readonly<Record<string, string>> = {
  "1023/2022": "2023-01-01",
  "589/2022": "2023-01-01",
  "591/2022": "2023-01-01",
  "610/2022": "2023-01-01",
  "936/2022": "2023-01-01",
  "681/2023": "2025-01-01",
  "381/2023": "2025-01-01",
  "1242/2023": "2024-04-01",
  "934/2019": "2020-01-01",
};

/** What the sections of 1412/1997 that the notifications cite were until 2022, numbered by 815/2015 and 1107/2016. */
const sectionsUntil2022 = [
  "4 §",
  "4 § 3 mom",
  "7 b § 2 mom",
  "10 § 2 mom",
  "14 § 3 mom",
  "14 a § 2 mom",
  "14 d §",
  "14 d § 1 mom",
  "14 d § 2 mom",
  "18 a §",
  "18 a § 3 mom",
];

const eventOf = (kind: EventKind, on: string): NotifiableEvent => ({
  kind,
  on: day(on),
  obvious: true,
  consent: true,
  needed: true,
  welfareNeedPossible: true,
  suspectedOffence: true,
});
const kinds = Object.values<NotificationType>(notificationTypes).flatMap(({ trigger }) =>
  trigger.by === "event" ? [trigger.event] : [],
);

/** A person of whom every type is told about in a year. */
function everything(year: number) {
  const on = `${year}-06-14`;
  const line = (id: string, part: "basic" | "supplementary" | "preventive") =>
    ({ id, kind: "otherExpense", part, attachments: [] }) as const;
  const application = {
    receivedOn: day(on),
    months: [`${year}-06` as Month],
    lines: [line("a", "basic"), line("b", "supplementary"), line("c", "preventive")],
    transferAskedOn: day(on),
    urgentBasic: false,
    urgencyFoundOn: day(on),
    municipality: null,
  };
  return personOf(
    { born: day(`${year - 20}-02-02`), isImmigrant: true, firstPermitOn: day(`${year - 2}-02-02`) },
    {
      months: monthsFrom(`${year - 1}-12`, 24),
      events: kinds.map((kind) => eventOf(kind, on)),
      decisions: [{ on: day(`${year}-06-20`), month: `${year}-06` as Month, kind: "initial", reductionPercent: 20 }],
      applications: [
        { ...application, id: "urgent", urgentSupplementary: true },
        { ...application, id: "calm", urgentSupplementary: false },
      ],
    },
  );
}

describe("the grounds of a notification", () => {
  const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
  const practice = {
    ...standardNotificationPractice,
    immigrantRecipient: "law",
    integrationPlanFilter: "notFiltered",
  } as const;
  const made = years.flatMap((year) => {
    const young = everything(year);
    const old = { ...young, person: { ...young.person, born: day(`${year - 40}-02-02`) } };
    return [young, old].flatMap((given) => notificationsOf(given, day(`${year}-12-31`), practice).notifications);
  });

  it("are looked at for every type", () => {
    expect(new Set(made.map(({ type }) => type))).toEqual(new Set(Object.keys(notificationTypes)));
    expect(new Set(made.map(({ sendOn }) => sendOn.slice(0, 4)))).toEqual(new Set(years.map(String)));
  });

  it("cite no act that was not in force on the day of sending", () => {
    for (const { type, sendOn, grounds } of made)
      for (const { of, law, amendedBy, document, inForceFrom } of grounds) {
        const where = `${type} ${of} on ${sendOn}`;
        expect(inForceFrom <= sendOn, where).toBe(true);
        for (const act of [law, amendedBy ?? "", ...(document?.match(/\d+\/\d{4}/g) ?? [])]) {
          expect((beginnings[act] ?? "2017-01-01") <= sendOn, `${where}: ${act}`).toBe(true);
          // An act of a later year is one that this list does not know.
          if (/\/\d{4}$/.test(act) && act !== "109/2025")
            expect(act.slice(-4) <= sendOn, `${where}: ${act}`).toBe(true);
        }
      }
  });

  it("cite until 2022 the sections of before the renumbering", () => {
    for (const { type, sendOn, grounds } of made)
      for (const { of, law, section } of grounds) {
        if (law !== "1412/1997" || sendOn >= "2023-01-01") continue;
        const ofConversation = type === "personalConversation" ? ["14 e §"] : [];
        expect([...sectionsUntil2022, ...ofConversation], `${type} ${of} on ${sendOn}`).toContain(section);
      }
  });

  it("of an immigrant cite 681/2023 throughout from 2025, even where the months began before", () => {
    const given = personOf({ isImmigrant: true }, { months: monthsFrom("2024-12", 2, { unemployed: false }) });
    const [told] = notificationsOf(given, day("2025-06-30")).notifications;
    expect(told!.sendOn).toBe("2025-02-03");
    const laws = told!.grounds.filter(({ of }) => of !== "visibility").map(({ law }) => law);
    expect(new Set(laws)).toEqual(new Set(["681/2023"]));
  });

  it("on multi-sector support before 2025 are those of 1369/2014, unread", () => {
    const own = made.filter(({ type, sendOn }) => type === "multiSectorSupport" && sendOn < "2025");
    expect(own).toHaveLength(16);
    for (const { grounds } of own)
      for (const { of, law, confidence } of grounds)
        if (of !== "visibility") expect([law, confidence]).toEqual(["1369/2014", "unverified"]);
  });

  it("name the guidance so that it fits what was guided to until 2022 as well", () => {
    const { fi, sv, en } = notificationTypes.assessmentGuidance;
    expect([fi, sv, en].some((name) => /ennen|före|before/.test(name))).toBe(false);
  });
});
