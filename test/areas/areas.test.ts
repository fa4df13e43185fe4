import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type Area,
  type AreaKind,
  areaOf,
  type CountyCode,
  type DistrictCode,
  isAland,
  type MunicipalityCode,
  mergerOf,
  municipalitiesOn,
  municipalityOn,
  nameOf,
  type RegionCode,
  type ServiceAreaCode,
} from "../../src/areas/index.js";
import { counties, insuranceDistricts, mergers, regions, serviceAreas } from "../../src/areas/tables.js";
import { civilOf, dayOf } from "../../src/civil.js";
import { type Day, daysLater, readDay } from "../../src/dates.js";
import { alandMunicipalities, mergedMunicipalities, municipalities } from "../../src/figures/municipalities.js";
import { runs } from "../runs.js";

const day = (text: string) => readDay(text)!;
const municipality = (code: string) => code as MunicipalityCode;
const kinds: readonly AreaKind[] = ["region", "county", "insuranceDistrict", "serviceArea"];
const first = day("2017-01-01");
const anyDay = fc.integer({ min: civilOf(first), max: civilOf(day("2032-12-31")) }).map(dayOf);
const codeOf = (code: string, kind: AreaKind, on: string) => areaOf(municipality(code), kind, day(on))?.code ?? null;

/** The first day of every version of every division and of every merger, and the days around them. */
const turns = [
  ...new Set(
    [...regions, ...counties, ...insuranceDistricts, ...serviceAreas, ...mergers].flatMap(({ from }) =>
      [-1, 0, 1].map((days) => daysLater(day(from), days)).filter((on) => on >= first),
    ),
  ),
].sort();

/** Names of the municipalities of an area on a day, sorted as plain strings. */
const namesIn = (kind: AreaKind, code: string, on: string) =>
  municipalitiesOn(day(on))
    .filter((each) => areaOf(each, kind, day(on))?.code === code)
    .map((each) => nameOf(each, day(on)))
    .sort();
const list = (text: string) => text.split(", ").sort();

describe("a code of a municipality", () => {
  const mergersKnown: readonly (readonly [string, string, string, string, string])[] = [
    ["174", "297", "2017-01-01", "Juankoski", "Kuopio"],
    ["442", "051", "2017-01-01", "Luvia", "Eurajoki"],
    ["911", "541", "2020-01-01", "Valtimo", "Nurmes"],
    ["099", "214", "2021-01-01", "Honkajoki", "Kankaanpää"],
    ["588", "507", "2025-01-01", "Pertunmaa", "Mäntyharju"],
  ];

  it.each(mergersKnown)("%s stands for %s from %s: %s merged into %s", (code, into, from, name, intoName) => {
    const before = daysLater(day(from), -1);
    expect(municipalityOn(code, day(from))).toBe(into);
    expect(municipalityOn(code, day("2030-06-01"))).toBe(into);
    expect(nameOf(municipality(code), day(from))).toBe(intoName);
    expect(nameOf(municipality(code), before)).toBe(name);
    expect(municipalityOn(into, day(from))).toBe(into);
    // Juankoski and Luvia ended on the day from which municipalities are known here.
    expect(municipalityOn(code, before)).toBe(from === first ? null : code);
    expect(mergerOf(code)).toMatchObject({ into, from, source: { law: "1698/2009", section: "21 §" } });
    expect(mergerOf(into)).toBeNull();
  });

  it("has no other merger: in 2017 the decision on Rääkkylä was annulled (KHO:2016:187)", () => {
    expect(mergers.map(({ code }) => code).sort()).toEqual(mergersKnown.map(([code]) => code).sort());
    expect(municipalityOn("707", day("2017-01-01"))).toBe("707");
  });

  it("of a merger with a decision in the statute book rests on it; the others say what was seen", () => {
    expect(mergerOf("099")?.source).toMatchObject({ amendedBy: "443/2020", confidence: "decree" });
    expect(mergerOf("442")?.source).toMatchObject({ amendedBy: "1471/2015", confidence: "decree" });
    for (const code of ["174", "588", "911"]) {
      expect(mergerOf(code)?.source).toMatchObject({
        confidence: "published",
        document: expect.stringMatching(/not seen/),
      });
    }
  });

  it.each([
    "",
    "91",
    "0910",
    "091 ",
    " 091",
    "999",
    "000",
    "443",
    "__proto__",
    "constructor",
    "０９１",
    "091\n005",
    "09١",
  ])("is not %j", (text) => {
    expect(municipalityOn(text, day("2026-03-01"))).toBeNull();
    expect(mergerOf(text)).toBeNull();
    for (const kind of kinds) expect(areaOf(municipality(text), kind, day("2026-03-01"))).toBeNull();
    expect(isAland(municipality(text))).toBe(false);
    expect(() => nameOf(municipality(text), day("2026-03-01"))).toThrow(RangeError);
  });

  it("is unknown on a day before 2017, and on what is no day", () => {
    for (const on of ["2016-12-31", "1999-01-01", ""]) {
      expect(municipalityOn("091", on as Day)).toBeNull();
      expect(municipalitiesOn(on as Day)).toEqual([]);
      for (const kind of kinds) expect(areaOf(municipality("091"), kind, on as Day)).toBeNull();
    }
  });

  it("is any text: what it gives exists on the day, and stands for itself", () => {
    const anyCode = fc.oneof(fc.string(), fc.stringMatching(/^\d{3}$/));
    fc.assert(
      fc.property(anyCode, anyDay, (code, on) => {
        const standing = municipalityOn(code, on);
        if (standing === null) return;
        expect(municipalitiesOn(on)).toContain(standing);
        expect(municipalityOn(standing, on)).toBe(standing);
      }),
      runs(2000),
    );
  });

  it("stands later for whatever its successor stands for", () => {
    const known = municipalitiesOn(first);
    fc.assert(
      fc.property(fc.constantFrom(...known), anyDay, anyDay, (code, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const standing = municipalityOn(code, earlier)!;
        expect(municipalityOn(standing, later)).toBe(municipalityOn(code, later));
        expect(nameOf(code, later)).toBe(nameOf(municipalityOn(code, later)!, later));
      }),
      runs(1000),
    );
  });
});

describe("the municipalities of a day", () => {
  // Statistics Finland and the Association of Finnish Local and Regional Authorities, by year.
  it.each([
    ["2017", 311],
    ["2018", 311],
    ["2019", 311],
    ["2020", 310],
    ["2021", 309],
    ["2022", 309],
    ["2023", 309],
    ["2024", 309],
    ["2025", 308],
    ["2026", 308],
  ])("of %s are %i, sixteen of them in Åland", (year, count) => {
    for (const on of [`${year}-01-01`, `${year}-12-31`]) {
      const all = municipalitiesOn(day(on));
      expect(new Set(all).size).toBe(count);
      expect(all).toHaveLength(count);
      expect(all.filter(isAland)).toHaveLength(16);
    }
  });

  it("are those that the calculation knows, in Åland, on the mainland and merged", () => {
    const lasting = municipalitiesOn(first).filter((code) => mergerOf(code) === null);
    expect(lasting.filter((code) => !isAland(code)).sort()).toEqual(municipalities.split(" ").sort());
    expect(lasting.filter(isAland).sort()).toEqual(alandMunicipalities.split(" ").sort());
    expect(
      mergers
        .filter(({ from }) => from > first)
        .map(({ code, from }) => ({
          code,
          name: nameOf(municipality(code), first),
          until: daysLater(day(from), -1).slice(0, 7),
        })),
    ).toEqual(mergedMunicipalities);
  });

  it("are in the order of their codes and bear different names", () => {
    for (const on of turns) {
      const all = municipalitiesOn(on);
      expect([...all].sort()).toEqual(all);
      expect(new Set(all.map((code) => nameOf(code, on))).size).toBe(all.length);
    }
    expect(nameOf(municipality("091"), first)).toBe("Helsinki");
    expect(nameOf(municipality("992"), first)).toBe("Äänekoski");
    expect(nameOf(municipality("284"), first)).toBe("Koski Tl");
  });
});

describe("the areas of a municipality", () => {
  it("are a partition of the country: one region each, from 2023 one county each on the mainland", () => {
    fc.assert(
      fc.property(fc.oneof(anyDay, fc.constantFrom(...turns)), (on) => {
        for (const code of municipalitiesOn(on)) {
          const has = (kind: AreaKind) => areaOf(code, kind, on) !== null;
          const mainland = !isAland(code);
          expect(has("region")).toBe(true);
          expect(has("county")).toBe(mainland && on >= "2023-01-01");
          expect(has("insuranceDistrict")).toBe(mainland && on < "2025-01-01");
          expect(has("serviceArea")).toBe(mainland && on >= "2025-01-01");
        }
      }),
      runs(100),
    );
  });

  it("number 19 regions, 21 counties and Helsinki, five districts, five service areas", () => {
    const count = (kind: AreaKind, on: string) =>
      new Set(municipalitiesOn(day(on)).map((code) => areaOf(code, kind, day(on))?.code ?? "none")).size;
    for (const on of turns) expect(count("region", on)).toBe(19);
    expect(count("county", "2023-01-01")).toBe(21 + 1 + 1);
    expect(count("insuranceDistrict", "2017-01-01")).toBe(5 + 1);
    expect(count("insuranceDistrict", "2024-12-31")).toBe(5 + 1);
    expect(count("serviceArea", "2025-01-01")).toBe(5 + 1);
  });

  it("of a merged municipality are those of its successor", () => {
    for (const { code, into, from } of mergers) {
      for (const kind of kinds) expect(codeOf(code, kind, from)).toBe(codeOf(into, kind, from));
    }
    // Nothing moved by a merger: each was in the region of its successor.
    for (const { code, into, from } of mergers.filter((merger) => merger.from > first)) {
      const before = daysLater(day(from), -1);
      for (const kind of kinds) expect(codeOf(code, kind, before)).toBe(codeOf(into, kind, before));
    }
  });

  it("bear names in three languages and a source, and are the same record each time", () => {
    for (const on of turns) {
      for (const kind of kinds) {
        for (const code of municipalitiesOn(on)) {
          const area = areaOf(code, kind, on);
          if (area === null) continue;
          expect(area.kind).toBe(kind);
          expect(area.code).toMatch(kind === "region" || kind === "county" ? /^\d\d$/ : /^[1-5]$/);
          for (const name of Object.values(area.heading)) expect(name).toMatch(/^\p{Lu}\p{L}/u);
          expect(area.source.law).toMatch(/^\d+\/\d{4}$/);
          expect(areaOf(code, kind, on)).toBe(area);
        }
      }
    }
  });

  it("have codes of types that cannot stand for each other", () => {
    expectTypeOf(areaOf(municipality("091"), "region", first)).toEqualTypeOf<Area<RegionCode> | null>();
    expectTypeOf(areaOf(municipality("091"), "county", first)).toEqualTypeOf<Area<CountyCode> | null>();
    expectTypeOf(areaOf(municipality("091"), "insuranceDistrict", first)).toEqualTypeOf<Area<DistrictCode> | null>();
    expectTypeOf(areaOf(municipality("091"), "serviceArea", first)).toEqualTypeOf<Area<ServiceAreaCode> | null>();
    expectTypeOf<RegionCode>().not.toExtend<CountyCode>();
    expectTypeOf<DistrictCode>().not.toExtend<ServiceAreaCode>();
    expectTypeOf<string>().not.toExtend<MunicipalityCode>();
  });
});

describe("regions", () => {
  it.each([
    ["090", "Heinävesi", "10", "12"],
    ["142", "Iitti", "08", "07"],
    ["152", "Isokyrö", "15", "14"],
    ["171", "Joroinen", "10", "11"],
    ["291", "Kuhmoinen", "13", "06"],
  ])("%s %s moved from %s to %s on 2021-01-01 (978/2019)", (code, name, from, to) => {
    expect(nameOf(municipality(code), first)).toBe(name);
    expect(codeOf(code, "region", "2017-01-01")).toBe(from);
    expect(codeOf(code, "region", "2020-12-31")).toBe(from);
    expect(codeOf(code, "region", "2021-01-01")).toBe(to);
    expect(codeOf(code, "region", "2026-01-01")).toBe(to);
  });

  it("kept all their other municipalities", () => {
    const moved = municipalitiesOn(day("2026-01-01")).filter(
      (code) => codeOf(code, "region", "2017-01-01") !== codeOf(code, "region", "2026-01-01"),
    );
    expect(moved).toEqual(["090", "142", "152", "171", "291"]);
  });

  // Typed from 978/2019 1 §, which still names Honkajoki: it merged on the day the decision took effect.
  it.each([
    [
      "01",
      "Askola, Espoo, Hanko, Helsinki, Hyvinkää, Inkoo, Järvenpää, Karkkila, Kauniainen, Kerava, Kirkkonummi, Lapinjärvi, Lohja, Loviisa, Myrskylä, Mäntsälä, Nurmijärvi, Pornainen, Porvoo, Pukkila, Raasepori, Sipoo, Siuntio, Tuusula, Vantaa, Vihti",
    ],
    [
      "02",
      "Aura, Kaarina, Kemiönsaari, Koski Tl, Kustavi, Laitila, Lieto, Loimaa, Marttila, Masku, Mynämäki, Naantali, Nousiainen, Oripää, Paimio, Parainen, Pyhäranta, Pöytyä, Raisio, Rusko, Salo, Sauvo, Somero, Taivassalo, Turku, Uusikaupunki, Vehmaa",
    ],
    [
      "04",
      "Eura, Eurajoki, Harjavalta, Huittinen, Jämijärvi, Kankaanpää, Karvia, Kokemäki, Merikarvia, Nakkila, Pomarkku, Pori, Rauma, Siikainen, Säkylä, Ulvila",
    ],
    ["05", "Forssa, Hattula, Hausjärvi, Humppila, Hämeenlinna, Janakkala, Jokioinen, Loppi, Riihimäki, Tammela, Ypäjä"],
    [
      "06",
      "Akaa, Hämeenkyrö, Ikaalinen, Juupajoki, Kangasala, Kihniö, Kuhmoinen, Lempäälä, Mänttä-Vilppula, Nokia, Orivesi, Parkano, Pirkkala, Punkalaidun, Pälkäne, Ruovesi, Sastamala, Tampere, Urjala, Valkeakoski, Vesilahti, Virrat, Ylöjärvi",
    ],
    ["07", "Asikkala, Hartola, Heinola, Hollola, Iitti, Kärkölä, Lahti, Orimattila, Padasjoki, Sysmä"],
    ["08", "Hamina, Kotka, Kouvola, Miehikkälä, Pyhtää, Virolahti"],
  ])("%s holds what the Government decided for 2021", (code, names) => {
    expect(namesIn("region", code, "2021-01-01")).toEqual(list(names));
  });

  it("rest on the act in force on the day", () => {
    const lawOn = (on: string) => areaOf(municipality("091"), "region", day(on))?.source;
    expect(lawOn("2020-12-31")).toMatchObject({ law: "1159/1997" });
    expect(lawOn("2021-01-01")).toMatchObject({ law: "1159/1997", amendedBy: "978/2019" });
    expect(lawOn("2021-07-01")).toMatchObject({ law: "616/2021", section: "6 §" });
  });

  it("count Åland as one, under a code that no county has", () => {
    const area = areaOf(municipality("478"), "region", first);
    expect(area).toMatchObject({ code: "21", heading: { fi: "Ahvenanmaa", sv: "Åland", en: "Åland" } });
    expect(isAland(municipality("478"))).toBe(true);
    expect(isAland(municipality("091"))).toBe(false);
  });
});

describe("wellbeing services counties", () => {
  it("exist from 2023-01-01", () => {
    expect(codeOf("853", "county", "2022-12-31")).toBeNull();
    expect(areaOf(municipality("853"), "county", day("2023-01-01"))).toMatchObject({
      kind: "county",
      code: "05",
      heading: { fi: "Varsinais-Suomen hyvinvointialue", sv: "Egentliga Finlands välfärdsområde" },
      source: { law: "616/2021", section: "7 §" },
    });
    // The same two digits are another place among the regions.
    expect(codeOf("109", "region", "2023-01-01")).toBe("05");
    expect(codeOf("109", "county", "2023-01-01")).toBe("07");
  });

  it("do not reach Åland, whose 91 is a code of the statistics only", () => {
    for (const code of alandMunicipalities.split(" ")) expect(codeOf(code, "county", "2026-01-01")).toBeNull();
  });

  it.each([
    ["01", "Askola, Lapinjärvi, Loviisa, Myrskylä, Porvoo, Pukkila, Sipoo"],
    ["02", "Hyvinkää, Järvenpää, Mäntsälä, Nurmijärvi, Pornainen, Tuusula"],
    ["03", "Espoo, Hanko, Inkoo, Karkkila, Kauniainen, Kirkkonummi, Lohja, Raasepori, Siuntio, Vihti"],
    ["04", "Kerava, Vantaa"],
    ["90", "Helsinki"],
  ])("%s has its own part of Uusimaa", (code, names) => {
    expect(namesIn("county", code, "2023-01-01")).toEqual(list(names));
    for (const each of municipalitiesOn(day("2023-01-01"))) {
      if (codeOf(each, "county", "2023-01-01") === code) expect(codeOf(each, "region", "2023-01-01")).toBe("01");
    }
  });

  it("are elsewhere the municipalities of one whole region (616/2021 7 §), Pertunmaa until it merged too", () => {
    for (const on of ["2023-01-01", "2024-12-31", "2026-01-01"]) {
      const ofRegion = new Map<string, Set<string | null>>();
      for (const code of municipalitiesOn(day(on))) {
        const region = codeOf(code, "region", on)!;
        ofRegion.set(region, (ofRegion.get(region) ?? new Set()).add(codeOf(code, "county", on)));
      }
      const elsewhere = [...ofRegion].filter(([region]) => region !== "01");
      expect(elsewhere.filter(([, found]) => found.size !== 1)).toEqual([]);
      expect(new Set(elsewhere.map(([, found]) => [...found][0])).size).toBe(18);
    }
    expect(codeOf("588", "county", "2024-12-31")).toBe("12");
  });
});

describe("insurance districts and service areas of Kela", () => {
  const headingOn = (code: string, kind: AreaKind, on: string) =>
    areaOf(municipality(code), kind, day(on))?.heading.fi ?? null;

  it("follow each other in January 2025", () => {
    expect(areaOf(municipality("091"), "insuranceDistrict", day("2024-12-31"))?.heading).toEqual({
      fi: "Eteläinen vakuutuspiiri",
      sv: "Södra försäkringsdistriktet",
      en: "Southern Insurance District",
    });
    expect(headingOn("091", "serviceArea", "2024-12-31")).toBeNull();
    expect(headingOn("091", "insuranceDistrict", "2025-01-01")).toBeNull();
    expect(areaOf(municipality("091"), "serviceArea", day("2025-01-01"))?.heading).toEqual({
      fi: "Eteläisen asiakaspalveluyksikön palvelualue",
      sv: "Södra kundserviceenhetens serviceområde",
      en: "Service area of the Southern customer service unit",
    });
  });

  it.each([
    ["179", "Jyväskylä", "Itäinen", "Keskinen"],
    ["272", "Kokkola", "Pohjoinen", "Läntinen"],
    ["288", "Kruunupyy", "Pohjoinen", "Läntinen"],
    ["152", "Isokyrö", "Keskinen", "Keskinen"],
    ["905", "Vaasa", "Läntinen", "Läntinen"],
    ["146", "Ilomantsi", "Itäinen", "Itäinen"],
    ["167", "Joensuu", "Itäinen", "Itäinen"],
    ["837", "Tampere", "Keskinen", "Keskinen"],
    ["698", "Rovaniemi", "Pohjoinen", "Pohjoinen"],
  ])("hold %s %s in %s, in the key of November 2024 in %s", (code, name, before, after) => {
    expect(nameOf(municipality(code), first)).toBe(name);
    expect(headingOn(code, "insuranceDistrict", "2024-11-21")).toBe(`${before} vakuutuspiiri`);
    expect(headingOn(code, "insuranceDistrict", "2024-11-22")).toBe(`${after} vakuutuspiiri`);
    expect(headingOn(code, "serviceArea", "2025-01-01")).toBe(
      `${after.replace(/nen$/, "sen")} asiakaspalveluyksikön palvelualue`,
    );
  });

  it("held Valtimo, which merged before the key was made, with the rest of its region", () => {
    expect(headingOn("911", "insuranceDistrict", "2019-12-31")).toBe("Itäinen vakuutuspiiri");
  });

  it("do not reach Åland, which Kela serves from an office of its own", () => {
    expect(headingOn("478", "insuranceDistrict", "2020-01-01")).toBeNull();
    expect(headingOn("478", "serviceArea", "2026-01-01")).toBeNull();
  });

  it("are never more than derived, and say why", () => {
    for (const { source } of [...insuranceDistricts, ...serviceAreas]) {
      expect(source.confidence).toBe("derived");
      expect(source.note).toMatch(/found/);
    }
  });

  it("are made of whole regions, until 2024-11-21 all but Pohjanmaa", () => {
    const split = (kind: AreaKind, on: string) => {
      const ofRegion = new Map<string, Set<string | null>>();
      for (const code of municipalitiesOn(day(on))) {
        const region = codeOf(code, "region", on)!;
        ofRegion.set(region, (ofRegion.get(region) ?? new Set()).add(codeOf(code, kind, on)));
      }
      return [...ofRegion].filter(([, found]) => found.size > 1).map(([region]) => region);
    };
    expect(split("insuranceDistrict", "2017-01-01")).toEqual(["15"]);
    expect(split("insuranceDistrict", "2024-11-22")).toEqual([]);
    expect(split("serviceArea", "2025-01-01")).toEqual([]);
  });

  it("had the sizes that the table of districts gives for 2017", () => {
    const inDistrict = (code: string) =>
      municipalitiesOn(first).filter((each) => codeOf(each, "insuranceDistrict", first) === code).length;
    expect(["1", "2", "3", "4", "5"].map(inDistrict)).toEqual([
      26 + 9 + 7 + 9,
      27 + 17 + 13,
      11 + 22 + 17 + 1,
      14 + 18 + 13 + 23,
      1 + 8 + 30 + 8 + 21,
    ]);
  });
});

describe("the tables", () => {
  it("are what the script writes", () => {
    const script = fileURLToPath(new URL("../scripts/writeAreas.mjs", import.meta.url));
    const written = execFileSync(process.execPath, [script, "--print"], { encoding: "utf8" });
    expect(written).toBe(readFileSync(new URL("../../src/areas/tables.ts", import.meta.url), "utf8"));
  });

  it("have their versions newest first, from 2017 at the earliest", () => {
    for (const versions of [regions, counties, insuranceDistricts, serviceAreas, mergers]) {
      const days = versions.map(({ from }) => from);
      expect([...days].sort().reverse()).toEqual(days);
      expect(days.every((from) => readDay(from) !== null && from >= first)).toBe(true);
    }
  });

  it("put no municipality into two areas of a kind, and none that does not exist", () => {
    for (const versions of [regions, counties, insuranceDistricts, serviceAreas]) {
      for (const { from, value } of versions) {
        if (value === null) continue;
        const codes = value.split("\n").flatMap((line) => line.split(" ").slice(1));
        expect(new Set(codes).size).toBe(codes.length);
        expect(codes.filter((code) => municipalityOn(code, day(from)) !== code)).toEqual([]);
      }
    }
  });
});
