import { inForce } from "../dated.js";
import { monthAfter } from "../dates.js";
import type { BasicDecision } from "./case.js";
import type { NotificationType } from "./notificationType.js";
import type { NotificationPractice } from "./practice.js";

/** A decision that reduces a month, and whether it is told. */
export interface ReducedMonth {
  readonly decision: BasicDecision;
  readonly isTold: boolean;
}

/**
 * The decisions that reduce a month, in their order. The first reduced month is always told; a following one since
 * 2023-11-01, by practice. The same month with the same percentage is never told twice.
 */
export function reducedMonths(
  decisions: readonly BasicDecision[],
  { repetition }: Pick<NotificationType, "repetition">,
  { reductionNotices }: Pick<NotificationPractice, "reductionNotices">,
): readonly ReducedMonth[] {
  const inOrder = [...decisions].sort(
    (one, other) => compare(one.on, other.on) || compare(one.month, other.month) || compare(one.kind, other.kind),
  );
  const percentOf = new Map<string, number>();
  return inOrder.flatMap((decision) => {
    const { on, month, reductionPercent } = decision;
    const before = percentOf.get(month) ?? 0;
    percentOf.set(month, reductionPercent);
    if (reductionPercent === 0) return [];
    const isEvery = reductionNotices === "law" || inForce(repetition, on)?.value === "everyReducedMonth";
    const goesOn = (percentOf.get(monthAfter(month, -1)) ?? 0) > 0;
    return [{ decision, isTold: before !== reductionPercent && (isEvery || (before === 0 && !goesOn)) }];
  });
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
