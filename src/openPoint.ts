import type { Confidence } from "./dated.js";
import type { Readings } from "./practice.js";

/** What speaks for the reading that is used unless the host says otherwise. */
export interface Evidence {
  readonly evidence: string;
  readonly confidence: Confidence;
}

/** A point that the law leaves open, or a habit of the authority: the possible readings, the default, and what speaks for it. */
export interface OpenPoint<Values extends Readings[string] = Readings[string]> extends Evidence {
  readonly values: Values;
  readonly standard: Values[0];
}

/** The open points of these readings, none forgotten. */
export type OpenPoints<Points extends Readings> = { readonly [Name in keyof Points]: OpenPoint<Points[Name]> };

/** Readings together with what speaks for them. */
export function openPointsOf<Points extends Readings>(
  readings: Points,
  evidence: { readonly [Name in keyof Points]: Evidence },
): OpenPoints<Points> {
  return Object.fromEntries(
    Object.entries(readings).map(([name, values]) => [name, { values, standard: values[0], ...evidence[name]! }]),
  ) as unknown as OpenPoints<Points>;
}
