// The sheet is the explanation: every line with what was given, what was cut and why, and the section of law.
import { assess, effectsOf, euros, lawOn, parseAssessInput, questionText } from "toimeentulotuki";
import { norms } from "toimeentulotuki/norms";

const parsed = parseAssessInput({
  month: "2025-06",
  household: {
    municipality: "837",
    dwelling: { guidance: { givenOn: "2025-02-10" } },
    persons: [{ id: "a", role: "applicant", born: "1990-01-01", livingArrangement: "alone" }],
    incomes: [{ person: "a", kind: "loan", net: "200.00" }],
    expenses: [{ kind: "rent", amount: "640.00" }],
  },
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));

const law = lawOn("2025-06", { norms });
const sheet = assess(parsed.value, law);
for (const { heading, given, cuts, amount, grounds } of sheet.lines) {
  console.log(`${heading.en}: ${euros(amount)} (${grounds[0].section})`);
  for (const cut of cuts)
    console.log(`  ${euros(given)} less ${euros(cut.amount)}: ${cut.heading.en} (${cut.grounds[0].section})`);
}
for (const question of sheet.questions) {
  console.log(questionText(question.code, "en"));
  for (const { answer, difference } of effectsOf(parsed.value, law, question))
    console.log(`  ${answer}: ${euros(difference)}`);
}
//=> Basic amount, living alone: 593.55 (9 § 1 mom 1 kohta)
//=> Rent: 589.00 (7 a § 1 mom 1 kohta)
//=>   640.00 less 51.00: Part over the housing limit (7 a § 2 mom)
//=> Loan: 0.00 (11 § 1 mom)
//=>   200.00 less 200.00: Not found to be income (11 § 1 mom)
//=> Is the income left out?
//=>   true: 0.00
//=>   false: -200.00
