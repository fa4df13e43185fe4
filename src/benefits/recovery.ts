import { type Ground, sectionOf } from "../dated.js";
import { type Day, sameDayAfter } from "../dates.js";
import { standardCalendar } from "../deadlines/calendar.js";
import { figureOf } from "../figures/figuresOn.js";
import type { FigureName } from "../figures/index.js";
import type { PlaceName } from "../figures/places.js";
import { type Law, lawOn, withPractice } from "../law.js";
import { excess, least, type Money, partOf, plus, zero } from "../money.js";
import type { Practice } from "../practice.js";
import { type Phrase, type Question, yesOrNo } from "../sheet.js";
import { type Ask, asking } from "./asking.js";

/** Grounds of recovery, and what is none. @fi takaisinperinnän perusteet */
export const recoveryGrounds = {
  meansNotAtDisposal: {
    fi: "tuloja, varoja tai etuus, joka ei ollut käytettävissä",
    sv: "inkomster, tillgångar eller förmån som inte kunde disponeras",
    en: "income, assets or a benefit not at the recipient's disposal",
    item: "20 § 1 mom 1 kohta",
  },
  neglectOfOwnMaintenance: {
    fi: "oman elatuksen tahallinen laiminlyönti",
    sv: "uppsåtlig försummelse av den egna försörjningen",
    en: "deliberate neglect of one's own maintenance",
    item: "20 § 1 mom 2 kohta",
  },
  strike: {
    fi: "lakkoon osallistuminen",
    sv: "deltagande i strejk",
    en: "taking part in a strike",
    item: "20 § 1 mom 3 kohta",
  },
  neglectOfMaintenance: {
    fi: "elatusvelvollisuuden tahallinen laiminlyönti",
    sv: "uppsåtlig försummelse av underhållsskyldigheten",
    en: "deliberate neglect of the duty to maintain",
    item: "20 § 1 mom 4 kohta",
  },
  misleading: {
    fi: "tahallinen erehdyttäminen tai ilmoittamatta jättäminen",
    sv: "uppsåtligt vilseledande eller underlåtenhet att anmäla",
    en: "deliberately misleading information or omitted notice",
    item: "20 § 2 mom",
  },
  mistakeOfAuthority: {
    fi: "viranomaisen virhe",
    sv: "myndighetens misstag",
    en: "a mistake of the authority",
    item: "19 §",
  },
} as const satisfies Record<string, Phrase & { readonly item: string }>;

export type RecoveryGround = keyof typeof recoveryGrounds;

/** Assistance of one payment. */
export interface RecoveryPayment {
  readonly paidOn: Day;
  readonly amount: Money;
  /** Members of the family at the payment, among whom the assistance is deemed divided equally. */
  readonly members: readonly string[];
  /** Of `misleading`: what was due by right information; asked, and nothing is recovered before it is known. */
  readonly due: Money | undefined;
}

export interface RecoveryInput {
  readonly reference: string | undefined;
  readonly ground: RecoveryGround;
  /** Who is to pay: a member of the family, or of `neglectOfMaintenance` the person liable to maintain. */
  readonly from: string;
  /**
   * Members whose shares are concerned, where circumstances show another division than that of `from` alone; of
   * `neglectOfMaintenance` those whose maintenance was neglected, without whom nothing is recovered. Never of a strike.
   */
  readonly of: readonly string[] | undefined;
  readonly payments: readonly RecoveryPayment[];
  readonly asOf: Day;
  /** The order was given in the decision that granted the assistance (20 § 1 mom). */
  readonly orderedWhenGranting: boolean | undefined;
  /** Finding: deliberate. */
  readonly deliberate: boolean | undefined;
  readonly heard: boolean | undefined;
  /** Finding: there are or will be means from which it can be taken without endangering anybody's livelihood (21 §). */
  readonly livelihoodSafe: boolean | undefined;
  /** It was decided that recovery waits for the death of the person; the day of death. */
  readonly afterDeathOf: Day | undefined;
  /** Day on which recovery was applied for at the administrative court. */
  readonly appliedOn: Day | undefined;
  readonly practice: Partial<Practice> | undefined;
}

export const recoveryBlockers = {
  noRecovery: { fi: "Takaisinperintäkielto", sv: "Återkravsförbud", en: "Recovery is forbidden" },
  notOrdered: {
    fi: "Takaisinperintää ei määrätty tukea myönnettäessä",
    sv: "Återkravet bestämdes inte när stödet beviljades",
    en: "Recovery was not ordered when granting",
  },
  notDeliberate: {
    fi: "Tahallisuutta ei ole todettu",
    sv: "Uppsåt har inte konstaterats",
    en: "No intent has been found",
  },
  notHeard: { fi: "Henkilöä ei ole kuultu", sv: "Personen har inte hörts", en: "The person has not been heard" },
  livelihoodNotSafe: {
    fi: "Toimeentulon turvaamista ei ole todettu",
    sv: "Att utkomsten är tryggad har inte konstaterats",
    en: "It has not been found that livelihoods are safe",
  },
  sharesNotNamed: {
    fi: "Ei ole todettu, kenen elatus laiminlyötiin",
    sv: "Det har inte konstaterats vems underhåll som försummats",
    en: "It has not been found whose maintenance was neglected",
  },
  dueNotKnown: {
    fi: "Ei tiedetä, paljonko tukea olisi kuulunut",
    sv: "Det är inte känt hur mycket stöd som hade beviljats",
    en: "It is not known how much was due",
  },
  timeOver: { fi: "Hakemisaika on päättynyt", sv: "Ansökningstiden har gått ut", en: "The time to apply is over" },
  notMember: {
    fi: "Henkilö ei ollut tuen saaja",
    sv: "Personen var inte mottagare av stödet",
    en: "The person was not a recipient",
  },
} as const satisfies Record<string, Phrase>;

export type RecoveryBlocker = keyof typeof recoveryBlockers;

export interface RecoveryLine {
  readonly paidOn: Day;
  readonly amount: Money;
  /** What may be recovered of it, 0 where something stands in the way. */
  readonly recoverable: Money;
  /** Last day on which the application may be made; `null` where recovery is forbidden. */
  readonly lastDay: Day | null;
  readonly blockedBy: readonly RecoveryBlocker[];
  readonly grounds: readonly Ground[];
}

export interface Recovery {
  readonly input: RecoveryInput;
  readonly lines: readonly RecoveryLine[];
  readonly recoverable: Money;
  readonly blockedBy: readonly RecoveryBlocker[];
  readonly grounds: readonly Ground[];
  readonly questions: readonly Question[];
  /** The law of the day of the question, and those of the payments. */
  readonly laws: readonly Law[];
}

/** What is left alone in life, and after death where somebody's livelihood would suffer (21 § 2 and 3 mom). @fi takaisinperinnältä suojattu omaisuus */
export const protectedFromRecovery = ["home", "householdGoods", "workTool"] as const;

/**
 * What may be recovered of assistance, from whom and until when. Recovery is decided by the administrative court on
 * application; this says how far an application may go. Without a ground of 20 § nothing is recovered.
 *
 * @source 1412/1997 3 § 2 mom, 19-22 § (815/2015, 1555/2009; 1023/2022), 434/2003 34 §
 * @fi takaisinperinnän arviointi
 */
export function recoveryOf(input: RecoveryInput, lawFor: (on: Day) => Law = lawOn): Recovery {
  const lawIn = (on: Day) => withPractice(lawFor(on), input.practice);
  const law = lawIn(input.asOf);
  const ask = asking("", null);
  const general = blockedIn(input, law, ask);
  const lines = input.payments.map((payment) => lineOf(input, payment, general, lawIn(payment.paidOn)));
  const isMisleading = input.ground === "misleading";
  const { section } = law.places.misleadingRecovery[0]!;
  const questions = input.payments.flatMap(({ due }, place) => {
    const own = asking(`/payments/${place}`, null);
    if (isMisleading && due === undefined) own("due", section, []);
    return own.questions;
  });
  return {
    input,
    lines,
    recoverable: lines.reduce((sum, { recoverable }) => plus(sum, recoverable), zero),
    blockedBy: [...new Set(lines.flatMap(({ blockedBy }) => blockedBy))],
    grounds: [
      ...law.places.recoveryBan,
      ...(input.ground === "mistakeOfAuthority"
        ? law.places.lateKnown
        : law.places[isMisleading ? "misleadingRecovery" : "orderedRecovery"]),
      ...law.places.recoveryLimits,
    ],
    questions: [...ask.questions, ...questions],
    laws: [law, ...input.payments.map(({ paidOn }) => lawIn(paidOn))],
  };
}

function blockedIn(input: RecoveryInput, { places }: Law, ask: Ask): readonly RecoveryBlocker[] {
  if (input.ground === "mistakeOfAuthority") return ["noRecovery"];
  const blocked: RecoveryBlocker[] = [];
  const needs = (
    name: "orderedWhenGranting" | "deliberate" | "heard" | "livelihoodSafe",
    place: PlaceName,
    code: RecoveryBlocker,
  ) => {
    if (input[name] === true) return;
    if (input[name] === undefined) ask(name, sectionOf(places[place]), yesOrNo, false);
    blocked.push(code);
  };
  if (input.ground !== "misleading") needs("orderedWhenGranting", "orderedRecovery", "notOrdered");
  if (deliberateGrounds.has(input.ground)) {
    needs("deliberate", input.ground === "misleading" ? "misleadingRecovery" : "orderedRecovery", "notDeliberate");
  }
  if (input.ground === "neglectOfMaintenance" && input.of === undefined) {
    ask("of", places.orderedRecovery[0]!.section, []);
    blocked.push("sharesNotNamed");
  }
  needs("heard", "recoveryHearing", "notHeard");
  needs("livelihoodSafe", "recoveryLimits", "livelihoodNotSafe");
  return blocked;
}

const deliberateGrounds: ReadonlySet<RecoveryGround> = new Set<RecoveryGround>([
  "neglectOfOwnMaintenance",
  "neglectOfMaintenance",
  "misleading",
]);

function lineOf(
  input: RecoveryInput,
  payment: RecoveryPayment,
  general: readonly RecoveryBlocker[],
  law: Law,
): RecoveryLine {
  const { paidOn, amount } = payment;
  if (input.ground === "mistakeOfAuthority") {
    // No item of 20 § reaches what the authority paid by mistake: nothing of what follows from one is told.
    return { paidOn, amount, recoverable: zero, lastDay: null, blockedBy: general, grounds: law.places.recoveryBan };
  }
  const isMisleading = input.ground === "misleading";
  const name: FigureName =
    input.afterDeathOf === undefined
      ? isMisleading
        ? "misleadingRecoveryYears"
        : "recoveryYears"
      : "deathRecoveryYears";
  const years = figureOf(law, name);
  const lastDay = standardCalendar.onOrAfter(
    sameDayAfter(input.afterDeathOf ?? paidOn, Number(years.value) * monthsOfYear),
  );
  const shares = sharesOf(input, payment);
  const blockedBy: readonly RecoveryBlocker[] = [
    ...general,
    ...(shares === null && !general.includes("sharesNotNamed") ? (["notMember"] as const) : []),
    ...(isMisleading && payment.due === undefined ? (["dueNotKnown"] as const) : []),
    ...((input.appliedOn ?? input.asOf) > lastDay ? (["timeOver"] as const) : []),
  ];
  return {
    paidOn,
    amount,
    recoverable: blockedBy.length > 0 || shares === null ? zero : shares,
    lastDay,
    blockedBy,
    grounds: [
      ...law.places[isMisleading ? "misleadingRecovery" : "orderedRecovery"],
      years.ground,
      ...law.places.equalShares,
    ],
  };
}

const monthsOfYear = 12;

/**
 * The part of a payment that the ground reaches: of misleading all that was too much; else the shares of the persons
 * concerned, the payment being divided equally with its cents in the order of the ids. `null` where nobody of them was a
 * recipient.
 */
function sharesOf({ ground, from, of }: RecoveryInput, { amount, members, due }: RecoveryPayment): Money | null {
  if (ground === "misleading") return due === undefined ? zero : excess(amount, due);
  // Only the assistance granted to the striker is recovered after a strike (20 § 1 mom 3 kohta).
  const concerned = ground === "strike" ? [from] : (of ?? [from]);
  const ids = [...members].sort();
  const shares = ids.map((id, place) => (concerned.includes(id) ? partOf(amount, place, ids.length) : null));
  if (shares.every((share) => share === null)) return null;
  return least(
    amount,
    shares.reduce<Money>((sum, share) => (share === null ? sum : plus(sum, share)), zero),
  );
}

/** Where an authority may set off a claim, and where the act forbids it. */
export interface SetOff {
  readonly allowed: boolean;
  readonly grounds: readonly Ground[];
}

/**
 * Whether a claim may be set off: against assistance never (26 §), against an expected benefit only what was granted as
 * an advance (23 §). An overpayment found later counts only as income found out later (13 § 4 mom).
 *
 * @fi kuittaus
 */
export function maySetOff(
  against: "assistance" | "expectedBenefit",
  grantedAsAdvance: boolean,
  { places }: Law,
): SetOff {
  if (against === "assistance") return { allowed: false, grounds: [...places.setOffBan, ...places.lateKnown] };
  return { allowed: grantedAsAdvance, grounds: places.collection };
}
