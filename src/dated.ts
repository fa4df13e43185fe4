import type { Day } from "./dates.js";

/** What a ground rests on, strongest first: an act, a decree, a court, a published guideline, practice, a model, a deduction of ours, nothing seen. */
export type Confidence = "act" | "decree" | "court" | "published" | "practice" | "model" | "derived" | "unverified";

/** Where a figure or a rule comes from. */
export interface Source {
  /** The statute by number, "1412/1997". */
  readonly law: string;
  /** The place in it, "9 § 1 mom". */
  readonly section: string;
  /** The act, decree or decision that set this version. */
  readonly amendedBy?: string;
  /** A court decision or an official guideline that the version leans on. */
  readonly document?: string;
  readonly confidence: Confidence;
  /** What a reader must know of the version; in plain English. */
  readonly note?: string;
}

/** One version: only its first day is written, the next version up ends it. */
export interface Version<T> {
  readonly from: string;
  readonly value: T;
  readonly source: Source;
}

/** All versions of one thing, newest first. A repealed one has `null` as its newest value. */
export type Dated<T> = readonly Version<T>[];

/** A source with the day from which it has been in force: what a line of the sheet shows. */
export interface Ground extends Source {
  readonly inForceFrom: string;
  /** The printed figure that was used, where there is one: `{ name: "statutoryAmount", value: "449.86" }`. */
  readonly figure?: { readonly name: string; readonly value: string };
}

/** The version in force on a day, or `null` before the first one. */
export function inForce<T>(versions: Dated<T>, on: Day): Version<T> | null {
  for (const version of versions) if (version.from <= on) return version;
  return null;
}

export function groundOf(version: Version<unknown>): Ground {
  return { ...version.source, inForceFrom: version.from };
}

/** The version of a resolved list, newest first, that is in force on a day. */
export function versionOn<T extends { readonly from: string }>(versions: readonly T[], on: string): T {
  for (const version of versions) if (version.from <= on) return version;
  return versions[versions.length - 1]!;
}

/** A section as a reader finds it: with its statute where that is not the Act on Social Assistance. */
export function sectionOf(grounds: readonly Source[]): string {
  const first = grounds[0];
  if (first === undefined) return "";
  return first.law === "1412/1997" ? first.section : `${first.law} ${first.section}`;
}
