import type { FigureGroup } from "../model/figure-groups";
import type { Plot } from "../model/scales";
import { isHedgedPoint } from "../model/stated-bounds";
import { WHISKER_OFFSET } from "../model/stated-marks";
import type { PeriodSlot } from "./period-slots";

/** A period in pixels: its edges (`left`, `right`), the edges of its column (`from`, `to`), and the position of each group's mark. */
export type PeriodColumn = {
  readonly slot: PeriodSlot;
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
  readonly markPositions: readonly number[];
};

/** Up to this many marks stand at the right edge of the column; more are spread over it and labelled by a leader list. */
export const MAX_MARKS_AT_EDGE = 3;

const MARK_WIDTH = 15;
const MAX_SLOT_WIDTH = 150;
const BREAK_WIDTH = 14;
const PAD = 5;

/** Periods side by side at one width, wider for many marks, with a break before each gap in time. */
export function layoutColumns(slots: readonly PeriodSlot[], plot: Plot): readonly PeriodColumn[] {
  const jumps = slots.filter(({ hasGapBefore }) => hasGapBefore).length;
  const available = plot.right - plot.left - jumps * BREAK_WIDTH;
  const widths = widthsOf(slots.map(minimumWidth), available);
  const columns: PeriodColumn[] = [];
  let left = plot.left;
  slots.forEach((slot, index) => {
    if (slot.hasGapBefore) left += BREAK_WIDTH;
    const width = widths[index] ?? 0;
    const pad = Math.min(PAD, width * 0.12);
    const [from, to] = [left + pad, left + width - pad];
    columns.push({ slot, left, right: left + width, from, to, markPositions: markPositionsOf(slot.groups, from, to) });
    left += width;
  });
  return columns;
}

/** Positions of the breaks. */
export function breaksOf(columns: readonly PeriodColumn[]): readonly number[] {
  return columns.filter(({ slot }) => slot.hasGapBefore).map(({ left }) => left - BREAK_WIDTH / 2);
}

function minimumWidth({ groups }: PeriodSlot): number {
  return groups.length > MAX_MARKS_AT_EDGE ? groups.reduce((sum, group) => sum + groupWidth(group), 2 * PAD) : 0;
}

/** A hedged point may have a whisker beside it. */
function groupWidth({ first }: FigureGroup): number {
  return isHedgedPoint(first.stated) ? MARK_WIDTH + WHISKER_OFFSET : MARK_WIDTH;
}

function widthsOf(needs: readonly number[], available: number): readonly number[] {
  const even = Math.min(MAX_SLOT_WIDTH, available / needs.length);
  const wide = needs.filter((need) => need > even);
  const asked = wide.reduce((sum, need) => sum + need, 0);
  const granted = Math.min(1, (available * 0.6) / Math.max(asked, 1));
  const rest = (available - asked * granted) / Math.max(1, needs.length - wide.length);
  return needs.map((need) => (need > even ? need * granted : Math.min(MAX_SLOT_WIDTH, rest)));
}

/** By day stated from left to right: at the right edge when few, over the whole column when many. */
function markPositionsOf(groups: readonly FigureGroup[], from: number, to: number): readonly number[] {
  const asked = groups.reduce((sum, group) => sum + groupWidth(group), 0);
  const many = groups.length > MAX_MARKS_AT_EDGE;
  const unit = many ? (to - from) / asked : Math.min(1, (to - from) / Math.max(asked, 1));
  let right = many ? to : to - Math.max(0, 8 - MARK_WIDTH / 2) * unit;
  const positions: number[] = [];
  for (const group of [...groups].reverse()) {
    positions.unshift(right - (MARK_WIDTH / 2) * unit);
    right -= groupWidth(group) * unit;
  }
  return positions;
}
