import type {
  AssessInput,
  Asset,
  CarryIn,
  Dwelling,
  Expense,
  Guidance,
  Household,
  Income,
  LateKnown,
  Period,
  Person,
  Presence,
  Reduction,
  Replacement,
  Spread,
} from "../facts.js";
import { assetKinds } from "../facts.js";
import { type ExpenseKind, expenseKinds } from "../figures/expenseKinds.js";
import { type IncomeKind, incomeKinds } from "../figures/incomeKinds.js";
import type { PlaceName } from "../figures/places.js";
import { type Practice, readings } from "../practice.js";
import { type Blank, blanks } from "./blanks.js";
import { conduct, decidedReduction, prompt, situation } from "./dutySchema.js";

/**
 * What it means that the host has left a field out: it is a problem; the sheet counts an assumption and asks; the sheet
 * counts a presumption and names it; there is none.
 */
export type Grade = "required" | "asked" | "presumed" | "none";

interface Common {
  readonly grade: Grade;
  /** The field is a human finding, left to a person by this place in the law. */
  readonly finding?: PlaceName;
  /** Another place for some kinds or grounds. */
  readonly findingOf?: Readonly<Record<string, PlaceName>>;
  /** What it is, for people; some stand apart (`aboutOf`). */
  readonly about?: string;
  /** The calculation does not read it: its findings belong to other answers. */
  readonly offSheet?: true;
}

/** A field of a document, as data: the parser, the printer, the findings and the published JSON Schema are made of it. */
export type Field = Common &
  (
    | { readonly form: "amount" | "share" | "day" | "month" | "flag" }
    | { readonly form: "dayOfMonth"; readonly end: "first" | "last" }
    | { readonly form: "whole"; readonly least: number; readonly most: number }
    | { readonly form: "text"; readonly most: number }
    | { readonly form: "code"; readonly pattern: string; readonly example: string }
    | { readonly form: "oneOf"; readonly values: readonly string[] }
    | { readonly form: "months"; readonly least: number; readonly most: number }
    /** A list of texts, or of some listed ones. */
    | { readonly form: "names"; readonly values?: readonly string[]; readonly least: number; readonly most: number }
    | {
        readonly form: "object";
        readonly fields: Fields;
        readonly nullable?: true;
        readonly blank?: Blank;
        /** It is a document of its own. */
        readonly isDocument?: true;
      }
    | {
        readonly form: "list";
        readonly of: Fields;
        readonly most: number;
        readonly least?: number;
        readonly blank?: Blank;
        /** Each item is a document of its own. */
        readonly areDocuments?: true;
      }
  );

export type Fields = { readonly [name: string]: Field };

/** Every field of a type, none forgotten and none too many; what the parser works out itself is left away. */
export type FieldsOf<T, WorkedOut extends keyof T = never> = {
  readonly [Name in Exclude<keyof T, WorkedOut | symbol>]-?: Field;
};

const period = {
  from: { form: "day", grade: "required", about: "First day of the grant." },
  to: { form: "day", grade: "required", about: "Last day of the grant." },
} as const satisfies FieldsOf<Period>;

const presence = {
  from: { form: "day", grade: "none", about: "First day in the household." },
  to: { form: "day", grade: "none", about: "Last day in the household." },
} as const satisfies FieldsOf<Presence>;

const replacement = {
  reason: {
    form: "oneOf",
    values: ["institution", "prison", "service", "other"],
    grade: "required",
    about: "Why the basic amount is replaced.",
  },
  amount: {
    form: "amount",
    grade: "none",
    finding: "replacedBasicAmount",
    about: "Euros a month in the place of the basic amount.",
  },
  share: {
    form: "share",
    grade: "none",
    finding: "replacedBasicAmount",
    about: "Part of the basic amount that is left.",
  },
} as const satisfies FieldsOf<Replacement>;

const reduction = {
  percent: {
    form: "whole",
    least: 0,
    most: 100,
    grade: "required",
    finding: "reduction",
    about: "Percent of the person's own basic amount.",
  },
  ground: {
    form: "text",
    most: 200,
    grade: "none",
    finding: "reduction",
    about: "Ground of the reduction in the authority's words.",
  },
  from: { form: "dayOfMonth", end: "first", grade: "none", about: "First day, or month, of the reduction." },
  to: { form: "dayOfMonth", end: "last", grade: "none", about: "Last day, or month, of the reduction." },
  heard: { form: "flag", grade: "asked", finding: "hearing", about: "The person has been heard." },
  reasonable: {
    form: "flag",
    grade: "asked",
    finding: "reductionLimits",
    about: "The reduction is not otherwise unreasonable.",
  },
  subsistenceSafe: {
    form: "flag",
    grade: "asked",
    finding: "reductionLimits",
    about: "It does not endanger the indispensable subsistence of a life of dignity.",
  },
} as const satisfies FieldsOf<Reduction>;

const person = {
  id: {
    form: "text",
    most: 100,
    grade: "required",
    about: "Name of the person within the document; no personal data is needed.",
  },
  role: {
    form: "oneOf",
    values: ["applicant", "spouse", "child"],
    grade: "required",
    about: "Place in the family (3 § 1 mom).",
  },
  born: { form: "day", grade: "required", about: "Day of birth." },
  livingArrangement: {
    form: "oneOf",
    values: ["alone", "sharedHousehold", "withParents"],
    grade: "asked",
    finding: "livingArrangement",
    about: "How an applicant without spouse and children lives; required then.",
  },
  share: {
    form: "share",
    grade: "presumed",
    finding: "alternatingResidence",
    about: "Part of the time a child in alternating residence lives here.",
  },
  singleParent: {
    form: "flag",
    grade: "asked",
    finding: "singleParent",
    about: "The applicant is a single parent although the facts alone do not say so.",
  },
  present: {
    form: "list",
    of: presence,
    least: 1,
    most: 31,
    grade: "none",
    about: "Parts of the month in the household; whole month when left out.",
  },
  replacedBasicAmount: { form: "object", fields: replacement, grade: "none", about: "Institution, prison or service." },
  daysAbroad: { form: "whole", least: 0, most: 31, grade: "none", about: "Days of the month abroad." },
  daysAbroadCounted: {
    form: "whole",
    least: 0,
    most: 31,
    grade: "asked",
    finding: "period",
    about: "How many days abroad count.",
  },
  coeliac: { form: "flag", grade: "none", about: "The person has coeliac disease." },
  carer: {
    form: "oneOf",
    values: ["informal", "family"],
    grade: "none",
    about: "Informal or family carer; keeps the earned-income deduction after 2026-02 as far as known.",
  },
  reduction: {
    form: "object",
    fields: reduction,
    grade: "none",
    about: "Reduction of the basic amount that the authority has decided on.",
  },
  situation: {
    form: "object",
    offSheet: true,
    fields: situation,
    grade: "asked",
    about:
      "Work, studies, health and family; asked where duties and benefits are looked for, not read by the calculation.",
  },
  prompts: {
    form: "list",
    offSheet: true,
    of: prompt,
    most: 100,
    grade: "none",
    about: "Prompts given; not read by the calculation.",
  },
  conduct: {
    form: "list",
    offSheet: true,
    of: conduct,
    most: 100,
    grade: "none",
    about: "Refusals and neglects; not read by the calculation.",
  },
  decidedReductions: {
    form: "list",
    offSheet: true,
    of: decidedReduction,
    most: 100,
    grade: "none",
    about: "Reductions decided before; not read by the calculation.",
  },
} as const satisfies FieldsOf<Person, "bornNumber" | "plain">;

const guidance = {
  givenOn: { form: "day", grade: "none", finding: "guidance", about: "Day of the guidance." },
  endsOn: { form: "day", grade: "asked", finding: "guidance", about: "Last day of the time given." },
  extendedTo: { form: "day", grade: "none", finding: "guidance", about: "Last day of the extended time." },
  extensionGround: {
    form: "text",
    most: 200,
    grade: "asked",
    finding: "guidance",
    about: "Why the time was extended.",
  },
} as const satisfies FieldsOf<Guidance>;

const dwelling = {
  specialGround: {
    form: "oneOf",
    values: ["childsInterest", "careSpace", "childVisits", "healthOrAge", "serviceHousing", "comparable"],
    grade: "none",
    finding: "specialGround",
    about: "Special ground for housing costs over the limit.",
  },
  specialGroundUntil: {
    form: "month",
    grade: "none",
    finding: "specialGround",
    about: "Last month in which the ground holds.",
  },
  guidance: {
    form: "object",
    fields: guidance,
    blank: blanks.guidance,
    nullable: true,
    grade: "asked",
    finding: "guidance",
    about: "Guidance to cheaper housing; null says that none has been given.",
  },
  guidedBefore: {
    form: "flag",
    grade: "asked",
    finding: "guidance",
    about: "Guided before in respect of the same housing need.",
  },
  noCheaperHome: {
    form: "flag",
    grade: "asked",
    finding: "noCheaperHome",
    about: "No real possibility of a cheaper home (law until 2024-03).",
  },
  residents: {
    form: "whole",
    least: 1,
    most: 100,
    grade: "presumed",
    about: "All who live in the dwelling; scales the limit only.",
  },
  limit: {
    form: "amount",
    grade: "asked",
    about: "Housing limit of the dwelling where none is shipped, euros a month.",
  },
  tenure: {
    form: "oneOf",
    values: ["rented", "companyShare", "ownHouse", "rightOfOccupancy"],
    grade: "asked",
    about: "Form of tenure.",
  },
  liable: {
    form: "flag",
    grade: "none",
    finding: "liability",
    about: "Whether the household is liable for the cost; liable when left out.",
  },
} as const satisfies FieldsOf<Dwelling>;

const expense = {
  kind: {
    form: "oneOf",
    values: Object.keys(expenseKinds) as ExpenseKind[],
    grade: "required",
    about: "Kind of cost.",
  },
  amount: { form: "amount", grade: "required", about: "The whole bill." },
  person: {
    form: "text",
    most: 100,
    grade: "none",
    about: "Id of the person whose cost it is; common to the household when left out.",
  },
  accepted: { form: "amount", grade: "presumed", finding: "neededSize", about: "The needed size of the cost." },
  reason: { form: "text", most: 200, grade: "none", finding: "neededSize", about: "Why that size." },
  necessary: {
    form: "flag",
    grade: "asked",
    finding: "necessaryHealth",
    findingOf: { movingCosts: "necessaryMove", rentDeposit: "necessaryMove" },
    about: "The cost is necessary.",
  },
  privateCare: { form: "flag", grade: "none", about: "The care is private." },
  privateCareAccepted: {
    form: "flag",
    grade: "asked",
    finding: "privateCare",
    about: "Private care is accepted all the same.",
  },
  inCash: { form: "flag", grade: "asked", finding: "depositInCash", about: "The deposit is granted in cash." },
  compensated: { form: "amount", grade: "none", finding: "compensated", about: "Part compensated from elsewhere." },
  dueOn: { form: "day", grade: "none", about: "Original due day." },
  paidOn: { form: "day", grade: "none", about: "Day on which the bill was paid." },
  retroactiveAccepted: {
    form: "flag",
    grade: "asked",
    finding: "retroactive",
    about: "A bill of an earlier month is accepted for a special reason.",
  },
  share: {
    form: "share",
    grade: "none",
    finding: "division",
    about: "Part of the bill that falls on this household and month.",
  },
  shareReason: {
    form: "oneOf",
    values: ["preparation", "coResidents"],
    grade: "none",
    finding: "division",
    about: "Why the bill is divided.",
  },
  agreementConfirmed: {
    form: "flag",
    grade: "presumed",
    finding: "visits",
    about: "The agreement on visits is confirmed.",
  },
} as const satisfies FieldsOf<Expense, "of" | "plain" | "kindPlace">;

const lateKnown = {
  decidedOn: { form: "day", grade: "asked", about: "Day of the decision that did not know the income." },
  told: { form: "flag", grade: "asked", finding: "lateKnown", about: "The applicant was told of the possibility." },
  available: { form: "flag", grade: "asked", finding: "lateKnown", about: "The money is at the client's disposal." },
  reasonable: { form: "flag", grade: "asked", finding: "lateKnown", about: "Counting it is not unreasonable." },
  deductionUsed: {
    form: "amount",
    grade: "asked",
    about: "Earned-income deduction already used in the month of payment.",
  },
} as const satisfies FieldsOf<LateKnown>;

const spread = {
  from: { form: "month", grade: "required", finding: "spread", about: "First month." },
  months: {
    form: "whole",
    least: 1,
    most: 120,
    grade: "required",
    finding: "spread",
    about: "Number of equal instalments.",
  },
} as const satisfies FieldsOf<Spread>;

const income = {
  person: { form: "text", most: 100, grade: "required", about: "Id of the person." },
  kind: {
    form: "oneOf",
    values: Object.keys(incomeKinds) as IncomeKind[],
    grade: "required",
    about: "Kind of income.",
  },
  net: { form: "amount", grade: "required", about: "After tax and compulsory payments." },
  paidOn: { form: "day", grade: "none", about: "Day of payment; within the month when left out." },
  payer: { form: "text", most: 100, grade: "none", about: "Who pays." },
  estimated: { form: "flag", grade: "none", finding: "estimated", about: "The amount is an estimate." },
  oneOff: { form: "flag", grade: "none", finding: "carriedSurplus", about: "Not regular income." },
  irregular: { form: "flag", grade: "asked", finding: "childIncome", about: "Of a child: minor and irregular." },
  garnished: { form: "amount", grade: "none", about: "Part that the bailiff took." },
  recovered: { form: "amount", grade: "none", about: "Part withheld as recovery." },
  workExpenses: {
    form: "amount",
    grade: "none",
    finding: "workExpenses",
    about: "Costs of going to work, part of net.",
  },
  lateKnown: { form: "object", fields: lateKnown, grade: "none", about: "Income found out after the decision." },
  spread: { form: "object", fields: spread, grade: "none", about: "Income divided into instalments." },
  disregarded: { form: "flag", grade: "asked", finding: "disregarded", about: "Left out, or counted, by a finding." },
  undrawn: { form: "flag", grade: "none", about: "A student loan that was not drawn." },
  required: { form: "flag", grade: "asked", finding: "studentLoan", about: "The student must use the loan." },
} as const satisfies FieldsOf<Income, "of" | "plain" | "kindPlace">;

const asset = {
  kind: { form: "oneOf", values: assetKinds, grade: "required", about: "Kind of asset." },
  amount: { form: "amount", grade: "required", about: "Value." },
  person: { form: "text", most: 100, grade: "none", about: "Id of the owner; common when left out." },
  available: { form: "flag", grade: "asked", finding: "assets", about: "Available when assistance is granted." },
  protectedAs: {
    form: "oneOf",
    values: ["home", "householdGoods", "workTool", "livelihood"],
    grade: "none",
    finding: "protectedAssets",
    about: "Protected by 12 § 2 mom.",
  },
  recoveryOrder: {
    form: "flag",
    grade: "none",
    finding: "recoveryOrder",
    about: "Assistance is granted against an order of recovery.",
  },
} as const satisfies FieldsOf<Asset, "of">;

const carryIn = {
  amount: { form: "amount", grade: "asked", about: "Surplus carried; worked out in a chain of months." },
  fromMonth: { form: "month", grade: "none", about: "The month before." },
  accepted: {
    form: "flag",
    grade: "asked",
    finding: "carriedSurplus",
    about: "The money is still there and counting it is reasonable.",
  },
} as const satisfies FieldsOf<CarryIn>;

const household = {
  municipality: {
    form: "code",
    pattern: "^\\d{3}$",
    example: "091",
    grade: "asked",
    about: "Code of the municipality of residence.",
  },
  dwelling: { form: "object", fields: dwelling, blank: blanks.dwelling, grade: "none", about: "The home." },
  persons: {
    form: "list",
    of: person,
    blank: blanks.person,
    least: 1,
    most: 100,
    grade: "required",
    about: "The family.",
  },
  incomes: {
    form: "list",
    of: income,
    blank: blanks.income,
    most: 1000,
    grade: "required",
    about: "Income of the family.",
  },
  expenses: {
    form: "list",
    of: expense,
    blank: blanks.expense,
    most: 1000,
    grade: "required",
    about: "Costs of the family.",
  },
  assets: { form: "list", of: asset, blank: blanks.asset, most: 1000, grade: "none", about: "Assets of the family." },
} as const satisfies FieldsOf<Household, "siblings">;

export const practice = Object.fromEntries(
  Object.entries(readings).map(([name, values]): [string, Field] => [name, { form: "oneOf", values, grade: "none" }]),
) as FieldsOf<Practice>;

/** The document of one household in one month. */
export const assessFields = {
  reference: {
    form: "text",
    most: 200,
    grade: "none",
    about: "The host's own name for the document, repeated in the answer.",
  },
  month: { form: "month", grade: "required", about: "The month assistance is worked out for." },
  period: { form: "object", fields: period, grade: "none", finding: "period", about: "A grant for part of the month." },
  household: {
    form: "object",
    fields: household,
    blank: blanks.household,
    grade: "required",
    about: "The family and its money.",
  },
  carryIn: { form: "object", fields: carryIn, grade: "none", about: "Surplus of the month before." },
  practice: {
    form: "object",
    fields: practice,
    grade: "none",
    about: "Open points of law read otherwise than by default.",
  },
} as const satisfies FieldsOf<AssessInput>;
