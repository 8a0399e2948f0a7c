import type { LabelMark } from "../model/model";
import { contains, overlap, type Rect, textRect } from "./rect";

/** What is drawn already, while labels look for a place. `taken` grows as they find one. */
export type Room = {
  readonly bounds: Rect;
  readonly columns: readonly Rect[];
  readonly taken: Rect[];
};

/** Between two texts, and between a text and a mark. */
const GAP = 2;
/** Text may hang over a column's edge by as much. */
const EDGE = 2;

/** `clean`: every line wholly inside one column or outside all. */
export type Manner = "clean" | "anywhere";

/** Whether lines of text could stand here: inside the bounds and clear of all that is taken. */
export function hasRoom(room: Room, block: readonly LabelMark[], manner: Manner): boolean {
  return block.map(textRect).every((rect) => {
    if (!contains(room.bounds, rect) || room.taken.some((other) => overlap(rect, other, GAP))) return false;
    return manner === "anywhere" || isInside(room, rect) || isOutside(room, rect);
  });
}

/** Takes the room of lines of text, and gives those outside columns their halo. */
export function settle(room: Room, block: readonly LabelMark[]): readonly LabelMark[] {
  const rects = block.map(textRect);
  room.taken.push(...rects);
  return block.map((label, index) => ({ ...label, halo: isOutside(room, rects[index] ?? textRect(label)) }));
}

/** The first of some blocks that has room, settled; null where none has. */
export function settleFirst(room: Room, blocks: readonly (readonly LabelMark[])[], manner: Manner): readonly LabelMark[] | null {
  const block = blocks.find((lines) => hasRoom(room, lines, manner));
  return block === undefined ? null : settle(room, block);
}

function isInside(room: Room, rect: Rect): boolean {
  return room.columns.some((column) => contains({ ...column, left: column.left - EDGE, right: column.right + EDGE }, rect));
}

function isOutside(room: Room, rect: Rect): boolean {
  return !room.columns.some((column) => overlap(column, rect));
}
