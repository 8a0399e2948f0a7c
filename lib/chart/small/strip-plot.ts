import type { Anchor, LineMark, Mark } from "../model/model";
import { scalesOf } from "../model/scales";
import type { StatedBounds } from "../model/stated-bounds";
import { drawMark } from "../render/draw";
import { EDGE_ARROW_REACH } from "../render/marks/arrow";
import type { PathShape } from "../render/svg-primitives";
import { placeOn, type StripScale } from "./strip-scale";

/** One figure on a strip: the stated value and the outturn on each basis, in base units or percent. */
export type StripPlotRow = {
  readonly stated: StatedBounds;
  /** In the order of the bases shown; null when a basis has no single number. */
  readonly outturns: readonly (string | null)[];
};

export const STRIP_PLOT_SIZE = { width: 134, height: 20 };
/** An arrow at the edge, and the one of a floor that stands there, keep inside the drawing. */
const SIDE = EDGE_ARROW_REACH + 1;
/** In half widths: a mark up to here still stands inside the drawing. */
const EDGE = 1.02;
/** A strip is one row. */
const ROW = [0, 1] as const;
const MIDDLE = 0.5;
/** One pixel of a row. */
const PIXEL = 1 / STRIP_PLOT_SIZE.height;
const STROKES: readonly LineMark["stroke"][] = ["solid", "dashed", "dotted"];

/** The tick text of a scale with its positions. */
export function stripPlotTicks({
  ticks: [low, middle, high],
}: StripScale): readonly { readonly x: number; readonly text: string; readonly anchor: Anchor }[] {
  return [
    { x: SIDE, text: low, anchor: "middle" },
    { x: STRIP_PLOT_SIZE.width / 2, text: middle, anchor: "middle" },
    { x: STRIP_PLOT_SIZE.width - SIDE, text: high, anchor: "middle" },
  ];
}

/**
 * The paths of one row: the stated mark and a line per outturn, solid, dashed and dotted by basis. The first outturn stands in
 * the middle; a stated value beyond the scale is an arrow at its edge. Null without an outturn, and for a level that is not positive.
 */
export function stripPlotPaths(row: StripPlotRow, scale: StripScale): readonly PathShape[] | null {
  const published = row.outturns.flatMap((outturn, basis) => (outturn === null ? [] : [{ basis, value: Number(outturn) }]));
  const reference = published[0]?.value;
  const [low, high] = [row.stated.low, row.stated.high].map((bound) => (bound === null ? null : Number(bound)));
  if (reference === undefined || (scale.kind === "ratio" && !isPositive([reference, low, high]))) return null;
  const place = (value: number) => placeOn(scale, value, reference);
  const at = (value: number) => String(Math.max(-1, Math.min(1, place(value))));
  const scales = scalesOf({
    orientation: "horizontal",
    box: { ...STRIP_PLOT_SIZE, margins: { top: 0, right: SIDE, bottom: 0, left: SIDE } },
    value: { domain: ["-1", "1"], ticks: [], unit: "", labelled: false },
    along: { domain: ROW },
  });
  const marks: readonly Mark[] = [
    line(
      "frame",
      "thin",
      [-1, 1].map((end) => ({ along: MIDDLE, value: String(end) })),
    ),
    ...published.map(({ basis, value }) =>
      line(
        "observed",
        STROKES[basis] ?? "thin",
        [PIXEL, 1 - PIXEL].map((along) => ({ along, value: at(value) })),
      ),
    ),
    ...(edgeMark(low ?? null, high ?? null, place) ?? statedMarks(row, low ?? null, high ?? null, at)),
  ];
  return marks.flatMap((mark) => drawMark(mark, scales)).filter((shape) => shape.shape === "path");
}

function statedMarks({ stated }: StripPlotRow, low: number | null, high: number | null, at: (value: number) => string): readonly Mark[] {
  const common = { role: "stated", outcome: null, key: null, along: MIDDLE } as const;
  const [from, to] = [at(low ?? high ?? 0), at(high ?? low ?? 0)];
  switch (stated.shape) {
    case "point": {
      const [from_, to_] = stated.reading;
      const whisker = stated.hedge !== null && from_ !== null && to_ !== null;
      const diamond: Mark = { ...common, kind: "point", value: from, form: stated.hedge === null ? "diamond" : "open" };
      if (!whisker) return [diamond];
      return [{ ...common, role: "reading", kind: "interval", low: at(Number(from_)), high: at(Number(to_)) }, diamond];
    }
    case "range":
      return [{ ...common, kind: "interval", low: from, high: to }];
    case "floor":
      return [{ ...common, kind: "arrow", value: from, towards: "up" }];
    case "ceiling":
      return [{ ...common, kind: "arrow", value: to, towards: "down" }];
  }
}

function line(role: LineMark["role"], stroke: LineMark["stroke"], points: LineMark["points"]): LineMark {
  return { kind: "line", role, outcome: null, key: null, points, stroke, dots: false };
}

/** An arrow at the edge for a stated value that lies wholly beyond the scale; null for another. */
function edgeMark(low: number | null, high: number | null, place: (value: number) => number): readonly Mark[] | null {
  const arrow = (value: "-1" | "1", towards: "up" | "down"): readonly Mark[] => [
    { kind: "arrow", role: "stated", outcome: null, key: null, along: MIDDLE, value, towards, atEdge: true },
  ];
  if (low !== null && place(low) > EDGE) return arrow("1", "up");
  if (high !== null && place(high) < -EDGE) return arrow("-1", "down");
  return null;
}

function isPositive(values: readonly (number | null | undefined)[]): boolean {
  return values.every((value) => value === null || value === undefined || value > 0);
}
