import { incomeKinds } from "../figures/incomeKinds.js";
import { promptSubjects } from "../figures/reductionGrounds.js";
import type { Language, Phrase } from "../sheet.js";
import type { BenefitsDocument } from "./benefits.js";
import { amountText, closingRows, line, placeText } from "./layout.js";

const words = {
  title: {
    fi: "Ensisijaiset etuudet ja velvollisuudet",
    sv: "Primära förmåner och skyldigheter",
    en: "Benefits and duties that come first",
  },
  candidates: { fi: "Haettavaksi selvitettävät etuudet", sv: "Förmåner att utreda", en: "Benefits to look into" },
  pending: {
    fi: "Vireillä, kiirehdittävässä järjestyksessä",
    sv: "Anhängiga, i den ordning de ska påskyndas",
    en: "Pending, in the order to hasten",
  },
  household: { fi: "talous", sv: "hushållet", en: "household" },
  duties: { fi: "Ilmoittautuminen työnhakijaksi", sv: "Anmälan som arbetssökande", en: "Registration as a job seeker" },
  prompts: { fi: "Kehotukset", sv: "Uppmaningar", en: "Prompts" },
  reductions: { fi: "Perusosan alentaminen", sv: "Sänkning av grunddelen", en: "Reduction of the basic amount" },
  privileged: {
    fi: "Tulot, joita ei oteta huomioon",
    sv: "Inkomster som inte beaktas",
    en: "Income that is not counted",
  },
  none: { fi: "ei mitään", sv: "inget", en: "none" },
  limit: { fi: "määräaika", sv: "tidsfrist", en: "time until" },
  served: { fi: "annettu tiedoksi", sv: "delgiven", en: "served" },
  months: { fi: "kuukaudet", sv: "månader", en: "months" },
  next: { fi: "seuraavaksi", sv: "härnäst", en: "next" },
  earliest: { fi: "aikaisintaan", sv: "tidigast", en: "at the earliest" },
  elsewhere: { fi: "maksaja muu kuin Kela", sv: "betalaren är inte FPA", en: "paid by somebody else than Kela" },
} as const satisfies Record<string, Phrase>;

const states = {
  done: { fi: "ilmoittautunut", sv: "anmäld", en: "registered" },
  released: { fi: "ei velvollisuutta", sv: "ingen skyldighet", en: "released" },
  owed: { fi: "kehotettava", sv: "ska uppmanas", en: "to be prompted" },
  open: { fi: "selvitettävä", sv: "ska utredas", en: "to be found out" },
  notGiven: { fi: "annetaan myöhemmin", sv: "ges senare", en: "to be given later" },
  notInForce: { fi: "ei voimassa", sv: "gäller inte", en: "not in force" },
  given: { fi: "annettu", sv: "given", en: "given" },
  served: { fi: "määräaika kuluu", sv: "tidsfristen löper", en: "the time runs" },
  explained: {
    fi: "selitys annettu, ratkaistava",
    sv: "förklaring given, ska avgöras",
    en: "explained, to be decided",
  },
  complied: { fi: "toimittu kehotuksen mukaan", sv: "uppmaningen har följts", en: "complied with" },
  excused: { fi: "ei alenneta", sv: "ingen sänkning", en: "no reduction" },
  lapsed: { fi: "määräaika päättynyt", sv: "tidsfristen har löpt ut", en: "the time is over" },
  reducible: { fi: "voidaan alentaa", sv: "kan sänkas", en: "may be reduced" },
  ended: { fi: "päättynyt", sv: "avslutad", en: "ended" },
} as const satisfies Record<string, Phrase>;

/** What comes before assistance, as a person reads it. */
export function benefitsTable(answer: BenefitsDocument, language: Language): string {
  const say = (name: keyof typeof words) => words[name][language];
  const state = (name: string) => (states as Record<string, Phrase>)[name]?.[language] ?? name;
  const rows = [
    `${say("title")} ${answer.month} (${answer.asOf})${answer.reference === undefined ? "" : `  ${answer.reference}`}`,
  ];
  const part = (name: keyof typeof words, own: readonly string[]) => {
    if (own.length > 0) rows.push(line("-"), say(name), ...own);
  };
  rows.push(line("-"), say("candidates"));
  if (answer.candidates.length === 0) rows.push(`  ${say("none")}`);
  for (const { heading, person, reason, grounds } of answer.candidates) {
    rows.push(`  ${heading[language]} (${person ?? say("household")}): ${reason[language]}  ${placeText(grounds)}`);
  }
  part(
    "pending",
    answer.pending.map(
      ({ kind, person, appliedOn }) =>
        `  ${[incomeKinds[kind][language], person, appliedOn].filter(Boolean).join(", ")}`,
    ),
  );
  part(
    "duties",
    answer.duties.map(({ person, state: own, release, grounds }) => {
      const why = release === undefined ? "" : `: ${release.text}`;
      return `  ${person}: ${state(own)}${why}  ${placeText(grounds)}`;
    }),
  );
  part(
    "prompts",
    answer.prompts.flatMap(
      ({ person, for: subject, benefit, givenOn, state: own, servedOn, limit, reduction, next, grounds }) => [
        `  ${promptSubjects[subject][language]}${benefit === undefined ? "" : `, ${incomeKinds[benefit][language]}`} (${person}), ${givenOn}: ${state(own)}  ${placeText(grounds)}`,
        ...(reduction === undefined ? [] : [`    ${reduction.percent} %: ${reduction.from}–${reduction.to ?? ""}`]),
        ...(servedOn === undefined
          ? []
          : [`    ${say("served")} ${servedOn}${limit === undefined ? "" : `, ${say("limit")} ${limit}`}`]),
        ...next.map(
          ({ to, from, grounds: ofNext }) =>
            `    ${say("next")}: ${state(to)}${from === undefined ? "" : `, ${say("earliest")} ${from}`}  ${placeText(ofNext)}`,
        ),
      ],
    ),
  );
  part(
    "reductions",
    answer.reductions.flatMap(({ person, percent, months, steps }) => [
      `  ${person}: ${percent} %${months.length === 0 ? "" : `, ${say("months")} ${months.join(", ")}`}`,
      ...steps.flatMap(({ heading, percent: own, blockedBy, next, grounds }) => [
        `    ${heading[language]}: ${own} %  ${placeText(grounds)}`,
        ...blockedBy.map(({ text }) => `      − ${text}`),
        ...(next === undefined
          ? []
          : [
              `      ${say("next")}: ${next.percent} %${next.from === undefined ? "" : `, ${say("earliest")} ${next.from}`}${next.needs.length === 0 ? "" : ` (${next.needs.map(({ text }) => text).join("; ")})`}`,
            ]),
      ]),
    ]),
  );
  part(
    "privileged",
    answer.privilegedIncome.map(
      ({ heading, person, net, seen, payer, grounds }) =>
        `  ${heading[language]} (${person}) ${amountText(net, language)}, ${payer}${seen === "kela" ? "" : `: ${say("elsewhere")}`}  ${placeText(grounds)}`,
    ),
  );
  const grounds = [
    ...answer.duties.flatMap((own) => own.grounds),
    ...answer.prompts.flatMap((own) => own.grounds),
    ...answer.reductions.flatMap(({ steps }) => steps.flatMap((own) => own.grounds)),
  ];
  rows.push(...closingRows(answer, grounds, language));
  return `${rows.join("\n")}\n`;
}
