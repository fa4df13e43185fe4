// Breaks the library on purpose, one fault at a time, in a copy, and checks that the tests catch each. The second
// implementation and the generated pages would catch nearly all of them and are left away, to see that the rest bites.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What is broken, where, and how: the text to find (once) and what stands in its place. */
const faults = [
  [
    "half-down instead of half-up",
    "money.ts",
    "amount * numerator * 2 + denominator",
    "amount * numerator * 2 + denominator - 1",
  ],
  [
    "no reduction of a tie",
    "money.ts",
    "ratioOf(amount, 100 - percent, 100)",
    "Math.floor((amount * (100 - percent)) / 100) as Money",
  ],
  ["digits swapped in the statutory amount", "figures/basicAmounts.ts", '"463.77"', '"436.77"'],
  ["digits swapped in an index", "figures/basicAmounts.ts", '"1805"', '"1850"'],
  [
    "an index a year too long in force",
    "figures/basicAmounts.ts",
    '{ from: "2025-01-01", value: "1930"',
    '{ from: "2025-02-01", value: "1930"',
  ],
  [
    "tenth birthday a day late",
    "figures/calendar.ts",
    "bornNumber <= limit.onFirst || bornNumber > limit.onLast",
    "bornNumber < limit.onFirst || bornNumber > limit.onLast",
  ],
  ["majority a month late", "json/checks.ts", "born <= bornFor18", "born < bornFor18"],
  [
    "age counted from the next day",
    "rules/segments.ts",
    "birthday !== null && birthday <= segment.from",
    "birthday !== null && birthday < segment.from",
  ],
  [
    "income added to the needs",
    "assess.ts",
    "sheet.surplus = excess(means, needs);",
    "sheet.surplus = excess(needs, means);",
  ],
  ["assets forgotten", "assess.ts", "plus(sheet.income, sheet.assets)", "plus(sheet.income, sheet.income)"],
  [
    "last person forgotten",
    "rules/basicAmounts.ts",
    "place < household.persons.length; place++) {\n    const person",
    "place < household.persons.length - 1; place++) {\n    const person",
  ],
  ["second child as first", "rules/categories.ts", "older++;", "older += 0;"],
  ["siblings youngest first", "json/checks.ts", "a.born < b.born ? -1 : 1", "a.born < b.born ? 1 : -1"],
  ["deduction of the wrong period", "figures/income.ts", 'from: "2018-06-01"', 'from: "2018-05-01"'],
  [
    "deduction after work expenses",
    "rules/earnings.ts",
    "draft.earned = draft.left;",
    "draft.earned = minus(draft.left, workExpensesOf(draft.income, draft.left, figures));",
  ],
  ["a deduction for each late-known wage", "rules/earnings.ts", "if (isSeen) continue;", ""],
  [
    "deduction of the family instead of the earner",
    "rules/earnings.ts",
    "if (income.of !== person ||",
    "if (persons[income.of]!.role !== persons[person]!.role ||",
  ],
  [
    "wage of the last banking day counted in its month",
    "rules/incomeCuts.ts",
    "paidOn >= calendar.lastBankingDay",
    "paidOn > calendar.lastBankingDay",
  ],
  [
    "late wage of the last banking day in the wrong month",
    "rules/incomeCuts.ts",
    "paidOn >= lastBankingDay(month)",
    "paidOn > lastBankingDay(month)",
  ],
  [
    "late income a month too long",
    "rules/lateKnown.ts",
    "later > figures.lateKnownMonths",
    "later > figures.lateKnownMonths + 1",
  ],
  [
    "child's cap without own expenses",
    "sheet.ts",
    'case "otherBasicExpense":\n        this.otherBasicExpenses = (this.otherBasicExpenses + amount) as Money;\n        if (person >= 0 && this.ofPersons !== zeros) this.ofPersons[person * 2]! += amount;',
    'case "otherBasicExpense":\n        this.otherBasicExpenses = (this.otherBasicExpenses + amount) as Money;',
  ],
  [
    "no tolerance before April 2024",
    "rules/housing.ts",
    "plus(limit, shareOf(limit, figures.housingTolerance))",
    "limit",
  ],
  [
    "time for cheaper housing a month too short",
    "rules/housing.ts",
    "monthAfter(monthOf(givenOn), guidanceMonths)",
    "monthAfter(monthOf(givenOn), guidanceMonths - 1)",
  ],
  [
    "time for cheaper housing lost on its last day",
    "rules/housing.ts",
    "end < figures.calendar.first",
    "end <= figures.calendar.first",
  ],
  ["fifth person forgotten in the limit", "figures/limits.ts", "persons - printedSizes", "persons - printedSizes - 1"],
  [
    "thirty-one days in a month",
    "rules/basicAmounts.ts",
    "if (runs.length === 1) return null;\n    return inOrder(runs, daysOfMonth, true);",
    "if (runs.length === 1) return null;\n    return inOrder(runs, calendar.days, true);",
  ],
  [
    "reduction without the finding on subsistence",
    "rules/reduction.ts",
    "reduction.heard && reduction.reasonable && reduction.subsistenceSafe",
    "reduction.heard && reduction.reasonable",
  ],
  ["surplus of regular income carried", "rules/earnings.ts", "!plain && oneOff === true &&", "!plain &&"],
  [
    "surplus carried without a finding",
    "rules/carriedIncome.ts",
    "follows && carryIn.accepted === true",
    "follows && carryIn.accepted !== false",
  ],
  [
    "property counted without a finding",
    "rules/assets.ts",
    "return { heading: headings.unavailable, grounds: places.assets };",
    "return null;",
  ],
  [
    "a prompt a month longer",
    "benefits/prompts.ts",
    "sameDayAfter(start, Number(months.value))",
    "sameDayAfter(start, Number(months.value) + 1)",
  ],
  [
    "a limit on a day off stays there",
    "benefits/prompts.ts",
    "standardCalendar.onOrAfter(sameDayAfter(start, Number(months.value)))",
    "sameDayAfter(start, Number(months.value))",
  ],
  [
    "a reduction in the month the limit ends in",
    "benefits/prompts.ts",
    "const first = monthAfter(after, 1);",
    "const first = monthAfter(after, 0);",
  ],
  [
    "an electronic prompt served at once",
    "benefits/prompts.ts",
    'case "handed":',
    'case "electronic":\n    case "handed":',
  ],
  [
    "compliance that ends nothing",
    "benefits/prompts.ts",
    "return to !== null && to < firstOf(first) ? null : { percent, from: firstOf(first), to };",
    "return to !== null && to < firstOf(first) ? null : { percent, from: firstOf(first), to: longest };",
  ],
  [
    "a missing finding of reasonableness that does not block",
    "benefits/conditions.ts",
    'blocked.push("reasonableMissing");',
    "",
  ],
  ["a missing hearing that does not block", "benefits/conditions.ts", 'return ["hearingMissing"];', "return [];"],
  [
    "40 percent although the assessment is booked",
    "benefits/conductStep.ts",
    'if (assessment === "booked") return ["assessmentBooked"];',
    'if (assessment === "booked") return [];',
  ],
  [
    "40 percent as the first step",
    "benefits/conductStep.ts",
    'if (!isAfterReduction) return { percent, needs: ["noEarlierReduction"], from };',
    "",
  ],
  [
    "three months of reduction",
    "benefits/conductStep.ts",
    'sameDayAfter(conduct.on, Number(figureOf(law, "reductionMonths").value))',
    'sameDayAfter(conduct.on, Number(figureOf(law, "reductionMonths").value) + 1)',
  ],
  [
    "the lowest of two percentages",
    "benefits/reductions.ts",
    'practice.reductionsMeet === "highest" ? -1 : 1',
    'practice.reductionsMeet === "highest" ? 1 : -1',
  ],
  [
    "collection of what was not granted as an advance",
    "benefits/shareOut.ts",
    'if (!advance.grantedAsAdvance) return "notGrantedAsAdvance";',
    "",
  ],
  [
    "a late notice in time",
    "benefits/shareOut.ts",
    'return notice <= benefit.noticeBy ? null : "lateNotice";',
    "return null;",
  ],
  [
    "more collected than was paid",
    "benefits/shareOut.ts",
    "excess(least(paid, before.assistance), after.assistance)",
    "excess(before.assistance, after.assistance)",
  ],
  [
    "the county before Kela",
    "benefits/offset.ts",
    "claimants.indexOf(one.claimant) - claimants.indexOf(other.claimant)",
    "claimants.indexOf(other.claimant) - claimants.indexOf(one.claimant)",
  ],
  [
    "the whole assistance from one striker",
    "benefits/recovery.ts",
    "concerned.includes(id) ? partOf(amount, place, ids.length) : null",
    "partOf(amount, place, ids.length)",
  ],
  [
    "recovery without the finding that livelihoods are safe",
    "benefits/recovery.ts",
    'needs("livelihoodSafe", "recoveryLimits", "livelihoodNotSafe");',
    "",
  ],
  ["a surplus used twice", "benefits/supplementary.ts", "input.surplusUsed ?? zero", "zero"],
  [
    "part-time work that releases from full-time work",
    "benefits/duties.ts",
    "workHoursPerWeek >= Number(fullTimeHours)",
    "workHoursPerWeek > 0",
  ],
  [
    "general support before May 2026",
    "figures/primaryBenefits.ts",
    '        from: "2026-05-01",\n        value: { least: 17, throughMonthOf: 65 },',
    '        from: "2026-04-01",\n        value: { least: 17, throughMonthOf: 65 },',
  ],
  [
    "the day of arrival counted",
    "deadlines/calendar.ts",
    "return this.at(this.upTo[this.placeOf(on)]! + count - 1);",
    "return this.at(this.upTo[this.placeOf(on)]! + count - 2);",
  ],
  ["Midsummer a week early", "deadlines/daysOff.ts", 'fridayFrom: "06-19"', 'fridayFrom: "06-12"'],
  ["Kela's weekend for every authority", "deadlines/arrival.ts", ' && authority === "kela"', ""],
  ["a late request stops the clock", "deadlines/completion.ts", "|| !completion.isInTime", ""],
  [
    "a second request puts the decision off",
    "deadlines/completion.ts",
    "|| request === first || request.on <= lastForRequest",
    "|| request.on >= first.on",
  ],
  ["a time prolonged after its end", "deadlines/completion.ts", "if (on > until || due <= until", "if (due <= until"],
  ["a part taken for the whole", "deadlines/completion.ts", " && completes(event, counted, events) !== false", ""],
  [
    "silence ends later than a completion",
    "deadlines/completion.ts",
    "completed.due <= lapse.due ? completed : lapse",
    "completed",
  ],
  [
    "the next month always waits for its first day",
    "deadlines/application.ts",
    "month > next || ordinary.due < later.due",
    "month >= next",
  ],
  [
    "a presumed day moved from a holiday",
    "deadlines/service.ts",
    "daysLater(sentOn, limitOn(presumed, sentOn).length!.count)",
    "standardCalendar.onOrAfter(daysLater(sentOn, limitOn(presumed, sentOn).length!.count))",
  ],
  [
    "a last day on a holiday",
    "deadlines/service.ts",
    "return standardCalendar.onOrAfter(countEnds);",
    "return countEnds;",
  ],
  [
    "a decision while the applicant has time",
    "deadlines/guarantee.ts",
    "on <= completion.takenUntil;",
    "on < completion.takenUntil;",
  ],
  ["a needless request stops the clock", "deadlines/completion.ts", "|| !isNeedless(request, events)", "|| true"],
  [
    "a prolongation of the authority's own stops the clock",
    "deadlines/completion.ts",
    "&& onRequest === false",
    "&& false",
  ],
  ["a decided month stops the clock of another", "deadlines/guarantee.ts", "open.length > 0 ? open : months", "months"],
  [
    "an act against any decision",
    "deadlines/appeals.ts",
    "decision.on <= on : decision.on === against",
    "decision.on <= on : true",
  ],
  ["one answer for every prompt", "deadlines/case.ts", "open.splice(place, 1)[0]!", "open[place]!"],
  ["an order of recovery after the payment", "deadlines/recovery.ts", " && decision.on <= on", ""],
  ["what happens later is seen", "deadlines/seen.ts", "on <= asOf || kind", "on <= on || kind"],
  ["a benefit to come is not seen", "deadlines/seen.ts", ' || kind === "primaryBenefitPayable"', ""],
  [
    "a transfer after the decision restarts the clock",
    "deadlines/arrival.ts",
    "event.on <= decidedOn",
    "event.on >= ''",
  ],
  ["Kela's clock moved by passing on", "deadlines/arrival.ts", 'authority === "kela" ? null : authority', "authority"],
  ["less than three months for housing", "deadlines/housing.ts", "due === null || due < least", "due === null"],
  ["the prompt from its giving", "deadlines/prompt.ts", "fromService ? servedOn(on, how, shownOn) : on", "on"],
  ["a notice named for a day off", "deadlines/recovery.ts", "standardCalendar.onOrBefore(countEnds)", "countEnds"],
  ["a notice of a day off late", "deadlines/deadlinesOf.ts", "due > countEnds ? due : countEnds", "due"],
  ["recovery without an order", "deadlines/recovery.ts", 'decision.recovery === "ordered" &&', ""],
  ["recovery of what was paid after it was found out", "deadlines/recovery.ts", "found.on >= on", "found.on >= ''"],
  ["a sanction a month too long", "deadlines/prompt.ts", "length.count - 1", "length.count"],
  ["a lost right called overdue", "deadlines/deadlinesOf.ts", 'binds === "party" || isRight', 'binds === "party"'],
  [
    "a refusal while a hearing runs",
    "deadlines/guarantee.ts",
    "if (hearing !== null) return",
    "if (hearing === '') return",
  ],
  [
    "a week more for an application",
    "deadlines/limits.ts",
    'from: "2023-01-01",\n        value: { count: 7, unit: "days" }',
    'from: "2023-01-01",\n        value: { count: 14, unit: "days" }',
  ],
  ["Kela's way of appeal for the county", "deadlines/appeals.ts", 'authority === "kela" ?', "authority !== '' ?"],
  ["a notice a month early", "notifications/spells.ts", "spell.months[threshold - 1]", "spell.months[threshold - 2]"],
  ["a gap does not break a spell", "notifications/spells.ts", "(!isNext || !counts(month))", "!counts(month)"],
  [
    "a broken spell goes on",
    "notifications/spells.ts",
    "brokenBy === null || on < firstOf(monthAfter(brokenBy, 1))",
    "true",
  ],
  [
    "students counted",
    "notifications/spells.ts",
    "month.student || month.unemployed === false",
    "month.unemployed === false",
  ],
  [
    "other payers never counted",
    "notifications/spells.ts",
    'practice.otherPayersMonths === "onlyKela" && month.payer',
    "month.payer",
  ],
  [
    "no flag on data gaps",
    "notifications/spells.ts",
    'if (month.payer !== "kela") last.ofOtherPayer.add(month.month);',
    "",
  ],
  ["a gap of the data before the window", "notifications/countingNotices.ts", "    .slice(-least)\n", ""],
  ["months that are long over", "notifications/spells.ts", "months.includes(monthAfter(monthOf(on), -1))", "true"],
  ["sent to nobody", "notifications/countingNotices.ts", '(isReachable(on) ? null : "noHome")', "null"],
  ["homes that come late", "notifications/countingNotices.ts", "    ...homes.map(({ from }) => from),\n", ""],
  ["months of the future asked of", "notifications/countingNotices.ts", "&& months[place]!.month < monthOf(asOf)", ""],
  [
    "a permit that grows old is not seen",
    "notifications/notificationTypes.ts",
    "return [...ends, ...permitEnd].map",
    "return ends.map",
  ],
  [
    "a right to a plan as a plan",
    "notifications/notificationTypes.ts",
    "(to === null || to >= plansDrawnUpFrom)",
    "true",
  ],
  [
    "adults reported to the police",
    "notifications/notificationTypes.ts",
    "return reason === null ? madeOfChild(event) : none(reason, event);",
    "return madeOfChild(event);",
  ],
  ["the review before what it reviews", "notifications/reducedMonths.ts", " || compare(one.kind, other.kind)", ""],
  ["a run that grows backwards", "notifications/reducedMonths.ts", " || percentOf(monthAfter(month, 1)) > 0", ""],
  [
    "asked on the day of the decision as late",
    "notifications/notificationsOf.ts",
    "decidedOn < on;",
    "decidedOn <= on;",
  ],
  [
    "silenced by what went with consent",
    "notifications/notificationsOf.ts",
    "(event.consent === true || before.consent !== true)",
    "true",
  ],
  [
    "silenced by what another was told",
    "notifications/notificationsOf.ts",
    "told.filter((other) => isSame(other.recipients, recipients))",
    "told",
  ],
  [
    "silenced by what was never sent",
    "notifications/notificationsOf.ts",
    "if (isMade) told.push({ event, recipients });",
    "told.push({ event, recipients });",
  ],
  ["decisions of before the application", "notifications/transfer.ts", "(!hasBasic || on >= receivedOn)", "true"],
  [
    "urgency before it was found",
    "notifications/transfer.ts",
    "if (urgencyFoundOn > asOf) return { basic: false, supplementary: false, basicDue: null };",
    "",
  ],
  ["sent on days off", "notifications/countingNotices.ts", ".map((on) => standardCalendar.onOrAfter(on))", ""],
  [
    "both classes of age in a month",
    "notifications/countingNotices.ts",
    'taken.has(monthOf(on)) ? "age" : null',
    "null",
  ],
  [
    "age a day late",
    "notifications/countingNotices.ts",
    "seen < sameDayAfter(born, years * 12)",
    "seen <= sameDayAfter(born, years * 12)",
  ],
  [
    "no delivery start",
    "notifications/countingNotices.ts",
    'practice.deliveryStart === "kela" ? trigger.deliveredFrom : null',
    "null",
  ],
  ["the end of a plan is not seen", "notifications/countingNotices.ts", "    ...changesOn(person),\n", ""],
  [
    "what is later is seen",
    "notifications/countingNotices.ts",
    "sendDays.find((on) => on <= asOf && reasonToSend(on) === null)",
    "sendDays.find((on) => reasonToSend(on) === null)",
  ],
  [
    "recipient by the oldest home",
    "notifications/recipientOf.ts",
    "home.from <= on && (found === null || home.from >= found.from)",
    "home.from <= on && found === null",
  ],
  [
    "a plan of the future stops a notice",
    "notifications/notificationTypes.ts",
    "from <= on && (to === null || to >= plansDrawnUpFrom)",
    "to === null || to >= plansDrawnUpFrom",
  ],
  [
    "told without consent",
    "notifications/notificationTypes.ts",
    'return none("noConsent", event, "consent", "cannotCare", "childsInterest");',
    "return made(event.urgent);",
  ],
  [
    "a child until 18 and a day",
    "notifications/notificationTypes.ts",
    "on < sameDayAfter(born, childhoodMonths)",
    "on <= sameDayAfter(born, childhoodMonths)",
  ],
  [
    "every reduced month before 2023-11",
    "notifications/notificationTypes.ts",
    'from: "2023-11-01", value: "everyReducedMonth"',
    'from: "2018-07-01", value: "everyReducedMonth"',
  ],
  [
    "immigrants to the county in 2025",
    "notifications/notificationTypes.ts",
    '{ from: "2025-01-01", value: "municipality", source: act("681/2023", "84 § 3 mom") }',
    '{ from: "2025-02-01", value: "municipality", source: act("681/2023", "84 § 3 mom") }',
  ],
  [
    "counties a year late",
    "notifications/notificationTypes.ts",
    '{ from: "2023-01-01", value: "wellbeingServicesCounty", source: since },',
    '{ from: "2024-01-01", value: "wellbeingServicesCounty", source: since },',
  ],
  [
    "the same month told twice",
    "notifications/reducedMonths.ts",
    "before !== reductionPercent && (isEvery",
    "(isEvery",
  ],
  ["passed on without being asked", "notifications/transfer.ts", "asked !== null && asked <= asOf", "true"],
  [
    "basic costs passed on",
    "notifications/transfer.ts",
    "lines.filter((line) => !basic.includes(line))",
    "lines.filter(() => true)",
  ],
  [
    "one undecided month is enough",
    "notifications/transfer.ts",
    "days.some((day) => day === undefined)",
    "days.every((day) => day === undefined)",
  ],
  [
    "attachments twice",
    "notifications/transfer.ts",
    "[...new Set(lines.flatMap(({ attachments }) => attachments))]",
    "lines.flatMap(({ attachments }) => attachments)",
  ],
  [
    "urgency coupled as Kela has it",
    "notifications/transfer.ts",
    'urgentSupplementary === "law" && supplementary && isOpen',
    "supplementary && isOpen",
  ],
  [
    "urgency of what is decided",
    "notifications/transfer.ts",
    'urgentSupplementary === "law" && supplementary && isOpen',
    'urgentSupplementary === "law" && supplementary',
  ],
  ["a cost in two parts", "notifications/splitApplication.ts", "if (part !== null) return part;", ""],
  [
    "debts as basic costs",
    "notifications/splitApplication.ts",
    'value === "never" ? "supplementary" : "basic"',
    '"basic"',
  ],
  [
    "seen the same day",
    "notifications/notificationsOf.ts",
    'visibility === "nextWorkingDay" ? standardCalendar.workingDayAfter(sendOn, 1) : sendOn',
    "sendOn",
  ],
  ["thirty days are twenty-nine", "notifications/notificationsOf.ts", "const quietDays = 30;", "const quietDays = 29;"],
  [
    "events of the future",
    "notifications/notificationsOf.ts",
    "event.kind === trigger.event && event.on <= this.asOf",
    "event.kind === trigger.event",
  ],
  [
    "applications of the future",
    "notifications/notificationsOf.ts",
    "filter(({ receivedOn }) => receivedOn <= this.asOf)",
    "filter(() => true)",
  ],
  [
    "decisions of the future",
    "notifications/notificationsOf.ts",
    "this.given.decisions.filter(({ on }) => on <= this.asOf)",
    "this.given.decisions.filter(() => true)",
  ],
  [
    "urgency of the future",
    "notifications/notificationsOf.ts",
    "if (!urgentSupplementary || urgencyFoundOn > this.asOf) continue;",
    "if (!urgentSupplementary) continue;",
  ],
  ["messaging could always", "notifications/notificationsOf.ts", "isLate && inForce", "false && inForce"],
  ["phone always", "notifications/content.ts", 'field !== "phone" || isPhoneKnown', "true"],
  [
    "anything may be carried",
    "notifications/content.ts",
    "=> (content as readonly string[]).includes(name);",
    "=> true;",
  ],
  [
    "forwarding always possible",
    "notifications/forwardReferral.ts",
    "if (inForce(forwardingFrom, on)?.value !== true)",
    "if (false)",
  ],
  [
    "closed ones go on",
    "notifications/referralLedger.ts",
    'own.step === "closed" || own.step === "returned"',
    'own.step === "returned"',
  ],
  ["a step back", "notifications/referralLedger.ts", "isFurther ? step : own.step", "step"],
  [
    "blank is zero",
    "notifications/notificationTable.ts",
    "let sum: number | null = null;",
    "let sum: number | null = 0;",
  ],
  [
    "only rows are checked",
    "notifications/notificationTable.ts",
    "for (const column of columns)\n    check(",
    "for (const column of [] as string[])\n    check(",
  ],
  [
    "score of the old",
    "notifications/youthAtRisk.ts",
    "asOf >= sameDayAfter(person.born, years * 12)",
    "asOf > sameDayAfter(person.born, years * 12)",
  ],
  [
    "a month of today counts for the young",
    "notifications/youthAtRisk.ts",
    "month < monthOf(asOf)",
    "month <= monthOf(asOf)",
  ],
  ["all at once", "notifications/backlog.ts", "rule === null || count <= rule.over", "true"],
  [
    "a payer of before 2017 may be Kela",
    "json/notificationChecks.ts",
    'own.payer === "kela" && own.month < monthOf(from)',
    "false",
  ],
  [
    "permits make no immigrants",
    "json/notificationsInput.ts",
    "of.immigrant ?? (of.firstPermitOn !== undefined ||",
    "of.immigrant ?? (false ||",
  ],
  [
    "questions on every cost",
    "json/notifications.ts",
    "if (own.transferAskedOn === null || own.transferAskedOn > asOf) return [];",
    "",
  ],
];

// `npm run faults -- benefits` plants those below src/benefits alone.
const [only = ""] = process.argv.slice(2);
const planted = faults.filter(([, file]) => file.startsWith(only));

const copy = mkdtempSync(join(tmpdir(), "faults-"));
let missed = 0;
try {
  for (const name of ["src", "test", "examples", "docs", "package.json", "tsconfig.json", "README.md"]) {
    cpSync(join(root, name), join(copy, name), {
      recursive: true,
      filter: (path) => !path.includes("bench/node_modules"),
    });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  for (const [name, file, find, replace] of planted) {
    const path = join(copy, "src", file);
    const text = readFileSync(path, "utf8");
    if (text.split(find).length !== 2)
      throw new Error(`${name}: found ${text.split(find).length - 1} times in ${file}`);
    writeFileSync(
      path,
      text.replace(find, () => replace),
    );
    // The tests of the room first, as they are quick; the others only where those see nothing.
    const own = `test/${file.split("/")[0]}`;
    const caught = (existsSync(join(copy, own)) ? caughtBy(run([own])) : null) ?? caughtBy(run([]));
    writeFileSync(path, text);
    if (caught === null) missed++;
    console.log(`${caught === null ? "MISSED" : "caught"}  ${name}${caught === null ? "" : `: ${caught}`}`);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${planted.length - missed} of ${planted.length} faults caught`);
process.exitCode = missed === 0 ? 0 : 1;

function run(folders) {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const left = ["test/differential.test.ts", "test/docs.test.ts"].flatMap((file) => ["--exclude", file]);
  const args = [vitest, "run", "--config", "test/vitest.config.ts", ...left, "--bail", "1", "--reporter", "json"];
  return spawnSync(process.execPath, [...args, ...folders], { cwd: copy, encoding: "utf8", maxBuffer: 1 << 28 }).stdout;
}

function caughtBy(report) {
  const start = report.indexOf("{");
  if (start < 0) return "the tests did not start";
  const { testResults } = JSON.parse(report.slice(start));
  for (const { assertionResults, status, message, name } of testResults) {
    const failed = assertionResults.find((result) => result.status === "failed");
    if (failed !== undefined) return failed.fullName;
    if (status === "failed" && assertionResults.length === 0)
      return `${name.split("/").pop()}: ${message.split("\n")[0]}`;
  }
  return null;
}
