import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, it } from "vitest";
import { isDirect, writeRefusal } from "../../lib/http/write-refusal";
import { markDirect } from "../../server/mark-direct.mjs";

/** The headers of a request as the application sees them, after the HTTP server has looked at it. */
function received(sent: Readonly<Record<string, string>>, httpVersion = "1.1"): Headers {
  const request = new IncomingMessage(new Socket());
  request.httpVersion = httpVersion;
  Object.assign(request.headers, { host: "127.0.0.1:3000", ...sent });
  markDirect(request);
  return new Headers(Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]));
}

it("lets a request write that came straight from its sender", () => {
  expect(writeRefusal(received({}), undefined)).toBeNull();
});

it.each([
  "forwarded",
  "via",
  "x-real-ip",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
  "x-forwarded-prefix",
  "x-forwarded",
])("refuses a write with the header %s, even an empty one", (name) => {
  for (const value of ["127.0.0.1", ""]) expect(writeRefusal(received({ [name]: value }), undefined)).toContain("through a proxy");
});

it("refuses a write in HTTP/1.0, which nginx speaks to the servers behind it", () => {
  expect(writeRefusal(received({}, "1.0"), undefined)).toContain("through a proxy");
});

it("refuses every write while there is a public address", () => {
  expect(writeRefusal(received({}), "https://outturn.example")).toContain("OUTTURN_URL");
  expect(writeRefusal(received({ via: "1.1 a" }), "https://outturn.example")).toContain("OUTTURN_URL");
});

it("refuses a request that the HTTP server has not marked", () => {
  expect(writeRefusal(new Headers(), undefined)).toContain("through a proxy");
});

it("ignores a client's own mark", () => {
  expect(isDirect(received({ via: "1.1 a", "x-outturn-direct": "1" }))).toBe(false);
});

it("removes every header that a proxy added, so that Next trusts none of them", () => {
  const headers = received({ via: "1.1 a", "x-forwarded-host": "other.example", forwarded: "host=other.example", accept: "text/html" });
  expect([...headers.keys()]).toEqual(["accept", "host"]);
});

it("keeps the Origin of a direct request and removes it from others", () => {
  expect(received({ origin: "http://127.0.0.1:3000" }).get("origin")).toBe("http://127.0.0.1:3000");
  expect(received({ origin: "http://127.0.0.1:3000", via: "1.1 a" }).get("origin")).toBeNull();
});
