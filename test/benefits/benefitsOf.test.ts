import { describe, expect, it } from "vitest";
import { type BenefitsAnswer, benefitsOf, parseBenefitsInput } from "../../src/index.js";
import { type Facts, findings, type PersonFacts, settled } from "./people.js";

interface Family {
  readonly a?: PersonFacts;
  readonly b?: PersonFacts;
  readonly incomes?: readonly Facts[];
  readonly pending?: readonly Facts[];
  readonly asOf?: string;
}

/** A couple with a child of ten, on the fourth of May unless said otherwise. */
function answer({ a = {}, b = {}, incomes = [], pending, asOf = "2026-05-04" }: Family = {}): BenefitsAnswer {
  const read = parseBenefitsInput({
    month: "2026-05",
    ...(asOf === "" ? {} : { asOf }),
    ...(pending === undefined ? {} : { pending }),
    household: {
      dwelling: { tenure: "rented" },
      persons: [
        { id: "a", role: "applicant", born: "1990-05-05", ...a },
        { id: "b", role: "spouse", born: "1990-06-06", ...b },
        { id: "c", role: "child", born: "2015-08-08" },
      ],
      incomes,
      expenses: [],
    },
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  return benefitsOf(read.value);
}

/** Handed over on Thursday 5 February 2026: its month runs to 5 March, and from April on half may be taken. */
const prompt: Facts = { for: "primaryBenefit", givenOn: "2026-02-05", delivery: "handed", ...findings };
const toRegister: Facts = { ...prompt, for: "fullTimeRegistration" };

describe("A prompt is answered by what the rest of the document tells", () => {
  const stateOf = (own: Facts, family: Family = {}) => {
    const { prompts, reductions } = answer({ ...family, a: { ...family.a, prompts: [own] } });
    return [prompts[0]!.state!.state, reductions[0]!.percent];
  };
  const nothing = ["reducible", 50];
  const inTime = ["complied", 0];
  const day = { appliedOn: "2026-02-20" };

  it.each<[string, string, Facts, (string | number)[]]>([
    [
      "housing allowance, which is the household's, applied for by the spouse",
      "generalHousingAllowance",
      { person: "b", ...day },
      inTime,
    ],
    ["housing allowance, by nobody knows whom", "generalHousingAllowance", day, inTime],
    ["child benefit, in the name of the child", "childBenefit", { person: "c", ...day }, inTime],
    ["a study grant, which is each adult's own", "studyGrant", { person: "a", ...day }, inTime],
    ["a study grant, by nobody knows whom", "studyGrant", day, inTime],
    ["a study grant of the spouse", "studyGrant", { person: "b", ...day }, nothing],
    ["a survivor's pension, which is everybody's own", "survivorsPension", { person: "a", ...day }, inTime],
    ["a survivor's pension of the spouse", "survivorsPension", { person: "b", ...day }, nothing],
    ["on nobody knows which day", "studyGrant", { person: "a" }, inTime],
    ["on the last day of the month", "studyGrant", { person: "a", appliedOn: "2026-03-05" }, inTime],
    [
      "a day late: nothing is taken of May any more",
      "studyGrant",
      { person: "a", appliedOn: "2026-03-06" },
      ["ended", 0],
    ],
    [
      "on the day of the question: of May half is still taken",
      "studyGrant",
      { person: "a", appliedOn: "2026-05-04" },
      ["ended", 50],
    ],
    ["after the day of the question", "studyGrant", { person: "a", appliedOn: "2026-05-05" }, nothing],
  ])("%s", (_, benefit, application, expected) => {
    expect(stateOf({ ...prompt, benefit }, { pending: [{ kind: benefit, ...application }] })).toEqual(expected);
  });

  it("an application for another benefit is none", () => {
    const pending = [{ kind: "studentLoan", person: "a", ...day }];
    expect(stateOf({ ...prompt, benefit: "studyGrant" }, { pending })).toEqual(nothing);
    const both = [...pending, { kind: "studyGrant", person: "a", ...day }];
    expect(stateOf({ ...prompt, benefit: "studyGrant" }, { pending: both })).toEqual(inTime);
  });

  it("of two applications the one that has been made, whichever is written first", () => {
    const pending = [
      { kind: "studyGrant", person: "a", appliedOn: "2026-05-05" },
      { kind: "studyGrant", person: "a", ...day },
    ];
    for (const list of [pending, [...pending].reverse()])
      expect(stateOf({ ...prompt, benefit: "studyGrant" }, { pending: list })).toEqual(inTime);
  });

  it("what the authority has noted on the prompt goes before it", () => {
    const pending = [{ kind: "studyGrant", person: "a", ...day }];
    expect(stateOf({ ...prompt, benefit: "studyGrant", complied: false }, { pending })).toEqual(nothing);
  });

  it("a benefit of the household that is being paid, to whomever", () => {
    const paid = (person: string) => ({ incomes: [{ person, kind: "generalHousingAllowance", net: "300.00" }] });
    const own = { ...prompt, benefit: "generalHousingAllowance" };
    expect(["a", "b", "c"].map((person) => stateOf(own, paid(person)))).toEqual([inTime, inTime, inTime]);
    expect(stateOf({ ...prompt, benefit: "studyGrant" }, paid("a"))).toEqual(nothing);
  });

  it("registration for full-time work by the situation of that person", () => {
    const seeker = (jobSeeker: boolean | undefined) => ({ situation: { jobSeeker } });
    expect(stateOf(toRegister, { a: seeker(true) })).toEqual(inTime);
    expect(stateOf(toRegister, { a: seeker(false) })).toEqual(nothing);
    expect(stateOf(toRegister, { a: seeker(undefined) })).toEqual(nothing);
    expect(stateOf(toRegister, { a: seeker(false), b: seeker(true) })).toEqual(nothing);
    expect(stateOf({ ...prompt, benefit: "studyGrant" }, { a: seeker(true) })).toEqual(nothing);
  });
});

describe("Everything around a month", () => {
  it("is looked at on its first day, where no other is named", () => {
    expect(answer({ asOf: "" }).asOf).toBe("2026-05-01");
    expect(answer().asOf).toBe("2026-05-04");
  });

  it("tells the duty of each adult, and reductions of whoever was prompted or has refused", () => {
    const persons = ({ duties, reductions }: BenefitsAnswer) => [
      duties.map(({ person }) => person),
      reductions.map(({ person }) => person),
    ];
    const conduct = [{ ground: "integrationPlan", on: "2026-03-10", ...settled }];
    expect(persons(answer())).toEqual([["a", "b"], []]);
    expect(persons(answer({ a: { prompts: [toRegister] } }))).toEqual([["a", "b"], ["a"]]);
    expect(persons(answer({ b: { conduct } }))).toEqual([["a", "b"], ["b"]]);
    expect(persons(answer({ a: { conduct }, b: { prompts: [toRegister] } }))).toEqual([
      ["a", "b"],
      ["a", "b"],
    ]);
  });

  it("names the prompts of each person by their place in the document", () => {
    const conduct = [{ ground: "integrationPlan", on: "2026-03-10", ...settled }];
    const { prompts } = answer({ a: { conduct }, b: { prompts: [toRegister, { ...prompt, benefit: "studyGrant" }] } });
    expect(prompts.map(({ person, path }) => [person, path])).toEqual([
      ["b", "/household/persons/1/prompts/0"],
      ["b", "/household/persons/1/prompts/1"],
    ]);
    expect(prompts.map((own) => own.prompt.for)).toEqual(["fullTimeRegistration", "primaryBenefit"]);
  });

  it("hastens what has been applied for, unemployment first", () => {
    const pending = [
      { kind: "studyGrant", person: "a" },
      { kind: "generalSupport", person: "b" },
    ];
    expect(answer({ pending }).pending.map(({ kind }) => kind)).toEqual(["generalSupport", "studyGrant"]);
    expect(answer().pending).toEqual([]);
  });

  it("asks for each fact once, whoever needs it: benefits, duties and reductions", () => {
    const paths = answer({ a: { prompts: [{ ...toRegister, reasonable: undefined }] } }).questions.map(
      ({ path }) => path,
    );
    expect(paths).toEqual([...new Set(paths)]);
    expect(paths).toEqual(
      expect.arrayContaining([
        "/household/persons/0/situation/jobSeeker",
        "/household/persons/1/situation/jobSeeker",
        "/household/persons/1/situation/workHoursPerWeek",
        "/household/persons/0/prompts/0/reasonable",
      ]),
    );
  });
});
