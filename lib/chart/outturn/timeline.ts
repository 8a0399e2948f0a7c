import { type LabelArea, placeFirst } from "../labels/collision";
import { leaderList } from "../labels/leader-list";
import { type Rect, textRect } from "../labels/rect";
import type { ChartLayout, ChartSize, LabelMark, Mark } from "../model/model";
import { type Scales, scalesOf } from "../model/scales";
import { statedMarks } from "../model/stated-marks";
import { zeroAxis } from "../model/value-axis";
import { textWidth } from "../text/text-width";
import type { OutturnRows } from "./outturn-rows";
import type { PeriodColumn } from "./period-columns";
import { type PeriodSlot, shownValues } from "./period-slots";
import { gapLabels, timelineLine, yearTicks } from "./timeline-line";
import type { DrawnColumn } from "./vertical/column";
import { outcomeMarks } from "./vertical/outcome-marks";
import { statedLabels } from "./vertical/stated-labels";

const TOP = 40;
const BOTTOM = 34;
const TICK_PX = 80;
const RIGHT = 56;
/** Half the width of a mark's label in pixels. */
const HALF_LABEL_WIDTH = 42;
const MARK_SPACING = 14;

/** Many periods as a line on a true time scale; stated marks stand at the middle of their periods. */
export function timelineLayout(rows: OutturnRows, slots: readonly PeriodSlot[], { width, height }: ChartSize): ChartLayout {
  const value = zeroAxis({
    values: shownValues(slots),
    multiplier: rows.multiplier,
    unit: rows.unit,
    count: Math.max(3, Math.round((height - TOP - BOTTOM) / TICK_PX)),
  });
  const left = 12 + Math.max(...value.ticks.map(({ text }) => textWidth(text, "axis")));
  const frame = {
    orientation: "vertical",
    box: { width, height, margins: { top: TOP, right: RIGHT, bottom: BOTTOM, left } },
    value,
  } as const;
  const scales = scalesOf(frame);
  const at = positionInTime(slots, scales);
  const line = timelineLine(slots, at, scales);
  const drawnColumns = slots.filter(({ groups }) => groups.length > 0).map((slot) => drawSlot(slot, at(slot), scales));
  const area = labelAreaOf(line.rects, drawnColumns, scales, rows.unit, width);
  const last = lastLabel(slots, at, scales, area);
  const inTurn = [...drawnColumns].sort(
    (a, b) => Number(b.column.slot.strong) - Number(a.column.slot.strong) || b.column.left - a.column.left,
  );
  // Labels for as many periods as fit side by side: the chosen one and the newest. The table has all.
  const most = Math.ceil((scales.plot.right - scales.plot.left) / (2 * HALF_LABEL_WIDTH));
  const labels = inTurn.slice(0, most).flatMap((one): readonly Mark[] => {
    if (one.column.slot.groups.length <= 3) return statedLabels(one, area);
    const list = leaderList(one, area);
    return list === null ? [] : [...list.leaders, ...list.labels];
  });
  const outcome = drawnColumns.flatMap((one) => outcomeMarks(one, rows.chosen, area));
  const marks = [
    line.mark,
    ...outcome,
    ...drawnColumns.flatMap(({ stated }) => stated.flatMap((one) => one.marks)),
    ...gapLabels(slots, at, scales),
    ...last,
    ...labels,
  ];
  return { ...frame, along: { ticks: yearTicks(slots, at, scales), breaks: [], rules: [] }, marks };
}

/** The position of the middle of a period in pixels. */
function positionInTime(slots: readonly PeriodSlot[], { plot }: Scales): (slot: Pick<PeriodSlot, "first" | "last">) => number {
  const from = Date.parse(slots[0]?.first ?? "2000-01-01");
  const to = Date.parse(slots.at(-1)?.last ?? "2000-12-31");
  return ({ first, last }) =>
    plot.left + ((plot.right - plot.left) * ((Date.parse(first) + Date.parse(last)) / 2 - from)) / Math.max(1, to - from);
}

function drawSlot(slot: PeriodSlot, x: number, scales: Scales): DrawnColumn {
  const start = x - ((slot.groups.length - 1) * MARK_SPACING) / 2;
  const markPositions = slot.groups.map((_, index) => start + index * MARK_SPACING);
  const column: PeriodColumn = {
    slot,
    left: Math.min(x - HALF_LABEL_WIDTH, start - MARK_SPACING),
    right: Math.max(x + HALF_LABEL_WIDTH, x + x - start + MARK_SPACING),
    from: x - HALF_LABEL_WIDTH,
    to: x + HALF_LABEL_WIDTH,
    markPositions,
  };
  const stated = slot.groups.map((group, index) => statedMarks(group, markPositions[index] ?? x, scales));
  return { column, observed: [], stated, surface: null, datum: null };
}

function labelAreaOf(
  line: readonly Rect[],
  drawnColumns: readonly DrawnColumn[],
  { plot }: Scales,
  unit: string,
  width: number,
): LabelArea {
  const unitRect = textRect({ x: plot.left, y: plot.top - 8, anchor: "start", runs: [{ text: unit, style: "axis" }] });
  return {
    bounds: { left: plot.left - 4, top: 4, right: width, bottom: plot.bottom - 2 },
    columns: [],
    taken: [unitRect, ...line, ...drawnColumns.flatMap(({ stated }) => stated.map(({ rect }) => rect))],
  };
}

/** The newest value as a dot with its label beside or above it. */
function lastLabel(slots: readonly PeriodSlot[], at: (slot: PeriodSlot) => number, scales: Scales, area: LabelArea): readonly Mark[] {
  const slot = slots.findLast(({ observed }) => observed !== null);
  const row = slot?.observed;
  if (slot === undefined || row === null || row === undefined) return [];
  const [x, y] = [at(slot), scales.value(row.value)];
  const common = { role: "observed", outcome: null, key: row.key } as const;
  const label = (lx: number, ly: number, anchor: LabelMark["anchor"]): readonly LabelMark[] => [
    { ...common, kind: "label", x: lx, y: ly, anchor, runs: [{ text: row.label, style: "value" }], halo: true },
  ];
  const places = [label(x + 7, y + 4, "start"), label(x + 4, y - 9, "end"), label(x + 4, y + 18, "end"), label(x, y - 24, "end")];
  return [{ ...common, kind: "point", along: x, value: row.value, form: "dot" }, ...(placeFirst(area, places, "loose") ?? [])];
}
