import { describe, expect, it } from "vitest";
import { assessReduction, type Day } from "../../src/index.js";
import {
  askedIn,
  assessed,
  cited,
  type Facts,
  findings,
  type PersonFacts,
  parsed,
  settled,
  type When,
} from "./people.js";

const at = "/household/persons/0/conduct/0";
const yesOrNo = [true, false];

/** Somebody with one neglect. */
const neglect = (own: Facts, more: PersonFacts = {}): PersonFacts => ({ ...more, conduct: [{ ...settled, ...own }] });
/** The first ground that was looked at. */
const stepOf = (person: PersonFacts, when: When) => assessed(person, when).steps[0]!;
const daysOf = (person: PersonFacts, when: When) => {
  const { percent, reduction } = assessed(person, when);
  return [percent, reduction?.from ?? null, reduction?.to ?? null];
};
const nextOf = (person: PersonFacts, when: When) => {
  const { next } = assessed(person, when);
  return next === null ? null : [next.percent, next.from, ...next.needs];
};

const refused2024: Facts = { ground: "refusedWork", on: "2024-06-10" };
const refused2019: Facts = { ground: "refusedWork", on: "2019-06-10" };
const before2024: PersonFacts = { decidedReductions: [{ percent: 20, from: "2024-03-01", to: "2024-04-20" }] };
const before2019: PersonFacts = { decidedReductions: [{ percent: 20, from: "2019-03-01", to: "2019-04-20" }] };
const refusedAssessment: Facts = { goesOn: true, assessment: "refused", reasonableTime: true };
const second2024: Facts = { ...refused2024, ...refusedAssessment, directedOn: "2024-05-20" };
const sanction: Facts = { ground: "unemploymentSanction", on: "2026-04-15", until: "2026-05-26" };

describe("What a step of a reduction rests on", () => {
  const first2024 = [
    "1412/1997 10 § 1 mom 1 kohta (1023/2022)",
    "1412/1997 10 § 1 mom (1023/2022)",
    "1412/1997 10 § 3 mom (1023/2022)",
  ];
  const limits2024 = "1412/1997 10 § 3 mom (1023/2022)";
  const reform = "1412/1997 10 § (26/2026)";

  it.each<[string, PersonFacts, When, string[]]>([
    [
      "20 percent until 2022",
      neglect(refused2019),
      { month: "2019-07" },
      [
        "1412/1997 10 § 1 mom 1 kohta (1004/2012)",
        "1412/1997 10 § 1 mom (1294/2002)",
        "1412/1997 10 § 4 mom",
        "1412/1997 10 § 4 mom",
      ],
    ],
    [
      "40 percent until 2022",
      neglect({ ...refused2019, unwilling: true }, before2019),
      { month: "2019-07" },
      [
        "1412/1997 10 § 1 mom 1 kohta (1004/2012)",
        "1412/1997 10 § 3 mom (1294/2002)",
        "1412/1997 10 § 4 mom",
        "1412/1997 10 § 3 mom (939/2012)",
        "1412/1997 10 § 4 mom",
      ],
    ],
    ["20 percent from 2023", neglect(refused2024), { month: "2024-07" }, [...first2024, limits2024]],
    [
      "20 percent from 2023, ended by making it good",
      neglect({ ...refused2024, compliedOn: "2024-07-20" }),
      { month: "2024-07" },
      [...first2024, "1412/1997 10 §", limits2024],
    ],
    [
      "40 percent from 2023",
      neglect(second2024, before2024),
      { month: "2024-07" },
      [
        "1412/1997 10 § 1 mom 1 kohta (1023/2022)",
        "1412/1997 10 § 2 mom (1023/2022)",
        "1412/1997 10 § 3 mom (1023/2022)",
        "1412/1997 10 § 2 mom (1023/2022)",
        limits2024,
      ],
    ],
    ["a sanction", neglect(sanction), { month: "2026-04" }, [reform, reform, reform, reform]],
    ["a sanction in its second month", neglect(sanction), { month: "2026-05" }, [reform, reform, reform, reform]],
    ["a ground that is none any more", neglect({ ...refused2024, on: "2026-03-02" }), { month: "2026-04" }, [reform]],
    [
      "a neglect after the day of the question",
      neglect(refused2024),
      { month: "2024-07", asOf: "2024-06-09" },
      first2024.slice(0, 1),
    ],
  ])("%s", (_, person, when, grounds) => {
    expect(cited(stepOf(person, when).grounds)).toEqual(grounds);
  });

  it("of a sanction the time is that of the sanction, of an integration plan the two months", () => {
    const documents = (person: PersonFacts, month: string) =>
      stepOf(person, { month }).grounds.map(({ document }) => document);
    const kela = "Kela 28.1.2026";
    expect(documents(neglect(sanction), "2026-04")).toEqual([kela, kela, "STM in MTV 15.1.2026", "HE 116/2025"]);
    const plan = neglect({ ground: "integrationPlan", on: "2026-04-15" });
    expect(documents(plan, "2026-05")).toEqual([kela, kela, undefined, "HE 116/2025"]);
  });

  it("is named in three languages, and where it stands in the document", () => {
    const { heading, path } = stepOf(neglect(refused2024), { month: "2024-07" });
    expect(heading).toEqual({
      fi: "Kieltäytyminen työstä tai työvoimapalvelusta",
      sv: "Vägran att ta emot arbete eller arbetskraftsservice",
      en: "Refusal of work or of an employment service",
    });
    expect(path).toBe(at);
  });

  it("asks nothing of a ground that is not in force or has not happened yet", () => {
    const open = { heard: undefined, reasonable: undefined };
    for (const [on, asOf, blocker] of [
      ["2026-03-02", "2026-04-28", "notInForce"],
      ["2024-06-10", "2024-06-09", "later"],
    ] as const) {
      const step = stepOf(neglect({ ...refused2024, ...open, on }), { month: asOf.slice(0, 7), asOf });
      expect([step.blockedBy, step.questions, step.next]).toEqual([[blocker], [], null]);
    }
  });
});

describe("What a reduction asks for, by the section of the day", () => {
  it.each<[string, PersonFacts, When, unknown[]]>([
    [
      "until 2022 the hearing by the act on administrative procedure",
      { conduct: [refused2019] },
      { month: "2019-07" },
      [
        [`${at}/heard`, "434/2003 34 §", false, yesOrNo],
        [`${at}/reasonable`, "10 § 4 mom", false, yesOrNo],
        [`${at}/subsistenceSafe`, "10 § 4 mom", false, yesOrNo],
      ],
    ],
    [
      "from 2023 the hearing by 10 a §",
      { conduct: [refused2024] },
      { month: "2024-07" },
      [
        [`${at}/heard`, "10 a § 1 mom", false, yesOrNo],
        [`${at}/reasonable`, "10 § 3 mom", false, yesOrNo],
        [`${at}/subsistenceSafe`, "10 § 3 mom", false, yesOrNo],
      ],
    ],
    ["nothing of somebody who was not heard", neglect({ ...refused2024, heard: false }), { month: "2024-07" }, []],
    [
      "nothing where there was a good reason",
      { conduct: [{ ...refused2024, goodReason: true }] },
      { month: "2024-07" },
      [],
    ],
    [
      "after a reduction the direction to the assessment of service needs",
      neglect(refused2024, before2024),
      { month: "2024-07" },
      [[`${at}/directedOn`, "10 a § 3 mom", null, []]],
    ],
    [
      "after the direction whether the conduct goes on",
      neglect({ ...second2024, goesOn: undefined }, before2024),
      { month: "2024-07" },
      [[`${at}/goesOn`, "10 § 2 mom", false, yesOrNo]],
    ],
    [
      "nothing where the conduct does not go on",
      neglect({ ...second2024, goesOn: false, assessment: undefined }, before2024),
      { month: "2024-07" },
      [],
    ],
    [
      "then what came of the assessment, and whether the time was reasonable",
      neglect({ ...second2024, assessment: undefined, reasonableTime: undefined }, before2024),
      { month: "2024-07" },
      [
        [`${at}/assessment`, "10 a § 3 mom", null, ["attended", "booked", "refused"]],
        [`${at}/reasonableTime`, "10 a § 3 mom", false, yesOrNo],
      ],
    ],
    [
      "nothing where the time was found too short",
      neglect({ ...second2024, reasonableTime: false }, before2024),
      { month: "2024-07" },
      [],
    ],
    [
      "until 2022 after a reduction the refused action and the unwillingness",
      neglect(refused2019, before2019),
      { month: "2019-07" },
      [
        [`${at}/refusedPlanAction`, "10 § 3 mom", false, yesOrNo],
        [`${at}/unwilling`, "10 § 3 mom", false, yesOrNo],
      ],
    ],
    [
      "of these two only what is not known",
      neglect({ ...refused2019, refusedPlanAction: false }, before2019),
      { month: "2019-07" },
      [[`${at}/unwilling`, "10 § 3 mom", false, yesOrNo]],
    ],
    [
      "and the other way round",
      neglect({ ...refused2019, unwilling: false }, before2019),
      { month: "2019-07" },
      [[`${at}/refusedPlanAction`, "10 § 3 mom", false, yesOrNo]],
    ],
    [
      "of a sanction its end, once its first month is over",
      neglect({ ...sanction, until: undefined }),
      { month: "2026-05" },
      [[`${at}/until`, "10 §", null, []]],
    ],
  ])("%s", (_, person, when, questions) => {
    expect(askedIn(assessed(person, when).questions)).toEqual(questions);
  });

  it("without a reduction before, the refused action is no matter even where repeated conduct is enough", () => {
    const conduct = [
      { ground: "activationPlan", on: "2019-02-20", ...settled },
      { ...refused2019, ...settled },
    ];
    const when = { month: "2019-07", practice: { repeatedConduct: "withoutReduction" } } as const;
    expect(askedIn(assessed({ conduct }, when).questions)).toEqual([
      ["/household/persons/0/conduct/1/unwilling", "10 § 3 mom", false, yesOrNo],
    ]);
  });

  it("names the person and the place in the household", () => {
    const document = {
      month: "2024-07",
      household: {
        persons: [
          { id: "a", role: "applicant", born: "1985-05-05" },
          { id: "b", role: "spouse", born: "1986-06-06", conduct: [{ ...refused2024, ...settled, heard: undefined }] },
        ],
        incomes: [],
        expenses: [],
      },
    };
    const { questions, steps } = assessReduction(parsed(document), "b", "2024-07-28" as Day);
    expect(questions.map(({ code, person, path }) => [code, person, path])).toEqual([
      ["heard", "b", "/household/persons/1/conduct/0/heard"],
    ]);
    expect(steps.map(({ path }) => path)).toEqual(["/household/persons/1/conduct/0"]);
  });
});

describe("The day of each fact, to the day", () => {
  const july = { month: "2024-07" };
  const august = { month: "2024-08" };

  it("what was made good counts from the day on which it was", () => {
    const person = neglect({ ...refused2024, compliedOn: "2024-07-10" });
    expect(daysOf(person, { ...august, asOf: "2024-07-09" })).toEqual([20, "2024-08-01", "2024-08-10"]);
    expect(assessed(person, { ...august, asOf: "2024-07-10" }).blockedBy).toEqual(["complied"]);
  });

  it("made good on the second day of the reduction it takes one day, by the reading that ends it at once", () => {
    const sameDay = { practice: { reductionEnds: "sameDay" } } as const;
    const person = (compliedOn: string) => neglect({ ...refused2024, compliedOn });
    expect(daysOf(person("2024-07-02"), { ...july, ...sameDay })).toEqual([20, "2024-07-01", "2024-07-01"]);
    expect(assessed(person("2024-07-01"), { ...july, ...sameDay }).blockedBy).toEqual(["complied"]);
  });

  it("a sanction that begins on the last day of a month reduces that day", () => {
    const person = neglect({ ...sanction, on: "2026-04-30" });
    expect(daysOf(person, { month: "2026-04", asOf: "2026-05-04" })).toEqual([20, "2026-04-30", "2026-04-30"]);
  });

  it("a reduction that began on the day of the refusal does not come before it", () => {
    const decided = (from: string) => ({ decidedReductions: [{ percent: 20, from, to: "2024-06-30" }] });
    expect(nextOf(neglect(second2024, decided("2024-06-10")), july)).toEqual([40, "2024-07-01", "noEarlierReduction"]);
    const directed = { ...second2024, directedOn: "2024-06-09" };
    expect(assessed(neglect(directed, decided("2024-06-09")), july).percent).toBe(40);
  });

  it("the direction may come on the first day of the reduction before, and after the first of several", () => {
    const decidedReductions = ["2024-03-01", "2024-05-01"].map((from) => ({ percent: 20, from, to: "2024-05-31" }));
    const directed = (directedOn: string) => neglect({ ...second2024, directedOn }, { decidedReductions });
    expect(assessed(directed("2024-02-29"), july).percent).toBe(20);
    expect(assessed(directed("2024-03-01"), july).percent).toBe(40);
    expect(assessed(directed("2024-04-10"), july).percent).toBe(40);
  });

  it("on the day of the direction what is missing is what comes of it", () => {
    const open = { ...second2024, directedOn: "2024-07-03", assessment: undefined };
    const needs = (asOf: string) => nextOf(neglect(open, before2024), { ...july, asOf })?.slice(2);
    expect(needs("2024-07-02")).toEqual(["notDirected"]);
    expect(needs("2024-07-03")).toEqual(["assessmentOpen"]);
  });

  it("a direction after the day of the question changes nothing", () => {
    const asOf = "2024-07-03";
    const later = neglect({ ...second2024, directedOn: "2024-07-05" }, before2024);
    const none = neglect({ ...second2024, directedOn: undefined }, before2024);
    for (const when of [
      { ...july, asOf },
      { ...august, asOf },
    ])
      expect(assessed(later, when)).toEqual(assessed(none, when));
  });

  it.each([
    ["before the reduction begins: at once", "2024-06-20", "2024-07", [40, "2024-07-01", "2024-07-31"]],
    ["on its first day: from the month after", "2024-07-01", "2024-07", [20, "2024-07-01", "2024-07-31"]],
    ["on its first day: 40 in August", "2024-07-01", "2024-08", [40, "2024-08-01", "2024-08-10"]],
    ["within its first month: 20 in July", "2024-07-05", "2024-07", [20, "2024-07-01", "2024-07-31"]],
    ["within its first month: 40 in August", "2024-07-05", "2024-08", [40, "2024-08-01", "2024-08-10"]],
  ])("directed %s", (_, directedOn, month, days) => {
    expect(daysOf(neglect({ ...second2024, directedOn }, before2024), { month })).toEqual(days);
  });

  it("from the day after the neglect, by that reading, but not in a month that begins before the age of 17", () => {
    const person = (born: string) => ({ ...neglect(refused2024), born });
    const from = { month: "2024-06", practice: { reductionStarts: "dayAfterConduct" } } as const;
    expect(daysOf(person("2007-06-01"), from)).toEqual([20, "2024-06-11", "2024-06-30"]);
    expect(assessed(person("2007-06-02"), from).blockedBy).toEqual(["tooYoung"]);
  });

  it("nothing is taken off the amount of a child of the family, however old", () => {
    const document = {
      month: "2024-07",
      household: {
        persons: [
          { id: "a", role: "applicant", born: "1985-05-05" },
          { id: "c", role: "child", born: "2006-09-09", conduct: [{ ...refused2024, ...settled }] },
        ],
        incomes: [],
        expenses: [],
      },
    };
    const found = assessReduction(parsed(document), "c", "2024-07-28" as Day);
    expect([found.percent, found.blockedBy, found.next]).toEqual([0, ["tooYoung"], null]);
  });
});

describe("Days and months of the percentage of the month", () => {
  const days = ({ from, to }: { from: Day | null; to: Day | null }) => [from, to];

  it("are those of the whole reduction while something is missing for 40 percent", () => {
    const open = neglect({ ...second2024, directedOn: "2024-07-05", assessment: undefined }, before2024);
    const found = assessed(open, { month: "2024-07" });
    expect([days(found.steps[0]!), found.months]).toEqual([
      ["2024-07-01", "2024-08-10"],
      ["2024-07", "2024-08"],
    ]);
  });

  it("end before the 40 percent, and begin with them", () => {
    const person = neglect({ ...second2024, directedOn: "2024-07-05" }, before2024);
    const months = (month: string) => {
      const found = assessed(person, { month });
      return [days(found.steps[0]!), found.months];
    };
    expect(months("2024-07")).toEqual([["2024-07-01", "2024-07-31"], ["2024-07"]]);
    expect(months("2024-08")).toEqual([["2024-08-01", "2024-08-10"], ["2024-08"]]);
  });

  it("are known before the reduction begins, where it begins with 40 percent", () => {
    const found = assessed(neglect(second2024, before2024), { month: "2024-06" });
    expect([days(found.steps[0]!), found.months, found.blockedBy]).toEqual([
      ["2024-07-01", "2024-08-10"],
      [],
      ["notBegun"],
    ]);
  });

  it("are the same whichever of its months is asked for", () => {
    for (const month of ["2024-07", "2024-08"])
      expect(assessed(neglect(refused2024), { month }).months).toEqual(["2024-07", "2024-08"]);
  });

  it("of a prompt without an end go from its first month to the month asked for", () => {
    const prompts = [{ for: "fullTimeRegistration", givenOn: "2026-03-02", delivery: "handed", ...findings }];
    const when = { month: "2026-07", practice: { promptReductionMonths: "untilCompliance" } } as const;
    expect(assessed({ prompts }, when).months).toEqual(["2026-05", "2026-06", "2026-07"]);
  });

  it("of somebody whom nothing concerns there are none, and nothing is cited", () => {
    const found = assessed({}, { month: "2024-07" });
    expect(found).toMatchObject({ percent: 0, reduction: null, months: [], blockedBy: [], next: null, grounds: [] });
  });

  it("what stands in the way of 20 percent does so from the day on which they would begin", () => {
    const unheard = neglect({ ...sanction, heard: undefined });
    expect(nextOf(unheard, { month: "2026-04" })).toEqual([20, "2026-04-15", "hearingMissing"]);
    const directedBefore = neglect({ ...second2024, heard: undefined }, before2024);
    expect(nextOf(directedBefore, { month: "2024-07" })).toEqual([40, "2024-07-01", "hearingMissing"]);
  });
});

describe("A sanction whose end nobody has stated", () => {
  const open = neglect({ ...sanction, until: undefined });

  it.each<[string, string, string[], string[]]>([
    ["before it", "2026-03", ["notBegun"], []],
    ["in its first month", "2026-04", [], []],
    ["in its second", "2026-05", ["endNotKnown"], ["until"]],
    ["in its sixth, the last", "2026-09", ["endNotKnown"], ["until"]],
    ["when six months are over", "2026-10", ["over"], []],
  ])("%s", (_, month, blockedBy, asks) => {
    const found = assessed(open, { month, asOf: "2026-11-02" });
    expect([found.blockedBy, found.questions.map(({ code }) => code)]).toEqual([blockedBy, asks]);
  });
});

describe("What the law of 2026-01-31 leaves behind", () => {
  const refused = (on: string, decidedReductions?: Facts[], more: Facts = {}) =>
    neglect({ ground: "refusedWork", on, ...more }, decidedReductions === undefined ? {} : { decidedReductions });

  it("what reaches the first day of the reform alone is not reduced on it unless that was decided before", () => {
    expect(assessed(refused("2025-12-01"), { month: "2026-02" }).blockedBy).toEqual(["oldLawEnded"]);
    const decided = [{ percent: 20, from: "2026-01-01", to: "2026-02-01" }];
    expect(daysOf(refused("2025-12-01", decided), { month: "2026-02" })).toEqual([20, "2026-02-01", "2026-02-01"]);
    expect(assessed(refused("2025-11-30"), { month: "2026-02" }).blockedBy).toEqual(["over"]);
  });

  it("a decision that ends with the first day of the reform runs through it", () => {
    const decided = [{ percent: 20, from: "2026-01-01", to: "2026-02-01" }];
    expect(daysOf(refused("2025-12-20", decided), { month: "2026-02" })).toEqual([20, "2026-02-01", "2026-02-01"]);
  });

  it("a decision made on the first day of the reform is none of the law before", () => {
    const decided = [{ percent: 20, decidedOn: "2026-02-01", from: "2026-02-01", to: "2026-03-10" }];
    expect(assessed(refused("2026-01-10", decided), { month: "2026-02" }).blockedBy).toEqual(["oldLawEnded"]);
  });

  it("a higher reduction that ended in January does not hide the one that runs on", () => {
    const decided = [
      { percent: 40, from: "2026-01-01", to: "2026-01-31" },
      { percent: 20, decidedOn: "2026-01-28", from: "2026-02-01", to: "2026-02-20" },
    ];
    expect(daysOf(refused("2025-12-20", decided), { month: "2026-02" })).toEqual([20, "2026-02-01", "2026-02-20"]);
  });

  it.each<[string, Facts, string, string, string]>([
    ["its decision reached no further", {}, "2026-02-20", "2026-03", "oldLawEnded"],
    ["the two months are over", {}, "2026-03-31", "2026-04", "over"],
    ["it was made good", { compliedOn: "2026-02-15" }, "2026-03-31", "2026-03", "complied"],
  ])("is over because %s", (_, more, to, month, blocker) => {
    const decided = [{ percent: 20, decidedOn: "2026-01-28", from: "2026-02-01", to }];
    const person = refused("2026-01-10", decided, more);
    expect(assessed(person, { month: "2026-02" }).percent).toBe(20);
    expect(assessed(person, { month, asOf: "2026-05-28" }).blockedBy).toEqual([blocker]);
  });
});

describe("Repeated conduct without a reduction, by the reading of it until 2022", () => {
  const when = { month: "2019-07", practice: { repeatedConduct: "withoutReduction" } } as const;
  const repeated = (ground: string) => ({
    conduct: [
      { ground, on: "2019-02-20", ...settled },
      { ...refused2019, unwilling: true, ...settled },
    ],
  });

  it("counts what was a ground of the act on its day", () => {
    expect(assessed(repeated("activationPlan"), when).percent).toBe(40);
  });

  it("does not count the loss of a benefit, which was none then", () => {
    expect(assessed(repeated("unemploymentSanction"), when).percent).toBe(20);
    expect(nextOf(repeated("unemploymentSanction"), when)).toEqual([40, "2019-07-01", "noEarlierReduction"]);
  });
});

describe("The integration plan from 2026-02, by the reading of 20 and then 40 percent", () => {
  it("takes 40 percent of the very last day where that is the first of a month", () => {
    const person = neglect({ ground: "integrationPlan", on: "2026-03-01" });
    const when = { month: "2026-05", practice: { integrationPlanReduction: "twentyThenForty" } } as const;
    expect(daysOf(person, when)).toEqual([40, "2026-05-01", "2026-05-01"]);
    expect(daysOf(person, { month: "2026-05" })).toEqual([20, "2026-05-01", "2026-05-01"]);
  });
});

describe("Registration that the rest of the document tells", () => {
  const registration: Facts = { ground: "registration", on: "2024-06-10" };
  const july = { month: "2024-07" };

  it("by now is compliance, although nobody has noted when", () => {
    const found = assessed({ ...neglect(registration), situation: { jobSeeker: true } }, july);
    expect([found.percent, found.blockedBy, found.next]).toEqual([0, ["complied"], null]);
  });

  it("on a day that is noted ends the reduction by that day", () => {
    const late = { ...neglect({ ...registration, compliedOn: "2024-07-20" }), situation: { jobSeeker: true } };
    expect(daysOf(late, july)).toEqual([20, "2024-07-01", "2024-07-31"]);
    expect(assessed(late, { month: "2024-08" }).blockedBy).toEqual(["complied"]);
  });

  it("that is missing is none", () => {
    const missing = { ...neglect(registration), situation: { jobSeeker: false } };
    expect(daysOf(missing, july)).toEqual([20, "2024-07-01", "2024-07-31"]);
  });
});
