import fc from "fast-check";
import { expect, it, test } from "vitest";
import { compareDecimals, exact, halfPowerOfTen, larger, plain, powerOfTen, smaller } from "../../../lib/domain/values/quantity";
import { runs } from "../../support/runs";

/** Numbers as they are stated and computed: signs, zeros, few and many digits, far apart and a last digit apart. */
const decimal = fc
  .record({
    sign: fc.constantFrom("", "-"),
    digits: fc.oneof(fc.bigInt({ min: 0n, max: 30n }), fc.bigInt({ min: 0n, max: 10n ** 28n })),
    power: fc.integer({ min: -30, max: 15 }),
  })
  .map(({ sign, digits, power }) => exact(`${sign}${digits}e${power}`));
const pair = fc.oneof(
  fc.tuple(decimal, decimal),
  decimal.map((one) => [one, one.plus(0)] as const),
  fc.tuple(decimal, fc.integer({ min: -30, max: 15 })).map(([one, power]) => [one, one.plus(powerOfTen(power))] as const),
);

test("compares as decimal.js does, of which it is the answer without a copy", () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      expect(Math.sign(compareDecimals(a, b))).toBe(a.comparedTo(b));
      expect(Math.sign(compareDecimals(b, a))).toBe(b.comparedTo(a));
      expect(smaller(a, b).equals(a.lessThan(b) ? a : b)).toBe(true);
      expect(larger(a, b).equals(a.lessThan(b) ? b : a)).toBe(true);
    }),
    { numRuns: runs(5000) },
  );
});

test.each([
  ["0", "-0", 0],
  ["0", "0.0000001", -1],
  ["0", "-0.0000001", 1],
  ["-240.11", "-240.1", -1],
  ["9999999", "10000000", -1],
  ["10000000", "10000000.0000001", -1],
  ["240110000000", "2.4011e11", 0],
])("%s beside %s is %i", (a, b, sign) => {
  expect(Math.sign(compareDecimals(exact(a), exact(b)))).toBe(sign);
});

it("makes powers of ten and their halves", () => {
  expect([9, 0, -2].map((power) => plain(powerOfTen(power)))).toEqual(["1000000000", "1", "0.01"]);
  expect([9, 0, -2].map((power) => plain(halfPowerOfTen(power)))).toEqual(["500000000", "0.5", "0.005"]);
  expect(halfPowerOfTen(-2)).toBe(halfPowerOfTen(-2));
});
