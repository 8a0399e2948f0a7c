import type { CategoryAxis } from "./model";

/** In pixels: positions in a list are counted in lines of text. */
const LINE = 18;

/** A category axis without ticks. */
export function bareAxis(unit: CategoryAxis["unit"], domain: CategoryAxis["domain"]): CategoryAxis {
  return { unit, domain, ticks: [], breaks: [], rules: [] };
}

/** The axis of a list, counted in lines; `height` of the plot in pixels. */
export function rowAxis(height: number): CategoryAxis {
  return bareAxis("row", [0, Math.max(1, height) / LINE]);
}

/** The position on such an axis of a pixel, where the plot begins at `top`. */
export function rowAt(pixel: number, top: number): number {
  return (pixel - top) / LINE;
}
