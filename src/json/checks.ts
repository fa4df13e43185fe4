import { inForce } from "../dated.js";
import { type Day, firstOf, lastOf, type Month } from "../dates.js";
import type { AssessInput, Asset, Expense, Household, Income, Person } from "../facts.js";
import { dayNumber, isUnder } from "../figures/calendar.js";
import { expenseKindNames } from "../figures/expenseKinds.js";
import { incomeKindNames, incomeKinds } from "../figures/incomeKinds.js";
import { knownFrom, knownUntil, printedFigures } from "../figures/index.js";
import { alandMunicipalities, mergedMunicipalities, municipalities } from "../figures/municipalities.js";
import { isKnown, type Law } from "../law.js";
import { checkDuties } from "./dutyChecks.js";
import type { Problem } from "./problems.js";
import { note } from "./read.js";

/**
 * What goes across the fields of a document: a month whose law is known, ids that exist, parts within wholes. Also works
 * out what the rules want ready: owners by place, siblings in order, days of birth as numbers.
 */
export function check(
  input: AssessInput,
  path: string,
  problems: Problem[],
  law?: Law,
  frame: Frame | null = frameOf(input.month, law),
): void {
  const { month, household, period, carryIn } = input;
  if (frame === null) {
    note(problems, `${path}/month`, "lawNotKnown", `${knownFrom.slice(0, 7)} to ${knownUntil.slice(0, 7)}`, month);
    return;
  }
  const { first, last } = frame;
  if (period !== undefined) {
    if (period.from < first || period.from > last)
      note(problems, `${path}/period/from`, "outsideMonth", month, period.from);
    if (period.to < first || period.to > last) note(problems, `${path}/period/to`, "outsideMonth", month, period.to);
    if (period.to < period.from) note(problems, `${path}/period/to`, "wrongOrder", "day not before from", period.to);
  }
  if (carryIn?.fromMonth !== undefined && carryIn.fromMonth >= month) {
    note(problems, `${path}/carryIn/fromMonth`, "wrongOrder", `month before ${month}`, carryIn.fromMonth);
  }
  const at = `${path}/household`;
  checkMunicipality(household, month, at, problems);
  checkPersons(input, at, problems, frame);
  const { persons, incomes, expenses, assets = [] } = household;
  // What has its place in the catalogue already was made plain and with its owner: nothing in it can be wrong.
  for (let place = 0; place < incomes.length; place++) {
    const income = incomes[place]!;
    if (!income.plain || income.kindPlace < 0) checkIncome(income, persons, `${at}/incomes/${place}`, problems);
  }
  for (let place = 0; place < expenses.length; place++) {
    const expense = expenses[place]!;
    if (!expense.plain || expense.kindPlace < 0) checkExpense(expense, persons, `${at}/expenses/${place}`, problems);
  }
  for (let place = 0; place < assets.length; place++) {
    setOwner(assets[place]!, persons, `${at}/assets/${place}`, problems);
  }
  const { dwelling } = household;
  if (dwelling?.residents !== undefined && dwelling.residents < household.persons.length) {
    note(problems, `${at}/dwelling/residents`, "tooSmall", `at least ${household.persons.length}`, dwelling.residents);
  }
  (household as { siblings: readonly number[] }).siblings = siblingsOf(household.persons);
}

/** Children oldest first; those of the same day by id, so that the order of the input never matters (9 § 3 mom). */
function siblingsOf(persons: readonly Person[]): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < persons.length; place++) if (persons[place]!.role === "child") places.push(place);
  if (places.length < 2) return places;
  return places.sort((one, other) => {
    const a = persons[one]!;
    const b = persons[other]!;
    return a.born === b.born ? (a.id < b.id ? -1 : 1) : a.born < b.born ? -1 : 1;
  });
}

function checkMunicipality(household: Household, month: Month, at: string, problems: Problem[]): void {
  const { municipality } = household;
  if (municipality === undefined) return;
  const listed = onMainland.get(municipality);
  if (listed !== undefined) {
    // The listed code, not the host's copy of it: its place in the table of limits is then found without reading it.
    (household as { municipality: string }).municipality = listed;
  } else if (onAland.has(municipality)) {
    note(problems, `${at}/municipality`, "outOfScope", "municipality of mainland Finland", municipality);
  } else if (!mergedMunicipalities.some(({ code, until }) => code === municipality && month <= until)) {
    note(problems, `${at}/municipality`, "unknownMunicipality", `code valid in ${month}, "091"`, municipality);
  }
}

const incomePlaces = new Map(incomeKindNames.map((kind, place) => [kind, place]));
const expensePlaces = new Map(expenseKindNames.map((kind, place) => [kind, place]));

const onMainland = new Map(municipalities.split(" ").map((code) => [code, code]));
const onAland = new Set(alandMunicipalities.split(" "));

/** What the checks want of a month, worked out once for any number of documents. */
export interface Frame extends Limits {
  readonly first: Day;
  readonly last: Day;
  /** Born on this day or before, somebody is of age on the first of the month. */
  readonly bornFor18: string;
}

/** The frame of a month, or `null` when its law is not known. */
export function frameOf(month: Month, law?: Law): Frame | null {
  if (!isKnown(`${month}-01`)) return null;
  const limits = limitsOf(month, law);
  const bornFor18 = `${Number(month.slice(0, 4)) - limits.adultAge}${month.slice(4)}-01`;
  return { first: firstOf(month), last: lastOf(month), bornFor18, ...limits };
}

/** The figures of the law that decide what a document may say. */
interface Limits {
  readonly adultAge: number;
  readonly highestReduction: number;
  readonly reductionAge: number;
}

function limitsOf(month: Month, law: Law | undefined): Limits {
  if (law !== undefined) {
    return { adultAge: law.calendar.adult.age, highestReduction: law.highestReduction, reductionAge: law.reductionAge };
  }
  const figure = (name: "adultAge" | "highestReduction" | "reductionAge") =>
    Number(inForce(printedFigures[name].versions, firstOf(month))?.value);
  return {
    adultAge: figure("adultAge"),
    highestReduction: figure("highestReduction"),
    reductionAge: figure("reductionAge"),
  };
}

function checkPersons({ month, household }: AssessInput, at: string, problems: Problem[], limits: Frame): void {
  const { last, bornFor18 } = limits;
  const { persons } = household;
  let applicants = 0;
  let spouses = 0;
  for (let place = 0; place < persons.length; place++) {
    const person = persons[place]!;
    const { id, role, born } = person;
    (person as { bornNumber: number }).bornNumber = dayNumber(born);
    if (role === "applicant") applicants++;
    if (role === "spouse") spouses++;
    if (placeOf(id, persons) < place) note(problems, `${at}/persons/${place}/id`, "duplicate", "an id of its own", id);
    if (born > last) note(problems, `${at}/persons/${place}/born`, "notYetBorn", `day up to ${last}`, born);
    if (role === "child" && born <= bornFor18) {
      note(problems, `${at}/persons/${place}/born`, "notAChild", `day after ${bornFor18}`, born);
    }
    if (role !== "applicant" && person.livingArrangement !== undefined) {
      const path = `${at}/persons/${place}/livingArrangement`;
      note(problems, path, "onlyFor", "the applicant", person.livingArrangement);
    }
    if (!person.plain) checkFindings(person, month, limits, `${at}/persons/${place}`, problems);
  }
  if (applicants !== 1 || spouses > 1) {
    note(problems, `${at}/persons`, "oneApplicant", "one applicant, at most one spouse", persons);
  }
  if (persons.length === 1 && persons[0]!.role === "applicant" && persons[0]!.livingArrangement === undefined) {
    note(problems, `${at}/persons/0/livingArrangement`, "missing", "alone, sharedHousehold, withParents", undefined);
  }
}

/** The place of a person by id, -1 where there is none: a household has too few persons for an index to pay. */
function placeOf(id: string, persons: readonly Person[]): number {
  for (let place = 0; place < persons.length; place++) if (persons[place]!.id === id) return place;
  return -1;
}

/** What more is known of a person than a plain one has. */
function checkFindings(person: Person, month: Month, limits: Frame, path: string, problems: Problem[]): void {
  const { adultAge, first, last } = limits;
  const comesOfAge = (born: Day) => {
    const birthday = `${Number(born.slice(0, 4)) + adultAge}${born.slice(4)}`;
    // Born on 29 February, of age on 28 February of a common year, as the rules have it.
    return birthday > last && birthday.startsWith(month) ? last : birthday;
  };
  if (person.role !== "child" && person.share !== undefined) {
    note(problems, `${path}/share`, "onlyFor", "a child", person.share);
  }
  if (person.role !== "applicant" && person.singleParent !== undefined) {
    note(problems, `${path}/singleParent`, "onlyFor", "the applicant", person.singleParent);
  }
  checkReduction(person, month, limits, path, problems);
  checkDuties(person, path, problems);
  if (
    person.daysAbroadCounted !== undefined &&
    person.daysAbroadCounted > (person.daysAbroad ?? person.daysAbroadCounted)
  ) {
    note(problems, `${path}/daysAbroadCounted`, "tooLarge", "at most daysAbroad", person.daysAbroadCounted);
  }
  person.present?.forEach(({ from, to }, number) => {
    if (from !== undefined && to !== undefined && to < from) {
      note(problems, `${path}/present/${number}/to`, "wrongOrder", "day not before from", to);
    }
  });
  if (!isEverHere(person, first, last, comesOfAge)) {
    note(problems, `${path}/present`, "outsideMonth", `some day of ${month}`, person.present);
  }
  const { replacedBasicAmount } = person;
  if (
    replacedBasicAmount !== undefined &&
    (replacedBasicAmount.amount === undefined) === (replacedBasicAmount.share === undefined)
  ) {
    const code = replacedBasicAmount.amount === undefined ? "missing" : "notTogether";
    note(problems, `${path}/replacedBasicAmount`, code, "either amount or share", replacedBasicAmount);
  }
}

/** Whether a person belongs to the household on some day of the month: born, and as a child not yet of age. */
function isEverHere(person: Person, first: Day, last: Day, comesOfAge: (born: Day) => string): boolean {
  if (person.present === undefined) return true;
  const begin = person.born > first ? person.born : first;
  const end = person.role === "child" ? comesOfAge(person.born) : `${last}+`;
  return person.present.some(({ from = begin, to = last }) => {
    const start = from > begin ? from : begin;
    return start <= to && start <= last && start < end;
  });
}

function checkReduction(
  { reduction, role, bornNumber }: Person,
  month: Month,
  { highestReduction: most, reductionAge }: Limits,
  path: string,
  problems: Problem[],
): void {
  if (reduction === undefined) return;
  if (role === "child" || isUnder(reductionAge, bornNumber, firstOf(month))) {
    note(problems, `${path}/reduction`, "onlyFor", `person of ${reductionAge} or over`, reduction);
  }
  if (reduction.percent > most) {
    note(problems, `${path}/reduction/percent`, "notInForce", `at most ${most} in ${month}`, reduction.percent);
  }
  if (reduction.from !== undefined && reduction.to !== undefined && reduction.to < reduction.from) {
    note(problems, `${path}/reduction/to`, "wrongOrder", "day not before from", reduction.to);
  }
}

function checkIncome(income: Income, persons: readonly Person[], path: string, problems: Problem[]): void {
  (income as { kindPlace: number }).kindPlace = incomePlaces.get(income.kind)!;
  setOwner(income, persons, path, problems);
  const isEarnings = incomeKinds[income.kind].nature === "earnings";
  if (income.workExpenses !== undefined && !isEarnings) {
    note(problems, `${path}/workExpenses`, "onlyFor", "earnings", income.workExpenses);
  }
  if (income.irregular !== undefined && income.of >= 0 && persons[income.of]!.role !== "child") {
    note(problems, `${path}/irregular`, "onlyFor", "a child", income.irregular);
  }
  for (const name of ["undrawn", "required"] as const) {
    if (income[name] !== undefined && income.kind !== "studentLoan") {
      note(problems, `${path}/${name}`, "onlyFor", "studentLoan", income[name]);
    }
  }
  if (income.lateKnown !== undefined && income.spread !== undefined) {
    note(problems, `${path}/spread`, "notTogether", "lateKnown or spread", income.spread);
  }
  const taken = (income.garnished ?? 0) + (income.recovered ?? 0) + (income.workExpenses ?? 0);
  if (taken > income.net) {
    note(problems, `${path}/net`, "tooLarge", "at least garnished, recovered and workExpenses together", income.net);
  }
}

function checkExpense(expense: Expense, persons: readonly Person[], path: string, problems: Problem[]): void {
  (expense as { kindPlace: number }).kindPlace = expensePlaces.get(expense.kind)!;
  setOwner(expense, persons, path, problems);
  for (const name of ["accepted", "compensated"] as const) {
    if (expense[name] !== undefined && expense[name] > expense.amount) {
      note(problems, `${path}/${name}`, "tooLarge", "at most amount", expense[name]);
    }
  }
  if (expense.inCash !== undefined && expense.kind !== "rentDeposit") {
    note(problems, `${path}/inCash`, "onlyFor", "rentDeposit", expense.inCash);
  }
  if (expense.agreementConfirmed !== undefined && expense.kind !== "childVisits") {
    note(problems, `${path}/agreementConfirmed`, "onlyFor", "childVisits", expense.agreementConfirmed);
  }
}

function setOwner(
  owned: Income | Expense | Asset,
  persons: readonly Person[],
  path: string,
  problems: Problem[],
): void {
  const { person } = owned;
  if (person === undefined) return;
  const place = placeOf(person, persons);
  if (place < 0) note(problems, `${path}/person`, "unknownPerson", "id of a person", person);
  else (owned as { of: number }).of = place;
}
