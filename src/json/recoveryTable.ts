import { recoveryGrounds } from "../benefits/recovery.js";
import type { Language, Phrase } from "../sheet.js";
import { closingRows, line, placeText, row } from "./layout.js";
import type { RecoveryDocument } from "./recovery.js";

const words = {
  title: { fi: "Takaisinperintä", sv: "Återkrav", en: "Recovery" },
  from: { fi: "keneltä", sv: "från", en: "from" },
  paid: { fi: "Maksettu", sv: "Utbetalt", en: "Paid on" },
  applyBy: { fi: "haettava viimeistään", sv: "ansökan senast", en: "apply by" },
  recoverable: { fi: "Perittävissä", sv: "Kan återkrävas", en: "Recoverable" },
  blocked: { fi: "Esteet", sv: "Hinder", en: "In the way" },
} as const satisfies Record<string, Phrase>;

/** What may be recovered, as a person reads it. */
export function recoveryTable(answer: RecoveryDocument, language: Language): string {
  const say = (name: keyof typeof words) => words[name][language];
  const ground = recoveryGrounds[answer.ground as keyof typeof recoveryGrounds][language];
  const rows = [
    `${say("title")}${answer.reference === undefined ? "" : `  ${answer.reference}`}`,
    `${ground}, ${answer.item}; ${say("from")} ${answer.from}`,
    line("-"),
  ];
  for (const { paidOn, amount, recoverable, lastDay, grounds } of answer.lines) {
    rows.push(row(`  ${say("paid")} ${paidOn}`, amount, placeText(grounds), language));
    rows.push(row(`    ${say("recoverable")}, ${say("applyBy")} ${lastDay}`, recoverable, "22 §", language));
  }
  rows.push(line("="), row(say("recoverable").toUpperCase(), answer.recoverable, "", language));
  if (answer.blockedBy.length > 0)
    rows.push("", `${say("blocked")}: ${answer.blockedBy.map(({ text }) => text).join("; ")}`);
  rows.push(...closingRows(answer, [...answer.grounds, ...answer.lines.flatMap(({ grounds }) => grounds)], language));
  return `${rows.join("\n")}\n`;
}
