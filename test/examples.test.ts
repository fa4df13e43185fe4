import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { main } from "../src/cli/index.js";

const folder = new URL("../examples/", import.meta.url);
const programs = readdirSync(folder).filter((name) => name.endsWith(".mjs"));
const cases = readdirSync(new URL("cases/", folder));

describe("the examples", () => {
  it.each(programs)("%s prints what its last comment says", async (name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    const promised = [...text.matchAll(/^\/\/=> (.*)$/gm)].map(([, line]) => line);
    expect(promised.length).toBeGreaterThan(0);
    expect(text.split("\n").length).toBeLessThan(45);
    const printed: string[] = [];
    const log = vi.spyOn(console, "log").mockImplementation((line) => void printed.push(String(line)));
    await import(new URL(name, folder).href);
    log.mockRestore();
    expect(printed).toEqual(promised);
  });

  // The results as Kela printed them.
  it.each([
    ["kela-2017-single.json", ["238.09"]],
    ["kela-2018-marja.json", ["203.21", "83.21"]],
    ["kela-2021-sanna.json", ["191.33"]],
    ["kela-2024-couple.json", ["1792.51"]],
    ["kela-2024-simon.json", ["405.08"]],
    ["single-parent-2026.json", ["1057.45"]],
  ])("cases/%s gives %j", (name, results) => {
    expect(cases).toContain(name);
    let out = "";
    const write = (text: string) => {
      out += text;
    };
    expect(main(["assess", "--json", new URL(`cases/${name}`, folder).pathname], write, write)).toBe(0);
    const answer = JSON.parse(out);
    expect((answer.months ?? [answer]).map((sheet: { assistance: string }) => sheet.assistance)).toEqual(results);
  });

  // The derived examples X32, X30 (the second month), X25, and the strike of 20 § 1 mom 3 kohta.
  it.each([
    [
      "offset",
      "advance-2026.json",
      { collected: "1190.72", toClient: "595.36", incomeOf: "2026-08", lastNoticeDay: "2026-07-31" },
    ],
    [
      "benefits",
      "sanction-2026.json",
      { reductions: [{ person: "a", percent: 40 }], privilegedIncome: [{ net: "102.60", seen: "kela" }] },
    ],
    [
      "deadlines",
      "deadlines-2026.json",
      { deadlines: [{ due: "2026-06-24" }, { due: "2026-06-30" }, { due: "2026-07-01" }, {}, { due: "2026-08-03" }] },
    ],
    [
      "deadlines",
      "limits-2026.json",
      {
        deadlines: [
          { kind: "urgentDecision", due: "2026-05-19", status: "metLate" },
          { kind: "decision", month: "2026-04", due: "2026-05-27" },
          { kind: "retroactiveApplication", due: "2026-05-07", status: "metLate" },
          { kind: "decision", month: "2026-05", due: "2026-05-27" },
          { kind: "implementation", due: "2026-05-28" },
          { kind: "personalConversation", due: "2026-06-29", status: "dueToday" },
          { kind: "reviewRequest", due: "2026-06-29", status: "metInTime" },
          { kind: "hearing", due: "2026-05-29" },
          { kind: "prompt", due: "2026-07-02" },
          { kind: "cheaperHousing", due: "2026-08-31" },
          { kind: "payerNotice", due: "2026-06-18", status: "lapsed" },
          { kind: "recoveryApplication", due: "2029-05-28" },
        ],
        mayDecide: { may: true },
      },
    ],
    ["supplementary", "supplementary-2025.json", { assistance: "74.00", surplusUsed: "46.00", surplusLeft: "0.00" }],
    ["recovery", "recovery-strike.json", { recoverable: "100.00", lines: [{ lastDay: "2027-03-01" }] }],
    [
      "notifications",
      "notifications-2026.json",
      {
        notifications: [
          { type: "reducedBasicAmount", sendOn: "2026-03-03", visibleFrom: "2026-03-04" },
          { type: "supplementaryApplication", sendOn: "2026-03-03" },
          { type: "housingGuidance", guidedTo: { kind: "municipality", code: "853" } },
          { type: "socialServicesNeed", recipient: { kind: "wellbeingServicesCounty", code: "05" } },
          {
            type: "under25FourMonths",
            recipient: { kind: "wellbeingServicesCounty", code: "90" },
            sendOn: "2026-05-04",
          },
        ],
      },
    ],
  ])("%s of cases/%s is what the law gives", (command, name, result) => {
    expect(cases).toContain(name);
    let out = "";
    const write = (text: string) => {
      out += text;
    };
    expect(main([command, "--json", new URL(`cases/${name}`, folder).pathname], write, write)).toBe(0);
    expect(JSON.parse(out)).toMatchObject(result);
  });

  it("has no case that is not checked", () => {
    expect(cases).toHaveLength(13);
  });
});
