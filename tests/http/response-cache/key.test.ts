import { expect, test } from "vitest";
import { canonicalUrl, encodingOf, keyText, themeOf } from "../../../lib/http/response-cache/key";

test.each([
  ["/", "/"],
  ["/?", "/"],
  ["/?utm_source=x&_=1", "/"],
  ["/compare?to=2024&from=2020&asOf=2023", "/compare?asOf=2023&from=2020&to=2024"],
  ["/compare?speaker=b&asOf=2023&speaker=a", "/compare?asOf=2023&speaker=b&speaker=a"],
  ["/search?q=a%20b%26c", "/search?q=a+b%26c"],
  ["/search?q=a?b", "/search?q=a%3Fb"],
  ["/search?asof=2023", "/search"],
])("%s is looked up as %s", (url, canonical) => {
  expect(canonicalUrl(url)).toBe(canonical);
  expect(canonicalUrl(canonical)).toBe(canonical);
});

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["identity", "identity"],
  ["gzip", "gzip"],
  ["gzip, deflate, br, zstd", "br"],
  ["GZIP;q=0.5, BR;q=0.1", "br"],
  ["gzip, br;q=0", "gzip"],
  ["br;q=0.000, gzip; q=0", "identity"],
  ["*", "identity"],
  ["brotli", "identity"],
])("Accept-Encoding %j gets %s", (accepted, encoding) => expect(encodingOf(accepted)).toBe(encoding));

test.each([
  [undefined, "system"],
  ["theme=dark", "dark"],
  ["theme=light;", "light"],
  ["theme=blue", "system"],
  ["theme=darker", "system"],
  ["mytheme=dark", "system"],
])("Cookie %j chooses %s", (cookie, theme) => expect(themeOf(cookie)).toBe(theme));

test("every part of a key makes another entry", () => {
  const key = { url: "/", host: "a", theme: "system", encoding: "br", ledger: 1, day: "2026-01-31" } as const;
  const others = [
    { ...key, url: "/statements" },
    { ...key, host: "b" },
    { ...key, theme: "dark" },
    { ...key, encoding: "gzip" },
    { ...key, ledger: 2 },
    { ...key, day: "2026-02-01" },
  ] as const;
  expect(new Set([key, ...others].map(keyText)).size).toBe(others.length + 1);
});
