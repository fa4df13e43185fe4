import type { Phrase } from "../../sheet.js";

export const help: Phrase = {
  fi: `toimeentulotuki simulate VÄESTÖ [--month 2026-03] [--against 2026-02] [--changes uudistus.json ...]

  --households F --persons F   taulukot (CSV tai Parquet), sarakkeet: docs/simulation.md
  TIEDOSTO                     asiakirjat riveittäin (NDJSON); "-" lukee syötteen
  --synthetic N [--seed S]     keinotekoinen väestö
  --write-population KANSIO    kirjoittaa sen taulukoina (--format csv|parquet) eikä laske

  --month KK         kuukausi, jonka lakia sovelletaan; myös rivien kuukausi, jos niillä ei ole omaa
  --months N         N kuukautta siitä alkaen, kotitalouden tiedot samoina; rahamäärät yhteensä
  --carry            kertatulon ylijäämä siirtyy seuraavaan kuukauteen
  --against KK       verrataan tämän kuukauden tai päivän lakiin
  --changes F        muutettu laki (JSON); voi antaa monta
  --marginal 100     kuinka tuki alenee, kun hakija ansaitsee näin paljon lisää
  --curve F          yhden kotitalouden (asiakirja) tulokäyrä raporttiin
  --poverty-line E   raja euroina kulutusyksikköä kohti; muutoin 60 % mediaanista
  --rank-column S    sarake, jonka mukaan kymmenykset tehdään
  --out KANSIO       rivit kotitalouksittain, virheet, yhteenveto ja kuvat; keskeytynyt ajo jatkuu
  --format csv|ndjson|parquet, --no-lines
  --report F.html    raportti yhtenä tiedostona
  --workers N        säikeitä; tulos on aina sama
  --shard k/N, --run-id R   vain joka N:s osa, prosesseille joilla on yhteinen --out; sama komento
                     ilman --shard tekee puuttuvat ja kokoaa kaiken
  --missing          kertoo vain, mitkä osat kansiosta puuttuvat
  --json, --pretty, --lang fi|sv|en, --strict (koodi 2, jos rivejä hylättiin)
`,
  sv: `toimeentulotuki simulate BEFOLKNING [--month 2026-03] [--against 2026-02] [--changes reform.json ...]

  --households F --persons F   tabeller (CSV eller Parquet), kolumner: docs/simulation.md
  FIL                          dokument radvis (NDJSON); "-" läser standardinmatningen
  --synthetic N [--seed S]     artificiell befolkning
  --write-population MAPP      skriver den som tabeller (--format csv|parquet) och räknar inte

  --month MÅN        månaden vars lag tillämpas; också radernas månad, om de inte har en egen
  --months N         N månader från och med den, med hushållets uppgifter oförändrade; belopp sammanlagt
  --carry            överskott av engångsinkomst överförs till följande månad
  --against MÅN      jämförs med lagen för denna månad eller dag
  --changes F        ändrad lag (JSON); kan ges flera gånger
  --marginal 100     hur stödet minskar när sökanden tjänar så mycket mer
  --curve F          ett hushålls (dokument) inkomstkurva till rapporten
  --poverty-line E   gräns i euro per konsumtionsenhet; annars 60 % av medianen
  --rank-column K    kolumn som decilerna bildas efter
  --out MAPP         rader per hushåll, fel, sammandrag och bilder; en avbruten körning fortsätter
  --format csv|ndjson|parquet, --no-lines
  --report F.html    rapport i en fil
  --workers N        trådar; resultatet är alltid detsamma
  --shard k/N, --run-id R   bara var N:te del, för processer med gemensam --out; samma kommando
                     utan --shard gör det som fattas och sätter ihop allt
  --missing          säger bara vilka delar som fattas i mappen
  --json, --pretty, --lang fi|sv|en, --strict (kod 2 om rader avvisades)
`,
  en: `toimeentulotuki simulate POPULATION [--month 2026-03] [--against 2026-02] [--changes reform.json ...]

  --households F --persons F   tables (CSV or Parquet); columns: docs/simulation.md
  FILE                         documents, one a line (NDJSON); "-" reads standard input
  --synthetic N [--seed S]     a synthetic population
  --write-population FOLDER    writes it as tables (--format csv|parquet) in the place of a run

  --month MONTH      month whose law is applied; also the month of rows that name none
  --months N         N months from that one, the facts of the household standing; amounts are their sums
  --carry            a surplus of one-off income counts in the next month
  --against MONTH    compare with the law of this month or day
  --changes F        changed law (JSON); may be given more than once
  --marginal 100     what assistance falls by when the applicant earns so much more
  --curve F          income curve of one household (a document) for the report
  --poverty-line E   line in euros per consumption unit; otherwise 60 % of the median
  --rank-column C    column that deciles go by
  --out FOLDER       lines by household, errors, summary and pictures; a run that was cut off goes on
  --format csv|ndjson|parquet, --no-lines
  --report F.html    report in one file
  --workers N        threads; the result is always the same
  --shard k/N, --run-id R   only every Nth part, for processes that share --out; the same command
                     without --shard does what is missing and puts all together
  --missing          only says which parts are missing in the folder
  --json, --pretty, --lang fi|sv|en, --strict (code 2 if rows were refused)
`,
};
