import { readFileSync } from "node:fs";

/*
 * The monthly calculation a second time, written from the law alone and as plainly as possible: day by day, no figures,
 * rules or types shared with the library. The differential test compares the two. Comments marked OPEN name points on
 * which the sources are silent or can be read in two ways, with the reading taken here.
 */

/** A document of `assess` as plain data; the library's parser has accepted it before it comes here. */
export interface Doc {
  month: string;
  period?: { from: string; to: string };
  household: {
    municipality?: string;
    dwelling?: DwellingDoc;
    persons: PersonDoc[];
    incomes: IncomeDoc[];
    expenses: ExpenseDoc[];
    assets?: AssetDoc[];
  };
  carryIn?: { amount?: string; fromMonth?: string; accepted?: boolean };
  practice?: Record<string, string>;
}

export interface DwellingDoc {
  specialGround?: string;
  specialGroundUntil?: string;
  guidance?: { givenOn?: string; endsOn?: string; extendedTo?: string; extensionGround?: string } | null;
  guidedBefore?: boolean;
  noCheaperHome?: boolean;
  residents?: number;
  limit?: string;
  tenure?: string;
  liable?: boolean;
}

export interface PersonDoc {
  id: string;
  role: "applicant" | "spouse" | "child";
  born: string;
  livingArrangement?: string;
  share?: string;
  singleParent?: boolean;
  present?: { from?: string; to?: string }[];
  replacedBasicAmount?: { reason: string; amount?: string; share?: string };
  daysAbroad?: number;
  daysAbroadCounted?: number;
  coeliac?: boolean;
  carer?: string;
  reduction?: {
    percent: number;
    ground?: string;
    from?: string;
    to?: string;
    heard?: boolean;
    reasonable?: boolean;
    subsistenceSafe?: boolean;
  };
}

export interface IncomeDoc {
  person: string;
  kind: string;
  net: string;
  paidOn?: string;
  payer?: string;
  estimated?: boolean;
  oneOff?: boolean;
  irregular?: boolean;
  garnished?: string;
  recovered?: string;
  workExpenses?: string;
  lateKnown?: {
    decidedOn?: string;
    told?: boolean;
    available?: boolean;
    reasonable?: boolean;
    deductionUsed?: string;
  };
  spread?: { from: string; months: number };
  disregarded?: boolean;
  undrawn?: boolean;
  required?: boolean;
}

export interface ExpenseDoc {
  kind: string;
  amount: string;
  person?: string;
  accepted?: string;
  reason?: string;
  necessary?: boolean;
  privateCare?: boolean;
  privateCareAccepted?: boolean;
  inCash?: boolean;
  compensated?: string;
  dueOn?: string;
  paidOn?: string;
  retroactiveAccepted?: boolean;
  share?: string;
  shareReason?: string;
  agreementConfirmed?: boolean;
}

export interface AssetDoc {
  kind: string;
  amount: string;
  person?: string;
  available?: boolean;
  protectedAs?: string;
  recoveryOrder?: boolean;
}

export interface Totals {
  assistance: number;
  surplus: number;
  carryOut: number;
  needs: number;
  income: number;
  assets: number;
}

// Money and shares

const cents = (text: string | undefined): number => {
  if (text === undefined) return 0;
  const [euro = "0", rest = ""] = text.split(".");
  return Number(euro) * 100 + Number(rest.padEnd(2, "0"));
};

/** amount x top / bottom, half a cent upwards. */
const part = (amount: number, top: bigint | number, bottom: bigint | number): number => {
  const [t, b] = [BigInt(top), BigInt(bottom)];
  return Number((2n * BigInt(amount) * t + b) / (2n * b));
};

const fraction = (text: string): [bigint, bigint] => {
  if (text.includes("/")) {
    const [top = "0", bottom = "1"] = text.split("/");
    return [BigInt(top), BigInt(bottom)];
  }
  const [whole = "0", decimals = ""] = text.split(".");
  return [BigInt(whole + decimals), 10n ** BigInt(decimals.length)];
};

const shareOf = (amount: number, share: string | undefined): number => {
  if (share === undefined) return amount;
  const [top, bottom] = fraction(share);
  return part(amount, top, bottom);
};

const atLeastNothing = (amount: number): number => Math.max(0, amount);

const sum = (amounts: number[]): number => amounts.reduce((total, amount) => total + amount, 0);

// Days

const two = (number: number): string => String(number).padStart(2, "0");

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

const monthOf = (number: number): string => `${Math.floor(number / 12)}-${two((number % 12) + 1)}`;

const lengthOf = (month: string): number => {
  const year = Number(month.slice(0, 4));
  if (month.endsWith("-02")) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return ["04", "06", "09", "11"].includes(month.slice(5)) ? 30 : 31;
};

const daysOf = (month: string): string[] => Array.from({ length: lengthOf(month) }, (_, n) => `${month}-${two(n + 1)}`);

/** OPEN: who was born on a leap day has the birthday on 28 February of other years (the rule of Act 150/1930). */
const birthday = (born: string, age: number): string => {
  const month = `${Number(born.slice(0, 4)) + age}${born.slice(4, 7)}`;
  return `${month}-${two(Math.min(Number(born.slice(8)), lengthOf(month)))}`;
};

const hasTurned = (born: string, age: number, day: string): boolean => day >= birthday(born, age);

/** Sunday is 0. Zeller's congruence, to be independent of any calendar in the library. */
const weekday = (day: string): number => {
  let year = Number(day.slice(0, 4));
  let month = Number(day.slice(5, 7));
  if (month < 3) {
    month += 12;
    year -= 1;
  }
  const day1 = Number(day.slice(8, 10));
  const h =
    (day1 +
      Math.floor((13 * (month + 1)) / 5) +
      year +
      Math.floor(year / 4) -
      Math.floor(year / 100) +
      Math.floor(year / 400)) %
    7;
  return (h + 6) % 7;
};

/** Days off within the week that could fall at the end of a month, 2016 to 2027: Easter and Ascension move. */
const daysOff = new Set([
  "2018-03-30", // Good Friday, before a Saturday the 31st
  "2024-03-29", // Good Friday, before Easter Sunday the 31st
  "2027-03-29", // Easter Monday
  "2019-05-30", // Ascension
  "2025-05-29", // Ascension
]);

const lastBankingDays = new Map<string, string>();
const lastBankingDay = (month: string): string => {
  const known = lastBankingDays.get(month);
  if (known !== undefined) return known;
  const found = daysOf(month)
    .reverse()
    .find((day) => ![0, 6].includes(weekday(day)) && !daysOff.has(day))!;
  lastBankingDays.set(month, found);
  return found;
};

/**
 * The month an income belongs to by its day of payment.
 * OPEN: a payment after the last banking day (on the Saturday, say) belongs to the next month like that of the day itself.
 */
const incomeMonth = (paidOn: string): string => {
  const month = paidOn.slice(0, 7);
  return paidOn >= lastBankingDay(month) ? monthOf(monthNumber(month) + 1) : month;
};

// Tables

const readTable = (name: string): string[][] =>
  readFileSync(new URL(`./data/${name}`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((row) => row.trim().split(","));

const amountRows = readTable("basic-amounts.csv");
const amountsByMonth = new Map<string, Record<string, number>>();
const basicAmountsOf = (month: string): Record<string, number> => {
  const known = amountsByMonth.get(month);
  if (known !== undefined) return known;
  const from = amountRows
    .map(([day = ""]) => day)
    .filter((day) => day <= `${month}-01`)
    .sort()
    .at(-1)!;
  const found = Object.fromEntries(
    amountRows.filter(([day]) => day === from).map(([, category = "", , amount = ""]) => [category, cents(amount)]),
  );
  amountsByMonth.set(month, found);
  return found;
};

const normRows = readTable("housing-norms.csv");
const normDays = [...new Set(normRows.map(([day = ""]) => day))].sort();
const normsByPlace = new Map(
  normRows.map(([day, code, , ...rest]) => [`${day} ${code}`, rest.slice(0, 5).map(Number)] as const),
);

const shippedLimit = (month: string, municipality: string, persons: number): number | null => {
  const day = normDays.filter((from) => from <= `${month}-01`).at(-1);
  const row = normsByPlace.get(`${day} ${municipality}`);
  if (row === undefined) return null;
  const [one = 0, twoPersons = 0, three = 0, four = 0, further = 0] = row;
  if (persons <= 4) return [0, one, twoPersons, three, four][persons]! * 100;
  return (four + (persons - 4) * further) * 100;
};

// Persons

const isPresent = (person: PersonDoc, day: string): boolean => {
  if (day < person.born) return false;
  if (person.role === "child" && hasTurned(person.born, 18, day)) return false;
  if (person.present === undefined) return true;
  return person.present.some(({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to));
};

const siblingOrder = (one: PersonDoc, other: PersonDoc): number => {
  if (one.born !== other.born) return one.born < other.born ? -1 : 1;
  return one.id < other.id ? -1 : 1;
};

/** The row of the table of basic amounts for a person on a day on which the person is present. */
const categoryOn = (doc: Doc, person: PersonDoc, day: string): string => {
  const here = doc.household.persons.filter((other) => isPresent(other, day));
  const children = here.filter(({ role }) => role === "child").sort(siblingOrder);
  if (person.role === "child") {
    const place = children.indexOf(person);
    const order = ["first", "second"][place] ?? "third_and_later";
    const ageDay = doc.practice?.ageChange === "nextMonth" ? `${doc.month}-01` : day;
    return hasTurned(person.born, 10, ageDay) ? `child_10_17_${order}` : `child_under_10_${order}`;
  }
  // The one at home is alone while the other is in prison.
  const isAtHome = (adult: PersonDoc): boolean => adult.replacedBasicAmount?.reason !== "prison";
  if (here.some((other) => other.role !== "child" && other !== person && isAtHome(other))) return "couple_per_head";
  const { livingArrangement, singleParent } = person;
  if (children.length > 0) {
    if (singleParent === true) return "single_parent";
    if (livingArrangement === "sharedHousehold") return "couple_per_head";
    if (livingArrangement === "withParents") return "adult_child_with_parents";
    return singleParent === false ? "single" : "single_parent";
  }
  if (livingArrangement === "sharedHousehold") return "couple_per_head";
  if (livingArrangement === "withParents") return "adult_child_with_parents";
  // OPEN: an applicant alone for part of the month and no arrangement given: living alone.
  return "single";
};

const reductionOn = ({ reduction }: PersonDoc, day: string): number => {
  if (reduction === undefined) return 0;
  // A finding that is missing or negative stops the reduction.
  if (reduction.heard !== true || reduction.reasonable !== true || reduction.subsistenceSafe !== true) return 0;
  const { from, to } = reduction;
  // "2026-03" as text comes before "2026-03-01", and a month at the end holds to its last day.
  if (from !== undefined && day < from) return 0;
  if (to !== undefined && day.slice(0, to.length) > to) return 0;
  return reduction.percent;
};

const basicAmount = (doc: Doc, person: PersonDoc): number => {
  const { month, period } = doc;
  const table = basicAmountsOf(month);
  const days = daysOf(month);
  const mine = days.filter(
    (day) => isPresent(person, day) && (period === undefined || (period.from <= day && day <= period.to)),
  );
  // Days of the same category and the same reduction belong together, also over days of absence, until it changes.
  const runs: { category: string; percent: number; days: number }[] = [];
  for (const day of mine) {
    // So many euros in the place of the basic amount are the same in every category, so the month is not cut.
    const category = person.replacedBasicAmount?.amount === undefined ? categoryOn(doc, person, day) : "replaced";
    const percent = reductionOn(person, day);
    const before = runs.at(-1);
    if (before?.category === category && before.percent === percent) before.days++;
    else runs.push({ category, percent, days: 1 });
  }
  const abroad =
    person.daysAbroadCounted ?? (month >= "2018-05" && (person.daysAbroad ?? 0) > 7 ? person.daysAbroad! : 0);
  const wholeMonth = mine.length === days.length && abroad === 0;
  let left = wholeMonth ? 30 : Math.min(30, mine.length, atLeastNothing(days.length - abroad));
  // Nobody says which days were spent abroad: those that are worth most are taken as spent at home.
  const worth = ({ category, percent }: { category: string; percent: number }): number =>
    part(
      person.replacedBasicAmount?.amount === undefined ? table[category]! : cents(person.replacedBasicAmount.amount),
      100 - percent,
      100,
    );
  const dealt = wholeMonth || abroad === 0 ? [...runs] : [...runs].sort((one, other) => worth(other) - worth(one));
  const atHome = new Map<object, number>();
  for (const [place, run] of dealt.entries()) {
    const thirtieths = wholeMonth && place === runs.length - 1 ? left : Math.min(run.days, left);
    left -= thirtieths;
    atHome.set(run, thirtieths);
  }
  return sum(
    runs.map((run) => {
      const { category, percent } = run;
      const thirtieths = atHome.get(run)!;
      const replaced = person.replacedBasicAmount;
      let amount = replaced?.amount === undefined ? table[category]! : cents(replaced.amount);
      amount = shareOf(amount, replaced?.share);
      amount = shareOf(amount, person.share);
      amount = part(amount, thirtieths, 30);
      return part(amount, 100 - percent, 100);
    }),
  );
};

// Expenses

const neverAccepted = new Set([
  "debt",
  "fine",
  "childMaintenance",
  "mealCharge",
  "privateInsurance",
  "car",
  "furniture",
  "unionFee",
  "hobby",
  "otherExpense",
]);

const alwaysNormed = new Set([
  "rent",
  "maintenanceCharge",
  "extraCharge",
  "plotRent",
  "financingInterest",
  "homeLoanInterest",
  "occupancyCharge",
  "upkeep",
  "heating",
  "sauna",
]);

const outsideLimit = new Set([
  "water",
  "electricity",
  "homeInsurance",
  "disabledParking",
  "movingCosts",
  "rentDeposit",
]);

/** Costs of a person: health, children, visits, documents. */
const personal = new Set([
  "healthCare",
  "medicine",
  "dentalCare",
  "glasses",
  "earlyEducation",
  "schoolDayCare",
  "childVisits",
  "identityDocument",
  "residencePermit",
  "travelDocument",
]);

const isNormed = (kind: string, month: string): boolean =>
  alwaysNormed.has(kind) || (month < "2023-01" && (kind === "water" || kind === "movingCosts"));

const acceptedExpense = (doc: Doc, expense: ExpenseDoc): number => {
  const { month } = doc;
  const { kind } = expense;
  if (neverAccepted.has(kind)) return 0;
  // OPEN: whoever is not liable has no housing cost at all, moving included.
  if (doc.household.dwelling?.liable === false && (alwaysNormed.has(kind) || outsideLimit.has(kind))) return 0;
  // OPEN: a bill without a due day is of this month even if it is paid later, but not if it was paid earlier.
  const paidMonth = expense.paidOn?.slice(0, 7);
  const day = expense.dueOn ?? (paidMonth !== undefined && paidMonth <= month ? expense.paidOn : undefined);
  if (day !== undefined) {
    const first = doc.period?.from ?? `${month}-01`;
    const last = doc.period?.to ?? `${month}-${two(lengthOf(month))}`;
    if (expense.dueOn !== undefined && day > last) return 0;
    if (day < first && expense.retroactiveAccepted !== true) return 0;
    // What falls due for somebody who is not in the family on the day is that person's own.
    const owner = doc.household.persons.find(({ id }) => id === expense.person);
    if (day >= first && expense.dueOn !== undefined && owner !== undefined && !isPresent(owner, day)) return 0;
  }
  // Upkeep is a cost of an owned home that is not a company share; OPEN: accepted as long as nothing else is said.
  if (kind === "upkeep" && (doc.household.dwelling?.tenure ?? "ownHouse") !== "ownHouse") return 0;
  if (kind === "homeLoanInterest" && doc.household.dwelling?.tenure === "rented") return 0;
  if (expense.necessary === false) return 0;
  // A finding about private care says by itself that the care is private.
  if (expense.privateCareAccepted === false) return 0;
  if (expense.privateCare === true && expense.privateCareAccepted !== true) return 0;
  if (kind === "rentDeposit" && expense.inCash !== true) return 0;
  if (kind === "childVisits" && expense.agreementConfirmed === false) return 0;
  const size = cents(expense.accepted ?? expense.amount);
  return shareOf(atLeastNothing(size - cents(expense.compensated)), expense.share);
};

const isHere = (doc: Doc, person: PersonDoc): boolean => daysOf(doc.month).some((day) => isPresent(person, day));

/** 38 euros for coeliac disease. OPEN: from the month of the sixteenth birthday, and whole also for part of a month. */
const coeliacSupplement = (doc: Doc, person: PersonDoc): number => {
  if (doc.month < "2025-03" || person.coeliac !== true || !isHere(doc, person)) return 0;
  return hasTurned(person.born, 16, `${doc.month}-${two(lengthOf(doc.month))}`) ? 3800 : 0;
};

const housingLimit = (doc: Doc): number | null => {
  const { municipality, dwelling, persons } = doc.household;
  // OPEN: the family is everybody of the document, also who is there for part of the month only.
  const family = persons.filter(
    (person) =>
      !(
        doc.practice?.alternatingChildInLimit === "notCounted" &&
        person.share !== undefined &&
        shareOf(1_000_000_000, person.share) < 1_000_000_000
      ),
  ).length;
  const residents = dwelling?.residents ?? family;
  // OPEN: a limit given by the host stands before the shipped one, and is that of the whole dwelling.
  const whole =
    dwelling?.limit !== undefined
      ? cents(dwelling.limit)
      : municipality === undefined
        ? null
        : shippedLimit(doc.month, municipality, residents);
  return whole === null ? null : part(whole, family, residents);
};

/** Whether costs over the limit are accepted in full all the same. */
const acceptedOverLimit = (doc: Doc): boolean => {
  const { month } = doc;
  const dwelling = doc.household.dwelling ?? {};
  const { specialGround, specialGroundUntil, guidance } = dwelling;
  if (specialGround !== undefined && (specialGroundUntil === undefined || month <= specialGroundUntil)) return true;
  if (month < "2024-04" && dwelling.noCheaperHome === true) return true;
  // OPEN: an earlier guidance ends the full cost only where no new one is on record, in every period.
  if (guidance === undefined || guidance === null) return dwelling.guidedBefore !== true;
  const { givenOn, endsOn, extendedTo } = guidance;
  let end = endsOn;
  if (givenOn !== undefined && month >= "2024-04" && givenOn >= "2024-04-01") {
    const third = monthOf(monthNumber(givenOn.slice(0, 7)) + 3);
    const sameDay = `${third}-${two(Math.min(Number(givenOn.slice(8)), lengthOf(third)))}`;
    // Three months are the least that may be given; guidance of the earlier law had a time of its own.
    if (end === undefined) end = `${third}-${two(lengthOf(third))}`;
    else if (end < sameDay) end = sameDay;
  }
  if (extendedTo !== undefined && (end === undefined || extendedTo > end)) end = extendedTo;
  return end === undefined || `${month}-01` <= end;
};

const housingCosts = (doc: Doc, normed: number): number => {
  const limit = housingLimit(doc);
  if (limit === null || normed <= limit) return normed;
  // OPEN: the five per cent are a step of their own, half a cent upwards.
  if (doc.month < "2024-04" && normed <= limit + part(limit, 5, 100)) return normed;
  return acceptedOverLimit(doc) ? normed : limit;
};

// Income

/** Left out by the law or by settled practice, if the host has not found otherwise. */
const isLeftOut = (doc: Doc, { person, income, day, late }: Item): boolean => {
  const abolished = doc.practice?.privilegedIncome === "abolished" && day >= "2026-02-01";
  switch (income.kind) {
    case "loan":
    case "preventiveAssistance":
      return true;
    case "maternityGrant":
    case "disabilityAllowance":
    case "careAllowance":
    case "expenseCompensation":
    case "maintenanceCompensation":
    case "childWelfareSupport":
    case "schoolTransportSubsidy":
    // OPEN: the activity allowance lost its own section at the end of 2022; it stays an expense compensation.
    case "activityAllowance":
      return !abolished;
    case "learningMaterialSupplement":
      return day >= "2019-08-01" && !abolished;
    case "epidemicCompensation":
      return day >= "2020-10-12" && day <= "2020-12-31";
    case "extraChildBenefit":
      // Of the assistance of December, read on the day of payment like the whole catalogue.
      return day.startsWith("2022-12");
    case "stipend":
      // OPEN: by the law of the month, and under 30 on its first day; of the month of payment if found out late.
      return (
        isMinorMonth(doc, late ?? doc.month) &&
        cents(income.net) < 20_000 &&
        !hasTurned(person.born, 30, `${late ?? doc.month}-01`)
      );
    default:
      return false;
  }
};

/** Income of the household as a whole, whoever it is paid to: child benefit and housing allowances. */
const isOfHousehold = (kind: string): boolean =>
  [
    "childBenefit",
    "extraChildBenefit",
    "generalHousingAllowance",
    "pensionersHousingAllowance",
    "preventiveAssistance",
    "carriedSurplus",
  ].includes(kind);

const isMinorMonth = (doc: Doc, month: string): boolean =>
  month < (doc.practice?.minorIncomeEnds === "february2026" ? "2026-02" : "2026-03");

const isEarnings = (kind: string): boolean =>
  ["earnings", "selfEmployment", "informalCareFee", "benefitInKind"].includes(kind);

/** Part of an amount that falls on a month: the parts add up to the amount. */
const instalment = (amount: number, { from, months }: { from: string; months: number }, month: string): number => {
  const place = monthNumber(month) - monthNumber(from);
  if (place < 0 || place >= months) return 0;
  return Math.floor((amount * (place + 1)) / months) - Math.floor((amount * place) / months);
};

interface Item {
  income: IncomeDoc;
  person: PersonDoc;
  /** Paid out to the person in this month. */
  amount: number;
  workExpenses: number;
  day: string;
  /** Month of payment, of late-known income only. */
  late?: string;
}

const itemOf = (doc: Doc, income: IncomeDoc): Item | null => {
  const { month } = doc;
  const person = doc.household.persons.find(({ id }) => id === income.person)!;
  const paid = cents(income.net) - cents(income.garnished) - cents(income.recovered);
  const workExpenses = cents(income.workExpenses);
  // OPEN: income without a day of payment is treated as if paid on the last of the month.
  const day = income.paidOn ?? `${month}-${two(lengthOf(month))}`;
  const item = { income, person, amount: paid, workExpenses, day };
  const { spread, lateKnown } = income;
  // Nothing counts before it is there.
  if (income.paidOn !== undefined && incomeMonth(income.paidOn) > month) return null;
  if (spread !== undefined) {
    // OPEN: what was garnished, recovered or used for work is spread like the income it was taken from.
    // An instalment of a few cents can be smaller than that of its costs; income is never below nothing.
    const amount = instalment(paid, spread, month);
    return { ...item, amount, workExpenses: Math.min(amount, instalment(workExpenses, spread, month)) };
  }
  const belongsTo = income.paidOn === undefined ? month : incomeMonth(income.paidOn);
  if (income.paidOn !== undefined && belongsTo === month) {
    // Pay of the last banking day of the month before counts from the first.
    const counts = income.paidOn < `${month}-01` ? `${month}-01` : income.paidOn;
    const { period } = doc;
    if (period !== undefined && (counts < period.from || counts > period.to)) return null;
    return isPresent(person, counts) ? item : null;
  }
  if (lateKnown === undefined) return belongsTo === month ? item : null;
  if (income.paidOn === undefined) return null;
  const { decidedOn, told, available, reasonable } = lateKnown;
  if (decidedOn === undefined || told !== true || reasonable !== true || available === false) return null;
  const since = monthNumber(month) - monthNumber(decidedOn.slice(0, 7));
  if (since !== 1 && since !== 2) return null;
  if (month < "2023-01" ? !isEarnings(income.kind) : available !== true) return null;
  return { ...item, late: belongsTo };
};

/**
 * One-off money. Late-known income was spent before it was known.
 * OPEN: spread income is not one-off any more, and a surplus among the incomes was carried in.
 */
const isOneOff = ({ income }: Item): boolean =>
  (income.oneOff === true && income.lateKnown === undefined && income.spread === undefined) ||
  income.kind === "carriedSurplus";

interface Counted {
  regular: number;
  oneOff: number;
}

const none = (): Counted => ({ regular: 0, oneOff: 0 });

const countedOf = (items: Item[]): Counted => ({
  regular: sum(items.filter((item) => !isOneOff(item)).map(({ amount }) => amount)),
  oneOff: sum(items.filter(isOneOff).map(({ amount }) => amount)),
});

/** Which earnings of a person have a deduction in a month: all of them, or the fee of a carer alone. */
const isDeducted = (doc: Doc, { person, income }: Item, month: string): boolean => {
  if (month < "2026-03" || !hasTurned(person.born, 18, `${month}-01`)) return true;
  // OPEN: whoever gets the fee of an informal carer is one, as far as the fee goes.
  if (income.kind === "informalCareFee") return true;
  return person.carer !== undefined && doc.practice?.carerDeduction !== "careFee";
};

/** Earnings of one person paid in one month, less the costs of going to work and the deduction. */
const earningsOf = (doc: Doc, items: Item[], month: string, used: number): Counted => {
  const deducted = items.filter((item) => isDeducted(doc, item, month));
  // The deduction is worked out on earnings before work expenses; both together are not income.
  const base = sum(deducted.map(({ amount }) => amount));
  const statutory = doc.practice?.earnedIncomeDeduction === "statutoryShare" && month < "2023-01";
  const share = month >= "2018-06" && !statutory ? base : part(base, 20, 100);
  const deduction = Math.min(share, atLeastNothing(15_000 - used));
  const afterCosts = items.map((item) => ({ ...item, amount: item.amount - item.workExpenses }));
  const all = countedOf(afterCosts);
  const own = countedOf(afterCosts.filter((item) => isDeducted(doc, item, month)));
  const offRegular = Math.min(deduction, own.regular);
  const offOneOff = Math.min(deduction - offRegular, own.oneOff);
  return { regular: all.regular - offRegular, oneOff: all.oneOff - offOneOff };
};

const groupsOf = <T>(items: T[], key: (item: T) => string): T[][] =>
  [...new Set(items.map(key)).values()].map((name) => items.filter((item) => key(item) === name));

/** Counted income of everybody, by person; the child's cap is not here yet. */
const countedIncome = (doc: Doc): { common: Counted; ofChild: Map<PersonDoc, Counted> } => {
  const common = none();
  const ofChild = new Map<PersonDoc, Counted>();
  const count = (person: PersonDoc, { regular, oneOff }: Counted, parents = false): void => {
    let sums = common;
    if (person.role === "child" && !parents) {
      sums = ofChild.get(person) ?? none();
      ofChild.set(person, sums);
    }
    sums.regular += regular;
    sums.oneOff += oneOff;
  };
  const items = doc.household.incomes.flatMap((income) => {
    const item = itemOf(doc, income);
    if (item === null || income.disregarded === true) return [];
    // A loan that was not drawn is no money, whatever else has been found about it.
    if (income.kind === "studentLoan" && income.undrawn === true && income.required !== true) return [];
    if (income.disregarded === undefined && isLeftOut(doc, item)) return [];
    // A child's income is taken to be irregular unless it has been found regular.
    const isOwn = item.person.role === "child" && !isOfHousehold(income.kind);
    if (isOwn && income.irregular !== false) return [];
    return [item];
  });

  const earnings = items.filter(({ income }) => isEarnings(income.kind));
  const gifts = items.filter(({ income }) => income.kind === "gift");
  const others = items.filter((item) => !earnings.includes(item) && !gifts.includes(item));

  // OPEN: the limit of minor income is a figure of the month for which the income counts, not of the day of payment.
  const allowanceIn = (month: string): number => {
    if (!isMinorMonth(doc, month)) return 0;
    return doc.household.persons.length > 1 ? 10_000 : 5_000;
  };
  // OPEN: what was found out late is no income of this month, so not among what is minor in it.
  const ofMonth = [...gifts, ...earnings].filter(({ late }) => late === undefined);
  const isAllMinor = sum(ofMonth.map(({ amount }) => amount)) <= allowanceIn(doc.month);
  // Small earnings are left out only if they and the gifts together stay within the limit.
  const counted = isAllMinor ? earnings.filter(({ late }) => late !== undefined) : earnings;
  for (const group of groupsOf(counted, ({ person, late }) => `${person.id} ${late ?? ""}`)) {
    const { person, late } = group[0]!;
    // OPEN: of what is said of several late-known earnings of a month the largest deduction used already holds.
    const said = doc.household.incomes.filter(
      ({ person: id, kind, paidOn }) =>
        id === person.id && isEarnings(kind) && paidOn !== undefined && incomeMonth(paidOn) === late,
    );
    const used = Math.max(0, ...said.map(({ lateKnown }) => cents(lateKnown?.deductionUsed)));
    count(person, earningsOf(doc, group, late ?? doc.month, late === undefined ? 0 : used));
  }
  // OPEN: the allowance of a month meets the gifts of adults first, then those of the children by age; regular before
  // one-off ones. A gift found out late has the allowance of its own month.
  const order = ({ person }: Item): string => (person.role === "child" ? `${person.born} ${person.id}` : "");
  const inOrder = [...gifts].sort((one, other) => {
    if (order(one) !== order(other)) return order(one) < order(other) ? -1 : 1;
    return Number(isOneOff(one)) - Number(isOneOff(other));
  });
  for (const group of groupsOf(inOrder, ({ late }) => late ?? "")) {
    let left = allowanceIn(group[0]!.late ?? doc.month);
    for (const gift of group) {
      const off = Math.min(left, gift.amount);
      left -= off;
      const rest = gift.amount - off;
      count(gift.person, isOneOff(gift) ? { regular: 0, oneOff: rest } : { regular: rest, oneOff: 0 });
    }
  }
  for (const item of others) {
    const { income, person, amount } = item;
    count(
      person,
      isOneOff(item) ? { regular: 0, oneOff: amount } : { regular: amount, oneOff: 0 },
      isOfHousehold(income.kind),
    );
  }
  return { common, ofChild };
};

// Assets

const isCountedAsset = (asset: AssetDoc): boolean => {
  if (asset.protectedAs !== undefined || asset.recoveryOrder === true) return false;
  return asset.available ?? ["account", "cash", "funds", "securities"].includes(asset.kind);
};

// The sheet

/** Needs, income, assets and what follows from them, in whole cents. */
export function naive(doc: Doc): Totals {
  const { household, month, carryIn, practice } = doc;
  const { persons } = household;
  const basic = new Map(persons.map((person) => [person, basicAmount(doc, person)]));

  const own = new Map(persons.map((person) => [person, coeliacSupplement(doc, person)]));
  let normed = 0;
  let common = 0;
  for (const expense of household.expenses) {
    const amount = acceptedExpense(doc, expense);
    const person = persons.find(({ id }) => id === expense.person);
    if (isNormed(expense.kind, month)) normed += amount;
    else if (person !== undefined && personal.has(expense.kind)) own.set(person, own.get(person)! + amount);
    else common += amount;
  }
  const needs = sum([...basic.values(), ...own.values()]) + housingCosts(doc, normed) + common;

  const counted = countedIncome(doc);
  let { regular, oneOff } = counted.common;
  let assets = 0;
  const countedAssets = (household.assets ?? []).filter(isCountedAsset);
  for (const asset of countedAssets) {
    const owner = persons.find(({ id }) => id === asset.person);
    if (owner?.role !== "child") assets += cents(asset.amount);
  }
  for (const child of persons.filter(({ role }) => role === "child")) {
    const cap = basic.get(child)! + own.get(child)!;
    const mine = counted.ofChild.get(child) ?? none();
    // OPEN: the child's regular income fills the child's own costs before one-off income does.
    const ofRegular = Math.min(mine.regular, cap);
    const ofOneOff = Math.min(mine.oneOff, cap - ofRegular);
    regular += ofRegular;
    oneOff += ofOneOff;
    const owned = sum(countedAssets.filter(({ person }) => person === child.id).map(({ amount }) => cents(amount)));
    assets += Math.min(owned, cap - ofRegular - ofOneOff);
  }

  const monthBefore = monthOf(monthNumber(month) - 1);
  const isCarried = carryIn?.accepted === true && (carryIn.fromMonth ?? monthBefore) === monthBefore;
  const carried = isCarried ? cents(carryIn.amount) : 0;
  const income = regular + oneOff + carried;

  const surplus = atLeastNothing(income + assets - needs);
  const carryable = oneOff + carried;
  // With one-off income first, only what the costs have left of it can go on.
  const left = practice?.surplusOrder === "oneOffFirst" ? atLeastNothing(carryable - needs) : carryable;
  return {
    assistance: atLeastNothing(needs - income - assets),
    surplus,
    // What is left over of assets stays an asset.
    carryOut: Math.min(atLeastNothing(income - needs), left),
    needs,
    income,
    assets,
  };
}
