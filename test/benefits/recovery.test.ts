import { describe, expect, it } from "vitest";
import {
  eur,
  euros,
  lawOn,
  maySetOff,
  parseRecoveryInput,
  printRecovery,
  type RecoveryDocument,
  recoveryOf,
} from "../../src/index.js";

interface PaymentDocument {
  paidOn: string;
  amount: string;
  members: string[];
  due?: string;
}

interface RecoveryCase {
  ground: string;
  from: string;
  of?: string[];
  payments: PaymentDocument[];
  asOf: string;
  orderedWhenGranting?: boolean;
  deliberate?: boolean;
  heard?: boolean;
  livelihoodSafe?: boolean;
  afterDeathOf?: string;
  appliedOn?: string;
}

function answer(document: RecoveryCase): RecoveryDocument {
  const read = parseRecoveryInput(document);
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2));
  return printRecovery(recoveryOf(read.value));
}

const orderGrounds = ["meansNotAtDisposal", "neglectOfOwnMaintenance", "strike", "neglectOfMaintenance"];
const deliberateGrounds = ["neglectOfOwnMaintenance", "neglectOfMaintenance", "misleading"];

/** Assistance of somebody living alone; by right information nothing was due. */
const paid = (paidOn: string, ground: string): PaymentDocument => ({
  paidOn,
  amount: "300.00",
  members: ["a"],
  ...(ground === "misleading" ? { due: "0.00" } : {}),
});

/** Everything found against the person, assistance of 300.00 paid to somebody living alone. */
function against(ground: string, more: Partial<RecoveryCase> = {}): RecoveryCase {
  return {
    ground,
    from: ground === "neglectOfMaintenance" ? "parent" : "a",
    ...(ground === "neglectOfMaintenance" ? { of: ["a"] } : {}),
    payments: [paid("2024-03-01", ground)],
    asOf: "2024-06-03",
    orderedWhenGranting: true,
    deliberate: true,
    heard: true,
    livelihoodSafe: true,
    ...more,
  };
}

const without = (document: RecoveryCase, name: "orderedWhenGranting" | "deliberate" | "heard" | "livelihoodSafe") => {
  const { [name]: _, ...rest } = document;
  return rest;
};

const blocked = ({ blockedBy, lines }: RecoveryDocument) =>
  [...new Set([...blockedBy.map(({ code }) => code), ...lines.flatMap((line) => line.blockedBy)])].sort();
const asked = ({ questions }: RecoveryDocument) => questions.map(({ code }) => code);

describe("Grounds of recovery (20 §)", () => {
  it.each([
    ["meansNotAtDisposal", "20 § 1 mom 1 kohta"],
    ["neglectOfOwnMaintenance", "20 § 1 mom 2 kohta"],
    ["strike", "20 § 1 mom 3 kohta"],
    ["neglectOfMaintenance", "20 § 1 mom 4 kohta"],
    ["misleading", "20 § 2 mom"],
  ])("%s is recovered when everything is found", (ground, item) => {
    const result = answer(against(ground));
    expect(result).toMatchObject({ ground, item, recoverable: "300.00", provisional: false });
    expect(blocked(result)).toEqual([]);
  });

  it.each(orderGrounds)("%s needs an order in the decision that granted", (ground) => {
    const denied = answer(against(ground, { orderedWhenGranting: false }));
    expect(denied.recoverable).toBe("0.00");
    expect(blocked(denied)).toEqual(["notOrdered"]);
    expect(asked(denied)).toEqual([]);
    const unknown = answer(without(against(ground), "orderedWhenGranting"));
    expect(unknown.recoverable).toBe("0.00");
    expect(asked(unknown)).toEqual(["orderedWhenGranting"]);
  });

  it("misleading needs no order", () => {
    expect(answer(against("misleading", { orderedWhenGranting: false })).recoverable).toBe("300.00");
    const unknown = answer(without(against("misleading"), "orderedWhenGranting"));
    expect(unknown.recoverable).toBe("300.00");
    expect(asked(unknown)).toEqual([]);
  });

  it.each(deliberateGrounds)("%s needs the finding of intent", (ground) => {
    const denied = answer(against(ground, { deliberate: false }));
    expect(denied.recoverable).toBe("0.00");
    expect(blocked(denied)).toEqual(["notDeliberate"]);
    const unknown = answer(without(against(ground), "deliberate"));
    expect(unknown.recoverable).toBe("0.00");
    expect(asked(unknown)).toEqual(["deliberate"]);
  });

  it.each(["meansNotAtDisposal", "strike"])("%s needs no intent", (ground) => {
    expect(answer(against(ground, { deliberate: false })).recoverable).toBe("300.00");
    expect(asked(answer(without(against(ground), "deliberate")))).toEqual([]);
  });

  it.each([...orderGrounds, "misleading"])("%s is not recovered before a hearing", (ground) => {
    const denied = answer(against(ground, { heard: false }));
    expect(denied.recoverable).toBe("0.00");
    expect(blocked(denied)).toEqual(["notHeard"]);
    const unknown = answer(without(against(ground), "heard"));
    expect(unknown.recoverable).toBe("0.00");
    expect(asked(unknown)).toEqual(["heard"]);
  });

  it.each([...orderGrounds, "misleading"])("%s must not endanger anybody's livelihood (21 §)", (ground) => {
    const denied = answer(against(ground, { livelihoodSafe: false }));
    expect(denied.recoverable).toBe("0.00");
    expect(blocked(denied)).toEqual(["livelihoodNotSafe"]);
    const unknown = answer(without(against(ground), "livelihoodSafe"));
    expect(unknown.recoverable).toBe("0.00");
    expect(asked(unknown)).toEqual(["livelihoodSafe"]);
  });

  it("a mistake of the authority is never recovered, whatever is found (19 §)", () => {
    const result = answer(against("mistakeOfAuthority"));
    expect(result.recoverable).toBe("0.00");
    expect(blocked(result)).toContain("noRecovery");
    expect(asked(result)).toEqual([]);
    expect(result.lines.map(({ grounds }) => grounds.map(({ section }) => section))).toEqual([["19 §"]]);
    expect(result.lines.map(({ lastDay, blockedBy }) => [lastDay, blockedBy])).toEqual([[null, ["noRecovery"]]]);
  });

  it("home, household goods and work tools are left alone (21 § 2 mom)", () => {
    expect(answer(against("meansNotAtDisposal")).protected).toEqual(["home", "householdGoods", "workTool"]);
  });
});

describe("Division of assistance among the family (3 § 2 mom)", () => {
  const family = (amount: string, members: string[]) => [{ paidOn: "2024-03-01", amount, members }];

  it("a striker in a family of three pays back a third of 300.00", () => {
    const { of: _, ...strike } = against("strike", { payments: family("300.00", ["a", "b", "c1"]) });
    expect(answer(strike).recoverable).toBe("100.00");
  });

  it("the cents of 100.00 among three are all there", () => {
    const shares = ["a", "b", "c1"].map((member) => {
      const { of: _, ...strike } = against("strike", { payments: family("100.00", ["a", "b", "c1"]), from: member });
      return Number(eur(answer(strike).recoverable));
    });
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(10_000);
    expect(shares.every((share) => share === 3333 || share === 3334)).toBe(true);
  });

  it("the shares of all members together are the whole", () => {
    const result = answer(
      against("meansNotAtDisposal", { of: ["a", "b", "c1"], payments: family("100.00", ["a", "b", "c1"]) }),
    );
    expect(result.recoverable).toBe("100.00");
  });

  it("who neglected to maintain a child pays back the child's share without being a member", () => {
    const result = answer(against("neglectOfMaintenance", { of: ["c1"], payments: family("400.00", ["a", "c1"]) }));
    expect(result.recoverable).toBe("200.00");
    expect(result.from).toBe("parent");
  });

  it("each payment is divided among its own members", () => {
    const { of: _, ...own } = against("meansNotAtDisposal", {
      payments: [
        { paidOn: "2024-03-01", amount: "300.00", members: ["a", "b", "c1"] },
        { paidOn: "2024-04-02", amount: "300.00", members: ["a"] },
      ],
    });
    const result = answer(own);
    expect(result.lines.map(({ recoverable }) => recoverable)).toEqual(["100.00", "300.00"]);
    expect(result.recoverable).toBe("400.00");
  });

  it("of a payment that the person was no member of nothing is recovered", () => {
    const { of: _, ...own } = against("meansNotAtDisposal", {
      payments: [
        { paidOn: "2024-03-01", amount: "300.00", members: ["b"] },
        { paidOn: "2024-04-02", amount: "300.00", members: ["a", "b"] },
      ],
    });
    const result = answer(own);
    expect(result.lines.map(({ recoverable }) => recoverable)).toEqual(["0.00", "150.00"]);
    expect(result.lines[0]!.blockedBy).toEqual(["notMember"]);
  });
});

describe("Misleading information (20 § 2 mom)", () => {
  it.each([
    ["200.00", "100.00"],
    ["0.00", "300.00"],
    ["300.00", "0.00"],
    ["299.99", "0.01"],
  ])("where %s was due by right information, %s rests on the misleading", (due, recoverable) => {
    const payments = [{ paidOn: "2024-03-01", amount: "300.00", members: ["a"], due }];
    expect(answer(against("misleading", { payments })).recoverable).toBe(recoverable);
  });

  it("what was due by right information is asked, and nothing is recovered before the answer", () => {
    const payments = [{ paidOn: "2024-03-01", amount: "300.00", members: ["a"] }];
    const result = answer(against("misleading", { payments }));
    expect(result.recoverable).toBe("0.00");
    expect(asked(result)).toEqual(["due"]);
  });
});

describe("Time to apply (22 §)", () => {
  const timed = (ground: string, paidOn: string, asOf: string, more: Partial<RecoveryCase> = {}) =>
    answer(against(ground, { payments: [paid(paidOn, ground)], asOf, ...more }));

  it.each([
    ["R1", "meansNotAtDisposal", "2018-03-15", "2021-03-15", "2021-03-16"],
    ["R2", "strike", "2020-02-28", "2023-02-28", "2023-03-01"],
    ["R3", "neglectOfOwnMaintenance", "2020-02-29", "2023-02-28", "2023-03-01"],
    ["R4", "neglectOfMaintenance", "2018-12-06", "2021-12-07", "2021-12-08"],
    ["R5", "misleading", "2017-02-01", "2022-02-01", "2022-02-02"],
    ["R6", "misleading", "2018-06-22", "2023-06-22", "2023-06-23"],
  ])("%s: %s paid on %s is applied for by %s", (_, ground, paidOn, lastDay, daysLater) => {
    const inTime = timed(ground, paidOn, lastDay);
    expect(inTime.lines[0]!.lastDay).toBe(lastDay);
    expect(inTime.recoverable).toBe("300.00");
    const over = timed(ground, paidOn, daysLater);
    expect(over.recoverable).toBe("0.00");
    expect(blocked(over)).toEqual(["timeOver"]);
  });

  it("an application in time stays in time", () => {
    expect(timed("strike", "2018-03-15", "2022-01-10", { appliedOn: "2021-03-15" }).recoverable).toBe("300.00");
    const late = timed("strike", "2018-03-15", "2022-01-10", { appliedOn: "2021-03-16" });
    expect(late.recoverable).toBe("0.00");
    expect(blocked(late)).toEqual(["timeOver"]);
  });

  it("R7: recovery that waited for death on 2018-05-31 is applied for by 2019-05-31 (22 § 3 mom)", () => {
    const inTime = timed("meansNotAtDisposal", "2017-06-01", "2019-05-31", { afterDeathOf: "2018-05-31" });
    expect(inTime.lines[0]!.lastDay).toBe("2019-05-31");
    expect(inTime.recoverable).toBe("300.00");
    const over = timed("meansNotAtDisposal", "2017-06-01", "2019-06-03", { afterDeathOf: "2018-05-31" });
    expect(blocked(over)).toEqual(["timeOver"]);
  });

  it("recovery that waited for death is open long after the years from the payment", () => {
    const result = timed("meansNotAtDisposal", "2017-06-01", "2026-05-04", { afterDeathOf: "2026-04-01" });
    expect(result.lines[0]!.lastDay).toBe("2027-04-01");
    expect(result.recoverable).toBe("300.00");
  });

  it("after death too a survivor's livelihood comes first (21 §)", () => {
    const result = timed("meansNotAtDisposal", "2017-06-01", "2019-05-02", {
      afterDeathOf: "2018-05-31",
      livelihoodSafe: false,
    });
    expect(blocked(result)).toEqual(["livelihoodNotSafe"]);
  });

  it("the time runs by payment: an old one is lost, a newer one is not", () => {
    const result = answer(
      against("meansNotAtDisposal", {
        payments: [
          { paidOn: "2021-05-03", amount: "300.00", members: ["a"] },
          { paidOn: "2021-07-01", amount: "250.00", members: ["a"] },
        ],
        asOf: "2024-06-03",
      }),
    );
    expect(result.lines.map(({ recoverable, lastDay }) => [lastDay, recoverable])).toEqual([
      ["2024-05-03", "0.00"],
      ["2024-07-01", "250.00"],
    ]);
    expect(result.recoverable).toBe("250.00");
  });

  it("a payment after the day of the question is refused", () => {
    const read = parseRecoveryInput(against("strike", { asOf: "2024-02-29" }));
    expect(read.ok ? [] : read.problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "/payments/0/paidOn wrongOrder",
    ]);
  });
});

describe("Rulings", () => {
  it("KHO:2011:94: nothing from indebted parents of a minor who moved out", () => {
    const result = answer(
      against("neglectOfMaintenance", {
        payments: [{ paidOn: "2017-09-01", amount: "500.00", members: ["a"] }],
        asOf: "2018-03-01",
        livelihoodSafe: false,
      }),
    );
    expect(result.recoverable).toBe("0.00");
    expect(blocked(result)).toEqual(["livelihoodNotSafe"]);
  });

  it("KHO:2006:88: an inheritance that came later is recovered when that was ordered, month by month", () => {
    const months = ["2017-02-01", "2017-03-01", "2017-04-03"];
    const result = answer(
      against("meansNotAtDisposal", {
        payments: months.map((paidOn) => ({ paidOn, amount: "84.24", members: ["a"] })),
        asOf: "2018-01-15",
      }),
    );
    expect(result.recoverable).toBe("252.72");
  });

  it("OKV/2254/10/2020: one unanswered call is no hearing", () => {
    const result = answer(
      against("meansNotAtDisposal", {
        payments: [{ paidOn: "2020-02-03", amount: "502.21", members: ["a"] }],
        asOf: "2020-06-01",
        heard: false,
      }),
    );
    expect(result.recoverable).toBe("0.00");
    expect(blocked(result)).toEqual(["notHeard"]);
  });

  it("Kela 2023: hearing first, livelihood safe, and the court decides on four grounds and on misleading", () => {
    for (const ground of [...orderGrounds, "misleading"]) {
      const open = without(without(against(ground), "heard"), "livelihoodSafe");
      expect(asked(answer(open)).sort()).toEqual(["heard", "livelihoodSafe"]);
    }
  });
});

describe("Set-off (23 and 26 §)", () => {
  it.each(["2017-01", "2023-09", "2026-05"])("in %s: never against assistance", (month) => {
    expect(maySetOff("assistance", true, lawOn(month)).allowed).toBe(false);
    expect(maySetOff("assistance", false, lawOn(month)).allowed).toBe(false);
  });

  it.each(["2017-01", "2023-09", "2026-05"])("in %s: against an expected benefit what was an advance", (month) => {
    expect(maySetOff("expectedBenefit", true, lawOn(month)).allowed).toBe(true);
    expect(maySetOff("expectedBenefit", false, lawOn(month)).allowed).toBe(false);
  });

  it("names its section", () => {
    const sections = (against: "assistance" | "expectedBenefit") =>
      maySetOff(against, true, lawOn("2024-01")).grounds.map(({ law, section }) => `${law} ${section}`);
    expect(sections("assistance").some((ground) => ground.startsWith("1412/1997 26 §"))).toBe(true);
    expect(sections("expectedBenefit").some((ground) => ground.startsWith("1412/1997 23 §"))).toBe(true);
  });
});

describe("Conservation", () => {
  it("the shares of every member of one to seven add up to every amount", () => {
    for (let count = 1; count <= 7; count++) {
      const members = Array.from({ length: count }, (_, place) => `m${place}`);
      for (const amount of ["0.01", "0.05", "99.99", "100.00", "1234.56"]) {
        const whole = members.reduce((sum, member) => {
          const { of: _, ...own } = against("strike", {
            from: member,
            payments: [{ paidOn: "2024-03-01", amount, members }],
          });
          return sum + Number(eur(answer(own).recoverable));
        }, 0);
        expect(euros(whole)).toBe(amount);
      }
    }
  });
});
