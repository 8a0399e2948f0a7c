import type { LabelMark } from "../model/model";
import { contains, overlaps, type Rect, textRect } from "./rect";

/** Where labels may stand: inside `bounds` and clear of `taken`, which grows with each placed label. `columns` are drawn columns. */
export type LabelArea = {
  readonly bounds: Rect;
  readonly columns: readonly Rect[];
  readonly taken: Rect[];
};

/** Pixels between two texts, and between a text and a mark. */
const TEXT_CLEARANCE = 2;
/** Pixels by which text may reach over a column's edge and still count as inside. */
const COLUMN_OVERHANG = 2;

/** `strict`: every line must be wholly inside one column or outside all columns. */
export type Strictness = "strict" | "loose";

/** Whether all lines of a block are inside the bounds and clear of everything taken. */
export function fits(area: LabelArea, block: readonly LabelMark[], strictness: Strictness): boolean {
  return rectsFit(area, block.map(textRect), strictness);
}

/** The same for the rectangles of lines. */
export function rectsFit(area: LabelArea, rects: readonly Rect[], strictness: Strictness): boolean {
  return rects.every((rect) => {
    if (!contains(area.bounds, rect) || area.taken.some((other) => overlaps(rect, other, TEXT_CLEARANCE))) return false;
    return strictness === "loose" || isInside(area, rect) || isOutside(area, rect);
  });
}

/** Marks the rectangles of a block as taken and returns its labels, with a halo on those outside columns. */
export function place(area: LabelArea, block: readonly LabelMark[]): readonly LabelMark[] {
  const rects = block.map(textRect);
  area.taken.push(...rects);
  return block.map((label, index) => ({ ...label, halo: isOutside(area, rects[index] ?? textRect(label)) }));
}

/** Places the first block that fits; null when none does. */
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
