import type { Heading, Phrase } from "../sheet.js";

const basic = (phrase: Phrase): Heading => ({ part: "basicAmount", rule: "basicAmount", ...phrase });

/** Headings of the basic amounts, one rule in ten categories. @fi perusosa */
export const basicHeadings = {
  single: basic({ fi: "Perusosa, yksin asuva", sv: "Grunddel, ensamboende", en: "Basic amount, living alone" }),
  singleParent: basic({
    fi: "Perusosa, yksinhuoltaja",
    sv: "Grunddel, ensamförsörjare",
    en: "Basic amount, single parent",
  }),
  otherAdult: basic({
    fi: "Perusosa, muu 18 vuotta täyttänyt",
    sv: "Grunddel, annan som fyllt 18 år",
    en: "Basic amount, other person of 18 or over",
  }),
  adultChild: basic({
    fi: "Perusosa, vanhempansa luona asuva 18 vuotta täyttänyt",
    sv: "Grunddel, person som fyllt 18 år och bor hos förälder",
    en: "Basic amount, person of 18 or over living with a parent",
  }),
  olderChild: [
    basic({
      fi: "Perusosa, 10–17-vuotias, 1. lapsi",
      sv: "Grunddel, 10–17 år, 1:a barnet",
      en: "Basic amount, aged 10–17, first child",
    }),
    basic({
      fi: "Perusosa, 10–17-vuotias, 2. lapsi",
      sv: "Grunddel, 10–17 år, 2:a barnet",
      en: "Basic amount, aged 10–17, second child",
    }),
    basic({
      fi: "Perusosa, 10–17-vuotias, 3. tai seuraava lapsi",
      sv: "Grunddel, 10–17 år, 3:e eller följande barn",
      en: "Basic amount, aged 10–17, third or later child",
    }),
  ],
  youngerChild: [
    basic({
      fi: "Perusosa, alle 10-vuotias, 1. lapsi",
      sv: "Grunddel, under 10 år, 1:a barnet",
      en: "Basic amount, under 10, first child",
    }),
    basic({
      fi: "Perusosa, alle 10-vuotias, 2. lapsi",
      sv: "Grunddel, under 10 år, 2:a barnet",
      en: "Basic amount, under 10, second child",
    }),
    basic({
      fi: "Perusosa, alle 10-vuotias, 3. tai seuraava lapsi",
      sv: "Grunddel, under 10 år, 3:e eller följande barn",
      en: "Basic amount, under 10, third or later child",
    }),
  ],
} as const;

export const coeliacHeading: Heading = {
  part: "otherBasicExpense",
  rule: "coeliacSupplement",
  fi: "Keliakiakorvaus",
  sv: "Ersättning för celiaki",
  en: "Coeliac supplement",
};
