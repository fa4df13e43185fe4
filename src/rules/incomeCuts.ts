import { versionOn } from "../dated.js";
import type { Day, Month } from "../dates.js";
import { lastBankingDay, monthAfter, monthOf, monthsBetween } from "../dates.js";
import type { AssessInput, Income, Person, Spread } from "../facts.js";
import { isUnder } from "../figures/calendar.js";
import type { Figures, IncomeRule } from "../figures/figuresOn.js";
import { least, type Money, partOf } from "../money.js";
import { type Asks, type Cut, type CutHeading, cutting, noCuts, yesOrNo } from "../sheet.js";
import { isInPeriod, leftOf } from "./costs.js";
import { lateKnownCounts } from "./lateKnown.js";
import { isHereOn } from "./segments.js";

export type IncomeFigures = Pick<
  Figures,
  "calendar" | "places" | "incomeRules" | "lateKnownMonths" | "lateKnownAnyIncome" | "minorIncomes" | "minorIncome"
>;

/**
 * What is taken off an income before deductions: what the law or a finding leaves out, income of another month, what
 * the bailiff or a recovery took, and the instalments of other months.
 * @fi huomioon otettavat tulot
 */
export function incomeCuts(facts: AssessInput, place: number, figures: IncomeFigures, sheet: Asks): readonly Cut[] {
  const income = facts.household.incomes[place]!;
  const { places } = figures;
  const isPlain = income.plain && figures.incomeRules[income.kindPlace]!.isCountedPlain;
  if (isPlain && facts.household.persons[income.of]!.role !== "child") return noCuts;
  const out =
    leftOut(facts, place, figures, sheet) ??
    elsewhere(facts, place, figures, sheet) ??
    irregular(facts, place, figures, sheet);
  if (out !== null) return cutting(noCuts, out.heading, income.net, out.grounds);
  let cuts = noCuts;
  if (income.garnished !== undefined) cuts = cutting(cuts, headings.garnished, income.garnished, places.garnished);
  if (income.recovered !== undefined) cuts = cutting(cuts, headings.recovered, income.recovered, places.recovered);
  if (income.spread !== undefined) {
    const available = leftOf(income.net, cuts);
    const now = instalment(available, income.spread, figures);
    cuts = cutting(cuts, headings.spread, (available - now) as Money, places.spread);
  }
  return cuts;
}

/** Work expenses that come off earnings; those of a spread wage are spread with it. */
export function workExpensesOf(
  { workExpenses, spread }: Income,
  left: Money,
  figures: Pick<Figures, "calendar">,
): Money {
  if (workExpenses === undefined) return 0 as Money;
  return least(left, spread === undefined ? workExpenses : instalment(workExpenses, spread, figures));
}

/** The first day of the month in which an income paid on a day counts: pay of the last banking day is the next month's. */
export function countsFrom(paidOn: Day): Day {
  const month = monthOf(paidOn);
  return `${paidOn >= lastBankingDay(month) ? monthAfter(month, 1) : month}-01` as Day;
}

/** What the law does with an income on its day of payment; without a day, on the last of the month. */
export function treatmentOf(rule: IncomeRule, paidOn: Day): IncomeRule["versions"][number] {
  if (rule.versions.length === 1) return rule.versions[0]!;
  for (const version of rule.versions) if (version.from <= paidOn) return version;
  return rule.versions[rule.versions.length - 1]!;
}

type Out = { readonly heading: CutHeading; readonly grounds: Cut["grounds"] } | null;

/** Left out by a finding or by 11 § 2 mom; counted only by a finding where the law cannot tell. */
function leftOut(facts: AssessInput, place: number, figures: IncomeFigures, sheet: Asks): Out {
  const income = facts.household.incomes[place]!;
  const { places, calendar } = figures;
  const path = () => `/household/incomes/${place}`;
  if (income.disregarded === true) return { heading: headings.finding, grounds: places.disregarded };
  if (income.undrawn === true && income.required !== true) {
    const person = facts.household.persons[income.of]!;
    if (income.required === undefined && person.bornNumber <= calendar.adult.onFirst) {
      sheet.ask("required", `${path()}/required`, income.of, places.studentLoan[0]!.section, false, yesOrNo);
    }
    return { heading: headings.undrawn, grounds: places.studentLoan };
  }
  if (income.disregarded === false) return null;
  const { treatment, grounds } = treatmentOf(figures.incomeRules[income.kindPlace]!, income.paidOn ?? calendar.last);
  if (treatment === "disregarded") return { heading: headings.disregarded, grounds };
  if (treatment === "finding") {
    sheet.ask("disregarded", `${path()}/disregarded`, income.of, grounds[0]!.section, true, yesOrNo);
    return { heading: headings.unfound, grounds };
  }
  if (income.kind === "stipend" && isMinorStipend(income, facts.household.persons[income.of]!, figures)) {
    sheet.ask("disregarded", `${path()}/disregarded`, income.of, places.minorStipend[0]!.section, true, yesOrNo);
    return { heading: headings.minorStipend, grounds: places.minorStipend };
  }
  return null;
}

/** A small stipend of a young person in the month it was paid. */
function isMinorStipend(income: Income, { bornNumber }: Person, figures: IncomeFigures): boolean {
  const month = monthOfIncome(income, figures);
  const isNow = month === figures.calendar.first;
  const { stipendBelow } = isNow ? figures.minorIncome : versionOn(figures.minorIncomes, month);
  const { age } = figures.calendar.minorStipend;
  return stipendBelow !== null && income.net < stipendBelow && isUnder(age, bornNumber, month);
}

/** The first day of the month an income belongs to: that of the sheet, or that of payment when it was found out later. */
export function monthOfIncome({ lateKnown, paidOn }: Income, { calendar }: Pick<Figures, "calendar">): Day {
  return lateKnown === undefined || paidOn === undefined ? calendar.first : countsFrom(paidOn);
}

/** Income of another month, unless it was found out later or is spread over this one; income of other days of it. */
function elsewhere(facts: AssessInput, place: number, figures: IncomeFigures, sheet: Asks): Out {
  const income = facts.household.incomes[place]!;
  const { calendar, places } = figures;
  const { paidOn } = income;
  // Nothing counts before it is there, neither an instalment nor what was found out later (KHO 2001:T2762).
  if (paidOn !== undefined && paidOn >= calendar.lastBankingDay) {
    return { heading: headings.otherMonth, grounds: places.monthOfIncome };
  }
  if (income.lateKnown !== undefined && monthOfIncome(income, figures) !== calendar.first) {
    return lateKnownCounts(income, place, figures, sheet)
      ? null
      : { heading: headings.lateKnown, grounds: places.lateKnown };
  }
  if (income.spread !== undefined) {
    return coversMonth(income.spread, calendar.month) ? null : { heading: headings.spread, grounds: places.spread };
  }
  if (paidOn === undefined)
    return income.lateKnown === undefined ? null : lateWithoutDay(income, place, figures, sheet);
  if (paidOn < calendar.previousLastBankingDay) return { heading: headings.otherMonth, grounds: places.monthOfIncome };
  // Pay of the last banking day of the month before counts from the first.
  const day = paidOn < calendar.first ? calendar.first : paidOn;
  if (!isInPeriod(day, facts.period)) return { heading: headings.otherPeriod, grounds: places.period };
  return isHereOn(facts.household.persons[income.of]!, day, figures)
    ? null
    : { heading: headings.notInHousehold, grounds: places.changeWithinMonth };
}

/** A child's own income that is irregular, or that nobody has said to be regular. */
function irregular(
  { household }: AssessInput,
  place: number,
  { incomeRules, places }: IncomeFigures,
  sheet: Asks,
): Out {
  const income = household.incomes[place]!;
  if (household.persons[income.of]!.role !== "child" || income.irregular === false) return null;
  const { nature, whose } = incomeRules[income.kindPlace]!;
  if (nature !== "earnings" && whose !== "person") return null;
  if (income.irregular === undefined) {
    const { section } = places.childIncome[0]!;
    sheet.ask("irregular", `/household/incomes/${place}/irregular`, income.of, section, true, yesOrNo);
  }
  return { heading: headings.irregular, grounds: places.childIncome };
}

/** Income said to be found out later, of which nobody knows when it was paid. */
function lateWithoutDay(income: Income, place: number, figures: IncomeFigures, sheet: Asks): Out {
  lateKnownCounts(income, place, figures, sheet);
  return { heading: headings.lateKnown, grounds: figures.places.lateKnown };
}

/** Whether a spread income has an instalment in a month. */
function coversMonth({ from, months }: Spread, month: Month): boolean {
  const place = monthsBetween(from, month);
  return place >= 0 && place < months;
}

/** The instalment of the month of a spread income. */
function instalment(amount: Money, { from, months }: Spread, { calendar }: Pick<Figures, "calendar">): Money {
  return partOf(amount, monthsBetween(from, calendar.month), months);
}

const headings = {
  finding: {
    rule: "disregarded",
    fi: "Ei oteta huomioon (viranomaisen toteamus)",
    sv: "Beaktas inte (myndighetens konstaterande)",
    en: "Left out by a finding of the authority",
  },
  disregarded: {
    rule: "disregarded",
    fi: "Ei oteta tulona huomioon",
    sv: "Beaktas inte som inkomst",
    en: "Not counted as income",
  },
  unfound: {
    rule: "disregarded",
    fi: "Ei todettu tuloksi",
    sv: "Inte konstaterats vara inkomst",
    en: "Not found to be income",
  },
  undrawn: { rule: "undrawnLoan", fi: "Nostamaton opintolaina", sv: "Olyft studielån", en: "Student loan not drawn" },
  minorStipend: { rule: "minorIncome", fi: "Vähäinen avustus", sv: "Ringa bidrag", en: "Minor grant" },
  otherMonth: {
    rule: "otherMonth",
    fi: "Toisen kuukauden tulo",
    sv: "Inkomst för en annan månad",
    en: "Income of another month",
  },
  lateKnown: {
    rule: "lateKnown",
    fi: "Jälkikäteen ilmennyt tulo, edellytyksiä ei todettu",
    sv: "Inkomst som framkommit i efterhand, villkoren inte konstaterade",
    en: "Income found out later, conditions not found",
  },
  irregular: {
    rule: "irregularChildIncome",
    fi: "Lapsen vähäinen ja epäsäännöllinen tulo",
    sv: "Barnets ringa och oregelbundna inkomst",
    en: "Minor and irregular income of a child",
  },
  otherPeriod: {
    rule: "otherPeriod",
    fi: "Muun ajan kuin tukijakson tulo",
    sv: "Inkomst utanför stödperioden",
    en: "Income outside the period of the grant",
  },
  notInHousehold: {
    rule: "notInHousehold",
    fi: "Henkilö ei kuulu perheeseen maksupäivänä",
    sv: "Personen hör inte till familjen på betalningsdagen",
    en: "The person is not in the household on the day of payment",
  },
  garnished: { rule: "garnished", fi: "Ulosotossa pidätetty", sv: "Utmätt", en: "Garnished" },
  recovered: {
    rule: "recovered",
    fi: "Takaisinperintänä pidätetty",
    sv: "Innehållet som återkrav",
    en: "Withheld as recovery",
  },
  spread: {
    rule: "spread",
    fi: "Muille kuukausille jaksotettu osa",
    sv: "Del som periodiserats på andra månader",
    en: "Part spread over other months",
  },
} as const satisfies Record<string, CutHeading>;
