import { type Day, dayOfMonth, lastOf, monthAfter, monthOf, monthsBetween, sameDayAfter } from "../dates.js";
import type { AssessInput, Dwelling, Guidance, Household } from "../facts.js";
import type { ExpenseRule, Figures } from "../figures/figuresOn.js";
import { limitOf } from "../figures/limits.js";
import { least, type Money, plus, ratioOf, shareOf, zero } from "../money.js";
import { type Cut, type CutHeading, cutting, presumptions, type Sheet, yesOrNo } from "../sheet.js";
import { costCuts, leftOf } from "./costs.js";

type Needed = Pick<
  Figures,
  | "calendar"
  | "practice"
  | "places"
  | "expenseRules"
  | "limits"
  | "limitGrounds"
  | "housingTolerance"
  | "guidanceMonths"
  | "guidanceMonthsFrom"
  | "fullWhenNoCheaperHome"
  | "healthNecessityAsked"
>;

interface NormedCost {
  readonly rule: ExpenseRule;
  readonly given: Money;
  readonly cuts: readonly Cut[];
  readonly left: Money;
}

/**
 * Housing costs that are compared with the limit of the municipality and the family size. Over the limit the whole
 * cost counts until guidance to cheaper housing has been given and its time is over, or a special ground holds.
 * @fi asumismenot
 */
export function housing(facts: AssessInput, figures: Needed, sheet: Sheet): void {
  const { expenses } = facts.household;
  let costs: NormedCost[] | null = null;
  let total = zero;
  for (let place = 0; place < expenses.length; place++) {
    const { kindPlace, amount: given } = expenses[place]!;
    const rule = figures.expenseRules[kindPlace]!;
    if (rule.treatment !== "normed") continue;
    const cuts = costCuts(facts, place, rule, figures, sheet);
    const left = leftOf(given, cuts);
    total = plus(total, left);
    costs = inActOrder(costs, { rule, given, cuts, left });
  }
  if (costs === null) return;
  if (facts.household.dwelling?.residents === undefined) sheet.presume(presumptions.residentsAreHousehold);
  let room = acceptedTotal(facts, total, figures, sheet);
  for (const { rule, given, cuts, left } of costs) {
    const accepted = least(left, room);
    room = (room - accepted) as Money;
    const over = (left - accepted) as Money;
    const all = over === 0 ? cuts : cutting(cuts, heading, over, overGrounds(figures, facts.household));
    sheet.post(rule.heading, -1, given, all, rule.grounds);
  }
}

// Insertion keeps the order of the act, and the input order among costs of one kind; there are rarely more than three.
function inActOrder(costs: NormedCost[] | null, cost: NormedCost): NormedCost[] {
  if (costs === null) return [cost];
  let place = costs.length;
  while (place > 0 && costs[place - 1]!.rule.order > cost.rule.order) place--;
  costs.splice(place, 0, cost);
  return costs;
}

/** How much of the normed costs counts: all of it, or the limit. */
function acceptedTotal(facts: AssessInput, total: Money, figures: Needed, sheet: Sheet): Money {
  if (total === 0) return total;
  const { household } = facts;
  const { dwelling } = household;
  if (specialGroundHolds(dwelling, figures) || guidanceSaysFull(dwelling, figures, sheet)) return total;
  const limit = limitFor(household, figures, sheet);
  if (limit === null || total <= plus(limit, shareOf(limit, figures.housingTolerance))) return total;
  return timeIsOver(dwelling, figures, sheet) ? limit : total;
}

function specialGroundHolds(dwelling: Dwelling | undefined, { calendar }: Needed): boolean {
  if (dwelling?.specialGround === undefined) return false;
  return dwelling.specialGroundUntil === undefined || dwelling.specialGroundUntil >= calendar.month;
}

/** No guidance has been given, or its time still runs on the first day of the month. */
function guidanceSaysFull(dwelling: Dwelling | undefined, figures: Needed, sheet: Sheet): boolean {
  if (dwelling === undefined || dwelling.guidance === undefined) return false;
  const { guidance } = dwelling;
  if (guidance === null) return dwelling.guidedBefore !== true;
  const end = endOfTime(guidance, figures);
  if (end === null || end < figures.calendar.first) return false;
  if (guidance.extendedTo === end && guidance.extensionGround === undefined) {
    const { section } = figures.places.guidance[0]!;
    sheet.ask("extensionGround", "/household/dwelling/guidance/extensionGround", -1, section, null, []);
  }
  return true;
}

/** Last day of the time for cheaper housing: given, extended, or three whole calendar months after the guidance. */
function endOfTime(
  { givenOn, endsOn, extendedTo }: Guidance,
  { guidanceMonths, guidanceMonthsFrom }: Needed,
): Day | null {
  let end = endsOn ?? null;
  if (givenOn !== undefined && guidanceMonths !== null && givenOn >= guidanceMonthsFrom) {
    if (end === null) end = lastOf(monthAfter(monthOf(givenOn), guidanceMonths));
    else {
      // The act gives three months; less cannot be given. The months are compared first, as that takes no calendar.
      const given = monthsBetween(monthOf(givenOn), monthOf(end));
      if (given < guidanceMonths || (given === guidanceMonths && dayOfMonth(end) < dayOfMonth(givenOn))) {
        end = sameDayAfter(givenOn, guidanceMonths);
      }
    }
  }
  if (extendedTo === undefined) return end;
  return end === null || extendedTo > end ? extendedTo : end;
}

/** The limit of the household, asked for when it is not known. Persons of other households take their part of it. */
function limitFor(household: Household, figures: Needed, sheet: Sheet): Money | null {
  const { dwelling, municipality } = household;
  const persons = familySize(household, figures);
  const residents = dwelling?.residents === undefined ? persons : dwelling.residents;
  let limit: Money | null = dwelling?.limit ?? null;
  if (limit === null) {
    const { section } = figures.places.housingLimit[0]!;
    if (municipality === undefined) {
      sheet.ask("municipality", "/household/municipality", -1, section, null, []);
      return null;
    }
    limit = figures.limits === null ? null : limitOf(figures.limits, municipality, residents);
    if (limit === null) {
      sheet.ask("limit", "/household/dwelling/limit", -1, section, null, []);
      return null;
    }
  }
  return residents > persons ? ratioOf(limit, persons, residents) : limit;
}

function familySize({ persons }: Household, { practice }: Needed): number {
  if (practice.alternatingChildInLimit === "counted") return persons.length;
  let size = 0;
  for (const { share } of persons) if (share === undefined || share.numerator === share.denominator) size++;
  return size;
}

/** Over the limit and no ground: whether the authority has done what the act demands before it may cut. */
function timeIsOver(dwelling: Dwelling | undefined, figures: Needed, sheet: Sheet): boolean {
  const { section } = figures.places.guidance[0]!;
  const path = "/household/dwelling";
  const guidance = dwelling?.guidance ?? null;
  if (guidance !== null && endOfTime(guidance, figures) === null) {
    sheet.ask("guidanceEndsOn", `${path}/guidance/endsOn`, -1, section, null, []);
    return false;
  }
  if (guidance === null && dwelling?.guidedBefore !== true) {
    sheet.ask("guidance", `${path}/guidance`, -1, section, null, [null, "ended"]);
    if (dwelling?.guidedBefore === undefined) {
      sheet.ask("guidedBefore", `${path}/guidedBefore`, -1, section, false, yesOrNo);
    }
    return false;
  }
  if (!figures.fullWhenNoCheaperHome) return true;
  if (dwelling?.noCheaperHome === undefined) {
    const none = figures.places.noCheaperHome[0]!.section;
    sheet.ask("noCheaperHome", `${path}/noCheaperHome`, -1, none, false, yesOrNo);
  }
  return dwelling?.noCheaperHome !== true;
}

function overGrounds(figures: Needed, { dwelling }: Household): Cut["grounds"] {
  const shipped = dwelling?.limit === undefined ? figures.limitGrounds : [];
  return [...figures.places.housingLimit, ...shipped, ...figures.places.guidance];
}

const heading: CutHeading = {
  rule: "housingLimit",
  fi: "Asumismenojen enimmäismäärän ylittävä osa",
  sv: "Del som överstiger gränsen för boendeutgifter",
  en: "Part over the housing limit",
};
