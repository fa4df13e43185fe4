import type { Language } from "../sheet.js";
import type { CurvePoint } from "./earnings.js";
import { amountsOf, numberText, phrases, wholeText } from "./phrases.js";
import type { Change } from "./summary.js";

/** Colours that stay apart for most kinds of colour blindness (after Okabe and Ito), dark enough on white. */
const colours = ["#0072b2", "#b34700", "#00755e", "#a3005c"];
const fell = "#b34700";
const rose = "#0072b2";
const grey = "#666";
const width = 760;

/** Households whose assistance changes, by change: bars, losses in one colour and gains in another. */
export function changePicture(distribution: Change["distribution"], language: Language, months = 1): string {
  const height = 320;
  const left = 78;
  const right = width - 20;
  const top = 54;
  const bottom = height - 54;
  const values = distribution.map(({ households }) => Number(households));
  const scale = scaleOf(Math.max(0, ...values));
  const each = (right - left) / Math.max(1, values.length);
  const y = (value: number) => bottom - ((bottom - top) * value) / scale.most;
  const bars = distribution.map(({ from, to, open, households }, place) => {
    const at = y(Number(households));
    const least = open === "below" || open === "both" ? "" : numberText(String(from), language);
    const most = open === "above" || open === "both" ? "" : numberText(String(to), language);
    const label = `${least}…${most} €: ${wholeText(households, language)}`;
    return `<rect x="${fixed(left + place * each + 0.5)}" y="${fixed(at)}" width="${fixed(Math.max(1, each - 1))}" height="${fixed(bottom - at)}" fill="${from < 0 ? fell : rose}"><title>${escaped(label)}</title></rect>`;
  });
  // Every few classes are named, so that the names do not touch.
  const every = Math.max(1, Math.ceil(values.length / 12));
  const names = distribution.flatMap(({ from }, place) =>
    place > 0 && place % every === 0
      ? [text(left + place * each, bottom + 18, numberText(String(from), language), "middle")]
      : [],
  );
  return svg(height, phrases.changeTitle[language], language, [
    ...gridOf(scale, y, left, right, language),
    ...bars,
    ...names,
    line(left, bottom, right, bottom),
    text((left + right) / 2, height - 10, `${phrases.change[language]}, ${amountsOf(months, language)}`, "middle"),
    text(14, top - 12, phrases.households[language], "start"),
  ]);
}

/** A bar of a picture of costs. */
export interface CostBar {
  readonly name: string;
  /** Euros by scenario. */
  readonly costs: readonly string[];
}

/** Cost by region: a bar for each scenario, the dearest region first. */
export function costPicture(
  bars: readonly CostBar[],
  names: readonly string[],
  language: Language,
  months = 1,
): string {
  const rows = [...bars].sort(
    (one, other) => Number(other.costs[0]) - Number(one.costs[0]) || (one.name < other.name ? -1 : 1),
  );
  const thick = 11;
  const step = thick * names.length + 9;
  const left = 178;
  const right = width - 92;
  const top = 66 + 18 * names.length;
  const bottom = top + rows.length * step;
  const most = Math.max(1, ...rows.flatMap(({ costs }) => costs.map(Number)));
  const parts = rows.flatMap(({ name, costs }, row) => {
    const y = top + row * step;
    return [
      text(left - 8, y + (thick * costs.length) / 2 + 4, name, "end"),
      ...costs.flatMap((cost, place) => {
        const length = ((right - left) * Number(cost)) / most;
        const at = y + place * thick;
        const shown = `${wholeText(cost, language)}`;
        return [
          `<rect x="${left}" y="${fixed(at)}" width="${fixed(length)}" height="${thick - 1}" fill="${colours[place % colours.length]}"><title>${escaped(`${name}, ${names[place]}: ${shown} €`)}</title></rect>`,
          text(left + length + 5, at + thick - 2, shown, "start", 10),
        ];
      }),
    ];
  });
  const legend = names.flatMap((name, place) => [
    `<rect x="${left}" y="${52 + place * 18}" width="12" height="12" fill="${colours[place % colours.length]}"/>`,
    text(left + 18, 62 + place * 18, name, "start"),
  ]);
  const title = `${phrases.costTitle[language]}, ${amountsOf(months, language)}`;
  return svg(bottom + 14, title, language, [...legend, ...parts, line(left, top - 4, left, bottom)]);
}

/** What one household has at each amount of earnings, by scenario. */
export function curvePicture(
  curves: readonly { readonly name: string; readonly points: readonly CurvePoint[] }[],
  language: Language,
): string {
  const height = 420;
  const left = 78;
  const right = width - 20;
  const top = 66 + 18 * curves.length;
  const bottom = height - 54;
  const points = curves.flatMap(({ points: own }) => own);
  const across = scaleOf(Math.max(1, ...points.map(({ earnings }) => earnings / 100)));
  const upright = scaleOf(Math.max(1, ...points.map(({ disposable }) => disposable / 100)));
  const x = (value: number) => left + ((right - left) * value) / across.most;
  const y = (value: number) => bottom - ((bottom - top) * value) / upright.most;
  const dashes = ["", "7 4", "2 3", "9 3 2 3"];
  const lines = curves.map(({ points: own }, place) => {
    const path = own
      .map(({ earnings, disposable }) => `${fixed(x(earnings / 100))},${fixed(y(disposable / 100))}`)
      .join(" ");
    return `<polyline points="${path}" fill="none" stroke="${colours[place % colours.length]}" stroke-width="2.5" stroke-dasharray="${dashes[place % dashes.length]}"/>`;
  });
  const legend = curves.flatMap(({ name }, place) => [
    `<line x1="${left}" y1="${58 + place * 18}" x2="${left + 34}" y2="${58 + place * 18}" stroke="${colours[place % colours.length]}" stroke-width="2.5" stroke-dasharray="${dashes[place % dashes.length]}"/>`,
    text(left + 42, 62 + place * 18, name, "start"),
  ]);
  return svg(height, phrases.curveTitle[language], language, [
    ...gridOf(upright, y, left, right, language),
    ...across.marks.map((mark) => text(x(mark), bottom + 18, numberText(String(mark), language), "middle")),
    line(left, bottom, right, bottom),
    ...lines,
    ...legend,
    text((left + right) / 2, height - 10, phrases.earnings[language], "middle"),
    text(right, 62, phrases.disposable[language], "end"),
  ]);
}

interface Scale {
  readonly most: number;
  readonly marks: readonly number[];
}

/** A scale from nought with four to eight marks at round numbers. */
function scaleOf(most: number): Scale {
  let step = 1;
  for (let place = 0; most / step > 8; place++) step *= place % 3 === 1 ? 2.5 : 2;
  const count = Math.max(1, Math.ceil(most / step));
  return { most: step * count, marks: Array.from({ length: count + 1 }, (_, mark) => mark * step) };
}

function gridOf(scale: Scale, y: (value: number) => number, left: number, right: number, language: Language): string[] {
  return scale.marks.flatMap((mark) => [
    `<line x1="${left}" y1="${fixed(y(mark))}" x2="${right}" y2="${fixed(y(mark))}" stroke="#ddd"/>`,
    text(left - 8, y(mark) + 4, numberText(String(mark), language), "end"),
  ]);
}

function svg(height: number, title: string, language: Language, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${language}" font-family="sans-serif" font-size="12">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="14" y="26" font-size="17" font-weight="bold">${escaped(title)}</text>`,
    ...parts,
    "</svg>",
    "",
  ].join("\n");
}

function text(x: number, y: number, shown: string, anchor: "start" | "middle" | "end", size = 12): string {
  return `<text x="${fixed(x)}" y="${fixed(y)}" text-anchor="${anchor}" font-size="${size}" fill="#222">${escaped(shown)}</text>`;
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${fixed(x1)}" y1="${fixed(y1)}" x2="${fixed(x2)}" y2="${fixed(y2)}" stroke="${grey}"/>`;
}

function fixed(number: number): string {
  return String(Math.round(number * 10) / 10);
}

/** A text as it stands in SVG and HTML. */
export function escaped(plain: string): string {
  return plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
