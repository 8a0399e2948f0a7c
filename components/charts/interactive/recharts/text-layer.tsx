import type { Chart, HighlightMark } from "@/lib/chart/model/model";
import { plotOf } from "@/lib/chart/model/scales";
import { drawMark } from "@/lib/chart/render/draw";
import type { TextMark } from "@/lib/chart/render/layers";
import { drawBreaks, drawRules, drawUnit, drawZeroLine } from "@/lib/chart/render/marks/axes";
import { Shapes } from "./shapes";
import { useScales } from "./use-scales";

type TextProps = { readonly chart: Chart; readonly marks: readonly (TextMark | HighlightMark)[] };

/** Labels, leaders, outcome signs and highlights: placed by the layout for the chart's plot, and drawn where Recharts has put it. */
export function TextLayer({ chart, marks }: TextProps) {
  const scales = useScales(chart.orientation);
  if (scales === null || marks.length === 0) return null;
  const placed = plotOf(chart.box);
  const [x, y] = [scales.plot.left - placed.left, scales.plot.top - placed.top];
  return (
    <g transform={`translate(${x} ${y})`}>
      <Shapes shapes={marks.flatMap((mark) => drawMark(mark, scales))} />
    </g>
  );
}

/** Hairlines between rows. */
export function RowRules({ chart }: { readonly chart: Chart }) {
  const scales = useScales(chart.orientation);
  return scales && <Shapes shapes={drawRules(chart, scales)} />;
}

/** The line at zero, gaps in time, and the unit above the value axis. */
export function AxisSigns({ chart }: { readonly chart: Chart }) {
  const scales = useScales(chart.orientation);
  // Until Recharts knows the chart's domain it places no value.
  if (scales === null || Number.isNaN(scales.value(chart.value.domain[0]))) return null;
  return <Shapes shapes={[...drawZeroLine(chart, scales), ...drawBreaks(chart, scales), ...drawUnit(chart, scales)]} />;
}
