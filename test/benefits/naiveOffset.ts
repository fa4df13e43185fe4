/*
 * The collection of advances a second time, written from 23 § and the formula of the advance alone: each month is worked
 * out again with the benefit, whole cents, no figures, rules or types shared with the library. It knows only the small
 * households that the generator beside it draws: no limit of housing, nobody reduced, no part months.
 */

export type NaiveClaimant = "kela" | "county" | "municipality";

export interface NaiveIncome {
  person: string;
  kind: string;
  cents: number;
}

export interface NaiveMonth {
  month: string;
  spouse: boolean;
  /** Years of birth, every child born on the first of January. */
  children: number[];
  costs: number;
  incomes: NaiveIncome[];
  savings: number;
}

export interface NaiveAdvance {
  claimant: NaiveClaimant;
  month: NaiveMonth;
  paid: number;
  grantedAsAdvance: boolean | undefined;
  against: string[] | undefined;
}

export interface NaiveBenefit {
  kind: string;
  person: string;
  payer: string;
  paidOn: string;
  /** Days before the payment on which each claimant's notice reached the payer. */
  noticeDays: Partial<Record<NaiveClaimant, number>>;
  months: { month: string; cents: number }[];
}

export interface NaiveResult {
  months: { month: string; collected: number; toClient: number; taken: Partial<Record<NaiveClaimant, number>> }[];
  benefits: { collected: number; toClient: number }[];
  collected: number;
  toClient: number;
}

/** From when; alone, adult, single parent, child of 10 or more, child under 10; the third child and later ten points less. */
const amounts: readonly (readonly [string, number, number, number, readonly number[], readonly number[]])[] = [
  ["2017-01", 48789, 41471, 53668, [34152, 31713, 29273], [30737, 28298, 25858]],
  ["2018-01", 49121, 41753, 54033, [34385, 31929, 29473], [30946, 28490, 26034]],
  ["2019-01", 49729, 42270, 54702, [34810, 32324, 29837], [31329, 28843, 26356]],
  ["2020-01", 50221, 42688, 57252, [35155, 32644, 30133], [31639, 29128, 26617]],
  ["2021-01", 50406, 42845, 57463, [35284, 32764, 30244], [31756, 29235, 26715]],
  ["2022-01", 51482, 43760, 58689, [36037, 33463, 30889], [32434, 29860, 27285]],
  ["2022-08", 53297, 45302, 60759, [37308, 34643, 31978], [33577, 30912, 28247]],
  ["2023-01", 55511, 47184, 63283, [42188, 39413, 36637], [38303, 35527, 32751]],
  ["2024-01", 58771, 49955, 66999, [41140, 38201, 35263], [37026, 34087, 31149]],
  ["2025-01", 59355, 50452, 67665, [41549, 38581, 35613], [37394, 34426, 31458]],
  ["2026-01", 59632, 50687, 67980, [41742, 38761, 35779], [37568, 34587, 31605]],
  ["2026-03", 57843, 49745, 66519, [41763, 38870, 35978], [37598, 34706, 31814]],
];

const leftOut = new Set(["disabilityAllowance", "careAllowance", "expenseCompensation"]);

/** Assistance and surplus of a month, cents. */
export function naiveMonth(of: NaiveMonth, more: readonly NaiveIncome[] = []): { assistance: number; surplus: number } {
  const { month, spouse, children, costs, incomes, savings } = of;
  const row = amounts.filter(([from]) => from <= month).at(-1)!;
  const [, alone, adult, singleParent, older, younger] = row;
  const childNeeds = [...children]
    .sort((one, other) => one - other)
    .map((born, place) => (Number(month.slice(0, 4)) - born >= 10 ? older : younger)[Math.min(place, 2)]!);
  const adults = spouse ? 2 * adult : children.length > 0 ? singleParent : alone;
  const needs = adults + childNeeds.reduce((sum, need) => sum + need, 0) + costs;

  let income = 0;
  const ofChild = new Map<string, number>();
  for (const { person, kind, cents } of [...incomes, ...more]) {
    if (leftOut.has(kind)) continue;
    if (kind === "earnings") income += cents - deduction(month, cents);
    else if (person.startsWith("c") && kind !== "childBenefit") ofChild.set(person, (ofChild.get(person) ?? 0) + cents);
    else income += cents;
  }
  for (const [person, cents] of ofChild) income += Math.min(cents, childNeeds[Number(person.slice(1)) - 1]!);

  const left = needs - income - savings;
  return { assistance: Math.max(0, left), surplus: Math.max(0, -left) };
}

/** Wages of an adult, one payment a month and more than the minor income that is left out altogether. */
function deduction(month: string, cents: number): number {
  if (month < "2018-06") return Math.min(Math.round(cents / 5), 15000);
  return month < "2026-03" ? Math.min(cents, 15000) : 0;
}

const rank = { kela: 0, county: 1, municipality: 1 } as const;

export function naiveOffset(advances: readonly NaiveAdvance[], benefits: readonly NaiveBenefit[]): NaiveResult {
  const order = benefits.map((_, place) => place).sort((a, b) => (benefits[a]!.paidOn < benefits[b]!.paidOn ? -1 : 1));
  const names = [...new Set([...advances.map(({ month }) => month.month), ...benefits.flatMap(monthNames)])].sort();
  const perBenefit = benefits.map(() => ({ collected: 0, toClient: 0 }));
  const months = names.map((month) => {
    const own = advances
      .filter((advance) => advance.month.month === month)
      .sort((one, other) => rank[one.claimant] - rank[other.claimant])
      .map((advance) => ({ advance, taken: 0, with: [] as NaiveIncome[] }));
    let collected = 0;
    let toClient = 0;
    for (const place of order) {
      const benefit = benefits[place]!;
      const cents = benefit.months.find((one) => one.month === month)?.cents;
      if (cents === undefined) continue;
      let left = cents;
      for (const claim of own) {
        if (!mayCollect(claim.advance, benefit)) continue;
        claim.with.push({ person: benefit.person, kind: benefit.kind, cents });
        const take = Math.max(0, Math.min(claim.advance.paid - claim.taken - would(claim.advance, claim.with), left));
        claim.taken += take;
        left -= take;
      }
      collected += cents - left;
      toClient += left;
      perBenefit[place]!.collected += cents - left;
      perBenefit[place]!.toClient += left;
    }
    const taken: Partial<Record<NaiveClaimant, number>> = {};
    for (const claim of own) taken[claim.advance.claimant] = claim.taken;
    return { month, collected, toClient, taken };
  });
  return {
    months,
    benefits: order.map((place) => perBenefit[place]!),
    collected: months.reduce((sum, one) => sum + one.collected, 0),
    toClient: months.reduce((sum, one) => sum + one.toClient, 0),
  };
}

const monthNames = ({ months }: NaiveBenefit): string[] => months.map(({ month }) => month);

/** What would have been due of an advance: of Kela's the basic assistance, of the others' what the surplus leaves. */
function would({ claimant, month, paid }: NaiveAdvance, more: readonly NaiveIncome[]): number {
  const again = naiveMonth(month, more);
  if (claimant === "kela") return again.assistance;
  return Math.max(0, paid - (again.surplus - naiveMonth(month).surplus));
}

export function mayCollect(
  { claimant, month, grantedAsAdvance, against }: NaiveAdvance,
  benefit: NaiveBenefit,
): boolean {
  if (grantedAsAdvance !== true || benefit.kind === "inheritance") return false;
  if (against !== undefined && !against.includes(benefit.kind)) return false;
  if (!personsOf(month).includes(benefit.person)) return false;
  if (claimant === "kela" && benefit.payer === "kela") return true;
  return (benefit.noticeDays[claimant] ?? 0) >= 14;
}

export function personsOf({ spouse, children }: NaiveMonth): string[] {
  return ["a", ...(spouse ? ["b"] : []), ...children.map((_, place) => `c${place + 1}`)];
}
