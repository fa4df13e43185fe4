import { expenseKindNames } from "../figures/expenseKinds.js";
import { incomeKindNames } from "../figures/incomeKinds.js";
import type { FieldColumn } from "./cells.js";
import { type ItemList, type Meaning, meaningOf, type TableName } from "./columns.js";
import type { Column, Table } from "./tables.js";

/** A column of a kind of item with the columns of its other fields. */
export interface ItemColumn {
  readonly name: string;
  readonly column: Column;
  readonly list: ItemList;
  readonly kind: string;
  readonly kindPlace: number;
  readonly inCents: boolean;
  readonly details: readonly FieldColumn[];
}

/** The columns of a table by what they mean. */
export interface Compiled {
  readonly own: Readonly<Record<string, Column | undefined>>;
  readonly items: readonly ItemColumn[];
  readonly fields: readonly FieldColumn[];
}

export function compiled(name: TableName, table: Table): Compiled {
  const own: Record<string, Column> = {};
  const fields: FieldColumn[] = [];
  const items: { name: string; column: Column; meaning: Extract<Meaning, { is: "item" }> }[] = [];
  const details: (FieldColumn & { readonly of: string })[] = [];
  for (const [heading, column] of table.columns) {
    const meaning = meaningOf(name, heading);
    if (meaning === undefined || meaning.is === "ignored") continue;
    if (meaning.is === "own") own[meaning.name] = column;
    else if (meaning.is === "item") items.push({ name: heading, column, meaning });
    else if (meaning.is === "field") fields.push({ name: heading, column, leaf: meaning.leaf });
    else details.push({ name: heading, column, leaf: meaning.leaf, of: `${meaning.list} ${meaning.kind}` });
  }
  // Details without the amount they belong to: an item of its own, so that a cell in them is a missing amount.
  const found = new Set(items.map(({ meaning }) => `${meaning.list} ${meaning.kind}`));
  const orphans = [...new Set(details.map(({ of }) => of))].filter((of) => !found.has(of));
  const made = [
    ...items.map(({ name: heading, column, meaning }) => ({ name: heading, column, ...meaning })),
    ...orphans.map((of) => {
      const [list, kind] = of.split(" ") as [ItemList, string];
      return { name: kind, column: [] as Column, list, kind, inCents: false };
    }),
  ];
  return {
    own,
    fields,
    items: made.map(({ name: heading, column, list, kind, inCents }) => ({
      name: heading,
      column,
      list,
      kind,
      kindPlace: places[list].get(kind) ?? -1,
      inCents,
      details: details.filter(({ of }) => of === `${list} ${kind}`),
    })),
  };
}

const places: Readonly<Record<ItemList, ReadonlyMap<string, number>>> = {
  incomes: new Map(incomeKindNames.map((kind, place) => [kind, place])),
  expenses: new Map(expenseKindNames.map((kind, place) => [kind, place])),
  assets: new Map(),
};
