import { expect, it } from "vitest";
import { columnsOf, type TableName } from "../../src/simulation/index.js";

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const head = [row(["Column", "Cell", "Meaning"]), row(["---", "---", "---"])];

function tableOf(table: TableName): string {
  const own = columnsOf(table).filter(({ name }) => !/^(?:income|expense|asset)_/.test(name));
  return [...head, ...own.map(({ name, expected, about }) => row([`\`${name}\``, expected, about]))].join("\n");
}

/** The columns of one kind stand for those of all kinds of the list. */
function itemsOf(prefix: string, kind: string, table: TableName): string {
  const of = `${prefix}_${kind}`;
  const own = columnsOf(table).filter(({ name }) => name === of || name.startsWith(`${of}_`));
  const shown = own.map(({ name, expected, about }) => row([`\`${name.replace(kind, "KIND")}\``, expected, about]));
  return [...head, ...shown].join("\n");
}

it("the data dictionary has every column of the flat tables", async () => {
  const page = [
    "# Columns of the flat tables",
    "Written by `test/simulation/columns.test.ts` from the source; do not edit by hand (run that test with `-u`). How the tables are used: [simulation](simulation.md).",
    "A cell is empty where there is nothing to say. Amounts are euros with a point, at most two decimals; a column whose name ends in `_cents` holds whole cents instead. `true` and `false` may be written 1 and 0. A column whose name begins with `x_` is the user's own and is not read; any other name is refused.",
    "## One row a household",
    tableOf("households"),
    "## One row a person",
    tableOf("persons"),
    "## Items, by kind",
    "The kinds stand in [kinds](kinds.md). An amount makes one income, expense or asset; nought is nothing. Incomes stand in the table of persons; expenses and assets of a person stand there, common ones in the table of households.",
    itemsOf("income", "earnings", "persons"),
    itemsOf("expense", "rent", "households"),
    itemsOf("asset", "account", "persons"),
  ].join("\n\n");
  await expect(`${page}\n`).toMatchFileSnapshot("../../docs/simulation-columns.md");
});
