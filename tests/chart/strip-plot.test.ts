import { describe, expect, it } from "vitest";
import { statedBoundsOf } from "../../lib/chart/plan/stated-bounds-of";
import { STRIP_PLOT_SIZE, stripPlotPaths } from "../../lib/chart/small/strip-plot";
import type { StatedValue } from "../../lib/domain/values/stated-value";
import { atLeast, lessThan, point, range, rate } from "../support/ledgers/rows";

type Row = { readonly stated: StatedValue; readonly outturns: readonly (string | null)[] };

function paths({ stated, outturns }: Row, kind: "ratio" | "points") {
  return stripPlotPaths({ stated: statedBoundsOf(stated, kind === "points"), outturns }, kind);
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
    expect(placeOf(row, "series-dash")).toBe(8);
    expect(placeOf(row, "series-thin")).toBe(STRIP_PLOT_SIZE.width - 8);
  });

  it("puts values beyond the scale at its edge", () => {
    expect(placeOf({ stated: atLeast("900"), outturns }, "stated")).toBe(STRIP_PLOT_SIZE.width - 8);
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
    expect(placeOf({ stated: rate("30"), outturns: ["26.3", "36.3"] }, "series-dash", "points")).toBe(STRIP_PLOT_SIZE.width - 8);
  });

  it("is empty without an outturn, or when a level is not positive", () => {
    expect(looks({ stated: point("200"), outturns: [null] })).toBeNull();
    expect(looks({ stated: point("-2"), outturns: ["100"] })).toBeNull();
  });
});
