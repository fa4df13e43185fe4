/** Three ways to run the properties: PROPERTY_RUNS=100000 tries each so often, FC_FAST=1 hardly, THOROUGH=1 the longest. */
const { PROPERTY_RUNS, PROPERTY_SEED, FC_FAST, THOROUGH } = process.env;

interface Runs {
  readonly numRuns: number;
  readonly seed?: number;
  readonly endOnFailure?: boolean;
}

/**
 * How often a property is tried, for fc.assert: usually, where THOROUGH is set, and where FC_FAST is. `most` bounds what
 * PROPERTY_RUNS asks for, where a single run is a whole population. PROPERTY_SEED makes all of them repeatable.
 *
 * FC_FAST is for mutants of the code: the same few runs each time, and the first failure is enough.
 */
export function runs(usual: number, { thorough = usual, fast = 50, most = Number.POSITIVE_INFINITY } = {}): Runs {
  if (FC_FAST) return { numRuns: Math.min(usual, fast), seed: 1412, endOnFailure: true };
  const asked = THOROUGH ? thorough : usual;
  const numRuns = PROPERTY_RUNS ? Math.min(Math.max(Number(PROPERTY_RUNS), asked), most) : asked;
  return { numRuns, ...(PROPERTY_SEED ? { seed: Number(PROPERTY_SEED) } : {}) };
}
