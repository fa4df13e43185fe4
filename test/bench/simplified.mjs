// The simplified calculation on the columns of `columns.mjs`: a straight loop in whole cents, the same in decimal.js and
// the same as an SQL query. In publicodes it is `simplified.publicodes.yaml`.
import { Decimal } from "decimal.js";

// June 2025, as published; in the model for publicodes they stand in euros.
const adult = 50_452;
const elderFromTen = 41_549;
const elderUnderTen = 37_394;
const youngerFromTen = 38_581;
const youngerUnderTen = 34_426;
const mostDeducted = 15_000;
/** Ten years old on the first of June, or older: born on this day or before. */
const bornForTen = 20150601;

/** Puts the assistance of every row, in cents, into `out` from `at` on. */
export function simplified(columns, limit, out, at) {
  const { elderBorn, youngerBorn, applicantWage, spouseWage, benefit, childBenefit, housingAllowance } = columns;
  const { rent, water, electricity, homeInsurance, medicine } = columns;
  for (let row = 0; row < rent.length; row++) {
    const needs =
      adult * 2 +
      (elderBorn[row] <= bornForTen ? elderFromTen : elderUnderTen) +
      (youngerBorn[row] <= bornForTen ? youngerFromTen : youngerUnderTen) +
      Math.min(rent[row], limit) +
      water[row] +
      electricity[row] +
      homeInsurance[row] +
      medicine[row];
    const income =
      Math.max(0, applicantWage[row] - mostDeducted) +
      Math.max(0, spouseWage[row] - mostDeducted) +
      benefit[row] +
      childBenefit[row] +
      housingAllowance[row];
    out[at + row] = Math.max(0, needs - income);
  }
}

/** The same in decimal.js, on whole cents too: euros would have to be divided first, which takes longer. */
export function simplifiedDecimal(columns, limit, out, at) {
  const [none, adults, most, highest] = [0, adult * 2, mostDeducted, limit].map((cents) => new Decimal(cents));
  const elder = [new Decimal(elderUnderTen), new Decimal(elderFromTen)];
  const younger = [new Decimal(youngerUnderTen), new Decimal(youngerFromTen)];
  for (let row = 0; row < columns.rent.length; row++) {
    const of = (name) => new Decimal(columns[name][row]);
    const needs = adults
      .plus(elder[Number(columns.elderBorn[row] <= bornForTen)])
      .plus(younger[Number(columns.youngerBorn[row] <= bornForTen)])
      .plus(Decimal.min(of("rent"), highest))
      .plus(of("water"))
      .plus(of("electricity"))
      .plus(of("homeInsurance"))
      .plus(of("medicine"));
    const income = Decimal.max(none, of("applicantWage").minus(most))
      .plus(Decimal.max(none, of("spouseWage").minus(most)))
      .plus(of("benefit"))
      .plus(of("childBenefit"))
      .plus(of("housingAllowance"));
    out[at + row] = Decimal.max(none, needs.minus(income)).toNumber();
  }
}

/** The same as a query over a table `household` of those columns and a `number`. */
export const simplifiedSql = (limit) => `
  SELECT number, greatest(0,
    ${adult * 2}
    + CASE WHEN elderBorn <= ${bornForTen} THEN ${elderFromTen} ELSE ${elderUnderTen} END
    + CASE WHEN youngerBorn <= ${bornForTen} THEN ${youngerFromTen} ELSE ${youngerUnderTen} END
    + least(rent, ${limit}) + water + electricity + homeInsurance + medicine
    - greatest(0, applicantWage - ${mostDeducted}) - greatest(0, spouseWage - ${mostDeducted})
    - benefit - childBenefit - housingAllowance) AS assistance
  FROM household`;
