import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exact, fraction, powerOfTen, toBase } from "../../../lib/domain/values/quantity";
import { isRepeat, repeatsNumber, revisionKindOf } from "../../../lib/domain/vintages/revision-kind";
import { atLeast, lessThan, moreThan, point, range, rate } from "../../support/ledgers/rows";
import { runs } from "../../support/runs";

describe("isRepeat", () => {
  it.each([
    // Rounded, a tie either way.
    ["227.8", "228", true],
    ["227.5", "228", true],
    ["227.5", "227", true],
    ["-227.5", "-228", true],
    // Truncated: 0.8 is 0.35% of 227.8.
    ["227.8", "227", true],
    ["-227.8", "-227", true],
    // Truncated by 0.9, which is 4% of 20.9.
    ["20.9", "20", false],
    // 1% of 80 is 0.8; a cut of 0.79 passes, one of 0.8 of 80 does not.
    ["80.79", "80", true],
    ["80.9", "80", false],
    // Truncation drops one unit at most, towards zero.
    ["227.8", "226", false],
    ["227.2", "228", false],
    ["-227.2", "-228", false],
    // Same digits, and fewer of them.
    ["227.8", "227.8", true],
    ["227.80", "227.8", true],
    // Finer is no repeat, even when it says the same.
    ["227.8", "227.80", false],
    ["227", "227.8", false],
    // Another number.
    ["185", "190", false],
    ["240.11", "220", false],
    ["0", "0", true],
    ["0.3", "0", true],
  ])("%s, then %s: %s", (inForce, later, expected) => {
    expect(isRepeat(point(inForce), point(later), false)).toBe(expected);
  });

  it.each([
    ["more than 220 after 227.8", point("227.8"), moreThan("220"), true],
    ["more than 227.8 after 227.8", point("227.8"), moreThan("227.8"), false],
    ["at least 227.8 after 227.8", point("227.8"), atLeast("227.8"), true],
    ["less than 227 after 227.8", point("227.8"), lessThan("227"), false],
    // By its reading: 215–225 does not hold 227.8; about 230 holds 225–235.
    ["about 220 after 227.8", point("227.8"), point("220", 9, "about"), false],
    ["about 230 after 227.8", point("227.8"), point("230", 9, "about"), true],
    ["220–230 after 227.8", point("227.8"), range("220", "230"), true],
    ["about 220 after about 220", point("220", 9, "about"), point("220", 9, "about"), true],
    ["more than 200 after more than 220", moreThan("220"), moreThan("200"), true],
    ["more than 220 after more than 200", moreThan("200"), moreThan("220"), false],
    ["220 after about 220", point("220", 9, "about"), point("220"), false],
    ["220 after 220–230", range("220", "230"), point("220"), false],
  ])("%s: %s", (_, inForce, later, expected) => {
    expect(isRepeat(inForce, later, false)).toBe(expected);
  });

  it("counts the last digit where the number is printed in another power", () => {
    // 0.2278 trillion is as fine as 227.8 billion, 0.228 coarser, 227800 million finer.
    expect(isRepeat(point("227.8"), point("0.2278", 12), false)).toBe(true);
    expect(isRepeat(point("227.8"), point("0.228", 12), false)).toBe(true);
    expect(isRepeat(point("227.8"), point("227800", 6), false)).toBe(false);
  });

  it("reads a hedged rate as a rate", () => {
    // Nearly 25% holds 24–25.
    expect(isRepeat(rate("24.2"), rate("25", "nearly"), true)).toBe(true);
    expect(isRepeat(rate("23.1"), rate("25", "nearly"), true)).toBe(false);
  });
});

describe("printKind", () => {
  it.each([
    ["the first", null, point("227"), "first"],
    ["the first, hedged", null, point("227", 9, "about"), "first"],
    ["the same", point("227.8"), point("227.8"), "repeated"],
    ["a coarser one", point("227.8"), point("227"), "repeated"],
    ["a finer one", point("84"), point("84.07"), "sharpened"],
    // 146.887 is 146.89 rounded and 146.88 cut.
    ["a finer one that neither rounds nor cuts to it", point("146.87"), point("146.887"), "revised"],
    ["a finer one that shows the first was cut", point("227"), point("227.8"), "sharpened"],
    ["another", point("146.87"), point("147.1"), "revised"],
    // A cut of 0.9 is 1.06% of 84.9.
    ["a finer one of another", point("84"), point("84.9"), "revised"],
    ["a number after a hedged one that holds it", point("19.8", 9, "nearly"), point("19.75"), "sharpened"],
    ["a number after a hedged one that does not", point("220", 9, "about"), point("240.11"), "revised"],
    ["a bound that the number satisfies", point("227.8"), moreThan("220"), "repeated"],
    ["a bound that it does not", point("227.8"), moreThan("230"), "kept"],
    ["a hedged one that differs", point("227.8"), point("220", 9, "about"), "kept"],
    ["a closer bound after a bound", moreThan("200"), moreThan("220"), "sharpened"],
    ["a range elsewhere", range("200", "210"), range("220", "230"), "revised"],
  ] as const)("%s", (_, inForce, later, expected) => {
    expect(revisionKindOf(inForce, later, false)).toBe(expected);
  });
});

it("repeats a quotient, which has no last digit", () => {
  // 227.8 over 185 is +23.135…
  const growth = fraction(exact("4280"), exact("185"));
  expect(repeatsNumber(growth, null, rate("23"))).toBe(true);
  expect(repeatsNumber(growth, null, rate("23.135"))).toBe(true);
  expect(repeatsNumber(growth, null, rate("23.2"))).toBe(false);
  expect(repeatsNumber(growth, null, rate("25", "nearly"))).toBe(false);
});

it("decides digits that end at one place as arithmetic does", () => {
  const digits = fc.stringMatching(/^-?[0-9]{1,4}(\.[0-9]{1,3})?$/);
  fc.assert(
    fc.property(digits, digits, fc.boolean(), (one, other, same) => {
      const [inForce, later] = [one, same ? one : other];
      const place = powerOfTen(9 - (inForce.split(".")[1]?.length ?? 0));
      const number = fraction(toBase({ digits: inForce, multiplier: 9 }));
      expect(isRepeat(point(inForce), point(later), false)).toBe(repeatsNumber(number, place, point(later)));
    }),
    { numRuns: runs(5000) },
  );
});
