import type { Language, Phrase } from "../sheet.js";
import { amountText, closingRows, line, placeText, row } from "./layout.js";
import type { OffsetDocument } from "./offset.js";

const words = {
  title: {
    fi: "Ennakon perintä etuudesta",
    sv: "Indrivning av förskott ur förmån",
    en: "Collection of an advance from a benefit",
  },
  paid: { fi: "Maksettu tuki", sv: "Utbetalt stöd", en: "Assistance paid" },
  due: { fi: "Tuki, kun etuus otetaan huomioon", sv: "Stöd då förmånen beaktas", en: "Assistance with the benefit" },
  kela: { fi: "Kelalle", sv: "till FPA", en: "to Kela" },
  county: { fi: "hyvinvointialueelle", sv: "till välfärdsområdet", en: "to the wellbeing services county" },
  municipality: { fi: "kunnalle", sv: "till kommunen", en: "to the municipality" },
  client: { fi: "asiakkaalle", sv: "till klienten", en: "to the client" },
  collected: { fi: "Peritään yhteensä", sv: "Indrivs sammanlagt", en: "Collected in all" },
  toClient: { fi: "Asiakkaalle yhteensä", sv: "Till klienten sammanlagt", en: "To the client in all" },
  incomeOf: { fi: "tuloa kuukaudelle", sv: "inkomst för", en: "income of" },
  lastNotice: {
    fi: "maksajalle ilmoitettava viimeistään",
    sv: "utbetalaren ska underrättas senast",
    en: "the payer must be told by",
  },
  paidOn: { fi: "maksupäivä", sv: "betalningsdag", en: "day of payment" },
} as const satisfies Record<string, Phrase>;

/** What is collected month by month, as a person reads it. */
export function offsetTable(answer: OffsetDocument, language: Language): string {
  const say = (name: keyof typeof words) => words[name][language];
  const rows = [`${say("title")}${answer.reference === undefined ? "" : `  ${answer.reference}`}`];
  for (const { month, paid, due, lines, grounds } of answer.months) {
    rows.push(line("-"), month);
    rows.push(row(`  ${say("paid")}`, paid, "", language), row(`  ${say("due")}`, due, placeText(grounds), language));
    for (const { to, heading, person, amount, before, due: after, reasonText, grounds: ofLine } of lines) {
      rows.push(
        row(`    ${heading[language]} (${person}) ${words[to][language]}`, amount, placeText(ofLine), language),
      );
      if (to === "kela" && before !== undefined && after !== undefined) {
        rows.push(`      ${amountText(before, language)} → ${amountText(after, language)}`);
      }
      if (reasonText !== undefined) rows.push(`      (${reasonText})`);
    }
  }
  rows.push(line("="));
  rows.push(
    row(say("collected").toUpperCase(), answer.collected, "", language),
    row(say("toClient"), answer.toClient, "", language),
  );
  for (const { kind, person, payer, paidOn, toClient, incomeOf, lastNoticeDay } of answer.benefits) {
    const heading =
      answer.months.flatMap(({ lines }) => lines).find(({ benefit }) => benefit === kind)?.heading[language] ?? kind;
    rows.push(
      "",
      `${heading} (${person}), ${payer}: ${say("paidOn")} ${paidOn}, ${say("lastNotice")} ${lastNoticeDay}`,
    );
    rows.push(row(`  ${say("client")}, ${say("incomeOf")} ${incomeOf}`, toClient, "", language));
  }
  rows.push(
    ...closingRows(
      answer,
      answer.months.flatMap(({ grounds, lines }) => [...grounds, ...lines.flatMap((own) => own.grounds)]),
      language,
    ),
  );
  return `${rows.join("\n")}\n`;
}
