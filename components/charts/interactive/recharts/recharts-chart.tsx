"use client";

import { useMemo } from "react";
import { Area, Bar, CartesianGrid, ComposedChart, Line, Scatter, XAxis, YAxis } from "recharts";
import type { Chart, Mark } from "@/lib/chart/model/model";
import { layersOf } from "@/lib/chart/render/layers";
import { gridValues } from "@/lib/chart/render/marks/axes";
import { drawBandBetween } from "@/lib/chart/render/marks/band";
import { drawLineThrough } from "@/lib/chart/render/marks/line";
import { path, polyline, type XY } from "@/lib/chart/render/svg-primitives";
import { categoryAxisProps, valueAxisProps } from "./axis-props";
import { MarkShape } from "./mark-shape";
import { type BandSeries, type LinePoint, type LineSeries, type MarkPoint, seriesOf } from "./series";
import { Shapes } from "./shapes";
import { AxisSigns, RowRules, TextLayer } from "./text-layer";

type Props = { readonly chart: Chart };

/** In place of Recharts' layers by kind: what stands later in the chart lies over what stands before it. */
const IN_ORDER = 0;
const STILL = { isAnimationActive: false, zIndex: IN_ORDER } as const;

/**
 * A chart as Recharts draws it: axes with the chart's domains and ticks, a grid, and its marks as series in data coordinates. The
 * margins of the chart are the room of the axes.
 */
export function RechartsChart({ chart }: Props) {
  const { orientation, box } = chart;
  const layers = useMemo(() => layersOf(chart), [chart]);
  const series = useMemo(() => seriesOf(layers), [layers]);
  const isVertical = orientation === "vertical";
  const { top, right, bottom, left } = box.margins;
  const isAbove = !isVertical && chart.value.side !== "below";
  const [value, along] = useMemo(() => [valueAxisProps(chart), categoryAxisProps(chart)], [chart]);
  const grid = gridValues(chart).map(Number);
  const markOf = ({ payload }: { payload?: MarkPoint<Mark> }) =>
    payload === undefined ? <g /> : <MarkShape mark={payload.mark} orientation={orientation} />;

  return (
    <ComposedChart
      width={box.width}
      height={box.height}
      layout={isVertical ? "horizontal" : "vertical"}
      margin={{ top: isAbove ? 0 : top, right, bottom: isAbove ? bottom : 0, left: 0 }}
      data={series.bars}
      accessibilityLayer={false}
      className="plot"
    >
      <TextLayer chart={chart} marks={layers.ground} />
      <RowRules chart={chart} />
      {grid.length > 0 && (
        <CartesianGrid
          zIndex={IN_ORDER}
          horizontal={isVertical && gridLine}
          vertical={!isVertical && gridLine}
          {...(isVertical ? { horizontalValues: grid } : { verticalValues: grid })}
        />
      )}
      {series.bars.length > 0 && <Bar {...STILL} dataKey="value" shape={markOf} />}
      <XAxis {...(isVertical ? along : value)} orientation={isAbove ? "top" : "bottom"} height={isAbove ? top : bottom} />
      <YAxis {...(isVertical ? value : along)} width={left} />
      <AxisSigns chart={chart} />
      {series.bands.map((band) => (
        <Area {...STILL} key={band.id} data={band.points} dataKey="value" activeDot={false} shape={(drawn) => bandShape(drawn, band)} />
      ))}
      {series.lines.map((line) => (
        <Line
          {...STILL}
          key={line.id}
          data={line.points}
          dataKey="value"
          dot={false}
          activeDot={false}
          shape={(drawn) => lineShape(drawn, line)}
        />
      ))}
      {series.symbols.length > 0 && <Scatter {...STILL} data={series.symbols} dataKey="value" shape={markOf} />}
      <TextLayer chart={chart} marks={layers.texts} />
    </ComposedChart>
  );
}

type Ends = { readonly x1?: unknown; readonly y1?: unknown; readonly x2?: unknown; readonly y2?: unknown };

function gridLine(ends: Ends) {
  return <Shapes shapes={[path("grid", between(ends))]} />;
}

function between({ x1, y1, x2, y2 }: Ends): string {
  return polyline([
    [Number(x1), Number(y1)],
    [Number(x2), Number(y2)],
  ]);
}

/** A point as Recharts has placed it. */
type Placed = { readonly x?: number | null | undefined; readonly y?: number | null | undefined; readonly payload?: LinePoint };

function lineShape({ points = [] }: { readonly points?: readonly Placed[] | undefined }, { style }: LineSeries) {
  const drawn = points.filter(({ payload }) => payload?.stretch !== null);
  const broken = drawn.flatMap((point, index) => {
    const before = drawn[index - 1];
    const isBreak = before !== undefined && before.payload?.stretch !== point.payload?.stretch;
    return isBreak ? [null, pointOf(point)] : [pointOf(point)];
  });
  return <Shapes shapes={drawLineThrough(broken, style)} />;
}

function bandShape(
  { points = [], baseLine }: { readonly points?: readonly Placed[] | undefined; readonly baseLine?: unknown },
  { role }: BandSeries,
) {
  const low: readonly Placed[] = Array.isArray(baseLine) ? baseLine : [];
  return <Shapes shapes={drawBandBetween(placedOf(low), placedOf(points), role)} />;
}

function placedOf(points: readonly Placed[]): readonly XY[] {
  return points.map(pointOf).filter((point) => point !== null);
}

function pointOf({ x, y }: Placed): XY | null {
  return typeof x === "number" && typeof y === "number" ? [x, y] : null;
}
