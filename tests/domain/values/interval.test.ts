import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addIntervals,
  asFractions,
  closed,
  containsInterval,
  EVERYTHING,
  type Interval,
  liesBelow,
  reachesAbove,
  reachesBelow,
  subtractIntervals,
} from "../../../lib/domain/values/interval";
import { type Decimal, exact, plain } from "../../../lib/domain/values/quantity";
import { runs } from "../../support/runs";

const between = (low: number | null, high: number | null, lowInclusive = true, highInclusive = true): Interval<Decimal> => ({
  low: low === null ? null : exact(String(low)),
  high: high === null ? null : exact(String(high)),
  lowInclusive: low !== null && lowInclusive,
  highInclusive: high !== null && highInclusive,
});
const text = ({ low, high, lowInclusive, highInclusive }: Interval<Decimal>) =>
  `${lowInclusive ? "[" : "("}${low ? plain(low) : ""},${high ? plain(high) : ""}${highInclusive ? "]" : ")"}`;

describe("sums and differences", () => {
  it.each([
    [between(1, 2), between(10, 20), "[11,22]", "[-19,-8]"],
    [between(1, null), between(10, 20), "[11,)", "[-19,)"],
    [between(1, 2), between(null, 20), "(,22]", "[-19,)"],
    [between(1, 2, false), between(10, 20, true, false), "(11,22)", "(-19,-8]"],
    [between(1, 2), EVERYTHING, "(,)", "(,)"],
  ])("%#", (a, b, sum, difference) => {
    expect(text(addIntervals(a, b))).toBe(sum);
    expect(text(subtractIntervals(a, b))).toBe(difference);
  });
});

describe("where intervals lie", () => {
  it.each([
    // a, b, a reaches below b, above b, a lies below b
    [between(1, 2), between(2, 3), true, false, false],
    [between(1, 2, true, false), between(2, 3), true, false, true],
    [between(1, 2), between(2, 3, false), true, false, true],
    [between(2, 3), between(2, 3, false), true, false, false],
    [between(2, 3, false), between(2, 3), false, false, false],
    [between(1, 5), between(2, 3), true, true, false],
    [between(null, 1), between(2, 3), true, false, true],
    [between(1, null), between(2, null), true, false, false],
    [between(1, 2), EVERYTHING, false, false, false],
  ])("%#", (a, b, below, above, under) => {
    const [first, second] = [asFractions(a), asFractions(b)];
    expect([reachesBelow(first, second), reachesAbove(first, second), liesBelow(first, second)]).toEqual([below, above, under]);
    expect(containsInterval(second, first)).toBe(!below && !above);
  });

  it("contains itself, and never lies below itself", () => {
    fc.assert(
      fc.property(fc.integer(), fc.nat(), (low, width) => {
        const interval = asFractions(closed(exact(String(low)), exact(String(low + width))));
        expect(containsInterval(interval, interval)).toBe(true);
        expect(liesBelow(interval, interval)).toBe(false);
      }),
      { numRuns: runs(500) },
    );
  });
});
