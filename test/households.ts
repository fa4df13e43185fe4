import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parseAssessInput } from "../src/index.js";
import type { AssetDoc, Doc, DwellingDoc, ExpenseDoc, IncomeDoc, PersonDoc } from "./naive.js";

/*
 * Households for the property tests: documents of `assess` as plain data, every one of them accepted by the parser.
 * Things are drawn relative to the month and by place ("the second person", "three days before the month ends") and made
 * into a document at the end, so that a counterexample shrinks towards one adult who has nothing.
 */

/** Now and then a value, otherwise the field is left out. */
const maybe = <T>(percent: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof(
    { withCrossShrink: true },
    { arbitrary: fc.constant(undefined), weight: 100 - percent },
    { arbitrary: value, weight: percent },
  );

type Present<T> = { [Name in keyof T]: Exclude<T[Name], undefined> };

/** The same without the fields that were left out. */
const compact = <T extends object>(value: T): Present<T> => {
  const made: Record<string, unknown> = {};
  for (const [name, held] of Object.entries(value)) if (held !== undefined) made[name] = held;
  return made as Present<T>;
};

/** A finding: made in the applicant's way more often than not. */
const finding = (percent: number, yes = 80): fc.Arbitrary<boolean | undefined> =>
  maybe(
    percent,
    fc.oneof({ arbitrary: fc.constant(true), weight: yes }, { arbitrary: fc.constant(false), weight: 100 - yes }),
  );

// Days and months

const two = (number: number): string => String(number).padStart(2, "0");
const firstMonth = 2017 * 12;
const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthOf = (number: number): string => `${Math.floor(number / 12)}-${two((number % 12) + 1)}`;
const lengthOf = (number: number): number =>
  new Date(Date.UTC(Math.floor(number / 12), (number % 12) + 1, 0)).getUTCDate();

/** Every month the library knows. */
export const month = (): fc.Arbitrary<string> =>
  fc
    .oneof(
      { arbitrary: fc.integer({ min: 0, max: 119 }), weight: 4 },
      // Months in which something changes, and their neighbours.
      { arbitrary: fc.constantFrom(15, 16, 17, 30, 31, 45, 46, 67, 71, 72, 86, 87, 97, 98, 108, 109, 110), weight: 2 },
    )
    .map((number) => monthOf(firstMonth + number));

/** A day near a month: so many months later, and a place within that month counted from either end. */
interface NearDay {
  later: number;
  place: number;
  fromEnd: boolean;
}

const dayNear = (least: number, most: number): fc.Arbitrary<NearDay> =>
  fc.record({
    later: fc.oneof(
      { arbitrary: fc.constant(0), weight: 3 },
      { arbitrary: fc.integer({ min: least, max: most }), weight: 2 },
    ),
    place: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 3 })),
    fromEnd: fc.boolean(),
  });

const near = (around: string, { later, place, fromEnd }: NearDay): string => {
  const number = numberOf(around) + later;
  const length = lengthOf(number);
  const within = Math.min(place, length - 1);
  return `${monthOf(number)}-${two(fromEnd ? length - within : within + 1)}`;
};

const nearOr = (around: string, day: NearDay | undefined): string | undefined => day && near(around, day);

// Amounts and shares

const edges = [
  0, 1, 2, 3, 4999, 5000, 5001, 9999, 10000, 10001, 14999, 15000, 15001, 19999, 20000, 20001, 75000, 75001,
];

const amountInCents = (): fc.Arbitrary<number> =>
  fc.oneof(
    { arbitrary: fc.integer({ min: 0, max: 100_000 }), weight: 12 },
    { arbitrary: fc.integer({ min: 0, max: 300 }).map((euros) => euros * 100), weight: 4 },
    { arbitrary: fc.integer({ min: 0, max: 20_000 }), weight: 4 },
    { arbitrary: fc.constantFrom(...edges), weight: 4 },
    { arbitrary: fc.integer({ min: 0, max: 500_000 }), weight: 2 },
    { arbitrary: fc.constantFrom(99_999_999_999, 10_000_000), weight: 1 },
  );

const text = (cents: number): string => {
  const euros = Math.floor(cents / 100);
  const rest = cents % 100;
  if (rest === 0 && euros % 3 === 0) return String(euros);
  if (rest % 10 === 0 && euros % 3 === 1) return `${euros}.${rest / 10}`;
  return `${euros}.${two(rest)}`;
};

/** An amount of a document, "980.00". */
export const amount = (): fc.Arbitrary<string> => amountInCents().map(text);

/** A share of a document, "1/3". */
export const share = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom("1", "0.5", "1/2", "1/3", "2/3", "0", "0.25", "3/7"),
    fc
      .integer({ min: 2, max: 12 })
      .chain((whole) => fc.integer({ min: 1, max: whole }).map((top) => `${top}/${whole}`)),
    fc.integer({ min: 0, max: 999 }).map((thousandths) => `0.${String(thousandths).padStart(3, "0")}`),
  );

// Persons

interface RawPerson {
  age: number;
  bornPlace: number;
  share: string | undefined;
  livingArrangement: string | undefined;
  singleParent: boolean | undefined;
  present: { from: number | undefined; to: number | undefined }[] | undefined;
  replaced: { reason: string; amount: string; share: string; byShare: boolean } | undefined;
  daysAbroad: number | undefined;
  daysAbroadCounted: number | undefined;
  coeliac: boolean | undefined;
  carer: string | undefined;
  reduction:
    | {
        percent: number;
        ground: string | undefined;
        from: NearDay | undefined;
        to: NearDay | undefined;
        asMonths: boolean;
        heard: boolean | undefined;
        reasonable: boolean | undefined;
        subsistenceSafe: boolean | undefined;
      }
    | undefined;
}

const arrangements = ["alone", "sharedHousehold", "withParents"];

/** Age in months on the first of the month, 0 for one born within it. */
const rawPerson = (age: fc.Arbitrary<number>, adult: boolean): fc.Arbitrary<RawPerson> =>
  fc.record({
    age,
    bornPlace: fc.integer({ min: 0, max: 30 }),
    share: adult ? fc.constant(undefined) : maybe(20, share()),
    livingArrangement: adult ? maybe(20, fc.constantFrom(...arrangements)) : fc.constant(undefined),
    singleParent: adult ? finding(15) : fc.constant(undefined),
    present: maybe(
      15,
      fc.array(
        fc.record({
          // From may lie before the month and to after it, but some day within it is always there.
          from: maybe(70, fc.oneof(fc.integer({ min: 0, max: 27 }), fc.integer({ min: -8, max: 0 }))),
          to: maybe(60, fc.integer({ min: 0, max: 34 })),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    ),
    replaced: maybe(
      4,
      fc.record({
        reason: fc.constantFrom("institution", "prison", "service", "other"),
        amount: amount(),
        share: share(),
        byShare: fc.boolean(),
      }),
    ),
    daysAbroad: maybe(10, fc.oneof(fc.integer({ min: 0, max: 31 }), fc.integer({ min: 6, max: 9 }))),
    daysAbroadCounted: maybe(5, fc.integer({ min: 0, max: 31 })),
    coeliac: finding(8, 90),
    carer: maybe(8, fc.constantFrom("informal", "family")),
    reduction: adult
      ? maybe(
          12,
          fc.record({
            percent: fc.oneof(fc.constantFrom(20, 40, 50), fc.integer({ min: 0, max: 50 })),
            ground: maybe(20, fc.constant("refused work")),
            from: maybe(40, dayNear(-2, 1)),
            to: maybe(40, dayNear(-1, 2)),
            asMonths: fc.boolean(),
            heard: finding(92, 95),
            reasonable: finding(92, 95),
            subsistenceSafe: finding(92, 95),
          }),
        )
      : fc.constant(undefined),
  });

/** Mostly of working age; now and then still under age, or about to come of age. */
const adultAge = (): fc.Arbitrary<number> =>
  fc.oneof(
    { arbitrary: fc.integer({ min: 220, max: 900 }), weight: 12 },
    { arbitrary: fc.integer({ min: 195, max: 230 }), weight: 2 },
    { arbitrary: fc.integer({ min: 355, max: 365 }), weight: 2 },
  );

/** Often about the birthdays that matter: birth, ten, sixteen, eighteen. */
const childAge = (): fc.Arbitrary<number> =>
  fc.oneof(
    { arbitrary: fc.integer({ min: 0, max: 216 }), weight: 6 },
    { arbitrary: fc.constantFrom(0, 120, 192, 216), weight: 3 },
    { arbitrary: fc.constantFrom(60, 84, 132), weight: 2 },
  );

const at = (around: string, day: number): string => {
  const length = lengthOf(numberOf(around));
  if (day < 0) return near(around, { later: -1, place: -day - 1, fromEnd: true });
  return day < length
    ? near(around, { later: 0, place: day, fromEnd: false })
    : near(around, { later: 1, place: day - length, fromEnd: false });
};

const personOf = (raw: RawPerson, id: string, role: PersonDoc["role"], around: string, alone: boolean): PersonDoc => {
  // A child who comes of age on the first of the month is none any more.
  const bornPlace = role === "child" && raw.age === 216 ? Math.max(1, raw.bornPlace) : raw.bornPlace;
  const born = near(around, { later: -raw.age, place: bornPlace, fromEnd: false });
  const { replaced, reduction } = raw;
  const applies = role === "applicant";
  const highest = around < "2026-02" ? 40 : 50;
  const ordered = (from: string | undefined, to: string | undefined): { from?: string; to?: string } =>
    compact(from !== undefined && to !== undefined && to < from ? { from: to, to: from } : { from, to }) as {
      from?: string;
      to?: string;
    };
  const asWritten = (day: NearDay | undefined): string | undefined => {
    const written = nearOr(around, day);
    return reduction?.asMonths ? written?.slice(0, 7) : written;
  };
  return compact({
    id,
    role,
    born,
    livingArrangement: applies ? (raw.livingArrangement ?? (alone ? "alone" : undefined)) : undefined,
    share: raw.share,
    singleParent: applies ? raw.singleParent : undefined,
    present: raw.present?.map(({ from, to }) =>
      ordered(from === undefined ? undefined : at(around, from), to === undefined ? undefined : at(around, to)),
    ),
    replacedBasicAmount:
      replaced &&
      (replaced.byShare
        ? { reason: replaced.reason, share: replaced.share }
        : { reason: replaced.reason, amount: replaced.amount }),
    daysAbroad: raw.daysAbroad,
    daysAbroadCounted: raw.daysAbroadCounted,
    coeliac: raw.coeliac,
    carer: raw.carer,
    reduction:
      reduction &&
      compact({
        percent: Math.min(reduction.percent, highest),
        ground: reduction.ground,
        ...ordered(asWritten(reduction.from), asWritten(reduction.to)),
        heard: reduction.heard,
        reasonable: reduction.reasonable,
        subsistenceSafe: reduction.subsistenceSafe,
      }),
  }) as PersonDoc;
};

// Incomes

const incomeKinds =
  "earnings selfEmployment startUpGrant informalCareFee benefitInKind labourMarketSubsidy basicUnemploymentAllowance earningsRelatedUnemploymentAllowance generalSupport generalHousingAllowance pensionersHousingAllowance childBenefit extraChildBenefit maintenance maintenanceSupport studyGrant studentHousingSupplement studentLoan stipend sicknessAllowance parentalAllowance homeCareAllowance rehabilitationAllowance militaryAssistance nationalPension guaranteePension earningsRelatedPension survivorsPension foreignPension disabilityAllowance careAllowance expenseCompensation maintenanceCompensation activityAllowance maternityGrant learningMaterialSupplement schoolTransportSubsidy epidemicCompensation childWelfareSupport preventiveAssistance basicIncomeExperiment gift loan inheritance damages returnedDeposit taxRefund rentalIncome capitalIncome gamblingWin carriedSurplus otherBenefit otherIncome".split(
    " ",
  );

interface RawIncome {
  owner: number;
  kind: string;
  net: number;
  paidOn: NearDay | undefined;
  payer: string | undefined;
  estimated: boolean | undefined;
  oneOff: boolean | undefined;
  irregular: boolean | undefined;
  garnished: number | undefined;
  recovered: number | undefined;
  workExpenses: number | undefined;
  spread: { earlier: number; months: number } | undefined;
  late:
    | {
        decidedOn: NearDay | undefined;
        told: boolean | undefined;
        available: boolean | undefined;
        reasonable: boolean | undefined;
        deductionUsed: string | undefined;
      }
    | undefined;
  disregarded: boolean | undefined;
  undrawn: boolean | undefined;
  required: boolean | undefined;
}

const rawIncome = (): fc.Arbitrary<RawIncome> =>
  fc.record({
    owner: fc.integer({ min: 0, max: 7 }),
    kind: fc.oneof(
      { arbitrary: fc.constant("earnings"), weight: 5 },
      { arbitrary: fc.constantFrom("gift", "stipend", "studentLoan", "informalCareFee", "childBenefit"), weight: 4 },
      { arbitrary: fc.constantFrom(...incomeKinds), weight: 7 },
    ),
    net: amountInCents(),
    paidOn: maybe(30, dayNear(-2, 1)),
    payer: maybe(3, fc.constantFrom("kela", "employer")),
    estimated: maybe(5, fc.boolean()),
    oneOff: finding(25),
    irregular: maybe(70, fc.oneof(fc.constant(false), fc.constant(false), fc.constant(true))),
    garnished: maybe(8, fc.integer({ min: 0, max: 100 })),
    recovered: maybe(6, fc.integer({ min: 0, max: 100 })),
    workExpenses: maybe(30, fc.integer({ min: 0, max: 100 })),
    spread: maybe(
      10,
      fc.record({ earlier: fc.integer({ min: -1, max: 14 }), months: fc.integer({ min: 1, max: 15 }) }),
    ),
    late: maybe(
      12,
      fc.record({
        decidedOn: maybe(95, dayNear(-3, -1)),
        told: finding(95, 95),
        available: finding(90, 90),
        reasonable: finding(95, 95),
        deductionUsed: maybe(40, amount()),
      }),
    ),
    disregarded: maybe(8, fc.boolean()),
    undrawn: maybe(50, fc.boolean()),
    required: maybe(60, fc.boolean()),
  });

const earnedKinds = ["earnings", "selfEmployment", "informalCareFee", "benefitInKind"];

const incomeOf = (raw: RawIncome, persons: PersonDoc[], around: string): IncomeDoc => {
  const person = persons[raw.owner % persons.length]!;
  const isLoan = raw.kind === "studentLoan";
  let left = raw.net;
  const partOf = (percent: number | undefined): string | undefined => {
    if (percent === undefined) return undefined;
    const taken = Math.floor((left * percent) / 100);
    left -= taken;
    return text(taken);
  };
  const late = raw.spread === undefined ? raw.late : undefined;
  // Late-known income is mostly of one or two months before.
  const paidOn = late === undefined ? raw.paidOn : (raw.paidOn ?? { later: -1, place: 9, fromEnd: false });
  return compact({
    person: person.id,
    kind: raw.kind,
    net: text(raw.net),
    paidOn: nearOr(around, paidOn),
    payer: raw.payer,
    estimated: raw.estimated,
    oneOff: raw.oneOff,
    irregular: person.role === "child" ? raw.irregular : undefined,
    garnished: partOf(raw.garnished),
    recovered: partOf(raw.recovered),
    workExpenses: earnedKinds.includes(raw.kind) ? partOf(raw.workExpenses) : undefined,
    spread: raw.spread && { from: monthOf(numberOf(around) - raw.spread.earlier), months: raw.spread.months },
    lateKnown:
      late &&
      compact({
        decidedOn: nearOr(around, late.decidedOn),
        told: late.told,
        available: late.available,
        reasonable: late.reasonable,
        deductionUsed: late.deductionUsed,
      }),
    disregarded: raw.disregarded,
    undrawn: isLoan ? raw.undrawn : undefined,
    required: isLoan ? raw.required : undefined,
  }) as IncomeDoc;
};

/** What late-known incomes of one person say of the deduction used already must agree. */
const agreeing = (incomes: IncomeDoc[]): IncomeDoc[] =>
  incomes.map((income) => {
    const first = incomes.find(({ person, lateKnown }) => person === income.person && lateKnown !== undefined);
    if (income.lateKnown === undefined || first === income) return income;
    const { deductionUsed: _, ...rest } = income.lateKnown;
    return {
      ...income,
      lateKnown: compact({ ...rest, deductionUsed: first?.lateKnown?.deductionUsed }) as typeof rest,
    };
  });

// Expenses

const expenseKinds =
  "rent maintenanceCharge extraCharge plotRent financingInterest homeLoanInterest occupancyCharge upkeep heating sauna water electricity homeInsurance movingCosts disabledParking rentDeposit healthCare medicine dentalCare glasses earlyEducation schoolDayCare childVisits identityDocument residencePermit travelDocument debt fine childMaintenance mealCharge privateInsurance car furniture unionFee hobby otherExpense".split(
    " ",
  );

interface RawExpense {
  kind: string;
  amount: number;
  /** The amount is set so many cents from 100 or 105 per cent of the housing limit. */
  aroundLimit: { percent: number; cents: number } | undefined;
  owner: number | undefined;
  accepted: number | undefined;
  reason: string | undefined;
  necessary: boolean | undefined;
  privateCare: boolean | undefined;
  privateCareAccepted: boolean | undefined;
  inCash: boolean | undefined;
  compensated: number | undefined;
  dueOn: NearDay | undefined;
  paidOn: NearDay | undefined;
  retroactiveAccepted: boolean | undefined;
  share: string | undefined;
  shareReason: string | undefined;
  agreementConfirmed: boolean | undefined;
}

const rawExpense = (): fc.Arbitrary<RawExpense> =>
  fc.record({
    kind: fc.oneof(
      { arbitrary: fc.constant("rent"), weight: 6 },
      { arbitrary: fc.constantFrom("water", "movingCosts", "medicine", "electricity", "healthCare"), weight: 4 },
      { arbitrary: fc.constantFrom(...expenseKinds), weight: 8 },
    ),
    amount: amountInCents(),
    aroundLimit: maybe(25, fc.record({ percent: fc.constantFrom(100, 105), cents: fc.integer({ min: -2, max: 2 }) })),
    owner: maybe(50, fc.integer({ min: 0, max: 7 })),
    accepted: maybe(12, fc.integer({ min: 0, max: 100 })),
    reason: maybe(4, fc.constant("reasonable local price")),
    necessary: finding(25),
    privateCare: finding(8, 70),
    privateCareAccepted: finding(10, 60),
    inCash: finding(70),
    compensated: maybe(12, fc.integer({ min: 0, max: 100 })),
    dueOn: maybe(20, dayNear(-2, 1)),
    paidOn: maybe(10, dayNear(-2, 1)),
    retroactiveAccepted: finding(20, 60),
    share: maybe(14, share()),
    shareReason: maybe(5, fc.constantFrom("preparation", "coResidents")),
    agreementConfirmed: finding(50, 70),
  });

const expenseOf = (raw: RawExpense, persons: PersonDoc[], around: string, limit: number | undefined): ExpenseDoc => {
  const cents =
    raw.aroundLimit === undefined || limit === undefined
      ? raw.amount
      : Math.min(
          99_999_999_999,
          Math.max(0, Math.floor((limit * raw.aroundLimit.percent) / 100) + raw.aroundLimit.cents),
        );
  const upTo = (percent: number | undefined): string | undefined =>
    percent === undefined ? undefined : text(Math.floor((cents * percent) / 100));
  return compact({
    kind: raw.kind,
    amount: text(cents),
    person: raw.owner === undefined ? undefined : persons[raw.owner % persons.length]!.id,
    accepted: upTo(raw.accepted),
    reason: raw.reason,
    necessary: raw.necessary,
    privateCare: raw.privateCare,
    privateCareAccepted: raw.privateCareAccepted,
    inCash: raw.kind === "rentDeposit" ? raw.inCash : undefined,
    compensated: upTo(raw.compensated),
    dueOn: nearOr(around, raw.dueOn),
    paidOn: nearOr(around, raw.paidOn),
    retroactiveAccepted: raw.retroactiveAccepted,
    share: raw.share,
    shareReason: raw.shareReason,
    agreementConfirmed: raw.kind === "childVisits" ? raw.agreementConfirmed : undefined,
  }) as ExpenseDoc;
};

// Assets

const assetKinds =
  "account cash funds securities savingsInsurance home householdGoods workTool car realProperty estateShare otherAsset".split(
    " ",
  );

const rawAsset = (): fc.Arbitrary<Omit<AssetDoc, "person"> & { owner: number | undefined }> =>
  fc
    .record({
      kind: fc.constantFrom(...assetKinds),
      amount: amount(),
      owner: maybe(60, fc.integer({ min: 0, max: 7 })),
      available: finding(40, 65),
      protectedAs: maybe(8, fc.constantFrom("home", "householdGoods", "workTool", "livelihood")),
      recoveryOrder: finding(10, 70),
    })
    .map((asset) => compact(asset) as Omit<AssetDoc, "person"> & { owner: number | undefined });

// The home

const limitRows = readFileSync(new URL("./data/housing-norms.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((row) => row.trim().split(","));
const newest = limitRows
  .map(([day = ""]) => day)
  .sort()
  .at(-1);
const municipalities = limitRows.filter(([day]) => day === newest).map(([, code = ""]) => code);
const limitsOf = new Map(limitRows.map(([day, code, , ...limits]) => [`${day} ${code}`, limits] as const));
const limitDays = [...new Set(limitRows.map(([day = ""]) => day))].sort();

/** The shipped limit of up to four persons, in cents, to draw rents about it. */
const limitNear = (around: string, code: string | undefined, persons: number): number | undefined => {
  const day = limitDays.filter((from) => from <= `${around}-01`).at(-1);
  const row = limitsOf.get(`${day} ${code}`);
  return row && Number(row[Math.min(persons, 4) - 1]) * 100;
};

const rawDwelling = () =>
  fc.record({
    specialGround: maybe(
      10,
      fc.constantFrom("childsInterest", "careSpace", "childVisits", "healthOrAge", "serviceHousing", "comparable"),
    ),
    specialGroundLater: maybe(8, fc.integer({ min: -2, max: 2 })),
    guidance: fc.oneof(
      { withCrossShrink: true },
      { arbitrary: fc.constant(undefined), weight: 3 },
      { arbitrary: fc.constant(null), weight: 1 },
      {
        arbitrary: fc.record({
          givenOn: maybe(80, dayNear(-8, 1)),
          endsOn: maybe(50, dayNear(-3, 2)),
          extendedTo: maybe(20, dayNear(-3, 3)),
          extensionGround: maybe(15, fc.constant("serious crisis")),
        }),
        weight: 8,
      },
    ),
    guidedBefore: finding(30, 50),
    noCheaperHome: finding(30, 50),
    moreResidents: maybe(20, fc.integer({ min: 0, max: 4 })),
    limit: maybe(35, amount()),
    tenure: maybe(15, fc.constantFrom("rented", "companyShare", "ownHouse", "rightOfOccupancy")),
    liable: finding(8, 50),
  });

// The whole

const practices = {
  ageChange: ["day", "nextMonth"],
  earnedIncomeDeduction: ["firstEurosInFull", "statutoryShare"],
  carerDeduction: ["allEarnings", "careFee"],
  minorIncomeEnds: ["march2026", "february2026"],
  privilegedIncome: ["kept", "abolished"],
  surplusOrder: ["regularFirst", "oneOffFirst"],
  alternatingChildInLimit: ["counted", "notCounted"],
  unemploymentDays: ["20", "21.5"],
} as const;

const practice = (): fc.Arbitrary<Record<string, string>> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries(practices).map(([name, values]): [string, fc.Arbitrary<string | undefined>] => [
          name,
          maybe(40, fc.constantFrom(...values)),
        ]),
      ),
    )
    .map((chosen) => compact(chosen) as Record<string, string>);

/** A document of one household in one month. */
export const assessDocument = (): fc.Arbitrary<Doc> => anyDocument().filter(isConsistent);

/**
 * Some contradictions are easier refused than avoided: a newborn who left before birth, more days abroad counted than
 * spent, a reduction of somebody too young.
 */
const isConsistent = (document: Doc): boolean => {
  const parsed = parseAssessInput(document);
  const loose = ["present outsideMonth", "daysAbroadCounted tooLarge", "reduction onlyFor"];
  return parsed.ok || !parsed.problems.every(({ path, code }) => loose.includes(`${path.split("/").at(-1)} ${code}`));
};

const anyDocument = (): fc.Arbitrary<Doc> =>
  fc
    .record({
      month: month(),
      period: maybe(7, fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))),
      applicant: rawPerson(adultAge(), true),
      spouse: maybe(40, rawPerson(adultAge(), true)),
      children: fc.oneof(
        { withCrossShrink: true },
        { arbitrary: fc.constant([] as RawPerson[]), weight: 4 },
        { arbitrary: fc.array(rawPerson(childAge(), false), { maxLength: 3 }), weight: 5 },
        { arbitrary: fc.array(rawPerson(childAge(), false), { maxLength: 6 }), weight: 1 },
      ),
      backwards: fc.boolean(),
      municipality: maybe(85, fc.constantFrom("091", "853", "588", ...municipalities)),
      dwelling: maybe(55, rawDwelling()),
      incomes: fc.array(rawIncome(), { maxLength: 5 }),
      expenses: fc.array(rawExpense(), { maxLength: 6 }),
      assets: maybe(35, fc.array(rawAsset(), { maxLength: 3 })),
      carryIn: maybe(
        15,
        fc.record({
          amount: maybe(90, amount()),
          earlier: maybe(50, fc.oneof(fc.constant(1), fc.constant(1), fc.integer({ min: 1, max: 14 }))),
          accepted: finding(90, 90),
        }),
      ),
      practice: maybe(25, practice()),
    })
    .map((raw) => {
      const { month, dwelling, carryIn } = raw;
      const alone = raw.spouse === undefined && raw.children.length === 0;
      const persons = [personOf(raw.applicant, "a", "applicant", month, alone)];
      if (raw.spouse !== undefined) persons.push(personOf(raw.spouse, "b", "spouse", month, false));
      // Ids against the order of the list, so that ties between siblings are settled by id and not by place.
      raw.children.forEach((child, place) => {
        persons.push(personOf(child, `c${raw.backwards ? 9 - place : place}`, "child", month, false));
      });
      if (raw.backwards) persons.reverse();
      const municipality = raw.municipality === "588" && month > "2024-12" ? "091" : raw.municipality;
      const limit =
        dwelling?.limit === undefined ? limitNear(month, municipality, persons.length) : Number(dwelling.limit) * 100;
      const length = lengthOf(numberOf(month));
      const period = raw.period?.map((day) => at(month, Math.min(day, length - 1))).sort();
      return compact({
        month,
        period: period && { from: period[0]!, to: period[1]! },
        household: compact({
          municipality,
          dwelling: dwelling && dwellingOf(dwelling, persons.length, month),
          persons,
          incomes: agreeing(raw.incomes.map((income) => incomeOf(income, persons, month))),
          expenses: raw.expenses.map((expense) => expenseOf(expense, persons, month, limit && Math.round(limit))),
          assets: raw.assets?.map(({ owner, ...asset }) =>
            owner === undefined ? asset : { ...asset, person: persons[owner % persons.length]!.id },
          ),
        }),
        carryIn:
          carryIn &&
          compact({
            amount: carryIn.amount,
            fromMonth: carryIn.earlier === undefined ? undefined : monthOf(numberOf(month) - carryIn.earlier),
            accepted: carryIn.accepted,
          }),
        practice: raw.practice,
      }) as Doc;
    });

type RawDwelling = ReturnType<typeof rawDwelling> extends fc.Arbitrary<infer Raw> ? Raw : never;

const dwellingOf = (raw: RawDwelling, persons: number, around: string): DwellingDoc => {
  const { guidance } = raw;
  return compact({
    specialGround: raw.specialGround,
    specialGroundUntil:
      raw.specialGroundLater === undefined ? undefined : monthOf(numberOf(around) + raw.specialGroundLater),
    guidance:
      guidance &&
      compact({
        givenOn: nearOr(around, guidance.givenOn),
        endsOn: nearOr(around, guidance.endsOn),
        extendedTo: nearOr(around, guidance.extendedTo),
        extensionGround: guidance.extensionGround,
      }),
    guidedBefore: raw.guidedBefore,
    noCheaperHome: raw.noCheaperHome,
    residents: raw.moreResidents === undefined ? undefined : persons + raw.moreResidents,
    limit: raw.limit,
    tenure: raw.tenure,
    liable: raw.liable,
  }) as DwellingDoc;
};
