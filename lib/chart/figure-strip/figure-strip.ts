import { nearestBound } from "../model/bounds";
import type { LineMark, Mark } from "../model/model";
import { scalesOf } from "../model/scales";
import { isHedgedPoint, type StatedBounds } from "../model/stated-bounds";
import { statedMarks } from "../model/stated-marks";
import { spanAxis } from "../model/value-axis";
import { drawMark } from "../render/draw";
import type { PathShape } from "../render/svg-primitives";

/** One stated figure and what was published, on a scale of its own. Values are decimal text in base units or percent. */
export type FigureStripRow = {
  readonly stated: StatedBounds;
  /** In the order of the bases. */
  readonly actuals: readonly {
    readonly value: string;
    /** What an actual that is not one number may be at most, `value` being the least; else null. */
    readonly to: string | null;
    /** What was published first, where the outcome has changed since; else null. */
    readonly before: string | null;
  }[];
};

/** In pixels. */
export const FIGURE_STRIP = { width: 220, height: 26 };
/** A strip is one row. */
const ROW = [0, 1] as const;
const MIDDLE = 0.5;
const SIDE = 10;
/** Half of a line across, as a share of the row: 9 pixels. */
const HALF = 9 / FIGURE_STRIP.height;
const PAD = 0.1;
/** The actual of the first basis is a heavy tick; the others are lines that can be told from it. */
const STROKES = ["solid", "dashed", "dotted"] as const;

/**
 * The paths of a strip: a hairline, the stated mark, a tick for the actual of each basis, and a dotted line over each difference. It has no
 * axis and no text: the numbers stand beside it.
 */
export function figureStripPaths({ stated, actuals }: FigureStripRow): readonly PathShape[] {
  const bounds = [stated.low, stated.high, ...(isHedgedPoint(stated) ? stated.reading : [])];
  const values = [...bounds, ...actuals.flatMap(({ value, to, before }) => [value, to, before])].filter((value) => value !== null);
  const scales = scalesOf({
    orientation: "horizontal",
    box: { ...FIGURE_STRIP, margins: { top: 0, right: SIDE, bottom: 0, left: SIDE } },
    value: { ...spanAxis({ values, multiplier: 0, unit: "", count: 2 }, PAD), ticks: [] },
    along: { domain: ROW },
  });
  const hairline: Mark = {
    kind: "leader",
    role: "frame",
    outcome: null,
    key: null,
    points: [
      [0, scales.along(MIDDLE)],
      [FIGURE_STRIP.width, scales.along(MIDDLE)],
    ],
  };
  const group = { first: { stated, outcome: "pending" as const }, low: stated.low, high: stated.high, key: "" };
  const marks: readonly Mark[] = [
    hairline,
    ...statedMarks(group, MIDDLE, scales).marks,
    ...actuals.flatMap(({ value, to }) => difference(stated, nearest(stated, value, to))),
    ...actuals.flatMap(({ before }) => (before === null ? [] : [across(before, "implied", "solid")])),
    ...actuals.flatMap(({ value, to }) => (to === null ? [] : [span(value, to)])),
    ...actuals.map(({ value }, index) =>
      index === 0
        ? ({ kind: "point", role: "observed", outcome: null, key: null, along: MIDDLE, value, form: "tick" } satisfies Mark)
        : across(value, "observed", STROKES[Math.min(index, 2)] ?? "dotted"),
    ),
  ];
  return marks.flatMap((mark) => drawMark(mark, scales)).filter((shape) => shape.shape === "path");
}

/** The end of an actual that is nearer to what was stated. */
function nearest({ low, high }: StatedBounds, value: string, to: string | null): string {
  if (to === null) return value;
  const bound = low ?? high;
  return bound !== null && Number(to) < Number(bound) ? to : value;
}

function span(low: string, high: string): Mark {
  return { kind: "interval", role: "observed", outcome: null, key: null, along: MIDDLE, low, high };
}

function difference({ low, high }: StatedBounds, value: string): readonly LineMark[] {
  const bound = nearestBound(low, high, value);
  if (bound === null) return [];
  const points = [bound, value].map((one) => ({ along: MIDDLE, value: one }));
  return [{ kind: "line", role: "difference", outcome: null, key: null, points, stroke: "dotted", dots: false }];
}

function across(value: string, role: "observed" | "implied", stroke: LineMark["stroke"]): LineMark {
  const points = [MIDDLE - HALF, MIDDLE + HALF].map((along) => ({ along, value }));
  return { kind: "line", role, outcome: null, key: null, points, stroke, dots: false };
}
