import { type PrintedFigure, printedFigures } from "../figures/index.js";
import { openPoints } from "../openPoints.js";
import type { Field, Fields } from "./schema.js";

const patterns: Record<Exclude<PrintedFigure["unit"], "word">, { pattern: string; example: string }> = {
  euro: { pattern: "^(0|[1-9]\\d{0,5})\\.\\d\\d$", example: "593.55" },
  share: { pattern: "^\\d(\\.\\d{1,4})?$", example: "0.85" },
  whole: { pattern: "^(0|[1-9]\\d{0,4})$", example: "1939" },
};

function fieldOf(name: string, { unit, versions }: PrintedFigure): Field {
  const about = `${name} as the law prints it.`;
  if (unit !== "word") return { form: "code", ...patterns[unit], grade: "none", about };
  return { form: "oneOf", values: [...new Set(versions.map(({ value }) => String(value)))], grade: "none", about };
}

/** The document of a reform: every printed figure and every open point by name. */
export const changesFields: Fields = {
  ...Object.fromEntries(Object.entries(printedFigures).map(([name, figure]) => [name, fieldOf(name, figure)])),
  practice: {
    form: "object",
    grade: "none",
    about: "Open points of law read otherwise than by default.",
    fields: Object.fromEntries(
      Object.entries(openPoints).map(([name, point]): [string, Field] => [
        name,
        { form: "oneOf", values: point.values, grade: "none", about: point.evidence },
      ]),
    ),
  },
};
