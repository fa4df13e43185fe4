import { describe, expect, it } from "vitest";
import { assess } from "../../src/index.js";
import { populationOf, tableOf } from "../../src/simulation/index.js";
import { law } from "../cases.js";
import { members, parsed } from "./tables.js";

// Plain JavaScript without types, as the benchmark runs it without being built.
const bench = (name: string) => import(new URL(`../bench/${name}.mjs`, import.meta.url).href);

describe("the simplified calculation of the benchmark", () => {
  it("gives what the library gives, from documents and from columns, to different households", async () => {
    const [{ households, documentOf, month }, { columnsOf, tablesOf }, { simplified, simplifiedDecimal }] =
      await Promise.all(["households", "columns", "simplified"].map(bench));
    const count = 4000;
    const facts = households(count);
    expect(new Set(facts.map((one: unknown) => JSON.stringify(one))).size).toBe(count);
    const june = law(month);
    const limit = june.limits!.get("091")![3]!;
    const wanted = facts.map((one: unknown) => assess(parsed(documentOf(one, limit)), june).assistance);
    expect(wanted.filter((cents: number) => cents === 0).length).toBeGreaterThan(100);
    const tables = tablesOf(facts, limit);
    const rows = populationOf(tableOf(tables.households), tableOf(tables.persons), { month });
    expect(members([...rows]).map(({ input }) => assess(input, june).assistance)).toEqual(wanted);
    for (const work of [simplified, simplifiedDecimal]) {
      const out = new Int32Array(count);
      work(columnsOf(facts), limit, out, 0);
      expect([...out]).toEqual(wanted);
    }
    // Parts of a population are the households of the whole.
    expect(households(10, 1234)).toEqual(facts.slice(1234, 1244));
  });
});
