import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { limits } from "../../src/deadlines/limits.js";
import { digestOf } from "../../src/digest.js";
import { deadlinesAnswer } from "../../src/json/deadlines.js";
import { notificationsAnswer } from "../../src/json/notifications.js";
import { tablesIdentity } from "../../src/json/tablesIdentity.js";

const example = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../examples/cases/${name}-2026.json`, import.meta.url), "utf8"));
const answers = { deadlines: deadlinesAnswer, notifications: notificationsAnswer };
const lawOf = (name: keyof typeof answers, practice?: object) => {
  const answered = answers[name]({ ...example(name), ...(practice && { practice }) });
  if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
  return answered.value.madeWith.law;
};

describe("an answer that reads the law by the day of each event", () => {
  it.each(["deadlines", "notifications"] as const)(
    "%s names the tables it was made with, and what was read otherwise",
    (name) => {
      const law = lawOf(name);
      expect(law.digest).toMatch(/^[0-9a-f]{64}$/);
      expect(law.changed).toEqual([]);
      expect(lawOf(name)).toEqual(law);
      const practice = name === "deadlines" ? { weekendArrival: "strict" } : { monthsCounted: "cumulative" };
      const other = lawOf(name, practice);
      expect(other.changed).toEqual([`practice.${Object.keys(practice)[0]}`]);
      expect(other.digest).not.toBe(law.digest);
    },
  );
  it("has the same identity where a reading is told that is the default anyway", () => {
    expect(lawOf("deadlines", { weekendArrival: "kela" })).toEqual(lawOf("deadlines"));
  });
  it("rests on other tables for limits than for notifications", () => {
    expect(lawOf("deadlines").digest).not.toBe(lawOf("notifications").digest);
  });
});

describe("the identity of tables", () => {
  const table = { one: limits.decision };
  it("is the digest of every version of theirs", () => {
    const standard = { a: "first" };
    expect(tablesIdentity(table)(standard, [])).toEqual({ digest: digestOf([digestOf(table), standard]), changed: [] });
    const [first, ...others] = limits.decision.versions;
    const changed = {
      one: { ...limits.decision, versions: [{ ...first!, value: { count: 8, unit: "workingDays" } }, ...others] },
    };
    expect(tablesIdentity(changed)(standard, []).digest).not.toBe(tablesIdentity(table)(standard, []).digest);
    // Another default is another law, although nobody chose anything.
    expect(tablesIdentity(table)({ a: "second" }, []).digest).not.toBe(tablesIdentity(table)(standard, []).digest);
  });
  it("does not depend on the order in which readings are told", () => {
    const identity = tablesIdentity(table);
    const readings = [
      ["b", "x"],
      ["a", "y"],
    ] as const;
    const told = (own: readonly (readonly [string, string])[]) => identity(Object.fromEntries(own), own);
    expect(told([...readings].reverse())).toEqual(told(readings));
    expect(told(readings).changed).toEqual(["practice.a", "practice.b"]);
    expect(told([["b", "z"], readings[1]]).digest).not.toBe(told(readings).digest);
  });
});

describe("the tables that an answer names", () => {
  // A version of a time that no example reaches: the answers stay, the law does not.
  const before = { from: "1917-12-06", value: null, source: { law: "1412/1997", section: "1 §", confidence: "model" } };
  const alter = <T>(table: Record<string, unknown>, name: string, value: unknown, work: () => T): T => {
    const kept = table[name];
    table[name] = value;
    try {
      return work();
    } finally {
      table[name] = kept;
    }
  };
  const fresh = async (room: "deadlines" | "notifications") => {
    vi.resetModules();
    const answer =
      room === "deadlines"
        ? (await import("../../src/json/deadlines.js")).deadlinesAnswer
        : (await import("../../src/json/notifications.js")).notificationsAnswer;
    const tables = {
      limits: (await import("../../src/deadlines/limits.js")).limits,
      daysOff: (await import("../../src/deadlines/daysOff.js")).daysOff,
      expenseKinds: (await import("../../src/figures/expenseKinds.js")).expenseKinds,
      notificationTypes: (await import("../../src/notifications/notificationTypes.js")).notificationTypes,
    } as unknown as Record<string, Record<string, Record<string, unknown>>>;
    return {
      tables,
      digest: () => {
        const answered = answer(example(room));
        if (!answered.ok) throw new Error("problems");
        return answered.value.madeWith.law.digest;
      },
    };
  };
  it.each([
    ["deadlines", "limits", "decision"],
    ["deadlines", "daysOff", "epiphany"],
    ["notifications", "limits", "urgentDecision"],
    ["notifications", "daysOff", "epiphany"],
    ["notifications", "expenseKinds", "rent"],
    ["notifications", "notificationTypes", "childWelfare"],
  ] as const)("of %s are among others %s (%s)", async (room, table, name) => {
    const digest = (await fresh(room)).digest();
    const { tables, digest: again } = await fresh(room);
    const entry = tables[table]![name]!;
    const field = table === "notificationTypes" ? "basis" : "versions";
    expect(alter(entry, field, [...(entry[field] as object[]), before], again)).not.toBe(digest);
    expect((await fresh(room)).digest()).toBe(digest);
  });
});
