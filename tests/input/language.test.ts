import { expect, it } from "vitest";
import { readLanguage } from "../../lib/input/fields/language";

it.each([
  ["English", "en"],
  [" chinese ", "zh"],
  ["zh-Hant", "zh-Hant"],
  ["Klingon", "Klingon"],
  ["", ""],
])("reads the language %j as %j", (text, code) => {
  expect(readLanguage(text)).toBe(code);
});
