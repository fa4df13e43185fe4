// One month's outcome is the next one's input: a holiday compensation of June is carried through July into August.
import { assessMonths, euros, parseMonthsInput } from "toimeentulotuki";

const household = (...oneOff) => ({
  persons: [{ id: "a", role: "applicant", born: "1990-01-01", livingArrangement: "alone" }],
  incomes: [
    { person: "a", kind: "earnings", net: "560.00" },
    { person: "a", kind: "generalHousingAllowance", net: "300.00" },
    ...oneOff.map((net) => ({ person: "a", kind: "earnings", net, oneOff: true })),
  ],
  expenses: [
    { kind: "rent", amount: "560.00" },
    { kind: "electricity", amount: "27.00" },
  ],
});
const parsed = parseMonthsInput({
  months: [
    { month: "2025-06", household: household("1400.00") },
    // A person has found that the money is still there; without that nothing is carried.
    { month: "2025-07", household: household(), carryIn: { accepted: true } },
    { month: "2025-08", household: household(), carryIn: { accepted: true } },
  ],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 2));

for (const { input, assistance, surplus, carryOut } of assessMonths(parsed.value.months)) {
  console.log(`${input.month}: assistance ${euros(assistance)}, surplus ${euros(surplus)}, carried ${euros(carryOut)}`);
}
//=> 2025-06: assistance 0.00, surplus 929.45, carried 929.45
//=> 2025-07: assistance 0.00, surplus 458.90, carried 458.90
//=> 2025-08: assistance 11.65, surplus 0.00, carried 0.00
