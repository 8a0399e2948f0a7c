import { downsample } from "../model/downsample";
import type { Chart, Mark } from "../model/model";
import { scalesOf } from "../model/scales";
import { zeroAxis } from "../model/value-axis";

/** A sparkline; those of one unit share a scale. Values are decimal text in base units, null when missing. */
export type SparklineRow = {
  readonly key: string;
  /** One sentence: which series, from when to when. */
  readonly summary: string;
  readonly unit: string;
  /** Periods of one length, in order, without gaps. */
  readonly points: readonly { readonly key: string; readonly value: string | null }[];
};

export const SPARKLINE_SIZE = { width: 120, height: 28 };
const MARGINS = { top: 5, right: 6, bottom: 2, left: 4 };
const MAX_POINTS = 120;

/** A line from zero for each row. It breaks at missing values; a dot marks the last value. */
export function sparklines(rows: readonly SparklineRow[]): readonly Chart[] {
  return rows.map((row) => {
    const alike = rows.filter(({ unit }) => unit === row.unit);
    return sparkline(row, alike.flatMap(valuesOf));
  });
}

function sparkline({ key, summary, points }: SparklineRow, shared: readonly string[]): Chart {
  const { domain } = zeroAxis({ values: shared, multiplier: 0, unit: "", count: 2 });
  const frame = {
    orientation: "vertical",
    box: { ...SPARKLINE_SIZE, margins: MARGINS },
    value: { domain, ticks: [], unit: "", labelled: false },
  } as const;
  const scales = scalesOf(frame);
  const step = (scales.plot.right - scales.plot.left) / Math.max(1, points.length - 1);
  const placed = points.map(({ value }, index) => ({ along: scales.plot.left + step * index, value }));
  const last = placed.findLast(({ value }) => value !== null);
  const base: Mark = {
    kind: "leader",
    role: "frame",
    outcome: null,
    key: null,
    points: [
      [scales.plot.left, scales.value("0")],
      [scales.plot.right, scales.value("0")],
    ],
  };
  const line: Mark = {
    kind: "line",
    role: "observed",
    outcome: null,
    key,
    points: downsampled(placed, scales.value),
    stroke: "solid",
    dots: false,
  };
  const end: readonly Mark[] =
    last === undefined || last.value === null
      ? []
      : [{ kind: "point", role: "observed", outcome: null, key, along: last.along, value: last.value, form: "dot" }];
  return { ...frame, along: { ticks: [], breaks: [], rules: [] }, marks: [base, line, ...end], title: summary, summary };
}

function valuesOf({ points }: SparklineRow): readonly string[] {
  return points.flatMap(({ value }) => value ?? []);
}

type Placed = { readonly along: number; readonly value: string | null };

/** Downsamples many values; their line then has no breaks. */
function downsampled(placed: readonly Placed[], pixel: (value: string) => number): readonly Placed[] {
  const held = placed.filter(({ value }) => value !== null);
  if (held.length <= MAX_POINTS) return placed;
  const selected = downsample(
    held.map(({ along, value }) => ({ x: along, y: pixel(value ?? "0") })),
    MAX_POINTS,
  );
  return selected.flatMap((index) => held[index] ?? []);
}
