import type { Ground } from "../dated.js";
import { type Day, firstOf, type Month } from "../dates.js";
import type { AssessInput } from "../facts.js";
import type { IncomeKind } from "../figures/incomeKinds.js";
import { isKnown, type Law, lawOn, withPractice } from "../law.js";
import { type Money, plus, zero } from "../money.js";
import type { Practice } from "../practice.js";
import type { Phrase, Question } from "../sheet.js";
import { asking, once } from "./asking.js";
import { remembered } from "./lawsOf.js";
import { type Claimed, claimedOf, dueOf, type Opened, openedOf, shareOut } from "./shareOut.js";

export const claimants = ["kela", "county", "municipality"] as const;

/** Who granted the advance. @fi ennakon myöntäjä */
export type Claimant = (typeof claimants)[number];

/** Assistance of one month that was granted against an expected benefit. @fi ennakko */
export interface Advance {
  readonly claimant: Claimant;
  /** The household as it was calculated. */
  readonly input: AssessInput;
  readonly paid: Money;
  /** Decided when granting; without that nothing may be collected (KHO:2013:81). */
  readonly grantedAsAdvance: boolean | undefined;
  /** Benefits it was granted against, where the decision names them. */
  readonly against: readonly IncomeKind[] | undefined;
}

/** A benefit that came later, for one or several months. @fi odotettavissa oleva etuus */
export interface LaterBenefit {
  readonly kind: IncomeKind;
  readonly person: string;
  readonly payer: string;
  readonly paidOn: Day;
  /** Day on which the payer got to know of the claim. */
  readonly payerNotifiedOn: Day | undefined;
  /** The same for one claimant, where they gave notice on different days. */
  readonly notices: readonly { readonly claimant: Claimant; readonly on: Day }[] | undefined;
  readonly months: readonly { readonly month: Month; readonly net: Money }[];
}

export interface OffsetInput {
  readonly reference: string | undefined;
  readonly advances: readonly Advance[];
  readonly benefits: readonly LaterBenefit[];
  readonly practice: Partial<Practice> | undefined;
}

/** Where a part of a benefit of a month goes. */
export interface OffsetLine {
  readonly to: Claimant | "client";
  readonly kind: IncomeKind;
  readonly person: string;
  /** What the assistance of the month would have been without and with the benefit; of the client's line none. */
  readonly before: Money | null;
  readonly due: Money | null;
  readonly amount: Money;
  /** Why nothing, or only a part, was collected. */
  readonly reason: OffsetReason | null;
  readonly grounds: readonly Ground[];
}

export interface OffsetMonth {
  readonly month: Month;
  readonly paid: Money;
  /** What is due of it when the collected part of the benefits counts. */
  readonly due: Money;
  readonly collected: Money;
  readonly toClient: Money;
  readonly lines: readonly OffsetLine[];
  readonly grounds: readonly Ground[];
}

/** What becomes of one benefit as a whole. */
export interface OffsetBenefit {
  readonly kind: IncomeKind;
  readonly person: string;
  readonly payer: string;
  readonly paidOn: Day;
  readonly collected: Money;
  readonly toClient: Money;
  /** Month in which the client's part is income. */
  readonly incomeOf: Month;
  /** Last day on which the payer has to know of the claim. */
  readonly lastNoticeDay: Day;
}

export interface Offset {
  readonly input: OffsetInput;
  readonly months: readonly OffsetMonth[];
  readonly collected: Money;
  readonly toClient: Money;
  /** In order of payment. */
  readonly benefits: readonly OffsetBenefit[];
  /** The law of each advance in the order of the document, and that of each day of payment. */
  readonly laws: { readonly advances: readonly Law[]; readonly payments: readonly Law[] };
  readonly questions: readonly Question[];
}

export const offsetReasons = {
  noAdvance: {
    fi: "kuukaudelta ei ole maksettu ennakkoa",
    sv: "inget förskott har betalats för månaden",
    en: "no advance was paid for the month",
  },
  notGrantedAsAdvance: {
    fi: "ei myönnetty ennakkona",
    sv: "inte beviljat som förskott",
    en: "not granted as an advance",
  },
  notAgainstThis: {
    fi: "ei ennakkoa tätä etuutta vastaan",
    sv: "inte förskott mot denna förmån",
    en: "no advance against this benefit",
  },
  noNotice: {
    fi: "maksajalle ei ole ilmoitettu",
    sv: "utbetalaren har inte underrättats",
    en: "the payer was not told",
  },
  lateNotice: {
    fi: "maksajalle ilmoitettiin liian myöhään",
    sv: "utbetalaren underrättades för sent",
    en: "the payer was told too late",
  },
  notInHousehold: {
    fi: "etuuden saaja ei kuulunut kuukauden laskelmaan",
    sv: "förmånstagaren ingick inte i månadens beräkning",
    en: "the receiver of the benefit was not on the sheet of the month",
  },
  undividedEstate: {
    fi: "jakamattoman kuolinpesän osuutta ei voi periä",
    sv: "andel i ett oskiftat dödsbo kan inte drivas in",
    en: "a share in an undivided estate cannot be collected",
  },
  dueAnyway: {
    fi: "tuki olisi kuulunut etuudesta huolimatta",
    sv: "stödet hade beviljats trots förmånen",
    en: "due all the same",
  },
  shareOfPerson: {
    fi: "saajan osuus tuesta",
    sv: "mottagarens andel av stödet",
    en: "the receiver's share of the assistance",
  },
} as const satisfies Record<string, Phrase>;

export type OffsetReason = keyof typeof offsetReasons;

/**
 * What may be collected of a benefit that came later, month by month: each month of an advance is worked out again with
 * the benefit, and what would not have been due is collected, Kela first, then the county or municipality; the rest is
 * the client's. Months without an advance collect nothing, nothing moves between months, and no cent is lost.
 *
 * @source 1412/1997 23 § (815/2015; 1023/2022), KHO:2013:81, KHO 2001:T2150, KHO:2006:88
 * @fi ennakon perintä ja kuittaus
 */
export function offset(input: OffsetInput, lawFor: (on: Day) => Law = lawOn): Offset {
  const lawIn = remembered((on) => withPractice(lawFor(on), input.practice));
  const benefits = input.benefits.map((benefit, place) => claimedOf(benefit, place, lawIn(benefit.paidOn)));
  benefits.sort((one, other) =>
    one.paidOn < other.paidOn ? -1 : one.paidOn > other.paidOn ? 1 : one.place - other.place,
  );
  const advances = input.advances.map((advance, place) =>
    openedOf(advance, place, lawIn(firstOf(advance.input.month))),
  );
  const months = [
    ...new Set([
      ...advances.map(({ month }) => month),
      ...benefits.flatMap((benefit) => benefit.months.map(({ month }) => month)),
    ]),
  ].sort();
  const questions: Question[] = [...advances.flatMap((advance) => advance.questions), ...membersQuestion(input)];
  const results = months.map((month) => {
    const own = advances.filter((advance) => advance.month === month).sort(byClaimant);
    return offsetMonth(month, own, benefits, lawOfMonth(month, benefits, lawIn), questions);
  });
  return {
    input,
    months: results,
    collected: total(results.map(({ collected }) => collected)),
    toClient: total(results.map(({ toClient }) => toClient)),
    benefits: benefits.map(({ kind, person, payer, paidOn, collected, toClient, incomeOf, lastNoticeDay }) => ({
      kind,
      person,
      payer,
      paidOn,
      collected,
      toClient,
      incomeOf,
      lastNoticeDay,
    })),
    laws: { advances: advances.map(({ law }) => law), payments: input.benefits.map(({ paidOn }) => lawIn(paidOn)) },
    questions: once(questions),
  };
}

/** The law of a month; of one before the law known here, that of the payment, for the client's part alone. */
function lawOfMonth(month: Month, benefits: readonly Claimed[], lawIn: (on: Day) => Law): Law {
  if (isKnown(firstOf(month))) return lawIn(firstOf(month));
  return lawIn(benefits.find(({ months }) => months.some((own) => own.month === month))!.paidOn);
}

function byClaimant(one: Opened, other: Opened): number {
  return claimants.indexOf(one.claimant) - claimants.indexOf(other.claimant) || one.place - other.place;
}

function offsetMonth(
  month: Month,
  advances: readonly Opened[],
  benefits: readonly Claimed[],
  law: Law,
  questions: Question[],
): OffsetMonth {
  const lines: OffsetLine[] = [];
  for (const benefit of benefits) {
    for (const { month: own, net } of benefit.months)
      if (own === month) lines.push(...shareOut(benefit, net, advances, law, questions));
  }
  const toClaimants = lines.filter(({ to }) => to !== "client");
  return {
    month,
    paid: total(advances.map(({ paid }) => paid)),
    due: total(advances.map(dueOf)),
    collected: total(toClaimants.map(({ amount }) => amount)),
    toClient: total(lines.filter(({ to }) => to === "client").map(({ amount }) => amount)),
    lines,
    grounds: [...law.places.collection, ...(advances.length > 1 ? law.places.orderOfClaims : [])],
  };
}

/** By family, and the family has changed between the months: whether to collect by head is for a person to say. */
function membersQuestion({ advances, practice }: OffsetInput): readonly Question[] {
  if (practice?.advanceCollection !== undefined) return [];
  const families = new Set(
    advances.map(({ input }) =>
      input.household.persons
        .map(({ id }) => id)
        .sort()
        .join("\n"),
    ),
  );
  if (families.size < 2) return [];
  const ask = asking("/practice", null);
  ask("advanceCollection", "23 § 1 mom ja 3 § 2 mom", ["family", "perHead"], "family");
  return ask.questions;
}

function total(amounts: readonly Money[]): Money {
  return amounts.reduce(plus, zero);
}
