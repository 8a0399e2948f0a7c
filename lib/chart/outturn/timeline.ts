import { type Room, settleFirst } from "../labels/collision";
import { leaderList } from "../labels/leader-list";
import { type Rect, textRect } from "../labels/rect";
import type { LabelMark, Mark } from "../model/model";
import { type Scales, scalesOf } from "../model/scales";
import { statedMarks } from "../model/stated-marks";
import { zeroAxis } from "../model/value-axis";
import { lookWidth } from "../text/text-width";
import type { OutturnRows } from "./outturn-rows";
import type { Column } from "./period-columns";
import { type Slot, shownValues } from "./period-slots";
import { gapLabels, lineOf, yearTicks } from "./timeline-line";
import type { Drawn } from "./vertical/column";
import { outcomeBlock } from "./vertical/outcome-marks";
import { statedBlocks } from "./vertical/stated-labels";
import type { Layout, Size } from "./vertical/vertical";

const TOP = 40;
const BOTTOM = 34;
const TICK_PX = 80;
const RIGHT = 56;
/** Room for a mark's label, half on each side. */
const HALF = 42;
const LANE = 14;

/** Many periods as a line over true time, the stated marks in the middle of their periods. */
export function timelineLayout(rows: OutturnRows, slots: readonly Slot[], { width, height }: Size): Layout {
  const value = zeroAxis({
    values: shownValues(slots),
    multiplier: rows.multiplier,
    unit: rows.unit,
    count: Math.max(3, Math.round((height - TOP - BOTTOM) / TICK_PX)),
  });
  const left = 12 + Math.max(...value.ticks.map(({ text }) => lookWidth(text, "axis")));
  const frame = {
    orientation: "upright",
    box: { width, height, margins: { top: TOP, right: RIGHT, bottom: BOTTOM, left } },
    value,
  } as const;
  const scales = scalesOf(frame);
  const at = placeInTime(slots, scales);
  const line = lineOf(slots, at, scales);
  const drawn = slots.filter(({ groups }) => groups.length > 0).map((slot) => drawSlot(slot, at(slot), scales));
  const room = roomOf(line.rects, drawn, scales, rows.unit, width);
  const last = lastLabel(slots, at, scales, room);
  const inTurn = [...drawn].sort((a, b) => Number(b.column.slot.strong) - Number(a.column.slot.strong) || b.column.left - a.column.left);
  // As many periods as there is room for a label beside another: the chosen one and the newest. The table has all.
  const most = Math.ceil((scales.plot.right - scales.plot.left) / (2 * HALF));
  const labels = inTurn.slice(0, most).flatMap((one): readonly Mark[] => {
    if (one.column.slot.groups.length <= 3) return statedBlocks(one, room);
    const list = leaderList(one, room);
    return list === null ? [] : [...list.leaders, ...list.labels];
  });
  const outcome = drawn.flatMap((one) => outcomeBlock(one, rows.chosen, room));
  const marks = [
    line.mark,
    ...outcome,
    ...drawn.flatMap(({ stated }) => stated.flatMap((one) => one.marks)),
    ...gapLabels(slots, at, scales),
    ...last,
    ...labels,
  ];
  return { ...frame, along: { ticks: yearTicks(slots, at, scales), breaks: [], rules: [] }, marks };
}

/** Pixel of the middle of a period. */
function placeInTime(slots: readonly Slot[], { plot }: Scales): (slot: Pick<Slot, "first" | "last">) => number {
  const from = Date.parse(slots[0]?.first ?? "2000-01-01");
  const to = Date.parse(slots.at(-1)?.last ?? "2000-12-31");
  return ({ first, last }) =>
    plot.left + ((plot.right - plot.left) * ((Date.parse(first) + Date.parse(last)) / 2 - from)) / Math.max(1, to - from);
}

function drawSlot(slot: Slot, x: number, scales: Scales): Drawn {
  const start = x - ((slot.groups.length - 1) * LANE) / 2;
  const lanes = slot.groups.map((_, index) => start + index * LANE);
  const column: Column = {
    slot,
    left: Math.min(x - HALF, start - LANE),
    right: Math.max(x + HALF, x + x - start + LANE),
    from: x - HALF,
    to: x + HALF,
    lanes,
  };
  const stated = slot.groups.map((group, index) => statedMarks(group, lanes[index] ?? x, scales));
  return { column, observed: [], stated, surface: null, datum: null };
}

function roomOf(line: readonly Rect[], drawn: readonly Drawn[], { plot }: Scales, unit: string, width: number): Room {
  const unitRect = textRect({ x: plot.left, y: plot.top - 8, anchor: "start", runs: [{ text: unit, look: "axis" }] });
  return {
    bounds: { left: plot.left - 4, top: 4, right: width, bottom: plot.bottom - 2 },
    columns: [],
    taken: [unitRect, ...line, ...drawn.flatMap(({ stated }) => stated.map(({ rect }) => rect))],
  };
}

/** The newest value, beside its point or over it. */
function lastLabel(slots: readonly Slot[], at: (slot: Slot) => number, scales: Scales, room: Room): readonly Mark[] {
  const slot = slots.findLast(({ observed }) => observed !== null);
  const row = slot?.observed;
  if (slot === undefined || row === null || row === undefined) return [];
  const [x, y] = [at(slot), scales.value(row.value)];
  const drawn = { role: "observed", outcome: null, key: row.key } as const;
  const label = (lx: number, ly: number, anchor: LabelMark["anchor"]): readonly LabelMark[] => [
    { ...drawn, kind: "label", x: lx, y: ly, anchor, runs: [{ text: row.label, look: "value" }], halo: true },
  ];
  const places = [label(x + 7, y + 4, "start"), label(x + 4, y - 9, "end"), label(x + 4, y + 18, "end"), label(x, y - 24, "end")];
  return [{ ...drawn, kind: "point", along: x, value: row.value, form: "dot" }, ...(settleFirst(room, places, "anywhere") ?? [])];
}
