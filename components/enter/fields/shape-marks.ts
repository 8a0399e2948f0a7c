import type { Scales } from "@/lib/chart/model/scales";
import { drawArrow } from "@/lib/chart/render/marks/arrow";
import { drawInterval } from "@/lib/chart/render/marks/interval";
import { drawPoint } from "@/lib/chart/render/marks/point";
import type { PathShape } from "@/lib/chart/render/svg-primitives";
import type { Shape } from "@/lib/domain/values/stated-value";

// Box of 14 by 22 pixels; values are pixels.
const SCALES: Scales = {
  orientation: "vertical",
  plot: { left: 0, top: 0, right: 14, bottom: 22 },
  value: Number,
  along: (position) => position,
  position: (pixel) => pixel,
  at: (along, pixel) => [along, pixel],
  up: -1,
};
const MIDDLE = 7;

/** The chart mark of each shape. */
export const SHAPE_MARKS: readonly { readonly shape: Shape; readonly paths: readonly PathShape[] }[] = [
  {
    shape: "range",
    paths: drawInterval({ kind: "interval", role: "stated", outcome: null, key: null, along: MIDDLE, low: "17", high: "5" }, SCALES),
  },
  {
    shape: "point",
    paths: drawPoint({ kind: "point", role: "stated", outcome: null, key: null, form: "diamond", along: MIDDLE, value: "11" }, SCALES),
  },
  {
    shape: "floor",
    paths: drawArrow({ kind: "arrow", role: "stated", outcome: null, key: null, along: MIDDLE, value: "19.5", towards: "up" }, SCALES),
  },
  {
    shape: "ceiling",
    paths: drawArrow({ kind: "arrow", role: "stated", outcome: null, key: null, along: MIDDLE, value: "2.5", towards: "down" }, SCALES),
  },
];
