import { readFileSync } from "node:fs";
import { request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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
interface Description {
  readonly paths: object;
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
    const { components, paths } = await described();
    expect(Object.keys(paths)).toHaveLength(7);
    const ajv = new Ajv2020({ strict: false, formats: { date: true, "uri-reference": true } });
    ajv.addSchema({ $id: "service", components });
    const isValid = (name: string, document: unknown) =>
      ajv.compile({ $ref: `service#/components/schemas/${name}` })(document);
    expect(isValid("assess", JSON.parse(household))).toBe(true);
    expect(isValid("assess", { month: 3 })).toBe(false);
    expect(isValid("answer", await (await post("/assess", household)).json())).toBe(true);
    expect(isValid("refusal", await (await post("/assess", "{}")).json())).toBe(true);
    expect(isValid("refusal", { title: "without status" })).toBe(false);
  });
});
