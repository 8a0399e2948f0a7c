import { describe, expect, it } from "vitest";
import { statedBoundsOf } from "../../lib/chart/plan/stated-bounds-of";
import { STRIP_PLOT_SIZE, stripPlotPaths, stripPlotTicks } from "../../lib/chart/small/strip-plot";
import { fitStripScale, placeOn } from "../../lib/chart/small/strip-scale";
import type { StatedValue } from "../../lib/domain/values/stated-value";
import { atLeast, lessThan, point, range, rate } from "../support/ledgers/rows";

/** Pixels left and right of the scale: the length of an arrow at its edge, and one. */
const SIDE = 21;

type Row = { readonly stated: StatedValue; readonly outturns: readonly (string | null)[] };

/** From half to double, and 10 points either way. */
const SCALES = {
  ratio: fitStripScale([{ outturns: [100], bounds: [200] }], "ratio"),
  points: fitStripScale([{ outturns: [0], bounds: [10] }], "points"),
};

function paths({ stated, outturns }: Row, kind: "ratio" | "points") {
  return stripPlotPaths({ stated: statedBoundsOf(stated, kind === "points"), outturns }, SCALES[kind]);
}

const looks = (row: Row, kind: "ratio" | "points" = "ratio") => paths(row, kind)?.map(({ style }) => style) ?? null;

/** The x of the first point of the path with a style. */
function placeOf(row: Row, style: string, kind: "ratio" | "points" = "ratio"): number {
  const path = paths(row, kind)?.find((shape) => shape.style === style);
  return Number(/^M([\d.]+) /.exec(path?.d ?? "")?.[1]);
}

describe("the strip of a figure", () => {
  const outturns = ["200000000000", "100000000000", null, "400000000000"];

  it("has a line for each basis with an outturn, in the order of the bases", () => {
    expect(looks({ stated: point("200"), outturns })).toEqual(["grid", "series", "series-dash", "series-thin", "stated-fill"]);
  });

  it("puts half of the first outturn at the left end, double at the right end and the outturn in the middle", () => {
    const row = { stated: point("200"), outturns };
    expect(placeOf(row, "series")).toBe(STRIP_PLOT_SIZE.width / 2);
    expect(placeOf(row, "series-dash")).toBe(SIDE);
    expect(placeOf(row, "series-thin")).toBe(STRIP_PLOT_SIZE.width - SIDE);
  });

  it("draws a stated value beyond the scale as an arrow inside its edge, and no other mark", () => {
    for (const stated of [atLeast("900"), point("900"), range("900", "950"), point("9")]) {
      const shapes = paths({ stated, outturns }, "ratio") ?? [];
      expect(shapes.filter(({ style }) => style.startsWith("stated")).map(({ style }) => style)).toEqual(["stated"]);
      const xs = [...(shapes.at(-1)?.d ?? "").matchAll(/[ML]([\d.]+) /g)].map(([, x]) => Number(x));
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...xs)).toBeLessThanOrEqual(STRIP_PLOT_SIZE.width);
    }
  });

  it.each([
    [range("180", "220"), ["stated-fill", "stated"]],
    [atLeast("180"), ["stated"]],
    [lessThan("220"), ["stated"]],
  ])("%j is drawn by its shape", (stated, expected) => {
    expect(looks({ stated, outturns: ["200000000000"] })?.slice(2)).toEqual(expected);
  });

  it("draws a hedged point as an open diamond on its reading", () => {
    expect(looks({ stated: point("200", 9, "about"), outturns: ["200000000000"] })?.slice(2)).toEqual([
      "reading",
      "reading-end",
      "stated-open",
    ]);
  });

  it("places rates by percentage points from the first outturn", () => {
    expect(placeOf({ stated: rate("30"), outturns: ["26.3", "36.3"] }, "series-dash", "points")).toBe(STRIP_PLOT_SIZE.width - SIDE);
  });

  it("is empty without an outturn, or when a level is not positive", () => {
    expect(looks({ stated: point("200"), outturns: [null] })).toBeNull();
    expect(looks({ stated: point("-2"), outturns: ["100"] })).toBeNull();
  });
});

describe("the scale of the strips", () => {
  const row = (bound: number) => ({ outturns: [100], bounds: [bound] });

  it.each([
    [
      [99, 101],
      ["98", "100", "102"],
    ],
    [
      [97, 108],
      ["90", "100", "110"],
    ],
    [
      [60, 130],
      ["50", "100", "150"],
    ],
    [
      [60, 190],
      ["50", "100", "200"],
    ],
    [
      [20, 190],
      ["10", "100", "1000"],
    ],
  ])("fits %j percent of the actual", (bounds, ticks) => {
    expect(fitStripScale(bounds.map(row), "ratio").ticks).toEqual(ticks);
  });

  it("fits rates by points, and every basis of a row", () => {
    expect(fitStripScale([{ outturns: [5, 9], bounds: [4.2] }], "points").ticks).toEqual(["−5", "0", "+5"]);
  });

  it("lets one row in seven lie beyond it, so that the others can be told apart", () => {
    const near = [96, 97, 98, 99, 101, 104];
    expect(fitStripScale([...near, 400].map(row), "ratio").ticks).toEqual(["95", "100", "105"]);
    expect(fitStripScale([...near.slice(1), 400].map(row), "ratio").ticks).toEqual(["25", "100", "400"]);
  });

  it("holds whatever is left where nothing can be drawn", () => {
    expect(fitStripScale([], "ratio").ticks).toEqual(["98", "100", "102"]);
    expect(fitStripScale([row(-5), { outturns: [], bounds: [1] }], "ratio").ticks).toEqual(["98", "100", "102"]);
    expect(fitStripScale([row(1e9)], "points").ticks).toEqual(["−200", "0", "+200"]);
  });

  it("puts the outturn in the middle and the reach at the edges", () => {
    const [share, factor] = [fitStripScale([row(105)], "ratio"), fitStripScale([row(350)], "ratio")];
    expect([placeOn(share, 100, 100), placeOn(share, 105, 100), placeOn(share, 95, 100)].map((at) => at.toFixed(6))).toEqual([
      "0.000000",
      "1.000000",
      "-1.000000",
    ]);
    expect([placeOn(factor, 25, 100), placeOn(factor, 50, 100), placeOn(factor, 400, 100)].map((at) => at.toFixed(6))).toEqual([
      "-1.000000",
      "-0.500000",
      "1.000000",
    ]);
  });

  it("has its tick text below the edges and the middle of the scale", () => {
    expect(stripPlotTicks(SCALES.points)).toEqual([
      { x: SIDE, text: "−10", anchor: "middle" },
      { x: STRIP_PLOT_SIZE.width / 2, text: "0", anchor: "middle" },
      { x: STRIP_PLOT_SIZE.width - SIDE, text: "+10", anchor: "middle" },
    ]);
  });
});
