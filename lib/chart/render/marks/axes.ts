import type { Anchor, Chart } from "../../model/model";
import type { Scales } from "../../model/scales";
import type { TextStyleName } from "../styles";
import { path, polyline, type SvgShape, type TextShape, type XY } from "../svg-primitives";

/** Hairlines at the ticks and between rows. */
export function drawGrid(chart: Chart, scales: Scales): readonly SvgShape[] {
  const lines = chart.value.ticks.filter(({ value }) => Number(value) !== 0).map(({ value }) => lineAt(value, scales));
  return [...slotRules(chart, scales), ...(lines.length === 0 ? [] : [path("grid", lines.join(""))])];
}

/** The zero line, gaps in time as //, and the text of both axes. */
export function drawAxes(chart: Chart, scales: Scales): readonly SvgShape[] {
  const zero = chart.value.ticks.find(({ value }) => Number(value) === 0);
  return [...(zero === undefined ? [] : [path("zero", lineAt(zero.value, scales))]), ...breaks(chart, scales), ...axisTexts(chart, scales)];
}

function lineAt(value: string, scales: Scales): string {
  const [from, to] = span(scales);
  return polyline([scales.at(from, scales.value(value)), scales.at(to, scales.value(value))]);
}

function span({ plot, orientation }: Scales): readonly [from: number, to: number] {
  return orientation === "vertical" ? [plot.left, plot.right] : [plot.top, plot.bottom];
}

function slotRules(chart: Chart, scales: Scales): readonly SvgShape[] {
  if (chart.along.rules.length === 0) return [];
  const end = scales.orientation === "vertical" ? chart.box.height : chart.box.width;
  return [
    path(
      "grid",
      chart.along.rules
        .map(scales.along)
        .map((at) => polyline([scales.at(at, 0), scales.at(at, end)]))
        .join(""),
    ),
  ];
}

function breaks(chart: Chart, scales: Scales): readonly SvgShape[] {
  const base = scales.orientation === "vertical" ? scales.plot.bottom : scales.plot.left;
  const stroke = (at: number) => polyline([scales.at(at - 2.5, base + 5), scales.at(at + 2.5, base - 6)]);
  return chart.along.breaks.map(scales.along).map((at) => path("zero", stroke(at - 3) + stroke(at + 3)));
}

function axisTexts(chart: Chart, scales: Scales): readonly TextShape[] {
  const { plot, orientation } = scales;
  const isVertical = orientation === "vertical";
  const texts: TextShape[] = [];
  if (chart.value.labelled) {
    for (const { value, text } of chart.value.ticks) {
      const pixel = scales.value(value);
      texts.push(
        isVertical ? axisText("axis", [plot.left - 8, pixel + 4], "end", text) : axisText("axis", [pixel, plot.top - 6], "middle", text),
      );
    }
    if (chart.value.unit !== "") {
      texts.push(
        isVertical
          ? axisText("axis", [plot.left, plot.top - 8], "start", chart.value.unit)
          : axisText("axis", [0, plot.top - 22], "start", chart.value.unit),
      );
    }
  }
  for (const { at, text, strong } of chart.along.ticks) {
    const style: TextStyleName = strong ? "axis-strong" : "axis";
    const along = scales.along(at);
    texts.push(isVertical ? axisText(style, [along, plot.bottom + 20], "middle", text) : axisText(style, [0, along + 4], "start", text));
  }
  return texts;
}

function axisText(style: TextStyleName, [x, y]: XY, anchor: Anchor, text: string): TextShape {
  return { shape: "text", x, y, anchor, runs: [{ text, style }], halo: false };
}
