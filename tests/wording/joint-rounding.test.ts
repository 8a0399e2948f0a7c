import { Decimal } from "decimal.js";
import fc from "fast-check";
import { expect, it } from "vitest";
import { roundJointly } from "@/lib/wording/joint-rounding";
import { runs } from "../support/runs";

const digits = fc.record({
  whole: fc.integer({ min: -99_999, max: 99_999 }),
  places: fc.integer({ min: 0, max: 6 }),
  power: fc.constantFrom(0, 3, 6, 9, 12),
});
const decimal = digits.map(({ whole, places, power }) => new Decimal(`${whole}e${power - places}`));

it("keeps printed actual − printed bound = printed difference, and the side that it lies on", () => {
  fc.assert(
    fc.property(decimal, decimal, fc.boolean(), (actual, bound, isRate) => {
      const rounded = roundJointly(actual, bound, isRate);
      expect(rounded.actual.minus(bound).equals(rounded.difference)).toBe(true);
      expect(rounded.difference.comparedTo(0)).toBe(actual.comparedTo(bound));
      const moved = rounded.actual.minus(actual).abs();
      expect(moved.isZero() || moved.lessThanOrEqualTo(actual.abs().times("0.05")) || isRate || actual.abs().lessThan(1)).toBe(true);
    }),
    { numRuns: runs(1000) },
  );
});

it.each([
  ["240110000000", "230000000000", false, "240100000000", "10100000000"],
  ["447460000000", "450000000000", false, "447500000000", "-2500000000"],
  ["23.135135135135135135", "30", true, "23.1", "-6.9"],
  // An exact half, and a bound with more digits than a glance has.
  ["450950000000", null, false, "450950000000", "0"],
  ["27227648502", "18600000000", false, "27200000000", "8600000000"],
  ["200010000000", "200000000000", false, "200010000000", "10000000"],
] as const)("%s against %s (a rate: %s) prints as %s and %s", (actual, bound, isRate, printed, difference) => {
  const rounded = roundJointly(new Decimal(actual), bound === null ? null : new Decimal(bound), isRate);
  expect([rounded.actual.toFixed(), rounded.difference.toFixed()]).toEqual([printed, difference]);
});
