// Throws broken documents at every command for a given time: valid ones of the examples, mutated again and again, each
// answered by the built library. Nothing may throw, take long, or write to what every object inherits. A failure prints
// its seed; `npm run fuzz -- --minutes 60 --seed 7` repeats a run.
import { readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { answersByCommand } from "./answersByCommand.mjs";

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "1" }, seed: { type: "string", default: "1" } },
});
const minutes = Number(values.minutes);
const longest = 2_000;

const folder = new URL("../../examples/cases/", import.meta.url);
const documents = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")));
const commands = Object.keys(answersByCommand);
/** The commands that answer an example as it stands: most of its mutants go there, or all would be refused at the door. */
const ownCommands = documents.map((document) => commands.filter((name) => answersByCommand[name](document).ok));

/** Mulberry32: small, quick, the same everywhere. */
function chanceOf(seed) {
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

const pick = (chance, list) => list[Math.floor(chance() * list.length)];

/** Every place of a document that a value can be set at. */
function placesOf(value, found = []) {
  if (typeof value !== "object" || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value, key]);
    placesOf(value[key], found);
  }
  return found;
}

function mutate(document, chance) {
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

const first = Number(values.seed);
const end = Date.now() + minutes * 60_000;
const inherited = JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort());
let [seed, answered, refused, slowest] = [first, 0, 0, 0];
for (; Date.now() < end; seed++) {
  const chance = chanceOf(seed);
  const example = Math.floor(chance() * documents.length);
  const document = structuredClone(documents[example]);
  mutate(document, chance);
  const command = pick(chance, chance() < 0.9 ? ownCommands[example] : commands);
  const start = performance.now();
  let answer;
  try {
    answer = answersByCommand[command](document);
    JSON.stringify(answer);
  } catch (reason) {
    console.log(`seed ${seed}, ${command}: ${reason?.stack ?? reason}`);
    process.exitCode = 1;
    break;
  }
  const took = performance.now() - start;
  if (took > slowest) slowest = took;
  if (took > longest || JSON.stringify(Object.getOwnPropertyNames(Object.prototype).sort()) !== inherited) {
    console.log(
      `seed ${seed}, ${command}: ${took > longest ? `${Math.round(took)} ms` : "the prototype was written to"}`,
    );
    process.exitCode = 1;
    break;
  }
  if (answer.ok) answered++;
  else refused++;
}
console.log(
  `seeds ${first} to ${seed - 1}: ${answered + refused} documents, ${answered} answered, ${refused} refused, slowest ${Math.round(slowest)} ms`,
);
