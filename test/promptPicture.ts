import { type PromptStateName, promptTransitions } from "../src/benefits/prompts.js";
import { lawOn } from "../src/law.js";

/** Where the states stand, and what they are in plain words. */
const states: Readonly<Record<PromptStateName, { readonly at: readonly [number, number]; readonly about: string }>> = {
  given: { at: [20, 320], about: "sent, not yet served" },
  served: { at: [280, 20], about: "the month runs" },
  complied: { at: [280, 230], about: "done in time" },
  explained: { at: [540, 440], about: "a finding is awaited" },
  lapsed: { at: [540, 140], about: "nothing was done" },
  excused: { at: [540, 260], about: "no reduction" },
  reducible: { at: [800, 260], about: "50 %, by decision" },
  ended: { at: [1060, 260], about: "done later, or time over" },
};

const width = 150;
const height = 56;

const section = (place: string): string => {
  const { law, section: where } = lawOn("2026-03").places[place as "prompt"][0]!;
  return law === "1412/1997" ? where : `${law} ${where}`;
};

/** The point of a box's edge that looks at another point. */
const edge = ([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]): [number, number] => {
  const middle: [number, number] = [x + width / 2, y + height / 2];
  const [dx, dy] = [toX + width / 2 - middle[0], toY + height / 2 - middle[1]];
  const scale = Math.min(width / 2 / Math.abs(dx || 1e-9), height / 2 / Math.abs(dy || 1e-9));
  return [Math.round(middle[0] + dx * scale), Math.round(middle[1] + dy * scale)];
};

const boxes = Object.entries(states).map(
  ([
    name,
    {
      at: [x, y],
      about,
    },
  ]) => {
    const isEnd = promptTransitions[name as PromptStateName].length === 0;
    return (
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="${isEnd ? "#e8f2ea" : "#eef2f8"}" stroke="#445"/>` +
      `<text x="${x + width / 2}" y="${y + 24}" font-weight="bold">${name}</text>` +
      `<text x="${x + width / 2}" y="${y + 43}" font-size="12">${about}</text>`
    );
  },
);

const arrows = Object.entries(promptTransitions).flatMap(([from, transitions]) =>
  transitions.map(({ to, place }) => {
    const one = states[from as PromptStateName].at;
    const other = states[to].at;
    const [x1, y1] = edge(one, other);
    const [x2, y2] = edge(other, one);
    // Nearer to the beginning, so that the labels of arrows to one state do not meet.
    const [x, y] = [Math.round(x1 + (x2 - x1) * 0.42), Math.round(y1 + (y2 - y1) * 0.42)];
    return (
      `<line data-from="${from}" data-to="${to}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#445" marker-end="url(#tip)"/>` +
      `<text x="${x}" y="${y - 4}" class="law">${section(place)}</text>`
    );
  }),
);

/** The state machine of a prompt, drawn from its table. */
export const promptPicture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1230 516" width="1230" height="516" role="img" aria-label="States of a prompt" font-family="sans-serif" font-size="14" text-anchor="middle">
<style>.law{font-size:11px;fill:#7a1f1f;paint-order:stroke;stroke:#fff;stroke-width:4px}</style>
<defs><marker id="tip" markerWidth="9" markerHeight="9" refX="8" refY="4.5" orient="auto"><path d="M0 0 9 4.5 0 9z" fill="#445"/></marker></defs>
<rect width="1230" height="516" fill="#fff"/>
${arrows.join("\n")}
${boxes.join("\n")}
</svg>
`;
