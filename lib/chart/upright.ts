import { breaksOf, type Column, columnsOf, MOST_BESIDE } from "./columns";
import { leaderList } from "./leader-list";
import type { BarMark, Chart, Mark } from "./model";
import type { OutturnRows } from "./outturn-rows";
import type { Rect } from "./place";
import type { Room } from "./room";
import { plotOf, type Scales, scalesOf } from "./scales";
import type { Slot } from "./slots";
import { type StatedMarks, statedMarks } from "./stated-marks";
import { outcomeBlock } from "./upright-outcome";
import { statedBlocks } from "./upright-stated";
import { absenceLabels, valueLabels } from "./upright-values";
import { zeroAxis } from "./value-axis";
import { lookWidth } from "./widths";

export type Size = { readonly width: number; readonly height: number };

const TOP = 40;
const BOTTOM = 34;
const TICK_PX = 80;

/** A column and its stated marks, as they are drawn. */
export type Drawn = { readonly column: Column; readonly bar: BarMark | null; readonly stated: readonly StatedMarks[] };

/** Years to the right, values up. Where the chosen figure's leader list finds no place, the plot gets room above it. */
export function uprightChart(rows: OutturnRows, slots: readonly Slot[], size: Size): Chart {
  const list = Math.max(0, ...slots.filter(({ strong, groups }) => strong && groups.length > MOST_BESIDE).map(({ groups }) => groups.length));
  return layOut(rows, slots, size, 0) ?? layOut(rows, slots, size, 20 * list + 10) ?? layOutAnyway(rows, slots, size);
}

function layOutAnyway(rows: OutturnRows, slots: readonly Slot[], size: Size): Chart {
  return compose(rows, slots, size, 0).chart;
}

function layOut(rows: OutturnRows, slots: readonly Slot[], size: Size, headroom: number): Chart | null {
  const { chart, complete } = compose(rows, slots, size, headroom);
  return complete ? chart : null;
}

function compose(rows: OutturnRows, slots: readonly Slot[], { width, height }: Size, headroom: number): { readonly chart: Chart; readonly complete: boolean } {
  const value = zeroAxis({ values: shownValues(rows, slots), multiplier: rows.multiplier, unit: rows.unit, count: Math.round((height - TOP - BOTTOM) / TICK_PX) });
  const left = 10 + Math.max(...value.ticks.map(({ text }) => lookWidth(text, "axis")));
  const box = { width, height: height + headroom, margins: { top: TOP + headroom, right: 8, bottom: BOTTOM, left } };
  const frame = { orientation: "upright", box, value } as const;
  const scales = scalesOf(frame);
  const columns = columnsOf(slots, plotOf(box));
  const drawn = columns.map((column) => drawColumn(column, scales));
  const room = roomOf(drawn, scales, width);
  const absences = absenceLabels(columns, scales, room);
  const values = valueLabels(drawn, scales, room);
  const ordered = [...drawn].sort((a, b) => Number(b.column.slot.strong) - Number(a.column.slot.strong) || b.column.left - a.column.left);
  const lists = ordered.filter(isCrowded).map((one) => leaderList(one, scales, room));
  const blocks = ordered.filter((one) => !isCrowded(one)).map((one) => statedBlocks(one, room));
  const outcome = drawn.flatMap((one) => outcomeBlock(one, rows, scales, room));
  const complete = ordered.filter(isCrowded).every((one, index) => !one.column.slot.strong || lists[index] !== null);
  const marks: readonly Mark[] = [
    ...drawn.flatMap(({ bar }) => (bar === null ? [] : [bar])),
    ...lists.flatMap((list) => list?.leaders ?? []),
    ...drawn.flatMap(({ stated }) => stated.flatMap((one) => one.marks)),
    ...outcome,
    ...absences,
    ...values,
    ...lists.flatMap((list) => list?.labels ?? []),
    ...blocks.flat(),
  ];
  return { complete, chart: { ...frame, along: alongOf(columns), marks, title: "", summary: "" } };
}
