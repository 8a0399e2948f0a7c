import { drawArrow } from "./marks/arrow";
import { drawAxes } from "./marks/axes";
import { drawBand } from "./marks/band";
import { drawBar } from "./marks/bar";
import { drawInterval } from "./marks/interval";
import { drawLabel, drawLeader } from "./marks/label";
import { drawLine } from "./marks/line";
import { drawOutcome } from "./marks/outcome";
import { drawPoint } from "./marks/point";
import type { Chart, Mark } from "./model";
import { type Scales, scalesOf } from "./scales";
import type { Shape } from "./shape";

/** A whole chart as shapes, axes first. Every drawer draws these and nothing else. */
export function drawChart(chart: Chart): readonly Shape[] {
  const scales = scalesOf(chart);
  const under = chart.marks.filter(({ kind }) => kind === "band");
  const over = chart.marks.filter(({ kind }) => kind !== "band");
  return [
    ...under.flatMap((mark) => drawMark(mark, scales)),
    ...drawAxes(chart, scales),
    ...over.flatMap((mark) => drawMark(mark, scales)),
  ];
}

export function drawMark(mark: Mark, scales: Scales): readonly Shape[] {
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
    case "label":
      return drawLabel(mark);
    case "leader":
      return drawLeader(mark);
    case "outcome":
      return drawOutcome(mark.outcome, mark.x, mark.y);
  }
}
