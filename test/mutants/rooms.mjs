// The rooms of the library: which code is changed, and which tests have to notice, the likeliest first.
export const rooms = {
  money: {
    code: ["src/{money,civil,dates,dated,unemploymentBenefit}.ts", "src/figures/calendar.ts"],
    tests: ["test/{money,dates,dated,law}.test.ts", "test/deadlines/calendar.test.ts", "test/rules/edges.test.ts"],
  },
  rules: {
    code: ["src/rules/*.ts", "src/{assess,assessMonths,sheet}.ts"],
    tests: ["test/differential.test.ts", "test/rules/*.test.ts", "test/golden/{publishedCases,workedExamples}.test.ts"],
  },
  deadlines: { code: ["src/deadlines/*.ts", "src/limitPoints.ts"], tests: ["test/deadlines/*.test.ts"] },
  notifications: {
    code: ["src/notifications/*.ts", "src/notificationPoints.ts"],
    tests: ["test/notifications/*.test.ts"],
  },
  benefits: { code: ["src/benefits/*.ts"], tests: ["test/benefits/*.test.ts"] },
  law: {
    code: ["src/{law,digest,effects,explainLaw,practice}.ts", "src/figures/{figuresOn,index}.ts"],
    tests: ["test/{law,explainLaw,money}.test.ts", "test/rules/*.test.ts", "test/golden/basicAmounts.test.ts"],
  },
  areas: { code: ["src/areas/{areaOf,membersOf,municipalityOn}.ts"], tests: ["test/areas/*.test.ts"] },
  json: { code: ["src/json/*.ts"], tests: ["test/json/*.test.ts", "test/{examples,explainLaw}.test.ts"] },
  simulation: { code: ["src/simulation/*.ts"], tests: ["test/simulation/*.test.ts"] },
};
