// The rooms of the library: which code is changed, and which tests have to notice, the likeliest first.
export const rooms = {
  money: {
    code: ["src/{money,civil,dates,dated,unemploymentBenefit}.ts", "src/figures/calendar.ts"],
    tests: ["money", "dates", "dated", "law", "deadlines/calendar", "rules/edges"],
  },
  rules: {
    code: ["src/rules/*.ts", "src/{assess,assessMonths,sheet}.ts"],
    tests: ["differential", "rules/", "golden/publishedCases", "golden/workedExamples"],
  },
  // The picture of a case is held to its file by test/docs.test.ts.
  deadlines: {
    code: ["src/deadlines/*.ts", "!src/deadlines/calendarPicture.ts", "src/limitPoints.ts"],
    tests: ["deadlines/"],
  },
  notifications: {
    code: ["src/notifications/*.ts", "src/notificationPoints.ts"],
    tests: ["notifications/notifications", "notifications/applications", "notifications/"],
  },
  benefits: { code: ["src/benefits/*.ts"], tests: ["benefits/"] },
  law: {
    code: ["src/{law,digest,effects,explainLaw,practice}.ts", "src/figures/{figuresOn,index}.ts"],
    tests: ["law", "explainLaw", "rules/", "golden/basicAmounts"],
  },
  areas: { code: ["src/areas/{areaOf,membersOf,municipalityOn}.ts"], tests: ["areas/"] },
  json: { code: ["src/json/*.ts"], tests: ["json/", "explainLaw"] },
  // Not columns.test.ts, which holds a page of documentation, and simplified.test.ts, which holds the benchmark.
  simulation: {
    code: ["src/simulation/*.ts"],
    tests: "exactSums weights figure classes reading months earnings report synthetic population simulate flat summary"
      .split(" ")
      .map((name) => `simulation/${name}`),
  },
};
