import type { Lateness } from "../deadlines/guarantee.js";
import { statusTexts } from "../deadlines/phrases.js";
import type { Language, Phrase } from "../sheet.js";
import type { DeadlinesDocument } from "./deadlines.js";
import { findingRows, line, placeText, questionRows, tablesRow, uncertainRows } from "./layout.js";

const words = {
  title: { fi: "Määräajat", sv: "Tidsfrister", en: "Deadlines" },
  asOf: { fi: "tilanne", sv: "läget", en: "as of" },
  due: { fi: "viimeistään", sv: "senast", en: "by" },
  doneOn: { fi: "tehty", sv: "gjort", en: "done" },
  noLimits: { fi: "ei vireillä", sv: "ingenting pågår", en: "nothing pending" },
  clock: { fi: "Käsittelyaika", sv: "Handläggningstid", en: "Processing time" },
  used: { fi: "arkipäivää käytetty", sv: "vardagar har gått", en: "working days used" },
  left: { fi: "jäljellä", sv: "återstår", en: "left" },
  stands: {
    fi: "ei kulu: hakijan aika täydentää",
    sv: "går inte: sökanden har tid att komplettera",
    en: "does not run: the applicant has time to complete the application",
  },
  mayNotHearing: {
    fi: "Kielteistä päätöstä ei saa tehdä ennen kuin kuulemisen määräaika on kulunut",
    sv: "Ett negativt beslut får inte ges innan tiden för hörandet har gått ut",
    en: "No decision refusing anything before the time for the hearing is over",
  },
  mayNot: {
    fi: "Hylkäävää päätöstä ei saa tehdä ennen kuin määräaika on kulunut",
    sv: "Ett avslag får inte ges innan tiden har gått ut",
    en: "No decision refusing anything before the applicant's time is over",
  },
  open: { fi: "Ilman päätöstä", sv: "Utan beslut", en: "Without a decision" },
  needless: {
    fi: "Pyydetty, vaikka oli jo saatu",
    sv: "Begärdes fast det redan fanns",
    en: "Asked for although it was there",
  },
  presumed: { fi: "Oletettu", sv: "Antaget", en: "Presumed" },
  readings: {
    fi: "Tulkinta poikkeaa oletuksesta",
    sv: "Tolkningen avviker från den vanliga",
    en: "Reading other than the default",
  },
} as const satisfies Record<string, Phrase>;

const presumed: Readonly<Record<DeadlinesDocument["presumptions"][number], Phrase>> = {
  completionIsComplete: {
    fi: "täydennyksen jälkeen mitään ei puutu",
    sv: "inget fattas efter kompletteringen",
    en: "nothing is missing after the completion",
  },
  prolongedOnRequest: {
    fi: "hakija pyysi lisäaikaa",
    sv: "sökanden bad om mer tid",
    en: "the applicant asked for more time",
  },
  sentAsLetter: {
    fi: "kehotus lähetettiin kirjeenä",
    sv: "uppmaningen sändes per brev",
    en: "the prompt was sent by letter",
  },
};

const measures = {
  decisions: { fi: "Päätökset", sv: "Beslut", en: "Decisions" },
  urgentDecisions: { fi: "Kiireelliset päätökset", sv: "Brådskande beslut", en: "Urgent decisions" },
  completionRequests: { fi: "Täydennyspyynnöt", sv: "Begäran om komplettering", en: "Requests to complete" },
  conversations: { fi: "Henkilökohtaiset keskustelut", sv: "Personliga samtal", en: "Personal conversations" },
} as const satisfies Partial<Record<keyof Lateness, Phrase>>;

const notDone: Phrase = {
  fi: "tekemättä määräajan jälkeen",
  sv: "inte gjorda efter tidsfristen",
  en: "not done after the limit",
};
const late: Phrase = { fi: "myöhässä", sv: "för sent", en: "late" };
const days: Phrase = {
  fi: "Kalenteripäiviä saapumisesta päätökseen, keskiarvo ja mediaani",
  sv: "Kalenderdagar från ankomst till beslut, medeltal och median",
  en: "Calendar days from arrival to decision, mean and median",
};

/** How late the authority was over many cases: both official measures. */
export function latenessTable(total: Lateness, language: Language): string {
  const rows = Object.entries(measures).map(([name, heading]) => {
    const { done, late: tooLate, overdue, shareLate } = total[name as keyof typeof measures];
    const share = shareLate === null ? "" : ` (${decimal(shareLate * 100, language)} %)`;
    return `${heading[language]}: ${done}, ${late[language]} ${tooLate}${share}; ${notDone[language]} ${overdue}`;
  });
  const { calendarDays } = total;
  if (calendarDays.length > 0) {
    const sorted = [...calendarDays].sort((one, other) => one - other);
    const middle = (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
    const mean = calendarDays.reduce((sum, one) => sum + one, 0) / calendarDays.length;
    rows.push(`${days[language]}: ${decimal(mean, language)} / ${decimal(middle, language)}`);
  }
  return `${rows.join("\n")}\n`;
}

function decimal(value: number, language: Language): string {
  const text = value.toFixed(1);
  return language === "en" ? text : text.replace(".", ",");
}

/** The limits of a case as a person reads them, each with its count. */
export function deadlinesTable(answer: DeadlinesDocument, language: Language): string {
  const say = (name: keyof typeof words) => words[name][language];
  const { deadlines, guarantee, mayDecide, months, practice } = answer;
  const rows = [
    `${say("title")}${answer.reference === undefined ? "" : `  ${answer.reference}`}  (${say("asOf")} ${answer.asOf})`,
    line("-"),
  ];
  if (deadlines.length === 0) rows.push(say("noLimits"));
  for (const { heading, month, due, status, doneOn, count, grounds } of deadlines) {
    const done = doneOn === undefined ? "" : ` (${say("doneOn")} ${doneOn})`;
    const of = month === undefined ? "" : ` ${month}`;
    rows.push(`${heading}${of}: ${say("due")} ${due}, ${statusTexts[status][language]}${done}  ${placeText(grounds)}`);
    rows.push(...count.map((day) => `    ${day}`));
  }
  if (deadlines.length > 0) {
    const isStopped = guarantee.stoppedBy === "completionRequested";
    const left = guarantee.left === null ? "" : `, ${say("left")} ${guarantee.left}`;
    rows.push(line("-"), `${say("clock")}: ${guarantee.used} ${say("used")}${isStopped ? `; ${say("stands")}` : left}`);
    const mayNot = mayDecide.because === "hearingAwaited" ? "mayNotHearing" : "mayNot";
    if (!mayDecide.may) rows.push(`${say(mayNot)}: ${mayDecide.until}`);
    if (months.open.length > 0) rows.push(`${say("open")}: ${months.open.join(", ")}`);
  }
  for (const { on, items } of answer.needlessRequests) rows.push(`${say("needless")} (${on}): ${items.join(", ")}`);
  const readings = Object.entries(practice ?? {}).map(([name, value]) => `${name} = ${value}`);
  if (answer.presumptions.length > 0) {
    rows.push("", `${say("presumed")}: ${answer.presumptions.map((name) => presumed[name][language]).join("; ")}`);
  }
  rows.push(...questionRows(answer.questions, language, "open"));
  rows.push(
    ...uncertainRows(
      deadlines.flatMap(({ grounds }) => grounds),
      language,
    ),
  );
  rows.push(...findingRows(answer.humanInputs, language));
  if (readings.length > 0) rows.push("", `${say("readings")}: ${readings.join(", ")}`);
  rows.push("", tablesRow(answer.madeWith, language));
  return `${rows.join("\n")}\n`;
}
