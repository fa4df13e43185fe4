// A reform is the law with some printed figures changed; what is worked out from them follows, and no sheet of it can
// pass for a sheet of the law.
import { assess, euros, identityOf, lawOn, parseAssessInput } from "toimeentulotuki";

const parsed = parseAssessInput({
  month: "2026-06",
  household: {
    persons: [
      { id: "a", role: "applicant", born: "1990-01-01" },
      { id: "b", role: "child", born: "2018-01-01" },
    ],
    incomes: [{ person: "a", kind: "earnings", net: "600.00" }],
    expenses: [],
  },
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));

const inForce = lawOn("2026-06");
const reform = lawOn("2026-06", { singleParentShare: "1.20", earnedIncomeDeductionFor: "everyone" });
for (const law of [inForce, reform]) {
  const { assistance } = assess(parsed.value, law);
  console.log(`${euros(assistance)}  changed: ${identityOf(law).changed.join(", ") || "nothing"}`);
}
//=> 441.17  changed: nothing
//=> 620.10  changed: singleParentShare, earnedIncomeDeductionFor
