import type { AssessInput, Asset, Dwelling, Expense, Guidance, Household, Income, Person } from "../facts.js";

/**
 * Empty objects of the facts as literals, for the parser to fill. Each literal gives all its objects one hidden class
 * with every field inside; copies made by spreading at one shared place do not, and the rules then run at half the speed.
 * What the rules read of every object comes first. The plain ones leave away what only a few objects carry, which keeps
 * them within a line or two of the processor's cache.
 */
export interface Blank {
  readonly full: () => Record<string, unknown>;
  readonly plain?: () => Record<string, unknown>;
}

type Of<T> = () => { [Name in Exclude<keyof T, symbol>]-?: unknown };

const input = (() => ({
  household: undefined,
  month: undefined,
  period: undefined,
  carryIn: undefined,
  practice: undefined,
  reference: undefined,
})) satisfies Of<AssessInput>;

const household = (() => ({
  persons: undefined,
  siblings: undefined,
  incomes: undefined,
  expenses: undefined,
  assets: undefined,
  municipality: undefined,
  dwelling: undefined,
})) satisfies Of<Household>;

const person = (() => ({
  bornNumber: 0,
  plain: false,
  id: undefined,
  role: undefined,
  born: undefined,
  livingArrangement: undefined,
  share: undefined,
  singleParent: undefined,
  present: undefined,
  replacedBasicAmount: undefined,
  daysAbroad: undefined,
  daysAbroadCounted: undefined,
  coeliac: undefined,
  carer: undefined,
  reduction: undefined,
  situation: undefined,
  prompts: undefined,
  conduct: undefined,
  decidedReductions: undefined,
})) satisfies Of<Person>;

const plainPerson = (() => ({
  bornNumber: 0,
  plain: true,
  id: undefined,
  role: undefined,
  born: undefined,
  livingArrangement: undefined,
})) satisfies Of<Pick<Person, "bornNumber" | "plain" | "id" | "role" | "born" | "livingArrangement">>;

const income = (() => ({
  of: -1,
  plain: false,
  kindPlace: -1,
  net: undefined,
  kind: undefined,
  person: undefined,
  paidOn: undefined,
  payer: undefined,
  estimated: undefined,
  oneOff: undefined,
  irregular: undefined,
  garnished: undefined,
  recovered: undefined,
  workExpenses: undefined,
  lateKnown: undefined,
  spread: undefined,
  disregarded: undefined,
  undrawn: undefined,
  required: undefined,
})) satisfies Of<Income>;

const plainIncome = (() => ({
  of: -1,
  plain: true,
  kindPlace: -1,
  net: undefined,
  kind: undefined,
  person: undefined,
})) satisfies Of<Pick<Income, "of" | "plain" | "kindPlace" | "net" | "kind" | "person">>;

const expense = (() => ({
  of: -1,
  plain: false,
  kindPlace: -1,
  amount: undefined,
  kind: undefined,
  person: undefined,
  accepted: undefined,
  reason: undefined,
  necessary: undefined,
  privateCare: undefined,
  privateCareAccepted: undefined,
  inCash: undefined,
  compensated: undefined,
  dueOn: undefined,
  paidOn: undefined,
  retroactiveAccepted: undefined,
  share: undefined,
  shareReason: undefined,
  agreementConfirmed: undefined,
})) satisfies Of<Expense>;

const plainExpense = (() => ({
  of: -1,
  plain: true,
  kindPlace: -1,
  amount: undefined,
  kind: undefined,
  person: undefined,
})) satisfies Of<Pick<Expense, "of" | "plain" | "kindPlace" | "amount" | "kind" | "person">>;

const asset = (() => ({
  of: -1,
  kind: undefined,
  amount: undefined,
  person: undefined,
  available: undefined,
  protectedAs: undefined,
  recoveryOrder: undefined,
})) satisfies Of<Asset>;

const dwelling = (() => ({
  specialGround: undefined,
  specialGroundUntil: undefined,
  guidance: undefined,
  guidedBefore: undefined,
  noCheaperHome: undefined,
  residents: undefined,
  limit: undefined,
  tenure: undefined,
  liable: undefined,
})) satisfies Of<Dwelling>;

const guidance = (() => ({
  givenOn: undefined,
  endsOn: undefined,
  extendedTo: undefined,
  extensionGround: undefined,
})) satisfies Of<Guidance>;

type Make = () => Record<string, unknown>;

export const blanks = {
  input: { full: input as Make },
  household: { full: household as Make },
  person: { full: person as Make, plain: plainPerson as Make },
  income: { full: income as Make, plain: plainIncome as Make },
  expense: { full: expense as Make, plain: plainExpense as Make },
  asset: { full: asset as Make },
  dwelling: { full: dwelling as Make },
  guidance: { full: guidance as Make },
} satisfies Record<string, Blank>;
