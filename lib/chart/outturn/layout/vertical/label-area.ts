import type { LabelArea } from "../../../labels/collision";
import { type Rect, textRect } from "../../../labels/rect";
import { nearestBound } from "../../../model/bounds";
import type { LabelMark } from "../../../model/model";
import { baseOf, type Scales } from "../../../model/scales";
import type { OutturnRows } from "../../outturn-rows";
import { drawnScale } from "../../scale";
import type { SlotMarks } from "../slot-marks";
import type { Slot } from "../slots";
import type { SlotColumn } from "./columns";

/** Pixels by which the line of a further basis is longer than a column on each side. */
const OVERHANG = 4;

/** Text may not cross the ends of columns, the lines of further bases, the zero line, the stated marks and other text. */
export function labelAreaOf(
  columns: readonly SlotColumn[],
  marks: readonly SlotMarks[],
  edges: { readonly labels: readonly LabelMark[]; readonly rects: readonly Rect[] },
  { scales, width, rows }: { readonly scales: Scales; readonly width: number; readonly rows: OutturnRows },
): LabelArea {
  const { plot } = scales;
  const zero = baseOf(scales);
  const lines = columns.flatMap(({ slot, from, to }) =>
    slot.observed.flatMap((row, basis) => {
      if (row === null) return [];
      const end = scales.value(row.value);
      const overhang = rows.bases[basis]?.mark === "column" ? 0 : overhangOf(slot);
      return [{ left: from - overhang, top: end - 2, right: to + overhang, bottom: end + 2 }];
    }),
  );
  const differences = columns.flatMap((column, index) => differenceRect(column, marks[index], scales) ?? []);
  return {
    bounds: { left: plot.left - 4, top: 4, right: width, bottom: plot.bottom - 2 },
    columns: drawnScale(rows) === "zero" ? columns.flatMap((column) => surfaceOf(column, scales) ?? []) : [],
    taken: [
      { left: plot.left, top: zero - 1, right: plot.right, bottom: zero + 1 },
      ...lines,
      ...differences,
      ...marks.flatMap(({ inside }) => inside.map(({ rect }) => rect)),
      ...edges.rects,
      ...edges.labels.map(textRect),
    ],
  };
}

/** The line from the chosen figure to the value of the first basis; null when there is none. */
function differenceRect({ slot }: SlotColumn, marks: SlotMarks | undefined, scales: Scales): Rect | null {
  const placed = marks?.inside.find(({ group }) => group.chosen);
  const row = slot.observed[0];
  const bound = placed && row ? nearestBound(placed.group.low, placed.group.high, row.value) : null;
  if (placed === undefined || !row || bound === null) return null;
  const [from, to] = [scales.value(bound), scales.value(row.value)];
  const middle = scales.along(placed.along);
  return { left: middle - 1, top: Math.min(from, to), right: middle + 1, bottom: Math.max(from, to) };
}

/** The rectangle of the column of the first basis, or under its line where that has none; null without a value. */
export function surfaceOf({ slot, from, to }: SlotColumn, scales: Scales): Rect | null {
  const row = slot.observed[0];
  if (row === null || row === undefined) return null;
  const [end, base] = [scales.value(row.value), baseOf(scales)];
  return { left: from, top: Math.min(end, base), right: to, bottom: Math.max(end, base) };
}

/** Pixels by which lines are longer than the column; none at the chosen one, along whose edges leaders run. */
export function overhangOf({ isChosen }: Slot): number {
  return isChosen ? 0 : OVERHANG;
}
