import type { Day } from "../dates.js";

/** Below zero where one comes before the other: days, months and names in the order of their characters. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

export function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}
