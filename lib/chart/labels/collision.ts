import type { LabelMark } from "../model/model";
import { contains, overlaps, type Rect, textRect } from "./rect";

/** What is drawn already, while labels look for a place. `taken` grows as they find one. */
export type LabelArea = {
  readonly bounds: Rect;
  readonly columns: readonly Rect[];
  readonly taken: Rect[];
};

/** Between two texts, and between a text and a mark. */
const TEXT_CLEARANCE = 2;
/** Text may hang over a column's edge by as much. */
const COLUMN_OVERHANG = 2;

/** `clean`: every line wholly inside one column or outside all. */
export type Strictness = "strict" | "loose";

/** Whether lines of text could stand here: inside the bounds and clear of all that is taken. */
export function fits(area: LabelArea, block: readonly LabelMark[], strictness: Strictness): boolean {
  return block.map(textRect).every((rect) => {
    if (!contains(area.bounds, rect) || area.taken.some((other) => overlaps(rect, other, TEXT_CLEARANCE))) return false;
    return strictness === "loose" || isInside(area, rect) || isOutside(area, rect);
  });
}

/** Takes the room of lines of text, and gives those outside columns their halo. */
export function place(area: LabelArea, block: readonly LabelMark[]): readonly LabelMark[] {
  const rects = block.map(textRect);
  area.taken.push(...rects);
  return block.map((label, index) => ({ ...label, halo: isOutside(area, rects[index] ?? textRect(label)) }));
}

/** The first of some blocks that has room, settled; null where none has. */
export function placeFirst(
  area: LabelArea,
  blocks: readonly (readonly LabelMark[])[],
  strictness: Strictness,
): readonly LabelMark[] | null {
  const block = blocks.find((lines) => fits(area, lines, strictness));
  return block === undefined ? null : place(area, block);
}

function isInside(area: LabelArea, rect: Rect): boolean {
  return area.columns.some((column) =>
    contains({ ...column, left: column.left - COLUMN_OVERHANG, right: column.right + COLUMN_OVERHANG }, rect),
  );
}

function isOutside(area: LabelArea, rect: Rect): boolean {
  return !area.columns.some((column) => overlaps(column, rect));
}
