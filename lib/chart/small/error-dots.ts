import type { Mark } from "../model/model";
import { scalesOf } from "../model/scales";
import { drawMark } from "../render/draw";
import type { PathShape } from "../render/svg-primitives";

/** A drawing of errors in a table row: a dot for each, and a line at zero, where the outturn was as stated. */
export const ERROR_DOTS_SIZE = { width: 232, height: 24 };
const SIDE = 8;
/** In pixels: nearer dots touch, and are moved up or down. */
const DOT_DISTANCE = 6.5;
/** In pixels, from the middle of the row. */
const OFFSETS = [0, -7, 7];
/** Half of the line at zero, in pixels. */
const HALF_LINE = 9;
const HALF_HEIGHT = ERROR_DOTS_SIZE.height / 2;
/** A drawing is one row; its middle is 0. */
const ROW = [-1, 1] as const;
const MIDDLE = 0;
/** Of percent errors and of points alike. */
const REACHES = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** The narrowest of a few round scales that holds all errors (percent, or points), the same on both sides of zero. */
export function errorReach(errors: readonly number[]): number {
  const largest = Math.max(0, ...errors.map(Math.abs));
  return REACHES.find((reach) => reach >= largest) ?? largest;
}

/** The tick text of the scale with its positions: both ends and zero, where the outturn was as stated. */
export function errorDotsTicks(reach: number, unit: "percent" | "points") {
  const { width } = ERROR_DOTS_SIZE;
  const end = `${reach}${unit === "percent" ? "%" : ""}`;
  return [
    { x: SIDE, text: `−${end}`, anchor: "start" },
    { x: width / 2, text: "0", anchor: "middle" },
    { x: width - SIDE, text: `+${end}`, anchor: "end" },
  ] as const;
}

/** The paths of one row; an error beyond `reach` stands at the edge. */
export function errorDotsPaths(errors: readonly number[], reach: number): readonly PathShape[] {
  const scales = scalesOf({
    orientation: "horizontal",
    box: { ...ERROR_DOTS_SIZE, margins: { top: 0, right: SIDE, bottom: 0, left: SIDE } },
    value: { domain: ["-1", "1"], ticks: [], unit: "", labelled: false },
    along: { domain: ROW },
  });
  const placed = spread(errors.map((error) => Math.max(-1, Math.min(1, error / reach))));
  const common = { outcome: null, key: null } as const;
  const marks: readonly Mark[] = [
    {
      ...common,
      kind: "line",
      role: "frame",
      stroke: "thin",
      dots: false,
      points: [-1, 1].map((end) => ({ along: MIDDLE, value: String(end) })),
    },
    {
      ...common,
      kind: "line",
      role: "frame",
      stroke: "thin",
      dots: false,
      points: [-HALF_LINE, HALF_LINE].map((offset) => ({ along: offset / HALF_HEIGHT, value: "0" })),
    },
    ...placed.map(
      ({ value, offset }): Mark => ({ ...common, kind: "point", role: "observed", form: "dot", along: offset / HALF_HEIGHT, value }),
    ),
  ];
  return marks.flatMap((mark) => drawMark(mark, scales)).filter((shape) => shape.shape === "path");
}

/** Dots that would touch stand above and below one another; where no place is free they coincide, and one is drawn. */
function spread(places: readonly number[]): readonly { readonly value: string; readonly offset: number }[] {
  const halfWidth = ERROR_DOTS_SIZE.width / 2 - SIDE;
  const taken: { readonly place: number; readonly offset: number }[] = [];
  for (const place of places) {
    const near = taken.filter((other) => Math.abs(other.place - place) * halfWidth < DOT_DISTANCE);
    const offset = OFFSETS.find((one) => !near.some((other) => other.offset === one));
    if (offset !== undefined) taken.push({ place, offset });
    else if (!near.some((other) => other.place === place)) taken.push({ place, offset: 0 });
  }
  return taken.map(({ place, offset }) => ({ value: String(place), offset }));
}
