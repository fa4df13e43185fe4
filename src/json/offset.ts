import {
  type Advance,
  claimants,
  type Offset,
  type OffsetInput,
  type OffsetLine,
  type OffsetReason,
  offset,
  offsetReasons,
} from "../benefits/offset.js";
import { type Ground, inForce } from "../dated.js";
import { type Day, firstOf } from "../dates.js";
import { supplementaryAuthority } from "../figures/duties.js";
import { incomeKindNames, incomeKinds } from "../figures/incomeKinds.js";
import { knownFrom } from "../figures/index.js";
import { type Identity, identityOf, type Law } from "../law.js";
import { euros } from "../money.js";
import type { Language, Phrase } from "../sheet.js";
import { blanks } from "./blanks.js";
import { check } from "./checks.js";
import { type Closing, checkKnown, closing, commonFields, parseWith } from "./documents.js";
import { findingsIn } from "./print.js";
import type { Parsed, Problem } from "./problems.js";
import { note, objectReader } from "./read.js";
import { assessFields, type Fields, type FieldsOf } from "./schema.js";

const advance = {
  claimant: { form: "oneOf", values: claimants, grade: "required", about: "Who granted the advance." },
  input: {
    form: "object",
    fields: assessFields,
    blank: blanks.input,
    isDocument: true,
    grade: "required",
    about: "The household of the month as it was calculated: a document of assess.",
  },
  paid: { form: "amount", grade: "required", about: "Assistance that was paid for the month." },
  grantedAsAdvance: {
    form: "flag",
    grade: "asked",
    finding: "collection",
    about: "The decision that granted it granted it as an advance.",
  },
  against: {
    form: "names",
    values: incomeKindNames,
    least: 1,
    most: 60,
    grade: "none",
    about: "Benefits it was granted against; all of them when left out.",
  },
} as const satisfies FieldsOf<Advance>;

const notice = {
  claimant: { form: "oneOf", values: claimants, grade: "required", about: "Who gave notice." },
  on: { form: "day", grade: "required", about: "Day on which the payer got it." },
} as const satisfies Fields;

const monthOfBenefit = {
  month: { form: "month", grade: "required", about: "Month the benefit is for." },
  net: { form: "amount", grade: "required", about: "Net benefit of the month." },
} as const satisfies Fields;

const benefit = {
  kind: { form: "oneOf", values: incomeKindNames, grade: "required", about: "Kind of the benefit, as an income." },
  person: { form: "text", most: 100, grade: "required", about: "Id of the person it is paid for." },
  payer: { form: "text", most: 100, grade: "required", about: "Who pays." },
  paidOn: { form: "day", grade: "required", about: "Day of payment." },
  payerNotifiedOn: {
    form: "day",
    grade: "asked",
    about: "Day on which the payer got notice of the claim; not needed when Kela claims from Kela.",
  },
  notices: {
    form: "list",
    of: notice,
    most: 3,
    grade: "none",
    about: "Days of notice of the claimants, where they differ.",
  },
  months: { form: "list", of: monthOfBenefit, least: 1, most: 240, grade: "required", about: "The benefit by month." },
} as const satisfies FieldsOf<OffsetInput["benefits"][number]>;

export const offsetFields = {
  ...commonFields,
  advances: { form: "list", of: advance, least: 1, most: 240, grade: "required", about: "Assistance by month." },
  benefits: { form: "list", of: benefit, least: 1, most: 100, grade: "required", about: "Benefits that came later." },
} as const satisfies FieldsOf<OffsetInput>;

const readOffset = objectReader(offsetFields, undefined, true);

/** Reads the document of `offset`: advances by month and the benefits that came later. */
export function parseOffsetInput(document: unknown): Parsed<OffsetInput> {
  return parseWith<OffsetInput>(document, readOffset, checkOffset);
}

function checkOffset({ advances, benefits }: OffsetInput, problems: Problem[]): void {
  const ids = new Set<string>();
  const seen = new Set<string>();
  advances.forEach(({ claimant, input }, place) => {
    check(input, `/advances/${place}/input`, problems);
    for (const { id } of input.household.persons) ids.add(id);
    const authority = inForce(supplementaryAuthority, firstOf(input.month))?.value;
    if (claimant !== "kela" && authority !== undefined && claimant !== authority) {
      note(problems, `/advances/${place}/claimant`, "notInForce", `kela or ${authority} in ${input.month}`, claimant);
    }
    const key = `${claimant} ${input.month} ${input.period?.from ?? ""}`;
    if (seen.has(key))
      note(problems, `/advances/${place}/input/month`, "duplicate", "one advance a claimant and month", input.month);
    seen.add(key);
  });
  benefits.forEach(({ person, paidOn, months, notices }, place) => {
    const path = `/benefits/${place}`;
    if (!ids.has(person)) note(problems, `${path}/person`, "unknownPerson", "id of a person", person);
    checkKnown(paidOn, `${path}/paidOn`, problems);
    const own = new Set<string>();
    months.forEach(({ month }, number) => {
      if (month >= knownFrom) checkKnown(firstOf(month), `${path}/months/${number}/month`, problems);
      if (own.has(month)) note(problems, `${path}/months/${number}/month`, "duplicate", "each month once", month);
      own.add(month);
    });
    const givers = (notices ?? []).map(({ claimant }) => claimant);
    givers.forEach((giver, number) => {
      if (givers.indexOf(giver) < number)
        note(problems, `${path}/notices/${number}/claimant`, "duplicate", "each claimant once", giver);
    });
  });
}

export interface OffsetLineDocument {
  readonly to: OffsetLine["to"];
  readonly benefit: string;
  readonly person: string;
  readonly heading: Phrase;
  readonly before?: string;
  readonly due?: string;
  readonly amount: string;
  readonly reason?: OffsetReason;
  readonly reasonText?: string;
  readonly grounds: readonly Ground[];
}

export interface OffsetDocument extends Closing {
  readonly reference?: string;
  readonly months: readonly {
    readonly month: string;
    readonly paid: string;
    readonly due: string;
    readonly collected: string;
    readonly toClient: string;
    readonly lines: readonly OffsetLineDocument[];
    readonly grounds: readonly Ground[];
  }[];
  readonly collected: string;
  readonly toClient: string;
  /** Of the benefit that is paid first; those of each stand in `benefits`. */
  readonly incomeOf: string;
  readonly lastNoticeDay: string;
  readonly benefits: readonly {
    readonly kind: string;
    readonly person: string;
    readonly payer: string;
    readonly paidOn: string;
    readonly collected: string;
    readonly toClient: string;
    readonly incomeOf: string;
    readonly lastNoticeDay: string;
  }[];
}

/** Prints what may be collected as plain data for JSON. */
export function printOffset(
  result: Offset,
  identity: (law: Law) => Identity = identityOf,
  language: Language = "en",
): OffsetDocument {
  const { reference } = result.input;
  const first = result.benefits[0]!;
  return {
    ...(reference === undefined ? {} : { reference }),
    months: result.months.map(({ month, paid, due, collected, toClient, lines, grounds }) => ({
      month,
      paid: euros(paid),
      due: euros(due),
      collected: euros(collected),
      toClient: euros(toClient),
      lines: lines.map((line) => printLine(line, language)),
      grounds,
    })),
    collected: euros(result.collected),
    toClient: euros(result.toClient),
    incomeOf: first.incomeOf,
    lastNoticeDay: first.lastNoticeDay,
    benefits: result.benefits.map(({ collected, toClient, ...benefit }) => ({
      ...benefit,
      collected: euros(collected),
      toClient: euros(toClient),
    })),
    ...closing({
      questions: result.questions,
      humanInputs: findingsIn(result.input, offsetFields, (path) => lawAt(result, path)),
      laws: [...result.laws.advances, ...result.laws.payments],
      identity,
      language,
    }),
  };
}

/** The law of an object of the document: of an advance that of its month. */
function lawAt({ laws }: Offset, path: string): Law | undefined {
  const place = /^\/advances\/(\d+)$/.exec(path)?.[1];
  if (place !== undefined) return laws.advances[Number(place)];
  return path === "" ? laws.payments[0] : undefined;
}

function printLine(
  { to, kind, person, before, due, amount, reason, grounds }: OffsetLine,
  language: Language,
): OffsetLineDocument {
  const { fi, sv, en } = incomeKinds[kind];
  return {
    to,
    benefit: kind,
    person,
    heading: { fi, sv, en },
    ...(before === null ? {} : { before: euros(before) }),
    ...(due === null ? {} : { due: euros(due) }),
    amount: euros(amount),
    ...(reason === null ? {} : { reason, reasonText: offsetReasons[reason][language] }),
    grounds,
  };
}

/** Reads, works out and prints a document of `offset`. */
export function offsetAnswer(
  document: unknown,
  lawFor: (on: Day) => Law,
  identity: (law: Law) => Identity,
  language: Language,
): Parsed<OffsetDocument> {
  const parsed = parseOffsetInput(document);
  if (!parsed.ok) return parsed;
  return { ok: true, value: printOffset(offset(parsed.value, lawFor), identity, language) };
}
