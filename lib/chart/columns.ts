import type { Plot } from "./scales";
import type { Slot } from "./slots";

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
    columns.push({ slot, left, right: left + width, from, to, lanes: lanesOf(slot.groups.length, from, to) });
    left += width;
  });
  return columns;
}

/** Where a jump in time is drawn. */
export function breaksOf(columns: readonly Column[]): readonly number[] {
  return columns.filter(({ slot }) => slot.jump).map(({ left }) => left - BREAK / 2);
}

function needed({ groups }: Slot): number {
  return groups.length > MOST_BESIDE ? groups.length * LANE + 2 * PAD : 0;
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
function lanesOf(count: number, from: number, to: number): readonly number[] {
  const width = to - from;
  const many = count > MOST_BESIDE;
  const step = many ? width / count : Math.min(LANE + 1, width / Math.max(count, 1));
  const last = many ? to - step / 2 : to - Math.min(8, step / 2);
  return Array.from({ length: count }, (_, index) => last - (count - 1 - index) * step);
}
