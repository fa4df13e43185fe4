import type { Phrase } from "../sheet.js";

/** What the rooms beside the calculation ask, by the code of the question. */
export const benefitQuestions = {
  jobSeeker: {
    fi: "Onko henkilö ilmoittautunut työnhakijaksi (2026-02 alkaen kokoaikatyön hakijaksi)?",
    sv: "Har personen anmält sig som arbetssökande (från 2026-02 som sökande av heltidsarbete)?",
    en: "Is the person registered as a job seeker (from 2026-02 for full-time work)?",
  },
  workHoursPerWeek: {
    fi: "Montako tuntia viikossa henkilö on työssä?",
    sv: "Hur många timmar i veckan arbetar personen?",
    en: "How many hours a week does the person work?",
  },
  studies: {
    fi: "Opiskeleeko henkilö, ja antavatko opinnot oikeuden opintotukeen?",
    sv: "Studerar personen, och ger studierna rätt till studiestöd?",
    en: "Does the person study, and do the studies give student aid?",
  },
  incapacityCertified: {
    fi: "Onko lääkäri todennut työn estävän sairauden?",
    sv: "Har en läkare konstaterat en sjukdom som hindrar arbete?",
    en: "Has a doctor certified an illness that prevents work?",
  },
  longIncapacity: {
    fi: "Kestääkö työkyvyttömyys arviolta vähintään vuoden?",
    sv: "Beräknas arbetsoförmågan vara minst ett år?",
    en: "Is the incapacity expected to last a year or more?",
  },
  compulsoryEducationDone: {
    fi: "Onko oppivelvollisuus suoritettu?",
    sv: "Är läroplikten fullgjord?",
    en: "Is compulsory education completed?",
  },
  employmentCondition: {
    fi: "Täyttyykö työssäoloehto?",
    sv: "Uppfylls arbetsvillkoret?",
    en: "Is the condition of earlier work met?",
  },
  unemploymentFund: {
    fi: "Onko henkilö työttömyyskassan jäsen?",
    sv: "Är personen medlem i en arbetslöshetskassa?",
    en: "Is the person a member of an unemployment fund?",
  },
  rehabilitation: {
    fi: "Onko henkilö työn estävässä kuntoutuksessa?",
    sv: "Deltar personen i rehabilitering som hindrar arbete?",
    en: "Is the person in rehabilitation that keeps from work?",
  },
  parentalLeave: {
    fi: "Onko henkilö raskaana tai vanhempainvapaalla?",
    sv: "Är personen gravid eller föräldraledig?",
    en: "Is the person expecting a child or on parental leave?",
  },
  caresForChild: {
    fi: "Hoitaako henkilö alle kolmivuotiasta lasta kotona?",
    sv: "Vårdar personen ett barn under tre år hemma?",
    en: "Does the person care for a child under three at home?",
  },
  workHistory: {
    fi: "Onko henkilöllä työeläkettä kartuttanutta työtä?",
    sv: "Har personen arbete som tjänat in arbetspension?",
    en: "Has the person worked enough for an earnings-related pension?",
  },
  bereaved: {
    fi: "Onko puoliso tai lapsen vanhempi kuollut?",
    sv: "Har maken eller barnets förälder avlidit?",
    en: "Has the spouse, or a parent of the child, died?",
  },
  inService: {
    fi: "Onko henkilö tai hänen elättäjänsä varusmies- tai siviilipalveluksessa?",
    sv: "Är personen eller personens försörjare i beväringstjänst eller civiltjänst?",
    en: "Is the person, or who maintains the person, in military or civilian service?",
  },
  maintenanceUnpaid: {
    fi: "Jääkö muualla asuvan vanhemman elatusapu maksamatta?",
    sv: "Betalar föräldern på annat håll inte underhållsbidraget?",
    en: "Does the parent who lives elsewhere leave the maintenance unpaid?",
  },
  childBenefitElsewhere: {
    fi: "Maksetaanko lapsilisä muualle?",
    sv: "Betalas barnbidraget till någon annan?",
    en: "Is child benefit paid outside the household?",
  },
  answeredOn: {
    fi: "Minä päivänä henkilö vastasi kehotukseen?",
    sv: "Vilken dag svarade personen på uppmaningen?",
    en: "On which day did the person answer the prompt?",
  },
  servedOn: {
    fi: "Milloin kehotus on annettu tiedoksi?",
    sv: "När har uppmaningen delgetts?",
    en: "When was the prompt served?",
  },
  directedOn: {
    fi: "Milloin henkilö ohjattiin palvelutarpeen arviointiin ja kerrottiin seurauksista?",
    sv: "När hänvisades personen till bedömning av servicebehovet och informerades om följderna?",
    en: "When was the person directed to the assessment of service needs and told what follows?",
  },
  assessment: {
    fi: "Osallistuiko henkilö palvelutarpeen arviointiin?",
    sv: "Deltog personen i bedömningen av servicebehovet?",
    en: "Did the person take part in the assessment of service needs?",
  },
  reasonableTime: {
    fi: "Annettiinko arviointiin osallistumiseen kohtuullinen aika?",
    sv: "Gavs skälig tid att delta i bedömningen?",
    en: "Was a reasonable time left to take part in the assessment?",
  },
  goesOn: {
    fi: "Jatkuuko menettely perusosan alentamisen jälkeen?",
    sv: "Fortsätter förfarandet efter sänkningen av grunddelen?",
    en: "Does the conduct go on after the reduction?",
  },
  until: {
    fi: "Milloin työttömyysetuuden seuraamus päättyy?",
    sv: "När upphör sanktionen i arbetslöshetsförmånen?",
    en: "When does the sanction of the unemployment benefit end?",
  },
  benefit: {
    fi: "Mitä etuutta kehotettiin hakemaan?",
    sv: "Vilken förmån uppmanades personen söka?",
    en: "Which benefit was the person prompted to apply for?",
  },
  unwilling: {
    fi: "Onko toistuvasta menettelystä pääteltävissä, ettei henkilö halua työtä tai toimenpiteitä?",
    sv: "Kan man av upprepat förfarande sluta sig till att personen inte vill ta emot arbete eller åtgärder?",
    en: "Does repeated conduct show that the person does not want to work or take part?",
  },
  refusedPlanAction: {
    fi: "Kieltäytyikö henkilö myös suunnitelman mukaisesta toiminnasta?",
    sv: "Vägrade personen också den verksamhet som planen förutsätter?",
    en: "Was action under the plan refused as well?",
  },
  grantedAsAdvance: {
    fi: "Myönnettiinkö tuki päätöksessä ennakkona?",
    sv: "Beviljades stödet i beslutet som förskott?",
    en: "Was the assistance granted as an advance in the decision?",
  },
  paid: {
    fi: "Maksettu tuki poikkeaa laskelmasta. Kumpi pitää paikkansa?",
    sv: "Det utbetalda stödet avviker från beräkningen. Vilketdera stämmer?",
    en: "What was paid differs from the calculation. Which one is right?",
  },
  payerNotifiedOn: {
    fi: "Milloin maksaja sai ilmoituksen perinnästä? Ilman sitä mitään ei peritä.",
    sv: "När underrättades utbetalaren? Utan det drivs inget in.",
    en: "When was the payer told of the claim? Without it nothing is collected.",
  },
  advanceCollection: {
    fi: "Perheen jäsenet ovat vaihtuneet. Peritäänkö perheen vai etuuden saajan osuuden mukaan?",
    sv: "Familjemedlemmarna har ändrats. Sker indrivningen enligt familjens eller mottagarens andel?",
    en: "The members of the family have changed. Is it collected by family or by head?",
  },
  orderedWhenGranting: {
    fi: "Määrättiinkö takaisinperintä tukea myönnettäessä?",
    sv: "Bestämdes återkravet när stödet beviljades?",
    en: "Was recovery ordered when granting?",
  },
  deliberate: { fi: "Onko tahallisuus todettu?", sv: "Har uppsåt konstaterats?", en: "Has intent been found?" },
  livelihoodSafe: {
    fi: "Onko todettu, ettei takaisinperintä vaaranna kenenkään toimeentuloa?",
    sv: "Har det konstaterats att återkravet inte äventyrar någons utkomst?",
    en: "Has it been found that recovery endangers nobody's livelihood?",
  },
  due: {
    fi: "Paljonko tukea olisi kuulunut oikeilla tiedoilla?",
    sv: "Hur mycket stöd hade man haft rätt till med rätta uppgifter?",
    en: "How much was due by right information?",
  },
  of: {
    fi: "Kenen elatus laiminlyötiin?",
    sv: "Vems underhåll försummades?",
    en: "Whose maintenance was neglected?",
  },
  acceptableReason: {
    fi: "Onko opiskelu tai muu seikka hyväksyttävä syy olla ilmoittautumatta työnhakijaksi?",
    sv: "Är studierna eller något annat en godtagbar orsak att inte anmäla sig som arbetssökande?",
    en: "Are the studies, or anything else, an acceptable reason not to register as a job seeker?",
  },
  accepted: {
    fi: "Minkä suuruisena meno hyväksytään?",
    sv: "Till vilket belopp godkänns utgiften?",
    en: "To what size is the cost accepted?",
  },
  surplusIsMoney: {
    fi: "Ylijäämä syntyy perusosan alentamisesta tai jälkikäteen huomioon otetusta tulosta. Onko se rahaa, joka on käytettävissä?",
    sv: "Överskottet beror på sänkningen av grunddelen eller på en inkomst som beaktats i efterhand. Är det pengar som finns?",
    en: "The surplus comes of a reduction or of income found out later. Is it money that is there?",
  },
} as const satisfies Record<string, Phrase>;
