import type { Anchor, LineMark, Mark } from "../model/model";
import { scalesOf } from "../model/scales";
import type { StatedBounds } from "../model/stated-bounds";
import { drawMark } from "../render/draw";
import type { PathShape } from "../render/svg-primitives";

/** One figure on a strip: the stated value and the outturn on each basis, in base units or percent. */
export type StripPlotRow = {
  readonly stated: StatedBounds;
  /** In the order of the bases shown; null when a basis has no single number. */
  readonly outturns: readonly (string | null)[];
};

/** `ratio`: levels in percent of the first outturn, from half to double. `points`: rates in points from the first outturn. */
export type StripPlotScale = "ratio" | "points";

export const STRIP_PLOT_SIZE = { width: 116, height: 20 };
const SIDE = 8;
const MIDDLE = STRIP_PLOT_SIZE.height / 2;
const MAX_DIFFERENCE = 10;
const STROKES: readonly LineMark["stroke"][] = ["solid", "dashed", "dotted"];

/** The tick text of the scale with its positions. */
export function stripPlotTicks(kind: StripPlotScale): readonly { readonly x: number; readonly text: string; readonly anchor: Anchor }[] {
  const [low, middle, high] = kind === "ratio" ? (["50", "100", "200"] as const) : (["−10", "0", "+10"] as const);
  return [
    { x: 0, text: low, anchor: "start" },
    { x: STRIP_PLOT_SIZE.width / 2, text: middle, anchor: "middle" },
    { x: STRIP_PLOT_SIZE.width, text: high, anchor: "end" },
  ];
}

/**
 * The paths of one row: the stated mark and a line per outturn, solid, dashed and dotted by basis. The first outturn stands in
 * the middle; values beyond the scale stand at its edge. Null without an outturn, and for a level that is not positive.
 */
export function stripPlotPaths(row: StripPlotRow, kind: StripPlotScale): readonly PathShape[] | null {
  const published = row.outturns.flatMap((outturn, basis) => (outturn === null ? [] : [{ basis, value: Number(outturn) }]));
  const reference = published[0]?.value;
  const [low, high] = [row.stated.low, row.stated.high].map((bound) => (bound === null ? null : Number(bound)));
  if (reference === undefined || (kind === "ratio" && !isPositive([reference, low, high]))) return null;
  const at = (value: number) => placeOf(value, reference, kind);
  const scales = scalesOf({
    orientation: "horizontal",
    box: { ...STRIP_PLOT_SIZE, margins: { top: 0, right: SIDE, bottom: 0, left: SIDE } },
    value: { domain: ["-1", "1"], ticks: [], unit: "", labelled: false },
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
        [1, STRIP_PLOT_SIZE.height - 1].map((along) => ({ along, value: at(value) })),
      ),
    ),
    ...statedMarks(row, low ?? null, high ?? null, at),
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

/** A position from −1 to 1. On a ratio scale half and double are equally far from the middle. */
function placeOf(value: number, reference: number, kind: StripPlotScale): string {
  const place = kind === "ratio" ? Math.log2(value / reference) : (value - reference) / MAX_DIFFERENCE;
  return String(Math.max(-1, Math.min(1, place)));
}

function isPositive(values: readonly (number | null | undefined)[]): boolean {
  return values.every((value) => value === null || value === undefined || value > 0);
}
