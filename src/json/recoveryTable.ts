import { recoveryBlockers, recoveryGrounds } from "../benefits/recovery.js";
import type { Language, Phrase } from "../sheet.js";
import { closingRows, line, placeText, row } from "./layout.js";
import type { RecoveryDocument } from "./recovery.js";

const words = {
  title: { fi: "Takaisinperintä", sv: "Återkrav", en: "Recovery" },
  from: { fi: "keneltä", sv: "från", en: "from" },
  paid: { fi: "Maksettu", sv: "Utbetalt", en: "Paid on" },
  applyBy: { fi: "haettava viimeistään", sv: "ansökan senast", en: "apply by" },
  recoverable: { fi: "Perittävissä", sv: "Kan återkrävas", en: "Recoverable" },
  protected: { fi: "Takaisinperinnältä suojattu", sv: "Skyddat mot återkrav", en: "Protected from recovery" },
} as const satisfies Record<string, Phrase>;

const assets: Readonly<Record<string, Phrase>> = {
  home: { fi: "vakinainen asunto", sv: "stadigvarande bostad", en: "permanent home" },
  householdGoods: { fi: "tarpeellinen asuinirtaimisto", sv: "nödvändigt bohag", en: "necessary household goods" },
  workTool: { fi: "tarpeelliset työvälineet", sv: "nödvändiga arbetsredskap", en: "necessary work tools" },
};

/** What may be recovered, as a person reads it. */
export function recoveryTable(answer: RecoveryDocument, language: Language): string {
  const say = (name: keyof typeof words) => words[name][language];
  const ground = recoveryGrounds[answer.ground as keyof typeof recoveryGrounds][language];
  const rows = [
    `${say("title")}${answer.reference === undefined ? "" : `  ${answer.reference}`}`,
    `${ground}, ${answer.item}; ${say("from")} ${answer.from}`,
    line("-"),
  ];
  for (const { paidOn, amount, recoverable, lastDay, blockedBy, grounds } of answer.lines) {
    rows.push(row(`  ${say("paid")} ${paidOn}`, amount, placeText(grounds), language));
    const years = grounds.filter(({ figure }) => figure !== undefined);
    const by = lastDay === null ? "" : `, ${say("applyBy")} ${lastDay}`;
    rows.push(row(`    ${say("recoverable")}${by}`, recoverable, placeText(years), language));
    for (const code of blockedBy) rows.push(`      − ${recoveryBlockers[code][language]}`);
  }
  rows.push(line("="), row(say("recoverable").toUpperCase(), answer.recoverable, "", language));
  rows.push(
    "",
    `${say("protected")}: ${answer.protected.map((kind) => assets[kind]?.[language] ?? kind).join(", ")} (21 § 2 mom)`,
  );
  rows.push(...closingRows(answer, [...answer.grounds, ...answer.lines.flatMap(({ grounds }) => grounds)], language));
  return `${rows.join("\n")}\n`;
}
