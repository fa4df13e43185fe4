import fc from "fast-check";
import { expect, it } from "vitest";
import { parseAssessInput } from "../../src/index.js";
import { populationOf, type Separator } from "../../src/simulation/index.js";
import { assessDocument } from "../households.js";
import { runs } from "../runs.js";
import { flatOf, tableFrom } from "./flat.js";

it.each(["euros", "cents", "numbers"] as const)(
  "flat tables (%s) give the facts that the parser makes of the same documents, whatever the households",
  (style) => {
    const separator = fc.constantFrom<Separator>(",", ";", "\t");
    fc.assert(
      fc.property(fc.array(assessDocument(), { minLength: 1, maxLength: 3 }), separator, (documents, mark) => {
        const flat = documents.map((document, place) => flatOf(document as never, `h${place}`, style));
        const separated = style === "numbers" ? null : mark;
        const rows = [
          ...populationOf(
            tableFrom(
              "households",
              flat.map(({ household }) => household),
              separated,
            ),
            tableFrom(
              "persons",
              flat.flatMap(({ persons }) => persons),
              separated,
            ),
          ),
        ];
        expect(rows).toHaveLength(documents.length);
        rows.forEach((row, place) => {
          const wanted = parseAssessInput(flat[place]!.document);
          if (row.ok && wanted.ok) expect(row.input).toEqual(wanted.value);
          const codes = [row, wanted].map((each) => (each.ok ? [] : each.problems.map(({ code }) => code)));
          expect(codes[0]).toEqual(codes[1]);
        });
      }),
      runs(100, { thorough: 2000, fast: 15 }),
    );
  },
);
