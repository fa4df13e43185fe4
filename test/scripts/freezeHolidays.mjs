// Writes test/data/holidays.json: Finnish days off by four sources that know nothing of this library.
// The two of Python come from Debian and must be there first: apt-get install python3-holidays python3-workalendar
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const years = { first: 2017, last: 2040 };
const fromNpm = { "date-holidays": "3.37.0", "finnish-holidays-js": "1.1.2" };
const fromDebian = ["python3-holidays", "python3-workalendar"];

/** What each source calls a day: date-holidays, finnish-holidays-js, python3-holidays, python3-workalendar. */
const names = {
  newYear: ["uudenvuodenpäivä", "New Year's Day", "Uudenvuodenpäivä", "New year"],
  epiphany: ["loppiainen", "Epiphany", "Loppiainen", "Epiphany"],
  goodFriday: ["pitkäperjantai", "Good Friday", "Pitkäperjantai", "Good Friday"],
  easterDay: ["pääsiäispäivä", "Easter Sunday", "Pääsiäispäivä", "Easter Sunday"],
  easterMonday: ["toinen pääsiäispäivä", "Easter Monday", "2. pääsiäispäivä", "Easter Monday"],
  mayDay: ["vappu", "May Day", "Vappu", "Labour Day"],
  ascensionDay: ["helatorstai", "Ascension Day", "Helatorstai", "Ascension Thursday"],
  pentecost: ["helluntaipäivä", "Pentecost", "Helluntaipäivä", "Pentecost"],
  midsummerEve: ["juhannusaatto", "Midsummer Eve", "Juhannusaatto", "Midsummer's Eve"],
  midsummerDay: ["juhannuspäivä", "Midsummer Day", "Juhannuspäivä", "Midsummer's Day"],
  allSaintsDay: ["pyhäinpäivä", "All Saints' Day", "Pyhäinpäivä", "All Saints"],
  independenceDay: ["itsenäisyyspäivä", "Independence Day", "Itsenäisyyspäivä", "Independence Day"],
  christmasEve: ["jouluaatto", "Christmas Eve", "Jouluaatto", "Christmas Eve"],
  christmasDay: ["joulupäivä", "Christmas Day", "Joulupäivä", "Christmas Day"],
  secondChristmasDay: ["tapaninpäivä", "St. Stephen's Day", "Tapaninpäivä", "St. Stephen's Day"],
};

// Each program prints [day, name] pairs of all the years.
const programs = {
  // Mother's and Father's Day are observances. New Year's Eve is typed bank day, which it is not.
  "date-holidays": `
    import DateHolidays from "date-holidays";
    const finland = new DateHolidays("FI");
    for (let year = ${years.first}; year <= ${years.last}; year += 1)
      for (const { date, name, type } of finland.getHolidays(year, "fi"))
        if (type !== "observance" && date.slice(5, 10) !== "12-31") days.push([date.slice(0, 10), name]);`,
  "finnish-holidays-js": `
    import finland from "finnish-holidays-js";
    const two = (number) => String(number).padStart(2, "0");
    for (let year = ${years.first}; year <= ${years.last}; year += 1)
      for (const { month, day, description } of finland.year(year, true))
        days.push([\`\${year}-\${two(month)}-\${two(day)}\`, description]);`,
  "python3-holidays": `
import holidays, json
finland = holidays.Finland(years=range(${years.first}, ${years.last + 1}))
print(json.dumps([[day.isoformat(), name] for day, name in finland.items()]))`,
  "python3-workalendar": `
import json
from workalendar.europe import Finland
days = [one for year in range(${years.first}, ${years.last + 1}) for one in Finland().holidays(year)]
print(json.dumps([[day.isoformat(), name] for day, name in days]))`,
};

const folder = mkdtempSync(join(tmpdir(), "holidays-"));
const run = (command, ...args) =>
  // finnish-holidays-js is right in UTC only.
  execFileSync(command, args, { cwd: folder, encoding: "utf8", env: { ...process.env, TZ: "UTC" } });
const found = {};
const sources = {};
try {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "holidays", private: true }));
  const wanted = Object.entries(fromNpm).map(([name, version]) => `${name}@${version}`);
  run("npm", "install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--silent", ...wanted);
  for (const [name, version] of Object.entries(fromNpm)) {
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, `const days = [];${programs[name]}\nprocess.stdout.write(JSON.stringify(days));\n`);
    found[name] = JSON.parse(run(process.execPath, file));
    sources[name] = version;
  }
  for (const name of fromDebian) {
    // Debian's own Python: another one first on the path would not see Debian's packages.
    found[name] = JSON.parse(run("/usr/bin/python3", "-c", programs[name]));
    sources[name] = run("dpkg-query", "--show", name).trim().split("\t")[1];
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const lines = [];
for (let year = years.first; year <= years.last; year += 1) {
  const ofYear = {};
  for (const [place, source] of Object.keys(sources).entries()) {
    const days = found[source].filter(([day]) => day.startsWith(`${year}-`));
    const keyOf = (name) => Object.keys(names).find((key) => names[key][place] === name);
    const strange = days.filter(([, name]) => !keyOf(name));
    if (strange.length > 0) throw new Error(`${source} has days not known here: ${JSON.stringify(strange)}`);
    const named = new Map(days.map(([day, name]) => [keyOf(name), day]));
    if (named.size < days.length) throw new Error(`${source} has a day twice in ${year}`);
    const missing = Object.keys(names).filter((key) => !named.has(key));
    if (missing.length > 0) console.log(`${source} ${year}: does not list ${missing.join(", ")}`);
    ofYear[source] = Object.fromEntries(
      Object.keys(names).flatMap((key) => (named.has(key) ? [[key, named.get(key)]] : [])),
    );
  }
  const different = Object.keys(names).filter(
    (key) => new Set(Object.values(ofYear).map((days) => days[key])).size > 1,
  );
  if (different.length > 0) console.log(`${year}: the sources differ on ${different.join(", ")}`);
  lines.push(`    "${year}": ${JSON.stringify(ofYear)}`);
}

const frozenOn = new Date().toISOString().slice(0, 10);
writeFileSync(
  new URL("../data/holidays.json", import.meta.url),
  `{
  "frozenOn": "${frozenOn}",
  "sources": ${JSON.stringify(sources)},
  "years": {
${lines.join(",\n")}
  }
}
`,
);
console.log(`${lines.length} years of ${Object.keys(sources).length} sources`);
