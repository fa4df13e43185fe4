import type { Reason } from "../notifications/notificationType.js";
import type { Language, Phrase } from "../sheet.js";

/** What the notifications ask, by the code of the question. */
export const notificationQuestions = {
  homeMunicipality: {
    fi: "Mikä oli henkilön kotikunta lähetyspäivänä? Ilman sitä ilmoituksella ei ole vastaanottajaa.",
    sv: "Vilken var personens hemkommun den dag anmälan sänds? Utan den har anmälan ingen mottagare.",
    en: "What was the home municipality on the day of sending? Without it there is no recipient.",
  },
  firstPermitOn: {
    fi: "Milloin ensimmäinen oleskelulupa tai oleskeluoikeus alkoi? Ilmoitus koskee enintään kolmen vuoden ikäistä lupaa.",
    sv: "När började det första uppehållstillståndet eller den första uppehållsrätten? Anmälan gäller tillstånd på högst tre år.",
    en: "When did the first permit or right of residence begin? The notice concerns one of at most three years.",
  },
  monthMainLivelihood: {
    fi: "Oliko toimeentulotuki kuukauden pääasiallinen toimeentulo?",
    sv: "Var utkomststödet den huvudsakliga utkomsten under månaden?",
    en: "Was the assistance the main livelihood of the month?",
  },
  monthUnemployed: {
    fi: "Maksettiinko kuukauden toimeentulotuki työttömyyden vuoksi?",
    sv: "Betalades månadens utkomststöd på grund av arbetslöshet?",
    en: "Was the assistance of the month paid because of unemployment?",
  },
  transferAsked: {
    fi: "Milloin hakija pyysi hakemuksen siirtämistä sosiaalihuoltoon? Ilman pyyntöä siirretään vain tieto kiireellisestä tarpeesta.",
    sv: "När bad sökanden att ansökan förs över till socialvården? Utan begäran förs bara uppgiften om det brådskande behovet över.",
    en: "When did the applicant ask that the application be passed on? Without it only the urgent need is told.",
  },
  childBorn: {
    fi: "Milloin lapsi on syntynyt? Ilman syntymäpäivää henkilö oletetaan lapseksi.",
    sv: "När är barnet fött? Utan födelsedag antas personen vara ett barn.",
    en: "When was the child born? Without a day of birth the person is taken to be a child.",
  },
  linePart: {
    fi: "Mihin osaan meno kuuluu: perus-, täydentävään vai ehkäisevään toimeentulotukeen?",
    sv: "Till vilken del hör utgiften: grundläggande, kompletterande eller förebyggande utkomststöd?",
    en: "To which part does the cost belong: basic, supplementary or preventive assistance?",
  },
  obvious: {
    fi: "Onko sosiaalihuollon tarve ilmeinen?",
    sv: "Är behovet av socialvård uppenbart?",
    en: "Is the need of social services obvious?",
  },
  consent: {
    fi: "Suostuuko asiakas yhteydenottoon sosiaalihuoltoon?",
    sv: "Samtycker klienten till att socialvården kontaktas?",
    en: "Does the customer consent to contacting the social services?",
  },
  cannotCare: {
    fi: "Onko henkilö ilmeisen kykenemätön vastaamaan huolenpidostaan, terveydestään tai turvallisuudestaan?",
    sv: "Är personen uppenbart oförmögen att svara för sin omsorg, hälsa eller säkerhet?",
    en: "Is the person obviously unable to look after own care, health or safety?",
  },
  childsInterest: {
    fi: "Vaatiiko lapsen etu välttämättä yhteydenottoa?",
    sv: "Kräver barnets bästa nödvändigt att kontakt tas?",
    en: "Does a child's best interest necessarily require it?",
  },
  welfareNeedPossible: {
    fi: "Onko lastensuojelun tarve mahdollisesti selvitettävä?",
    sv: "Kan behovet av barnskydd behöva utredas?",
    en: "May the need of child welfare have to be found out?",
  },
  needed: {
    fi: "Onko ohjaus tai tieto todettu tarpeelliseksi?",
    sv: "Har handledningen eller uppgiften konstaterats behövlig?",
    en: "Has the guidance or information been found to be needed?",
  },
} as const satisfies Record<string, Phrase>;

const reasonTexts: Readonly<Record<Reason, Phrase>> = {
  notObvious: {
    fi: "tarvetta ei ole todettu ilmeiseksi",
    sv: "behovet har inte konstaterats vara uppenbart",
    en: "the need has not been found obvious",
  },
  noConsent: {
    fi: "asiakas ei suostu eikä ilman suostumusta saa ilmoittaa; ohjaus riittää",
    sv: "klienten samtycker inte och utan samtycke får ingen anmälan göras; handledning räcker",
    en: "no consent, and no ground to do without it; guidance is enough",
  },
  notAChild: { fi: "henkilö ei ole alle 18-vuotias", sv: "personen är inte under 18 år", en: "not under 18" },
  notYetBorn: {
    fi: "lapsi ei ole vielä syntynyt; siitä on oma ilmoituslajinsa",
    sv: "barnet är inte fött ännu; för det finns en egen anmälan",
    en: "the child is not born yet; there is a type of its own for that",
  },
  noPossibleNeed: {
    fi: "lastensuojelun tarvetta ei ole todettu mahdolliseksi",
    sv: "inget möjligt behov av barnskydd har konstaterats",
    en: "no possible need of child welfare has been found",
  },
  jointContact: {
    fi: "yhteydenotto on tehty yhdessä lapsen tai vanhemman kanssa",
    sv: "kontakten har tagits tillsammans med barnet eller föräldern",
    en: "contact was made together with the child or the parent",
  },
  sameFactsTold: {
    fi: "samat seikat on jo kerrottu",
    sv: "samma omständigheter har redan uppgetts",
    en: "the same facts have been told",
  },
  notNeeded: { fi: "ei todettu tarpeelliseksi", sv: "inte konstaterats behövligt", en: "not found to be needed" },
  repeated: {
    fi: "samasta henkilöstä on ilmoitettu 30 päivän sisällä",
    sv: "samma person har anmälts inom 30 dagar",
    en: "the same person was told of within thirty days",
  },
  age: {
    fi: "ikä ei vastaa ilmoitustyyppiä lähetyspäivänä",
    sv: "åldern motsvarar inte anmälan den dag den sänds",
    en: "the age does not fit on the day of sending",
  },
  integrationPlan: {
    fi: "henkilö kuuluu kotoutumissuunnitelman piiriin",
    sv: "personen omfattas av en integrationsplan",
    en: "the person comes under an integration plan",
  },
  planDrawnUp: {
    fi: "kotoutumissuunnitelma on jo laadittu",
    sv: "en integrationsplan har redan gjorts upp",
    en: "an integration plan has been drawn up",
  },
  firstPermitTooOld: {
    fi: "ensimmäisestä luvasta on yli kolme vuotta",
    sv: "det första tillståndet är över tre år gammalt",
    en: "the first permit is more than three years old",
  },
  spellEnded: {
    fi: "yhtäjaksoinen tuki päättyi ennen lähetystä",
    sv: "den oavbrutna perioden tog slut före sändningen",
    en: "the unbroken spell ended before it could be sent",
  },
  alreadyTold: {
    fi: "alentamisesta on jo ilmoitettu",
    sv: "sänkningen har redan anmälts",
    en: "the reduction has been told",
  },
  notAsked: {
    fi: "hakija ei ole pyytänyt siirtoa; ohjaus riittää",
    sv: "sökanden har inte bett om överföring; handledning räcker",
    en: "the applicant has not asked for it; guidance is enough",
  },
  notDecided: {
    fi: "kaikista haetuista kuukausista ei ole perustoimeentulotuen päätöstä",
    sv: "det finns inte beslut om grundläggande utkomststöd för alla månader som ansökts",
    en: "basic assistance has not been decided for every month applied for",
  },
  nothingToPassOn: {
    fi: "hakemuksessa on vain perustoimeentulotuen menoja",
    sv: "ansökan innehåller bara utgifter inom det grundläggande stödet",
    en: "the application has only costs of basic assistance",
  },
  noHome: {
    fi: "kotikunta lähetyspäivänä ei ole tiedossa",
    sv: "hemkommunen den dag anmälan sänds är inte känd",
    en: "the home municipality on the day of sending is not known",
  },
  noSuchDuty: {
    fi: "velvollisuus ei ole voimassa tai ei koske henkilöä",
    sv: "skyldigheten gäller inte eller gäller inte personen",
    en: "the duty is not in force or does not concern the person",
  },
};

/** Why nothing was sent, in words. */
export function reasonText(reason: Reason, language: Language): string {
  return reasonTexts[reason][language];
}
