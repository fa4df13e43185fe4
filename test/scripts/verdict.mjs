// What a proof has come to: it holds, it fails, or it did not run for want of what it needs.

/** The names of what a proof says it has skipped: lines "name: skipped (why)". */
export const skippedIn = (said) => [...said.matchAll(/^(.+): skipped/gm)].map(([, name]) => name);

/**
 * @param status exit code of what was run
 * @param figure what it has shown, or `null` when nothing could be read
 * @param tried how many of the things that may be missing have been tried; `undefined` where nothing can be missing
 * @param needed names of what must not be missing where everything has to be tried
 * @param isStrict whether this is such a place: the checks of every change
 * @returns "holds", "FAILS" or "skipped"
 */
export function verdictOf({ status, figure, tried, said = "", needed = [], isStrict = false }) {
  if (status !== 0 || figure === null) return "FAILS";
  const isMissing = tried === 0 || skippedIn(said).some((name) => needed.includes(name));
  if (isStrict && needed.length > 0 && isMissing) return "FAILS";
  return tried === 0 ? "skipped" : "holds";
}
