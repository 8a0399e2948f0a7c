import { scaleLinear, scaleLog } from "d3-scale";
import type { XY } from "../render/svg-primitives";
import type { Box, CategoryAxis, Chart, Orientation } from "./model";

/** Turns values and positions into pixels. */
export type Scales = {
  readonly orientation: Orientation;
  readonly plot: Plot;
  /** Pixel of a value on the value axis. */
  readonly value: (value: string) => number;
  /** Pixel of a position on the category axis. */
  readonly along: (position: number) => number;
  /** The position of a pixel on the category axis. */
  readonly position: (pixel: number) => number;
  /** The point at a pixel of the category axis and one of the value axis. */
  readonly at: (along: number, value: number) => XY;
  /** Sign of a pixel step towards higher values: −1 vertical, +1 horizontal. */
  readonly up: -1 | 1;
};

export type Plot = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export function plotOf({ width, height, margins }: Box): Plot {
  return { left: margins.left, top: margins.top, right: width - margins.right, bottom: height - margins.bottom };
}

/** Pixel of zero, or of the end of the scale that is nearest to it: where columns begin, or would. */
export function baseOf({ value, plot, orientation }: Pick<Scales, "value" | "plot" | "orientation">): number {
  const [least, most] = orientation === "vertical" ? [plot.top, plot.bottom] : [plot.left, plot.right];
  const zero = value("0");
  // A logarithmic scale has no zero.
  if (!Number.isFinite(zero)) return orientation === "vertical" ? plot.bottom : plot.left;
  return Math.max(least, Math.min(most, zero));
}

export function scalesOf({
  orientation,
  box,
  value,
  along,
}: Pick<Chart, "orientation" | "box" | "value"> & { readonly along: Pick<CategoryAxis, "domain"> }): Scales {
  const plot = plotOf(box);
  const isVertical = orientation === "vertical";
  const values = value.isLogarithmic ? scaleLog() : scaleLinear();
  values.domain(value.domain.map(Number)).range(isVertical ? [plot.bottom, plot.top] : [plot.left, plot.right]);
  const positions = scaleLinear(along.domain, isVertical ? [plot.left, plot.right] : [plot.top, plot.bottom]);
  return {
    orientation,
    plot,
    value: (one) => values(Number(one)),
    along: positions,
    position: (pixel) => positions.invert(pixel),
    at: (category, pixel) => (isVertical ? [category, pixel] : [pixel, category]),
    up: isVertical ? -1 : 1,
  };
}
