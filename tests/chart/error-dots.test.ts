import { describe, expect, it } from "vitest";
import { ERROR_DOTS_SIZE, errorDotsPaths, errorDotsTicks, errorReach } from "../../lib/chart/small/error-dots";

const { width } = ERROR_DOTS_SIZE;

/** Left ends of the dots, in pixels. */
function dots(errors: readonly number[], reach: number): readonly number[] {
  return errorDotsPaths(errors, reach)
    .filter(({ style }) => style === "dot")
    .map(({ d }) => Number(/^M([\d.]+) /.exec(d)?.[1]));
}

describe("the errors of one speaker in a row", () => {
  it.each([
    [[], 0.5],
    [[0.4, -0.5], 0.5],
    [[6.3, -11], 20],
    [[-85.6], 100],
    [[4000], 4000],
  ])("%j fit a scale to %d on both sides of zero", (errors, reach) => {
    expect(errorReach(errors)).toBe(reach);
  });

  it("has a dot for each: above zero to the right, a larger error further out, none outside the drawing", () => {
    const [above = 0, below = 0, zero = 0, beyond = 0, ...more] = dots([10, -10, 0, 900], 20);
    expect(more).toEqual([]);
    expect(above - zero).toBeCloseTo(zero - below, 5);
    expect(above).toBeGreaterThan(zero);
    expect(beyond).toBeLessThan(width);
  });

  it("moves dots that would touch up and down, and draws no dot twice", () => {
    const shapes = errorDotsPaths([5, 5, 5, 5, 5.1, -5], 20);
    const paths = shapes.map(({ d }) => d);
    expect(new Set(paths).size).toBe(paths.length);
    expect(dots([5, 5, 5, 5, 5.1, -5], 20)).toHaveLength(5);
  });

  it("draws its axis and the line at zero where there is no error", () => {
    expect(errorDotsPaths([], 1)).toHaveLength(2);
  });

  it("names both ends of the scale with their signs", () => {
    expect(errorDotsTicks(20, "percent").map(({ text }) => text)).toEqual(["−20%", "0", "+20%"]);
    expect(errorDotsTicks(0.5, "points").map(({ text }) => text)).toEqual(["−0.5", "0", "+0.5"]);
  });
});
