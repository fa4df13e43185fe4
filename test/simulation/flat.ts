import { type Column, cellText, columnsOf, type Separator, type Table, tableOf } from "../../src/simulation/index.js";
import { csv } from "./tables.js";

/*
 * Documents of `assess` as rows of the flat tables, by the names that the page of columns gives them: a field of an object
 * is a column with its path, an item a column of its kind. What has no column (lists, a second item of a kind) is left out
 * of the document, too.
 */

type Plain = Readonly<Record<string, unknown>>;

/** How cells are written: euros as text, whole cents as text, or what a columnar file holds. */
export type Style = "euros" | "cents" | "numbers";

interface Flat {
  /** The document without what the tables do not hold, its items in the order of the columns. */
  readonly document: Plain;
  readonly household: ReadonlyMap<string, unknown>;
  readonly persons: readonly ReadonlyMap<string, unknown>[];
}

const names = {
  households: new Set(columnsOf("households").map(({ name }) => name)),
  persons: new Set(columnsOf("persons").map(({ name }) => name)),
};
type TableName = keyof typeof names;

const items = [
  ["incomes", "income", "net"],
  ["expenses", "expense", "amount"],
  ["assets", "asset", "amount"],
] as const;

export function flatOf(document: Plain, id: string, style: Style): Flat {
  const own = document.household as Plain;
  const people = own.persons as readonly Plain[];
  const household = new Map<string, unknown>();
  const persons = people.map(() => new Map<string, unknown>());
  const lists: Record<string, Plain[]> = { incomes: [], expenses: [], assets: [] };

  const fieldsOf = (fields: Plain, prefix: string, table: TableName, row: Map<string, unknown>): Plain =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, value]) => {
        const column = `${prefix}${name}`;
        if (typeof value === "object" && value !== null) {
          const inner = Array.isArray(value) ? {} : fieldsOf(value as Plain, `${column}_`, table, row);
          return Object.keys(inner).length === 0 ? [] : [[name, inner]];
        }
        if (value === undefined || !names[table].has(column)) return [];
        if (!names[table].has(`${column}_cents`)) row.set(column, cellOf(value, style));
        else setAmount(row, column, value as string, style);
        return [[name, value]];
      }),
    );

  const itemsOf = (owner: Plain | undefined, table: TableName, row: Map<string, unknown>) => {
    for (const column of names[table]) {
      for (const [list, prefix, amount] of items) {
        const kind = column.slice(prefix.length + 1);
        const all = (own[list] ?? []) as readonly Plain[];
        const item = all.find((each) => each.person === owner?.id && each.kind === kind);
        if (!column.startsWith(`${prefix}_`) || item === undefined) continue;
        const { person: _, kind: __, [amount]: money, ...more } = item;
        const fields = fieldsOf(more, `${column}_`, table, row);
        // Nought alone is nothing.
        if (Number(money) === 0 && Object.keys(fields).length === 0) continue;
        setAmount(row, column, money as string, style);
        lists[list]!.push({ kind, ...(owner === undefined ? {} : { person: owner.id }), [amount]: money, ...fields });
      }
    }
  };

  const { carryIn, period } = document;
  household.set("household", id);
  household.set("month", document.month);
  household.set("persons", style === "numbers" ? people.length : String(people.length));
  if (own.municipality !== undefined) household.set("municipality", own.municipality);
  const { dwelling, ...around } = fieldsOf({ dwelling: own.dwelling, carryIn, period }, "", "households", household);
  itemsOf(undefined, "households", household);
  const members = people.map((person, place) => {
    const row = persons[place]!;
    row.set("household", id);
    row.set("person", person.id);
    const { id: _, ...more } = person;
    const fields = fieldsOf(more, "", "persons", row);
    itemsOf(person, "persons", row);
    return { id: person.id, ...fields };
  });
  const { municipality } = own;
  const home = { municipality, dwelling, persons: members, ...lists };
  return {
    document: {
      reference: id,
      month: document.month,
      ...around,
      household: Object.fromEntries(Object.entries(home).filter(([, value]) => value !== undefined)),
    },
    household,
    persons,
  };
}

/** Rows as a table with its columns in the order of the page: as text with a separator, or columns in memory. */
export function tableFrom(
  table: TableName,
  rows: readonly ReadonlyMap<string, unknown>[],
  separator: Separator | null,
): Table {
  const heading = [...names[table]].filter((name) => rows.some((row) => row.has(name)));
  if (separator === null) {
    const column = (name: string) => rows.map((row) => row.get(name) ?? null);
    return tableOf(Object.fromEntries(heading.map((name) => [name, column(name) as unknown as Column])));
  }
  const lines = rows.map((row) => heading.map((name) => cellText(String(row.get(name) ?? ""))).join(separator));
  return csv(`${[heading.join(separator), ...lines].join("\n")}\n`);
}

function cellOf(value: unknown, style: Style): unknown {
  if (value === null) return "none";
  if (style === "numbers") return typeof value === "number" ? BigInt(value) : value;
  if (typeof value === "boolean") return style === "cents" ? String(Number(value)) : String(value);
  return String(value);
}

function setAmount(row: Map<string, unknown>, column: string, amount: string, style: Style): void {
  const [euros, decimals = ""] = amount.split(".");
  const cents = Number(`${euros}${decimals.padEnd(2, "0")}`);
  if (style === "euros") row.set(column, amount);
  else row.set(`${column}_cents`, style === "cents" ? String(cents) : cents);
}
