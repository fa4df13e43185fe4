import { assess } from "./assess.js";
import { monthAfter } from "./dates.js";
import type { AssessInput, Asset, Income } from "./facts.js";
import { type Law, lawOn } from "./law.js";
import { least, type Money, minus, plus, zero } from "./money.js";
import { countsFrom } from "./rules/incomeCuts.js";
import type { Sheet } from "./sheet.js";

/**
 * Works out several months of one household, each month's outcome the next one's input: the surplus that may be
 * carried, the assets that are left, the earned-income deduction already used. Cents are conserved: what one month
 * carries out is the most the next one can carry in, and a gap between months carries nothing.
 *
 * @param inputs months in order of time, as the parser made them
 * @param lawFor the law of a month; that of its first day unless given
 * @source 1412/1997 13 § 3 and 4 mom (until 2022: 15 § 2 and 3 mom)
 */
export function assessMonths(
  inputs: readonly AssessInput[],
  lawFor: (month: AssessInput["month"]) => Law = lawOn,
): readonly Sheet<Law>[] {
  const used = new Map<string, Money>();
  const sheets: Sheet<Law>[] = [];
  for (const input of inputs) {
    const before = sheets[sheets.length - 1];
    const follows = before !== undefined && monthAfter(before.input.month, 1) === input.month;
    const chained = withDeductionUsed(follows ? continued(input, before) : input, used);
    const sheet = assess(chained, lawFor(input.month));
    noteDeductions(sheet, used);
    sheets.push(sheet);
  }
  return sheets;
}

/** The input with what the month before left: surplus to carry and, unless new ones are given, assets. */
function continued(input: AssessInput, before: Sheet<Law>): AssessInput {
  const { carryIn, household } = input;
  const assets = household.assets ?? assetsLeft(before, household);
  const carries = carryIn !== undefined || before.carryOut > 0;
  return {
    ...input,
    household: { ...household, assets },
    carryIn: carries
      ? {
          amount: least(carryIn?.amount ?? before.carryOut, before.carryOut),
          fromMonth: before.input.month,
          accepted: carryIn?.accepted,
        }
      : undefined,
  };
}

/** Counted assets are used up by the need they met, in the order they were given; others stay as they are. */
function assetsLeft(before: Sheet<Law>, { persons }: AssessInput["household"]): readonly Asset[] | undefined {
  const { assets } = before.input.household;
  if (assets === undefined || before.lines === null) return undefined;
  const counted = before.lines.filter(({ heading }) => heading.part === "asset").map(({ amount }) => amount);
  let used = least(before.assets, (before.needs > before.income ? before.needs - before.income : 0) as Money);
  return assets.flatMap((asset, place) => {
    const spent = least(used, counted[place] ?? zero);
    used = minus(used, spent);
    const amount = minus(asset.amount, spent);
    const of = asset.person === undefined ? -1 : persons.findIndex(({ id }) => id === asset.person);
    // The owner has left the household, and the asset with the owner.
    if (amount === 0 || (asset.person !== undefined && of < 0)) return [];
    return [{ ...asset, amount, of }];
  });
}

/** Fills in how much of the deduction an earner has used in the month a late-known wage was paid in. */
function withDeductionUsed(input: AssessInput, used: ReadonlyMap<string, Money>): AssessInput {
  const incomes = input.household.incomes.map((income): Income => {
    const { lateKnown, paidOn } = income;
    if (lateKnown === undefined || lateKnown.deductionUsed !== undefined || paidOn === undefined) return income;
    const known = used.get(`${income.person} ${countsFrom(paidOn).slice(0, 7)}`);
    return known === undefined ? income : { ...income, lateKnown: { ...lateKnown, deductionUsed: known } };
  });
  return { ...input, household: { ...input.household, incomes } };
}

function noteDeductions(sheet: Sheet<Law>, used: Map<string, Money>): void {
  const { month, household } = sheet.input;
  for (const { id } of household.persons) if (!used.has(`${id} ${month}`)) used.set(`${id} ${month}`, zero);
  for (const { person, cuts } of sheet.lines ?? []) {
    for (const cut of cuts) {
      if (cut.heading.rule !== "earnedIncomeDeduction") continue;
      const key = `${person} ${cut.month?.slice(0, 7) ?? month}`;
      used.set(key, plus(used.get(key) ?? zero, cut.amount));
    }
  }
}
