import { assess } from "../assess.js";
import { type Ground, inForce } from "../dated.js";
import { firstOf, type Month } from "../dates.js";
import type { Income } from "../facts.js";
import { supplementaryAuthority } from "../figures/duties.js";
import type { Law } from "../law.js";
import { excess, least, type Money, minus, plus, zero } from "../money.js";
import { type Question, type Sheet, yesOrNo } from "../sheet.js";
import { asking } from "./asking.js";

/** A cost of special needs or circumstances, as it was applied for and as the authority found it. @fi täydentävän tuen meno */
export interface SupplementaryCost {
  /** In the authority's own words. */
  readonly name: string;
  readonly person: string | undefined;
  readonly amount: Money;
  /** Finding: the size that is needed; nothing is accepted before it is found. */
  readonly accepted: Money | undefined;
  readonly reason: string | undefined;
}

/** What the county or municipality adds to the basic calculation of the same month. */
export interface SupplementaryInput {
  readonly costs: readonly SupplementaryCost[];
  /** Part of the surplus of the month that has been used already: by an earlier decision, or carried into the next month. */
  readonly surplusUsed: Money | undefined;
  /** Finding: a surplus that only a reduction, or income found out later, made is money that is there. */
  readonly surplusIsMoney: boolean | undefined;
}

export interface SupplementaryLine {
  readonly name: string;
  readonly person: string | null;
  readonly given: Money;
  readonly accepted: Money;
  readonly grounds: readonly Ground[];
}

export interface Supplementary {
  readonly month: Month;
  /** Who grants it. */
  readonly authority: "municipality" | "county";
  readonly lines: readonly SupplementaryLine[];
  readonly needs: Money;
  /** Surplus of the basic calculation that was there to meet them, what of it was used, and what is left. */
  readonly surplus: Money;
  readonly surplusUsed: Money;
  readonly surplusLeft: Money;
  /** The most that may still be carried into the next month: what was used once is gone. */
  readonly carryOut: Money;
  readonly assistance: Money;
  readonly grounds: readonly Ground[];
  readonly questions: readonly Question[];
}

/**
 * Supplementary assistance of the month of a basic calculation: accepted costs less the surplus of the same month. A
 * deficit of the basic calculation is Kela's to meet and takes nothing off the costs.
 *
 * @param basic the sheet of the basic calculation, as `assess` gave it
 * @source 1412/1997 6 § 1 mom, 7 c § (815/2015; 1023/2022)
 * @fi täydentävän toimeentulotuen laskelma
 */
export function supplementaryOf(basic: Sheet<Law>, input: SupplementaryInput): Supplementary {
  const { places } = basic.law;
  const questions: Question[] = [];
  const lines = input.costs.map(({ name, person, amount, accepted }, place): SupplementaryLine => {
    if (accepted === undefined) {
      const ask = asking(`/costs/${place}`, person ?? null);
      ask("accepted", places.supplementary[0]!.section, [], "0.00");
      questions.push(...ask.questions);
    }
    return { name, person: person ?? null, given: amount, accepted: accepted ?? zero, grounds: places.supplementary };
  });
  const needs = lines.reduce((sum, { accepted }) => plus(sum, accepted), zero);
  const onPaper = input.surplusIsMoney ? zero : excess(basic.surplus, moneyLeft(basic));
  if (onPaper > 0 && input.surplusIsMoney === undefined) {
    const ask = asking("", null);
    ask("surplusIsMoney", places.supplementaryOrder[0]!.section, yesOrNo, false);
    questions.push(...ask.questions);
  }
  const surplus = excess(minus(basic.surplus, onPaper), input.surplusUsed ?? zero);
  const surplusUsed = least(needs, surplus);
  return {
    month: basic.input.month,
    authority: inForce(supplementaryAuthority, firstOf(basic.input.month))!.value,
    lines,
    needs,
    surplus,
    surplusUsed,
    surplusLeft: minus(surplus, surplusUsed),
    carryOut: least(basic.carryOut, minus(surplus, surplusUsed)),
    assistance: minus(needs, surplusUsed),
    grounds: [...places.supplementaryOrder, ...places.supplementary],
    questions,
  };
}

/**
 * The surplus without what is no money: a reduction only makes the needs smaller, and income found out later has been
 * there in another month, unless it was found to be there still.
 */
function moneyLeft({ input, law, surplus }: Sheet<Law>): Money {
  const { persons, incomes } = input.household;
  const isMoney = ({ lateKnown }: Income) => lateKnown === undefined || lateKnown.available === true;
  if (persons.every(({ reduction }) => reduction === undefined) && incomes.every(isMoney)) return surplus;
  const whole = persons.map((person) =>
    person.reduction === undefined ? person : { ...person, reduction: undefined },
  );
  const household = { ...input.household, persons: whole, incomes: incomes.filter(isMoney) };
  return assess({ ...input, household }, law).surplus;
}
