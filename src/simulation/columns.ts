import { assetKinds } from "../facts.js";
import { expenseKindNames } from "../figures/expenseKinds.js";
import { incomeKindNames } from "../figures/incomeKinds.js";
import { aboutOf } from "../json/about.js";
import { expectedOf } from "../json/read.js";
import { assessFields, type Field, type Fields } from "../json/schema.js";

export type TableName = "households" | "persons";

/** What a column of the flat table means. */
export type Meaning =
  /** A column of the table itself. */
  | { readonly is: "own"; readonly name: OwnName }
  /** The amount of an item of a kind: one income, expense or asset for each cell that is not empty. */
  | { readonly is: "item"; readonly list: ItemList; readonly kind: string; readonly inCents: boolean }
  /** Another field of the same item. */
  | { readonly is: "detail"; readonly list: ItemList; readonly kind: string; readonly leaf: Leaf }
  /** A field of the person, of the home or of the document, by its path. */
  | { readonly is: "field"; readonly leaf: Leaf }
  /** For the user's own purposes; not read. */
  | { readonly is: "ignored" };

/** A field that one cell can hold, with its path from the object the row stands for. */
export interface Leaf {
  readonly path: readonly string[];
  readonly field: Field;
  readonly inCents: boolean;
}

export type ItemList = "incomes" | "expenses" | "assets";

export type OwnName =
  | "household"
  | "month"
  | "municipality"
  | "persons"
  | "weight"
  | "person"
  | "role"
  | "born"
  | "livingArrangement";

export interface OwnColumn {
  readonly name: OwnName;
  readonly required: boolean;
  readonly expected: string;
  readonly about: string;
}

/** Columns that each table has of its own; all others are made of the schema. */
export const ownColumns: Readonly<Record<TableName, readonly OwnColumn[]>> = {
  households: [
    {
      name: "household",
      required: true,
      expected: "text of 1 to 200 characters",
      about: "Id of the household, unique in the file.",
    },
    {
      name: "persons",
      required: true,
      expected: "whole number from 1 to 100",
      about: "Number of its persons, so that a household whose rows are torn apart is never assessed as a smaller one.",
    },
    {
      name: "month",
      required: false,
      expected: 'month, "2026-03"',
      about: "Month of the facts; that of the run when left out.",
    },
    { name: "municipality", required: false, expected: 'code, "091"', about: "Code of the municipality of residence." },
    {
      name: "weight",
      required: false,
      expected: 'number, "12.5"',
      about: "How many households it stands for, below a million, at most six decimals; 1 when left out.",
    },
  ],
  persons: [
    { name: "household", required: true, expected: "text", about: "Id of the household." },
    {
      name: "person",
      required: true,
      expected: "text of 1 to 100 characters",
      about: "Id of the person, unique in the household.",
    },
    { name: "role", required: true, expected: "applicant, spouse, child", about: "Place in the family (3 § 1 mom)." },
    { name: "born", required: true, expected: 'day, "2026-03-01"', about: "Day of birth." },
    {
      name: "livingArrangement",
      required: false,
      expected: "alone, sharedHousehold, withParents",
      about: "How an applicant without spouse and children lives; required then.",
    },
  ],
};

const household = assessFields.household.fields;

/** The fields of the items by list. */
export const itemFields: Readonly<Record<ItemList, Fields>> = {
  incomes: household.incomes.of,
  expenses: household.expenses.of,
  assets: household.assets.of,
};

/** The name of the field that holds the amount of an item. */
export const amountNames: Readonly<Record<ItemList, string>> = { incomes: "net", expenses: "amount", assets: "amount" };

const prefixes: readonly (readonly [string, ItemList, readonly string[]])[] = [
  ["income_", "incomes", incomeKindNames],
  ["expense_", "expenses", expenseKindNames],
  ["asset_", "assets", assetKinds],
];

/** Fields of the row's own object that columns may set, by table. */
const rowFields: Readonly<Record<TableName, Fields>> = {
  households: { dwelling: household.dwelling, carryIn: assessFields.carryIn, period: assessFields.period },
  persons: withoutKeys(household.persons.of, ["id", "role", "born", "livingArrangement"]),
};

function withoutKeys(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

const meanings: Readonly<Record<TableName, ReadonlyMap<string, Meaning>>> = {
  households: meaningsOf("households"),
  persons: meaningsOf("persons"),
};

/** What a column of that name means, or `undefined` for none. A name that begins with `x_` is the user's own. */
export function meaningOf(table: TableName, name: string): Meaning | undefined {
  return name.startsWith("x_") ? { is: "ignored" } : meanings[table].get(name);
}

/** Every column there may be, with what a cell of it holds: the data dictionary. */
export function columnsOf(table: TableName): readonly { name: string; expected: string; about: string }[] {
  const own = ownColumns[table].map(({ name, expected, about }) => ({ name: name as string, expected, about }));
  const made = [...meanings[table]].flatMap(([name, meaning]) => {
    if (meaning.is === "own" || meaning.is === "ignored") return [];
    const field = fieldOf(meaning);
    const inCents = meaning.is === "item" ? meaning.inCents : meaning.leaf.inCents;
    const expected = inCents ? "whole cents" : field.form === "object" ? "none" : expectedOf(field);
    return [{ name, expected, about: field.form === "object" ? "No guidance has been given." : aboutOf(field) }];
  });
  return [...own, ...made];
}

function fieldOf(meaning: Extract<Meaning, { is: "item" | "detail" | "field" }>): Field {
  return meaning.is === "item" ? itemFields[meaning.list][amountNames[meaning.list]]! : meaning.leaf.field;
}

function meaningsOf(table: TableName): ReadonlyMap<string, Meaning> {
  const made = new Map<string, Meaning>();
  for (const { name } of ownColumns[table]) made.set(name, { is: "own", name });
  for (const leaf of leavesOf(rowFields[table], [])) made.set(nameOf(leaf.path, leaf), { is: "field", leaf });
  for (const [prefix, list, kinds] of prefixes) {
    // A child's money is a person's; the household has common costs and assets only.
    if (table === "households" && list === "incomes") continue;
    const details = withoutKeys(itemFields[list], ["person", "kind", amountNames[list]]);
    for (const kind of kinds) {
      made.set(`${prefix}${kind}`, { is: "item", list, kind, inCents: false });
      made.set(`${prefix}${kind}_cents`, { is: "item", list, kind, inCents: true });
      for (const leaf of leavesOf(details, [])) {
        made.set(`${prefix}${kind}_${nameOf(leaf.path, leaf)}`, { is: "detail", list, kind, leaf });
      }
    }
  }
  return made;
}

function nameOf(path: readonly string[], { inCents }: Leaf): string {
  return `${path.join("_")}${inCents ? "_cents" : ""}`;
}

/** The fields one cell can hold; lists have no place in a flat table, and what the calculation does not read is left out. */
function* leavesOf(fields: Fields, above: readonly string[]): Generator<Leaf> {
  for (const [name, field] of Object.entries(fields)) {
    const path = [...above, name];
    if (field.offSheet === true || field.form === "list" || field.form === "names" || field.form === "months") continue;
    if (field.form === "object") {
      if (field.nullable) yield { path, field, inCents: false };
      yield* leavesOf(field.fields, path);
      continue;
    }
    yield { path, field, inCents: false };
    if (field.form === "amount") yield { path, field, inCents: true };
  }
}
