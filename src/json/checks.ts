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
  const places = checkPersons(input, at, problems, frame);
  // What has its place in the catalogue already was made plain and with its owner: nothing in it can be wrong.
  household.incomes.forEach((income, place) => {
    if (income.plain && income.kindPlace >= 0) return;
    checkIncome(income, places, household, `${at}/incomes/${place}`, problems);
  });
  household.expenses.forEach((expense, place) => {
    if (expense.plain && expense.kindPlace >= 0) return;
    checkExpense(expense, places, `${at}/expenses/${place}`, problems);
  });
  household.assets?.forEach((asset, place) => {
    setOwner(asset, asset.person, places, `${at}/assets/${place}`, problems);
  });
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
  if (onAland.has(municipality)) {
    note(problems, `${at}/municipality`, "outOfScope", "municipality of mainland Finland", municipality);
    return;
  }
  const merged = mergedMunicipalities.find(({ code }) => code === municipality);
  const valid = merged === undefined ? onMainland.has(municipality) : month <= merged.until;
  // The listed code, not the host's copy of it: its place in the table of limits is then found without reading it.
  if (valid) (household as { municipality: string }).municipality = onMainland.get(municipality) ?? municipality;
  if (!valid)
    note(problems, `${at}/municipality`, "unknownMunicipality", `code valid in ${month}, "091"`, municipality);
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

function checkPersons(
  { month, household }: AssessInput,
  at: string,
  problems: Problem[],
  limits: Frame,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const { adultAge, first, last, bornFor18 } = limits;
  const { persons } = household;
  const comesOfAge = (born: Day) => {
    const birthday = `${Number(born.slice(0, 4)) + adultAge}${born.slice(4)}`;
    // Born on 29 February, of age on 28 February of a common year, as the rules have it.
    return birthday > last && birthday.startsWith(month) ? last : birthday;
  };
  let applicants = 0;
  let spouses = 0;
  persons.forEach((person, place) => {
    const path = `${at}/persons/${place}`;
    (person as { bornNumber: number }).bornNumber = dayNumber(person.born);
    if (places.has(person.id)) note(problems, `${path}/id`, "duplicate", "an id of its own", person.id);
    places.set(person.id, place);
    if (person.role === "applicant") applicants++;
    if (person.role === "spouse") spouses++;
    if (person.born > last) note(problems, `${path}/born`, "notYetBorn", `day up to ${last}`, person.born);
    if (person.role === "child") checkChild(person, bornFor18, path, problems);
    else if (person.share !== undefined) note(problems, `${path}/share`, "onlyFor", "a child", person.share);
    checkOnlyForApplicant(person, path, problems);
    checkReduction(person, month, limits, path, problems);
    if (!person.plain) checkDuties(person, path, problems);
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
  });
  if (applicants !== 1 || spouses > 1) {
    note(problems, `${at}/persons`, "oneApplicant", "one applicant, at most one spouse", persons);
  }
  if (persons.length === 1 && persons[0]!.role === "applicant" && persons[0]!.livingArrangement === undefined) {
    note(problems, `${at}/persons/0/livingArrangement`, "missing", "alone, sharedHousehold, withParents", undefined);
  }
  return places;
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

function checkChild(person: Person, bornFor18: string, path: string, problems: Problem[]): void {
  if (person.born <= bornFor18) note(problems, `${path}/born`, "notAChild", `day after ${bornFor18}`, person.born);
}

function checkOnlyForApplicant(person: Person, path: string, problems: Problem[]): void {
  if (person.role === "applicant") return;
  if (person.livingArrangement !== undefined) {
    note(problems, `${path}/livingArrangement`, "onlyFor", "the applicant", person.livingArrangement);
  }
  if (person.singleParent !== undefined)
    note(problems, `${path}/singleParent`, "onlyFor", "the applicant", person.singleParent);
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

function checkIncome(
  income: Income,
  places: ReadonlyMap<string, number>,
  { persons }: Household,
  path: string,
  problems: Problem[],
): void {
  (income as { kindPlace: number }).kindPlace = incomePlaces.get(income.kind)!;
  setOwner(income, income.person, places, path, problems);
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

function checkExpense(expense: Expense, places: ReadonlyMap<string, number>, path: string, problems: Problem[]): void {
  (expense as { kindPlace: number }).kindPlace = expensePlaces.get(expense.kind)!;
  setOwner(expense, expense.person, places, path, problems);
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
  person: string | undefined,
  places: ReadonlyMap<string, number>,
  path: string,
  problems: Problem[],
): void {
  if (person === undefined) return;
  const place = places.get(person);
  if (place === undefined) note(problems, `${path}/person`, "unknownPerson", "id of a person", person);
  else (owned as { of: number }).of = place;
}
