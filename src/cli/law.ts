import type { Ground } from "../dated.js";
import { diffLaw, explainLaw, type LawChange, type LawItem, type LawKind } from "../explainLaw.js";
import { knownFrom, knownUntil } from "../figures/index.js";
import { lawRow, placeText } from "../json/layout.js";
import { identityOf, isKnown, lawOn } from "../law.js";
import type { Language, Phrase } from "../sheet.js";
import { version } from "../version.js";
import type { Options } from "./answers.js";

const kinds: Readonly<Record<LawKind, Phrase>> = {
  basicAmount: { fi: "Perusosat", sv: "Grunddelar", en: "Basic amounts" },
  figure: { fi: "Luvut", sv: "Tal", en: "Figures" },
  income: { fi: "Tulolajit", sv: "Inkomstslag", en: "Kinds of income" },
  expense: { fi: "Menolajit", sv: "Utgiftsslag", en: "Kinds of expense" },
  primaryBenefit: { fi: "Ensisijaiset etuudet", sv: "Primära förmåner", en: "Primary benefits" },
  reductionGround: { fi: "Alentamisen perusteet", sv: "Grunder för sänkning", en: "Grounds of a reduction" },
  limit: { fi: "Määräajat", sv: "Tidsfrister", en: "Limits of time" },
  place: { fi: "Lainkohdat", sv: "Lagrum", en: "Places in the law" },
  practice: { fi: "Avoimet kohdat", sv: "Öppna punkter", en: "Open points" },
};

const words = {
  none: { fi: "ei", sv: "ingen", en: "none" },
  cited: {
    fi: "vain lainkohta tai varmuus muuttuu",
    sv: "bara lagrummet eller säkerheten ändras",
    en: "only the place or its certainty changes",
  },
  same: { fi: "Ei muutoksia.", sv: "Inga ändringar.", en: "No changes." },
} as const satisfies Record<string, Phrase>;

/**
 * What the law of a day says, or what changed from one day to another: the arguments are days or months, not files.
 * Gives the exit code: 1 when they are none whose law is known.
 */
export function lawCommand(
  days: readonly string[],
  { language, json, pretty }: Options,
  write: (text: string) => void,
  complain: (text: string) => void,
): number {
  const [from, to, ...more] = days;
  if (from === undefined || more.length > 0 || !days.every(isDay)) {
    complain(`law: one day or two, "2026-03" or "2026-03-01", from ${knownFrom} to ${knownUntil}\n`);
    return 1;
  }
  const laws = days.map((day) => identityOf(lawOn(day)));
  const closing = laws.map((law) => `${lawRow(law, version, language)}\n`).join("");
  const madeWith = { package: "toimeentulotuki", version, laws };
  if (to === undefined) {
    const items = explainLaw(from);
    if (json || pretty) write(printed({ law: from, items, madeWith }, pretty));
    else write(grouped(items, (item) => `${item.name}: ${shown(item, language)}`, language) + closing);
    return 0;
  }
  const changes = diffLaw(from, to);
  if (json || pretty) write(printed({ from, to, changes, madeWith }, pretty));
  else if (changes.length === 0) write(`${words.same[language]}\n\n${closing}`);
  else write(grouped(changes, (change) => changeText(change, language), language) + closing);
  return 0;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d(-\d\d)?$/.test(text) || !isKnown(text.length === 7 ? `${text}-01` : text)) return false;
  try {
    explainLaw(text);
    return true;
  } catch {
    return false;
  }
}

function printed(document: object, pretty: boolean): string {
  return `${JSON.stringify(document, null, pretty ? 2 : undefined)}\n`;
}

function grouped<T extends { readonly kind: LawKind }>(
  items: readonly T[],
  text: (item: T) => string,
  language: Language,
): string {
  const rows = (Object.keys(kinds) as LawKind[]).flatMap((kind) => {
    const own = items.filter((item) => item.kind === kind);
    return own.length === 0 ? [] : [kinds[kind][language], ...own.map((item) => `  ${text(item)}`), ""];
  });
  return `${rows.join("\n")}\n`;
}

function shown({ value, grounds }: LawItem, language: Language): string {
  const place = grounds.length === 0 ? "" : `  ${placeText(grounds)} (${sureText(grounds[0]!)})`;
  return `${value ?? words.none[language]}${place}`;
}

function changeText({ name, before, after, isOfSubstance }: LawChange, language: Language): string {
  if (isOfSubstance) return `${name}: ${before.value ?? words.none[language]} → ${shown(after, language)}`;
  return `${name}: ${whereText(before.grounds)} → ${whereText(after.grounds)}  (${words.cited[language]})`;
}

function whereText(grounds: readonly Ground[]): string {
  return grounds.length === 0 ? "" : `${placeText(grounds)} (${sureText(grounds[0]!)})`;
}

function sureText({ amendedBy, confidence }: Ground): string {
  return amendedBy === undefined ? confidence : `${amendedBy}, ${confidence}`;
}
