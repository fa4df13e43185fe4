import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { areaOf, type MunicipalityCode, municipalitiesOn } from "../../src/areas/index.js";
import { type Day, type Month, monthAfter } from "../../src/dates.js";
import type {
  AssistanceMonth,
  BasicDecision,
  NotifiableEvent,
  PassedApplication,
} from "../../src/notifications/case.js";
import { notificationsOf } from "../../src/notifications/notificationsOf.js";
import {
  type NotificationRow,
  type NotificationTable,
  notificationTable,
  validateCrossTab,
} from "../../src/notifications/notificationTable.js";
import { type NotificationPractice, standardNotificationPractice } from "../../src/notifications/practice.js";
import { runs } from "../runs.js";
import { assisted, monthsFrom, personOf } from "./people.js";

const day = (text: string) => text as Day;
const columns = [
  "supplementaryApplication",
  "reducedBasicAmount",
  "socialServicesNeed",
  "under25FourMonths",
  "over25TwelveMonths",
  "immigrantTwoMonths",
] as const;

/** Kela's table of 2017 as it was published: a blank stays a blank. */
function published(): NotificationTable {
  const text = readFileSync(new URL("../data/notifications-2017.csv", import.meta.url), "utf8");
  const number = (cell: string | undefined) => (cell === undefined || cell === "" ? null : Number(cell));
  const rows = text
    .trim()
    .split("\n")
    .slice(1)
    .map((line): NotificationRow => {
      const [name = "", total, ...cells] = line.trim().split(",");
      return {
        name,
        total: number(total),
        cells: Object.fromEntries(columns.map((column, place) => [column, number(cells[place])])),
      };
    });
  const totals = rows.pop()!;
  return { columns, rows, totals: { ...totals, name: "total" } };
}

describe("Kela's table of 2017", () => {
  const table = published();

  it("adds up in every row and column", () => {
    expect(table.rows).toHaveLength(20);
    expect(validateCrossTab(table)).toEqual([]);
    expect(table.totals.total).toBe(129_740);
  });

  it("is rebuilt from a ledger of 129 740 notifications, blanks as blanks", () => {
    function* sent() {
      for (const { name: region, cells } of table.rows)
        for (const type of columns) for (let count = cells[type] ?? 0; count > 0; count--) yield { type, region };
    }
    const rebuilt = notificationTable(
      sent(),
      columns,
      table.rows.map(({ name }) => name),
    );
    expect(rebuilt).toEqual(table);
    expect(rebuilt.totals.cells.over25TwelveMonths).toBeNull();
    expect(rebuilt.rows[0]!.cells.reducedBasicAmount).toBeNull();
  });

  it("with any one cell taken away has exactly one row and one column that do not add up", () => {
    for (const [place, row] of table.rows.entries())
      for (const column of columns) {
        if (row.cells[column] === null) continue;
        const cells = { ...row.cells, [column]: null };
        const rows = table.rows.map((own, at) => (at === place ? { ...own, cells } : own));
        const findings = validateCrossTab({ ...table, rows });
        expect(findings.map(({ of, name }) => [of, name])).toEqual([
          ["row", row.name],
          ["column", column],
        ]);
      }
  });

  it("does not take a zero for a blank, nor the other way round", () => {
    const zero = { ...table.totals, cells: { ...table.totals.cells, over25TwelveMonths: 0 } };
    expect(
      validateCrossTab({ ...table, totals: zero }).map(({ of, name, stated, sum }) => [of, name, stated, sum]),
    ).toEqual([["column", "over25TwelveMonths", 0, null]]);
    const empty = notificationTable([], columns, ["a"]);
    expect(empty.totals.total).toBeNull();
    expect(validateCrossTab(empty)).toEqual([]);
    expect(() => notificationTable([{ type: "x", region: "a" }], columns, ["a"])).toThrow(RangeError);
    expect(() => notificationTable([{ type: columns[0], region: "b" }], columns, ["a"])).toThrow(RangeError);
  });

  it("finds a cell of no column and a row that stands twice, and counts nothing twice", () => {
    const [row] = table.rows;
    const strange = { ...row!, cells: { ...row!.cells, rumours: 3 } };
    const rows = [strange, ...table.rows.slice(1)];
    expect(validateCrossTab({ ...table, rows })).toEqual([
      { of: "unknownColumn", name: "rumours", stated: 3, sum: null },
    ]);
    const twice = validateCrossTab({ ...table, rows: [...table.rows, row!] });
    expect(twice).toContainEqual({ of: "repeatedRow", name: row!.name, stated: row!.total, sum: null });
    const doubled = notificationTable([{ type: "x", region: "a" }], ["x", "x"], ["a", "a"]);
    expect([doubled.columns, doubled.rows.length, doubled.totals.total]).toEqual([["x"], 1, 1]);
    expect(validateCrossTab(doubled)).toEqual([]);
  });

  it("has columns of any name", () => {
    const names = ["constructor", "__proto__", "toString"];
    const counted = notificationTable([{ type: "__proto__", region: "a" }], names, ["a", "b"]);
    expect(counted.totals.total).toBe(1);
    expect(Object.values(counted.totals.cells)).toEqual([null, 1, null]);
    expect(validateCrossTab(counted)).toEqual([]);
    const bare = { name: "a", total: null, cells: {} };
    expect(validateCrossTab({ columns: names, rows: [bare], totals: { ...bare, name: "total" } })).toEqual([]);
  });

  it("finds a wrong grand total in its row and its column", () => {
    const totals = { ...table.totals, total: 105_291 };
    expect(validateCrossTab({ ...table, totals }).map(({ of, name }) => [of, name])).toEqual([
      ["row", "total"],
      ["column", "total"],
    ]);
  });

  it("has no notice of twelve months: not by the act, nor, if the duty had begun, from Kela's own months", () => {
    const sent = (months: readonly AssistanceMonth[], practice: Partial<NotificationPractice>) =>
      notificationsOf(personOf({}, { months }), day("2017-12-31"), { ...standardNotificationPractice, ...practice })
        .notifications.length;
    const own = monthsFrom("2017-01", 12);
    const withPrior = [...monthsFrom("2016-01", 12), ...own];
    expect(sent(own, {})).toBe(0);
    expect(sent(withPrior, {})).toBe(0);
    expect(sent(own, { twelveMonthDuty: "january2017" })).toBe(0);
    expect(sent(withPrior, { twelveMonthDuty: "january2017" })).toBe(1);
    expect(sent(withPrior, { twelveMonthDuty: "january2017", otherPayersMonths: "onlyKela" })).toBe(0);
  });
});

describe("a year of 100 000 made-up persons", () => {
  /** Numbers that look like chance and are always the same. */
  function numbersFrom(seed: number): (below: number) => number {
    let state = seed;
    return (below) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * below);
    };
  }

  it("gives a table whose rows and columns add up to what was sent", () => {
    const next = numbersFrom(2025);
    const asOf = day("2025-12-31");
    const places = municipalitiesOn(day("2025-01-01"));
    const regions = new Set<string>();
    const regionOf = (municipality: MunicipalityCode) => areaOf(municipality, "region", asOf)!.heading.fi;
    for (const municipality of places) regions.add(regionOf(municipality));
    const sent: { type: string; region: string }[] = [];
    const keys = new Set<string>();
    const persons = runs(100_000, { fast: 2000, most: 100_000 }).numRuns;
    for (let number = 0; number < persons; number++) {
      const municipality = places[next(places.length)]!;
      const first = monthAfter("2024-06" as Month, next(18));
      const months = Array.from({ length: next(14) }, (_, place) =>
        assisted(monthAfter(first, place), { mainLivelihood: next(12) > 0, unemployed: next(5) > 0 }),
      ).filter(({ month }) => month <= "2025-12");
      const month = `2025-${String(next(12) + 1).padStart(2, "0")}` as Month;
      const on = day(`${month}-${10 + next(18)}`);
      const decisions: BasicDecision[] =
        next(3) > 0 ? [{ on, month, kind: "initial", reductionPercent: next(5) === 0 ? 20 : 0 }] : [];
      const events: NotifiableEvent[] =
        next(10) === 0 ? [{ kind: "socialNeedSeen", on, obvious: true, consent: next(2) === 0 }] : [];
      const applications: PassedApplication[] =
        next(3) === 0
          ? [
              {
                id: "h",
                receivedOn: day(`${month}-01`),
                months: [month],
                lines: [{ id: "bed", kind: "furniture", part: null, attachments: [] }],
                transferAskedOn: next(2) === 0 ? day(`${month}-01`) : null,
                urgentBasic: false,
                urgentSupplementary: false,
                urgencyFoundOn: day(`${month}-01`),
                municipality: null,
              },
            ]
          : [];
      const given = personOf(
        {
          id: `p${number}`,
          born: day(`${1960 + next(46)}-0${1 + next(9)}-15`),
          isImmigrant: next(10) === 0,
          firstPermitOn: day("2023-05-01"),
        },
        { homes: [{ from: day("2020-01-01"), municipality }], months, decisions, events, applications },
      );
      for (const { type, sendOn, key } of notificationsOf(given, asOf).notifications) {
        if (sendOn < "2025-01-01" || !(columns as readonly string[]).includes(type)) continue;
        keys.add(key);
        sent.push({ type, region: regionOf(municipality) });
      }
    }
    const table = notificationTable(sent, columns, [...regions].sort());
    expect(validateCrossTab(table)).toEqual([]);
    expect(table.totals.total).toBe(sent.length);
    expect(keys.size).toBe(sent.length);
    for (const column of columns) expect(table.totals.cells[column]).toBeGreaterThan(persons / 1000);
  });
});
