import { describe, expect, it } from "vitest";
import { asking, once } from "../../src/benefits/asking.js";

describe("A fact that is missing", () => {
  it("is asked once of one object, however often it is needed, by the first who needs it", () => {
    const ask = asking("/household/persons/0", "a");
    ask("heard", "10 a § 1 mom", [true, false], false);
    ask("heard", "434/2003 34 §", []);
    ask("benefit", "2 a §", []);
    expect(ask.questions).toEqual([
      {
        code: "heard",
        path: "/household/persons/0/heard",
        person: "a",
        section: "10 a § 1 mom",
        assumed: false,
        answers: [true, false],
      },
      {
        code: "benefit",
        path: "/household/persons/0/benefit",
        person: "a",
        section: "2 a §",
        assumed: null,
        answers: [],
      },
    ]);
  });

  it("is asked once of several objects by its place", () => {
    const [one, other] = [asking("/a", null), asking("/b", null)];
    for (const ask of [one, other, one]) ask("accepted", "7 c §", []);
    const paths = once([...one.questions, ...other.questions, ...one.questions]).map(({ path }) => path);
    expect(paths).toEqual(["/a/accepted", "/b/accepted"]);
  });
});
