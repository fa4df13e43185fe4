import type { Dated, Ground, Source, Version } from "../dated.js";
import { groundOf, inForce, versionOn } from "../dated.js";
import type { Day, Month } from "../dates.js";
import { monthOf } from "../dates.js";
import { eur, indexed, type Money, printedShare, type Share, shareLess, shareOf } from "../money.js";
import type { Practice } from "../practice.js";
import type { Heading } from "../sheet.js";
import { type Calendar, calendarOf } from "./calendar.js";
import { type ExpenseKind, type ExpenseTreatment, expenseKindNames, expenseKinds } from "./expenseKinds.js";
import { basicHeadings, coeliacHeading } from "./headings.js";
import { minorIncomeEarliestEnd } from "./income.js";
import {
  type IncomeKind,
  type IncomeTreatment,
  incomeKindNames,
  incomeKinds,
  type KindOfIncome,
} from "./incomeKinds.js";
import { type FigureName, type PrintedFigure, printedFigures } from "./index.js";
import { type PlaceName, places } from "./places.js";

/** Printed figures as a reform sets them; what it does not name stays as the law has it. */
export type FigureChanges = { readonly [Name in FigureName]?: string | null };

/** One amount of the sheet that the law gives: with its heading and what it was worked out from. */
export interface Amount {
  readonly heading: Heading;
  readonly amount: Money;
  readonly grounds: readonly Ground[];
}

export interface BasicAmounts {
  readonly single: Amount;
  readonly parentOfAdult: Amount;
  readonly singleParent: Amount;
  /** The two of an adult at home while the partner is in prison. */
  readonly partnerInPrison: { readonly single: Amount; readonly singleParent: Amount };
  readonly otherAdult: Amount;
  readonly adultChild: Amount;
  /** By place among the siblings: first, second, third and later. */
  readonly olderChild: readonly [Amount, Amount, Amount];
  readonly youngerChild: readonly [Amount, Amount, Amount];
}

export interface ExpenseRule {
  readonly heading: Heading;
  readonly treatment: ExpenseTreatment;
  /** Place in the order of the act. */
  readonly order: number;
  /** A plain cost of this kind counts in full without any question. */
  readonly isAcceptedPlain: boolean;
  readonly grounds: readonly Ground[];
}

export interface IncomeRule {
  readonly heading: Heading;
  readonly nature: KindOfIncome["nature"];
  readonly whose: KindOfIncome["whose"];
  /** A plain income of this kind counts in full on every day. */
  readonly isCountedPlain: boolean;
  /** Treatments by day of payment, newest first. */
  readonly versions: readonly {
    readonly from: string;
    readonly treatment: IncomeTreatment;
    readonly grounds: readonly Ground[];
  }[];
}

/** Earned-income deduction by day of payment: a wage found out later gets the deduction of the month it was paid in. */
export interface Deduction {
  readonly from: string;
  readonly everyone: boolean;
  readonly share: Share;
  readonly most: Money;
  readonly grounds: readonly Ground[];
}

/** What is minor in a month: gifts and earnings in all, and a young person's stipend. */
export interface MinorIncome {
  readonly from: string;
  readonly single: Money;
  readonly family: Money;
  readonly stipendBelow: Money | null;
  readonly grounds: readonly Ground[];
}

/** Housing limits by municipality: persons 1 to 4 and each further person, in cents. */
export type LimitTable = ReadonlyMap<string, readonly number[]>;

/** Limits as they are shipped or given by a host: one line a municipality, "091 715 895 1023 1122 122", whole euros. */
export interface HousingNorms {
  readonly versions: Dated<string>;
}

/** The figures in force on a day, parsed and worked out once. */
export interface Figures {
  readonly day: Day;
  readonly calendar: Calendar;
  readonly practice: Practice;
  readonly places: { readonly [Name in PlaceName]: readonly Ground[] };
  readonly basicAmounts: BasicAmounts;
  readonly daysOfMonth: number;
  readonly daysOfMonthGrounds: readonly Ground[];
  readonly daysAbroadAllowed: number;
  readonly daysAbroadAsked: boolean;
  readonly daysAbroadGrounds: readonly Ground[];
  readonly highestReduction: number;
  readonly reductionAge: number;
  readonly expenses: { readonly [Kind in ExpenseKind]: ExpenseRule };
  readonly coeliac: Amount | null;
  readonly housingTolerance: Share;
  readonly guidanceMonths: number | null;
  /** First day of the law that gives the number of months: guidance given before it had a time of its own. */
  readonly guidanceMonthsFrom: string;
  readonly fullWhenNoCheaperHome: boolean;
  readonly healthNecessityAsked: boolean;
  readonly limits: LimitTable | null;
  readonly limitGrounds: readonly Ground[];
  readonly incomes: { readonly [Kind in IncomeKind]: IncomeRule };
  /** The rules of the kinds by their place in the catalogue (`kindPlace`). */
  readonly expenseRules: readonly ExpenseRule[];
  readonly incomeRules: readonly IncomeRule[];
  readonly deductions: readonly Deduction[];
  /** The deduction of the month of the calendar. */
  readonly deduction: Deduction;
  /** By month, newest first: a gift found out later has the allowance of the month it was paid in. */
  readonly minorIncomes: readonly MinorIncome[];
  /** What is minor in the month of the calendar. */
  readonly minorIncome: MinorIncome;
  readonly lateKnownMonths: number;
  readonly lateKnownAnyIncome: boolean;
  /** Every printed figure in force, for the identity of the law. */
  readonly printed: Readonly<Record<FigureName, string | null>>;
}

/** Resolves every figure for a day. @throws RangeError when a change names no figure or is not in the figure's form */
export function figuresOn(
  day: Day,
  practice: Practice,
  changes: FigureChanges = {},
  norms: HousingNorms | null = null,
): Figures {
  for (const [name, value] of Object.entries(changes)) checkChange(name, value);
  const used = (name: FigureName): { value: string | null; ground: Ground } => {
    const version = known(name, versionsOf(name, practice), day);
    const change = changes[name];
    const changed = change !== undefined && change !== version.value;
    const value = changed ? (change as string | null) : version.value;
    return { value, ground: figureGround(name, version.from, version.source, value, changed) };
  };
  const text = (name: FigureName): string => {
    const { value } = used(name);
    if (value === null) throw new RangeError(`${name}: not in force on ${day}`);
    return value;
  };
  const whole = (name: FigureName) => Number(text(name));
  const ground = (name: FigureName) => used(name).ground;

  const single = indexed(text("statutoryAmount"), text("nationalPensionsIndex"), text("indexBase"));
  const singleGrounds = [ground("statutoryAmount"), ground("nationalPensionsIndex"), ground("indexBase")];
  const ofSingle = (share: Share, heading: Heading, own: readonly Ground[]): Amount => ({
    heading,
    amount: shareOf(single, share),
    grounds: [...own, ...singleGrounds],
  });
  const share = (name: FigureName) => printedShare(text(name));
  const singleParent = ofSingle(share("singleParentShare"), basicHeadings.singleParent, [ground("singleParentShare")]);
  const alone: Amount = { heading: basicHeadings.single, amount: single, grounds: singleGrounds };
  const because = (place: PlaceName, amount: Amount): Amount => ({
    ...amount,
    grounds: [...placeGrounds(place, day), ...amount.grounds],
  });
  const child = (name: FigureName, headings: readonly [Heading, Heading, Heading]): [Amount, Amount, Amount] => [
    ofSingle(share(name), headings[0], [ground(name)]),
    ofSingle(shareLess(share(name), share("secondSiblingStep")), headings[1], [
      ground(name),
      ground("secondSiblingStep"),
    ]),
    ofSingle(shareLess(share(name), share("laterSiblingStep")), headings[2], [
      ground(name),
      ground("laterSiblingStep"),
    ]),
  ];

  const ages = {
    older: whole("olderChildAge"),
    adult: whole("adultAge"),
    coeliac: whole("coeliacAge"),
    minorStipend: whole("minorStipendAge"),
  };
  const coeliac = used("coeliacSupplement");
  const table = norms === null ? null : inForce(norms.versions, day);
  const guidance = used("guidanceMonths").value;
  const expenses = expensesOn(day);
  const incomes = incomesOf(practice);
  const deductions = deductionsOf(day, practice, changes);
  const minorIncomes = minorIncomesOf(day, practice, changes);
  return {
    day,
    calendar: calendarOf(monthOf(day), ages),
    practice,
    places: placesOn(day),
    basicAmounts: {
      single: alone,
      parentOfAdult: because("parentOfAdult", alone),
      singleParent,
      partnerInPrison: {
        single: because("partnerInPrison", alone),
        singleParent: because("partnerInPrison", singleParent),
      },
      otherAdult: ofSingle(share("otherAdultShare"), basicHeadings.otherAdult, [ground("otherAdultShare")]),
      adultChild: ofSingle(share("adultChildShare"), basicHeadings.adultChild, [ground("adultChildShare")]),
      olderChild: child("olderChildShare", basicHeadings.olderChild),
      youngerChild: child("youngerChildShare", basicHeadings.youngerChild),
    },
    daysOfMonth: whole("daysOfMonth"),
    daysOfMonthGrounds: [ground("daysOfMonth")],
    daysAbroadAllowed: whole("daysAbroadAllowed"),
    daysAbroadAsked: text("longStayAbroad") === "asked",
    daysAbroadGrounds: [ground("daysAbroadAllowed")],
    highestReduction: whole("highestReduction"),
    reductionAge: whole("reductionAge"),
    expenses,
    expenseRules: expenseKindNames.map((kind) => expenses[kind]),
    coeliac:
      coeliac.value === null
        ? null
        : { heading: coeliacHeading, amount: eur(coeliac.value), grounds: [coeliac.ground, ground("coeliacAge")] },
    housingTolerance: share("housingTolerance"),
    guidanceMonths: guidance === null ? null : Number(guidance),
    guidanceMonthsFrom: valuedFrom(printedFigures.guidanceMonths.versions, ground("guidanceMonths").inForceFrom),
    fullWhenNoCheaperHome: text("afterGuidance") === "fullWhenNoCheaperHome",
    healthNecessityAsked: text("healthNecessity") === "asked",
    limits: table === null ? null : limitTable(table.value),
    limitGrounds: table === null ? [] : [groundOf(table)],
    incomes,
    incomeRules: incomeKindNames.map((kind) => incomes[kind]),
    deductions,
    deduction: versionOn(deductions, day),
    minorIncomes,
    minorIncome: versionOn(minorIncomes, day),
    lateKnownMonths: whole("lateKnownMonths"),
    lateKnownAnyIncome: text("lateKnownOf") === "anyIncome",
    printed: Object.fromEntries(
      Object.keys(printedFigures).map((name) => [name, used(name as FigureName).value]),
    ) as Record<FigureName, string | null>,
  };
}

/** A printed figure of a law with its ground; `null` where the law does not know it. */
export function figureOf(
  { day, practice, printed }: Pick<Figures, "day" | "practice" | "printed">,
  name: FigureName,
): { readonly value: string | null; readonly ground: Ground } {
  const version = known(name, versionsOf(name, practice), day);
  const value = printed[name];
  return { value, ground: figureGround(name, version.from, version.source, value, value !== version.value) };
}

/** The version in force on a day; every table reaches as far back as the law is known. */
function known<T extends { readonly from: string }>(name: string, versions: readonly T[], on: Day): T {
  const version = versions.find(({ from }) => from <= on);
  if (version === undefined) throw new RangeError(`${name}: nothing known on ${on}`);
  return version;
}

/** The same figures for another month: a reform or the law of one day applied to facts of another. */
export function inMonth<T extends Figures>(figures: T, month: Month): T {
  const { older, adult, coeliac, minorStipend } = figures.calendar;
  const ages = { older: older.age, adult: adult.age, coeliac: coeliac.age, minorStipend: minorStipend.age };
  const calendar = calendarOf(month, ages);
  return { ...figures, calendar };
}

/** The day since which a figure has had a value without a break, over versions that only cite another act. */
function valuedFrom(versions: Dated<string | null>, on: string): string {
  let first = on;
  for (const { from, value } of versions) {
    if (from > on) continue;
    if (value === null) break;
    first = from;
  }
  return first;
}

/** The versions of a figure; the minor income may have ended a month earlier (practice `minorIncomeEnds`). */
function versionsOf(name: FigureName, { minorIncomeEnds }: Practice): Dated<string | null> {
  const { versions } = printedFigures[name];
  if (minorIncomeEnds === "march2026" || !minorIncomeNames.includes(name)) return versions;
  return [{ ...versions[0]!, from: minorIncomeEarliestEnd }, ...versions.slice(1)];
}

const minorIncomeNames: readonly FigureName[] = ["minorIncomeSingle", "minorIncomeFamily", "minorStipendLimit"];

function minorIncomesOf(day: Day, practice: Practice, changes: FigureChanges): readonly MinorIncome[] {
  return eachVersion(minorIncomeNames, day, practice, changes, (from, figure) => {
    const stipendBelow = figure("minorStipendLimit").value;
    const single = figure("minorIncomeSingle");
    const family = figure("minorIncomeFamily");
    return {
      from,
      single: eur(single.value ?? "0"),
      family: eur(family.value ?? "0"),
      stipendBelow: stipendBelow === null ? null : eur(stipendBelow),
      grounds: [...placeGrounds("minorIncome", from as Day), single.ground, family.ground],
    };
  });
}

/** Every day on which one of some figures changes, newest first, with the figures then in force; changes concern `day`. */
function eachVersion<T>(
  names: readonly FigureName[],
  day: Day,
  practice: Practice,
  changes: FigureChanges,
  make: (from: string, figure: (name: FigureName) => { value: string | null; ground: Ground }) => T,
): readonly T[] {
  const starts = [...new Set(names.flatMap((name) => versionsOf(name, practice).map(({ from }) => from)))];
  starts.sort().reverse();
  const current = starts.find((from) => from <= day);
  return starts.map((from) =>
    make(from, (name) => {
      const version = known(name, versionsOf(name, practice), from as Day);
      const change = from === current ? changes[name] : undefined;
      const value = change === undefined ? version.value : change;
      return { value, ground: figureGround(name, version.from, version.source, value, value !== version.value) };
    }),
  );
}

const forms: Record<Exclude<PrintedFigure["unit"], "word">, { form: RegExp; example: string }> = {
  euro: { form: /^(?:0|[1-9]\d{0,5})\.\d\d$/, example: "593.55" },
  share: { form: /^\d(?:\.\d{1,4})?$/, example: "0.85" },
  whole: { form: /^(?:0|[1-9]\d{0,4})$/, example: "1939" },
};

function checkChange(name: string, value: string | null | undefined): void {
  const figure: PrintedFigure | undefined = Object.hasOwn(printedFigures, name)
    ? printedFigures[name as FigureName]
    : undefined;
  if (figure === undefined) throw new RangeError(`${name}: no printed figure of that name`);
  if (value === undefined || figure.versions.some((version) => version.value === value)) return;
  if (figure.unit === "word") {
    const words = [...new Set(figure.versions.map((version) => version.value))];
    throw new RangeError(`${name}: one of ${words.join(", ")}`);
  }
  const { form, example } = forms[figure.unit];
  if (value === null || !form.test(value)) throw new RangeError(`${name}: write it as "${example}"`);
}

function figureGround(name: FigureName, from: string, source: Source, value: string | null, changed: boolean): Ground {
  const figure = value === null ? {} : { figure: { name, value } };
  if (!changed) return { ...source, inForceFrom: from, ...figure };
  return {
    law: source.law,
    section: source.section,
    confidence: "derived",
    note: "Not the law: changed for this calculation.",
    inForceFrom: from,
    ...figure,
  };
}

function placeGrounds(name: PlaceName, day: Day): readonly Ground[] {
  const { source, from } = known(name, places[name], day);
  return [{ ...source, inForceFrom: from }];
}

function placesOn(day: Day): Figures["places"] {
  return Object.fromEntries(
    Object.keys(places).map((name) => [name, placeGrounds(name as PlaceName, day)]),
  ) as unknown as Figures["places"];
}

/** Kinds of cost of which a finding is asked or presumed. */
const kindsWithFindings = new Set<string>([
  "rentDeposit",
  "movingCosts",
  "healthCare",
  "dentalCare",
  "glasses",
  "medicine",
  "childVisits",
  "upkeep",
  "homeLoanInterest",
] satisfies ExpenseKind[]);

function expensesOn(day: Day): Figures["expenses"] {
  return Object.fromEntries(
    Object.entries(expenseKinds).map(([kind, { fi, sv, en, versions }], order): [string, ExpenseRule] => {
      const version: Version<ExpenseTreatment> = known(kind, versions, day);
      return [
        kind,
        {
          heading: { part: "otherBasicExpense", rule: kind, fi, sv, en },
          treatment: version.value,
          order,
          isAcceptedPlain: version.value !== "never" && !kindsWithFindings.has(kind),
          grounds: [groundOf(version)],
        },
      ];
    }),
  ) as Figures["expenses"];
}

function incomesOf(practice: Practice): Figures["incomes"] {
  return Object.fromEntries(
    Object.entries(incomeKinds).map(([kind, { fi, sv, en, nature, whose, versions }]): [string, IncomeRule] => [
      kind,
      {
        heading: { part: "income", rule: kind, fi, sv, en },
        nature,
        whose,
        isCountedPlain: kind !== "stipend" && versions.every(({ value }) => value === "counted"),
        versions: (versions as Dated<IncomeTreatment>).map(({ from, value, source }) => ({
          from,
          treatment:
            value === "privileged" ? (practice.privilegedIncome === "kept" ? "disregarded" : "counted") : value,
          grounds: [{ ...source, inForceFrom: from }],
        })),
      },
    ]),
  ) as Figures["incomes"];
}

function deductionsOf(day: Day, practice: Practice, changes: FigureChanges): readonly Deduction[] {
  const names = ["earnedIncomeDeductionShare", "earnedIncomeDeductionMost", "earnedIncomeDeductionFor"] as const;
  return eachVersion([...names, "earnedIncomeDeductionLeastShare"], day, practice, changes, (from, figure) => {
    const least = figure("earnedIncomeDeductionLeastShare");
    const byAct = practice.earnedIncomeDeduction === "statutoryShare" && least.value !== null;
    const share = byAct ? least : figure("earnedIncomeDeductionShare");
    const most = figure("earnedIncomeDeductionMost");
    const whose = figure("earnedIncomeDeductionFor");
    return {
      from,
      everyone: whose.value === "everyone",
      share: printedShare(share.value ?? "0"),
      most: eur(most.value ?? "0"),
      grounds: [share.ground, most.ground, whose.ground],
    };
  });
}

function limitTable(text: string): LimitTable {
  const table = new Map<string, readonly number[]>();
  for (const line of text.split("\n")) {
    const [code, ...limits] = line.split(" ");
    if (code !== undefined && code !== "")
      table.set(
        code,
        limits.map((limit) => eur(limit)),
      );
  }
  return table;
}
