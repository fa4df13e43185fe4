// From the first application to the collected advance: what comes first, the prompt, the sheet, the benefit that comes later.
import { readFileSync } from "node:fs";
import { assess, euros, findPrimaryBenefits, offset, parseOffsetInput, promptStateOf } from "toimeentulotuki";

const document = JSON.parse(readFileSync(new URL("cases/advance-2026.json", import.meta.url), "utf8"));
const parsed = parseOffsetInput(document);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));
const [may, june] = parsed.value.advances.map(({ input }) => input);

for (const { benefit, payer, reason } of findPrimaryBenefits(may, "2026-05-04").candidates)
  console.log(`${benefit} (${payer}): ${reason.en}`);

const prompt = (input, on) => promptStateOf(input.household.persons[0].prompts[0], on);
const running = prompt(may, "2026-05-08");
console.log(`8 May: ${running.state}, to act by ${running.limit}`);
console.log(`1 June: ${prompt(june, "2026-06-01").state}`);

console.log(`granted as an advance: ${euros(assess(may).assistance)} and ${euros(assess(june).assistance)}`);
const { collected, toClient, benefits } = offset(parsed.value);
console.log(`to be told to the payer by ${benefits[0].lastNoticeDay}`);
console.log(`collected ${euros(collected)}, to the client ${euros(toClient)} as income of ${benefits[0].incomeOf}`);
//=> generalSupport (kela): unemployed, or without full-time work
//=> 8 May: served, to act by 2026-06-08
//=> 1 June: complied
//=> granted as an advance: 797.43 and 797.43
//=> to be told to the payer by 2026-07-31
//=> collected 1190.72, to the client 595.36 as income of 2026-08
