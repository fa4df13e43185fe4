import { type Month, readDay } from "../dates.js";
import type { AssessInput, Person } from "../facts.js";
import { blanks } from "../json/blanks.js";
import { check, type Frame, frameOf } from "../json/checks.js";
import { type Problem, problem } from "../json/problems.js";
import { objectReader, readerOf } from "../json/read.js";
import { assessFields } from "../json/schema.js";
import { euros, type Money } from "../money.js";
import { amountExpected, documentOf, hasAny, isEmpty, Known, moneyIn, Refilled } from "./cells.js";
import { amountNames, type ItemList, itemFields, type TableName } from "./columns.js";
import { type Compiled, compiled, type ItemColumn } from "./compiled.js";
import { type Joined, joinedRows } from "./joined.js";
import type { Member, ReadingOptions, Refused, RowProblem } from "./members.js";
import { prefixOf, RowProblems } from "./rowProblems.js";
import type { Column, Table } from "./tables.js";
import { one, weightExpected, weightIn } from "./weights.js";

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

const plainId = /^[\w.-]+$/;
const mostPersons = 100;

/** The rows of two tables while they are being read. */
export class RowReader {
  private readonly households: Table;
  private readonly persons: Table;
  private readonly of: Compiled;
  private readonly ofPersons: Compiled;
  private readonly rank: { readonly column: Column; readonly inCents: boolean; readonly name: string } | undefined;
  private readonly month: Month | undefined;
  private readonly joined: Joined;
  private readonly roles = new Known((text) => readRole(text, "", "role", []));
  private readonly arrangements = new Known((text) => readArrangement(text, "", "livingArrangement", []));
  private readonly months = new Known((text) => readMonthCell(text, "", "month", []));
  private readonly municipalities = new Known((text) => readMunicipality(text, "", "municipality", []));
  private readonly weights = new Known(weightIn);
  private frame: Frame | null = null;
  private frameMonth: string | undefined;
  // Of the household that is being read.
  private readonly problems: RowProblems;
  private rows: number[] = [];
  private readonly family = new Refilled<Person>();
  private readonly lists: Readonly<Record<ItemList, Refilled<unknown>>> = {
    incomes: new Refilled(),
    expenses: new Refilled(),
    assets: new Refilled(),
  };

  constructor(households: Table, persons: Table, { month, rankColumn }: ReadingOptions) {
    this.households = households;
    this.persons = persons;
    this.problems = new RowProblems(households, persons);
    this.of = compiled("households", households);
    this.ofPersons = compiled("persons", persons);
    this.month = month;
    const ranks = rankColumn === undefined ? undefined : households.columns.get(rankColumn);
    this.rank = ranks && { column: ranks, inCents: rankColumn!.endsWith("_cents"), name: rankColumn! };
    this.joined = joinedRows(households, persons);
  }

  household(row: number): Member | Refused {
    this.problems.clear();
    this.rows = [];
    const { own } = this.of;
    const line = this.households.lineOf(row);
    const cells = this.households.broken?.get(row);
    if (cells !== undefined) {
      const bad = this.problems.ofCells(cells, "households", row);
      return { ok: false, isHousehold: true, household: "", line, problems: [bad] };
    }
    const id = String(own.household![row] ?? "");
    if (readReference(id, "", "household", []) === undefined)
      this.problems.note(row, "household", "wrongForm", "text", id);
    if (this.joined.twice.has(row)) this.problems.note(row, "household", "duplicate", "an id of its own", id);
    const month = this.monthOf(row);
    const weight = this.weightOf(row);
    const rankedBy = this.rankOf(row);

    const { family, lists } = this;
    this.items(this.of, row, "households", -1, undefined);
    for (let at = this.joined.first[row]!; at >= 0; at = this.joined.next[at]!) {
      this.rows.push(at);
      const person = this.person(at, family.length);
      this.items(this.ofPersons, at, "persons", family.length, person?.id);
      if (person !== undefined) family.add(person);
    }
    this.checkCount(row, family.length);

    const household = blanks.household.full();
    household.persons = family.take();
    household.incomes = lists.incomes.take();
    household.expenses = lists.expenses.take();
    household.assets = lists.assets.take();
    household.municipality = this.municipalityOf(row);
    const input = blanks.input.full();
    input.household = household;
    input.month = month;
    input.reference = id;
    if (this.of.fields.length > 0) this.special(row, input, household);
    if (this.problems.found.length === 0) this.checkAcross(row, input as unknown as AssessInput);
    const problems = this.problems.found;
    if (problems.length > 0) {
      // An id that was itself refused is not repeated.
      const shown = problems.some(({ column }) => column === "household") ? "" : id;
      return { ok: false, isHousehold: true, household: shown, line, problems };
    }
    return { ok: true, household: id, line, input: input as unknown as AssessInput, weight, rankedBy };
  }

  *strays(): Generator<Refused> {
    for (const row of this.joined.stray) {
      const line = this.persons.lineOf(row);
      const cells = this.persons.broken?.get(row);
      const bad: RowProblem =
        cells === undefined
          ? {
              ...problem("", "unknownHousehold", "id of a household", "text"),
              table: "persons",
              line,
              column: "household",
            }
          : this.problems.ofCells(cells, "persons", row);
      yield { ok: false, isHousehold: false, household: "", line, problems: [bad] };
    }
  }

  private monthOf(row: number): Month | undefined {
    const cell = this.of.own.month?.[row];
    if (isEmpty(cell)) {
      if (this.month === undefined) this.problems.note(row, "month", "missing", 'month, "2026-03"', undefined);
      return this.month;
    }
    const month = this.months.of(cell) as Month | undefined;
    return month ?? this.problems.note(row, "month", "wrongForm", 'month, "2026-03"', cell);
  }

  private municipalityOf(row: number): string | undefined {
    const cell = this.of.own.municipality?.[row];
    if (isEmpty(cell)) return undefined;
    const code = this.municipalities.of(cell) as string | undefined;
    return code ?? this.problems.note(row, "municipality", "wrongForm", 'code, "091"', cell);
  }

  private weightOf(row: number): number {
    const cell = this.of.own.weight?.[row];
    if (isEmpty(cell)) return one;
    const weight = this.weights.of(cell) as number | undefined;
    if (weight === undefined) this.problems.note(row, "weight", "wrongForm", weightExpected, cell);
    return weight ?? 0;
  }

  private rankOf(row: number): Money | undefined {
    if (this.rank === undefined) return undefined;
    const { column, inCents, name } = this.rank;
    const money = moneyIn(column[row], inCents);
    if (money !== null && money !== undefined) return money;
    this.problems.note(row, name, money === null ? "wrongForm" : "missing", amountExpected(inCents), column[row]);
  }

  private checkCount(row: number, found: number): void {
    const cell = this.of.own.persons![row];
    const wanted = typeof cell === "string" && /^\d{1,3}$/.test(cell) ? Number(cell) : cell;
    if (typeof wanted !== "number" && typeof wanted !== "bigint") {
      this.problems.note(row, "persons", isEmpty(cell) ? "missing" : "wrongForm", "number of persons", cell);
    } else if (Number(wanted) !== this.rows.length) {
      this.problems.note(row, "persons", "wrongCount", `as many person rows: ${this.rows.length} found`, cell);
    } else if (found > mostPersons) {
      this.problems.note(row, "persons", "tooMany", `at most ${mostPersons}`, cell);
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
    const person = blanks.person.plain();
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
    return this.problems.take(pointed, "persons", row, "") ? person : undefined;
  }

  private items({ items }: Compiled, row: number, table: TableName, of: number, person: string | undefined): void {
    for (let place = 0; place < items.length; place++) {
      const item = items[place]!;
      const cell = item.column[row];
      const hasDetails = item.details.length > 0 && hasAny(item.details, row);
      if (cell === "" || cell === undefined || cell === null) {
        if (hasDetails) {
          this.problems.noteAt(table, row, item.name, "missing", amountExpected(item.inCents), undefined);
        }
        continue;
      }
      const money = moneyIn(cell, item.inCents) as Money | null;
      if (money === null) {
        const code = !item.inCents && typeof cell !== "string" ? "amountAsNumber" : "wrongForm";
        this.problems.noteAt(table, row, item.name, code, amountExpected(item.inCents), cell);
        continue;
      }
      // Register tables write nought where there is nothing.
      if (money === 0 && !hasDetails) continue;
      if (hasDetails) this.detailed(item, row, table, money, person);
      else if (item.list === "incomes") {
        const income = blanks.income.plain();
        income.of = of;
        income.kindPlace = item.kindPlace;
        income.net = money;
        income.kind = item.kind;
        income.person = person;
        this.lists.incomes.add(income);
      } else if (item.list === "expenses") {
        const expense = blanks.expense.plain();
        expense.of = of;
        expense.kindPlace = item.kindPlace;
        expense.amount = money;
        expense.kind = item.kind;
        expense.person = person;
        this.lists.expenses.add(expense);
      } else {
        const asset = blanks.asset.full();
        asset.of = of;
        asset.kind = item.kind;
        asset.amount = money;
        asset.person = person;
        this.lists.assets.add(asset);
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
  ): void {
    const document = { ...documentOf(details, row), kind, [amountNames[list]]: euros(money) } as Record<
      string,
      unknown
    >;
    if (person !== undefined) document.person = person;
    const found: Problem[] = [];
    const item = itemReaders[list](document, "", found);
    if (this.problems.take(found, table, row, `${prefixOf(list)}_${kind}_`)) this.lists[list].add(item);
  }

  /** Fields of the home and of the document. */
  private special(row: number, input: Record<string, unknown>, household: Record<string, unknown>): void {
    const document = documentOf(this.of.fields, row);
    if (document === undefined) return;
    const found: Problem[] = [];
    if (document.dwelling !== undefined) household.dwelling = readDwelling(document.dwelling, "", "dwelling", found);
    if (document.carryIn !== undefined) input.carryIn = readCarryIn(document.carryIn, "", "carryIn", found);
    if (document.period !== undefined) input.period = readPeriod(document.period, "", "period", found);
    this.problems.take(found, "households", row, "");
  }

  /** What goes across fields, by the parser's own checks; its pointers become lines and columns. */
  private checkAcross(row: number, input: AssessInput): void {
    const found: Problem[] = [];
    if (input.month !== this.frameMonth) {
      this.frame = frameOf(input.month);
      this.frameMonth = input.month;
    }
    check(input, "", found, undefined, this.frame);
    if (found.length > 0) this.problems.across(found, input, row, this.rows);
  }
}
