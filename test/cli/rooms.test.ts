import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/index.js";

const folder = mkdtempSync(join(tmpdir(), "rooms-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): { readonly code: number; readonly out: string } {
  let out = "";
  const write = (text: string) => {
    out += text;
  };
  return { code: main(args, write, write), out };
}

const example = (name: string) => new URL(`../../examples/cases/${name}.json`, import.meta.url).pathname;

const written = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe("the commands beside the calculation", () => {
  it.each([
    [
      "benefits",
      "sanction-2026",
      "fi",
      [
        /Haettavaksi selvitettävät etuudet\n {2}ei mitään/,
        /a: 40 %, kuukaudet 2026-05\n/,
        /Vammaistuki \(c\) 102,60, kela/,
      ],
    ],
    ["benefits", "sanction-2026", "sv", [/Förmåner att utreda\n {2}inget/, /a: 40 %, månader 2026-05\n/, /a: anmäld/]],
    [
      "benefits",
      "sanction-2026",
      "en",
      [/Benefits to look into\n {2}none/, /Loss of an unemployment benefit by a sanction: 40 %/],
    ],
    [
      "offset",
      "advance-2026",
      "fi",
      [
        /PERITÄÄN YHTEENSÄ +1\u00a0190,72/,
        /asiakkaalle, tuloa kuukaudelle 2026-08 +595,36/,
        /\(kuukaudelta ei ole maksettu ennakkoa\)/,
      ],
    ],
    [
      "offset",
      "advance-2026",
      "sv",
      [/INDRIVS SAMMANLAGT +1\u00a0190,72/, /utbetalaren ska underrättas senast 2026-07-31/],
    ],
    [
      "offset",
      "advance-2026",
      "en",
      [/COLLECTED IN ALL +1,190\.72/, /General support \(a\) to Kela +595\.36 {2}23 § 1 mom/],
    ],
    ["recovery", "recovery-strike", "fi", [/PERITTÄVISSÄ +100,00/, /haettava viimeistään 2027-03-01/]],
    ["recovery", "recovery-strike", "sv", [/KAN ÅTERKRÄVAS +100,00/, /deltagande i strejk/]],
    ["recovery", "recovery-strike", "en", [/RECOVERABLE +100\.00/, /taking part in a strike, 20 § 1 mom 3 kohta/]],
    [
      "supplementary",
      "supplementary-2025",
      "fi",
      [/TÄYDENTÄVÄ TOIMEENTULOTUKI +74,00/, /Perustoimeentulotuen ylijäämästä +46,00 {2}6 § 1 mom/],
    ],
    ["supplementary", "supplementary-2025", "sv", [/KOMPLETTERANDE UTKOMSTSTÖD +74,00/]],
    ["supplementary", "supplementary-2025", "en", [/SUPPLEMENTARY ASSISTANCE +74\.00/]],
  ])("%s of %s in %s is a table with the law of each line", (command, name, language, parts) => {
    const { code, out } = run(command, example(name), "--lang", language);
    expect(code).toBe(0);
    for (const part of parts) expect(out).toMatch(part);
    expect(out).toMatch(/\d{4}-\d\d-\d\d {2}[0-9a-f]{16} {2}toimeentulotuki \d/);
  });

  it.each([
    [
      "fi",
      [
        /Päätös täydennyksen jälkeen 2026-06: viimeistään 2026-06-30, ajoissa/,
        /pe 19\.6\.2026 juhannusaatto, ei lasketa/,
      ],
    ],
    ["sv", [/Beslut efter kompletteringen 2026-06: senast 2026-06-30, i tid/, /Utan beslut: 2026-07/]],
    [
      "en",
      [/Implementation of the decision 2026-07: by 2026-07-01, running/, /Sun 2 August 2026 weekend, not counted/],
    ],
  ])("deadlines in %s tells every limit and its count", (language, parts) => {
    const { code, out } = run("deadlines", example("deadlines-2026"), "--lang", language);
    expect(code).toBe(0);
    for (const part of parts) expect(out).toMatch(part);
  });

  it("deadlines say what stops a decision, what was asked for twice, and what is asked of the host", () => {
    const given = exampleOf("deadlines-2026") as { events: object[] };
    const [asked, , decision] = given.events;
    const pending = run(
      "deadlines",
      "--lang",
      "en",
      written("p.json", JSON.stringify({ ...given, events: [asked] })),
    ).out;
    expect(pending).toMatch(/Processing time: 2 working days used; does not run/);
    expect(pending).toMatch(/No decision refusing anything before the applicant's time is over: 2026-06-30/);
    const again = { ...asked, on: "2026-06-22" };
    const sent = { ...decision, delivery: "verifiedElectronic" };
    const events = [...given.events.slice(0, 2), again, sent];
    const practice = { weekendArrival: "strict", eves: "daysOff" };
    const out = run("deadlines", "--lang", "en", written("q.json", JSON.stringify({ ...given, events, practice }))).out;
    expect(out).toMatch(/Asked for although it was there \(2026-06-22\): rental agreement/);
    expect(out).toMatch(/\? When was the electronic decision opened\?/);
    expect(out).toMatch(/Reading other than the default: weekendArrival = strict\n/);
    expect(out).not.toMatch(/Request for review/);
  });

  it("deadlines tell rights that were lost, days of practice, presumptions and findings", () => {
    const { out } = run("deadlines", example("limits-2026"), "--lang", "en");
    expect(out).toMatch(/Notice to the payer of the benefit: by 2026-06-18, time is over {2}23 § 2 mom/);
    expect(out).toMatch(/Money on the account \(Kela's practice\): by 2026-05-28, in time/);
    expect(out).toMatch(/Personal conversation: by 2026-06-29, TODAY/);
    expect(out).toMatch(/Findings of the authority:\n {2}\/application\/urgent = yes {2}14 b §/);
    const given = exampleOf("limits-2026") as { events: object[] };
    const events = [{ kind: "prompted", on: "2026-05-26" }];
    const prompted = written("p1.json", JSON.stringify({ ...given, events, asOf: "2026-05-27" }));
    expect(run("deadlines", prompted, "--lang", "en").out).toMatch(/Presumed: the prompt was sent by letter/);
    const heard = written(
      "p2.json",
      JSON.stringify({ ...given, events: given.events.slice(0, 1), asOf: "2026-05-20" }),
    );
    expect(run("deadlines", heard, "--lang", "en").out).toMatch(/before the time for the hearing is over: 2026-05-29/);
  });

  it("deadlines of many cases are summed up by both official measures, bad ones counted apart", () => {
    const files = [example("deadlines-2026"), example("limits-2026"), written("bad.json", "{}")];
    const { out } = run("deadlines", "--summary", "--lang", "en", ...files);
    expect(out).toContain(
      "Decisions: 3, late 0 (0.0 %); not done after the limit 0\nUrgent decisions: 1, late 1 (100.0 %); not done",
    );
    expect(out).toContain("Calendar days from arrival to decision, mean and median: 11.0 / 11.0\n");
    const json = run("deadlines", "--summary", "--json", ...files)
      .out.trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(json).toMatchObject([
      { problems: expect.any(Array) },
      { read: 3, answered: 2, refused: 1, lateness: { decisions: { done: 3, late: 0 }, calendarDays: [14, 8] } },
    ]);
    expect(run("offset", "--summary", example("advance-2026")).code).toBe(1);
    expect(run("deadlines", "--svg", example("limits-2026")).out).toMatch(/^<svg .*<\/svg>\n$/s);
    expect(run("offset", "--svg", example("advance-2026")).code).toBe(1);
    expect(run("deadlines", "--svg", written("empty.json", "{}")).code).toBe(2);
  });

  it("deadlines before the application came are none", () => {
    const early = { ...exampleOf("deadlines-2026"), asOf: "2026-06-11" };
    expect(run("deadlines", "--lang", "en", written("early.json", JSON.stringify(early))).out).toMatch(
      /nothing pending/,
    );
  });

  it.each([
    [
      "fi",
      [
        /2026-05-04 {2}Alle 25-vuotias työtön, 4 kuukautta toimeentulotukea\n {4}vastaanottaja: Helsingin kaupunki; lähetetään 2026-05-04\n/,
        /Alennettu perusosa\n {4}vastaanottaja: Varsinais-Suomen hyvinvointialue; lähetetään 2026-03-03, näkyy 2026-03-04/,
        /asiakas ohjataan: Turku/,
        /2026-03-03 siirretään: bed, repair of a bicycle; liitteet: offer.pdf/,
      ],
    ],
    [
      "sv",
      [
        /mottagare: Helsingfors stad/,
        /klienten handleds till: Turku/,
        /Att avgöra:\n {2}\? Till vilken del hör utgiften/,
      ],
    ],
    [
      "en",
      [
        /content: identity, contact details, phone number, counted months/,
        /months: 2026-01 – 2026-04 \(4\)/,
        /Unverified ground: 1412\/1997 18 h §/,
        /Known of a person under 25: under 25; months of assistance 2026-01 – 2026-04 \(4\); no benefit/,
      ],
    ],
  ])("notifications in %s tell who receives what and when", (language, parts) => {
    const { code, out } = run("notifications", example("notifications-2026"), "--lang", language);
    expect(code).toBe(0);
    for (const part of parts) expect(out).toMatch(part);
  });

  it("notifications say what is not told and why, what was late, and what goes another way", () => {
    const home = [{ from: "2010-01-01", municipality: "837" }];
    const counted = { basicAssistance: true, mainLivelihood: true, unemployed: true };
    const months = ["2017-01", "2017-02", "2017-03", "2017-04"].map((month) => ({ month, ...counted }));
    months[0] = { ...months[0]!, payer: "municipality" } as (typeof months)[number];
    const lines = [{ id: "bike", kind: "otherExpense", part: "supplementary" }];
    const application = { id: "h", receivedOn: "2017-02-01", months: ["2017-02"], lines, urgentSupplementary: true };
    const document = {
      homes: home,
      person: { id: "a", born: "1998-03-10" },
      months,
      decisions: [{ on: "2017-02-01", month: "2017-02", kind: "initial" }],
      events: [{ kind: "socialNeedSeen", on: "2017-03-01", obvious: true, consent: false, cannotCare: false }],
      applications: [
        { ...application, transferAskedOn: "2017-02-02" },
        { ...application, id: "i", receivedOn: "2017-05-01", months: ["2017-05"] },
      ],
      practice: { urgentSupplementary: "law", ageOn: "monthEnd" },
      asOf: "2017-12-01",
    };
    const { out } = run("notifications", "--lang", "en", written("n.json", JSON.stringify(document)));
    expect(out).toMatch(/! the duty began already 2017-05-02\n {4}! rests in part on months paid by a municipality/);
    expect(out).toMatch(/! not by messaging: to be sent in another way/);
    expect(out).toMatch(/URGENT/);
    expect(out).toMatch(/basic assistance urgently by 2017-05-02/);
    expect(out).toMatch(/2017-03-01 {2}Need of social work or social services: no consent/);
    expect(out).toMatch(/\? Does a child's best interest necessarily require it\? \(a\)/);
    expect(out).toMatch(/Reading other than the default: ageOn = monthEnd\n/);
    const nothing = { homes: home, person: { id: "a", born: "1998-03-10" }, asOf: "2026-05-04" };
    expect(run("notifications", "--lang", "en", written("z.json", JSON.stringify(nothing))).out).toMatch(
      /nothing to notify/,
    );
  });

  it.each(["benefits", "deadlines", "notifications", "offset", "recovery", "supplementary"])(
    "%s answers a bad document with its problems and goes on",
    (command) => {
      const names = {
        benefits: "sanction-2026",
        deadlines: "deadlines-2026",
        notifications: "notifications-2026",
        offset: "advance-2026",
        recovery: "recovery-strike",
        supplementary: "supplementary-2025",
      };
      const bad = written(`${command}.json`, '{"reference": "x", "strange": 1}\n');
      const { code, out } = run(command, "--json", bad, example(names[command as keyof typeof names]));
      expect(code).toBe(0);
      const answers = out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(answers).toHaveLength(2);
      expect(answers[0]).toMatchObject({ reference: "x" });
      expect(answers[0].problems.map(({ path }: { path: string }) => path)).toContain("/strange");
      expect(answers[1]).not.toHaveProperty("problems");
      expect(run(command, "--json", bad).code).toBe(2);
      expect(run(command, bad).out).toMatch(/strange/);
    },
  );

  it("names what people found, and the readings that differ", () => {
    const { out } = run("offset", "--json", example("advance-2026"));
    const { humanInputs, madeWith, provisional } = JSON.parse(out);
    expect(provisional).toBe(false);
    expect(humanInputs).toContainEqual({ path: "/advances/0/grantedAsAdvance", section: "23 § 1 mom", value: true });
    expect(madeWith.laws.map(({ day }: { day: string }) => day)).toEqual(["2026-05-01", "2026-06-01", "2026-08-14"]);
    const document = { ...exampleOf("recovery-strike"), livelihoodSafe: undefined };
    const asked = run("recovery", "--lang", "en", written("asked.json", JSON.stringify(document))).out;
    expect(asked).toMatch(/\? Has it been found that recovery endangers nobody's livelihood\?/);
    const perHead = { ...exampleOf("advance-2026"), practice: { advanceCollection: "perHead" } };
    const answer = JSON.parse(run("offset", "--json", written("head.json", JSON.stringify(perHead))).out);
    expect(answer.practice).toEqual({ advanceCollection: "perHead" });
    expect(answer.madeWith.laws[0].changed).toEqual(["practice.advanceCollection"]);
  });
});

function exampleOf(name: string): Record<string, unknown> {
  return JSON.parse(readExample(name));
}

function readExample(name: string): string {
  return readFileSync(example(name), "utf8");
}
