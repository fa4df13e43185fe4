import type { Day } from "../dates.js";
import type { AssessInput, Expense } from "../facts.js";
import type { ExpenseRule, Figures } from "../figures/figuresOn.js";
import { excess, least, type Money, shareOf } from "../money.js";
import { type Cut, type CutHeading, cutting, noCuts, presumptions, type Sheet, yesOrNo } from "../sheet.js";
import { isHereOn } from "./segments.js";

type Needed = Pick<Figures, "calendar" | "places" | "healthNecessityAsked">;

/**
 * What is taken off a cost before any limit: kinds that are never accepted, bills of another month, what has not been
 * found necessary, the excess over the needed size, what is compensated from elsewhere, the part of others.
 */
export function costCuts(
  facts: AssessInput,
  place: number,
  rule: ExpenseRule,
  figures: Needed,
  sheet: Sheet,
): readonly Cut[] {
  const expense = facts.household.expenses[place]!;
  const { places } = figures;
  const given = expense.amount;
  const { dwelling } = facts.household;
  if (expense.plain && rule.isAcceptedPlain && dwelling?.liable !== false) {
    sheet.presume(presumptions.reasonableSize);
    return noCuts;
  }
  if (rule.treatment === "never") return cutting(noCuts, headings.never, given, rule.grounds);
  const isHousing = rule.treatment === "normed" || rule.treatment === "housing";
  if (isHousing && dwelling?.liable === false) {
    return cutting(noCuts, headings.notLiable, given, places.liability);
  }
  const month = otherMonth(facts, place, figures, sheet);
  if (month !== null) return cutting(noCuts, month.heading, given, month.grounds);
  const refusal = refused(facts, place, figures, sheet);
  if (refusal !== null) return cutting(noCuts, refusal.heading, given, refusal.grounds);

  let cuts = noCuts;
  let left = given;
  if (expense.accepted === undefined) sheet.presume(presumptions.reasonableSize);
  else {
    cuts = cutting(cuts, headings.size, excess(left, expense.accepted), places.neededSize);
    left = least(left, expense.accepted);
  }
  if (expense.compensated !== undefined) {
    const compensated = least(left, expense.compensated);
    cuts = cutting(cuts, headings.compensated, compensated, places.compensated);
    left = (left - compensated) as Money;
  }
  if (expense.share !== undefined) {
    const own = shareOf(left, expense.share);
    cuts = cutting(cuts, headings.division, (left - own) as Money, places.division);
  }
  return cuts;
}

/** What is left of an amount after its cuts. */
export function leftOf(given: Money, cuts: readonly Cut[]): Money {
  let left: number = given;
  for (let place = 0; place < cuts.length; place++) left -= cuts[place]!.amount;
  return left as Money;
}

type Refusal = { readonly heading: CutHeading; readonly grounds: Cut["grounds"] } | null;

/** Whether a day lies in the period of the grant. */
export function isInPeriod(day: Day, period: AssessInput["period"]): boolean {
  return period === undefined || (day >= period.from && day <= period.to);
}

/**
 * A bill of an earlier time needs a finding, one of a later time belongs there (15 § 2 mom, 13 § 3 and 5 mom); one that
 * a person owes who is not in the household on the day is that person's own.
 */
function otherMonth({ household, period }: AssessInput, place: number, figures: Needed, sheet: Sheet): Refusal {
  const expense = household.expenses[place]!;
  const { calendar, places } = figures;
  const due = expense.dueOn ?? expense.paidOn;
  if (due === undefined) return null;
  if (due > (period?.to ?? calendar.last) && expense.dueOn !== undefined) {
    return { heading: headings.laterMonth, grounds: places.monthOfExpense };
  }
  if (due >= (period?.from ?? calendar.first)) {
    if (expense.of < 0 || expense.dueOn === undefined) return null;
    const isHere = isHereOn(household.persons[expense.of]!, expense.dueOn, figures);
    return isHere ? null : { heading: headings.notInHousehold, grounds: places.changeWithinMonth };
  }
  if (expense.retroactiveAccepted === true) return null;
  if (expense.retroactiveAccepted === undefined) {
    const path = `/household/expenses/${place}/retroactiveAccepted`;
    sheet.ask("retroactiveAccepted", path, expense.of, places.retroactive[0]!.section, false, yesOrNo);
  }
  return { heading: headings.earlierMonth, grounds: places.retroactive };
}

/** Findings that a cost of its kind needs: necessity, private care, deposit in cash, confirmed visits, tenure. */
function refused(facts: AssessInput, place: number, figures: Needed, sheet: Sheet): Refusal {
  const expense = facts.household.expenses[place]!;
  const { places } = figures;
  switch (expense.kind) {
    case "rentDeposit":
      if (expense.inCash !== true) {
        if (expense.inCash === undefined) askFinding("inCash", expense, place, places.depositInCash, false, sheet);
        return { heading: headings.commitment, grounds: places.depositInCash };
      }
      askNecessary(expense, place, places.necessaryMove, sheet);
      break;
    case "movingCosts":
      askNecessary(expense, place, places.necessaryMove, sheet);
      break;
    case "healthCare":
    case "dentalCare":
    case "glasses":
      if (figures.healthNecessityAsked) askNecessary(expense, place, places.necessaryHealth, sheet);
      break;
    case "medicine":
      if (expense.necessary === undefined) sheet.presume(presumptions.necessaryMedicine);
      break;
    case "childVisits":
      if (expense.agreementConfirmed === false) return { heading: headings.noAgreement, grounds: places.visits };
      if (expense.agreementConfirmed === undefined) sheet.presume(presumptions.visitAgreementConfirmed);
      break;
    case "upkeep":
    case "homeLoanInterest":
      if (!isOfTenure(facts, expense, figures, sheet)) return { heading: headings.tenure, grounds: places.tenure };
      break;
  }
  if (expense.necessary === false) {
    const moving = expense.kind === "movingCosts" || expense.kind === "rentDeposit";
    return { heading: headings.unnecessary, grounds: moving ? places.necessaryMove : places.neededSize };
  }
  if (expense.privateCareAccepted === false) return { heading: headings.privateCare, grounds: places.privateCare };
  if (expense.privateCare === true && expense.privateCareAccepted === undefined) {
    askFinding("privateCareAccepted", expense, place, places.privateCare, false, sheet);
    return { heading: headings.privateCare, grounds: places.privateCare };
  }
  return null;
}

function askFinding(
  code: keyof Expense,
  { of }: Expense,
  place: number,
  grounds: Cut["grounds"],
  assumed: boolean,
  sheet: Sheet,
): void {
  sheet.ask(code, `/household/expenses/${place}/${code}`, of, grounds[0]!.section, assumed, yesOrNo);
}

function askNecessary(expense: Expense, place: number, grounds: Cut["grounds"], sheet: Sheet): void {
  if (expense.necessary === undefined) askFinding("necessary", expense, place, grounds, true, sheet);
}

/** Upkeep belongs to an own house, interest on a home loan to any home but a rented one; asked where nobody has said. */
function isOfTenure({ household }: AssessInput, { kind, of }: Expense, { places }: Needed, sheet: Sheet): boolean {
  const tenure = household.dwelling?.tenure;
  if (tenure === undefined) {
    sheet.ask("tenure", "/household/dwelling/tenure", of, places.tenure[0]!.section, "ownHouse", tenures);
    return true;
  }
  return tenure === "ownHouse" || (kind !== "upkeep" && tenure !== "rented");
}

const tenures = ["rented", "companyShare", "ownHouse", "rightOfOccupancy"] as const;

const headings = {
  never: {
    rule: "notBasicExpense",
    fi: "Ei ole perustoimeentulotuen muu perusmeno",
    sv: "Är inte en övrig grundutgift",
    en: "Not an other basic expense",
  },
  notLiable: {
    rule: "notLiable",
    fi: "Ei maksuvelvollisuutta",
    sv: "Ingen betalningsskyldighet",
    en: "No liability to pay",
  },
  notInHousehold: {
    rule: "notInHousehold",
    fi: "Henkilö ei kuulu perheeseen eräpäivänä",
    sv: "Personen hör inte till familjen på förfallodagen",
    en: "The person is not in the household on the due day",
  },
  laterMonth: {
    rule: "otherMonth",
    fi: "Kuuluu eräpäivän kuukauteen",
    sv: "Hör till förfallomånaden",
    en: "Belongs to the month it falls due",
  },
  earlierMonth: {
    rule: "retroactive",
    fi: "Aiemman kuukauden lasku, takautuvaa perustetta ei todettu",
    sv: "Räkning för en tidigare månad, ingen retroaktiv grund konstaterad",
    en: "Bill of an earlier month, no ground found for retroactive assistance",
  },
  size: {
    rule: "neededSize",
    fi: "Tarpeellisen suuruuden ylittävä osa",
    sv: "Del som överstiger nödvändigt belopp",
    en: "Part over the needed size",
  },
  compensated: {
    rule: "compensated",
    fi: "Korvataan muulla perusteella",
    sv: "Ersätts på annan grund",
    en: "Compensated from elsewhere",
  },
  division: { rule: "division", fi: "Muiden osuus", sv: "Andras andel", en: "Part of others" },
  commitment: {
    rule: "depositInCash",
    fi: "Vakuus myönnetään maksusitoumuksena",
    sv: "Säkerheten beviljas som betalningsförbindelse",
    en: "Deposits are granted as a payment commitment",
  },
  noAgreement: {
    rule: "visitAgreement",
    fi: "Ei vahvistettua sopimusta",
    sv: "Inget fastställt avtal",
    en: "No confirmed agreement",
  },
  tenure: {
    rule: "tenure",
    fi: "Ei kuulu asunnon hallintamuotoon",
    sv: "Hör inte till besittningsformen",
    en: "Not a cost of this form of tenure",
  },
  unnecessary: {
    rule: "necessary",
    fi: "Ei todettu välttämättömäksi",
    sv: "Inte konstaterats nödvändig",
    en: "Not found necessary",
  },
  privateCare: {
    rule: "privateCare",
    fi: "Yksityinen palvelu, perustetta ei todettu",
    sv: "Privat tjänst, ingen grund konstaterad",
    en: "Private care, no ground found",
  },
} as const satisfies Record<string, CutHeading>;
