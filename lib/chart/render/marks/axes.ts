import type { Anchor, Chart } from "../../model/model";
import type { Scales } from "../../model/scales";
import type { TextLook } from "../styles";
import { path, polyline, type Shape, type TextShape, type XY } from "../svg-primitives";

/** Hairlines at the ticks and between slots. No box. */
export function drawGrid(chart: Chart, scales: Scales): readonly Shape[] {
  const lines = chart.value.ticks.filter(({ value }) => Number(value) !== 0).map(({ value }) => lineAt(value, scales));
  return [...rules(chart, scales), ...(lines.length === 0 ? [] : [path("grid", lines.join(""))])];
}

/** The zero line in ink, breaks as //, the words of both axes. No line along the values. */
export function drawAxes(chart: Chart, scales: Scales): readonly Shape[] {
  const zero = chart.value.ticks.find(({ value }) => Number(value) === 0);
  return [...(zero === undefined ? [] : [path("zero", lineAt(zero.value, scales))]), ...breaks(chart, scales), ...words(chart, scales)];
}

function lineAt(value: string, scales: Scales): string {
  const [from, to] = span(scales);
  return polyline([scales.at(from, scales.value(value)), scales.at(to, scales.value(value))]);
}

function span({ plot, orientation }: Scales): readonly [from: number, to: number] {
  return orientation === "upright" ? [plot.left, plot.right] : [plot.top, plot.bottom];
}

function rules(chart: Chart, scales: Scales): readonly Shape[] {
  if (chart.along.rules.length === 0) return [];
  const end = scales.orientation === "upright" ? chart.box.height : chart.box.width;
  return [path("grid", chart.along.rules.map((at) => polyline([scales.at(at, 0), scales.at(at, end)])).join(""))];
}

function breaks(chart: Chart, scales: Scales): readonly Shape[] {
  const base = scales.orientation === "upright" ? scales.plot.bottom : scales.plot.left;
  const stroke = (at: number) => polyline([scales.at(at - 2.5, base + 5), scales.at(at + 2.5, base - 6)]);
  return chart.along.breaks.map((at) => path("zero", stroke(at - 3) + stroke(at + 3)));
}

function words(chart: Chart, scales: Scales): readonly TextShape[] {
  const { plot, orientation } = scales;
  const upright = orientation === "upright";
  const texts: TextShape[] = [];
  if (chart.value.labelled) {
    for (const { value, text } of chart.value.ticks) {
      const pixel = scales.value(value);
      texts.push(upright ? say("axis", [plot.left - 8, pixel + 4], "end", text) : say("axis", [pixel, plot.top - 6], "middle", text));
    }
    if (chart.value.unit !== "") {
      texts.push(
        upright
          ? say("axis", [plot.left, plot.top - 8], "start", chart.value.unit)
          : say("axis", [0, plot.top - 22], "start", chart.value.unit),
      );
    }
  }
  for (const { at, text, strong } of chart.along.ticks) {
    const look: TextLook = strong ? "axis-strong" : "axis";
    texts.push(upright ? say(look, [at, plot.bottom + 20], "middle", text) : say(look, [0, at], "start", text));
  }
  return texts;
}

function say(look: TextLook, [x, y]: XY, anchor: Anchor, text: string): TextShape {
  return { shape: "text", x, y, anchor, runs: [{ text, look }], halo: false };
}
