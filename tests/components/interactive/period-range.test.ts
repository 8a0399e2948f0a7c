import { describe, expect, it } from "vitest";
import { clampRange, moveEdge, panRange, rangeBetween, zoomRange } from "@/components/charts/interactive/range/period-range";
import { pinchedRange, wheelFactor } from "@/components/charts/interactive/range/pinch";
import { rangeAfterHandleKey, rangeAfterKey, rangeAfterWindowKey } from "@/components/charts/interactive/range/range-keys";

const range = (from: number, to: number) => ({ from, to });

describe("a range of periods", () => {
  it.each([
    ["lies inside already", range(2, 5), 10, range(2, 5)],
    ["begins before the first", range(-3, 4), 10, range(0, 7)],
    ["ends after the last", range(8, 14), 10, range(4, 10)],
    ["is longer than all", range(-3, 20), 10, range(0, 10)],
    ["is one period: two are shown", range(4, 5), 10, range(4, 6)],
    ["is one period of one", range(0, 1), 1, range(0, 1)],
    ["is empty, of none", range(0, 3), 0, range(0, 0)],
  ])("%s", (_, given, count, expected) => {
    expect(clampRange(given, count)).toEqual(expected);
  });

  it("zooms in around a place, which keeps its share of the range", () => {
    expect(zoomRange(range(0, 12), 12, 0.5)).toEqual(range(3, 9));
    expect(zoomRange(range(0, 12), 12, 0.5, 0)).toEqual(range(0, 6));
    expect(zoomRange(range(0, 12), 12, 0.5, 1)).toEqual(range(6, 12));
  });

  it("changes by one period at least, shows two at least and all at most", () => {
    expect(zoomRange(range(3, 6), 12, 0.99)).toEqual(range(4, 6));
    expect(zoomRange(range(3, 5), 12, 0.1)).toEqual(range(3, 5));
    expect(zoomRange(range(3, 6), 12, 1.01, 0)).toEqual(range(3, 7));
    expect(zoomRange(range(1, 11), 12, 9)).toEqual(range(0, 12));
  });

  it.each([0, 0.2, 0.5, 0.9, 1])("zoomed in and out again around %d contains what it had", (at) => {
    const before = range(100, 160);
    const after = zoomRange(zoomRange(before, 480, 0.5, at), 480, 2, at);
    expect(after.from).toBeLessThanOrEqual(before.from + 1);
    expect(after.to).toBeGreaterThanOrEqual(before.to - 1);
  });

  it("moves no farther than the first and the last period", () => {
    expect(panRange(range(3, 6), 2, 12)).toEqual(range(5, 8));
    expect(panRange(range(3, 6), -9, 12)).toEqual(range(0, 3));
    expect(panRange(range(3, 6), 99, 12)).toEqual(range(9, 12));
  });

  it("is drawn in either direction", () => {
    expect(rangeBetween(2, 5, 12)).toEqual(range(2, 6));
    expect(rangeBetween(5, 2, 12)).toEqual(range(2, 6));
    expect(rangeBetween(11, 11, 12)).toEqual(range(10, 12));
  });

  it("has edges that never cross", () => {
    expect(moveEdge(range(3, 6), "from", 9, 12)).toEqual(range(4, 6));
    expect(moveEdge(range(3, 6), "from", -1, 12)).toEqual(range(0, 6));
    expect(moveEdge(range(3, 6), "to", 0, 12)).toEqual(range(3, 5));
    expect(moveEdge(range(3, 6), "to", 99, 12)).toEqual(range(3, 12));
  });
});

describe("keys", () => {
  it.each([
    ["+", range(2, 10)],
    ["=", range(2, 10)],
    ["-", range(0, 18)],
    ["0", null],
    ["a", undefined],
    ["ArrowLeft", undefined],
  ])("%s on the chart", (key, expected) => {
    expect(rangeAfterKey(key, range(0, 12), 24, 0.5)).toEqual(expected);
  });

  it.each([
    ["ArrowLeft", range(3, 12)],
    ["ArrowRight", range(5, 12)],
    ["PageDown", range(2, 12)],
    ["PageUp", range(6, 12)],
    ["Home", range(0, 12)],
    ["End", range(10, 12)],
    ["Tab", undefined],
  ])("%s on the first handle", (key, expected) => {
    expect(rangeAfterHandleKey(key, "from", range(4, 12), 24)).toEqual(expected);
  });

  it.each([
    ["ArrowLeft", range(3, 11)],
    ["PageUp", range(12, 20)],
    ["End", range(16, 24)],
    ["Home", range(0, 8)],
    ["Enter", undefined],
  ])("%s on the window between them", (key, expected) => {
    expect(rangeAfterWindowKey(key, range(4, 12), 24)).toEqual(expected);
  });
});

describe("two fingers", () => {
  const plot = { from: 100, to: 1100 };
  it("that part show fewer periods around the place between them", () => {
    expect(pinchedRange(range(0, 20), 20, plot, [550, 650], [500, 700])).toEqual(range(5, 15));
    expect(pinchedRange(range(0, 20), 20, plot, [100, 200], [50, 250])).toEqual(range(1, 11));
  });
  it("that close show more", () => {
    expect(pinchedRange(range(5, 15), 20, plot, [500, 700], [550, 650])).toEqual(range(0, 20));
  });
  it("that tremble, or touch each other, change nothing", () => {
    expect(pinchedRange(range(5, 15), 20, plot, [500, 700], [498, 703])).toEqual(range(5, 15));
    expect(pinchedRange(range(5, 15), 20, plot, [500, 503], [500, 512])).toEqual(range(5, 15));
  });
});

describe("the wheel", () => {
  it("shows more downwards and fewer upwards, in pixels, lines or pages", () => {
    expect(wheelFactor(240, 0)).toBe(2);
    expect(wheelFactor(-240, 0)).toBe(0.5);
    expect(wheelFactor(15, 1)).toBe(2);
    expect(wheelFactor(0, 2)).toBe(1);
  });
});

describe("no more than fit", () => {
  it("are between the edges: the other edge comes along", () => {
    expect(moveEdge(range(10, 25), "from", 4, 480, 15)).toEqual(range(4, 19));
    expect(moveEdge(range(10, 25), "to", 40, 480, 15)).toEqual(range(25, 40));
  });
  it("are shown by zooming out", () => {
    expect(zoomRange(range(10, 22), 480, 2, 0, 15)).toEqual(range(10, 25));
    expect(rangeAfterKey("-", range(10, 25), 480, 0.5, 15)).toEqual(range(10, 25));
  });
});
