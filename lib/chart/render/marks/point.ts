import type { PointMark } from "../../model/model";
import type { Scales } from "../../model/scales";
import { diamond, disc, type PathShape, path, polyline } from "../svg-primitives";

/** Half of a diamond's width in pixels. */
export const DIAMOND_RADIUS = 5;
const HALF_TICK = 9;

/** A diamond for a stated point (open when hedged); a dot or a tick of 18 px for a published value. */
export function drawPoint(mark: PointMark, scales: Scales): readonly PathShape[] {
  const pixel = scales.value(mark.value);
  const along = scales.along(mark.along);
  const middle = scales.at(along, pixel);
  switch (mark.form) {
    case "diamond":
      return [path(mark.role === "implied" ? "implied-fill" : "stated-fill", diamond(middle, DIAMOND_RADIUS))];
    case "open":
      return [path("stated-open", diamond(middle, DIAMOND_RADIUS))];
    case "dot":
      return [path(mark.role === "later" ? "later" : "dot", disc(middle, mark.role === "later" ? 4 : 3))];
    case "tick":
      return [path("cap", polyline([scales.at(along - HALF_TICK, pixel), scales.at(along + HALF_TICK, pixel)]))];
  }
}
