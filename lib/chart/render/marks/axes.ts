import type { Anchor, Chart } from "../../model/model";
import type { Scales } from "../../model/scales";
import { textWidth } from "../../text/text-width";
import type { TextStyleName } from "../styles";
import { type PathShape, path, polyline, type SvgShape, type TextShape, type XY } from "../svg-primitives";

/** In pixels, from the plot to the baseline of tick text. */
const ABOVE = 6;
const BELOW = 18;
const PERIODS_BELOW = 20;

/** Hairlines at the ticks and between rows. */
export function drawGrid(chart: Chart, scales: Scales): readonly SvgShape[] {
  const lines = gridValues(chart).map((value) => lineAt(value, scales));
  return [...drawRules(chart, scales), ...(lines.length === 0 ? [] : [path("grid", lines.join(""))])];
}

/** The values at which lines cross the plot, zero apart. */
export function gridValues({ value: { ticks, grid = true } }: Chart): readonly string[] {
  return grid ? ticks.map(({ value }) => value).filter((value) => Number(value) !== 0) : [];
}

/** The line at zero, where a tick stands there: over columns, under lines and marks. */
export function drawZeroLine({ value: { ticks, grid = true } }: Chart, scales: Scales): readonly PathShape[] {
  return grid && ticks.some(({ value }) => Number(value) === 0) ? [path("zero", lineAt("0", scales))] : [];
}

/** The zero line, gaps in time as //, and the text of both axes. */
export function drawAxes(chart: Chart, scales: Scales): readonly SvgShape[] {
  return [
    ...drawZeroLine(chart, scales),
    ...drawBreaks(chart, scales),
    ...chart.value.ticks.flatMap((_, index) => drawValueTick(chart, index, scales)),
    ...drawUnit(chart, scales),
    ...chart.along.ticks.flatMap((_, index) => drawCategoryTick(chart, index, scales)),
  ];
}

function lineAt(value: string, scales: Scales): string {
  const [from, to] = span(scales);
  return polyline([scales.at(from, scales.value(value)), scales.at(to, scales.value(value))]);
}

function span({ plot, orientation }: Scales): readonly [from: number, to: number] {
  return orientation === "vertical" ? [plot.left, plot.right] : [plot.top, plot.bottom];
}

/** Hairlines between rows, over the whole box. */
export function drawRules({ along: { rules }, box }: Chart, scales: Scales): readonly PathShape[] {
  if (rules.length === 0) return [];
  const end = scales.orientation === "vertical" ? box.height : box.width;
  return [
    path(
      "grid",
      rules
        .map(scales.along)
        .map((at) => polyline([scales.at(at, 0), scales.at(at, end)]))
        .join(""),
    ),
  ];
}

export function drawBreaks({ along: { breaks } }: Chart, scales: Scales): readonly PathShape[] {
  const base = scales.orientation === "vertical" ? scales.plot.bottom : scales.plot.left;
  const stroke = (at: number) => polyline([scales.at(at - 2.5, base + 5), scales.at(at + 2.5, base - 6)]);
  return breaks.map(scales.along).map((at) => path("zero", stroke(at - 3) + stroke(at + 3)));
}

/** The text of a tick of the value axis, moved inwards where it would leave the box. */
export function drawValueTick({ value: axis, box }: Chart, index: number, scales: Scales): readonly TextShape[] {
  const tick = axis.ticks[index];
  if (tick === undefined || tick.text === "" || !axis.labelled) return [];
  const pixel = scales.value(tick.value);
  if (scales.orientation === "vertical") return [axisText("axis", [scales.plot.left - 8, pixel + 4], "end", tick.text)];
  const half = textWidth(tick.text, "axis") / 2;
  const y = axis.side === "below" ? scales.plot.bottom + BELOW : scales.plot.top - ABOVE;
  return [axisText("axis", [Math.max(half, Math.min(box.width - half, pixel)), y], "middle", tick.text)];
}

/** The unit above the axis. */
export function drawUnit({ value: { unit, labelled } }: Chart, { plot, orientation }: Scales): readonly TextShape[] {
  if (!labelled || unit === "") return [];
  return [axisText("axis", orientation === "vertical" ? [plot.left, plot.top - 8] : [0, plot.top - 22], "start", unit)];
}

/** The text of a tick of the category axis. */
export function drawCategoryTick({ along: axis }: Chart, index: number, scales: Scales): readonly TextShape[] {
  const tick = axis.ticks[index];
  if (tick === undefined) return [];
  const style: TextStyleName = tick.strong ? "axis-strong" : "axis";
  const along = scales.along(tick.at);
  const shift = axis.textShift ?? 0;
  return scales.orientation === "vertical"
    ? [axisText(style, [along, scales.plot.bottom + PERIODS_BELOW + shift], "middle", tick.text)]
    : [axisText(style, [0, along + 4], "start", tick.text)];
}

function axisText(style: TextStyleName, [x, y]: XY, anchor: Anchor, text: string): TextShape {
  return { shape: "text", x, y, anchor, runs: [{ text, style }], halo: false };
}
