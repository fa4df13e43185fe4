import type { Language, Phrase } from "../sheet.js";
import { benefitQuestions } from "./benefitQuestions.js";
import { notificationQuestions } from "./notificationQuestions.js";

/** What is asked, by the code of the question. */
const texts: Readonly<Record<string, Phrase>> = {
  ...benefitQuestions,
  ...notificationQuestions,
  decisionServed: {
    fi: "Milloin sähköinen päätös on avattu? Muutoksenhakuaika ei ala ennen sitä.",
    sv: "När har det elektroniska beslutet öppnats? Tiden för ändringssökande börjar inte före det.",
    en: "When was the electronic decision opened? The time for a review does not begin before that.",
  },
  promptServed: {
    fi: "Milloin sähköinen kehotus on avattu? Sen määräaika ei ala ennen sitä.",
    sv: "När har den elektroniska uppmaningen öppnats? Tiden börjar inte före det.",
    en: "When was the electronic prompt opened? Its month does not begin before that.",
  },
  urgent: {
    fi: "Onko tuen tarve kiireellinen? Kiireellinen asia on ratkaistava viimeistään seuraavana arkipäivänä.",
    sv: "Är behovet brådskande? Ett brådskande ärende ska avgöras senast följande vardag.",
    en: "Is the need urgent? An urgent matter must be decided by the next working day.",
  },
  transferredTo: {
    fi: "Kenelle hakemus siirrettiin? Käsittelyaika alkaa siitä, kun se saapui toimivaltaiselle viranomaiselle.",
    sv: "Till vem överfördes ansökan? Tiden börjar när den kom till den behöriga myndigheten.",
    en: "To whom was the application transferred? The time begins when it came to the competent authority.",
  },
  withinOfficeHours: {
    fi: "Saapuiko asiakirja viimeisenä päivänä ennen aukioloajan päättymistä? Sen on oletettu saapuneen ajoissa.",
    sv: "Kom handlingen in före tjänstetidens slut den sista dagen? Den antas ha kommit i tid.",
    en: "Did the document come before the office closed on the last day? It is taken to have come in time.",
  },
  against: {
    fi: "Mitä päätöstä muutoksenhaku koskee? Sen on oletettu koskevan viimeisintä.",
    sv: "Vilket beslut gäller ändringssökandet? Det antas gälla det senaste.",
    en: "Which decision is it against? It is taken to be against the last one.",
  },
  authorityOfTime: {
    fi: "Kumpi päätti asiasta? Kunnat myönsivät täydentävää ja ehkäisevää tukea vuoden 2022 loppuun, hyvinvointialueet sen jälkeen.",
    sv: "Vem avgjorde ärendet? Kommunerna beviljade kompletterande och förebyggande stöd till utgången av 2022, därefter välfärdsområdena.",
    en: "Who decided? Municipalities granted supplementary and preventive assistance until the end of 2022, counties after it.",
  },
  over75: {
    fi: "Onko henkilö yli 75-vuotias? Silloin arviointi on aloitettava viimeistään seitsemäntenä arkipäivänä.",
    sv: "Är personen över 75 år? I så fall ska bedömningen inledas senast den sjunde vardagen.",
    en: "Is the person over 75? Then the assessment must begin by the seventh working day.",
  },
  highestCareAllowance: {
    fi: "Saako henkilö ylintä hoitotukea? Silloin arviointi on aloitettava viimeistään seitsemäntenä arkipäivänä.",
    sv: "Får personen vårdbidrag för pensionstagare enligt den högsta nivån? I så fall ska bedömningen inledas senast den sjunde vardagen.",
    en: "Does the person get the highest care allowance? Then the assessment must begin by the seventh working day.",
  },
  disabilityServices: {
    fi: "Onko henkilö vammaispalvelujen asiakas? Silloin arviointi on aloitettava viimeistään seitsemäntenä arkipäivänä.",
    sv: "Omfattas personen av funktionshinderservicen? I så fall ska bedömningen inledas senast den sjunde vardagen.",
    en: "Is the person one of the disability services? Then the assessment must begin by the seventh working day.",
  },
  childSpecialSupport: {
    fi: "Onko kyse erityisen tuen tarpeessa olevasta lapsesta? Silloin arviointi on aloitettava seitsemässä arkipäivässä ja saatava valmiiksi kolmessa kuukaudessa.",
    sv: "Gäller det ett barn som behöver särskilt stöd? I så fall ska bedömningen inledas inom sju vardagar och slutföras inom tre månader.",
    en: "Is it a child in need of special support? Then the assessment must begin within seven working days and end within three months.",
  },
  livingArrangement: {
    fi: "Miten hakija asuu niinä päivinä, joina hänellä ei ole perhettä asunnossa?",
    sv: "Hur bor sökanden de dagar då ingen familj bor i bostaden?",
    en: "How does the applicant live on the days without family in the home?",
  },
  singleParent: {
    fi: "Onko hakija yksinhuoltaja?",
    sv: "Är sökanden ensamförsörjare?",
    en: "Is the applicant a single parent?",
  },
  daysAbroadCounted: {
    fi: "Montako ulkomailla oltua päivää otetaan huomioon?",
    sv: "Hur många dagar utomlands beaktas?",
    en: "How many of the days abroad count?",
  },
  heard: {
    fi: "Onko henkilöä kuultu perusosan alentamisesta?",
    sv: "Har personen hörts om sänkningen av grunddelen?",
    en: "Has the person been heard on the reduction?",
  },
  reasonable: {
    fi: "Onko todettu, ettei ratkaisu ole kohtuuton?",
    sv: "Har det konstaterats att avgörandet inte är oskäligt?",
    en: "Has it been found not to be unreasonable?",
  },
  subsistenceSafe: {
    fi: "Onko todettu, ettei alentaminen vaaranna välttämätöntä toimeentuloa?",
    sv: "Har det konstaterats att sänkningen inte äventyrar den oundgängliga utkomsten?",
    en: "Has it been found that the reduction does not endanger indispensable subsistence?",
  },
  retroactiveAccepted: {
    fi: "Onko erityinen syy hyväksyä aiemman kuukauden lasku?",
    sv: "Finns det särskilda skäl att godkänna en räkning för en tidigare månad?",
    en: "Is there a special reason to accept a bill of an earlier month?",
  },
  inCash: {
    fi: "Onko erityisen painava syy myöntää vakuus rahana?",
    sv: "Finns det synnerligen vägande skäl att bevilja säkerheten i pengar?",
    en: "Is there an especially weighty reason to grant the deposit in cash?",
  },
  necessary: { fi: "Onko meno välttämätön?", sv: "Är utgiften nödvändig?", en: "Is the cost necessary?" },
  tenure: {
    fi: "Mikä on asunnon hallintamuoto?",
    sv: "Vilken är bostadens besittningsform?",
    en: "What is the form of tenure?",
  },
  privateCareAccepted: {
    fi: "Hyväksytäänkö yksityinen palvelu?",
    sv: "Godkänns den privata tjänsten?",
    en: "Is private care accepted?",
  },
  municipality: {
    fi: "Missä kunnassa asunto on? Asumismenot on otettu huomioon täysimääräisinä.",
    sv: "I vilken kommun finns bostaden? Boendeutgifterna har beaktats till fullt belopp.",
    en: "In which municipality is the home? Housing costs count in full.",
  },
  limit: {
    fi: "Mikä on kunnan asumismenojen enimmäismäärä? Menot on otettu huomioon täysimääräisinä.",
    sv: "Vilken är kommunens gräns för boendeutgifter? Utgifterna har beaktats till fullt belopp.",
    en: "What is the housing limit of the municipality? The costs count in full.",
  },
  guidance: {
    fi: "Asumismenot ylittävät enimmäismäärän. Onko ohjattu hankkimaan edullisempi asunto, ja milloin määräaika päättyy?",
    sv: "Boendeutgifterna överstiger gränsen. Har handledning till billigare bostad getts och när löper tiden ut?",
    en: "Housing costs are over the limit. Has guidance to cheaper housing been given, and when does its time end?",
  },
  guidanceEndsOn: {
    fi: "Milloin edullisemman asunnon hankkimisen määräaika päättyy?",
    sv: "När löper tiden för att skaffa en billigare bostad ut?",
    en: "When does the time for finding cheaper housing end?",
  },
  extensionGround: {
    fi: "Millä perusteella määräaikaa on pidennetty?",
    sv: "På vilken grund har tiden förlängts?",
    en: "On which ground has the time been extended?",
  },
  guidedBefore: {
    fi: "Onko samaa asumistarvetta koskeva ohjaus ja määräaika annettu jo aiemmin?",
    sv: "Har handledning och tid redan tidigare getts för samma boendebehov?",
    en: "Have guidance and time been given before for the same housing need?",
  },
  noCheaperHome: {
    fi: "Puuttuuko paikkakunnalta tosiasiallinen mahdollisuus edullisempaan asuntoon?",
    sv: "Saknas en faktisk möjlighet till billigare bostad på orten?",
    en: "Is there no real possibility of a cheaper home in the locality?",
  },
  required: {
    fi: "Onko opiskelijan käytettävä opintolaina?",
    sv: "Måste den studerande använda studielånet?",
    en: "Must the student use the loan?",
  },
  disregarded: {
    fi: "Jätetäänkö tulo huomioon ottamatta?",
    sv: "Lämnas inkomsten obeaktad?",
    en: "Is the income left out?",
  },
  irregular: {
    fi: "Onko lapsen tulo vähäinen ja epäsäännöllinen?",
    sv: "Är barnets inkomst ringa och oregelbunden?",
    en: "Is the child's income minor and irregular?",
  },
  paidOn: { fi: "Milloin tulo maksettiin?", sv: "När betalades inkomsten?", en: "When was the income paid?" },
  decidedOn: {
    fi: "Milloin tehtiin päätös, jossa tulo ei ollut tiedossa?",
    sv: "När fattades beslutet där inkomsten inte var känd?",
    en: "When was the decision made that did not know the income?",
  },
  told: {
    fi: "Onko hakijalle ilmoitettu mahdollisuudesta ottaa tulo huomioon jälkikäteen?",
    sv: "Har sökanden underrättats om att inkomsten kan beaktas i efterhand?",
    en: "Was the applicant told that the income may count afterwards?",
  },
  available: {
    fi: "Onko varat todettu asiakkaan käytettävissä oleviksi?",
    sv: "Har medlen konstaterats vara tillgängliga för klienten?",
    en: "Has the money been found to be at the client's disposal?",
  },
  deductionUsed: {
    fi: "Paljonko maksukuukauden ansiotulovähennyksestä on jo käytetty?",
    sv: "Hur mycket av betalningsmånadens förvärvsinkomstavdrag har redan använts?",
    en: "How much of the earned-income deduction of the month of payment has been used?",
  },
  carryIn: {
    fi: "Otetaanko edellisen kuukauden ylijäämä tulona huomioon?",
    sv: "Beaktas överskottet från föregående månad som inkomst?",
    en: "Does the surplus of the month before count as income?",
  },
  carryInAmount: {
    fi: "Kuinka suuri on edellisen kuukauden ylijäämä?",
    sv: "Hur stort är överskottet från föregående månad?",
    en: "How large is the surplus of the month before?",
  },
};

const fullCost: Phrase = { fi: "koko meno hyväksytään", sv: "hela utgiften godkänns", en: "the full cost counts" };

/** Answers and assumptions that have words of their own. */
const answers: Readonly<Record<string, Readonly<Record<string, Phrase>>>> = {
  guidance: {
    null: { fi: "ohjausta ei ole annettu", sv: "ingen handledning har getts", en: "no guidance has been given" },
    ended: { fi: "määräaika on päättynyt", sv: "tiden har löpt ut", en: "its time is over" },
  },
  guidanceEndsOn: { null: fullCost },
  linePart: {
    unclear: {
      fi: "epäselvä, siirretään pyynnöstä",
      sv: "oklar, överförs på begäran",
      en: "unclear, passed on when asked",
    },
  },
  municipality: { null: fullCost },
  limit: { null: fullCost },
};

export function answerText(code: string, answer: unknown, language: Language): string | undefined {
  return answers[code]?.[String(answer)]?.[language];
}

/** The codes of all questions a sheet may carry. */
export const questionCodes: readonly string[] = Object.keys(texts);

export function questionText(code: string, language: Language): string {
  return texts[code]?.[language] ?? code;
}
