import { describe, expect, it } from "vitest";
import { type Parsed, parseAssessInput, standardSchema } from "../../src/index.js";
import { amountText, line, placeText, row, shown, uncertainRows } from "../../src/json/layout.js";
import { kindText, type Problem, problem } from "../../src/json/problems.js";
import { answerText, questionText } from "../../src/json/questions.js";
import { effectsHeading, problemTable } from "../../src/json/table.js";
import { single } from "../cases.js";

const space = "\u00a0";

describe("an amount in the manner of a language", () => {
  it.each([
    ["0.00", "0,00", "0.00"],
    ["12.50", "12,50", "12.50"],
    ["999.99", "999,99", "999.99"],
    ["1000.00", `1${space}000,00`, "1,000.00"],
    ["12345.67", `12${space}345,67`, "12,345.67"],
    ["123456.78", `123${space}456,78`, "123,456.78"],
    ["1234567.89", `1${space}234${space}567,89`, "1,234,567.89"],
    ["999999999.99", `999${space}999${space}999,99`, "999,999,999.99"],
  ])("%s is %s and %s", (amount, nordic, english) => {
    expect([amountText(amount, "fi"), amountText(amount, "sv"), amountText(amount, "en")]).toEqual([
      nordic,
      nordic,
      english,
    ]);
  });
});

describe("a row", () => {
  it("is as wide as the line below it, with its amounts under one another", () => {
    expect(line("-")).toBe("-".repeat(110));
    expect(row("Rent", "500.00", "7 a §", "en")).toBe(`Rent${" ".repeat(60)}      500.00  7 a §`);
    expect(row("", "1.00", "", "en")).toBe(`${" ".repeat(64)}        1.00`);
  });
  it("keeps a name of 64 characters whole and shortens a longer one", () => {
    const name = "n".repeat(64);
    expect(row(name, "1.00", "", "en")).toBe(`${name}        1.00`);
    expect(row(`${name}n`, "1.00", "", "en")).toBe(`${"n".repeat(63)}…        1.00`);
  });
});

describe("a place in the law", () => {
  const ground = (law: string, section: string) =>
    ({ law, section, inForceFrom: "2026-03-01", confidence: "act" }) as const;
  it("is the first of the grounds, by its section alone where it is in the act itself", () => {
    expect(placeText([])).toBe("");
    expect(placeText([ground("1412/1997", "9 §"), ground("1412/1997", "10 §")])).toBe("9 §");
    expect(placeText([ground("434/2003", "34 §")])).toBe("434/2003 34 §");
  });
  it("that is not sure is named once, with the act that brought it", () => {
    const unsure = { ...ground("1412/1997", "10 §"), confidence: "unverified", amendedBy: "26/2026" } as const;
    const derived = { ...ground("1412/1997", "2 a §"), confidence: "derived" } as const;
    expect(uncertainRows([ground("1412/1997", "9 §")], "en")).toEqual([]);
    expect(uncertainRows([unsure, ground("1412/1997", "9 §"), derived, unsure], "en")).toEqual([
      "",
      "Unverified ground: 1412/1997 10 § (26/2026); 1412/1997 2 a §",
    ]);
  });
});

describe("a finding or an assumption in words", () => {
  it.each([
    [true, "kyllä", "ja", "yes"],
    [false, "ei", "nej", "no"],
    [null, "ei tietoa", "ingen uppgift", "not known"],
    [7, "7", "7", "7"],
    ["alone", "alone", "alone", "alone"],
    [["a", "b"], '["a","b"]', '["a","b"]', '["a","b"]'],
  ])("%j is %s, %s, %s", (value, fi, sv, en) => {
    expect([shown(value, "fi"), shown(value, "sv"), shown(value, "en")]).toEqual([fi, sv, en]);
  });
  it("has words of its own where the question has", () => {
    expect(shown(null, "fi", "municipality")).toBe("koko meno hyväksytään");
    expect(shown(null, "sv", "guidance")).toBe("ingen handledning har getts");
    expect(shown("ended", "en", "guidance")).toBe("its time is over");
    expect(shown("other", "en", "guidance")).toBe("other");
    expect(answerText("guidance", "other", "en")).toBeUndefined();
    expect(answerText("nothing", null, "en")).toBeUndefined();
  });
  it("asks a question that nobody knows by its code", () => {
    expect(questionText("necessary", "sv")).toBe("Är utgiften nödvändig?");
    expect(questionText("nothing", "sv")).toBe("nothing");
  });
});

describe("the heading of what the answers would mean", () => {
  it.each([
    ["fi", "Vaihtoehtojen vaikutus tukeen"],
    ["sv", "Alternativens inverkan på stödet"],
    ["en", "Effect of the answers on the assistance"],
  ] as const)("in %s is %s", (language, heading) => expect(effectsHeading(language)).toBe(heading));
});

describe("the problems of a document", () => {
  it("name the document itself by a stroke, and what was expected in examples outside English", () => {
    const problems = [
      problem("", "notJson", "JSON document", "text"),
      problem("/amount", "wrongForm", 'share as text, "0.5" or "1/3"', "bigint"),
    ];
    expect(problemTable(problems, "en")).toBe(
      'The document could not be read:\n  /: The text is not JSON. (expected: JSON document; received: text)\n  /amount: The field is in the wrong form. (expected: share as text, "0.5" or "1/3"; received: bigint)\n',
    );
    expect(problemTable(problems, "fi")).toBe(
      'Asiakirjaa ei voitu lukea:\n  /: Teksti ei ole JSON-muodossa. (odotettiin: JSON document; saatiin: teksti)\n  /amount: Tieto on väärässä muodossa. (odotettiin: "0.5", "1/3"; saatiin: bigint)\n',
    );
  });
  it("say what was found in the language asked for", () => {
    const of = (received: string): Problem => problem("/a", "wrongType", "", received);
    expect(
      ["missing", "null", "array", "text", "number", "boolean", "object", "symbol"].map((kind) =>
        kindText(of(kind), "sv"),
      ),
    ).toEqual(["saknas", "null", "lista", "text", "tal", "sant eller falskt", "objekt", "symbol"]);
  });
});

describe("the path of a problem in parts", () => {
  it.each([
    ["/a/0/b", ["a", 0, "b"]],
    ["/a/7/10/123", ["a", 7, 10, 123]],
    ["/01/1x/x1/-1/1.0", ["01", "1x", "x1", "-1", "1.0"]],
    ["/a~1b/a~0b/~01", ["a/b", "a~b", "~1"]],
    ["", []],
    ["/", [""]],
  ])("%s is %j", (pointer, parts) => {
    const parse = (): Parsed<never> => ({
      ok: false,
      problems: [problem(pointer, "wrongType", "", "text")],
      reference: undefined,
    });
    const { issues } = standardSchema(parse)["~standard"].validate(null);
    expect(issues?.map(({ path }) => path)).toEqual([parts]);
  });
  it("comes with a message in English unless another language is asked for", () => {
    const message = (schema: ReturnType<typeof standardSchema>) =>
      schema["~standard"].validate({ ...single("2026-03"), colour: 1 }).issues?.map((issue) => issue.message);
    expect(message(standardSchema(parseAssessInput))).toEqual(["Unknown field."]);
    expect(message(standardSchema(parseAssessInput, "fi"))).toEqual(["Tuntematon kenttä."]);
  });
});
