import { expect, test } from "vitest";
import { encodingOf, keepableAs, themeOf } from "../../lib/kept/keepable";

test.each([
  ["GET", "/", {}, "page"],
  ["GET", "/indicators/turnover", {}, "page"],
  ["GET", "/_next/static/chunks/0a.js", {}, "file"],
  ["HEAD", "/", {}, null],
  ["POST", "/", {}, null],
  ["GET", "/enter/release", {}, null],
  ["GET", "/enter", {}, null],
  ["GET", "/entered", {}, "page"],
  ["GET", "/theme", {}, null],
  ["GET", "/embed/indicators/turnover", {}, null],
  ["GET", "/api/v1/figures", {}, null],
  ["GET", "/_next/image", {}, null],
  ["GET", "/indicators/turnover/charts/outturn.svg", {}, null],
  ["GET", "/indicators/turnover/charts/outturn@2x.png", {}, null],
  ["GET", "/indicators/turnover", { rsc: "1" }, null],
  ["GET", "/indicators/turnover", { "next-router-prefetch": "1" }, null],
  ["GET", "/_next/static/media/a.woff2", { range: "bytes=0-1" }, null],
])("%s %s with %o is kept as %s", (method, path, headers, as) => {
  expect(keepableAs(method, path, headers)).toBe(as);
});

test.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["GZIP;q=0.5", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0.0,gzip;q=0", "identity"],
  ["br;q=0.1", "br"],
  ["*", "identity"],
  ["", "identity"],
  [undefined, "identity"],
])("a client that takes %s gets %s", (accepted, encoding) => {
  expect(encodingOf(accepted)).toBe(encoding);
});

test.each([
  ["theme=dark", "dark"],
  ["a=b; theme=light", "light"],
  ["theme=lightish", ""],
  ["othertheme=dark", ""],
  ["theme=", ""],
  [undefined, ""],
])("a cookie of %s chooses %o", (cookie, theme) => {
  expect(themeOf(cookie)).toBe(theme);
});
