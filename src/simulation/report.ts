import { euros, type Money } from "../money.js";
import type { Language } from "../sheet.js";
import { version } from "../version.js";
import { amountsOf, keyText, numberText, type PhraseName, phrases, wholeText } from "./phrases.js";
import { changePicture, costPicture, escaped } from "./pictures.js";
import type { GroupSummary, Summary } from "./summary.js";

export interface ReportChoices {
  readonly language: Language;
  /** Where the population came from, in the user's words. */
  readonly source: string;
  /** It is synthetic, and the report says so in large letters. */
  readonly isSynthetic?: boolean;
  /** What the households were ranked by where they were not by income: a column, or `rankedBy` of documents. */
  readonly rankedBy?: string;
  /** The net earnings that the marginal section is about. */
  readonly moreEarnings?: Money;
  /** Names of the regions by code. */
  readonly regions: ReadonlyMap<string, string>;
  /** Further pictures as SVG text, such as a budget curve. */
  readonly pictures?: readonly string[];
}

/** The whole result as one HTML file that needs nothing beside it: tables, pictures, and by which law it was made. */
export function reportOf(summary: Summary, choices: ReportChoices): string {
  const { language, source, isSynthetic = false, rankedBy, moreEarnings, regions, pictures = [] } = choices;
  const say = (name: PhraseName) => phrases[name][language];
  const names = summary.scenarios.map(({ name }) => name);
  const nameOf = (group: GroupSummary) => regions.get(group.key) ?? keyText(group.key, language);
  const changes = summary.scenarios.flatMap(({ name, change }) => (change === null ? [] : [{ name, change }]));
  const costs = summary.groups.region.map((group) => ({
    name: nameOf(group),
    costs: group.scenarios.map(({ cost }) => cost),
  }));
  const title = `${say("title")}: ${names.join(" / ")}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
body { font: 15px/1.45 sans-serif; color: #222; max-width: 60rem; margin: 1.5rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-top: 2rem }
table { border-collapse: collapse; margin: .5rem 0 } th, td { padding: .2rem .7rem; border-bottom: 1px solid #ddd; text-align: right; vertical-align: bottom }
th:first-child, td:first-child { text-align: left; white-space: nowrap } thead th { border-bottom: 2px solid #666 }
.warning { background: #fff1d6; border-left: .4rem solid #b34700; padding: .6rem 1rem; font-weight: bold }
.note { color: #555; font-size: .9rem } svg { max-width: 100%; height: auto } .wide { overflow-x: auto } code { overflow-wrap: anywhere }
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${isSynthetic ? `<p class="warning">${escaped(say("synthetic"))}</p>` : ""}
<h2>${escaped(say("rows"))}</h2>
<p>${escaped(source)}</p>
${table(
  [],
  [
    [say("read"), wholeText(String(summary.counts.read), language)],
    [say("assessed"), wholeText(String(summary.counts.assessed), language)],
    [say("refused"), wholeText(String(summary.counts.refused), language)],
    [say("stray"), wholeText(String(summary.counts.strayPersons), language)],
    ...(summary.ownPractice === 0 ? [] : [[say("ownPractice"), wholeText(String(summary.ownPractice), language)]]),
    [say("standFor"), wholeText(summary.households, language)],
    [say("personsStood"), wholeText(summary.persons, language)],
  ],
)}
${summary.ownPractice === 0 ? "" : `<p class="note">${escaped(say("ownPracticeNote"))}</p>`}
<h2>${escaped(say("results"))}, ${escaped(amountsOf(summary.monthsEach, language))}</h2>
${table(
  ["", ...names],
  [
    [say("recipients"), ...summary.scenarios.map((own) => wholeText(own.recipients, language))],
    [say("recipientPersons"), ...summary.scenarios.map((own) => wholeText(own.persons, language))],
    [say("cost"), ...summary.scenarios.map((own) => wholeText(own.cost, language))],
    [say("mean"), ...summary.scenarios.map((own) => numberText(own.mean, language))],
    [say("median"), ...summary.scenarios.map((own) => numberText(own.quantiles.p50 ?? "", language))],
    [say("provisional"), ...summary.scenarios.map((own) => wholeText(own.provisional, language))],
  ],
)}
${changes.map(({ name, change }) => changeSection(name, change, summary.monthsEach, language)).join("\n")}
<h2>${escaped(say("costTitle"))}</h2>
${costPicture(costs, names, language, summary.monthsEach)}
${groupSection(say("householdType"), summary.groups.householdType, names, nameOf, language)}
${groupSection(say("region"), summary.groups.region, names, nameOf, language)}
${groupSection(say("ageGroup"), summary.groups.ageGroup, names, nameOf, language)}
${summary.groups.month.length > 1 ? groupSection(say("month"), summary.groups.month, names, ({ key }) => key, language) : ""}
${groupSection(
  rankedBy === undefined ? say("deciles") : `${say("tenthsBy")} ${rankedBy}`,
  summary.deciles,
  names,
  (group) =>
    `${group.key} (${numberText((group as Summary["deciles"][number]).from, language)}–${numberText((group as Summary["deciles"][number]).to, language)} €)`,
  language,
)}
${
  rankedBy === undefined || summary.ranked === summary.counts.assessed
    ? ""
    : `<p class="note">${escaped(`${say("someRanked")}: ${wholeText(String(summary.ranked), language)}.`)}</p>`
}
<h2>${escaped(say("poverty"))}</h2>
<p class="note">${escaped(say("povertyNote"))}</p>
${table(
  ["", ...names],
  [
    [say("line"), ...summary.scenarios.map((own) => numberText(String(own.poverty.line), language))],
    [say("persons"), ...summary.scenarios.map((own) => wholeText(own.poverty.persons, language))],
    [say("percent"), ...summary.scenarios.map((own) => numberText(own.poverty.percent, language))],
    [say("gap"), ...summary.scenarios.map((own) => numberText(own.poverty.meanGap, language))],
    [say("gapPercent"), ...summary.scenarios.map((own) => numberText(own.poverty.gapPercent, language))],
  ],
)}
${marginalSection(summary, names, moreEarnings, language)}
${pictures.join("\n")}
<h2>${escaped(say("law"))}</h2>
${summary.scenarios.map((own) => lawText(own, language)).join("\n")}
<p class="note">toimeentulotuki ${version}</p>
</body>
</html>
`;
}

function changeSection(
  name: string,
  change: NonNullable<Summary["scenarios"][number]["change"]>,
  months: number,
  language: Language,
): string {
  const say = (each: PhraseName) => phrases[each][language];
  const rows = [
    [say("cost"), wholeText(change.cost, language)],
    [say("gainers"), wholeText(change.gainers, language)],
    [say("meanGain"), numberText(change.meanGain, language)],
    [say("newRecipients"), wholeText(change.newRecipients, language)],
    [say("losers"), wholeText(change.losers, language)],
    [say("meanLoss"), numberText(change.meanLoss, language)],
    [say("lostRecipients"), wholeText(change.lostRecipients, language)],
    [say("median"), numberText(change.quantiles.p50 ?? "", language)],
  ];
  const picture =
    change.distribution.length === 0
      ? `<p>${escaped(say("noChange"))}</p>`
      : changePicture(change.distribution, language, months);
  return `<h2>${escaped(`${say("changeIn")}: ${name}, ${say("first")}`)}</h2>\n${table([], rows)}\n${picture}`;
}

function groupSection(
  heading: string,
  groups: readonly GroupSummary[],
  names: readonly string[],
  nameOf: (group: GroupSummary) => string,
  language: Language,
): string {
  const say = (each: PhraseName) => phrases[each][language];
  const head = [
    say("group"),
    say("households"),
    ...names.flatMap((name, place) => [
      `${say("recipients")}, ${name}`,
      `${say("cost")}, ${name}`,
      ...(place === 0 ? [] : [`${say("change")}, ${name}`, `${say("losers")}, ${name}`, `${say("gainers")}, ${name}`]),
    ]),
  ];
  const rows = groups.map((group) => [
    nameOf(group),
    wholeText(group.households, language),
    ...group.scenarios.flatMap((own, place) => [
      wholeText(own.recipients, language),
      wholeText(own.cost, language),
      ...(place === 0
        ? []
        : [wholeText(own.change, language), wholeText(own.losers, language), wholeText(own.gainers, language)]),
    ]),
  ]);
  return `<h2>${escaped(heading)}</h2>\n<div class="wide">${table(head, rows)}</div>`;
}

function marginalSection(
  { scenarios }: Summary,
  names: readonly string[],
  moreEarnings: Money | undefined,
  language: Language,
): string {
  const classes = scenarios.find(({ marginal }) => marginal !== null)?.marginal?.distribution;
  if (classes === undefined) return "";
  const say = (each: PhraseName) => phrases[each][language];
  const rows = [
    [
      `${say("mean")}, ${say("marginalRate")}`,
      ...scenarios.map(({ marginal }) => (marginal === null ? "–" : numberText(marginal.mean, language))),
    ],
    ...classes.map(({ from }, place) => [
      place === classes.length - 1 ? `${from} % –` : `${from}–${from + 10} %`,
      ...scenarios.map(({ marginal }) => wholeText(marginal?.distribution[place]?.households ?? "0", language)),
    ]),
  ];
  const amount =
    moreEarnings === undefined ? "" : `, ${say("byAmount")} ${numberText(euros(moreEarnings), language)} €`;
  return `<h2>${escaped(`${say("marginal")}${amount}`)}</h2>\n${table(["", ...names], rows)}`;
}

function lawText({ name, laws }: Summary["scenarios"][number], language: Language): string {
  const say = (each: PhraseName) => phrases[each][language];
  const items = laws.map(
    ({ day, digest, changed }) =>
      `<li>${escaped(`${say("day")} ${day}; ${say("changed")}: ${changed.length === 0 ? say("nothing") : changed.join(", ")}`)}<br><code>${digest}</code></li>`,
  );
  return `<p><b>${escaped(name)}</b></p><ul>${items.join("")}</ul>`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[], name: "td" | "th") =>
    // A month in a heading is not to be broken at its hyphen.
    `<tr>${row.map((cell) => `<${name}>${escaped(cell).replace(/(\d)-(\d)/g, "$1\u2011$2")}</${name}>`).join("")}</tr>`;
  const heading = head.length === 0 ? "" : `<thead>${cells(head, "th")}</thead>`;
  return `<table>${heading}<tbody>${rows.map((row) => cells(row, "td")).join("")}</tbody></table>`;
}
