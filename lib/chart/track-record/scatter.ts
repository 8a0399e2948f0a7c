import { type LabelArea, placeFirst } from "../labels/collision";
import { type Rect, textRect } from "../labels/rect";
import { bareAxis } from "../model/category-axis";
import type { Chart, LabelMark, LineMark, Mark } from "../model/model";
import { scalesOf } from "../model/scales";
import { zeroAxis } from "../model/value-axis";
import { textWidth } from "../text/text-width";
import type { ScatterRows } from "./scatter-rows";

const TOP = 36;
const BOTTOM = 50;
const RIGHT = 16;
const MOST_HEIGHT = 420;
/** More points have no labels; the table names them. */
const MOST_LABELLED = 60;
/** Labels keep off the diagonal. */
const DIAGONAL_STEPS = 120;

/** Stated values to the right, outturns up, on one scale. On the diagonal both are equal; above it the outturn is higher. */
export function scatterChart(rows: ScatterRows, width: number): Chart {
  const values = rows.points.flatMap(({ stated, outturn }) => [stated, outturn]);
  const value = {
    ...zeroAxis({ values, multiplier: rows.multiplier, unit: "", count: width < 420 ? 4 : 6 }),
    unit: `came, ${rows.unit}`,
  };
  const left = 12 + Math.max(...value.ticks.map(({ text }) => textWidth(text, "axis")));
  const height = Math.min(MOST_HEIGHT, width - left - RIGHT + TOP + BOTTOM);
  const frame = {
    orientation: "vertical",
    box: { width, height, margins: { top: TOP, right: RIGHT, bottom: BOTTOM, left } },
    value,
    along: bareAxis("value", [Number(value.domain[0]), Number(value.domain[1])]),
  } as const;
  const scales = scalesOf(frame);
  const { plot } = scales;
  const placed = rows.points.map((point) => ({ ...point, x: scales.along(Number(point.stated)), y: scales.value(point.outturn) }));
  const diagonal: LineMark = {
    kind: "line",
    role: "implied",
    outcome: null,
    key: null,
    points: value.domain.map((end) => ({ along: Number(end), value: end })),
    stroke: "dashed",
    dots: false,
  };
  const words = `stated, ${rows.unit}`;
  const marks: readonly Mark[] = [
    diagonal,
    text("as stated", plot.right, plot.top - 6, "end"),
    text(words, plot.right, height - 6, "end"),
    ...placed.map(({ key, stated, outturn }) => ({
      ...common(key),
      kind: "point" as const,
      along: Number(stated),
      value: outturn,
      form: "dot" as const,
    })),
    ...labels(placed, plot, { left: plot.left, top: TOP - 8, right: width, bottom: plot.bottom - 2 }),
  ];
  const ticks = value.ticks.map((tick) => ({ at: Number(tick.value), text: tick.text, strong: false }));
  return { ...frame, along: { ...frame.along, ticks }, marks, title: rows.title, summary: scatterSummary(rows) };
}

type Placed = ScatterRows["points"][number] & { readonly x: number; readonly y: number };

/** A label beside, above or below each dot; none when no place is free. */
function labels(placed: readonly Placed[], plot: Rect, bounds: LabelArea["bounds"]): readonly Mark[] {
  if (placed.length > MOST_LABELLED) return [];
  const area: LabelArea = {
    bounds,
    columns: [],
    taken: [...placed.map(({ x, y }) => ({ left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 })), ...diagonalOf(plot)],
  };
  return placed.flatMap(({ label, x, y }): readonly Mark[] => {
    const places = [
      text(label, x + 7, y + 4, "start"),
      text(label, x - 7, y + 4, "end"),
      text(label, x, y - 8, "middle"),
      text(label, x, y + 17, "middle"),
      text(label, x + 6, y + 15, "start"),
      text(label, x - 6, y - 6, "end"),
      text(label, x + 14, y + 18, "start"),
      text(label, x - 14, y - 12, "end"),
    ];
    return (
      placeFirst(
        area,
        places.filter((place) => textRect(place).left >= bounds.left).map((place) => [place]),
        "loose",
      ) ?? []
    );
  });
}

/** Small rectangles along the diagonal of the plot. */
function diagonalOf({ left, top, right, bottom }: Rect): readonly Rect[] {
  return Array.from({ length: DIAGONAL_STEPS + 1 }, (_, step) => {
    const [x, y] = [left + ((right - left) * step) / DIAGONAL_STEPS, bottom - ((bottom - top) * step) / DIAGONAL_STEPS];
    return { left: x - 2, top: y - 2, right: x + 2, bottom: y + 2 };
  });
}

function common(key: string | null) {
  return { role: "observed", outcome: null, key } as const;
}

function text(words: string, x: number, y: number, anchor: LabelMark["anchor"]): LabelMark {
  return { ...common(null), kind: "label", x, y, anchor, runs: [{ text: words, style: "small" }], halo: true };
}

export function scatterSummary({ title, unit, points }: ScatterRows): string {
  const more = points.filter(({ stated, outturn }) => Number(outturn) > Number(stated)).length;
  const less = points.filter(({ stated, outturn }) => Number(outturn) < Number(stated)).length;
  return `${title}, in ${unit}: of ${points.length} figures more came than was stated for ${more}, less for ${less}.`;
}
