import { type Day, type Month, monthAfter } from "../../src/dates.js";
import type { AssistanceMonth, NotificationCase, NotifiedPerson } from "../../src/notifications/case.js";

/** A month with everything that makes it count, changed as given. */
export function assisted(month: string, change: Partial<AssistanceMonth> = {}): AssistanceMonth {
  return {
    month: month as Month,
    basicAssistance: true,
    mainLivelihood: true,
    share: null,
    unemployed: true,
    student: false,
    payer: month < "2017" ? "municipality" : "kela",
    primaryBenefit: null,
    ...change,
  };
}

/** So many months from one on. */
export function monthsFrom(first: string, count: number, change: Partial<AssistanceMonth> = {}): AssistanceMonth[] {
  return Array.from({ length: count }, (_, place) => assisted(monthAfter(first as Month, place), change));
}

/** A person of Tampere of whom nothing else is known, changed as given. */
export function personOf(
  change: Partial<NotifiedPerson> = {},
  facts: Partial<Omit<NotificationCase, "person">> = {},
): NotificationCase {
  return {
    homes: [{ from: "2010-01-01" as Day, municipality: "837" }],
    person: {
      id: "a",
      born: "1985-02-02" as Day,
      isImmigrant: false,
      firstPermitOn: null,
      integrationPlan: [],
      isPhoneKnown: false,
      ...change,
    },
    months: [],
    decisions: [],
    events: [],
    applications: [],
    ...facts,
  };
}
