import type { Source } from "../dated.js";
import type { Day } from "../dates.js";
import { membersOf } from "./membersOf.js";
import { mergers, municipalityNames, regions } from "./tables.js";

declare const municipality: unique symbol;

/** Code of a municipality, three digits: "091". Statistics Finland's classification of municipalities. @fi kuntanumero */
export type MunicipalityCode = string & { readonly [municipality]: true };

/** The end of a municipality. */
export interface Merger {
  /** The one it merged into. */
  readonly into: MunicipalityCode;
  /** The first day on which it no longer exists: always the first of a year so far. */
  readonly from: Day;
  readonly source: Source;
}

/** Regions belong to the law of the whole time, so their first version says from when municipalities are known here. */
const knownFrom = regions[regions.length - 1]!.from;
const alandRegion = "21";

const merged = /* @__PURE__ */ new Map(mergers.map((merger) => [merger.code, merger as unknown as Merger]));
let names: ReadonlyMap<string, string> | null = null;

/** Finnish names by code, of those that have merged too; read when first asked for. */
function namesByCode(): ReadonlyMap<string, string> {
  names ??= new Map(municipalityNames.split("\n").map((line) => [line.slice(0, 3), line.slice(4)]));
  return names;
}

/** What a known code stands for on a day: itself, or whom it has merged into by then. */
function standingOn(code: string, on: Day): string {
  let standing = code;
  let merger = merged.get(standing);
  while (merger !== undefined && merger.from <= on) {
    standing = merger.into;
    merger = merged.get(standing);
  }
  return standing;
}

/**
 * The municipality a code stands for on a day: a merged one stands for its successor from the day of the merger. `null`
 * for what is no code of a municipality, for one that had ended before 2017, and for every code on a day before 2017.
 */
export function municipalityOn(code: string, on: Day): MunicipalityCode | null {
  return on >= knownFrom && namesByCode().has(code) ? (standingOn(code, on) as MunicipalityCode) : null;
}

/** The merger that ended a municipality on 2017-01-01 or later; `null` for one that still exists. @fi kuntien yhdistyminen */
export function mergerOf(code: string): Merger | null {
  return merged.get(code) ?? null;
}

/** Every municipality that exists on a day, by code; none before 2017. @fi kuntajako */
export function municipalitiesOn(on: Day): readonly MunicipalityCode[] {
  if (!(on >= knownFrom)) return [];
  return [...namesByCode().keys()].filter((code) => standingOn(code, on) === code) as MunicipalityCode[];
}

/** Whether it is one of the sixteen of Åland, where Kela does not pay the assistance and the provincial act applies. */
export function isAland(municipality: MunicipalityCode): boolean {
  return membersOf(regions[0]!)!.get(municipality) === alandRegion;
}

/**
 * The Finnish name of the municipality that a code stands for on a day, as Statistics Finland writes it.
 *
 * @throws RangeError when the code is of no municipality, which one from `municipalityOn` never is
 */
export function nameOf(municipality: MunicipalityCode, on: Day): string {
  const name = namesByCode().get(standingOn(municipality, on));
  if (name === undefined) throw new RangeError("no municipality of that code");
  return name;
}
