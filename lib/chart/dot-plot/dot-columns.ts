import { OUTCOME_MARK } from "../render/marks/outcome";
import { lookWidth } from "../text/text-width";
import { wrapText } from "../text/wrap";
import type { LaneRows } from "./dot-rows";
import type { LaneRoom } from "./row-positions";

/** Where the columns of a chart of lanes stand, in pixels from the left. */
export type LaneColumns = {
  /** Left edge of the words. */
  readonly words: number;
  /** Left edge of each column of words, and how wide its text may be. */
  readonly cells: readonly { readonly x: number; readonly width: number }[];
  readonly plot: number;
  readonly right: number;
  /** Left edge of each column of outcomes; `joined` prints the headline in the only one. */
  readonly outcomes: readonly number[];
  readonly joined: boolean;
  readonly outcomeHeads: readonly (readonly string[])[];
  readonly headHeight: number;
};

const GAP = 18;
/** From words to the number line, and from it to the outcomes. */
const AWAY = 26;
/** A cell is cut at this width, or at a fifth of the box where that is more. */
const WIDEST_CELL = 190;
const NARROWEST_PLOT = 260;
const EDGE = 12;
export const OUTCOME_INDENT = OUTCOME_MARK.width + 6;
const HEAD_LINE = 15;
const NARROWEST_OUTCOME = 72;

export function laneColumns(rows: LaneRows, room: LaneRoom): LaneColumns {
  if (room.narrow)
    return { words: 0, cells: [], plot: EDGE, right: room.width - EDGE, outcomes: [], joined: true, outcomeHeads: [], headHeight: 18 };
  const separate = columnsWith(rows, room, false);
  return separate.right - separate.plot >= NARROWEST_PLOT ? separate : columnsWith(rows, room, true);
}

function columnsWith(rows: LaneRows, room: LaneRoom, joined: boolean): LaneColumns {
  const widths = rows.heads.map((head, index) => Math.min(Math.max(WIDEST_CELL, room.width / 5), widestIn(rows, head, index)));
  const cells: { x: number; width: number }[] = [];
  let x = room.left;
  for (const width of widths) {
    cells.push({ x, width });
    x += width + GAP;
  }
  const heads = joined ? rows.outcomeHeads.slice(0, 1).map(() => "outcome") : rows.outcomeHeads;
  const outcomeWidths = heads.map((_, index) => outcomeWidth(rows, index, joined));
  const outcomeHeads = heads.map((head, index) => wrapText(head, "axis", (outcomeWidths[index] ?? 0) - 4));
  const outcomes: number[] = [];
  let right = room.width;
  for (const width of [...outcomeWidths].reverse()) {
    right -= width;
    outcomes.unshift(right);
    right -= GAP;
  }
  const plotRight = heads.length === 0 ? room.width - EDGE : right + GAP - AWAY;
  const headHeight = 12 + HEAD_LINE * Math.max(1, ...outcomeHeads.map((lines) => lines.length));
  return { words: room.left, cells, plot: x - GAP + AWAY, right: plotRight, outcomes, joined, outcomeHeads, headHeight };
}

function widestIn({ lanes }: LaneRows, head: string, index: number): number {
  const widths = lanes.flatMap(({ cells }) => cells[index] ?? []).map(({ text, look }) => lookWidth(text, look));
  return Math.max(lookWidth(head, "axis"), ...widths);
}

function outcomeWidth({ lanes }: LaneRows, index: number, joined: boolean): number {
  const remarks = index === 0 ? lanes.map(({ remark }) => lookWidth(remark ?? "", "small")) : [];
  const words = lanes.map(({ outcomes, headline }) => (joined ? headline?.word : outcomes[index]?.word) ?? "");
  return Math.max(NARROWEST_OUTCOME, ...remarks, ...words.map((word) => lookWidth(word, "within-text") + OUTCOME_INDENT));
}
