import { readdirSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import {
  affectedBy,
  assess,
  assessMonths,
  assessReduction,
  assessTotals,
  benefitsAnswer,
  deadlinesAnswer,
  deadlinesPicture,
  diffLaw,
  effectsOf,
  explainLaw,
  findPrimaryBenefits,
  identityOf,
  type Law,
  lawOn,
  notificationsAnswer,
  offsetAnswer,
  parseAssessInput,
  parseMonthsInput,
  printInput,
  printSheet,
  privilegedIncomeView,
  recoveryAnswer,
  supplementaryAnswer,
} from "../src/index.js";
import { norms } from "../src/norms/index.js";

const folder = new URL("../examples/cases/", import.meta.url);
const documents = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as unknown);

const lawFor = (on: string): Law => lawOn(on, { norms });
const answers = {
  benefits: benefitsAnswer,
  deadlines: deadlinesAnswer,
  notifications: notificationsAnswer,
  offset: offsetAnswer,
  recovery: recoveryAnswer,
  supplementary: supplementaryAnswer,
} as const;

/** Everything that can be asked of the documents of the examples, as one text. */
function everything(): string {
  const told: unknown[] = [];
  for (const document of documents) {
    for (const answer of Object.values(answers)) told.push(answer(document, lawFor, identityOf, "fi"));
    told.push(deadlinesPicture(document, "sv"));
    const months = parseMonthsInput(document);
    if (months.ok) told.push(assessMonths(months.value.months, (on) => lawFor(on)).map((sheet) => sheet.assistance));
    const parsed = parseAssessInput(document);
    if (!parsed.ok) continue;
    const input = frozen(parsed.value);
    const law = lawFor(input.month);
    const sheet = assess(input, law);
    told.push(printSheet(sheet, identityOf(law)), printInput(input), assessTotals(input, law).assistance);
    told.push(sheet.questions!.map((question) => effectsOf(input, law, question)));
    told.push(privilegedIncomeView(input, law), affectedBy([input], law, lawFor("2026-03")));
    told.push(findPrimaryBenefits(input as never, `${input.month}-15` as never));
    for (const { id, role } of input.household.persons) {
      if (role !== "child") told.push(assessReduction(input as never, id, `${input.month}-28` as never));
    }
  }
  told.push(explainLaw("2026-03"), diffLaw("2026-02", "2026-03"));
  return JSON.stringify(told, (key, value) => (key === "laws" || key === "law" || key === "input" ? undefined : value));
}

/** Frozen through and through: whatever writes to it throws. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const own of Object.values(value)) frozen(own);
  }
  return value;
}

const { random } = Math;
const RealDate = Date;
const realIntl = Intl;
const locales = { number: Number.prototype.toLocaleString, text: String.prototype.localeCompare };
afterEach(() => {
  Math.random = random;
  globalThis.Date = RealDate;
  globalThis.Intl = realIntl;
  Number.prototype.toLocaleString = locales.number;
  String.prototype.localeCompare = locales.text;
});
const refuse = (what: string) => (): never => {
  throw new Error(`${what} was asked for`);
};

describe("the same answers", () => {
  frozen(documents);
  const usual = everything();

  it("without a clock, chance or the host's language", () => {
    Math.random = refuse("chance");
    // A date of given numbers is arithmetic; what the clock says is not.
    globalThis.Date = new Proxy(RealDate, {
      construct: (target, given: readonly number[]) =>
        given.length === 0 ? refuse("the clock")() : Reflect.construct(target, given),
      apply: refuse("the clock"),
      get: (target, name) => (name === "now" ? refuse("the clock") : Reflect.get(target, name)),
    });
    globalThis.Intl = new Proxy(realIntl, { get: refuse("the host's language") });
    Number.prototype.toLocaleString = refuse("the host's language") as never;
    String.prototype.localeCompare = refuse("the host's language") as never;
    expect(everything()).toBe(usual);
  });

  it("a second time, from input that nobody may write to", () => {
    expect(everything()).toBe(usual);
    expect(usual.length).toBeGreaterThan(100_000);
  });
});
