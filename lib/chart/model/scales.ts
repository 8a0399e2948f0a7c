import { scaleLinear } from "d3-scale";
import type { XY } from "../render/svg-primitives";
import type { Box, Chart, Orientation } from "./model";

/** Turns values and positions into pixels. */
export type Scales = {
  readonly orientation: Orientation;
  readonly plot: Plot;
  /** Pixel of a value on the value axis. */
  readonly value: (value: string) => number;
  /** The point at a position on the category axis and a pixel on the value axis. */
  readonly at: (along: number, pixel: number) => XY;
  /** Sign of a pixel step towards higher values: −1 vertical, +1 horizontal. */
  readonly up: -1 | 1;
};

export type Plot = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export function plotOf({ width, height, margins }: Box): Plot {
  return { left: margins.left, top: margins.top, right: width - margins.right, bottom: height - margins.bottom };
}

export function scalesOf(chart: Pick<Chart, "orientation" | "box" | "value">): Scales {
  const plot = plotOf(chart.box);
  const [low, high] = chart.value.domain;
  const isVertical = chart.orientation === "vertical";
  const scale = scaleLinear()
    .domain([Number(low), Number(high)])
    .range(isVertical ? [plot.bottom, plot.top] : [plot.left, plot.right]);
  return {
    orientation: chart.orientation,
    plot,
    value: (value) => scale(Number(value)),
    at: (along, pixel) => (isVertical ? [along, pixel] : [pixel, along]),
    up: isVertical ? -1 : 1,
  };
}
