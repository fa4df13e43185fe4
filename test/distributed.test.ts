import { describe, expect, it } from "vitest";
// @ts-expect-error an example in plain JavaScript
import { connectionOf } from "../examples/distributed/redisUrl.mjs";

describe("the address of Redis in the example of several machines", () => {
  it.each([
    [undefined, { host: "127.0.0.1", port: 6379, db: 0 }],
    ["redis://10.0.0.5", { host: "10.0.0.5", port: 6379, db: 0 }],
    ["redis://:a%40b@[::1]:6400/", { host: "::1", port: 6400, db: 0, password: "a@b" }],
    ["redis://user:word@host/3", { host: "host", port: 6379, db: 3, username: "user", password: "word" }],
    [
      "rediss://user:word@host:6380/2",
      { host: "host", port: 6380, db: 2, username: "user", password: "word", tls: {} },
    ],
  ])("%s", (address, options) => {
    expect(connectionOf(address)).toEqual(options);
  });

  it.each(["http://host", "redis://host/name"])("refuses %s", (address) => {
    expect(() => connectionOf(address)).toThrow("REDIS_URL");
  });
});
