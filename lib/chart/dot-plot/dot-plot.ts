import type { ChartLayout, LabelMark, LeaderMark, Mark, Orientation, ValueAxis } from "../model/model";
import { type Scales, scalesOf } from "../model/scales";
import { isHedgedPoint } from "../model/stated-bounds";
import { statedMarks } from "../model/stated-marks";
import { spanAxis } from "../model/value-axis";
import { dotPlotColumns } from "./dot-columns";
import type { DotPlotInput, DotRow } from "./dot-rows";
import { type OutturnLineInput, outturnHeads, outturnLineMarks } from "./outturn-lines";
import type { DotPlotBox, RowPosition, RowPositions } from "./row-positions";
import { columnHeads, rowTexts } from "./row-text";

const ROW_HEIGHT = 26;
const NARROW_ROW_HEIGHT = 46;
/** In pixels: the tick text under the rows. */
const TICK_AREA_HEIGHT = 26;
const TICK_PX = 90;
/** Pixels free at both ends of the scale, so that an arrow at the edge keeps its head. */
const ARROW_PADDING = 24;

/**
 * Lays out a dot plot. `between` returns the marks that lie under the dots (connectors, the time axis) once row positions are
 * known.
 */
export function layoutDotPlot(input: DotPlotInput, box: DotPlotBox, between: (positions: RowPositions) => readonly Mark[]): ChartLayout {
  const columns = dotPlotColumns(input, box);
  const rowHeight = box.narrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT;
  const value = axisOf(input, columns.right - columns.plot);
  const sized = (top: number) => ({
    orientation: "horizontal" as Orientation,
    box: {
      width: box.width,
      height: top + rowHeight * input.rows.length + TICK_AREA_HEIGHT,
      margins: { top, right: box.width - columns.right, bottom: TICK_AREA_HEIGHT, left: columns.plot },
    },
    value,
  });
  const heads = outturnHeads(input.outturns, scalesOf(sized(0)), box, columnHeads(input, columns, 0));
  const frame = sized(box.above + Math.max(heads.height, columns.headHeight) + 8);
  const scales = scalesOf(frame);
  const { top, bottom } = scales.plot;
  const rows = input.rows.map((_, index) => positionOf(top + index * rowHeight, box.narrow));
  const positions: RowPositions = { scales, top, bottom, rowHeight, rows, left: box.left };
  const lineInput: OutturnLineInput = { rows: input.rows, lines: input.outturns, positions };
  const marks = [
    ...input.rows.flatMap((one, index) => rowHighlight(one, columns.words - 6, rows[index]?.top ?? 0, box.width, rowHeight)),
    ...rowRules(positions, columns.words, box.width),
    ...(box.narrow ? gridBetween(value, rows) : []),
    ...outturnLineMarks(lineInput),
    ...between(positions),
    ...input.rows.flatMap((one, index) => markOf(one, rows[index]?.middle ?? 0, input, scales)),
    ...heads.labels(top - 6),
    ...rowTexts(input, columns, positions, box),
    ...tickLabels(value, scales, bottom + 18),
    unitLabel(value, columns.plot, bottom + 18, box),
  ];
  const drawnAxis = { ...value, ticks: box.narrow ? [] : value.ticks, labelled: false };
  return { ...frame, value: drawnAxis, along: { ticks: [], breaks: [], rules: [] }, marks };
}

function axisOf(input: DotPlotInput, pixels: number): ValueAxis {
  const stated = input.rows.flatMap(({ group }) => (group === null ? [] : [group.low, group.high, ...readingShown(group)]));
  const releases = input.rows.flatMap(({ published }) => published ?? []);
  const published = [...input.outturns, ...releases].flatMap(({ value, reading }) => [value, ...(reading ?? [])]);
  const values = [...stated, ...published].filter((one) => one !== null);
  const count = Math.max(2, Math.round(pixels / TICK_PX));
  return spanAxis(
    { values, multiplier: input.multiplier, unit: input.unit, count },
    ARROW_PADDING / Math.max(1, pixels - 2 * ARROW_PADDING),
  );
}

function readingShown({ first }: NonNullable<DotRow["group"]>): readonly (string | null)[] {
  return isHedgedPoint(first.stated) ? first.stated.reading : [];
}

function positionOf(top: number, narrow: boolean): RowPosition {
  if (narrow) return { top, middle: top + 34, clear: [top + 23, top + NARROW_ROW_HEIGHT] };
  return { top, middle: top + ROW_HEIGHT / 2, clear: [top, top + ROW_HEIGHT] };
}

function rowHighlight({ chosen, key }: DotRow, left: number, top: number, right: number, height: number): readonly Mark[] {
  if (!chosen) return [];
  return [{ kind: "highlight", role: "frame", outcome: null, key, from: [Math.max(0, left), top], to: [right, top + height] }];
}

/** Hairlines between rows, across text and marks. */
function rowRules({ rows, bottom }: RowPositions, from: number, to: number): readonly LeaderMark[] {
  const edges = [...rows.slice(1).map(({ top }) => top), bottom];
  return edges.map((y) => ({
    kind: "leader",
    role: "frame",
    outcome: null,
    key: null,
    points: [
      [from, y],
      [to, y],
    ],
  }));
}

/** Grid lines, left out where they would cross text. */
function gridBetween({ ticks }: ValueAxis, rows: readonly RowPosition[]): readonly Mark[] {
  return ticks.map(({ value }) => ({
    kind: "line",
    role: "frame",
    outcome: null,
    key: null,
    points: rows.flatMap(({ clear: [top, bottom] }) => [
      { along: top, value: null },
      { along: top, value },
      { along: bottom, value },
    ]),
    stroke: "thin",
    dots: false,
  }));
}

function markOf({ group, outturn, published, key }: DotRow, middle: number, input: DotPlotInput, scales: Scales): readonly Mark[] {
  if (group !== null) return statedMarks(group, middle, scales).marks;
  const line = outturn === null ? undefined : input.outturns[outturn];
  const shown = published ?? line;
  if (shown === undefined) return [];
  const common = { role: "observed", outcome: null, key } as const;
  const [low, high] = shown.reading ?? [null, null];
  const tail: readonly Mark[] = low === null || high === null ? [] : [{ ...common, kind: "interval", along: middle, low, high }];
  const isRepeat = published !== null && !published.inForce;
  const point = { ...common, kind: "point", along: middle, value: shown.value } as const;
  return [...tail, isRepeat ? { ...point, role: "later", form: "dot" } : { ...point, form: "tick" }];
}

function tickLabels({ ticks }: ValueAxis, scales: Scales, y: number): readonly LabelMark[] {
  return ticks.map(({ value, text }) => ({
    kind: "label",
    role: "frame",
    outcome: null,
    key: null,
    x: scales.value(value),
    y,
    anchor: "middle",
    runs: [{ text, style: "axis" }],
    halo: false,
  }));
}

function unitLabel({ unit, domain }: ValueAxis, plot: number, y: number, { narrow, above }: DotPlotBox): LabelMark {
  const text = Number(domain[0]) > 0 || Number(domain[1]) < 0 ? `${unit}, not from zero` : unit;
  const common = { kind: "label", role: "frame", outcome: null, key: null, runs: [{ text, style: "axis" }], halo: false } as const;
  return narrow ? { ...common, x: 0, y: above + 12, anchor: "start" } : { ...common, x: plot - 24, y, anchor: "end" };
}
