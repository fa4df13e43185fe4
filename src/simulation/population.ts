import { type Month, readDay } from "../dates.js";
import type { AssessInput, Expense, Income, Person } from "../facts.js";
import { expenseKindNames } from "../figures/expenseKinds.js";
import { incomeKindNames } from "../figures/incomeKinds.js";
import { blanks } from "../json/blanks.js";
import { check, type Frame, frameOf } from "../json/checks.js";
import { parseAssessInput } from "../json/parse.js";
import { kindOf, type Problem, type ProblemCode, problem } from "../json/problems.js";
import { objectReader, readerOf } from "../json/read.js";
import { assessFields, type Field } from "../json/schema.js";
import { euros, type Money, readMoney } from "../money.js";
import {
  amountNames,
  type ItemList,
  itemFields,
  type Leaf,
  type Meaning,
  meaningOf,
  ownColumns,
  type TableName,
} from "./columns.js";
import type { Column, Table } from "./tables.js";
import { one, readWeight } from "./weights.js";

/** A household of a population that could be read. */
export interface Member {
  readonly ok: true;
  /** The user's own id. */
  readonly household: string;
  readonly line: number;
  readonly input: AssessInput;
  /** How many households it stands for, in millionths. */
  readonly weight: number;
  /** The amount that households are ranked by, where the user names a column for it. */
  readonly rankedBy: Money | undefined;
}

/** What could not be read: a household, or person rows that no household claims. */
export interface Refused {
  readonly ok: false;
  readonly isHousehold: boolean;
  readonly household: string;
  readonly line: number;
  readonly problems: readonly RowProblem[];
}

/** A problem with the place of it in the file. Values are never repeated. */
export interface RowProblem extends Problem {
  readonly table: TableName | "documents";
  readonly line: number;
  readonly column: string;
}

export interface ReadingOptions {
  /** The month of households that name none. */
  readonly month?: Month;
  /** Column of `households` that deciles go by: euros as text, or whole cents when it ends in `_cents`. */
  readonly rankColumn?: string;
}

/** What is wrong with the headings of a table; a population whose columns are not known is not read at all. */
export function headingProblems(
  table: TableName,
  names: readonly string[],
  { rankColumn }: ReadingOptions = {},
): string[] {
  const known = names.filter(
    (name) => meaningOf(table, name) !== undefined || (table === "households" && name === rankColumn),
  );
  const problems = names
    .filter((name) => !known.includes(name))
    .map((name) => `${table}: no column "${name.slice(0, 60)}"`);
  for (const name of new Set(names)) {
    if (names.filter((other) => other === name).length > 1) problems.push(`${table}: column "${name}" twice`);
    if (name.endsWith("_cents") && names.includes(name.slice(0, -"_cents".length))) {
      problems.push(`${table}: "${name}" beside "${name.slice(0, -"_cents".length)}"`);
    }
  }
  for (const { name, required } of ownColumns[table]) {
    if (required && !names.includes(name)) problems.push(`${table}: column "${name}" is missing`);
  }
  if (table === "households" && rankColumn !== undefined && !names.includes(rankColumn)) {
    problems.push(`${table}: column "${rankColumn.slice(0, 60)}" is missing`);
  }
  return problems;
}

/**
 * Reads households and their persons from columns, in the order of the households; person rows may stand in any order
 * within the two tables. Every household is read or refused, so the counts add up; person rows that no household claims
 * come last, each a refusal of its own that is no household. The checks are those of the parser of documents.
 *
 * @throws RangeError when the columns are not those of `headingProblems`
 */
export function* populationOf(
  households: Table,
  persons: Table,
  options: ReadingOptions = {},
): Generator<Member | Refused, void, undefined> {
  const wrong = [
    ...headingProblems("households", [...households.columns.keys()], options),
    ...headingProblems("persons", [...persons.columns.keys()], options),
  ];
  if (wrong.length > 0) throw new RangeError(wrong.join("; "));
  const reader = new Reader(households, persons, options);
  for (let row = 0; row < households.rows; row++) yield reader.household(row);
  yield* reader.strays();
}

/**
 * Reads a document of `assess`, which may have a `weight` ("12.5") and `rankedBy` (euros) beside its own fields.
 */
export function memberOf(document: unknown, line: number, options: ReadingOptions = {}): Member | Refused {
  const problems: Problem[] = [];
  let weight: number | null = one;
  let rankedBy: Money | null | undefined;
  let plain = document;
  if (typeof document === "object" && document !== null && !Array.isArray(document)) {
    const { weight: givenWeight, rankedBy: givenRank, ...rest } = document as Record<string, unknown>;
    if (givenWeight !== undefined) {
      weight = typeof givenWeight === "string" ? readWeight(givenWeight) : null;
      if (weight === null) problems.push(problem("/weight", "wrongForm", weightExpected, kindOf(givenWeight)));
    }
    if (givenRank !== undefined) {
      rankedBy = typeof givenRank === "string" ? readMoney(givenRank) : null;
      if (rankedBy === null) {
        problems.push(problem("/rankedBy", "wrongForm", 'amount as text, "980.00"', kindOf(givenRank)));
      }
    }
    plain = options.month !== undefined && rest.month === undefined ? { ...rest, month: options.month } : rest;
  }
  const parsed = parseAssessInput(plain);
  const reference = parsed.ok ? parsed.value.reference : parsed.reference;
  const household = reference ?? String(line);
  if (parsed.ok && problems.length === 0) {
    return { ok: true, household, line, input: parsed.value, weight: weight!, rankedBy: rankedBy ?? undefined };
  }
  const found = [...problems, ...(parsed.ok ? [] : parsed.problems)];
  return {
    ok: false,
    isHousehold: true,
    household,
    line,
    problems: found.map((each) => ({ ...each, table: "documents", line, column: "" })),
  };
}

/** The refusal of a line that is no JSON. */
export function notJson(line: number): Refused {
  const bad: RowProblem = { ...problem("", "notJson", "JSON document", "text"), table: "documents", line, column: "" };
  return { ok: false, isHousehold: true, household: String(line), line, problems: [bad] };
}

const weightExpected = 'weight as text, "12.5", at most six decimals, below a million';
const commaHint = ", with a point and not a comma";

/** A column of a kind of item with the columns of its other fields. */
interface ItemColumn {
  readonly name: string;
  readonly column: Column;
  readonly list: ItemList;
  readonly kind: string;
  readonly kindPlace: number;
  readonly inCents: boolean;
  readonly details: readonly FieldColumn[];
}

interface FieldColumn {
  readonly name: string;
  readonly column: Column;
  readonly leaf: Leaf;
}

interface Compiled {
  readonly own: Readonly<Record<string, Column | undefined>>;
  readonly items: readonly ItemColumn[];
  readonly fields: readonly FieldColumn[];
}

function compiled(name: TableName, table: Table): Compiled {
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

const itemReaders = {
  incomes: objectReader(itemFields.incomes, blanks.income),
  expenses: objectReader(itemFields.expenses, blanks.expense),
  assets: objectReader(itemFields.assets, blanks.asset),
};

const personFields = assessFields.household.fields.persons.of;
const readPerson = objectReader(personFields, blanks.person);
const readDwelling = readerOf(assessFields.household.fields.dwelling);
const readCarryIn = readerOf(assessFields.carryIn);
const readPeriod = readerOf(assessFields.period);
const readMonthCell = readerOf(assessFields.month);
const readMunicipality = readerOf(assessFields.household.fields.municipality);
const readArrangement = readerOf(personFields.livingArrangement);
const readRole = readerOf(personFields.role);
const readReference = readerOf(assessFields.reference);

/** Answers of a reader by the text they were given: days, months and codes come again and again. */
class Known {
  private readonly values = new Map<unknown, unknown>();
  private readonly read: (text: unknown) => unknown;
  private lastText: unknown;
  private lastValue: unknown;
  constructor(read: (text: unknown) => unknown) {
    this.read = read;
  }
  of(text: unknown): unknown {
    if (text !== this.lastText) {
      this.lastText = text;
      this.lastValue = this.values.get(text) ?? this.learn(text);
    }
    return this.lastValue;
  }
  private learn(text: unknown): unknown {
    const value = this.read(text);
    if (value !== undefined && this.values.size < mostKnown) this.values.set(text, value);
    return value;
  }
}

const mostKnown = 100_000;
/** The rows of two tables while they are being read. */
class Reader {
  private readonly households: Table;
  private readonly persons: Table;
  private readonly of: Compiled;
  private readonly ofPersons: Compiled;
  private readonly rank: { readonly column: Column; readonly inCents: boolean; readonly name: string } | undefined;
  private readonly month: Month | undefined;
  // Person rows of a household: the first, and from each the next; -1 ends.
  private readonly first: Int32Array;
  private readonly next: Int32Array;
  private readonly stray: number[] = [];
  private readonly twice = new Set<number>();
  private readonly roles = new Known((text) => readRole(text, "", "role", []));
  private readonly arrangements = new Known((text) => readArrangement(text, "", "livingArrangement", []));
  private readonly months = new Known((text) => readMonthCell(text, "", "month", []));
  private readonly municipalities = new Known((text) => readMunicipality(text, "", "municipality", []));
  private frame: Frame | null = null;
  private frameMonth: string | undefined;
  // Of the household that is being read.
  private problems: RowProblem[] = [];
  private rows: number[] = [];

  constructor(households: Table, persons: Table, { month, rankColumn }: ReadingOptions) {
    this.households = households;
    this.persons = persons;
    this.of = compiled("households", households);
    this.ofPersons = compiled("persons", persons);
    this.month = month;
    const ranks = rankColumn === undefined ? undefined : households.columns.get(rankColumn);
    this.rank = ranks && { column: ranks, inCents: rankColumn!.endsWith("_cents"), name: rankColumn! };
    this.first = new Int32Array(households.rows).fill(-1);
    this.next = new Int32Array(persons.rows).fill(-1);
    this.join();
  }

  /** Gives each person row to its household; as a rule the next one, or the one of the row before. */
  private join(): void {
    const ids = this.of.own.household!;
    const owners = this.ofPersons.own.household!;
    const last = new Int32Array(this.households.rows).fill(-1);
    const byId = new Map<string, number>();
    for (let row = 0; row < this.households.rows; row++) {
      if (this.households.broken?.has(row)) continue;
      const id = String(ids[row] ?? "");
      if (byId.has(id)) this.twice.add(row);
      else byId.set(id, row);
    }
    let at = -1;
    let before: unknown;
    for (let row = 0; row < this.persons.rows; row++) {
      if (this.persons.broken?.has(row)) {
        this.stray.push(row);
        continue;
      }
      const owner = owners[row];
      if (owner !== before || row === 0) {
        before = owner;
        at = byId.get(String(owner ?? "")) ?? -1;
      }
      if (at < 0) this.stray.push(row);
      else if (last[at]! < 0) this.first[at] = row;
      else this.next[last[at]!] = row;
      if (at >= 0) last[at] = row;
    }
  }

  household(row: number): Member | Refused {
    this.problems = [];
    this.rows = [];
    const { own } = this.of;
    const line = this.households.lineOf(row);
    const cells = this.households.broken?.get(row);
    if (cells !== undefined) return this.refused(row, "", this.cellProblem(cells, "households", line));
    const id = String(own.household![row] ?? "");
    if (readReference(id, "", "household", []) === undefined) this.note(row, "household", "wrongForm", "text", id);
    if (this.twice.has(row)) this.note(row, "household", "duplicate", "an id of its own", id);
    const month = this.monthOf(row);
    const weight = this.weightOf(row);
    const rankedBy = this.rankOf(row);

    const persons: Person[] = [];
    const incomes: Income[] = [];
    const expenses: Expense[] = [];
    const assets: unknown[] = [];
    const lists = { incomes, expenses, assets } as Record<ItemList, unknown[]>;
    this.items(this.of, row, "households", -1, undefined, lists);
    for (let at = this.first[row]!; at >= 0; at = this.next[at]!) {
      this.rows.push(at);
      const person = this.person(at, persons.length);
      this.items(this.ofPersons, at, "persons", persons.length, person?.id, lists);
      if (person !== undefined) persons.push(person);
    }
    this.checkCount(row, persons.length);

    const household = blanks.household.full();
    household.persons = persons;
    household.incomes = incomes;
    household.expenses = expenses;
    household.assets = assets;
    household.municipality = this.municipalityOf(row);
    const input = blanks.input.full();
    input.household = household;
    input.month = month;
    input.reference = id;
    if (this.of.fields.length > 0) this.special(row, input, household);
    if (this.problems.length === 0) this.checkAcross(row, input as unknown as AssessInput);
    if (this.problems.length > 0) return { ok: false, isHousehold: true, household: id, line, problems: this.problems };
    return { ok: true, household: id, line, input: input as unknown as AssessInput, weight, rankedBy };
  }

  *strays(): Generator<Refused> {
    for (const row of this.stray) {
      const line = this.persons.lineOf(row);
      const cells = this.persons.broken?.get(row);
      const id = String(this.ofPersons.own.household![row] ?? "");
      const bad: RowProblem =
        cells === undefined
          ? {
              ...problem("", "unknownHousehold", "id of a household", "text"),
              table: "persons",
              line,
              column: "household",
            }
          : this.cellProblem(cells, "persons", line);
      yield { ok: false, isHousehold: false, household: cells === undefined ? id : "", line, problems: [bad] };
    }
  }

  private refused(row: number, household: string, bad: RowProblem): Refused {
    return { ok: false, isHousehold: true, household, line: this.households.lineOf(row), problems: [bad] };
  }

  private cellProblem(cells: number, table: TableName, line: number): RowProblem {
    const names = table === "households" ? this.households.columns.size : this.persons.columns.size;
    const expected = `${names} cells${cells > names ? `${commaHint} in amounts` : ""}`;
    return { ...problem("", "wrongForm", expected, cells < 0 ? "text" : `${cells} cells`), table, line, column: "" };
  }

  private note(row: number, column: string, code: ProblemCode, expected: string, value: unknown): undefined {
    this.noteAt("households", this.households.lineOf(row), column, code, expected, value);
  }

  private noteAt(
    table: TableName,
    line: number,
    column: string,
    code: ProblemCode,
    expected: string,
    value: unknown,
  ): undefined {
    const hint = typeof value === "string" && value.includes(",") && expected.startsWith("amount") ? commaHint : "";
    this.problems.push({ ...problem("", code, `${expected}${hint}`, kindOf(value)), table, line, column });
  }

  private monthOf(row: number): Month | undefined {
    const cell = this.of.own.month?.[row];
    if (isEmpty(cell)) {
      if (this.month === undefined) this.note(row, "month", "missing", 'month, "2026-03"', undefined);
      return this.month;
    }
    const month = this.months.of(cell) as Month | undefined;
    return month ?? this.note(row, "month", "wrongForm", 'month, "2026-03"', cell);
  }

  private municipalityOf(row: number): string | undefined {
    const cell = this.of.own.municipality?.[row];
    if (isEmpty(cell)) return undefined;
    const code = this.municipalities.of(cell) as string | undefined;
    return code ?? this.note(row, "municipality", "wrongForm", 'code, "091"', cell);
  }

  private weightOf(row: number): number {
    const cell = this.of.own.weight?.[row];
    if (isEmpty(cell)) return one;
    const text = typeof cell === "number" || typeof cell === "bigint" ? String(cell) : cell;
    const weight = typeof text === "string" ? readWeight(text) : null;
    if (weight === null) this.note(row, "weight", "wrongForm", weightExpected, cell);
    return weight ?? 0;
  }

  private rankOf(row: number): Money | undefined {
    if (this.rank === undefined) return undefined;
    const { column, inCents, name } = this.rank;
    const money = moneyIn(column[row], inCents);
    if (money !== null && money !== undefined) return money;
    this.note(row, name, money === null ? "wrongForm" : "missing", amountExpected(inCents), column[row]);
  }

  private checkCount(row: number, found: number): void {
    const cell = this.of.own.persons![row];
    const wanted = typeof cell === "string" && /^\d{1,3}$/.test(cell) ? Number(cell) : cell;
    if (typeof wanted !== "number" && typeof wanted !== "bigint") {
      this.note(row, "persons", isEmpty(cell) ? "missing" : "wrongForm", "number of persons", cell);
    } else if (Number(wanted) !== this.rows.length) {
      this.note(row, "persons", "wrongCount", `as many person rows: ${this.rows.length} found`, cell);
    } else if (found > mostPersons) {
      this.note(row, "persons", "tooMany", `at most ${mostPersons}`, cell);
    }
  }

  private person(row: number, place: number): Person | undefined {
    const { own, fields } = this.ofPersons;
    const cell = own.person![row];
    const id = typeof cell === "number" || typeof cell === "bigint" ? String(cell) : cell;
    const livesAs = own.livingArrangement?.[row];
    const document = fields.length > 0 ? documentOf(fields, row) : undefined;
    const role = this.roles.of(own.role![row]);
    const bornCell = own.born![row];
    const born = (typeof bornCell === "string" ? readDay(bornCell) : null) ?? undefined;
    const arrangement = isEmpty(livesAs) ? undefined : this.arrangements.of(livesAs);
    const isPlain = isEmpty(livesAs);
    const isId = typeof id === "string" && id.length <= 8 && plainId.test(id);
    const isRead = isId && role !== undefined && born !== undefined && (isPlain || arrangement !== undefined);
    if (document !== undefined || !isRead) {
      const values = { ...document, id, role: own.role![row], born: own.born![row], livingArrangement: livesAs };
      return this.specialPerson(row, place, values);
    }
    const person = isPlain ? blanks.person.plain() : blanks.person.full();
    person.id = id;
    person.role = role;
    person.born = born;
    if (!isPlain) person.livingArrangement = arrangement;
    return person as unknown as Person;
  }

  /** A person as the parser of documents reads one: for further fields, and to find out what is wrong. */
  private specialPerson(row: number, place: number, values: Record<string, unknown>): Person | undefined {
    const document = Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));
    const found: Problem[] = [];
    const person = readPerson(document, "", found) as Person | undefined;
    const pointed = found.map((each) => ({ ...each, path: `/household/persons/${place}${each.path}` }));
    return this.taken(pointed, "persons", row, "") ? person : undefined;
  }

  /** Notes the problems of an object of a row, with the columns they are in; true when there are none. */
  private taken(found: readonly Problem[], table: TableName, row: number, prefix: string): boolean {
    const line = (table === "households" ? this.households : this.persons).lineOf(row);
    for (const each of found) {
      const name = each.path
        .replace(/^\/household\/persons\/\d+/, "")
        .slice(1)
        .replaceAll("/", "_");
      const column = `${prefix}${name === "id" ? "person" : name}`;
      this.problems.push({ ...each, table, line, column });
    }
    return found.length === 0;
  }

  private items(
    { items }: Compiled,
    row: number,
    table: TableName,
    of: number,
    person: string | undefined,
    lists: Record<ItemList, unknown[]>,
  ): void {
    for (let place = 0; place < items.length; place++) {
      const item = items[place]!;
      const cell = item.column[row];
      const hasDetails = item.details.length > 0 && hasAny(item.details, row);
      if (cell === "" || cell === undefined || cell === null) {
        if (hasDetails) {
          const line = (table === "households" ? this.households : this.persons).lineOf(row);
          this.noteAt(table, line, item.name, "missing", amountExpected(item.inCents), undefined);
        }
        continue;
      }
      const money = moneyIn(cell, item.inCents) as Money | null;
      if (money === null) {
        const line = (table === "households" ? this.households : this.persons).lineOf(row);
        const code = !item.inCents && typeof cell !== "string" ? "amountAsNumber" : "wrongForm";
        this.noteAt(table, line, item.name, code, amountExpected(item.inCents), cell);
        continue;
      }
      // Register tables write nought where there is nothing.
      if (money === 0 && !hasDetails) continue;
      if (hasDetails) this.detailed(item, row, table, money, person, lists);
      else if (item.list === "incomes") {
        const income = blanks.income.plain();
        income.of = of;
        income.kindPlace = item.kindPlace;
        income.net = money;
        income.kind = item.kind;
        income.person = person;
        lists.incomes.push(income);
      } else if (item.list === "expenses") {
        const expense = blanks.expense.plain();
        expense.of = of;
        expense.kindPlace = item.kindPlace;
        expense.amount = money;
        expense.kind = item.kind;
        expense.person = person;
        lists.expenses.push(expense);
      } else {
        const asset = blanks.asset.full();
        asset.of = of;
        asset.kind = item.kind;
        asset.amount = money;
        asset.person = person;
        lists.assets.push(asset);
      }
    }
  }

  /** An item with more than an amount, read as the parser of documents reads it. */
  private detailed(
    { list, kind, details }: ItemColumn,
    row: number,
    table: TableName,
    money: Money,
    person: string | undefined,
    lists: Record<ItemList, unknown[]>,
  ): void {
    const document = { ...documentOf(details, row), kind, [amountNames[list]]: euros(money) } as Record<
      string,
      unknown
    >;
    if (person !== undefined) document.person = person;
    const found: Problem[] = [];
    const item = itemReaders[list](document, "", found);
    const prefix = `${list === "incomes" ? "income" : list === "expenses" ? "expense" : "asset"}_${kind}_`;
    if (this.taken(found, table, row, prefix)) lists[list].push(item);
  }

  /** Fields of the home and of the document. */
  private special(row: number, input: Record<string, unknown>, household: Record<string, unknown>): void {
    const document = documentOf(this.of.fields, row);
    if (document === undefined) return;
    const found: Problem[] = [];
    if (document.dwelling !== undefined) household.dwelling = readDwelling(document.dwelling, "", "dwelling", found);
    if (document.carryIn !== undefined) input.carryIn = readCarryIn(document.carryIn, "", "carryIn", found);
    if (document.period !== undefined) input.period = readPeriod(document.period, "", "period", found);
    this.taken(found, "households", row, "");
  }

  /** What goes across fields, by the parser's own checks; its pointers become lines and columns. */
  private checkAcross(row: number, input: AssessInput): void {
    const found: Problem[] = [];
    if (input.month !== this.frameMonth) {
      this.frame = frameOf(input.month);
      this.frameMonth = input.month;
    }
    check(input, "", found, undefined, this.frame);
    if (found.length === 0) return;
    for (const each of found) {
      const [, list, at, name = ""] =
        each.path.match(/^\/household\/(persons|incomes|expenses|assets)\/(\d+)(?:\/(.*))?$/) ?? [];
      const item =
        list === undefined || list === "persons" ? undefined : input.household[list as ItemList]![Number(at)]!;
      const owner = list === "persons" ? Number(at) : (item?.of ?? -1);
      const isPerson = owner >= 0;
      const line = isPerson ? this.persons.lineOf(this.rows[owner]!) : this.households.lineOf(row);
      const column =
        list === "persons"
          ? name === "id"
            ? "person"
            : name.replaceAll("/", "_")
          : item === undefined
            ? each.path.replace(/^\/(?:household\/)?/, "").replaceAll("/", "_")
            : `${list === "incomes" ? "income" : list === "expenses" ? "expense" : "asset"}_${item.kind}_${name}`.replace(
                /_(?:net|amount|person)?$/,
                "",
              );
      this.problems.push({ ...each, table: isPerson ? "persons" : "households", line, column });
    }
  }
}

const plainId = /^[\w.-]+$/;
const mostPersons = 100;

function amountExpected(inCents: boolean): string {
  return inCents ? "amount in whole cents, 98000" : 'amount as text, "980.00"';
}

function isEmpty(cell: unknown): cell is "" | undefined | null {
  return cell === "" || cell === undefined || cell === null;
}

/** The amount of a cell; `undefined` when it is empty, `null` when it is none. */
function moneyIn(cell: unknown, inCents: boolean): Money | null | undefined {
  if (typeof cell === "string") {
    if (cell === "") return undefined;
    if (!inCents) return readMoney(cell);
    return centsGrammar.test(cell) ? (Number(cell) as Money) : null;
  }
  if (cell === undefined || cell === null) return undefined;
  if (!inCents) return null;
  const cents = typeof cell === "bigint" ? Number(cell) : cell;
  if (typeof cents !== "number" || !Number.isInteger(cents) || cents < 0 || cents > mostCents) return null;
  return (cents + 0) as Money;
}

const centsGrammar = /^(?:0|[1-9]\d{0,10})$/;
const mostCents = 99_999_999_999;

function hasAny(columns: readonly FieldColumn[], row: number): boolean {
  for (let place = 0; place < columns.length; place++) if (!isEmpty(columns[place]!.column[row])) return true;
  return false;
}

/** The cells of a row as a part of a document; `undefined` when all are empty. */
function documentOf(columns: readonly FieldColumn[], row: number): Record<string, unknown> | undefined {
  if (!hasAny(columns, row)) return undefined;
  const document: Record<string, unknown> = {};
  for (const { column, leaf } of columns) {
    const cell = column[row];
    if (isEmpty(cell)) continue;
    let at = document;
    for (const name of leaf.path.slice(0, -1)) {
      // "Not guided" beside a day of guidance cannot both hold; the day's own column then has nowhere to go.
      if (typeof at[name] !== "object" || at[name] === null) at[name] = {};
      at = at[name] as Record<string, unknown>;
    }
    const name = leaf.path.at(-1)!;
    if (at[name] === undefined) at[name] = inDocument(cell, leaf.field, leaf.inCents);
  }
  return document;
}

/** What a cell is in a document; what it cannot be stays text, for the parser to refuse. */
function inDocument(cell: unknown, field: Field, inCents: boolean): unknown {
  if (inCents) {
    const money = moneyIn(cell, true);
    return money === null || money === undefined ? "not whole cents" : euros(money);
  }
  if (field.form === "object") return cell === "none" ? null : cell;
  if (field.form === "flag")
    return cell === "true" || cell === "1" || cell === 1
      ? true
      : cell === "false" || cell === "0" || cell === 0
        ? false
        : cell;
  if (field.form === "whole") {
    if (typeof cell === "bigint") return Number(cell);
    return typeof cell === "string" && /^\d{1,9}$/.test(cell) ? Number(cell) : cell;
  }
  return cell;
}
