import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
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
    expect(tablesIdentity(table)([])).toEqual({ digest: digestOf(table), changed: [] });
    const [first, ...others] = limits.decision.versions;
    const changed = {
      one: { ...limits.decision, versions: [{ ...first!, value: { count: 8, unit: "workingDays" } }, ...others] },
    };
    expect(tablesIdentity(changed)([]).digest).not.toBe(tablesIdentity(table)([]).digest);
  });
  it("does not depend on the order in which readings are told", () => {
    const identity = tablesIdentity(table);
    const readings = [
      ["b", "x"],
      ["a", "y"],
    ] as const;
    expect(identity([...readings].reverse())).toEqual(identity(readings));
    expect(identity(readings).changed).toEqual(["practice.a", "practice.b"]);
    expect(identity([["b", "z"], readings[1]]).digest).not.toBe(identity(readings).digest);
  });
});
