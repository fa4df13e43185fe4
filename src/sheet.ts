import type { Ground } from "./dated.js";
import type { AssessInput } from "./facts.js";
import type { Figures } from "./figures/figuresOn.js";
import { type Money, zero } from "./money.js";

/** The four parts of the calculation: two of needs, two of what there is to meet them with. */
export type Part = "basicAmount" | "otherBasicExpense" | "income" | "asset";

export type Language = "fi" | "sv" | "en";

export type Phrase = Readonly<Record<Language, string>>;

/** What a line is: shared by all lines of its kind, built once per law. */
export interface Heading extends Phrase {
  readonly part: Part;
  readonly rule: string;
}

/** What a cut is. */
export interface CutHeading extends Phrase {
  readonly rule: string;
}

/** A step of the law that takes something off what was given. */
export interface Cut {
  readonly heading: CutHeading;
  readonly amount: Money;
  readonly grounds: readonly Ground[];
  readonly percent?: number;
  readonly days?: number;
  /** First day of the month whose deduction it is, when that is an earlier one. */
  readonly month?: string;
}

/** One line of the calculation sheet. `given` less the cuts is `amount`; none is negative. @fi laskelman rivi */
export interface Line {
  readonly heading: Heading;
  /** Id of the person, or `null` when the line is common to the household. */
  readonly person: string | null;
  readonly given: Money;
  readonly cuts: readonly Cut[];
  readonly amount: Money;
  readonly grounds: readonly Ground[];
}

/** What the sheet had to assume because nobody has found it yet. */
export interface Question {
  readonly code: string;
  /** JSON Pointer to the missing field in the document. */
  readonly path: string;
  readonly person: string | null;
  readonly section: string;
  readonly assumed: string | number | boolean | null;
  /** The possible answers where they can be listed. */
  readonly answers: readonly (string | boolean | null)[];
}

/** What counts as true without a question until somebody finds otherwise, each with its bit in `Sheet.presumed`. */
export const presumptions = {
  wholeResidence: 1,
  residentsAreHousehold: 2,
  reasonableSize: 4,
  necessaryMedicine: 8,
  availableAsset: 16,
  visitAgreementConfirmed: 32,
} as const;

export type Presumption = keyof typeof presumptions;

/** The answers of a question that is answered with yes or no. */
export const yesOrNo = [true, false] as const;

/** No cuts: shared, so that a line without any allocates none. */
export const noCuts: readonly Cut[] = [];

/** Adds a cut, unless it is of nothing. */
export function cutting(
  cuts: readonly Cut[],
  heading: CutHeading,
  amount: Money,
  grounds: readonly Ground[],
): readonly Cut[] {
  if (amount === 0) return cuts;
  return cuts === noCuts ? [{ heading, amount, grounds }] : [...cuts, { heading, amount, grounds }];
}

/**
 * The calculation sheet (laskelma) while the rules write it. Rules post lines and questions and may read back sums only.
 * With `lines` null it keeps totals alone, for runs over a population.
 */
export class Sheet<Law extends Figures = Figures> {
  /** The facts it was made from. */
  readonly input: AssessInput;
  /** The law it was made with. */
  readonly law: Law;
  readonly lines: Line[] | null;
  readonly questions: Question[] | null;
  basicAmounts = zero;
  otherBasicExpenses = zero;
  income = zero;
  assets = zero;
  /** One-off income counted and what was carried in: the most that may be carried on. */
  carryable = zero;
  provisional = false;
  /** Bits of `presumptions`. */
  presumed = 0;
  assistance = zero;
  surplus = zero;
  carryOut = zero;
  // Needs and income by person, in pairs; only children are ever asked for.
  private readonly ofPersons: number[];

  constructor(input: AssessInput, law: Law, full: boolean) {
    this.input = input;
    this.law = law;
    this.lines = full ? [] : null;
    this.questions = full ? [] : null;
    const { persons, siblings } = input.household;
    this.ofPersons = siblings.length === 0 ? zeros : zeros.slice(0, persons.length + persons.length);
  }

  get needs(): Money {
    return (this.basicAmounts + this.otherBasicExpenses) as Money;
  }

  /** Writes a line of a person (place in `persons`) or of the household (-1) and gives its amount. */
  post(heading: Heading, person: number, given: Money, cuts: readonly Cut[], grounds: readonly Ground[]): Money {
    let left: number = given;
    for (let place = 0; place < cuts.length; place++) left -= cuts[place]!.amount;
    const amount = left as Money;
    switch (heading.part) {
      case "basicAmount":
        this.basicAmounts = (this.basicAmounts + amount) as Money;
        if (person >= 0 && this.ofPersons !== zeros) this.ofPersons[person * 2]! += amount;
        break;
      case "otherBasicExpense":
        this.otherBasicExpenses = (this.otherBasicExpenses + amount) as Money;
        if (person >= 0 && this.ofPersons !== zeros) this.ofPersons[person * 2]! += amount;
        break;
      case "income":
        this.income = (this.income + amount) as Money;
        if (person >= 0 && this.ofPersons !== zeros) this.ofPersons[person * 2 + 1]! += amount;
        break;
      case "asset":
        this.assets = (this.assets + amount) as Money;
        break;
    }
    if (this.lines !== null) {
      this.lines.push({
        heading,
        person: person < 0 ? null : this.input.household.persons[person]!.id,
        given,
        cuts,
        amount,
        grounds,
      });
    }
    return amount;
  }

  /** Basic amount and own other basic expenses of one person so far. */
  needsOf(person: number): Money {
    return this.ofPersons[person * 2] as Money;
  }

  /** Counted income of one person so far. */
  incomeOf(person: number): Money {
    return this.ofPersons[person * 2 + 1] as Money;
  }

  ask(
    code: string,
    path: string,
    person: number,
    section: string,
    assumed: Question["assumed"],
    answers: Question["answers"],
  ): void {
    this.provisional = true;
    // Two costs may lack the same finding, such as the tenure; it is asked once.
    if (this.questions === null || this.questions.some((question) => question.path === path)) return;
    this.questions.push({
      code,
      path,
      person: person < 0 ? null : this.input.household.persons[person]!.id,
      section,
      assumed,
      answers,
    });
  }

  /** Notes one of `presumptions`. */
  presume(presumption: number): void {
    this.presumed |= presumption;
  }
}

const zeros: number[] = new Array(200).fill(0);

/** What a rule needs that may ask but posts nothing. */
export type Asks = Pick<Sheet, "ask">;

/** Where a rule looks at something a second time, so that nothing is asked twice. */
export const silent: Asks = { ask: () => {} };
