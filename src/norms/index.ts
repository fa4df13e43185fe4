import type { HousingNorms } from "../figures/figuresOn.js";
import { limits } from "./limits.js";

export { checkedOn } from "./limits.js";

/**
 * Housing limits of the municipalities of mainland Finland from 2022: `lawOn(month, { norms })`. From 2024-04-01 the
 * annexes of Government Decrees 144/2024, 580/2024 and 965/2025; before that Kela's own guideline, which is no law.
 * Earlier years are given by the host as `household.dwelling.limit`.
 * @fi asumisnormit
 */
export const norms: HousingNorms = { versions: limits };
