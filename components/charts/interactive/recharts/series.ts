import type { BandMark, BarMark, LineMark } from "@/lib/chart/model/model";
import type { Layers, SymbolMark } from "@/lib/chart/render/layers";

/** A row of Recharts' data: a position on the category axis, and a value of the value axis with its mark. */
export type MarkPoint<Mark> = { readonly along: number; readonly value: number; readonly mark: Mark };

export type LineSeries = {
  /** Unique in its chart. */
  readonly id: string;
  readonly style: Pick<LineMark, "role" | "stroke" | "dots">;
  readonly points: readonly LinePoint[];
};

/** The line breaks between points of two stretches; the points of stretch null are not drawn. */
export type LinePoint = { readonly along: number; readonly value: number; readonly stretch: number | null };

export type BandSeries = {
  /** Unique in its chart. */
  readonly id: string;
  readonly role: BandMark["role"];
  readonly points: readonly { readonly along: number; readonly value: readonly [low: number, high: number] }[];
};

/** What Recharts draws as series: all in data coordinates, from the lowest to the highest. */
export type ChartSeries = {
  readonly bars: readonly MarkPoint<BarMark>[];
  readonly bands: readonly BandSeries[];
  readonly lines: readonly LineSeries[];
  readonly symbols: readonly MarkPoint<SymbolMark>[];
};

export function seriesOf({ bars, bands, lines, symbols }: Layers): ChartSeries {
  return {
    bars: bars.map((mark) => ({ along: (mark.along[0] + mark.along[1]) / 2, value: Number(mark.value), mark })),
    bands: bands.map(({ role, edges }, index) => ({
      id: `band ${index}`,
      role,
      points: edges.map(({ along, low, high }) => ({ along, value: [Number(low), Number(high)] })),
    })),
    lines: lines.flatMap(lineSeries),
    symbols: symbols.map((mark) => ({ along: mark.along, value: anchorValue(mark), mark })),
  };
}

/**
 * One series for lines of one style. Breaks are stretches, because Recharts leaves out points without a value where values go right;
 * the last point stands twice, because it leaves out a line of a single point.
 */
function lineSeries(marks: readonly LineMark[]): readonly LineSeries[] {
  const [first] = marks;
  let stretch = 0;
  const points: LinePoint[] = [];
  for (const mark of marks) {
    stretch += 1;
    for (const { along, value } of mark.points) {
      if (value === null) stretch += 1;
      else points.push({ along, value: Number(value), stretch });
    }
  }
  const last = points.at(-1);
  if (first === undefined || last === undefined) return [];
  const { role, stroke, dots } = first;
  return [{ id: `line ${role} ${stroke} ${dots}`, style: { role, stroke, dots }, points: [...points, { ...last, stretch: null }] }];
}

function anchorValue(mark: SymbolMark): number {
  return mark.kind === "interval" ? (Number(mark.low) + Number(mark.high)) / 2 : Number(mark.value);
}
