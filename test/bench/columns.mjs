// The households of the measurements by column: whole cents and days as numbers for the peers, the tables that the
// simulation reads for the library.
import { benefits, households, municipality } from "./households.mjs";

const amounts = ["childBenefit", "housingAllowance", "rent", "water", "electricity", "homeInsurance", "medicine"];
const own = ["elderBorn", "youngerBorn", "applicantWage", "spouseWage", "benefit", ...amounts];

/** Names of the columns of `columnsOf`, in the order in which an SQL table has them. */
export const columnNames = own;

/** A column of each amount in cents, and the days of birth of the two children as numbers, 20150401. */
export function columnsOf(facts) {
  const columns = Object.fromEntries(own.map((name) => [name, new Int32Array(facts.length)]));
  facts.forEach((one, row) => {
    const [elder, younger] = one.children.map(dayNumber).sort((a, b) => a - b);
    columns.elderBorn[row] = elder;
    columns.youngerBorn[row] = younger;
    columns.applicantWage[row] = one.wages[0];
    columns.spouseWage[row] = one.wages[1];
    columns.benefit[row] = one.benefit.net;
    for (const name of amounts) columns[name][row] = one[name];
  });
  return columns;
}

const dayNumber = (day) => Number(day.replaceAll("-", ""));

const persons = ["a", "b", "c", "d"];
const roles = ["applicant", "spouse", "child", "child"];
const days = new Map();

/** The two tables of the simulation, from household number `from` on. Those with a rent over the limit have been guided. */
export function tablesOf(facts, limit, from = 0) {
  const count = facts.length;
  const cents = (length) => new Int32Array(length);
  const guided = (day) => facts.map(({ rent }) => (rent > limit ? day : null));
  const ofHouseholds = {
    household: Int32Array.from(facts, (_, row) => from + row),
    municipality: facts.map(() => municipality),
    persons: new Uint8Array(count).fill(persons.length),
    dwelling_guidance_givenOn: guided("2025-01-15"),
    dwelling_guidance_endsOn: guided("2025-04-30"),
  };
  for (const kind of ["rent", "water", "electricity", "homeInsurance"]) {
    ofHouseholds[`expense_${kind}_cents`] = Int32Array.from(facts, (one) => one[kind]);
  }
  const rows = facts.flatMap((one) => [...one.adults, ...one.children].map((born) => shared(born)));
  const ofPersons = {
    household: Int32Array.from(rows, (_, row) => from + (row >> 2)),
    person: rows.map((_, row) => persons[row & 3]),
    role: rows.map((_, row) => roles[row & 3]),
    born: rows,
    expense_medicine_cents: cents(count * 4),
  };
  for (const kind of ["earnings", ...benefits, "childBenefit", "generalHousingAllowance"]) {
    ofPersons[`income_${kind}_cents`] = cents(count * 4);
  }
  facts.forEach((one, row) => {
    const [a, b] = [row * 4, row * 4 + 1];
    ofPersons.income_earnings_cents[a] = one.wages[0];
    ofPersons.income_earnings_cents[b] = one.wages[1];
    ofPersons[`income_${one.benefit.kind}_cents`][b] = one.benefit.net;
    ofPersons.income_childBenefit_cents[a] = one.childBenefit;
    ofPersons.income_generalHousingAllowance_cents[a] = one.housingAllowance;
    ofPersons.expense_medicine_cents[row * 4 + persons.indexOf(one.patient)] = one.medicine;
  });
  return { households: ofHouseholds, persons: ofPersons };
}

/** One text for each day, as a columnar file with a dictionary gives it. */
function shared(day) {
  if (!days.has(day)) days.set(day, day);
  return days.get(day);
}

/** The facts of so many households by the part, so that objects of few of them are in memory at a time. */
export function* factsByPart(count, size, isWanted = () => true) {
  for (let from = 0, part = 0; from < count; from += size, part++) {
    if (isWanted(part)) yield { from, facts: households(Math.min(size, count - from), from) };
  }
}
