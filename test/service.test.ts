import { readFileSync } from "node:fs";
import { request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
// @ts-expect-error an example in plain JavaScript
import { lawFor, laws, mostLaws } from "../examples/node-service/answers.mjs";
// @ts-expect-error an example in plain JavaScript
import { service } from "../examples/node-service/service.mjs";

const example = (name: string) => readFileSync(new URL(`../examples/cases/${name}`, import.meta.url), "utf8");
const household = example("single-parent-2026.json");
const server = service();
let address = "";

beforeAll(async () => {
  await new Promise<void>((listening) => void server.listen(0, "127.0.0.1", listening));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const headers = { "content-type": "application/json; charset=utf-8" };
const post = (path: string, body: string | Uint8Array<ArrayBuffer>, own: Record<string, string> = headers) =>
  fetch(address + path, { method: "POST", body, headers: own });
/** A request as it stands, which fetch would put in order first. */
const raw = (method: string, path: string, own: Record<string, string>, body = "") =>
  new Promise<[number | undefined, unknown]>((found, failed) => {
    const { port } = server.address() as AddressInfo;
    const sent = send({ host: "127.0.0.1", port, method, path, headers: own }, async (response) => {
      const pieces: Buffer[] = [];
      for await (const piece of response) pieces.push(piece);
      found([response.statusCode, JSON.parse(Buffer.concat(pieces).toString())]);
    });
    sent.on("error", failed);
    sent.end(body);
  });
interface Operation {
  readonly responses: Record<string, unknown>;
}
interface Description {
  readonly info: { readonly description: string };
  readonly paths: Record<string, { readonly get?: Operation; readonly post?: Operation }>;
  readonly components: object;
}
const described = async () => (await (await fetch(`${address}/openapi.json`)).json()) as Description;

describe("the service of the examples", () => {
  it("answers a household as the command line does", async () => {
    const response = await post("/assess", household);
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"]);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.json()).toMatchObject({ assistance: "1057.45", madeWith: { package: "toimeentulotuki" } });
  });

  it.each([
    ["/benefits", "sanction-2026.json", { reductions: [{ percent: 40 }] }],
    ["/deadlines", "deadlines-2026.json", { deadlines: [{ due: "2026-06-24" }, {}, {}, {}, {}] }],
    ["/notifications", "notifications-2026.json", { notifications: [{ sendOn: "2026-03-03" }, {}, {}, {}, {}] }],
    ["/offset", "advance-2026.json", { collected: "1190.72" }],
    ["/recovery", "recovery-strike.json", { recoverable: "100.00" }],
    ["/supplementary", "supplementary-2025.json", { assistance: "74.00" }],
  ])("answers %s", async (path, name, expected) => {
    const response = await post(path, example(name));
    expect([response.status, await response.json()]).toMatchObject([200, expected]);
  });

  it("tells every problem of a document, in the language asked for, without its values", async () => {
    const document = { ...JSON.parse(household), reference: "case 7", month: "henkilötunnus" };
    const response = await post("/assess?lang=fi", JSON.stringify(document));
    expect([response.status, response.headers.get("content-type")]).toEqual([422, "application/problem+json"]);
    const text = await response.text();
    expect(text).not.toContain("henkilötunnus");
    expect(JSON.parse(text)).toMatchObject({
      type: "about:blank",
      status: 422,
      reference: "case 7",
      problems: [{ path: "/month", code: "wrongForm", message: "Tieto on väärässä muodossa." }],
    });
  });

  it.each([
    ["a body that is no JSON", "/assess", "{", headers, 400],
    ["a body that is not UTF-8", "/assess", new Uint8Array([0x22, 0xff, 0x22]), headers, 400],
    ["an unknown language", "/assess?lang=de", household, headers, 400],
    ["another type", "/assess", household, { "content-type": "text/plain" }, 415],
    ["an unknown path", "/nothing", household, headers, 404],
    ["a name every object has", "/constructor", household, headers, 404],
    ["a body that is too long", "/assess", " ".repeat(1_000_001), headers, 413],
  ] as const)("refuses %s", async (_what, path, body, own, status) => {
    const response = await post(path, body, own);
    expect([response.status, await response.json()]).toMatchObject([status, { type: "about:blank", status }]);
  });

  it("takes the path as it stands", async () => {
    expect(await raw("GET", "//", headers)).toMatchObject([404, { status: 404 }]);
    expect(await raw("POST", "//evil/assess", headers, household)).toMatchObject([404, { status: 404 }]);
    expect(await raw("POST", "/assess?lang=en?", headers, household)).toMatchObject([400, { status: 400 }]);
    expect(await raw("POST", "/assess?lang=sv", headers, household)).toMatchObject([200, { assistance: "1057.45" }]);
  });

  it("answers to its own names alone", async () => {
    const asked = (host: string) => raw("POST", "/assess", { ...headers, host }, household);
    for (const host of ["localhost", "LOCALHOST:8080", "127.0.0.1:1", "[::1]:8080"])
      expect((await asked(host))[0]).toBe(200);
    for (const host of ["evil.example", "localhost.evil.example:8080", "127.0.0.1.evil.example"]) {
      expect(await asked(host)).toMatchObject([421, { status: 421 }]);
    }
  });

  it("answers several months of a household, and tells the place of a problem in them", async () => {
    const month = JSON.parse(household);
    const months = [month, { ...month, month: "2026-04" }];
    const response = await post("/assess", JSON.stringify({ reference: "case 8", months }));
    const answer = await response.json();
    expect([response.status, answer]).toMatchObject([
      200,
      { reference: "case 8", months: [{ assistance: "1057.45" }, {}] },
    ]);
    const refused = await post("/assess", JSON.stringify({ months: [month, month] }));
    expect([refused.status, await refused.json()]).toMatchObject([
      422,
      { problems: [{ path: "/months/1/month", code: "notInOrder" }] },
    ]);
  });

  it("keeps a bounded number of laws, however many days are asked for", () => {
    const law = lawFor("2026-02");
    const first = Date.UTC(2024, 0, 1);
    for (let day = 0; day < mostLaws + 10; day++) {
      lawFor(new Date(first + day * 86_400_000).toISOString().slice(0, 10));
      expect(lawFor("2026-02")).toBe(law);
    }
    expect(laws.size).toBe(mostLaws);
    expect([laws.has("2024-01-01"), laws.has("2024-01-20")]).toEqual([false, true]);
  });

  it("refuses a long body that does not say its length, before it has all come", async () => {
    const status = await new Promise((found, failed) => {
      const long = send(`${address}/assess`, { method: "POST", headers }, ({ statusCode }) => {
        found(statusCode);
        long.destroy();
      });
      long.on("error", failed);
      // A chunk more than is taken, and no end.
      for (let place = 0; place < 11; place++) long.write(" ".repeat(100_000));
    });
    expect(status).toBe(413);
  });

  it("says what is allowed", async () => {
    const response = await fetch(`${address}/assess`);
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it("describes itself in valid OpenAPI 3.1", async () => {
    const validator = new Validator();
    const { valid, errors } = await validator.validate({ ...(await described()) });
    expect([errors, valid, validator.version]).toEqual([undefined, true, "3.1"]);
  });

  it("keeps to its description", async () => {
    const { components, info, paths } = await described();
    expect(Object.keys(paths)).toHaveLength(8);
    const ajv = new Ajv2020({ strict: false, formats: { date: true, "uri-reference": true } });
    ajv.addSchema({ $id: "service", components });
    const isValid = (name: string, document: unknown) =>
      ajv.compile({ $ref: `service#/components/schemas/${name}` })(document);
    expect(isValid("assess", JSON.parse(household))).toBe(true);
    expect(isValid("assess", { month: 3 })).toBe(false);
    expect(isValid("answer", await (await post("/assess", household)).json())).toBe(true);
    const months = { months: [JSON.parse(household)] };
    expect([isValid("months", months), isValid("months", { months: [] })]).toEqual([true, false]);
    expect(isValid("chain", await (await post("/assess", JSON.stringify(months))).json())).toBe(true);
    expect(isValid("refusal", await (await post("/assess", "{}")).json())).toBe(true);
    expect(isValid("refusal", { title: "without status" })).toBe(false);
    for (const { post: own } of Object.values(paths)) {
      if (own === undefined) continue;
      expect(Object.keys(own.responses)).toEqual(["200", "400", "405", "413", "415", "421", "422", "500"]);
    }
    expect(Object.keys(paths["/openapi.json"]?.get?.responses ?? {})).toEqual(["200", "400", "405", "421", "500"]);
    expect(info.description).toContain("404");
  });
});
