import type { Language, Phrase } from "../sheet.js";
import { closingRows, line, placeText, row } from "./layout.js";
import type { SupplementaryDocument } from "./supplementary.js";
import { tableOf } from "./table.js";

const words = {
  title: { fi: "Täydentävä toimeentulotuki", sv: "Kompletterande utkomststöd", en: "Supplementary assistance" },
  given: { fi: "hakemuksessa", sv: "i ansökan", en: "applied for" },
  needs: { fi: "Hyväksytyt menot yhteensä", sv: "Godkända utgifter sammanlagt", en: "Accepted costs in all" },
  surplus: {
    fi: "Perustoimeentulotuen ylijäämästä",
    sv: "Av överskottet i grundläggande utkomststöd",
    en: "Met from the surplus of basic assistance",
  },
  county: { fi: "hyvinvointialue", sv: "välfärdsområdet", en: "wellbeing services county" },
  municipality: { fi: "kunta", sv: "kommunen", en: "municipality" },
  left: { fi: "ylijäämää jää", sv: "överskott kvar", en: "surplus left" },
} as const satisfies Record<string, Phrase>;

/** The basic calculation and what the county or municipality adds to it, as a person reads it. */
export function supplementaryTable(answer: SupplementaryDocument, language: Language): string {
  const say = (name: keyof typeof words) => words[name][language];
  const rows = [
    tableOf(answer.basic, language),
    `${say("title")} ${answer.month} (${say(answer.authority)})`,
    line("-"),
  ];
  for (const { name, person, given, accepted, grounds } of answer.lines) {
    rows.push(row(`  ${name}${person === undefined ? "" : ` (${person})`}`, accepted, placeText(grounds), language));
    if (given !== accepted) rows.push(row(`      ${say("given")}`, given, "", language));
  }
  rows.push(row(say("needs"), answer.needs, "", language));
  rows.push(row(`  − ${say("surplus")}`, answer.surplusUsed, placeText(answer.grounds), language));
  rows.push(line("="), row(say("title").toUpperCase(), answer.assistance, "", language));
  if (answer.surplusLeft !== "0.00") rows.push(row(`  ${say("left")}`, answer.surplusLeft, "", language));
  rows.push(...closingRows(answer, answer.grounds, language));
  return `${rows.join("\n")}\n`;
}
