/*
 * What the synthetic population is drawn from. These are round figures of our own, chosen so that the whole looks like
 * Finland in the middle of the 2020s; none of them is a statistic, and nobody in the population exists. What comes out
 * of them is set beside the official figures in docs/simulation.md.
 */

/** Families in the sense of the act, each grown-up child at home being one of its own. */
export const allHouseholds = 2_900_000;

/** Families by type, in thousandths. */
export const typeShares = {
  alone: 432,
  sharedHousehold: 38,
  withParents: 50,
  couple: 262,
  singleParent: 52,
  coupleWithChildren: 166,
} as const;

/** Ages of the applicant by type: ten equally large groups between eleven ages. */
export const ages = {
  alone: [18, 23, 27, 32, 38, 45, 53, 60, 68, 76, 94],
  sharedHousehold: [18, 19, 20, 21, 22, 24, 26, 29, 33, 42, 60],
  withParents: [18, 18, 18, 19, 19, 20, 21, 22, 24, 29, 50],
  couple: [19, 26, 31, 42, 53, 60, 65, 69, 73, 79, 92],
  singleParent: [20, 26, 30, 33, 36, 39, 42, 45, 48, 52, 60],
  coupleWithChildren: [20, 28, 31, 34, 36, 38, 41, 43, 46, 50, 60],
} as const;

export const situations = [
  "employed",
  "unemployed",
  "earningsRelated",
  "student",
  "sick",
  "atHome",
  "noIncome",
] as const;

/** What the applicant under 65 lives on, in thousandths by type and in the order of `situations`. */
export const situationShares = {
  alone: [774, 40, 56, 32, 44, 0, 54],
  sharedHousehold: [640, 40, 20, 240, 20, 0, 40],
  withParents: [550, 70, 10, 300, 20, 0, 50],
  couple: [816, 46, 50, 30, 34, 0, 24],
  singleParent: [788, 56, 40, 26, 16, 44, 30],
  coupleWithChildren: [834, 54, 36, 14, 14, 28, 20],
} as const;

/** The same of the spouse. */
export const spouseShares = [752, 80, 40, 22, 40, 20, 46];

/** Net earnings of the employed by tenths, euros a month; the lowest tenths work part time. */
export const netEarnings = [180, 900, 1500, 1850, 2080, 2280, 2480, 2720, 3050, 3600, 6500];

/** Net pensions from 65 by tenths, euros a month. */
export const netPensions = [820, 1010, 1170, 1320, 1470, 1620, 1800, 2020, 2350, 2900, 4800];

/** Money on accounts by tenths, euros: of those who earn or have a pension, and of the others. */
export const savings = [0, 200, 700, 1500, 3000, 5500, 9500, 16000, 28000, 55000, 300000];
export const lowSavings = [0, 0, 0, 0, 40, 200, 600, 1500, 4000, 9000, 40000];

/** Net benefits, euros a month as twenty days of benefit less tax. */
export const benefits = {
  labourMarketSubsidy: 595,
  earningsRelatedLeast: 850,
  earningsRelatedMost: 1650,
  studyGrant: 279,
  sicknessAllowance: 680,
  homeCareAllowance: 330,
  childBenefit: [95, 105, 134, 153, 173],
  singleParentIncrease: 73,
  maintenanceSupport: 197,
} as const;

/** Rent by cost level and number of persons (1 to 5): the middle, euros a month. */
export const rents: readonly (readonly number[])[] = [
  [790, 980, 1160, 1310, 1450],
  [610, 780, 920, 1050, 1160],
  [540, 670, 790, 890, 970],
];

/** The highest rent that the housing allowance accepts, by the same. */
export const allowanceLimits: readonly (readonly number[])[] = [
  [582, 843, 1065, 1246, 1393],
  [447, 652, 833, 990, 1135],
  [396, 574, 734, 880, 1011],
];

/** Municipalities with their cost level and how many thousand live there, the neighbours without a line counted in. */
export const municipalities: readonly (readonly [code: string, level: number, thousands: number])[] = [
  ["091", 0, 690],
  ["049", 0, 325],
  ["092", 0, 255],
  ["245", 0, 39],
  ["186", 1, 48],
  ["106", 1, 47],
  ["858", 1, 42],
  ["543", 1, 45],
  ["257", 1, 42],
  ["444", 1, 46],
  ["638", 1, 51],
  ["853", 1, 208],
  ["202", 1, 37],
  ["734", 2, 51],
  ["609", 2, 83],
  ["684", 2, 39],
  ["109", 1, 68],
  ["694", 1, 29],
  ["061", 2, 17],
  ["837", 1, 262],
  ["536", 1, 36],
  ["211", 1, 34],
  ["790", 2, 24],
  ["398", 1, 121],
  ["111", 2, 19],
  ["286", 2, 78],
  ["285", 2, 50],
  ["405", 2, 73],
  ["153", 2, 25],
  ["491", 2, 51],
  ["740", 2, 31],
  ["297", 1, 126],
  ["140", 2, 21],
  ["915", 2, 19],
  ["167", 1, 78],
  ["309", 2, 7],
  ["179", 1, 150],
  ["992", 2, 18],
  ["743", 1, 67],
  ["301", 2, 20],
  ["905", 1, 70],
  ["598", 2, 19],
  ["272", 2, 48],
  ["217", 2, 6],
  ["564", 1, 218],
  ["678", 2, 24],
  ["305", 2, 15],
  ["977", 2, 15],
  ["205", 2, 36],
  ["765", 2, 10],
  ["698", 1, 66],
  ["240", 2, 19],
  ["851", 2, 21],
];
