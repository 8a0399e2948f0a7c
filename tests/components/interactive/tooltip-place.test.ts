import { describe, expect, it } from "vitest";
import { tooltipPlace } from "@/components/charts/interactive/tooltip/tooltip-place";

const within = { left: 0, top: 0, right: 1200, bottom: 500 };
const size = { width: 300, height: 200 };

describe("a tooltip", () => {
  it("stands beside its period, on the side with fewer marks", () => {
    const slot = { left: 600, top: 30, right: 680, bottom: 400 };
    const column = (x: number) => [60, 160, 260, 360, 460].map((y) => [x, y] as const);
    const [right, left] = [[700, 750].flatMap(column), [300, 350, 400].flatMap(column)];
    expect(tooltipPlace(size, slot, [...right, ...left], within)[0]).toBe(694);
    expect(tooltipPlace(size, slot, [...right, ...right, ...left], within)[0]).toBe(286);
  });
  it("moves up or down to where no marks are", () => {
    const slot = { left: 600, top: 30, right: 680, bottom: 480 };
    const marks = [100, 300, 500, 700, 900, 1100].map((x) => [x, 60] as const);
    const [, y] = tooltipPlace(size, slot, marks, within);
    expect(y).toBeGreaterThanOrEqual(60);
  });
  it.each([
    ["at the left edge", { left: 0, top: 30, right: 80, bottom: 400 }],
    ["at the right edge", { left: 1120, top: 30, right: 1200, bottom: 400 }],
    ["as wide as the chart", { left: 0, top: 100, right: 1200, bottom: 140 }],
    ["at a mark in a corner", { left: 1190, top: 490, right: 1190, bottom: 490 }],
  ])("%s stays inside and beside what it is about", (_, about) => {
    const [x, y] = tooltipPlace(size, about, [], within);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + size.width).toBeLessThanOrEqual(1200);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + size.height).toBeLessThanOrEqual(500);
    const isBeside = x >= about.right || x + size.width <= about.left;
    const isStacked = y >= about.bottom || y + size.height <= about.top;
    expect(isBeside || isStacked).toBe(true);
  });
  it("larger than its room begins at the corner", () => {
    expect(tooltipPlace({ width: 400, height: 900 }, within, [], { left: 5, top: 7, right: 300, bottom: 300 })).toEqual([5, 7]);
  });
});

describe("a tooltip of a mark", () => {
  it("begins beside it, so that a pointer can go over, also where it covers more marks there", () => {
    const mark = { left: 587, top: 187, right: 613, bottom: 213 };
    const marks = [640, 660, 680, 540, 520, 500].flatMap((x) => [150, 200, 250, 300].map((y) => [x, y] as const));
    const [x, y] = tooltipPlace(size, mark, marks, within);
    const across = Math.max(x - mark.right, mark.left - x - size.width, 0);
    const down = Math.max(y - mark.bottom, mark.top - y - size.height, 0);
    expect(Math.hypot(across, down)).toBeLessThanOrEqual(15);
  });
});
