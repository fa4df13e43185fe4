import { assess } from "../assess.js";
import type { AssessInput, Income } from "../facts.js";
import { incomeKindNames } from "../figures/incomeKinds.js";
import { blanks } from "../json/blanks.js";
import type { Law } from "../law.js";
import { type Money, plus, zero } from "../money.js";

/** The household with so much more net earnings of the applicant; the input itself is not touched. */
export function withMoreEarnings(input: AssessInput, more: Money): AssessInput {
  const { persons, incomes } = input.household;
  const applicant = persons.findIndex(({ role }) => role === "applicant");
  const place = incomes.findIndex(({ kind, of, plain }) => kind === "earnings" && of === applicant && plain);
  const changed =
    place < 0
      ? [...incomes, earningsOf(applicant, persons[applicant]!.id, more)]
      : incomes.map((income, at) => (at === place ? { ...income, net: plus(income.net, more) } : income));
  return { ...input, household: { ...input.household, incomes: changed } };
}

/** The household with exactly so much net earnings of the applicant. */
export function withEarnings(input: AssessInput, earnings: Money): AssessInput {
  const { persons, incomes } = input.household;
  const applicant = persons.findIndex(({ role }) => role === "applicant");
  const others = incomes.filter(({ kind, of }) => kind !== "earnings" || of !== applicant);
  const own = earnings === 0 ? [] : [earningsOf(applicant, persons[applicant]!.id, earnings)];
  return { ...input, household: { ...input.household, incomes: [...others, ...own] } };
}

function earningsOf(of: number, person: string, net: Money): Income {
  const income = blanks.income.plain();
  income.of = of;
  income.kindPlace = incomeKindNames.indexOf("earnings");
  income.net = net;
  income.kind = "earnings";
  income.person = person;
  return income as unknown as Income;
}

/** What a household has when its applicant earns so much. */
export interface CurvePoint {
  readonly earnings: Money;
  readonly assistance: Money;
  /** All net income of the household with its assistance. */
  readonly disposable: Money;
  /** Cents that assistance falls by for each euro earned since the point before; `null` at the first point. */
  readonly lostPerEuro: number | null;
}

/**
 * The budget constraint of one household: what it has at each amount of net earnings of the applicant, all else equal.
 * Assistance alone: taxes, contributions and other benefits do not move with the earnings here.
 */
export function budgetCurve(
  input: AssessInput,
  law: Law,
  { from = zero, to, step }: { readonly from?: Money; readonly to: Money; readonly step: Money },
): readonly CurvePoint[] {
  if (!(step > 0) || to < from) throw new RangeError("a curve goes upwards in steps");
  const points: CurvePoint[] = [];
  for (let earnings = from; earnings <= to; earnings = plus(earnings, step)) {
    const facts = withEarnings(input, earnings);
    const { assistance } = assess(facts, law);
    const before = points.at(-1);
    points.push({
      earnings,
      assistance,
      disposable: plus(netIncomeOf(facts), assistance),
      lostPerEuro: before === undefined ? null : Math.round(((before.assistance - assistance) * 100) / step),
    });
  }
  return points;
}

/** All net income of the document, whatever the law counts of it. */
export function netIncomeOf({ household: { incomes } }: AssessInput): Money {
  let sum = 0;
  for (let place = 0; place < incomes.length; place++) sum += incomes[place]!.net;
  return sum as Money;
}
