import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentsIn } from "../../src/cli/documents.js";
import { runs } from "../runs.js";

const read = (...pieces: string[]) => [...documentsIn(pieces)].map((found) => (found.ok ? found.value : "bad"));

describe("documents in a text", () => {
  it("are one, several with white space between them, or the items of an array", () => {
    expect(read('{"a":1}')).toEqual([{ a: 1 }]);
    expect(read('{"a":1}\n{"a":2}\n')).toEqual([{ a: 1 }, { a: 2 }]);
    expect(read('{"a":1}{"a":2}')).toEqual([{ a: 1 }, { a: 2 }]);
    expect(read('{\n  "a": [1, {"b": "}"}]\n}\n\n{"a":2}')).toEqual([{ a: [1, { b: "}" }] }, { a: 2 }]);
    expect(read(' [ {"a":1} , {"a":2} ] ')).toEqual([{ a: 1 }, { a: 2 }]);
    expect(read('\ufeff{"a":1}')).toEqual([{ a: 1 }]);
    expect(read("[]")).toEqual([]);
    expect(read('[{"a":1}]\n[{"a":2}]')).toEqual([{ a: 1 }, { a: 2 }]);
  });
  it("that are no JSON are one bad document, and the rest goes on", () => {
    expect(read('{"a":1}\noops\n{"a":2}')).toEqual([{ a: 1 }, "bad", { a: 2 }]);
    expect(read('{"a":}\n{"a":2}')).toEqual(["bad", { a: 2 }]);
    expect(read('{"a":1')).toEqual(["bad"]);
    expect(read('{"a":1}\n{"a":{\n{"a":2}\n{"a":3}\n')).toEqual([{ a: 1 }, "bad", { a: 2 }, { a: 3 }]);
    expect(read("", " \n ")).toEqual(["bad"]);
    expect(read('[{"a":1}, 5, "x", {"a":2}]')).toEqual([{ a: 1 }, 5, "x", { a: 2 }]);
  });
  it("of a broken array never pass for all of it", () => {
    expect(read('[{"a":1},{"a":2}')).toEqual([{ a: 1 }, { a: 2 }, "bad"]);
    expect(read('[{"a":1} {"a":2}]')).toEqual([{ a: 1 }, { a: 2 }, "bad"]);
    expect(read('[{"a":1},]')).toEqual([{ a: 1 }, "bad"]);
    expect(read("[")).toEqual(["bad"]);
  });
  it("are the same wherever the text is cut into pieces", () => {
    const documents = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 5 });
    fc.assert(
      fc.property(documents, fc.boolean(), fc.array(fc.nat(200)), (values, asArray, cuts) => {
        const text = asArray
          ? JSON.stringify(values, null, 1)
          : values.map((value) => JSON.stringify(value)).join("\n");
        const places = [...new Set(cuts)].filter((place) => place < text.length).sort((one, other) => one - other);
        const pieces = [0, ...places].map((place, at) => text.slice(place, places[at]));
        const empty = !asArray && values.length === 0;
        expect(read(...pieces)).toEqual(empty ? ["bad"] : JSON.parse(JSON.stringify(values)));
      }),
      runs(1000),
    );
  });
});
