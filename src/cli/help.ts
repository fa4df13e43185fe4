import type { Phrase } from "../sheet.js";

/** What the command line says of itself. */
export const help: Phrase = {
  fi: `toimeentulotuki KOMENTO [TIEDOSTO ...]   ilman tiedostoa tai "-" lukee syötteen

  assess         perustoimeentulotuen laskelma
  benefits       ensisijaiset etuudet, velvollisuudet, kehotukset ja perusosan alentaminen
  deadlines      päätöksen, kehotuksen, perinnän ja muutoksenhaun määräajat päivä päivältä
  notifications  ilmoitukset ja hakemuksen siirto sosiaalihuoltoon, vastaanottaja ja ajankohta
  offset         ennakon perintä myöhemmin maksetusta etuudesta
  recovery       takaisinperintä
  supplementary  täydentävä toimeentulotuki perustoimeentulotuen laskelman jälkeen
  simulate       väestön simulointi, uudistuksen vaikutukset: simulate --help

  law PÄIVÄ [PÄIVÄ]  mitä laki sanoo päivänä, tai mikä muuttuu päivästä toiseen

  --json       yksi tiivis JSON-rivi kutakin asiakirjaa kohti
  --pretty     sama sisennettynä
  --lang fi|sv|en
  --effects    assess: mitä kukin avoin kysymys merkitsisi euroina
  --summary    deadlines: yksi yhteenveto kaikista tapauksista, miten määräajoissa on pysytty
  --svg        deadlines: kalenteri kuvana (SVG) taulukon sijasta
  --strict     päättyy koodiin 2, jos yksikin asiakirja on virheellinen
  --help, --version
`,
  sv: `toimeentulotuki KOMMANDO [FIL ...]   utan fil eller "-" läses standardinmatningen

  assess         beräkning av grundläggande utkomststöd
  benefits       primära förmåner, skyldigheter, uppmaningar och sänkning av grunddelen
  deadlines      tidsfrister för beslut, uppmaning, återkrav och ändringssökande dag för dag
  notifications  anmälningar och överföring av ansökan till socialvården, mottagare och tidpunkt
  offset         indrivning av förskott ur en senare förmån
  recovery       återkrav
  supplementary  kompletterande utkomststöd efter den grundläggande beräkningen
  simulate       simulering av en befolkning, en reforms verkningar: simulate --help

  law DAG [DAG]  vad lagen säger en dag, eller vad som ändras från en dag till en annan

  --json       en kompakt JSON-rad per dokument
  --pretty     samma med indrag
  --lang fi|sv|en
  --effects    assess: vad varje öppen fråga skulle betyda i euro
  --summary    deadlines: en sammanfattning av alla ärenden, hur tidsfristerna har hållits
  --svg        deadlines: kalendern som bild (SVG) i stället för tabellen
  --strict     slutar med kod 2 om något dokument är felaktigt
  --help, --version
`,
  en: `toimeentulotuki COMMAND [FILE ...]   without a file or with "-" reads standard input

  assess         calculation of basic social assistance
  benefits       benefits that come first, duties, prompts and reduction of the basic amount
  deadlines      limits of decision, prompt, recovery, review and appeal, day by day
  notifications  notifications and applications passed on to social services, to whom and when
  offset         collection of an advance from a benefit that came later
  recovery       recovery of assistance
  supplementary  supplementary assistance after the basic calculation
  simulate       a whole population, the effects of a reform: simulate --help

  law DAY [DAY]  what the law says on a day, or what changes from one day to another

  --json       one compact JSON line per document
  --pretty     the same, indented
  --lang fi|sv|en
  --effects    assess: what each open question would mean in euros
  --summary    deadlines: one summary of all cases, how the limits were kept
  --svg        deadlines: the calendar as a picture (SVG) instead of the table
  --strict     ends with code 2 if any document is bad
  --help, --version
`,
};
