import {
  protectedFromRecovery,
  type Recovery,
  type RecoveryBlocker,
  type RecoveryInput,
  recoveryBlockers,
  recoveryGrounds,
  recoveryOf,
} from "../benefits/recovery.js";
import type { Ground } from "../dated.js";
import type { Day } from "../dates.js";
import { type Identity, identityOf, type Law } from "../law.js";
import { euros } from "../money.js";
import type { Language } from "../sheet.js";
import { type Closing, checkKnown, closing, commonFields, parseWith } from "./documents.js";
import { findingsIn } from "./print.js";
import type { Parsed, Problem } from "./problems.js";
import { note, objectReader } from "./read.js";
import type { FieldsOf } from "./schema.js";

const payment = {
  paidOn: { form: "day", grade: "required", about: "Day of payment." },
  amount: { form: "amount", grade: "required", about: "Assistance that was paid." },
  members: { form: "names", least: 1, most: 100, grade: "required", about: "Ids of the family at the payment." },
  due: { form: "amount", grade: "asked", about: "After misleading: what was due by right information." },
} as const satisfies FieldsOf<RecoveryInput["payments"][number]>;

export const recoveryFields = {
  ...commonFields,
  ground: { form: "oneOf", values: Object.keys(recoveryGrounds), grade: "required", about: "Ground of 20 §, or none." },
  from: { form: "text", most: 100, grade: "required", about: "Id of the person who is to pay." },
  of: {
    form: "names",
    least: 1,
    most: 100,
    grade: "asked",
    finding: "equalShares",
    about: "Ids of the members whose shares are concerned; asked when maintenance was neglected, else that of `from`.",
  },
  payments: { form: "list", of: payment, least: 1, most: 240, grade: "required", about: "Payments of assistance." },
  asOf: { form: "day", grade: "required", about: "Day on which the question is put." },
  orderedWhenGranting: {
    form: "flag",
    grade: "asked",
    finding: "orderedRecovery",
    findingOf: { mistakeOfAuthority: "recoveryBan" },
    about: "The decision that granted the assistance ordered recovery.",
  },
  deliberate: {
    form: "flag",
    grade: "asked",
    finding: "orderedRecovery",
    findingOf: { misleading: "misleadingRecovery", mistakeOfAuthority: "recoveryBan" },
    about: "The neglect or the misleading was deliberate.",
  },
  heard: {
    form: "flag",
    grade: "asked",
    finding: "recoveryHearing",
    findingOf: { mistakeOfAuthority: "recoveryBan" },
    about: "The person has been heard.",
  },
  livelihoodSafe: {
    form: "flag",
    grade: "asked",
    finding: "recoveryLimits",
    findingOf: { mistakeOfAuthority: "recoveryBan" },
    about: "It can be taken without endangering the livelihood of the person or of those the person maintains.",
  },
  afterDeathOf: { form: "day", grade: "none", about: "Day of death, where recovery was decided to wait for it." },
  appliedOn: { form: "day", grade: "none", about: "Day of the application to the administrative court." },
} as const satisfies FieldsOf<RecoveryInput>;

const readRecovery = objectReader(recoveryFields, undefined, true);

/** Reads the document of `recovery`. */
export function parseRecoveryInput(document: unknown): Parsed<RecoveryInput> {
  return parseWith<RecoveryInput>(document, readRecovery, checkRecovery);
}

function checkRecovery(
  { payments, asOf, of, ground, appliedOn, afterDeathOf }: RecoveryInput,
  problems: Problem[],
): void {
  checkKnown(asOf, "/asOf", problems);
  if (of !== undefined && ground === "strike") note(problems, "/of", "onlyFor", "grounds other than strike", of);
  if (appliedOn !== undefined && appliedOn > asOf) {
    note(problems, "/appliedOn", "wrongOrder", `day up to ${asOf}`, appliedOn);
  }
  const members = new Set(payments.flatMap((own) => own.members));
  payments.forEach(({ paidOn, amount, due, members: own }, place) => {
    const path = `/payments/${place}`;
    checkKnown(paidOn, `${path}/paidOn`, problems);
    if (paidOn > asOf) note(problems, `${path}/paidOn`, "wrongOrder", `day up to ${asOf}`, paidOn);
    if (appliedOn !== undefined && appliedOn < paidOn) {
      note(problems, "/appliedOn", "wrongOrder", `day not before ${paidOn}`, appliedOn);
    }
    if (afterDeathOf !== undefined && (afterDeathOf < paidOn || afterDeathOf > asOf)) {
      note(problems, "/afterDeathOf", "wrongOrder", `day from ${paidOn} to ${asOf}`, afterDeathOf);
    }
    if (due !== undefined && due > amount) note(problems, `${path}/due`, "tooLarge", "at most amount", due);
    own.forEach((id, number) => {
      if (own.indexOf(id) < number) note(problems, `${path}/members/${number}`, "duplicate", "each member once", id);
    });
  });
  of?.forEach((id, place) => {
    if (!members.has(id)) note(problems, `/of/${place}`, "unknownPerson", "id of a member", id);
  });
}

export interface RecoveryDocument extends Closing {
  readonly reference?: string;
  readonly ground: string;
  readonly item: string;
  readonly from: string;
  readonly recoverable: string;
  readonly lines: readonly {
    readonly paidOn: string;
    readonly amount: string;
    readonly recoverable: string;
    /** `null` where recovery is forbidden. */
    readonly lastDay: string | null;
    readonly blockedBy: readonly RecoveryBlocker[];
    readonly grounds: readonly Ground[];
  }[];
  readonly blockedBy: readonly { readonly code: RecoveryBlocker; readonly text: string }[];
  /** Kinds of asset that recovery leaves alone. */
  readonly protected: readonly string[];
  readonly grounds: readonly Ground[];
}

export function printRecovery(
  { input, lines, recoverable, blockedBy, grounds, questions, laws }: Recovery,
  identity: (law: Law) => Identity = identityOf,
  language: Language = "en",
): RecoveryDocument {
  const { reference, ground, from } = input;
  return {
    ...(reference === undefined ? {} : { reference }),
    ground,
    item: recoveryGrounds[ground].item,
    from,
    recoverable: euros(recoverable),
    lines: lines.map((line) => ({ ...line, amount: euros(line.amount), recoverable: euros(line.recoverable) })),
    blockedBy: blockedBy.map((code) => ({ code, text: recoveryBlockers[code][language] })),
    protected: protectedFromRecovery,
    grounds,
    ...closing({
      questions,
      humanInputs: findingsIn(input, recoveryFields, () => laws[0]),
      laws,
      identity,
      language,
    }),
  };
}

/** Reads, works out and prints a document of `recovery`. */
export function recoveryAnswer(
  document: unknown,
  lawFor: (on: Day) => Law,
  identity: (law: Law) => Identity,
  language: Language,
): Parsed<RecoveryDocument> {
  const parsed = parseRecoveryInput(document);
  if (!parsed.ok) return parsed;
  return { ok: true, value: printRecovery(recoveryOf(parsed.value, lawFor), identity, language) };
}
