// Who works out a whole population. `prepare` gets a part of it and gives a function that puts the assistance of every
// household, in cents, into `out`; DuckDB takes all parts itself. What is prepared is not measured.
import { readFileSync } from "node:fs";
import { columnNames, columnsOf, tablesOf } from "./columns.mjs";
import { month, municipality, situationOf } from "./households.mjs";
import { simplified, simplifiedDecimal, simplifiedSql } from "./simplified.mjs";

/** The housing limit of four persons in Helsinki in June 2025; checked against that of the library. */
export const limit = 112_200;

export const candidates = {
  lines: { title: "columns to sheets with all lines", most: 1e7, prepare: ours(sheets(({ assess }) => assess)) },
  totals: { title: "columns to totals", most: 1e7, prepare: ours(sheets(({ assessTotals }) => assessTotals)) },
  facts: { title: "columns to facts, all checks", most: 1e6, gives: "facts", prepare: ours(factsAlone) },
  aggregates: { title: "columns to all aggregates", most: 1e6, gives: "sum", prepare: ours(aggregates) },
  loop: {
    title: "simplified: a loop over typed arrays",
    most: 1e7,
    prepare: async () => (facts, from) => {
      const columns = columnsOf(facts);
      return (out) => simplified(columns, limit, out, from);
    },
  },
  duckdb: { title: "simplified: DuckDB 1.5.6, in memory", most: 1e7, database },
  decimal: {
    title: "simplified: decimal.js 10.6.0",
    most: 1e6,
    prepare: async () => (facts, from) => {
      const columns = columnsOf(facts);
      return (out) => simplifiedDecimal(columns, limit, out, from);
    },
  },
  publicodes: {
    title: "simplified: publicodes 1.10.3",
    most: 1e4,
    prepare: async () => {
      const [{ default: Engine }, { parse }] = await Promise.all([import("publicodes"), import("yaml")]);
      const engine = new Engine(parse(readFileSync(new URL("simplified.publicodes.yaml", import.meta.url), "utf8")));
      return (facts, from) => {
        const situations = facts.map(situationOf);
        return (out) => {
          situations.forEach((situation, row) => {
            const { nodeValue } = engine.setSituation(situation).evaluate("assistance");
            out[from + row] = Math.round(nodeValue * 100);
          });
        };
      };
    },
  },
};

/** The library over its own tables. */
function ours(passOf) {
  return async () => {
    const [core, { norms }, simulation] = await Promise.all(
      ["", "norms/", "simulation/"].map((entry) => import(`../../dist/${entry}index.js`)),
    );
    const scenario = simulation.scenarioOf("law", { norms });
    const found = scenario.lawOf(month).limits.get(municipality)[3];
    if (found !== limit) throw new Error(`the limit is ${found}, not ${limit}`);
    return (facts, from) => {
      const made = tablesOf(facts, limit, from);
      const [households, persons] = [simulation.tableOf(made.households), simulation.tableOf(made.persons)];
      const population = () => simulation.populationOf(households, persons, { month });
      return passOf({ population, scenario, simulation, core }, from);
    };
  };
}

function sheets(choose) {
  return ({ population, scenario, core }, from) => {
    const assess = choose(core);
    return (out) => {
      let at = from;
      for (const member of population()) {
        if (!member.ok) throw new Error("a household was refused");
        out[at++] = assess(member.input, scenario.lawOf(month)).assistance;
      }
    };
  };
}

function factsAlone({ population }, from) {
  return (out) => {
    let at = from;
    for (const { ok } of population()) out[at++] = Number(ok);
  };
}

/** Aggregates have no single households: the sum of the part stands in its first place. */
function aggregates({ population, scenario, simulation }, from) {
  return (out) => {
    const { scenarios } = simulation.summaryOf(simulation.simulate(population(), [scenario]), { names: ["law"] });
    out[from] = Math.round(Number(scenarios[0].cost) * 100);
  };
}

/** DuckDB with so many threads, over one table in memory. */
async function database(parts, threads) {
  const { DuckDBInstance, DuckDBDataChunk, INTEGER } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:", { threads: String(threads) });
  const connection = await instance.connect();
  const names = ["number", ...columnNames];
  await connection.run(`CREATE TABLE household (${names.map((name) => `${name} INTEGER`).join(", ")})`);
  const appender = await connection.createAppender("household");
  const chunkSize = 2048;
  for (const { facts, from } of parts) {
    const columns = columnsOf(facts);
    for (let first = 0; first < facts.length; first += chunkSize) {
      const rows = Math.min(chunkSize, facts.length - first);
      const chunk = DuckDBDataChunk.create(names.map(() => INTEGER));
      const numbers = Array.from({ length: rows }, (_, row) => from + first + row);
      chunk.setColumns([numbers, ...columnNames.map((name) => [...columns[name].subarray(first, first + rows)])]);
      appender.appendDataChunk(chunk);
    }
  }
  appender.closeSync();
  return {
    pass: () => connection.run(`CREATE OR REPLACE TABLE result AS ${simplifiedSql(limit)}`),
    fill: async (out) => {
      const result = await connection.stream("SELECT number, assistance FROM result");
      for (let chunk = await result.fetchChunk(); chunk?.rowCount > 0; chunk = await result.fetchChunk()) {
        const [places, amounts] = [chunk.getColumnValues(0), chunk.getColumnValues(1)];
        places.forEach((place, row) => {
          out[place] = Number(amounts[row]);
        });
      }
    },
  };
}
