import type { Language, Phrase } from "../sheet.js";
import { wholeNumber } from "./figureText.js";

/** What the report and the pictures say. Translations are ours. */
export const phrases = {
  title: {
    fi: "Toimeentulotuen simulointi",
    sv: "Simulering av utkomststödet",
    en: "Simulation of social assistance",
  },
  synthetic: {
    fi: "Keinotekoinen väestö: nämä luvut eivät kerro mitään Suomesta.",
    sv: "Artificiell befolkning: talen säger ingenting om Finland.",
    en: "Synthetic population: these figures say nothing about Finland.",
  },
  rows: { fi: "Aineisto", sv: "Material", en: "Data" },
  read: { fi: "kotitalouksia luettu", sv: "hushåll lästa", en: "households read" },
  assessed: { fi: "laskettu", sv: "beräknade", en: "assessed" },
  refused: { fi: "hylätty virheellisinä", sv: "avvisade som felaktiga", en: "refused as faulty" },
  stray: {
    fi: "henkilörivejä ilman kotitaloutta",
    sv: "personrader utan hushåll",
    en: "person rows without a household",
  },
  ownPractice: {
    fi: "joilla oma käytäntö",
    sv: "med egen praxis",
    en: "with a practice of their own",
  },
  ownPracticeNote: {
    fi: "Asiakirjan oma käytäntö menee jokaisen vaihtoehdon käytännön edelle, joten vaihtoehto ei muuta sitä näille kotitalouksille.",
    sv: "Dokumentets egen praxis går före varje alternativs, så inget alternativ ändrar den för dessa hushåll.",
    en: "A document's own practice goes before that of every scenario, so no scenario changes it for these households.",
  },
  standFor: { fi: "edustavat kotitalouksia", sv: "motsvarar hushåll", en: "households they stand for" },
  personsStood: { fi: "ja henkilöitä", sv: "och personer", en: "and persons" },
  results: { fi: "Tulokset", sv: "Resultat", en: "Results" },
  perMonth: { fi: "euroa kuukaudessa", sv: "euro i månaden", en: "euros a month" },
  perMonths: { fi: "euroa, enintään {n} kuukautta", sv: "euro, högst {n} månader", en: "euros, at most {n} months" },
  month: { fi: "Kuukausittain", sv: "Efter månad", en: "By month" },
  scenario: { fi: "vaihtoehto", sv: "alternativ", en: "scenario" },
  recipients: { fi: "saajakotitalouksia", sv: "mottagarhushåll", en: "recipient households" },
  recipientPersons: { fi: "henkilöitä niissä", sv: "personer i dem", en: "persons in them" },
  cost: { fi: "menot", sv: "kostnader", en: "cost" },
  mean: { fi: "keskimäärin", sv: "i medeltal", en: "mean" },
  median: { fi: "mediaani", sv: "median", en: "median" },
  change: { fi: "muutos", sv: "förändring", en: "change" },
  changeIn: { fi: "Muutos", sv: "Förändring", en: "Change" },
  gainers: { fi: "hyötyjiä", sv: "vinnare", en: "gainers" },
  losers: { fi: "häviäjiä", sv: "förlorare", en: "losers" },
  meanGain: { fi: "hyöty keskimäärin", sv: "vinst i medeltal", en: "mean gain" },
  meanLoss: { fi: "menetys keskimäärin", sv: "förlust i medeltal", en: "mean loss" },
  newRecipients: { fi: "uusia saajia", sv: "nya mottagare", en: "new recipients" },
  lostRecipients: { fi: "jää ilman", sv: "blir utan", en: "no longer recipients" },
  provisional: { fi: "laskelma alustava", sv: "beräkningen preliminär", en: "sheet provisional" },
  poverty: {
    fi: "Henkilöt rajan alapuolella",
    sv: "Personer under gränsen",
    en: "Persons below the line",
  },
  povertyNote: {
    fi: "Raja on euroa kuukaudessa kulutusyksikköä kohti (muunnettu OECD-asteikko); tulona aineiston nettotulot ja toimeentulotuki.",
    sv: "Gränsen är euro i månaden per konsumtionsenhet (modifierad OECD-skala); som inkomst materialets nettoinkomster och stödet.",
    en: "The line is euros a month per consumption unit (modified OECD scale); income is the net income of the data with assistance.",
  },
  line: { fi: "raja", sv: "gräns", en: "line" },
  persons: { fi: "henkilöitä", sv: "personer", en: "persons" },
  households: { fi: "kotitalouksia", sv: "hushåll", en: "households" },
  percent: { fi: "% väestöstä", sv: "% av befolkningen", en: "% of the population" },
  gap: { fi: "vaje keskimäärin", sv: "gap i medeltal", en: "mean gap" },
  gapPercent: { fi: "vaje, % rajasta", sv: "gap, % av gränsen", en: "gap, % of the line" },
  marginal: {
    fi: "Toimeentulotuen alenema ansiotulon kasvaessa",
    sv: "Minskning av stödet när förvärvsinkomsten ökar",
    en: "Fall of assistance when earnings grow",
  },
  byAmount: { fi: "lisäansio kuukaudessa", sv: "mer i månaden:", en: "more each month:" },
  marginalRate: { fi: "% nettolisäansiosta", sv: "% av nettoökningen", en: "% of the additional net earnings" },
  householdType: { fi: "Kotitaloustyypin mukaan", sv: "Efter hushållstyp", en: "By household type" },
  region: { fi: "Maakunnan mukaan", sv: "Efter landskap", en: "By region" },
  ageGroup: { fi: "Hakijan iän mukaan", sv: "Efter sökandens ålder", en: "By age of the applicant" },
  deciles: { fi: "Tulokymmenyksen mukaan", sv: "Efter inkomstdecil", en: "By income decile" },
  tenthsBy: { fi: "Kymmenyksittäin sarakkeen mukaan", sv: "Efter decil enligt kolumnen", en: "By tenths, ranked by" },
  someRanked: {
    fi: "Osa kotitalouksista ei ilmoita järjestyslukua; ne on järjestetty tulon mukaan. Lukumäärä, joka ilmoittaa",
    sv: "En del hushåll anger inget att ordnas efter; de är ordnade efter inkomst. Antal som anger",
    en: "Some households name nothing to be ranked by and are ranked by income. Those that do",
  },
  decile: { fi: "kymmenys", sv: "decil", en: "decile" },
  group: { fi: "ryhmä", sv: "grupp", en: "group" },
  unknown: { fi: "ei tiedossa", sv: "okänt", en: "not known" },
  changeTitle: {
    fi: "Kotitaloudet, joiden tuki muuttuu, muutoksen mukaan",
    sv: "Hushåll vars stöd förändras, efter förändring",
    en: "Households whose assistance changes, by change",
  },
  costTitle: { fi: "Menot maakunnittain", sv: "Kostnader efter landskap", en: "Cost by region" },
  curveTitle: {
    fi: "Käytettävissä olevat tulot ansiotulon mukaan",
    sv: "Disponibel inkomst efter förvärvsinkomst",
    en: "Disposable income by earnings",
  },
  earnings: { fi: "nettoansio, €/kk", sv: "nettolön, €/mån", en: "net earnings, €/month" },
  disposable: { fi: "tulot ja tuki, €/kk", sv: "inkomster och stöd, €/mån", en: "income and assistance, €/month" },
  law: { fi: "Laki", sv: "Lag", en: "Law" },
  changed: { fi: "muutettu", sv: "ändrat", en: "changed" },
  nothing: { fi: "ei mitään", sv: "ingenting", en: "nothing" },
  day: { fi: "päivän laki", sv: "lagen den", en: "law of" },
  noChange: {
    fi: "Yhdenkään kotitalouden tuki ei muutu.",
    sv: "Stödet ändras inte för något hushåll.",
    en: "No household's assistance changes.",
  },
  first: { fi: "verrattuna ensimmäiseen", sv: "jämfört med det första", en: "against the first" },
} as const satisfies Record<string, Phrase>;

export type PhraseName = keyof typeof phrases;

const keys: Readonly<Record<string, Phrase>> = {
  alone: { fi: "yksin asuva", sv: "ensamboende", en: "alone" },
  sharedHousehold: { fi: "yhteistaloudessa", sv: "i gemensamt hushåll", en: "in a shared household" },
  withParents: { fi: "vanhempien luona", sv: "hos föräldrarna", en: "with parents" },
  couple: { fi: "pari", sv: "par", en: "couple" },
  singleParent: { fi: "yksinhuoltaja", sv: "ensamförsörjare", en: "single parent" },
  coupleWithChildren: { fi: "pari ja lapsia", sv: "par med barn", en: "couple with children" },
};

/** What amounts are of: one month, or all months of a household. */
export function amountsOf(months: number, language: Language): string {
  return months > 1 ? phrases.perMonths[language].replace("{n}", String(months)) : phrases.perMonth[language];
}

/** A household type or an age group in a language. */
export function keyText(key: string, language: Language): string {
  return keys[key]?.[language] ?? (key === "" ? phrases.unknown[language] : key.replace("-", "–"));
}

/** A number in the manner of a language: 1 234,5 in Finnish and Swedish, 1,234.5 in English. */
export function numberText(number: string, language: Language): string {
  const [whole = "", decimals] = number.replace("-", "−").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "en" ? "," : "\u00a0");
  return decimals === undefined ? grouped : `${grouped}${language === "en" ? "." : ","}${decimals}`;
}

/** Rounded half away from zero to a whole number, grouped. */
export function wholeText(number: string, language: Language): string {
  return numberText(wholeNumber(number), language);
}
