import { describe, expect, it } from "vitest";
import { nearestPlace, nextPlace } from "@/components/charts/interactive/keyboard-navigation";
import type { MarkPlace } from "../../lib/chart/plan/mark-places";

const places: readonly MarkPlace[] = [
  [10, 10],
  [30, 10],
  [200, 100],
].map(([x = 0, y = 0]) => ({ key: `${x}`, at: [x, y], cards: [] }));

describe("keys", () => {
  it.each([
    ["ArrowRight", null, 0],
    ["ArrowRight", 0, 1],
    ["ArrowDown", 2, 2],
    ["ArrowLeft", null, 2],
    ["ArrowUp", 1, 0],
    ["ArrowLeft", 0, 0],
    ["Home", 2, 0],
    ["End", 0, 2],
    ["Escape", 1, null],
    ["a", 1, undefined],
    ["Tab", 1, undefined],
  ])("%s from %s leads to %s", (key, from, to) => {
    expect(nextPlace(key, from, 3)).toBe(to);
  });
});

describe("the mark pointed at", () => {
  it("is the nearest", () => {
    expect(nearestPlace(places, [22, 10])).toBe(1);
    expect(nearestPlace(places, [12, 12])).toBe(0);
  });

  it("is none beyond the touch radius", () => {
    expect(nearestPlace(places, [100, 60])).toBeNull();
    expect(nearestPlace(places, [229, 100])).toBeNull();
    expect(nearestPlace(places, [228, 100])).toBe(2);
  });
});
