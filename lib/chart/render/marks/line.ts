import type { LineMark } from "../../model/model";
import type { Scales } from "../../model/scales";
import type { PathStyleName } from "../styles";
import { disc, type PathShape, path, polyline, type XY } from "../svg-primitives";

const DOT_RADIUS = 3;

/** A line that breaks at null values. A single value between two breaks is a dot, so that it can be seen. */
export function drawLine(mark: LineMark, scales: Scales): readonly PathShape[] {
  const points = mark.points.map(({ along, value }) => (value === null ? null : scales.at(scales.along(along), scales.value(value))));
  return drawLineThrough(points, mark);
}

/** The same through points in pixels. */
export function drawLineThrough(points: readonly (XY | null)[], mark: Pick<LineMark, "role" | "stroke" | "dots">): readonly PathShape[] {
  const stretches = stretchesOf(points);
  const joined = stretches.filter((points) => points.length > 1);
  const dotted = mark.dots ? stretches.flat() : stretches.filter((points) => points.length === 1).flat();
  const shapes: PathShape[] = [];
  if (joined.length > 0) shapes.push(path(lineStyle(mark), joined.map(polyline).join("")));
  if (dotted.length > 0) shapes.push(path(dotStyle(mark), dotted.map((point) => disc(point, DOT_RADIUS)).join("")));
  return shapes;
}

function stretchesOf(points: readonly (XY | null)[]): readonly (readonly XY[])[] {
  const stretches: XY[][] = [];
  let open: XY[] | null = null;
  for (const point of points) {
    if (point === null) {
      open = null;
      continue;
    }
    if (open === null) {
      open = [];
      stretches.push(open);
    }
    open.push(point);
  }
  return stretches;
}

function lineStyle({ role, stroke }: Pick<LineMark, "role" | "stroke">): PathStyleName {
  switch (role) {
    case "observed":
    case "provisional":
      return observedStyle(stroke);
    case "part":
      return "part";
    case "later":
      return "later-line";
    case "stated":
    case "reading":
      return "stated-thin";
    case "implied":
      return stroke === "solid" ? "implied" : "implied-dash";
    case "lastYear":
      return "last-year";
    case "asOf":
      return "as-of";
    case "difference":
      return "difference";
    case "frame":
      return "grid";
  }
}

function observedStyle(stroke: LineMark["stroke"]): PathStyleName {
  switch (stroke) {
    case "solid":
      return "series";
    case "dashed":
      return "series-dash";
    case "dotted":
      return "series-dot";
    case "thin":
      return "series-thin";
    case "thinDashed":
      return "series-thin-dash";
    case "thinDotted":
      return "series-thin-dot";
  }
}

function dotStyle({ role }: Pick<LineMark, "role">): PathStyleName {
  if (role === "stated" || role === "reading" || role === "asOf") return "stated-fill";
  if (role === "implied" || role === "lastYear") return "implied-fill";
  return role === "later" ? "later" : "dot";
}
