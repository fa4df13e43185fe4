// A parser as a Standard Schema (https://standardschema.dev): any router, form or queue that takes one takes this.
import { assess, euros, lawOn, parseAssessInput, standardSchema } from "toimeentulotuki";

const schema = standardSchema(parseAssessInput, "en");

/** What such a host does; it knows nothing of social assistance. */
function handle(body) {
  const result = schema["~standard"].validate(body);
  if (result.issues) for (const { path, message } of result.issues) console.log(`${path.join(".")}: ${message}`);
  else console.log(euros(assess(result.value, lawOn(result.value.month)).assistance));
}

const person = { id: "a", role: "applicant", born: "1988-05-14", livingArrangement: "alone" };
const incomes = [{ person: "a", kind: "earnings", net: "240.00" }];
handle({ month: "2026-03", household: { persons: [person], incomes, expenses: [] } });
handle({ month: "2026-03", household: { persons: [person], incomes: [{ ...incomes[0], net: 240 }] } });
//=> 338.43
//=> household.incomes.0.net: Amounts are written as text: write "980.00".
//=> household.expenses: The field is missing.
