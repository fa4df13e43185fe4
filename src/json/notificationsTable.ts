import type { NotificationGround } from "../notifications/notification.js";
import type { Language, Phrase } from "../sheet.js";
import { findingRows, line, placeText, questionRows, tablesRow, uncertainRows } from "./layout.js";
import type { NotificationDocument, NotificationsDocument } from "./notifications.js";

const words = {
  title: { fi: "Ilmoitukset ja ohjaus", sv: "Anmälningar och handledning", en: "Notifications and guidance" },
  asOf: { fi: "tilanne", sv: "läget", en: "as of" },
  none: { fi: "ei ilmoitettavaa", sv: "inget att anmäla", en: "nothing to notify" },
  urgent: { fi: "KIIREELLINEN", sv: "BRÅDSKANDE", en: "URGENT" },
  to: { fi: "vastaanottaja", sv: "mottagare", en: "to" },
  guides: { fi: "asiakas ohjataan", sv: "klienten handleds till", en: "the customer is guided to" },
  given: { fi: "annetaan", sv: "ges", en: "given" },
  sendOn: { fi: "lähetetään", sv: "sänds", en: "sent" },
  visibleFrom: { fi: "näkyy", sv: "syns", en: "seen from" },
  months: { fi: "kuukaudet", sv: "månader", en: "months" },
  themes: { fi: "aiheet", sv: "teman", en: "themes" },
  grounds: { fi: "peruste", sv: "grund", en: "grounds" },
  unverified: { fi: "varmistamatta", sv: "obekräftad", en: "unverified" },
  content: { fi: "sisältö", sv: "innehåll", en: "content" },
  late: {
    fi: "velvollisuus alkoi jo",
    sv: "skyldigheten började redan",
    en: "the duty began already",
  },
  gap: {
    fi: "perustuu osin kunnan maksamiin kuukausiin, joista Kelalla ei ole tietoa",
    sv: "bygger delvis på månader som kommunen betalat och som FPA inte har uppgifter om",
    en: "rests in part on months paid by a municipality, of which Kela has no data",
  },
  tells: { fi: "asiakkaalle on kerrottava", sv: "klienten ska underrättas", en: "the customer is to be told" },
  other: {
    fi: "ei viestijärjestelmässä: toimitettava muulla tavalla",
    sv: "inte i meddelandesystemet: sänds på annat sätt",
    en: "not by messaging: to be sent in another way",
  },
  notMade: { fi: "Ei ilmoiteta", sv: "Anmäls inte", en: "Not notified" },
  application: { fi: "Hakemus", sv: "Ansökan", en: "Application" },
  transfer: { fi: "siirretään", sv: "överförs", en: "passed on" },
  attachments: { fi: "liitteet", sv: "bilagor", en: "attachments" },
  basicDue: {
    fi: "perustoimeentulotuki kiireellisenä viimeistään",
    sv: "grundläggande utkomststöd brådskande senast",
    en: "basic assistance urgently by",
  },
  youth: { fi: "Alle 25-vuotiaasta tiedossa", sv: "Känt om en person under 25 år", en: "Known of a person under 25" },
  presumed: { fi: "Oletettu", sv: "Antaget", en: "Presumed" },
  readings: {
    fi: "Tulkinta poikkeaa oletuksesta",
    sv: "Tolkningen avviker från den vanliga",
    en: "Reading other than the default",
  },
} as const satisfies Record<string, Phrase>;

/** What the rules of a notification rest on: the act, what Kela does, what we took where nothing says. */
const footings = [
  { name: { fi: "laki", sv: "lag", en: "law" }, of: ["act", "decree", "court"] },
  { name: { fi: "käytäntö", sv: "praxis", en: "practice" }, of: ["published", "practice", "model"] },
  { name: { fi: "oletus", sv: "antagande", en: "assumption" }, of: ["derived", "unverified"] },
] as const;

const aspects: Readonly<Record<NotificationGround["of"], Phrase>> = {
  duty: { fi: "velvollisuus", sv: "skyldigheten", en: "duty" },
  count: { fi: "kuukausimäärä", sv: "antalet månader", en: "number of months" },
  recipient: { fi: "vastaanottaja", sv: "mottagaren", en: "recipient" },
  timing: { fi: "ajankohta", sv: "tidpunkten", en: "timing" },
  visibility: { fi: "näkyminen", sv: "synligheten", en: "visibility" },
  repetition: { fi: "toistuminen", sv: "upprepningen", en: "repetition" },
  telling: { fi: "asiakkaalle kertominen", sv: "underrättande av klienten", en: "telling the customer" },
};

const themeNames: Readonly<Record<NotificationDocument["needThemes"][number], Phrase>> = {
  lifeManagement: { fi: "elämänhallinta", sv: "livshantering", en: "life management" },
  livelihood: { fi: "toimeentulo", sv: "utkomst", en: "livelihood" },
  housing: { fi: "asuminen", sv: "boende", en: "housing" },
  health: { fi: "terveys", sv: "hälsa", en: "health" },
  other: { fi: "muu", sv: "annat", en: "other" },
};

const partNames: Readonly<Record<string, Phrase>> = {
  basic: { fi: "perus", sv: "grundläggande", en: "basic" },
  supplementary: { fi: "täydentävä", sv: "kompletterande", en: "supplementary" },
  preventive: { fi: "ehkäisevä", sv: "förebyggande", en: "preventive" },
  unclear: { fi: "epäselvä", sv: "oklar", en: "unclear" },
};

const facts: Readonly<Record<string, Phrase>> = {
  under25: { fi: "alle 25-vuotias", sv: "under 25 år", en: "under 25" },
  monthsOfAssistance: { fi: "tukikuukausia", sv: "månader med stöd", en: "months of assistance" },
  noPrimaryBenefit: { fi: "ei ensisijaista etuutta", sv: "ingen primär förmån", en: "no benefit that comes first" },
  reducedBasicAmount: { fi: "alennettu perusosa", sv: "sänkt grunddel", en: "reduced basic amount" },
};

/** The names of the fields as a reader of a notice knows them. */
const fieldNames: Readonly<Record<NotificationDocument["content"][number], Phrase>> = {
  identity: { fi: "henkilötiedot", sv: "personuppgifter", en: "identity" },
  contactDetails: { fi: "yhteystiedot", sv: "kontaktuppgifter", en: "contact details" },
  phone: { fi: "puhelinnumero", sv: "telefonnummer", en: "phone number" },
  freeText: { fi: "vapaa teksti", sv: "fri text", en: "free text" },
  needThemes: { fi: "tarpeen aiheet", sv: "behovets teman", en: "themes of the need" },
  urgency: { fi: "kiireellisyys", sv: "brådska", en: "urgency" },
  childIdentity: { fi: "lapsen tiedot", sv: "barnets uppgifter", en: "the child" },
  countedMonths: { fi: "lasketut kuukaudet", sv: "räknade månader", en: "counted months" },
  reductionDecision: { fi: "alentamispäätös", sv: "beslut om sänkning", en: "decision on the reduction" },
  application: { fi: "hakemus", sv: "ansökan", en: "application" },
  attachments: { fi: "liitteet", sv: "bilagor", en: "attachments" },
  attachmentNames: { fi: "liitteiden nimet", sv: "bilagornas namn", en: "names of the attachments" },
  basicCalculation: { fi: "perustoimeentulotuen laskelma", sv: "grundläggande beräkning", en: "basic calculation" },
  statement: { fi: "lausunto", sv: "utlåtande", en: "statement" },
  situationForReduction: {
    fi: "tilanne alentamisen kannalta",
    sv: "situationen med tanke på sänkningen",
    en: "situation with regard to a reduction",
  },
  supplementaryDecision: {
    fi: "päätös täydentävästä tai ehkäisevästä tuesta",
    sv: "beslut om kompletterande eller förebyggande stöd",
    en: "supplementary or preventive decision",
  },
};

/** The first and the last of some months. */
function span(months: readonly string[]): string {
  return months.length < 3 ? months.join(", ") : `${months[0]} – ${months[months.length - 1]} (${months.length})`;
}

/** The section of the duty, and which of the other rules are law, practice or assumption. */
function footingText({ grounds, conveyance }: NotificationDocument, language: Language): string {
  const duty = grounds.filter(({ of }) => of === "duty");
  const isWeak = duty.some(({ confidence }) => confidence === "unverified");
  const others = grounds.filter(({ of }) => of !== "duty" && (conveyance === "notice" || of !== "visibility"));
  const told = footings.flatMap(({ name, of }) => {
    const own = others.filter(({ confidence }) => (of as readonly string[]).includes(confidence));
    return own.length === 0
      ? []
      : [`${name[language]}: ${own.map((ground) => aspects[ground.of][language]).join(", ")}`];
  });
  const section = `${placeText(duty)}${isWeak ? ` (${words.unverified[language]})` : ""}`;
  return [`${words.grounds[language]}: ${section}`, ...told].join("; ");
}

const presumed: Readonly<Record<NotificationsDocument["presumptions"][number], Phrase>> = {
  payerByMonth: {
    fi: "tuen on maksanut Kela vuodesta 2017, sitä ennen kunta",
    sv: "stödet har betalats av FPA sedan 2017, före det av kommunen",
    en: "Kela paid the assistance from 2017, the municipality before",
  },
  immigrantByPermit: {
    fi: "kotoutumislakia sovelletaan, koska oleskelulupa tai suunnitelma on ilmoitettu",
    sv: "integrationslagen tillämpas, eftersom ett uppehållstillstånd eller en plan har uppgetts",
    en: "the act on integration applies, as a permit or a plan is given",
  },
};

/** The notifications of a person as a caseworker reads them: what goes where and when, and what does not go and why. */
export function notificationsTable(answer: NotificationsDocument, language: Language): string {
  const say = (name: keyof typeof words) => words[name][language];
  const { notifications, notMade, applications, youth, practice } = answer;
  const rows = [
    `${say("title")}${answer.reference === undefined ? "" : `  ${answer.reference}`}  (${say("asOf")} ${answer.asOf})`,
    line("-"),
  ];
  if (notifications.length === 0) rows.push(say("none"));
  for (const own of notifications) {
    const receiver =
      own.guidedToName === undefined ? `${say("to")}: ${own.recipientName}` : `${say("guides")}: ${own.guidedToName}`;
    const seen = own.visibleFrom === own.sendOn ? "" : `, ${say("visibleFrom")} ${own.visibleFrom}`;
    rows.push(
      `${own.sendOn}  ${own.heading}${own.urgent ? `  ${say("urgent")}` : ""}`,
      `    ${receiver}; ${say(own.conveyance === "notice" ? "sendOn" : "given")} ${own.sendOn}${seen}`,
    );
    if (own.months.length > 0) rows.push(`    ${say("months")}: ${span(own.months)}`);
    if (own.needThemes.length > 0)
      rows.push(`    ${say("themes")}: ${own.needThemes.map((theme) => themeNames[theme][language]).join(", ")}`);
    if (own.content.length > 0)
      rows.push(`    ${say("content")}: ${own.content.map((field) => fieldNames[field][language]).join(", ")}`);
    if (own.lateByPractice) rows.push(`    ! ${say("late")} ${own.dutyFrom}`);
    if (own.dataGap) rows.push(`    ! ${say("gap")}`);
    if (own.tellsCustomer) rows.push(`    ! ${say("tells")}`);
    if (own.channel === "other") rows.push(`    ! ${say("other")}`);
    rows.push(`    ${footingText(own, language)}`);
  }
  for (const { id, parts, packages, urgency } of applications) {
    const split = Object.entries(parts)
      .filter(([, lines]) => lines.length > 0)
      .map(([part, lines]) => `${partNames[part]![language]}: ${lines.join(", ")}`);
    rows.push("", `${say("application")} ${id}: ${split.join("; ")}`);
    for (const { on, lines, attachments } of packages) {
      const with_ = attachments.length === 0 ? "" : `; ${say("attachments")}: ${attachments.join(", ")}`;
      rows.push(`    ${on} ${say("transfer")}: ${lines.join(", ")}${with_}`);
    }
    if (urgency.basicDue !== null) rows.push(`    ${say("basicDue")} ${urgency.basicDue}`);
  }
  if (notMade.length > 0) rows.push("", `${say("notMade")}:`);
  for (const { heading, on, text } of notMade) rows.push(`    ${on}  ${heading}: ${text}`);
  if (youth.length > 0) {
    const told = youth.map(
      ({ fact, months }) => `${facts[fact]![language]}${months.length === 0 ? "" : ` ${span(months)}`}`,
    );
    rows.push("", `${say("youth")}: ${told.join("; ")}`);
  }
  if (answer.presumptions.length > 0)
    rows.push("", `${say("presumed")}: ${answer.presumptions.map((name) => presumed[name][language]).join("; ")}`);
  const readings = Object.entries(practice ?? {}).map(([name, value]) => `${name} = ${value}`);
  rows.push(...questionRows(answer.questions, language, "open"));
  rows.push(
    ...uncertainRows(
      notifications.flatMap(({ grounds }) => grounds.filter(({ of }) => of === "duty")),
      language,
    ),
  );
  rows.push(...findingRows(answer.humanInputs, language));
  if (readings.length > 0) rows.push("", `${say("readings")}: ${readings.join(", ")}`);
  rows.push("", tablesRow(answer.madeWith, language));
  return `${rows.join("\n")}\n`;
}
