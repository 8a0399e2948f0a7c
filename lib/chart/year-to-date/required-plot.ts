import { overlaps, type Rect, textRect } from "../labels/rect";
import type { Chart, LabelMark, LineMark, Mark, Run } from "../model/model";
import { type Scales, scalesOf } from "../model/scales";
import { runsWidth } from "../text/text-width";
import { requiredMark } from "./required-mark";
import type { PanelFrame, YearToDatePanel } from "./year-to-date-rows";

const HEIGHT = 84;
const TOP = 38;
const MIDDLE = 50;
const HALF_LINE = 12;
const BOTTOM = 22;
const RIGHT = 20;
const TEXT_OFFSET = 8;

/** The required monthly value, the average month so far and the actual monthly value on one scale. */
export function requiredPlot(panel: YearToDatePanel, { width, monthly, left }: PanelFrame): Chart {
  const frame = {
    orientation: "horizontal",
    box: { width, height: HEIGHT, margins: { top: TOP, right: RIGHT, bottom: BOTTOM, left } },
    value: { ...monthly, labelled: false },
  } as const;
  const scales = scalesOf(frame);
  const { average, actual, required } = panel;
  const above = [
    ...(average === null ? [] : [verticalLine("implied", average.value)]),
    ...(actual === null ? [] : [verticalLine("observed", actual.value)]),
    ...comparisonLabels(panel, scales, width),
  ];
  const rects = [...above.flatMap(rectOf), ...[average, actual].flatMap((one) => (one === null ? [] : [strip(scales.value(one.value))]))];
  const requiredLayer = required === null ? [] : requiredMarks(panel, scales, rects, width);
  const ticks = monthly.ticks.map(({ value, text }) => label(scales.value(value), HEIGHT - 4, "middle", text));
  const name = label(0, 16, "start", `A month, ${panel.unit}`);
  return {
    ...frame,
    along: { ticks: [], breaks: [], rules: [] },
    marks: [name, ...above, ...requiredLayer, ...ticks],
    title: panel.title,
    summary: panel.title,
  };
}

function verticalLine(role: "implied" | "observed", value: string): LineMark {
  const points = [MIDDLE - HALF_LINE, MIDDLE + HALF_LINE].map((along) => ({ along, value }));
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
  const right = higher === undefined ? null : Math.min(scales.value(higher.at) - 2, width - runsWidth(higher.runs) - 1);
  const end = Math.max(Math.min(scales.value(lower.at) + 2, (right ?? width) - 8), runsWidth(lower.runs));
  return [
    named(lower.runs, end, "end"),
    ...(higher === undefined || right === null ? [] : [named(higher.runs, Math.max(right, end + 8), "start")]),
  ];
}

function runsOf(text: string, style: "small" | "value-small"): readonly Run[] {
  return [{ text, style }];
}

function named(runs: readonly Run[], x: number, anchor: LabelMark["anchor"]): LabelMark {
  return { kind: "label", role: "observed", outcome: null, key: null, x, y: TOP - 4, anchor, runs, halo: true };
}

/** The required interval with its label at the free side, else above. */
function requiredMarks(panel: YearToDatePanel, scales: Scales, taken: readonly Rect[], width: number): readonly Mark[] {
  const { required, stated } = panel;
  if (required === null || stated === null) return [];
  const { low, high, label: text, each } = required;
  const common = { role: "stated", outcome: null, key: stated.key } as const;
  const edge = low ?? high;
  if (edge === null) return [];
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
    words(to + TEXT_OFFSET, MIDDLE + 4, "start"),
    words(from - TEXT_OFFSET, MIDDLE + 4, "end"),
    words((from + to) / 2, TOP - 4, "middle"),
    words(width, 16, "end"),
  ];
  const free = places.find((one) => {
    const rect = textRect(one);
    return rect.left >= 0 && rect.right <= width && !taken.some((other) => overlaps(rect, other, 3));
  });
  return [...requiredMark(panel, MIDDLE), free ?? words(width, 16, "end")];
}

function strip(x: number): Rect {
  return { left: x - 1, top: MIDDLE - HALF_LINE, right: x + 1, bottom: MIDDLE + HALF_LINE };
}

function rectOf(mark: Mark): readonly Rect[] {
  return mark.kind === "label" ? [textRect(mark)] : [];
}

function label(x: number, y: number, anchor: LabelMark["anchor"], text: string): LabelMark {
  return { kind: "label", role: "frame", outcome: null, key: null, x, y, anchor, runs: [{ text, style: "axis" }], halo: false };
}
