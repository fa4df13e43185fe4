import type { PrimaryBenefitName } from "../figures/primaryBenefits.js";
import type { Phrase } from "../sheet.js";

const unemployed: Phrase = {
  fi: "työtön työnhakija tai ilman kokoaikatyötä",
  sv: "arbetslös arbetssökande eller utan heltidsarbete",
  en: "unemployed, or without full-time work",
};
const oldAgeOrIncapable: Phrase = {
  fi: "eläkeikä tai pitkään työkyvytön",
  sv: "pensionsålder eller arbetsoförmögen en längre tid",
  en: "of pension age, or incapable of work for long",
};

/** For whom a benefit is likely, in words. Translations are ours. */
export const likelyPhrases: Readonly<Record<PrimaryBenefitName, Phrase>> = {
  earningsRelatedUnemploymentAllowance: unemployed,
  generalSupport: unemployed,
  basicUnemploymentAllowance: unemployed,
  labourMarketSubsidy: unemployed,
  generalHousingAllowance: {
    fi: "vuokra- tai asumisoikeusasunto",
    sv: "hyres- eller bostadsrättsbostad",
    en: "rented or right-of-occupancy home",
  },
  pensionersHousingAllowance: {
    fi: "eläkettä saava talous",
    sv: "hushåll med pension",
    en: "household with a pension",
  },
  studentHousingSupplement: {
    fi: "opiskelija vuokralla ilman lasta",
    sv: "studerande på hyra utan barn",
    en: "student tenant without a child",
  },
  studyGrant: { fi: "päätoiminen opiskelija", sv: "heltidsstuderande", en: "full-time student" },
  studentLoan: { fi: "päätoiminen opiskelija", sv: "heltidsstuderande", en: "full-time student" },
  sicknessAllowance: {
    fi: "lääkärin toteama työkyvyttömyys",
    sv: "av läkare konstaterad arbetsoförmåga",
    en: "illness certified by a doctor",
  },
  rehabilitationAllowance: {
    fi: "kuntoutus estää työn",
    sv: "rehabilitering hindrar arbete",
    en: "in rehabilitation that keeps from work",
  },
  parentalAllowance: {
    fi: "raskaus tai vanhempainvapaa",
    sv: "graviditet eller föräldraledighet",
    en: "pregnancy or parental leave",
  },
  childBenefit: { fi: "alle 17-vuotias lapsi", sv: "barn under 17 år", en: "child under 17" },
  homeCareAllowance: {
    fi: "alle kolmivuotias lapsi hoidetaan kotona",
    sv: "barn under tre år vårdas hemma",
    en: "child under three cared for at home",
  },
  maintenanceSupport: {
    fi: "muualla asuva vanhempi ei maksa elatusapua",
    sv: "den förälder som bor på annat håll betalar inte underhållsbidrag",
    en: "the parent who lives elsewhere pays no maintenance",
  },
  nationalPension: oldAgeOrIncapable,
  guaranteePension: { fi: "pieni eläke", sv: "liten pension", en: "small pension" },
  earningsRelatedPension: oldAgeOrIncapable,
  survivorsPension: {
    fi: "puoliso tai vanhempi on kuollut",
    sv: "maken eller en förälder har avlidit",
    en: "the spouse or a parent has died",
  },
  militaryAssistance: {
    fi: "varusmies- tai siviilipalvelus",
    sv: "beväringstjänst eller civiltjänst",
    en: "military or civilian service",
  },
};
