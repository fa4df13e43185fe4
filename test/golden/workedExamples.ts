import {
  alone,
  born,
  child,
  cost,
  type Document,
  documentOf,
  type Fact,
  income,
  monthAfter,
  parent,
  spouse,
} from "./households.js";

/** A calculation worked out by hand, with the figures typed from the worked sheet. */
export interface WorkedExample {
  readonly name: string;
  readonly document: Document;
  readonly lines: readonly string[];
  readonly needs: string;
  readonly income: string;
  readonly assets?: string;
  readonly assistance: string;
  readonly surplus: string;
}

/** Months of one household, each with what the month before left. */
export interface WorkedChain {
  readonly name: string;
  readonly months: readonly Omit<WorkedExample, "name">[];
  readonly carryOuts: readonly string[];
}

const couple = (month: string): Fact[] => [parent(month), spouse(month)];

const oneMonth = (
  name: string,
  document: Document,
  lines: readonly string[],
  needs: string,
  means: string,
  assistance: string,
  surplus = "0.00",
): WorkedExample => ({ name, document, lines, needs, income: means, assistance, surplus });

/** Marja of 2018; the bonus of April becomes known after the decision on April. */
const marja = (month: string, further: readonly Fact[] = []): Document =>
  documentOf(
    month,
    [alone(month)],
    [cost("rent", "600.00")],
    [income("earnings", "900.00", { workExpenses: "174.00" }), income("generalHousingAllowance", "312.00"), ...further],
  );

const marjasBonus = income("earnings", "120.00", {
  paidOn: "2018-04-20",
  lateKnown: { decidedOn: "2018-04-03", told: true, reasonable: true },
});

/** X5: the bare statute left out a fifth of the wage only. */
const loneParentOf2018 = (rest: Fact = {}): Document =>
  documentOf(
    "2018-09",
    [parent("2018-09"), child("2018-09", 5)],
    [cost("rent", "640.00"), cost("water", "36.00"), cost("electricity", "30.00"), cost("homeInsurance", "10.00")],
    [
      income("earnings", "700.00", { workExpenses: "55.00" }),
      income("childBenefit", "149.05"),
      income("maintenanceSupport", "156.39"),
      income("generalHousingAllowance", "410.00"),
    ],
    {},
    rest,
  );

const student = (required: boolean): Document =>
  documentOf(
    "2019-10",
    [alone("2019-10", { born: born("2019-10", 20) })],
    [cost("rent", "420.00"), cost("electricity", "20.00")],
    [
      income("studyGrant", "250.28"),
      income("studentLoan", "650.00", { undrawn: true, required }),
      income("generalHousingAllowance", "255.00"),
    ],
    { municipality: "564" },
  );

const alternating = (singleParent: boolean): Document =>
  documentOf(
    "2021-05",
    [parent("2021-05", { singleParent }), child("2021-05", 9, { share: "1/2" })],
    [cost("rent", "690.00"), cost("water", "30.00"), cost("electricity", "28.00")],
    [income("labourMarketSubsidy", "540.48"), income("generalHousingAllowance", "370.00")],
  );

const vaasa = (month: string, subsidy: string): Document =>
  documentOf(
    month,
    [alone(month)],
    [cost("rent", "505.00"), cost("electricity", "31.00")],
    [income("labourMarketSubsidy", subsidy), income("generalHousingAllowance", "300.00")],
    { municipality: "905" },
  );

/** X18: the wage of August that nobody knew of when August was decided. */
const lateWage = income("earnings", "260.00", {
  paidOn: "2023-08-10",
  lateKnown: { decidedOn: "2023-08-01", told: true, available: true, reasonable: true },
});

const lateWageMonth = (month: string, ...incomes: Fact[]): Document =>
  documentOf(
    month,
    [alone(month)],
    [cost("rent", "530.00"), cost("electricity", "25.00")],
    [income("generalHousingAllowance", "300.00"), ...incomes],
  );

/** X20: rent over the limit of Helsinki, guidance of 3 April with three months' time. */
const overTheLimit = (month: string, dwelling: Fact = {}): Document =>
  documentOf(
    month,
    [alone(month)],
    [cost("rent", "800.00"), cost("electricity", "30.00")],
    [income("labourMarketSubsidy", "595.36"), income("generalHousingAllowance", "395.00")],
    { municipality: "091", dwelling: { guidance: { givenOn: "2024-04-03", endsOn: "2024-07-31" }, ...dwelling } },
  );

const decided = { heard: true, reasonable: true, subsistenceSafe: true };

const refusing = (month: string, percent: number): Document =>
  documentOf(
    month,
    [
      alone(
        month,
        percent === 0 ? {} : { reduction: { percent, ground: "10 § 1 mom", from: month, to: month, ...decided } },
      ),
    ],
    [cost("rent", "520.00"), cost("electricity", "24.00")],
    [income("generalHousingAllowance", "290.00")],
  );

const saver = (month: string, household: Fact = {}): Document =>
  documentOf(
    month,
    [alone(month)],
    [cost("rent", "510.00"), cost("electricity", "22.00")],
    [income("generalHousingAllowance", "345.00")],
    household,
  );

/** X24: holiday compensation in June, its surplus carried on. */
const summerMonth = (month: string, rest: Fact, ...incomes: Fact[]): Document =>
  documentOf(
    month,
    [alone(month)],
    [cost("rent", "560.00"), cost("electricity", "27.00")],
    [income("earnings", "560.00"), income("generalHousingAllowance", "300.00"), ...incomes],
    {},
    rest,
  );

const reformed = (month: string): Document =>
  documentOf(
    month,
    [alone(month)],
    [cost("rent", "540.00"), cost("electricity", "26.00")],
    [income("earnings", "400.00"), income("generalHousingAllowance", "312.00")],
  );

/** X29: half of the basic amount from April until the person has registered in the same month. */
const unregistered = (month: string): Document =>
  documentOf(
    month,
    [
      alone(month, {
        born: born(month, 24),
        reduction: {
          percent: 50,
          ground: "not registered for full-time work",
          from: "2026-04",
          to: "2026-04",
          ...decided,
        },
      }),
    ],
    [cost("rent", "500.00"), cost("electricity", "22.00")],
    [income("generalHousingAllowance", "330.00")],
  );

const sanctioned = (month: string, percent: number): Document =>
  documentOf(
    month,
    [
      parent(
        month,
        percent === 0 ? {} : { reduction: { percent, ground: "sanction", from: month, to: month, ...decided } },
      ),
      spouse(month),
      child(month, 6),
    ],
    [cost("rent", "720.00"), cost("water", "50.00"), cost("electricity", "36.00")],
    [
      income("labourMarketSubsidy", "595.36", { person: "b" }),
      income("childBenefit", "94.88"),
      income("generalHousingAllowance", "470.00"),
    ],
  );

const sanctionedLines = (ofA: string): string[] => [
  `basicAmount a ${ofA}`,
  "basicAmount b 497.45",
  "basicAmount c6 375.98",
  "rent 720.00",
  "water 50.00",
  "electricity 36.00",
  "labourMarketSubsidy b 595.36",
  "childBenefit a 94.88",
  "generalHousingAllowance a 470.00",
];

const withGift = (month: string): Document =>
  documentOf(
    month,
    [alone(month)],
    [cost("rent", "510.00"), cost("electricity", "25.00")],
    [income("labourMarketSubsidy", "595.36"), income("generalHousingAllowance", "305.00"), income("gift", "60.00")],
  );

/** X32: a month of the advance, without and with the benefit that came later. */
const advanceMonth = (month: string, ...incomes: Fact[]): Document =>
  documentOf(
    month,
    [alone(month)],
    [cost("rent", "515.00"), cost("electricity", "24.00")],
    [income("generalHousingAllowance", "320.00"), ...incomes],
  );

const oulu = (): Document =>
  documentOf(
    "2026-11",
    [...couple("2026-11"), child("2026-11", 2)],
    [cost("rent", "820.00"), cost("water", "60.00"), cost("electricity", "44.00")],
    [
      income("generalSupport", "595.36"),
      income("homeCareAllowance", "300.00", { person: "b" }),
      income("childBenefit", "94.88"),
      income("generalHousingAllowance", "490.00"),
    ],
    { municipality: "564", dwelling: { guidance: { givenOn: "2026-05-11", endsOn: "2026-08-31" } } },
  );

/** The published anchors K1, K3, K4 and the worked examples of one month. */
export const workedExamples: readonly WorkedExample[] = [
  oneMonth(
    "K1, 2017: an unemployed single's costs less labour market subsidy and housing allowance",
    documentOf(
      "2017-05",
      [alone("2017-05")],
      [cost("rent", "675.00")],
      [income("labourMarketSubsidy", "518.40"), income("generalHousingAllowance", "406.40")],
    ),
    ["basicAmount a 487.89", "rent 675.00", "labourMarketSubsidy a 518.40", "generalHousingAllowance a 406.40"],
    "1162.89",
    "924.80",
    "238.09",
  ),
  oneMonth(
    "K2, April 2018: Marja's wage less 150 and the ticket to work, which comes off the wage instead of standing among the costs",
    marja("2018-04"),
    ["basicAmount a 491.21", "rent 600.00", "earnings a 576.00", "generalHousingAllowance a 312.00"],
    "1091.21",
    "888.00",
    "203.21",
  ),
  oneMonth(
    "K3, 2021: Sanna has the single parent's amount and those of two children aged 10 to 17",
    documentOf(
      "2021-05",
      [parent("2021-05"), child("2021-05", 14), child("2021-05", 11)],
      [cost("rent", "810.00"), cost("water", "45.00")],
      [
        income("labourMarketSubsidy", "664.96"),
        income("childBenefit", "326.32"),
        income("generalHousingAllowance", "592.80"),
        income("maintenanceSupport", "334.70"),
      ],
      { municipality: "753" },
    ),
    [
      "basicAmount a 574.63",
      "basicAmount c14 352.84",
      "basicAmount c11 327.64",
      "rent 810.00",
      "water 45.00",
      "labourMarketSubsidy a 664.96",
      "childBenefit a 326.32",
      "generalHousingAllowance a 592.80",
      "maintenanceSupport a 334.70",
    ],
    "2110.11",
    "1918.78",
    "191.33",
  ),
  oneMonth(
    "K4, 2024: basic amounts of a couple with two children aged 10 to 17 are 1792.51",
    documentOf("2024-10", [...couple("2024-10"), child("2024-10", 15), child("2024-10", 12)], [], []),
    ["basicAmount a 499.55", "basicAmount b 499.55", "basicAmount c15 411.40", "basicAmount c12 382.01"],
    "1792.51",
    "0.00",
    "1792.51",
  ),
  oneMonth(
    "X1, 2017: rent, water, electricity and home insurance of a single on labour market subsidy",
    documentOf(
      "2017-02",
      [alone("2017-02")],
      [cost("rent", "500.00"), cost("water", "20.00"), cost("electricity", "25.00"), cost("homeInsurance", "8.00")],
      [income("labourMarketSubsidy", "518.40"), income("generalHousingAllowance", "260.00")],
      { municipality: "853" },
    ),
    [
      "basicAmount a 487.89",
      "rent 500.00",
      "water 20.00",
      "electricity 25.00",
      "homeInsurance 8.00",
      "labourMarketSubsidy a 518.40",
      "generalHousingAllowance a 260.00",
    ],
    "1040.89",
    "778.40",
    "262.49",
  ),
  oneMonth(
    "X2, May 2017: a fifth of a couple's small wage is left out, and the fee of afternoon activity is accepted",
    documentOf(
      "2017-05",
      [...couple("2017-05"), child("2017-05", 12), child("2017-05", 7)],
      [
        cost("rent", "850.00"),
        cost("water", "60.00"),
        cost("electricity", "40.00"),
        cost("homeInsurance", "15.00"),
        cost("schoolDayCare", "80.00", { person: "c7" }),
      ],
      [
        income("earnings", "500.00"),
        income("labourMarketSubsidy", "518.40", { person: "b" }),
        income("childBenefit", "201.55"),
        income("generalHousingAllowance", "450.00"),
      ],
    ),
    [
      "basicAmount a 414.71",
      "basicAmount b 414.71",
      "basicAmount c12 341.52",
      "basicAmount c7 282.98",
      "rent 850.00",
      "water 60.00",
      "electricity 40.00",
      "homeInsurance 15.00",
      "schoolDayCare c7 80.00",
      "earnings a 400.00",
      "labourMarketSubsidy b 518.40",
      "childBenefit a 201.55",
      "generalHousingAllowance a 450.00",
    ],
    "2498.92",
    "1569.95",
    "928.97",
  ),
  oneMonth(
    "X3, 2017: what the bailiff takes from a pension is no available income",
    documentOf(
      "2017-11",
      [alone("2017-11", { born: born("2017-11", 70) })],
      [cost("rent", "520.00"), cost("electricity", "22.00"), cost("medicine", "41.30", { person: "a" })],
      [
        income("earningsRelatedPension", "900.00", { garnished: "150.00" }),
        income("pensionersHousingAllowance", "180.00"),
      ],
    ),
    [
      "basicAmount a 487.89",
      "rent 520.00",
      "electricity 22.00",
      "medicine a 41.30",
      "earningsRelatedPension a 750.00",
      "pensionersHousingAllowance a 180.00",
    ],
    "1071.19",
    "930.00",
    "141.19",
  ),
  oneMonth(
    "X4, May 2018: with twelve days abroad the basic amount is for nineteen days of thirty",
    documentOf(
      "2018-05",
      [alone("2018-05", { daysAbroad: 12 })],
      [cost("rent", "480.00"), cost("electricity", "20.00")],
      [income("generalHousingAllowance", "300.00")],
    ),
    ["basicAmount a 311.10", "rent 480.00", "electricity 20.00", "generalHousingAllowance a 300.00"],
    "811.10",
    "300.00",
    "511.10",
  ),
  oneMonth(
    "X5, September 2018: the first 150 euros of a lone parent's wage are left out; the ticket of 55 comes off the wage",
    loneParentOf2018(),
    [
      "basicAmount a 540.33",
      "basicAmount c5 309.46",
      "rent 640.00",
      "water 36.00",
      "electricity 30.00",
      "homeInsurance 10.00",
      "earnings a 495.00",
      "childBenefit a 149.05",
      "maintenanceSupport a 156.39",
      "generalHousingAllowance a 410.00",
    ],
    "1565.79",
    "1210.44",
    "355.35",
  ),
  oneMonth(
    "X5, September 2018: by the bare statute a fifth is left out and the assistance is ten euros lower",
    loneParentOf2018({ practice: { earnedIncomeDeduction: "statutoryShare" } }),
    [
      "basicAmount a 540.33",
      "basicAmount c5 309.46",
      "rent 640.00",
      "water 36.00",
      "electricity 30.00",
      "homeInsurance 10.00",
      "earnings a 505.00",
      "childBenefit a 149.05",
      "maintenanceSupport a 156.39",
      "generalHousingAllowance a 410.00",
    ],
    "1565.79",
    "1220.44",
    "345.35",
  ),
  oneMonth(
    "X6, 2019: a student loan that could be drawn is income",
    student(true),
    [
      "basicAmount a 497.29",
      "rent 420.00",
      "electricity 20.00",
      "studyGrant a 250.28",
      "studentLoan a 650.00",
      "generalHousingAllowance a 255.00",
    ],
    "937.29",
    "1155.28",
    "0.00",
    "217.99",
  ),
  oneMonth(
    "X6, 2019: an undrawn student loan is no income when the student need not take it",
    student(false),
    [
      "basicAmount a 497.29",
      "rent 420.00",
      "electricity 20.00",
      "studyGrant a 250.28",
      "studentLoan a 0.00",
      "generalHousingAllowance a 255.00",
    ],
    "937.29",
    "505.28",
    "432.01",
  ),
  oneMonth(
    "X7, 2019: a teenager and twins of eight are one series of siblings",
    documentOf(
      "2019-11",
      [
        ...couple("2019-11"),
        child("2019-11", 15),
        child("2019-11", 8, { id: "twinA" }),
        child("2019-11", 8, { id: "twinB" }),
      ],
      [cost("rent", "980.00"), cost("water", "75.00"), cost("electricity", "55.00"), cost("homeInsurance", "14.00")],
      [
        income("labourMarketSubsidy", "518.40"),
        income("labourMarketSubsidy", "518.40", { person: "b" }),
        income("childBenefit", "336.56"),
        income("generalHousingAllowance", "720.00"),
      ],
    ),
    [
      "basicAmount a 422.70",
      "basicAmount b 422.70",
      "basicAmount c15 348.10",
      "basicAmount twinA 288.43",
      "basicAmount twinB 263.56",
      "rent 980.00",
      "water 75.00",
      "electricity 55.00",
      "homeInsurance 14.00",
      "labourMarketSubsidy a 518.40",
      "labourMarketSubsidy b 518.40",
      "childBenefit a 336.56",
      "generalHousingAllowance a 720.00",
    ],
    "2869.49",
    "2093.36",
    "776.13",
  ),
  oneMonth(
    "X8, 2020: a mother and her daughter of 15 are one unit and bear two thirds of the home shared with a son of 19",
    documentOf(
      "2020-06",
      [parent("2020-06"), child("2020-06", 15)],
      [
        cost("rent", "900.00", { share: "2/3", shareReason: "coResidents" }),
        cost("electricity", "45.00", { share: "2/3", shareReason: "coResidents" }),
      ],
      [
        income("sicknessAllowance", "560.00"),
        income("childBenefit", "158.18"),
        income("maintenanceSupport", "167.01"),
        income("generalHousingAllowance", "330.00"),
      ],
      { dwelling: { residents: 3 } },
    ),
    [
      "basicAmount a 572.52",
      "basicAmount c15 351.55",
      "rent 600.00",
      "electricity 30.00",
      "sicknessAllowance a 560.00",
      "childBenefit a 158.18",
      "maintenanceSupport a 167.01",
      "generalHousingAllowance a 330.00",
    ],
    "1554.07",
    "1215.19",
    "338.88",
  ),
  oneMonth(
    "X8, 2020: the son of 19 is a unit of his own, whose surplus is nobody else's",
    documentOf(
      "2020-06",
      [alone("2020-06", { born: born("2020-06", 19), livingArrangement: "withParents" })],
      [
        cost("rent", "900.00", { share: "1/3", shareReason: "coResidents" }),
        cost("electricity", "45.00", { share: "1/3", shareReason: "coResidents" }),
      ],
      [income("earnings", "1100.00")],
      { dwelling: { residents: 3 } },
    ),
    ["basicAmount a 366.61", "rent 300.00", "electricity 15.00", "earnings a 950.00"],
    "681.61",
    "950.00",
    "0.00",
    "268.39",
  ),
  oneMonth(
    "X9, November 2020: epidemic compensation is no income",
    documentOf(
      "2020-11",
      couple("2020-11"),
      [cost("rent", "700.00"), cost("water", "40.00"), cost("electricity", "35.00")],
      [
        income("labourMarketSubsidy", "538.56"),
        income("labourMarketSubsidy", "538.56", { person: "b" }),
        income("generalHousingAllowance", "380.00"),
        income("epidemicCompensation", "75.00"),
        income("epidemicCompensation", "75.00", { person: "b" }),
      ],
    ),
    [
      "basicAmount a 426.88",
      "basicAmount b 426.88",
      "rent 700.00",
      "water 40.00",
      "electricity 35.00",
      "labourMarketSubsidy a 538.56",
      "labourMarketSubsidy b 538.56",
      "generalHousingAllowance a 380.00",
      "epidemicCompensation a 0.00",
      "epidemicCompensation b 0.00",
    ],
    "1628.76",
    "1457.12",
    "171.64",
  ),
  oneMonth(
    "X10, 2021: half of the amount of a child who lives half the time with the father",
    alternating(true),
    [
      "basicAmount a 574.63",
      "basicAmount c9 158.78",
      "rent 690.00",
      "water 30.00",
      "electricity 28.00",
      "labourMarketSubsidy a 540.48",
      "generalHousingAllowance a 370.00",
    ],
    "1481.41",
    "910.48",
    "570.93",
  ),
  oneMonth(
    "X10, 2021: without the single parent's amount the father's assistance is 70.57 lower",
    alternating(false),
    [
      "basicAmount a 504.06",
      "basicAmount c9 158.78",
      "rent 690.00",
      "water 30.00",
      "electricity 28.00",
      "labourMarketSubsidy a 540.48",
      "generalHousingAllowance a 370.00",
    ],
    "1410.84",
    "910.48",
    "500.36",
  ),
  oneMonth(
    "X11, 2021: a child's own income counts at most up to the child's own amount and medicine",
    documentOf(
      "2021-09",
      [...couple("2021-09"), child("2021-09", 16)],
      [
        cost("rent", "820.00"),
        cost("water", "45.00"),
        cost("electricity", "38.00"),
        cost("medicine", "25.00", { person: "c16" }),
      ],
      [
        income("labourMarketSubsidy", "540.48"),
        income("homeCareAllowance", "270.00", { person: "b" }),
        income("childBenefit", "94.88"),
        income("generalHousingAllowance", "520.00"),
        income("survivorsPension", "520.00", { person: "c16", irregular: false }),
      ],
    ),
    [
      "basicAmount a 428.45",
      "basicAmount b 428.45",
      "basicAmount c16 352.84",
      "rent 820.00",
      "water 45.00",
      "electricity 38.00",
      "medicine c16 25.00",
      "labourMarketSubsidy a 540.48",
      "homeCareAllowance b 270.00",
      "childBenefit a 94.88",
      "generalHousingAllowance a 520.00",
      "survivorsPension c16 377.84",
    ],
    "2137.74",
    "1803.20",
    "334.54",
  ),
  oneMonth(
    "X12, July 2022: the amounts before the extra index rise",
    vaasa("2022-07", "552.00"),
    [
      "basicAmount a 514.82",
      "rent 505.00",
      "electricity 31.00",
      "labourMarketSubsidy a 552.00",
      "generalHousingAllowance a 300.00",
    ],
    "1050.82",
    "852.00",
    "198.82",
  ),
  oneMonth(
    "X13, August 2022: the amounts after the extra index rise",
    vaasa("2022-08", "571.52"),
    [
      "basicAmount a 532.97",
      "rent 505.00",
      "electricity 31.00",
      "labourMarketSubsidy a 571.52",
      "generalHousingAllowance a 300.00",
    ],
    "1068.97",
    "871.52",
    "197.45",
  ),
  oneMonth(
    "X14, October 2022: an urgent grant for the last five days is five thirtieths",
    documentOf("2022-10", [alone("2022-10")], [], [], {}, { period: { from: "2022-10-27", to: "2022-10-31" } }),
    ["basicAmount a 88.83"],
    "88.83",
    "0.00",
    "88.83",
  ),
  oneMonth(
    "X15, December 2022: the second child benefit of the month is no income",
    documentOf(
      "2022-12",
      [...couple("2022-12"), child("2022-12", 4)],
      [cost("rent", "780.00"), cost("water", "60.00"), cost("electricity", "95.00")],
      [
        income("labourMarketSubsidy", "571.52"),
        income("labourMarketSubsidy", "571.52", { person: "b" }),
        income("childBenefit", "94.88"),
        income("extraChildBenefit", "94.88"),
        income("generalHousingAllowance", "430.00"),
      ],
    ),
    [
      "basicAmount a 453.02",
      "basicAmount b 453.02",
      "basicAmount c4 335.77",
      "rent 780.00",
      "water 60.00",
      "electricity 95.00",
      "labourMarketSubsidy a 571.52",
      "labourMarketSubsidy b 571.52",
      "childBenefit a 94.88",
      "extraChildBenefit a 0.00",
      "generalHousingAllowance a 430.00",
    ],
    "2176.81",
    "1667.92",
    "508.89",
  ),
  oneMonth(
    "X16, 2023: four children at the raised percentages of that year",
    documentOf(
      "2023-02",
      [...couple("2023-02"), child("2023-02", 16), child("2023-02", 11), child("2023-02", 8), child("2023-02", 3)],
      [cost("rent", "1050.00"), cost("water", "110.00"), cost("electricity", "70.00"), cost("homeInsurance", "18.00")],
      [
        income("labourMarketSubsidy", "595.36"),
        income("labourMarketSubsidy", "595.36", { person: "b" }),
        income("childBenefit", "506.75"),
        income("generalHousingAllowance", "890.00"),
      ],
    ),
    [
      "basicAmount a 471.84",
      "basicAmount b 471.84",
      "basicAmount c16 421.88",
      "basicAmount c11 394.13",
      "basicAmount c8 327.51",
      "basicAmount c3 327.51",
      "rent 1050.00",
      "water 110.00",
      "electricity 70.00",
      "homeInsurance 18.00",
      "labourMarketSubsidy a 595.36",
      "labourMarketSubsidy b 595.36",
      "childBenefit a 506.75",
      "generalHousingAllowance a 890.00",
    ],
    "3662.71",
    "2587.47",
    "1075.24",
  ),
  oneMonth(
    "X17, 2023: gig pay of 90 euros is below the deduction",
    documentOf(
      "2023-06",
      [alone("2023-06")],
      [cost("rent", "540.00"), cost("electricity", "24.00")],
      [
        income("labourMarketSubsidy", "560.00"),
        income("generalHousingAllowance", "310.00"),
        income("earnings", "90.00"),
      ],
    ),
    [
      "basicAmount a 555.11",
      "rent 540.00",
      "electricity 24.00",
      "labourMarketSubsidy a 560.00",
      "generalHousingAllowance a 310.00",
      "earnings a 0.00",
    ],
    "1119.11",
    "870.00",
    "249.11",
  ),
  oneMonth(
    "X19, June 2024: a partner who moves in on the 12th makes a couple for nineteen days",
    documentOf(
      "2024-06",
      [alone("2024-06"), spouse("2024-06", { present: [{ from: "2024-06-12" }] })],
      [cost("rent", "560.00"), cost("electricity", "26.00")],
      [
        income("labourMarketSubsidy", "595.36"),
        income("earnings", "420.00", { person: "b", paidOn: "2024-06-14" }),
        income("generalHousingAllowance", "305.00"),
      ],
    ),
    [
      "basicAmount a 215.49",
      "basicAmount a 316.38",
      "basicAmount b 316.38",
      "rent 560.00",
      "electricity 26.00",
      "labourMarketSubsidy a 595.36",
      "earnings b 270.00",
      "generalHousingAllowance a 305.00",
    ],
    "1434.25",
    "1170.36",
    "263.89",
  ),
  ...["2024-04", "2024-05", "2024-06", "2024-07"].map((month) =>
    oneMonth(
      `X20, ${month}: the whole rent over the limit counts while the three months run`,
      overTheLimit(month),
      [
        "basicAmount a 587.71",
        "rent 800.00",
        "electricity 30.00",
        "labourMarketSubsidy a 595.36",
        "generalHousingAllowance a 395.00",
      ],
      "1417.71",
      "990.36",
      "427.35",
    ),
  ),
  ...[
    { how: "the given end", guidance: { givenOn: "2024-04-03", endsOn: "2024-07-31" } },
    { how: "three whole months after the guidance", guidance: { givenOn: "2024-04-03" } },
  ].map(({ how, guidance }) =>
    oneMonth(
      `X20, August 2024: after ${how} the rent counts up to the limit of 715`,
      overTheLimit("2024-08", { guidance }),
      [
        "basicAmount a 587.71",
        "rent 715.00",
        "electricity 30.00",
        "labourMarketSubsidy a 595.36",
        "generalHousingAllowance a 395.00",
      ],
      "1332.71",
      "990.36",
      "342.35",
    ),
  ),
  oneMonth(
    "X20, August 2024: with a special ground the whole rent goes on",
    overTheLimit("2024-08", { specialGround: "healthOrAge" }),
    [
      "basicAmount a 587.71",
      "rent 800.00",
      "electricity 30.00",
      "labourMarketSubsidy a 595.36",
      "generalHousingAllowance a 395.00",
    ],
    "1417.71",
    "990.36",
    "427.35",
  ),
  oneMonth(
    "X21, October 2024: refused work reduces the basic amount by 20 percent",
    refusing("2024-10", 20),
    ["basicAmount a 470.17", "rent 520.00", "electricity 24.00", "generalHousingAllowance a 290.00"],
    "1014.17",
    "290.00",
    "724.17",
  ),
  oneMonth(
    "X21, December 2024: refused again, by 40 percent",
    refusing("2024-12", 40),
    ["basicAmount a 352.63", "rent 520.00", "electricity 24.00", "generalHousingAllowance a 290.00"],
    "896.63",
    "290.00",
    "606.63",
  ),
  oneMonth(
    "X21, 2024: without a reduction",
    refusing("2024-11", 0),
    ["basicAmount a 587.71", "rent 520.00", "electricity 24.00", "generalHousingAllowance a 290.00"],
    "1131.71",
    "290.00",
    "841.71",
  ),
  oneMonth(
    "X23, March 2025: the coeliac supplement stands among the other basic expenses",
    documentOf(
      "2025-03",
      [alone("2025-03", { born: born("2025-03", 34), coeliac: true })],
      [
        cost("rent", "545.00"),
        cost("electricity", "29.00"),
        cost("medicine", "18.75", { person: "a" }),
        cost("healthCare", "66.70", { person: "a" }),
      ],
      [income("labourMarketSubsidy", "595.36"), income("generalHousingAllowance", "325.00")],
    ),
    [
      "basicAmount a 593.55",
      "coeliacSupplement a 38.00",
      "rent 545.00",
      "electricity 29.00",
      "medicine a 18.75",
      "healthCare a 66.70",
      "labourMarketSubsidy a 595.36",
      "generalHousingAllowance a 325.00",
    ],
    "1291.00",
    "920.36",
    "370.64",
  ),
  oneMonth(
    "X25, September 2025: a pensioner's surplus of 46 euros, first for the supplementary costs of the same month",
    documentOf(
      "2025-09",
      [alone("2025-09", { born: born("2025-09", 72) })],
      [cost("rent", "500.00"), cost("electricity", "25.00"), cost("medicine", "12.40", { person: "a" })],
      [income("guaranteePension", "976.59"), income("pensionersHousingAllowance", "200.36")],
    ),
    [
      "basicAmount a 593.55",
      "rent 500.00",
      "electricity 25.00",
      "medicine a 12.40",
      "guaranteePension a 976.59",
      "pensionersHousingAllowance a 200.36",
    ],
    "1130.95",
    "1176.95",
    "0.00",
    "46.00",
  ),
  oneMonth(
    "X26, January 2026: each of two earners has a deduction of up to 150 euros",
    documentOf(
      "2026-01",
      couple("2026-01"),
      [cost("rent", "760.00"), cost("water", "46.00"), cost("electricity", "38.00"), cost("homeInsurance", "12.00")],
      [
        income("earnings", "480.00"),
        income("earnings", "120.00", { person: "b" }),
        income("basicUnemploymentAllowance", "480.00", { person: "b" }),
        income("generalHousingAllowance", "390.00"),
      ],
    ),
    [
      "basicAmount a 506.87",
      "basicAmount b 506.87",
      "rent 760.00",
      "water 46.00",
      "electricity 38.00",
      "homeInsurance 12.00",
      "earnings a 330.00",
      "earnings b 0.00",
      "basicUnemploymentAllowance b 480.00",
      "generalHousingAllowance a 390.00",
    ],
    "1869.74",
    "1200.00",
    "669.74",
  ),
  oneMonth(
    "X27, February 2026: the reform is in force, amounts and deduction are still the old ones",
    reformed("2026-02"),
    [
      "basicAmount a 596.32",
      "rent 540.00",
      "electricity 26.00",
      "earnings a 250.00",
      "generalHousingAllowance a 312.00",
    ],
    "1162.32",
    "562.00",
    "600.32",
  ),
  oneMonth(
    "X28, March 2026: the lower amount and no deduction",
    reformed("2026-03"),
    [
      "basicAmount a 578.43",
      "rent 540.00",
      "electricity 26.00",
      "earnings a 400.00",
      "generalHousingAllowance a 312.00",
    ],
    "1144.43",
    "712.00",
    "432.43",
  ),
  ...["2026-03", "2026-05"].map((month) =>
    oneMonth(
      `X29, ${month}: outside the reduction the whole basic amount`,
      unregistered(month),
      ["basicAmount a 578.43", "rent 500.00", "electricity 22.00", "generalHousingAllowance a 330.00"],
      "1100.43",
      "330.00",
      "770.43",
    ),
  ),
  oneMonth(
    "X29, April 2026: half of the basic amount, rounded half-up to the cent",
    unregistered("2026-04"),
    ["basicAmount a 289.22", "rent 500.00", "electricity 22.00", "generalHousingAllowance a 330.00"],
    "811.22",
    "330.00",
    "481.22",
  ),
  oneMonth(
    "X30, April 2026: 20 percent off one spouse's amount only",
    sanctioned("2026-04", 20),
    // 497.45 x 0.80
    sanctionedLines("397.96"),
    "2077.39",
    "1160.24",
    "917.15",
  ),
  oneMonth(
    "X30, May 2026: 40 percent off the same spouse's amount",
    sanctioned("2026-05", 40),
    sanctionedLines("298.47"),
    "1977.90",
    "1160.24",
    "817.66",
  ),
  oneMonth(
    "X30, 2026: without a reduction",
    sanctioned("2026-04", 0),
    sanctionedLines("497.45"),
    "2176.88",
    "1160.24",
    "1016.64",
  ),
  oneMonth(
    "X31, April 2026: a small gift counts from the first euro",
    withGift("2026-04"),
    [
      "basicAmount a 578.43",
      "rent 510.00",
      "electricity 25.00",
      "labourMarketSubsidy a 595.36",
      "generalHousingAllowance a 305.00",
      "gift a 60.00",
    ],
    "1113.43",
    "960.36",
    "153.07",
  ),
  oneMonth(
    "X31, February 2026: by the rule before, only what is over 50 euros counts",
    withGift("2026-02"),
    [
      "basicAmount a 596.32",
      "rent 510.00",
      "electricity 25.00",
      "labourMarketSubsidy a 595.36",
      "generalHousingAllowance a 305.00",
      "gift a 10.00",
    ],
    "1131.32",
    "910.36",
    "220.96",
  ),
  ...["2026-05", "2026-06"].map((month) =>
    oneMonth(
      `X32, ${month}: assistance granted as an advance while general support is not yet decided`,
      advanceMonth(month),
      ["basicAmount a 578.43", "rent 515.00", "electricity 24.00", "generalHousingAllowance a 320.00"],
      "1117.43",
      "320.00",
      "797.43",
    ),
  ),
  oneMonth(
    "X32, 2026: the same month worked out again with the benefit",
    advanceMonth("2026-05", income("generalSupport", "595.36")),
    [
      "basicAmount a 578.43",
      "rent 515.00",
      "electricity 24.00",
      "generalHousingAllowance a 320.00",
      "generalSupport a 595.36",
    ],
    "1117.43",
    "915.36",
    "202.07",
  ),
  oneMonth(
    "X33, June 2026: a child of 17 still has the deduction from an own wage",
    documentOf(
      "2026-06",
      [parent("2026-06"), child("2026-06", 17)],
      [cost("rent", "705.00"), cost("water", "40.00"), cost("electricity", "33.00")],
      [
        income("generalSupport", "640.00"),
        income("childBenefit", "168.18"),
        income("maintenanceSupport", "190.00"),
        income("earnings", "430.00", { person: "c17", irregular: false }),
        income("generalHousingAllowance", "430.00"),
      ],
    ),
    [
      "basicAmount a 665.19",
      "basicAmount c17 417.63",
      "rent 705.00",
      "water 40.00",
      "electricity 33.00",
      "generalSupport a 640.00",
      "childBenefit a 168.18",
      "maintenanceSupport a 190.00",
      "earnings c17 280.00",
      "generalHousingAllowance a 430.00",
    ],
    "1860.82",
    "1708.18",
    "152.64",
  ),
  oneMonth(
    "X34, September 2026: a lone parent of three in Tampere, rent below the limit of four persons",
    documentOf(
      "2026-09",
      [parent("2026-09"), child("2026-09", 16), child("2026-09", 11), child("2026-09", 6)],
      [cost("rent", "910.00"), cost("water", "88.00"), cost("electricity", "52.00"), cost("homeInsurance", "15.00")],
      [
        income("generalSupport", "690.00"),
        income("childBenefit", "563.41"),
        income("maintenanceSupport", "570.00"),
        income("generalHousingAllowance", "720.00"),
      ],
      { municipality: "837", dwelling: { guidance: { endsOn: "2026-08-31" } } },
    ),
    [
      "basicAmount a 665.19",
      "basicAmount c16 417.63",
      "basicAmount c11 388.70",
      "basicAmount c6 318.14",
      "rent 910.00",
      "water 88.00",
      "electricity 52.00",
      "homeInsurance 15.00",
      "generalSupport a 690.00",
      "childBenefit a 563.41",
      "maintenanceSupport a 570.00",
      "generalHousingAllowance a 720.00",
    ],
    "2854.66",
    "2543.41",
    "311.25",
  ),
  oneMonth(
    "X35, October 2026: high age is a ground for the whole rent over the limit of Turku",
    documentOf(
      "2026-10",
      [alone("2026-10", { born: born("2026-10", 78) })],
      [
        cost("rent", "640.00"),
        cost("electricity", "28.00"),
        cost("medicine", "35.20", { person: "a", necessary: true }),
      ],
      [income("guaranteePension", "990.00"), income("pensionersHousingAllowance", "115.00")],
      { municipality: "853", dwelling: { specialGround: "healthOrAge", guidance: { endsOn: "2026-08-31" } } },
    ),
    [
      "basicAmount a 578.43",
      "rent 640.00",
      "electricity 28.00",
      "medicine a 35.20",
      "guaranteePension a 990.00",
      "pensionersHousingAllowance a 115.00",
    ],
    "1281.63",
    "1105.00",
    "176.63",
  ),
  oneMonth(
    "X36, November 2026: after the time for a cheaper home the rent of three in Oulu counts up to 770, water on top",
    oulu(),
    [
      "basicAmount a 497.45",
      "basicAmount b 497.45",
      "basicAmount c2 375.98",
      "rent 770.00",
      "water 60.00",
      "electricity 44.00",
      "generalSupport a 595.36",
      "homeCareAllowance b 300.00",
      "childBenefit a 94.88",
      "generalHousingAllowance a 490.00",
    ],
    "2244.88",
    "1480.24",
    "764.64",
  ),
];

const lateWageLines = (...more: string[]): string[] => [
  "basicAmount a 555.11",
  "rent 530.00",
  "electricity 25.00",
  "generalHousingAllowance a 300.00",
  ...more,
];

const lateWageAsDecided = (month: string): Omit<WorkedExample, "name"> => ({
  document: lateWageMonth(month),
  lines: lateWageLines(),
  needs: "1110.11",
  income: "300.00",
  assistance: "810.11",
  surplus: "0.00",
});

const lateWageCounted = (month: string): Omit<WorkedExample, "name"> => ({
  document: lateWageMonth(month, lateWage),
  lines: lateWageLines("earnings a 110.00"),
  needs: "1110.11",
  income: "410.00",
  assistance: "700.11",
  surplus: "0.00",
});

const summerLines = (...more: string[]): string[] => [
  "basicAmount a 593.55",
  "rent 560.00",
  "electricity 27.00",
  "earnings a 410.00",
  "generalHousingAllowance a 300.00",
  ...more,
];

/** Months that hang together. */
export const workedChains: readonly WorkedChain[] = [
  {
    name: "K2, April and May 2018: Marja's bonus is counted in May, the deduction of April being used up",
    carryOuts: ["0.00", "0.00"],
    months: [
      {
        document: marja("2018-04"),
        lines: ["basicAmount a 491.21", "rent 600.00", "earnings a 576.00", "generalHousingAllowance a 312.00"],
        needs: "1091.21",
        income: "888.00",
        assistance: "203.21",
        surplus: "0.00",
      },
      {
        document: marja("2018-05", [marjasBonus]),
        lines: [
          "basicAmount a 491.21",
          "rent 600.00",
          "earnings a 576.00",
          "earnings a 120.00",
          "generalHousingAllowance a 312.00",
        ],
        needs: "1091.21",
        income: "1008.00",
        assistance: "83.21",
        surplus: "0.00",
      },
    ],
  },
  {
    name: "X18, 2023: a wage of August found out later counts in September with the deduction of August",
    carryOuts: ["0.00", "0.00", "0.00"],
    months: [lateWageAsDecided("2023-08"), lateWageCounted("2023-09"), lateWageAsDecided("2023-10")],
  },
  {
    name: "X18, 2023: or in October",
    carryOuts: ["0.00", "0.00", "0.00"],
    months: [lateWageAsDecided("2023-08"), lateWageAsDecided("2023-09"), lateWageCounted("2023-10")],
  },
  {
    name: "X18, 2023: but not in November, the third month after the decision",
    carryOuts: ["0.00", "0.00", "0.00", "0.00"],
    months: [
      lateWageAsDecided("2023-08"),
      lateWageAsDecided("2023-09"),
      lateWageAsDecided("2023-10"),
      {
        ...lateWageAsDecided("2023-11"),
        document: lateWageMonth("2023-11", lateWage),
        lines: lateWageLines("earnings a 0.00"),
      },
    ],
  },
  {
    name: "X22, 2024: savings above the need leave a surplus, and the next month what is left of them",
    carryOuts: ["0.00", "0.00"],
    months: [
      {
        document: saver("2024-04", {
          assets: [
            { kind: "account", amount: "700.00" },
            { kind: "funds", amount: "150.00" },
          ],
        }),
        lines: [
          "basicAmount a 587.71",
          "rent 510.00",
          "electricity 22.00",
          "generalHousingAllowance a 345.00",
          "account 700.00",
          "funds 150.00",
        ],
        needs: "1119.71",
        income: "345.00",
        assets: "850.00",
        assistance: "0.00",
        surplus: "75.29",
      },
      {
        document: saver(monthAfter("2024-04", 1)),
        lines: [
          "basicAmount a 587.71",
          "rent 510.00",
          "electricity 22.00",
          "generalHousingAllowance a 345.00",
          // 850.00 - 774.71: the account is spent first
          "funds 75.29",
        ],
        needs: "1119.71",
        income: "345.00",
        assets: "75.29",
        assistance: "699.42",
        surplus: "0.00",
      },
    ],
  },
  {
    name: "X24, 2025: the surplus of one-off holiday pay is carried from June to July and to August",
    carryOuts: ["929.45", "458.90", "0.00"],
    months: [
      {
        document: summerMonth("2025-06", {}, income("earnings", "1400.00", { oneOff: true })),
        lines: summerLines("earnings a 1400.00"),
        needs: "1180.55",
        income: "2110.00",
        assistance: "0.00",
        surplus: "929.45",
      },
      {
        document: summerMonth("2025-07", { carryIn: { accepted: true } }),
        lines: summerLines("carriedSurplus 929.45"),
        needs: "1180.55",
        income: "1639.45",
        assistance: "0.00",
        surplus: "458.90",
      },
      {
        document: summerMonth("2025-08", { carryIn: { accepted: true } }),
        lines: summerLines("carriedSurplus 458.90"),
        needs: "1180.55",
        income: "1168.90",
        assistance: "11.65",
        surplus: "0.00",
      },
    ],
  },
  {
    name: "X24, 2025: money shown to be spent on necessary costs is not carried",
    carryOuts: ["929.45", "0.00"],
    months: [
      {
        document: summerMonth("2025-06", {}, income("earnings", "1400.00", { oneOff: true })),
        lines: summerLines("earnings a 1400.00"),
        needs: "1180.55",
        income: "2110.00",
        assistance: "0.00",
        surplus: "929.45",
      },
      {
        document: summerMonth("2025-07", { carryIn: { accepted: false } }),
        lines: summerLines("carriedSurplus 0.00"),
        needs: "1180.55",
        income: "710.00",
        assistance: "470.55",
        surplus: "0.00",
      },
    ],
  },
];

/** What the worked sheets say beyond the monthly calculation. */
export const notMonthly: Readonly<Record<string, string>> = {
  "X14, food voucher": "A way of payment, no figure of the calculation.",
  "X35, 176.63 to the landlord": "Payment, no figure of the calculation (16 §).",
  "X36, water inside the limit": "An unverified reading of the reform that the library does not offer.",
};
