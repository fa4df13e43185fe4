import { assess } from "../assess.js";
import type { Ground } from "../dated.js";
import { type Day, daysLater, type Month, monthOf } from "../dates.js";
import { standardCalendar } from "../deadlines/calendar.js";
import type { AssessInput, Income } from "../facts.js";
import { figureOf } from "../figures/figuresOn.js";
import { incomeKindNames } from "../figures/incomeKinds.js";
import { type Law, withPractice } from "../law.js";
import { excess, least, type Money, minus, partOf, plus, zero } from "../money.js";
import { countsFrom } from "../rules/incomeCuts.js";
import { type Question, type Sheet, yesOrNo } from "../sheet.js";
import { asking } from "./asking.js";
import type { Advance, LaterBenefit, OffsetLine, OffsetReason } from "./offset.js";
import { isKela } from "./received.js";

/** A benefit with the days that follow from its payment, and what has become of it so far. */
export interface Claimed extends LaterBenefit {
  readonly place: number;
  readonly incomeOf: Month;
  readonly lastNoticeDay: Day;
  /** Two weeks before the payment; the last day to send the notice lies before it where it is a day off. */
  readonly noticeBy: Day;
  readonly grounds: readonly Ground[];
  collected: Money;
  toClient: Money;
}

/** An advance with the calculation as it stands with the benefits seen so far. */
export interface Opened extends Advance {
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

export function claimedOf(benefit: LaterBenefit, place: number, law: Law): Claimed {
  const days = figureOf(law, "payerNoticeDays");
  const noticeBy = daysLater(benefit.paidOn, -Number(days.value));
  return {
    ...benefit,
    place,
    incomeOf: monthOf(countsFrom(benefit.paidOn)),
    lastNoticeDay: standardCalendar.onOrBefore(noticeBy),
    noticeBy,
    grounds: [...law.places.payerNotice, days.ground],
    collected: zero,
    toClient: zero,
  };
}

export function openedOf(advance: Advance, place: number, given: Law): Opened {
  const law = withPractice(given, advance.input.practice);
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

/** Of a county's assistance what the larger surplus would not have met; Kela's is the calculation itself. */
export function dueOf({ claimant, paid, sheet, start }: Opened): Money {
  return claimant === "kela" ? least(paid, sheet.assistance) : excess(paid, excess(sheet.surplus, start.surplus));
}

/** One benefit of one month: first to those who claim it, the rest to the client. */
export function shareOut(
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
    const isHere = advance.input.household.persons.some(({ id }) => id === person);
    const before = advance.sheet;
    const household = isHere ? withBenefit(advance.household, benefit, net) : advance.household;
    const after = isHere ? assess(household, advance.law) : before;
    const freed = freedOf(advance, before, after);
    // Of what would have been due all the same nobody needs to know whether it could be collected.
    const isMatter = freed > 0 && left > 0;
    const hindrance = isHere ? hindranceOf(benefit, advance, isMatter ? questions : []) : "notInHousehold";
    const room = roomOf(advance, person);
    const taken = hindrance === null ? least(least(left, freed), room) : zero;
    left = minus(left, taken);
    advance.collected = plus(advance.collected, taken);
    advance.byPerson.set(person, plus(advance.byPerson.get(person) ?? zero, taken));
    benefit.collected = plus(benefit.collected, taken);
    const isPerHead = advance.law.practice.advanceCollection === "perHead";
    const isLimited = hindrance === null && isPerHead && taken === room && room < freed;
    // A benefit that could not be collected is income of the month of payment alone, and meets nothing of this one.
    if (hindrance === null && !isLimited) [advance.household, advance.sheet] = [household, after];
    else if (taken > 0) {
      advance.household = withBenefit(advance.household, benefit, taken);
      advance.sheet = assess(advance.household, advance.law);
    }
    lines.push({
      to: advance.claimant,
      kind,
      person,
      before: before.assistance,
      due: after.assistance,
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
function freedOf({ claimant, paid }: Opened, before: Sheet<Law>, after: Sheet<Law>): Money {
  return claimant === "kela"
    ? excess(least(paid, before.assistance), after.assistance)
    : excess(after.surplus, before.surplus);
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
  if (notice !== undefined) return notice <= benefit.noticeBy ? null : "lateNotice";
  // Between Kela's own benefits the claim runs inside Kela.
  if (advance.claimant === "kela" && isKela(benefit.payer)) return null;
  const ask = asking(`/benefits/${benefit.place}`, benefit.person);
  ask("payerNotifiedOn", advance.law.places.payerNotice[0]!.section, []);
  questions.push(...ask.questions);
  return "noNotice";
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
