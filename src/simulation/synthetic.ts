import { type Month, monthAfter } from "../dates.js";
import { Chance } from "./chance.js";
import type { HouseholdType } from "./classes.js";
import {
  ages,
  allHouseholds,
  allowanceLimits,
  benefits,
  lowSavings,
  municipalities,
  netEarnings,
  netPensions,
  rents,
  savings,
  situationShares,
  situations,
  spouseShares,
  typeShares,
} from "./syntheticFigures.js";
import { type Table, tableOf } from "./tables.js";
import { millionths } from "./weights.js";

export interface SyntheticChoices {
  /** How many households the whole population has; together they stand for all of Finland. */
  readonly households: number;
  readonly month: Month;
  /** Another seed gives other households. */
  readonly seed?: number;
  /** The first household of the part, from 0, and how many; the whole population when left out. */
  readonly from?: number;
  readonly count?: number;
}

/** The two tables of a synthetic population, or of a part of it. */
export interface SyntheticTables {
  readonly households: Table;
  readonly persons: Table;
}

export const standardSeed = 2026;

/**
 * A population that is like Finland from afar and exists nowhere: every household worked out from the seed and its
 * number, so that parts of it can be made anywhere in any order. For trying the tool, for tests and for measuring
 * speed; nothing about Finland can be learnt from it. See docs/simulation.md for how far it is from the official figures.
 */
export function syntheticTables({
  households,
  month,
  seed = standardSeed,
  from = 0,
  count = households - from,
}: SyntheticChoices): SyntheticTables {
  const made = new Writer(month, Math.round((allHouseholds * millionths) / households) / millionths);
  for (let number = from; number < Math.min(from + count, households); number++) {
    household(made, number, new Chance(seed, number));
  }
  return made.tables(from);
}

const types = Object.keys(typeShares) as HouseholdType[];
const typeWeights = Object.values(typeShares);
const peopleThousands = municipalities.map(([, , thousands]) => thousands);

const incomeKinds = [
  "earnings",
  "labourMarketSubsidy",
  "earningsRelatedUnemploymentAllowance",
  "studyGrant",
  "sicknessAllowance",
  "homeCareAllowance",
  "earningsRelatedPension",
  "childBenefit",
  "maintenanceSupport",
  "generalHousingAllowance",
  "pensionersHousingAllowance",
] as const;

type IncomeName = (typeof incomeKinds)[number];
type Incomes = Partial<Record<IncomeName, number>>;

interface Adult {
  readonly age: number;
  readonly incomes: Incomes;
  readonly savings: number;
  readonly livingArrangement?: string;
}

function household(made: Writer, number: number, chance: Chance): void {
  const type = types[chance.pick(typeWeights)]!;
  const [municipality, level] = municipalities[chance.pick(peopleThousands)]!;
  const isCouple = type === "couple" || type === "coupleWithChildren";
  const hasChildren = type === "singleParent" || type === "coupleWithChildren";
  const age = chance.along(ages[type]);
  const applicant = adult(age, situationShares[type], chance, isCouple || hasChildren ? undefined : type);
  const adults = [applicant];
  if (isCouple) adults.push(adult(Math.max(18, age + chance.between(-6, 5)), spouseShares, chance));
  const children: number[] = [];
  if (hasChildren) {
    const most = [420, 390, 140, 35, 15];
    for (let child = 1 + chance.pick(most); child > 0; child--)
      children.push(chance.between(0, Math.min(17, age - 17)));
  }
  const persons = adults.length + children.length;

  const benefitsOfChildren = children.length === 0 ? 0 : childBenefits(children.length, type === "singleParent");
  if (benefitsOfChildren > 0) applicant.incomes.childBenefit = benefitsOfChildren;
  if (type === "singleParent" && chance.thousandths(700)) {
    applicant.incomes.maintenanceSupport = benefits.maintenanceSupport * children.length;
  }
  const home = homeOf(type, level, persons, age, chance);
  const rentAccepted = Math.min(home.rent, allowanceLimits[level]![Math.min(persons, 5) - 1]!);
  if (home.isRented && rentAccepted > 0) allowance(adults, rentAccepted, children.length, chance);

  made.household(number, municipality, persons, home);
  adults.forEach((each, place) => {
    const medicine = chance.thousandths(each.age >= 65 ? 450 : 160) ? chance.between(5, 70) : 0;
    made.person(number, place === 0 ? "applicant" : "spouse", each, chance, medicine);
  });
  for (const each of children) made.person(number, "child", { age: each, incomes: {}, savings: 0 }, chance, 0);
}

function adult(age: number, shares: readonly number[], chance: Chance, livingArrangement?: string): Adult {
  const arrangement = livingArrangement === undefined ? {} : { livingArrangement };
  if (age >= 65) {
    return {
      age,
      incomes: { earningsRelatedPension: chance.along(netPensions) },
      savings: chance.along(savings),
      ...arrangement,
    };
  }
  let situation = situations[chance.pick(shares)]!;
  // Few study after thirty, and the young have not earned an earnings-related allowance.
  if (situation === "student" && age > 30) situation = "employed";
  if (situation === "earningsRelated" && age < 23) situation = "unemployed";
  const incomes = incomesOf(situation, chance);
  const isEmployed = situation === "employed";
  return { age, incomes, savings: chance.along(isEmployed ? savings : lowSavings), ...arrangement };
}

function incomesOf(situation: (typeof situations)[number], chance: Chance): Incomes {
  switch (situation) {
    case "employed":
      return { earnings: chance.along(netEarnings) };
    case "unemployed":
      return chance.thousandths(100)
        ? { labourMarketSubsidy: benefits.labourMarketSubsidy - 100, earnings: chance.between(100, 400) }
        : { labourMarketSubsidy: benefits.labourMarketSubsidy };
    case "earningsRelated":
      return {
        earningsRelatedUnemploymentAllowance: chance.between(
          benefits.earningsRelatedLeast,
          benefits.earningsRelatedMost,
        ),
      };
    case "student":
      return chance.thousandths(600)
        ? { studyGrant: benefits.studyGrant, earnings: chance.between(200, 1400) }
        : { studyGrant: benefits.studyGrant };
    case "sick":
      return { sicknessAllowance: benefits.sicknessAllowance + chance.between(-60, 500) };
    case "atHome":
      return { homeCareAllowance: benefits.homeCareAllowance };
    case "noIncome":
      return {};
  }
}

function childBenefits(children: number, isSingleParent: boolean): number {
  let sum = 0;
  for (let child = 0; child < children; child++) {
    sum += benefits.childBenefit[Math.min(child, benefits.childBenefit.length - 1)]!;
    if (isSingleParent) sum += benefits.singleParentIncrease;
  }
  return sum;
}

interface Home {
  readonly isRented: boolean;
  readonly rent: number;
  readonly upkeep: number;
  readonly electricity: number;
  readonly water: number;
}

function homeOf(type: HouseholdType, level: number, persons: number, age: number, chance: Chance): Home {
  // A grown-up child at home takes part in no rent here.
  if (type === "withParents") return { isRented: false, rent: 0, upkeep: 0, electricity: 0, water: 0 };
  const owners = type === "sharedHousehold" ? 50 : age < 30 ? 180 : age < 45 ? 480 : 690;
  const middle = rents[level]![Math.min(persons, 5) - 1]!;
  const electricity = chance.between(18, 45) + 8 * persons;
  const water = chance.thousandths(700) ? 20 * persons : 0;
  if (chance.thousandths(owners)) {
    return {
      isRented: false,
      rent: 0,
      upkeep: Math.floor((middle * chance.between(25, 60)) / 100),
      electricity,
      water,
    };
  }
  const whole = Math.floor((middle * chance.between(72, 128)) / 100);
  const rent = type === "sharedHousehold" ? Math.floor((whole * 62) / 100) : whole;
  return { isRented: true, rent, upkeep: 0, electricity, water };
}

/** Roughly the general or the pensioners' housing allowance: seven tenths of the accepted rent, less as income grows. */
function allowance(adults: readonly Adult[], accepted: number, children: number, chance: Chance): void {
  let gross = 0;
  for (const { incomes } of adults) {
    for (const amount of Object.values(incomes)) gross += amount;
    gross -= incomes.childBenefit ?? 0;
    gross -= incomes.maintenanceSupport ?? 0;
  }
  // Gross income is about five quarters of the net.
  const over = Math.max(0, Math.floor((gross * 5) / 4) - 640 - 100 * (adults.length - 1) - 270 * children);
  const amount = Math.floor((Math.max(0, accepted - Math.floor((over * 42) / 100)) * 7) / 10);
  const { incomes, age } = adults[0]!;
  // Not everybody who could has applied.
  if (amount < 30 || chance.thousandths(60)) return;
  if (age >= 65) incomes.pensionersHousingAllowance = amount;
  else incomes.generalHousingAllowance = amount;
}

type Cell = string | number | null;

/** The columns while they are being written. */
class Writer {
  private readonly month: Month;
  private readonly weight: number;
  private readonly ofHouseholds: Record<string, Cell[]>;
  private readonly ofPersons: Record<string, Cell[]>;
  private readonly ofIncomes: readonly (readonly [IncomeName, Cell[]])[];
  /** The eleven months before, latest first. */
  private readonly monthsBefore: readonly string[];

  constructor(month: Month, weight: number) {
    this.month = month;
    this.weight = weight;
    this.monthsBefore = Array.from({ length: 11 }, (_, place) => monthAfter(month, -1 - place));
    this.ofHouseholds = columnsNamed([
      "household",
      "month",
      "municipality",
      "persons",
      "weight",
      "expense_rent_cents",
      "expense_maintenanceCharge_cents",
      "expense_electricity_cents",
      "expense_water_cents",
    ]);
    this.ofPersons = columnsNamed([
      "household",
      "person",
      "role",
      "born",
      "livingArrangement",
      ...incomeKinds.map((kind) => `income_${kind}_cents`),
      "expense_medicine_cents",
      "asset_account_cents",
    ]);
    this.ofIncomes = incomeKinds.map((kind) => [kind, this.ofPersons[`income_${kind}_cents`]!]);
  }

  household(number: number, municipality: string, persons: number, home: Home): void {
    const { ofHouseholds: of } = this;
    of.household!.push(`s${number + 1}`);
    of.month!.push(this.month);
    of.municipality!.push(municipality);
    of.persons!.push(persons);
    of.weight!.push(this.weight);
    of.expense_rent_cents!.push(cents(home.rent));
    of.expense_maintenanceCharge_cents!.push(cents(home.upkeep));
    of.expense_electricity_cents!.push(cents(home.electricity));
    of.expense_water_cents!.push(cents(home.water));
  }

  person(number: number, role: string, adult: Adult, chance: Chance, medicine: number): void {
    const { ofPersons: of } = this;
    const name = `s${number + 1}`;
    const owners = of.household!;
    const place = owners.length > 0 && owners.at(-1) === name ? Number(of.person!.at(-1)) + 1 : 1;
    owners.push(name);
    of.person!.push(String(place));
    of.role!.push(role);
    of.born!.push(this.bornAt(adult.age, chance));
    of.livingArrangement!.push(adult.livingArrangement ?? null);
    for (const [kind, column] of this.ofIncomes) column.push(cents(adult.incomes[kind] ?? 0));
    of.expense_medicine_cents!.push(cents(medicine));
    of.asset_account_cents!.push(cents(adult.savings));
  }

  tables(from: number): SyntheticTables {
    return { households: tableOf(this.ofHouseholds, from + 2), persons: tableOf(this.ofPersons) };
  }

  /** A birthday within the year before the month, so that nobody changes class in the middle of it. */
  private bornAt(age: number, chance: Chance): string {
    const back = this.monthsBefore[chance.under(this.monthsBefore.length)]!;
    const day = chance.between(1, 28);
    return `${Number(back.slice(0, 4)) - age}${back.slice(4)}-${day < 10 ? "0" : ""}${day}`;
  }
}

function cents(euros: number): number | null {
  return euros === 0 ? null : euros * 100;
}

function columnsNamed(names: readonly string[]): Record<string, Cell[]> {
  return Object.fromEntries(names.map((name) => [name, []]));
}
