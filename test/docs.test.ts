import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Dated, Source, Version } from "../src/dated.js";
import { assetKinds } from "../src/facts.js";
import * as basicAmountTables from "../src/figures/basicAmounts.js";
import * as dutyTables from "../src/figures/duties.js";
import { expenseKinds } from "../src/figures/expenseKinds.js";
import * as expenseTables from "../src/figures/expenses.js";
import * as incomeTables from "../src/figures/income.js";
import { incomeKinds } from "../src/figures/incomeKinds.js";
import { type FigureName, knownFrom, knownUntil, printedFigures } from "../src/figures/index.js";
import * as lengthTables from "../src/figures/lengths.js";
import { places } from "../src/figures/places.js";
import * as benefitTables from "../src/figures/primaryBenefits.js";
import { type PrimaryBenefit, primaryBenefits } from "../src/figures/primaryBenefits.js";
import { reductionGrounds } from "../src/figures/reductionGrounds.js";
import { aboutOf } from "../src/json/about.js";
import { eventFields } from "../src/json/deadlineEvents.js";
import { deadlinesPicture } from "../src/json/deadlines.js";
import { type DocumentName, documents } from "../src/json/jsonSchema.js";
import { findingSections, monthSection, permitSection } from "../src/json/notificationFindings.js";
import type { notificationQuestions } from "../src/json/notificationQuestions.js";
import { type ProblemCode, problemText } from "../src/json/problems.js";
import { questionCodes, questionText } from "../src/json/questions.js";
import { expectedOf } from "../src/json/read.js";
import { assessFields, type Field, type Fields } from "../src/json/schema.js";
import { lawOn } from "../src/law.js";
import { limitPoints } from "../src/limitPoints.js";
import { euros } from "../src/money.js";
import { norms } from "../src/norms/index.js";
import { notificationPoints } from "../src/notificationPoints.js";
import type { NotificationType } from "../src/notifications/notificationType.js";
import { notificationTypes } from "../src/notifications/notificationTypes.js";
import type { OpenPoint } from "../src/openPoint.js";
import { openPoints } from "../src/openPoints.js";
import { presumptions } from "../src/sheet.js";
import { sheetOf, single } from "./cases.js";
import { problemCodes } from "./problemCodes.js";
import { promptPicture } from "./promptPicture.js";

const root = new URL("../", import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), "utf8");
const filesBelow = (folder: string, end: string) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}${name}`)
    .sort();
const sources = filesBelow("src/", ".ts");
const pages = filesBelow("docs/", ".md").filter((page) => !page.startsWith("docs/api/"));

const written = "Written by `test/docs.test.ts` from the source; do not edit by hand (`npm run figures`).";

// Tables in Markdown.

const cell = (value: string | null | undefined): string => (value ?? "").replaceAll("|", "\\|").replaceAll("\n", " ");
const row = (cells: readonly (string | null | undefined)[]): string => `| ${cells.map(cell).join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | null | undefined)[])[]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
const page = (...blocks: readonly string[]): string => `${blocks.join("\n\n")}\n`;
const code = (name: string): string => `\`${name}\``;

// What the source says of itself.

/** The sentence and the Finnish term that stand above an exported figure. */
const comments = new Map(
  ["basicAmounts", "duties", "lengths", "expenses", "income"].flatMap((file) =>
    [...text(`src/figures/${file}.ts`).matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const (\w+): Dated/g)].map(
      ([, comment, name]) => {
        const plain = comment!.replace(/^\s*\* ?/gm, "").replace(/\s+/g, " ");
        const [about, fi] = plain.split("@fi ");
        return [name!, { about: about!.trim(), fi: (fi ?? "").trim() }] as const;
      },
    ),
  ),
);

/** Every Finnish term that the source names, once. */
const finnishTerms = [
  ...new Set(sources.flatMap((file) => [...text(file).matchAll(/@fi ([^*\n]+)/g)].map(([, term]) => term!.trim()))),
].sort();

// docs/figures.md

const leansOn = ({ amendedBy, document }: Source): string => [amendedBy, document].filter(Boolean).join("; ");
const isWeak = ({ confidence }: Source): boolean => ["unverified", "derived", "model"].includes(confidence);
const figures = Object.entries(printedFigures) as [FigureName, (typeof printedFigures)[FigureName]][];

const figureBlock = ([name, { unit, versions }]: (typeof figures)[number]): string => {
  const { about, fi } = comments.get(name)!;
  const rows = versions.map(({ from, value, source }) => [
    from,
    value ?? "none",
    source.law,
    source.section,
    leansOn(source),
    source.confidence,
    source.note,
  ]);
  const head = ["From", "Value", "Law", "Section", "Set by, leans on", "Confidence", "Note"];
  return `### ${code(name)}\n\n*${fi}* (${unit}). ${about}\n\n${table(head, rows)}`;
};

const amountsOn = (day: string): string[] => {
  const { single: alone, singleParent, otherAdult, adultChild, olderChild, youngerChild } = lawOn(day).basicAmounts;
  return [alone, singleParent, otherAdult, adultChild, ...olderChild, ...youngerChild].map(({ amount }) =>
    euros(amount),
  );
};

/** The days on which some basic amount changes. */
const periods = [...new Set(figures.flatMap(([, { versions }]) => versions.map(({ from }) => from)))]
  .filter((day) => day >= knownFrom)
  .sort()
  .filter((day, place, days) => place === 0 || `${amountsOn(day)}` !== `${amountsOn(days[place - 1]!)}`);

type Kinds = Readonly<Record<string, { readonly versions: readonly Version<string>[] }>>;

/** One column for each day on which some treatment changes; what is weak is marked. */
const treatments = (kinds: Kinds): string => {
  const entries = Object.entries(kinds);
  const days = [...new Set(entries.flatMap(([, { versions }]) => versions.map(({ from }) => from)))].sort();
  const marks: Record<string, string> = { unverified: " ?", derived: " (derived)", model: " (model)" };
  const rows = entries.map(([kind, { versions }]) => [
    code(kind),
    ...days.map((day) => {
      const { value, source } = versions.find(({ from }) => from <= day)!;
      return `${value}${marks[source.confidence] ?? ""}`;
    }),
  ]);
  return table(["Kind", ...days], rows);
};

const signs: Readonly<Record<string, Dated<number | string | null>>> = {
  hoursOfFullWork: benefitTables.hoursOfFullWork,
  usualAgeOfService: benefitTables.usualAgeOfService,
  parentalAllowanceAge: benefitTables.parentalAllowanceAge,
  homeCareAllowanceAge: benefitTables.homeCareAllowanceAge,
  oldAgePensionAge: benefitTables.oldAgePensionAge,
  earningsRelatedPensionAge: benefitTables.earningsRelatedPensionAge,
  compulsoryEducation: benefitTables.compulsoryEducation,
  generalHousingAllowanceFor: benefitTables.generalHousingAllowanceFor,
  supplementaryAuthority: dutyTables.supplementaryAuthority,
};

type Benefits = Readonly<Record<string, PrimaryBenefit>>;

const allVersions: readonly (readonly [name: string, version: Version<unknown> | (typeof places)["period"][number]])[] =
  [
    ...figures.flatMap(([name, { versions }]) => versions.map((version) => [`figure ${code(name)}`, version] as const)),
    ...norms.versions.map((version) => ["housing limits", version] as const),
    ...Object.entries(expenseKinds as Kinds).flatMap(([name, { versions }]) =>
      versions.map((version) => [`expense ${code(name)}`, version] as const),
    ),
    ...Object.entries(incomeKinds as Kinds).flatMap(([name, { versions }]) =>
      versions.map((version) => [`income ${code(name)}`, version] as const),
    ),
    ...Object.entries(reductionGrounds as Kinds).flatMap(([name, { versions }]) =>
      versions.map((version) => [`ground ${code(name)}`, version] as const),
    ),
    ...Object.entries(primaryBenefits as Benefits).flatMap(([name, { versions }]) =>
      versions.map((version) => [`benefit ${code(name)}`, version] as const),
    ),
    ...Object.entries(signs).flatMap(([name, versions]) =>
      versions.map((version) => [`sign ${code(name)}`, version] as const),
    ),
    ...Object.entries(places).flatMap(([name, versions]) =>
      versions.map((version) => [`place ${code(name)}`, version] as const),
    ),
  ];

const agesText = (ages: PrimaryBenefit["versions"][number]["value"]): string => {
  if (ages === null) return "no such benefit";
  const born = ages.leastIfBornBefore;
  const parts = [
    ages.least === undefined ? "" : `from ${ages.least}`,
    born === undefined ? "" : `from ${born.least} if born before ${born.day}`,
    ages.below === undefined ? "" : `below ${ages.below}`,
    ages.throughMonthOf === undefined ? "" : `through ${ages.throughMonthOf}`,
  ];
  return parts.filter(Boolean).join(", ") || "any";
};

const weak = (confidence: string): string =>
  table(
    ["What", "From", "Law", "Section", "Set by, leans on", "Note"],
    allVersions
      .filter(([, { source }]) => source.confidence === confidence)
      .map(([name, { from, source }]) => [name, from, source.law, source.section, leansOn(source), source.note]),
  );

const figuresPage = page(
  "# Figures",
  written,
  `The law is known from ${knownFrom} to ${knownUntil}. Tables last checked: basic amounts ${basicAmountTables.checkedOn}, ` +
    `duties ${dutyTables.checkedOn}, expenses ${expenseTables.checkedOn}, income ${incomeTables.checkedOn}, lengths of time limits ${lengthTables.checkedOn}. A version holds until the next one above it. ` +
    "Confidence, strongest first: act, decree, court, published, practice, model, derived, unverified.",
  "## Printed figures",
  ...figures.map(figureBlock),
  `The earlier of the two days on which the minor income may have ended (\`minorIncomeEnds\`): ${incomeTables.minorIncomeEarliestEnd}.`,
  "## Basic amounts, euros a month",
  "Worked out by `lawOn`: the single amount is statutory amount × index ÷ base, half-up to the cent; every other is its share of the single amount, half-up to the cent.",
  table(
    [
      "From",
      "Single",
      "Single parent",
      "Other adult",
      "Adult child",
      "10–17, 1st",
      "10–17, 2nd",
      "10–17, 3rd+",
      "Under 10, 1st",
      "Under 10, 2nd",
      "Under 10, 3rd+",
    ],
    periods.map((day) => [day, ...amountsOn(day)]),
  ),
  "## Housing limits",
  table(
    ["From", "Municipalities", "Law", "Section", "Set by, leans on", "Confidence"],
    norms.versions.map(({ from, value, source }) => [
      from,
      String(value.split("\n").length),
      source.law,
      source.section,
      leansOn(source),
      source.confidence,
    ]),
  ),
  "## Expenses by the first day of the month",
  "`normed`: compared with the housing limit. `housing`: housing cost outside it. `other`: other basic expense. `never`: not accepted as a basic expense. A question mark: unverified.",
  treatments(expenseKinds),
  "## Income by the day of payment",
  "`counted`, `disregarded`, `privileged` (left out as long as the practice `privilegedIncome` is `kept`), `finding` (counts only when a person has found that it does). A question mark: unverified.",
  treatments(incomeKinds),
  "## Grounds of a reduction by the day of the refusal or neglect",
  "`steps`: 20 percent, and 40 on the conditions of the second step. `sanction`: 20 in the first month, 40 after it. `plan`: 20, after it by practice. `none`: no ground. A question mark: unverified.",
  treatments(reductionGrounds),
  "## Primary benefits",
  "Ages tell for whom a benefit is likely, not who is entitled. *Through*: to the end of the month of that birthday.",
  table(
    ["Benefit", "Group", "Paid by", "From", "Ages", "Law", "Section", "Set by, leans on", "Confidence", "Note"],
    Object.entries(primaryBenefits as Benefits).flatMap(([name, { group, payer, versions }]) =>
      versions.map(({ from, value, source }) => [
        code(name),
        group,
        payer,
        from,
        agesText(value),
        source.law,
        source.section,
        leansOn(source),
        source.confidence,
        source.note,
      ]),
    ),
  ),
  "Signs of where to look, and other ages:",
  table(
    ["Sign", "From", "Value", "Law", "Section", "Confidence", "Note"],
    Object.entries(signs).flatMap(([name, versions]) =>
      versions.map(({ from, value, source }) => [
        code(name),
        from,
        value === null ? "none" : String(value),
        source.law,
        source.section,
        source.confidence,
        source.note,
      ]),
    ),
  ),
  "## Unverified",
  "Not confirmed by a text of law or an official guideline. The note says what is known.",
  weak("unverified"),
  "## Derived",
  "Deduced from other sources.",
  weak("derived"),
  "## From a model",
  "Known only from Statistics Finland's SISU model.",
  weak("model"),
);

// docs/fields.md

interface Described {
  readonly path: string;
  readonly field: Field;
}

const fieldsBelow = (fields: Fields, at: string): Described[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const path = at === "" ? name : `${at}.${name}`;
    if (field.form === "object") return [{ path, field }, ...fieldsBelow(field.fields, path)];
    if (field.form === "list") return [{ path: `${path}[]`, field }, ...fieldsBelow(field.of, `${path}[]`)];
    return [{ path, field }];
  });

const sectionsOf = (name: keyof typeof places): string => {
  const named = places[name].map(({ from, source: { law, section } }) => ({
    from,
    section: law === "1412/1997" ? section : `${law} ${section}`,
  }));
  // Versions of one and the same section stand as one, from the first of them on.
  return named
    .filter(({ section }, place) => section !== named[place + 1]?.section)
    .map(({ from, section }) => `${section} (${from}–)`)
    .join("; ");
};

const leftTo = ({ finding, findingOf }: Field): string => {
  const named = finding === undefined ? [] : [sectionsOf(finding)];
  const further = Object.entries(findingOf ?? {});
  const others = [...new Set(further.map(([, place]) => place))].map((place) => {
    const kinds = further.filter(([, own]) => own === place).map(([kind]) => code(kind));
    return `${kinds.join(", ")}: ${sectionsOf(place)}`;
  });
  return [...named, ...others].join(". ");
};

const formOf = (path: string, field: Field): string => {
  if (path.endsWith(".kind") && !path.startsWith("household.assets") && !path.startsWith("pending"))
    return "one of [kinds](kinds.md)";
  if (field.form === "names" && field.values?.length === Object.keys(incomeKinds).length)
    return "array of [kinds](kinds.md)";
  if (field.form === "object") return field.nullable === true ? "object or null" : "object";
  return expectedOf(field);
};

const described = fieldsBelow(assessFields, "");

/** The fields of a further document; those of `assess` within it are named once. */
const furtherFields = (name: DocumentName): string => {
  const isAssess = (field: Field) => field.form === "object" && field.fields === assessFields;
  const own = fieldsBelow(
    Object.fromEntries(
      Object.entries(documents[name]).filter(([key]) => name !== "benefits" || !(key in assessFields)),
    ),
    "",
  );
  const nested = own.filter(({ field }) => isAssess(field)).map(({ path }) => `${path}.`);
  const shown = own.filter(
    ({ path }) => !nested.some((begin) => path.startsWith(begin)) && !path.startsWith("practice."),
  );
  return table(
    ["Field", "Form", "Grade", "What", "Left to a person by"],
    shown.map(({ path, field }) => [
      code(path),
      isAssess(field) ? "document of `assess`" : formOf(path, field),
      field.grade,
      aboutOf(field),
      leftTo(field),
    ]),
  );
};

const fieldsPage = page(
  "# Fields of the documents",
  written,
  "What it means that a field is left out. **required**: a problem. **asked**: the sheet counts an assumption, carries a question and is provisional, where the field matters. **presumed**: the sheet counts a presumption and names it. **none**: there is none.",
  "The last column names the place in the law that leaves the field to a person. Such an input is listed on the sheet among the human findings.",
  table(
    ["Field", "Form", "Grade", "What", "Left to a person by"],
    described.map(({ path, field }) => [
      code(path),
      formOf(path, field),
      field.grade,
      path.startsWith("practice.") ? "See [practice](practice.md)." : aboutOf(field),
      leftTo(field),
    ]),
  ),
  "## Further documents",
  "### `benefits`",
  "A document of `assess` with `persons[].situation`, `prompts`, `conduct` and `decidedReductions`, and:",
  furtherFields("benefits"),
  "### `deadlines`",
  furtherFields("deadlines"),
  "What an event of each kind must and may say besides its day. It may lie before the application only where the last column says so.",
  table(
    ["Kind", "Must", "May", "Known from", "Before the application"],
    Object.entries(eventFields).map(([kind, { must, may, from, mayPrecede }]) => [
      code(kind),
      must.map(code).join(", "),
      may.map(code).join(", "),
      from ?? "2016-12-15",
      mayPrecede ? "yes" : "",
    ]),
  ),
  "### `notifications`",
  furtherFields("notifications"),
  "### `offset`",
  furtherFields("offset"),
  "### `recovery`",
  furtherFields("recovery"),
  "### `supplementary`",
  furtherFields("supplementary"),
  "## Questions",
  "Every question that an answer may carry.",
  table(
    ["Code", "Finnish", "Swedish", "English"],
    questionCodes.map((name) => [
      code(name),
      ...(["fi", "sv", "en"] as const).map((language) => questionText(name, language)),
    ]),
  ),
  "## Presumptions",
  `What counts without a question until somebody finds otherwise: ${Object.keys(presumptions).map(code).join(", ")}.`,
);

// docs/kinds.md

const assetHeadings = new Map(
  assetKinds.map((kind) => {
    const { lines } = sheetOf(single("2026-03", { assets: [{ kind, amount: "1.00" }] }));
    return [kind, lines.find(({ part }) => part === "asset")!.heading] as const;
  }),
);

const kindsPage = page(
  "# Kinds of expense, income and asset",
  written,
  "The Swedish and English names are ours. The treatment is that of the last day known; all versions stand in [figures](figures.md).",
  "## Expenses",
  "In the order in which costs under the housing limit take it.",
  table(
    ["Kind", "Finnish", "Swedish", "English", "Treatment"],
    Object.entries(expenseKinds).map(([kind, { fi, sv, en, versions }]) => [
      code(kind),
      fi,
      sv,
      en,
      versions[0]!.value,
    ]),
  ),
  "## Income",
  "`earnings` get the earned-income deduction, a `gift` the allowance for minor gifts. `household`: never a child's own income.",
  table(
    ["Kind", "Finnish", "Swedish", "English", "Nature", "Whose", "Treatment"],
    Object.entries(incomeKinds).map(([kind, { fi, sv, en, nature, whose, versions }]) => [
      code(kind),
      fi,
      sv,
      en,
      nature,
      whose,
      versions[0]!.value,
    ]),
  ),
  "## Assets",
  table(
    ["Kind", "Finnish", "Swedish", "English"],
    [...assetHeadings].map(([kind, { fi, sv, en }]) => [code(kind), fi, sv, en]),
  ),
);

// docs/practice.md

const pointTable = (points: Readonly<Record<string, OpenPoint>>): string =>
  table(
    ["Point", "Readings", "Evidence", "Confidence"],
    Object.entries(points).map(([name, { values, standard, evidence, confidence }]) => [
      code(name),
      values.map((value) => (value === standard ? `**${value}**` : value)).join(", "),
      evidence,
      confidence,
    ]),
  );

const practicePage = page(
  "# Open points and habits of authorities",
  written,
  'Points that the law leaves open, with the readings the library knows. The default is in bold. A document changes one with `"practice": { "ageChange": "nextMonth" }`, a law with `lawOn(month, { practice: { ageChange: "nextMonth" } })`. A reading that is not the default stands in the identity of the law.',
  pointTable(
    Object.fromEntries(
      Object.entries(openPoints).filter(([name]) => !(name in limitPoints || name in notificationPoints)),
    ),
  ),
  "Of time limits. Every document takes them with the others; `deadlinesOf(case, asOf, practice)` takes these alone, for counting days needs none of the figures.",
  pointTable(limitPoints),
  "Of notifications: `notificationsOf(case, asOf, practice)` takes these alone.",
  pointTable(notificationPoints),
);

// docs/notifications.md

const byDate = <T>(versions: Dated<T>, show: (value: T) => string): string =>
  versions
    .map(({ from, value, source }) => `${from}: ${show(value)} (${source.law} ${source.section}, ${source.confidence})`)
    .join("; ");

const triggerText = ({ trigger }: NotificationType): string => {
  if (trigger.by === "months") {
    const { threshold, who, age } = trigger;
    const class_ = age === null ? "" : "below" in age ? `, under ${age.below}` : `, ${age.from} or over`;
    return `months of an ${who} person: ${byDate(threshold, String)}${class_}`;
  }
  if (trigger.by === "event") return `event ${code(trigger.event)}`;
  return trigger.by === "application" ? `application: ${trigger.of}` : "a decision that reduces a month";
};

const yesNo = (value: boolean): string => (value ? "yes" : "no");

const sectionOfQuestion: Readonly<Record<keyof typeof notificationQuestions, string>> = {
  homeMunicipality: "the section of the type that is to be sent",
  firstPermitOn: permitSection,
  monthMainLivelihood: monthSection,
  monthUnemployed: monthSection,
  transferAsked: "14 c § 2 mom / 14 d § 2 mom",
  childBorn: findingSections.welfareNeedPossible,
  linePart: "14 c § 1 mom / 14 d § 1 mom",
  obvious: findingSections.obvious,
  consent: findingSections.consent,
  cannotCare: findingSections.cannotCare,
  childsInterest: findingSections.childsInterest,
  welfareNeedPossible: findingSections.welfareNeedPossible,
  needed: "of the duty of its kind on the day",
};

const notificationsPage = page(
  "# Notifications and guidance",
  written,
  "Every type with each of its rules by date, newest first, and what the rule rests on: `act` is law, `published` is what Kela says it does, `derived` and `unverified` are ours where nothing was found. A new type is one entry of `src/notifications/notificationTypes.ts`.",
  ...(Object.entries(notificationTypes) as [string, NotificationType][]).map(([name, type]) => {
    const { fi, sv, en, sender, basis, trigger, recipient, guidesTo, content, timing, visibility } = type;
    const { visibilityIfUrgent, tellsCustomer, repetition, reset } = type;
    const early = trigger.by === "application" ? trigger.early : undefined;
    const rows = [
      ["names", `${fi}; ${sv}; ${en}`],
      ["from", sender],
      ["duty", byDate(basis, (value) => value ?? "none")],
      ["comes from", triggerText(type)],
      ["recipient", byDate(recipient, String)],
      ...(guidesTo === undefined ? [] : [["leads to", byDate(guidesTo, String)]]),
      ["may carry", content.map(code).join(", ") || "nothing: no data are passed on"],
      ["timing", byDate(timing, String)],
      ...(early === undefined
        ? []
        : [["early", `${byDate(early.timing, String)}; without ${early.leavesOut.map(code).join(", ")}`]]),
      ["seen", byDate(visibility, String)],
      ...(visibilityIfUrgent === undefined ? [] : [["seen if urgent", byDate(visibilityIfUrgent, String)]]),
      ...(tellsCustomer === undefined ? [] : [["the customer is told", byDate(tellsCustomer, yesNo)]]),
      ["repetition", byDate(repetition, String)],
      ["begins anew after", reset],
    ];
    return `## ${code(name)}\n\n${table(["Rule", "By date"], rows)}`;
  }),
  "## Questions",
  "A missing answer counts as no, an unknown permit as young enough, one of whom no day of birth is known as a child; without a home municipality nothing can be sent.",
  table(
    ["Question", "Section"],
    Object.entries(sectionOfQuestion).map(([name, section]) => [code(name), section]),
  ),
  "## Open points",
  `Their readings and evidence stand in [practice](practice.md): ${Object.keys(notificationPoints).map(code).join(", ")}.`,
);

// docs/problems.md

const messageOf = (name: ProblemCode, language: "fi" | "sv" | "en"): string =>
  problemText({ path: "", code: name, expected: "", received: "", message: "" }, language);

const problemsPage = page(
  "# Problems of documents",
  written,
  "A parser gives the facts or all problems of a document at once. Each problem has `path` (JSON Pointer, RFC 6901), `code`, `expected`, `received` (the kind of thing found, never the value) and `message`, the English text below; `problemText(problem, language)` gives the others. The command line prints the same objects.",
  "Act on `code`. The list only grows: a code is never renamed, removed or given for something else, and a test holds that. Wording may change in any release. At most a hundred problems of a document are listed.",
  table(
    ["Code", "Since", "Given when", "Finnish", "Swedish", "English"],
    (Object.keys(problemCodes) as ProblemCode[]).map((name) => [
      code(name),
      problemCodes[name].since,
      problemCodes[name].when,
      ...(["fi", "sv", "en"] as const).map((language) => messageOf(name, language)),
    ]),
  ),
  "`received` is one of `missing`, `null`, `array`, `object`, `text`, `number`, `boolean`, and in hosts that hand over more than JSON `bigint`, `function`, `symbol`.",
  "## Codes of the command line",
  table(
    ["Exit code", "Meaning"],
    [
      [
        "0",
        "Every document was answered; with several documents a bad one is answered with its problems and the run goes on.",
      ],
      ["2", "The only document was bad, or any of them with `--strict`."],
      ["1", "The command could not be run: an unknown option, a file that cannot be read."],
    ],
  ),
);

const limitsCase = JSON.parse(text("examples/cases/limits-2026.json"));
const drawn = deadlinesPicture(limitsCase, "en");
const limitsPicture = drawn.ok ? drawn.value : "";

describe("the pages written from the source", () => {
  it.each([
    ["docs/figures.md", figuresPage],
    ["docs/fields.md", fieldsPage],
    ["docs/kinds.md", kindsPage],
    ["docs/notifications.md", notificationsPage],
    ["docs/practice.md", practicePage],
    ["docs/problems.md", problemsPage],
    ["docs/prompt.svg", promptPicture],
    ["docs/limits.svg", limitsPicture],
  ])("%s says what the source says", async (path, content) => {
    await expect(content).toMatchFileSnapshot(`../${path}`);
  });

  it("show every period of the basic amounts since 2017", () => {
    expect(periods[0]).toBe("2017-01-01");
    expect(periods.length).toBeGreaterThanOrEqual(12);
  });

  it("name every figure with a sentence and a Finnish term", () => {
    expect(figures.filter(([name]) => !comments.get(name)?.about || !comments.get(name)?.fi)).toEqual([]);
  });

  it("list every version that is unverified, derived or from a model", () => {
    const listed = ["unverified", "derived", "model"].flatMap((confidence) => weak(confidence).split("\n").slice(2));
    expect(listed).toHaveLength(allVersions.filter(([, { source }]) => isWeak(source)).length);
  });
});

describe("the glossary", () => {
  const rows = text("docs/glossary.md")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !line.startsWith("| ---") && !line.startsWith("| Finnish |"))
    .map((line) => line.split(" | ").map((part) => part.replace(/^\| | \|$/g, "").trim()));
  const twice = (names: readonly string[]) => names.filter((name, place) => names.indexOf(name) !== place);

  it("has every Finnish term of the source exactly once", () => {
    const finnish = rows.map(([fi]) => fi!);
    expect(finnishTerms.filter((term) => !finnish.includes(term))).toEqual([]);
    expect(twice(finnish)).toEqual([]);
  });

  it("has one English term for one Finnish term", () => {
    expect(twice(rows.map(([, en]) => en!))).toEqual([]);
    expect(rows.filter((cells) => cells.length !== 5 || cells.some((part) => part === ""))).toEqual([]);
  });

  it("names only what stands in the source", () => {
    const all = sources.map(text).join("\n");
    const named = rows.flatMap(([, , names]) => [...names!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!));
    const missing = named.filter((name) => name.split(".").some((part) => !new RegExp(`\\b${part}\\b`).test(all)));
    expect(missing).toEqual([]);
  });
});

describe("the documentation", () => {
  it("links only to files that exist", () => {
    const broken = [...pages, "CHANGELOG.md"].flatMap((from) =>
      [...text(from).matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)]
        .map(([, target]) => target!)
        .filter((target) => !existsSync(new URL(target, new URL(from, root))))
        .map((target) => `${from} -> ${target}`),
    );
    expect(broken).toEqual([]);
  });

  it("names only files of this repository", () => {
    const missing = pages.flatMap((from) =>
      [...text(from).matchAll(/`((?:src|test|docs|examples)\/[\w./-]+)`/g)]
        .map(([, path]) => path!)
        .filter((path) => !existsSync(new URL(path, root)))
        .map((path) => `${from}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it("says of every question and every open point where it comes from", () => {
    const coverage = text("docs/coverage.md") + text("docs/notifications.md");
    const named = [...questionCodes, ...Object.keys(openPoints), ...Object.keys(presumptions)];
    expect(named.filter((name) => !coverage.includes(code(name)))).toEqual([]);
  });

  it("lists every decision record, each under one page with its four parts", () => {
    const index = text("docs/decisions/README.md");
    for (const record of pages.filter((name) => /^docs\/decisions\/\d/.test(name))) {
      const content = text(record);
      expect(index).toContain(`(${record.split("/").at(-1)})`);
      expect([record, content.match(/^## .*$/gm)]).toEqual([
        record,
        ["## Status", "## Context", "## Decision", "## Consequences"],
      ]);
      expect([record, content.split("\n").length < 60]).toEqual([record, true]);
    }
  });
});
