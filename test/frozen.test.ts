import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as areas from "../src/areas/index.js";
import * as deadlines from "../src/deadlines/index.js";
import * as library from "../src/index.js";
import * as norms from "../src/norms/index.js";
import * as notifications from "../src/notifications/index.js";
import * as simulation from "../src/simulation/index.js";
import { monthsFrom, personOf } from "./notifications/people.js";

/*
 * Every public function is called twice with arguments that nobody can write to, frozen through and through, and has to
 * give the same both times. A function without arguments here fails.
 */

// biome-ignore lint/suspicious/noExplicitAny: examples are plain data here
type Data = any;

/** Frozen through and through: whatever writes to it throws. */
function frozen<T>(value: T): T {
  if (((typeof value === "object" && value !== null) || typeof value === "function") && !Object.isFrozen(value)) {
    if (!ArrayBuffer.isView(value)) Object.freeze(value);
    for (const own of Object.values(value)) frozen(own);
  }
  return value;
}

const example = (name: string): Data =>
  frozen(JSON.parse(readFileSync(new URL(`../examples/cases/${name}.json`, import.meta.url), "utf8")));
const accepted = (parsed: Data): Data => {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return frozen(parsed.value);
};
const euros = library.eur;
const laws = new Map<string, library.Law>();
const lawFor = (on: string): library.Law => {
  const known = laws.get(on) ?? frozen(library.lawOn(on, { norms: norms.norms }));
  laws.set(on, known);
  return known;
};
const answering = [lawFor, library.identityOf, "sv"];
const { standardCalendar } = deadlines;

const law = lawFor("2026-03");
const family = accepted(library.parseAssessInput(example("single-parent-2026")));
const sheet = frozen(library.assess(family, law));
const chain = accepted(library.parseMonthsInput(example("kela-2018-marja")));
const sanctioned = accepted(library.parseBenefitsInput(example("sanction-2026")));
const prompt = { for: "primaryBenefit", benefit: "generalHousingAllowance", givenOn: "2026-05-18", delivery: "letter" };
const question = sheet.questions?.[0] ?? { code: "livingArrangement", person: "a", path: "/x", answers: [] };
const advance = accepted(library.parseOffsetInput(example("advance-2026")));
const strike = accepted(library.parseRecoveryInput(example("recovery-strike")));
const added = accepted(library.parseSupplementaryInput(example("supplementary-2025")));
const basic = frozen(library.assess(added.basic, lawFor(added.basic.month)));

const given: Data = {
  authority: "kela",
  application: { receivedOn: "2026-05-18", channel: "online", months: ["2026-05", "2026-06"], isUrgent: true },
  events: [
    { kind: "completionRequested", on: "2026-05-19", due: "2026-05-29", items: ["payslip"] },
    { kind: "decided", on: "2026-06-12", months: ["2026-05"], delivery: "letter", servedOn: null, isGranted: true },
  ],
};
const limits = frozen(deadlines.deadlinesOf(given, "2026-12-31" as never)).deadlines;
const late = frozen(deadlines.lateness([given], "2026-12-31" as never));

const person: Data = personOf({ born: "2003-05-01" as never }, { months: monthsFrom("2026-01", 5) });
const sent: Data = frozen(notifications.notificationsOf(person, "2026-06-30" as never)).notifications;
const application: Data = {
  id: "h",
  receivedOn: "2026-05-18",
  months: ["2026-05"],
  lines: [
    { id: "1", kind: "rent", part: "basic", attachments: ["lease"] },
    { id: "2", kind: "otherHousing", part: "supplementary", attachments: ["offer"] },
  ],
  transferAskedOn: "2026-05-18",
  urgentBasic: true,
  urgentSupplementary: true,
  urgencyFoundOn: "2026-05-18",
  municipality: null,
};
const decisions = [{ month: "2026-05", on: "2026-05-20" }];
const steps = ["sent", "seen", "contacted", "closed"].map((step, place) => ({
  key: "x",
  step,
  on: `2026-06-0${place + 1}`,
}));
const crossTab = frozen(notifications.notificationTable([{ type: "a", region: "1" }], ["a", "b"], ["1", "2"]));

const tables: Data = frozen(simulation.syntheticTables({ households: 20, month: "2026-03" as never, seed: 3 }));
const scenarios = [
  simulation.scenarioOf("law", { norms: norms.norms }),
  simulation.scenarioOf("old", { on: "2025-03" }),
];
const population = frozen([...simulation.populationOf(tables.households, tables.persons)]);
const aggregate = simulation.simulate(population, scenarios, { moreEarnings: euros("50") });
const summary: Data = frozen(simulation.summaryOf(aggregate, { names: ["law", "old"] }));
const curve = frozen(simulation.budgetCurve(family, law, { to: euros("500"), step: euros("100") }));
const text = "household;month\nh1;2026-03\n";

/** The arguments of each function; of a class, those of its construction. */
const argumentsOf: Record<string, Record<string, readonly unknown[]>> = {
  toimeentulotuki: {
    affectedBy: [[family], law, lawFor("2025-03")],
    assess: [family, law],
    assessMonths: [chain.months, lawFor],
    assessReduction: [sanctioned, "a", "2026-05-28", lawFor],
    assessTotals: [family, law],
    averageUnemploymentBenefit: [euros("37.21")],
    benefitsAnswer: [example("sanction-2026"), ...answering],
    benefitsOf: [sanctioned, lawFor],
    benefitsTable: [accepted(library.benefitsAnswer(example("sanction-2026"), lawFor, library.identityOf, "fi")), "fi"],
    deadlinesAnswer: [example("limits-2026")],
    deadlinesPicture: [example("limits-2026"), "sv"],
    deadlinesTable: [accepted(library.deadlinesAnswer(example("limits-2026"))), "en"],
    diffLaw: [lawFor("2026-02"), law],
    dutyOf: [sanctioned, "a", "2026-05-28", lawFor],
    effectsOf: [family, law, question],
    eur: ["593.55"],
    euros: [59_355],
    explainLaw: [law],
    findPrimaryBenefits: [sanctioned, "2026-05-28"],
    humanInputsOf: [family, law],
    identityOf: [law],
    jsonSchema: ["assess"],
    lawOn: ["2026-03", { norms: norms.norms, practice: { ageChange: "nextMonth" } }],
    maySetOff: ["assistance", true, law],
    notificationsAnswer: [example("notifications-2026")],
    notificationsTable: [accepted(library.notificationsAnswer(example("notifications-2026"))), "fi"],
    offset: [advance, lawFor],
    offsetAnswer: [example("advance-2026"), ...answering],
    offsetTable: [accepted(library.offsetAnswer(example("advance-2026"), lawFor, library.identityOf, "fi")), "fi"],
    orderPendingBenefits: [
      [
        { kind: "generalSupport", person: "a", appliedOn: "2026-05-01" },
        { kind: "sicknessAllowance", person: "a", appliedOn: "2026-04-01" },
      ],
    ],
    parseAssessInput: [example("single-parent-2026"), law],
    parseBenefitsInput: [example("sanction-2026")],
    parseChanges: [{ practice: { ageChange: "nextMonth" } }, "2026-03"],
    parseDeadlinesInput: [example("limits-2026")],
    parseMonthsInput: [example("kela-2018-marja")],
    parseNotificationsInput: [example("notifications-2026")],
    parseOffsetInput: [example("advance-2026")],
    parseRecoveryInput: [example("recovery-strike")],
    parseSupplementaryInput: [example("supplementary-2025")],
    presumptionsOf: [sheet],
    printBenefits: [frozen(library.benefitsOf(sanctioned, lawFor)), lawFor, library.identityOf, "fi"],
    printInput: [family],
    printMonths: [chain, library.assessMonths(chain.months, lawFor), library.identityOf, "fi"],
    printOffset: [frozen(library.offset(advance, lawFor)), library.identityOf, "fi"],
    printRecovery: [frozen(library.recoveryOf(strike, lawFor)), library.identityOf, "fi"],
    printSheet: [sheet, library.identityOf(law), "fi"],
    printSupplementary: [frozen(library.supplementaryOf(basic, added)), basic, added, library.identityOf, "fi"],
    privilegedIncomeView: [family, law],
    problemText: [{ path: "/x", code: "wrongType" }, "fi"],
    promptStateOf: [prompt, "2026-07-20", lawFor],
    questionText: [question.code, "fi"],
    recoveryAnswer: [example("recovery-strike"), ...answering],
    recoveryOf: [strike, lawFor],
    recoveryTable: [
      accepted(library.recoveryAnswer(example("recovery-strike"), lawFor, library.identityOf, "fi")),
      "fi",
    ],
    standardSchema: [library.parseAssessInput, "fi"],
    supplementaryAnswer: [example("supplementary-2025"), ...answering],
    supplementaryOf: [basic, added],
    supplementaryTable: [
      accepted(library.supplementaryAnswer(example("supplementary-2025"), lawFor, library.identityOf, "fi")),
      "fi",
    ],
    tableOf: [frozen(library.printSheet(sheet)), "fi"],
    withReduction: [sanctioned, frozen(library.assessReduction(sanctioned, "a", "2026-05-28" as never, lawFor))],
  },
  areas: {
    areaOf: ["091", "county", "2026-03-01"],
    isAland: ["478"],
    mergerOf: ["911"],
    municipalitiesOn: ["2026-03-01"],
    municipalityOn: ["911", "2026-03-01"],
    nameOf: ["091", "2026-03-01"],
  },
  deadlines: {
    Calendar: [{ saturday: "dayOff", eves: "dayOff" }],
    applicationCoverage: [given, "2026-12-31"],
    arrivalOf: ["2026-05-16", "online", "kela", { weekendArrival: "strict" }, standardCalendar],
    calendarPicture: [limits, "2026-06-01", "fi", standardCalendar],
    countOf: [limits[0], "fi", standardCalendar],
    daysOffOf: [2026],
    deadlinesOf: [given, "2026-12-31", deadlines.standardDeadlinePractice],
    decideToPayOn: ["2026-06-12", standardCalendar],
    guaranteeStatus: [given, "2026-12-31"],
    lastDayToAct: ["2026-06-12", 30],
    lateness: [[given], "2026-12-31"],
    mayDecide: [given, "2026-05-25", false],
    needlessRequests: [given],
    ordinaryDue: ["2026-05-18", standardCalendar],
    payerNoticeBefore: ["2026-06-12"],
    servedOn: ["2026-06-12", "letter", null],
    totalLateness: [[late, late]],
  },
  norms: {},
  notifications: {
    backlogWeeks: [5, "2026-03-02"],
    canTransfer: [application, decisions, "2026-06-30"],
    forwardReferral: [sent[0], "091", "2026-06-30"],
    isMainLivelihood: [euros("300"), 1, euros("200"), notifications.standardNotificationPractice],
    notificationTable: [[{ type: "a", region: "1" }], ["a", "b"], ["1", "2"]],
    notificationsOf: [person, "2026-06-30"],
    outcomeForKela: [frozen(notifications.referralLedger(steps as never))],
    payloadOf: [sent[0], { identity: "x", other: "y" }],
    recipientOf: ["county", "091", "2026-03-01"],
    referralLedger: [steps],
    splitApplication: [application],
    transferPackage: [application, { lines: application.lines }],
    urgencyOf: [application, decisions, notifications.standardNotificationPractice, "2026-06-30"],
    validateCrossTab: [crossTab],
    youthAtRisk: [person, "2026-06-30"],
  },
  simulation: {
    Aggregate: [2],
    budgetCurve: [family, law, { to: euros("500"), step: euros("100") }],
    cellText: ['a;"b'],
    cellsOf: ["a;b", ";"],
    changePicture: [summary.scenarios[1].change?.distribution ?? [], "fi"],
    columnsOf: ["households"],
    consumptionUnits: [family.household, 20_260_301],
    costPicture: [[{ name: "Uusimaa", costs: ["5.00", "4.00"] }], ["law", "old"], "fi"],
    curvePicture: [[{ name: "law", points: curve }], "fi"],
    headingProblems: ["households", ["household", "month", "unknown"]],
    householdTypeOf: [family.household],
    identityIn: [scenarios[0], "2026-03"],
    memberOf: [example("single-parent-2026"), 1],
    notJson: [3],
    overMonths: [population, { months: 2, carry: false }],
    populationOf: [tables.households, tables.persons],
    readHeading: ["household;month"],
    readRows: ["h1;2026-03\n", simulation.readHeading(text.slice(0, 15)), 2],
    readWeight: ["1.5"],
    regionNames: ["2026-03", "fi"],
    reportOf: [
      summary,
      { language: "fi", source: "synthetic", regions: simulation.regionNames("2026-03" as never, "fi") },
    ],
    scenarioBy: ["law", lawFor],
    scenarioOf: ["old", { on: "2025-03", norms: norms.norms }],
    simulate: [population, scenarios, { moreEarnings: euros("50") }],
    summaryOf: [aggregate, { names: ["law", "old"] }],
    syntheticTables: [{ households: 20, month: "2026-03", seed: 3 }],
    tableOf: [{ household: ["h1"], month: ["2026-03"] }],
    weightText: [1_500_000],
    withEarnings: [family, euros("100")],
    withMoreEarnings: [family, euros("100")],
  },
};

const entries: Record<string, object> = {
  toimeentulotuki: library,
  areas,
  deadlines,
  norms,
  notifications,
  simulation,
};
const functionsOf = (entry: object): [string, (...args: unknown[]) => unknown][] =>
  Object.entries(entry).filter(([, value]) => typeof value === "function");

/** Everything in a value as text, the functions by their code. */
const told = (value: unknown): string =>
  JSON.stringify(value, (_, own) => {
    if (own instanceof Map || own instanceof Set) return [...own];
    return typeof own === "bigint" || typeof own === "function" ? String(own) : own;
  });

function outcome(name: string, call: (...args: unknown[]) => unknown, args: readonly unknown[]): string {
  if (/^class /.test(String(call))) return told(Reflect.construct(call, args as unknown[]));
  const given = call(...args);
  return told(name === "populationOf" || name === "overMonths" ? [...(given as Iterable<unknown>)] : given);
}

describe.each(Object.keys(entries))("no function of %s", (entry) => {
  // What the main entry gives of another entry has its arguments there.
  const elsewhere = entry === "toimeentulotuki" ? { ...argumentsOf.deadlines, ...argumentsOf.notifications } : {};
  const known: Record<string, readonly unknown[]> = { ...elsewhere, ...argumentsOf[entry] };
  const functions = functionsOf(entries[entry]!);

  it("is without arguments here", () => {
    expect(functions.map(([name]) => name).filter((name) => known[name] === undefined)).toEqual([]);
  });

  it.each(functions)("writes to its arguments: %s", (name, call) => {
    const args = known[name]!;
    frozen(args);
    const before = told(args);
    expect(outcome(name, call, args)).toBe(outcome(name, call, args));
    expect(told(args)).toBe(before);
  });
});
