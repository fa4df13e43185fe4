import { type Dated, inForce, type Source, type Version } from "../dated.js";
import type { Day } from "../dates.js";
import type { Phrase } from "../sheet.js";
import { membersOf } from "./membersOf.js";
import { type MunicipalityCode, municipalityOn } from "./municipalityOn.js";
import {
  counties,
  countyHeadings,
  insuranceDistrictHeadings,
  insuranceDistricts,
  regionHeadings,
  regions,
  serviceAreaHeadings,
  serviceAreas,
} from "./tables.js";

declare const region: unique symbol;
declare const county: unique symbol;
declare const district: unique symbol;
declare const serviceArea: unique symbol;

/** Code of a region, "01" to "19" and "21": Statistics Finland's. "05" is Kanta-Häme. @fi maakunta */
export type RegionCode = string & { readonly [region]: true };

/**
 * Code of a wellbeing services county, "01" to "21": Statistics Finland's. "05" is Varsinais-Suomi. "90" is the city of
 * Helsinki, which is no county but has the tasks of one (615/2021 2 §).
 * @fi hyvinvointialue
 */
export type CountyCode = string & { readonly [county]: true };

/** Number of an insurance district of Kela, "1" to "5", as rOpenGov/geofi counts them: Kela has names only. @fi vakuutuspiiri */
export type DistrictCode = string & { readonly [district]: true };

/** Number of a service area of Kela, "1" to "5", counted as the insurance districts were: Kela has names only. @fi palvelualue */
export type ServiceAreaCode = string & { readonly [serviceArea]: true };

/** The kinds of area, each with codes of its own type, so that one cannot pass for another. */
export interface AreaCodes {
  readonly region: RegionCode;
  readonly county: CountyCode;
  readonly insuranceDistrict: DistrictCode;
  readonly serviceArea: ServiceAreaCode;
}

export type AreaKind = keyof AreaCodes;

export type AreaCode = AreaCodes[AreaKind];

/** An area that a municipality belongs to. */
export interface Area<Code extends AreaCode = AreaCode> {
  readonly kind: AreaKind;
  readonly code: Code;
  readonly heading: Phrase;
  /** Why the municipality belongs to it; Kela's areas are `derived`, with a note on what was not found. */
  readonly source: Source;
}

interface Division {
  readonly versions: Dated<string | null>;
  readonly headings: string;
}

const divisions: Readonly<Record<AreaKind, Division>> = {
  region: { versions: regions, headings: regionHeadings },
  county: { versions: counties, headings: countyHeadings },
  insuranceDistrict: { versions: insuranceDistricts, headings: insuranceDistrictHeadings },
  serviceArea: { versions: serviceAreas, headings: serviceAreaHeadings },
};

const read = /* @__PURE__ */ new WeakMap<Version<string | null>, ReadonlyMap<string, Area>>();

/** The areas of one version by code; read once, so that everyone is given the same record of an area. */
function areasOf(kind: AreaKind, version: Version<string | null>): ReadonlyMap<string, Area> {
  const known = read.get(version);
  if (known !== undefined) return known;
  const areas = new Map<string, Area>();
  for (const line of divisions[kind].headings.split("\n")) {
    const [code, fi, sv, en] = line.split("|") as [AreaCode, string, string, string];
    areas.set(code, { kind, code, heading: { fi, sv, en }, source: version.source });
  }
  read.set(version, areas);
  return areas;
}

/**
 * The area of a kind that a municipality belongs to on a day; a merged municipality belongs where its successor does.
 *
 * `null` where there is none: before 2017; counties before 2023-01-01; insurance districts from 2025-01-01, when service
 * areas replaced them, and service areas before. Åland has a region only: the law of the counties does not apply there
 * (the "91" of the statistics is no county), and Kela serves it from an office of its own.
 */
export function areaOf<Kind extends AreaKind>(
  municipality: MunicipalityCode,
  kind: Kind,
  on: Day,
): Area<AreaCodes[Kind]> | null {
  const standing = municipalityOn(municipality, on);
  const version = inForce(divisions[kind].versions, on);
  if (standing === null || version === null) return null;
  const code = membersOf(version)?.get(standing);
  if (code === undefined) return null;
  return areasOf(kind, version).get(code) as Area<AreaCodes[Kind]>;
}
