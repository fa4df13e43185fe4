import type { Language, Phrase } from "../sheet.js";

/** One thing wrong with a document. Values are never repeated: they are personal data. */
export interface Problem {
  /** JSON Pointer (RFC 6901). */
  readonly path: string;
  readonly code: ProblemCode;
  readonly expected: string;
  /** The kind of thing found, "number", "missing"; never the value. */
  readonly received: string;
  readonly message: string;
}

/** What a parser gives: the facts, or every problem at once. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly reference: string | undefined };

const phrases = {
  missing: { fi: "Tieto puuttuu.", sv: "Uppgiften saknas.", en: "The field is missing." },
  wrongType: { fi: "Tieto on väärän tyyppinen.", sv: "Uppgiften har fel typ.", en: "The field has the wrong type." },
  wrongForm: {
    fi: "Tieto on väärässä muodossa.",
    sv: "Uppgiften har fel form.",
    en: "The field is in the wrong form.",
  },
  amountAsNumber: {
    fi: 'Rahamäärä kirjoitetaan tekstinä: kirjoita "980.00".',
    sv: 'Belopp skrivs som text: skriv "980.00".',
    en: 'Amounts are written as text: write "980.00".',
  },
  notADay: {
    fi: "Päivää ei ole kalenterissa.",
    sv: "Dagen finns inte i kalendern.",
    en: "There is no such day in the calendar.",
  },
  notListed: {
    fi: "Arvo ei ole sallittujen joukossa.",
    sv: "Värdet är inte bland de tillåtna.",
    en: "The value is not among those allowed.",
  },
  outOfRange: {
    fi: "Luku ei ole sallituissa rajoissa.",
    sv: "Talet är utanför gränserna.",
    en: "The number is out of range.",
  },
  unknownField: { fi: "Tuntematon kenttä.", sv: "Okänt fält.", en: "Unknown field." },
  tooMany: { fi: "Luettelo on liian pitkä.", sv: "Listan är för lång.", en: "The list is too long." },
  tooFew: { fi: "Luettelo on liian lyhyt.", sv: "Listan är för kort.", en: "The list is too short." },
  notPlainData: {
    fi: "Tieto ei ole pelkkää dataa.",
    sv: "Uppgiften är inte ren data.",
    en: "The field is not plain data.",
  },
  lawNotKnown: {
    fi: "Kuukauden lakia ei tunneta; vanhoja määriä ei käytetä.",
    sv: "Lagen för månaden är inte känd; gamla belopp används inte.",
    en: "The law of the month is not known; old amounts are not used.",
  },
  outOfScope: {
    fi: "Kela ei maksa perustoimeentulotukea Ahvenanmaalla.",
    sv: "FPA betalar inte grundläggande utkomststöd på Åland.",
    en: "Kela does not pay basic social assistance in Åland.",
  },
  unknownMunicipality: {
    fi: "Kuntakoodi ei ole voimassa kuukautena.",
    sv: "Kommunkoden gäller inte månaden.",
    en: "The municipality code is not valid in the month.",
  },
  duplicate: {
    fi: "Sama tunniste on kahdesti.",
    sv: "Samma beteckning finns två gånger.",
    en: "The same id stands twice.",
  },
  unknownPerson: {
    fi: "Henkilöä ei ole asiakirjassa.",
    sv: "Personen finns inte i dokumentet.",
    en: "No such person in the document.",
  },
  oneApplicant: {
    fi: "Hakijoita on oltava yksi ja puolisoita enintään yksi.",
    sv: "Det ska finnas en sökande och högst en make eller maka.",
    en: "There must be one applicant and at most one spouse.",
  },
  notAChild: {
    fi: "Lapsi on alle 18-vuotias kuukauden ensimmäisenä päivänä; täysi-ikäinen on oma taloutensa.",
    sv: "Ett barn är under 18 år den första dagen i månaden; en myndig är ett eget hushåll.",
    en: "A child is under 18 on the first day of the month; an adult is a household of its own.",
  },
  notYetBorn: {
    fi: "Henkilö on syntynyt kuukauden jälkeen.",
    sv: "Personen är född efter månaden.",
    en: "The person is born after the month.",
  },
  onlyFor: {
    fi: "Tieto ei koske tätä henkilöä tai lajia.",
    sv: "Uppgiften gäller inte personen eller typen.",
    en: "The field does not concern this person or kind.",
  },
  outsideMonth: {
    fi: "Päivä ei ole kuukauden sisällä.",
    sv: "Dagen ligger inte i månaden.",
    en: "The day is not within the month.",
  },
  wrongOrder: {
    fi: "Loppu on ennen alkua.",
    sv: "Slutet ligger före början.",
    en: "The end comes before the beginning.",
  },
  tooLarge: {
    fi: "Osa on suurempi kuin kokonaisuus.",
    sv: "Delen är större än helheten.",
    en: "The part is larger than the whole.",
  },
  tooSmall: { fi: "Luku on liian pieni.", sv: "Talet är för litet.", en: "The number is too small." },
  notInForce: {
    fi: "Sen ajan laki ei tunne tätä.",
    sv: "Lagen vid den tiden känner inte till detta.",
    en: "The law of that time does not know it.",
  },
  notTogether: {
    fi: "Tiedot sulkevat toisensa pois.",
    sv: "Uppgifterna utesluter varandra.",
    en: "The fields exclude each other.",
  },
  notInOrder: {
    fi: "Kuukausien on oltava aikajärjestyksessä.",
    sv: "Månaderna ska stå i tidsordning.",
    en: "The months must be in order of time.",
  },
  unknownHousehold: {
    fi: "Kotitaloutta ei ole aineistossa.",
    sv: "Hushållet finns inte i materialet.",
    en: "There is no household of that id here.",
  },
  wrongCount: {
    fi: "Henkilörivejä on eri määrä.",
    sv: "Antalet personrader är ett annat.",
    en: "The number of person rows is another.",
  },
  notJson: { fi: "Teksti ei ole JSON-muodossa.", sv: "Texten är inte JSON.", en: "The text is not JSON." },
} as const satisfies Record<string, Phrase>;

export type ProblemCode = keyof typeof phrases;

/** Every code that a problem may have. The list only grows: hosts act on codes, so none is renamed or given for something else. */
export const problemCodes = /* @__PURE__ */ Object.keys(phrases) as readonly ProblemCode[];

export function problem(path: string, code: ProblemCode, expected: string, received: string): Problem {
  return { path, code, expected, received, message: phrases[code].en };
}

/** The message of a problem in a language. */
export function problemText({ code }: Problem, language: Language): string {
  return phrases[code][language];
}

const kinds: Readonly<Record<string, Phrase>> = {
  missing: { fi: "puuttuu", sv: "saknas", en: "missing" },
  null: { fi: "null", sv: "null", en: "null" },
  array: { fi: "luettelo", sv: "lista", en: "array" },
  text: { fi: "teksti", sv: "text", en: "text" },
  number: { fi: "luku", sv: "tal", en: "number" },
  boolean: { fi: "tosi tai epätosi", sv: "sant eller falskt", en: "boolean" },
  object: { fi: "olio", sv: "objekt", en: "object" },
};

/** The kind of thing that was found, in a language. */
export function kindText({ received }: Problem, language: Language): string {
  return kinds[received]?.[language] ?? received;
}

/** The kind of thing that was found, without the thing. */
export function kindOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "string" ? "text" : typeof value;
}
