import { describe, expect, it, test } from "vitest";
import { computedText, readersMultiplier, shortText, statedText } from "@/lib/chart/outturn/build/number-text";
import { atLeast, point, range, rate } from "../support/ledgers/rows";

describe("the power of ten of an axis", () => {
  it.each([
    [["27227648502", "20969792856"], 9],
    [["240110000000", "1000000000000", "190271000000"], 9],
    [["950", "12"], 0],
    [["1690000000000"], 12],
    [[], 0],
  ])("of %j is %i, that of the middle value", (values, multiplier) => {
    expect(readersMultiplier(values, false)).toBe(multiplier);
  });

  it("is 0 for rates and for an index", () => {
    expect(readersMultiplier(["1200000"], true)).toBe(0);
  });
});

test.each([
  [point("27227648502", 0), "27.23"],
  [point("240.11"), "240.11"],
  [point("900", 6), "0.9"],
  [range("220", "230"), "220–230"],
  [atLeast("63.90"), "at least 63.90"],
  [point("1", 12), "1,000"],
])("%j is written on an axis of billions as %s", (stated, text) => {
  expect(statedText(stated, "level", 9)).toBe(text);
});

test("growth keeps its sign, and has no percent sign beside an axis of percent", () => {
  expect(statedText(rate("3.0"), "growth", 0)).toBe("+3.0");
  expect(statedText(rate("-5.3"), "growth", 0)).toBe("−5.3");
});

test.each([
  [point("240.11"), "240.1"],
  [point("314.0"), "314.0"],
  [point("422"), "422"],
  [point("2.345"), "2.35"],
])("in a row %j is %s: digits are never added", (stated, text) => {
  expect(shortText(stated, "level", 9)).toBe(text);
});

test("a computed change has a sign", () => {
  expect(computedText("6257855646", "change", 9)).toBe("+6.3");
  expect(computedText("-2161000000", "change", 9)).toBe("−2.2");
});
