import { type Money, ratioOf } from "./money.js";
import type { Practice } from "./practice.js";

/**
 * A daily unemployment benefit as income of a month when it is paid every four weeks: twenty days a month as Kela
 * counts, or 21.5 for a long-term recipient, if the same factor is used in the month of two payments too.
 * The host decides whether to smooth at all; the calculation takes the amounts that it is given.
 *
 * @param daily net benefit a day
 * @param days practice `unemploymentDays`
 * @returns euros a month, half-up to the cent
 * @source 1412/1997 13 § 3 mom (until 2022: 15 § 2 mom); KHO 2001:T3320
 * @fi työttömyysetuuden kuukausirytmi
 */
export function averageUnemploymentBenefit(daily: Money, days: Practice["unemploymentDays"] = "20"): Money {
  return ratioOf(daily, Number(days) * 2, 2);
}
