import type { Dated, Ground, Source } from "../dated.js";
import { inForce } from "../dated.js";
import type { Day, Month } from "../dates.js";
import { monthOf } from "../dates.js";
import { eur, indexed, type Money, printedShare, type Share, shareLess, shareOf } from "../money.js";
import type { Practice } from "../practice.js";
import type { Heading } from "../sheet.js";
import { type Calendar, calendarOf } from "./calendar.js";
import { type ExpenseKind, type ExpenseTreatment, expenseKinds } from "./expenseKinds.js";
import { basicHeadings, coeliacHeading } from "./headings.js";
import { minorIncomeEarliestEnd } from "./income.js";
import { type IncomeKind, type IncomeTreatment, incomeKinds, type KindOfIncome } from "./incomeKinds.js";
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
  readonly grounds: readonly Ground[];
}

export interface IncomeRule {
  readonly heading: Heading;
  readonly nature: KindOfIncome["nature"];
  readonly whose: KindOfIncome["whose"];
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
  readonly daysAbroadAllowed: number | null;
  readonly daysAbroadGrounds: readonly Ground[];
  readonly highestReduction: number;
  readonly expenses: { readonly [Kind in ExpenseKind]: ExpenseRule };
  readonly coeliac: Amount | null;
  readonly housingTolerance: Share;
  readonly guidanceMonths: number | null;
  readonly fullWhenNoCheaperHome: boolean;
  readonly healthNecessityAsked: boolean;
  readonly limits: LimitTable | null;
  readonly limitGrounds: readonly Ground[];
  readonly incomes: { readonly [Kind in IncomeKind]: IncomeRule };
  readonly deductions: readonly Deduction[];
  readonly minorIncomeSingle: Money;
  readonly minorIncomeFamily: Money;
  readonly minorIncomeGrounds: readonly Ground[];
  readonly minorStipendLimit: Money | null;
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
  // With the earlier end of the minor income, its newest versions apply from that day on.
  const dayOf = (name: FigureName): Day => {
    if (practice.minorIncomeEnds === "march2026" || !endsEarlier.has(name) || day < minorIncomeEarliestEnd) return day;
    const newest = printedFigures[name].versions[0]!.from;
    return newest > day ? (newest as Day) : day;
  };
  const used = (name: FigureName): { value: string | null; ground: Ground } => {
    const version = inForce<string | null>(printedFigures[name].versions, dayOf(name));
    if (version === null) throw new RangeError(`${name}: nothing known on ${day}`);
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
  const stipend = used("minorStipendLimit").value;
  const guidance = used("guidanceMonths").value;
  const abroad = used("daysAbroadAllowed");
  return {
    day,
    calendar: calendarOf(monthOf(day), ages),
    practice,
    places: placesOn(day),
    basicAmounts: {
      single: { heading: basicHeadings.single, amount: single, grounds: singleGrounds },
      parentOfAdult: {
        heading: basicHeadings.single,
        amount: single,
        grounds: [...placeGrounds("parentOfAdult", day), ...singleGrounds],
      },
      singleParent: ofSingle(share("singleParentShare"), basicHeadings.singleParent, [ground("singleParentShare")]),
      otherAdult: ofSingle(share("otherAdultShare"), basicHeadings.otherAdult, [ground("otherAdultShare")]),
      adultChild: ofSingle(share("adultChildShare"), basicHeadings.adultChild, [ground("adultChildShare")]),
      olderChild: child("olderChildShare", basicHeadings.olderChild),
      youngerChild: child("youngerChildShare", basicHeadings.youngerChild),
    },
    daysOfMonth: whole("daysOfMonth"),
    daysOfMonthGrounds: [ground("daysOfMonth")],
    daysAbroadAllowed: abroad.value === null ? null : Number(abroad.value),
    daysAbroadGrounds: [abroad.ground],
    highestReduction: whole("highestReduction"),
    expenses: expensesOn(day),
    coeliac:
      coeliac.value === null
        ? null
        : { heading: coeliacHeading, amount: eur(coeliac.value), grounds: [coeliac.ground, ground("coeliacAge")] },
    housingTolerance: share("housingTolerance"),
    guidanceMonths: guidance === null ? null : Number(guidance),
    fullWhenNoCheaperHome: text("afterGuidance") === "fullWhenNoCheaperHome",
    healthNecessityAsked: text("healthNecessity") === "asked",
    limits: table === null ? null : limitTable(table.value),
    limitGrounds: table === null ? [] : [{ ...table.source, inForceFrom: table.from }],
    incomes: incomesOf(practice),
    deductions: deductionsOf(day, practice, changes),
    minorIncomeSingle: eur(text("minorIncomeSingle")),
    minorIncomeFamily: eur(text("minorIncomeFamily")),
    minorIncomeGrounds: [...placeGrounds("minorIncome", day), ground("minorIncomeSingle"), ground("minorIncomeFamily")],
    minorStipendLimit: stipend === null ? null : eur(stipend),
    lateKnownMonths: whole("lateKnownMonths"),
    lateKnownAnyIncome: text("lateKnownOf") === "anyIncome",
    printed: Object.fromEntries(
      Object.keys(printedFigures).map((name) => [name, used(name as FigureName).value]),
    ) as Record<FigureName, string | null>,
  };
}

/** The same figures for another month: a reform or the law of one day applied to facts of another. */
export function inMonth<T extends Figures>(figures: T, month: Month): T {
  const { older, adult, coeliac, minorStipend } = figures.calendar;
  const ages = { older: older.age, adult: adult.age, coeliac: coeliac.age, minorStipend: minorStipend.age };
  return { ...figures, calendar: calendarOf(month, ages) };
}

const endsEarlier = new Set<FigureName>(["minorIncomeSingle", "minorIncomeFamily", "minorStipendLimit"]);

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
  for (const { from, source } of places[name]) if (from <= day) return [{ ...source, inForceFrom: from }];
  throw new RangeError(`${name}: nothing known on ${day}`);
}

function placesOn(day: Day): Figures["places"] {
  return Object.fromEntries(
    Object.keys(places).map((name) => [name, placeGrounds(name as PlaceName, day)]),
  ) as unknown as Figures["places"];
}

function expensesOn(day: Day): Figures["expenses"] {
  return Object.fromEntries(
    Object.entries(expenseKinds).map(([kind, { fi, sv, en, versions }], order): [string, ExpenseRule] => {
      const version = inForce<ExpenseTreatment>(versions, day);
      if (version === null) throw new RangeError(`${kind}: nothing known on ${day}`);
      return [
        kind,
        {
          heading: { part: "otherBasicExpense", rule: kind, fi, sv, en },
          treatment: version.value,
          order,
          grounds: [{ ...version.source, inForceFrom: version.from }],
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
  const starts = [...new Set(names.flatMap((name) => printedFigures[name].versions.map(({ from }) => from)))];
  starts.sort().reverse();
  const current = starts.find((from) => from <= day);
  return starts.map((from) => {
    const grounds: Ground[] = [];
    const figure = (name: FigureName): string => {
      const version = inForce<string | null>(printedFigures[name].versions, from as Day);
      if (version === null || version.value === null) throw new RangeError(`${name}: nothing known on ${from}`);
      const change = from === current ? changes[name] : undefined;
      const value = change ?? version.value;
      grounds.push(figureGround(name, version.from, version.source, value, value !== version.value));
      return value;
    };
    const least = inForce<string | null>(printedFigures.earnedIncomeDeductionLeastShare.versions, from as Day);
    const byAct = practice.earnedIncomeDeduction === "statutoryShare" && least !== null && least.value !== null;
    const share = printedShare(figure(byAct ? "earnedIncomeDeductionLeastShare" : "earnedIncomeDeductionShare"));
    const most = eur(figure("earnedIncomeDeductionMost"));
    return { from, everyone: figure("earnedIncomeDeductionFor") === "everyone", share, most, grounds };
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
