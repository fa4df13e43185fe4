import type { Phrase } from "../sheet.js";

/** What stands in the way of a reduction, each in words. @fi alentamisen este */
export const blockers = {
  notInForce: { fi: "Peruste ei ole voimassa", sv: "Grunden gäller inte", en: "The ground is not in force" },
  tooYoung: { fi: "Henkilö on alle ikärajan", sv: "Personen är under åldersgränsen", en: "The person is too young" },
  otherAge: {
    fi: "Peruste koskee täysi-ikäistä alle 25-vuotiasta",
    sv: "Grunden gäller myndiga under 25 år",
    en: "The ground concerns adults under 25",
  },
  released: {
    fi: "Henkilöllä ei ole ilmoittautumisvelvollisuutta",
    sv: "Personen har ingen skyldighet att anmäla sig",
    en: "The person has no duty to register",
  },
  goodReason: {
    fi: "Henkilöllä oli perusteltu syy",
    sv: "Personen hade ett giltigt skäl",
    en: "There was a good reason",
  },
  hearingMissing: { fi: "Henkilöä ei ole kuultu", sv: "Personen har inte hörts", en: "The person has not been heard" },
  reasonableMissing: {
    fi: "Kohtuullisuutta ei ole ratkaistu",
    sv: "Skäligheten har inte avgjorts",
    en: "Reasonableness has not been decided",
  },
  unreasonable: {
    fi: "Alentaminen olisi kohtuuton",
    sv: "Sänkningen vore oskälig",
    en: "A reduction would be unreasonable",
  },
  subsistenceMissing: {
    fi: "Välttämättömän toimeentulon turvaamista ei ole ratkaistu",
    sv: "Den oundgängliga utkomsten har inte bedömts",
    en: "Indispensable subsistence has not been decided on",
  },
  subsistenceEndangered: {
    fi: "Alentaminen vaarantaisi välttämättömän toimeentulon",
    sv: "Sänkningen skulle äventyra den oundgängliga utkomsten",
    en: "A reduction would endanger indispensable subsistence",
  },
  notGiven: { fi: "Kehotusta ei ole annettu", sv: "Uppmaningen har inte getts", en: "The prompt has not been given" },
  notServed: {
    fi: "Kehotuksen tiedoksisaantia ei tiedetä",
    sv: "Delgivningen av uppmaningen är inte känd",
    en: "Service of the prompt is not known",
  },
  timeRuns: { fi: "Määräaika on kesken", sv: "Tidsfristen löper", en: "The time still runs" },
  complied: {
    fi: "Henkilö on tehnyt vaaditun",
    sv: "Personen har gjort det som krävdes",
    en: "The person has done what was asked",
  },
  later: {
    fi: "Tapahtuu vasta kysymyspäivän jälkeen",
    sv: "Inträffar först efter frågedagen",
    en: "Happens after the day of the question",
  },
  benefitNotNamed: {
    fi: "Kehotuksessa ei ole nimetty etuutta",
    sv: "Uppmaningen nämner ingen förmån",
    en: "The prompt names no benefit",
  },
  endNotKnown: {
    fi: "Seuraamuksen päättymistä ei tiedetä",
    sv: "Sanktionens slut är inte känt",
    en: "The end of the sanction is not known",
  },
  notGoingOn: {
    fi: "Ei ole todettu, että menettely jatkuu alentamisen jälkeen",
    sv: "Det har inte konstaterats att förfarandet fortsätter efter sänkningen",
    en: "It has not been found that the conduct goes on after the reduction",
  },
  notBegun: {
    fi: "Alentaminen alkaa vasta myöhemmin",
    sv: "Sänkningen börjar först senare",
    en: "The reduction begins later",
  },
  over: { fi: "Alentamisen aika on päättynyt", sv: "Tiden för sänkningen är slut", en: "Its time is over" },
  oldLawEnded: {
    fi: "Aiemman lain mukaista alentamista ei ollut päätetty",
    sv: "Sänkningen enligt den tidigare lagen var inte beslutad",
    en: "Not decided while the law of its ground was in force",
  },
  noEarlierReduction: {
    fi: "Perusosaa ei ole aiemmin alennettu",
    sv: "Grunddelen har inte sänkts tidigare",
    en: "There has been no reduction before",
  },
  notRepeated: {
    fi: "Toistuvaa haluttomuutta ei ole todettu",
    sv: "Upprepad ovilja har inte konstaterats",
    en: "No repeated unwillingness has been found",
  },
  notDirected: {
    fi: "Henkilöä ei ole ohjattu palvelutarpeen arviointiin",
    sv: "Personen har inte hänvisats till bedömning av servicebehovet",
    en: "The person has not been directed to the assessment of service needs",
  },
  assessmentOpen: {
    fi: "Ei tiedetä, onko henkilö osallistunut palvelutarpeen arviointiin",
    sv: "Det är inte känt om personen har deltagit i bedömningen av servicebehovet",
    en: "It is not known what came of the assessment of service needs",
  },
  assessmentAttended: {
    fi: "Henkilö on osallistunut palvelutarpeen arviointiin",
    sv: "Personen har deltagit i bedömningen av servicebehovet",
    en: "The person has taken part in the assessment of service needs",
  },
  assessmentBooked: {
    fi: "Palvelutarpeen arviointi on varattu",
    sv: "En tid för bedömning av servicebehovet är bokad",
    en: "The assessment of service needs is booked",
  },
  noReasonableTime: {
    fi: "Kohtuullista aikaa arviointiin ei ole todettu",
    sv: "Skälig tid för bedömningen har inte konstaterats",
    en: "No reasonable time for the assessment has been found",
  },
} as const satisfies Record<string, Phrase>;

export type Blocker = keyof typeof blockers;
