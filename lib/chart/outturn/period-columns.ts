import type { Group } from "../model/figure-groups";
import type { Plot } from "../model/scales";
import { BESIDE } from "../model/stated-marks";
import type { Slot } from "./period-slots";

/** A slot with its place in pixels: the slot's edges, its column's edges, and a lane for each group. */
export type Column = {
  readonly slot: Slot;
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
  readonly lanes: readonly number[];
};

/** Up to so many groups stand at the right of the column; more have lanes of their own and a leader list. */
export const MOST_BESIDE = 3;

const LANE = 15;
const WIDEST_SLOT = 150;
const BREAK = 14;
const PAD = 5;

/** Slots of one width side by side, wider where many groups need lanes; a gap before each jump in time. */
export function columnsOf(slots: readonly Slot[], plot: Plot): readonly Column[] {
  const jumps = slots.filter(({ jump }) => jump).length;
  const room = plot.right - plot.left - jumps * BREAK;
  const widths = widthsOf(slots.map(needed), room);
  const columns: Column[] = [];
  let left = plot.left;
  slots.forEach((slot, index) => {
    if (slot.jump) left += BREAK;
    const width = widths[index] ?? 0;
    const pad = Math.min(PAD, width * 0.12);
    const [from, to] = [left + pad, left + width - pad];
    columns.push({ slot, left, right: left + width, from, to, lanes: lanesOf(slot.groups, from, to) });
    left += width;
  });
  return columns;
}

/** Where a jump in time is drawn. */
export function breaksOf(columns: readonly Column[]): readonly number[] {
  return columns.filter(({ slot }) => slot.jump).map(({ left }) => left - BREAK / 2);
}

function needed({ groups }: Slot): number {
  return groups.length > MOST_BESIDE ? groups.reduce((sum, group) => sum + laneOf(group), 2 * PAD) : 0;
}

/** A hedged point may have its whisker beside it. */
function laneOf({ first }: Group): number {
  return first.stated.shape === "point" && first.stated.hedge !== null ? LANE + BESIDE : LANE;
}

function widthsOf(needs: readonly number[], room: number): readonly number[] {
  const even = Math.min(WIDEST_SLOT, room / needs.length);
  const wide = needs.filter((need) => need > even);
  const asked = wide.reduce((sum, need) => sum + need, 0);
  const granted = Math.min(1, (room * 0.6) / Math.max(asked, 1));
  const rest = (room - asked * granted) / Math.max(1, needs.length - wide.length);
  return needs.map((need) => (need > even ? need * granted : Math.min(WIDEST_SLOT, rest)));
}

/** By day stated, left to right: at the right end where there are few, over the whole column where there are many. */
function lanesOf(groups: readonly Group[], from: number, to: number): readonly number[] {
  const asked = groups.reduce((sum, group) => sum + laneOf(group), 0);
  const many = groups.length > MOST_BESIDE;
  const unit = many ? (to - from) / asked : Math.min(1, (to - from) / Math.max(asked, 1));
  let right = many ? to : to - Math.max(0, 8 - LANE / 2) * unit;
  const lanes: number[] = [];
  for (const group of [...groups].reverse()) {
    lanes.unshift(right - (LANE / 2) * unit);
    right -= laneOf(group) * unit;
  }
  return lanes;
}
