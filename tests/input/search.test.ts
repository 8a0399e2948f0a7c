import { expect, it } from "vitest";
import { parseSearch } from "../../lib/input/query/search";

it("trims the text, and blanks alone are nothing", () => {
  expect(parseSearch(" 220–230 ")).toEqual({ ok: true, value: "220–230" });
  expect(parseSearch("  ")).toEqual({ ok: true, value: null });
  expect(parseSearch(undefined)).toEqual({ ok: true, value: null });
});

it.each([
  ["a".repeat(201), "Shorten this to at most 200 characters."],
  ["a\u0000b", "Take out the control characters."],
  [["a", "b"], "Give the words to look for once."],
])("refuses %j", (given, message) => {
  expect(parseSearch(given)).toEqual({ ok: false, issues: [{ path: ["q"], message }] });
});
