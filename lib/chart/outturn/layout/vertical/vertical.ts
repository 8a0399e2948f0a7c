import type { LabelArea } from "../../../labels/collision";
import type { LabelledSlot } from "../../../labels/labelled-slot";
import { LIST_LINE_HEIGHT } from "../../../labels/leader-list";
import { bareAxis } from "../../../model/category-axis";
import { isWide } from "../../../model/forms";
import type { ChartLayout, HighlightMark, LabelMark, Mark } from "../../../model/model";
import { plotOf, type Scales, scalesOf } from "../../../model/scales";
import { textWidth } from "../../../text/text-width";
import type { OutturnRows } from "../../outturn-rows";
import { fittedAxis, unitWords } from "../fitted-axis";
import { publishedMarks } from "../published-marks";
import { type SlotMarks, slotMarks } from "../slot-marks";
import { FEW_FIGURES, MAX_LABELLED_GROUPS, type Slot } from "../slots";
import { actualLabels } from "./actual-labels";
import { breaksOf, layoutColumns, MAX_SLOT_WIDTH, type SlotColumn } from "./columns";
import { edgeMarks } from "./edge-marks";
import { labelAreaOf, overhangOf, surfaceOf } from "./label-area";
import { differenceLine, outcomeMarks } from "./outcome-marks";
import { chosenLabels, numbersThatFit } from "./slot-labels";
import { statedLabels } from "./stated-labels";
import { nameLines, valueRows } from "./value-rows";

const TOP = 34;
const RIGHT = 2;
const MAX_NAME_WIDTHS = { wide: 150, other: 104 };
const TICK_PX = 64;
/** In pixels: the periods stand nearer to the plot than tick text usually does. */
const PERIOD_RISE = 4;
/** Slots with few figures are labelled everywhere when they are at least this wide. */
const LABELLED_WIDTH = 64;

/** In pixels. `plot` is the height between the ends of the scale; `isBrief` labels the chosen figure alone, without space at the top. */
export type VerticalSize = {
  readonly width: number;
  readonly plot: number;
  readonly isBrief: boolean;
  /** The least space left of the plot, for a chart that stands above another. */
  readonly left?: number;
};

/** The space left of the plot: for the numbers of the scale and the names of the bases. */
export function leftMargin(rows: OutturnRows, ticks: readonly string[], width: number): number {
  const names = rows.bases.flatMap((basis) => nameLines(basis, nameWidth(width))).map((text) => textWidth(text, "axis-strong"));
  return Math.ceil(Math.max(...names, ...ticks.map((text) => textWidth(text, "axis")), 0)) + 12;
}

function nameWidth(width: number): number {
  return isWide(width) ? MAX_NAME_WIDTHS.wide : MAX_NAME_WIDTHS.other;
}

/**
 * Periods to the right, values up, the published values in rows under the axis. When the labels of the chosen period's figures do not
 * fit beside its marks but do with space at the top, that is added.
 */
export function verticalLayout(rows: OutturnRows, slots: readonly Slot[], size: VerticalSize): ChartLayout {
  const lines = slots.find(({ isChosen }) => isChosen)?.groups.length ?? 0;
  const beside = compose(rows, slots, size, 0);
  if (beside.isComplete || size.isBrief) return beside.layout;
  const higher = compose(rows, slots, size, LIST_LINE_HEIGHT * lines + 10);
  return (higher.isComplete ? higher : beside).layout;
}

type Composed = { readonly layout: ChartLayout; readonly isComplete: boolean };

function compose(
  rows: OutturnRows,
  slots: readonly Slot[],
  { width, plot, isBrief, left: least = 0 }: VerticalSize,
  headroom: number,
): Composed {
  const value = fittedAxis(slots, rows, plot, TICK_PX);
  const needed = leftMargin(
    rows,
    value.ticks.map(({ text }) => text),
    width,
  );
  const left = Math.max(needed, least);
  const right = Math.max(RIGHT, width - left - slots.length * MAX_SLOT_WIDTH);
  const boxAt = (top: number, bottom: number) => ({ width, height: top + plot + bottom, margins: { top, right, bottom, left } });
  const { columns, domain } = layoutColumns(slots, plotOf(boxAt(0, 0)));
  const along = { ...bareAxis("period", domain), ticks: columns.map(periodTick), breaks: breaksOf(columns) };
  const frameAt = (top: number, bottom: number) => ({ orientation: "vertical", box: boxAt(top, bottom), value, along }) as const;
  const edges = { left, right: width, value };
  const marksAt = (scales: Scales) => columns.map((column) => marksOf(column, value, scales));
  const reach = (side: "above" | "below") => {
    const flat = scalesOf(frameAt(0, 0));
    const beyond = marksAt(flat).map((one) => one.beyond);
    return edgeMarks(beyond, side, { ...edges, edge: 0, scales: flat }).height;
  };
  const top = TOP + headroom + reach("above");
  const below = reach("below");
  const table = valueRows(columns, rows.bases, top + plot + below, { width: width - right, names: nameWidth(width) });
  const frame = frameAt(top, below + table.height);
  const scales = scalesOf(frame);
  const marks = marksAt(scales);
  const beyond = marks.map((one) => one.beyond);
  const above = edgeMarks(beyond, "above", { ...edges, edge: scales.plot.top, scales });
  const under = edgeMarks(beyond, "below", { ...edges, edge: scales.plot.bottom, scales });
  const unit = unitLabel(unitWords(rows, value, width));
  const labelled = columns.map((column, index) => labelledSlot(column, marks[index]));
  const area = labelAreaOf(
    columns,
    marks,
    { labels: [unit, ...above.labels, ...under.labels], rects: [...above.rects, ...under.rects] },
    { scales, width, rows },
  );
  const chosen = columns.findIndex(({ slot }) => slot.isChosen);
  const column = columns[chosen];
  // What was published is labelled first: a stated figure gives way to it, never the other way round.
  const actual = column === undefined ? [] : actualLabels(column, rows.bases, scales, area);
  const own = isBrief ? withChosenOnly(labelled[chosen]) : labelled[chosen];
  const complete = own === undefined ? [] : chosenLabels(own, area);
  const few = columns.every(({ slot, left: from, right }) => slot.groups.length <= FEW_FIGURES && right - from >= LABELLED_WIDTH);
  const others = few ? labelled.filter((_, index) => index !== chosen).flatMap((one) => statedLabels(one, area, true) ?? []) : [];
  const partial = complete === null && own !== undefined ? numbersThatFit(own, area) : [];
  const outcome = column === undefined ? [] : outcomeOf(column, marks[chosen], rows, scales, area);
  const all: readonly Mark[] = [
    ...(column === undefined ? [] : [highlight(column, frame.box.height - 1)]),
    ...columns.flatMap((one) => publishedMarks(one.slot, [one.from, one.to], overhangOf(one.slot), rows, scales)),
    ...outcome,
    ...marks.flatMap(({ inside }) => inside.flatMap((one) => one.marks)),
    ...above.arrows,
    ...under.arrows,
    ...above.labels,
    ...under.labels,
    unit,
    ...(complete ?? partial),
    ...others,
    ...actual,
    ...table.marks,
  ];
  return {
    isComplete: complete !== null,
    layout: {
      ...frame,
      value: { ...value, unit: "" },
      along: { ...along, textShift: below - PERIOD_RISE },
      marks: all,
      slots: columns.map(({ slot, start }) => ({ key: slot.period.key, from: start, to: start + 1 })),
    },
  };
}

function periodTick({ slot: { period, isChosen }, start }: SlotColumn): ChartLayout["along"]["ticks"][number] {
  return { at: start + 0.5, text: period.text, strong: isChosen };
}

function marksOf({ slot, marksAt }: SlotColumn, value: ChartLayout["value"], scales: Scales): SlotMarks {
  return slotMarks(slot.groups, marksAt, value, scales);
}

function labelledSlot({ left, right, from, to }: SlotColumn, marks: SlotMarks | undefined): LabelledSlot {
  // What reaches beyond the scale has its number at the edge.
  const beyond = new Set(marks?.beyond.map(({ group }) => group));
  const inside = marks?.inside.filter(({ group }) => !beyond.has(group)) ?? [];
  return { left, right, from, to, marks: inside.slice(-MAX_LABELLED_GROUPS) };
}

function withChosenOnly(slot: LabelledSlot | undefined): LabelledSlot | undefined {
  return slot && { ...slot, marks: slot.marks.filter(({ group }) => group.chosen) };
}

function unitLabel(unit: string): LabelMark {
  return {
    kind: "label",
    role: "frame",
    outcome: null,
    key: null,
    x: 0,
    y: 14,
    anchor: "start",
    runs: [{ text: unit, style: "axis" }],
    halo: false,
  };
}

/** The ground of the chosen period, from the top of the chart to the last row of values. */
function highlight({ left, right }: SlotColumn, bottom: number): HighlightMark {
  return { kind: "highlight", role: "frame", outcome: null, key: null, from: [left, TOP - 12], to: [right, bottom] };
}

/** The chosen figure against the first basis: the line of the difference, and the outcome where there is room in the column. */
function outcomeOf(column: SlotColumn, marks: SlotMarks | undefined, rows: OutturnRows, scales: Scales, area: LabelArea): readonly Mark[] {
  const placed = marks?.inside.find(({ group }) => group.chosen);
  const row = placed?.group.rows.find(({ key }) => key === rows.chosen);
  const observed = column.slot.observed[0];
  const surface = surfaceOf(column, scales);
  if (placed === undefined || row === undefined || !observed || surface === null) return [];
  // Beside the values of several bases, the outcome on one would be read as that on all.
  const isAlone = column.slot.observed.filter((one) => one !== null).length < 2;
  return [...differenceLine(placed.group, observed.value, placed.along), ...(isAlone ? outcomeMarks(row, surface, area) : [])];
}
