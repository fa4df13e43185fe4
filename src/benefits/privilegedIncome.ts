import type { Ground } from "../dated.js";
import { type Day, type Month, monthOf } from "../dates.js";
import type { AssessInput } from "../facts.js";
import { inMonth } from "../figures/figuresOn.js";
import type { IncomeKind } from "../figures/incomeKinds.js";
import type { Law } from "../law.js";
import type { Money } from "../money.js";
import { countsFrom, incomeCuts, treatmentOf } from "../rules/incomeCuts.js";
import { type Phrase, silent } from "../sheet.js";
import { isKela } from "./received.js";

/** An income that the law leaves out of basic assistance, as social services see it. */
export interface PrivilegedIncome {
  readonly person: string;
  readonly kind: IncomeKind;
  readonly heading: Phrase;
  readonly net: Money;
  readonly payer: string;
  /** Kela shows what it pays itself; what somebody else pays has to be seen elsewhere. */
  readonly seen: "kela" | "elsewhere";
  readonly grounds: readonly Ground[];
}

/**
 * Income that was not counted because the law gives it a purpose of its own, by payer: what Kela pays first, then by the
 * name of the payer. It is shown to social services and changes no grant.
 *
 * @source 1412/1997 11 § 2 mom
 * @fi etuoikeutetut tulot sosiaalihuollolle
 */
export function privilegedIncomeView(input: AssessInput, given: Law): readonly PrivilegedIncome[] {
  const law = given.calendar.month === input.month ? given : inMonth(given, input.month);
  const { incomes, persons } = input.household;
  const found = incomes.flatMap((income, place): PrivilegedIncome[] => {
    const cut = incomeCuts(input, place, law, silent).find(({ heading }) => heading.rule === "disregarded");
    const rule = law.incomeRules[income.kindPlace]!;
    const { heading } = rule;
    const isAwaited =
      treatmentOf(rule, income.paidOn ?? law.calendar.last).treatment === "finding" && income.disregarded !== true;
    if (cut === undefined || isAwaited || !isOfMonth(income.paidOn, input.month)) return [];
    const payer = income.payer ?? (paidByKela.has(income.kind) ? "kela" : "other");
    return [
      {
        person: persons[income.of]!.id,
        kind: income.kind,
        heading: { fi: heading.fi, sv: heading.sv, en: heading.en },
        net: income.net,
        payer,
        seen: isKela(payer) ? "kela" : "elsewhere",
        grounds: cut.grounds,
      },
    ];
  });
  const key = ({ seen, payer }: PrivilegedIncome) => `${seen === "kela" ? 0 : 1} ${payer}`;
  return found.sort((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0));
}

/** What Kela pays by the act of each benefit. */
const paidByKela: ReadonlySet<IncomeKind> = new Set<IncomeKind>([
  "maternityGrant",
  "disabilityAllowance",
  "careAllowance",
  "extraChildBenefit",
  "learningMaterialSupplement",
  "schoolTransportSubsidy",
  "epidemicCompensation",
  "maintenanceCompensation",
]);

function isOfMonth(paidOn: Day | undefined, month: Month): boolean {
  return paidOn === undefined || monthOf(countsFrom(paidOn)) === month;
}
