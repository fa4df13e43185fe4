import type { Phrase } from "../sheet.js";

/** What the command line says of itself. */
export const help: Phrase = {
  fi: `toimeentulotuki assess [TIEDOSTO ...]   perustoimeentulotuen laskelma; ilman tiedostoa tai "-" lukee syötteen

  --json       yksi tiivis JSON-rivi kutakin asiakirjaa kohti
  --pretty     sama sisennettynä
  --lang fi|sv|en
  --effects    mitä kukin avoin kysymys merkitsisi euroina
  --strict     päättyy koodiin 2, jos yksikin asiakirja on virheellinen
  --help, --version
`,
  sv: `toimeentulotuki assess [FIL ...]   beräkning av grundläggande utkomststöd; utan fil eller "-" läses standardinmatningen

  --json       en kompakt JSON-rad per dokument
  --pretty     samma med indrag
  --lang fi|sv|en
  --effects    vad varje öppen fråga skulle betyda i euro
  --strict     slutar med kod 2 om något dokument är felaktigt
  --help, --version
`,
  en: `toimeentulotuki assess [FILE ...]   calculation of basic social assistance; without a file or with "-" reads standard input

  --json       one compact JSON line per document
  --pretty     the same, indented
  --lang fi|sv|en
  --effects    what each open question would mean in euros
  --strict     ends with code 2 if any document is bad
  --help, --version
`,
};
