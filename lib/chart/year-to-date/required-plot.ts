import { overlaps, type Rect, textRect } from "../labels/rect";
import { rowAxis } from "../model/category-axis";
import type { Chart, LabelMark, LineMark, Mark, Run } from "../model/model";
import { type Scales, scalesOf } from "../model/scales";
import { runsWidth } from "../text/text-width";
import { requiredMark } from "./required-mark";
import { A_PART, type PanelFrame, type YearToDatePanel } from "./year-to-date-rows";

/** In pixels: from the top of the picture to the text above the plot; a needed value without space there has a line of its own. */
const NAME = 16;
const OWN_LINE = 16;
/** In pixels from the top of the plot. */
const MIDDLE = 12;
const HALF_LINE = 12;
const PLOT = 24;
const BOTTOM = 22;
const RIGHT = 20;
const TEXT_OFFSET = 8;
/** From the text above the plot to the plot. */
const TEXT_RISE = 4;
const HEAD = 38;

/** The value required per month or quarter, the average so far and the actual value on one scale. */
export function requiredPlot(panel: YearToDatePanel, size: PanelFrame): Chart {
  const usual = composed(panel, size, HEAD);
  return usual.isComplete ? usual.chart : composed(panel, size, HEAD + OWN_LINE).chart;
}

type Composed = { readonly chart: Chart; readonly isComplete: boolean };

/** Not complete when the needed value has no free place. */
function composed(panel: YearToDatePanel, { width, monthly, left }: PanelFrame, top: number): Composed {
  const frame = {
    orientation: "horizontal",
    box: { width, height: top + PLOT + BOTTOM, margins: { top, right: RIGHT, bottom: BOTTOM, left } },
    value: { ...monthly, unit: "", side: "below" },
    along: rowAxis(PLOT),
  } as const;
  const scales = scalesOf(frame);
  const { average, actual } = panel;
  const name = label(0, NAME, "start", `${A_PART[panel.step]}, ${panel.unit}`);
  const above = [
    ...(average === null ? [] : [verticalLine("implied", average.value, scales)]),
    ...(actual === null ? [] : [verticalLine("observed", actual.value, scales)]),
    ...comparisonLabels(panel, scales, width),
  ];
  const strips = [average, actual].flatMap((one) => (one === null ? [] : [strip(scales.value(one.value), top)]));
  const required = requiredMarks(panel, scales, [textRect(name), ...above.flatMap(rectOf), ...strips], width);
  const chart: Chart = {
    ...frame,
    marks: [name, ...above, ...required.marks],
    title: panel.title,
    summary: panel.title,
  };
  return { chart, isComplete: required.isPlaced };
}

function verticalLine(role: "implied" | "observed", value: string, { plot, position }: Scales): LineMark {
  const points = [plot.top + MIDDLE - HALF_LINE, plot.top + MIDDLE + HALF_LINE].map((pixel) => ({ along: position(pixel), value }));
  return { kind: "line", role, outcome: null, key: null, points, stroke: role === "implied" ? "dashed" : "solid", dots: false };
}

/**
 * The labels of the average and the actual value above their lines: the lower to the left, the higher to the right, inside the
 * box.
 */
function comparisonLabels({ average, actual }: YearToDatePanel, scales: Scales, width: number): readonly LabelMark[] {
  const labels = [
    ...(average === null ? [] : [{ at: average.value, runs: runsOf(`average ${average.label}`, "small") }]),
    ...(actual === null ? [] : [{ at: actual.value, runs: [...runsOf(actual.label, "value-small"), ...runsOf("it was", "small")] }]),
  ].sort((a, b) => Number(a.at) - Number(b.at));
  const [lower, higher] = labels;
  if (lower === undefined) return [];
  const y = scales.plot.top - TEXT_RISE;
  const right = higher === undefined ? null : Math.min(scales.value(higher.at) - 2, width - runsWidth(higher.runs) - 1);
  const end = Math.max(Math.min(scales.value(lower.at) + 2, (right ?? width) - 8), runsWidth(lower.runs));
  return [
    named(lower.runs, end, y, "end"),
    ...(higher === undefined || right === null ? [] : [named(higher.runs, Math.max(right, end + 8), y, "start")]),
  ];
}

function runsOf(text: string, style: "small" | "value-small"): readonly Run[] {
  return [{ text, style }];
}

function named(runs: readonly Run[], x: number, y: number, anchor: LabelMark["anchor"]): LabelMark {
  return { kind: "label", role: "observed", outcome: null, key: null, x, y, anchor, runs, halo: true };
}

/** The required interval with its label at the free side, else above; without the label when no place is free. */
function requiredMarks(
  panel: YearToDatePanel,
  scales: Scales,
  taken: readonly Rect[],
  width: number,
): { readonly marks: readonly Mark[]; readonly isPlaced: boolean } {
  const { required, stated } = panel;
  if (required === null || stated === null) return { marks: [], isPlaced: true };
  const { low, high, label: text, each } = required;
  const common = { role: "stated", outcome: null, key: stated.key } as const;
  const edge = low ?? high;
  if (edge === null) return { marks: [], isPlaced: true };
  const { top } = scales.plot;
  const middle = top + MIDDLE;
  const [from, to] = [scales.value(low ?? edge) - (low === null ? 18 : 4), scales.value(high ?? edge) + (high === null ? 18 : 4)];
  const words = (x: number, y: number, anchor: LabelMark["anchor"]): LabelMark => ({
    ...common,
    kind: "label",
    x,
    y,
    anchor,
    runs: [
      { text: `needed ${text}`, style: "number" },
      { text: each, style: "small" },
    ],
    halo: true,
  });
  const places = [
    words(to + TEXT_OFFSET, middle + 4, "start"),
    words(from - TEXT_OFFSET, middle + 4, "end"),
    words((from + to) / 2, top - TEXT_RISE, "middle"),
    words(width, top - TEXT_RISE - OWN_LINE, "end"),
  ];
  const free = places.find((one) => {
    const rect = textRect(one);
    return rect.left >= 0 && rect.right <= width && !taken.some((other) => overlaps(rect, other, 3));
  });
  return { marks: [...requiredMark(panel, scales.position(middle)), ...(free === undefined ? [] : [free])], isPlaced: free !== undefined };
}

function strip(x: number, top: number): Rect {
  return { left: x - 1, top: top + MIDDLE - HALF_LINE, right: x + 1, bottom: top + MIDDLE + HALF_LINE };
}

function rectOf(mark: Mark): readonly Rect[] {
  return mark.kind === "label" ? [textRect(mark)] : [];
}

function label(x: number, y: number, anchor: LabelMark["anchor"], text: string): LabelMark {
  return { kind: "label", role: "frame", outcome: null, key: null, x, y, anchor, runs: [{ text, style: "axis" }], halo: false };
}
