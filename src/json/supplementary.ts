import { assess } from "../assess.js";
import {
  type Supplementary,
  type SupplementaryCost,
  type SupplementaryInput,
  supplementaryOf,
} from "../benefits/supplementary.js";
import type { Ground } from "../dated.js";
import { type Day, firstOf } from "../dates.js";
import type { AssessInput } from "../facts.js";
import { type Identity, identityOf, type Law } from "../law.js";
import { euros } from "../money.js";
import type { Practice } from "../practice.js";
import type { Language, Sheet } from "../sheet.js";
import { blanks } from "./blanks.js";
import { check } from "./checks.js";
import { type Closing, closing, commonFields, parseWith } from "./documents.js";
import { findingsIn, printSheet, type SheetDocument } from "./print.js";
import type { Parsed, Problem } from "./problems.js";
import { note, objectReader } from "./read.js";
import { assessFields, type FieldsOf } from "./schema.js";

/** A basic calculation and the costs that the county or municipality looks at. */
export interface SupplementaryDocumentInput extends SupplementaryInput {
  readonly reference: string | undefined;
  readonly basic: AssessInput;
  readonly practice: Partial<Practice> | undefined;
}

const cost = {
  name: { form: "text", most: 200, grade: "required", about: "The cost in the authority's words." },
  person: { form: "text", most: 100, grade: "none", about: "Id of the person whose cost it is." },
  amount: { form: "amount", grade: "required", about: "The whole cost." },
  accepted: { form: "amount", grade: "asked", finding: "supplementary", about: "The size that is needed." },
  reason: { form: "text", most: 200, grade: "none", finding: "supplementary", about: "Why that size." },
} as const satisfies FieldsOf<SupplementaryCost>;

export const supplementaryFields = {
  ...commonFields,
  basic: {
    form: "object",
    fields: assessFields,
    blank: blanks.input,
    isDocument: true,
    grade: "required",
    about: "The household of the month as Kela calculated it: a document of assess.",
  },
  costs: { form: "list", of: cost, least: 1, most: 1000, grade: "required", about: "Costs of special needs." },
  surplusUsed: { form: "amount", grade: "none", about: "Part of the surplus of the month that was used before." },
  surplusIsMoney: {
    form: "flag",
    grade: "asked",
    finding: "supplementaryOrder",
    about: "A surplus that only a reduction, or income found out later, made is money that is there.",
  },
} as const satisfies FieldsOf<SupplementaryDocumentInput>;

const readSupplementary = objectReader(supplementaryFields, undefined, true);

/** Reads the document of `supplementary`. */
export function parseSupplementaryInput(document: unknown): Parsed<SupplementaryDocumentInput> {
  return parseWith<SupplementaryDocumentInput>(document, readSupplementary, checkSupplementary);
}

function checkSupplementary({ basic, costs }: SupplementaryDocumentInput, problems: Problem[]): void {
  check(basic, "/basic", problems);
  const ids = basic.household.persons.map(({ id }) => id);
  costs.forEach(({ person, amount, accepted }, place) => {
    if (person !== undefined && !ids.includes(person)) {
      note(problems, `/costs/${place}/person`, "unknownPerson", "id of a person", person);
    }
    if (accepted !== undefined && accepted > amount)
      note(problems, `/costs/${place}/accepted`, "tooLarge", "at most amount", accepted);
  });
}

export interface SupplementaryDocument extends Closing {
  readonly reference?: string;
  readonly month: string;
  readonly authority: "municipality" | "county";
  readonly basic: SheetDocument;
  readonly lines: readonly {
    readonly name: string;
    readonly person?: string;
    readonly given: string;
    readonly accepted: string;
    readonly grounds: readonly Ground[];
  }[];
  readonly needs: string;
  readonly surplus: string;
  readonly surplusUsed: string;
  readonly surplusLeft: string;
  /** What may still be carried into the next month; it stands in the place of that of the basic sheet. */
  readonly carryOut: string;
  readonly assistance: string;
  readonly grounds: readonly Ground[];
}

export function printSupplementary(
  result: Supplementary,
  basic: Sheet<Law>,
  input: SupplementaryDocumentInput,
  identity: (law: Law) => Identity = identityOf,
  language: Language = "en",
): SupplementaryDocument {
  return {
    ...(input.reference === undefined ? {} : { reference: input.reference }),
    month: result.month,
    authority: result.authority,
    basic: printSheet(basic, identity(basic.law), language, "/basic"),
    lines: result.lines.map(({ name, person, given, accepted, grounds }) => ({
      name,
      ...(person === null ? {} : { person }),
      given: euros(given),
      accepted: euros(accepted),
      grounds,
    })),
    needs: euros(result.needs),
    surplus: euros(result.surplus),
    surplusUsed: euros(result.surplusUsed),
    surplusLeft: euros(result.surplusLeft),
    carryOut: euros(result.carryOut),
    assistance: euros(result.assistance),
    grounds: result.grounds,
    ...closing({
      questions: [
        ...(basic.questions ?? []).map((question) => ({ ...question, path: `/basic${question.path}` })),
        ...result.questions,
      ],
      humanInputs: findingsIn(input, supplementaryFields, () => basic.law),
      laws: [basic.law],
      identity,
      language,
    }),
  };
}

/** Reads, works out and prints a document of `supplementary`. */
export function supplementaryAnswer(
  document: unknown,
  lawFor: (on: Day) => Law,
  identity: (law: Law) => Identity,
  language: Language,
): Parsed<SupplementaryDocument> {
  const parsed = parseSupplementaryInput(document);
  if (!parsed.ok) return parsed;
  const { basic, practice } = parsed.value;
  const sheet = assess({ ...basic, practice: { ...practice, ...basic.practice } }, lawFor(firstOf(basic.month)));
  return {
    ok: true,
    value: printSupplementary(supplementaryOf(sheet, parsed.value), sheet, parsed.value, identity, language),
  };
}
