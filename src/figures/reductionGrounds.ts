import type { Dated } from "../dated.js";

/** The day on which somebody last confirmed that the newest versions of this file still hold. */
export const checkedOn = "2026-11-22";

/**
 * What the law does on a ground: `steps` is 20 percent and, on the conditions of the second step, 40; `sanction` is 20
 * in the first month and 40 after it while the sanction runs; `plan` is 20, after it by practice; `none` is no
 * ground.
 */
export type ReductionTreatment = "steps" | "sanction" | "plan" | "none";

export interface KindOfGround {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
  /** Read on the day of the refusal or neglect. */
  readonly versions: Dated<ReductionTreatment>;
}

const throughSanction =
  "Kela's list of the reform names it only as the loss of an unemployment benefit (unemploymentSanction).";
const notListed = "Not in Kela's list of the grounds of the reform; the text of the act has not been seen.";

/** The grounds by name; the boundary fixes them. */
export const reductionGroundNames = [
  "refusedWork",
  "refusedEducation",
  "integrationPlan",
  "activationPlan",
  "rehabilitativeWork",
  "registration",
  "unemploymentSanction",
] as const;

export type ReductionGround = (typeof reductionGroundNames)[number];

/** Grounds of a reduction that are conduct of the person. @fi perusosan alentamisen perusteet */
export const reductionGrounds: Readonly<Record<ReductionGround, KindOfGround>> = {
  refusedWork: {
    fi: "Kieltäytyminen työstä tai työvoimapalvelusta",
    sv: "Vägran att ta emot arbete eller arbetskraftsservice",
    en: "Refusal of work or of an employment service",
    versions: [
      {
        from: "2026-02-01",
        value: "none",
        source: {
          law: "1412/1997",
          section: "10 §",
          amendedBy: "26/2026",
          confidence: "unverified",
          note: throughSanction,
        },
      },
      {
        from: "2023-01-01",
        value: "steps",
        source: { law: "1412/1997", section: "10 § 1 mom 1 kohta", amendedBy: "1023/2022", confidence: "act" },
      },
      {
        from: "2017-01-01",
        value: "steps",
        source: { law: "1412/1997", section: "10 § 1 mom 1 kohta", amendedBy: "1004/2012", confidence: "act" },
      },
    ],
  },
  refusedEducation: {
    fi: "Alle 25-vuotiaan kieltäytyminen koulutuksesta tai sen keskeyttäminen",
    sv: "Vägran att delta i eller avbrytande av utbildning, under 25 år",
    en: "Refusal or interruption of education, under 25",
    versions: [
      {
        from: "2026-02-01",
        value: "none",
        source: {
          law: "1412/1997",
          section: "10 §",
          amendedBy: "26/2026",
          confidence: "unverified",
          note: throughSanction,
        },
      },
      {
        from: "2023-01-01",
        value: "steps",
        source: { law: "1412/1997", section: "10 § 1 mom 1 kohta", amendedBy: "1023/2022", confidence: "act" },
      },
      {
        from: "2017-01-01",
        value: "steps",
        source: { law: "1412/1997", section: "10 § 1 mom 1 kohta", amendedBy: "1004/2012", confidence: "act" },
      },
    ],
  },
  integrationPlan: {
    fi: "Kotoutumissuunnitelman laiminlyönti",
    sv: "Försummelse av integrationsplan",
    en: "Neglect of the integration plan",
    versions: [
      {
        from: "2026-02-01",
        value: "plan",
        source: {
          law: "1412/1997",
          section: "10 §",
          amendedBy: "26/2026",
          document: "Kela 28.1.2026",
          confidence: "published",
          note: "Kela's Finnish release says 20 percent, its English page 20 and then 40.",
        },
      },
      {
        from: "2023-01-01",
        value: "steps",
        source: { law: "1412/1997", section: "10 § 1 mom 2 kohta", amendedBy: "1023/2022", confidence: "act" },
      },
      {
        from: "2017-01-01",
        value: "steps",
        source: { law: "1412/1997", section: "10 § 1 mom 2 kohta", amendedBy: "1390/2010", confidence: "act" },
      },
    ],
  },
  activationPlan: {
    fi: "Kieltäytyminen aktivointi- tai monialaisen työllistymissuunnitelman laatimisesta",
    sv: "Vägran att delta i utarbetandet av aktiveringsplan eller sektorsövergripande sysselsättningsplan",
    en: "Refusal to make an activation plan or a multi-agency employment plan",
    versions: [
      {
        from: "2026-02-01",
        value: "none",
        source: { law: "1412/1997", section: "10 §", amendedBy: "26/2026", confidence: "unverified", note: notListed },
      },
      {
        from: "2025-01-01",
        value: "steps",
        source: { law: "1412/1997", section: "10 § 1 mom 3 kohta", amendedBy: "411/2023", confidence: "act" },
      },
      {
        from: "2023-01-01",
        value: "steps",
        source: { law: "1412/1997", section: "10 § 1 mom 3 kohta", amendedBy: "1023/2022", confidence: "act" },
      },
      {
        from: "2017-01-01",
        value: "steps",
        source: { law: "1412/1997", section: "10 § 1 mom 3 kohta", amendedBy: "1373/2014", confidence: "act" },
      },
    ],
  },
  rehabilitativeWork: {
    fi: "Kieltäytyminen kuntouttavasta työtoiminnasta tai sen keskeyttäminen",
    sv: "Vägran att delta i eller avbrytande av arbetsverksamhet i rehabiliteringssyfte",
    en: "Refusal or interruption of rehabilitative work",
    versions: [
      {
        from: "2026-02-01",
        value: "none",
        source: { law: "1412/1997", section: "10 §", amendedBy: "26/2026", confidence: "unverified", note: notListed },
      },
      {
        from: "2023-01-01",
        value: "steps",
        source: { law: "1412/1997", section: "10 § 1 mom 4 kohta", amendedBy: "1023/2022", confidence: "act" },
      },
      {
        from: "2017-01-01",
        value: "steps",
        source: { law: "1412/1997", section: "10 § 1 mom 4 kohta", amendedBy: "291/2012", confidence: "act" },
      },
    ],
  },
  registration: {
    fi: "Ilmoittautumatta jättäminen työnhakijaksi",
    sv: "Underlåtenhet att anmäla sig som arbetssökande",
    en: "Failure to register as a job seeker",
    versions: [
      {
        from: "2026-02-01",
        value: "none",
        source: {
          law: "1412/1997",
          section: "2 a §",
          amendedBy: "26/2026",
          document: "Kela 28.1.2026",
          confidence: "published",
          note: "Since the reform through a prompt (fullTimeRegistration).",
        },
      },
      {
        from: "2025-01-01",
        value: "steps",
        source: {
          law: "1412/1997",
          section: "2 a § 2 mom",
          amendedBy: "411/2023",
          document: "KHO:2000:16",
          confidence: "act",
        },
      },
      {
        from: "2017-01-01",
        value: "steps",
        source: {
          law: "1412/1997",
          section: "2 a § 2 mom",
          amendedBy: "1294/2002",
          document: "KHO:2000:16",
          confidence: "act",
        },
      },
    ],
  },
  unemploymentSanction: {
    fi: "Työttömyysetuuden menetys työvoimapoliittisesta syystä",
    sv: "Förlust av arbetslöshetsförmån av arbetskraftspolitiska skäl",
    en: "Loss of an unemployment benefit by a sanction",
    versions: [
      {
        from: "2026-02-01",
        value: "sanction",
        source: {
          law: "1412/1997",
          section: "10 §",
          amendedBy: "26/2026",
          document: "Kela 28.1.2026",
          confidence: "published",
        },
      },
      {
        from: "2017-01-01",
        value: "none",
        source: {
          law: "1412/1997",
          section: "10 § 1 mom",
          amendedBy: "1294/2002",
          confidence: "act",
          note: "The conduct itself is the ground (refusedWork, refusedEducation).",
        },
      },
    ],
  },
};

/** The two things a person may be prompted to do. @fi kehotuksen aihe */
export const promptSubjects = {
  fullTimeRegistration: {
    fi: "Ilmoittautuminen kokoaikatyön hakijaksi",
    sv: "Anmälan som sökande av heltidsarbete",
    en: "Registration for full-time work",
  },
  primaryBenefit: {
    fi: "Ensisijaisen etuuden hakeminen",
    sv: "Ansökan om en primär förmån",
    en: "Application for a primary benefit",
  },
} as const;

export type PromptSubject = keyof typeof promptSubjects;

/** The grounds of a reduction that follow a prompt: what was left undone. */
export const promptOmissions = {
  fullTimeRegistration: {
    fi: "Ei ilmoittautunut kokoaikatyön hakijaksi",
    sv: "Underlåtenhet att anmäla sig som sökande av heltidsarbete",
    en: "Failure to register for full-time work",
  },
  primaryBenefit: {
    fi: "Ei hakenut ensisijaista etuutta",
    sv: "Underlåtenhet att ansöka om en primär förmån",
    en: "Failure to apply for a primary benefit",
  },
} as const;
