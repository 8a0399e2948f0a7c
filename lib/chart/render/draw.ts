import type { Chart, Mark } from "../model/model";
import { type Scales, scalesOf } from "../model/scales";
import { anchorOf } from "./anchor";
import { layersOf } from "./layers";
import { drawArrow } from "./marks/arrow";
import { drawAxes, drawGrid } from "./marks/axes";
import { drawBand, drawHighlight } from "./marks/band";
import { drawBar } from "./marks/bar";
import { drawInterval } from "./marks/interval";
import { drawLabel, drawLeader, drawSpot } from "./marks/label";
import { drawLine } from "./marks/line";
import { drawOutcome } from "./marks/outcome";
import { drawPoint } from "./marks/point";
import type { SvgShape, XY } from "./svg-primitives";

/** The shapes of one mark or of the frame. `key` and `at` (the mark's anchor in the chart's pixels) are null when no row is drawn. */
export type MarkGroup = { readonly key: string | null; readonly at: XY | null; readonly shapes: readonly SvgShape[] };

/** All shapes of a chart in drawing order. */
export function drawMarkGroups(chart: Chart): readonly MarkGroup[] {
  const scales = scalesOf(chart);
  const { ground, bars, bands, lines, symbols, texts } = layersOf(chart);
  const layer = (marks: readonly Mark[]) =>
    marks.map((mark): MarkGroup => ({ key: mark.key, at: anchorOf(mark, scales), shapes: drawMark(mark, scales) }));
  const frame = (shapes: readonly SvgShape[]): MarkGroup => ({ key: null, at: null, shapes });
  return [
    ...layer(ground),
    frame(drawGrid(chart, scales)),
    ...layer(bars),
    frame(drawAxes(chart, scales)),
    ...layer([...bands, ...lines.flat(), ...symbols, ...texts]),
  ];
}

/** The shapes of a chart without their groups. */
export function drawChart(chart: Chart): readonly SvgShape[] {
  return drawMarkGroups(chart).flatMap(({ shapes }) => shapes);
}

export function drawMark(mark: Mark, scales: Scales): readonly SvgShape[] {
  switch (mark.kind) {
    case "bar":
      return drawBar(mark, scales);
    case "line":
      return drawLine(mark, scales);
    case "interval":
      return drawInterval(mark, scales);
    case "point":
      return drawPoint(mark, scales);
    case "arrow":
      return drawArrow(mark, scales);
    case "band":
      return drawBand(mark, scales);
    case "highlight":
      return drawHighlight(mark);
    case "label":
      return drawLabel(mark);
    case "leader":
      return drawLeader(mark);
    case "spot":
      return drawSpot(mark);
    case "outcome":
      return drawOutcome(mark.outcome, mark.x, mark.y);
  }
}
