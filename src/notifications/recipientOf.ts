import { areaOf, municipalityOn, nameOf } from "../areas/index.js";
import type { Day } from "../dates.js";
import type { Phrase } from "../sheet.js";
import type { Home } from "./case.js";
import type { RecipientKind } from "./notificationType.js";

/** Who receives a notification: always exactly one. */
export interface Recipient {
  readonly kind: RecipientKind;
  /** Code of the municipality, or of the county ("90" is the city of Helsinki); `null` for who has none. */
  readonly code: string | null;
  /** Names of municipalities are the Finnish ones in every language: the Swedish ones are not among the data. */
  readonly heading: Phrase;
}

const withoutCode = {
  customer: { fi: "Asiakas", sv: "Klienten", en: "The customer" },
  kela: { fi: "Kela", sv: "FPA", en: "Kela" },
  police: { fi: "Poliisi", sv: "Polisen", en: "The police" },
} as const satisfies Record<Exclude<RecipientKind, "municipality" | "wellbeingServicesCounty">, Phrase>;

/** The municipality of a person on a day, by what is known of the homes; `null` where nothing is. */
export function homeOn(homes: readonly Home[], on: Day): string | null {
  let found: Home | null = null;
  for (const home of homes) if (home.from <= on && (found === null || home.from >= found.from)) found = home;
  return found === null ? null : found.municipality;
}

/**
 * The one who receives, by the municipality and the day. A merged municipality is its successor. Where there is no
 * county, in Åland and before 2023, it is the municipality. `null` where the municipality is none.
 */
export function recipientOf(kind: RecipientKind, municipality: string | null, on: Day): Recipient | null {
  if (kind !== "municipality" && kind !== "wellbeingServicesCounty")
    return { kind, code: null, heading: withoutCode[kind] };
  const standing = municipality === null ? null : municipalityOn(municipality, on);
  if (standing === null) return null;
  const county = kind === "municipality" ? null : areaOf(standing, "county", on);
  if (county !== null) return { kind, code: county.code, heading: county.heading };
  const name = nameOf(standing, on);
  return { kind: "municipality", code: standing, heading: { fi: name, sv: name, en: name } };
}
