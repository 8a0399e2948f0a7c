import { scaleLinear } from "d3-scale";
import { downsample } from "../model/downsample";
import type { Mark } from "../model/model";
import { scalesOf } from "../model/scales";
import { zeroAxis } from "../model/value-axis";
import { drawMark } from "../render/draw";
import { diamond, type PathShape, path } from "../render/svg-primitives";

/**
 * What one basis published, and what was stated of it: values from zero over time. `at` is a year with the part of it that has passed
 * when the period ends; values are decimal text in base units or percent.
 */
export type StatedSparkRow = {
  readonly points: readonly { readonly at: number; readonly value: string | null }[];
  readonly stated: readonly { readonly at: number; readonly value: string }[];
};

/** In pixels. */
export const STATED_SPARKLINE = { width: 260, height: 32 };
const MARGINS = { top: 5, right: 5, bottom: 5, left: 5 };
const MAX_POINTS = 120;
const DIAMOND = 2.8;
const TICK_PX = 62;

/** From the first to the last time of all rows, which one column of sparklines shares; null without any. */
export function sparkSpan(rows: readonly StatedSparkRow[]): readonly [from: number, to: number] | null {
  const times = rows.flatMap(({ points, stated }) => [...points, ...stated].map(({ at }) => at));
  if (times.length === 0) return null;
  return [times.reduce((least, at) => Math.min(least, at)), times.reduce((most, at) => Math.max(most, at))];
}

/** The paths of a row: the zero line, a line that breaks where nothing is held, a dot at its end, a small diamond a stated figure. */
export function statedSparkPaths({ points, stated }: StatedSparkRow, span: readonly [number, number]): readonly PathShape[] {
  const values = [...points, ...stated].flatMap(({ value }) => value ?? []);
  const frame = { ...zeroAxis({ values, multiplier: 0, unit: "", count: 2 }), ticks: [] };
  const scales = scalesOf({
    orientation: "vertical",
    box: { ...STATED_SPARKLINE, margins: MARGINS },
    value: frame,
    along: { domain: domainOf(span) },
  });
  const placed = points.map(({ at, value }) => ({ along: inSpan(at, span), value }));
  const last = placed.findLast(({ value }) => value !== null);
  const common = { outcome: null, key: null } as const;
  const marks: readonly Mark[] = [
    { ...common, kind: "line", role: "frame", points: domainOf(span).map((along) => ({ along, value: "0" })), stroke: "thin", dots: false },
    { ...common, kind: "line", role: "observed", points: thinned(placed, scales.value), stroke: "solid", dots: false },
    ...(last?.value
      ? [{ ...common, kind: "point" as const, role: "observed" as const, along: last.along, value: last.value, form: "dot" as const }]
      : []),
  ];
  const diamonds = [...new Set(stated.map(({ at, value }) => diamond([scales.along(inSpan(at, span)), scales.value(value)], DIAMOND)))];
  const drawn = marks.flatMap((mark) => drawMark(mark, scales)).filter((shape) => shape.shape === "path");
  // A lone value is a dot already.
  const paths = [...new Map(drawn.map((shape) => [shape.d, shape])).values()];
  return diamonds.length === 0 ? paths : [...paths, path("stated-fill", diamonds.join(""))];
}

/** Years to print over a column of sparklines, with their positions: the first, the last and some between. */
export function sparkTicks(span: readonly [number, number]): readonly { readonly x: number; readonly text: string }[] {
  const [first, last] = [Math.ceil(span[0] - 1), Math.ceil(span[1] - 1)];
  const count = Math.min(last - first, Math.floor(STATED_SPARKLINE.width / TICK_PX));
  const years = Array.from({ length: count + 1 }, (_, index) =>
    count === 0 ? first : Math.round(first + ((last - first) * index) / count),
  );
  const scale = scaleLinear(domainOf(span), [MARGINS.left, STATED_SPARKLINE.width - MARGINS.right]);
  return [...new Set(years)].map((year) => ({
    x: scale(inSpan(year + 1, span)),
    text: String(year),
  }));
}

/** The ends of the time axis; a single time stands at its right end. */
function domainOf([from, to]: readonly [number, number]): readonly [number, number] {
  return from === to ? [from - 1, to] : [from, to];
}

function inSpan(at: number, [from, to]: readonly [number, number]): number {
  return Math.max(from, Math.min(to, at));
}

type Placed = { readonly along: number; readonly value: string | null };

/** Of many values some that keep the line's shape; the line then has no breaks. */
function thinned(placed: readonly Placed[], pixel: (value: string) => number): readonly Placed[] {
  const held = placed.filter(({ value }) => value !== null);
  if (held.length <= MAX_POINTS) return placed;
  const selected = downsample(
    held.map(({ along, value }) => ({ x: along, y: pixel(value ?? "0") })),
    MAX_POINTS,
  );
  return selected.flatMap((index) => held[index] ?? []);
}
