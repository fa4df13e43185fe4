import type { AssessInput } from "../facts.js";
import type { IncomeKind } from "../figures/incomeKinds.js";

const pensions: readonly IncomeKind[] = [
  "nationalPension",
  "guaranteePension",
  "earningsRelatedPension",
  "foreignPension",
];

/** Whether a person, or with -1 anybody of the household, receives income of one of some kinds. */
export function receives({ household }: AssessInput, place: number, kinds: readonly IncomeKind[]): boolean {
  return household.incomes.some((income) => (place < 0 || income.of === place) && kinds.includes(income.kind));
}

export function hasPension(input: AssessInput, place: number): boolean {
  return receives(input, place, pensions);
}

const namesOfKela: ReadonlySet<string> = new Set(["kela", "fpa", "kansaneläkelaitos", "folkpensionsanstalten"]);

/** Whether a payer is Kela, by any of its names. */
export function isKela(payer: string): boolean {
  return namesOfKela.has(payer.toLowerCase());
}
