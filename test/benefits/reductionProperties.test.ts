import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type AssessInput,
  assess,
  assessReduction,
  type Day,
  type Law,
  lawOn,
  withReduction,
} from "../../src/index.js";
import type { Line } from "../../src/sheet.js";
import { couple, type Document, law } from "../cases.js";
import { runs } from "../runs.js";
import { type Facts, parsed } from "./people.js";

const usual = { seed: 20260201, ...runs(3000, { fast: 300 }), endOnFailure: true };

/** The calendar day so many days after 2017-01-01. */
const dayAt = (place: number): string =>
  new Date(Date.parse("2017-01-01T00:00:00Z") + place * 86_400_000).toISOString().slice(0, 10);
const placeOf = (day: string): number =>
  (Date.parse(`${day}T00:00:00Z`) - Date.parse("2017-01-01T00:00:00Z")) / 86_400_000;
const firstPrompt = placeOf("2026-02-01");
const lastPlace = placeOf("2026-12-31");

const oldGrounds = [
  "refusedWork",
  "refusedEducation",
  "integrationPlan",
  "activationPlan",
  "rehabilitativeWork",
  "registration",
];

/** Neglects and decisions fall near the month that is asked for, or they would hardly ever meet. */
interface Seeded {
  readonly month: string;
  readonly asOf: string;
  readonly conduct: readonly Facts[];
  readonly prompts: readonly Facts[];
  readonly decidedReductions: readonly Facts[];
}

const often = { freq: 8 } as const;
const mostlyTrue = fc.oneof({ weight: 8, arbitrary: fc.constant(true) }, fc.constant(false), fc.constant(undefined));
const seldomTrue = fc.oneof({ weight: 8, arbitrary: fc.constant(undefined) }, fc.constant(true), fc.constant(false));
const bounded = (place: number) => Math.max(0, Math.min(lastPlace, place));

const conductNear = (middle: number) =>
  fc
    .record({
      back: fc.integer({ min: -15, max: 100 }),
      ground: fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...oldGrounds) },
        fc.constantFrom("unemploymentSanction", "integrationPlan"),
      ),
      until: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
      complied: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined, ...often }),
      heard: mostlyTrue,
      reasonable: mostlyTrue,
      subsistenceSafe: mostlyTrue,
      goodReason: seldomTrue,
      goesOn: mostlyTrue,
      unwilling: fc.constantFrom(true, false, undefined),
      refusedPlanAction: fc.constantFrom(true, false, undefined),
      directed: fc.option(fc.integer({ min: -40, max: 40 }), { nil: undefined }),
      assessment: fc.constantFrom("refused", "refused", "attended", "booked", undefined),
      reasonableTime: mostlyTrue,
      percent: fc.constantFrom(undefined, undefined, undefined, 20, 40),
    })
    .map(({ back, until, complied, directed, ...own }): Facts => {
      const on = bounded(middle - back);
      return {
        ...own,
        on: dayAt(on),
        until: until === undefined || own.ground !== "unemploymentSanction" ? undefined : dayAt(on + until),
        compliedOn: complied === undefined || own.ground === "unemploymentSanction" ? undefined : dayAt(on + complied),
        directedOn: directed === undefined ? undefined : dayAt(bounded(on + directed)),
      };
    });

const promptNear = (middle: number) =>
  fc
    .record({
      back: fc.integer({ min: -15, max: 150 }),
      for: fc.constantFrom("fullTimeRegistration", "primaryBenefit"),
      delivery: fc.constantFrom("letter", "electronic", "handed", "verifiedElectronic", undefined),
      served: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined, ...often }),
      answered: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
      complied: seldomTrue,
      explained: seldomTrue,
      reasonable: mostlyTrue,
      subsistenceSafe: mostlyTrue,
    })
    .map(({ back, served, answered, ...own }): Facts => {
      const given = bounded(middle - back);
      return {
        ...own,
        benefit: own.for === "primaryBenefit" ? "studyGrant" : undefined,
        givenOn: dayAt(given),
        servedOn: served === undefined ? undefined : dayAt(given + served),
        answeredOn: answered === undefined ? undefined : dayAt(given + answered),
      };
    });

const decidedNear = (middle: number) =>
  fc
    .record({
      back: fc.integer({ min: -20, max: 200 }),
      days: fc.integer({ min: 0, max: 70 }),
      percent: fc.constantFrom(0, 20, 20, 20, 40),
    })
    .map(({ back, days, percent }): Facts => {
      const from = bounded(middle - back);
      return { percent, from: dayAt(from), to: dayAt(from + days) };
    });

const seeded: fc.Arbitrary<Seeded> = fc
  .oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: lastPlace - 31 }) },
    { weight: 2, arbitrary: fc.integer({ min: firstPrompt - 60, max: lastPlace - 31 }) },
  )
  .chain((place) => {
    const month = dayAt(place).slice(0, 7);
    return fc.record({
      month: fc.constant(month),
      asOf: fc.integer({ min: -20, max: 60 }).map((more) => dayAt(bounded(place + more))),
      conduct: fc.array(conductNear(place), { maxLength: 4 }),
      prompts: place < firstPrompt ? fc.constant([]) : fc.array(promptNear(place), { maxLength: 2 }),
      decidedReductions: fc.array(decidedNear(place), { maxLength: 2 }),
    });
  });

/** A couple with a child, of whom one is asked about. */
function documentOf({ month, conduct, prompts, decidedReductions }: Seeded, practice: Facts = {}): Document {
  const base = couple(month);
  const [a, b] = base.household.persons;
  return {
    ...base,
    practice,
    household: {
      ...base.household,
      municipality: "091",
      persons: [{ ...a, conduct, prompts, decidedReductions }, b!, { id: "c", role: "child", born: "2016-08-08" }],
      incomes: [{ person: "b", kind: "earnings", net: "412.34", paidOn: `${month}-15` }],
      expenses: [{ kind: "rent", amount: "700.00" }],
    },
  };
}

const laws = new Map<string, Law>();

/** The law of a day, resolved once: every property asks for the same days again. */
function lawFor(on: Day): Law {
  const known = laws.get(on) ?? lawOn(on);
  laws.set(on, known);
  return known;
}

const assessed = (input: AssessInput, asOf: string) => assessReduction(input, "a", asOf as Day, lawFor);

const found = (facts: Seeded, practice: Facts = {}) => assessed(parsed(documentOf(facts, practice)), facts.asOf);

const check = (property: (facts: Seeded) => void) => fc.assert(fc.property(seeded, property), usual);

function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}

/** The same-numbered day of the next month, or its last day. */
function monthLater(day: string): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, last))).toISOString().slice(0, 10);
}

describe("whatever has happened", () => {
  it("the percentage is one of the law of the month", () => {
    const seen = new Set<string>();
    check((facts) => {
      const isNew = facts.month >= "2026-02";
      const { percent, reduction, steps } = found(facts);
      expect(isNew ? [0, 20, 40, 50] : [0, 20, 40]).toContain(percent);
      expect(reduction?.percent ?? 0).toBe(percent);
      for (const step of steps) expect(step.percent === 0).toBe(step.blockedBy.length > 0);
      expect([0, ...steps.map((step) => step.percent)]).toContain(percent);
      seen.add(`${isNew} ${percent}`);
    });
    expect([...seen].sort()).toEqual(["false 0", "false 20", "false 40", "true 0", "true 20", "true 40", "true 50"]);
  });

  it("the reduced days lie within the month", () => {
    check((facts) => {
      const { reduction } = found(facts);
      if (reduction === null) return;
      expect([reduction.from!.slice(0, 7), reduction.to!.slice(0, 7)]).toEqual([facts.month, facts.month]);
      expect(reduction.from! <= reduction.to!).toBe(true);
    });
  });

  it("by steps, 40 percent never comes without a reduction before", () => {
    check((facts) => {
      const { steps } = found({ ...facts, decidedReductions: [] });
      for (const step of steps) if (oldGrounds.includes(step.ground)) expect(step.percent).toBeLessThanOrEqual(20);
    });
  });

  it("40 percent needs a reduction that began no later than the neglect", () => {
    check((facts) => {
      const { steps } = found(facts);
      for (const step of steps) {
        if (step.percent !== 40 || !oldGrounds.includes(step.ground)) continue;
        const own = facts.conduct[Number(step.path.split("/").at(-1))]!;
        const earlier = facts.decidedReductions.filter(
          ({ percent, from }) => percent !== 0 && String(from) <= String(own.on),
        );
        expect(earlier).not.toEqual([]);
      }
    });
  });

  it("from 2023 on, 40 percent never comes while the assessment is attended or booked", () => {
    check((facts) => {
      const kept = facts.conduct.map((own) => ({
        ...own,
        assessment: own.assessment === "attended" ? "attended" : "booked",
      }));
      const { steps } = found({ ...facts, conduct: kept });
      for (const step of steps) {
        const own = kept[Number(step.path.split("/").at(-1))] as Facts | undefined;
        if (oldGrounds.includes(step.ground) && String(own?.on) >= "2023-01-01" && String(own?.on) < "2026-02-01")
          expect(step.percent).toBeLessThanOrEqual(20);
      }
    });
  });

  it("half of the amount is never taken while the month of the prompt runs, nor of an unserved one", () => {
    check((facts) => {
      for (const step of found(facts).steps) {
        if (step.percent !== 50) continue;
        const { givenOn, servedOn, delivery } = facts.prompts[Number(step.path.split("/").at(-1))]!;
        const presumed: Record<string, number> = { letter: 7, electronic: 3, handed: 0 };
        const known = servedOn ?? (delivery === "verifiedElectronic" ? null : undefined);
        expect(known).not.toBeNull();
        const served =
          typeof known === "string" ? known : dayAt(placeOf(String(givenOn)) + presumed[String(delivery ?? "letter")]!);
        expect(facts.asOf > monthLater(served)).toBe(true);
        expect(facts.month > monthLater(served).slice(0, 7)).toBe(true);
      }
    });
  });

  it.each(["heard", "reasonable", "subsistenceSafe"])(
    "what is not known to be so stops the reduction and is asked: %s",
    (name) => {
      let stopped = 0;
      check((facts) => {
        for (const { percent, path } of found(facts).steps) {
          const [list, number] = path.split("/").slice(-2) as ["conduct" | "prompts", string];
          if (percent === 0 || (list === "prompts" && name === "heard")) continue;
          const without = facts[list].map((own, place) =>
            place === Number(number) ? { ...own, [name]: undefined } : own,
          );
          const after = found({ ...facts, [list]: without });
          const step = after.steps.find((one) => one.path === path)!;
          expect(step.percent).toBe(0);
          expect(step.questions.map((question) => [question.code, question.path])).toContainEqual([
            name,
            `${path}/${name}`,
          ]);
          expect(after.questions.map((question) => question.path)).toContain(`${path}/${name}`);
          stopped += 1;
        }
      });
      expect(stopped).toBeGreaterThan(usual.numRuns / 30);
    },
  );

  it("reduces that person's basic amount alone", () => {
    check((facts) => {
      const input = parsed(documentOf(facts));
      const reduction = assessed(input, facts.asOf);
      const whole = assess(input, law(facts.month)).lines!;
      const reduced = assess(withReduction(input, reduction), law(facts.month)).lines!;
      const isOwn = ({ heading, person }: Line) => heading.rule === "basicAmount" && person === "a";
      const others = (lines: readonly Line[]) => JSON.stringify(lines.filter((line) => !isOwn(line)));
      expect(others(reduced)).toBe(others(whole));
      const amountOf = (lines: readonly Line[]) => lines.filter(isOwn).reduce((sum, { amount }) => sum + amount, 0);
      const [before, after] = [amountOf(whole), amountOf(reduced)];
      if (reduction.percent === 0) expect(after).toBe(before);
      else {
        expect(after).toBeLessThan(before);
        expect(after).toBeGreaterThanOrEqual(Math.floor((before * (100 - reduction.percent)) / 100) - 1);
      }
    });
  });

  it("touches nothing it is given, and answers the same again", () => {
    check((facts) => {
      const input = frozen(parsed(documentOf(facts)));
      const text = JSON.stringify(input);
      const first = frozen(assessed(input, facts.asOf));
      withReduction(input, first);
      expect(JSON.stringify(input)).toBe(text);
      expect(assessed(input, facts.asOf)).toEqual(first);
      expect(found(facts)).toEqual(first);
    });
  });

  it("the order in which neglects and decisions are told does not change the percentage", () => {
    check((facts) => {
      const turned = {
        ...facts,
        conduct: [...facts.conduct].reverse(),
        prompts: [...facts.prompts].reverse(),
        decidedReductions: [...facts.decidedReductions].reverse(),
      };
      const [there, back] = [found(facts), found(turned)];
      expect(back.percent).toBe(there.percent);
      const conduct = (one: typeof there) =>
        one.steps.map(({ ground, percent, from, to }) => `${ground} ${percent} ${from} ${to}`);
      expect(conduct(back).sort()).toEqual(conduct(there).sort());
    });
  });

  it.each([
    [20, 20],
    [40, 20],
  ])(
    "of two reductions decided by old law, %i and %i percent, the higher runs on, of equals the longer",
    (one, other) => {
      const conduct = [{ ground: "refusedWork", on: "2026-01-31" }];
      const decidedReductions = [
        { percent: one, from: "2026-01-31", to: "2026-02-02" },
        { percent: other, from: "2026-01-31", to: "2026-02-01" },
      ];
      for (const decided of [decidedReductions, [...decidedReductions].reverse()]) {
        const facts = { month: "2026-03", asOf: "2026-03-24", conduct, prompts: [], decidedReductions: decided };
        expect(found(facts).steps.map(({ from, to }) => [from, to])).toEqual([["2026-02-01", "2026-02-02"]]);
      }
    },
  );

  it("one more neglect or prompt never lowers what is taken of the month, by the other reading never raises it", () => {
    const weight = (one: ReturnType<typeof found>): number => {
      const { from, to } = one.reduction ?? {};
      return (
        one.percent * (from === undefined || to === undefined ? 0 : Number(to.slice(8)) - Number(from.slice(8)) + 1)
      );
    };
    check((facts) => {
      for (const [list, all] of [
        ["conduct", facts.conduct],
        ["prompts", facts.prompts],
      ] as const) {
        if (all.length === 0) continue;
        const fewer = { ...facts, [list]: all.slice(0, -1) };
        expect(weight(found(facts))).toBeGreaterThanOrEqual(weight(found(fewer)));
        const least = { reductionsMeet: "lowest" };
        const before = weight(found(fewer, least));
        if (before > 0) expect(weight(found(facts, least))).toBeLessThanOrEqual(before);
      }
    });
  });

  it("a good reason stands on every later day", () => {
    check((facts) => {
      const conduct = facts.conduct.map((own) => ({ ...own, goodReason: true }));
      for (const more of [0, 1, 20, 100]) {
        const asOf = dayAt(bounded(placeOf(facts.asOf) + more));
        for (const step of found({ ...facts, conduct, prompts: [], asOf }).steps) {
          expect(step.percent).toBe(0);
          const isJudged = !step.blockedBy.includes("notInForce") && !step.blockedBy.includes("later");
          if (isJudged) expect(step.blockedBy).toContain("goodReason");
        }
      }
    });
  });
});
