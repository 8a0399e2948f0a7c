import { type SideLabel, sideLabels } from "../labels/side-labels";
import type { Chart, LabelMark, Mark } from "../model/model";
import { type Scales, scalesOf } from "../model/scales";
import { textWidth } from "../text/text-width";
import { monthAxis, monthTicks } from "./cumulative-chart";
import { requiredMark } from "./required-mark";
import type { PanelFrame, YearToDatePanel, YearToDateRows } from "./year-to-date-rows";

const HEIGHT = 168;
const TOP = 34;
const BOTTOM = 28;
const RIGHT = 146;
/** Share of a month's width that stays free on each side of its column. */
const PAD = 0.1;

const PARTS = { 1: "months", 3: "quarters", 6: "half-years" } as const;

/** Published months, quarters or half-years as columns, then for each remaining one the required and the actual value. */
export function monthsChart(panel: YearToDatePanel, rows: YearToDateRows, { width, monthly, left }: PanelFrame): Chart {
  const frame = {
    orientation: "vertical",
    box: { width, height: HEIGHT, margins: { top: TOP, right: RIGHT, bottom: BOTTOM, left } },
    value: monthly,
    along: monthAxis(rows.months),
  } as const;
  const scales = scalesOf(frame);
  const columnOf = (last: number) => partColumn(last, panel.step);
  const marks = [
    ...panel.single.map(
      ({ key, months, value }): Mark => ({
        kind: "bar",
        role: "observed",
        outcome: null,
        key,
        along: columnOf(months),
        base: "0",
        value,
      }),
    ),
    ...averageMarks(panel, scales),
    ...notPublishedLabel(panel, scales),
    ...remainderMarks(panel, rows, columnOf),
    ...sideLabels(sideLabelsOf(panel, rows, scales), {
      x: scales.plot.right + 14,
      top: 12,
      bottom: scales.plot.bottom - 4,
      width: RIGHT - 14,
    }),
  ];
  return { ...frame, along: { ...frame.along, ticks: monthTicks(rows.months, scales) }, marks, title: panel.title, summary: panel.title };
}

/** The ends of the column of a part on the axis, by its last month. */
function partColumn(last: number, step: number): readonly [number, number] {
  return [last - step + 0.5 + PAD, last + 0.5 - PAD];
}

/** The average of the known months as a dashed line over them. */
function averageMarks({ average, known }: YearToDatePanel, scales: Scales): readonly Mark[] {
  const last = known.at(-1);
  if (average === null || last === undefined) return [];
  const ends = [0.5, last.months + 0.5] as const;
  const points = ends.map((along) => ({ along, value: average.value }));
  const y = Math.max(scales.plot.top + 2, scales.value(average.value) - 8);
  const words = `average so far ${average.label}`;
  const common = { role: "implied", outcome: null, key: null } as const;
  return [
    { ...common, kind: "line", points, stroke: "dashed", dots: false },
    ...(textWidth(words, "small") > scales.along(ends[1]) - scales.along(ends[0]) ? [] : [text(words, scales.plot.left + 2, y - 2)]),
  ];
}

/** "not held" over the first run of parts that are known only as a sum. */
function notPublishedLabel({ single, known, step }: YearToDatePanel, scales: Scales): readonly LabelMark[] {
  const held = new Set(single.map(({ months }) => months));
  const count = Math.floor((known.at(-1)?.months ?? 0) / step);
  const missing = Array.from({ length: count }, (_, index) => (index + 1) * step).filter((month) => !held.has(month));
  const [first] = missing;
  const until = missing.findIndex((month, index) => month !== (first ?? 0) + index * step);
  const run = until < 0 ? missing : missing.slice(0, until);
  if (first === undefined) return [];
  const [left, right] = [scales.along(first - step + 0.5), scales.along(first + (run.length - 1) * step + 0.5)];
  const words = run.length === count ? `${PARTS[step]} not held` : "not held";
  if (right - left < textWidth(words, "small") + 4) return [];
  return [{ ...text(words, (left + right) / 2, scales.value("0") - 8), anchor: "middle" }];
}

function remainderMarks(
  panel: YearToDatePanel,
  { months }: YearToDateRows,
  columnOf: (last: number) => readonly [number, number],
): readonly Mark[] {
  const { actual, known, step } = panel;
  const from = known.at(-1)?.months ?? 0;
  const left = Array.from({ length: Math.floor((months.length - from) / step) }, (_, index) => from + (index + 1) * step);
  return left.flatMap((last): readonly Mark[] => {
    const along = columnOf(last);
    const actualMarks: readonly Mark[] =
      actual === null ? [] : [{ kind: "bar", role: "part", outcome: null, key: null, along, base: "0", value: actual.value }];
    return [...requiredMark(panel, (along[0] + along[1]) / 2), ...actualMarks];
  });
}

function sideLabelsOf({ required, stated, actual }: YearToDatePanel, { months }: YearToDateRows, scales: Scales): readonly SideLabel[] {
  const from = scales.along(months.length);
  const ends = [required?.low, required?.high].filter((end) => end !== null && end !== undefined).map(scales.value);
  return [
    ...(actual === null
      ? []
      : [
          {
            from,
            y: scales.value(actual.value),
            key: null,
            role: "observed" as const,
            runs: [
              { text: actual.label, style: "value" },
              { text: "outturn", style: "small" },
            ] as const,
          },
        ]),
    ...(required === null || stated === null || ends.length === 0
      ? []
      : [
          {
            from,
            y: ends.reduce((sum, y) => sum + y, 0) / ends.length,
            key: stated.key,
            role: "stated" as const,
            runs: [
              { text: required.label, style: "number" },
              { text: required.each, style: "small" },
            ] as const,
          },
        ]),
  ];
}

function text(words: string, x: number, y: number): LabelMark {
  return {
    kind: "label",
    role: "implied",
    outcome: null,
    key: null,
    x,
    y,
    anchor: "start",
    runs: [{ text: words, style: "small" }],
    halo: true,
  };
}
