// Writes src/areas/tables.ts from the tables of test/data; with --print it writes to the standard output instead.
import { readFileSync, writeFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);

/** Rows of a table by column name. A cell with commas stands in quotation marks; no cell has a quotation mark in it. */
function tableOf(name) {
  const [header, ...lines] = readFileSync(new URL(`test/data/${name}.csv`, root), "utf8")
    .trim()
    .split("\n")
    .map((line) =>
      [...`${line.trim()},`.matchAll(/(?:"([^"]*)"|([^,]*)),/g)].map(([, quoted, plain]) => quoted ?? plain),
    );
  return lines.map((cells) => {
    if (cells.length !== header.length) throw new Error(`${name}: ${cells.join()}`);
    return Object.fromEntries(cells.map((cell, place) => [header[place], cell]));
  });
}

const municipalities = tableOf("municipalities");
const mergers = tableOf("municipality-mergers");
const areas = tableOf("regions").filter((row) => row.maakunta_code !== "");
const districtRows = tableOf("insurance-districts");

const rowOf = new Map(municipalities.map((row) => [row.municipality_code, row]));
const mergerOf = new Map(mergers.map((row) => [row.municipality_code, row]));
for (const { municipality_code: code } of municipalities) if (!/^\d{3}$/.test(code)) throw new Error(code);
for (const { into_code: into } of mergers) if (!rowOf.has(into)) throw new Error(into);

const existsOn = (code, day) => !mergerOf.has(code) || day < mergerOf.get(code).from;

/** One area a line, its code and then its municipalities, of those that existed on the first day of the version. */
function membersOn(day, areaOf) {
  const members = new Map();
  for (const row of municipalities) {
    if (!existsOn(row.municipality_code, day)) continue;
    const area = areaOf(row);
    if (area === null) continue;
    if (!area) throw new Error(`${row.municipality_code}: no area on ${day}`);
    members.set(area, [...(members.get(area) ?? []), row.municipality_code]);
  }
  return [...members.keys()]
    .sort()
    .map((area) => [area, ...members.get(area).sort()].join(" "))
    .join("\n");
}

// The table of 2026 has no row for who merged before; until then they stood with whom they merged into.
function latest(row) {
  return row.maakunta_code_2026 === "" ? latest(rowOf.get(mergerOf.get(row.municipality_code).into_code)) : row;
}

const isAland = (row) => row.maakunta_code_2017 === "21";
const moved = municipalities
  .filter((row) => latest(row).maakunta_code_2026 !== row.maakunta_code_2017)
  .map((row) => row.municipality_code);
// Heinävesi, Iitti, Isokyrö, Joroinen and Kuhmoinen; another move needs a day and a decision of its own.
if (moved.join(" ") !== "090 142 152 171 291") throw new Error(`regions changed: ${moved}`);

const numberOf = new Map(districtRows.map((row) => [row.district_fi, row.district_no_geofi]));
const districtOf = (column) => (row) => {
  if (isAland(row)) return null;
  // Valtimo merged before the key was made; its whole region was one district.
  if (row[column] === "" && row.municipality_code === "911") return numberOf.get("Itäinen");
  return numberOf.get(row[column].split(" ")[0]);
};
const serviceAreaOf = (row) =>
  isAland(row) ? null : numberOf.get(row.kela_service_area_2026key.split(" ")[0].replace(/sen$/, "nen"));

const statistics = "Statistics Finland, municipality-based classifications, by way of rOpenGov/geofi";
const keys = "rOpenGov/geofi, municipality keys";
const aland = "Åland is a region by its Act on Self-Government 1144/1991.";
const versions = {
  regions: [
    {
      from: "2021-07-01",
      source: {
        law: "616/2021",
        section: "6 §",
        document: statistics,
        confidence: "published",
        note: `Since 2025-12-15 the acts on the division into counties and into regions are two; the division itself stayed. ${aland}`,
      },
      value: membersOn("2021-07-01", (row) => latest(row).maakunta_code_2026),
    },
    {
      from: "2021-01-01",
      source: {
        law: "1159/1997",
        section: "1 §",
        amendedBy: "978/2019",
        document: statistics,
        confidence: "decree",
        note: `Heinävesi, Iitti, Isokyrö, Joroinen and Kuhmoinen moved to another region on this day. ${aland}`,
      },
      value: membersOn("2021-01-01", (row) => latest(row).maakunta_code_2026),
    },
    {
      from: "2017-01-01",
      source: { law: "1159/1997", section: "1 §", document: statistics, confidence: "published", note: aland },
      value: membersOn("2017-01-01", (row) => row.maakunta_code_2017),
    },
  ],
  counties: [
    {
      from: "2023-01-01",
      source: {
        law: "616/2021",
        section: "7 §",
        document: statistics,
        confidence: "published",
        note: "The city of Helsinki is no county but has the tasks of one (615/2021 2 §); 90 is its code in the statistics.",
      },
      value: membersOn("2023-01-01", (row) => (isAland(row) ? null : latest(row).wellbeing_services_county_code_2026)),
    },
  ],
  insuranceDistricts: [
    {
      from: "2025-01-01",
      source: {
        law: "731/2001",
        section: "Kelan organisaatio",
        document: keys,
        confidence: "derived",
        note: "Replaced by service areas in January 2025; the day was not found and the first of the month is taken.",
      },
      value: null,
    },
    {
      from: "2024-11-22",
      source: {
        law: "731/2001",
        section: "Kelan organisaatio",
        document: `${keys} of 2024-11-22`,
        confidence: "derived",
        note: "The day of the key. Keski-Suomi, Keski-Pohjanmaa, Kruunupyy and Kuhmoinen changed district between 2024-02 and this day; when was not found.",
      },
      value: membersOn("2024-11-22", districtOf("kela_insurance_district_2024key")),
    },
    {
      from: "2017-01-01",
      source: {
        law: "731/2001",
        section: "Kelan organisaatio",
        document: `${keys} of 2020-08-07`,
        confidence: "derived",
        note: "Kela's list as of 2020, taken for 2017 to 2019 as well: no older list of the municipalities was found, only the five names.",
      },
      value: membersOn("2017-01-01", districtOf("kela_insurance_district_2020key")),
    },
  ],
  serviceAreas: [
    {
      from: "2025-01-01",
      source: {
        law: "731/2001",
        section: "Kelan organisaatio",
        document: `${keys} of 2026`,
        confidence: "derived",
        note: "From January 2025; the day was not found and the first of the month is taken.",
      },
      value: membersOn("2025-01-01", serviceAreaOf),
    },
  ],
};

/** Code and the names in Finnish, Swedish and English, each area once. */
const headingsOf = (rows) => [...new Set(rows.map((names) => names.join("|")))].sort().join("\n");
const genitive = (name) => name.replace(/nen$/, "sen");
const districts = districtRows.map((row) => [
  row.district_no_geofi,
  row.district_fi,
  row.district_sv.split(" ")[0],
  row.district_en.split(" ")[0],
]);
const headings = {
  regionHeadings: headingsOf(
    areas.map((row) => [row.maakunta_code, row.maakunta_name_fi, row.maakunta_name_sv, row.maakunta_name_en]),
  ),
  countyHeadings: headingsOf(
    areas
      .filter((row) => row.wellbeing_services_county_code !== "91")
      .map((row) => ["code", "name_fi", "name_sv", "name_en"].map((part) => row[`wellbeing_services_county_${part}`])),
  ),
  insuranceDistrictHeadings: headingsOf(
    districts.map(([code, fi, sv, en]) => [
      code,
      `${fi} vakuutuspiiri`,
      `${sv} försäkringsdistriktet`,
      `${en} Insurance District`,
    ]),
  ),
  serviceAreaHeadings: headingsOf(
    districts.map(([code, fi, sv, en]) => [
      code,
      `${genitive(fi)} asiakaspalveluyksikön palvelualue`,
      `${sv} kundserviceenhetens serviceområde`,
      `Service area of the ${en} customer service unit`,
    ]),
  ),
};

const names = [
  ...new Map([...mergers, ...municipalities].map((row) => [row.municipality_code, row.municipality_name_fi])),
]
  .map(([code, name]) => `${code} ${name}`)
  .sort()
  .join("\n");

const mergerLines = mergers
  .map((row) => ({
    code: row.municipality_code,
    into: row.into_code,
    from: row.from,
    source: {
      law: "1698/2009",
      section: "21 §",
      ...(row.decision === "" ? {} : { amendedBy: row.decision }),
      ...(row.document === "" ? {} : { document: row.document }),
      confidence: row.confidence,
    },
  }))
  .map((merger) => `  ${JSON.stringify(merger)},`)
  .join("\n");

// A division that a later act took over as it was is written once.
const shared = new Map();
const versionLine = (kind) => {
  const written = versions[kind].map(({ value }) => value);
  return versions[kind]
    .map(({ from, source, value }) => {
      const twice = value !== null && written.indexOf(value) !== written.lastIndexOf(value);
      if (twice) shared.set(`${kind}SinceMoves`, value);
      const text = value === null ? "null" : twice ? `${kind}SinceMoves` : `\`${value}\``;
      return `  {\n    from: ${JSON.stringify(from)},\n    source: ${JSON.stringify(source)},\n    value: ${text},\n  },`;
    })
    .join("\n");
};
const tables = Object.fromEntries(Object.keys(versions).map((kind) => [kind, versionLine(kind)]));
const sharedText = [...shared].map(([name, value]) => `const ${name} = \`${value}\`;\n`).join("\n");

const module = `import type { Dated, Source } from "../dated.js";

// Written by test/scripts/writeAreas.mjs from the tables of test/data; do not edit by hand.

/** The day on which somebody last confirmed that the newest versions of this file still hold. */
export const checkedOn = "2026-11-22";

/** Finnish names of the municipalities, the merged ones too: code and name. Statistics Finland (CC BY 4.0). */
export const municipalityNames = \`${names}\`;

/** Municipalities that ended on 2017-01-01 or later: the one they merged into, and the first day of that. */
export const mergers: readonly { readonly code: string; readonly into: string; readonly from: string; readonly source: Source }[] = [
${mergerLines}
];

${sharedText}
/** Municipalities of each region: its code of Statistics Finland, then theirs. @fi maakuntajako */
export const regions: Dated<string | null> = [
${tables.regions}
];

/** Municipalities of each wellbeing services county: its code of Statistics Finland, then theirs. @fi hyvinvointialuejako */
export const counties: Dated<string | null> = [
${tables.counties}
];

/** Municipalities of each insurance district of Kela: its number in rOpenGov/geofi (Kela gives none), then their codes. */
export const insuranceDistricts: Dated<string | null> = [
${tables.insuranceDistricts}
];

/** Municipalities of each service area of Kela, numbered as the insurance districts were. */
export const serviceAreas: Dated<string | null> = [
${tables.serviceAreas}
];

/** Code and names in Finnish, Swedish, English. */
export const regionHeadings = \`${headings.regionHeadings}\`;

/** Code and names in Finnish, Swedish, English. */
export const countyHeadings = \`${headings.countyHeadings}\`;

/** Code and names in Finnish, Swedish, English. */
export const insuranceDistrictHeadings = \`${headings.insuranceDistrictHeadings}\`;

/** Code and names in Finnish, Swedish (ours, after Kela's "kundserviceenhet") and English (ours, after Kela's "customer service unit"). */
export const serviceAreaHeadings = \`${headings.serviceAreaHeadings}\`;
`;

if (process.argv.includes("--print")) process.stdout.write(module);
else writeFileSync(new URL("src/areas/tables.ts", root), module);
