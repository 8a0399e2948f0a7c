import type { Scales } from "../model/scales";
import { drawArrow } from "./marks/arrow";
import { drawInterval } from "./marks/interval";
import { drawPoint } from "./marks/point";
import { type PathShape, path, polyline, rectangle } from "./svg-primitives";

/** In pixels. */
export const KEY_MARK_SIZE = { width: 20, height: 20 };

/** The marks of the main chart that a legend names. */
export type KeyMarkName =
  | "column"
  | "line"
  | "thinLine"
  | "openColumn"
  | "dashed"
  | "dotted"
  | "point"
  | "about"
  | "range"
  | "central"
  | "floor"
  | "ceiling";

const MIDDLE = 10;
// Values are pixels.
const SCALES: Scales = {
  orientation: "vertical",
  plot: { left: 0, top: 0, right: KEY_MARK_SIZE.width, bottom: KEY_MARK_SIZE.height },
  value: Number,
  along: (position) => position,
  position: (pixel) => pixel,
  at: (along, pixel) => [along, pixel],
  up: -1,
};
const STATED = { role: "stated", outcome: null, key: null, along: MIDDLE } as const;

/** The shapes of a mark in a box of its own. */
export function drawKeyMark(name: KeyMarkName): readonly PathShape[] {
  switch (name) {
    case "column":
      return [path("column", rectangle([1, 5], [19, 18])), path("cap", line(5))];
    case "openColumn":
      return [path("column-open", rectangle([1.5, 5], [18.5, 18])), path("cap", line(5))];
    case "line":
      return [path("series", line(MIDDLE))];
    case "thinLine":
      return [path("series-thin", line(MIDDLE))];
    case "dashed":
      return [path("series-dash", line(MIDDLE))];
    case "dotted":
      return [path("series-dot", line(MIDDLE))];
    case "point":
      return drawPoint({ ...STATED, kind: "point", form: "diamond", value: String(MIDDLE) }, SCALES);
    case "about":
      return drawPoint({ ...STATED, kind: "point", form: "open", value: String(MIDDLE) }, SCALES);
    case "range":
      return drawInterval({ ...STATED, kind: "interval", low: "17", high: "3" }, SCALES);
    case "central":
      return drawInterval({ ...STATED, kind: "interval", low: "17", high: "3", central: "10" }, SCALES);
    case "floor":
      return drawArrow({ ...STATED, kind: "arrow", value: "18", towards: "up" }, SCALES);
    case "ceiling":
      return drawArrow({ ...STATED, kind: "arrow", value: "2", towards: "down" }, SCALES);
  }
}

function line(y: number): string {
  return polyline([
    [1, y],
    [19, y],
  ]);
}
