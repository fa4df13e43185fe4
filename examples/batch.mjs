// Many households: the law is resolved once, and a bad row is a value, never an exception.
import { assessTotals, euros, lawOn, parseAssessInput } from "toimeentulotuki";

const rows = [0, 1, 2, 3].map((children) => ({
  reference: `${children} children`,
  month: "2026-01",
  household: {
    persons: [
      { id: "a", role: "applicant", born: "1990-01-01", livingArrangement: "alone" },
      ...Array.from({ length: children }, (_, place) => ({
        id: `c${place}`,
        role: "child",
        born: `20${15 + place}-06-01`,
      })),
    ],
    incomes: [],
    expenses: children === 3 ? "none" : [],
  },
}));

const law = lawOn("2026-01");
for (const row of rows) {
  const parsed = parseAssessInput(row);
  const answer = parsed.ok
    ? euros(assessTotals(parsed.value, law).assistance)
    : `${parsed.problems[0].path} ${parsed.problems[0].code}`;
  console.log(`${row.reference}: ${answer}`);
}
//=> 0 children: 596.32
//=> 1 children: 1097.22
//=> 2 children: 1443.09
//=> 3 children: /household/expenses wrongType
