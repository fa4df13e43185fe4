// What is measured. Each candidate prepares its data once and gives a function that goes through all of it one time;
// the sum of what it worked out, in cents, must come out the same in every round.
import { readFileSync } from "node:fs";
import { addDays, format, isWeekend, parseISO } from "date-fns";
import { Engine as RulesEngine } from "json-rules-engine";
import Publicodes from "publicodes";
import { parse as parseYaml } from "yaml";
import {
  arrivalOf,
  daysOffOf,
  deadlinesOf,
  ordinaryDue as dueFrom,
  standardCalendar,
} from "../../dist/deadlines/index.js";
import { assess, assessTotals, eur, identityOf, lawOn, parseAssessInput, printSheet } from "../../dist/index.js";
import { norms } from "../../dist/norms/index.js";
import { ageOf, documentOf, households, month, municipality, situationOf } from "./households.mjs";

const law = lawOn(month, { norms });
const kela = { weekendArrival: "kela" };
const ordinaryDue = (on) => dueFrom(arrivalOf(on, "online", "kela", kela, standardCalendar));
// Two adults and two children: the limit of four persons.
const limit = law.limits.get(municipality)[3];

const documents = (count) => households(count).map((facts) => documentOf(facts, limit));
const inputs = (count) => documents(count).map(read);

function read(document) {
  const parsed = parseAssessInput(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

function summed(items, work) {
  return () => {
    let sum = 0;
    for (const item of items) sum += work(item);
    return sum;
  };
}

export const candidates = {
  assess: {
    title: "assess: sheet with all lines",
    prepare: (count) => ({ pass: summed(inputs(count), (input) => assess(input, law).assistance) }),
  },
  totals: {
    title: "assessTotals: totals alone",
    prepare: (count) => ({ pass: summed(inputs(count), (input) => assessTotals(input, law).assistance) }),
  },
  parse: {
    title: "parseAssessInput: document to input",
    prepare: (count) => ({ pass: summed(documents(count), (document) => read(document).household.incomes[0].net) }),
  },
  both: {
    title: "parseAssessInput and assess",
    prepare: (count) => ({ pass: summed(documents(count), (document) => assess(read(document), law).assistance) }),
  },
  lines: {
    title: "NDJSON line to answer line",
    prepare: (count) => {
      const identity = identityOf(law);
      const answer = (line) => JSON.stringify(printSheet(assess(read(JSON.parse(line)), law), identity));
      const lines = documents(count).map((document) => JSON.stringify(document));
      const distinct = new Set(lines).size;
      if (distinct !== count) throw new Error(`${distinct} distinct households, not ${count}`);
      const [first] = lines;
      return { pass: summed(lines, (line) => answer(line).length), bytes: [first.length, answer(first).length] };
    },
  },
  ordinaryDue: {
    title: "ordinaryDue: day of arrival to last day",
    unit: "limits",
    prepare: (count) => ({ pass: summed(arrivals(count), (on) => civil(ordinaryDue(on))) }),
  },
  walked: {
    title: "the same limits, day by day with date-fns",
    unit: "limits",
    prepare: (count) => {
      const off = new Set(years.flatMap((year) => daysOffOf(year)).map(({ on }) => on));
      return { pass: summed(arrivals(count), (on) => civil(walkedDue(on, off))) };
    },
  },
  deadlines: {
    title: "deadlinesOf: case with request, completion, decision",
    unit: "cases",
    prepare: (count) => {
      const cases = arrivals(count).map(caseOf);
      return { pass: summed(cases, (one) => deadlinesOf(one, until).deadlines.length) };
    },
  },
  publicodes: {
    title: "publicodes 1.10.3, simplified",
    simplified: true,
    prepare: (count) => {
      const rules = parseYaml(readFileSync(new URL("simplified.publicodes.yaml", import.meta.url), "utf8"));
      const engine = new Publicodes(rules);
      const result = (situation) => engine.setSituation(situation).evaluate("assistance").nodeValue;
      const situations = households(count).map(situationOf);
      return {
        pass: summed(situations, (situation) => Math.round(result(situation) * 100)),
        results: () => situations.map(result),
      };
    },
  },
  rulesEngine: {
    title: "json-rules-engine 7.3.1, simplified",
    simplified: true,
    prepare: (count) => {
      const engine = rulesEngine();
      const facts = households(count).map(factsOf);
      const result = async (known) => {
        const { almanac } = await engine.run(known);
        return almanac.factValue("assistance");
      };
      return {
        pass: async () => {
          let sum = 0;
          for (const known of facts) sum += await result(known);
          return sum;
        },
        results: async () => {
          const all = [];
          for (const known of facts) all.push((await result(known)) / 100);
          return all;
        },
      };
    },
  },
};

const years = Array.from({ length: 12 }, (_, place) => 2017 + place);
const until = "2028-12-31";

/** Days of 2017 to 2027, spread by a step that meets every weekday and holiday. */
function arrivals(count) {
  return Array.from({ length: count }, (_, place) =>
    format(addDays(new Date(2017, 0, 1), (place * 1009) % 4000), "yyyy-MM-dd"),
  );
}

function civil(on) {
  return Number(on.slice(0, 4)) * 372 + Number(on.slice(5, 7)) * 31 + Number(on.slice(8));
}

/** The seventh working day as one would write it with date-fns: Kela's reading of arrivals on days off. */
function walkedDue(arrived, off) {
  const isWorking = (date) => !isWeekend(date) && !off.has(format(date, "yyyy-MM-dd"));
  let date = parseISO(arrived);
  while (!isWorking(date)) date = addDays(date, 1);
  for (let left = 7; left > 0; ) {
    date = addDays(date, 1);
    if (isWorking(date)) left--;
  }
  return format(date, "yyyy-MM-dd");
}

function caseOf(receivedOn) {
  const later = (days) => format(addDays(parseISO(receivedOn), days), "yyyy-MM-dd");
  const month = receivedOn.slice(0, 7);
  return {
    authority: "kela",
    application: { receivedOn, channel: "online", months: [month], isUrgent: false },
    events: [
      { kind: "completionRequested", on: later(2), due: later(16), items: [] },
      { kind: "completionReceived", on: later(9), channel: "online", items: [], isComplete: true },
      { kind: "decided", on: later(13), months: [month], delivery: "letter", servedOn: null },
    ],
  };
}

/** What `assess` gives for the same households, in cents. The candidates give euros. */
export const expected = (count) => inputs(count).map((input) => assess(input, law).assistance);

function factsOf(facts) {
  const [firstChildAge, secondChildAge] = facts.children.map(ageOf).sort((one, other) => other - one);
  return {
    firstChildAge,
    secondChildAge,
    rent: facts.rent,
    applicantWage: facts.wages[0],
    spouseWage: facts.wages[1],
    otherIncome: facts.benefit.net + facts.childBenefit + facts.housingAllowance,
    otherExpenses: facts.water + facts.electricity + facts.homeInsurance + facts.medicine,
  };
}

/** Rules for what depends on a condition, a computed fact for the arithmetic; whole cents, as it is plain JavaScript. */
function rulesEngine() {
  const adult = eur("504.52");
  const most = eur("150.00");
  // A condition that does not hold leaves its amount unknown: then the whole counts.
  const engine = new RulesEngine([], { allowUndefinedFacts: true });
  const rule = (fact, operator, value, posts) =>
    engine.addRule({ conditions: { all: [{ fact, operator, value }] }, event: { type: posts.name, params: posts } });
  rule("firstChildAge", "greaterThanInclusive", 10, { name: "firstChild", amount: eur("415.49") });
  rule("firstChildAge", "lessThan", 10, { name: "firstChild", amount: eur("373.94") });
  rule("secondChildAge", "greaterThanInclusive", 10, { name: "secondChild", amount: eur("385.81") });
  rule("secondChildAge", "lessThan", 10, { name: "secondChild", amount: eur("344.26") });
  rule("applicantWage", "greaterThan", most, { name: "applicantDeduction", amount: most });
  rule("spouseWage", "greaterThan", most, { name: "spouseDeduction", amount: most });
  rule("rent", "greaterThan", limit, { name: "housing", amount: limit });
  engine.on("success", ({ params }, almanac) => almanac.addRuntimeFact(params.name, params.amount));
  engine.addFact("assistance", async (_, almanac) => {
    const get = (name) => almanac.factValue(name);
    const orElse = async (name, other) => (await get(name)) ?? (await get(other));
    const wages = (await get("applicantWage")) + (await get("spouseWage"));
    const deductions =
      (await orElse("applicantDeduction", "applicantWage")) + (await orElse("spouseDeduction", "spouseWage"));
    const children = (await get("firstChild")) + (await get("secondChild"));
    const needs = adult * 2 + children + (await orElse("housing", "rent")) + (await get("otherExpenses"));
    return Math.max(0, needs - (wages - deductions + (await get("otherIncome"))));
  });
  return engine;
}
