import type { LabelArea } from "../../labels/collision";
import { LIST_LINE_HEIGHT, leaderList } from "../../labels/leader-list";
import { type Rect, textRect } from "../../labels/rect";
import type { CategoryAxis, ChartLayout, ChartSize } from "../../model/model";
import { plotOf, type Scales, scalesOf } from "../../model/scales";
import { zeroAxis } from "../../model/value-axis";
import { textWidth } from "../../text/text-width";
import type { OutturnRows } from "../outturn-rows";
import { breaksOf, layoutColumns, MAX_MARKS_AT_EDGE, type PeriodColumn } from "../period-columns";
import { type PeriodSlot, shownValues } from "../period-slots";
import { type DrawnColumn, drawColumn } from "./column";
import { outcomeMarks } from "./outcome-marks";
import { statedLabels } from "./stated-labels";
import { absenceLabels, valueLabels } from "./value-labels";

const TOP = 40;
const BOTTOM = 34;
const TICK_PX = 80;

/** Periods to the right, values up. When the chosen period's label list does not fit beside its marks, space is added at the top. */
export function verticalLayout(rows: OutturnRows, slots: readonly PeriodSlot[], size: ChartSize): ChartLayout {
  const lines = Math.max(0, ...slots.filter(isCrowded).map(({ strong, groups }) => (strong ? groups.length : 0)));
  const beside = compose(rows, slots, size, 0);
  return beside.unplaced ? compose(rows, slots, size, LIST_LINE_HEIGHT * lines + 10).layout : beside.layout;
}

function compose(rows: OutturnRows, slots: readonly PeriodSlot[], { width, height }: ChartSize, headroom: number) {
  const count = Math.max(3, Math.round((height - TOP - BOTTOM) / TICK_PX));
  const value = zeroAxis({ values: shownValues(slots), multiplier: rows.multiplier, unit: rows.unit, count });
  const left = 12 + Math.max(...value.ticks.map(({ text }) => textWidth(text, "axis")));
  const box = { width, height: height + headroom, margins: { top: TOP + headroom, right: 8, bottom: BOTTOM, left } };
  const frame = { orientation: "vertical", box, value } as const;
  const scales = scalesOf(frame);
  const columns = layoutColumns(slots, plotOf(box));
  const drawnColumns = columns.map((column) => drawColumn(column, scales));
  const area = labelAreaOf(drawnColumns, scales, rows.unit, width);
  const words = [...absenceLabels(drawnColumns, scales, area), ...valueLabels(drawnColumns, scales, area)];
  const inTurn = [...drawnColumns].sort(
    (a, b) => Number(b.column.slot.strong) - Number(a.column.slot.strong) || b.column.left - a.column.left,
  );
  const lists = inTurn
    .filter(({ column }) => isCrowded(column.slot))
    .map((one) => ({ strong: one.column.slot.strong, list: leaderList(one, area) }));
  const blocks = inTurn.filter(({ column }) => !isCrowded(column.slot)).flatMap((one) => statedLabels(one, area));
  const outcome = drawnColumns.flatMap((one) => outcomeMarks(one, rows.chosen, area));
  const marks = [
    ...drawnColumns.flatMap(({ observed }) => observed),
    ...lists.flatMap(({ list }) => list?.leaders ?? []),
    ...outcome,
    ...drawnColumns.flatMap(({ stated }) => stated.flatMap((one) => one.marks)),
    ...words,
    ...lists.flatMap(({ list }) => list?.labels ?? []),
    ...blocks,
  ];
  return { unplaced: lists.some(({ strong, list }) => strong && list === null), layout: { ...frame, along: categoryAxis(columns), marks } };
}

function isCrowded({ groups }: PeriodSlot): boolean {
  return groups.length > MAX_MARKS_AT_EDGE;
}

/** Text may not cross the column ends, the zero line, the stated marks and the unit. */
function labelAreaOf(drawnColumns: readonly DrawnColumn[], scales: Scales, unit: string, width: number): LabelArea {
  const { left, top, right, bottom } = scales.plot;
  const zero = scales.value("0");
  const unitRect = textRect({ x: left, y: top - 8, anchor: "start", runs: [{ text: unit, style: "axis" }] });
  const rects = (pick: (one: DrawnColumn) => Rect | null) => drawnColumns.map(pick).filter((rect) => rect !== null);
  return {
    bounds: { left: left - 4, top: 4, right: width, bottom: bottom - 2 },
    columns: rects(({ surface }) => surface),
    taken: [
      unitRect,
      { left, top: zero - 1, right, bottom: zero + 1 },
      ...rects(({ datum }) => datum),
      ...drawnColumns.flatMap(({ stated }) => stated.map(({ rect }) => rect)),
    ],
  };
}

/** As many period texts as fit; the chosen period is always among them. */
function categoryAxis(columns: readonly PeriodColumn[]): CategoryAxis {
  const widest = Math.max(0, ...columns.map(({ slot }) => textWidth(slot.text, "axis-strong")));
  const pitch = Math.min(...columns.map(({ left, right }) => right - left));
  const step = Math.max(1, Math.ceil((widest + 8) / pitch));
  const strong = columns.findIndex(({ slot }) => slot.strong);
  const shown = columns.filter(
    (_, index) => index === strong || (index % step === 0 && (strong < 0 || step === 1 || Math.abs(index - strong) >= step)),
  );
  return {
    ticks: shown.map(({ slot, left, right }) => ({ at: (left + right) / 2, text: slot.text, strong: slot.strong })),
    breaks: breaksOf(columns),
    rules: [],
  };
}
