// The examples, and mutants of them from a seed: for throwing broken documents at the library and for comparing engines.
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../examples/cases/", import.meta.url);
export const documents = readdirSync(folder)
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")));

/** Mulberry32: small, quick, the same everywhere. */
export function chanceOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const odd = [
  () => null,
  () => undefined,
  () => Number.NaN,
  () => -0,
  () => 1e21,
  () => 2 ** 53,
  () => true,
  () => "",
  () => "0.00",
  () => "999999999.99",
  () => "-1.00",
  () => "1,5",
  () => "2023-02-30",
  () => "1900-01-01",
  () => "2016-12-15",
  () => "2017-01-01",
  () => "2026-12-31",
  () => "2099-12-31",
  () => "9999-99-99",
  () => "2026-02",
  () => "0/0",
  () => "1/3",
  () => "__proto__",
  () => "constructor",
  () => "\ud800",
  () => "\u202e",
  () => "x".repeat(300),
  () => [],
  () => ({}),
  () => [[[]]],
  () => 10n,
  () => Symbol("x"),
  () => () => 1,
  () => new Date(0),
  () => new Map(),
  () => Object.create(null),
];

export const pick = (chance, list) => list[Math.floor(chance() * list.length)];

/** Every place of a document that a value can be set at. */
function placesOf(value, found = []) {
  if (typeof value !== "object" || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value, key]);
    placesOf(value[key], found);
  }
  return found;
}

export function mutate(document, chance) {
  for (let times = 1 + Math.floor(chance() * 4); times > 0; times--) {
    const places = placesOf(document);
    if (places.length === 0) return;
    const [holder, key] = pick(chance, places);
    const [from, other] = pick(chance, places);
    const kind = chance();
    if (kind < 0.35) holder[key] = pick(chance, odd)();
    else if (kind < 0.5) delete holder[key];
    else if (kind < 0.65) holder[key] = structured(from[other]);
    else if (kind < 0.75 && Array.isArray(holder)) holder.push(structured(holder[key]));
    else if (kind < 0.85)
      holder[pick(chance, ["x", "", "a/b", "constructor", "net", "on", other])] = structured(from[other]);
    else if (typeof holder[key] === "string") holder[key] = bent(holder[key], chance);
  }
}

/** A copy, or nothing where it cannot be copied: never a part of the document within itself. */
function structured(value) {
  try {
    return structuredClone(value);
  } catch {
    return null;
  }
}

/** A text with a digit or a letter changed, cut or doubled: most stay in their form. */
function bent(text, chance) {
  const at = Math.floor(chance() * text.length);
  const letter = pick(chance, [..."0123456789", "-", ".", "a", "é", ""]);
  return chance() < 0.8 ? text.slice(0, at) + letter + text.slice(at + 1) : text + text;
}
