import { expect, it } from "vitest";
import { safeRedirectPath } from "../../lib/http/safe-redirect";

it.each([
  ["/enter/statement?indicator=turnover", "/enter/statement?indicator=turnover"],
  ["//other.example", "/"],
  ["/\\other.example", "/"],
  ["https://other.example/", "/"],
  ["javascript:alert(1)", "/"],
  ["/a/../..//other.example", "/"],
  ["", "/"],
])("redirects %j to %j", (asked, path) => {
  expect(safeRedirectPath(asked)).toBe(path);
});

it("returns the fallback if no path was asked for", () => {
  expect(safeRedirectPath(null, "")).toBe("");
});
