// Households for the measurements: two adults and two children with five incomes and five expenses each, all different.
// Drawn from a seeded generator, so that every run and every candidate gets the same ones.

export const month = "2025-06";
export const municipality = "091";

const seed = 20250601;
// Every household takes so many numbers, so that any of them can be drawn without those before it.
const drawsOfOne = 24;

/** mulberry32: numbers from 0 to 1, the same for the same seed, without so many of the first. */
function randomFrom(seed, skipped) {
  let state = (seed + Math.imul(skipped, 0x6d2b79f5)) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const benefits = ["labourMarketSubsidy", "basicUnemploymentAllowance", "sicknessAllowance", "parentalAllowance"];

/** What is known of so many households, the first of them number `from`; amounts in cents. */
export function households(count, from = 0) {
  const random = randomFrom(seed, from * drawsOfOne);
  const whole = (from, to) => from + Math.floor(random() * (to - from + 1));
  const two = (number) => String(number).padStart(2, "0");
  // Nobody has a birthday in the month: a tenth one would divide the month, which the simplified calculation does not know.
  const birthday = (first, last) => {
    const inYear = whole(1, 11);
    return `${whole(first, last)}-${two(inYear < 6 ? inYear : inYear + 1)}-${two(whole(1, 28))}`;
  };
  return Array.from({ length: count }, () => ({
    adults: [birthday(1960, 2005), birthday(1960, 2005)],
    children: [birthday(2008, 2024), birthday(2008, 2024)],
    wages: [whole(6_000, 160_000), whole(6_000, 160_000)],
    benefit: { kind: benefits[whole(0, benefits.length - 1)], net: whole(5_000, 80_000) },
    childBenefit: whole(0, 3) === 0 ? 22_641 : 19_972,
    housingAllowance: whole(0, 70_000),
    rent: whole(60_000, 140_000),
    water: whole(1_000, 9_000),
    electricity: whole(1_500, 12_000),
    homeInsurance: whole(500, 3_500),
    medicine: whole(300, 8_000),
    patient: "abcd"[whole(0, 3)],
  }));
}

/** Cents as the documents write them, "980.00". */
export const amount = (cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;

/** Age in whole years on the first day of the month. */
export const ageOf = (born) =>
  Number(month.slice(0, 4)) - Number(born.slice(0, 4)) - (born.slice(5, 7) < month.slice(5) ? 0 : 1);

/** The household as publicodes is asked of it, in euros. */
export function situationOf(facts) {
  const [first, second] = facts.children.map(ageOf).sort((one, other) => other - one);
  return {
    "basic amounts . first child . age": first,
    "basic amounts . second child . age": second,
    "housing . rent": facts.rent / 100,
    "other expenses . water": facts.water / 100,
    "other expenses . electricity": facts.electricity / 100,
    "other expenses . home insurance": facts.homeInsurance / 100,
    "other expenses . medicine": facts.medicine / 100,
    "income . applicant earnings . wage": facts.wages[0] / 100,
    "income . spouse earnings . wage": facts.wages[1] / 100,
    "income . benefit": facts.benefit.net / 100,
    "income . child benefit": facts.childBenefit / 100,
    "income . housing allowance": facts.housingAllowance / 100,
  };
}

/** The household as a document of `assess`. `limit` is the housing limit in cents: those above it have been guided. */
export function documentOf(facts, limit) {
  const [a, b] = facts.adults;
  const [c, d] = facts.children;
  const guided = facts.rent > limit ? { dwelling: { guidance: { givenOn: "2025-01-15", endsOn: "2025-04-30" } } } : {};
  return {
    month,
    household: {
      municipality,
      ...guided,
      persons: [
        { id: "a", role: "applicant", born: a },
        { id: "b", role: "spouse", born: b },
        { id: "c", role: "child", born: c },
        { id: "d", role: "child", born: d },
      ],
      incomes: [
        { person: "a", kind: "earnings", net: amount(facts.wages[0]), paidOn: "2025-06-13" },
        { person: "b", kind: "earnings", net: amount(facts.wages[1]), paidOn: "2025-06-13" },
        { person: "b", kind: facts.benefit.kind, net: amount(facts.benefit.net) },
        { person: "a", kind: "childBenefit", net: amount(facts.childBenefit) },
        { person: "a", kind: "generalHousingAllowance", net: amount(facts.housingAllowance) },
      ],
      expenses: [
        { kind: "rent", amount: amount(facts.rent) },
        { kind: "water", amount: amount(facts.water) },
        { kind: "electricity", amount: amount(facts.electricity) },
        { kind: "homeInsurance", amount: amount(facts.homeInsurance) },
        { kind: "medicine", person: facts.patient, amount: amount(facts.medicine) },
      ],
    },
  };
}
