import { rowAxis } from "../model/category-axis";
import type { ChartLayout, LabelMark, LeaderMark, Mark, Orientation, ValueAxis } from "../model/model";
import { type Scales, scalesOf } from "../model/scales";
import { isHedgedPoint } from "../model/stated-bounds";
import { statedMarks } from "../model/stated-marks";
import { spanAxis } from "../model/value-axis";
import { textWidth } from "../text/text-width";
import { dotPlotColumns } from "./dot-columns";
import type { DotPlotInput, DotRow } from "./dot-rows";
import { NARROW_LINE_HEIGHT, type NarrowLine, narrowLines, narrowText } from "./narrow-row";
import { outturnHeads } from "./outturn-heads";
import { MAX_OUTTURN_LINES, outturnLineMarks } from "./outturn-lines";
import type { DotPlotBox, RowPosition, RowPositions } from "./row-positions";
import { columnHeads, columnTexts } from "./row-text";

const ROW_HEIGHT = 26;
/** In pixels: the mark under the text of a row on a narrow chart. */
const NARROW_MARK_HEIGHT = 29;
/** In pixels: the unit on a line of its own, and the space between it and the tick text beside it. */
const UNIT_LINE_HEIGHT = 16;
const UNIT_GAP = 12;
/** Pixels between two tick texts. */
const TICK_GAP = 8;
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
  const lines = columns.narrow ? input.rows.map((row) => narrowLines(row, box.width)) : [];
  const heights = input.rows.map((_, index) => rowHeight(lines[index]));
  const value = axisOf(input, columns.right - columns.plot);
  const unit = unitText(value);
  const plotHeight = heights.reduce((sum, one) => sum + one, 0);
  const sized = (top: number, foot: number) => ({
    orientation: "horizontal" as Orientation,
    box: {
      width: box.width,
      height: top + plotHeight + foot,
      margins: { top, right: box.width - columns.right, bottom: foot, left: columns.plot },
    },
    value,
    along: rowAxis(plotHeight),
  });
  const outturns = input.outturns.slice(0, MAX_OUTTURN_LINES);
  const heads = outturnHeads(outturns, scalesOf(sized(0, 0)), box.width, {
    taken: columnHeads(input, columns, 0),
    above: columns.narrow ? UNIT_LINE_HEIGHT : 0,
  });
  const hasUnitLine = !columns.narrow && textWidth(unit, "axis") > firstTickLeft(value, scalesOf(sized(0, 0))) - UNIT_GAP;
  const frame = sized(box.above + Math.max(heads.height, columns.headHeight) + 8, TICK_AREA_HEIGHT + (hasUnitLine ? UNIT_LINE_HEIGHT : 0));
  const scales = scalesOf(frame);
  const { top, bottom } = scales.plot;
  const rows = positionsOf(top, heights, lines);
  const positions: RowPositions = { scales, top, bottom, rows, left: columns.narrow ? 0 : box.left };
  const marks = [
    ...input.rows.flatMap((one, index) => rowHighlight(one, columns.words - 6, rows[index], box.width)),
    ...rowRules(positions, columns.words, box.width),
    ...(columns.narrow ? gridBetween(value, positions) : []),
    ...outturnLineMarks({ rows: input.rows, lines: outturns, positions }),
    ...between(positions),
    ...input.rows.flatMap((one, index) => markOf(one, scales.position(rows[index]?.middle ?? 0), input, scales)),
    ...heads.labels(top - 6),
    ...(columns.narrow
      ? input.rows.flatMap((row, index) => narrowText(row, lines[index] ?? [], (rows[index]?.top ?? 0) + NARROW_LINE_HEIGHT, box.width))
      : columnTexts(input, columns, positions)),
    columns.narrow
      ? unitLabel(unit, 0, box.above + 12)
      : unitLabel(
          unit,
          hasUnitLine ? columns.plot : firstTickLeft(value, scales) - UNIT_GAP,
          bottom + 18 + (hasUnitLine ? UNIT_LINE_HEIGHT : 0),
          !hasUnitLine,
        ),
  ];
  const ticks = withTextThatFits(value, scales, box.width);
  const drawnAxis = { ...value, ticks, unit: "", side: "below" as const, grid: !columns.narrow };
  return { ...frame, value: drawnAxis, marks };
}

/** Height of a row in pixels; on a narrow chart the lines of text stand above the mark. */
function rowHeight(lines: readonly NarrowLine[] | undefined): number {
  return lines === undefined ? ROW_HEIGHT : lines.length * NARROW_LINE_HEIGHT + NARROW_MARK_HEIGHT;
}

function positionsOf(top: number, heights: readonly number[], lines: readonly (readonly NarrowLine[])[]): readonly RowPosition[] {
  let next = top;
  return heights.map((height, index) => {
    const start = next;
    next += height;
    const text = (lines[index]?.length ?? 0) * NARROW_LINE_HEIGHT;
    if (text === 0) return { top: start, bottom: next, middle: start + height / 2, clear: [start, next] };
    return { top: start, bottom: next, middle: start + text + 17, clear: [start + text + 6, next] };
  });
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

function rowHighlight({ chosen, key }: DotRow, left: number, row: RowPosition | undefined, right: number): readonly Mark[] {
  if (!chosen || row === undefined) return [];
  return [{ kind: "highlight", role: "frame", outcome: null, key, from: [Math.max(0, left), row.top], to: [right, row.bottom] }];
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
function gridBetween({ ticks }: ValueAxis, { rows, scales: { position } }: RowPositions): readonly Mark[] {
  return ticks.map(({ value }) => ({
    kind: "line",
    role: "frame",
    outcome: null,
    key: null,
    points: rows.flatMap(({ clear: [top, bottom] }) => [
      { along: position(top), value: null },
      { along: position(top), value },
      { along: position(bottom), value },
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

/** The ticks with the text that fits side by side inside the picture; the others without. */
function withTextThatFits({ ticks }: ValueAxis, scales: Scales, width: number): ValueAxis["ticks"] {
  let free = 0;
  return ticks.map((tick) => {
    const [x, half] = [scales.value(tick.value), textWidth(tick.text, "axis") / 2];
    if (x - half < free || x + half > width) return { ...tick, text: "" };
    free = x + half + TICK_GAP;
    return tick;
  });
}

function unitText({ unit, domain }: ValueAxis): string {
  return Number(domain[0]) > 0 || Number(domain[1]) < 0 ? `${unit}, not from zero` : unit;
}

/** Left edge of the first tick text in pixels. */
function firstTickLeft({ ticks: [first] }: ValueAxis, scales: Scales): number {
  return first === undefined ? scales.plot.left : scales.value(first.value) - textWidth(first.text, "axis") / 2;
}

function unitLabel(text: string, x: number, y: number, atEnd = false): LabelMark {
  const common = { kind: "label", role: "frame", outcome: null, key: null, runs: [{ text, style: "axis" }], halo: false } as const;
  return { ...common, x, y, anchor: atEnd ? "end" : "start" };
}
