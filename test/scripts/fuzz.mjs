// Throws broken documents at every command for a given time: valid ones of the examples, mutated again and again, each
// answered by the built library. Nothing may throw, take long, or write to what every object inherits. A failure prints
// its seed; `npm run fuzz -- --minutes 60 --seed 7` repeats a run.
import { parseArgs } from "node:util";
import * as library from "../../dist/index.js";
import { norms } from "../../dist/norms/index.js";
import { answersOf } from "./answersOf.mjs";
import { chanceOf, documents, mutate, pick } from "./mutants.mjs";

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "1" }, seed: { type: "string", default: "1" } },
});
const minutes = Number(values.minutes);
const longest = 2_000;

const answersByCommand = answersOf(library, norms);
const commands = Object.keys(answersByCommand);
/** The commands that answer an example as it stands: most of its mutants go there, or all would be refused at the door. */
const ownCommands = documents.map((document) => commands.filter((name) => answersByCommand[name](document).ok));

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
