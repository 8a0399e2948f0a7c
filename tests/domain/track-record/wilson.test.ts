import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wilsonInterval } from "../../../lib/domain/track-record/wilson";
import { runs } from "../../support/runs";

describe("wilsonInterval", () => {
  // p = 0.2, N = 10, z² = 3.841458821: middle (0.2 + 0.19207294) / 1.38414588 = 0.28325983,
  // reach 1.95996398·√(0.016 + 0.00960365) / 1.38414588 = 0.22657690.
  it("of 2 in 10 on 10 periods is 5.7% to 51.0%", () => {
    const { low, high } = wilsonInterval(2, 10, 10)!;
    expect(Number(low)).toBeCloseTo(0.05668215, 7);
    expect(Number(high)).toBeCloseTo(0.50983753, 7);
  });

  // All of 5: the low end is N / (N + z²) = 5 / 8.841458821.
  it("of all reaches 1, of none 0", () => {
    expect(wilsonInterval(5, 5, 5)).toMatchObject({ high: "1" });
    expect(Number(wilsonInterval(5, 5, 5)!.low)).toBeCloseTo(5 / 8.841458820694124, 12);
    expect(wilsonInterval(0, 5, 5)).toMatchObject({ low: "0" });
  });

  it("is wider when the same figures are about fewer periods", () => {
    const [many, few] = [wilsonInterval(10, 20, 20)!, wilsonInterval(10, 20, 5)!];
    expect(Number(few.low)).toBeLessThan(Number(many.low));
    expect(Number(few.high)).toBeGreaterThan(Number(many.high));
  });

  it("is null without figures", () => {
    expect(wilsonInterval(0, 0, 0)).toBeNull();
  });

  it("mirrors: k of n and n − k of n add up to 1, and the share lies within", () => {
    const counts = fc.tuple(fc.nat(40), fc.nat(40), fc.integer({ min: 1, max: 40 })).filter(([k, rest]) => k + rest > 0);
    fc.assert(
      fc.property(counts, ([k, rest, periods]) => {
        const n = k + rest;
        const [own, other] = [wilsonInterval(k, n, periods)!, wilsonInterval(rest, n, periods)!];
        expect(Number(own.low) + Number(other.high)).toBeCloseTo(1, 14);
        expect(Number(own.low)).toBeLessThanOrEqual(k / n);
        expect(Number(own.high)).toBeGreaterThanOrEqual(k / n);
      }),
      { numRuns: runs(500) },
    );
  });
});
