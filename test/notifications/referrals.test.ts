import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilOf, dayOf } from "../../src/civil.js";
import type { Day } from "../../src/dates.js";
import { forwardReferral } from "../../src/notifications/forwardReferral.js";
import type { Notification } from "../../src/notifications/notification.js";
import { notificationsOf } from "../../src/notifications/notificationsOf.js";
import { standardNotificationPractice } from "../../src/notifications/practice.js";
import {
  outcomeForKela,
  type ReferralEvent,
  referralLedger,
  referralSteps,
} from "../../src/notifications/referralLedger.js";
import { runs } from "../runs.js";
import { monthsFrom, personOf } from "./people.js";

const day = (text: string) => text as Day;
const immigrantMonths = monthsFrom("2024-02", 2, { unemployed: false });
const event = (step: ReferralEvent["step"], on: string, key = "x"): ReferralEvent => ({ key, step, on: day(on) });
const path = [
  event("sent", "2024-05-02"),
  event("seen", "2024-05-03"),
  event("contacted", "2024-05-06"),
  event("closed", "2024-06-03"),
];

describe("the ledger of referrals", () => {
  it("knows the first day of each step, whatever comes twice and in whatever order", () => {
    const days = { sent: "2024-05-02", seen: "2024-05-03", contacted: "2024-05-06", closed: "2024-06-03" };
    fc.assert(
      fc.property(fc.shuffledSubarray([...path, ...path, ...path], { minLength: 12 }), (events) => {
        expect(referralLedger(events)).toEqual({ referrals: [{ key: "x", step: "closed", days }], refused: [] });
      }),
      runs(100),
    );
  });

  it("refuses what was never sent, what comes before the sending and what comes after the end", () => {
    const { referrals, refused } = referralLedger([
      event("seen", "2024-05-01"),
      ...path,
      event("contacted", "2024-06-04"),
      event("seen", "2024-05-04", "y"),
    ]);
    expect(referrals).toHaveLength(1);
    expect(refused.map(({ event: { key, on }, reason }) => [key, on, reason])).toEqual([
      ["x", "2024-05-01", "beforeSent"],
      ["y", "2024-05-04", "notSent"],
      ["x", "2024-06-04", "over"],
    ]);
  });

  it("lets a returned one be sent again, and never goes back a step", () => {
    const again = referralLedger([
      event("sent", "2024-05-02"),
      event("returned", "2024-05-03"),
      event("sent", "2024-05-06"),
      event("contacted", "2024-05-07"),
      event("seen", "2024-05-08"),
    ]);
    expect(again.referrals).toEqual([
      {
        key: "x",
        step: "contacted",
        days: { sent: "2024-05-06", contacted: "2024-05-07", seen: "2024-05-08" },
      },
    ]);
    expect(again.refused).toEqual([]);
  });

  it("tells of the last sending: its steps and their days are its own", () => {
    const again = referralLedger([
      event("sent", "2024-05-01"),
      event("seen", "2024-05-02"),
      event("returned", "2024-05-03"),
      event("sent", "2024-05-04"),
      event("seen", "2024-05-09"),
    ]);
    expect(again.refused).toEqual([]);
    expect(outcomeForKela(again)).toEqual([{ key: "x", step: "seen", on: "2024-05-09" }]);
  });

  it("takes the events of one day in the order given: returned and sent again, or sent and returned", () => {
    const [sent, returned, anew] = [
      event("sent", "2024-05-01"),
      event("returned", "2024-05-03"),
      event("sent", "2024-05-03"),
    ];
    const seen = event("seen", "2024-05-06");
    expect(referralLedger([sent, returned, anew, seen])).toEqual({
      referrals: [{ key: "x", step: "seen", days: { sent: "2024-05-03", seen: "2024-05-06" } }],
      refused: [],
    });
    const { referrals, refused } = referralLedger([sent, anew, returned, seen]);
    expect(referrals).toMatchObject([{ step: "returned" }]);
    expect(refused).toEqual([{ event: seen, reason: "over" }]);
  });

  it("tells Kela the step and its day, and nothing else", () => {
    expect(outcomeForKela(referralLedger(path.slice(0, 3)))).toEqual([
      { key: "x", step: "contacted", on: "2024-05-06" },
    ]);
    const anything = fc.array(
      fc.record({
        key: fc.constantFrom("a", "b"),
        step: fc.constantFrom(...referralSteps),
        on: fc.integer({ min: civilOf("2024-01-01"), max: civilOf("2024-01-20") }).map(dayOf),
      }),
    );
    fc.assert(
      fc.property(anything, (events) => {
        const ledger = referralLedger(events);
        expect(referralLedger([...events, ...events])).toEqual(ledger);
        for (const own of outcomeForKela(ledger)) expect(Object.keys(own).sort()).toEqual(["key", "on", "step"]);
        for (const own of outcomeForKela(ledger)) expect(own.on).toBeDefined();
      }),
      runs(100),
    );
  });
});

describe("forwarding", () => {
  const told = (first: string, asOf: string, immigrant = false): Notification =>
    notificationsOf(
      personOf({ born: day("2000-02-02"), isImmigrant: immigrant }, { months: monthsFrom(first, 4) }),
      day(asOf),
    ).notifications[0]!;

  it("gives a misrouted one to the one competent, and changes nothing else", () => {
    const notification = told("2024-01", "2024-05-31");
    const forwarded = forwardReferral(notification, "091", day("2024-05-10"));
    if (!forwarded.ok) throw new Error(forwarded.reason);
    expect(forwarded.from.code).toBe("08");
    expect(forwarded.notification).toEqual({ ...notification, recipient: forwarded.notification.recipient });
    expect(forwarded.notification.recipient).toMatchObject({ kind: "wellbeingServicesCounty", code: "90" });
    const toAland = forwardReferral(notification, "478", day("2024-05-10"));
    expect(toAland.ok && toAland.notification.recipient).toMatchObject({ kind: "municipality", code: "478" });
  });

  it("follows the law of its day: what was sent to a municipality goes to a county from 2023", () => {
    const notification = told("2022-08", "2022-12-31");
    expect(notification.recipient.kind).toBe("municipality");
    const forwarded = forwardReferral(notification, "091", day("2023-01-10"));
    expect(forwarded.ok && forwarded.notification.recipient.code).toBe("90");
  });

  it.each([
    ["2019-01", "2019-05-31", "091", "2020-09-25", "notPossible"],
    ["2024-01", "2024-05-31", "091", "2024-05-01", "beforeSent"],
    ["2024-01", "2024-05-31", "211", "2024-05-10", "sameRecipient"],
    ["2024-01", "2024-05-31", "999", "2024-05-10", "noSuchRecipient"],
  ])("of one of %s (as of %s) to %s on %s is refused: %s", (first, asOf, municipality, on, reason) => {
    expect(forwardReferral(told(first, asOf), municipality, day(on))).toEqual({ ok: false, reason });
  });

  it("keeps the kind of authority that got it: a notice of a municipality goes to a municipality", () => {
    const practice = { ...standardNotificationPractice, immigrantRecipient: "law" } as const;
    const both = notificationsOf(
      personOf({ isImmigrant: true }, { months: immigrantMonths }),
      day("2024-05-31"),
      practice,
    );
    const forwarded = both.notifications.map((own) => forwardReferral(own, "091", day("2024-05-31")));
    expect(forwarded.map((own) => own.ok && own.notification.recipient)).toMatchObject([
      { kind: "municipality", code: "091" },
      { kind: "wellbeingServicesCounty", code: "90" },
    ]);
    const toMunicipality = both.notifications[0]!;
    expect(forwardReferral(toMunicipality, "091", day("2025-02-03"))).toMatchObject({
      notification: { recipient: { kind: "municipality", code: "091" } },
    });
    expect(forwardReferral(both.notifications[1]!, "091", day("2025-02-03"))).toMatchObject({
      notification: { recipient: { kind: "municipality", code: "091" } },
    });
  });

  it("is possible from 26.9.2020", () => {
    expect(forwardReferral(told("2019-01", "2019-05-31"), "091", day("2020-09-26")).ok).toBe(true);
  });

  it("is not for what goes to Kela", () => {
    const given = personOf({}, { events: [{ kind: "assessmentOutcome", on: day("2024-04-20") }] });
    const [back] = notificationsOf(given, day("2024-05-01")).notifications;
    expect(forwardReferral(back!, "091", day("2024-05-01"))).toEqual({ ok: false, reason: "noSuchRecipient" });
  });
});
