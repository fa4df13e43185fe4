import { inForce } from "../dated.js";
import { type Month, monthAfter } from "../dates.js";
import type { BasicDecision } from "./case.js";
import type { NotificationType } from "./notificationType.js";
import { compare } from "./order.js";
import type { NotificationPractice } from "./practice.js";

/** A decision that reduces a month, and whether it is told. */
export interface ReducedMonth {
  readonly decision: BasicDecision;
  readonly isTold: boolean;
}

/** Decisions as they were made; of one day the review after what it reviews. */
export function decisionsInOrder(decisions: readonly BasicDecision[]): readonly BasicDecision[] {
  return [...decisions].sort(
    (one, other) => compare(one.on, other.on) || compare(one.month, other.month) || compare(one.kind, other.kind),
  );
}

/**
 * The decisions that reduce a month, in their order. The first reduced month of a run is always told; one beside it, before
 * or after, since 2023-11-01, by practice. The same month with the same percentage is never told twice.
 */
export function reducedMonths(
  decisions: readonly BasicDecision[],
  { repetition }: Pick<NotificationType, "repetition">,
  { reductionNotices }: Pick<NotificationPractice, "reductionNotices">,
): readonly ReducedMonth[] {
  const percents = new Map<string, number>();
  const percentOf = (month: Month): number => percents.get(month) ?? 0;
  return decisionsInOrder(decisions).flatMap((decision) => {
    const { on, month, reductionPercent } = decision;
    const before = percentOf(month);
    percents.set(month, reductionPercent);
    if (reductionPercent === 0) return [];
    const isEvery = reductionNotices === "law" || inForce(repetition, on)?.value === "everyReducedMonth";
    const isOfRun = before > 0 || percentOf(monthAfter(month, -1)) > 0 || percentOf(monthAfter(month, 1)) > 0;
    return [{ decision, isTold: before !== reductionPercent && (isEvery || !isOfRun) }];
  });
}
