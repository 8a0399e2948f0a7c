import { expect, it } from "vitest";
import { ownPath } from "../../lib/http/safe-redirect";

it.each([
  ["/enter/statement?indicator=turnover", "/enter/statement?indicator=turnover"],
  ["//other.example", "/"],
  ["/\\other.example", "/"],
  ["https://other.example/", "/"],
  ["javascript:alert(1)", "/"],
  ["/a/../..//other.example", "/"],
  ["", "/"],
])("leads %j to %j", (asked, path) => {
  expect(ownPath(asked)).toBe(path);
});

it("is what one says otherwise where nothing was asked", () => {
  expect(ownPath(null, "")).toBe("");
});
