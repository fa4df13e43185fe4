import { type Ground, sectionOf } from "../dated.js";
import type { AssessInput } from "../facts.js";
import { type Identity, identityOf, type Law } from "../law.js";
import { euros, type Money, type Share, shareText } from "../money.js";
import {
  type Language,
  type Line,
  type Part,
  type Phrase,
  type Presumption,
  presumptions,
  type Question,
  type Sheet,
} from "../sheet.js";
import { version } from "../version.js";
import { questionText } from "./questions.js";
import { assessFields, type Field, type Fields } from "./schema.js";

/** The answer document of `assess`: the sheet as plain data, complete without the library. */
export interface SheetDocument {
  readonly reference?: string;
  readonly month: string;
  readonly period?: { readonly from: string; readonly to: string };
  readonly lines: readonly LineDocument[];
  readonly totals: {
    readonly basicAmounts: string;
    readonly otherBasicExpenses: string;
    readonly needs: string;
    readonly income: string;
    readonly assets: string;
  };
  readonly assistance: string;
  readonly surplus: string;
  readonly carryOut: string;
  readonly provisional: boolean;
  readonly presumptions: readonly Presumption[];
  readonly questions: readonly QuestionDocument[];
  readonly humanInputs: readonly HumanInput[];
  readonly practice?: Readonly<Record<string, string>>;
  readonly madeWith: { readonly package: string; readonly version: string; readonly law: Identity };
}

export interface LineDocument {
  readonly part: Part;
  readonly rule: string;
  readonly person?: string;
  readonly heading: Phrase;
  readonly given: string;
  readonly cuts: readonly CutDocument[];
  readonly amount: string;
  readonly grounds: readonly Ground[];
}

export interface CutDocument {
  readonly rule: string;
  readonly heading: Phrase;
  readonly amount: string;
  readonly percent?: number;
  readonly days?: number;
  readonly month?: string;
  readonly grounds: readonly Ground[];
}

export interface QuestionDocument extends Omit<Question, "person"> {
  readonly person?: string;
  readonly text: string;
}

/** An input that a person has found, with the place in the law that leaves it to a person. */
export interface HumanInput {
  readonly path: string;
  readonly section: string;
  readonly value: unknown;
}

/**
 * Prints a full sheet as plain data for JSON.
 *
 * @param sheet what `assess` gave
 * @param identity of the law; worked out unless given (the same for all sheets of one law)
 * @param language of the question texts; headings carry all three
 * @param at JSON Pointer of the document within a larger one, for the paths of questions
 * @throws RangeError when the sheet has no lines (`assessTotals`)
 */
export function printSheet(
  sheet: Sheet<Law>,
  identity: Identity = identityOf(sheet.law),
  language: Language = "en",
  at = "",
): SheetDocument {
  if (sheet.lines === null || sheet.questions === null) throw new RangeError("a sheet of totals has no lines to print");
  const { reference, month, period } = sheet.input;
  const chosen = Object.entries(sheet.law.changes.practice ?? {}).filter(([name]) =>
    identity.changed.includes(`practice.${name}`),
  );
  return {
    ...(reference === undefined ? {} : { reference }),
    month,
    ...(period === undefined ? {} : { period }),
    lines: sheet.lines.map(printLine),
    totals: {
      basicAmounts: euros(sheet.basicAmounts),
      otherBasicExpenses: euros(sheet.otherBasicExpenses),
      needs: euros(sheet.needs),
      income: euros(sheet.income),
      assets: euros(sheet.assets),
    },
    assistance: euros(sheet.assistance),
    surplus: euros(sheet.surplus),
    carryOut: euros(sheet.carryOut),
    provisional: sheet.provisional,
    presumptions: presumptionsOf(sheet),
    questions: sheet.questions.map(({ person, ...question }) => ({
      ...question,
      path: `${at}${question.path}`,
      ...(person === null ? {} : { person }),
      text: questionText(question.code, language),
    })),
    humanInputs: humanInputsOf(sheet.input, sheet.law, at),
    ...(chosen.length === 0 ? {} : { practice: Object.fromEntries(chosen) as Record<string, string> }),
    madeWith: { package: "toimeentulotuki", version, law: identity },
  };
}

/** What the sheet counted as true without a question. */
export function presumptionsOf({ presumed }: Sheet): readonly Presumption[] {
  return (Object.keys(presumptions) as Presumption[]).filter((name) => (presumed & presumptions[name]) !== 0);
}

/** Every input that was a human finding (Act 906/2019 28 a §), in the order of the document. */
export function humanInputsOf(input: AssessInput, law: Law, at = ""): readonly HumanInput[] {
  return findingsIn(input, assessFields, () => law, at);
}

/**
 * The same of any document, by its fields.
 *
 * @param lawOf the law of the object at a path; the one above it where it gives none
 */
export function findingsIn(
  document: object,
  fields: Fields,
  lawOf: (path: string) => Law | undefined,
  at = "",
  isSheet = true,
): readonly HumanInput[] {
  const found: HumanInput[] = [];
  collect(document as Values, fields, at, { lawOf, isSheet, found }, lawOf(at)!);
  return found;
}

/** The document of a parsed input: `parseAssessInput(printInput(input))` gives the same input again. */
export function printInput(input: AssessInput): Record<string, unknown> {
  return printFields(input as unknown as Values, assessFields);
}

type Values = Readonly<Record<string, unknown>>;

function printLine({ heading, person, given, cuts, amount, grounds }: Line): LineDocument {
  const { part, rule, fi, sv, en } = heading;
  return {
    part,
    rule,
    ...(person === null ? {} : { person }),
    heading: { fi, sv, en },
    given: euros(given),
    cuts: cuts.map((cut) => ({
      rule: cut.heading.rule,
      heading: { fi: cut.heading.fi, sv: cut.heading.sv, en: cut.heading.en },
      amount: euros(cut.amount),
      ...(cut.percent === undefined ? {} : { percent: cut.percent }),
      ...(cut.days === undefined ? {} : { days: cut.days }),
      ...(cut.month === undefined ? {} : { month: cut.month.slice(0, 7) }),
      grounds: cut.grounds,
    })),
    amount: euros(amount),
    grounds,
  };
}

interface Collecting {
  readonly lawOf: (path: string) => Law | undefined;
  readonly isSheet: boolean;
  readonly found: HumanInput[];
}

function collect(values: Values, fields: Fields, at: string, to: Collecting, above: Law): void {
  const law = to.lawOf(at) ?? above;
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name];
    if (value === undefined || (field.offSheet && to.isSheet)) continue;
    const path = `${at}/${name}`;
    const place = field.findingOf?.[String(values.kind ?? values.ground)] ?? field.finding;
    if (place !== undefined && (field.form !== "object" || value === null || name === "period")) {
      to.found.push({ path, section: sectionOf(law.places[place]), value: printValue(value, field) });
    }
    if (value === null) continue;
    if (field.form === "object") collect(value as Values, field.fields, path, to, law);
    if (field.form === "list") {
      (value as readonly Values[]).forEach((item, number) => {
        collect(item, field.of, `${path}/${number}`, to, law);
      });
    }
  }
}

function printFields(values: Values, fields: Fields): Record<string, unknown> {
  const printed: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name];
    if (value !== undefined) printed[name] = value === null ? null : printValue(value, field);
  }
  return printed;
}

function printValue(value: unknown, field: Field): unknown {
  if (value === null) return null;
  switch (field.form) {
    case "amount":
      return euros(value as Money);
    case "share":
      return shareText(value as Share);
    case "object":
      return printFields(value as Values, field.fields);
    case "list":
      return (value as readonly Values[]).map((item) => printFields(item, field.of));
    default:
      return value;
  }
}
