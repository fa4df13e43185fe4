// A household and a month go in, the amount of assistance comes out.
import { assess, euros, lawOn, parseAssessInput } from "toimeentulotuki";
import { norms } from "toimeentulotuki/norms";

const parsed = parseAssessInput({
  month: "2026-03",
  household: {
    municipality: "091",
    persons: [
      { id: "a", role: "applicant", born: "1988-05-14" },
      { id: "b", role: "child", born: "2014-09-01" },
    ],
    incomes: [
      { person: "a", kind: "earnings", net: "640.00" },
      { person: "a", kind: "generalHousingAllowance", net: "512.40" },
    ],
    expenses: [
      { kind: "rent", amount: "880.00" },
      { kind: "medicine", person: "b", amount: "18.75" },
    ],
  },
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));

const sheet = assess(parsed.value, lawOn("2026-03", { norms }));
console.log(`needs ${euros(sheet.needs)}, income ${euros(sheet.income)}, assistance ${euros(sheet.assistance)}`);
//=> needs 1981.57, income 1152.40, assistance 829.17
