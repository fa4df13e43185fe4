import { type BenefitsAnswer, type BenefitsInput, benefitsOf } from "../benefits/benefitsOf.js";
import { type Blocker, blockers } from "../benefits/blockers.js";
import { type Duty, releases } from "../benefits/duties.js";
import type { PendingBenefit } from "../benefits/primaryBenefits.js";
import type { NextStep } from "../benefits/reductions.js";
import type { Ground } from "../dated.js";
import { type Day, firstOf } from "../dates.js";
import type { Reduction } from "../facts.js";
import { type PrimaryBenefitName, primaryBenefits } from "../figures/primaryBenefits.js";
import type { PromptSubject } from "../figures/reductionGrounds.js";
import { type Identity, identityOf, type Law, lawOn, withPractice } from "../law.js";
import { euros } from "../money.js";
import type { Language, Phrase } from "../sheet.js";
import { blanks } from "./blanks.js";
import { check } from "./checks.js";
import { type Closing, checkKnown, closing, parseWith } from "./documents.js";
import { findingsIn } from "./print.js";
import type { Parsed, Problem } from "./problems.js";
import { note, objectReader } from "./read.js";
import { assessFields, type FieldsOf } from "./schema.js";

const pending = {
  kind: {
    form: "oneOf",
    values: Object.keys(primaryBenefits),
    grade: "required",
    about: "Benefit that was applied for.",
  },
  person: { form: "text", most: 100, grade: "none", about: "Id of the person." },
  appliedOn: { form: "day", grade: "none", about: "Day of the application." },
} as const satisfies FieldsOf<PendingBenefit>;

export const benefitsFields = {
  ...assessFields,
  asOf: {
    form: "day",
    grade: "none",
    about: "Day on which the question is put; the first of the month when left out.",
  },
  pending: { form: "list", of: pending, most: 100, grade: "none", about: "Benefits applied for and not decided." },
} as const satisfies FieldsOf<BenefitsInput>;

const blank = () => ({ ...blanks.input.full(), asOf: undefined, pending: undefined });
const readBenefits = objectReader(benefitsFields, { full: blank }, true);

/** Reads the document of `benefits`: that of `assess`, with `asOf` and pending benefits. */
export function parseBenefitsInput(document: unknown): Parsed<BenefitsInput> {
  return parseWith<BenefitsInput>(document, readBenefits, checkBenefits);
}

function checkBenefits(input: BenefitsInput, problems: Problem[]): void {
  check(input, "", problems);
  if (input.asOf !== undefined) checkKnown(input.asOf, "/asOf", problems);
  const ids = input.household.persons.map(({ id }) => id);
  input.pending?.forEach(({ person }, place) => {
    if (person !== undefined && !ids.includes(person)) {
      note(problems, `/pending/${place}/person`, "unknownPerson", "id of a person", person);
    }
  });
}

interface Words {
  readonly code: string;
  readonly text: string;
}

interface NextDocument {
  readonly percent: number;
  readonly needs: readonly Words[];
  readonly from?: string;
}

export interface BenefitsDocument extends Closing {
  readonly reference?: string;
  readonly month: string;
  readonly asOf: string;
  readonly candidates: readonly {
    readonly benefit: PrimaryBenefitName;
    readonly person?: string;
    readonly payer: string;
    readonly heading: Phrase;
    readonly reason: Phrase;
    readonly grounds: readonly Ground[];
  }[];
  readonly pending: readonly {
    readonly kind: PrimaryBenefitName;
    readonly person?: string;
    readonly appliedOn?: string;
  }[];
  readonly duties: readonly {
    readonly person: string;
    readonly duty: Duty["duty"];
    readonly state: Duty["state"];
    readonly release?: Words;
    readonly grounds: readonly Ground[];
  }[];
  readonly prompts: readonly {
    readonly person: string;
    readonly path: string;
    readonly for: PromptSubject;
    readonly benefit?: PrimaryBenefitName;
    readonly givenOn: string;
    readonly state: string;
    readonly servedOn?: string;
    readonly limit?: string;
    readonly reduction?: { readonly percent: number; readonly from: string; readonly to?: string };
    readonly next: readonly { readonly to: string; readonly from?: string; readonly grounds: readonly Ground[] }[];
    readonly grounds: readonly Ground[];
  }[];
  readonly reductions: readonly {
    readonly person: string;
    readonly percent: number;
    /** What goes into `persons[].reduction` of a document of `assess`. */
    readonly reduction?: Reduction;
    readonly months: readonly string[];
    readonly blockedBy: readonly Words[];
    readonly next?: NextDocument;
    readonly grounds: readonly Ground[];
    readonly steps: readonly {
      readonly ground: string;
      readonly heading: Phrase;
      readonly path: string;
      readonly percent: number;
      readonly from?: string;
      readonly to?: string;
      readonly blockedBy: readonly Words[];
      readonly next?: NextDocument;
      readonly grounds: readonly Ground[];
    }[];
  }[];
  readonly privilegedIncome: readonly {
    readonly person: string;
    readonly kind: string;
    readonly heading: Phrase;
    readonly net: string;
    readonly payer: string;
    readonly seen: "kela" | "elsewhere";
    readonly grounds: readonly Ground[];
  }[];
  readonly presumptions: readonly string[];
}

export function printBenefits(
  answer: BenefitsAnswer,
  lawFor: (on: Day) => Law = lawOn,
  identity: (law: Law) => Identity = identityOf,
  language: Language = "en",
): BenefitsDocument {
  const { input, asOf } = answer;
  const lawIn = (on: Day) => withPractice(lawFor(on), input.practice);
  const { persons } = input.household;
  const days = persons.flatMap(({ prompts = [], conduct = [] }) => [
    ...prompts.map(({ givenOn }) => givenOn),
    ...conduct.map(({ on }) => on),
  ]);
  // Prompts and conduct are judged by the law of their day, all else by that of the month.
  const lawAt = (path: string): Law => {
    const [, person, list, number] = /^\/household\/persons\/(\d+)\/(prompts|conduct)\/(\d+)$/.exec(path) ?? [];
    if (person === undefined) return lawIn(firstOf(input.month));
    const own = persons[Number(person)]!;
    return lawIn(list === "prompts" ? own.prompts![Number(number)]!.givenOn : own.conduct![Number(number)]!.on);
  };
  const words = (codes: readonly Blocker[]): readonly Words[] =>
    codes.map((code) => ({ code, text: blockers[code][language] }));
  const nextOf = (next: NextStep | null) =>
    next === null
      ? {}
      : {
          next: { percent: next.percent, needs: words(next.needs), ...(next.from === null ? {} : { from: next.from }) },
        };
  const span = (from: Day | null, to: Day | null) => ({
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  });
  return {
    ...(input.reference === undefined ? {} : { reference: input.reference }),
    month: input.month,
    asOf,
    candidates: answer.candidates.map(({ person, ...candidate }) => ({
      ...candidate,
      ...(person === null ? {} : { person }),
    })),
    pending: answer.pending.map(({ kind, person, appliedOn }) => ({
      kind,
      ...(person === undefined ? {} : { person }),
      ...(appliedOn === undefined ? {} : { appliedOn }),
    })),
    duties: answer.duties.map(({ person, duty, state, release, grounds }) => ({
      person,
      duty,
      state,
      ...(release === null ? {} : { release: { code: release, text: releases[release][language] } }),
      grounds,
    })),
    prompts: answer.prompts.map(({ person, path, prompt, state }) => {
      const { for: subject, benefit, givenOn } = prompt;
      const own = { person, path, for: subject, ...(benefit === undefined ? {} : { benefit }), givenOn };
      if (state === null) return { ...own, state: givenOn > asOf ? "notGiven" : "notInForce", next: [], grounds: [] };
      const { servedOn, limit, reduction, next, grounds } = state;
      return {
        ...own,
        state: state.state,
        ...(servedOn === null ? {} : { servedOn }),
        ...(limit === null ? {} : { limit }),
        ...(reduction === null
          ? {}
          : { reduction: { percent: reduction.percent, ...{ from: reduction.from }, ...span(null, reduction.to) } }),
        next: next.map(({ to, from, grounds: own }) => ({ to, ...(from === null ? {} : { from }), grounds: own })),
        grounds,
      };
    }),
    reductions: answer.reductions.map(({ person, percent, reduction, months, blockedBy, next, grounds, steps }) => ({
      person,
      percent,
      ...(reduction === null ? {} : { reduction: { ...reduction } }),
      months,
      blockedBy: words(blockedBy),
      ...nextOf(next),
      grounds,
      steps: steps.map((step) => ({
        ground: step.ground,
        heading: step.heading,
        path: step.path,
        percent: step.percent,
        ...span(step.from, step.to),
        blockedBy: words(step.blockedBy),
        ...nextOf(step.next),
        grounds: step.grounds,
      })),
    })),
    privilegedIncome: answer.privilegedIncome.map(({ net, ...income }) => ({ ...income, net: euros(net) })),
    presumptions: answer.prompts.some(({ state }) => state?.isPresumedLetter) ? ["sentAsLetter"] : [],
    ...closing({
      questions: answer.questions,
      humanInputs: findingsIn(input, benefitsFields, lawAt, "", false),
      laws: [lawAt(""), lawIn(asOf), ...days.map(lawIn)],
      identity,
      language,
    }),
  };
}

/** Reads, works out and prints a document of `benefits`. */
export function benefitsAnswer(
  document: unknown,
  lawFor: (on: Day) => Law,
  identity: (law: Law) => Identity,
  language: Language,
): Parsed<BenefitsDocument> {
  const parsed = parseBenefitsInput(document);
  if (!parsed.ok) return parsed;
  return { ok: true, value: printBenefits(benefitsOf(parsed.value, lawFor), lawFor, identity, language) };
}
