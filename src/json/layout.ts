import type { Ground } from "../dated.js";
import type { Identity } from "../law.js";
import type { Language, Phrase } from "../sheet.js";
import type { Closing } from "./documents.js";
import type { HumanInput, QuestionDocument } from "./print.js";
import { answerText, questionText } from "./questions.js";

const width = 64;
const amountWidth = 12;
const sectionWidth = 34;

const words = {
  yes: { fi: "kyllä", sv: "ja", en: "yes" },
  no: { fi: "ei", sv: "nej", en: "no" },
  none: { fi: "ei tietoa", sv: "ingen uppgift", en: "not known" },
  open: {
    fi: "Vastaus on alustava. Ratkaistava:",
    sv: "Svaret är preliminärt. Att avgöra:",
    en: "The answer is provisional. To be decided:",
  },
  provisional: {
    fi: "Laskelma on alustava. Ratkaistava:",
    sv: "Beräkningen är preliminär. Att avgöra:",
    en: "The sheet is provisional. To be decided:",
  },
  assumed: { fi: "oletettu", sv: "antaget", en: "assumed" },
  uncertain: { fi: "Varmistamaton peruste", sv: "Obekräftad grund", en: "Unverified ground" },
  findings: { fi: "Viranomaisen toteamuksia", sv: "Myndighetens konstateranden", en: "Findings of the authority" },
  readings: {
    fi: "Tulkinta poikkeaa oletuksesta",
    sv: "Tolkningen avviker från den vanliga",
    en: "Reading other than the default",
  },
  law: { fi: "Laki", sv: "Lag", en: "Law" },
} as const satisfies Record<string, Phrase>;

/** An amount in the manner of a language: 1 234,50 in Finnish and Swedish, 1,234.50 in English. */
export function amountText(amount: string, language: Language): string {
  const [whole, decimals] = amount.split(".") as [string, string];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "en" ? "," : "\u00a0");
  return `${grouped}${language === "en" ? "." : ","}${decimals}`;
}

/** A finding or an assumption in words; some questions have words of their own for it. */
export function shown(value: unknown, language: Language, code = ""): string {
  const own = answerText(code, value, language);
  if (own !== undefined) return own;
  if (value === true) return words.yes[language];
  if (value === false) return words.no[language];
  if (value === null) return words.none[language];
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** The first place in the law of some grounds. */
export function placeText(grounds: readonly Ground[]): string {
  const first = grounds[0];
  if (first === undefined) return "";
  const law = first.law === "1412/1997" ? "" : `${first.law} `;
  return `${law}${first.section}`;
}

/** A name, an amount and the place in the law. */
export function row(name: string, amount: string, where: string, language: Language): string {
  const padded = name.length > width ? `${name.slice(0, width - 1)}…` : name.padEnd(width);
  return `${padded}${amountText(amount, language).padStart(amountWidth)}  ${where}`.trimEnd();
}

/** A rule across the page. */
export function line(mark: string): string {
  return mark.repeat(width + amountWidth + sectionWidth);
}

/** The open questions of an answer, with what was assumed. */
export function questionRows(
  questions: readonly QuestionDocument[],
  language: Language,
  title: "provisional" | "open" = "provisional",
): readonly string[] {
  if (questions.length === 0) return [];
  const rows = questions.flatMap((question) => {
    const person = question.person === undefined ? "" : ` (${question.person})`;
    return [
      `  ? ${questionText(question.code, language)}${person}  ${question.section}`,
      `    ${question.path}; ${words.assumed[language]}: ${shown(question.assumed, language, question.code)}`,
    ];
  });
  return ["", words[title][language], ...rows];
}

/** The grounds that are unverified or derived, named once below the sums. */
export function uncertainRows(grounds: readonly Ground[], language: Language): readonly string[] {
  const places = grounds
    .filter(({ confidence }) => confidence === "unverified" || confidence === "derived")
    .map(({ law, section, amendedBy }) => `${law} ${section}${amendedBy === undefined ? "" : ` (${amendedBy})`}`);
  return places.length === 0 ? [] : ["", `${words.uncertain[language]}: ${[...new Set(places)].join("; ")}`];
}

/** The findings of people that an answer rests on. */
export function findingRows(humanInputs: readonly HumanInput[], language: Language): readonly string[] {
  if (humanInputs.length === 0) return [];
  return [
    "",
    `${words.findings[language]}:`,
    ...humanInputs.map(({ path, section, value }) => `  ${path} = ${shown(value, language)}  ${section}`),
  ];
}

/** The law an answer was made with. */
export function lawRow({ day, digest }: Identity, version: string, language: Language): string {
  return `${words.law[language]} ${day}  ${digest.slice(0, 16)}  toimeentulotuki ${version}`;
}

/** The law of an answer whose tables are read by the day of each event. */
export function tablesRow(
  { law, version }: { readonly law: { readonly digest: string }; readonly version: string },
  language: Language,
): string {
  return `${words.law[language]} ${law.digest.slice(0, 16)}  toimeentulotuki ${version}`;
}

/** What stands below every answer: open questions, findings, uncertain grounds, readings and law. */
export function closingRows(answer: Closing, grounds: readonly Ground[], language: Language): readonly string[] {
  const { practice, madeWith } = answer;
  const readings = Object.entries(practice ?? {}).map(([name, value]) => `${name} = ${value}`);
  return [
    ...questionRows(answer.questions, language, "open"),
    ...findingRows(answer.humanInputs, language),
    ...uncertainRows(grounds, language),
    ...(readings.length === 0 ? [] : ["", `${words.readings[language]}: ${readings.join(", ")}`]),
    "",
    ...madeWith.laws.map((law) => lawRow(law, madeWith.version, language)),
  ];
}
