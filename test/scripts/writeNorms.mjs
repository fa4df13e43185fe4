// Writes src/norms/limits.ts and src/figures/shippedNorms.ts from test/data/housing-norms.csv.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const [header, ...rows] = readFileSync(new URL("test/data/housing-norms.csv", root), "utf8").trim().split("\n");
const columns = header.trim().split(",");
const byDay = new Map();
for (const row of rows) {
  const cell = Object.fromEntries(row.split(",").map((value, place) => [columns[place], value.trim()]));
  const limits = ["persons_1", "persons_2", "persons_3", "persons_4", "each_additional"].map((name) => cell[name]);
  if (!/^\d{3}$/.test(cell.municipality_code) || !limits.every((limit) => /^\d+$/.test(limit))) throw new Error(row);
  const table = byDay.get(cell.valid_from) ?? { source: cell.source, lines: [] };
  table.lines.push([cell.municipality_code, ...limits].join(" "));
  byDay.set(cell.valid_from, table);
}

const sources = {
  "decree 965/2025": { law: "144/2024", section: "liite", amendedBy: "965/2025", confidence: "decree" },
  "decree 580/2024": { law: "144/2024", section: "liite", amendedBy: "580/2024", confidence: "decree" },
  "decree 144/2024": { law: "144/2024", section: "liite", confidence: "decree" },
  "Kela guideline (SISU table)": {
    law: "1412/1997",
    section: "7 a § 2 mom",
    document: "Kela's guideline limits as held by Statistics Finland's SISU model 26.10",
    confidence: "model",
  },
};
// Until the end of 2022 the same sentence stood in 7 b §.
const source2022 = { ...sources["Kela guideline (SISU table)"], section: "7 b § 2 mom" };

const versions = [...byDay.entries()]
  .sort(([one], [other]) => (one < other ? 1 : -1))
  .map(([from, { source, lines }]) => ({
    from,
    value: lines.sort().join("\n"),
    source: from < "2023-01-01" ? source2022 : sources[source],
  }));

const text = versions
  .map(
    ({ from, value, source }) =>
      `  {\n    from: ${JSON.stringify(from)},\n    source: ${JSON.stringify(source)},\n    value: \`${value}\`,\n  },`,
  )
  .join("\n");
writeFileSync(
  new URL("src/norms/limits.ts", root),
  `import type { Dated } from "../dated.js";

// Written by \`npm run norms\` from test/data/housing-norms.csv; do not edit by hand.

/** The day on which somebody last confirmed that the newest versions of this file still hold. */
export const checkedOn = "2026-11-22";

/**
 * Housing limits by municipality, whole euros a month: code, 1, 2, 3, 4 persons, each further person.
 * @fi asumisnormit
 */
export const limits: Dated<string> = [
${text}
];
`,
);

const canonical = (data) =>
  Array.isArray(data)
    ? `[${data.map(canonical).join(",")}]`
    : typeof data === "object"
      ? `{${Object.keys(data)
          .sort()
          .map((key) => `${JSON.stringify(key)}:${canonical(data[key])}`)
          .join(",")}}`
      : JSON.stringify(data);
const digest = createHash("sha256").update(canonical(versions)).digest("hex");
writeFileSync(
  new URL("src/figures/shippedNorms.ts", root),
  `// Written by \`npm run norms\`.

/** Digest of the shipped housing limits, so that the core can tell them from others without carrying them. */
export const shippedNormsDigest = "${digest}";
`,
);
console.log(`${versions.length} tables, ${rows.length} rows, digest ${digest}`);
