import type { Mark } from "../model/model";
import { scalesOf } from "../model/scales";
import { drawMark } from "../render/draw";
import type { PathShape } from "../render/svg-primitives";

/** A drawing of errors in a table row: a dot for each, and a line at zero, where the outturn was as stated. */
export const ERROR_DOTS_SIZE = { width: 232, height: 24 };
const SIDE = 8;
const MIDDLE = ERROR_DOTS_SIZE.height / 2;
/** Of percent errors and of points alike. */
const REACHES = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** The narrowest of a few round scales that holds all errors (percent, or points), the same on both sides of zero. */
export function errorReach(errors: readonly number[]): number {
  const largest = Math.max(0, ...errors.map(Math.abs));
  return REACHES.find((reach) => reach >= largest) ?? largest;
}

/** The paths of one row; an error beyond `reach` stands at the edge. */
export function errorDotsPaths(errors: readonly number[], reach: number): readonly PathShape[] {
  const scales = scalesOf({
    orientation: "horizontal",
    box: { ...ERROR_DOTS_SIZE, margins: { top: 0, right: SIDE, bottom: 0, left: SIDE } },
    value: { domain: ["-1", "1"], ticks: [], unit: "", labelled: false },
  });
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
      role: "observed",
      stroke: "solid",
      dots: false,
      points: [3, ERROR_DOTS_SIZE.height - 3].map((along) => ({ along, value: "0" })),
    },
    ...errors.map(
      (error): Mark => ({
        ...common,
        kind: "point",
        role: "stated",
        form: "diamond",
        along: MIDDLE,
        value: String(Math.max(-1, Math.min(1, error / reach))),
      }),
    ),
  ];
  return marks.flatMap((mark) => drawMark(mark, scales)).filter((shape) => shape.shape === "path");
}
