import type { Language } from "../../sheet.js";
import type { Summary } from "../../simulation/index.js";
import { amountsOf, numberText, type PhraseName, phrases, wholeText } from "../../simulation/phrases.js";

const leastNameWidth = 32;
const numberWidth = 20;

/** The summary as a person reads it on a terminal. */
export function summaryText(summary: Summary, language: Language, isSynthetic: boolean): string {
  const say = (name: PhraseName) => phrases[name][language];
  const heading = `${say("results")}, ${amountsOf(summary.monthsEach, language)}`;
  const nameWidth = Math.max(leastNameWidth, heading.length + 1);
  const row = (name: string, ...cells: readonly string[]) =>
    `${name.padEnd(nameWidth)}${cells.map((cell) => cell.padStart(numberWidth)).join("")}`.trimEnd();
  const { counts, scenarios } = summary;
  const rows = [
    ...(isSynthetic ? [say("synthetic"), ""] : []),
    row(say("read"), wholeText(String(counts.read), language)),
    row(say("assessed"), wholeText(String(counts.assessed), language)),
    row(say("refused"), wholeText(String(counts.refused), language)),
    ...(counts.strayPersons === 0 ? [] : [row(say("stray"), wholeText(String(counts.strayPersons), language))]),
    ...(summary.ownPractice === 0 ? [] : [row(say("ownPractice"), wholeText(String(summary.ownPractice), language))]),
    row(say("standFor"), wholeText(summary.households, language)),
    row(say("personsStood"), wholeText(summary.persons, language)),
    "",
    row(heading, ...scenarios.map(({ name }) => name)),
    row(say("recipients"), ...scenarios.map((own) => wholeText(own.recipients, language))),
    row(say("recipientPersons"), ...scenarios.map((own) => wholeText(own.persons, language))),
    row(say("cost"), ...scenarios.map((own) => wholeText(own.cost, language))),
    row(say("mean"), ...scenarios.map((own) => numberText(own.mean, language))),
  ];
  if (scenarios.length > 1) {
    const changes = scenarios.map(({ change }) => change);
    const line = (name: PhraseName, of: (change: NonNullable<(typeof changes)[number]>) => string) =>
      row(say(name), ...changes.map((change) => (change === null ? "" : of(change))));
    rows.push(
      "",
      say("first"),
      line("cost", ({ cost }) => wholeText(cost, language)),
      line("gainers", ({ gainers }) => wholeText(gainers, language)),
      line("meanGain", ({ meanGain }) => numberText(meanGain, language)),
      line("newRecipients", ({ newRecipients }) => wholeText(newRecipients, language)),
      line("losers", ({ losers }) => wholeText(losers, language)),
      line("meanLoss", ({ meanLoss }) => numberText(meanLoss, language)),
      line("lostRecipients", ({ lostRecipients }) => wholeText(lostRecipients, language)),
    );
  }
  return `${rows.join("\n")}\n`;
}
