import type { Ground } from "../dated.js";
import type { Language } from "../sheet.js";
import { findingRows, lawRow, line, placeText, questionRows, row, uncertainRows } from "./layout.js";
import type { CutDocument, LineDocument, SheetDocument } from "./print.js";
import { kindText, type Problem, problemText } from "./problems.js";

const words = {
  fi: {
    title: "Toimeentulotukilaskelma",
    basicAmount: "Perusosat",
    otherBasicExpense: "Muut perusmenot",
    needs: "Menot yhteensä",
    income: "Tulot",
    asset: "Varat",
    incomeTotal: "Tulot yhteensä",
    assetTotal: "Varat yhteensä",
    assistance: "Perustoimeentulotuki",
    surplus: "Ylijäämä",
    carryOut: "josta seuraavalle kuukaudelle siirrettävissä",
    given: "hakemuksessa",
    full: "täysi määrä",
    stated: "ilmoitettu",
    day: "päivä",
    readings: "Tulkinta poikkeaa oletuksesta",
    days: "päivää",
    changed: "EI VOIMASSA OLEVAN LAIN MUKAINEN. Muutettu",
    effects: "Vaihtoehtojen vaikutus tukeen",
    problems: "Asiakirjaa ei voitu lukea:",
    expected: "odotettiin",
    received: "saatiin",
  },
  sv: {
    title: "Beräkning av utkomststöd",
    basicAmount: "Grunddelar",
    otherBasicExpense: "Övriga grundutgifter",
    needs: "Utgifter sammanlagt",
    income: "Inkomster",
    asset: "Tillgångar",
    incomeTotal: "Inkomster sammanlagt",
    assetTotal: "Tillgångar sammanlagt",
    assistance: "Grundläggande utkomststöd",
    surplus: "Överskott",
    carryOut: "varav kan överföras till följande månad",
    given: "i ansökan",
    full: "fullt belopp",
    stated: "uppgett",
    day: "dag",
    readings: "Tolkningen avviker från den vanliga",
    days: "dagar",
    changed: "INTE ENLIGT GÄLLANDE LAG. Ändrat",
    effects: "Alternativens inverkan på stödet",
    problems: "Dokumentet kunde inte läsas:",
    expected: "förväntades",
    received: "mottogs",
  },
  en: {
    title: "Calculation of social assistance",
    basicAmount: "Basic amounts",
    otherBasicExpense: "Other basic expenses",
    needs: "Needs in total",
    income: "Income",
    asset: "Assets",
    incomeTotal: "Income in total",
    assetTotal: "Assets in total",
    assistance: "Basic social assistance",
    surplus: "Surplus",
    carryOut: "of which may be carried into the next month",
    given: "applied for",
    full: "full amount",
    stated: "stated",
    day: "day",
    readings: "Reading other than the default",
    days: "days",
    changed: "NOT THE LAW IN FORCE. Changed",
    effects: "Effect of the answers on the assistance",
    problems: "The document could not be read:",
    expected: "expected",
    received: "received",
  },
} as const satisfies Record<Language, Record<string, string>>;

/** A sheet as a person reads it: every line with its amount and section, every cut below it, totals, open questions. */
export function tableOf(sheet: SheetDocument, language: Language): string {
  const say = words[language];
  const rows: string[] = [];
  const total = (name: string, value: string) => rows.push(row(name, value, "", language));
  rows.push(`${say.title} ${sheet.month}${sheet.reference === undefined ? "" : `  ${sheet.reference}`}`);
  const { changed } = sheet.madeWith.law;
  const readings = changed.filter((name) => name.startsWith("practice."));
  const reformed = changed.filter((name) => !name.startsWith("practice."));
  if (reformed.length > 0) rows.push(`*** ${say.changed}: ${reformed.join(", ")} ***`);
  if (readings.length > 0) rows.push(`${say.readings}: ${readings.map((name) => name.slice(9)).join(", ")}`);
  for (const part of ["basicAmount", "otherBasicExpense"] as const) section(part, sheet, language, rows);
  total(say.needs, sheet.totals.needs);
  section("income", sheet, language, rows);
  total(say.incomeTotal, sheet.totals.income);
  section("asset", sheet, language, rows);
  if (sheet.lines.some(({ part }) => part === "asset")) total(say.assetTotal, sheet.totals.assets);
  rows.push(line("="));
  total(say.assistance.toUpperCase(), sheet.assistance);
  if (sheet.surplus !== "0.00") total(say.surplus, sheet.surplus);
  if (sheet.carryOut !== "0.00") total(`  ${say.carryOut}`, sheet.carryOut);
  rows.push(...questionRows(sheet.questions, language));
  rows.push(...findingRows(sheet.humanInputs, language));
  rows.push(...uncertainRows(groundsOf(sheet), language));
  rows.push("", lawRow(sheet.madeWith.law, sheet.madeWith.version, language));
  return `${rows.join("\n")}\n`;
}

/** All problems of a document as a person reads them. */
export function problemTable(problems: readonly Problem[], language: Language): string {
  const say = words[language];
  const rows = problems.map(
    (found) =>
      `  ${found.path === "" ? "/" : found.path}: ${problemText(found, language)} (${say.expected}: ${expectedText(found, language)}; ${say.received}: ${kindText(found, language)})`,
  );
  return `${say.problems}\n${rows.join("\n")}\n`;
}

/** Outside English the examples and lists alone, which need no translation. */
function expectedText({ expected }: Problem, language: Language): string {
  return language === "en" ? expected : (expected.match(/"[^"]*"/g)?.join(", ") ?? expected);
}

/** What the figure before the cuts is: the full amount of the law, what was stated, or what was applied for. */
function givenName(part: LineDocument["part"], language: Language): string {
  const say = words[language];
  if (part === "basicAmount") return say.full;
  return part === "otherBasicExpense" ? say.given : say.stated;
}

/** Heading of what the answers to the questions would mean. */
export function effectsHeading(language: Language): string {
  return words[language].effects;
}

function section(part: LineDocument["part"], sheet: SheetDocument, language: Language, rows: string[]): void {
  const lines = sheet.lines.filter((candidate) => candidate.part === part);
  if (lines.length === 0) return;
  rows.push(line("-"), words[language][part as "income"]);
  for (const { heading, person, given, cuts, amount, grounds } of lines) {
    const name = `  ${heading[language]}${person === undefined ? "" : ` (${person})`}`;
    rows.push(row(name, amount, placeText(grounds), language));
    if (cuts.length > 0) rows.push(row(`      ${givenName(part, language)}`, given, "", language));
    for (const cut of cuts)
      rows.push(row(`    − ${cutName(cut, language)}`, cut.amount, placeText(cut.grounds), language));
  }
}

function cutName({ heading, percent, days, month }: CutDocument, language: Language): string {
  if (percent !== undefined) return `${heading[language]} ${percent} %`;
  if (days !== undefined)
    return `${heading[language]}, ${days} ${days === 1 ? words[language].day : words[language].days}`;
  return month === undefined ? heading[language] : `${heading[language]} (${month})`;
}

function groundsOf({ lines }: SheetDocument): readonly Ground[] {
  return lines.flatMap(({ grounds, cuts }) => [...grounds, ...cuts.flatMap((cut) => cut.grounds)]);
}
