import { assess } from "../assess.js";
import type { Ground } from "../dated.js";
import { type Day, dayAfter, dayToActOnOrBefore, firstOf, type Month, monthOf } from "../dates.js";
import type { AssessInput, Income } from "../facts.js";
import { figureOf } from "../figures/figuresOn.js";
import { type IncomeKind, incomeKindNames } from "../figures/incomeKinds.js";
import { type Law, lawOn, withPractice } from "../law.js";
import { excess, least, type Money, minus, partOf, plus, zero } from "../money.js";
import type { Practice } from "../practice.js";
import { countsFrom } from "../rules/incomeCuts.js";
import type { Phrase, Question, Sheet } from "../sheet.js";
import { yesOrNo } from "../sheet.js";
import { asking, once } from "./asking.js";

export const claimants = ["kela", "county", "municipality"] as const;

/** Who granted the advance. @fi ennakon myöntäjä */
export type Claimant = (typeof claimants)[number];

/** Assistance of one month that was granted against an expected benefit. @fi ennakko */
export interface Advance {
  readonly claimant: Claimant;
  /** The household as it was calculated. */
  readonly input: AssessInput;
  readonly paid: Money;
  /** Decided when granting; without that nothing may be collected (KHO:2013:81). */
  readonly grantedAsAdvance: boolean | undefined;
  /** Benefits it was granted against, where the decision names them. */
  readonly against: readonly IncomeKind[] | undefined;
}

/** A benefit that came later, for one or several months. @fi odotettavissa oleva etuus */
export interface LaterBenefit {
  readonly kind: IncomeKind;
  readonly person: string;
  readonly payer: string;
  readonly paidOn: Day;
  /** Day on which the payer got to know of the claim. */
  readonly payerNotifiedOn: Day | undefined;
  /** The same for one claimant, where they gave notice on different days. */
  readonly notices: readonly { readonly claimant: Claimant; readonly on: Day }[] | undefined;
  readonly months: readonly { readonly month: Month; readonly net: Money }[];
}

export interface OffsetInput {
  readonly reference: string | undefined;
  readonly advances: readonly Advance[];
  readonly benefits: readonly LaterBenefit[];
  readonly practice: Partial<Practice> | undefined;
}

/** Where a part of a benefit of a month goes. */
export interface OffsetLine {
  readonly to: Claimant | "client";
  readonly kind: IncomeKind;
  readonly person: string;
  /** What the assistance of the month would have been without and with the benefit; of the client's line none. */
  readonly before: Money | null;
  readonly due: Money | null;
  readonly amount: Money;
  /** Why nothing, or only a part, was collected. */
  readonly reason: OffsetReason | null;
  readonly grounds: readonly Ground[];
}

export interface OffsetMonth {
  readonly month: Month;
  readonly paid: Money;
  /** What would have been due of it with the benefit. */
  readonly due: Money;
  readonly collected: Money;
  readonly toClient: Money;
  readonly lines: readonly OffsetLine[];
  readonly grounds: readonly Ground[];
}

/** What becomes of one benefit as a whole. */
export interface OffsetBenefit {
  readonly kind: IncomeKind;
  readonly person: string;
  readonly payer: string;
  readonly paidOn: Day;
  readonly collected: Money;
  readonly toClient: Money;
  /** Month in which the client's part is income. */
  readonly incomeOf: Month;
  /** Last day on which the payer has to know of the claim. */
  readonly lastNoticeDay: Day;
}

export interface Offset {
  readonly input: OffsetInput;
  readonly months: readonly OffsetMonth[];
  readonly collected: Money;
  readonly toClient: Money;
  /** In order of payment. */
  readonly benefits: readonly OffsetBenefit[];
  readonly questions: readonly Question[];
}

export const offsetReasons = {
  noAdvance: {
    fi: "kuukaudelta ei ole maksettu ennakkoa",
    sv: "inget förskott har betalats för månaden",
    en: "no advance was paid for the month",
  },
  notGrantedAsAdvance: {
    fi: "ei myönnetty ennakkona",
    sv: "inte beviljat som förskott",
    en: "not granted as an advance",
  },
  notAgainstThis: {
    fi: "ei ennakkoa tätä etuutta vastaan",
    sv: "inte förskott mot denna förmån",
    en: "no advance against this benefit",
  },
  noNotice: {
    fi: "maksajalle ei ole ilmoitettu",
    sv: "utbetalaren har inte underrättats",
    en: "the payer was not told",
  },
  lateNotice: {
    fi: "maksajalle ilmoitettiin liian myöhään",
    sv: "utbetalaren underrättades för sent",
    en: "the payer was told too late",
  },
  notInHousehold: {
    fi: "etuuden saaja ei kuulunut kuukauden laskelmaan",
    sv: "förmånstagaren ingick inte i månadens beräkning",
    en: "the receiver of the benefit was not on the sheet of the month",
  },
  undividedEstate: {
    fi: "jakamattoman kuolinpesän osuutta ei voi periä",
    sv: "andel i ett oskiftat dödsbo kan inte drivas in",
    en: "a share in an undivided estate cannot be collected",
  },
  dueAnyway: {
    fi: "tuki olisi kuulunut etuudesta huolimatta",
    sv: "stödet hade beviljats trots förmånen",
    en: "due all the same",
  },
  shareOfPerson: {
    fi: "saajan osuus tuesta",
    sv: "mottagarens andel av stödet",
    en: "the receiver's share of the assistance",
  },
} as const satisfies Record<string, Phrase>;

export type OffsetReason = keyof typeof offsetReasons;

/**
 * What may be collected of a benefit that came later, month by month: each month of an advance is worked out again with
 * the benefit, and what would not have been due is collected, Kela first, then the county or municipality; the rest is
 * the client's. Months without an advance collect nothing, nothing moves between months, and no cent is lost.
 *
 * @source 1412/1997 23 § (815/2015; 1023/2022), KHO:2013:81, KHO 2001:T2150, KHO:2006:88
 * @fi ennakon perintä ja kuittaus
 */
export function offset(input: OffsetInput, lawFor: (on: Day) => Law = lawOn): Offset {
  const lawIn = (on: Day) => withPractice(lawFor(on), input.practice);
  const benefits = input.benefits.map((benefit, place) => claimedOf(benefit, place, lawIn(benefit.paidOn)));
  benefits.sort((one, other) =>
    one.paidOn < other.paidOn ? -1 : one.paidOn > other.paidOn ? 1 : one.place - other.place,
  );
  const advances = input.advances.map((advance, place) =>
    openedOf(advance, place, lawIn(firstOf(advance.input.month))),
  );
  const months = [
    ...new Set([
      ...advances.map(({ month }) => month),
      ...benefits.flatMap((benefit) => benefit.months.map(({ month }) => month)),
    ]),
  ].sort();
  const questions: Question[] = [...advances.flatMap((advance) => advance.questions), ...membersQuestion(input)];
  const results = months.map((month) => {
    const own = advances.filter((advance) => advance.month === month).sort(byClaimant);
    return offsetMonth(month, own, benefits, lawIn(firstOf(month)), questions);
  });
  return {
    input,
    months: results,
    collected: total(results.map(({ collected }) => collected)),
    toClient: total(results.map(({ toClient }) => toClient)),
    benefits: benefits.map(
      ({ place: _, grounds: _grounds, months: _months, payerNotifiedOn: _on, notices: _notices, ...benefit }) =>
        benefit,
    ),
    questions: once(questions),
  };
}

/** A benefit with the days that follow from its payment, and what has become of it so far. */
interface Claimed extends LaterBenefit {
  readonly place: number;
  readonly incomeOf: Month;
  readonly lastNoticeDay: Day;
  readonly grounds: readonly Ground[];
  collected: Money;
  toClient: Money;
}

/** An advance with the calculation as it stands with the benefits seen so far. */
interface Opened extends Advance {
  readonly place: number;
  readonly month: Month;
  readonly law: Law;
  readonly questions: readonly Question[];
  /** The calculation without any later benefit. */
  readonly start: Sheet<Law>;
  sheet: Sheet<Law>;
  household: AssessInput;
  collected: Money;
  /** Collected of each person's benefits. */
  readonly byPerson: Map<string, Money>;
}

function claimedOf(benefit: LaterBenefit, place: number, law: Law): Claimed {
  const days = figureOf(law, "payerNoticeDays");
  return {
    ...benefit,
    place,
    incomeOf: monthOf(countsFrom(benefit.paidOn)),
    lastNoticeDay: dayToActOnOrBefore(dayAfter(benefit.paidOn, -Number(days.value))),
    grounds: [...law.places.payerNotice, days.ground],
    collected: zero,
    toClient: zero,
  };
}

function openedOf(advance: Advance, place: number, law: Law): Opened {
  const sheet = assess(advance.input, law);
  const at = `/advances/${place}`;
  const ask = asking(at, null);
  const { section } = law.places.collection[0]!;
  if (advance.grantedAsAdvance === undefined) ask("grantedAsAdvance", section, yesOrNo, false);
  if (advance.claimant === "kela" && advance.paid !== sheet.assistance) ask("paid", section, []);
  const own = (sheet.questions ?? []).map((question) => ({ ...question, path: `${at}/input${question.path}` }));
  return {
    ...advance,
    place,
    month: advance.input.month,
    law,
    questions: [...ask.questions, ...own],
    start: sheet,
    sheet,
    household: advance.input,
    collected: zero,
    byPerson: new Map(),
  };
}

function byClaimant(one: Opened, other: Opened): number {
  return claimants.indexOf(one.claimant) - claimants.indexOf(other.claimant) || one.place - other.place;
}

function offsetMonth(
  month: Month,
  advances: readonly Opened[],
  benefits: readonly Claimed[],
  law: Law,
  questions: Question[],
): OffsetMonth {
  const lines: OffsetLine[] = [];
  for (const benefit of benefits) {
    for (const { month: own, net } of benefit.months)
      if (own === month) lines.push(...shareOut(benefit, net, advances, law, questions));
  }
  const toClaimants = lines.filter(({ to }) => to !== "client");
  return {
    month,
    paid: total(advances.map(({ paid }) => paid)),
    due: total(advances.map(dueOf)),
    collected: total(toClaimants.map(({ amount }) => amount)),
    toClient: total(lines.filter(({ to }) => to === "client").map(({ amount }) => amount)),
    lines,
    grounds: [...law.places.collection, ...(advances.length > 1 ? law.places.orderOfClaims : [])],
  };
}

/** Of a county's assistance what the larger surplus would not have met; Kela's is the calculation itself. */
function dueOf({ claimant, paid, sheet, start }: Opened): Money {
  return claimant === "kela" ? least(paid, sheet.assistance) : excess(paid, excess(sheet.surplus, start.surplus));
}

/** One benefit of one month: first to those who claim it, the rest to the client. */
function shareOut(
  benefit: Claimed,
  net: Money,
  advances: readonly Opened[],
  law: Law,
  questions: Question[],
): OffsetLine[] {
  const { kind, person } = benefit;
  const lines: OffsetLine[] = [];
  let left = net;
  for (const advance of advances) {
    const before = advance.sheet;
    const isHere = advance.input.household.persons.some(({ id }) => id === person);
    if (isHere) {
      advance.household = withBenefit(advance.household, benefit, net);
      advance.sheet = assess(advance.household, advance.law);
    }
    const hindrance = isHere ? hindranceOf(benefit, advance, questions) : "notInHousehold";
    const freed = freedOf(advance, before);
    const room = roomOf(advance, person);
    const taken = hindrance === null ? least(least(left, freed), room) : zero;
    left = minus(left, taken);
    advance.collected = plus(advance.collected, taken);
    advance.byPerson.set(person, plus(advance.byPerson.get(person) ?? zero, taken));
    benefit.collected = plus(benefit.collected, taken);
    const isLimited =
      hindrance === null && taken === room && room < freed && advance.law.practice.advanceCollection === "perHead";
    lines.push({
      to: advance.claimant,
      kind,
      person,
      before: before.assistance,
      due: advance.sheet.assistance,
      amount: taken,
      reason: hindrance ?? (isLimited ? "shareOfPerson" : taken === 0 && left > 0 ? "dueAnyway" : null),
      grounds:
        hindrance === "undividedEstate" ? law.places.undividedEstate : [...law.places.collection, ...benefit.grounds],
    });
  }
  benefit.toClient = plus(benefit.toClient, left);
  const grounds = [...law.places.collection, ...law.places.monthOfIncome];
  lines.push({
    to: "client",
    kind,
    person,
    before: null,
    due: null,
    amount: left,
    reason: advances.length === 0 ? "noAdvance" : null,
    grounds,
  });
  return lines;
}

/** What would not have been due of the assistance had the benefit been there. */
function freedOf({ claimant, paid, sheet }: Opened, before: Sheet<Law>): Money {
  return claimant === "kela"
    ? excess(least(paid, before.assistance), sheet.assistance)
    : excess(sheet.surplus, before.surplus);
}

/** What is left to collect: of the advance, and by practice of the receiver's own share of it (3 § 2 mom). */
function roomOf({ paid, collected, input, law, byPerson }: Opened, person: string): Money {
  const room = excess(paid, collected);
  if (law.practice.advanceCollection === "family") return room;
  const ids = input.household.persons.map(({ id }) => id).sort();
  const share = partOf(paid, ids.indexOf(person), ids.length);
  return least(room, excess(share, byPerson.get(person) ?? zero));
}

function hindranceOf(benefit: Claimed, advance: Opened, questions: Question[]): OffsetReason | null {
  if (benefit.kind === "inheritance") return "undividedEstate";
  if (!advance.grantedAsAdvance) return "notGrantedAsAdvance";
  if (advance.against !== undefined && !advance.against.includes(benefit.kind)) return "notAgainstThis";
  const notice = benefit.notices?.find(({ claimant }) => claimant === advance.claimant)?.on ?? benefit.payerNotifiedOn;
  if (notice !== undefined) return notice <= benefit.lastNoticeDay ? null : "lateNotice";
  // Between Kela's own benefits the claim runs inside Kela.
  if (advance.claimant === "kela" && benefit.payer.toLowerCase() === "kela") return null;
  const ask = asking(`/benefits/${benefit.place}`, benefit.person);
  ask("payerNotifiedOn", advance.law.places.payerNotice[0]!.section, []);
  questions.push(...ask.questions);
  return "noNotice";
}

/** By family, and the family has changed between the months: whether to collect by head is for a person to say. */
function membersQuestion({ advances, practice }: OffsetInput): readonly Question[] {
  if (practice?.advanceCollection !== undefined) return [];
  const families = new Set(
    advances.map(({ input }) =>
      input.household.persons
        .map(({ id }) => id)
        .sort()
        .join("\n"),
    ),
  );
  if (families.size < 2) return [];
  const ask = asking("/practice", null);
  ask("advanceCollection", "23 § 1 mom ja 3 § 2 mom", ["family", "perHead"], "family");
  return ask.questions;
}

function withBenefit(input: AssessInput, { kind, person }: LaterBenefit, net: Money): AssessInput {
  const { household } = input;
  const of = household.persons.findIndex(({ id }) => id === person);
  const income: Income = {
    ...noIncome,
    person,
    kind,
    net,
    of,
    kindPlace: incomeKindNames.indexOf(kind),
    // A benefit is regular income, a child's too.
    irregular: household.persons[of]!.role === "child" ? false : undefined,
  };
  return { ...input, household: { ...household, incomes: [...household.incomes, income] } };
}

const noIncome = {
  plain: false,
  paidOn: undefined,
  payer: undefined,
  estimated: undefined,
  oneOff: undefined,
  irregular: undefined,
  garnished: undefined,
  recovered: undefined,
  workExpenses: undefined,
  lateKnown: undefined,
  spread: undefined,
  disregarded: undefined,
  undrawn: undefined,
  required: undefined,
} satisfies Omit<Income, "person" | "kind" | "net" | "of" | "kindPlace">;

function total(amounts: readonly Money[]): Money {
  return amounts.reduce(plus, zero);
}
