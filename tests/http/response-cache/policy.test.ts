import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isCacheableRequest, isShareableResponse, isStorableResponse } from "../../../lib/http/response-cache/policy";

const request = (url: string, headers: Readonly<Record<string, string>> = {}, method = "GET") => ({ method, url, headers });

describe("may be answered from the cache", () => {
  test.each([
    "/",
    "/?asOf=2023",
    "/due?area=RU",
    "/indicators",
    "/indicators/turnover",
    "/indicators/turnover/figures?period=2023",
    "/indicators/turnover/sources",
    "/statements",
    "/statements/0190a5f2-0000-7000-8000-000000000000",
    "/compare/side-by-side?by=indicators",
    "/search?q=%D1%82%D0%BE%D1%80%D0%B3%D0%BE%D0%B2%D0%BB%D1%8F",
    "/methodology?unknown=1",
  ])("%s", (url) => {
    expect(isCacheableRequest(request(url))).toBe(true);
    expect(isCacheableRequest(request(url, { cookie: "theme=dark" }, "HEAD"))).toBe(true);
  });
});

describe("is answered without the cache", () => {
  test.each([
    "/enter",
    "/enter/statement",
    "/theme?to=dark&back=/",
    "/embed/indicators/turnover/outturn",
    "/api/v1/indicators",
    "/indicators/turnover/charts/outturn.svg",
    "/indicators/turnover/charts",
    "/compare/compare.csv",
    "/_next/static/chunks/a.js",
    "/nowhere",
    // Not as the links of this site write them.
    "/x/../enter/statement",
    "/indicators/../enter/statement",
    "/indicators/..",
    "/indicators/%2e%2e/enter",
    "/indicators//turnover",
    "//indicators/turnover",
    "/indicators/turnover/",
    "/indicators/turn%6fver",
    "/indicators\\turnover",
    "/statements#top",
    "http://127.0.0.1/statements",
    "*",
    "",
  ])("%j", (url) => expect(isCacheableRequest(request(url))).toBe(false));

  test.each([
    { rsc: "1" },
    { "next-router-state-tree": "x" },
    { "next-router-prefetch": "1" },
    { "next-url": "/" },
    { "next-action": "x" },
    { range: "bytes=0-9" },
    { authorization: "Bearer x" },
    { cookie: "session=1" },
    { cookie: "theme=dark; session=1" },
    { cookie: "mytheme=dark" },
  ])("with %j", (headers) => expect(isCacheableRequest(request("/statements", headers))).toBe(false));

  test.each(["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])("by %s", (method) =>
    expect(isCacheableRequest(request("/statements", {}, method))).toBe(false),
  );

  test("with the parameter of Next's own scripts", () => expect(isCacheableRequest(request("/statements?_rsc=1a2b"))).toBe(false));
});

describe("a response", () => {
  const NEXT_ERROR = "private, no-cache, no-store, max-age=0, must-revalidate";
  test.each([
    [200, { "cache-control": "public, max-age=0, must-revalidate" }, true, true],
    [200, {}, true, true],
    [200, { "cache-control": "no-store" }, false, false],
    [200, { "cache-control": "private" }, false, false],
    [200, { "set-cookie": "session=1" }, false, false],
    [404, { "cache-control": NEXT_ERROR }, true, false],
    [404, { "set-cookie": "session=1" }, false, false],
    [500, { "cache-control": NEXT_ERROR }, true, false],
    [308, { location: "/" }, true, false],
  ])("of status %i with %j: shared %s, stored %s", (status, headers, shared, stored) => {
    expect(isShareableResponse({ status, headers })).toBe(shared);
    expect(isStorableResponse({ status, headers })).toBe(stored);
  });
});

test("every page of the site but forms and embeds may be cached, and no file", () => {
  const routes = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file));
  const cacheable = (file: string) => isCacheableRequest(request(`/${file.replace(/\/?[^/]*$/, "").replaceAll(/\[\w+\]/g, "a")}`));
  expect(routes.filter(cacheable).toSorted()).toEqual(
    routes.filter((file) => file.endsWith("page.tsx") && !/^(?:enter|embed)\//.test(file)).toSorted(),
  );
});
